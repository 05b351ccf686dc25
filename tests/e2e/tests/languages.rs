//! Each language from the first click: its words, its direction, its figures, and nothing cut off.

use e2e::pages::{Dossier, Shell, every_address};
use e2e::{Ability, Browser, Result, Window, ensure, journey};

struct Spoken {
    tag: &'static str,
    name: &'static str,
    direction: &'static str,
    today: &'static str,
    /// A figure of the ranked list as this language writes it.
    digits: &'static [char],
}

const PERSIAN: Spoken = Spoken {
    tag: "fa",
    name: "فارسی",
    direction: "rtl",
    today: "امروز",
    digits: &['۰', '۱', '۲', '۳', '۴', '۵', '۶', '۷', '۸', '۹'],
};
const POLISH: Spoken = Spoken {
    tag: "pl",
    name: "Polski",
    direction: "ltr",
    today: "Dziś",
    digits: LATIN,
};
const UKRAINIAN: Spoken = Spoken {
    tag: "uk",
    name: "Українська",
    direction: "ltr",
    today: "Сьогодні",
    digits: LATIN,
};
const LATIN: &[char] = &['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

/// Every page, each once; what is wider than the window would be cut off on a phone.
async fn every_page(b: &Browser, spoken: &Spoken) -> Result<()> {
    let dossier: String = b.js("return location.hash", &[]).await?;
    for page in every_address(&dossier) {
        b.goto(&page).await?;
        b.first("heading", "").await?;
        ensure!(
            !Shell(b).scrolls_sideways().await?,
            "{page} is wider than the window"
        );
        let missing: Option<String> = b
            .js(
                // A message that is missing would show its id.
                "return document.body.innerText.match(/(^|\\s)[a-z]+(-[a-z]+){2,}(\\s|$)/)?.[0] ?? null",
                &[],
            )
            .await?;
        ensure!(missing.is_none(), "{page} in {}: {missing:?}", spoken.tag);
    }
    Ok(())
}

async fn speaks(spoken: &Spoken, window: Window) -> Result<()> {
    let name = format!(
        "language-{}-{}",
        spoken.tag,
        if window == Window::Desk { "wide" } else { "narrow" }
    );
    journey(&name, window, async |b| {
        Shell(b).open_demo().await?;
        Dossier(b).open("Mleczarnia Bystra Łąka").await?;
        Shell(b).speak("Language", spoken.name).await?;
        Shell(b).runs(spoken.direction).await?;
        b.screenshot(&format!("{name}-dossier")).await?;
        every_page(b, spoken).await?;
        b.goto("#/").await?;
        b.one("heading", spoken.today).await?;
        let lang: String = b.js("return document.documentElement.lang", &[]).await?;
        ensure!(lang == spoken.tag, "the page says it is in {lang}");
        let list: String = b
            .js("return document.querySelector('.attention-list').innerText", &[])
            .await?;
        ensure!(
            list.contains(spoken.digits),
            "no figure as {} writes it: {list}",
            spoken.tag
        );
        b.screenshot(&format!("{name}-today")).await?;
        // Chosen once, spoken from the first word of the next day on; and no other language is fetched.
        let before = b.site().asked().len();
        b.reload().await?;
        Shell(b).runs(spoken.direction).await?;
        if !b.engine().able(Ability::Server)? {
            return Ok(());
        }
        let languages: Vec<String> = b.site().asked()[before..]
            .iter()
            .filter(|path| path.ends_with(".ftl"))
            .cloned()
            .collect();
        ensure!(
            matches!(&languages[..], [only] if only.ends_with(&format!("/{}.ftl", spoken.tag))),
            "fetched {languages:?}"
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn f_persian_wide() -> Result<()> {
    speaks(&PERSIAN, Window::Desk).await
}

#[tokio::test]
async fn f_persian_narrow() -> Result<()> {
    speaks(&PERSIAN, Window::Phone).await
}

#[tokio::test]
async fn f_polish_wide() -> Result<()> {
    speaks(&POLISH, Window::Desk).await
}

#[tokio::test]
async fn f_polish_narrow() -> Result<()> {
    speaks(&POLISH, Window::Phone).await
}

#[tokio::test]
async fn f_ukrainian_wide() -> Result<()> {
    speaks(&UKRAINIAN, Window::Desk).await
}

#[tokio::test]
async fn f_ukrainian_narrow() -> Result<()> {
    speaks(&UKRAINIAN, Window::Phone).await
}
