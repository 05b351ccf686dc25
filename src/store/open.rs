//! Opening: the newest sound manifest and its pages; what is damaged is set aside, the rest opens.

use super::depot::manifest_key;
use super::keep;
use super::manifest::{Layout, Leaf, Leaves, Manifest, Slot, span};
use super::page::{self, Header, Page, PageKey};
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
    let none = Depth::default();
    let opening = Opening::of(kv, &none).map_err(StoreError::Unreadable)?;
    Ok(opening.conclude(kv))
}

/// Copies the raw text to a key that nothing ever removes. Where there is no room, it stays where it is.
fn set_aside<K: KeyValue + ?Sized>(kv: &mut K, place: &mut Quarantined, text: Option<&str>) {
    let Some(text) = text else { return };
    if let Ok(key) = keep::quarantine(kv, &place.key, text) {
        place.key = key;
    }
}

/// What is known of the second copy while a book is being opened.
#[derive(Clone, Debug, Default)]
pub(super) struct Depth {
    pub(super) manifest: Option<String>,
    /// The pages it holds.
    pub(super) pages: BTreeSet<PageKey>,
    /// Those that were fetched so far.
    pub(super) texts: BTreeMap<PageKey, String>,
}

/// A page that no copy has whole: what is wrong with it, and the first copy's raw text.
type Unsound = (Fault, Option<Header>, Option<String>);

/// What is known while a book is being opened.
pub(super) struct Opening<'a> {
    depth: &'a Depth,
    /// Pages that only the second copy may have whole, and that were not fetched.
    pub(super) wanted: BTreeSet<PageKey>,
    /// Pages that only the second copy has whole.
    pub(super) from_depth: BTreeSet<PageKey>,
    found: Found,
    pub(super) pages: BTreeSet<PageKey>,
    pub(super) layout: Layout,
    pub(super) parts: BookParts,
    /// What is not sound, with its raw text; keys are still those where it was found.
    pub(super) aside: Vec<(Quarantined, Option<String>)>,
    pub(super) newer: Option<u32>,
}

impl<'a> Opening<'a> {
    /// Reads the book without changing anything. Where something is [`Self::wanted`], it has to be read anew
    /// once that was fetched.
    pub(super) fn of<K: KeyValue + ?Sized>(kv: &K, depth: &'a Depth) -> Result<Self, Denied> {
        let keys = kv.keys()?;
        let all = sorting::set(keys.iter().filter_map(|key| PageKey::parse(key)));
        let kept = keep::kept_pages(kv, &keys)?;
        let highest = all.iter().chain(&depth.pages).map(|key| key.generation).max();
        let mut opening = Self {
            depth,
            wanted: BTreeSet::new(),
            from_depth: BTreeSet::new(),
            found: Found::Nothing,
            pages: sorting::set(all.difference(&kept).copied()),
            layout: Layout {
                highest: highest.unwrap_or_default(),
                ..Layout::default()
            },
            parts: BookParts::default(),
            aside: Vec::new(),
            newer: None,
        };
        opening.found = opening.find(kv)?;
        Ok(opening)
    }

    /// The book that was read; what is not sound is set aside.
    pub(super) fn conclude<K: KeyValue + ?Sized>(mut self, kv: &mut K) -> Opened {
        let read_only = self.newer.map(|v| ReadOnly::Newer { v });
        if read_only.is_none() {
            for (place, text) in &mut self.aside {
                set_aside(kv, place, text.as_deref());
            }
        }
        self.layout.read_only = read_only;
        Opened {
            book: Book::from_parts(self.parts),
            generation: self.layout.generation,
            layout: self.layout,
            quarantined: self.aside.into_iter().map(|(place, _)| place).collect(),
            read_only,
            found: self.found,
        }
    }

    fn find<K: KeyValue + ?Sized>(&mut self, kv: &K) -> Result<Found, Denied> {
        let mut sound: Vec<Manifest> = Vec::new();
        let mut damaged = Vec::new();
        for slot in Slot::ALL {
            let Some(text) = kv.get(&slot.key())? else {
                continue;
            };
            match Manifest::read(&text) {
                Ok(manifest) => {
                    if sound.iter().all(|other| other.generation < manifest.generation) {
                        self.layout.slot = Some(slot);
                    }
                    sound.push(manifest);
                }
                Err(reason) => damaged.push((slot.key(), text, reason)),
            }
        }
        match self
            .depth
            .manifest
            .as_deref()
            .map(|text| (text, Manifest::read(text)))
        {
            None => {}
            // Every save goes there first: no other manifest can be newer than what it has whole.
            Some((_, Ok(manifest))) => {
                damaged.retain(|(_, _, reason)| matches!(reason, Fault::Newer { .. }));
                sound.push(manifest);
            }
            Some((text, Err(reason))) => damaged.push((manifest_key(), text.to_owned(), reason)),
        }
        let doubtful = !damaged.is_empty();
        for (key, text, reason) in damaged {
            self.bad_manifest(key, text, reason);
        }
        sorting::by_key(&mut sound, |manifest| manifest.generation);
        if let Some(manifest) = sound.pop() {
            // The damaged manifest may have been the newer: then pages of this one are gone already, or there
            // are pages that it does not know.
            let newest = self
                .depth
                .pages
                .iter()
                .all(|key| key.generation <= manifest.generation);
            if !doubtful || (newest && self.is_whole(kv, &manifest)?) {
                self.by_manifest(kv, manifest, doubtful)?;
                return Ok(Found::Manifest);
            }
        }
        if !doubtful && self.pages.is_empty() && self.depth.pages.is_empty() {
            return Ok(Found::Nothing);
        }
        rebuild::from_pages(self, kv)?;
        Ok(Found::Pages)
    }

    /// The page of that key from whichever copy has it whole.
    pub(super) fn page<K: KeyValue + ?Sized>(
        &mut self,
        kv: &K,
        key: PageKey,
        fits: impl Fn(&Page) -> bool,
    ) -> Result<Result<Page, Unsound>, Denied> {
        let near = kv.get(&key.to_string())?;
        let (fault, header) = match near.as_deref().map(page::read) {
            Some(Ok(page)) if fits(&page) => return Ok(Ok(page)),
            Some(Ok(_)) => (Fault::Mismatch, None),
            Some(Err(fault)) => fault,
            None => (Fault::Missing, None),
        };
        match self.depth.texts.get(&key) {
            Some(text) => {
                if let Ok(page) = page::read(text)
                    && fits(&page)
                {
                    self.from_depth.insert(key);
                    return Ok(Ok(page));
                }
            }
            None if self.depth.pages.contains(&key) => drop(self.wanted.insert(key)),
            None => {}
        }
        Ok(Err((fault, header, near)))
    }

    /// What no copy has whole, as the second copy holds it.
    pub(super) fn damaged_below(&self) -> Vec<(String, String)> {
        let keys = self.aside.iter().map(|(place, _)| place.key.clone());
        keys.filter_map(|key| {
            let text = self.depth.texts.get(&PageKey::parse(&key)?)?.clone();
            Some((key, text))
        })
        .collect()
    }

    /// Every page that either copy holds.
    pub(super) fn all_pages(&mut self) -> BTreeSet<PageKey> {
        let mut pages = std::mem::take(&mut self.pages);
        pages.extend(&self.depth.pages);
        pages
    }

    fn bad_manifest(&mut self, key: String, text: String, reason: Fault) {
        if let Fault::Newer { v } = reason {
            self.newer = self.newer.max(Some(v));
        }
        let units = text.encode_utf16().count();
        self.aside.push((
            Quarantined {
                key,
                part: Part::Manifest,
                span: None,
                units,
                reason,
            },
            Some(text),
        ));
    }

    fn is_whole<K: KeyValue + ?Sized>(&mut self, kv: &K, manifest: &Manifest) -> Result<bool, Denied> {
        for page in manifest.leaves.values().flatten().filter_map(|leaf| leaf.page) {
            if self
                .page(kv, page.key, |read| read.checksum == page.checksum)?
                .is_err()
            {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn by_manifest<K: KeyValue + ?Sized>(
        &mut self,
        kv: &K,
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
        let span = span(old, place);
        let fits = |page: &Page| {
            page.checksum == stored.checksum
                && page.header.shelf == shelf
                && page.fragment.lies_in(shelf, span)
        };
        match self.page(kv, stored.key, fits)? {
            Ok(page) => {
                self.newer = self.newer.max(page.header.newer());
                page.fragment.add_to(&mut self.parts);
                Ok(leaf)
            }
            Err((reason, _, text)) => {
                let key = stored.key.to_string();
                self.bad_page(key, Some(shelf), Some(span), text, reason);
                Ok(Leaf { page: None, ..leaf })
            }
        }
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
