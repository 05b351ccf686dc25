//! What can go wrong in the store.

use super::{Denied, Shelf};
use uuid::Uuid;

/// Why a stored text could not be taken as what it should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The manifest names it, but it is not there.
    #[error("missing")]
    Missing,
    /// It holds characters that no packed text has, or ends amid a byte.
    #[error("not a packed text")]
    NotPacked,
    /// Its bytes are not those that were written.
    #[error("the checksum differs")]
    Checksum,
    /// It is whole, but not the page that the manifest names.
    #[error("another page than the manifest names")]
    Mismatch,
    /// It does not inflate.
    #[error("damaged compression")]
    Deflate,
    /// It would inflate beyond what any page may hold.
    #[error("inflates beyond the limit")]
    TooLarge,
    /// Its records do not parse.
    #[error("its records do not parse")]
    Parse,
    /// A newer version of the app wrote it.
    #[error("written in the newer format {v}")]
    Newer {
        /// The format's version.
        v: u32,
    },
    /// It belongs to a save that never finished.
    #[error("of a save that never finished")]
    Unfinished,
}

/// Why a book is shown but not written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadOnly {
    /// A newer version of the app wrote it; writing would lose what this version does not know.
    #[error("written in the newer format {v}")]
    Newer {
        /// The format's version.
        v: u32,
    },
}

/// Why the book could not be opened or saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// Storage does not let itself be read. Nothing was touched.
    #[error("storage cannot be read: {0}")]
    Unreadable(Denied),
    /// The change was not saved. What was stored before is intact and opens as before.
    #[error("not saved: {cause}")]
    NotSaved {
        /// What storage answered.
        cause: Denied,
        /// All that was written of the new generation is removed again. Where not, it is ignored when
        /// opening and removed after the next save.
        cleared: bool,
    },
    /// Somebody else has saved since this layout was read. Nothing was written: two layouts over one
    /// storage would erase each other's pages.
    #[error("saved elsewhere since")]
    ChangedElsewhere,
    /// The book is shown, but must not be written.
    #[error("read-only: {0}")]
    ReadOnly(ReadOnly),
    /// One record, with what hangs on it, is larger than any page may be. Nothing was written.
    #[error("{id} is too large to be stored: {bytes} bytes")]
    TooLarge {
        /// Where it lies.
        shelf: Shelf,
        /// Its id.
        id: Uuid,
        /// Its size as text.
        bytes: usize,
    },
}
