//! Customer lifetime value.

pub mod fit;
pub mod gupta_lehmann;
pub mod models;
pub mod months;
pub mod summary;
pub mod value;

pub use value::{Assumption, Value, assess};
