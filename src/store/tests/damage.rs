//! What is damaged is set aside and named; the rest opens; no wrong record ever appears.

use super::*;
use crate::store::samples::{account, book};
use proptest::prelude::*;
use std::collections::BTreeMap;

fn page_of_dossiers(kv: &MemoryKv) -> String {
    let of_dossiers = |text: &str| page::read(text).is_ok_and(|page| page.header.shelf == Shelf::Dossiers);
    let (key, _) =
        kv.0.iter()
            .rfind(|(_, text)| of_dossiers(text))
            .expect("there are pages");
    key.clone()
}

fn quarantined(kv: &MemoryKv) -> BTreeMap<String, String> {
    kv.0.iter()
        .filter(|(key, _)| key.contains("quarantine"))
        .map(|(key, text)| (key.clone(), text.clone()))
        .collect()
}

#[test]
fn a_damaged_page_is_set_aside_and_the_rest_opens() {
    let before = book(60);
    let (mut kv, _) = stored(&before);
    let key = page_of_dossiers(&kv);
    kv.0.insert(key.clone(), "damaged".into());
    let opened = opened(&mut kv);
    let [bad] = &opened.quarantined[..] else {
        panic!("{:?}", opened.quarantined)
    };
    assert_eq!(
        (bad.part, bad.reason, bad.units),
        (Part::Page(Some(Shelf::Dossiers)), Fault::NotPacked, 7)
    );
    assert_eq!(bad.key, key.replace("page", "quarantine"));
    let span = bad.span.expect("the manifest knows it");
    for dossier in before.dossiers() {
        let id = dossier.id().uuid();
        let lost = id >= span.first && span.until.is_none_or(|until| id < until);
        assert_eq!(opened.book.dossier(dossier.id()).is_none(), lost);
    }
    assert!(opened.book.dossiers().len() > 30);
}

#[test]
fn saving_after_a_quarantine_keeps_the_quarantined_bytes() {
    let (mut kv, _) = stored(&book(60));
    kv.0.insert(page_of_dossiers(&kv), "damaged".into());
    let opened = opened(&mut kv);
    let mut layout = opened.layout;
    let mut held = opened.book;
    for n in 0..4 {
        let next = put(&held, account(n, n + 7, 10));
        save(&mut kv, &mut layout, &held, &next).expect("saved");
        held = next;
        let again = open(&mut kv).expect("memory can be read");
        assert_eq!(again.quarantined, []);
        assert_eq!(again.book.to_parts(), held.to_parts());
        assert_eq!(quarantined(&kv).into_values().collect::<Vec<_>>(), ["damaged"]);
        layout = again.layout;
        held = again.book;
    }
    assert!(
        !kv.0
            .iter()
            .any(|(key, text)| key.contains(".page.") && text == "damaged")
    );
}

#[test]
fn opening_twice_sets_aside_once() {
    let (mut kv, _) = stored(&book(9));
    kv.0.insert(page_of_dossiers(&kv), "damaged".into());
    let first = opened(&mut kv).quarantined;
    assert_eq!(opened(&mut kv).quarantined, first);
    assert_eq!(set_aside(&kv).map(|list| list.len()), Ok(1));
}

#[test]
fn without_room_the_damaged_page_stays_where_it_is() {
    let before = book(9);
    let (mut kv, _) = stored(&before);
    let key = page_of_dossiers(&kv);
    kv.0.insert(key.clone(), "damaged".into());
    let mut cramped = Cramped { units: 0, kv };
    let opened = opened(&mut cramped);
    assert_eq!(opened.quarantined[0].key, key);
    cramped.units = usize::MAX;
    let (mut layout, next) = (opened.layout, put(&opened.book, account(1, 1, 1)));
    save(&mut cramped, &mut layout, &opened.book, &next).expect("saved");
    assert_eq!(cramped.kv.0.get(&key).map(String::as_str), Some("damaged"));
    assert_eq!(open(&mut cramped).expect("readable").quarantined.len(), 1);
    assert_eq!(set_aside(&cramped).map(|list| list.len()), Ok(1));
}

#[test]
fn a_missing_page_is_named() {
    let (mut kv, _) = stored(&book(60));
    kv.0.remove(&page_of_dossiers(&kv));
    let opened = opened(&mut kv);
    assert_eq!(opened.quarantined.len(), 1);
    assert_eq!(
        (opened.quarantined[0].reason, opened.quarantined[0].units),
        (Fault::Missing, 0)
    );
}

#[test]
fn two_sound_pages_exchanged_are_noticed() {
    let (mut kv, _) = stored(&book(60));
    let keys: Vec<String> =
        kv.0.keys()
            .filter(|key| key.contains(".page."))
            .cloned()
            .collect();
    let [a, b] = [&keys[3], &keys[4]].map(|key| kv.0[key].clone());
    kv.0.insert(keys[3].clone(), b);
    kv.0.insert(keys[4].clone(), a);
    let opened = opened(&mut kv);
    assert_eq!(
        opened
            .quarantined
            .iter()
            .map(|bad| bad.reason)
            .collect::<Vec<_>>(),
        [Fault::Mismatch; 2]
    );
}

#[test]
fn the_book_is_found_without_its_manifests() {
    let before = book(60);
    let (mut kv, mut layout) = stored(&before);
    let after = put(&before, account(3, 77, 3000));
    save(&mut kv, &mut layout, &before, &after).expect("saved");
    for slot in ["rapport.manifest.a", "rapport.manifest.b"] {
        kv.0.insert(slot.into(), "damaged".into());
    }
    let opened = opened(&mut kv);
    assert_eq!(opened.found, Found::Pages);
    assert_eq!(opened.book.to_parts(), after.to_parts());
    assert_eq!(
        opened.quarantined.iter().map(|bad| bad.part).collect::<Vec<_>>(),
        [Part::Manifest; 2]
    );
    let mut layout = opened.layout;
    save(&mut kv, &mut layout, &opened.book, &opened.book).expect("names the pages again");
    let healed = open(&mut kv).expect("readable");
    assert_eq!(
        (healed.found, healed.book.to_parts()),
        (Found::Manifest, after.to_parts())
    );
    assert_eq!(quarantined(&kv).len(), 2);
}

#[test]
fn the_newest_manifest_damaged_still_gives_the_newest_book() {
    let before = book(60);
    let (mut kv, mut layout) = stored(&before);
    let after = put(&before, account(3, 77, 3000));
    save(&mut kv, &mut layout, &before, &after).expect("saved");
    kv.0.insert("rapport.manifest.b".into(), "damaged".into());
    assert_eq!(parts(&mut kv), after.to_parts());
}

#[test]
fn the_older_manifest_damaged_changes_nothing() {
    let before = book(60);
    let (mut kv, mut layout) = stored(&before);
    let after = put(&before, account(3, 77, 3000));
    save(&mut kv, &mut layout, &before, &after).expect("saved");
    kv.0.insert("rapport.manifest.a".into(), "damaged".into());
    let opened = opened(&mut kv);
    assert_eq!(
        (opened.found, opened.book.to_parts()),
        (Found::Manifest, after.to_parts())
    );
}

#[test]
fn a_newer_page_opens_the_book_read_only_and_writes_nothing() {
    use crate::store::page::Header;
    let (mut kv, layout) = stored(&book(3));
    let key = page_of_dossiers(&kv);
    let old = crate::store::seal::unseal(&kv.0[&key]).expect("sound");
    let header = Header {
        v: CURRENT + 1,
        ..old.header().expect("sound")
    };
    let data = br#"{"dossiers":"all in one text now"}"#;
    let sealed = header.seal(&crate::store::seal::deflate(data));
    kv.0.insert(key.clone(), sealed.text.clone());
    let mut leaves = layout.leaves.clone();
    let leaf = leaves
        .get_mut(&Shelf::Dossiers)
        .and_then(|leaves| leaves.last_mut())
        .expect("there is one");
    leaf.page = leaf.page.map(|page| crate::store::manifest::Stored {
        checksum: sealed.checksum,
        ..page
    });
    let manifest = crate::store::manifest::Manifest {
        generation: 1,
        leaves,
    };
    kv.0.insert("rapport.manifest.a".into(), manifest.write());
    let untouched = kv.clone();

    let opened = opened(&mut kv);
    let newer = ReadOnly::Newer { v: CURRENT + 1 };
    assert_eq!(opened.read_only, Some(newer));
    assert_eq!(opened.quarantined[0].reason, Fault::Newer { v: CURRENT + 1 });
    assert_eq!(opened.book.team().len(), 1);
    let mut layout = opened.layout;
    let next = put(&opened.book, account(1, 1, 1));
    assert_eq!(
        save(&mut kv, &mut layout, &opened.book, &next),
        Err(StoreError::ReadOnly(newer))
    );
    assert_eq!(kv, untouched);
}

/// Every record found is one that was stored.
fn no_wrong_record(found: &BookParts, stored: &BookParts) -> bool {
    found
        .dossiers
        .iter()
        .all(|dossier| stored.dossiers.contains(dossier))
        && found.team.iter().all(|colleague| stored.team.contains(colleague))
        && found
            .catalogue
            .iter()
            .all(|product| stored.catalogue.contains(product))
}

fn spoilt(text: &str, place: usize, with: Option<char>) -> String {
    let mut characters: Vec<char> = text.chars().collect();
    let place = place % characters.len();
    match with {
        Some(character) => characters[place] = character,
        None => drop(characters.remove(place)),
    }
    characters.into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    /// One character changed or dropped anywhere, within the alphabet or beyond.
    #[test]
    fn one_damaged_character_is_named_or_harmless(
        which in any::<prop::sample::Index>(),
        place: usize,
        with in prop::option::weighted(0.8, prop_oneof![prop::char::range('\u{3400}', '\u{B3FF}'), any::<char>()]),
    ) {
        let before = book(25);
        let (mut kv, mut layout) = stored(&before);
        let after = put(&before, account(3, 77, 3000));
        save(&mut kv, &mut layout, &before, &after).expect("saved");
        let keys: Vec<String> = kv.0.keys().cloned().collect();
        let key = which.get(&keys);
        let text = spoilt(&kv.0[key], place, with);
        let same = text == kv.0[key];
        kv.0.insert(key.clone(), text.clone());

        let opened = opened(&mut kv);
        let found = opened.book.to_parts();
        prop_assert!(no_wrong_record(&found, &after.to_parts()));
        if found != after.to_parts() || !same {
            prop_assert_eq!(opened.quarantined.len(), 1);
            prop_assert_eq!(&kv.0[&opened.quarantined[0].key], &text);
        }
        if key.contains("manifest") {
            prop_assert_eq!(found, after.to_parts());
        }
    }

    #[test]
    fn any_texts_under_our_keys_open(texts in prop::collection::btree_map(
        prop_oneof![
            Just("rapport.manifest.a".to_owned()), Just("rapport.manifest.b".to_owned()),
            "rapport\\.page\\.[0-3]\\.[0-3]", "rapport\\.kept\\.[0-3]\\.(a|b|pages)", "rapport\\.[a-z.]{0,9}",
        ],
        prop_oneof![any::<String>(), "[\u{3400}-\u{B3FF}]{0,30}", Just(r#"["rapport.page.1.1"]"#.to_owned())],
        0..6,
    )) {
        let mut kv = MemoryKv(texts.clone());
        prop_assert!(opened(&mut kv).book.is_empty());
        for (key, text) in texts {
            prop_assert_eq!(kv.0.get(&key), Some(&text));
        }
    }
}
