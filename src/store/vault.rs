//! Both copies of the book as one: local storage, quick to read at the start, and a depot, whose word is last.
//!
//! A save is one transaction of the depot, provided nobody else saved meanwhile; local storage follows. So a
//! book that was said to be saved outlives the browser being killed, and two tabs never overwrite each
//! other: whoever comes second takes over what the first has written, and then saves on top of it.

mod adopt;
mod backups;
mod check;
mod kept;
mod queue;
mod start;

pub use backups::Backup;
#[cfg(target_arch = "wasm32")]
pub(super) use backups::prefix as backup_prefix;
pub use kept::{clear_keeping_both, export_raw_both, kept_both, restore_kept_both};
pub use queue::{Displaced, Queue};
pub use start::Started;

use super::depot::{Batch, Commit, Depot, Look, manifest_key};
use super::manifest::{Layout, Slot};
use super::page::PageKey;
use super::plan::{Writes, plan};
use super::save::{self, newest_slot};
use super::{Denied, KeyValue, StoreError, pack};
use crate::model::Book;
use crate::sorting;
use backups::Backups;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// UTF-16 units of local storage that the book's pages take at most where there is a depot for the rest:
/// half of what the roomiest browsers give, since others give less and neighbours want some.
const NEAR_ROOM: u64 = 2_500_000;

/// What came of a save.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// All of it is stored.
    Saved,
    /// Somebody else has saved since: [`Vault::catch_up`] first.
    Overtaken,
}

/// A book in both copies.
pub struct Vault<D> {
    near: Box<dyn KeyValue>,
    deep: Option<Deep<D>>,
    layout: Layout,
    stored: Book,
}

/// What is known of the depot.
struct Deep<D> {
    depot: D,
    /// Its manifest as last seen.
    seen: Option<String>,
    pages: BTreeSet<PageKey>,
    /// The pages of ours that local storage holds.
    near: BTreeSet<PageKey>,
    /// Those that the start took from local storage, so that nobody knows how they lie in the depot.
    unread: BTreeSet<PageKey>,
    backups: Backups,
    /// What was found damaged in both copies, under its key of the quarantine: never erased.
    aside: Vec<(String, String)>,
}

impl<D: Depot> Vault<D> {
    /// The book as last stored.
    pub fn stored(&self) -> &Book {
        &self.stored
    }

    /// Where it lies.
    pub fn layout(&self) -> &Layout {
        &self.layout
    }

    /// Local storage, or memory in its place.
    pub fn near(&mut self) -> &mut dyn KeyValue {
        &mut *self.near
    }

    /// Whether there is a second copy.
    pub fn is_deep(&self) -> bool {
        self.deep.is_some()
    }

    /// How many of the book's pages only the depot holds.
    pub fn overflow(&self) -> usize {
        let Some(deep) = &self.deep else { return 0 };
        let pages = self.layout.stored().map(|page| page.key);
        pages.filter(|key| !deep.near.contains(key)).count()
    }

    /// Stores a book in place of the one stored last. `today` names the backup that is taken before the first
    /// change of a day.
    ///
    /// # Errors
    /// What [`super::save`] refuses. What was stored before is then intact.
    pub async fn save(&mut self, after: &Book, today: NaiveDate) -> Result<Progress, StoreError> {
        let Some(deep) = &self.deep else {
            save::save(&mut *self.near, &mut self.layout, &self.stored, after)?;
            self.stored = after.clone();
            return Ok(Progress::Saved);
        };
        let Some(writes) = plan(&self.layout, &self.stored, after)? else {
            return Ok(Progress::Saved);
        };
        let mut backups = deep.backups.clone();
        let mut batch = deep.batch(&*self.near, &writes)?;
        backups.before_first_change_of(today, deep.seen.as_deref(), &mut batch);
        deep.sweep(&writes.layout, &backups, &mut batch);
        let removed = sorting::set(batch.remove.iter().filter_map(|key| PageKey::parse(key)));
        let added: Vec<PageKey> = batch
            .put
            .iter()
            .filter_map(|(key, _)| PageKey::parse(key))
            .collect();
        let refused = |cause| StoreError::NotSaved { cause, cleared: true };
        if deep.depot.commit(batch).await.map_err(refused)? == Commit::Overtaken {
            return Ok(Progress::Overtaken);
        }
        if let Some(deep) = &mut self.deep {
            deep.pages.extend(added);
            deep.pages.retain(|key| !removed.contains(key));
            deep.seen = Some(writes.manifest.1.clone());
            deep.backups = backups;
            deep.aside.clear();
        }
        self.stored = after.clone();
        self.follow(writes);
        Ok(Progress::Saved)
    }

    /// Brings local storage up to what the depot has. It is the second copy: where it fails, a start reads the
    /// depot.
    fn follow(&mut self, writes: Writes) {
        let Some(deep) = &mut self.deep else { return };
        let mut room = NEAR_ROOM.saturating_sub(deep.near_units(&writes.layout));
        for (name, text) in &writes.pages {
            let units = u64::from(pack::units(text));
            let Some(key) = PageKey::parse(name) else { continue };
            if units <= room && self.near.set(name, text).is_ok() {
                room -= units;
                deep.near.insert(key);
            }
        }
        // Judged anew each time: other tabs write here, too.
        let slot = newest_slot(&*self.near).map_or(Slot::A, Slot::other);
        let mut named = self.near.set(&slot.key(), &writes.manifest.1);
        // A start without the depot must not take an older book for the last: rather it lacks pages, and knows.
        while named.is_err()
            && let Some(key) = deep.near.pop_last()
        {
            let _ = self.near.remove(&key.to_string());
            named = self.near.set(&slot.key(), &writes.manifest.1);
        }
        self.layout = writes.layout;
        self.layout.slot = Some(slot);
        if named.is_err() {
            return;
        }
        let kept = sorting::set(self.layout.stored().map(|page| page.key));
        let gone: Vec<PageKey> = deep.near.difference(&kept).copied().collect();
        for key in gone {
            if self.near.remove(&key.to_string()).is_ok() {
                deep.near.remove(&key);
            }
        }
        for key in &writes.remove {
            let _ = self.near.remove(key);
        }
    }
}

impl<D: Depot> Deep<D> {
    /// The pages written now and those that the depot lacks, under the new manifest.
    fn batch(&self, near: &dyn KeyValue, writes: &Writes) -> Result<Batch, StoreError> {
        let mut put = writes.pages.clone();
        let written = sorting::set(writes.pages.iter().map(|(key, _)| key.clone()));
        for page in writes.layout.stored() {
            let key = page.key.to_string();
            if self.pages.contains(&page.key) || written.contains(&key) {
                continue;
            }
            let text = near.get(&key).map_err(StoreError::Unreadable)?;
            put.extend(text.map(|text| (key, text)));
        }
        put.extend(self.aside.iter().cloned());
        put.push((manifest_key(), writes.manifest.1.clone()));
        Ok(Batch {
            expects: self.seen.clone(),
            put,
            remove: Vec::new(),
        })
    }

    /// Pages that neither the book nor a backup names any more go.
    fn sweep(&self, layout: &Layout, backups: &Backups, batch: &mut Batch) {
        let mut named = sorting::set(layout.stored().map(|page| page.key));
        named.extend(backups.pages());
        let gone = self.pages.iter().filter(|key| !named.contains(key));
        batch.remove.extend(gone.map(PageKey::to_string));
    }

    fn near_units(&self, layout: &Layout) -> u64 {
        let near = layout.stored().filter(|page| self.near.contains(&page.key));
        near.map(|page| u64::from(page.units)).sum()
    }

    /// Takes note of what the depot holds.
    fn note(&mut self, look: Look) {
        self.pages = sorting::set(look.keys.iter().filter_map(|key| PageKey::parse(key)));
        self.backups = Backups::read(&look.backups);
        self.seen = look.manifest;
    }
}

/// The cause of a refusal, where the depot could not be read.
fn unreadable(cause: Denied) -> StoreError {
    StoreError::Unreadable(cause)
}
