//! A first visit: the doors, the demo book, another language, the keyboard.

use e2e::pages::{Accounts, Shell};
use e2e::{Key, Result, Window, ensure, eventually, journey};

#[tokio::test]
async fn b1_the_demo_book_shows_who_needs_attention_and_why() -> Result<()> {
    journey("demo", Window::Desk, async |b| {
        for door in ["Look around", "Bring your customers", "Start empty"] {
            b.one("heading", door).await?;
        }
        Shell(b).open_demo().await?;
        b.one("link", "Aurelian Waterworks").await?;
        b.see("Silent for").await?;
        b.see("bits of surprise").await?;
        b.see("At stake:").await?;
        b.screenshot("today").await?;
        // Opening it was one edit.
        Shell(b).undo().await?;
        b.one("heading", "Look around").await?;
        Shell(b).redo().await?;
        b.one("link", "Aurelian Waterworks").await?;
        b.js::<()>("document.activeElement.blur()", &[]).await?;
        b.press(Key::Control + "z").await?;
        b.one("heading", "Look around").await.map(drop)
    })
    .await
}

#[tokio::test]
async fn f_arabic_runs_right_to_left_and_stays() -> Result<()> {
    journey("arabic", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        Shell(b).speak("Language", "العربية").await?;
        Shell(b).runs("rtl").await?;
        b.one("heading", "اليوم").await?;
        let side = "const nav = document.querySelector('nav').getBoundingClientRect();\
            const main = document.querySelector('main').getBoundingClientRect();\
            return nav.left >= main.right - 1";
        ensure!(
            b.js::<bool>(side, &[]).await?,
            "the navigation stands on the right"
        );
        b.reload().await?;
        Shell(b).runs("rtl").await?;
        b.one("heading", "اليوم").await?;
        b.screenshot("today-ar").await?;
        Shell(b).speak("اللغة", "English").await?;
        Shell(b).runs("ltr").await
    })
    .await
}

#[tokio::test]
async fn f_everything_can_be_reached_by_keyboard() -> Result<()> {
    journey("keyboard", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        b.reload().await?;
        b.one("heading", "Today").await?;
        b.press(Key::Tab).await?;
        ensure!(
            b.focused().await?.contains("Skip to content"),
            "first comes {}",
            b.focused().await?
        );
        b.press(Key::Enter).await?;
        ensure!(
            b.focused().await?.starts_with("main"),
            "the skip link leads to the content"
        );

        Accounts(b).open().await?;
        let grid = b.one("grid", "Accounts").await?;
        grid.focus().await?;
        let second = Accounts(b).names().await?.get(1).cloned().unwrap_or_default();
        b.press(Key::Down).await?;
        b.press(Key::Enter).await?;
        b.one("heading", &second).await?;

        b.goto("#/accounts").await?;
        let opener = b.one("button", "New account").await?;
        opener.focus().await?;
        b.press(Key::Enter).await?;
        b.one("field", "Name").await?;
        b.press(Key::Escape).await?;
        b.gone("dialog", "New account").await?;
        ensure!(
            b.focused().await?.contains("New account"),
            "focus returns, not {}",
            b.focused().await?
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn f_an_account_can_be_added_by_hand() -> Result<()> {
    journey("new-account", Window::Phone, async |b| {
        b.click("button", "New account").await?;
        b.fill("Name", "  ").await?;
        b.click("button", "Save").await?;
        b.see("fill this in").await?;
        b.fill("Name", "Ålesund Pumpeservice").await?;
        b.click("button", "Save").await?;
        b.one("heading", "Ålesund Pumpeservice").await?;
        eventually("the edit to be saved", async || {
            Ok((Shell(b).save_state().await? == "saved").then_some(()))
        })
        .await?;
        b.reload().await?;
        b.one("heading", "Ålesund Pumpeservice").await.map(drop)
    })
    .await
}
