//! A crash or a full storage leaves the old book or the new one.

use super::*;
use crate::store::samples::{account, book, frozen};
use proptest::prelude::*;

/// An edit that touches many pages, splits some and empties others.
fn edited(before: &Book) -> Book {
    let ids = before
        .dossiers()
        .map(|held| crate::model::RecordRef::Account(held.id()));
    let gone: Vec<_> = ids.take(20).collect();
    let fewer = before.edit(Edit::Remove(gone)).expect("removed").0;
    let more = (500..520)
        .chain([30, 31])
        .map(|n| account(n, n + 1, 3000).into())
        .collect();
    fewer.edit(Edit::Put(more)).expect("added").0
}

#[test]
fn a_crash_after_any_write_leaves_the_old_or_the_new_book() {
    let before = book(60);
    let after = edited(&before);
    let (kv, layout) = stored(&before);
    let mut seen = [false, false];
    for left in 0..60 {
        let mut stops = Stops { kv: kv.clone(), left };
        save(&mut stops, &mut layout.clone(), &before, &after).expect("noticed by nobody");
        let opened = opened(&mut stops.kv);
        assert_eq!(opened.quarantined, [], "after {left} writes");
        let new = opened.book.to_parts() == after.to_parts();
        assert!(
            new || opened.book.to_parts() == before.to_parts(),
            "after {left} writes"
        );
        seen[usize::from(new)] = true;
        // Life goes on from there, and the remains of the crash go.
        let mut layout = opened.layout;
        let next = put(&opened.book, account(900, 1, 100));
        save(&mut stops.kv, &mut layout, &opened.book, &next).expect("saved");
        assert_eq!(parts(&mut stops.kv), next.to_parts());
        assert_eq!(
            stops.kv.0.keys().filter(|key| key.contains(".page.")).count(),
            layout.pages()
        );
    }
    assert_eq!(seen, [true, true]);
}

#[test]
fn a_crash_with_the_manifests_lost_as_well_never_mixes() {
    let before = book(60);
    let after = edited(&before);
    let (kv, layout) = stored(&before);
    for left in 0..60 {
        let mut stops = Stops { kv: kv.clone(), left };
        save(&mut stops, &mut layout.clone(), &before, &after).expect("noticed by nobody");
        stops.kv.0.retain(|key, _| !key.contains("manifest"));
        let found = parts(&mut stops.kv);
        assert!(
            found == before.to_parts() || found == after.to_parts(),
            "after {left} writes"
        );
    }
}

#[test]
fn full_storage_keeps_the_old_book_and_says_so() {
    let before = book(60);
    let after = edited(&before);
    let (kv, layout) = stored(&before);
    let taken: usize = kv.0.values().map(|text| text.encode_utf16().count()).sum();
    for room in [0, 100, 5_000, 20_000, 40_000] {
        let mut cramped = Cramped {
            kv: kv.clone(),
            units: taken + room,
        };
        let mut kept = layout.clone();
        let error = save(&mut cramped, &mut kept, &before, &after).expect_err("there is no room");
        assert_eq!(
            error,
            StoreError::NotSaved {
                cause: Denied::Full,
                cleared: true
            }
        );
        assert_eq!(cramped.kv, kv);
        assert_eq!(parts(&mut cramped.kv), before.to_parts());
        cramped.units = usize::MAX;
        save(&mut cramped, &mut kept, &before, &after).expect("there is room now");
        assert_eq!(parts(&mut cramped.kv), after.to_parts());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn crash_upon_crash_leaves_a_whole_book(stops in prop::collection::vec((0..8_usize, any::<u64>(), 0..40_u64), 1..8)) {
        let mut held = book(40);
        let (mut kv, _) = stored(&held);
        for (left, seed, n) in stops {
            let opened = opened(&mut kv);
            prop_assert_eq!(opened.book.to_parts(), held.to_parts());
            let more = [n, n + 100, n + 200].map(|n| account(n, seed, 3000).into()).to_vec();
            let next = opened.book.edit(Edit::Put(more)).expect("valid").0;
            let mut stopped = Stops { kv, left };
            save(&mut stopped, &mut opened.layout.clone(), &opened.book, &next).expect("noticed by nobody");
            kv = stopped.kv;
            let found = parts(&mut kv);
            prop_assert!(found == next.to_parts() || found == held.to_parts());
            held = if found == next.to_parts() { next } else { opened.book };
        }
    }
}

/// Only pages of later saves tell that a save was abandoned. They must not go before its own pages do.
#[test]
fn an_abandoned_save_never_comes_back() {
    let before = book(3);
    let (kv, layout) = stored(&before);
    let crashed = |kv: MemoryKv, left, layout: &Layout, before: &Book, after: &Book| {
        let mut stops = Stops { kv, left };
        save(&mut stops, &mut layout.clone(), before, after).expect("noticed by nobody");
        stops.kv
    };
    let abandoned = put(
        &before,
        crate::model::Colleague {
            name: "Never saved".into(),
            ..frozen().team.remove(0)
        },
    );
    let mut kv = crashed(kv, 1, &layout, &before, &abandoned);
    let found = opened(&mut kv);
    assert_eq!(found.book.to_parts(), before.to_parts());
    let first = put(&found.book, account(900, 1, 10));
    let mut kv = crashed(kv, 2, &found.layout, &found.book, &first);
    let found = opened(&mut kv);
    assert_eq!(found.book.to_parts(), first.to_parts());
    let second = put(&found.book, account(900, 2, 10));
    for left in 0..8 {
        let mut kv = crashed(kv.clone(), left, &found.layout, &found.book, &second);
        kv.0.retain(|key, _| !key.contains("manifest"));
        let found = parts(&mut kv);
        assert!(
            found == first.to_parts() || found == second.to_parts(),
            "after {left} writes"
        );
    }
}

/// A page that the browser kept asleep wakes with a layout that storage has left behind.
#[test]
fn a_stale_layout_writes_nothing() {
    let before = book(40);
    let (mut kv, mut awake) = stored(&before);
    let mut asleep = awake.clone();
    let first = edited(&before);
    save(&mut kv, &mut awake, &before, &first).expect("saved");
    let untouched = kv.clone();
    let second = before
        .edit(Edit::Put(vec![account(900, 1, 10).into()]))
        .expect("added")
        .0;
    let refused = save(&mut kv, &mut asleep, &before, &second);
    assert_eq!(refused, Err(StoreError::ChangedElsewhere));
    assert_eq!(kv, untouched);
}
