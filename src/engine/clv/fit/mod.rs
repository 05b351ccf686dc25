//! Parameters from a book: the likelihoods of its records, what is believed before it is read, the search for the
//! maximum of both, and how far the truth may lie from it.

mod chance;
mod draws;
mod interim;
pub use interim::Spends;
mod likelihood;
mod newton;
mod prior;
mod regular;
#[cfg(test)]
mod simulated;

pub(super) use chance::Chance;
pub use draws::Draws;
pub use likelihood::{Histories, beta_binomial, contract, gamma_gamma};
pub use newton::{Maximum, Summit, maximise, maximise_curved};
pub use prior::Prior;
