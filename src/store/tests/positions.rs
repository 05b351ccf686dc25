//! Damage at every place of a golden store: it starts, and nothing is lost silently.

use super::fake::{Life, Memory, Near, now, opened_vault};
use super::*;
use crate::store::samples::{account, frozen};
use std::collections::BTreeMap;
use uuid::Uuid;

/// A store of version 1 as [`export_raw`] gives it: four shelves, several pages of accounts, three
/// generations, both manifests. It never changes; later versions get a file of their own.
const GOLDEN: &str = include_str!("../../../tests/fixtures/store-v1-golden.json");

fn golden() -> MemoryKv {
    let mut export: serde_json::Value = serde_json::from_str(GOLDEN).expect("the fixture is JSON");
    MemoryKv(serde_json::from_value(export["keys"].take()).expect("texts under keys"))
}

/// The storage from which the golden store was exported.
fn made() -> MemoryKv {
    let records = (0..14).map(|n| account(n, n, 2000).into());
    let first = Book::from_parts(frozen())
        .edit(Edit::Put(records.collect()))
        .expect("valid")
        .0;
    let (mut kv, mut layout) = stored(&first);
    let second = put(&first, account(3, 77, 2500));
    save(&mut kv, &mut layout, &first, &second).expect("memory takes it");
    let third = put(&second, frozen().team.remove(0));
    let third = put(
        &third,
        crate::model::Policy {
            delivery_tolerance_days: 9,
            ..(**third.policy()).clone()
        },
    );
    save(&mut kv, &mut layout, &second, &third).expect("memory takes it");
    kv
}

/// What can happen to a text at one place.
#[derive(Clone, Copy, Debug)]
enum Damage {
    /// One of its fifteen bits is turned over: still a character of the alphabet.
    Flipped,
    /// A character of another alphabet stands there.
    Foreign,
    /// It ends there.
    CutOff,
}

impl Damage {
    const ALL: [Self; 3] = [Self::Flipped, Self::Foreign, Self::CutOff];

    fn done(self, text: &str, place: usize) -> String {
        let mut units: Vec<char> = text.chars().collect();
        match self {
            Self::Flipped => {
                let bits = u32::from(units[place]) - 0x3400;
                units[place] = char::from_u32(0x3400 + (bits ^ 1 << (place % 15))).expect("of the alphabet");
            }
            Self::Foreign => units[place] = 'x',
            Self::CutOff => units.truncate(place),
        }
        units.into_iter().collect()
    }
}

/// So many places, spread evenly over all texts, with the damage done there. `RAPPORT_POSITIONS` is a number,
/// or `all` for every damage at every place.
fn positions(kv: &MemoryKv) -> Vec<(String, usize, Damage)> {
    let all: Vec<_> =
        kv.0.iter()
            .flat_map(|(key, text)| (0..text.chars().count()).map(move |place| (key.clone(), place)))
            .flat_map(|(key, place)| Damage::ALL.map(|damage| (key.clone(), place, damage)))
            .collect();
    let wanted = match std::env::var("RAPPORT_POSITIONS").as_deref() {
        Ok("all") => all.len(),
        Ok(number) => number.parse().expect("RAPPORT_POSITIONS is a number or `all`"),
        Err(_) => 500,
    };
    let count = all.len();
    let spread = |n: usize| all[n * count / wanted].clone();
    (0..wanted.min(count)).map(spread).collect()
}

/// Every record of a book by shelf and id, as text.
fn records(parts: &BookParts) -> BTreeMap<(Shelf, Uuid), String> {
    let text = |record: &dyn Fn() -> serde_json::Result<String>| record().expect("records serialise");
    let policy = (
        (Shelf::Policy, Uuid::nil()),
        text(&|| serde_json::to_string(&parts.policy)),
    );
    let team = parts.team.iter().map(|held| {
        (
            (Shelf::Team, held.id.uuid()),
            text(&|| serde_json::to_string(held)),
        )
    });
    let catalogue = parts.catalogue.iter().map(|held| {
        (
            (Shelf::Catalogue, held.id.uuid()),
            text(&|| serde_json::to_string(held)),
        )
    });
    let dossiers = parts.dossiers.iter().map(|held| {
        (
            (Shelf::Dossiers, held.id().uuid()),
            text(&|| serde_json::to_string(held)),
        )
    });
    std::iter::once(policy)
        .chain(team)
        .chain(catalogue)
        .chain(dossiers)
        .collect()
}

/// The span of that shelf is named as set aside.
fn named(quarantined: &[Quarantined], shelf: Shelf, id: Uuid) -> bool {
    quarantined.iter().any(|bad| {
        let within = |span: Span| id >= span.first && span.until.is_none_or(|until| id < until);
        bad.part == Part::Page(Some(shelf)) && bad.span.is_some_and(within)
    })
}

/// Damages one storage at one place after the other and starts from it. Each record must be there as it was,
/// or its page be named.
fn at_every_position(start: impl Fn(&mut MemoryKv) -> Opened) {
    let golden = golden();
    let whole = records(&opened(&mut golden.clone()).book.to_parts());
    let mut lost = 0;
    let positions = positions(&golden);
    for (key, place, damage) in &positions {
        let at = format!("{key}, place {place}, {damage:?}");
        let mut kv = golden.clone();
        let damaged = damage.done(&kv.0[key], *place);
        kv.0.insert(key.clone(), damaged.clone());
        let opened = start(&mut kv);
        let found = records(&opened.book.to_parts());
        for ((shelf, id), record) in &whole {
            match found.get(&(*shelf, *id)) {
                Some(held) if held == record => {}
                // A policy that was lost is the default one, as in a new book.
                Some(_) if *shelf == Shelf::Policy && named(&opened.quarantined, *shelf, *id) => lost += 1,
                Some(_) => panic!("{at}: a wrong record {shelf:?} {id}"),
                None => {
                    assert!(
                        named(&opened.quarantined, *shelf, *id),
                        "{at}: {shelf:?} {id} is gone"
                    );
                    lost += 1;
                }
            }
        }
        assert!(
            found.keys().all(|known| whole.contains_key(known)),
            "{at}: a stranger"
        );
        assert_eq!(opened.quarantined.len(), 1, "{at}");
        let kept = opened.quarantined[0].key.clone();
        assert_eq!(
            kv.0.get(&kept),
            Some(&damaged),
            "{at}: the damaged text is not kept"
        );
        goes_on(&mut kv, opened, (kept, damaged), &at);
    }
    println!(
        "{} positions, {lost} records set aside with their page",
        positions.len()
    );
    assert!(lost > 0, "no damage reached a page");
}

/// The next save is sound, and what was set aside outlasts it.
fn goes_on(kv: &mut MemoryKv, opened: Opened, (kept, damaged): (String, String), at: &str) {
    let next = put(&opened.book, account(900, 1, 20));
    let mut layout = opened.layout;
    save(kv, &mut layout, &opened.book, &next).expect("saved");
    let again = super::opened(kv);
    // A damaged manifest stays in its slot until it is written over, every other time.
    assert!(
        again.quarantined.iter().all(|bad| bad.part == Part::Manifest),
        "{at}"
    );
    assert!(again.book.to_parts() == next.to_parts(), "{at}");
    assert_eq!(
        kv.0.get(&kept),
        Some(&damaged),
        "{at}: the damaged text did not outlast a save"
    );
}

#[test]
fn damage_anywhere_loses_nothing_silently() {
    at_every_position(opened);
}

/// The same damage, done to one of two copies in turn: all is there, nothing is set aside, and life goes on.
#[test]
fn damage_anywhere_is_healed_where_the_other_copy_is_intact() {
    let golden = golden();
    let life = Life::of(usize::MAX);
    let depth = || {
        let deep = |key: &String| key.replace("manifest.a", "manifest");
        let texts = golden.0.iter().filter(|(key, _)| !key.ends_with("manifest.b"));
        Memory::new(
            texts.map(|(key, text)| (deep(key), text.clone())).collect(),
            &life,
        )
    };
    let whole = opened(&mut golden.clone()).book.to_parts();
    for (turn, (key, place, damage)) in positions(&golden).iter().enumerate() {
        let at = format!("{key}, place {place}, {damage:?}");
        let (near, deep) = (Near::new(golden.clone(), &life), depth());
        let damaged = damage.done(&golden.0[key], *place);
        if turn % 2 == 0 || key.contains("manifest") {
            near.kv.borrow_mut().0.insert(key.clone(), damaged);
        } else {
            deep.texts.borrow_mut().insert(key.clone(), damaged);
        }
        let (mut vault, started) = opened_vault(&near, &deep);
        assert_eq!(started.opened.quarantined, [], "{at}");
        assert!(started.opened.book.to_parts() == whole, "{at}");
        let next = put(&started.opened.book, account(900, 1, 20));
        let today = chrono::NaiveDate::default();
        assert_eq!(now(vault.save(&next, today)), Ok(Progress::Saved), "{at}");
        let (_, started) = opened_vault(&near, &deep);
        assert!(started.opened.book.to_parts() == next.to_parts(), "{at}");
    }
}

#[test]
fn the_golden_store_opens_for_ever() {
    let mut kv = golden();
    let opened = opened(&mut kv);
    assert_eq!(
        (opened.found, opened.quarantined.as_slice(), opened.generation),
        (Found::Manifest, &[][..], 3)
    );
    assert_eq!(opened.book.to_parts(), parts(&mut made()));
    assert_eq!(kv, golden());
    let pages = kv.0.keys().filter(|key| key.contains(".page.")).count();
    assert_eq!((pages, kv.0.len()), (opened.layout.pages(), pages + 2));
    let shelves_of_version_1 = 4;
    assert!(pages > shelves_of_version_1, "the accounts lie in several pages");
}

#[test]
#[ignore = "writes the golden store of a new version, and shall never touch that of an old one"]
fn write_the_golden_store() {
    let file = format!(
        "{}/tests/fixtures/store-v{CURRENT}-golden.json",
        env!("CARGO_MANIFEST_DIR")
    );
    std::fs::write(file, export_raw(&made()).expect("readable") + "\n").expect("the fixture is written");
}
