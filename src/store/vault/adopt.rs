//! Taking over what another tab has saved.

use super::{Deep, Vault, unreadable};
use crate::model::Book;
use crate::sorting;
use crate::store::depot::Depot;
use crate::store::manifest::{Manifest, Stored, span};
use crate::store::page::{self, Page, PageKey};
use crate::store::save::newest_slot;
use crate::store::{Fault, ReadOnly, Shelf, Span, StoreError};

/// How often a reading is begun anew because somebody saved meanwhile.
const ATTEMPTS: usize = 20;

impl<D: Depot> Vault<D> {
    /// Takes over what was saved elsewhere; whether there was anything.
    ///
    /// # Errors
    /// [`StoreError::ReadOnly`] where a newer version of the app has saved, [`StoreError::Unreadable`].
    pub async fn catch_up(&mut self) -> Result<bool, StoreError> {
        for _ in 0..ATTEMPTS {
            let Some(deep) = &self.deep else { return Ok(false) };
            let look = deep.depot.look().await.map_err(unreadable)?;
            if look.manifest == deep.seen {
                return Ok(false);
            }
            // The book was put away elsewhere, which this tab must not undo.
            let Some(text) = look.manifest.clone() else {
                return Err(StoreError::ChangedElsewhere);
            };
            let manifest = match Manifest::read(&text) {
                Ok(manifest) => manifest,
                Err(Fault::Newer { v }) => return Err(self.read_only(v)),
                // Damaged under our hands: what this tab holds is then the best there is.
                Err(_) => {
                    self.layout.unnamed = true;
                    self.deep.iter_mut().for_each(|deep| deep.note(look.clone()));
                    return Ok(true);
                }
            };
            let changed = self.changed(&manifest);
            let names: Vec<String> = changed.iter().map(|(_, _, page)| page.key.to_string()).collect();
            let texts = deep.depot.texts(&names).await.map_err(unreadable)?;
            let mut pages = Vec::new();
            for ((shelf, span, stored), text) in changed.into_iter().zip(&texts) {
                match text.as_deref().map(page::read) {
                    Some(Ok(page)) if page.checksum == stored.checksum => match page.header.newer() {
                        Some(v) => return Err(self.read_only(v)),
                        None => pages.push((shelf, span, page)),
                    },
                    _ => break,
                }
            }
            // One is missing where somebody saved in between.
            if pages.len() < texts.len() {
                continue;
            }
            self.adopt(manifest, pages);
            self.deep.iter_mut().for_each(|deep| deep.note(look.clone()));
            return Ok(true);
        }
        Err(StoreError::ChangedElsewhere)
    }

    fn read_only(&mut self, v: u32) -> StoreError {
        let why = ReadOnly::Newer { v };
        self.layout.read_only = Some(why);
        StoreError::ReadOnly(why)
    }

    /// The stretches whose page is another one now.
    fn changed(&self, manifest: &Manifest) -> Vec<(Shelf, Span, Stored)> {
        let known = sorting::set(self.layout.stored().map(|page| page.key));
        let mut changed = Vec::new();
        for (shelf, leaves) in &manifest.leaves {
            for place in 0..leaves.len() {
                if let Some(page) = leaves[place].page.filter(|page| !known.contains(&page.key)) {
                    changed.push((*shelf, span(leaves, place), page));
                }
            }
        }
        changed
    }

    fn adopt(&mut self, manifest: Manifest, pages: Vec<(Shelf, Span, Page)>) {
        for (shelf, span, page) in pages {
            self.stored = page.fragment.replace_in(&self.stored, shelf, span);
        }
        self.layout.generation = manifest.generation;
        self.layout.highest = self.layout.highest.max(manifest.generation);
        self.layout.leaves = manifest.leaves;
        self.layout.leftovers.clear();
        self.layout.unnamed = false;
        self.layout.slot = newest_slot(&*self.near);
        let (Some(deep), Ok(keys)) = (&mut self.deep, self.near.keys()) else {
            return;
        };
        // The other tab has written there what it could.
        let held = sorting::set(keys.iter().filter_map(|key| PageKey::parse(key)));
        let named = sorting::set(self.layout.stored().map(|page| page.key));
        deep.near = sorting::set(held.intersection(&named).copied());
    }
}

impl<D: Depot> Deep<D> {
    /// A book as an earlier manifest has it; what cannot be read of it is counted.
    pub(super) async fn book_of(&self, manifest: &Manifest) -> Result<(Book, usize), StoreError> {
        let pages: Vec<Stored> = manifest
            .leaves
            .values()
            .flatten()
            .filter_map(|leaf| leaf.page)
            .collect();
        let names: Vec<String> = pages.iter().map(|page| page.key.to_string()).collect();
        let texts = self.depot.texts(&names).await.map_err(unreadable)?;
        let mut parts = crate::model::BookParts::default();
        let mut lost = 0;
        for (stored, text) in pages.iter().zip(&texts) {
            match text.as_deref().map(page::read) {
                Some(Ok(page)) if page.checksum == stored.checksum => page.fragment.add_to(&mut parts),
                _ => lost += 1,
            }
        }
        Ok((Book::from_parts(parts), lost))
    }
}
