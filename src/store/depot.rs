//! The second copy: texts under keys which a transaction changes as a whole, on disk once it says so.

use super::{Denied, PREFIX};
use std::future::Future;

/// The key of the manifest in a depot. Each transaction is whole, so that there is no need for two.
pub(super) fn manifest_key() -> String {
    format!("{PREFIX}manifest")
}

/// What a depot holds at one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// The manifest of the book.
    pub manifest: Option<String>,
    /// Every key.
    pub keys: Vec<String>,
    /// Key and text of each backup.
    pub backups: Vec<(String, String)>,
}

/// Changes that happen wholly or not at all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Batch {
    /// Nothing happens unless this is the manifest then: whoever wrote another one knows more.
    pub expects: Option<String>,
    /// Texts to put under keys.
    pub put: Vec<(String, String)>,
    /// Keys to take away.
    pub remove: Vec<String>,
}

/// What came of a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Commit {
    /// It lies on disk.
    Done,
    /// The manifest is another than expected; nothing was changed.
    Overtaken,
}

/// Texts under keys, changed by transactions that all tabs share.
pub trait Depot {
    /// Manifest, keys and backups, all of one moment.
    ///
    /// # Errors
    /// The depot cannot be read.
    fn look(&self) -> impl Future<Output = Result<Look, Denied>>;

    /// The texts under these keys, in their order.
    ///
    /// # Errors
    /// The depot cannot be read.
    fn texts(&self, keys: &[String]) -> impl Future<Output = Result<Vec<Option<String>>, Denied>>;

    /// Carries a batch out.
    ///
    /// # Errors
    /// Full or blocked; nothing was changed.
    fn commit(&self, batch: Batch) -> impl Future<Output = Result<Commit, Denied>>;
}
