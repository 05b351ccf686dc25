//! The page comes in parts: a first visit fetches none it does not show, nor the explanations, and one that
//! fails can be had again.

use e2e::pages::Shell;
use e2e::{Ability, Browser, Result, Window, ensure, journey};
use std::time::Duration;

fn parts(b: &Browser) -> Vec<String> {
    let mut asked = b.site().asked();
    let later = ["/split_", "/chunk_", "/locales/help/"];
    asked.retain(|path| later.iter().any(|part| path.contains(part)));
    asked
}

#[tokio::test]
async fn a_first_visit_fetches_only_what_it_shows() -> Result<()> {
    journey("parts", Window::Desk, async |b| {
        if !b.engine().able(Ability::Server)? {
            return Ok(());
        }
        b.one("heading", "Look around").await?;
        let early = parts(b);
        ensure!(early.is_empty(), "fetched before it was wanted: {early:?}");
        Shell(b).open_demo().await?;
        b.one("link", "Aurelian Waterworks").await?;
        let work = parts(b);
        ensure!(
            work.iter().any(|path| path.ends_with("/split_work.wasm")),
            "{work:?}"
        );
        let too_early = ["split_setup", "/locales/help/"];
        ensure!(
            !work
                .iter()
                .any(|path| too_early.iter().any(|part| path.contains(part))),
            "{work:?}"
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_page_that_cannot_be_fetched_says_so_and_comes_when_asked_again() -> Result<()> {
    journey("part-missing", Window::Phone, async |b| {
        if !b.engine().able(Ability::Server)? {
            return Ok(());
        }
        b.site().withhold(Some("split_setup"));
        b.goto("#/settings").await?;
        b.one("heading", "This page could not be fetched").await?;
        b.see("Nothing you recorded is lost").await?;
        b.screenshot("part-missing").await?;
        b.site().withhold(None);
        b.click("button", "Try again").await?;
        b.one("heading", "Settings").await?;
        b.forget_console().await
    })
    .await
}

#[tokio::test]
async fn accounts_are_scored_once_that_part_can_be_fetched() -> Result<()> {
    journey("part-late", Window::Desk, async |b| {
        if !b.engine().able(Ability::Server)? {
            return Ok(());
        }
        b.site().withhold(Some("split_work"));
        b.click("button", "Open the demo book").await?;
        b.one("heading", "This page could not be fetched").await?;
        b.site().withhold(None);
        b.click("button", "Try again").await?;
        b.see("Silent for").await?;
        b.forget_console().await
    })
    .await
}

/// What is still on its way when a page is left comes to nothing, and that is no error.
#[tokio::test]
async fn a_page_left_amid_a_fetch_says_nothing() -> Result<()> {
    journey("part-left", Window::Desk, async |b| {
        if !b.engine().able(Ability::Server)? {
            return Ok(());
        }
        b.site().answer_after(Duration::from_millis(700));
        b.goto("#/settings").await?;
        b.see("Fetching").await?;
        b.reload().await?;
        b.one("heading", "Settings").await?;
        b.site().answer_after(Duration::ZERO);
        Ok(())
    })
    .await
}
