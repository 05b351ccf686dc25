//! Books and edits written down and read again, as they are and as a careless hand left them.

use super::makers::*;
use chrono::NaiveDate;
use proptest::collection::vec;
use proptest::prelude::*;
use rapport::demo;
use rapport::model::*;
use serde::{Serialize, de::DeserializeOwned};

fn again<T: Serialize + DeserializeOwned>(value: &T) -> T {
    let text = serde_json::to_string(value).expect("it can be written");
    serde_json::from_str(&text).expect("what was written can be read")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn books_edits_and_undos_survive_being_written(first in books(), edits in vec(edits(), 1..12)) {
        let mut book = first;
        for edit in edits {
            prop_assert_eq!(&again(&edit), &edit);
            let Ok((next, undo)) = book.edit(edit) else { continue };
            let parts = next.to_parts();
            let read = Book::from_parts(again(&parts));
            prop_assert_eq!(read.to_parts(), parts);
            let restore = undo.into_edit();
            prop_assert_eq!(&again(&restore), &restore);
            let (back, _) = read.edit(again(&restore)).expect("the undo fits the book that was read");
            prop_assert_eq!(back.to_parts(), book.to_parts());
            book = next;
        }
    }
}

#[test]
fn the_demo_survives_being_written() {
    let as_of = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day");
    let edit = demo::book(as_of, Signature::default(), &mut Mint::new(1_700_000_000_000, 5));
    let (book, _) = done(&Book::default(), again(&edit));
    assert_eq!(again(&book.to_parts()), book.to_parts());
}

#[test]
fn a_restore_that_carries_another_record_is_refused() {
    let book = furnished();
    let at = RecordRef::Contact(id(2), id(5));
    for stranger in [
        Record::from(order(2, 5)),
        contact(0, 5).into(),
        contact(2, 6).into(),
    ] {
        let change = Change {
            at,
            before: Some(stranger),
            after: None,
            was_erased: false,
            is_erased: false,
        };
        let refusal = book
            .edit(Edit::Restore(vec![change]))
            .expect_err("it is another record");
        assert_eq!(
            refusal,
            Refusal {
                record: at,
                field: Field::Record,
                reason: Reason::Unknown
            }
        );
    }
}

#[test]
fn a_record_filed_under_the_wrong_account_belongs_to_where_it_lies() {
    let mut parts = furnished().to_parts();
    parts.dossiers[2].contacts = [contact(0, 7)].into_iter().collect();
    let book = Book::from_parts(parts);
    let place = RecordRef::Contact(id(2), id(7));
    assert_eq!(book.record(place).map(|record| record.reference()), Some(place));
    let (next, undo) = done(&book, Edit::Remove(vec![RecordRef::Account(id(2))]));
    assert_eq!(done(&next, undo.into_edit()).0.to_parts(), book.to_parts());
}

/// Such a book was never accepted; it must still open, and say where the fault lies.
#[test]
fn parents_that_turn_in_a_circle_are_named_and_never_followed_for_ever() {
    let mut parts = furnished().to_parts();
    parts.dossiers[0].account.parent = Some(id(1));
    let book = Book::from_parts(parts);
    let refusal = book.edit(put(unit(2, 1))).expect_err("there is a circle above");
    assert_eq!((refusal.field, refusal.reason), (Field::Parent, Reason::Cycle));
    assert!([RecordRef::Account(id(0)), RecordRef::Account(id(1))].contains(&refusal.record));
    done(&book, put(account(0)));
    done(&book, put(contact(0, 1)));
}
