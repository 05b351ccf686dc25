//! Opening: the newest sound manifest and its pages; what is damaged is set aside, the rest opens.

use super::keep;
use super::manifest::{Layout, Leaf, Leaves, Manifest, Slot, span};
use super::page::{self, PageKey};
use super::rebuild;
use super::{Denied, Fault, KeyValue, ReadOnly, Shelf, Span, StoreError};
use crate::model::{Book, BookParts};
use crate::sorting;
use std::collections::{BTreeMap, BTreeSet};

/// A book as found in storage.
#[derive(Clone, Debug)]
pub struct Opened {
    /// All that is sound.
    pub book: Book,
    /// Where it lies; [`super::save`] asks for it.
    pub layout: Layout,
    /// What is not sound. Its raw text is kept.
    pub quarantined: Vec<Quarantined>,
    /// The generation opened; 0 if storage held no book.
    pub generation: u64,
    /// Why it must not be written, if so.
    pub read_only: Option<ReadOnly>,
    /// By which way it was found.
    pub found: Found,
}

/// By which way a book was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// There was none: the book is new.
    Nothing,
    /// By its manifest, or by the one before where the last is damaged.
    Manifest,
    /// No manifest could be trusted: put together from the pages themselves.
    Pages,
}

/// Something in storage that could not be read, and was set aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quarantined {
    /// The key under which its raw text now lies.
    pub key: String,
    /// What it is.
    pub part: Part,
    /// The ids whose records it holds, where known: of accounts for a page of dossiers.
    pub span: Option<Span>,
    /// UTF-16 units of its text; 0 where it is missing.
    pub units: usize,
    /// What is wrong with it.
    pub reason: Fault,
}

/// What a quarantined text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// A manifest; the book was found without it.
    Manifest,
    /// A page, with its shelf where known.
    Page(Option<Shelf>),
}

/// Opens the book in storage. Damage is no error: it is listed in [`Opened::quarantined`].
///
/// # Errors
/// [`StoreError::Unreadable`] where storage is blocked.
pub fn open<K: KeyValue + ?Sized>(kv: &mut K) -> Result<Opened, StoreError> {
    let mut opening = Opening::begin(kv).map_err(StoreError::Unreadable)?;
    let found = opening.find(kv).map_err(StoreError::Unreadable)?;
    let read_only = opening.newer.map(|v| ReadOnly::Newer { v });
    if read_only.is_none() {
        for (place, text) in &mut opening.aside {
            set_aside(kv, place, text.as_deref());
        }
    }
    opening.layout.read_only = read_only;
    Ok(Opened {
        book: Book::from_parts(opening.parts),
        generation: opening.layout.generation,
        layout: opening.layout,
        quarantined: opening.aside.into_iter().map(|(place, _)| place).collect(),
        read_only,
        found,
    })
}

/// Copies the raw text to a key that nothing ever removes. Where there is no room, it stays where it is.
fn set_aside<K: KeyValue + ?Sized>(kv: &mut K, place: &mut Quarantined, text: Option<&str>) {
    let Some(text) = text else { return };
    if let Ok(key) = keep::quarantine(kv, &place.key, text) {
        place.key = key;
    }
}

/// What is known while a book is being opened.
pub(super) struct Opening {
    pub(super) pages: BTreeSet<PageKey>,
    pub(super) layout: Layout,
    pub(super) parts: BookParts,
    /// What is not sound, with its raw text; keys are still those where it was found.
    pub(super) aside: Vec<(Quarantined, Option<String>)>,
    pub(super) newer: Option<u32>,
}

impl Opening {
    fn begin<K: KeyValue + ?Sized>(kv: &K) -> Result<Self, Denied> {
        let keys = kv.keys()?;
        let all = sorting::set(keys.iter().filter_map(|key| PageKey::parse(key)));
        let kept = keep::kept_pages(kv, &keys)?;
        let highest = all.last().map_or(0, |key| key.generation);
        Ok(Self {
            pages: sorting::set(all.difference(&kept).copied()),
            layout: Layout {
                highest,
                ..Layout::default()
            },
            parts: BookParts::default(),
            aside: Vec::new(),
            newer: None,
        })
    }

    fn find<K: KeyValue + ?Sized>(&mut self, kv: &K) -> Result<Found, Denied> {
        let mut sound: Vec<(Slot, Manifest)> = Vec::new();
        let mut damaged = false;
        for slot in Slot::ALL {
            let Some(text) = kv.get(&slot.key())? else {
                continue;
            };
            match Manifest::read(&text) {
                Ok(manifest) => sound.push((slot, manifest)),
                Err(reason) => {
                    damaged = true;
                    self.bad_manifest(slot, text, reason);
                }
            }
        }
        sorting::by_key(&mut sound, |(_, manifest)| manifest.generation);
        if let Some((slot, manifest)) = sound.pop() {
            // The damaged manifest may have been the newer: then pages of this one are gone already.
            if !damaged || self.is_whole(kv, &manifest)? {
                self.by_manifest(kv, slot, manifest, damaged)?;
                return Ok(Found::Manifest);
            }
        }
        if !damaged && self.pages.is_empty() {
            return Ok(Found::Nothing);
        }
        rebuild::from_pages(self, kv)?;
        Ok(Found::Pages)
    }

    fn bad_manifest(&mut self, slot: Slot, text: String, reason: Fault) {
        if let Fault::Newer { v } = reason {
            self.newer = self.newer.max(Some(v));
        }
        let units = text.encode_utf16().count();
        self.aside.push((
            Quarantined {
                key: slot.key(),
                part: Part::Manifest,
                span: None,
                units,
                reason,
            },
            Some(text),
        ));
    }

    fn is_whole<K: KeyValue + ?Sized>(&self, kv: &K, manifest: &Manifest) -> Result<bool, Denied> {
        for page in manifest.leaves.values().flatten().filter_map(|leaf| leaf.page) {
            let text = kv.get(&page.key.to_string())?;
            if !text.is_some_and(|text| page::read(&text).is_ok_and(|read| read.checksum == page.checksum)) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn by_manifest<K: KeyValue + ?Sized>(
        &mut self,
        kv: &K,
        slot: Slot,
        manifest: Manifest,
        damaged: bool,
    ) -> Result<(), Denied> {
        let mut leaves = Leaves::new();
        let mut unnamed: BTreeSet<PageKey> = std::mem::take(&mut self.pages);
        for (shelf, old) in &manifest.leaves {
            for place in 0..old.len() {
                if let Some(page) = old[place].page {
                    unnamed.remove(&page.key);
                }
                let leaf = self.leaf(kv, *shelf, old, place)?;
                leaves.entry(*shelf).or_default().push(leaf);
            }
        }
        self.layout.generation = manifest.generation;
        self.layout.highest = self.layout.highest.max(manifest.generation);
        self.layout.slot = Some(slot);
        self.layout.leaves = leaves;
        self.layout.unnamed = damaged;
        self.left_over(kv, unnamed)
    }

    /// Reads one page into the book; a bad one leaves its leaf vacant.
    fn leaf<K: KeyValue + ?Sized>(
        &mut self,
        kv: &K,
        shelf: Shelf,
        old: &[Leaf],
        place: usize,
    ) -> Result<Leaf, Denied> {
        let leaf = old[place];
        let Some(stored) = leaf.page else { return Ok(leaf) };
        let key = stored.key.to_string();
        let text = kv.get(&key)?;
        let reason = match text.as_deref().map(page::read) {
            Some(Ok(page))
                if page.checksum == stored.checksum
                    && page.header.shelf == shelf
                    && page.fragment.lies_in(shelf, span(old, place)) =>
            {
                self.newer = self.newer.max(page.header.newer());
                page.fragment.add_to(&mut self.parts);
                return Ok(leaf);
            }
            Some(Ok(_)) => Fault::Mismatch,
            Some(Err((reason, _))) => reason,
            None => Fault::Missing,
        };
        self.bad_page(key, Some(shelf), Some(span(old, place)), text, reason);
        Ok(Leaf { page: None, ..leaf })
    }

    pub(super) fn bad_page(
        &mut self,
        key: String,
        shelf: Option<Shelf>,
        span: Option<Span>,
        text: Option<String>,
        reason: Fault,
    ) {
        if let Fault::Newer { v } = reason {
            self.newer = self.newer.max(Some(v));
        }
        let units = text.as_ref().map_or(0, |text| text.encode_utf16().count());
        self.aside.push((
            Quarantined {
                key,
                part: Part::Page(shelf),
                span,
                units,
                reason,
            },
            text,
        ));
    }

    /// Pages that the manifest does not name: superseded, or of a save that never finished. They go after
    /// the next save, except those that cannot be read: what is damaged is never erased.
    fn left_over<K: KeyValue + ?Sized>(&mut self, kv: &K, unnamed: BTreeSet<PageKey>) -> Result<(), Denied> {
        let doubtful = self.layout.unnamed;
        for key in unnamed {
            let key = key.to_string();
            let Some(text) = kv.get(&key)? else { continue };
            match page::read(&text) {
                // Beside a damaged manifest it may be the last witness of a newer save.
                Ok(page) if doubtful => {
                    let header = page.header;
                    self.bad_page(
                        key,
                        Some(header.shelf),
                        Some(header.span),
                        Some(text),
                        Fault::Unfinished,
                    );
                }
                Ok(_) => drop(self.layout.leftovers.insert(key)),
                Err((_, _)) if keep::is_quarantined(kv, &key, &text)? => {
                    self.layout.leftovers.insert(key);
                }
                Err((reason, header)) => {
                    let shelf = header.as_ref().map(|header| header.shelf);
                    self.bad_page(key, shelf, header.map(|header| header.span), Some(text), reason);
                }
            }
        }
        Ok(())
    }
}

/// The leaves of each shelf, made to begin at the nil id; gaps become vacant.
pub(super) fn tiled(spans: BTreeMap<Shelf, Vec<(Span, super::manifest::Stored)>>) -> Leaves {
    let mut all = Layout::default().leaves;
    for (shelf, mut spans) in spans {
        sorting::by_key(&mut spans, |(span, _)| span.first);
        let mut leaves = Vec::new();
        let mut reached = Some(uuid::Uuid::nil());
        for (span, page) in spans {
            if reached.is_some_and(|reached| reached < span.first) {
                leaves.extend(reached.map(|first| Leaf { first, page: None }));
            }
            leaves.push(Leaf {
                first: span.first,
                page: Some(page),
            });
            reached = span.until;
        }
        leaves.extend(reached.map(|first| Leaf { first, page: None }));
        all.insert(shelf, leaves);
    }
    all
}
