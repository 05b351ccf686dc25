//! The promise ledger: every promise of the book in both directions, who keeps them and where functions let
//! each other down (B2).

pub mod groups;
pub mod rows;

#[cfg(target_arch = "wasm32")]
mod gather;
#[cfg(target_arch = "wasm32")]
mod hand_overs;
#[cfg(target_arch = "wasm32")]
mod reliability;
#[cfg(target_arch = "wasm32")]
mod table;
#[cfg(target_arch = "wasm32")]
mod view;

#[cfg(target_arch = "wasm32")]
pub(crate) use view::Ledger;
