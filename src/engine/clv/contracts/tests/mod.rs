mod ahead;
mod lifetimes;
mod records;
mod renewed;

use chrono::{Months, NaiveDate};
use uuid::Uuid;

use super::renewing::Renewals;
use super::{Relation, State};
use crate::engine::clv::fit::Chance;
use crate::engine::clv::models::contract::Contract;
use crate::engine::clv::outlook::Fitted;
use crate::engine::clv::purchases::Purchases;
use crate::engine::sample::{bought, day};
use crate::model::{Currency, Money};

/// The day asked in all tests with made-up books.
fn today() -> NaiveDate {
    day("2026-01-15")
}

fn euros(amount: i64) -> Option<Money> {
    Some(Money {
        minor: 100 * amount,
        currency: Currency::EUR,
    })
}

/// A relation that was renewed so often, and runs or ended with its last term.
fn relation(months: u16, renewals: u32, ended: bool) -> Relation {
    let past = Months::new(u32::from(months) * (renewals + u32::from(ended)));
    // A fortnight into the running term.
    let began = day("2026-01-01") - past;
    let mut relation = Relation {
        contracts: Vec::new(),
        months,
        renewals,
        began,
        terms: renewals + 1,
        fee: euros(1_200),
        state: State::Open,
    };
    if ended {
        relation.state = State::Ended(relation.decided_on());
    }
    relation
}

/// Relations of a length that behave as a model says, each begun so many terms ago at most.
fn simulated(model: &Contract, months: u16, count: u32, longest: u32, chance: &mut Chance) -> Vec<Relation> {
    let one = |n: u32| {
        let due = n % (longest + 1);
        let drawn = libm::log(chance.uniform());
        let ended = (1..=due).find(|renewal| drawn >= model.ln_survival(*renewal));
        match ended {
            Some(at) => relation(months, at - 1, true),
            None => relation(months, due, false),
        }
    };
    (0..count).map(one).collect()
}

/// An account with those contracts and no orders.
fn account(number: u128, contracts: Vec<Relation>) -> Purchases {
    Purchases {
        contracts,
        ..bought(number, [])
    }
}

/// A book of accounts with a contract each.
fn book(relations: Vec<Relation>) -> Vec<Purchases> {
    let accounts = (1..).zip(relations);
    accounts
        .map(|(number, relation)| account(number, vec![relation]))
        .collect()
}

fn fitted(book: &[Purchases]) -> Fitted {
    Fitted::of(book, today(), |_| ()).expect("contracts")
}

fn renewals(relations: &[Relation]) -> Renewals {
    Renewals::of(relations, today())
}

/// The identity of a contract in a test.
fn id(number: u128) -> crate::model::ContractId {
    Uuid::from_u128(number).into()
}
