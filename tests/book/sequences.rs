//! Whatever is edited can be taken back, and nothing else moves.

use super::makers::{books, contact, done, edits, flat, furnished, id, put, unit};
use proptest::collection::vec;
use proptest::prelude::*;
use rapport::model::*;
use std::collections::BTreeSet;
use std::sync::Arc;

#[derive(Clone, Debug)]
enum Step {
    Do(Edit),
    /// Takes back one of the edits so far, or an earlier taking back.
    TakeBack(prop::sample::Index),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        4 => edits().prop_map(Step::Do),
        1 => any::<prop::sample::Index>().prop_map(Step::TakeBack),
    ];
    vec(step, 1..25)
}

/// The books after each accepted edit, the first one before any, with the undo of each.
fn played(first: Book, steps: Vec<Step>) -> (Vec<Book>, Vec<Undo>) {
    let (mut books, mut undos) = (vec![first], Vec::<Undo>::new());
    for step in steps {
        let edit = match step {
            Step::Do(edit) => edit,
            Step::TakeBack(_) if undos.is_empty() => continue,
            Step::TakeBack(which) => which.get(&undos).clone().into_edit(),
        };
        let book = books.last().expect("the first is there");
        let before = book.to_parts();
        match book.edit(edit) {
            Ok((next, undo)) => {
                books.push(next);
                undos.push(undo);
            }
            Err(_) => assert_eq!(
                book.to_parts(),
                before,
                "a refused edit leaves the book as it was"
            ),
        }
    }
    (books, undos)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn edits_then_undos_give_back_the_book(first in books(), steps in steps()) {
        let (books, undos) = played(first, steps);
        let mut book = books.last().expect("the first is there").clone();
        for (earlier, undo) in books.iter().zip(undos).rev() {
            let (next, redo) = book.edit(undo.into_edit()).expect("the last edit can be taken back");
            prop_assert_eq!(next.to_parts(), earlier.to_parts());
            let (again, _) = next.edit(redo.into_edit()).expect("what was taken back can be done again");
            prop_assert_eq!(again.to_parts(), book.to_parts());
            book = next;
        }
        prop_assert_eq!(book.to_parts(), books[0].to_parts());
    }

    #[test]
    fn an_older_undo_keeps_later_edits(first in books(), steps in steps(), which in any::<prop::sample::Index>()) {
        let (books, undos) = played(first, steps);
        prop_assume!(!undos.is_empty());
        let place = which.index(undos.len());
        let book = books.last().expect("the first is there");
        let undo = &undos[place];
        let later: BTreeSet<RecordRef> =
            undos[place + 1..].iter().flat_map(|undo| undo.changes()).map(|change| change.at).collect();
        match book.edit(undo.clone().into_edit()) {
            Ok((next, _)) => {
                let mut expected = flat(book);
                for change in undo.changes() {
                    prop_assert_eq!(book.record(change.at), change.after.clone(), "nobody changed it since");
                    match &change.before {
                        Some(record) => expected.insert(change.at, record.clone()),
                        None => expected.remove(&change.at),
                    };
                }
                prop_assert_eq!(flat(&next), expected);
            }
            Err(refusal) if refusal.reason == Reason::ChangedSince => {
                prop_assert!(later.contains(&refusal.record), "{refusal}");
            }
            // A later edit may name what the undo would remove, or have taken its number.
            Err(refusal) => prop_assert!(!later.is_empty(), "{refusal}"),
        }
    }

    #[test]
    fn an_edit_changes_the_dossiers_it_touches_and_no_other(first in books(), steps in steps()) {
        let (books, undos) = played(first, steps);
        for (pair, undo) in books.windows(2).zip(&undos) {
            let touched = accounts_touched(undo.changes());
            let changed: BTreeSet<AccountId> = pair[1].changed_since(&pair[0]).into_iter().collect();
            prop_assert_eq!(&changed, &touched);
            for dossier in pair[0].dossiers().filter(|dossier| !touched.contains(&dossier.id())) {
                let kept = pair[1].dossier(dossier.id()).expect("an untouched dossier stays");
                prop_assert!(Arc::ptr_eq(dossier.arc(), kept.arc()));
            }
        }
    }

    #[test]
    fn what_was_accepted_step_by_step_is_accepted_whole(first in books(), steps in steps()) {
        let (books, _) = played(first, steps);
        let book = books.last().expect("the first is there");
        let (whole, _) = Book::default().edit(Edit::Put(flat(book).into_values().collect())).expect("a sound book");
        let remembered = BookParts { erased: Vec::new(), ..book.to_parts() };
        prop_assert_eq!(whole.to_parts(), remembered, "a new book has nothing to remember");
    }

    #[test]
    fn a_replacement_leads_there_and_back(first in books(), steps in steps(), others in steps()) {
        let (from, to) = (played(first.clone(), steps).0, played(first, others).0);
        let (from, to) = (from.last().expect("a book"), to.last().expect("a book"));
        let (there, undo) = from.edit(from.replacement(to)).expect("a sound book replaces another");
        prop_assert_eq!(there.to_parts(), to.to_parts());
        let (back, _) = there.edit(undo.into_edit()).expect("nothing came between");
        prop_assert_eq!(back.to_parts(), from.to_parts());
    }
}

#[test]
fn one_record_changes_one_dossier() {
    let book = furnished();
    let (next, undo) = done(&book, put(contact(2, 1)));
    assert_eq!(next.changed_since(&book), [id::<AccountId>(2)]);
    assert_eq!(undo.changes().len(), 1);
    let (same, undo) = done(&next, put(contact(2, 1)));
    assert!(undo.is_empty());
    assert_eq!(same, next);
}

#[test]
fn a_later_change_of_the_same_record_refuses_the_older_undo() {
    let book = furnished();
    let (book, older) = done(
        &book,
        put(Contact {
            title: "Buyer".into(),
            ..contact(2, 1)
        }),
    );
    let (book, _) = done(
        &book,
        put(Contact {
            title: "Chief buyer".into(),
            ..contact(2, 1)
        }),
    );
    let refusal = book.edit(older.into_edit()).expect_err("it was changed since");
    let record = RecordRef::Contact(id(2), id(1));
    assert_eq!(
        refusal,
        Refusal {
            record,
            field: Field::Record,
            reason: Reason::ChangedSince
        }
    );
}

#[test]
fn undoing_the_making_of_an_account_never_takes_later_records_along() {
    let (book, made) = done(&furnished(), put(unit(3, 2)));
    let (book, added) = done(&book, put(contact(3, 1)));
    let refusal = book
        .edit(made.clone().into_edit())
        .expect_err("a contact was added since");
    let record = RecordRef::Contact(id(3), id(1));
    assert_eq!(
        refusal,
        Refusal {
            record,
            field: Field::Record,
            reason: Reason::ChangedSince
        }
    );
    let (book, _) = done(&book, added.into_edit());
    assert_eq!(done(&book, made.into_edit()).0.to_parts(), furnished().to_parts());
}

#[test]
fn undoing_an_older_edit_of_the_same_dossier_keeps_the_later_one() {
    let (book, first) = done(&furnished(), put(contact(2, 0)));
    let (book, _) = done(&book, put(contact(2, 1)));
    let (book, _) = done(&book, first.into_edit());
    let dossier = book.dossier(id(2)).expect("the account");
    assert!(dossier.contacts.get(id(0)).is_none());
    assert!(dossier.contacts.get(id(1)).is_some());
}
