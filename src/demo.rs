//! Books to try Rapport with: one that tells stories, and crowds of any size for measuring.
//!
//! Both are the same for the same day and seed, and both are fiction: no such firm or person is meant.

mod cast;
mod chance;
mod crowd;
mod judged;
mod ordinary;
mod plot;
mod scene;

pub use crowd::{generated, records};

use crate::model::{
    Basis, Colleague, ColleagueId, Currency, Edit, Mint, Money, Observation, Price, Product, ProductId,
    Quantity, Record, Signature, Stamp,
};
use chance::Chance;
use chrono::{Days, NaiveDate};
use scene::Scene;
use std::collections::BTreeMap;

/// Keeps the small variation of the demo book the same for everybody.
const SEED: u64 = 0x0072_6170_706f_7274;

/// A maker of industrial pumps with its customers, as of a day: some forty accounts, four years of
/// history, and a story in each. Accepted by any book that holds none of its numbers, for every day
/// from 1950 to 2198; nothing has happened after `as_of`, but some of it is due then.
pub fn book(as_of: NaiveDate, signature: Signature, mint: &mut Mint) -> Edit {
    let stamp = Stamp::new(signature);
    let team = cast::TEAM
        .iter()
        .map(|row| row.colleague(mint.mint(), stamp))
        .collect::<Vec<_>>();
    let catalogue = cast::CATALOGUE
        .iter()
        .map(|row| row.product(mint.mint(), stamp))
        .collect::<Vec<_>>();
    let mut scene = Scene {
        as_of,
        stamp,
        mint,
        chance: Chance::new(SEED),
        colleagues: team.iter().map(|colleague| colleague.id).collect(),
        products: catalogue
            .iter()
            .map(|product| (product.id, product.price))
            .collect(),
        accounts: BTreeMap::new(),
        orders: 24_000,
        records: team
            .into_iter()
            .map(Record::from)
            .chain(catalogue.into_iter().map(Record::from))
            .collect(),
    };
    cast::LEADS
        .iter()
        .copied()
        .flatten()
        .for_each(|firm| scene.play(firm));
    cast::OTHERS
        .iter()
        .copied()
        .flatten()
        .for_each(|one| scene.play_ordinary(one));
    for (number, agreement) in cast::AGREEMENTS {
        scene.agree(number, agreement);
    }
    scene.judge(cast::JUDGEMENTS);
    Edit::Put(scene.records)
}

/// Set by the manager: neither assumed nor expiring.
fn held<T>(on: NaiveDate, value: T) -> Observation<T> {
    Observation {
        on,
        value,
        basis: Basis::Confirmed,
        expires: None,
    }
}

/// At the ends of the calendar the day itself.
fn plus(day: NaiveDate, days: i64) -> NaiveDate {
    let distance = Days::new(days.unsigned_abs());
    let moved = if days < 0 {
        day.checked_sub_days(distance)
    } else {
        day.checked_add_days(distance)
    };
    moved.unwrap_or(day)
}

impl cast::Teammate {
    fn colleague(&self, id: ColleagueId, stamp: Stamp) -> Colleague {
        Colleague {
            id,
            number: self.number.into(),
            name: self.name.into(),
            title: self.title.into(),
            function: Some(self.function),
            email: format!("{}@tidewright.example", self.mailbox),
            phone: format!("+49 30 23125 {}", self.extension),
            cost_per_hour: Some(Money {
                minor: self.euro_per_hour * 100,
                currency: Currency::EUR,
            }),
            stamp,
        }
    }
}

impl cast::Article {
    fn product(&self, id: ProductId, stamp: Stamp) -> Product {
        let euro = |amount: i64| {
            Some(Price {
                micros: amount * 1_000_000,
                currency: Currency::EUR,
            })
        };
        Product {
            id,
            number: self.number.into(),
            name: self.name.into(),
            unit: self.unit.into(),
            price: euro(self.price),
            cost: euro(self.cost),
            stock: self.stock.map(Quantity::whole),
            lead_days: Some(self.lead_days),
            discontinued: self.discontinued,
            stamp,
        }
    }
}

#[cfg(test)]
mod tests;
