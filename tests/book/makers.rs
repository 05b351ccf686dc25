//! Records, edits and books made up for the tests. The pools of ids are small, so that random edits
//! meet each other.

use chrono::{Days, NaiveDate};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use rapport::demo;
use rapport::model::*;
use std::collections::BTreeMap;
use uuid::Uuid;

mod judged;
mod others;

pub(crate) use judged::{invoice, need, sign, survey};
pub(crate) use others::{fresh, touched};

pub(crate) fn id<Id: From<Uuid>>(n: u8) -> Id {
    Uuid::from_u128(u128::from(n) + 1).into()
}

pub(crate) fn day(n: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 1).expect("a day") + Days::new(n)
}

pub(crate) fn account(n: u8) -> Account {
    Account::named(id(n), format!("Account {n}"), Stamp::default())
}

pub(crate) fn unit(n: u8, parent: u8) -> Account {
    Account {
        parent: Some(id(parent)),
        ..account(n)
    }
}

pub(crate) fn contact(account: u8, n: u8) -> Contact {
    Contact {
        id: id(n),
        account: id(account),
        name: format!("Contact {n}"),
        title: String::new(),
        email: String::new(),
        phone: String::new(),
        power: Beliefs::default(),
        attitude: Beliefs::default(),
        roles: Beliefs::default(),
        stamp: Stamp::default(),
    }
}

pub(crate) fn colleague(n: u8) -> Colleague {
    Colleague {
        id: id(n),
        number: String::new(),
        name: format!("Colleague {n}"),
        title: String::new(),
        function: Some(Function::Sales),
        email: String::new(),
        phone: String::new(),
        cost_per_hour: None,
        stamp: Stamp::default(),
    }
}

pub(crate) fn product(n: u8) -> Product {
    Product {
        id: id(n),
        number: String::new(),
        name: format!("Product {n}"),
        unit: String::new(),
        price: None,
        cost: None,
        stock: None,
        lead_days: None,
        discontinued: false,
        stamp: Stamp::default(),
    }
}

pub(crate) fn line(product: Option<u8>) -> OrderLine {
    OrderLine {
        product: product.map(id),
        text: String::new(),
        quantity: Quantity::whole(2),
        unit_price: Price {
            micros: 5_000_000,
            currency: Currency::EUR,
        },
        discount: Share::default(),
    }
}

pub(crate) fn order(account: u8, n: u8) -> Order {
    Order {
        id: id(n),
        account: id(account),
        number: String::new(),
        ordered_on: day(10),
        due_on: None,
        delivered_on: None,
        defect_free: None,
        seller: None,
        currency: Currency::EUR,
        lines: vec![line(None)],
        total: None,
        stamp: Stamp::default(),
    }
}

pub(crate) fn touchpoint(account: u8, n: u8) -> Touchpoint {
    Touchpoint {
        id: id(n),
        account: id(account),
        on: day(10),
        channel: Channel::Call,
        direction: Direction::Mutual,
        contacts: Vec::new(),
        colleagues: Vec::new(),
        minutes: None,
        transactional: None,
        sentiment: None,
        notes: String::new(),
        stamp: Stamp::default(),
    }
}

pub(crate) fn promise(account: u8, n: u8) -> Promise {
    Promise {
        id: id(n),
        account: id(account),
        side: Side::Ours,
        what: String::from("An offer"),
        made_on: day(10),
        due_on: None,
        delivered_on: None,
        broken_on: None,
        cancelled_on: None,
        promiser: None,
        deliverer: None,
        deliverer_function: None,
        accountable: None,
        contact: None,
        stamp: Stamp::default(),
    }
}

pub(crate) fn complaint(account: u8, n: u8) -> Complaint {
    Complaint {
        id: id(n),
        account: id(account),
        subject: String::from("A leak"),
        opened_on: day(10),
        answered_on: None,
        resolved_on: None,
        cause: String::new(),
        department: None,
        stamp: Stamp::default(),
    }
}

pub(crate) fn contract(account: u8, n: u8) -> Contract {
    Contract {
        id: id(n),
        account: id(account),
        number: String::new(),
        subject: String::from("Maintenance"),
        starts_on: day(10),
        term_months: 12,
        renews: true,
        notice_days: None,
        notice_on: None,
        ended_on: None,
        fee: None,
        covers_orders: false,
        benchmarking: false,
        stamp: Stamp::default(),
    }
}

pub(crate) fn put(record: impl Into<Record>) -> Edit {
    Edit::Put(vec![record.into()])
}

pub(crate) fn done(book: &Book, edit: Edit) -> (Book, Undo) {
    book.edit(edit).expect("the edit is accepted")
}

/// Two accounts with one unit, one of everything in the first, and names across them.
pub(crate) fn furnished() -> Book {
    let touchpoint = Touchpoint {
        contacts: vec![id(0)],
        colleagues: vec![id(0)],
        ..touchpoint(0, 0)
    };
    let order = Order {
        lines: vec![line(Some(0))],
        seller: Some(id(0)),
        number: "7".into(),
        ..order(0, 0)
    };
    let promise = Promise {
        promiser: Some(id(0)),
        deliverer: Some(id(0)),
        accountable: Some(id(0)),
        ..promise(0, 0)
    };
    let records: Vec<Record> = vec![
        Account {
            number: "1".into(),
            ..account(0)
        }
        .into(),
        unit(1, 0).into(),
        account(2).into(),
        Colleague {
            number: "1".into(),
            ..colleague(0)
        }
        .into(),
        colleague(1).into(),
        Product {
            number: "1".into(),
            ..product(0)
        }
        .into(),
        contact(0, 0).into(),
        contact(0, 1).into(),
        order.into(),
        touchpoint.into(),
        promise.into(),
        complaint(0, 0).into(),
    ];
    done(&Book::default(), Edit::Put(records)).0
}

/// Every record of a book by its place.
pub(crate) fn flat(book: &Book) -> BTreeMap<RecordRef, Record> {
    let policy = Record::from(Policy::clone(book.policy()));
    let records = demo::records(book.to_parts()).into_iter().chain([policy]);
    records.map(|record| (record.reference(), record)).collect()
}

fn account_id() -> impl Strategy<Value = u8> {
    0..4_u8
}

fn number() -> impl Strategy<Value = String> {
    select(vec!["", "", "1", "2"]).prop_map(String::from)
}

/// Now and then empty, which is refused.
fn name() -> impl Strategy<Value = String> {
    select(vec!["North", "Łąka", "شركة", "Mill", "West", "Ōta", " "]).prop_map(String::from)
}

fn beliefs<T: std::fmt::Debug + Clone>(value: impl Strategy<Value = T>) -> impl Strategy<Value = Beliefs<T>> {
    vec((0..30_u64, value, option::of(30..60_u64)), 0..3).prop_map(|series| {
        let mut beliefs = Beliefs::default();
        for (on, value, expires) in series {
            beliefs.observe(Observation {
                on: day(on),
                value,
                basis: Basis::Assumed,
                expires: expires.map(day),
            });
        }
        beliefs
    })
}

fn accounts() -> impl Strategy<Value = Record> {
    let share = (0..=1_000_000_u32).prop_map(|ppm| Share::from_ppm(ppm).unwrap_or_default());
    let custom = proptest::collection::btree_map(name(), name(), 0..2);
    (
        account_id(),
        name(),
        number(),
        option::of(account_id()),
        beliefs(1..=5_u8),
        beliefs(share),
        custom,
    )
        .prop_map(|(n, name, number, parent, wish, share_of_wallet, custom)| {
            let parent = parent.map(id);
            Account {
                name,
                number,
                parent,
                wish,
                share_of_wallet,
                custom,
                ..account(n)
            }
            .into()
        })
}

fn contacts() -> impl Strategy<Value = Record> {
    (
        account_id(),
        0..2_u8,
        name(),
        beliefs(1..=6_u8),
        beliefs(-2..=2_i8),
    )
        .prop_map(|(account, n, name, power, attitude)| {
            Contact {
                name,
                power,
                attitude,
                ..contact(account, n)
            }
            .into()
        })
}

fn team() -> impl Strategy<Value = Record> {
    (0..2_u8, name(), number()).prop_map(|(n, name, number)| {
        Colleague {
            name,
            number,
            ..colleague(n)
        }
        .into()
    })
}

fn catalogue() -> impl Strategy<Value = Record> {
    (0..2_u8, name(), number()).prop_map(|(n, name, number)| {
        Product {
            name,
            number,
            ..product(n)
        }
        .into()
    })
}

fn orders() -> impl Strategy<Value = Record> {
    let lines = vec(option::of(0..2_u8).prop_map(line), 0..3);
    (
        account_id(),
        0..2_u8,
        number(),
        option::of(0..2_u8),
        lines,
        option::of(8..30_u64),
    )
        .prop_map(|(account, n, number, seller, lines, delivered)| {
            let (seller, delivered_on) = (seller.map(id), delivered.map(day));
            Order {
                number,
                seller,
                lines,
                delivered_on,
                ..order(account, n)
            }
            .into()
        })
}

fn touchpoints() -> impl Strategy<Value = Record> {
    (
        account_id(),
        0..2_u8,
        vec(0..2_u8, 0..3),
        vec(0..2_u8, 0..2),
        option::of(-2..=3_i8),
    )
        .prop_map(|(account, n, contacts, colleagues, sentiment)| {
            let contacts = contacts.into_iter().map(id).collect();
            let colleagues = colleagues.into_iter().map(id).collect();
            Touchpoint {
                contacts,
                colleagues,
                sentiment,
                ..touchpoint(account, n)
            }
            .into()
        })
}

fn promises() -> impl Strategy<Value = Record> {
    (account_id(), 0..2_u8, option::of(0..2_u8), option::of(8..30_u64)).prop_map(
        |(account, n, promiser, kept)| {
            Promise {
                promiser: promiser.map(id),
                delivered_on: kept.map(day),
                ..promise(account, n)
            }
            .into()
        },
    )
}

fn complaints() -> impl Strategy<Value = Record> {
    (
        account_id(),
        0..2_u8,
        option::of(9..30_u64),
        option::of(9..30_u64),
    )
        .prop_map(|(account, n, answered, resolved)| {
            Complaint {
                answered_on: answered.map(day),
                resolved_on: resolved.map(day),
                ..complaint(account, n)
            }
            .into()
        })
}

fn contracts() -> impl Strategy<Value = Record> {
    (account_id(), 0..2_u8, 1..25_u16, option::of(10..60_u64)).prop_map(|(account, n, term_months, ended)| {
        Contract {
            term_months,
            ended_on: ended.map(day),
            ..contract(account, n)
        }
        .into()
    })
}

fn policies() -> impl Strategy<Value = Record> {
    (0..3_u16, 0..9_u16).prop_map(|(weight, tolerance)| {
        let weights = [Weights([weight; 11]); 4];
        Policy {
            weights,
            delivery_tolerance_days: tolerance,
            ..Policy::default()
        }
        .into()
    })
}

pub(crate) fn records() -> impl Strategy<Value = Record> {
    prop_oneof![
        3 => accounts(), 2 => contacts(), 1 => team(), 1 => catalogue(), 2 => orders(),
        2 => touchpoints(), 2 => promises(), 1 => complaints(), 1 => contracts(), 1 => policies(),
        1 => judged::invoices(), 1 => judged::surveys(), 1 => judged::needs(), 1 => judged::signs(),
    ]
}

/// Puts and removals, some of which a book will refuse.
pub(crate) fn edits() -> impl Strategy<Value = Edit> {
    let places = records().prop_map(|record| record.reference());
    prop_oneof![
        3 => vec(records(), 1..4).prop_map(Edit::Put),
        2 => vec(places, 1..4).prop_map(Edit::Remove),
    ]
}

/// Empty, or furnished.
pub(crate) fn books() -> impl Strategy<Value = Book> {
    prop_oneof![1 => Just(Book::default()), 3 => Just(furnished())]
}

/// Signs the edit of that number.
pub fn signed(n: usize) -> Signature {
    Signature {
        at: Moment(1_000 + n as i64),
        by: None,
    }
}

/// The edit as the app makes it: with stamps that say who was there before.
pub fn stamped(book: &Book, edit: Edit, signature: Signature) -> Edit {
    let stamp = |record: Record| {
        let held = book.record(record.reference());
        let stamp = held.map_or(Stamp::new(signature), |held| held.stamp().edited(signature));
        record.stamped(stamp)
    };
    match edit {
        Edit::Put(records) => Edit::Put(records.into_iter().map(stamp).collect()),
        other => other,
    }
}

/// The book after those of the edits that it accepts, signed from that number on.
pub fn lived(first: &Book, edits: Vec<Edit>, from: usize) -> Book {
    edits
        .into_iter()
        .enumerate()
        .fold(first.clone(), |book, (n, edit)| {
            match book.edit(stamped(&book, edit, signed(from + n))) {
                Ok((next, _)) => next,
                Err(_) => book,
            }
        })
}
