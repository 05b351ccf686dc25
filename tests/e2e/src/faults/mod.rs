//! Things that go wrong, done to a browser on purpose, in numbers that the tests choose: few in the suite, many
//! in the soak.

mod disk;
mod files;
mod kill;
mod tabs;

pub use disk::{Rotten, full_disk, rot};
pub use files::Copy;
pub use kill::{Killed, loss_window, trials};
pub use tabs::{Race, race};

use crate::{Browser, Result, eventually};
use anyhow::Context;
use serde::Deserialize;
use serde_json::json;

const EDITS: &str = include_str!("edits.js");

/// Takes the database away from the page, as some browsers' private windows do.
pub const NO_DATABASE: &str = "Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('not here', 'SecurityError'); } });";

/// There is a database, which does not open.
pub const CLOSED_DATABASE: &str =
    "IDBFactory.prototype.open = () => { throw new DOMException('not here', 'UnknownError'); };";

/// Takes local storage away from the page, as a person's settings may.
pub const NO_LOCAL_STORAGE: &str = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('not here', 'SecurityError'); } });";

/// What the bar said of an edit.
#[derive(Clone, Debug, Deserialize)]
pub struct Said {
    /// The account that was added.
    pub name: String,
    /// `saved` or `failed`.
    pub state: String,
    /// Milliseconds from the press of the button to that word.
    pub took: f64,
}

#[derive(Deserialize)]
struct Progress {
    said: Vec<Said>,
    done: bool,
}

/// How often something is done: the variable of the environment, or so often.
///
/// # Errors
/// The variable holds no number.
pub fn times(variable: &str, usual: usize) -> Result<usize> {
    match std::env::var(variable) {
        Ok(number) => number
            .parse()
            .with_context(|| format!("{variable} is `{number}`: give a number")),
        Err(_) => Ok(usual),
    }
}

/// Lets the page add these accounts one after the other, without waiting for it.
pub async fn begin_edits(b: &Browser, names: &[String], tell: bool) -> Result<()> {
    b.js::<serde_json::Value>(EDITS, &[json!(names), json!(tell)])
        .await
        .map(drop)
}

/// Waits for the last of them; gives what the bar said of each.
pub async fn end_edits(b: &Browser) -> Result<Vec<Said>> {
    loop {
        // Each look must bring something new: how long all takes depends on how many they are.
        let before = progress(b).await?.said.len();
        let now = eventually("the next edit to be settled", async || {
            let now = progress(b).await?;
            Ok((now.done || now.said.len() > before).then_some(now))
        })
        .await?;
        if now.done {
            return Ok(now.said);
        }
    }
}

async fn progress(b: &Browser) -> Result<Progress> {
    b.js("return window.rapportEdits", &[]).await
}

/// Adds accounts and waits until the bar has settled each; gives what it said.
pub async fn edits(b: &Browser, names: &[String]) -> Result<Vec<Said>> {
    begin_edits(b, names, false).await?;
    end_edits(b).await
}

/// Numbered names that begin so.
pub fn names(beginning: &str, count: usize) -> Vec<String> {
    (1..=count).map(|n| format!("{beginning}-{n}")).collect()
}
