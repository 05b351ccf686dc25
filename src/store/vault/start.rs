//! Opening a book from both copies.

use super::backups::Backups;
use super::{Deep, Vault, unreadable};
use crate::sorting;
use crate::store::depot::Depot;
use crate::store::keep::quarantine_key;
use crate::store::manifest::{Manifest, Slot};
use crate::store::open::{Depth, Opened, Opening};
use crate::store::page::PageKey;
use crate::store::{KeyValue, StoreError};
use std::collections::BTreeSet;

/// How a book was found in two copies.
#[derive(Clone, Debug)]
pub struct Started {
    /// What was opened.
    pub opened: Opened,
    /// Pages that one copy lacked, or held damaged, and the other had whole.
    pub healed: usize,
    /// The depot lacks something of the book: the next save makes up for it.
    pub behind: bool,
}

impl<D: Depot> Vault<D> {
    /// Opens the book: the newest manifest counts, and each page comes from whichever copy has it whole.
    ///
    /// # Errors
    /// [`StoreError::Unreadable`] where local storage is blocked; a depot that cannot be read is done without.
    pub async fn open(mut near: Box<dyn KeyValue>, depot: Option<D>) -> Result<(Self, Started), StoreError> {
        let look = match &depot {
            Some(depot) => depot.look().await.ok(),
            None => None,
        };
        let Some((depot, look)) = depot.zip(look) else {
            return Self::without_depot(near);
        };
        let mut depth = Depth {
            manifest: look.manifest.clone(),
            pages: sorting::set(look.keys.iter().filter_map(|key| PageKey::parse(key))),
            ..Depth::default()
        };
        if depth.manifest.is_none() {
            // What is there then was put away.
            let put_away = Backups::read(&look.backups).pages();
            depth.pages.retain(|key| !put_away.contains(key));
        }
        let keys = near.keys().map_err(unreadable)?;
        let held = sorting::set(keys.iter().filter_map(|key| PageKey::parse(key)));
        let named = look
            .manifest
            .as_deref()
            .and_then(|text| Manifest::read(text).ok());
        let named = named.map(|manifest| manifest.pages()).unwrap_or_default();
        fetch(&depot, &mut depth, named.difference(&held).copied().collect()).await?;
        loop {
            let opening = Opening::of(&*near, &depth).map_err(unreadable)?;
            let wanted: Vec<PageKey> = opening.wanted.iter().copied().collect();
            if !wanted.is_empty() {
                match fetch(&depot, &mut depth, wanted).await {
                    // What local storage has of this very book is better than nothing.
                    Err(_) if names(&*near, look.manifest.as_ref()) => return Self::without_depot(near),
                    fetched => fetched?,
                }
                continue;
            }
            let fetched = sorting::set(depth.texts.keys().copied());
            let from_depth = opening.from_depth.clone();
            let aside = opening.damaged_below();
            let opened = opening.conclude(&mut *near);
            let named = sorting::set(opened.layout.stored().map(|page| page.key));
            let mut here = sorting::set(held.intersection(&named).copied());
            here.retain(|key| !from_depth.contains(key));
            let mut deep = Deep {
                depot,
                seen: None,
                pages: BTreeSet::new(),
                unread: sorting::set(here.difference(&fetched).copied()),
                near: here,
                backups: Backups::default(),
                aside: aside
                    .into_iter()
                    .map(|(key, text)| (quarantine_key(&key), text))
                    .collect(),
            };
            deep.note(look);
            return Ok(Self::begun(near, deep, &depth, &from_depth, opened));
        }
    }

    fn without_depot(mut near: Box<dyn KeyValue>) -> Result<(Self, Started), StoreError> {
        let opened = crate::store::open(&mut *near)?;
        let vault = Self {
            near,
            deep: None,
            layout: opened.layout.clone(),
            stored: opened.book.clone(),
        };
        let started = Started {
            opened,
            healed: 0,
            behind: false,
        };
        Ok((vault, started))
    }

    fn begun(
        near: Box<dyn KeyValue>,
        deep: Deep<D>,
        depth: &Depth,
        from_depth: &BTreeSet<PageKey>,
        opened: Opened,
    ) -> (Self, Started) {
        let seen = deep.seen.as_deref().and_then(|text| Manifest::read(text).ok());
        let level = seen.is_some_and(|seen| seen.generation == opened.generation);
        let lacks = opened
            .layout
            .stored()
            .filter(|page| !deep.pages.contains(&page.key))
            .count();
        let behind = opened.generation > 0 && (!level || lacks > 0);
        let mut vault = Self {
            near,
            deep: Some(deep),
            layout: opened.layout.clone(),
            stored: opened.book.clone(),
        };
        vault.layout.unnamed |= behind;
        let mut healed = lacks;
        if opened.read_only.is_none() {
            healed += vault.heal_near(depth, from_depth);
        }
        let started = Started {
            opened,
            healed,
            behind,
        };
        (vault, started)
    }

    /// Gives local storage the pages that it lacks or holds damaged, as far as there is room.
    fn heal_near(&mut self, depth: &Depth, from_depth: &BTreeSet<PageKey>) -> usize {
        let Some(deep) = &mut self.deep else { return 0 };
        let mut room = super::NEAR_ROOM.saturating_sub(deep.near_units(&self.layout));
        let mut healed = 0;
        let needed: Vec<_> = self.layout.stored().copied().collect();
        for page in needed.iter().filter(|page| from_depth.contains(&page.key)) {
            let units = u64::from(page.units);
            let Some(text) = depth.texts.get(&page.key).filter(|_| units <= room) else {
                continue;
            };
            if self.near.set(&page.key.to_string(), text).is_ok() {
                deep.near.insert(page.key);
                room -= units;
                healed += 1;
            }
        }
        let manifest = depth.manifest.as_ref().filter(|_| !self.layout.unnamed);
        if let Some(text) = manifest
            && !names(&*self.near, manifest)
        {
            let slot = self.layout.slot.map_or(Slot::A, Slot::other);
            if self.near.set(&slot.key(), text).is_ok() {
                self.layout.slot = Some(slot);
            }
        }
        healed
    }
}

/// Whether local storage holds that manifest.
fn names(near: &dyn KeyValue, manifest: Option<&String>) -> bool {
    let there = |slot: Slot| near.get(&slot.key()).ok().flatten().as_ref() == manifest;
    manifest.is_some() && Slot::ALL.into_iter().any(there)
}

async fn fetch<D: Depot>(depot: &D, depth: &mut Depth, keys: Vec<PageKey>) -> Result<(), StoreError> {
    if keys.is_empty() {
        return Ok(());
    }
    let names: Vec<String> = keys.iter().map(PageKey::to_string).collect();
    let texts = depot.texts(&names).await.map_err(unreadable)?;
    for (key, text) in keys.into_iter().zip(texts) {
        match text {
            Some(text) => drop(depth.texts.insert(key, text)),
            None => drop(depth.pages.remove(&key)),
        }
    }
    Ok(())
}
