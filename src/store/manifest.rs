//! The manifest: which pages make up the book. Written last, it is what commits a save.

use super::page::{GENERATIONS, PageKey, Span};
use super::seal::{deflate, parse, seal, unseal};
use super::{Fault, PREFIX, ReadOnly, Shelf};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Version of the manifest itself; the records in the pages have their own. The second has the shelf of what
/// was erased, which a reader of the first would take for damage.
pub(super) const FORMAT: u32 = 2;

/// The two places of the manifest, used in turn, so that the one before outlives damage to the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slot {
    A,
    B,
}

impl Slot {
    pub(super) const ALL: [Self; 2] = [Self::A, Self::B];

    pub(super) fn key(self) -> String {
        format!("{PREFIX}manifest.{}", self.letter())
    }

    pub(super) fn letter(self) -> char {
        match self {
            Self::A => 'a',
            Self::B => 'b',
        }
    }

    pub(super) fn other(self) -> Self {
        match self {
            Self::A => Self::B,
            Self::B => Self::A,
        }
    }
}

/// A page as the manifest knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stored {
    pub(super) key: PageKey,
    pub(super) checksum: u32,
    pub(super) units: u32,
}

/// One stretch of a shelf, to the beginning of the next. Without a page it is vacant: nothing was
/// written there yet, or what was is set aside. The next save writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Leaf {
    pub(super) first: Uuid,
    pub(super) page: Option<Stored>,
}

impl Leaf {
    pub(super) const VACANT: Self = Self {
        first: Uuid::nil(),
        page: None,
    };
}

/// The leaves of each shelf, ordered by their first ids; a shelf without any is vacant.
pub(super) type Leaves = BTreeMap<Shelf, Vec<Leaf>>;

/// Where each part of the saved book lies. [`super::save`] keeps it up to date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    /// The generation saved last; 0 if none.
    pub(super) generation: u64,
    /// The highest generation any page found was written under: the next is above it, so that no key is used twice.
    pub(super) highest: u64,
    /// Where the manifest of this layout lies.
    pub(super) slot: Option<Slot>,
    pub(super) leaves: Leaves,
    /// Keys no longer needed, taken away after the next save.
    pub(super) leftovers: BTreeSet<String>,
    /// No sound manifest names these pages: the next save writes one even if nothing changed.
    pub(super) unnamed: bool,
    pub(super) read_only: Option<ReadOnly>,
}

impl Default for Layout {
    fn default() -> Self {
        Self {
            generation: 0,
            highest: 0,
            slot: None,
            leaves: Shelf::ALL.map(|shelf| (shelf, vec![Leaf::VACANT])).into(),
            leftovers: BTreeSet::new(),
            unnamed: false,
            read_only: None,
        }
    }
}

impl Layout {
    /// The generation saved last; 0 if none was.
    pub fn generation(&self) -> u64 {
        self.generation
    }

    /// How many pages the book lies in.
    pub fn pages(&self) -> usize {
        self.stored().count()
    }

    /// UTF-16 units all its pages take, without the manifest.
    pub fn units(&self) -> u64 {
        self.stored().map(|page| u64::from(page.units)).sum()
    }

    pub(super) fn stored(&self) -> impl Iterator<Item = &Stored> {
        self.leaves
            .values()
            .flatten()
            .filter_map(|leaf| leaf.page.as_ref())
    }

    pub(super) fn shelf(&self, shelf: Shelf) -> &[Leaf] {
        self.leaves.get(&shelf).map_or(&[Leaf::VACANT], Vec::as_slice)
    }
}

/// The span of the leaf at that place.
pub(super) fn span(leaves: &[Leaf], place: usize) -> Span {
    Span {
        first: leaves[place].first,
        until: leaves.get(place + 1).map(|next| next.first),
    }
}

#[derive(Serialize, Deserialize)]
struct Header {
    v: u32,
    generation: u64,
}

/// One leaf as written: shelf, first id, then generation, number, checksum and units of its page.
type Row = (Shelf, Uuid, u64, u32, u32, u32);

/// A manifest read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Manifest {
    pub(super) generation: u64,
    pub(super) leaves: Leaves,
}

impl Manifest {
    /// Every page it names.
    pub(super) fn pages(&self) -> BTreeSet<PageKey> {
        let leaves = self.leaves.values().flatten();
        crate::sorting::set(leaves.filter_map(|leaf| leaf.page).map(|page| page.key))
    }

    /// Vacant leaves cannot occur: a save fills them.
    pub(super) fn write(&self) -> String {
        let rows: Vec<Row> = self
            .leaves
            .iter()
            .flat_map(|(shelf, leaves)| leaves.iter().map(|leaf| (*shelf, leaf)))
            .filter_map(|(shelf, leaf)| {
                let Stored { key, checksum, units } = leaf.page?;
                Some((shelf, leaf.first, key.generation, key.number, checksum, units))
            })
            .collect();
        let rows = serde_json::to_vec(&rows).expect("rows are numbers and ids");
        seal(
            &Header {
                v: FORMAT,
                generation: self.generation,
            },
            &deflate(&rows),
        )
        .text
    }

    /// # Errors
    /// Damaged, or of a format of the future.
    pub(super) fn read(text: &str) -> Result<Self, Fault> {
        let unsealed = unseal(text)?;
        let header: Header = unsealed.header()?;
        if header.v > FORMAT {
            return Err(Fault::Newer { v: header.v });
        }
        let rows: Vec<Row> = parse(&unsealed.data()?)?;
        let mut leaves = Leaves::new();
        for (shelf, first, generation, number, checksum, units) in rows {
            let page = Some(Stored {
                key: PageKey { generation, number },
                checksum,
                units,
            });
            leaves.entry(shelf).or_default().push(Leaf { first, page });
        }
        let possible = header.generation < GENERATIONS;
        match possible && leaves.values().all(|leaves| tiles(leaves)) {
            true => Ok(Self {
                generation: header.generation,
                leaves,
            }),
            false => Err(Fault::Parse),
        }
    }
}

/// The leaves begin at the nil id and ascend.
fn tiles(leaves: &[Leaf]) -> bool {
    leaves[0].first.is_nil() && leaves.is_sorted_by(|a, b| a.first < b.first)
}
