//! Languages grow: with every message 40 % longer, nothing is cut off and nothing scrolls sideways.

use e2e::pages::{Shell, every_address};
use e2e::{Ability, Browser, Result, Window, ensure, journey};

/// English with more in every word: whatever holds a text must hold this one.
fn longer(source: &str) -> String {
    let mut longer = String::new();
    for line in source.lines() {
        longer.push_str(&lengthened(line));
        longer.push('\n');
    }
    longer
}

/// Lengthens the words of a message; ids, comments, selectors and what stands in braces stay.
fn lengthened(line: &str) -> String {
    let at = match line.split_once(" = ") {
        _ if line.starts_with('#') || line.trim_end().ends_with("->") => return line.to_owned(),
        Some((id, _)) if !id.starts_with(' ') && !id.is_empty() => id.len() + 3,
        _ => match line.find(']') {
            Some(end) if line.trim_start().starts_with(['[', '*']) => end + 1,
            _ if line.starts_with(' ') && !line.trim_start().starts_with('}') => 0,
            _ => return line.to_owned(),
        },
    };
    let (head, text) = line.split_at(at);
    let mut out = head.to_owned();
    let mut depth = 0_usize;
    let mut letters = 0_usize;
    for letter in text.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        out.push(letter);
        if depth == 0 && letter.is_alphabetic() {
            letters += 1;
            if letters.is_multiple_of(5) {
                out.push_str("oo");
            }
        }
    }
    out
}

/// What reaches beyond the window, innermost first.
const TOO_WIDE: &str = "const width = document.documentElement.clientWidth;\
    return [...document.querySelectorAll('body *')].filter((e) => e.checkVisibility() && !e.closest('.table-wrap *') && e.getBoundingClientRect().right > width + 1)\
        .reverse().slice(0, 4).map((e) => `${e.tagName}.${e.className} ${e.innerText ?? ''}`.slice(0, 80))";

/// What is wider inside than outside, and shows only part of itself.
const CUT_OFF: &str = "const shown = [...document.querySelectorAll('button, a, label, legend, summary, h1, h2, h3, p, dt, dd, th, option, .tag, .band, [role=columnheader]')];\
    return shown.filter((e) => e.checkVisibility() && !e.closest('.visually-hidden, .wide-word, .widest-word, .save-state, .grid-row') && e.clientWidth > 2\
        && e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX !== 'visible' && getComputedStyle(e).overflowX !== 'auto')\
        .map((e) => `${e.tagName} ${e.className} ${e.innerText}`)";

async fn grows(name: &str, window: Window) -> Result<()> {
    journey(name, window, async |b| {
        if !b.engine().able(Ability::Server)? {
            return Ok(());
        }
        for file in ["locales/en.ftl", "locales/help/en.ftl"] {
            let english = std::fs::read_to_string(e2e::checkout().join(file))?;
            b.site().give_instead(file, longer(&english));
        }
        b.reload().await?;
        b.click(
            "button",
            &lengthened("door-demo-open = Open the demo book")["door-demo-open = ".len()..],
        )
        .await?;
        // Scrolled out from under the bar, as a person does.
        b.click("link", "Mleczarnia Bystra Łąka").await?;
        b.one("heading", "Mleczarnia Bystra Łąka").await?;
        every_page(b, name).await
    })
    .await
}

async fn every_page(b: &Browser, name: &str) -> Result<()> {
    let dossier: String = b.js("return location.hash", &[]).await?;
    for page in every_address(&dossier) {
        b.goto(&page).await?;
        b.first("heading", "").await?;
        let wide: Vec<String> = b.js(TOO_WIDE, &[]).await?;
        ensure!(
            !Shell(b).scrolls_sideways().await?,
            "{page} {name} is wider than the window: {wide:?}"
        );
        let cut: Vec<String> = b.js(CUT_OFF, &[]).await?;
        ensure!(cut.is_empty(), "{page} {name} cuts off {cut:#?}");
    }
    b.screenshot(name).await.map(drop)
}

#[tokio::test]
async fn f_longer_words_fit_a_wide_page() -> Result<()> {
    grows("longer-wide", Window::Desk).await
}

#[tokio::test]
async fn f_longer_words_fit_a_phone() -> Result<()> {
    grows("longer-narrow", Window::Phone).await
}

#[test]
fn messages_grow_and_stay_messages() {
    assert_eq!(lengthened("settings = Settings"), "settings = Settioongs");
    assert_eq!(lengthened("# Settings"), "# Settings");
    assert_eq!(
        lengthened("        [one] { $count } account"),
        "        [one] { $count } accouoont"
    );
    assert_eq!(lengthened("    { $count ->"), "    { $count ->");
    assert_eq!(lengthened("    }"), "    }");
}
