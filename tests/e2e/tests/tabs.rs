//! Several tabs on one book: what each records is kept and shown in all, and none undoes another's work.

use e2e::faults::{begin_edits, edits, names, race};
use e2e::pages::{Accounts, Shell};
use e2e::{
    Ability, Browser, Engine, Held, Key, Result, Window, WindowHandle, account_names, ensure, eventually,
    journey,
};
use serde_json::json;
use std::collections::BTreeSet;
use std::time::Duration;

/// A tab that this was told hears nothing of the others, as if all happened at one moment.
const DEAF: &str = "BroadcastChannel.prototype.postMessage = () => {};\
    addEventListener('visibilitychange', (event) => event.stopImmediatePropagation(), true);";

/// A second tab beside the first, and both handles; the driver looks at the second.
async fn second_tab(b: &Browser) -> Result<(WindowHandle, WindowHandle)> {
    let first = b.driver().window().await?;
    let second = b.driver().new_tab().await?;
    turn_to(b, &second).await?;
    b.goto("").await?;
    Ok((first, second))
}

async fn turn_to(b: &Browser, tab: &WindowHandle) -> Result<()> {
    Ok(b.driver().switch_to_window(tab.clone()).await?)
}

/// The table of this tab, which is not loaded anew, shows just these accounts.
async fn shows(b: &Browser, wanted: &[&str]) -> Result<()> {
    let loads = "return performance.getEntriesByType('navigation').length + performance.timeOrigin";
    let before: f64 = b.js(loads, &[]).await?;
    // Not by the driver, which may load the page.
    b.js::<()>("location.hash = '#/accounts'", &[]).await?;
    b.one("grid", "Accounts").await?;
    let wanted: BTreeSet<&str> = wanted.iter().copied().collect();
    eventually(&format!("the table to show {wanted:?}"), async || {
        let names = Accounts(b).names().await?;
        let shown: BTreeSet<&str> = names.iter().map(String::as_str).collect();
        ensure!(shown == wanted, "it shows {shown:?}");
        Ok(Some(()))
    })
    .await?;
    ensure!(
        b.js::<f64>(loads, &[]).await? == before,
        "the page was loaded anew"
    );
    Ok(())
}

async fn add(b: &Browser, name: &str) -> Result<()> {
    let said = edits(b, &[name.to_owned()]).await?;
    ensure!(said[0].state == "saved", "{said:?}");
    Ok(())
}

/// Gives the only account another name, in the table.
async fn rename(b: &Browser, name: &str) -> Result<()> {
    Accounts(b).open().await?;
    b.one("grid", "Accounts").await?.focus().await?;
    b.press(Key::F2 + "").await?;
    eventually("the name to be a field", async || {
        Ok(b.focused().await?.starts_with("input Account:").then_some(()))
    })
    .await?;
    b.press(name).await?;
    b.press(Key::Enter + "").await
}

#[tokio::test]
async fn f_two_tabs_keep_and_show_the_edits_of_both() -> Result<()> {
    journey("two-tabs", Window::Desk, async |b| {
        add(b, "First").await?;
        let (first, second) = second_tab(b).await?;
        add(b, "Second").await?;
        turn_to(b, &first).await?;
        shows(b, &["First", "Second"]).await?;
        add(b, "Third").await?;
        turn_to(b, &second).await?;
        shows(b, &["First", "Second", "Third"]).await?;
        // Undo takes back what was done here, not what was done last.
        Shell(b).undo().await?;
        shows(b, &["First", "Third"]).await?;
        turn_to(b, &first).await?;
        shows(b, &["First", "Third"]).await?;
        Shell(b).undo().await?;
        shows(b, &["First"]).await?;
        Shell(b).redo().await?;
        shows(b, &["First", "Third"]).await?;
        turn_to(b, &second).await?;
        Shell(b).redo().await?;
        shows(b, &["First", "Second", "Third"]).await?;
        b.reload().await?;
        shows(b, &["First", "Second", "Third"]).await?;
        turn_to(b, &first).await?;
        shows(b, &["First", "Second", "Third"]).await
    })
    .await
}

#[tokio::test]
async fn f_an_undo_never_takes_back_what_another_tab_made_of_the_record() -> Result<()> {
    journey("undo-over", Window::Desk, async |b| {
        if !b.engine().able(Ability::KeysInTabs)? {
            return Ok(());
        }
        add(b, "Ours").await?;
        let (first, second) = second_tab(b).await?;
        rename(b, "Theirs").await?;
        b.settled().await?;
        turn_to(b, &first).await?;
        shows(b, &["Theirs"]).await?;
        Shell(b).undo().await?;
        // It says why, and changes nothing.
        b.see("not saved").await?;
        shows(b, &["Theirs"]).await?;
        turn_to(b, &second).await?;
        shows(b, &["Theirs"]).await
    })
    .await
}

#[tokio::test]
async fn f_of_two_edits_to_one_record_at_one_moment_the_later_is_told() -> Result<()> {
    journey("same-record", Window::Desk, async |b| {
        if !b.engine().able(Ability::KeysInTabs)? {
            return Ok(());
        }
        if !b.engine().able(Ability::Server)? {
            return Ok(());
        }
        add(b, "Before").await?;
        b.site().run_first(Some(DEAF));
        let (first, second) = second_tab(b).await?;
        turn_to(b, &first).await?;
        b.reload().await?;
        rename(b, "From the first").await?;
        b.settled().await?;
        turn_to(b, &second).await?;
        shows(b, &["Before"]).await?;
        rename(b, "From the second").await?;
        b.see("Another tab changed the same record").await?;
        b.screenshot("displaced").await?;
        shows(b, &["From the first"]).await?;
        // What is not about that record is kept all the same.
        add(b, "Beside").await?;
        b.reload().await?;
        shows(b, &["Beside", "From the first"]).await
    })
    .await
}

#[tokio::test]
async fn f_a_tab_closed_in_the_middle_takes_nothing_with_it() -> Result<()> {
    journey("tab-closed", Window::Desk, async |b| {
        add(b, "First").await?;
        let (first, _) = second_tab(b).await?;
        begin_edits(b, &names("closed", 500), true).await?;
        eventually("ten edits", async || {
            Ok((b.site().told().len() >= 10).then_some(()))
        })
        .await?;
        b.driver().close_window().await?;
        turn_to(b, &first).await?;
        add(b, "Last").await?;
        let found = account_names(&Held::of(b).await?.book().await?.0);
        let told = b.site().told();
        let lost: Vec<_> = told.iter().filter(|(_, name)| !found.contains(name)).collect();
        ensure!(lost.is_empty(), "of {} these are lost: {lost:?}", told.len());
        Accounts(b).open().await?;
        b.see(&format!("{0} of {0}", found.len())).await
    })
    .await
}

#[tokio::test]
async fn f_a_tab_that_was_asleep_catches_up_when_it_is_shown() -> Result<()> {
    journey("tab-asleep", Window::Desk, async |b| {
        if !b.engine().able(Ability::Provoke)? {
            return Ok(());
        }
        add(b, "First").await?;
        let (first, second) = second_tab(b).await?;
        Accounts(b).open().await?;
        b.cdp("Page.setWebLifecycleState", json!({ "state": "frozen" }))
            .await?;
        turn_to(b, &first).await?;
        add(b, "While it slept").await?;
        turn_to(b, &second).await?;
        b.cdp("Page.setWebLifecycleState", json!({ "state": "active" }))
            .await?;
        shows(b, &["First", "While it slept"]).await?;
        add(b, "Awake").await?;
        turn_to(b, &first).await?;
        shows(b, &["Awake", "First", "While it slept"]).await
    })
    .await
}

#[tokio::test]
async fn f_four_tabs_lose_no_edit_though_one_crashes() -> Result<()> {
    let engine = Engine::chosen()?;
    if !engine.able(Ability::Provoke)? || !engine.able(Ability::Server)? {
        return Ok(());
    }
    let race = race(400).await?;
    println!("four tabs: {race:?}");
    ensure!(race.edits == 400 && race.acknowledged >= 400, "{race:?}");
    ensure!(race.lost == 0, "{race:?}");
    ensure!(race.handover < Duration::from_millis(500), "{race:?}");
    Ok(())
}
