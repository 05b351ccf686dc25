//! Pure functions from records and a date to explained figures.
//!
//! Every function takes the day whose truth is asked (`as_of` or `today`) and ignores what happened
//! after it, so that any past day can be replayed. Results are numbers and enums, each with its
//! uncertainty, evidence and what is missing; words are made elsewhere. The formulas are those of
//! `models.md`; the golden tests hold them.

pub mod attention;
pub mod capacity;
pub mod churn;
pub mod clv;
pub mod concentration;
pub mod contribution;
pub mod estimate;
pub mod health;
pub mod impossible;
pub mod ledger;
pub mod posture;
pub mod renewals;
pub mod scorecard;
pub mod selection;
pub mod special;
pub mod tactics;

#[cfg(all(test, not(target_arch = "wasm32")))]
mod properties;
#[cfg(test)]
#[cfg_attr(
    target_arch = "wasm32",
    allow(dead_code, reason = "the property tests run natively only")
)]
pub(crate) mod sample;

pub use estimate::{BetaSummary, Estimate};
pub use impossible::Impossible;
