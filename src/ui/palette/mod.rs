//! Finding anything by typing, and the sheet of shortcuts.

pub mod find;

#[cfg(target_arch = "wasm32")]
mod settings;
#[cfg(target_arch = "wasm32")]
mod sheet;
#[cfg(target_arch = "wasm32")]
mod view;

#[cfg(target_arch = "wasm32")]
pub(crate) use {sheet::Sheet, view::Palette};
