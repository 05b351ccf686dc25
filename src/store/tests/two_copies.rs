//! Two copies of one book: what was said to be saved survives, whatever one of them loses.

use super::fake::{Life, Memory, MemoryVault, Near, now, opened_vault};
use super::*;
use crate::model::Moment;
use crate::store::samples::{account, book, noise};
use chrono::NaiveDate;
use proptest::prelude::*;
use std::collections::BTreeMap;

fn day(n: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, n).expect("a day")
}

fn saved(vault: &mut MemoryVault, after: &Book) {
    assert_eq!(now(vault.save(after, day(1))), Ok(Progress::Saved));
}

/// Both copies of that book.
fn two_copies(held: &Book) -> (Near, Memory) {
    let life = Life::of(usize::MAX);
    let (near, deep) = (
        Near::new(MemoryKv::default(), &life),
        Memory::new(BTreeMap::new(), &life),
    );
    let (mut vault, started) = opened_vault(&near, &deep);
    assert_eq!(started.opened.found, Found::Nothing);
    saved(&mut vault, held);
    (near, deep)
}

fn pages(texts: &BTreeMap<String, String>) -> Vec<String> {
    texts
        .keys()
        .filter(|key| key.contains(".page."))
        .cloned()
        .collect()
}

#[test]
fn a_save_lies_in_both_copies_and_nothing_else_does() {
    let before = book(60);
    let (near, deep) = two_copies(&before);
    let after = put(&before, account(3, 9, 4000));
    let (mut vault, started) = opened_vault(&near, &deep);
    assert_eq!(started.opened.book.to_parts(), before.to_parts());
    assert_eq!((started.healed, started.behind), (0, false));
    saved(&mut vault, &after);
    assert_eq!(pages(&near.kv.borrow().0).len(), vault.layout().pages());
    let (vault, started) = opened_vault(&near, &deep);
    assert_eq!(started.opened.book.to_parts(), after.to_parts());
    assert_eq!(started.opened.quarantined, []);
    assert_eq!(vault.overflow(), 0);
    // The depot holds the pages of the backup as well.
    assert!(pages(&deep.held()).len() > vault.layout().pages());
}

#[test]
fn either_copy_alone_is_the_book_and_heals_the_other() {
    let held = book(60);
    let (near, deep) = two_copies(&held);
    let life = Life::of(usize::MAX);

    let empty = Near::new(MemoryKv::default(), &life);
    let (_, started) = opened_vault(&empty, &deep);
    assert_eq!(started.opened.book.to_parts(), held.to_parts());
    assert!(started.healed > 3);
    let local = open(&mut *empty.kv.borrow_mut()).expect("readable");
    assert_eq!(
        local.book.to_parts(),
        held.to_parts(),
        "local storage is whole by itself again"
    );

    let lost = Memory::new(BTreeMap::new(), &life);
    let (mut vault, started) = opened_vault(&near, &lost);
    assert_eq!(started.opened.book.to_parts(), held.to_parts());
    assert!(started.behind);
    saved(&mut vault, &started.opened.book);
    let (_, started) = opened_vault(&Near::new(MemoryKv::default(), &life), &lost);
    assert_eq!(
        started.opened.book.to_parts(),
        held.to_parts(),
        "the depot is whole by itself again"
    );
}

#[test]
fn a_page_damaged_in_one_copy_is_healed_from_the_other() {
    let held = book(60);
    for damage in ["", "x", "\u{3401}"] {
        let (near, deep) = two_copies(&held);
        let keys = pages(&deep.held());
        for (place, key) in keys.iter().enumerate() {
            if place % 2 == 0 {
                near.kv.borrow_mut().0.insert(key.clone(), damage.into());
            } else {
                deep.texts.borrow_mut().insert(key.clone(), damage.into());
                near.kv.borrow_mut().0.get(key).expect("the other copy is whole");
            }
        }
        let (_, started) = opened_vault(&near, &deep);
        assert_eq!(started.opened.book.to_parts(), held.to_parts());
        assert_eq!(started.opened.quarantined, []);
        assert!(started.healed >= keys.len() / 2);
        let local = open(&mut *near.kv.borrow_mut()).expect("readable");
        assert_eq!(
            (local.quarantined, local.book.to_parts()),
            (Vec::new(), held.to_parts())
        );
    }
}

#[test]
fn what_no_copy_has_whole_is_named_and_kept() {
    let held = book(60);
    let (near, deep) = two_copies(&held);
    let key = pages(&deep.held()).pop().expect("there are pages");
    near.kv.borrow_mut().0.insert(key.clone(), "near".into());
    deep.texts.borrow_mut().insert(key.clone(), "deep".into());
    let (mut vault, started) = opened_vault(&near, &deep);
    let [bad] = &started.opened.quarantined[..] else {
        panic!("{:?}", started.opened.quarantined)
    };
    assert_eq!(bad.key, key.replace("page", "quarantine"));
    let next = put(&started.opened.book, account(700, 1, 10));
    saved(&mut vault, &next);
    let aside = |texts: &BTreeMap<String, String>| texts.get(&bad.key).cloned();
    assert_eq!(aside(&near.kv.borrow().0).as_deref(), Some("near"));
    assert_eq!(aside(&deep.held()).as_deref(), Some("deep"));
    let (_, started) = opened_vault(&near, &deep);
    assert_eq!(
        (started.opened.quarantined, started.opened.book.to_parts()),
        (Vec::new(), next.to_parts())
    );
}

#[test]
fn a_damaged_manifest_of_the_depot_costs_nothing() {
    let mut held = book(60);
    let (near, deep) = two_copies(&held);
    let stale = near.kv.borrow().clone();
    let (mut vault, _) = opened_vault(&near, &deep);
    for n in 0..3 {
        held = put(&held, account(n, n + 3, 3000));
        saved(&mut vault, &held);
    }
    deep.texts
        .borrow_mut()
        .insert("rapport.manifest".into(), "damaged".into());
    for near in [near, Near::new(stale, &Life::of(usize::MAX))] {
        let (mut vault, started) = opened_vault(&near, &deep);
        assert_eq!(started.opened.book.to_parts(), held.to_parts());
        saved(&mut vault, &started.opened.book);
        let (_, started) = opened_vault(&near, &deep);
        assert_eq!(
            (started.opened.found, started.opened.book.to_parts()),
            (Found::Manifest, held.to_parts())
        );
        deep.texts
            .borrow_mut()
            .insert("rapport.manifest".into(), "damaged".into());
    }
}

#[test]
fn pages_that_local_storage_has_no_room_for_lie_in_the_depot_alone() {
    let life = Life::of(usize::MAX);
    let (near, deep) = (
        Near::new(MemoryKv::default(), &life),
        Memory::new(BTreeMap::new(), &life),
    );
    near.room.set(200_000);
    let held = book(120);
    let (mut vault, _) = opened_vault(&near, &deep);
    saved(&mut vault, &held);
    assert!(vault.overflow() > 0);
    let (mut vault, started) = opened_vault(&near, &deep);
    assert_eq!(started.opened.book.to_parts(), held.to_parts());
    assert_eq!(started.opened.quarantined, []);
    let after = put(&held, account(5, 77, 9000));
    saved(&mut vault, &after);
    let (_, started) = opened_vault(&near, &deep);
    assert_eq!(started.opened.book.to_parts(), after.to_parts());
}

#[test]
fn without_the_depot_a_book_that_overflows_lacks_pages_and_is_never_an_older_one() {
    let before = book(60);
    let (near, deep) = two_copies(&before);
    let full = |kv: &MemoryKv| kv.0.values().map(String::len).sum::<usize>();
    near.room.set(full(&near.kv.borrow()));
    let (mut vault, _) = opened_vault(&near, &deep);
    let mut held = before;
    for n in 0..4 {
        held = put(&held, account(n, n + 3, 9000));
        saved(&mut vault, &held);
        let alone = open(&mut near.kv.borrow().clone()).expect("readable");
        assert_eq!(alone.generation, vault.layout().generation());
        assert_eq!(alone.quarantined.is_empty(), vault.overflow() == 0);
        assert!(alone.quarantined.iter().all(|one| one.reason == Fault::Missing));
    }
    assert!(vault.overflow() > 0);
    let (_, started) = opened_vault(&near, &deep);
    assert_eq!(started.opened.book.to_parts(), held.to_parts());
    assert_eq!(started.opened.quarantined, []);
}

#[test]
fn a_depot_whose_pages_cannot_be_read_is_done_without_unless_it_alone_knows_the_book() {
    let held = book(60);
    let (near, deep) = two_copies(&held);
    deep.torn.set(true);
    let key = pages(&deep.held()).pop().expect("there are pages");
    near.kv.borrow_mut().0.insert(key, "damaged".into());
    let (vault, started) = opened_vault(&near, &deep);
    assert!(!vault.is_deep());
    assert_eq!(started.opened.quarantined.len(), 1);
    // Local storage without that book would pass for a new beginning.
    near.kv.borrow_mut().0.clear();
    let opened = now(Vault::open(Box::new(near.clone()), Some(deep.clone())));
    assert!(matches!(opened, Err(StoreError::Unreadable(Denied::Blocked))));
    deep.torn.set(false);
    let (_, started) = opened_vault(&near, &deep);
    assert_eq!(started.opened.book.to_parts(), held.to_parts());
}

#[test]
fn a_depot_that_refuses_is_never_called_saved() {
    let before = book(20);
    let (near, deep) = two_copies(&before);
    let (mut vault, _) = opened_vault(&near, &deep);
    let after = put(&before, account(3, 9, 4000));
    for cause in [Denied::Full, Denied::Blocked] {
        deep.refuses.set(Some(cause));
        let refused = now(vault.save(&after, day(1)));
        assert_eq!(refused, Err(StoreError::NotSaved { cause, cleared: true }));
        let (_, started) = opened_vault(&near, &deep);
        assert_eq!(started.opened.book.to_parts(), before.to_parts());
    }
    deep.refuses.set(None);
    saved(&mut vault, &after);
    let (_, started) = opened_vault(&near, &deep);
    assert_eq!(started.opened.book.to_parts(), after.to_parts());
}

#[test]
fn each_day_begins_with_a_backup_and_seven_are_kept() {
    let mut held = book(30);
    let (near, deep) = two_copies(&held);
    let (mut vault, _) = opened_vault(&near, &deep);
    let mut mornings = BTreeMap::new();
    // The clock is wrong for a while: what counts is what came after what.
    for today in [2, 3, 28, 4, 5, 6, 7, 8, 9, 10].map(day) {
        mornings.insert(today, held.to_parts());
        for n in 0..3 {
            held = put(&held, account(n, u64::from(n as u32) + 40, 2000));
            held = put(&held, account(40 + mornings.len() as u64, n, 500));
            assert_eq!(now(vault.save(&held, today)), Ok(Progress::Saved));
        }
    }
    let backups = vault.backups();
    assert_eq!(
        backups.iter().map(|backup| backup.day).collect::<Vec<_>>(),
        [10, 9, 8, 7, 6, 5, 4].map(day)
    );
    let (vault, _) = opened_vault(&near, &deep);
    for backup in backups {
        let (book, lost) = now(vault.backup(backup.day)).expect("readable").expect("listed");
        assert_eq!(
            (Some(&book.to_parts()), lost),
            (mornings.get(&backup.day), 0),
            "{}",
            backup.day
        );
    }
    assert_eq!(now(vault.backup(day(2))).expect("readable").map(drop), None);
    let named: usize = pages(&deep.held()).len();
    assert!(
        named < 150,
        "{named} pages: those that nobody names are swept away"
    );
}

#[test]
fn a_book_put_away_elsewhere_is_not_brought_back() {
    let held = book(20);
    let (near, deep) = two_copies(&held);
    let (mut vault, _) = opened_vault(&near, &deep);
    deep.texts.borrow_mut().remove("rapport.manifest");
    assert_eq!(
        now(vault.save(&put(&held, account(1, 2, 3)), day(1))),
        Ok(Progress::Overtaken)
    );
    assert_eq!(now(vault.catch_up()), Err(StoreError::ChangedElsewhere));
}

#[test]
fn a_clean_start_puts_both_copies_away_and_brings_them_back() {
    let old = book(30);
    let (mut near, deep) = two_copies(&old);
    now(clear_keeping_both(&mut near, Some(&deep), Moment(5))).expect("kept");
    let (mut vault, started) = opened_vault(&near, &deep);
    assert_eq!(
        (started.opened.found, started.opened.book.is_empty()),
        (Found::Nothing, true)
    );
    let new = book(3);
    saved(&mut vault, &new);
    let later = put(&new, account(9, 9, 9));
    saved(&mut vault, &later);
    let listed = |near: &Near, deep: &Memory| now(kept_both(near, Some(deep))).expect("readable");
    assert_eq!(
        listed(&near, &deep)
            .iter()
            .map(|kept| kept.at)
            .collect::<Vec<_>>(),
        [Moment(5)]
    );

    assert_eq!(
        now(restore_kept_both(&mut near, Some(&deep), Moment(5), Moment(6))),
        Ok(true)
    );
    let (_, started) = opened_vault(&near, &deep);
    assert_eq!(
        (started.opened.book.to_parts(), started.healed),
        (old.to_parts(), 0)
    );
    assert_eq!(
        listed(&near, &deep)
            .iter()
            .map(|kept| kept.at)
            .collect::<Vec<_>>(),
        [Moment(6)]
    );

    // Local storage has lost everything: what was put away is still in the database.
    let mut bare = Near::new(MemoryKv::default(), &Life::of(usize::MAX));
    assert_eq!(
        now(restore_kept_both(&mut bare, Some(&deep), Moment(6), Moment(7))),
        Ok(true)
    );
    let (_, started) = opened_vault(&bare, &deep);
    assert_eq!(started.opened.book.to_parts(), later.to_parts());
    assert_eq!(
        now(restore_kept_both(&mut bare, Some(&deep), Moment(6), Moment(8))),
        Ok(false)
    );
    let raw = now(export_raw_both(&bare, Some(&deep))).expect("readable");
    let raw: serde_json::Value = serde_json::from_str(&raw).expect("is JSON");
    assert_eq!(raw["database"], serde_json::json!(deep.held()));
}

#[test]
fn without_a_depot_the_book_lies_in_local_storage() {
    let held = book(20);
    let near = Near::new(MemoryKv::default(), &Life::of(usize::MAX));
    let (mut vault, _) = now(Vault::<Memory>::open(Box::new(near.clone()), None)).expect("readable");
    saved(&mut vault, &held);
    let deep = Memory::new(BTreeMap::new(), &Life::of(usize::MAX));
    let (mut vault, started) = opened_vault(&near, &deep);
    assert_eq!(
        (started.opened.book.to_parts(), started.behind),
        (held.to_parts(), true)
    );
    saved(&mut vault, &started.opened.book);
    assert!(pages(&deep.held()).len() > 3);
}

#[test]
fn the_first_save_of_a_book_from_before_there_was_a_depot_survives_any_kill() {
    let before = book(20);
    let after = put(&before, account(3, 9, 4000));
    let (kv, _) = stored(&before);
    let mut seen = [false, false];
    for writes in 0..30 {
        let life = Life::of(writes);
        let (near, deep) = (Near::new(kv.clone(), &life), Memory::new(BTreeMap::new(), &life));
        let (mut vault, started) = opened_vault(&near, &deep);
        assert_eq!(started.opened.book.to_parts(), before.to_parts());
        // Once the process has ended nobody hears what comes of it.
        for book in [&before, &after] {
            let _ = now(vault.save(book, day(1)));
        }
        let life = Life::of(usize::MAX);
        for forgotten in 0..4 {
            let near = Near::new(near.after_a_kill(forgotten), &life);
            let (_, started) = opened_vault(&near, &Memory::new(deep.held(), &life));
            let found = started.opened.book.to_parts();
            let new = found == after.to_parts();
            assert!(new || found == before.to_parts(), "after {writes} writes");
            assert_eq!(started.opened.quarantined, [], "after {writes} writes");
            seen[usize::from(new)] = true;
        }
    }
    assert_eq!(seen, [true, true]);
}

fn cases() -> u32 {
    std::env::var("RAPPORT_SEQUENCES")
        .ok()
        .and_then(|count| count.parse().ok())
        .unwrap_or(300)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases()))]

    /// A browser is killed after any write and forgets what local storage had not written down yet. Then
    /// the book is the one that was last said to be saved, or the one that was being saved.
    #[test]
    fn what_was_said_to_be_saved_survives_any_kill(
        kills in prop::collection::vec((0..14_usize, 0..12_usize, prop::collection::vec((0..9_u64, any::<u64>()), 1..4)), 1..5),
    ) {
        // Small, since each of thousands of trials writes it over and over.
        let mut acknowledged = (0..4).fold(Book::default(), |book, n| put(&book, account(n, n, 60)));
        let (near, deep) = two_copies(&acknowledged);
        let (mut kv, mut texts) = (near.kv.borrow().clone(), deep.held());
        for (writes, forgotten, edits) in kills {
            let life = Life::of(writes);
            let (near, deep) = (Near::new(kv, &life), Memory::new(texts, &life));
            let (mut vault, started) = opened_vault(&near, &deep);
            prop_assert_eq!(started.opened.book.to_parts(), acknowledged.to_parts());
            prop_assert_eq!(&started.opened.quarantined, &[]);
            let mut under_way = acknowledged.clone();
            for (n, seed) in edits {
                under_way = put(&under_way, account(n, seed, 60));
                prop_assert_eq!(now(vault.save(&under_way, day(1))), Ok(Progress::Saved));
                if life.is_over() {
                    break;
                }
                acknowledged = under_way.clone();
            }
            (kv, texts) = (near.after_a_kill(forgotten), deep.held());
            let (_, started) = opened_vault(&Near::new(kv.clone(), &Life::of(0)), &Memory::new(texts.clone(), &Life::of(0)));
            let found = started.opened.book.to_parts();
            prop_assert!(found == acknowledged.to_parts() || found == under_way.to_parts());
            if found == under_way.to_parts() {
                acknowledged = under_way;
            }
        }
    }

    /// Bytes of either copy change, but no page in both: nothing is lost.
    #[test]
    fn damage_to_one_copy_at_a_time_loses_nothing(choices in prop::collection::vec((any::<bool>(), 0..400_usize, any::<u64>()), 1..12)) {
        let held = book(20);
        let (near, deep) = two_copies(&held);
        let keys = pages(&deep.held());
        for ((in_near, position, seed), key) in choices.into_iter().zip(&keys) {
            let mut kv = near.kv.borrow_mut();
            let mut texts = deep.texts.borrow_mut();
            let text = if in_near { &mut kv.0 } else { &mut *texts }.get_mut(key).expect("listed");
            let place = text.char_indices().map(|(at, _)| at).nth(position).unwrap_or_default();
            text.truncate(place);
            text.push_str(&noise(seed, 3));
        }
        let (_, started) = opened_vault(&near, &deep);
        prop_assert_eq!(started.opened.book.to_parts(), held.to_parts());
        prop_assert_eq!(started.opened.quarantined, []);
    }
}
