//! Parameters from a book: the likelihoods of its records, what is believed before it is read, and the search for
//! the maximum of both.

mod likelihood;
mod newton;
mod prior;
#[cfg(test)]
mod simulated;

pub use likelihood::{Histories, beta_binomial, contract, gamma_gamma};
pub use newton::{Maximum, Summit, maximise};
pub use prior::Prior;
