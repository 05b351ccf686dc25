//! Contracts: entered in a dossier, decided on, told on Today.

use e2e::pages::{Dossier, Shell};
use e2e::{Result, Window, journey};

#[tokio::test]
async fn a2_a_contract_is_recorded_and_given_notice() -> Result<()> {
    journey("a2-contract", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        let dossier = Dossier(b);
        dossier.open("Brouwerij Zilverwaard").await?;
        dossier.tab("Orders, contracts").await?;
        b.see("No contract yet.").await?;
        b.click("button", "Add contract").await?;
        b.one("dialog", "Add contract").await?;

        // A contract is about something, and a term has months.
        b.fill("Months in a term", "0").await?;
        b.click("button", "Save").await?;
        b.see("must lie between 1 and 600").await?;
        b.fill("Months in a term", "12").await?;
        b.click("button", "Save").await?;
        b.see("fill this in.").await?;

        b.fill("What it is about", "Preventive maintenance").await?;
        b.fill("Fee for a term", "4800").await?;
        b.fill("Days of notice", "30").await?;
        b.click("button", "Save").await?;
        b.see("€4,800.00 a year").await?;
        b.see("Renews ").await?;
        b.see("notice until ").await?;

        b.click("button", "Notice given today: Preventive maintenance")
            .await?;
        b.see("Ends ").await?;
        dossier.tab("Timeline").await?;
        b.see("Contract: notice given").await?;
        Shell(b).undo().await?;
        Shell(b).undo().await?;
        dossier.tab("Orders, contracts").await?;
        b.see("No contract yet.").await
    })
    .await
}

#[tokio::test]
async fn a2_a_contract_soon_decided_on_is_among_the_reasons_of_today() -> Result<()> {
    journey("a2-today", Window::Phone, async |b| {
        Shell(b).open_demo().await?;
        b.goto("#/").await?;
        b.see("unless notice is given within 14 days").await?;
        b.see("Notice was given: a contract ends in 55 days.").await
    })
    .await
}
