//! Keeps the book in the browser.
//!
//! Records are grouped in pages, each deflated, checksummed and packed into text, and a small manifest, written
//! last, names the pages of the current generation. They lie in two copies, which a [`Vault`] makes one book of: a
//! [`Depot`], whose transactions are whole and on disk, and local storage. A crash at any point leaves the old
//! book or the new one. What fails its checksum is taken from the other copy; where neither has it whole it is
//! set aside and named, never erased, and the rest opens.
//!
//! Everything but `local` and `idb` is pure and speaks to storage through [`KeyValue`] and [`Depot`]. One copy alone
//! works, too:
//!
//! ```
//! use rapport::model::Book;
//! use rapport::store::{self, MemoryKv};
//!
//! let mut kv = MemoryKv::default();
//! let opened = store::open(&mut kv)?;
//! let (mut layout, before) = (opened.layout, opened.book);
//! let after = Book::default(); // really: before.edit(…)
//! let saved = store::save(&mut kv, &mut layout, &before, &after)?;
//! assert!(saved.pages > 0);
//! # Ok::<(), store::StoreError>(())
//! ```

mod depot;
mod error;
#[cfg(target_arch = "wasm32")]
mod idb;
mod keep;
mod key_value;
#[cfg(target_arch = "wasm32")]
mod local;
mod manifest;
mod migration;
mod open;
#[cfg(target_arch = "wasm32")]
mod own_file;
mod pack;
mod page;
mod plan;
mod prefs;
mod rebuild;
mod save;
mod seal;
mod shelf;
mod upkeep;
mod vault;

pub use depot::{Batch, Commit, Depot, Look};
pub use error::{Fault, ReadOnly, StoreError};
#[cfg(target_arch = "wasm32")]
pub use idb::{IdbDepot, pause};
pub use keep::{Kept, SetAside, clear_keeping, export_raw, kept, restore_kept, set_aside};
pub use key_value::{Denied, KeyValue, MemoryKv, PREFIX};
#[cfg(target_arch = "wasm32")]
pub use local::{LocalKv, browser_kv};
pub use manifest::Layout;
pub use migration::{CURRENT, read_envelope, write_envelope};
pub use open::{Found, Opened, Part, Quarantined, open};
#[cfg(target_arch = "wasm32")]
pub use own_file::{keep_own_file, own_file};
pub use page::Span;
pub use plan::{Writes, plan};
pub use prefs::{Density, Prefs, SavedView, Theme};
pub use save::{Saved, save};
#[cfg(not(target_arch = "wasm32"))]
#[doc(hidden)]
pub use seal::forged;
pub use shelf::Shelf;
pub use upkeep::{FileBackup, QUIET_DAYS, Upkeep, Way};
pub use vault::{Backup, Displaced, Progress, Queue, Started, Vault};
pub use vault::{clear_keeping_both, export_raw_both, kept_both, restore_kept_both};
#[cfg(test)]
mod samples;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
