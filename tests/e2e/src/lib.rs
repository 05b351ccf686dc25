//! Drives the built page through a real browser.
//!
//! A journey is one test: a browser with an empty profile opens the page from a sub-path of a
//! loopback server, the steps act as a person would (by role and accessible name), and at the end
//! nothing may have gone wrong in the console and nothing may have been asked of another host. `RAPPORT_BROWSER`
//! chooses the engine: chromium, firefox or webkit. With `RAPPORT_OFFLINE=1` the server stops as soon as the
//! browser keeps the page, and every journey has to do without it.

mod accessibility;
mod browser;
pub mod crowd;
mod engine;
pub mod faults;
mod find;
mod held;
mod launch;
mod newer;
mod northwind;
pub mod pages;
mod picture;
mod process;
mod profile;
mod release;
mod site;
mod wait;
mod webdriver;
mod window;

pub use accessibility::Breach;
pub use browser::{Browser, ConsoleEntry, journey, journey_at, journey_on};
pub use engine::{Ability, Engine};
pub use held::{Held, Texts, account_names, spoil};
pub use newer::newer;
pub use northwind::Northwind;
pub use profile::Profile;
pub use release::Release;
pub use site::Site;
pub use wait::eventually;
pub use window::Window;

pub use anyhow::{Context, Result, bail, ensure};
pub use thirtyfour::{Key, WebElement, WindowHandle};

use std::path::PathBuf;

/// A setting of `cargo xtask test`, or its usual value when a test is started by hand.
fn setting(variable: &str, usual: impl FnOnce() -> PathBuf) -> PathBuf {
    std::env::var_os(variable).map_or_else(usual, PathBuf::from)
}

/// Whether nothing may be left out.
fn under_ci() -> bool {
    std::env::var_os("CI").is_some_and(|value| value == "true")
}

/// Whether journeys do without a server.
pub(crate) fn offline() -> bool {
    std::env::var_os("RAPPORT_OFFLINE").is_some_and(|value| value == "1")
}

/// The root of the checkout.
pub fn checkout() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The reference data sets, `RAPPORT_DATA` or `../shared` beside the checkout.
pub fn data() -> PathBuf {
    setting("RAPPORT_DATA", || checkout().join("../shared"))
}

/// Where screenshots go; ignored by git.
pub fn artifacts() -> PathBuf {
    setting("RAPPORT_ARTIFACTS", || checkout().join("artifacts"))
}
