//! A demo book.

use crate::model::{Edit, Mint, Signature};
use chrono::NaiveDate;

/// A small demo book.
pub fn book(_as_of: NaiveDate, _signature: Signature, _mint: &mut Mint) -> Edit {
    Edit::Put(Vec::new())
}
