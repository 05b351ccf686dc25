//! What is saved opens again, and an edit writes little.

use super::*;
use crate::store::samples::{account, book, frozen};
use proptest::prelude::*;

#[test]
fn a_new_storage_opens_empty() {
    let opened = opened(&mut MemoryKv::default());
    assert!(opened.book.is_empty());
    assert_eq!((opened.found, opened.generation), (Found::Nothing, 0));
}

#[test]
fn every_field_comes_back() {
    let (mut kv, layout) = stored(&Book::from_parts(frozen()));
    let opened = opened(&mut kv);
    assert_eq!(opened.book.to_parts(), frozen());
    assert_eq!(opened.found, Found::Manifest);
    assert_eq!(opened.layout, layout);
}

#[test]
fn saving_what_is_saved_writes_nothing() {
    let before = book(3);
    let (mut kv, mut layout) = stored(&before);
    let untouched = kv.clone();
    assert_eq!(save(&mut kv, &mut layout, &before, &before), Ok(Saved::default()));
    assert_eq!(kv, untouched);
}

#[test]
fn one_edit_rewrites_one_page() {
    let before = book(400);
    let (mut kv, mut layout) = stored(&before);
    assert!(layout.pages() > 20, "{} pages", layout.pages());
    let after = put(&before, account(7, 999, 2000));
    let saved = save(&mut kv, &mut layout, &before, &after).expect("saved");
    assert_eq!(saved.pages, 1);
    assert!(saved.units * 2 <= 64 << 10, "{} units", saved.units);
    assert_eq!(parts(&mut kv), after.to_parts());
    assert_eq!(
        kv.0.keys().filter(|key| key.contains(".page.")).count(),
        layout.pages()
    );
}

#[test]
fn a_colleague_or_the_policy_rewrites_no_dossier() {
    let before = book(100);
    let (mut kv, mut layout) = stored(&before);
    let policy = crate::model::Policy {
        delivery_tolerance_days: 9,
        ..(**before.policy()).clone()
    };
    let after = put(
        &put(&before, policy),
        crate::model::Colleague {
            name: "New".into(),
            ..frozen().team.remove(0)
        },
    );
    let saved = save(&mut kv, &mut layout, &before, &after).expect("saved");
    assert_eq!(saved.pages, 2);
    assert!(saved.units < 3000, "{} units", saved.units);
    assert_eq!(parts(&mut kv), after.to_parts());
}

#[test]
fn removing_all_leaves_one_page_per_shelf() {
    let before = book(300);
    let (mut kv, mut layout) = stored(&before);
    let after = Book::default();
    save(&mut kv, &mut layout, &before, &after).expect("saved");
    assert_eq!(layout.pages(), Shelf::ALL.len());
    assert!(opened(&mut kv).book.is_empty());
}

#[test]
fn pages_join_again_when_accounts_go() {
    let mut before = book(200);
    let (mut kv, mut layout) = stored(&before);
    let many = layout.pages();
    let ids: Vec<_> = before.dossiers().map(|held| held.id()).collect();
    for id in ids.into_iter().skip(10) {
        let after = before
            .edit(Edit::Remove(vec![crate::model::RecordRef::Account(id)]))
            .expect("removed")
            .0;
        save(&mut kv, &mut layout, &before, &after).expect("saved");
        before = after;
    }
    assert!(layout.pages() <= 6, "{many} pages became {}", layout.pages());
    assert_eq!(parts(&mut kv), before.to_parts());
}

#[test]
fn a_record_beyond_the_limit_is_refused_and_nothing_written() {
    let mut parts = book(1).to_parts();
    parts.dossiers[0]
        .account
        .custom
        .insert("all".into(), "x".repeat(33 << 20));
    let (mut kv, mut layout) = (MemoryKv::default(), Layout::default());
    let result = save(&mut kv, &mut layout, &Book::default(), &Book::from_parts(parts));
    assert!(
        matches!(
            result,
            Err(StoreError::TooLarge {
                shelf: Shelf::Dossiers,
                ..
            })
        ),
        "{result:?}"
    );
    assert!(kv.0.is_empty());
}

#[test]
fn a_catalogue_of_ten_thousand_products_is_paged() {
    let one = frozen().catalogue.remove(0);
    let product = |n: u32| crate::model::Product {
        id: uuid::Uuid::from_u128(u128::from(n) << 90).into(),
        number: n.to_string(),
        ..one.clone()
    };
    let before = Book::default()
        .edit(Edit::Put((0..10_000).map(|n| product(n).into()).collect()))
        .expect("valid")
        .0;
    let (mut kv, mut layout) = stored(&before);
    let after = put(
        &before,
        crate::model::Product {
            name: "Pump".into(),
            ..product(5000)
        },
    );
    let saved = save(&mut kv, &mut layout, &before, &after).expect("saved");
    assert_eq!(saved.pages, 1);
    assert!(saved.units * 2 <= 64 << 10, "{} units", saved.units);
    assert_eq!(parts(&mut kv), after.to_parts());
}

#[derive(Clone, Debug)]
pub(super) enum Step {
    Put { n: u64, seed: u64, text: usize },
    Import { from: u64, count: u64 },
    Remove(u64),
    Colleague(u128),
    Product(u128),
    Tolerance(u16),
    Reopen,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => (0..60_u64, any::<u64>(), 0..6000_usize).prop_map(|(n, seed, text)| Step::Put { n, seed, text }),
        1 => (0..60_u64, 0..40_u64).prop_map(|(from, count)| Step::Import { from, count }),
        3 => (0..60_u64).prop_map(Step::Remove),
        1 => (0..9_u128).prop_map(Step::Colleague),
        1 => (0..9_u128).prop_map(Step::Product),
        1 => any::<u16>().prop_map(Step::Tolerance),
        1 => Just(Step::Reopen),
    ]
}

pub(super) fn taken(step: &Step, book: &Book) -> Book {
    let edit = match *step {
        Step::Put { n, seed, text } => Edit::Put(vec![account(n, seed, text).into()]),
        Step::Import { from, count } => {
            Edit::Put((from..from + count).map(|n| account(n, n, 3000).into()).collect())
        }
        Step::Remove(n) => {
            let id = account(n, 0, 0).id;
            Edit::Remove(
                book.dossier(id)
                    .map(|_| crate::model::RecordRef::Account(id))
                    .into_iter()
                    .collect(),
            )
        }
        Step::Colleague(n) => Edit::Put(vec![
            crate::model::Colleague {
                id: uuid::Uuid::from_u128(n).into(),
                number: String::new(),
                ..frozen().team.remove(0)
            }
            .into(),
        ]),
        Step::Product(n) => Edit::Put(vec![
            crate::model::Product {
                id: uuid::Uuid::from_u128(n).into(),
                number: String::new(),
                ..frozen().catalogue.remove(0)
            }
            .into(),
        ]),
        Step::Tolerance(days) => Edit::Put(vec![
            crate::model::Policy {
                delivery_tolerance_days: days,
                ..(**book.policy()).clone()
            }
            .into(),
        ]),
        Step::Reopen => return book.clone(),
    };
    book.edit(edit).expect("a valid edit").0
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Saved step by step, now and then opened anew in between, the book is the same in the end, by its
    /// manifest and from its pages alone.
    #[test]
    fn edits_saved_step_by_step_reopen_to_the_same_book(steps in prop::collection::vec(step(), 1..25)) {
        let (mut kv, mut layout, mut held) = (MemoryKv::default(), Layout::default(), Book::default());
        for step in &steps {
            if matches!(step, Step::Reopen) {
                let opened = opened(&mut kv);
                prop_assert_eq!(opened.book.to_parts(), held.to_parts());
                (layout, held) = (opened.layout, opened.book);
            }
            let next = taken(step, &held);
            save(&mut kv, &mut layout, &held, &next).expect("saved");
            held = next;
        }
        prop_assert_eq!(parts(&mut kv), held.to_parts());
        let pages = kv.0.keys().filter(|key| key.contains(".page.")).count();
        prop_assert_eq!(pages, layout.pages());
        kv.0.retain(|key, _| !key.contains("manifest"));
        prop_assert_eq!(parts(&mut kv), held.to_parts());
    }
}
