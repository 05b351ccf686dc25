//! Ten thousand accounts.

use e2e::pages::Accounts;
use e2e::{Key, Result, Window, crowd, ensure, eventually, journey};

#[tokio::test]
async fn f_ten_thousand_accounts_can_be_searched_sorted_and_scrolled() -> Result<()> {
    journey("crowd", Window::Desk, async |b| {
        let as_of = chrono::NaiveDate::parse_from_str(&b.value("As of").await?, "%Y-%m-%d")?;
        // WebKit counts two bytes a character, so that half of what others hold is all it holds.
        let units = crowd::move_in(b, 10_000, 6, as_of).await?;
        println!("10,000 accounts with 6 events each take {units} units of local storage");
        Accounts(b).open().await?;
        b.see("10,000 of 10,000").await?;
        let rows: usize = b
            .js(
                "return document.querySelectorAll('[role=grid] [role=row]').length",
                &[],
            )
            .await?;
        ensure!(rows < 60, "{rows} rows exist, though only a screenful is seen");

        b.click("button", "Account").await?;
        let first = Accounts(b).names().await?;
        ensure!(
            first.is_sorted_by(|a, b| a.to_lowercase() <= b.to_lowercase()),
            "{first:?}"
        );
        let grid = b.one("grid", "Accounts").await?;
        grid.focus().await?;
        b.press(Key::End).await?;
        let last = eventually("End to show the last rows", async || {
            let names = Accounts(b).names().await?;
            Ok((names != first && !names.is_empty()).then_some(names))
        })
        .await?;
        b.screenshot("crowd").await?;

        let wanted = last.last().cloned().unwrap_or_default();
        Accounts(b).search(&wanted).await?;
        eventually("the search to find it", async || {
            let names = Accounts(b).names().await?;
            Ok((names.len() < 40 && names.contains(&wanted)).then_some(()))
        })
        .await
    })
    .await
}
