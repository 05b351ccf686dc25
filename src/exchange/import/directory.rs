//! Finding records by the keys under which other systems know them.

use super::RowReason;
use std::borrow::Borrow;
use std::collections::{BTreeMap, BTreeSet};

/// Records by a key that ought to be theirs alone.
pub(super) struct Index<Key, Id>(BTreeMap<Key, Vec<Id>>);

impl<Key, Id> Default for Index<Key, Id> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<Key: Ord, Id: Copy + PartialEq> Index<Key, Id> {
    pub(super) fn add(&mut self, key: Key, id: Id) {
        let ids = self.0.entry(key).or_default();
        if !ids.contains(&id) {
            ids.push(id);
        }
    }

    pub(super) fn all<Asked>(&self, key: &Asked) -> &[Id]
    where
        Key: Borrow<Asked>,
        Asked: Ord + ?Sized,
    {
        self.0.get(key).map_or(&[], Vec::as_slice)
    }

    /// The one record of that key, if any; an error if there are several.
    pub(super) fn one<Asked>(&self, key: &Asked) -> Result<Option<Id>, RowReason>
    where
        Key: Borrow<Asked>,
        Asked: Ord + ?Sized,
    {
        only(self.all(key).iter().copied())
    }
}

fn only<Id>(mut ids: impl Iterator<Item = Id>) -> Result<Option<Id>, RowReason> {
    match (ids.next(), ids.next()) {
        (first, None) => Ok(first),
        _ => Err(RowReason::Ambiguous),
    }
}

/// Records that have a number and a name.
pub(super) struct Directory<Id> {
    numbers: Index<String, Id>,
    names: Index<String, Id>,
    numbered: BTreeSet<Id>,
}

impl<Id: Copy + Ord> Directory<Id> {
    pub(super) fn of<'a>(records: impl Iterator<Item = (Id, &'a str, &'a str)>) -> Self {
        let mut directory = Self {
            numbers: Index::default(),
            names: Index::default(),
            numbered: BTreeSet::new(),
        };
        for (id, number, name) in records {
            directory.add(id, number, name);
        }
        directory
    }

    pub(super) fn add(&mut self, id: Id, number: &str, name: &str) {
        if !number.is_empty() {
            self.numbers.add(number.to_owned(), id);
            self.numbered.insert(id);
        }
        if !name.is_empty() {
            self.names.add(name.to_owned(), id);
        }
    }

    /// The record that a cell of another table means: by number, else by exact name.
    pub(super) fn find(&self, text: &str) -> Result<Option<Id>, RowReason> {
        match self.numbers.one(text)? {
            Some(id) => Ok(Some(id)),
            None => self.names.one(text),
        }
    }

    pub(super) fn named(&self, name: &str) -> Result<Option<Id>, RowReason> {
        self.names.one(name)
    }

    /// The record that a row of its own table is about. A row with a number that nobody has may still
    /// mean a record of that name, but only one to which no number was given yet.
    pub(super) fn own(&self, number: Option<&str>, name: Option<&str>) -> Result<Option<Id>, RowReason> {
        let Some(number) = number else {
            return name.map_or(Ok(None), |name| self.names.one(name));
        };
        match (self.numbers.one(number)?, name) {
            (Some(id), _) => Ok(Some(id)),
            (None, None) => Ok(None),
            (None, Some(name)) => only(
                self.names
                    .all(name)
                    .iter()
                    .copied()
                    .filter(|id| !self.numbered.contains(id)),
            ),
        }
    }
}

/// Records that have no number, by their key facts. Two calls on one day may be alike in all facts: the
/// second such row of a file means the second such record, so that a file read twice changes nothing.
pub(super) struct Occurrences<Key, Id> {
    held: BTreeMap<Key, Vec<Id>>,
    used: BTreeMap<Key, usize>,
    source: usize,
}

impl<Key, Id> Default for Occurrences<Key, Id> {
    fn default() -> Self {
        Self {
            held: BTreeMap::new(),
            used: BTreeMap::new(),
            source: usize::MAX,
        }
    }
}

impl<Key: Ord + Clone, Id: Copy> Occurrences<Key, Id> {
    pub(super) fn add(&mut self, key: Key, id: Id) {
        self.held.entry(key).or_default().push(id);
    }

    /// The next record of that key not yet spoken of by this source, or the one that is made for it.
    pub(super) fn next(&mut self, source: usize, key: Key, make: impl FnOnce() -> Id) -> Id {
        if let Some(id) = self.again(source, &key) {
            return id;
        }
        let id = make();
        *self.used.entry(key.clone()).or_default() += 1;
        self.add(key, id);
        id
    }

    /// The next record of that key not yet spoken of by this source, if there is one.
    pub(super) fn again(&mut self, source: usize, key: &Key) -> Option<Id> {
        if source != self.source {
            self.source = source;
            self.used.clear();
        }
        let used = self.used.get(key).copied().unwrap_or_default();
        let id = *self.held.get(key)?.get(used)?;
        self.used.insert(key.clone(), used + 1);
        Some(id)
    }
}
