//! Parameters from a book: the likelihoods of its records, and the search for their maximum.

mod likelihood;
mod newton;

pub use likelihood::{Histories, beta_binomial, contract, gamma_gamma};
pub use newton::{Maximum, Summit, maximise};
