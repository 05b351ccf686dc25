//! The promise ledger of the book: asked, kept, and looked behind.

use e2e::pages::{Dossier, Promises, Shell};
use e2e::{Key, Result, Window, ensure, journey};

#[tokio::test]
async fn b2_a_promise_is_found_in_the_ledger_and_kept_with_one_press() -> Result<()> {
    journey("b2-ledger", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        let ledger = Promises(b);
        ledger.open().await?;
        let open = ledger.rows().await?;
        b.click("button", "We promised").await?;
        b.click("button", "Overdue").await?;
        let late = ledger.rows().await?;
        ensure!(
            !late.is_empty() && late.len() < open.len(),
            "{late:?} of {open:?}"
        );
        let what = &late[0];

        b.click("button", &format!("Kept today: {what}")).await?;
        ledger.lists(what, false).await?;
        Shell(b).undo().await?;
        ledger.lists(what, true).await?;

        // Several at once, as a keyboard does it.
        for what in &late {
            b.click("checkbox", &format!("Choose {what}")).await?;
        }
        b.click("button", "Kept today").await?;
        b.see("No promise matches").await?;
        b.click("button", "All").await?;
        b.fill("Search what was promised, account or colleague", what)
            .await?;
        ledger.lists(what, true).await?;
        b.assert_accessible("promises found").await?;
        Shell(b).undo().await?;
        b.click("button", "Overdue").await?;
        ledger.lists(what, true).await?;
        b.click("link", what).await?;
        b.one("heading", "Open promises").await.map(drop)
    })
    .await
}

#[tokio::test]
async fn b2_behind_a_functions_reliability_stand_its_promises() -> Result<()> {
    journey("b2-reliability", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        let ledger = Promises(b);
        ledger.open().await?;
        b.see("Weakest hand-over: what ").await?;
        b.click("button", "Function that must deliver").await?;
        b.click("button", "Logistics").await?;
        b.see("Our promises behind the figure: Logistics").await?;
        let behind = ledger.rows().await?;
        ensure!(!behind.is_empty(), "a figure rests on promises");
        b.click("button", "Show the open ones again").await?;
        b.click("button", "Nobody is answerable").await?;
        let lacking = ledger.rows().await?;
        ensure!(!lacking.is_empty(), "the demo leaves some to a department");
        b.assert_accessible("promises").await?;
        b.screenshot("promises").await.map(drop)
    })
    .await
}

#[tokio::test]
async fn b2_a_promise_of_theirs_names_who_gave_it() -> Result<()> {
    journey("b2-their-word", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        Dossier(b).open("Aurelian Waterworks").await?;
        Dossier(b).tab("Promises").await?;
        // The label lies over its radio button.
        b.js::<()>("document.querySelectorAll('[name=quick-side]')[1].click()", &[])
            .await?;
        b.choose("Person on their side", "Beatriz Solmar").await?;
        b.fill("What was promised", "Water samples of hall 2").await?;
        b.press(Key::Enter).await?;
        b.see("promised by Beatriz Solmar").await?;
        let ledger = Promises(b);
        ledger.open().await?;
        b.fill("Search what was promised, account or colleague", "solmar")
            .await?;
        ledger.lists("Water samples of hall 2", true).await
    })
    .await
}
