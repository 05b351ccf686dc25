//! What the depot alone has lost is noticed and given back while nobody waits.

use super::fake::{Life, Memory, MemoryVault, Near, now, opened_vault};
use super::*;
use crate::store::samples::{account, book};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// Both copies of that book.
fn two_copies(held: &Book) -> (Near, Memory) {
    let life = Life::of(usize::MAX);
    let near = Near::new(MemoryKv::default(), &life);
    let deep = Memory::new(BTreeMap::new(), &life);
    let (mut vault, _) = opened_vault(&near, &deep);
    assert_eq!(now(vault.save(held, NaiveDate::default())), Ok(Progress::Saved));
    (near, deep)
}

fn pages(deep: &Memory) -> Vec<String> {
    let texts = deep.held();
    texts.into_keys().filter(|key| key.contains(".page.")).collect()
}

fn damage(deep: &Memory, key: &str) {
    deep.texts.borrow_mut().insert(key.to_owned(), "damaged".into());
}

/// How many pages were given back until nothing was left to be looked at.
fn checked(vault: &mut MemoryVault) -> usize {
    let mut healed = 0;
    while let Some(more) = now(vault.check(3)).expect("memory can be read") {
        healed += more;
    }
    healed
}

#[test]
fn the_depot_gets_back_what_it_alone_has_lost() {
    let (near, deep) = two_copies(&book(60));
    let before = deep.held();
    let keys = pages(&deep);
    for (place, key) in keys.iter().enumerate() {
        match place % 3 {
            0 => damage(&deep, key),
            1 => drop(deep.texts.borrow_mut().remove(key)),
            _ => {}
        }
    }
    deep.texts
        .borrow_mut()
        .extend(keys.first().map(|key| (key.clone(), before[&keys[1]].clone())));
    let (mut vault, started) = opened_vault(&near, &deep);
    assert_eq!(started.opened.quarantined, []);
    let given = started.healed + checked(&mut vault);
    if started.behind {
        // A page that is not there at all is noticed at the start, and comes with the next save.
        let held = vault.stored().clone();
        assert_eq!(now(vault.save(&held, NaiveDate::default())), Ok(Progress::Saved));
    }
    assert!(given >= keys.len() / 2, "{given} of {}", keys.len());
    for key in &keys {
        assert_eq!(deep.held().get(key), before.get(key), "{key}");
    }
    let (mut vault, _) = opened_vault(&near, &deep);
    assert_eq!(checked(&mut vault), 0);
}

#[test]
fn a_page_that_cannot_even_be_read_hides_no_other() {
    let (near, deep) = two_copies(&book(60));
    let before = deep.held();
    let keys = pages(&deep);
    damage(&deep, &keys[0]);
    deep.hole.replace(Some(keys[1].clone()));
    let (mut vault, _) = opened_vault(&near, &deep);
    assert_eq!(checked(&mut vault), 2);
    assert_eq!(deep.held(), before);
    assert_eq!(*deep.hole.borrow(), None);
}

#[test]
fn what_a_start_has_read_from_the_depot_is_not_looked_at_again() {
    let (near, deep) = two_copies(&book(60));
    near.kv.borrow_mut().0.clear();
    let (mut vault, _) = opened_vault(&near, &deep);
    assert_eq!(now(vault.check(3)), Ok(None));
}

#[test]
fn no_page_comes_back_under_a_book_that_another_tab_has_changed() {
    let held = book(60);
    let (near, deep) = two_copies(&held);
    pages(&deep).iter().for_each(|key| damage(&deep, key));
    let (mut vault, _) = opened_vault(&near, &deep);
    let (mut other, _) = opened_vault(&near, &deep);
    let next = put(&held, account(3, 9, 400));
    assert_eq!(now(other.save(&next, NaiveDate::default())), Ok(Progress::Saved));
    let after = deep.held();
    assert_eq!(now(vault.check(100)), Ok(None));
    assert_eq!(deep.held(), after);
}

#[test]
fn what_neither_copy_has_whole_any_more_stays_as_it_is() {
    let (near, deep) = two_copies(&book(60));
    let (mut vault, _) = opened_vault(&near, &deep);
    let keys = pages(&deep);
    for key in &keys {
        damage(&deep, key);
        near.kv.borrow_mut().0.insert(key.clone(), "damaged too".into());
    }
    let damaged = deep.held();
    assert_eq!(checked(&mut vault), 0);
    assert_eq!(deep.held(), damaged);
}
