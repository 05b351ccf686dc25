//! What an import would do, row by row.

use super::{DryRun, Source};
use crate::model::{Book, Currency, Mint, Signature};

/// What an import needs to know besides the files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// The currency of amounts that come without one; offer that of the policy.
    pub currency: Currency,
    /// Who imports, and when.
    pub signature: Signature,
}

/// Works out what the sources that are ready would do to the book, in the order of [`super::Kind::ALL`],
/// whatever their own order.
pub fn dry_run(book: &Book, sources: &[Source], options: &Options, mint: &mut Mint) -> DryRun {
    super::plan::run(book, sources, options, mint)
}
