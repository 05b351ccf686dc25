//! Backups of earlier days. A page is never changed, so a backup is a manifest whose pages stay: it takes
//! the room of what has changed since.

use super::{Vault, unreadable};
use crate::model::{Book, Moment};
use crate::sorting;
use crate::store::depot::{Batch, Depot};
use crate::store::manifest::Manifest;
use crate::store::page::PageKey;
use crate::store::{Kept, PREFIX, StoreError};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// So many days are kept.
const DAYS: usize = 7;

/// The book as it was before the first change of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// The day that began so.
    pub day: NaiveDate,
    /// The generation kept.
    pub generation: u64,
    /// How many pages it lies in.
    pub pages: usize,
}

/// What every key of a backup begins with.
pub(in crate::store) fn prefix() -> String {
    format!("{PREFIX}backup.")
}

/// What follows the prefix for a book that a clean start put away.
const KEPT: &str = "kept.";

/// Under which key a book put away at that moment lies.
pub(super) fn kept_key(at: Moment) -> String {
    format!("{}{KEPT}{}", prefix(), at.0)
}

fn key(day: NaiveDate) -> String {
    format!("{}{day}", prefix())
}

/// The backups there are, oldest generation first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Backups {
    days: Vec<(NaiveDate, Manifest)>,
    /// Books put away by a clean start, by its moment: these stay for good.
    kept: Vec<(Moment, Manifest)>,
}

impl Backups {
    pub(super) fn read(texts: &[(String, String)]) -> Self {
        let mut backups = Self::default();
        for (key, text) in texts {
            let name = key.strip_prefix(&prefix()).unwrap_or_default();
            // What cannot be read names no page that could be kept.
            let Ok(manifest) = Manifest::read(text) else {
                continue;
            };
            match (
                name.parse(),
                name.strip_prefix(KEPT).and_then(|at| at.parse().ok()),
            ) {
                (Ok(day), _) => backups.days.push((day, manifest)),
                (_, Some(at)) => backups.kept.push((Moment(at), manifest)),
                _ => {}
            }
        }
        sorting::by_key(&mut backups.days, |(_, manifest)| manifest.generation);
        backups
    }

    /// Every page that a backup names.
    pub(super) fn pages(&self) -> BTreeSet<PageKey> {
        let mut pages = BTreeSet::new();
        let days = self.days.iter().map(|(_, manifest)| manifest);
        for manifest in days.chain(self.kept.iter().map(|(_, manifest)| manifest)) {
            pages.extend(manifest.pages());
        }
        pages
    }

    /// The books put away by a clean start.
    pub(super) fn kept(&self) -> impl Iterator<Item = Kept> {
        self.kept.iter().map(|(at, manifest)| Kept {
            at: *at,
            pages: manifest.pages().len(),
        })
    }

    /// Keeps the manifest that is about to be replaced, unless this day has its backup already. Which are the
    /// oldest is told by generations: clocks go wrong.
    pub(super) fn before_first_change_of(
        &mut self,
        today: NaiveDate,
        manifest: Option<&str>,
        batch: &mut Batch,
    ) {
        let Some((text, manifest)) = manifest.and_then(|text| Some((text, Manifest::read(text).ok()?)))
        else {
            return;
        };
        if self.days.iter().any(|(day, _)| *day == today) {
            return;
        }
        batch.put.push((key(today), text.to_owned()));
        self.days.push((today, manifest));
        while self.days.len() > DAYS {
            let (day, _) = self.days.remove(0);
            batch.remove.push(key(day));
        }
    }
}

impl<D: Depot> Vault<D> {
    /// The backups there are, newest first.
    pub fn backups(&self) -> Vec<Backup> {
        let days = self.deep.iter().flat_map(|deep| &deep.backups.days).rev();
        days.map(|(day, manifest)| Backup {
            day: *day,
            generation: manifest.generation,
            pages: manifest.pages().len(),
        })
        .collect()
    }

    /// The book as it was when that day began, and how many of its pages could not be read; none if there is no
    /// such backup.
    ///
    /// # Errors
    /// The depot cannot be read.
    pub async fn backup(&self, day: NaiveDate) -> Result<Option<(Book, usize)>, StoreError> {
        let Some(deep) = &self.deep else { return Ok(None) };
        // Another tab may have taken or dropped one.
        let look = deep.depot.look().await.map_err(unreadable)?;
        let backups = Backups::read(&look.backups);
        match backups.days.iter().find(|(held, _)| *held == day) {
            Some((_, manifest)) => deep.book_of(manifest).await.map(Some),
            None => Ok(None),
        }
    }
}
