//! What a book remembers of what was erased.

use super::makers::*;
use proptest::collection::vec;
use proptest::prelude::*;
use rapport::model::*;

fn erased(book: &Book) -> Vec<RecordRef> {
    book.erased().collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// What was removed is remembered, by itself or with its account, until it is there again.
    #[test]
    fn what_is_removed_is_remembered_and_what_is_there_is_not(first in books(), edits in vec(edits(), 1..20)) {
        let mut book = first;
        let mut seen: std::collections::BTreeSet<RecordRef> = flat(&book).into_keys().collect();
        for edit in edits {
            let removes = matches!(edit, Edit::Remove(_));
            let Ok((next, undo)) = book.edit(edit) else { continue };
            for change in undo.changes().iter().filter(|_| removes) {
                prop_assert!(next.is_erased(change.at), "{:?}", change.at);
            }
            let (back, _) = next.edit(undo.into_edit()).expect("nothing came between");
            prop_assert_eq!(back.to_parts(), book.to_parts());
            book = next;
            seen.extend(flat(&book).into_keys());
            for at in &seen {
                prop_assert!(!(book.holds(*at) && book.is_erased(*at)), "{at:?}");
                prop_assert_eq!(book.holds(*at), book.record(*at).is_some());
            }
            prop_assert!(book.erased().all(|at| seen.contains(&at)), "only what was there");
        }
    }
}

#[test]
fn an_account_is_remembered_alone_and_stands_for_its_dossier() {
    let (book, _) = done(&furnished(), put(account(1)));
    let (book, _) = done(&book, Edit::Remove(vec![RecordRef::Contact(id(0), id(1))]));
    assert_eq!(erased(&book), [RecordRef::Contact(id(0), id(1))]);
    let (gone, undo) = done(&book, Edit::Remove(vec![RecordRef::Account(id(0))]));
    assert_eq!(
        erased(&gone),
        [RecordRef::Account(id(0)), RecordRef::Contact(id(0), id(1))]
    );
    assert!(gone.is_erased(RecordRef::Order(id(0), id(0))));
    assert_eq!(done(&gone, undo.into_edit()).0.to_parts(), book.to_parts());
    // A later wish: the account comes back, and the contact erased before it does not.
    let (again, _) = done(&gone, put(account(0)));
    assert_eq!(erased(&again), [RecordRef::Contact(id(0), id(1))]);
    assert!(!again.is_erased(RecordRef::Order(id(0), id(0))));
}

#[test]
fn undoing_a_making_leaves_nothing_to_remember() {
    let (book, undo) = done(&furnished(), put(contact(2, 1)));
    assert_eq!(erased(&done(&book, undo.into_edit()).0), []);
}

#[test]
fn a_book_deleted_or_replaced_remembers_what_the_other_does() {
    let (here, _) = done(&furnished(), Edit::Remove(vec![RecordRef::Colleague(id(1))]));
    let (empty, undo) = done(&here, here.replacement(&Book::default()));
    assert_eq!(empty.to_parts(), Book::default().to_parts());
    let (back, _) = done(&empty, undo.into_edit());
    assert_eq!(back.to_parts(), here.to_parts());
    let (there, _) = done(&furnished(), Edit::Remove(vec![RecordRef::Contact(id(0), id(1))]));
    let (replaced, undo) = done(&here, here.replacement(&there));
    assert_eq!(replaced.to_parts(), there.to_parts());
    assert_eq!(done(&replaced, undo.into_edit()).0.to_parts(), here.to_parts());
}

#[test]
fn a_file_that_contradicts_itself_remembers_nothing_that_is_there() {
    let mut parts = furnished().to_parts();
    parts.erased = vec![
        RecordRef::Policy,
        RecordRef::Product(id(9)),
        RecordRef::Contact(id(0), id(0)),
    ];
    assert_eq!(erased(&Book::from_parts(parts)), [RecordRef::Product(id(9))]);
}

#[test]
fn what_is_only_remembered_touches_no_dossier() {
    let book = furnished();
    let memory = Change {
        at: RecordRef::Contact(id(0), id(9)),
        before: None,
        after: None,
        was_erased: true,
        is_erased: false,
    };
    let (next, undo) = done(&book, Edit::Restore(vec![memory]));
    assert_eq!(erased(&next), [RecordRef::Contact(id(0), id(9))]);
    assert_eq!(next.changed_since(&book), []);
    assert!(accounts_touched(undo.changes()).is_empty());
    assert_ne!(next, book, "or it would not be stored");
    assert_eq!(done(&next, undo.into_edit()).0, book);
}
