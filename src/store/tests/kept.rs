//! Clean starts that keep what was there, and the raw export.

use super::*;
use crate::model::Moment;
use crate::store::samples::{account, book};

#[test]
fn a_clean_start_keeps_the_old_book_and_brings_it_back() {
    let old = book(30);
    let (mut kv, _) = stored(&old);
    let bytes = kv.0.values().map(String::len).sum::<usize>();
    clear_keeping(&mut kv, Moment(5)).expect("kept");
    let fresh = opened(&mut kv);
    assert_eq!((fresh.found, fresh.book.is_empty()), (Found::Nothing, true));
    assert!(kv.0.values().map(String::len).sum::<usize>() >= bytes);

    let mut layout = fresh.layout;
    let new = put(&fresh.book, account(1, 2, 3));
    for _ in 0..3 {
        save(&mut kv, &mut layout, &fresh.book, &new).expect("saved");
        layout = opened(&mut kv).layout;
    }
    let list = kept(&kv).expect("readable");
    assert_eq!(list.iter().map(|kept| kept.at).collect::<Vec<_>>(), [Moment(5)]);

    assert_eq!(restore_kept(&mut kv, Moment(5), Moment(6)), Ok(true));
    assert_eq!(parts(&mut kv), old.to_parts());
    assert_eq!(restore_kept(&mut kv, Moment(6), Moment(7)), Ok(true));
    assert_eq!(parts(&mut kv), new.to_parts());
    assert_eq!(restore_kept(&mut kv, Moment(5), Moment(8)), Ok(false));
}

#[test]
fn a_book_without_manifest_is_kept_too() {
    let old = book(30);
    let (mut kv, _) = stored(&old);
    kv.0.retain(|key, _| !key.contains("manifest"));
    clear_keeping(&mut kv, Moment(5)).expect("kept");
    assert!(opened(&mut kv).book.is_empty());
    restore_kept(&mut kv, Moment(5), Moment(5)).expect("restored");
    assert_eq!(parts(&mut kv), old.to_parts());
}

#[test]
fn two_clean_starts_in_one_moment_keep_two_books() {
    let (mut kv, _) = stored(&book(2));
    clear_keeping(&mut kv, Moment(5)).expect("kept");
    let fresh = opened(&mut kv);
    save(&mut kv, &mut fresh.layout.clone(), &fresh.book, &book(3)).expect("saved");
    clear_keeping(&mut kv, Moment(5)).expect("kept");
    assert_eq!(kept(&kv).map(|list| list.len()), Ok(2));
    restore_kept(&mut kv, Moment(6), Moment(9)).expect("restored");
    assert_eq!(parts(&mut kv), book(3).to_parts());
}

#[test]
fn a_crash_in_a_clean_start_or_a_return_loses_neither_book() {
    let (old, new) = (book(12), book(5));
    let (mut kv, _) = stored(&old);
    clear_keeping(&mut kv, Moment(1)).expect("kept");
    let fresh = opened(&mut kv);
    save(&mut kv, &mut fresh.layout.clone(), &fresh.book, &new).expect("saved");
    for left in 0..12 {
        let mut stops = Stops::after(left, kv.clone());
        restore_kept(&mut stops, Moment(1), Moment(2)).expect("noticed by nobody");
        let mut kv = stops.kv;
        let mut found = vec![parts(&mut kv)];
        for kept in kept(&kv).expect("readable") {
            let mut other = kv.clone();
            restore_kept(&mut other, kept.at, Moment(9)).expect("restored");
            found.push(parts(&mut other));
        }
        assert!(
            found.contains(&old.to_parts()) && found.contains(&new.to_parts()),
            "after {left} writes"
        );
    }
}

#[test]
fn the_raw_export_holds_every_text_of_ours_and_no_other() {
    let (mut kv, _) = stored(&book(3));
    kv.0.insert("neighbour".into(), "secret".into());
    kv.0.insert("rapport.page.9.9".into(), "damaged \" \u{0}".into());
    let export: serde_json::Value =
        serde_json::from_str(&export_raw(&kv).expect("readable")).expect("is JSON");
    kv.0.remove("neighbour");
    assert_eq!(export["keys"], serde_json::json!(kv.0));
}
