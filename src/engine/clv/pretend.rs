//! Books whose customers are known to behave as a model says, for tests.

use chrono::{Days, NaiveDate};
use uuid::Uuid;

use super::fit::Chance;
use super::models::gamma_gamma::GammaGamma;
use super::purchases::{LeftOut, Margin, Purchase, Purchases, Source};
use crate::engine::sample::day;
use crate::model::Currency;

/// What the customers are like.
#[derive(Clone, Copy)]
pub(super) struct Truth {
    /// Shape and inverse scale in days of the rates.
    pub(super) rates: (f64, f64),
    /// Parameters of the chance to leave after an order, the first included.
    pub(super) leaving: (f64, f64),
    /// What an order is worth.
    pub(super) spend: GammaGamma,
}

/// Business customers: every month or two, one in eight leaves after an order.
pub(super) const BUSINESS: Truth = Truth {
    rates: (1.2, 50.0),
    leaving: (0.6, 4.2),
    spend: GammaGamma {
        p: 3.0,
        q: 4.0,
        v: 1_000.0,
    },
};

/// Nobody's year is known before this day.
pub(super) fn began() -> NaiveDate {
    day("2022-01-01")
}

/// So many customers who all begin within the first year, each followed for so many days from [`began`].
pub(super) fn book(truth: &Truth, customers: u128, follow: f64, chance: &mut Chance) -> Vec<Purchases> {
    (0..customers)
        .map(|number| customer(truth, number, follow, chance))
        .collect()
}

fn customer(truth: &Truth, number: u128, follow: f64, chance: &mut Chance) -> Purchases {
    let rate = chance.gamma(truth.rates.0) / truth.rates.1;
    let (leaves, stays) = (chance.gamma(truth.leaving.0), chance.gamma(truth.leaving.1));
    let leaves = leaves / (leaves + stays);
    let level = chance.gamma(truth.spend.q) / truth.spend.v;
    let mut made: Vec<Purchase> = Vec::new();
    let mut time = chance.uniform() * 365.0;
    while time < follow {
        let on = began() + Days::new(time as u64);
        let amount = chance.gamma(truth.spend.p) / level;
        match made.last_mut().filter(|last| last.on == on) {
            Some(last) => last.amount = last.amount.map(|before| before + amount),
            None => made.push(Purchase {
                on,
                amount: Some(amount),
            }),
        }
        if chance.uniform() < leaves {
            break;
        }
        time -= libm::log(chance.uniform()) / rate;
    }
    Purchases {
        account: Uuid::from_u128(number + 1).into(),
        currency: Currency::EUR,
        made,
        margin: Margin {
            rate: 0.3,
            serve: 0.0,
            assumed: 0.0,
            source: Source::Year,
        },
        lost: false,
        left_out: LeftOut::default(),
        contracts: Vec::new(),
    }
}
