//! The policy's parameters, the policy as a file, and a band set by hand.

use e2e::pages::{Accounts, Dossier, Shell};
use e2e::{Result, Window, ensure, eventually, journey};

const STRAINED: &str = "Points from which an account counts as: Strained, tier Key";
const STEADY: &str = "Points from which an account counts as: Steady, tier Key";
const THRIVING: &str = "Points from which an account counts as: Thriving, tier Key";
const MILL: &str = "Brouwerij Zilverwaard";

#[tokio::test]
async fn a_parameter_is_tried_saved_handed_on_and_read_back_as_a_draft() -> Result<()> {
    journey("policy-file", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        Accounts(b).open().await?;
        b.goto("#/settings").await?;
        b.fill(THRIVING, "55").await?;
        b.see("must lie between 56 and 99").await?;
        b.fill(THRIVING, "99").await?;
        b.see("would change").await?;
        b.assert_accessible("policy").await?;
        b.click("button", "Save policy").await?;
        b.gone("button", "Save policy").await?;
        b.click("button", "Save the policy to a file (JSON)").await?;
        let (file, bytes) = b.saved(".json").await?;
        ensure!(bytes.starts_with(b"{"), "the file is JSON");

        Shell(b).undo().await?;
        ensure!(b.value(THRIVING).await? == "75", "undo brings the standard back");
        b.upload("Policy from a file (JSON)", &[&file]).await?;
        b.see("stands in the fields as a draft").await?;
        ensure!(
            b.value(THRIVING).await? == "99",
            "the draft holds what the file says"
        );
        b.one("button", "Save policy").await?;
        b.click("button", "Discard").await?;
        ensure!(b.value(THRIVING).await? == "75", "nothing was applied");

        std::fs::write(&file, &bytes[..bytes.len() / 2])?;
        b.upload("Policy from a file (JSON)", &[&file]).await?;
        b.see("is damaged or no JSON file").await?;
        let halved = String::from_utf8_lossy(&bytes).replace("\"thriving\": 99", "\"thriving\": 20");
        std::fs::write(&file, halved)?;
        b.upload("Policy from a file (JSON)", &[&file]).await?;
        b.see("was not taken: Points from which an account counts as: Thriving, tier Key")
            .await?;
        b.gone("button", "Save policy").await
    })
    .await
}

#[tokio::test]
async fn the_bands_of_one_tier_are_tried_name_who_changes_and_are_reset() -> Result<()> {
    journey("policy-tiers", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        Accounts(b).open().await?;
        b.goto("#/settings").await?;
        for (label, start) in [(THRIVING, "99"), (STEADY, "98"), (STRAINED, "97")] {
            b.fill(label, start).await?;
        }
        b.see("accounts would change their band").await?;
        let named = "return [...document.querySelectorAll('.movers a')].map(link => link.textContent)";
        let named: Vec<String> = b.js(named, &[]).await?;
        ensure!(!named.is_empty(), "the preview names who changes");
        let standard = THRIVING.replace("Key", "Standard");
        ensure!(b.value(&standard).await? == "75", "other tiers keep theirs");
        b.assert_accessible("bands of a tier").await?;
        b.click("button", "Back to the standard: Bands of health").await?;
        b.see("No account would stand differently.").await?;
        ensure!(b.value(THRIVING).await? == "75", "the standard is back");
        b.gone("button", "Save policy").await?;

        let tone = "Days until a record counts half: Tone of contacts, posture Repeat";
        b.fill(tone, "5").await?;
        let still = "No account would stand differently.";
        eventually("quicker forgetting to show", async || {
            Ok((!b.text().await?.contains(still)).then_some(()))
        })
        .await?;
        b.click("button", "Back to the standard: How fast records fade")
            .await?;
        b.see(still).await?;
        ensure!(b.value(tone).await? == "90", "the standard is back");
        Accounts(b).open().await?;
        for name in named {
            Accounts(b).search(&name).await?;
            let cell = Accounts(b).cell(&name, "Tier").await?;
            ensure!(cell.contains("Key"), "{name}: {cell}");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_tables_of_the_policy_scroll_in_their_own_frames_on_a_phone() -> Result<()> {
    journey("policy-phone", Window::Phone, async |b| {
        Shell(b).open_demo().await?;
        b.goto("#/settings").await?;
        b.one("field", THRIVING).await?;
        ensure!(!Shell(b).scrolls_sideways().await?, "the page keeps its width");
        b.assert_accessible("policy on a phone").await
    })
    .await
}

#[tokio::test]
async fn a_band_is_set_by_hand_with_reason_and_last_day() -> Result<()> {
    journey("by-hand", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        Dossier(b).open(MILL).await?;
        let health = Dossier(b).health().await?;
        b.click("button", "Set the band by hand").await?;
        b.choose("Band", "Failing").await?;
        b.click("button", "Set the band").await?;
        b.see("fill this in").await?;
        b.fill("Reason", "New owner").await?;
        b.assert_accessible("band by hand").await?;
        b.click("button", "Set the band").await?;
        b.see("New owner. Computed:").await?;
        ensure!(Dossier(b).health().await? == health, "no figure moves");
        b.goto("#/portfolio").await?;
        b.see("Band set by hand, counted here by the computed one: 1.")
            .await?;
        Accounts(b).open().await?;
        Accounts(b).search(MILL).await?;
        let cell = Accounts(b).cell(MILL, "Health").await?;
        ensure!(cell.contains("Failing"), "{cell}");
        Shell(b).undo().await?;
        let cell = Accounts(b).cell(MILL, "Health").await?;
        ensure!(!cell.contains("Failing"), "{cell}");
        Ok(())
    })
    .await
}
