//! The palette and the keys: everything is reached without a mouse.

use e2e::pages::Shell;
use e2e::{Browser, Key, Result, Window, ensure, eventually, journey};

async fn hash_is(b: &Browser, wanted: &str) -> Result<()> {
    eventually(&format!("the address to become {wanted}"), async || {
        let hash: String = b.js("return location.hash", &[]).await?;
        Ok((hash == wanted).then_some(()))
    })
    .await
}

async fn open(b: &Browser) -> Result<()> {
    b.press(Key::Control + "k").await?;
    b.one("heading", "Search and commands").await?;
    eventually("the field to have the focus", async || {
        Ok(b.focused().await?.starts_with("combobox").then_some(()))
    })
    .await
}

#[tokio::test]
async fn f_the_palette_finds_accounts_people_and_pages() -> Result<()> {
    journey("palette", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        open(b).await?;
        b.assert_accessible("palette").await?;
        b.screenshot("palette").await?;
        // Without accents, by the beginnings of two words.
        b.press("bystra mlecz").await?;
        b.first("option", "Mleczarnia Bystra Łąka").await?;
        b.press(Key::Enter + "").await?;
        b.one("heading", "Mleczarnia Bystra Łąka").await?;
        open(b).await?;
        b.press("portfol").await?;
        b.first("option", "Portfolio").await?;
        b.press(Key::Enter + "").await?;
        hash_is(b, "#/portfolio").await?;
        // A person comes with what can be done; a setting is a few letters away.
        open(b).await?;
        b.press("ines").await?;
        b.first("option", "Write an e-mail").await?;
        b.first("option", "Log touchpoint").await?.click().await?;
        b.one("heading", "Aurelian Waterworks").await?;
        ensure!(
            b.js::<String>("return location.hash", &[])
                .await?
                .ends_with("/timeline?log"),
            "no timeline"
        );
        open(b).await?;
        b.press("theme dark").await?;
        b.first("option", "Dark").await?;
        b.press(Key::Enter + "").await?;
        eventually("the page to be dark", async || {
            let theme: String = b.js("return document.documentElement.dataset.theme", &[]).await?;
            Ok((theme == "dark").then_some(()))
        })
        .await?;
        open(b).await?;
        b.press("settings data").await?;
        b.first("option", "Data").await?;
        b.press(Key::Enter + "").await?;
        eventually("the section to have the focus", async || {
            Ok(
                b.js::<bool>("return document.activeElement.id === 'settings-data'", &[])
                    .await?
                    .then_some(()),
            )
        })
        .await?;
        open(b).await?;
        b.press("qqq").await?;
        b.see("Nothing begins like this").await?;
        b.press(Key::Escape + "").await?;
        b.gone("heading", "Search and commands").await
    })
    .await
}

#[tokio::test]
async fn f_keys_open_pages_and_the_sheet_of_shortcuts() -> Result<()> {
    journey("keys", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        b.js::<()>("document.activeElement.blur()", &[]).await?;
        for (keys, hash) in [
            ("ga", "#/accounts"),
            ("gp", "#/portfolio"),
            ("gv", "#/portfolio/value"),
            ("gs", "#/settings"),
            ("gt", "#/"),
        ] {
            b.press(keys).await?;
            hash_is(b, hash).await?;
        }
        b.press("?").await?;
        b.one("heading", "Keyboard shortcuts").await?;
        b.assert_accessible("shortcuts").await?;
        b.screenshot("shortcuts").await?;
        b.press(Key::Escape + "").await?;
        b.gone("heading", "Keyboard shortcuts").await?;
        b.press("c").await?;
        b.one("heading", "New account").await?;
        // A letter in a field is a letter.
        b.fill("Name", "Go?").await?;
        let open = b.has("heading", "Keyboard shortcuts").await?;
        ensure!(!open, "a letter typed into a field was taken for a command");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn f_the_palette_on_a_phone_and_from_right_to_left() -> Result<()> {
    journey("palette-phone", Window::Phone, async |b| {
        Shell(b).open_demo().await?;
        b.screenshot("bar-phone").await?;
        Shell(b).speak("Language", "العربية").await?;
        Shell(b).runs("rtl").await?;
        b.click("button", "بحث").await?;
        b.one("heading", "البحث والأوامر").await?;
        b.screenshot("palette-phone-ar").await?;
        ensure!(
            !Shell(b).scrolls_sideways().await?,
            "the palette is wider than the phone"
        );
        Ok(())
    })
    .await
}
