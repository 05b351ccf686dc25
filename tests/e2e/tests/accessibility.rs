//! Every page, light and dark, in both directions, wide and narrow: no violation of WCAG that axe-core
//! can find, and nothing that scrolls sideways.

use e2e::pages::{Accounts, Dossier, Shell, every_address};
use e2e::{Result, Window, ensure, journey};

async fn every_page(b: &mut e2e::Browser, label: &str) -> Result<()> {
    let dossier: String = b.js("return location.hash", &[]).await?;
    let nowhere = "#/nowhere".to_owned();
    for page in every_address(&dossier).into_iter().chain([nowhere]) {
        b.goto(&page).await?;
        b.first("heading", "").await?;
        for colours in ["light", "dark"] {
            Shell(b).colours(colours).await?;
            b.assert_accessible(&format!("{page} {label} {colours}")).await?;
        }
        ensure!(
            !Shell(b).scrolls_sideways().await?,
            "{page} {label} is wider than the window"
        );
    }
    Ok(())
}

async fn tour(name: &str, language: Option<&str>, window: Window) -> Result<()> {
    journey(name, window, async |b| {
        b.assert_accessible("welcome").await?;
        Shell(b).open_demo().await?;
        Dossier(b).open("Mleczarnia Bystra Łąka").await?;
        if let Some(language) = language {
            Shell(b).speak("Language", language).await?;
            Shell(b).runs("rtl").await?;
        }
        every_page(b, name).await
    })
    .await
}

#[tokio::test]
async fn f_wide_pages_are_accessible() -> Result<()> {
    tour("axe-wide", None, Window::Desk).await
}

#[tokio::test]
async fn f_narrow_pages_are_accessible() -> Result<()> {
    tour("axe-narrow", None, Window::Phone).await
}

#[tokio::test]
async fn f_wide_arabic_pages_are_accessible() -> Result<()> {
    tour("axe-wide-ar", Some("العربية"), Window::Desk).await
}

#[tokio::test]
async fn f_narrow_arabic_pages_are_accessible() -> Result<()> {
    tour("axe-narrow-ar", Some("العربية"), Window::Phone).await
}

#[tokio::test]
async fn f_dialogs_and_the_recovery_page_are_accessible() -> Result<()> {
    journey("axe-dialogs", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        Accounts(b).open().await?;
        b.click("button", "New account").await?;
        b.one("field", "Name").await?;
        b.assert_accessible("new account").await?;
        b.goto("#/recover").await?;
        b.one("heading", "Recovery").await?;
        for colours in ["light", "dark"] {
            Shell(b).colours(colours).await?;
            b.assert_accessible(&format!("recovery {colours}")).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn f_the_policy_allows_nothing_inline() -> Result<()> {
    journey("policy", Window::Desk, async |b| {
        let policy: String = b
            .js("return document.querySelector('meta[http-equiv=Content-Security-Policy]').content", &[])
            .await?;
        ensure!(!policy.contains("unsafe-inline") && policy.contains("'wasm-unsafe-eval'"), "{policy}");
        ensure!(policy.contains("default-src 'none'"), "{policy}");
        // An inline style attribute in markup is refused by the browser itself.
        let refused: bool = b
            .js(
                "const p = document.createElement('div'); p.innerHTML = '<i style=\"color: red\"></i>'; document.body.append(p);\
                 const seen = getComputedStyle(p.firstChild).color; p.remove(); return seen !== 'rgb(255, 0, 0)'",
                &[],
            )
            .await?;
        ensure!(refused, "an inline style took effect");
        b.forget_console().await
    })
    .await
}
