//! How much few accounts bring, and what would happen without them (C2).

pub mod curve;
pub mod earnings;
pub mod matrix;
pub mod ranking;
pub mod standing;
pub mod whale;
pub mod what_if;
pub mod words;

#[cfg(target_arch = "wasm32")]
mod gather;
#[cfg(target_arch = "wasm32")]
mod matrix_view;
#[cfg(target_arch = "wasm32")]
mod view;
#[cfg(target_arch = "wasm32")]
mod what_if_view;

#[cfg(target_arch = "wasm32")]
pub(crate) use view::Portfolio;
