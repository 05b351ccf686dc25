//! Four tabs of one browser, each in a process of its own, all editing at once; one of them crashes.

use super::{begin_edits, edits, end_edits, names};
use crate::held::account_names;
use crate::{Browser, Engine, Held, Profile, Result, Site, Window, ensure, eventually};
use serde_json::json;
use std::time::{Duration, Instant};
use thirtyfour::WindowHandle;

/// What came of it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Race {
    /// Edits made, in all tabs together.
    pub edits: usize,
    /// Those of which a bar said that they are saved.
    pub acknowledged: usize,
    /// How many of them were gone in the end.
    pub lost: usize,
    /// From the crash to the next edit saved in another tab.
    pub handover: Duration,
    /// From the crash until each of the others had saved one.
    pub slowest: Duration,
    /// All of it.
    pub took: Duration,
}

const TABS: usize = 4;
/// Without this, tabs of one site may share a process.
const APART: &str = "--disable-features=ProcessPerSiteUpToMainFrameThreshold";
const VICTIM: usize = 1;

/// Makes so many edits in four tabs, and crashes one of them halfway; it is opened anew and makes the rest of
/// its own.
pub async fn race(edits_in_all: usize) -> Result<Race> {
    let (profile, site) = (Profile::new()?.with_flag(APART), Site::of_the_build()?);
    let b = Browser::on(Engine::Chromium, profile, site, Window::Desk).await?;
    let each = edits_in_all / TABS;
    edits(&b, &names("first", 1)).await?;
    let mut tabs = vec![b.driver().window().await?];
    while tabs.len() < TABS {
        tabs.push(new_tab(&b).await?);
    }
    let start = Instant::now();
    // The victim last: the driver then looks at it already.
    for tab in (0..TABS).filter(|tab| *tab != VICTIM).chain([VICTIM]) {
        b.driver().switch_to_window(tabs[tab].clone()).await?;
        begin_edits(&b, &names(&format!("t{tab}"), each), true).await?;
    }
    halfway(&b, edits_in_all / 2).await?;
    let sent = Instant::now();
    // Nobody is left who could answer.
    let _ = tokio::time::timeout(Duration::from_secs(1), b.cdp("Page.crash", json!({}))).await;
    let mut race = Race {
        edits: each * TABS,
        ..Race::default()
    };
    for (tab, handle) in tabs.iter().enumerate().filter(|(tab, _)| *tab != VICTIM) {
        b.driver().switch_to_window(handle.clone()).await?;
        let said = end_edits(&b).await?;
        ensure!(
            said.iter().all(|said| said.state == "saved"),
            "tab {tab} could not save"
        );
    }
    (race.handover, race.slowest) = after_the_crash(&b.site().told(), sent);
    let of_victim = |told: &&(Instant, String)| told.1.starts_with(&format!("t{VICTIM}-"));
    let done = b.site().told().iter().filter(of_victim).count();
    ensure!(done < each, "the tab was done before it crashed");
    tabs[VICTIM] = new_tab(&b).await?;
    begin_edits(&b, &names("anew", each - done), true).await?;
    end_edits(&b).await?;
    race.took = start.elapsed();

    let (book, aside) = Held::of(&b).await?.book().await?;
    ensure!(aside == 0, "{aside} pages had to be set aside");
    let found = account_names(&book);
    let told = b.site().told();
    race.acknowledged = told.len();
    race.lost = told.iter().filter(|(_, name)| !found.contains(name)).count();
    // Each tab shows the same book without being loaded anew.
    for handle in tabs {
        b.driver().switch_to_window(handle).await?;
        b.goto("#/accounts").await?;
        b.see(&format!("{0} of {0}", found.len())).await?;
    }
    b.close().await?;
    Ok(race)
}

async fn new_tab(b: &Browser) -> Result<WindowHandle> {
    let tab = b.driver().new_tab().await?;
    b.driver().switch_to_window(tab.clone()).await?;
    b.goto("").await?;
    Ok(tab)
}

async fn halfway(b: &Browser, count: usize) -> Result<()> {
    loop {
        let before = b.site().told().len();
        if before >= count {
            return Ok(());
        }
        eventually("another edit to be saved", async || {
            Ok((b.site().told().len() > before).then_some(()))
        })
        .await?;
    }
}

/// When another tab saved for the first time after the crash, and when each of them had.
fn after_the_crash(told: &[(Instant, String)], sent: Instant) -> (Duration, Duration) {
    let of = |tab: usize| {
        told.iter()
            .filter(move |(_, name)| name.starts_with(&format!("t{tab}-")))
    };
    // It lived on for a moment after the order went out.
    let last_word = of(VICTIM).map(|(at, _)| *at).max();
    let crash = last_word.map_or(sent, |word| word.max(sent));
    let firsts = (0..TABS).filter(|tab| *tab != VICTIM).map(|tab| {
        let first = of(tab).map(|(at, _)| *at).find(|at| *at > crash);
        first.map_or(Duration::MAX, |at| at - crash)
    });
    let (mut handover, mut slowest) = (Duration::MAX, Duration::ZERO);
    for first in firsts {
        (handover, slowest) = (handover.min(first), slowest.max(first));
    }
    (handover, slowest)
}
