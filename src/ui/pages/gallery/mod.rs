//! Every component and chart in every state, on one page: `#/parts`, in development builds only.
//!
//! What names a specimen is for those who write the app and is not translated; what stands inside it is
//! taken from the messages of the app, or made up to be long, or to run the other way.

pub mod plots;
pub mod samples;

#[cfg(target_arch = "wasm32")]
mod charts;
#[cfg(target_arch = "wasm32")]
mod controls;
#[cfg(target_arch = "wasm32")]
mod figures;
#[cfg(target_arch = "wasm32")]
mod grids;
#[cfg(target_arch = "wasm32")]
mod overlays;
#[cfg(target_arch = "wasm32")]
mod sums;
#[cfg(target_arch = "wasm32")]
mod view;

#[cfg(target_arch = "wasm32")]
pub(crate) use view::{GALLERY, Gallery};
