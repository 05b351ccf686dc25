//! Logging what happened, watching the figures move, taking it back, finding it tomorrow.

use e2e::pages::{Dossier, Shell};
use e2e::{Key, Result, Window, ensure, eventually, journey};

const SILENT: &str = "Aurelian Waterworks";

#[tokio::test]
async fn b3_a_touchpoint_by_keyboard_moves_the_figures_and_can_be_undone() -> Result<()> {
    journey("touchpoint", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        Dossier(b).open(SILENT).await?;
        let before = Dossier(b).health().await?;

        b.js::<()>("document.activeElement.blur()", &[]).await?;
        b.press("n").await?;
        eventually("the note to have the focus", async || {
            Ok(b.focused().await?.contains("Note").then_some(()))
        })
        .await?;
        b.press("Plant manager wants a quote for two pumps" + Key::Enter)
            .await?;
        let after = Dossier(b).health_is(before, false).await?;
        ensure!(
            after > before,
            "talking to a silent account helps: {before} → {after}"
        );
        b.see("Health rose from").await?;

        Shell(b).undo().await?;
        Dossier(b).health_is(before, true).await?;
        let untold = "the sentence about the entry to go with it";
        eventually(untold, async || {
            let told = b.text().await?.contains("Health rose from");
            Ok((!told).then_some(()))
        })
        .await?;
        Shell(b).redo().await?;
        Dossier(b).health_is(after, true).await?;

        b.reload().await?;
        Dossier(b).health_is(after, true).await?;
        Dossier(b).tab("Timeline").await?;
        b.see("Plant manager wants a quote for two pumps").await
    })
    .await
}

#[tokio::test]
async fn b1_evidence_leads_to_its_record_and_an_address_to_the_entry() -> Result<()> {
    journey("evidence", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        Dossier(b).open(SILENT).await?;
        let address = Dossier(b).follow_evidence("Silence").await?;
        let (tab, record) = address.split_once('?').unwrap_or_default();
        ensure!(tab.ends_with("/timeline") && !record.is_empty(), "{address}");
        let in_view = "const at = document.activeElement; const box = at.getBoundingClientRect();\
            return at.dataset.record === arguments[0] && box.top >= 0 && box.top < innerHeight;";
        eventually("the record to be in view with the focus", async || {
            let there = b.js::<bool>(in_view, &[record.into()]).await?;
            Ok(there.then_some(()))
        })
        .await?;
        b.screenshot("evidence-record").await?;

        b.goto(&format!("{tab}?log")).await?;
        eventually("the note to have the focus", async || {
            Ok(b.focused().await?.contains("Note").then_some(()))
        })
        .await
    })
    .await
}

#[tokio::test]
async fn b3_an_empty_entry_ends_no_silence() -> Result<()> {
    journey("empty-entry", Window::Phone, async |b| {
        Shell(b).open_demo().await?;
        Dossier(b).open(SILENT).await?;
        let before = Dossier(b).health().await?;
        let note = b.one("field", "Note").await?;
        note.send_keys(Key::Enter + "").await?;
        b.see("fill this in").await?;
        Dossier(b).health_is(before, true).await.map(drop)
    })
    .await
}

#[tokio::test]
async fn b2_a_promise_is_recorded_and_kept() -> Result<()> {
    journey("promise", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        Dossier(b).open(SILENT).await?;
        Dossier(b).tab("Promises").await?;
        b.fill("What was promised", "Spare impeller by courier").await?;
        b.press(Key::Enter).await?;
        b.one("heading", "Open promises").await?;
        b.see("Spare impeller by courier").await?;
        let keep = b.first("button", "Kept today").await?;
        keep.click().await?;
        b.one("heading", "Closed promises").await?;
        b.see("Kept").await?;
        Shell(b).undo().await?;
        b.first("button", "Kept today").await.map(drop)
    })
    .await
}

#[tokio::test]
async fn b1_a_past_day_is_replayed() -> Result<()> {
    journey("replay", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        Dossier(b).open(SILENT).await?;
        let today = Dossier(b).health().await?;
        let then =
            chrono::NaiveDate::parse_from_str(&b.value("As of").await?, "%Y-%m-%d")? - chrono::Days::new(200);
        b.fill("As of", &then.to_string()).await?;
        let earlier = Dossier(b).health_is(today, false).await?;
        ensure!(
            earlier > today,
            "it was healthier before it fell silent: {earlier} → {today}"
        );
        b.click("button", "Back to today’s date").await?;
        Dossier(b).health_is(today, true).await?;

        // A day before everything is no all-clear.
        b.fill("As of", "1950-01-01").await?;
        b.goto("#/").await?;
        b.one("heading", "Nothing is recorded up to Jan 1, 1950")
            .await
            .map(drop)
    })
    .await
}

#[tokio::test]
async fn an_account_that_is_not_there_says_so() -> Result<()> {
    journey("nobody", Window::Desk, async |b| {
        b.goto("#/accounts/01890000-0000-7000-8000-000000000000").await?;
        b.one("heading", "This page does not exist").await?;
        b.goto("#/nowhere").await?;
        b.one("heading", "This page does not exist").await.map(drop)
    })
    .await
}

#[tokio::test]
async fn c2_a_dot_of_the_portfolio_opens_its_account_which_shows_its_time() -> Result<()> {
    journey("dot-to-dossier", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        b.goto("#/portfolio").await?;
        b.one("heading", "Contribution of accounts (whale curve)").await?;
        b.one("heading", "Health and revenue").await?;
        let found = "[...document.querySelectorAll('[role=option][data-leads=true]')].find((dot) => \
            dot.getAttribute('aria-label').includes(arguments[0]))?.focus()";
        eventually("the account to be a dot with the focus", async || {
            b.js::<()>(found, &[SILENT.into()]).await?;
            Ok(b.focused().await?.contains(SILENT).then_some(()))
        })
        .await?;
        b.screenshot("portfolio-charts").await?;
        b.press(Key::Enter + "").await?;
        b.one("heading", SILENT).await?;
        b.see("Last 12 months:").await?;
        b.see("95% sure").await?;
        Dossier(b).tab("Timeline").await?;
        b.one("heading", "The last 24 months").await?;
        b.first("option", "Orders").await?;
        b.screenshot("dossier-strip").await.map(drop)
    })
    .await
}
