//! Rapport: the key-account workbench that runs wholly in the browser.
//!
//! Data flows record → book → engine → view; see `ARCHITECTURE.md`.

pub mod demo;
pub mod engine;
pub mod exchange;
mod folding;
pub mod i18n;
pub mod model;
mod sorting;
pub mod store;
// The worker is built without it.
#[cfg(feature = "page")]
pub mod ui;
pub mod work;
