//! The pages, one folder or file each.

pub mod accounts;
pub mod dossier;
#[cfg(debug_assertions)]
pub mod gallery;
pub mod import;
pub mod portfolio;
pub mod promises;
pub mod scorecard;
pub mod settings;
pub mod value;

#[cfg(target_arch = "wasm32")]
mod assumed;
#[cfg(target_arch = "wasm32")]
mod help;
#[cfg(target_arch = "wasm32")]
mod new_account;
#[cfg(target_arch = "wasm32")]
mod recover;
#[cfg(target_arch = "wasm32")]
mod reminder;
#[cfg(target_arch = "wasm32")]
mod sides;
#[cfg(target_arch = "wasm32")]
mod today;
#[cfg(target_arch = "wasm32")]
mod unknown;
#[cfg(target_arch = "wasm32")]
mod welcome;

#[cfg(all(debug_assertions, target_arch = "wasm32"))]
pub(crate) use gallery::{GALLERY, Gallery};
#[cfg(target_arch = "wasm32")]
pub(crate) use {
    accounts::Accounts,
    dossier::Dossier,
    help::Help,
    import::Import,
    new_account::NewAccount,
    portfolio::Portfolio,
    promises::Ledger,
    recover::Recover,
    scorecard::KeyAccounts,
    settings::{SECTIONS, Settings},
    sides::Sides,
    today::Today,
    unknown::Unknown,
    value::{AccountValue, BookValue},
    welcome::Welcome,
};
