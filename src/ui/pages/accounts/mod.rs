//! Every account, sorted, searched and filtered.

pub mod rows;

#[cfg(target_arch = "wasm32")]
mod view;

#[cfg(target_arch = "wasm32")]
pub(crate) use view::Accounts;
