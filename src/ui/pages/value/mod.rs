//! What lies ahead: of one account, and of the whole book (D5).

pub mod account;
pub mod charts;
pub mod contracts;
pub mod export;
pub mod lifetime;
pub mod models;
pub mod ranking;
pub mod words;

#[cfg(target_arch = "wasm32")]
mod account_view;
#[cfg(target_arch = "wasm32")]
mod book_view;
#[cfg(target_arch = "wasm32")]
mod cohort_table;
#[cfg(target_arch = "wasm32")]
mod contracts_view;
#[cfg(target_arch = "wasm32")]
mod lifetime_view;
#[cfg(target_arch = "wasm32")]
mod progress;
#[cfg(target_arch = "wasm32")]
mod reckoning;
#[cfg(target_arch = "wasm32")]
mod what_if;

#[cfg(target_arch = "wasm32")]
pub(crate) use {account_view::AccountValue, book_view::BookValue};
