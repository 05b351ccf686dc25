//! Removing, and what stands in its way.

use super::makers::*;
use rapport::model::*;

fn refused(book: &Book, places: Vec<RecordRef>) -> (RecordRef, Reason) {
    let refusal = book.edit(Edit::Remove(places)).expect_err("it is refused");
    assert_eq!(refusal.field, Field::Record);
    (refusal.record, refusal.reason)
}

#[test]
fn a_headquarters_goes_only_together_with_its_units() {
    let book = furnished();
    let (above, below) = (RecordRef::Account(id(0)), RecordRef::Account(id(1)));
    assert_eq!(refused(&book, vec![above]), (above, Reason::StillNamed(1)));
    for places in [vec![above, below], vec![below, above]] {
        let (next, undo) = done(&book, Edit::Remove(places));
        assert_eq!(next.dossiers().len(), 1);
        assert_eq!(done(&next, undo.into_edit()).0.to_parts(), book.to_parts());
    }
}

#[test]
fn an_account_goes_with_its_dossier_and_comes_back_with_it() {
    let (book, _) = done(&furnished(), put(account(1)));
    let (next, undo) = done(&book, Edit::Remove(vec![RecordRef::Account(id(0))]));
    assert!(next.dossier(id(0)).is_none());
    assert_eq!(undo.changes().len(), 7, "the account and its six records");
    let (back, redo) = done(&next, undo.into_edit());
    assert_eq!(back.to_parts(), book.to_parts());
    assert_eq!(done(&back, redo.into_edit()).0.to_parts(), next.to_parts());
}

#[test]
fn an_account_may_be_named_together_with_its_own_contacts() {
    let (book, _) = done(&furnished(), put(account(1)));
    let account = RecordRef::Account(id(0));
    let contact = RecordRef::Contact(id(0), id(0));
    let (next, undo) = done(&book, Edit::Remove(vec![contact, account]));
    assert_eq!(
        next.to_parts(),
        done(&book, Edit::Remove(vec![account])).0.to_parts()
    );
    assert_eq!(done(&next, undo.into_edit()).0.to_parts(), book.to_parts());
}

#[test]
fn a_contact_goes_only_together_with_the_touchpoints_that_name_it() {
    let book = furnished();
    let contact = RecordRef::Contact(id(0), id(0));
    let touchpoint = RecordRef::Touchpoint(id(0), id(0));
    assert_eq!(refused(&book, vec![contact]), (contact, Reason::StillNamed(1)));
    done(&book, Edit::Remove(vec![contact, touchpoint]));
    done(&book, Edit::Remove(vec![RecordRef::Contact(id(0), id(1))]));
}

#[test]
fn b2_a_contact_goes_only_together_with_the_promises_that_name_it() {
    let given = Promise {
        contact: Some(id(1)),
        ..promise(0, 1)
    };
    let (book, _) = done(&furnished(), put(given));
    let (contact, promise) = (RecordRef::Contact(id(0), id(1)), RecordRef::Promise(id(0), id(1)));
    assert_eq!(refused(&book, vec![contact]), (contact, Reason::StillNamed(1)));
    done(&book, Edit::Remove(vec![contact, promise]));
}

#[test]
fn what_names_a_record_is_counted_in_records() {
    let many = Order {
        lines: vec![line(Some(0)), line(Some(0))],
        ..order(2, 1)
    };
    let (book, _) = done(&furnished(), put(many));
    let product = RecordRef::Product(id(0));
    assert_eq!(refused(&book, vec![product]), (product, Reason::StillNamed(2)));
    let colleague = RecordRef::Colleague(id(0));
    let reason = Reason::StillNamed(3);
    assert_eq!(
        refused(&book, vec![colleague]),
        (colleague, reason),
        "a touchpoint, an order, a promise"
    );
    done(&book, Edit::Remove(vec![RecordRef::Colleague(id(1))]));
}

#[test]
fn the_policy_cannot_be_removed() {
    assert_eq!(
        refused(&furnished(), vec![RecordRef::Policy]),
        (RecordRef::Policy, Reason::Empty)
    );
}

#[test]
fn removing_what_is_not_there_changes_nothing() {
    let book = furnished();
    let places = vec![
        RecordRef::Account(id(9)),
        RecordRef::Order(id(9), id(9)),
        RecordRef::Product(id(9)),
    ];
    let (next, undo) = done(&book, Edit::Remove(places));
    assert!(undo.is_empty());
    assert_eq!(next, book);
}
