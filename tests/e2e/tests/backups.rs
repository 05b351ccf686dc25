//! Is my book safe, and how do I get an earlier one back? Clocks and dialogs are replaced by a script that comes with the
//! page, so these need a server that answers.

use e2e::pages::{Accounts, Import, Shell};
use e2e::{Ability, Browser, Engine, Profile, Result, Window, crowd, ensure, eventually, journey};
use serde_json::json;

/// Sets the page's clock so many days ahead; nothing else tells a browser what day it is.
fn days_ahead(days: u32) -> String {
    format!(
        "const ahead = {days} * 86400000, Real = Date;\
         window.Date = class extends Real {{\
             constructor(...given) {{ given.length ? super(...given) : super(Real.now() + ahead); }}\
             static now() {{ return Real.now() + ahead; }}\
         }};"
    )
}

/// A browser in which no file can be chosen, whatever the engine.
const NO_CHOICE: &str = "delete window.showSaveFilePicker;";

/// Counts how often the browser is asked to keep the book, and promises it.
const COUNTING: &str = "window.asked = 0;\
    if (window.StorageManager) {\
        StorageManager.prototype.persisted = async () => false;\
        StorageManager.prototype.persist = async () => { window.asked += 1; return true; };\
    }";

const SECTION: &str = "#/settings?settings-storage";

async fn add_account(b: &Browser, name: &str) -> Result<()> {
    b.goto("#/accounts").await?;
    b.click("button", "New account").await?;
    b.fill("Name", name).await?;
    b.click("button", "Save").await?;
    b.one("heading", name).await?;
    b.settled().await
}

async fn section(b: &Browser) -> Result<()> {
    b.goto(SECTION).await?;
    b.one("heading", "Daily backups").await.map(drop)
}

async fn looks(b: &Browser) -> Result<Vec<String>> {
    let names = b.names("button").await?;
    Ok(names
        .into_iter()
        .filter(|name| name.starts_with("Look at the backup"))
        .collect())
}

/// Waits until the table of accounts holds the demo's and so many more.
async fn holds(b: &Browser, more: usize) -> Result<()> {
    let count = crowd::of_the_demo() + more;
    Accounts(b).open().await?;
    b.see(&format!("{count} of {count}")).await
}

/// The state of a point, as style sheets see it.
async fn state(b: &Browser, point: &str) -> Result<String> {
    const STATE: &str = "const row = [...document.querySelectorAll('.safety li')]\
        .find((row) => row.querySelector('h3').innerText === arguments[0]);\
        return row ? row.querySelector('[data-safety]').dataset.safety : ''";
    b.js(STATE, &[json!(point)]).await
}

async fn stands(b: &Browser, point: &str, wanted: &str) -> Result<()> {
    eventually(&format!("{point} to be {wanted}"), async || {
        let state = state(b, point).await?;
        ensure!(state == wanted, "it is {state}");
        Ok(Some(()))
    })
    .await
}

async fn asked(b: &Browser) -> Result<u32> {
    b.js("return window.asked", &[]).await
}

#[tokio::test]
async fn f_a_daily_backup_is_seen_compared_and_brought_back() -> Result<()> {
    journey("daily-backup", Window::Desk, async |b| {
        if !b.engine().able(Ability::Server)? {
            return Ok(());
        }
        Shell(b).open_demo().await?;
        section(b).await?;
        b.see("None yet. The first comes with one of your next changes.")
            .await?;
        add_account(b, "Aurora of day one").await?;
        b.site().run_first(Some(&days_ahead(1)));
        b.reload().await?;
        add_account(b, "Borealis of day two").await?;
        section(b).await?;
        let days = looks(b).await?;
        ensure!(days.len() == 2, "a backup each day: {days:?}");

        b.click("button", &days[0]).await?;
        b.see("Added: 1").await?;
        b.see("Borealis of day two").await?;
        b.click("button", &days[1]).await?;
        b.see("Added: 2").await?;
        b.see("Aurora of day one and Borealis of day two").await?;
        b.screenshot("daily-backup").await?;
        b.assert_accessible("a backup looked at").await?;
        b.click("button", "Bring this back").await?;
        b.see("The earlier book is back.").await?;
        holds(b, 0).await?;
        Shell(b).undo().await?;
        holds(b, 2).await?;
        b.reload().await?;
        holds(b, 2).await
    })
    .await
}

#[tokio::test]
async fn f_seven_daily_backups_are_kept() -> Result<()> {
    journey("seven-backups", Window::Desk, async |b| {
        if !b.engine().able(Ability::Server)? {
            return Ok(());
        }
        Shell(b).open_demo().await?;
        let mut first = None;
        for day in 1..=8 {
            b.site().run_first(Some(&days_ahead(day)));
            b.reload().await?;
            add_account(b, &format!("Of day {day}")).await?;
            if day == 1 {
                section(b).await?;
                first = looks(b).await?.pop();
            }
        }
        section(b).await?;
        let days = looks(b).await?;
        ensure!(days.len() == 7, "{days:?}");
        ensure!(
            first.is_some_and(|first| !days.contains(&first)),
            "the oldest went"
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn f_a_backup_file_opens_again_and_tells_its_age() -> Result<()> {
    journey("backup-file", Window::Desk, async |b| {
        if !b.engine().able(Ability::Server)? || !b.engine().able(Ability::Downloads)? {
            return Ok(());
        }
        b.site().run_first(Some(NO_CHOICE));
        b.reload().await?;
        Shell(b).open_demo().await?;
        section(b).await?;
        stands(b, "Backup file", "look").await?;
        b.click("button", "Save a backup file").await?;
        let (path, bytes) = b.saved(".json").await?;
        let book = rapport::exchange::json::read(&bytes)?;
        ensure!(book.dossiers().count() == crowd::of_the_demo(), "the whole book");
        b.see("Last handed to downloads: today").await?;
        b.see("Nothing has changed since.").await?;
        stands(b, "Backup file", "good").await?;

        add_account(b, "Later than the file").await?;
        b.site().run_first(Some(&format!("{NO_CHOICE}{}", days_ahead(9))));
        b.reload().await?;
        section(b).await?;
        b.see("Last handed to downloads: 9 days ago").await?;
        b.see("The book has changed since.").await?;
        stands(b, "Backup file", "look").await?;

        // From the file to the restored book: choose it, replace.
        b.upload("Book file (JSON)", &[&path]).await?;
        b.see("Added: 1").await?;
        b.see("Later than the file").await?;
        b.click("button", "Replace the book").await?;
        b.settled().await?;
        holds(b, 0).await
    })
    .await
}

#[tokio::test]
async fn f_a_chosen_file_is_written_again_with_one_click() -> Result<()> {
    journey("own-file", Window::Desk, async |b| {
        if !b.engine().able(Ability::Server)? {
            return Ok(());
        }
        if b.engine() != Engine::Chromium {
            println!("left out: only Chromium lets a page write into a chosen file");
            return Ok(());
        }
        // The dialog is the system's; a file of the page's own folder is the same kind of handle.
        const CHOOSE: &str = "window.showSaveFilePicker = async (options) => {\
            const folder = await navigator.storage.getDirectory();\
            return folder.getFileHandle(options.suggestedName, { create: true });\
        };";
        const READ: &str = "return navigator.storage.getDirectory().then(async (folder) => {\
            for await (const file of folder.values()) return (await file.getFile()).text();\
            return '';\
        })";
        b.site().run_first(Some(CHOOSE));
        b.reload().await?;
        Shell(b).open_demo().await?;
        section(b).await?;
        b.click("button", "Save a backup file").await?;
        b.see("Last saved: today").await?;
        let text: String = b.js(READ, &[]).await?;
        let book = rapport::exchange::json::read(text.as_bytes())?;
        ensure!(book.dossiers().count() == crowd::of_the_demo(), "the whole book");

        b.reload().await?;
        add_account(b, "Written again").await?;
        section(b).await?;
        b.see("The book has changed since.").await?;
        b.first("button", "Save again to rapport-").await?.click().await?;
        b.see("Nothing has changed since.").await?;
        let text: String = b.js(READ, &[]).await?;
        ensure!(
            text.contains("Written again"),
            "the same file holds the book of now"
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn f_the_browser_is_asked_to_keep_the_book_on_the_persons_word() -> Result<()> {
    journey("asked-to-keep", Window::Desk, async |b| {
        if !b.engine().able(Ability::Server)? {
            return Ok(());
        }
        b.site().run_first(Some(&format!("{COUNTING}{NO_CHOICE}")));
        b.reload().await?;
        if !b.js::<bool>("return 'StorageManager' in window", &[]).await? {
            println!("left out: this engine has no StorageManager");
            return Ok(());
        }
        Shell(b).open_demo().await?;
        section(b).await?;
        b.see("The browser may clear the book.").await?;
        ensure!(asked(b).await? == 0, "nobody asked for it");
        b.click("button", "Ask the browser to keep it").await?;
        b.see("has promised not to clear the book").await?;
        stands(b, "Kept when disk space runs short", "good").await?;
        ensure!(asked(b).await? == 1);
        // Once asked, a backup does not ask again.
        b.click("button", "Save a backup file").await?;
        b.see("Last handed to downloads: today").await?;
        ensure!(asked(b).await? == 1);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn f_an_answer_that_never_comes_holds_nothing_up() -> Result<()> {
    journey("asked-in-vain", Window::Desk, async |b| {
        if !b.engine().able(Ability::Server)? {
            return Ok(());
        }
        const SILENT: &str = "if (window.StorageManager) {\
            StorageManager.prototype.persisted = async () => false;\
            StorageManager.prototype.persist = () => new Promise(() => {});\
        }";
        b.site().run_first(Some(SILENT));
        b.reload().await?;
        if !b.js::<bool>("return 'StorageManager' in window", &[]).await? {
            println!("left out: this engine has no StorageManager");
            return Ok(());
        }
        Shell(b).open_demo().await?;
        section(b).await?;
        b.click("button", "Ask the browser to keep it").await?;
        b.see("Asked. If the browser shows a question, answer it").await?;
        add_account(b, "Work goes on").await
    })
    .await
}

#[tokio::test]
async fn f_a_first_import_asks_the_browser_to_keep_it_once() -> Result<()> {
    let folder = Profile::new()?;
    let file = folder.path().join("accounts.csv");
    std::fs::write(&file, "Name,City\nNordwerk,Kiel\nSüdwerk,Ulm\n")?;
    journey("asked-after-import", Window::Desk, async |b| {
        if !b.engine().able(Ability::Server)? {
            return Ok(());
        }
        b.site().run_first(Some(COUNTING));
        b.reload().await?;
        if !b.js::<bool>("return 'StorageManager' in window", &[]).await? {
            println!("left out: this engine has no StorageManager");
            return Ok(());
        }
        Import(b).read(&[&file]).await?;
        Import(b).tally("Accounts").await?;
        ensure!(asked(b).await? == 0, "nothing is there to be kept yet");
        Import(b).confirm().await?;
        eventually("the browser to be asked", async || {
            Ok((asked(b).await? == 1).then_some(()))
        })
        .await?;
        b.settled().await?;
        b.reload().await?;
        ensure!(asked(b).await? == 0, "no start asks");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn f_a_reminder_of_a_backup_file_can_be_put_off() -> Result<()> {
    journey("reminder", Window::Desk, async |b| {
        if !b.engine().able(Ability::Server)? {
            return Ok(());
        }
        const REMINDER: &str = "This book has no backup file yet.";
        Shell(b).open_demo().await?;
        ensure!(
            !b.text().await?.contains(REMINDER),
            "the demo book reminds nobody"
        );
        add_account(b, "Much work").await?;
        for _ in 0..10 {
            Shell(b).undo().await?;
            b.settled().await?;
            Shell(b).redo().await?;
            b.settled().await?;
        }
        b.goto("#/").await?;
        b.see(REMINDER).await?;
        b.screenshot("reminder").await?;
        b.click("button", "Remind me in a week").await?;
        b.gone("link", "Save one").await?;
        b.reload().await?;
        b.see("accounts need attention").await?;
        ensure!(!b.text().await?.contains(REMINDER), "put off");
        b.site().run_first(Some(&days_ahead(8)));
        b.reload().await?;
        b.see(REMINDER).await?;
        b.click("link", "Save one").await?;
        b.one("heading", "Storage and backups").await.map(drop)
    })
    .await
}
