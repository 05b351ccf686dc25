//! Parameters from a book: the likelihoods of its records, what is believed before it is read, the search for the
//! maximum of both, and how far the truth may lie from it.

mod chance;
mod cohorts;
mod draws;
mod likelihood;
mod newton;
mod prior;
mod regular;
mod seasons;
#[cfg(test)]
mod simulated;
mod spends;

pub(super) use chance::Chance;
pub use cohorts::{Cohorts, contract};
pub use draws::Draws;
pub use likelihood::Histories;
pub use newton::{Maximum, Summit, maximise, maximise_curved};
pub use prior::{ContractPrior, LifetimePrior, OccasionsPrior, Prior, SpendPrior};
pub use seasons::{Seasons, beta_binomial};
pub use spends::{Spends, gamma_gamma};
