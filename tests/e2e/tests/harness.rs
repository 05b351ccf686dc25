//! The harness itself, on a made-up page: it finds what a person would find and sees what is wrong.

use e2e::{Browser, Key, Profile, Result, Site, Window, ensure};

const PAGE: &str = r##"<!doctype html><html lang="en" data-started><head><title>Made up</title><link rel="icon" href="data:,">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'"></head><body><main>
<h1>Accounts <span aria-hidden="true">!</span></h1>
<button>Log a   visit</button><button aria-label="Close">x</button><button hidden>Hidden</button>
<div role="button" tabindex="0">Undo</div>
<label>Note <input></label><label for="day">Day</label><input id="day" type="date">
<label>Tier <select><option>A</option><option>B</option></select></label>
<label hidden for="file">Import</label><input id="file" type="file" hidden aria-label="Import">
<p>Plain text</p></main></body></html>"##;

async fn open(page: &str) -> Result<(Profile, Browser)> {
    let folder = Profile::new()?;
    std::fs::write(folder.path().join("index.html"), page)?;
    let browser = Browser::at(Site::of(folder.path())?, Window::Desk).await?;
    Ok((folder, browser))
}

#[tokio::test]
async fn finds_by_role_and_name() -> Result<()> {
    let (_folder, browser) = open(PAGE).await?;
    assert_eq!(browser.names("button").await?, ["Log a visit", "Close", "Undo"]);
    assert_eq!(browser.names("heading").await?, ["Accounts"]);
    assert_eq!(browser.names("field").await?, ["Note", "Day", "Tier"]);
    browser.fill("Note", "met the buyer").await?;
    browser.fill("Day", "2026-03-01").await?;
    browser.choose("Tier", "B").await?;
    assert_eq!(browser.value("Note").await?, "met the buyer");
    assert_eq!(browser.value("Day").await?, "2026-03-01");
    assert_eq!(browser.value("Tier").await?, "B");
    browser
        .upload("Import", &[&e2e::checkout().join("Cargo.toml")])
        .await?;
    browser.click("button", "Log a visit").await?;
    browser.press(Key::Tab).await?;
    assert_eq!(browser.focused().await?, "button Close");
    browser.close().await
}

#[tokio::test]
async fn axe_runs_under_the_policy_and_sees_what_is_wrong() -> Result<()> {
    let (_folder, browser) = open(PAGE).await?;
    browser.assert_accessible("the made-up page").await?;
    browser.close().await?;
    let (_folder, browser) = open(&PAGE.replace("aria-label=\"Close\">x", ">")).await?;
    let breaches = browser.axe().await?;
    ensure!(
        breaches.iter().any(|breach| breach.id == "button-name"),
        "{breaches:#?}"
    );
    browser.close().await
}

#[tokio::test]
async fn a_restart_keeps_the_profile_and_a_foreign_request_is_seen() -> Result<()> {
    let page = PAGE.replace("default-src 'none'", "default-src * data:");
    let (_folder, mut browser) = open(&page).await?;
    browser
        .js::<()>("localStorage.setItem('neighbour', 'yes')", &[])
        .await?;
    browser.restart().await?;
    assert_eq!(
        browser
            .js::<String>("return localStorage.getItem('neighbour')", &[])
            .await?,
        "yes"
    );
    browser.assert_quiet().await?;
    browser
        .js::<()>(
            "return fetch('http://example.org/').catch(() => null).then(() => null)",
            &[],
        )
        .await?;
    let error = browser
        .assert_quiet()
        .await
        .err()
        .map(|error| format!("{error:#}"))
        .unwrap_or_default();
    ensure!(error.contains("example.org"), "the request went unseen: {error}");
    browser.close().await
}

#[tokio::test]
async fn a_missing_thing_is_named_with_what_is_there() -> Result<()> {
    let (_folder, browser) = open(PAGE).await?;
    let error = browser
        .one("button", "Redo")
        .await
        .err()
        .map(|error| format!("{error:#}"))
        .unwrap_or_default();
    ensure!(error.contains("Redo") && error.contains("Undo"), "{error}");
    browser.close().await
}
