//! Every component and chart in every state, as the development build shows them at `#/parts`.

use e2e::pages::Shell;
use e2e::{Browser, Key, Result, Site, Window, checkout, ensure, eventually, journey, journey_at};
use serde_json::json;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The page's heading.
const GALLERY: &str = "Components and charts";

/// What is wrong with a specimen: nothing to be seen, a chart without its drawing, something beyond the edge of
/// the specimen or of the page, or a text of which only a part is shown. What scrolls, floats or is for
/// assistive technology alone may be larger than its place.
const WRONG: &str = "const width = document.documentElement.clientWidth, wrong = [];\
    const free = '.grid-row *, .table-wrap *, .chart-frame *, .tabs ul *, .menu > .panel, .menu > .panel *, .visually-hidden';\
    const says = (e) => e.matches('svg, input, select, textarea') || [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim());\
    for (const specimen of document.querySelectorAll('[data-specimen]')) {\
        const shown = specimen.querySelector('[data-shown]'), place = shown.getBoundingClientRect();\
        const tell = (what) => wrong.push(`${specimen.closest('[data-part]').dataset.part}, ${specimen.dataset.specimen}: ${what}`);\
        const all = [...shown.querySelectorAll('*')].filter((e) => {\
            const box = e.getBoundingClientRect();\
            return box.width > 0 && box.height > 0 && e.checkVisibility() && !e.ownerSVGElement;\
        });\
        if (!all.some(says)) tell('blank');\
        for (const frame of shown.querySelectorAll('.chart-frame')) if (!frame.querySelector('svg.chart-drawing > g > *')) tell('not drawn');\
        if (place.left < 0 || place.right > width + 1) tell('wider than the page');\
        for (const e of all) {\
            const box = e.getBoundingClientRect(), name = `${e.tagName}.${e.getAttribute('class')} ${e.textContent.slice(0, 40)}`;\
            if (e.matches(free)) continue;\
            if (box.left < place.left - 1 || box.right > place.right + 1) tell(`beyond its place: ${name}`);\
            const cut = getComputedStyle(e).overflowX === 'hidden' || getComputedStyle(e).overflowX === 'clip';\
            if (cut && !e.matches('svg, select, input') && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1)) tell(`cut off: ${name}`);\
        }\
    }\
    return document.querySelector('[data-specimen]') ? wrong : ['no specimen is here']";

/// The page's own list of what it shows.
const SHOWN: &str = "return [...document.querySelectorAll('[data-part]')].map((part) => part.dataset.part)";

async fn whole(b: &Browser, label: &str) -> Result<()> {
    eventually(&format!("every specimen to be whole ({label})"), async || {
        let wrong: Vec<String> = b.js(WRONG, &[]).await?;
        ensure!(wrong.is_empty(), "{wrong:#?}");
        Ok(Some(()))
    })
    .await?;
    ensure!(
        !Shell(b).scrolls_sideways().await?,
        "{label} is wider than the window"
    );
    Ok(())
}

async fn in_either_theme(b: &Browser, label: &str) -> Result<()> {
    for colours in ["light", "dark"] {
        Shell(b).colours(colours).await?;
        whole(b, &format!("{label} {colours}")).await?;
        b.assert_accessible(&format!("parts {label} {colours}")).await?;
        b.picture(&format!("parts-{colours}-{label}")).await?;
    }
    Ok(())
}

/// Opens the page from the development build, if there is one.
async fn parts(
    name: &str,
    window: Window,
    steps: impl AsyncFnOnce(&mut Browser) -> Result<()>,
) -> Result<()> {
    let Some(site) = Site::of_the_development_build()? else {
        return Ok(());
    };
    journey_at(site, name, window, async |b| {
        b.goto("#/parts").await?;
        b.one("heading", GALLERY).await?;
        // The search of the release build below finds nothing only because there is nothing.
        ensure!(
            !holding(&b.site().folder(), GALLERY)?.is_empty(),
            "a build is searched in vain"
        );
        steps(b).await
    })
    .await
}

/// The names in a source file between a line and the next brace: the variants of an enum without values.
fn variants(file: &str, of: &str) -> Result<Vec<String>> {
    let source = std::fs::read_to_string(checkout().join(file))?;
    let inside = source.split_once(of).and_then(|(_, rest)| rest.split_once("\n}"));
    let lines = inside.map(|(inside, _)| inside).unwrap_or_default().lines();
    let names = lines
        .map(str::trim)
        .filter(|line| line.starts_with(char::is_uppercase));
    let name = |line: &str| {
        line.split(|c: char| !c.is_alphanumeric())
            .next()
            .unwrap_or_default()
            .to_owned()
    };
    let names: Vec<String> = names.map(name).collect();
    ensure!(!names.is_empty(), "{file} holds no `{of}`");
    Ok(names)
}

/// The components that a folder of the sources offers to the others.
fn components(folder: &Path) -> Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for entry in std::fs::read_dir(folder)? {
        let source = std::fs::read_to_string(entry?.path())?;
        let after = source.split("#[component]\npub(crate) fn ").skip(1);
        let name = |rest: &str| rest.chars().take_while(|c| c.is_alphanumeric()).collect();
        names.extend(after.map(name));
    }
    ensure!(!names.is_empty(), "{} holds no component", folder.display());
    Ok(names)
}

#[tokio::test]
async fn f_the_page_of_parts_leaves_none_out() -> Result<()> {
    parts("parts-all", Window::Desk, async |b| {
        let shown: BTreeSet<String> = b.js(SHOWN, &[]).await?;
        let mut wanted = components(&checkout().join("src/ui/parts"))?;
        wanted.extend(variants("src/ui/chart/model.rs", "pub enum Plot {")?);
        let missing: Vec<&String> = wanted.difference(&shown).collect();
        ensure!(missing.is_empty(), "not shown: {missing:?}");
        for (file, of, drawn) in [
            (
                "src/engine/health/overall.rs",
                "pub enum Band {",
                "[data-part=BandBadge] .band",
            ),
            (
                "src/engine/health/overall.rs",
                "pub enum TrendLabel {",
                "[data-part=TrendMark] .trend",
            ),
            (
                "src/ui/parts/icon.rs",
                "enum Icon {",
                "[data-part=Icon] [data-specimen='every one'] .icon",
            ),
        ] {
            let count: usize = b
                .js(
                    "return document.querySelectorAll(arguments[0]).length",
                    &[json!(drawn)],
                )
                .await?;
            let named = variants(file, of)?;
            ensure!(count == named.len(), "{count} of {named:?} are shown");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn f_parts_are_whole_and_accessible_in_either_theme_and_direction() -> Result<()> {
    parts("parts", Window::Desk, async |b| {
        in_either_theme(b, "ltr").await?;
        Shell(b).speak("Language", "العربية").await?;
        Shell(b).runs("rtl").await?;
        in_either_theme(b, "rtl").await
    })
    .await
}

#[tokio::test]
async fn f_parts_are_whole_on_a_phone() -> Result<()> {
    parts("parts-phone", Window::Phone, async |b| {
        whole(b, "phone").await?;
        b.assert_accessible("parts on a phone").await?;
        b.picture("parts-phone").await?;
        Shell(b).speak("Language", "العربية").await?;
        Shell(b).runs("rtl").await?;
        whole(b, "phone rtl").await
    })
    .await
}

/// What is pressed here, and what then lies over the page.
const OPENING: [(&str, &str, &str); 4] = [
    ("menu", "[data-part=Menu] summary", "details[open] > .panel"),
    ("term", "[data-part=Explained] .term", ".meaning:popover-open"),
    ("terms", "[data-part=Meanings] .link", ".meaning:popover-open"),
    ("dialog", "[data-part=Dialog] [data-shown] button", "dialog[open]"),
];

const COUNT: &str = "return document.querySelectorAll(arguments[0]).length";

const PRESS: &str = "const one = document.querySelectorAll(arguments[0])[arguments[1]];\
    one.scrollIntoView({ block: 'center' }); one.focus(); one.click()";

/// How far what was opened reaches beyond the window, on the side where it does most.
const BEYOND: &str = "const box = document.querySelector(arguments[0])?.getBoundingClientRect();\
    return box && box.width > 0 ? Math.max(-box.left, -box.top, box.right - document.documentElement.clientWidth, box.bottom - innerHeight) : null";

async fn all_open(b: &Browser, label: &str) -> Result<()> {
    for (kind, press, opened) in OPENING {
        let count: usize = b.js(COUNT, &[json!(press)]).await?;
        ensure!(count > 0, "nothing is {press}");
        for place in 0..count {
            b.js::<()>(PRESS, &[json!(press), json!(place)]).await?;
            let what = format!("{kind} {place} to open within the window ({label})");
            eventually(&what, async || {
                let beyond: Option<f64> = b.js(BEYOND, &[json!(opened)]).await?;
                ensure!(
                    beyond.is_none_or(|beyond| beyond <= 1.0),
                    "{beyond:?} pixels beyond it"
                );
                Ok(beyond)
            })
            .await?;
            if place == 0 {
                b.screenshot(&format!("parts-open-{kind}-{label}")).await?;
            }
            // The roles and names of both directions are the same.
            if place == 0 && Shell(b).direction().await? == "ltr" {
                b.assert_accessible(&what).await?;
            }
            b.press(Key::Escape + "").await?;
            eventually(&format!("{kind} {place} to close"), async || {
                let beyond: Option<f64> = b.js(BEYOND, &[json!(opened)]).await?;
                Ok(beyond.is_none().then_some(()))
            })
            .await?;
        }
    }
    Ok(())
}

async fn open_in_either_direction(room: &str, window: Window) -> Result<()> {
    parts(&format!("parts-open-{room}"), window, async |b| {
        all_open(b, &format!("{room}-ltr")).await?;
        Shell(b).speak("Language", "العربية").await?;
        Shell(b).runs("rtl").await?;
        all_open(b, &format!("{room}-rtl")).await
    })
    .await
}

#[tokio::test]
async fn f_what_parts_open_lies_within_a_wide_window() -> Result<()> {
    open_in_either_direction("wide", Window::Desk).await
}

#[tokio::test]
async fn f_what_parts_open_lies_within_a_phone() -> Result<()> {
    open_in_either_direction("narrow", Window::Phone).await
}

#[tokio::test]
async fn f_a_release_build_has_no_page_of_parts() -> Result<()> {
    journey("parts-release", Window::Desk, async |b| {
        b.goto("#/parts").await?;
        b.one("heading", "This page does not exist").await?;
        let holding = holding(&b.site().folder(), GALLERY)?;
        ensure!(holding.is_empty(), "parts of it were built in: {holding:?}");
        Ok(())
    })
    .await
}

/// The files below a folder that hold this text.
fn holding(folder: &Path, text: &str) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(holding(&path, text)?);
        } else if std::fs::read(&path)?
            .windows(text.len())
            .any(|part| part == text.as_bytes())
        {
            found.push(path);
        }
    }
    Ok(found)
}
