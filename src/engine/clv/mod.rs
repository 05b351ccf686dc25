//! Customer lifetime value.

pub mod buying;
pub mod choice;
pub mod cohorts;
pub mod contracts;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod coverage;
pub mod drivers;
pub mod fit;
pub mod gupta_lehmann;
pub mod lifetime;
mod lived;
pub mod margin;
pub mod models;
pub mod months;
pub mod outlook;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod pretend;
pub mod prospect;
pub mod purchases;
pub mod range;
pub mod spending;
pub mod summary;
pub mod total;
pub mod value;

pub use value::{Assumption, Value, assess};
