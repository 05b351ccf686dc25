//! How health went and why it moved; the open question; who may leave; how close to be.

use e2e::pages::{Dossier, Shell};
use e2e::{Browser, Result, Window, ensure, eventually, journey};

const SILENT: &str = "Aurelian Waterworks";
const LOST: &str = "Skerrywick Marine Yard";

/// The change told and the points of the parts, as shown.
async fn movement(b: &Browser) -> Result<(f64, Vec<f64>)> {
    const READ: &str = "const panel = document.getElementById('moved-title').closest('section');\
        const figure = (text) => Number(text.replace(/[\\u2066-\\u2069]/g, '').replace('\\u2212', '-'));\
        const change = panel.querySelector('p[role=status]').innerText.split('Change: ')[1].split(' ')[0];\
        return [figure(change), [...panel.querySelectorAll('.factor-figure')].map((one) => figure(one.innerText))]";
    b.js(READ, &[]).await
}

#[tokio::test]
async fn b1_two_years_of_health_lead_to_why_it_moved() -> Result<()> {
    journey("history", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        Dossier(b).open(SILENT).await?;
        b.one("heading", "How health went").await?;
        const ROWS: &str = "return document.querySelectorAll('#health-course-title').length &&\
            document.getElementById('health-course-title').closest('figure').querySelectorAll('tbody tr').length";
        let months: usize = b.js(ROWS, &[]).await?;
        ensure!(months == 25, "the table has each month and the beginning: {months}");

        let as_of: chrono::NaiveDate = b.value("As of").await?.parse()?;
        ensure!(b.value("Last day").await? == as_of.to_string(), "up to the day asked");
        let (change, parts) = movement(b).await?;
        let sum: f64 = parts.iter().sum();
        // Each part is shown to a tenth of a point.
        let rounding = 0.05 * (parts.len() + 1) as f64 + 0.01;
        ensure!(change < -5.0 && (sum - change).abs() < rounding, "{parts:?} sum to {sum}, not {change}");
        ensure!(parts.windows(2).all(|pair| pair[0].abs() >= pair[1].abs()), "the largest first: {parts:?}");
        b.click("button", "What moved it: Silence").await?;
        b.see("Time alone did it").await?;
        b.click("button", "A year").await?;
        let year = as_of - chrono::Days::new(365);
        ensure!(b.value("First day").await? == year.to_string(), "a year before");

        let turn = b.first("button", "Order momentum, by").await?;
        turn.click().await?;
        eventually("the way to why to have the focus", async || {
            Ok(b.focused().await?.contains("Why did it move?").then_some(()))
        })
        .await?;
        ensure!(b.value("First day").await? > year.to_string(), "the month of that move");
        let (_, parts) = movement(b).await?;
        ensure!(!parts.is_empty(), "something moved it");
        b.fill("First day", &as_of.to_string()).await?;
        b.fill("Last day", &as_of.to_string()).await?;
        b.see("Nothing moved it between the two days.").await?;

        // The past is shown as such, and its history ends there.
        b.fill("As of", &year.to_string()).await?;
        b.see("You see the book as of").await?;
        eventually("the last day to follow", async || {
            Ok((b.value("Last day").await? == year.to_string()).then_some(()))
        })
        .await?;
        b.assert_accessible("the overview").await
    })
    .await
}

#[tokio::test]
async fn a1_d4_closeness_is_advised_set_and_taken_back_and_leaving_is_told() -> Result<()> {
    journey("closeness", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        // It orders, but is worth less than most.
        Dossier(b).open("Cerâmica Valdobra").await?;
        b.see("Chance to leave within 12 months").await?;
        b.see("A modest judgement, not fitted to this book").await?;
        b.see("Do not invest").await?;
        let before = b.value("Posture").await?;
        let set = b.first("button", "Set posture:").await?;
        set.click().await?;
        eventually("the posture to be set", async || {
            Ok((b.value("Posture").await? != before).then_some(()))
        })
        .await?;
        Shell(b).undo().await?;
        eventually("the posture to be as before", async || {
            Ok((b.value("Posture").await? == before).then_some(()))
        })
        .await
    })
    .await
}

#[tokio::test]
async fn b1_the_open_question_is_answered_where_it_stands() -> Result<()> {
    journey("question", Window::Phone, async |b| {
        Shell(b).open_demo().await?;
        Dossier(b).open(SILENT).await?;
        b.one("heading", "The open question").await?;
        b.see("The answer would make health surer:").await?;
        // Nothing of ours is open there: what was promised is entered above.
        b.click("button", "Record it").await?;
        eventually("the promise to have the focus", async || {
            Ok(b.focused().await?.contains("What was promised").then_some(()))
        })
        .await?;
        ensure!(!Shell(b).scrolls_sideways().await?, "it fits a phone");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn b1_the_score_of_a_lost_account_stands_as_when_it_left() -> Result<()> {
    journey("lost", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        Dossier(b).open(LOST).await?;
        b.see("As it stood when the account was lost on").await?;
        b.see("The account has left.").await?;
        let today = Dossier(b).health().await?;
        let then: chrono::NaiveDate = b.value("As of").await?.parse()?;
        let lost = b.value("Last day").await?;
        ensure!(lost < then.to_string(), "the course ends with the day it left");
        b.fill("As of", &(then - chrono::Days::new(30)).to_string())
            .await?;
        b.see("You see the book as of").await?;
        Dossier(b).health_is(today, true).await.map(drop)
    })
    .await
}
