//! The accounts: named views, one change in many, edits in place, the board.

use e2e::pages::{Accounts, Shell};
use e2e::{Browser, Key, Result, Window, ensure, eventually, journey};
use serde_json::json;

const SILENT: &str = "Aurelian Waterworks";
const DAIRY: &str = "Mleczarnia Bystra Łąka";

async fn address_is(b: &Browser, wanted: &str) -> Result<()> {
    eventually(&format!("the address to become {wanted}"), async || {
        let hash: String = b.js("return location.hash", &[]).await?;
        ensure!(hash == wanted, "it is {hash}");
        Ok(Some(()))
    })
    .await
}

/// The lane in which a card lies.
async fn lane_of(b: &Browser, name: &str) -> Result<String> {
    const LANE: &str = "const plain = (text) => text.replace(/[\\u2066-\\u2069]/g, '').trim();\
        const card = [...document.querySelectorAll('.card')].find((card) => plain(card.querySelector('a').innerText) === arguments[0]);\
        return card ? plain(card.closest('.lane').querySelector('h2').innerText) : null";
    eventually(&format!("the card of {name}"), async || {
        b.js::<Option<String>>(LANE, &[json!(name)]).await
    })
    .await
}

#[tokio::test]
async fn f_a_view_is_saved_opened_and_found_in_the_address() -> Result<()> {
    journey("views", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        Accounts(b).open().await?;
        let all = Accounts(b).names().await?.len();
        b.click("button", "Key accounts").await?;
        address_is(b, "#/accounts?tier=key").await?;
        let key = Accounts(b).names().await?;
        ensure!(!key.is_empty() && key.len() < all, "{key:?}");
        // Filters, order and columns make one view.
        b.choose("Health", "Strained").await?;
        b.click("button", "Account").await?;
        b.click("button", "Columns").await?;
        b.click("checkbox", "Segment").await?;
        b.click("checkbox", "Trend").await?;
        b.first("columnheader", "Segment").await?;
        let wanted = "#/accounts?band=strained&tier=key&sort=name&columns=name.tier.health.value.revenue.contact.segment";
        address_is(b, wanted).await?;
        b.screenshot("accounts-columns").await?;
        let strained = Accounts(b).names().await?;
        b.click("button", "Save this view").await?;
        b.one("field", "Name").await?;
        b.click("button", "Save").await?;
        b.see("fill this in").await?;
        b.fill("Name", "Worry list").await?;
        b.press(Key::Enter + "").await?;
        b.one("button", "Worry list").await?;

        // Another view, another page, another day: it is still there and shows the same.
        b.click("button", "All accounts").await?;
        address_is(b, "#/accounts").await?;
        b.goto("#/").await?;
        b.reload().await?;
        Accounts(b).open().await?;
        b.click("button", "Worry list").await?;
        address_is(b, wanted).await?;
        ensure!(Accounts(b).names().await? == strained, "the view shows other accounts");
        // What was looked at last is what is found again.
        b.goto("#/").await?;
        b.goto("#/accounts").await?;
        address_is(b, wanted).await?;

        b.choose("Health", "Health: all").await?;
        b.click("button", "Update “Worry list”").await?;
        b.click("button", "Remove this view").await?;
        b.gone("button", "Worry list").await?;
        ensure!(Accounts(b).names().await?.len() == key.len(), "what it showed stays on screen");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn f_many_accounts_are_changed_at_once_by_keyboard_and_back() -> Result<()> {
    journey("bulk", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        Accounts(b).open().await?;
        let names = Accounts(b).names().await?;
        let three = &names[..3];
        b.one("grid", "Accounts").await?.focus().await?;
        b.press(" ").await?;
        b.press(Key::Shift + Key::Down).await?;
        b.press(Key::Shift + Key::Down).await?;
        b.see("3 accounts chosen").await?;
        b.assert_accessible("chosen accounts").await?;
        b.screenshot("accounts-bulk").await?;
        b.choose("What to change", "Posture").await?;
        b.choose("New value", "Partnership").await?;
        b.click("button", "Apply").await?;
        b.click("button", "Columns").await?;
        b.click("checkbox", "Posture").await?;
        for name in three {
            ensure!(
                Accounts(b).cell(name, "Posture").await? == "Partnership",
                "{name}"
            );
        }
        b.click("button", "Apply").await?;
        b.see("it is so already").await?;
        b.choose("What to change", "Add a tag").await?;
        b.fill("Tag", "autumn visit").await?;
        b.click("button", "Apply").await?;
        b.click("button", "Choose none").await?;
        b.gone("button", "Apply").await?;
        // One step back for each change, whatever its size.
        Shell(b).undo().await?;
        Shell(b).undo().await?;
        eventually("the posture to be as before", async || {
            let mut changed = 0;
            for name in three {
                changed += usize::from(Accounts(b).cell(name, "Posture").await? == "Partnership");
            }
            Ok((changed < 3).then_some(()))
        })
        .await?;
        b.one("grid", "Accounts").await?.focus().await?;
        b.press(Key::Control + "a").await?;
        b.see(&format!("{} accounts chosen", e2e::crowd::of_the_demo()))
            .await
    })
    .await
}

async fn edit_in_place(b: &Browser) -> Result<()> {
    b.press(Key::F2 + "").await?;
    eventually("the name to be a field", async || {
        Ok(b.focused().await?.starts_with("input Account:").then_some(()))
    })
    .await
}

#[tokio::test]
async fn f_a_row_is_edited_where_it_stands() -> Result<()> {
    journey("inline", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        Accounts(b).open().await?;
        let first = Accounts(b).names().await?.first().cloned().unwrap_or_default();
        let before = Accounts(b).cell(&first, "Tier").await?;
        b.one("grid", "Accounts").await?.focus().await?;
        edit_in_place(b).await?;
        b.assert_accessible("a row being edited").await?;
        // Escape keeps nothing and leads back.
        b.press("Nobody").await?;
        b.press(Key::Escape + "").await?;
        ensure!(
            Accounts(b).names().await?.contains(&first),
            "Escape changed the name"
        );
        ensure!(
            b.focused().await?.starts_with("grid"),
            "the focus is at {}",
            b.focused().await?
        );
        edit_in_place(b).await?;
        let renamed = format!("{first} & Sons");
        b.press(renamed.as_str()).await?;
        b.press(Key::Tab + "").await?;
        b.see("changed").await?;
        let other = if before == "Small" { "Major" } else { "Small" };
        b.choose(&format!("Tier: {renamed}"), other).await?;
        b.press(Key::Enter + "").await?;
        ensure!(
            Accounts(b).cell(&renamed, "Tier").await? == other,
            "the tier of {renamed}"
        );
        Shell(b).undo().await?;
        eventually("the tier to be as before", async || {
            Ok((Accounts(b).cell(&renamed, "Tier").await? == before).then_some(()))
        })
        .await?;
        Shell(b).undo().await?;
        eventually("the name to be as before", async || {
            Ok(Accounts(b).names().await?.contains(&first).then_some(()))
        })
        .await?;
        // A name cannot be empty; the sentence says so and the old one stays.
        b.one("grid", "Accounts").await?.focus().await?;
        edit_in_place(b).await?;
        b.press(Key::Backspace + "").await?;
        b.press(Key::Enter + "").await?;
        b.see("fill this in").await?;
        ensure!(Accounts(b).names().await?.contains(&first), "the name is gone");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn f_cards_move_between_tiers_by_keys_and_by_pointer() -> Result<()> {
    journey("board", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        Accounts(b).open().await?;
        b.click("button", "Board").await?;
        address_is(b, "#/accounts?board=").await?;
        let before = lane_of(b, DAIRY).await?;
        ensure!(lane_of(b, SILENT).await? == "Key", "{}", lane_of(b, SILENT).await?);
        b.assert_accessible("board").await?;
        b.screenshot("board").await?;
        // Lifted, carried one lane on, put down; the focus goes along.
        b.one("button", &format!("Move {SILENT}")).await?.focus().await?;
        b.press(" ").await?;
        b.press(Key::Right + "").await?;
        b.see("Move here").await?;
        b.press(Key::Enter + "").await?;
        eventually("the card to arrive", async || Ok((lane_of(b, SILENT).await? == "Major").then_some(()))).await?;
        eventually("the focus to follow", async || {
            Ok((b.focused().await? == format!("button Move {SILENT}")).then_some(()))
        })
        .await?;
        Shell(b).undo().await?;
        eventually("the card to be back", async || Ok((lane_of(b, SILENT).await? == "Key").then_some(()))).await?;
        // Escape leaves it where it was.
        b.one("button", &format!("Move {SILENT}")).await?.focus().await?;
        b.press(" ").await?;
        b.press(Key::Down + "").await?;
        b.press(Key::Escape + "").await?;
        ensure!(lane_of(b, SILENT).await? == "Key", "Escape moved it");
        // Dragged: drivers differ in how they drag, so the browser's own events are sent.
        const DRAG: &str = "const plain = (text) => text.replace(/[\\u2066-\\u2069]/g, '').trim();\
            const card = [...document.querySelectorAll('.card')].find((card) => plain(card.querySelector('a').innerText) === arguments[0]);\
            const lane = [...document.querySelectorAll('.lane')].find((lane) => lane.querySelector('h2').innerText === arguments[1]);\
            const data = new DataTransfer();\
            const send = (to, name) => to.dispatchEvent(new DragEvent(name, { bubbles: true, cancelable: true, dataTransfer: data }));\
            send(card, 'dragstart'); const taken = !send(lane, 'dragover'); send(lane, 'drop'); send(card, 'dragend'); return taken;";
        let to = if before == "Small" { "Major" } else { "Small" };
        let taken: bool = b.js(DRAG, &[json!(DAIRY), json!(to)]).await?;
        ensure!(taken, "the lane takes nothing");
        eventually("the dragged card to arrive", async || Ok((lane_of(b, DAIRY).await? == to).then_some(()))).await
    })
    .await
}

#[tokio::test]
async fn f_the_board_on_a_phone_from_right_to_left() -> Result<()> {
    journey("board-phone", Window::Phone, async |b| {
        Shell(b).open_demo().await?;
        Shell(b).speak("Language", "العربية").await?;
        Shell(b).runs("rtl").await?;
        b.goto("#/accounts?board=").await?;
        eventually("the lanes", async || {
            let lanes: usize = b
                .js("return document.querySelectorAll('.lane').length", &[])
                .await?;
            Ok((lanes == 4).then_some(()))
        })
        .await?;
        ensure!(
            !Shell(b).scrolls_sideways().await?,
            "the board is wider than the phone"
        );
        b.assert_accessible("board on a phone").await?;
        b.screenshot("board-phone-ar").await?;
        // Tapped and put down by the lane's own button.
        let before = lane_of(b, SILENT).await?;
        const TAP: &str = "[...document.querySelectorAll('.lane')].flatMap((lane) => [...lane.querySelectorAll(arguments[0])])[0].click()";
        b.js::<()>(TAP, &[json!(".card .icon-button")]).await?;
        b.first("button", "انقل إلى هنا").await?;
        b.js::<()>(TAP, &[json!(":scope > button.primary")]).await?;
        eventually("the card to arrive", async || {
            Ok((lane_of(b, SILENT).await? != before).then_some(()))
        })
        .await
    })
    .await
}

#[tokio::test]
async fn f_paper_shows_every_account_asked_for() -> Result<()> {
    journey("print", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        Accounts(b).open().await?;
        const ROWS: &str = "return document.querySelectorAll('table.print-only tbody tr').length";
        ensure!(
            b.js::<usize>(ROWS, &[]).await? == 0,
            "the screen carries the rows of the paper"
        );
        b.js::<()>("dispatchEvent(new Event('beforeprint'))", &[]).await?;
        let all = e2e::crowd::of_the_demo();
        eventually("every row on paper", async || {
            Ok((b.js::<usize>(ROWS, &[]).await? == all).then_some(()))
        })
        .await?;
        let first: String = b
            .js(
                "return document.querySelector('table.print-only tbody tr').innerText",
                &[],
            )
            .await?;
        ensure!(first.contains(SILENT) && first.contains("Strained"), "{first}");
        b.js::<()>("dispatchEvent(new Event('afterprint'))", &[]).await?;
        eventually("the paper to go", async || {
            Ok((b.js::<usize>(ROWS, &[]).await? == 0).then_some(()))
        })
        .await
    })
    .await
}
