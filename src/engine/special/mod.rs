//! Special functions over `libm`, so that native and WebAssembly figures agree to the bit.

mod beta;
mod gamma;
mod quadrature;
mod series;

pub use beta::{BetaTail, Between, beta_cdf, beta_quantile, ln_beta_cdf};
pub use gamma::{digamma, ln_beta, ln_gamma, trigamma};
pub use quadrature::{halves, integrate};
pub use series::{beta_reciprocal, beta_series};
