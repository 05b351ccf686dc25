//! What a person sees and does: Leptos views over pure functions.
//!
//! Routes, charts and table rows are plain data and build natively, so that their tests need no
//! browser; everything that touches Leptos compiles for WebAssembly only.

pub mod account_change;
pub mod chart;
pub mod command;
pub mod help;
pub mod hindsight;
pub mod pages;
pub mod palette;
pub mod per_account;
pub mod route;
pub mod scores;

#[cfg(target_arch = "wasm32")]
mod app;
#[cfg(target_arch = "wasm32")]
mod clock;
#[cfg(target_arch = "wasm32")]
mod download;
#[cfg(target_arch = "wasm32")]
mod fetched;
#[cfg(target_arch = "wasm32")]
mod focus;
#[cfg(target_arch = "wasm32")]
mod keeper;
#[cfg(target_arch = "wasm32")]
mod keys;
#[cfg(target_arch = "wasm32")]
mod lasting;
#[cfg(target_arch = "wasm32")]
mod looking_back;
#[cfg(target_arch = "wasm32")]
mod looks;
#[cfg(target_arch = "wasm32")]
mod offline;
#[cfg(target_arch = "wasm32")]
mod panic;
#[cfg(target_arch = "wasm32")]
mod parts;
#[cfg(target_arch = "wasm32")]
mod session;
#[cfg(target_arch = "wasm32")]
mod slices;
#[cfg(target_arch = "wasm32")]
mod storing;
#[cfg(target_arch = "wasm32")]
mod upkeep;
#[cfg(target_arch = "wasm32")]
mod valuing;
#[cfg(target_arch = "wasm32")]
mod words;
#[cfg(target_arch = "wasm32")]
mod worker;

#[cfg(target_arch = "wasm32")]
pub use app::start;
