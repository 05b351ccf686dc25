//! Edits of ten thousand accounts take time in proportion. The limit leaves a slow machine room;
//! anything that looks at every pair takes far longer.

use super::makers::{contact, done};
use chrono::NaiveDate;
use rapport::demo;
use rapport::model::*;
use std::time::{Duration, Instant};

const LIMIT: Duration = Duration::from_secs(6);
const MANY: usize = 10_000;

fn timed<T>(what: &str, work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let result = work();
    let took = start.elapsed();
    println!("{what}: {} ms", took.as_millis());
    assert!(took < LIMIT, "{what} took {took:?}");
    result
}

fn crowd(accounts: usize, events: usize) -> BookParts {
    let as_of = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day");
    demo::generated(accounts, events, as_of, 1, Signature::default())
}

#[test]
fn ten_thousand_accounts_come_and_go() {
    let records = demo::records(crowd(MANY, 2));
    println!("{} records", records.len());
    let (book, undo) = timed("put", || done(&Book::default(), Edit::Put(records)));
    let (empty, redo) = timed("undo", || done(&book, undo.into_edit()));
    assert!(empty.is_empty());
    let (book, _) = timed("redo", || done(&empty, redo.into_edit()));
    let (_, undo) = timed("one more contact", || {
        let first = book.dossiers().next().expect("an account").id();
        done(
            &book,
            Edit::Put(vec![
                Contact {
                    account: first,
                    ..contact(0, 9)
                }
                .into(),
            ]),
        )
    });
    assert_eq!(undo.changes().len(), 1);
}

#[test]
fn an_import_is_undone_beside_as_many_others() {
    let others = crowd(MANY / 2, 10);
    let book = Book::from_parts(others.clone());
    let parts = crowd(MANY, 10);
    let late: Vec<Record> = parts
        .dossiers
        .into_iter()
        .skip(MANY / 2)
        .map(|dossier| {
            let number = format!("L-{}", dossier.account.number);
            Account {
                number,
                parent: None,
                ..dossier.account
            }
            .into()
        })
        .collect();
    let (both, undo) = timed("put beside", || done(&book, Edit::Put(late)));
    assert_eq!(both.dossiers().len(), MANY);
    let (back, _) = timed("undo beside", || done(&both, undo.into_edit()));
    assert_eq!(back.to_parts(), others);
}

#[test]
fn ten_thousand_products_and_contacts_are_removed() {
    let parts = crowd(200, 250);
    let template = parts.catalogue[0].clone();
    let account = parts.dossiers[0].account.id;
    let mut mint = Mint::new(1, 1);
    let products = (0..MANY).map(|n| {
        Product {
            id: mint.mint(),
            number: format!("X-{n}"),
            ..template.clone()
        }
        .into()
    });
    let mut records: Vec<Record> = products.collect();
    records.extend((0..MANY).map(|_| {
        Record::from(Contact {
            id: mint.mint(),
            account,
            ..contact(0, 0)
        })
    }));
    let places: Vec<RecordRef> = records.iter().map(Record::reference).collect();
    let (book, _) = timed("put products", || {
        done(&Book::from_parts(parts.clone()), Edit::Put(records))
    });
    let erased = places.clone();
    let (back, _) = timed("remove products", || done(&book, Edit::Remove(places)));
    assert!(back.to_parts() == BookParts { erased, ..parts });
}

#[test]
fn a_tall_chain_of_parents_is_followed_once() {
    let mut mint = Mint::new(1, 1);
    let mut above = None;
    let mut chain: Vec<Account> = Vec::new();
    for _ in 0..MANY {
        let id = mint.mint();
        chain.push(Account {
            parent: above,
            ..Account::named(id, "Link", Stamp::default())
        });
        above = Some(id);
    }
    let turned = Account {
        parent: above,
        ..chain[0].clone()
    };
    let (book, _) = timed("chain", || {
        done(
            &Book::default(),
            Edit::Put(chain.into_iter().map(Record::from).collect()),
        )
    });
    let refusal = timed("ring", || {
        book.edit(Edit::Put(vec![turned.into()])).expect_err("a ring")
    });
    assert_eq!(refusal.reason, Reason::Cycle);
}

#[test]
fn books_of_ten_thousand_accounts_are_merged() {
    let mine = Book::from_parts(crowd(MANY, 10));
    let mut parts = crowd(MANY, 10);
    let signature = Signature {
        at: Moment(1),
        by: None,
    };
    for dossier in &mut parts.dossiers {
        dossier.account.segment = String::from("Theirs");
        dossier.account.stamp = dossier.account.stamp.edited(signature);
    }
    let theirs = Book::from_parts(parts);
    let merge = timed("compare", || Merge::new(&mine, &theirs));
    assert_eq!(merge.items(Standing::Change).len(), MANY);
    let choices = Choices::default();
    let merged = timed("merge", || merge.edit(&choices, "", &mut Mint::new(1, 1)));
    assert_eq!(merged.left, []);
    let (after, _) = timed("carry out", || done(&mine, merged.edit));
    assert!(after.to_parts() == theirs.to_parts());

    let empty = Book::default();
    let merge = timed("compare with nothing", || Merge::new(&empty, &theirs));
    let merged = timed("open by merging", || {
        merge.edit(&choices, "", &mut Mint::new(1, 1))
    });
    assert!(done(&empty, merged.edit).0.to_parts() == theirs.to_parts());
}
