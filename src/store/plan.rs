//! What a save has to write: the pages that hold changed records, split where they grew too large and
//! joined where they became tiny, then the manifest.

use super::CURRENT;
use super::manifest::{Layout, Leaf, Leaves, Manifest, Slot, Stored, span};
use super::page::{Header, PageKey};
use super::seal::{INFLATE_LIMIT, deflate};
use super::shelf::{self, Item};
use super::{Shelf, StoreError, pack};
use crate::model::Book;
use crate::sorting;
use uuid::Uuid;

/// A page deflated beyond this is split, which keeps one edit's write under 64 kB.
pub(super) const SPLIT_ABOVE: usize = 24 << 10;

/// A page deflated below this looks for a neighbour to join.
const TINY: usize = 4 << 10;

/// A neighbour may be joined up to this deflated size, so that the two stay well below the split.
const JOINABLE: usize = 12 << 10;

/// Records written for the first time are cut at this much text, which deflates to about two thirds of
/// the split: room to grow.
const CUT_NEW: usize = 112 << 10;

/// Records of one page are gathered up to this much text before they are deflated, so that an import
/// into one page is not deflated over and over while it is halved.
const CUT_GROWN: usize = 2 * CUT_NEW;

/// What a save writes, in this order: pages, then the manifest, then the removals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Writes {
    /// Key and text of each page.
    pub pages: Vec<(String, String)>,
    /// Key and text of the manifest.
    pub manifest: (String, String),
    /// Keys no longer needed once the manifest is written.
    pub remove: Vec<String>,
    /// The layout from then on.
    pub layout: Layout,
}

/// What has to be written so that storage holds `after`, where it holds `before` in that layout; none if
/// nothing changed. An edit rewrites the pages that hold what it touched, however large the book.
///
/// # Errors
/// [`StoreError::ReadOnly`], or [`StoreError::TooLarge`] for a record that fits in no page.
pub fn plan(previous: &Layout, before: &Book, after: &Book) -> Result<Option<Writes>, StoreError> {
    if let Some(why) = previous.read_only {
        return Err(StoreError::ReadOnly(why));
    }
    let mut shelves = Vec::new();
    for shelf in Shelf::ALL {
        let changed = shelf::changed(shelf, before, after);
        shelves.push((shelf, rewritten(shelf, previous.shelf(shelf), &changed, after)?));
    }
    let drafts = shelves
        .iter()
        .flat_map(|(_, parts)| parts)
        .filter(|part| matches!(part, Next::New(_)))
        .count();
    if drafts == 0 && !previous.unnamed {
        return Ok(None);
    }
    let generation = previous.highest.max(previous.generation) + 1;
    let of = u32::try_from(drafts).unwrap_or(u32::MAX);
    let mut writer = Writer {
        generation,
        of,
        after: previous.generation,
        pages: Vec::new(),
    };
    let leaves: Leaves = shelves
        .into_iter()
        .map(|(shelf, parts)| (shelf, writer.write(shelf, &parts)))
        .collect();
    Ok(Some(commit(previous, generation, writer.pages, leaves)))
}

fn commit(previous: &Layout, generation: u64, pages: Vec<(String, String)>, leaves: Leaves) -> Writes {
    let slot = previous.slot.map_or(Slot::A, Slot::other);
    let manifest = Manifest { generation, leaves };
    let text = manifest.write();
    let layout = Layout {
        generation,
        highest: generation,
        slot: Some(slot),
        leaves: manifest.leaves,
        ..Layout::default()
    };
    let kept = sorting::set(layout.stored().map(|page| page.key));
    let superseded = previous
        .stored()
        .filter(|page| !kept.contains(&page.key))
        .map(|page| page.key.to_string());
    // Leftovers first: a page that tells that a save was abandoned must outlive the pages of that save, or they
    // would count as saved, should the manifests be lost as well.
    let remove = previous.leftovers.iter().cloned().chain(superseded).collect();
    Writes {
        pages,
        manifest: (slot.key(), text),
        remove,
        layout,
    }
}

/// One leaf of the layout to come.
enum Next {
    Same(Leaf),
    New(Draft),
}

/// A page whose key and span are not known yet.
struct Draft {
    first: Uuid,
    deflated: Vec<u8>,
}

impl Next {
    fn first(&self) -> Uuid {
        match self {
            Self::Same(leaf) => leaf.first,
            Self::New(draft) => draft.first,
        }
    }

    fn is_joinable(&self) -> bool {
        match self {
            Self::Same(leaf) => joinable(leaf),
            Self::New(draft) => draft.deflated.len() <= JOINABLE,
        }
    }
}

fn joinable(leaf: &Leaf) -> bool {
    leaf.page
        .is_some_and(|page| page.units as usize * 15 / 8 <= JOINABLE)
}

fn rewritten(shelf: Shelf, leaves: &[Leaf], changed: &[Uuid], after: &Book) -> Result<Vec<Next>, StoreError> {
    let dirty = dirty(leaves, changed);
    if !dirty.contains(&true) {
        return Ok(leaves.iter().copied().map(Next::Same).collect());
    }
    let items = shelf::contents(after, shelf);
    let mut parts: Vec<Next> = Vec::new();
    let mut place = 0;
    while place < leaves.len() {
        let leaf = leaves[place];
        if !dirty[place] {
            parts.push(Next::Same(leaf));
            place += 1;
            continue;
        }
        let cut = if leaf.page.is_none() { CUT_NEW } else { CUT_GROWN };
        let (mut first, mut until) = (leaf.first, place + 1);
        let mut drafts = drafts(shelf, first, within(&items, first, leaves.get(until)), cut)?;
        if is_tiny(&drafts) {
            if leaves.get(until).is_some_and(joinable) && !dirty[until] {
                until += 1;
            } else if parts.last().is_some_and(Next::is_joinable) {
                first = parts.pop().map_or(first, |left| left.first());
            }
            drafts = self::drafts(shelf, first, within(&items, first, leaves.get(until)), cut)?;
        }
        parts.extend(drafts.into_iter().map(Next::New));
        place = until;
    }
    Ok(parts)
}

fn dirty(leaves: &[Leaf], changed: &[Uuid]) -> Vec<bool> {
    let mut dirty: Vec<bool> = leaves.iter().map(|leaf| leaf.page.is_none()).collect();
    for id in changed {
        let place = leaves.partition_point(|leaf| leaf.first <= *id);
        dirty[place.saturating_sub(1)] = true;
    }
    dirty
}

fn is_tiny(drafts: &[Draft]) -> bool {
    matches!(drafts, [only] if only.deflated.len() < TINY)
}

fn within<'a, 'b>(items: &'b [(Uuid, Item<'a>)], first: Uuid, next: Option<&Leaf>) -> &'b [(Uuid, Item<'a>)] {
    let from = items.partition_point(|(id, _)| *id < first);
    let to = next.map_or(items.len(), |next| {
        items.partition_point(|(id, _)| *id < next.first)
    });
    &items[from..to]
}

/// A record as text.
type Written = (Uuid, Vec<u8>);

/// Cuts the records into pages; without any, one empty page holds the span.
fn drafts(
    shelf: Shelf,
    first: Uuid,
    items: &[(Uuid, Item<'_>)],
    cut: usize,
) -> Result<Vec<Draft>, StoreError> {
    let mut drafts = Vec::new();
    let mut gathered: Vec<Written> = Vec::new();
    let mut size = 0;
    for (id, item) in items {
        let text = serde_json::to_vec(item).expect("records serialise");
        // Two under one id are never parted: pages are told apart by ids.
        if let Some((last, held)) = gathered.last_mut()
            && last == id
        {
            held.push(b',');
            held.extend(text);
            continue;
        }
        if size > 0 && size + text.len() > cut {
            halve(shelf, &gathered, &mut drafts)?;
            gathered.clear();
            size = 0;
        }
        size += text.len();
        gathered.push((*id, text));
    }
    if drafts.is_empty() || !gathered.is_empty() {
        halve(shelf, &gathered, &mut drafts)?;
    }
    drafts[0].first = first;
    Ok(drafts)
}

fn halve(shelf: Shelf, records: &[Written], drafts: &mut Vec<Draft>) -> Result<(), StoreError> {
    let first = records.first().map_or(Uuid::nil(), |(id, _)| *id);
    let data = shelf::data(shelf, records.iter().map(|(_, text)| text.as_slice()));
    let deflated = deflate(&data);
    if deflated.len() > SPLIT_ABOVE && records.len() > 1 {
        let (left, right) = records.split_at(middle(records));
        halve(shelf, left, drafts)?;
        return halve(shelf, right, drafts);
    }
    if data.len() > INFLATE_LIMIT {
        return Err(StoreError::TooLarge {
            shelf,
            id: first,
            bytes: data.len(),
        });
    }
    drafts.push(Draft { first, deflated });
    Ok(())
}

/// Where to cut so that both sides hold about as much text; never at an end.
fn middle(records: &[Written]) -> usize {
    let whole: usize = records.iter().map(|(_, text)| text.len()).sum();
    let mut sum = 0;
    let place = records.iter().position(|(_, text)| {
        sum += text.len();
        sum * 2 >= whole
    });
    place.map_or(1, |place| place + 1).clamp(1, records.len() - 1)
}

/// Gives the drafts of all shelves their keys.
struct Writer {
    generation: u64,
    of: u32,
    after: u64,
    pages: Vec<(String, String)>,
}

impl Writer {
    fn write(&mut self, shelf: Shelf, parts: &[Next]) -> Vec<Leaf> {
        let mut leaves: Vec<Leaf> = parts
            .iter()
            .map(|part| Leaf {
                first: part.first(),
                page: None,
            })
            .collect();
        for (place, part) in parts.iter().enumerate() {
            leaves[place].page = match part {
                Next::Same(leaf) => leaf.page,
                Next::New(draft) => {
                    let number = u32::try_from(self.pages.len()).unwrap_or(u32::MAX);
                    let key = PageKey {
                        generation: self.generation,
                        number,
                    };
                    let span = span(&leaves, place);
                    let header = Header {
                        v: CURRENT,
                        shelf,
                        span,
                        key,
                        of: self.of,
                        after: self.after,
                    };
                    let sealed = header.seal(&draft.deflated);
                    let units = pack::units(&sealed.text);
                    self.pages.push((key.to_string(), sealed.text));
                    Some(Stored {
                        key,
                        checksum: sealed.checksum,
                        units,
                    })
                }
            };
        }
        leaves
    }
}
