//! What is stored stays whole, whatever happens to it.

use e2e::pages::{Accounts, Shell};
use e2e::{Ability, Browser, Result, Window, crowd, ensure, eventually, journey};
use serde_json::json;

/// Every key of ours and what lies under it.
const OURS: &str =
    "return Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith('rapport.')))";

async fn keys(b: &Browser, part: &str) -> Result<Vec<String>> {
    let all: std::collections::BTreeMap<String, String> = b.js(OURS, &[]).await?;
    Ok(all.into_keys().filter(|key| key.contains(part)).collect())
}

/// What the table says when it shows the demo's accounts and so many more.
fn all_of(more: usize) -> String {
    let count = crowd::of_the_demo() + more;
    format!("{count} of {count}")
}

/// Changes one character in the middle of a stored text.
async fn spoil(b: &Browser, key: &str) -> Result<String> {
    const SPOIL: &str = "const text = localStorage.getItem(arguments[0]);\
        const at = Math.floor(text.length / 2);\
        const other = String.fromCharCode(text.charCodeAt(at) === 0x3500 ? 0x3501 : 0x3500);\
        const spoilt = text.slice(0, at) + other + text.slice(at + 1);\
        localStorage.setItem(arguments[0], spoilt); return spoilt";
    b.js(SPOIL, &[json!(key)]).await
}

#[tokio::test]
async fn f_a_damaged_page_is_set_aside_and_the_rest_opens() -> Result<()> {
    journey("quarantine", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        let mut damaged = None;
        // Dossiers lie in the largest page.
        let sizes: std::collections::BTreeMap<String, String> = b.js(OURS, &[]).await?;
        for (key, text) in sizes {
            if key.contains(".page.") && damaged.as_ref().is_none_or(|(_, size)| text.len() > *size) {
                damaged = Some((key, text.len()));
            }
        }
        let (key, _) = e2e::Context::context(damaged, "a stored page")?;
        let spoilt = spoil(b, &key).await?;
        b.reload().await?;
        b.see("been set aside").await?;
        let quarantined = keys(b, "quarantine").await?;
        ensure!(!quarantined.is_empty(), "its raw text is kept");
        let kept: String = b
            .js(
                "return localStorage.getItem(arguments[0])",
                &[json!(quarantined[0])],
            )
            .await?;
        ensure!(
            kept.contains(&spoilt) || spoilt.contains(kept.trim_matches('"')),
            "to the last character"
        );
        // What was not in that page is still here: the team can be read in the settings.
        b.goto("#/settings").await?;
        b.see("Oksana Hrytsenko").await?;
        b.first("link", "Open the recovery page").await?.click().await?;
        b.one("heading", "Recovery").await?;
        b.screenshot("recovery").await?;
        ensure!(keys(b, "quarantine").await? == quarantined, "nothing removes it");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn f_a_damaged_manifest_costs_nothing() -> Result<()> {
    journey("manifest", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        for key in keys(b, ".manifest.").await? {
            spoil(b, &key).await?;
        }
        b.reload().await?;
        Accounts(b).open().await?;
        b.see(&all_of(0)).await
    })
    .await
}

#[tokio::test]
async fn f_full_storage_keeps_the_old_book_and_says_so() -> Result<()> {
    journey("full", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        let before = keys(b, "").await?;
        const FILL: &str = "let size = 1 << 20, made = 0;\
            while (size >= 1) { try { localStorage.setItem('neighbour' + made, 'x'.repeat(size)); made++; } catch { size = Math.floor(size / 2); } }\
            return made";
        let neighbours: usize = b.js(FILL, &[]).await?;
        b.goto("#/accounts").await?;
        b.click("button", "New account").await?;
        b.fill("Name", "One too many").await?;
        b.click("button", "Save").await?;
        b.see("The browser’s storage is full").await?;
        ensure!(Shell(b).save_state().await? == "failed", "the bar says so too");
        ensure!(keys(b, "").await? == before, "the old book is untouched");
        let still: usize = b.js("return Object.keys(localStorage).filter((key) => key.startsWith('neighbour')).length", &[]).await?;
        ensure!(still == neighbours, "neighbours keep theirs");

        b.js::<()>("Object.keys(localStorage).filter((key) => key.startsWith('neighbour')).forEach((key) => localStorage.removeItem(key))", &[]).await?;
        b.goto("#/accounts").await?;
        b.click("button", "New account").await?;
        b.fill("Name", "Room again").await?;
        b.click("button", "Save").await?;
        eventually("the edit to be saved", async || Ok((Shell(b).save_state().await? == "saved").then_some(()))).await?;
        b.reload().await?;
        Accounts(b).open().await?;
        // The edit that found no room was not lost: it went with the next one.
        b.see(&all_of(2)).await
    })
    .await
}

#[tokio::test]
async fn f_a_second_tab_is_never_overwritten() -> Result<()> {
    journey("tabs", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        let first = b.driver().window().await?;
        let second = b.driver().new_tab().await?;
        b.driver().switch_to_window(second).await?;
        b.goto("#/accounts").await?;
        b.click("button", "New account").await?;
        b.fill("Name", "From the second tab").await?;
        b.click("button", "Save").await?;
        b.one("heading", "From the second tab").await?;
        b.driver().switch_to_window(first).await?;
        b.see("The book was changed in another tab").await?;
        let stored: std::collections::BTreeMap<String, String> = b.js(OURS, &[]).await?;
        Shell(b).undo().await?;
        ensure!(
            Shell(b).save_state().await? == "failed",
            "nothing is saved from here"
        );
        let now: std::collections::BTreeMap<String, String> = b.js(OURS, &[]).await?;
        ensure!(stored == now, "what the second tab stored is untouched");
        b.reload().await?;
        Accounts(b).open().await?;
        b.see(&all_of(1)).await
    })
    .await
}

#[tokio::test]
async fn f_a_start_that_breaks_is_never_a_blank_screen() -> Result<()> {
    journey("broken-start", Window::Desk, async |b| {
        b.js::<()>("localStorage.setItem('rapport.prefs', '\"{nonsense\"')", &[])
            .await?;
        b.reload().await?;
        b.one("heading", "Look around").await?;

        if !b.engine().able(Ability::Server)? {
            return Ok(());
        }
        b.site().withhold(Some("app_bg.wasm"));
        b.driver().refresh().await?;
        b.see("Rapport did not start").await?;
        b.screenshot("boot-failed").await?;
        b.site().withhold(None);
        b.forget_console().await?;
        b.js::<()>("location.hash = '#/recover'", &[]).await?;
        b.reload().await?;
        b.one("heading", "Recovery").await?;
        b.one("link", "Back to the app").await.map(drop)
    })
    .await
}
