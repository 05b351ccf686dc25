//! Books of other versions of the app.

use e2e::faults::{edits, names};
use e2e::pages::{Accounts, Shell};
use e2e::{Browser, Held, Result, Window, crowd, ensure, eventually, journey, newer};
use rapport::model::{Book, BookParts};
use rapport::store::read_envelope;

/// The frozen book of version 1.
fn frozen() -> Result<BookParts> {
    let text = std::fs::read_to_string(e2e::checkout().join("tests/fixtures/book-v1.json"))?;
    Ok(read_envelope(&text)?)
}

async fn shows(b: &Browser, count: usize) -> Result<()> {
    Accounts(b).open().await?;
    b.see(&format!("{count} of {count}")).await
}

#[tokio::test]
async fn f_a_store_without_a_database_opens_and_gets_its_second_copy() -> Result<()> {
    journey("version-1", Window::Desk, async |b| {
        // As the app wrote it when it had local storage only.
        let book = frozen()?;
        crowd::store_book(b, &Book::from_parts(book.clone())).await?;
        let count = book.dossiers.len();
        shows(b, count).await?;
        eventually("the database to hold the book as well", async || {
            let held = Held::of(b).await?;
            Ok((held.deep_book().await? == (book.clone(), 0)).then_some(()))
        })
        .await?;
        let said = edits(b, &names("since", 1)).await?;
        ensure!(said[0].state == "saved", "{said:?}");
        b.reload().await?;
        shows(b, count + 1).await
    })
    .await
}

#[tokio::test]
async fn f_a_newer_book_is_shown_and_never_written() -> Result<()> {
    journey("newer", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        b.settled().await?;
        let mut held = Held::of(b).await?;
        let manifests = held.near.iter_mut().chain(&mut held.deep);
        for (_, text) in manifests.filter(|(key, _)| key.contains(".manifest")) {
            *text = newer(text)?;
        }
        held.put_into(b).await?;
        b.reload().await?;
        b.see("written by a newer version of Rapport").await?;
        shows(b, crowd::of_the_demo()).await?;
        let said = edits(b, &names("refused", 1)).await?;
        ensure!(said[0].state == "failed", "{said:?}");
        ensure!(Held::of(b).await? == held, "something was written");
        b.reload().await?;
        // The browser would have liked to ask whether to leave what was refused.
        b.forget_console().await?;
        shows(b, crowd::of_the_demo()).await?;
        ensure!(Held::of(b).await? == held, "something was written at the start");
        Ok(())
    })
    .await
}
