//! Invoices, answers, needs and signs made up for the tests.

use super::{account_id, beliefs, day, id, name, number};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use rapport::model::*;

pub(crate) fn invoice(account: u8, n: u8) -> Invoice {
    Invoice {
        id: id(n),
        account: id(account),
        number: String::new(),
        issued_on: day(10),
        due_on: day(40),
        paid_on: None,
        withheld_on: None,
        our_fault: false,
        amount: None,
        notes: String::new(),
        stamp: Stamp::default(),
    }
}

pub(crate) fn survey(account: u8, n: u8) -> Survey {
    Survey {
        id: id(n),
        account: id(account),
        on: day(10),
        question: Question::Trust,
        score: 4,
        contact: None,
        comment: String::new(),
        stamp: Stamp::default(),
    }
}

pub(crate) fn need(account: u8, n: u8) -> Need {
    Need {
        id: id(n),
        account: id(account),
        what: String::from("Short lead times"),
        importance: Beliefs::default(),
        ours: Beliefs::default(),
        rivals: Vec::new(),
        stamp: Stamp::default(),
    }
}

pub(crate) fn sign(account: u8, n: u8) -> Sign {
    Sign {
        id: id(n),
        account: id(account),
        on: day(10),
        cue: Cue::NewBuyer,
        seen: true,
        notes: String::new(),
        stamp: Stamp::default(),
    }
}

pub(super) fn invoices() -> impl Strategy<Value = Record> {
    (account_id(), 0..2_u8, number(), option::of(9..60_u64)).prop_map(|(account, n, number, paid)| {
        Invoice {
            number,
            paid_on: paid.map(day),
            ..invoice(account, n)
        }
        .into()
    })
}

pub(super) fn surveys() -> impl Strategy<Value = Record> {
    let question = select(Question::ALL.to_vec());
    (account_id(), 0..2_u8, question, 0..=10_u8, option::of(0..2_u8)).prop_map(
        |(account, n, question, score, contact)| {
            Survey {
                question,
                score,
                contact: contact.map(id),
                ..survey(account, n)
            }
            .into()
        },
    )
}

pub(super) fn needs() -> impl Strategy<Value = Record> {
    let rival = (name(), beliefs(0..=5_u8)).prop_map(|(name, rating)| Rival { name, rating });
    let rivals = proptest::collection::vec(rival, 0..3);
    (account_id(), 0..2_u8, beliefs(1..=5_u8), rivals).prop_map(|(account, n, ours, rivals)| {
        Need {
            ours,
            rivals,
            ..need(account, n)
        }
        .into()
    })
}

pub(super) fn signs() -> impl Strategy<Value = Record> {
    let cue = select(Cue::ALL.to_vec());
    (account_id(), 0..2_u8, cue, any::<bool>()).prop_map(|(account, n, cue, seen)| {
        Sign {
            cue,
            seen,
            ..sign(account, n)
        }
        .into()
    })
}
