//! What lies ahead of an account and of the book, worked out beside the page.

use e2e::pages::{Dossier, Import, Shell};
use e2e::{Ability, Browser, Context, Northwind, Result, Window, ensure, eventually, journey};
use rapport::engine::clv::outlook::{Fitted, YEAR};
use rapport::engine::clv::purchases::Purchases;
use rapport::engine::clv::total::Totals;
use rapport::model::Book;
use serde_json::json;

const RANKING: &str = "Accounts by what lies ahead";

/// The book's Value page with all accounts counted.
async fn open_book(b: &Browser) -> Result<()> {
    b.goto("#/portfolio/value").await?;
    b.one("heading", RANKING).await?;
    eventually("the totals", async || {
        let figures = b
            .js::<usize>(
                "return document.querySelectorAll('.portfolio-figures').length",
                &[],
            )
            .await?;
        Ok((figures > 0).then_some(()))
    })
    .await
}

/// The text of all elements that the selector names.
async fn texts(b: &Browser, selector: &str) -> Result<Vec<String>> {
    const TEXTS: &str =
        "return [...document.querySelectorAll(arguments[0])].map((element) => element.innerText)";
    b.js(TEXTS, &[json!(selector)]).await
}

/// The figures in a text.
fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

#[tokio::test]
async fn d5_the_book_is_ranked_by_what_lies_ahead_and_saved() -> Result<()> {
    journey("value-book", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        open_book(b).await?;
        let by_margin = texts(b, ".value-ranking tbody th").await?;
        ensure!(by_margin.len() > 25, "{by_margin:?}");
        b.choose("Sort by", "Margin that may already be lost").await?;
        let at_risk = eventually("another order", async || {
            let now = texts(b, ".value-ranking tbody th").await?;
            Ok((now != by_margin).then_some(now))
        })
        .await?;
        ensure!(at_risk.len() == by_margin.len(), "{at_risk:?}");
        // The silent giant leads: much to lose, and a silence that is not like it.
        ensure!(at_risk[0] == "Aurelian Waterworks", "{at_risk:?}");
        b.one("heading", "Forecast against what came").await?;
        b.one("heading", "How customers stay").await?;
        if b.engine().able(Ability::Downloads)? {
            b.click("button", "Save as CSV").await?;
            let table = String::from_utf8(b.saved(".csv").await?.1)?;
            let lines = table.lines().count();
            ensure!(table.contains("frequency,recency,T,monetary_value"), "{table}");
            ensure!(lines > by_margin.len(), "{lines} lines");
        }
        // Another horizon, other figures.
        let year = texts(b, ".portfolio-value").await?;
        b.click("radio", "Next 3 months").await?;
        eventually("less in three months", async || {
            let now = texts(b, ".portfolio-value").await?;
            let whole = |list: &[String]| digits(list.first().map_or("", String::as_str)).parse::<u64>();
            Ok(match (whole(&now), whole(&year)) {
                (Ok(now), Ok(year)) => (now < year).then_some(()),
                _ => None,
            })
        })
        .await
    })
    .await
}

#[tokio::test]
async fn d5_an_account_tells_what_lies_ahead_and_what_would_change_it() -> Result<()> {
    journey("value-account", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        Dossier(b).open("Aurelian Waterworks").await?;
        b.click("link", "Value").await?;
        b.one("heading", "What lies ahead").await?;
        for heading in [
            "Revenue to come",
            "Still a customer?",
            "What this rests on",
            "What would change it",
        ] {
            b.one("heading", heading).await?;
        }
        b.see("times its own rhythm of").await?;
        b.see("One more order today would add").await?;
        let year = texts(b, ".value-figures .portfolio-value").await?;
        b.click("radio", "Next 3 years").await?;
        eventually("other figures", async || {
            let now = texts(b, ".value-figures .portfolio-value").await?;
            Ok((now != year).then_some(()))
        })
        .await?;
        // A slider moved changes what follows, and the records bring it back.
        let before = texts(b, ".value-sliders ~ .sentences").await?;
        const MOVE: &str = "const slider = document.querySelector('.value-sliders input');\
            slider.value = '5'; slider.dispatchEvent(new Event('input', { bubbles: true }))";
        b.js::<()>(MOVE, &[]).await?;
        eventually("a lower worth", async || {
            let now = texts(b, ".value-sliders ~ .sentences").await?;
            Ok((now != before).then_some(()))
        })
        .await?;
        b.click("button", "Back to what the records say").await?;
        eventually("the worth of the records", async || {
            let now = texts(b, ".value-sliders ~ .sentences").await?;
            Ok((now == before).then_some(()))
        })
        .await
    })
    .await
}

#[tokio::test]
async fn d5_a_book_with_too_little_to_learn_from_says_so() -> Result<()> {
    journey("value-empty", Window::Phone, async |b| {
        Shell(b).open_demo().await?;
        // Long before the first order of the demo.
        b.goto("#/portfolio/value").await?;
        b.one("heading", RANKING).await?;
        b.fill("As of", "2015-01-01").await?;
        b.one("heading", "Nothing to look ahead from yet").await?;
        b.assert_accessible("nothing ahead").await
    })
    .await
}

/// The whole book's expected revenue and orders, worked out natively.
fn natively(book: &Book) -> Result<(f64, f64)> {
    let as_of = Northwind::last_day();
    let dossiers = book.dossiers();
    let bought: Vec<Purchases> = dossiers
        .map(|dossier| Purchases::of(book, dossier, as_of))
        .collect();
    let fitted = Fitted::of(&bought, as_of, |_| ()).context("Northwind has customers")?;
    let mut totals = Totals::new(&fitted, YEAR);
    for one in &bought {
        // Two of them never bought.
        let _ = totals.add(one);
    }
    let total = totals.totals().first().copied().context("they have amounts")?;
    Ok((total.revenue.expected, total.orders.expected))
}

#[tokio::test]
async fn d5_northwind_is_worth_what_the_engine_says_natively() -> Result<()> {
    let Some(northwind) = Northwind::find()? else {
        return Ok(());
    };
    let (revenue, orders) = natively(&northwind.book()?)?;
    journey("value-northwind", Window::Desk, async |b| {
        Import(b).read(&northwind.files()).await?;
        // Until it says what would happen, the button still moves.
        Import(b).tally("Orders").await?;
        Import(b).confirm().await?;
        open_book(b).await?;
        let shown = texts(b, ".portfolio-value").await?;
        let (shown_revenue, shown_orders) = (digits(&shown[1]), digits(&shown[2]));
        ensure!(
            shown_revenue == format!("{revenue:.0}"),
            "{shown:?}, not {revenue}"
        );
        ensure!(
            shown_orders == digits(&format!("{orders:.1}")),
            "{shown:?}, not {orders}"
        );
        b.screenshot("value-northwind").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn d5_contracts_are_told_by_their_renewals_and_counted_once() -> Result<()> {
    journey("value-contracts", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        // A fee pays for all that this dairy orders: no order is ahead, and no silence is one.
        Dossier(b).open("Mlékárna Bělokvět").await?;
        Dossier(b).tab("Value").await?;
        b.one("heading", "Lifetime value, by the models").await?;
        b.see("Next 12 months: its fee most likely brings €9,").await?;
        b.see("which count instead.").await?;
        ensure!(
            !b.has("heading", "Still a customer?").await?,
            "orders are paid by the fee"
        );
        ensure!(
            !b.text().await?.contains("No order at all"),
            "of orders nothing is to be said"
        );

        Dossier(b).open("Almröte Getränkewerk").await?;
        Dossier(b).tab("Value").await?;
        b.see("It has no fee: what it brings are orders.").await?;
        b.see("Preventive maintenance: another point of the chance to be renewed is worth €")
            .await?;

        b.goto("#/portfolio/value").await?;
        b.one("heading", "How contracts are renewed").await?;
        b.see("45 of 48").await
    })
    .await
}
