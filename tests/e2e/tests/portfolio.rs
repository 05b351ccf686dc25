//! Which accounts are key, what hangs on few, and where the value stands.

use e2e::pages::{Accounts, Shell};
use e2e::{Browser, Result, Window, crowd, ensure, eventually, journey};
use rapport::demo;
use rapport::engine::scorecard::scorecard;
use rapport::engine::selection::{candidates, criteria};
use rapport::model::{Book, Criterion, Measure, Mint, Moment, Signature};
use serde_json::json;

const PAGE: &str = "#/portfolio/scorecard";

async fn as_of(b: &Browser) -> Result<chrono::NaiveDate> {
    Ok(chrono::NaiveDate::parse_from_str(
        &b.value("As of").await?,
        "%Y-%m-%d",
    )?)
}

/// The names of the first rows, once they are those expected.
async fn starts_with(b: &Browser, expected: &[String]) -> Result<()> {
    let what = format!("the ranking to start with {expected:?}");
    eventually(&what, async || {
        let names = Accounts(b).names().await?;
        Ok(names.starts_with(expected).then_some(()))
    })
    .await
}

/// The names of the first ten customers by these criteria, as native code ranks them.
fn ranked(book: &Book, day: chrono::NaiveDate, by: &[Criterion]) -> Result<Vec<String>> {
    let card = scorecard(&criteria(by), &candidates(book, day))?;
    let first = card.ranking.iter().take(10);
    let names = first.filter_map(|ranked| book.dossier(ranked.id));
    Ok(names.map(|dossier| dossier.account.name.clone()).collect())
}

#[tokio::test]
async fn c1_customers_are_ranked_explained_and_ranked_anew_while_weights_change() -> Result<()> {
    journey("key-accounts", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        b.goto(PAGE).await?;
        let day = as_of(b).await?;
        let edit = demo::book(day, Signature::default(), &mut Mint::new(1, 1));
        let book = Book::default().edit(edit)?.0;
        let standard = ranked(&book, day, &Criterion::standard())?;
        starts_with(b, &standard).await?;

        let mut heavy = Criterion::standard();
        for criterion in &mut heavy {
            if criterion.measure == Measure::Volume {
                criterion.weight = 900;
            }
        }
        let by_volume = ranked(&book, day, &heavy)?;
        ensure!(by_volume != standard, "volume alone ranks otherwise");
        b.fill("Volume per year", "900").await?;
        starts_with(b, &by_volume).await?;
        b.see("These criteria are not saved.").await?;

        // Nothing was saved yet, and a weight that does not read changes nothing.
        b.fill("Volume per year", "many").await?;
        b.see("Enter a whole number from 0 to 1000.").await?;
        starts_with(b, &by_volume).await?;
        b.click("button", "Discard").await?;
        starts_with(b, &standard).await?;

        b.click("button", &format!("Why? {}", standard[0])).await?;
        b.one("dialog", &standard[0]).await?;
        let next = format!("{} comes next", standard[1]);
        for part in ["Place 1 of", "Central purchasing", &next] {
            b.see(part).await?;
        }
        b.click("button", "Close").await?;

        b.fill("Volume per year", "900").await?;
        b.click("button", "Save criteria").await?;
        b.settled().await?;
        b.refresh().await?;
        starts_with(b, &by_volume).await?;
        ensure!(b.value("Volume per year").await? == "900");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn c1_a_field_of_ones_own_ranks_and_a_chosen_customer_becomes_key() -> Result<()> {
    journey("key-accounts-own", Window::Phone, async |b| {
        let day = as_of(b).await?;
        let signature = Signature {
            at: Moment(1_700_000_000_000),
            by: None,
        };
        let mut parts = demo::generated(6, 8, day, 7, signature);
        let mut names = Vec::new();
        for (dossier, plants) in parts
            .dossiers
            .iter_mut()
            .zip(["1", "30", "no number", "4", "2", "3"])
        {
            let account = &mut dossier.account;
            (account.parent, account.stage) = (None, rapport::model::Stage::Customer);
            account.custom.insert("Plants".into(), plants.into());
            names.push(account.name.clone());
        }
        crowd::store_book(b, &Book::from_parts(parts)).await?;
        b.goto(PAGE).await?;
        b.choose("A field of your own", "Plants").await?;
        b.click("button", "Add as criterion").await?;
        b.fill("Plants", "1000").await?;
        starts_with(b, &names[1..2]).await?;
        b.see("known of 5 of 6").await?;
        // Taken away again, the keyboard stands where it can be added anew.
        b.click("button", "Remove the criterion Plants").await?;
        eventually("the focus to be on what adds a criterion", async || {
            Ok((b.focused().await? == "button Add as criterion").then_some(()))
        })
        .await?;
        b.choose("A field of your own", "Plants").await?;
        b.click("button", "Add as criterion").await?;
        b.fill("Plants", "1000").await?;
        starts_with(b, &names[1..2]).await?;
        b.click("button", "Save criteria").await?;

        b.click("field", &format!("Choose {}", names[1])).await?;
        b.choose("Tier", "Small").await?;
        b.click("button", "Apply").await?;
        b.settled().await?;
        let tiers =
            "return [...document.querySelectorAll('[role=row] .c-tier')].map((cell) => cell.textContent)";
        eventually("its tier to change", async || {
            let tiers: Vec<String> = b.js(tiers, &[]).await?;
            Ok((tiers.get(1).map(String::as_str) == Some("Small")).then_some(()))
        })
        .await?;
        // Both were edits like any other.
        Shell(b).undo().await?;
        Shell(b).undo().await?;
        ensure!(!b.has("field", "Plants").await?, "the criterion was taken back");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn c2_accounts_leave_and_merge_and_the_figures_stand_side_by_side() -> Result<()> {
    journey("what-if", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        b.goto("#/portfolio").await?;
        b.one("heading", "What if accounts leave or merge?").await?;
        const ROW: &str = "const row = [...document.querySelectorAll('.portfolio-what-if tbody tr')]\
            .find((row) => row.cells[0].innerText.includes(arguments[0]));\
            return row && [row.cells[1].innerText, row.cells[2].innerText]";
        let row = async |label: &str| b.js::<(String, String)>(ROW, &[json!(label)]).await;
        // The largest leaves until something else is picked.
        let (now, then) = row("Largest account").await?;
        ensure!(now != then, "{now} {then}");
        b.click("button", "Take Aurelian Waterworks out").await?;
        eventually("both columns to be alike", async || {
            let (now, then) = row("Herfindahl").await?;
            Ok((now == then).then_some(()))
        })
        .await?;
        b.choose("Accounts that become one", "Aurelian Waterworks")
            .await?;
        b.see("add another").await?;
        let other = "return document.querySelectorAll('.portfolio-pick select')[1].options[1].label";
        let other: String = b.js(other, &[]).await?;
        b.choose("Accounts that become one", other.trim()).await?;
        eventually("the merged account to weigh more", async || {
            let percent = |text: &str| text.trim_end_matches('%').parse::<f64>().unwrap_or(f64::NAN);
            let (now, then) = row("Largest account").await?;
            Ok((percent(&then) > percent(&now)).then_some(()))
        })
        .await?;
        let (now, then) = row("Revenue").await?;
        ensure!(now == then, "a merger loses no revenue: {now} {then}");
        row("Peak of the whale curve").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn c2_a_cell_opens_the_accounts_behind_it() -> Result<()> {
    journey("matrix", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        b.goto("#/portfolio").await?;
        b.one("heading", "Where the value stands").await?;
        for (kind, row) in [
            ("Health and value", "Thriving, "),
            ("Posture and health", "Repeat, "),
            ("Posture now and recommended", "Repeat now, "),
        ] {
            b.click("field", kind).await?;
            let cell = eventually("every account to be scored and a cell to hold some", async || {
                let waiting = b.text().await?.contains("still to be scored");
                let cells = b.names("button").await?;
                let cell = cells.into_iter().find(|name| name.starts_with(row));
                Ok(cell.filter(|_| !waiting))
            })
            .await?;
            b.click("button", &cell).await?;
            const FIGURES: &str = "return [document.querySelector('.matrix [aria-pressed=true] strong').innerText,\
                document.querySelectorAll('[aria-labelledby=matrix-cell] tbody tr').length]";
            let (count, rows): (String, usize) = b.js(FIGURES, &[]).await?;
            ensure!(rows > 0 && count == rows.to_string(), "{rows} rows of {cell}");
            let heading = b.first("heading", &format!("{rows} account")).await?;
            let heading = heading.text().await?.replace(['\u{2068}', '\u{2069}'], "");
            ensure!(heading.contains(row.trim_end_matches(", ")), "{heading}");
        }
        Ok(())
    })
    .await
}
