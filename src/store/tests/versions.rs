//! Stores of the past open; those of the future are shown and left alone.

use super::*;
use crate::model::{AccountId, ContactId, RecordRef};
use crate::store::samples::{account, book, frozen, frozen_4};
use crate::store::{manifest, seal};
use uuid::Uuid;

/// A store as version 1 left it: two generations, with both manifests.
fn store_of_version_1() -> MemoryKv {
    let texts = include_str!("../../../tests/fixtures/store-v1.json");
    MemoryKv(serde_json::from_str(texts).expect("texts under keys"))
}

#[test]
fn a_store_of_version_1_opens_for_ever_and_goes_on() {
    let mut kv = store_of_version_1();
    let untouched = kv.clone();
    let first = opened(&mut kv);
    assert_eq!(first.book.to_parts(), frozen());
    assert_eq!((first.found, first.generation), (Found::Manifest, 2));
    assert_eq!((first.read_only, first.quarantined), (None, Vec::new()));
    assert_eq!(kv, untouched, "opening writes nothing");

    // Pages of both versions lie side by side from now on.
    let gone = vec![RecordRef::Order(
        Uuid::from_u128(3).into(),
        Uuid::from_u128(5).into(),
    )];
    let next = first.book.edit(Edit::Remove(gone.clone())).expect("removed").0;
    save(&mut kv, &mut first.layout.clone(), &first.book, &next).expect("saved");
    let again = opened(&mut kv);
    assert_eq!(again.book.to_parts(), next.to_parts());
    assert_eq!(again.book.to_parts().erased, gone);
    kv.0.retain(|key, _| !key.contains("manifest"));
    assert_eq!(parts(&mut kv), next.to_parts());
}

#[test]
fn a_store_of_version_1_opens_without_its_manifests() {
    let mut kv = store_of_version_1();
    kv.0.retain(|key, _| !key.contains("manifest"));
    assert_eq!(parts(&mut kv), frozen());
}

#[test]
fn what_was_erased_comes_back() {
    let (mut kv, layout) = stored(&Book::from_parts(frozen_4()));
    let opened = opened(&mut kv);
    assert_eq!(opened.book.to_parts(), frozen_4());
    assert_eq!(opened.layout, layout);
    kv.0.retain(|key, _| !key.contains("manifest"));
    assert_eq!(parts(&mut kv), frozen_4());
}

/// A later version names a shelf that this one does not know: no damage, and nothing of ours to write.
#[test]
fn a_newer_manifest_is_shown_read_only_and_left_alone() {
    let (mut kv, _) = stored(&book(3));
    let newer = serde_json::json!({ "v": manifest::FORMAT + 1, "generation": 2 });
    let rows = br#"[["a shelf of the future","00000000-0000-0000-0000-000000000000",2,0,1,1]]"#;
    let text = seal::seal(&newer, &seal::deflate(rows)).text;
    kv.0.insert("rapport.manifest.b".into(), text);
    let untouched = kv.clone();

    let opened = opened(&mut kv);
    let why = ReadOnly::Newer {
        v: manifest::FORMAT + 1,
    };
    assert_eq!(opened.read_only, Some(why));
    assert_eq!(
        opened.book.to_parts(),
        book(3).to_parts(),
        "the last it can read is shown"
    );
    let next = put(&opened.book, account(1, 1, 1));
    let refused = save(&mut kv, &mut opened.layout.clone(), &opened.book, &next);
    assert_eq!(refused, Err(StoreError::ReadOnly(why)));
    assert_eq!(kv, untouched);
}

/// Ten thousand erasures lie in many pages, one more rewrites one; what shares an id is never parted.
#[test]
fn many_erasures_are_paged() {
    let account: AccountId = Uuid::from_u128(3).into();
    let scattered = |n: u64| Uuid::from_u128(u128::from(n.wrapping_mul(0x9E37_79B9_7F4A_7C15)) << 64);
    let twins = |n: u64| {
        [
            RecordRef::Contact(account, scattered(n / 7).into()),
            RecordRef::Product(scattered(n / 7).into()),
        ]
    };
    let mut parts = frozen();
    parts.erased = (0..10_000).flat_map(twins).collect();
    let before = Book::from_parts(parts);
    let (mut kv, mut layout) = stored(&before);
    assert_eq!(super::parts(&mut kv), before.to_parts());

    let one = ContactId::from(scattered(20_000));
    let contact = serde_json::json!({"id": one, "account": account, "name": "Passing through"});
    let contact: crate::model::Contact = serde_json::from_value(contact).expect("a contact");
    let there = put(&before, contact);
    save(&mut kv, &mut layout, &before, &there).expect("saved");
    let gone = vec![RecordRef::Contact(account, one)];
    let after = there.edit(Edit::Remove(gone)).expect("removed").0;
    let saved = save(&mut kv, &mut layout, &there, &after).expect("saved");
    assert_eq!(saved.pages, 2, "the dossier and the erasure");
    assert!(saved.units * 2 <= 64 << 10, "{} units", saved.units);
    assert_eq!(super::parts(&mut kv), after.to_parts());
}
