//! Storage that is full, switched off or forbidden: nothing is called saved that is not, nothing stored before is
//! touched, and the book can always be taken out as a file.

use e2e::faults::{CLOSED_DATABASE, NO_DATABASE, NO_LOCAL_STORAGE, edits};
use e2e::pages::{Accounts, Shell};
use e2e::{Ability, Browser, Held, Result, Window, account_names, crowd, ensure, eventually, journey};
use rapport::model::BookParts;
use serde_json::json;

/// Fills local storage to the last character; gives how many keys that took.
const FILL: &str = "const when = performance.now(); let size = 1 << 20, made = 0, last;\
    const put = (key, text) => { try { localStorage.setItem(key, text); return true; } catch { return false; } };\
    while (size >= 1) { const key = `neighbour ${when} ${made}`; if (put(key, 'x'.repeat(size))) { last = key; made++; } else size = Math.floor(size / 2); }\
    while (put(last, localStorage.getItem(last) + 'x'));\
    return made";
const NEIGHBOURS: &str = "return Object.keys(localStorage).filter((key) => key.startsWith('neighbour'))";
const FREE: &str = "Object.keys(localStorage).filter((key) => key.startsWith('neighbour')).forEach((key) => localStorage.removeItem(key))";

async fn neighbours(b: &Browser) -> Result<usize> {
    Ok(b.js::<Vec<String>>(NEIGHBOURS, &[]).await?.len())
}

async fn shows_all(b: &Browser, more: usize) -> Result<()> {
    Accounts(b).open().await?;
    let count = crowd::of_the_demo() + more;
    b.see(&format!("{count} of {count}")).await
}

/// One account more; gives what the bar says then.
async fn add(b: &Browser, name: &str) -> Result<String> {
    let said = edits(b, &[name.to_owned()]).await?;
    Ok(said[0].state.clone())
}

/// The book that the person is handed as a file.
async fn exported(b: &Browser) -> Result<Option<BookParts>> {
    if !b.engine().able(Ability::Downloads)? {
        return Ok(None);
    }
    b.goto("#/settings").await?;
    b.click("button", "Save the book (JSON)").await?;
    let bytes = eventually("the book as a file", async || {
        let mut files = std::fs::read_dir(b.downloads())?
            .filter_map(Result::ok)
            .map(|entry| entry.path());
        let found = files.find(|path| path.extension().is_some_and(|ending| ending == "json"));
        let bytes = found
            .as_ref()
            .map(std::fs::read)
            .transpose()?
            .filter(|bytes| !bytes.is_empty());
        // One that is made later must not be taken for a second copy of this one.
        Ok(bytes.zip(found))
    })
    .await?;
    let book = rapport::exchange::json::read(&bytes.0)?;
    std::fs::remove_file(bytes.1)?;
    Ok(Some(book.to_parts()))
}

/// The file holds the demo's accounts and these.
async fn export_holds(b: &Browser, more: &[String]) -> Result<()> {
    let Some(book) = exported(b).await? else {
        return Ok(());
    };
    let found = account_names(&book);
    ensure!(
        found.len() == crowd::of_the_demo() + more.len(),
        "{} accounts in the file",
        found.len()
    );
    ensure!(
        more.iter().all(|name| found.contains(name)),
        "{more:?} are not in the file"
    );
    Ok(())
}

#[tokio::test]
async fn f_full_local_storage_stops_nothing_where_there_is_a_database() -> Result<()> {
    journey("overflow", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        b.settled().await?;
        let full: usize = b.js(FILL, &[]).await?;
        for name in ["One too many", "And another"] {
            ensure!(add(b, name).await? == "saved", "{name}");
        }
        ensure!(
            !b.text().await?.contains("storage is full"),
            "there is a warning for nothing"
        );
        ensure!(neighbours(b).await? == full, "neighbours keep theirs");
        b.reload().await?;
        shows_all(b, 2).await?;
        // A setting has no second copy: where there is no room for it, that is said.
        b.js::<()>("localStorage.removeItem('rapport.prefs')", &[])
            .await?;
        b.js::<usize>(FILL, &[]).await?;
        b.choose("Theme", "Light").await?;
        b.see("a setting changed now lasts only").await?;
        b.js::<()>(FREE, &[]).await?;
        ensure!(add(b, "Room again").await? == "saved", "with room");
        let now = Held::of(b).await?;
        ensure!(
            now.deep_book().await?.0.dossiers.len() == crowd::of_the_demo() + 3,
            "the database lacks some"
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn f_pages_in_the_database_alone_are_not_given_up_while_it_is_shut() -> Result<()> {
    journey("shut-database", Window::Desk, async |b| {
        if !b.engine().able(Ability::Server)? {
            return Ok(());
        }
        Shell(b).open_demo().await?;
        b.settled().await?;
        b.js::<usize>(FILL, &[]).await?;
        ensure!(add(b, "In the database alone").await? == "saved", "it is");
        b.site().run_first(Some(NO_DATABASE));
        b.reload().await?;
        b.see("could not be read").await?;
        let before = Held::of(b).await?;
        ensure!(
            add(b, "Over it").await? == "failed",
            "something is saved over what cannot be seen"
        );
        ensure!(Held::of(b).await? == before, "something was written");
        b.site().run_first(None);
        b.reload().await?;
        // The browser would have liked to ask whether to leave what was not saved.
        b.forget_console().await?;
        shows_all(b, 1).await
    })
    .await
}

async fn without_a_database(b: &mut Browser, script: &str) -> Result<()> {
    b.site().run_first(Some(script));
    b.reload().await?;
    Shell(b).open_demo().await?;
    b.see("keeps the book in one place only").await?;
    eventually("the demo to be saved", async || {
        Ok((Shell(b).save_state().await? == "saved").then_some(()))
    })
    .await?;
    b.reload().await?;
    b.see("keeps the book in one place only").await?;
    shows_all(b, 0).await?;
    b.assert_accessible("a book kept once").await?;
    b.screenshot("kept-once").await?;

    let before = Held::of(b).await?;
    let full: usize = b.js(FILL, &[]).await?;
    ensure!(add(b, "One too many").await? == "failed", "the bar says so");
    b.see("The browser’s storage is full").await?;
    ensure!(Held::of(b).await? == before, "the old book is untouched");
    ensure!(neighbours(b).await? == full, "neighbours keep theirs");
    export_holds(b, &["One too many".to_owned()]).await?;
    b.js::<()>(FREE, &[]).await?;
    // The edit that found no room was not lost: it goes with the next one.
    ensure!(add(b, "Room again").await? == "saved", "with room");
    b.reload().await?;
    shows_all(b, 2).await
}

#[tokio::test]
async fn f_without_a_database_the_book_is_kept_once_and_that_is_said() -> Result<()> {
    journey("no-database", Window::Desk, async |b| {
        if !b.engine().able(Ability::Server)? {
            return Ok(());
        }
        without_a_database(b, NO_DATABASE).await
    })
    .await
}

#[tokio::test]
async fn f_a_database_that_does_not_open_is_done_without() -> Result<()> {
    journey("closed-database", Window::Desk, async |b| {
        if !b.engine().able(Ability::Server)? {
            return Ok(());
        }
        without_a_database(b, CLOSED_DATABASE).await
    })
    .await
}

#[tokio::test]
async fn f_without_a_database_a_second_tab_is_never_overwritten() -> Result<()> {
    journey("tabs-once", Window::Desk, async |b| {
        if !b.engine().able(Ability::Server)? {
            return Ok(());
        }
        b.site().run_first(Some(NO_DATABASE));
        b.reload().await?;
        Shell(b).open_demo().await?;
        let first = b.driver().window().await?;
        let second = b.driver().new_tab().await?;
        b.driver().switch_to_window(second).await?;
        b.goto("").await?;
        ensure!(
            add(b, "From the second tab").await? == "saved",
            "the second tab saves"
        );
        b.driver().switch_to_window(first).await?;
        b.see("The book was changed in another tab").await?;
        let stored = Held::of(b).await?;
        Shell(b).undo().await?;
        eventually("the bar to say that nothing is saved from here", async || {
            Ok((Shell(b).save_state().await? == "failed").then_some(()))
        })
        .await?;
        ensure!(
            stored == Held::of(b).await?,
            "what the second tab stored is untouched"
        );
        b.reload().await?;
        shows_all(b, 1).await
    })
    .await
}

#[tokio::test]
async fn f_where_nothing_can_be_stored_that_is_said_and_the_book_can_be_exported() -> Result<()> {
    journey("blocked", Window::Desk, async |b| {
        if !b.engine().able(Ability::Server)? {
            return Ok(());
        }
        b.site()
            .run_first(Some(&format!("{NO_DATABASE}{NO_LOCAL_STORAGE}")));
        b.reload().await?;
        Shell(b).open_demo().await?;
        b.see("does not let Rapport store anything").await?;
        ensure!(add(b, "Nowhere").await? == "failed", "the bar says so");
        export_holds(b, &["Nowhere".to_owned()]).await
    })
    .await
}

#[tokio::test]
async fn f_local_storage_forbidden_leaves_the_database() -> Result<()> {
    journey("database-alone", Window::Desk, async |b| {
        if !b.engine().able(Ability::Server)? {
            return Ok(());
        }
        b.site().run_first(Some(NO_LOCAL_STORAGE));
        b.reload().await?;
        Shell(b).open_demo().await?;
        ensure!(add(b, "In the database").await? == "saved", "it is");
        b.reload().await?;
        shows_all(b, 1).await?;
        b.site().run_first(None);
        b.reload().await?;
        shows_all(b, 1).await
    })
    .await
}

#[tokio::test]
async fn f_a_full_database_saves_nothing_and_says_so() -> Result<()> {
    journey("quota", Window::Desk, async |b| {
        // What is kept of the app counts against the same quota.
        if !b.engine().able(Ability::Server)? {
            return Ok(());
        }
        if !b.engine().able(Ability::Provoke)? {
            return Ok(());
        }
        let origin = b.js::<String>("return location.origin", &[]).await?;
        // From the start, since the browser looks at the quota only now and then.
        let quota = json!({ "origin": origin, "quotaSize": 1_000_000 });
        b.cdp("Storage.overrideQuotaForOrigin", quota).await?;
        Shell(b).open_demo().await?;
        b.settled().await?;
        let mut added = Vec::new();
        let before = loop {
            let before = Held::of(b).await?;
            added.push(format!("Account {}", added.len()));
            ensure!(added.len() < 200, "the database is never full");
            if add(b, &added[added.len() - 1]).await? == "failed" {
                break before;
            }
        };
        ensure!(added.len() > 2, "there is no room even at first");
        b.see("The browser’s storage is full").await?;
        added.push("One more".to_owned());
        ensure!(add(b, "One more").await? == "failed", "one more is called saved");
        ensure!(Held::of(b).await? == before, "what was stored is untouched");
        export_holds(b, &added).await?;
        b.cdp("Storage.overrideQuotaForOrigin", json!({ "origin": origin }))
            .await?;
        ensure!(add(b, "Room again").await? == "saved", "with room");
        b.reload().await?;
        shows_all(b, added.len() + 1).await
    })
    .await
}
