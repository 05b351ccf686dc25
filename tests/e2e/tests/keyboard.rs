//! The pages of the relationship, worked by the keyboard alone.

use e2e::pages::{Accounts, Promises, Shell};
use e2e::{Browser, Key, Result, Window, ensure, eventually, journey};

/// Opens a page by its two keys.
async fn go(b: &Browser, keys: &str, heading: &str) -> Result<()> {
    b.press(keys).await?;
    b.one("heading", heading).await.map(drop)
}

/// Goes on by Tab to what says this and presses it.
async fn press(b: &Browser, part: &str) -> Result<()> {
    b.tab_to(part).await?;
    b.strike(Key::Enter + "").await
}

#[tokio::test]
async fn b2_a_promise_is_found_and_kept_by_keyboard() -> Result<()> {
    journey("keyboard-promises", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        go(b, "go", "Promises").await?;
        let ledger = Promises(b);
        b.see("We keep ").await?;
        press(b, "Overdue").await?;
        let late = ledger.rows().await?;
        ensure!(!late.is_empty(), "the demo has some");
        // A table is one stop: the arrow keys go through its rows, and Space chooses.
        b.tab_to("grid Promises of the book").await?;
        b.press(" ").await?;
        // What is done with those chosen stands above.
        b.tab_back_to("button Kept today").await?;
        b.strike(Key::Enter + "").await?;
        ledger.lists(&late[0], false).await?;
        b.press(Key::Control + "z").await?;
        ledger.lists(&late[0], true).await
    })
    .await
}

#[tokio::test]
async fn c1_weights_are_tried_and_saved_by_keyboard() -> Result<()> {
    journey("keyboard-scorecard", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        go(b, "gk", "Key accounts").await?;
        b.one("grid", "Key accounts").await?;
        let standard = Accounts(b).names().await?;
        b.tab_to("Volume per year").await?;
        b.press(Key::Control + "a").await?;
        b.press("900").await?;
        eventually("another ranking", async || {
            Ok((Accounts(b).names().await? != standard).then_some(()))
        })
        .await?;
        press(b, "Save criteria").await?;
        b.settled().await?;
        b.refresh().await?;
        ensure!(b.value("Volume per year").await? == "900");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn b1_why_health_moved_is_asked_by_keyboard() -> Result<()> {
    journey("keyboard-moved", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        b.press(Key::Control + "k").await?;
        b.one("heading", "Search and commands").await?;
        eventually("the field to have the focus", async || {
            Ok(b.focused().await?.starts_with("combobox").then_some(()))
        })
        .await?;
        b.press("Aurelian").await?;
        b.first("option", "Aurelian Waterworks").await?;
        b.press(Key::Enter + "").await?;
        b.one("heading", "Why did it move?").await?;
        press(b, "What moved it: Silence").await?;
        b.see("Time alone did it").await?;
        b.tab_to("First day").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn c2_a_cell_of_a_matrix_is_opened_by_keyboard() -> Result<()> {
    journey("keyboard-matrix", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        go(b, "gp", "Portfolio").await?;
        b.one("heading", "Where the value stands").await?;
        eventually("every account to be scored", async || {
            Ok((!b.text().await?.contains("still to be scored")).then_some(()))
        })
        .await?;
        press(b, "button Thriving, ").await?;
        b.first("heading", "Thriving, ").await.map(drop)
    })
    .await
}
