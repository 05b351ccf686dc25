//! What is stored lies there twice: what one copy loses the other gives back, and what both lose is named.

use e2e::faults::{edits, names};
use e2e::pages::{Accounts, Shell};
use e2e::{Ability, Browser, Held, Result, Window, crowd, ensure, eventually, journey, spoil};

/// Waits until the table shows the demo's accounts and so many more.
async fn shows_all(b: &Browser, more: usize) -> Result<()> {
    Accounts(b).open().await?;
    let count = crowd::of_the_demo() + more;
    b.see(&format!("{count} of {count}")).await
}

/// Opens the demo book and gives both copies, once they are the same book.
async fn demo(b: &Browser) -> Result<Held> {
    Shell(b).open_demo().await?;
    b.settled().await?;
    let held = Held::of(b).await?;
    ensure!(
        held.near_book()? == held.deep_book().await?,
        "the copies differ from the start"
    );
    Ok(held)
}

/// Both copies hold that book by themselves, and nothing was set aside.
async fn whole_again(b: &Browser, before: &Held) -> Result<()> {
    let book = before.book().await?;
    eventually("both copies to be whole", async || {
        let now = Held::of(b).await?;
        ensure!(now.near_book()? == book, "local storage is not");
        ensure!(now.deep_book().await? == book, "the database is not");
        let aside = now.near_keys("quarantine");
        ensure!(aside.is_empty(), "{aside:?} are set aside");
        Ok(Some(()))
    })
    .await?;
    ensure!(
        !b.text().await?.contains("set aside"),
        "there is a word of damage"
    );
    Ok(())
}

#[tokio::test]
async fn f_a_page_damaged_in_one_copy_is_healed_without_a_word() -> Result<()> {
    journey("healed", Window::Desk, async |b| {
        let held = demo(b).await?;
        let key = held.largest_page();
        for near in [true, false] {
            let mut damaged = held.clone();
            let copy = if near {
                &mut damaged.near
            } else {
                &mut damaged.deep
            };
            copy.entry(key.clone()).and_modify(spoil);
            ensure!(damaged != held, "nothing is damaged");
            damaged.put_into(b).await?;
            b.reload().await?;
            shows_all(b, 0).await?;
            // The database is looked through once the start is over.
            whole_again(b, &held).await?;
            b.goto("#/settings?settings-storage").await?;
            b.see("Given back by the other copy at this start: 1.").await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn f_either_copy_alone_is_the_book() -> Result<()> {
    journey("either-copy", Window::Desk, async |b| {
        let held = demo(b).await?;
        for (near, deep) in [(true, false), (false, true), (true, false)] {
            let mut left = held.clone();
            if !near {
                left.near.clear();
            }
            if !deep {
                left.deep.clear();
            }
            left.put_into(b).await?;
            b.reload().await?;
            shows_all(b, 0).await?;
            whole_again(b, &held).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn f_a_page_damaged_in_both_copies_is_set_aside_and_the_rest_opens() -> Result<()> {
    journey("quarantine", Window::Desk, async |b| {
        let mut held = demo(b).await?;
        let key = held.largest_page();
        for copy in [&mut held.near, &mut held.deep] {
            copy.entry(key.clone()).and_modify(spoil);
        }
        // The copies are damaged in different ways, and each is kept.
        held.deep
            .entry(key.clone())
            .and_modify(|text| text.push('\u{3400}'));
        held.put_into(b).await?;
        b.reload().await?;
        b.see("been set aside").await?;
        let aside = Held::of(b).await?.near_keys("quarantine");
        ensure!(aside.len() == 1, "set aside: {aside:?}");
        // What was not in that page is still here: the team can be read in the settings.
        b.goto("#/settings").await?;
        b.see("Oksana Hrytsenko").await?;
        let said = edits(b, &names("after", 1)).await?;
        ensure!(said[0].state == "saved", "{said:?}");
        let now = Held::of(b).await?;
        ensure!(
            now.near.get(&aside[0]) == held.near.get(&key),
            "local storage keeps its text to the last character"
        );
        ensure!(
            now.deep.get(&aside[0]) == held.deep.get(&key),
            "and so does the database"
        );
        b.goto("#/settings").await?;
        b.first("link", "Open the recovery page").await?.click().await?;
        b.one("heading", "Recovery").await?;
        b.see(&aside[0]).await?;
        b.screenshot("recovery").await?;
        ensure!(Held::of(b).await? == now, "nothing removes it");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn f_damaged_manifests_cost_nothing() -> Result<()> {
    journey("manifest", Window::Desk, async |b| {
        let held = demo(b).await?;
        let mut damaged = held.clone();
        for (key, text) in damaged.near.iter_mut().chain(&mut damaged.deep) {
            if key.contains(".manifest") {
                spoil(text);
            }
        }
        ensure!(damaged != held, "nothing is damaged");
        damaged.put_into(b).await?;
        b.reload().await?;
        shows_all(b, 0).await?;
        eventually("both copies to name their pages again", async || {
            let now = Held::of(b).await?;
            let book = held.book().await?.0;
            Ok((now.near_book()?.0 == book && now.deep_book().await?.0 == book).then_some(()))
        })
        .await?;
        b.reload().await?;
        shows_all(b, 0).await
    })
    .await
}

#[tokio::test]
async fn f_a_clean_start_puts_both_copies_away_and_brings_them_back() -> Result<()> {
    journey("clean-start", Window::Desk, async |b| {
        let held = demo(b).await?;
        b.goto("#/recover").await?;
        b.reload().await?;
        b.click("button", "Start clean…").await?;
        b.click("button", "Yes, start clean").await?;
        b.one("heading", "Look around").await?;
        let away = Held::of(b).await?;
        ensure!(away.book().await?.0.dossiers.is_empty(), "the book opens still");
        b.reload().await?;
        b.one("heading", "Look around").await?;
        // Another book is begun meanwhile.
        let said = edits(b, &names("meanwhile", 1)).await?;
        ensure!(said[0].state == "saved", "{said:?}");
        b.goto("#/recover").await?;
        b.reload().await?;
        b.first("button", "Bring back the book put away")
            .await?
            .click()
            .await?;
        b.see("accounts need attention").await?;
        shows_all(b, 0).await?;
        whole_again(b, &held).await?;
        b.reload().await?;
        shows_all(b, 0).await
    })
    .await
}

#[tokio::test]
async fn f_a_start_that_breaks_is_never_a_blank_screen() -> Result<()> {
    journey("broken-start", Window::Desk, async |b| {
        b.js::<()>("localStorage.setItem('rapport.prefs', '\"{nonsense\"')", &[])
            .await?;
        b.reload().await?;
        b.one("heading", "Look around").await?;

        if !b.engine().able(Ability::Server)? {
            return Ok(());
        }
        b.site().withhold(Some("app_bg.wasm"));
        b.driver().refresh().await?;
        b.see("Rapport did not start").await?;
        b.screenshot("boot-failed").await?;
        b.site().withhold(None);
        b.forget_console().await?;
        b.js::<()>("location.hash = '#/recover'", &[]).await?;
        b.reload().await?;
        b.one("heading", "Recovery").await?;
        b.one("link", "Back to the app").await.map(drop)
    })
    .await
}
