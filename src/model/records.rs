//! A set of records of one kind, ordered by id.

use crate::sorting;
use serde::{Deserialize, Deserializer, Serialize};

/// A record that knows its own identity.
pub trait Identified {
    /// The type of its identity.
    type Id: Copy + Ord;

    /// Its identity.
    fn id(&self) -> Self::Id;
}

/// Records of one kind, ordered by id, at most one of each.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Records<T>(Vec<T>);

impl<T> Default for Records<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Identified> Records<T> {
    /// The record of that id.
    pub fn get(&self, id: T::Id) -> Option<&T> {
        self.place(id).ok().map(|place| &self.0[place])
    }

    pub(super) fn iter_mut(&mut self) -> std::slice::IterMut<'_, T> {
        self.0.iter_mut()
    }

    /// Holds this record, or none, under that id.
    pub(super) fn set(&mut self, id: T::Id, record: Option<T>) {
        match (self.place(id), record) {
            (Ok(place), Some(record)) => self.0[place] = record,
            (Ok(place), None) => drop(self.0.remove(place)),
            (Err(place), Some(record)) => self.0.insert(place, record),
            (Err(_), None) => {}
        }
    }

    fn place(&self, id: T::Id) -> Result<usize, usize> {
        self.0.binary_search_by_key(&id, Identified::id)
    }
}

impl<T> Records<T> {
    /// The records, by ascending id: the order in which they were made.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.0.iter()
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// None at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'a, T> IntoIterator for &'a Records<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

/// In any order; of twins the last counts.
impl<T: Identified> FromIterator<T> for Records<T> {
    fn from_iter<I: IntoIterator<Item = T>>(records: I) -> Self {
        let mut list: Vec<T> = records.into_iter().collect();
        if !list.is_sorted_by(|a, b| a.id() < b.id()) {
            list.reverse();
            sorting::by_key(&mut list, Identified::id);
            list.dedup_by_key(|record| record.id());
        }
        Self(list)
    }
}

/// A stored list may have been reordered by hand: it is put in order again.
impl<'de, T: Identified + Deserialize<'de>> Deserialize<'de> for Records<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Vec::deserialize(from).map(Self::from_iter)
    }
}
