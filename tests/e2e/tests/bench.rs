//! The budgets that a browser must show, measured on the built page. Started by `cargo xtask bench`.

use e2e::pages::{Accounts, Dossier, Import, Shell};
use e2e::{Browser, Context, Key, Northwind, Result, Site, Window, bail, crowd, journey, journey_at};
use serde::Deserialize;
use serde_json::json;
use std::time::{Duration, Instant};

/// Notes when the first account can be seen, in milliseconds since the page was asked for.
const FIRST_ROW: &str = "new MutationObserver((_, watch) => {\
    if (!document.querySelector('[role=rowheader] a')) return;\
    watch.disconnect(); requestAnimationFrame(() => requestAnimationFrame(() => { window.firstRow = performance.now(); }));\
    }).observe(document, { childList: true, subtree: true })";

/// Notes when every account on screen has its health, every time the page could not answer for longer than 50 ms, and
/// when anything last changed.
const HELD: &str = "window.blocks = []; window.stirred = 0;\
    const stir = () => { window.stirred = performance.now(); };\
    new PerformanceObserver((list) => { stir(); window.blocks.push(...list.getEntries().map((block) => block.duration)); })\
      .observe({ type: 'longtask', buffered: true });\
    new MutationObserver(() => { stir();\
      const cells = document.querySelectorAll('[role=gridcell].c-health'); if (window.firstFigures || !cells.length) return;\
      if ([...cells].every((cell) => cell.querySelector('.health-figure'))) window.firstFigures = performance.now();\
    }).observe(document, { childList: true, subtree: true, characterData: true, attributes: true })";

/// What is on its way is done when nothing has changed for so long, in milliseconds.
const QUIET: f64 = 1500.0;
/// What takes longer is given up.
const PATIENCE: Duration = Duration::from_secs(120);

/// The longest that a page may not answer, in milliseconds.
const BLOCK: f64 = 50.0;

/// Notes how long the page takes from an input to the paint that shows its effect on `selector`.
const STOPWATCH: &str = "const [events, selector] = arguments;\
    window.took = null; let begun = null;\
    for (const name of events.split(' ')) addEventListener(name, () => { begun ??= performance.now(); }, { capture: true, once: true });\
    new MutationObserver((_, watch) => {\
      if (begun === null) return; watch.disconnect();\
      requestAnimationFrame(() => { const channel = new MessageChannel();\
        channel.port1.onmessage = () => { window.took = performance.now() - begun; }; channel.port2.postMessage(0); });\
    }).observe(document.querySelector(selector), { childList: true, subtree: true, characterData: true })";

/// Scrolls the table for two seconds and gives the frames in a second.
const SCROLL: &str = "const grid = document.querySelector('.grid'); return new Promise((resolve) => {\
    let frames = 0, begun = null; const step = (now) => {\
      begun ??= now; frames += 1; grid.scrollTop += 150;\
      if (now - begun < 2000) requestAnimationFrame(step); else { grid.scrollTop = 0; setTimeout(resolve, 300, (frames - 1) / (now - begun) * 1000); } };\
    requestAnimationFrame(step); })";

async fn number(b: &Browser, name: &str) -> Result<f64> {
    e2e::eventually(name, async || {
        b.js::<Option<f64>>("return window[arguments[0]] ?? null", &[json!(name)])
            .await
    })
    .await
}

/// The middle of five cold starts, in milliseconds.
async fn cold_start(b: &Browser) -> Result<f64> {
    let mut times = Vec::new();
    for _ in 0..5 {
        b.goto("#/accounts").await?;
        b.reload().await?;
        times.push(number(b, "firstRow").await?);
    }
    Ok(median(times))
}

/// The middle of five, of what takes its turn and must each time change what `selector` shows.
async fn timed(
    b: &Browser,
    events: &str,
    selector: &str,
    act: impl AsyncFn(usize) -> Result<()>,
) -> Result<f64> {
    let mut times = Vec::new();
    for turn in 0..5 {
        b.js::<()>(STOPWATCH, &[json!(events), json!(selector)]).await?;
        act(turn).await?;
        times.push(number(b, "took").await?);
    }
    Ok(median(times))
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

fn report(what: &str, measured: f64, limit: f64) {
    let mark = if measured > limit { "  ✗" } else { "" };
    println!(
        "{what:<58} {measured:>8.0} ms   limit {limit:>6.0} ms   {:>5.2} of it{mark}",
        measured / limit
    );
}

/// Waits until nothing has changed for a while; gives when it last did, in milliseconds since the page was asked for.
async fn quiet(b: &Browser) -> Result<f64> {
    let asked = Instant::now();
    // A block that ended this moment has not been noted yet: two looks must see the same.
    let mut seen = None;
    while asked.elapsed() < PATIENCE {
        let [stirred, now]: [f64; 2] = b.js("return [window.stirred, performance.now()]", &[]).await?;
        let done = now - stirred > QUIET && asked.elapsed().as_secs_f64() * 1000.0 > QUIET;
        if done && seen == Some(stirred) {
            return Ok(stirred);
        }
        seen = done.then_some(stirred);
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    bail!("the page is not done after {} s", PATIENCE.as_secs())
}

/// Reports the longest that the page did not answer during an act and all that it set off. What a browser does not call
/// long is shorter than the limit.
async fn blocked(b: &Browser, what: &str, act: impl AsyncFnOnce() -> Result<()>) -> Result<()> {
    b.js::<()>("window.blocks.length = 0", &[]).await?;
    act().await?;
    quiet(b).await?;
    let blocks: Vec<f64> = b.js("return window.blocks", &[]).await?;
    let what = format!("longest block: {what}");
    match blocks.iter().copied().reduce(f64::max) {
        Some(longest) => report(&what, longest, BLOCK),
        None => println!(
            "{what:<58} {:>8} ms   limit {BLOCK:>6.0} ms",
            format!("< {BLOCK}")
        ),
    }
    Ok(())
}

/// What holds the page up: its start, its pages, and an edit.
async fn blocks(b: &Browser) -> Result<()> {
    b.goto("#/accounts").await?;
    blocked(b, "start with the accounts, all scored", async || {
        b.reload().await
    })
    .await?;
    let first = "return document.querySelector('[role=rowheader] a').hash";
    let dossier: String = b.js(first, &[]).await?;
    for (what, address) in [
        ("Today", "#/"),
        ("accounts", "#/accounts"),
        ("Portfolio", "#/portfolio"),
        ("key accounts", "#/portfolio/scorecard"),
        ("promises", "#/promises"),
        ("one dossier", &dossier),
    ] {
        blocked(b, what, async || b.goto(address).await).await?;
    }
    let note = b.one("field", "Note").await?;
    blocked(b, "one edit", async || {
        Ok(note.send_keys("asked for a quote" + Key::Enter).await?)
    })
    .await
}

/// The field for a note in the dossier of the first account.
async fn a_note(b: &Browser) -> Result<e2e::WebElement> {
    Accounts(b).open().await?;
    let name = Accounts(b).names().await?.first().cloned().unwrap_or_default();
    b.first("link", &name).await?.click().await?;
    Dossier(b).health().await?;
    b.one("field", "Note").await
}

#[tokio::test]
#[ignore = "measures; started by cargo xtask bench"]
async fn budgets() -> Result<()> {
    journey("bench", Window::Desk, async |b| {
        b.cdp("Page.enable", json!({})).await?;
        b.cdp(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": FIRST_ROW }),
        )
        .await?;
        b.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": HELD }))
            .await?;
        if let Some(northwind) = Northwind::find()? {
            Import(b).read(&northwind.files()).await?;
            Import(b).tally("Orders").await?;
            Import(b).confirm().await?;
            report("cold start, Northwind", cold_start(b).await?, 1000.0);
        }
        b.goto("#/").await?;
        crowd::forget(b).await?;
        let as_of = chrono::NaiveDate::parse_from_str(&b.value("As of").await?, "%Y-%m-%d")?;
        let units = crowd::move_in(b, 10_000, 8, as_of).await?;
        println!("10,000 accounts with 8 events each: {units} units of local storage");
        report("cold start, 10,000 accounts", cold_start(b).await?, 1000.0);
        b.slow_down(4.0).await?;
        report(
            "cold start, 10,000 accounts, processor 4× slower",
            cold_start(b).await?,
            3000.0,
        );
        b.slow_down(1.0).await?;

        Accounts(b).open().await?;
        let sort = timed(b, "click", ".grid-body", async |_| {
            b.click("button", "Account").await
        })
        .await?;
        report("sort 10,000 rows", sort, 50.0);
        let search = b.one("field", "Search name, number, city or contact").await?;
        let filter = timed(b, "input", ".grid-count", async |turn| {
            Ok(search.send_keys(&"99591"[turn..=turn]).await?)
        })
        .await?;
        report("filter 10,000 rows, one letter more", filter, 50.0);

        b.click("button", "Clear search and filters").await?;
        b.see("10,000 of 10,000").await?;
        let frames: f64 = b.js(SCROLL, &[]).await?;
        println!(
            "{:<58} {frames:>8.0} /s   at least 50 /s{}",
            "frames while 10,000 rows scroll",
            if frames < 50.0 { "  ✗" } else { "" }
        );
        let note = a_note(b).await?;
        let edit = timed(b, "submit", ".notices", async |_| {
            Ok(note.send_keys("asked for a quote" + Key::Enter).await?)
        })
        .await?;
        report("one edit, key press to painted, 10,000 accounts", edit, 50.0);

        b.goto("#/").await?;
        crowd::forget(b).await?;
        let units = crowd::move_in(b, 10_000, 50, as_of).await?;
        println!("10,000 accounts with 50 events each: {units} units, most of them in the database alone");
        report(
            "cold start, 10,000 accounts, 500,000 events",
            cold_start(b).await?,
            2000.0,
        );
        let first = number(b, "firstFigures").await?;
        let last = quiet(b).await?;
        println!("figures of the accounts on screen after {first:.0} ms, of all 10,000 after {last:.0} ms");
        blocks(b).await
    })
    .await
}

/// Has a worker measure; nobody clicks meanwhile.
const MEASURE: &str = "const [done] = arguments;\
    const worker = new Worker('worker.js', { type: 'module' });\
    worker.onerror = (event) => done({ error: event.message });\
    worker.onmessage = ({ data }) => done(data)";

/// The models of customer lifetime, or health, in WebAssembly: prints the lines that `examples/speed` prints natively.
#[tokio::test]
#[ignore = "measures; started by cargo xtask bench"]
async fn speed() -> Result<()> {
    let folder = std::env::var_os("RAPPORT_SPEED").context("RAPPORT_SPEED names no folder")?;
    journey_at(Site::of(folder)?, "speed", Window::Desk, async |b| {
        b.driver().set_script_timeout(Duration::from_secs(300)).await?;
        let said = b.driver().execute_async(MEASURE, Vec::new()).await?;
        match said.convert()? {
            Measured::Lines(lines) => println!("\n{lines}"),
            Measured::Error(error) => bail!(error),
        }
        Ok(())
    })
    .await
}

/// What the worker says of its measurements.
#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Measured {
    Lines(String),
    Error(String),
}

/// One picture of the README.
async fn shot(b: &Browser, name: &str) -> Result<()> {
    // The news of the demo's opening would lie over what is shown.
    let dismiss =
        "document.querySelectorAll('.notice button:last-child').forEach((button) => button.click())";
    b.js::<()>(dismiss, &[]).await?;
    let picture = b.screenshot(name).await?;
    let docs = e2e::checkout().join("docs");
    std::fs::create_dir_all(&docs)?;
    std::fs::copy(picture, docs.join(format!("{name}.png")))?;
    Ok(())
}

/// The pictures in the README. Started by `cargo xtask shots`.
#[tokio::test]
#[ignore = "draws the README's pictures from the built page"]
async fn shots() -> Result<()> {
    journey("shots", Window::Desk, async |b| {
        Shell(b).open_demo().await?;
        b.click("button", "No, thanks").await?;
        shot(b, "today").await?;
        Dossier(b).open("Mleczarnia Bystra Łąka").await?;
        let dossier: String = b.js("return location.hash", &[]).await?;
        Shell(b).colours("dark").await?;
        Shell(b).speak("Language", "Українська").await?;
        b.see("Стан відносин").await?;
        shot(b, "dossier-uk-dark").await?;
        Shell(b).colours("light").await?;
        Shell(b).speak("Мова", "العربية").await?;
        Shell(b).runs("rtl").await?;
        b.goto("#/portfolio").await?;
        b.first("heading", "محفظة العملاء").await?;
        shot(b, "portfolio-ar").await?;
        Shell(b).speak("اللغة", "فارسی").await?;
        b.resize(Window::Phone).await?;
        b.goto(&dossier).await?;
        b.one("heading", "Mleczarnia Bystra Łąka").await?;
        shot(b, "phone-fa").await
    })
    .await
}
