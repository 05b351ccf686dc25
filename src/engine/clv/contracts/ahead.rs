//! What an account's contracts bring within a horizon, and how likely they are renewed.
//!
//! A fee accrues evenly over its term, so that revenue within a horizon depends on nothing but the renewal at which
//! the relation ends: each possible end is an amount with a chance. What remains of the running term is certain.
//! Parameters are taken to say nothing of the parameters of orders.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::renewing::{Renewals, Renewing};
use super::steps::Steps;
use super::until::Until;
use super::{Relation, State};
use crate::engine::clv::models::contract::Contract;
use crate::engine::clv::models::revenue::Revenue;
use crate::engine::clv::outlook::NoRevenue;
use crate::engine::clv::purchases::{Buyer, WEEK};
use crate::engine::clv::range::Range;
use crate::model::{ContractId, Currency};
use crate::sorting;

/// What lies ahead of one relation that runs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Renewable {
    /// The contracts it is made of, oldest first.
    pub contracts: Vec<ContractId>,
    /// Months in a term.
    pub months: u16,
    /// How often it was renewed.
    pub renewals: u32,
    /// The first day after the running term, or, if it is known to end, after its end.
    pub decided_on: NaiveDate,
    /// The chance that it is renewed that day, with what is not known of the book's contracts; none where it is known
    /// to end.
    pub renewed: Option<Range>,
    /// The chance that it still runs after each decision within the horizon, the next one first; empty where it is
    /// known to end.
    pub survival: Vec<(NaiveDate, f64)>,
    /// What its fees bring within the horizon; none where it has none, and all that it brings are orders.
    pub revenue: Option<(Currency, Range)>,
    /// That revenue is part of the account's: it is in the currency of its orders.
    pub counted: bool,
    /// No renewal of a term of this length was due yet, so that all lengths speak for it.
    pub pooled: bool,
}

/// The part of an outlook that rests on contracts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Contracted {
    /// What fees in the account's currency bring within the horizon.
    pub revenue: Range,
    /// What is left of it after all costs.
    pub margin: Range,
    /// What orders that no fee covers bring, or why there is no figure.
    pub orders: Result<Range, NoRevenue>,
    /// What is left of that after all costs.
    pub margin_of_orders: Result<Range, NoRevenue>,
    /// Each relation that runs, the one decided first before the others.
    pub relations: Vec<Renewable>,
}

/// What an account's contracts may bring.
#[derive(Clone, Debug)]
pub(in crate::engine::clv) struct Fees {
    /// In the account's currency.
    own: Steps,
    /// In others.
    pub(in crate::engine::clv) foreign: Vec<(Currency, Steps)>,
    relations: Vec<Renewable>,
}

impl Fees {
    /// Within so many weeks; none where no contract runs.
    pub(in crate::engine::clv) fn of(
        renewals: &Renewals,
        buyer: &Buyer,
        as_of: NaiveDate,
        weeks: f64,
    ) -> Option<Self> {
        let mut fees = Self {
            own: Steps::certain(0.0),
            foreign: Vec::new(),
            relations: Vec::new(),
        };
        let until = Until {
            as_of,
            horizon: weeks * WEEK,
            discount: 0.0,
        };
        for relation in &buyer.contracts {
            let renewing = renewals.of_length(relation.months)?;
            let revenue = relation.fee.map(|fee| {
                let steps = until.revenue(relation, renewing, fee.major());
                let range = steps.range();
                if fee.currency == buyer.currency {
                    fees.own = fees.own.and(&steps);
                } else {
                    fees.pay(fee.currency, &steps);
                }
                (fee.currency, range)
            });
            let counted = revenue.is_some_and(|(currency, _)| currency == buyer.currency);
            fees.relations
                .push(renewable(until, relation, renewing, revenue, counted));
        }
        sorting::by_key(&mut fees.relations, |relation| relation.decided_on);
        (!fees.relations.is_empty()).then_some(fees)
    }

    fn pay(&mut self, currency: Currency, steps: &Steps) {
        match self.foreign.iter_mut().find(|(known, _)| *known == currency) {
            Some((_, sum)) => *sum = sum.and(steps),
            None => self.foreign.push((currency, steps.clone())),
        }
    }

    /// What they bring in future `n` in the account's currency, drawn with a uniform chance.
    pub(in crate::engine::clv) fn drawn(&self, n: usize, uniform: f64) -> f64 {
        self.own.drawn(n, uniform)
    }

    /// Revenue of contracts and orders together, where there is a figure for orders, and the part of an outlook that
    /// rests on contracts.
    pub(in crate::engine::clv) fn with_orders(
        &self,
        orders: Result<(Revenue, Range), NoRevenue>,
        rate: f64,
    ) -> (Result<Range, NoRevenue>, Contracted) {
        let revenue = self.own.range();
        let together = orders
            .as_ref()
            .map(|(orders, range)| self.own.with_orders(orders, range.expected))
            .map_err(|why| *why);
        let orders = orders.map(|(_, range)| range);
        let contracted = Contracted {
            revenue,
            margin: revenue.times(rate),
            orders,
            margin_of_orders: orders.map(|orders| orders.times(rate)),
            relations: self.relations.clone(),
        };
        (together, contracted)
    }
}

/// What is told of a relation within a horizon.
fn renewable(
    until: Until,
    relation: &Relation,
    renewing: &Renewing,
    revenue: Option<(Currency, Range)>,
    counted: bool,
) -> Renewable {
    let end = match relation.state {
        State::Ending(end) => Some(end),
        _ => None,
    };
    let next = relation.renewals.saturating_add(1);
    let renewed = || {
        let trials: Vec<f64> = renewing.models().map(|model| model.retention(next)).collect();
        Range::of_trials(renewing.mean(|model| model.retention(next)), trials)
    };
    let left = |(renewals, day): (u32, NaiveDate)| {
        let left =
            |model: &Contract| libm::exp(model.ln_survival(renewals) - model.ln_survival(relation.renewals));
        (day, renewing.mean(left))
    };
    let survival = end
        .is_none()
        .then(|| (next..).zip(until.decisions(relation)).map(left));
    Renewable {
        contracts: relation.contracts.clone(),
        months: relation.months,
        renewals: relation.renewals,
        decided_on: end.unwrap_or_else(|| relation.decided_on()),
        renewed: end.is_none().then(renewed),
        survival: survival.into_iter().flatten().collect(),
        revenue,
        counted,
        pooled: renewing.months.is_none(),
    }
}
