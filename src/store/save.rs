//! Saving: pages first, the manifest last, then what is no longer needed goes.

use super::manifest::{Manifest, Slot};
use super::plan::{Writes, plan};
use super::{Denied, KeyValue, Layout, StoreError};
use crate::model::Book;

/// What a save wrote.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Saved {
    /// Pages written; 0 if nothing had changed.
    pub pages: usize,
    /// UTF-16 units written, the manifest included.
    pub units: u64,
}

/// Makes storage hold `after`, where it holds `before` in that layout, and brings the layout up to date.
///
/// # Errors
/// [`StoreError::ChangedElsewhere`] when a newer generation is stored than the layout knows;
/// [`StoreError::NotSaved`] when storage is full or blocked, and what [`plan`] refuses. Storage then
/// still holds `before`, and so does the layout: keep `before` for the next attempt.
pub fn save<K: KeyValue + ?Sized>(
    kv: &mut K,
    layout: &mut Layout,
    before: &Book,
    after: &Book,
) -> Result<Saved, StoreError> {
    let Some(mut writes) = plan(layout, before, after)? else {
        return Ok(Saved::default());
    };
    if newest(kv).is_some_and(|(generation, _)| generation > layout.generation()) {
        return Err(StoreError::ChangedElsewhere);
    }
    if let Err(cause) = commit(kv, &writes) {
        let cleared = clear(kv, &writes);
        // What could not be cleared must not lend its keys to the next attempt.
        layout.highest = writes.layout.highest;
        layout
            .leftovers
            .extend(writes.pages.into_iter().map(|(key, _)| key));
        return Err(StoreError::NotSaved { cause, cleared });
    }
    for key in std::mem::take(&mut writes.remove) {
        if kv.remove(&key).is_err() {
            writes.layout.leftovers.insert(key);
        }
    }
    let units = writes
        .pages
        .iter()
        .chain([&writes.manifest])
        .map(|(_, text)| u64::from(super::pack::units(text)));
    let saved = Saved {
        pages: writes.pages.len(),
        units: units.sum(),
    };
    *layout = writes.layout;
    Ok(saved)
}

/// Where the newest sound manifest lies: another tab, or a page that the browser kept asleep, may have gone
/// on from the same book.
pub(super) fn newest_slot<K: KeyValue + ?Sized>(kv: &K) -> Option<Slot> {
    newest(kv).map(|(_, slot)| slot)
}

fn newest<K: KeyValue + ?Sized>(kv: &K) -> Option<(u64, Slot)> {
    let found = Slot::ALL.into_iter().filter_map(|slot| {
        let text = kv.get(&slot.key()).ok().flatten()?;
        Some((Manifest::read(&text).ok()?.generation, slot))
    });
    found.max_by_key(|(generation, _)| *generation)
}

fn commit<K: KeyValue + ?Sized>(kv: &mut K, writes: &Writes) -> Result<(), Denied> {
    writes
        .pages
        .iter()
        .chain([&writes.manifest])
        .try_for_each(|(key, text)| kv.set(key, text))
}

fn clear<K: KeyValue + ?Sized>(kv: &mut K, writes: &Writes) -> bool {
    let removed = writes.pages.iter().map(|(key, _)| kv.remove(key).is_ok());
    removed.fold(true, |all, one| all & one)
}
