//! The policy's parameters, the policy as a file, and a band set by hand.

use e2e::pages::{Accounts, Dossier, Shell};
use e2e::{Result, Window, ensure, journey};

const THRIVING: &str = "Points from which an account counts as: Thriving";
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
        b.see("accounts would change their band").await?;
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
        b.see("was not taken: Bands of health").await?;
        b.gone("button", "Save policy").await
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
