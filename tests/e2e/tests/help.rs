//! Help: the tour, the meaning behind a term, and the glossary.

use e2e::pages::{Dossier, Shell};
use e2e::{Ability, Browser, Key, Result, Window, ensure, eventually, journey};

/// What each stop of the tour is called, and what it points at.
const STOPS: [(&str, &str); 5] = [
    ("Start with who needs you", ".attention-list"),
    ("Ask any figure why", "[aria-labelledby=health-title]"),
    ("Record in seconds", ".quick-entry"),
    ("See how much hangs on few", ".portfolio-figures"),
    ("Keep a copy, find anything", "[aria-labelledby=settings-data]"),
];

/// Presses a button by keyboard.
async fn enter(b: &Browser, button: &str) -> Result<()> {
    b.one("button", button).await?.focus().await?;
    b.press(Key::Enter + "").await
}

/// Waits until the card of that stop has the focus and its target is marked.
async fn stands_at(b: &Browser, (heading, target): (&str, &str)) -> Result<()> {
    b.one("heading", heading).await?;
    eventually(&format!("the tour to point at {target}"), async || {
        let there = "return document.querySelector('[data-toured]')?.matches(arguments[0]) === true\
            && document.activeElement.closest('[role=dialog]') !== null";
        Ok(b.js::<bool>(there, &[target.into()]).await?.then_some(()))
    })
    .await
}

async fn focus_is(b: &Browser, wanted: &str) -> Result<()> {
    eventually(&format!("{wanted} to have the focus"), async || {
        Ok((b.focused().await? == wanted).then_some(()))
    })
    .await
}

#[tokio::test]
async fn f_the_tour_is_walked_by_keyboard_offered_once_and_found_again() -> Result<()> {
    journey("tour", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        b.see("New here?").await?;
        enter(b, "Start the tour").await?;
        stands_at(b, STOPS[0]).await?;
        focus_is(b, "dialog Tour").await?;
        b.assert_accessible("tour").await?;
        b.screenshot("tour").await?;
        for stop in &STOPS[1..] {
            enter(b, "Next").await?;
            stands_at(b, *stop).await?;
        }
        ensure!(!b.has("button", "Next").await?, "the last stop leads nowhere");
        b.screenshot("tour-last").await?;
        enter(b, "Back").await?;
        stands_at(b, STOPS[3]).await?;
        b.press(Key::Escape + "").await?;
        b.gone("heading", STOPS[3].0).await?;
        let marked: bool = b
            .js("return document.querySelector('[data-toured]') !== null", &[])
            .await?;
        ensure!(!marked, "the tour is left, its mark is not");
        ensure!(
            b.focused().await?.starts_with("main"),
            "the focus is at {}",
            b.focused().await?
        );

        b.goto("#/").await?;
        b.reload().await?;
        b.one("heading", "Today").await?;
        ensure!(
            !b.has("button", "Start the tour").await?,
            "what was taken is offered again"
        );
        b.press(Key::Control + "k").await?;
        b.one("heading", "Search and commands").await?;
        eventually("the field to have the focus", async || {
            Ok(b.focused().await?.starts_with("combobox").then_some(()))
        })
        .await?;
        b.press("start the").await?;
        b.first("option", "Start the tour").await?;
        b.press(Key::Enter + "").await?;
        stands_at(b, STOPS[0]).await?;
        b.click("button", "Leave the tour").await?;
        b.gone("heading", STOPS[0].0).await
    })
    .await
}

#[tokio::test]
async fn f_the_tour_can_be_turned_down_for_good() -> Result<()> {
    journey("tour-declined", Window::Phone, async |b| {
        Shell(b).open_demo().await?;
        b.click("button", "No, thanks").await?;
        b.gone("button", "Start the tour").await?;
        b.reload().await?;
        b.see("accounts need attention").await?;
        ensure!(!b.has("button", "Start the tour").await?, "it is offered again");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn f_the_tour_of_an_empty_book_opens_the_demo_first() -> Result<()> {
    journey("tour-empty", Window::Phone, async |b| {
        b.goto("#/help").await?;
        b.click("button", "Start the tour").await?;
        b.one("heading", "The tour needs a book with accounts").await?;
        b.assert_accessible("tour of an empty book").await?;
        b.click("button", "Open the demo book").await?;
        stands_at(b, STOPS[0]).await
    })
    .await
}

#[tokio::test]
async fn f_the_tour_fits_a_phone_from_right_to_left() -> Result<()> {
    journey("tour-phone-ar", Window::Phone, async |b| {
        Shell(b).open_demo().await?;
        Shell(b).speak("Language", "العربية").await?;
        Shell(b).runs("rtl").await?;
        b.click("button", "ابدأ الجولة").await?;
        for (place, (_, target)) in STOPS.into_iter().enumerate() {
            if place > 0 {
                b.click("button", "التالي").await?;
            }
            eventually(&format!("the tour to point at {target}"), async || {
                let marked = "return document.querySelector('[data-toured]')?.matches(arguments[0]) === true";
                Ok(b.js::<bool>(marked, &[target.into()]).await?.then_some(()))
            })
            .await?;
            let fits = "const card = document.querySelector('.tour').getBoundingClientRect();\
                return card.left >= 0 && card.right <= innerWidth && card.top >= 0 && card.bottom <= innerHeight";
            ensure!(b.js::<bool>(fits, &[]).await?, "the card of {target} is cut off");
            ensure!(!Shell(b).scrolls_sideways().await?, "{target} scrolls sideways");
            b.screenshot(&format!("tour-phone-ar-{place}")).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn f_a_term_says_what_it_means_and_gives_the_focus_back() -> Result<()> {
    journey("term", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        Dossier(b).open("Mleczarnia Bystra Łąka").await?;
        enter(b, "Silence").await?;
        b.see("How unusual the present pause is").await?;
        b.see("Lomax 1954").await?;
        b.assert_accessible("meaning of a term").await?;
        b.screenshot("term").await?;
        b.press(Key::Escape + "").await?;
        b.gone("link", "Read more in the glossary").await?;
        focus_is(b, "button Silence").await?;

        // From inside the meaning too.
        b.press(Key::Enter + "").await?;
        b.one("link", "Read more in the glossary").await?;
        b.press(Key::Tab + "").await?;
        focus_is(b, "a Read more in the glossary").await?;
        b.press(Key::Escape + "").await?;
        focus_is(b, "button Silence").await?;

        b.press(Key::Enter + "").await?;
        b.one("link", "Read more in the glossary").await?;
        b.press(Key::Tab + "").await?;
        b.press(Key::Enter + "").await?;
        eventually("the entry to have the focus", async || {
            let at =
                "return location.hash === '#/help/silence' && document.activeElement.id === 'term-silence'";
            Ok(b.js::<bool>(at, &[]).await?.then_some(()))
        })
        .await?;
        b.assert_accessible("glossary at an entry").await?;
        b.screenshot("glossary").await.map(drop)
    })
    .await
}

#[tokio::test]
async fn f_the_columns_of_the_table_are_explained_on_a_phone() -> Result<()> {
    journey("columns-phone", Window::Phone, async |b| {
        Shell(b).open_demo().await?;
        b.goto("#/accounts").await?;
        b.click("button", "What do these columns mean?").await?;
        b.see("the weighted mean of eleven factors").await?;
        ensure!(
            !Shell(b).scrolls_sideways().await?,
            "the meanings are wider than the phone"
        );
        b.assert_accessible("meanings of columns").await?;
        b.screenshot("columns-phone").await.map(drop)
    })
    .await
}

#[tokio::test]
async fn f_the_glossary_is_searched_in_arabic() -> Result<()> {
    journey("glossary-ar", Window::Phone, async |b| {
        Shell(b).open_demo().await?;
        Shell(b).speak("Language", "العربية").await?;
        Shell(b).runs("rtl").await?;
        b.goto("#/help").await?;
        // Without the article it carries on screen.
        b.fill("ابحث في المسرد", "صمت").await?;
        eventually("silence to come first", async || {
            let first = "return document.querySelector('.terms dt')?.innerText.trim() === 'الصمت'";
            Ok(b.js::<bool>(first, &[]).await?.then_some(()))
        })
        .await?;
        ensure!(
            !Shell(b).scrolls_sideways().await?,
            "the glossary is wider than the phone"
        );
        b.assert_accessible("glossary found").await?;
        b.screenshot("glossary-ar").await.map(drop)
    })
    .await
}

#[tokio::test]
async fn f_explanations_that_cannot_be_fetched_say_so_and_come_when_asked_again() -> Result<()> {
    journey("help-missing", Window::Desk, async |b| {
        if !b.engine().able(Ability::Server)? {
            return Ok(());
        }
        Shell(b).open_demo().await?;
        b.site().withhold(Some("en.ftl"));
        b.goto("#/help").await?;
        b.see("The explanation could not be fetched").await?;
        b.screenshot("help-missing").await?;
        b.site().withhold(None);
        b.click("button", "Try again").await?;
        b.see("What every word on screen means").await?;
        b.goto("#/help/nothing-of-the-kind").await?;
        b.see("There is no entry of this name").await?;
        b.forget_console().await
    })
    .await
}
