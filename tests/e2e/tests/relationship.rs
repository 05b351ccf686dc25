//! What is judged of the relation: entered where it stands, and told at once in health.

use e2e::pages::{Dossier, Shell};
use e2e::{Key, Result, Window, eventually, journey};

const ACCOUNT: &str = "Cerâmica Valdobra";

#[tokio::test]
async fn b8_a_need_compared_with_a_rival_gives_a_standing() -> Result<()> {
    journey("b8-need", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        let dossier = Dossier(b);
        dossier.open(ACCOUNT).await?;
        dossier.tab("Relationship").await?;
        b.see("No need is known yet.").await?;
        b.press(Key::Control + "k").await?;
        eventually("the palette to have the focus", async || {
            Ok(b.focused().await?.starts_with("combobox").then_some(()))
        })
        .await?;
        b.press("add need").await?;
        b.first("option", "Add need").await?;
        b.press(Key::Enter + "").await?;
        b.one("dialog", "Add need").await?;
        b.click("button", "Save").await?;
        b.see("fill this in.").await?;
        b.fill("What they want", "Glaze that never settles").await?;
        b.choose("How much it matters", "5, it decides").await?;
        b.choose("How well we do", "4").await?;
        b.fill("Rivals, one a line, with 1 to 5", "Nord 9").await?;
        b.click("button", "Save").await?;
        b.see("must lie between 1 and 5").await?;
        // One line after the other: not every driver types a line break.
        b.fill("Rivals, one a line, with 1 to 5", "Nord 5").await?;
        b.press(Key::Enter + "Süd 2").await?;
        b.click("button", "Save").await?;
        b.see("We are no. 2 of 3").await?;
        b.see("matters 5, we 4 · Nord 5 · Süd 2").await?;
        b.see("Competitive standing ").await?;

        dossier.tab("Overview").await?;
        let address = dossier.follow_evidence("Competitive standing").await?;
        assert!(address.contains("/relationship?"), "{address}");
        b.see("Glaze that never settles").await?;
        Shell(b).undo().await?;
        b.see("No need is known yet.").await
    })
    .await
}

#[tokio::test]
async fn b6_b7_a_judgement_changes_where_it_stands_and_can_be_confirmed() -> Result<()> {
    journey("b7-judgement", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        let dossier = Dossier(b);
        dossier.open(ACCOUNT).await?;
        dossier.tab("Relationship").await?;
        b.see("Say what you know of them on the page “Relationship”.")
            .await?;
        b.choose("They tell us what they would not tell everybody", "Yes")
            .await?;
        b.see("Trust index: ").await?;
        b.see("Trust +").await?;
        b.see("assumed ").await?;
        b.click(
            "button",
            "Confirm today: They tell us what they would not tell everybody",
        )
        .await?;
        b.see("confirmed ").await?;
        b.choose("How easily they replace us", "1, not at all").await?;
        b.see("Mutual dependence +").await?;
        Shell(b).undo().await?;
        Shell(b).undo().await?;
        Shell(b).undo().await?;
        b.see("Say what you know of them on the page “Relationship”.")
            .await
    })
    .await
}

#[tokio::test]
async fn b6_an_answer_lies_on_its_scale_and_moves_trust() -> Result<()> {
    journey("b6-answer", Window::Phone, async |b| {
        Shell(b).open_demo().await?;
        let dossier = Dossier(b);
        dossier.open(ACCOUNT).await?;
        dossier.tab("Relationship").await?;
        b.click("button", "Add answer").await?;
        b.fill("Their answer", "6").await?;
        b.click("button", "Save").await?;
        b.see("must lie between 1 and 5").await?;
        b.fill("Their answer", "5").await?;
        b.fill("In their own words", "You say when it is late").await?;
        b.click("button", "Save").await?;
        b.see("5 of 5").await?;
        b.see("Trust +").await?;
        dossier.tab("Timeline").await?;
        b.see("How far do you trust us? — 5").await?;
        b.see("You say when it is late").await
    })
    .await
}

#[tokio::test]
async fn d1_signs_are_ticked_and_make_a_pattern() -> Result<()> {
    journey("d1-signs", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        let dossier = Dossier(b);
        dossier.open("Kestrel & Daughters Contractors").await?;
        dossier.tab("Relationship").await?;
        b.see("A signal, never an accusation").await?;
        b.see("strong signal").await?;
        dossier.open(ACCOUNT).await?;
        dossier.tab("Relationship").await?;
        b.see("Nothing was looked at yet.").await?;
        b.js::<()>(
            "const one = [...document.querySelectorAll('.tactics summary')].find(it => it.innerText.includes('Reverse auction')); one.click();",
            &[],
        )
        .await?;
        b.js::<()>(
            "const set = [...document.querySelectorAll('.cues fieldset')].find(it => it.innerText.includes('An auction was announced')); set.querySelector('input').click();",
            &[],
        )
        .await?;
        b.see("24% likely").await?;
        b.see("weak signal").await?;
        Shell(b).undo().await?;
        b.see("Nothing was looked at yet.").await
    })
    .await
}

#[tokio::test]
async fn b1_an_invoice_is_withheld_and_paid() -> Result<()> {
    journey("b1-invoice", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        let dossier = Dossier(b);
        dossier.open("Brouwerij Zilverwaard").await?;
        dossier.tab("Orders, contracts").await?;
        b.see("No invoice yet.").await?;
        b.click("button", "Add invoice").await?;
        b.fill("Number", "R-77").await?;
        b.fill("Amount", "1250").await?;
        b.fill("Issued on", "2026-01-10").await?;
        b.fill("Due date", "2026-01-09").await?;
        b.click("button", "Save").await?;
        b.see("must not lie before").await?;
        b.fill("Due date", "2026-02-09").await?;
        b.click("button", "Save").await?;
        b.see("overdue").await?;
        b.see("Payments −").await?;
        b.click("button", "Held back today: R-77").await?;
        b.see("Held back since").await?;
        b.click("button", "Paid today: R-77").await?;
        b.see("Paid: 1").await?;
        dossier.tab("Timeline").await?;
        b.see("Invoice paid").await
    })
    .await
}

#[tokio::test]
async fn a3_a_person_has_roles_in_the_decision() -> Result<()> {
    journey("a3-roles", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        let dossier = Dossier(b);
        dossier.open(ACCOUNT).await?;
        b.click("button", "Add contact").await?;
        b.fill("Name", "Rute Vidreira").await?;
        b.choose("Power to decide", "4 – decides with others").await?;
        b.one("checkbox", "Buyer").await?.click().await?;
        b.one("checkbox", "Gatekeeper").await?.click().await?;
        b.click("button", "Save").await?;
        b.see("Buyer and Gatekeeper · 4 – decides with others").await?;
        Shell(b).undo().await?;
        b.gone("button", "Edit: Rute Vidreira").await
    })
    .await
}
