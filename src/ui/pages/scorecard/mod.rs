//! Which accounts are key, how sure their order is, and how little would turn it (C1).

pub mod card;
pub mod draft;
pub mod words;

#[cfg(target_arch = "wasm32")]
mod criteria_view;
#[cfg(target_arch = "wasm32")]
mod ranking_view;
#[cfg(target_arch = "wasm32")]
mod scale_view;
#[cfg(target_arch = "wasm32")]
mod view;
#[cfg(target_arch = "wasm32")]
mod why;

#[cfg(target_arch = "wasm32")]
pub(crate) use view::KeyAccounts;
