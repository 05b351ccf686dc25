//! The browser is killed while it saves, and started again.

use super::{NO_DATABASE, begin_edits, names};
use crate::held::account_names;
use crate::{Browser, Engine, Held, Profile, Result, Site, Window, ensure, eventually};
use std::collections::BTreeSet;
use std::time::{Duration, Instant};

/// So many trials with one profile.
const A_PROFILE: usize = 25;

/// What came of a series of kills.
#[derive(Clone, Copy, Debug, Default)]
pub struct Killed {
    /// How often the browser was killed.
    pub trials: usize,
    /// Edits of which the bar had said that they are saved.
    pub acknowledged: usize,
    /// How many of them were gone afterwards.
    pub lost: usize,
    /// Age of the oldest of these when the browser was killed.
    pub window: Duration,
    /// How long a trial took.
    pub each: Duration,
}

/// A different delay each time, the same in every run: the fractions of multiples of the golden ratio.
fn delay(trial: usize, longest: Duration) -> Duration {
    let place = u32::try_from(trial).unwrap_or_default() + 1;
    let fraction = (f64::from(place) * 0.618_033_988_749_895).fract();
    longest.mul_f64(fraction)
}

async fn browser(engine: Engine) -> Result<Browser> {
    let (profile, site) = (Profile::new()?, Site::of_the_build()?);
    Browser::on(engine, profile, site, Window::Desk).await
}

/// Kills the browser so often while edits are being saved; after each start the book must be whole and hold every
/// edit that was said to be saved, and no other than were made.
pub async fn trials(engine: Engine, count: usize) -> Result<Killed> {
    let mut result = Killed::default();
    let start = Instant::now();
    while result.trials < count {
        let mut b = browser(engine).await?;
        // A book that grows for ever would make each start slower than the one before.
        let until = count.min(result.trials + A_PROFILE);
        let mut known = BTreeSet::new();
        while result.trials < until {
            known = trial(&mut b, known, &mut result).await?;
        }
        b.assert_quiet().await?;
        b.close().await?;
    }
    result.each = start.elapsed() / u32::try_from(count.max(1))?;
    Ok(result)
}

/// One kill; gives the accounts of the book after it.
async fn trial(
    b: &mut Browser,
    mut known: BTreeSet<String>,
    result: &mut Killed,
) -> Result<BTreeSet<String>> {
    let trial = result.trials;
    let made = names(&format!("k{trial}"), 500);
    let before = b.site().told().len();
    begin_edits(b, &made, true).await?;
    eventually("the first edit to be saved", async || {
        Ok((b.site().told().len() > before).then_some(()))
    })
    .await?;
    tokio::time::sleep(delay(trial, Duration::from_millis(700))).await;
    b.kill()?;
    b.revive().await?;
    let told = b.site().told().split_off(before);
    known.extend(told.iter().map(|(_, name)| name.clone()));
    let (book, aside) = Held::of(b).await?.book().await?;
    ensure!(aside == 0, "trial {trial}: {aside} pages had to be set aside");
    let found = account_names(&book);
    result.trials += 1;
    result.acknowledged += told.len();
    result.lost += known.difference(&found).count();
    let invented: Vec<_> = found
        .difference(&known)
        .filter(|name| !made.contains(name))
        .collect();
    ensure!(invented.is_empty(), "trial {trial}: nobody made {invented:?}");
    b.goto("#/accounts").await?;
    b.see(&format!("{0} of {0}", found.len())).await?;
    // Saved, but killed before it could say so: that must stay from now on, too.
    Ok(found)
}

/// The same with the database switched off, each time with a new profile and so long after the first edit: how
/// much a kill takes that was said to be saved.
pub async fn loss_window(engine: Engine, count: usize, time: Duration) -> Result<Killed> {
    let mut result = Killed::default();
    let start = Instant::now();
    for trial in 0..count {
        let site = Site::of_the_build()?;
        site.run_first(Some(NO_DATABASE));
        let mut b = Browser::on(engine, Profile::new()?, site, Window::Desk).await?;
        begin_edits(&b, &names(&format!("w{trial}"), 20_000), true).await?;
        tokio::time::sleep(time.mul_f64(0.5) + delay(trial, time.mul_f64(0.5))).await;
        let killed_at = Instant::now();
        b.kill()?;
        b.revive().await?;
        let told = b.site().told();
        let (book, _) = Held::of(&b).await?.book().await?;
        let found = account_names(&book);
        let lost = told.iter().filter(|(_, name)| !found.contains(name));
        let oldest = lost
            .clone()
            .map(|(at, _)| killed_at.saturating_duration_since(*at))
            .max();
        result.trials += 1;
        result.acknowledged += told.len();
        result.lost += lost.count();
        result.window = result.window.max(oldest.unwrap_or_default());
        b.close().await?;
    }
    result.each = start.elapsed() / u32::try_from(count.max(1))?;
    Ok(result)
}
