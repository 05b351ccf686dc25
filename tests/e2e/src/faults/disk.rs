//! A disk that fails: bytes of one copy change while the browser is closed.

use super::files::{Copy, flip_bytes};
use super::{begin_edits, names};
use crate::held::{Texts, account_names};
use crate::{Browser, Engine, Held, Profile, Result, Site, Window, ensure, eventually};
use rapport::model::BookParts;
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

/// What came of it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Rotten {
    /// How often bytes were changed.
    pub rounds: usize,
    /// How often something that lay beside the book in that copy was another afterwards: the bytes did count.
    pub harmed: usize,
    /// How often the database kept some damage that the browser lets nobody mend; local storage has all whole.
    pub latent: usize,
    /// How often the browser could not open the database any more, which the page said.
    pub once: usize,
    /// How often the browser could not read or write local storage any more; the database had the book.
    pub shut: usize,
    /// How long a round took.
    pub each: Duration,
}

/// Changes bytes of that copy so often; after each start the whole book must be there, without a word of damage,
/// and local storage whole again by itself. So should the database be soon after, where the browser lets it.
pub async fn rot(engine: Engine, copy: Copy, rounds: usize) -> Result<Rotten> {
    let mut result = Rotten::default();
    let start = Instant::now();
    let mut b = begun(engine).await?;
    for round in 0..rounds {
        let before = Held::of(&b).await?.book().await?;
        mark(&b).await?;
        let place = u64::try_from(round)?;
        b.while_closed(|profile| flip_bytes(engine, profile, copy, place))
            .await?;
        let text = b.text().await?;
        ensure!(
            !text.contains("set aside") && !text.contains("could not be read"),
            "round {round}: {text}"
        );
        b.goto("#/accounts").await?;
        let count = before.0.dossiers.len();
        if let Err(error) = b.see(&format!("{count} of {count}")).await {
            anyhow::bail!("round {round}: {error}; the page says: {}", b.text().await?);
        }
        result.rounds += 1;
        result.harmed += usize::from(marks_changed(&b, copy).await.unwrap_or(true));
        if b.text().await?.contains("keeps the book in one place only") {
            result.once += 1;
            b.close().await?;
            b = begun(engine).await?;
            continue;
        }
        const WORKS: &str = "try { localStorage.setItem('rapport.try', '1'); localStorage.removeItem('rapport.try'); return true }\
            catch { return false }";
        if !b.js::<bool>(WORKS, &[]).await? {
            result.shut += 1;
            b.close().await?;
            b = begun(engine).await?;
            continue;
        }
        healed(&b, &before, round).await?;
        let mended = eventually("the database to be whole", async || {
            Ok((Held::of(&b).await?.deep_book().await? == before).then_some(()))
        });
        if let Err(error) = mended.await {
            ensure!(
                copy == Copy::Deep,
                "round {round}: the database lost what was not touched: {error}"
            );
            result.latent += 1;
            b.close().await?;
            b = begun(engine).await?;
        }
    }
    result.each = start.elapsed() / u32::try_from(rounds.max(1))?;
    b.assert_quiet().await?;
    b.close().await?;
    Ok(result)
}

async fn begun(engine: Engine) -> Result<Browser> {
    let b = Browser::on(engine, Profile::new()?, Site::of_the_build()?, Window::Desk).await?;
    crate::pages::Shell(&b).open_demo().await?;
    b.settled().await?;
    Ok(b)
}

/// Both copies together are the book, and so is local storage alone.
async fn healed(b: &Browser, before: &(BookParts, usize), round: usize) -> Result<()> {
    let what = format!("the book to be whole after round {round}");
    eventually(&what, async || {
        let held = Held::of(b).await?;
        ensure!(held.near_book()? == *before, "local storage is not");
        ensure!(held.book().await? == *before, "both copies are not");
        Ok(Some(()))
    })
    .await
}

/// Fills the disk on which the profile lies while edits are being saved, makes room again, and kills the browser.
/// Nothing that was said to be saved may be gone. Gives how many edits were, and how many of them while the disk
/// was full.
///
/// # Errors
/// Only who may mount disks can do that.
pub async fn full_disk(engine: Engine, megabytes: usize) -> Result<(usize, usize)> {
    let profile = Profile::new()?.on_a_disk_of(megabytes)?;
    let mut b = Browser::on(engine, profile, Site::of_the_build()?, Window::Desk).await?;
    begin_edits(&b, &names("full", 5_000), true).await?;
    eventually("some edits to be saved", async || {
        Ok((b.site().told().len() > 20).then_some(()))
    })
    .await?;
    let filler = b.downloads().join("filler");
    fill(&filler)?;
    let before = b.site().told().len();
    tokio::time::sleep(Duration::from_secs(4)).await;
    let meanwhile = b.site().told().len() - before;
    std::fs::remove_file(&filler)?;
    tokio::time::sleep(Duration::from_secs(2)).await;
    b.kill()?;
    b.revive().await?;
    let (book, aside) = Held::of(&b).await?.book().await?;
    ensure!(aside == 0, "{aside} pages had to be set aside");
    let (found, told) = (account_names(&book), b.site().told());
    let lost: Vec<_> = told.iter().filter(|(_, name)| !found.contains(name)).collect();
    ensure!(lost.is_empty(), "of {} these are lost: {lost:?}", told.len());
    b.close().await?;
    Ok((told.len(), meanwhile))
}

/// Writes until nothing more goes in.
fn fill(path: &Path) -> Result<()> {
    let mut file = std::fs::File::create(path)?;
    let mut size = 1 << 20;
    while size > 0 {
        if file.write_all(&vec![0; size]).is_err() {
            size /= 4;
        }
    }
    Ok(())
}

const MARKS: usize = 40;

/// Noise, which no browser can make smaller: so large that some of it is hit.
fn marks() -> Texts {
    let mut state = 1_u32;
    let mut noise = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        char::from_u32(0x3400 + (state >> 17)).unwrap_or('?')
    };
    let mut mark = |n: usize| {
        let text: String = (0..2_000).map(|_| noise()).collect();
        (format!("rapport.neighbour.{n}"), text)
    };
    (0..MARKS).map(&mut mark).collect()
}

/// Puts texts beside the book that the app neither reads nor writes.
async fn mark(b: &Browser) -> Result<()> {
    let mut held = Held::of(b).await?;
    held.near.extend(marks());
    held.deep.extend(marks());
    held.put_into(b).await
}

async fn marks_changed(b: &Browser, copy: Copy) -> Result<bool> {
    let held = Held::of(b).await?;
    let texts = match copy {
        Copy::Near => held.near,
        Copy::Deep => held.deep,
    };
    Ok(marks().iter().any(|(key, text)| texts.get(key) != Some(text)))
}
