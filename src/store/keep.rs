//! What is never erased: quarantined texts, and books kept aside by a clean start.

use super::manifest::Slot;
use super::page::PageKey;
use super::{Denied, KeyValue, PREFIX};
use crate::model::Moment;
use crate::sorting;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// A book kept aside by a clean start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept {
    /// When it was kept aside; names it.
    pub at: Moment,
    /// How many pages it lies in.
    pub pages: usize,
}

/// A text in quarantine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetAside {
    /// Its key.
    pub key: String,
    /// UTF-16 units of its text.
    pub units: usize,
}

fn quarantine_prefix() -> String {
    format!("{PREFIX}quarantine.")
}

/// The quarantine keys that may hold the text found under `key`: `rapport.quarantine.<generation>.<n>`
/// first, then the same with a further number.
fn places(key: &str) -> impl Iterator<Item = String> {
    let own = key.strip_prefix(PREFIX).unwrap_or(key);
    let base = format!(
        "{}{}",
        quarantine_prefix(),
        own.strip_prefix("page.").unwrap_or(own)
    );
    std::iter::once(base.clone()).chain((2..).map(move |n| format!("{base}.{n}")))
}

/// Where a text found under that key is set aside first.
pub(super) fn quarantine_key(key: &str) -> String {
    places(key).next().unwrap_or_default()
}

/// Copies a raw text into quarantine, once however often the book is opened; gives its key there.
pub(super) fn quarantine<K: KeyValue + ?Sized>(kv: &mut K, key: &str, text: &str) -> Result<String, Denied> {
    for place in places(key) {
        match kv.get(&place)? {
            Some(held) if held == text => return Ok(place),
            Some(_) => {}
            None => {
                kv.set(&place, text)?;
                return Ok(place);
            }
        }
    }
    unreachable!("the places have no end")
}

/// Whether that text lies in quarantine already.
pub(super) fn is_quarantined<K: KeyValue + ?Sized>(kv: &K, key: &str, text: &str) -> Result<bool, Denied> {
    for place in places(key) {
        match kv.get(&place)? {
            Some(held) if held == text => return Ok(true),
            Some(_) => {}
            None => return Ok(false),
        }
    }
    Ok(false)
}

/// All that was ever set aside.
///
/// # Errors
/// Storage is blocked.
pub fn set_aside<K: KeyValue + ?Sized>(kv: &K) -> Result<Vec<SetAside>, Denied> {
    let mut keys = kv.keys()?;
    keys.retain(|key| key.starts_with(&quarantine_prefix()));
    sorting::by(&mut keys, Ord::cmp);
    keys.into_iter()
        .map(|key| {
            let units = kv.get(&key)?.map_or(0, |text| text.encode_utf16().count());
            Ok(SetAside { key, units })
        })
        .collect()
}

/// Everything under our prefix, as it lies.
#[derive(Serialize)]
pub(super) struct RawExport {
    format: &'static str,
    v: u32,
    keys: BTreeMap<String, String>,
    /// What the second copy holds.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) database: BTreeMap<String, String>,
}

impl RawExport {
    pub(super) fn of<K: KeyValue + ?Sized>(kv: &K) -> Result<Self, Denied> {
        let mut keys = BTreeMap::new();
        for key in kv.keys()? {
            if let Some(text) = kv.get(&key)? {
                keys.insert(key, text);
            }
        }
        Ok(Self {
            format: "rapport-raw",
            v: 1,
            keys,
            database: BTreeMap::new(),
        })
    }

    pub(super) fn text(&self) -> String {
        serde_json::to_string(self).expect("a map of texts serialises")
    }
}

/// Everything under our prefix as one JSON text, without understanding any of it: for a person whose
/// book does not open.
///
/// # Errors
/// Storage is blocked.
pub fn export_raw<K: KeyValue + ?Sized>(kv: &K) -> Result<String, Denied> {
    RawExport::of(kv).map(|export| export.text())
}

fn kept_key(at: Moment, what: &str) -> String {
    format!("{PREFIX}kept.{}.{what}", at.0)
}

/// Starts clean while keeping the present book: its manifests are renamed, its pages stay where they are
/// and are noted as belonging to it. The next [`super::open`] finds no book.
///
/// # Errors
/// Full or blocked. Until the last step the book opens as before.
pub fn clear_keeping<K: KeyValue + ?Sized>(kv: &mut K, now: Moment) -> Result<(), Denied> {
    let keys = kv.keys()?;
    let already = kept_pages(kv, &keys)?;
    let pages: Vec<String> = keys
        .iter()
        .filter(|key| PageKey::parse(key).is_some_and(|page| !already.contains(&page)))
        .cloned()
        .collect();
    let at = unused(&keys, now);
    let mut held = Vec::new();
    for slot in Slot::ALL {
        if let Some(text) = kv.get(&slot.key())? {
            held.push((slot, text));
        }
    }
    if pages.is_empty() && held.is_empty() {
        return Ok(());
    }
    for (slot, text) in &held {
        kv.set(&kept_key(at, &slot.letter().to_string()), text)?;
    }
    kv.set(
        &kept_key(at, "pages"),
        &serde_json::to_string(&pages).expect("a list of texts serialises"),
    )?;
    held.iter().try_for_each(|(slot, _)| kv.remove(&slot.key()))
}

/// Two clean starts within one millisecond must not share a name.
fn unused(keys: &[String], now: Moment) -> Moment {
    let taken = |at: Moment| keys.iter().any(|key| key.starts_with(&kept_key(at, "")));
    (now.0..=i64::MAX)
        .map(Moment)
        .find(|at| !taken(*at))
        .unwrap_or(now)
}

/// The books kept aside, oldest first.
///
/// # Errors
/// Storage is blocked.
pub fn kept<K: KeyValue + ?Sized>(kv: &K) -> Result<Vec<Kept>, Denied> {
    let mut kept = Vec::new();
    for key in kv.keys()? {
        if let Some(at) = kept_at(&key) {
            kept.push(Kept {
                at,
                pages: noted(kv, &key)?.len(),
            });
        }
    }
    sorting::by_key(&mut kept, |kept| kept.at);
    Ok(kept)
}

/// Brings a kept book back, and keeps the present one aside in its turn. None of that name changes nothing
/// and gives `false`.
///
/// # Errors
/// Full or blocked; both books are then still there, kept or open.
pub fn restore_kept<K: KeyValue + ?Sized>(kv: &mut K, at: Moment, now: Moment) -> Result<bool, Denied> {
    let note = kept_key(at, "pages");
    if kv.get(&note)?.is_none() {
        return Ok(false);
    }
    clear_keeping(kv, now)?;
    for slot in Slot::ALL {
        if let Some(text) = kv.get(&kept_key(at, &slot.letter().to_string()))? {
            kv.set(&slot.key(), &text)?;
        }
    }
    kv.remove(&note)?;
    Slot::ALL
        .iter()
        .try_for_each(|slot| kv.remove(&kept_key(at, &slot.letter().to_string())))?;
    Ok(true)
}

/// The pages that belong to books kept aside.
pub(super) fn kept_pages<K: KeyValue + ?Sized>(kv: &K, keys: &[String]) -> Result<BTreeSet<PageKey>, Denied> {
    let mut pages = BTreeSet::new();
    for key in keys.iter().filter(|key| kept_at(key).is_some()) {
        pages.extend(noted(kv, key)?);
    }
    Ok(pages)
}

fn kept_at(key: &str) -> Option<Moment> {
    let at = key
        .strip_prefix(PREFIX)?
        .strip_prefix("kept.")?
        .strip_suffix(".pages")?;
    at.parse().ok().map(Moment)
}

fn noted<K: KeyValue + ?Sized>(kv: &K, key: &str) -> Result<Vec<PageKey>, Denied> {
    let text = kv.get(key)?.unwrap_or_default();
    let keys: Vec<String> = serde_json::from_str(&text).unwrap_or_default();
    Ok(keys.iter().filter_map(|key| PageKey::parse(key)).collect())
}
