//! One account: what is known, how it stands and why, what happened, what is owed.

pub mod asked;
pub mod history;
pub mod judging;
pub mod ledger;
pub mod months;
pub mod moved;
pub mod question;
pub mod rhythm;
pub mod rivals;
pub mod story;
pub mod strip;
pub mod sureness;
pub mod typed;

#[cfg(target_arch = "wasm32")]
mod account_form;
#[cfg(target_arch = "wasm32")]
mod by_hand;
#[cfg(target_arch = "wasm32")]
mod closeness;
#[cfg(target_arch = "wasm32")]
mod complaints;
#[cfg(target_arch = "wasm32")]
mod contract_form;
#[cfg(target_arch = "wasm32")]
mod contracts;
#[cfg(target_arch = "wasm32")]
mod editor;
#[cfg(target_arch = "wasm32")]
mod entry;
#[cfg(target_arch = "wasm32")]
mod factors;
#[cfg(target_arch = "wasm32")]
mod facts;
#[cfg(target_arch = "wasm32")]
mod forms;
#[cfg(target_arch = "wasm32")]
mod head;
#[cfg(target_arch = "wasm32")]
mod health;
#[cfg(target_arch = "wasm32")]
mod history_view;
#[cfg(target_arch = "wasm32")]
mod inputs;
#[cfg(target_arch = "wasm32")]
mod invoice_form;
#[cfg(target_arch = "wasm32")]
mod invoices;
#[cfg(target_arch = "wasm32")]
mod judgements;
#[cfg(target_arch = "wasm32")]
mod leaving;
#[cfg(target_arch = "wasm32")]
mod movement_view;
#[cfg(target_arch = "wasm32")]
mod open;
#[cfg(target_arch = "wasm32")]
mod orders;
#[cfg(target_arch = "wasm32")]
mod promises;
#[cfg(target_arch = "wasm32")]
mod question_view;
#[cfg(target_arch = "wasm32")]
mod relation_forms;
#[cfg(target_arch = "wasm32")]
mod relationship;
#[cfg(target_arch = "wasm32")]
mod tactics;
#[cfg(target_arch = "wasm32")]
mod timeline;
#[cfg(target_arch = "wasm32")]
mod value;
#[cfg(target_arch = "wasm32")]
mod view;

#[cfg(target_arch = "wasm32")]
pub(crate) use view::Dossier;
