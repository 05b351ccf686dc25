//! Putting the book together from its pages where no manifest can be trusted.

use super::manifest::Stored;
use super::open::{Opening, tiled};
use super::page::{Page, PageKey};
use super::{Denied, Fault, KeyValue, Shelf, Span};
use crate::sorting;
use std::collections::{BTreeMap, BTreeSet};

/// Where spans overlap the newest page counts: the older one is superseded. The generation found last is
/// used only if all its pages are there, and none that a later one passed over, so that an unfinished
/// save never mixes into the book.
pub(super) fn from_pages<K: KeyValue + ?Sized>(opening: &mut Opening<'_>, kv: &K) -> Result<(), Denied> {
    let present = opening.all_pages();
    let mut sound: Vec<Page> = Vec::new();
    for key in &present {
        match opening.page(kv, *key, |page| page.header.key == *key)? {
            Ok(page) => sound.push(page),
            Err((reason, header, text)) => {
                let shelf = header.as_ref().map(|header| header.shelf);
                opening.bad_page(
                    key.to_string(),
                    shelf,
                    header.map(|header| header.span),
                    text,
                    reason,
                );
            }
        }
    }
    let last = last_finished(&present, &sound);
    sorting::by_key(&mut sound, |page| std::cmp::Reverse(page.header.key));
    let mut taken = BTreeMap::<Shelf, Vec<(Span, Stored)>>::new();
    // From the newest down: the generation being read, and the one it was based on.
    let (mut newest, mut based_on) = (last, last);
    for page in sound {
        let header = page.header;
        let generation = header.key.generation;
        let abandoned = generation > last || (based_on < generation && generation < newest);
        if !abandoned {
            (newest, based_on) = (generation, header.after);
        }
        if abandoned {
            opening.bad_page(
                header.key.to_string(),
                Some(header.shelf),
                Some(header.span),
                kv.get(&header.key.to_string())?,
                Fault::Unfinished,
            );
            continue;
        }
        let shelf = taken.entry(header.shelf).or_default();
        if shelf.iter().any(|(span, _)| span.overlaps(header.span)) {
            opening.layout.leftovers.insert(header.key.to_string());
            continue;
        }
        opening.newer = opening.newer.max(header.newer());
        shelf.push((
            header.span,
            Stored {
                key: header.key,
                checksum: page.checksum,
                units: page.units,
            },
        ));
        page.fragment.add_to(&mut opening.parts);
    }
    opening.layout.generation = last;
    opening.layout.leaves = tiled(taken);
    opening.layout.unnamed = true;
    Ok(())
}

/// The newest generation of which every page is present, damaged ones included: those below it were
/// committed by the very fact that a later save began after them.
fn last_finished(present: &BTreeSet<PageKey>, sound: &[Page]) -> u64 {
    let mut generations: Vec<u64> = present.iter().map(|key| key.generation).collect();
    generations.dedup();
    let finished = |generation: &u64| {
        let wanted = sound
            .iter()
            .map(|page| &page.header)
            .find(|header| header.key.generation == *generation);
        let there = present.iter().filter(|key| key.generation == *generation).count();
        // With no sound page left there is nothing to mix in.
        wanted.is_none_or(|header| there >= header.of as usize)
    };
    generations.into_iter().rev().find(finished).unwrap_or(0)
}
