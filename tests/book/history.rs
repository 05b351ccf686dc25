//! Undo and redo.

use super::makers::{account, contact, done, edits, furnished, id, put};
use proptest::collection::vec;
use proptest::prelude::*;
use rapport::model::*;

#[derive(Clone, Debug)]
enum Key {
    Do(Edit),
    Undo,
    Redo,
}

fn keys() -> impl Strategy<Value = Vec<Key>> {
    vec(
        prop_oneof![3 => edits().prop_map(Key::Do), 2 => Just(Key::Undo), 1 => Just(Key::Redo)],
        1..30,
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// The plain way to keep a history: every book there was, and where we stand.
    #[test]
    fn history_walks_through_the_books_there_were(keys in keys()) {
        let mut history = History::default();
        let (mut book, mut books, mut place) = (furnished(), vec![furnished().to_parts()], 0);
        for key in keys {
            match key {
                Key::Do(edit) => if let Ok(next) = history.edit(&book, edit) {
                    if next != book {
                        books.truncate(place + 1);
                        books.push(next.to_parts());
                        place += 1;
                    }
                    book = next;
                },
                Key::Undo => match history.undo(&book) {
                    Some(next) => (book, place) = (next.expect("nothing came between"), place - 1),
                    None => prop_assert_eq!(place, 0),
                },
                Key::Redo => match history.redo(&book) {
                    Some(next) => (book, place) = (next.expect("nothing came between"), place + 1),
                    None => prop_assert_eq!(place + 1, books.len()),
                },
            }
            prop_assert_eq!(&book.to_parts(), &books[place]);
        }
    }
}

fn named(name: String) -> Edit {
    put(Account { name, ..account(2) })
}

#[test]
fn two_hundred_edits_can_be_taken_back() {
    let (mut history, mut book) = (History::default(), furnished());
    for n in 0..205 {
        book = history
            .edit(&book, named(format!("Name {n}")))
            .expect("a good name");
    }
    let mut steps = 0;
    while let Some(next) = history.undo(&book) {
        book = next.expect("nothing came between");
        steps += 1;
    }
    assert_eq!(steps, 200);
    assert_eq!(book.dossier(id(2)).expect("the account").account.name, "Name 4");
    while let Some(next) = history.redo(&book) {
        book = next.expect("nothing came between");
    }
    assert_eq!(book.dossier(id(2)).expect("the account").account.name, "Name 204");
}

#[test]
fn a_refusal_leaves_the_history_as_it_was() {
    let mut history = History::default();
    let book = history
        .edit(&furnished(), named("New".into()))
        .expect("a good name");
    let before = history.clone();
    history
        .edit(&book, named(" ".into()))
        .expect_err("a name is needed");
    assert_eq!(history, before);

    let (elsewhere, _) = done(&book, named("From another tab".into()));
    let refusal = history
        .undo(&elsewhere)
        .expect("there is an edit")
        .expect_err("changed since");
    assert_eq!(refusal.reason, Reason::ChangedSince);
    assert_eq!(history, before);
    assert_eq!(
        history
            .undo(&book)
            .expect("an edit")
            .expect("unchanged")
            .to_parts(),
        furnished().to_parts()
    );
}

#[test]
fn a_new_edit_ends_redoing_and_an_empty_one_does_not() {
    let mut history = History::default();
    let book = history
        .edit(&furnished(), named("New".into()))
        .expect("a good name");
    let book = history.undo(&book).expect("an edit").expect("unchanged");
    let book = history.edit(&book, put(account(2))).expect("as it is already");
    assert!(history.last_undone().is_some());
    let book = history.edit(&book, put(contact(2, 1))).expect("a new contact");
    assert!(history.last_undone().is_none());
    assert!(history.redo(&book).is_none());
}

/// A page of the catalogue may have been damaged: orders then name products that nobody knows.
#[test]
fn a_book_with_a_missing_product_comes_back_whole() {
    let mut mint = Mint::new(1, 1);
    let account = Account::named(mint.mint(), "Customer", Stamp::default());
    let line = OrderLine {
        product: Some(mint.mint()),
        text: String::new(),
        quantity: Quantity::whole(1),
        unit_price: Price {
            micros: 1,
            currency: Currency::EUR,
        },
        discount: Share::default(),
    };
    let order = Order {
        id: mint.mint(),
        account: account.id,
        number: String::new(),
        ordered_on: chrono::NaiveDate::from_ymd_opt(2026, 1, 5).expect("a day of the calendar"),
        due_on: None,
        delivered_on: None,
        defect_free: None,
        seller: None,
        currency: Currency::EUR,
        lines: vec![line],
        total: None,
        stamp: Stamp::default(),
    };
    let mut dossier = Dossier::new(account);
    dossier.orders = [order].into_iter().collect();
    let book = Book::from_parts(BookParts {
        dossiers: vec![dossier],
        ..BookParts::default()
    });

    let mut history = History::default();
    let empty = history
        .edit(&book, book.replacement(&Book::default()))
        .expect("everything can be removed");
    assert_eq!(empty.dossiers().len(), 0);
    let back = history
        .undo(&empty)
        .expect("an edit to undo")
        .expect("nothing happened since");
    assert_eq!(back.to_parts(), book.to_parts());
    let gone = history
        .redo(&back)
        .expect("an edit to redo")
        .expect("nothing happened since");
    assert_eq!(gone.dossiers().len(), 0);
}
