//! Customer lifetime value.

pub mod gupta_lehmann;
pub mod value;

pub use value::{Assumption, Value, assess};
