//! The page: neighbouring records of one shelf in one sealed text.

use super::migration::{self, CURRENT};
use super::seal::{Sealed, seal, unseal};
use super::shelf::Fragment;
use super::{Fault, PREFIX, Shelf, pack};
use serde::{Deserialize, Serialize};
use std::fmt;
use uuid::Uuid;

/// A stretch of ids. The spans of a shelf follow one another without gap from the nil id to the last
/// possible, so that a page's absence can be told from its emptiness.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// The first id in it.
    pub first: Uuid,
    /// The first id after it; none if it runs to the end.
    pub until: Option<Uuid>,
}

impl Span {
    pub(super) fn contains(self, id: Uuid) -> bool {
        self.first <= id && self.until.is_none_or(|until| id < until)
    }

    pub(super) fn overlaps(self, other: Self) -> bool {
        let ends_after = |until: Option<Uuid>, first| until.is_none_or(|until| until > first);
        ends_after(self.until, other.first) && ends_after(other.until, self.first)
    }
}

/// Names a page for ever: a key is never used twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) struct PageKey {
    pub(super) generation: u64,
    pub(super) number: u32,
}

const PAGES: &str = "page.";

/// No book is saved that often: what claims such a generation is forged, and after it none would be left.
pub(super) const GENERATIONS: u64 = 1 << 53;

impl fmt::Display for PageKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{PREFIX}{PAGES}{}.{}", self.generation, self.number)
    }
}

impl PageKey {
    /// Reads a storage key; none if it is no page's.
    pub(super) fn parse(key: &str) -> Option<Self> {
        let (generation, number) = key.strip_prefix(PREFIX)?.strip_prefix(PAGES)?.split_once('.')?;
        let parsed = Self {
            generation: generation.parse().ok()?,
            number: number.parse().ok()?,
        };
        (parsed.generation < GENERATIONS && parsed.to_string() == key).then_some(parsed)
    }
}

/// What a page says of itself, enough to put the book together should every manifest be lost.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Header {
    /// Version of the data.
    pub(super) v: u32,
    pub(super) shelf: Shelf,
    pub(super) span: Span,
    pub(super) key: PageKey,
    /// How many pages its generation wrote: with fewer, the save never finished.
    pub(super) of: u32,
    /// The generation it was based on: none between the two was ever committed.
    pub(super) after: u64,
}

/// A page read back.
#[derive(Debug)]
pub(super) struct Page {
    pub(super) header: Header,
    pub(super) fragment: Fragment,
    pub(super) checksum: u32,
    /// UTF-16 units of its text.
    pub(super) units: u32,
}

impl Header {
    pub(super) fn seal(&self, deflated: &[u8]) -> Sealed {
        seal(self, deflated)
    }

    /// The version, if this app does not know it.
    pub(super) fn newer(&self) -> Option<u32> {
        (self.v > CURRENT).then_some(self.v)
    }
}

/// Reads a page's text. The header comes along with a fault where it is sound.
pub(super) fn read(text: &str) -> Result<Page, (Fault, Option<Header>)> {
    let unsealed = unseal(text).map_err(|fault| (fault, None))?;
    let header: Header = unsealed.header().map_err(|fault| (fault, None))?;
    match unsealed
        .data()
        .and_then(|data| migration::read_fragment(header.v, &data))
    {
        Ok(fragment) if fragment.lies_in(header.shelf, header.span) => Ok(Page {
            header,
            fragment,
            checksum: unsealed.checksum,
            units: pack::units(text),
        }),
        Ok(_) => Err((Fault::Mismatch, Some(header))),
        Err(fault) => Err((fault, Some(header))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_come_back_and_strangers_do_not_pass() {
        let key = PageKey {
            generation: 12,
            number: 3,
        };
        assert_eq!(key.to_string(), "rapport.page.12.3");
        assert_eq!(PageKey::parse("rapport.page.12.3"), Some(key));
        for other in [
            "rapport.page.012.3",
            "rapport.page.12",
            "page.12.3",
            "rapport.page.+1.3",
            "rapport.page.18446744073709551615.0",
            "x",
        ] {
            assert_eq!(PageKey::parse(other), None, "{other}");
        }
    }

    #[test]
    fn spans_overlap_where_they_share_an_id() {
        let span = |first, until: Option<u128>| Span {
            first: Uuid::from_u128(first),
            until: until.map(Uuid::from_u128),
        };
        assert!(!span(0, Some(5)).overlaps(span(5, None)));
        assert!(span(0, Some(6)).overlaps(span(5, None)));
        assert!(span(0, None).overlaps(span(5, Some(6))));
    }
}
