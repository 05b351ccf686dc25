//! Special functions over `libm`, so that native and WebAssembly figures agree to the bit.

mod beta;
mod gamma;

pub use beta::{beta_cdf, beta_quantile, ln_beta_cdf};
pub use gamma::{ln_beta, ln_gamma};
