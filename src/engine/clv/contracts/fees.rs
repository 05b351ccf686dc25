//! What contracts brought so far: fees accrue evenly over each term, and what they cover is no purchase.

use chrono::NaiveDate;

use crate::engine::contribution::Contribution;
use crate::engine::estimate::days;
use crate::model::{Contract, Currency, Order, Share};

/// Whether what is ordered while it runs is paid by its fee.
fn pays_for_orders(contract: &Contract) -> bool {
    contract.covers_orders && contract.fee.is_some_and(|fee| fee.minor > 0)
}

/// Whether any contract's fee pays for an order.
#[must_use]
pub fn is_covered<'a>(contracts: impl IntoIterator<Item = &'a Contract>, order: &Order) -> bool {
    let covers = |contract: &Contract| pays_for_orders(contract) && contract.holds_on(order.ordered_on);
    contracts.into_iter().any(covers)
}

/// The first day up to which a fee pays, or paid, for all orders, as known that day; none where none ever did.
#[must_use]
pub fn covered_until<'a>(
    contracts: impl IntoIterator<Item = &'a Contract>,
    as_of: NaiveDate,
) -> Option<NaiveDate> {
    let begun = contracts
        .into_iter()
        .filter(|contract| contract.starts_on <= as_of);
    let tomorrow = as_of.succ_opt().unwrap_or(as_of);
    let until = |contract: &Contract| {
        contract
            .end_known_on(as_of)
            .map_or(tomorrow, |end| end.min(tomorrow))
    };
    begun
        .filter(|contract| pays_for_orders(contract))
        .map(until)
        .max()
}

/// The currency of the fee of the contract that began last of those that held that day; none where none had one.
#[must_use]
pub fn latest_fee<'a>(contracts: impl IntoIterator<Item = &'a Contract>, on: NaiveDate) -> Option<Currency> {
    let held = contracts.into_iter().filter(|contract| contract.holds_on(on));
    let paid = held.filter_map(|contract| Some((contract.starts_on, contract.id, contract.fee?.currency)));
    paid.max().map(|(_, _, currency)| currency)
}

/// What a contract's fee came to in the days from `from` to `until`, the latter included, in major units.
#[must_use]
pub fn accrued(contract: &Contract, from: NaiveDate, until: NaiveDate) -> f64 {
    let Some(fee) = contract.fee else { return 0.0 };
    let end = contract.end_known_on(until).unwrap_or(NaiveDate::MAX);
    let end = until.succ_opt().unwrap_or(until).min(end);
    let mut day = contract.starts_on.max(from);
    let mut terms = 0.0;
    while day < end {
        let term = contract.terms_by(day);
        let (begin, next) = (contract.term_end(term), contract.term_end(term + 1));
        let to = next.min(end);
        if to <= day {
            break;
        }
        terms += days(day, to) as f64 / days(begin, next) as f64;
        day = to;
    }
    terms * fee.major()
}

/// Fees that an account's contracts came to, in major units of one currency.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Fees {
    /// Of contracts that pay for what is ordered.
    covering: f64,
    /// Of the others.
    other: f64,
}

impl Fees {
    /// Those of the days from `from` to `until`; fees in another currency are left out, since no rate is known.
    #[must_use]
    pub fn of<'a>(
        contracts: impl IntoIterator<Item = &'a Contract>,
        currency: Currency,
        (from, until): (NaiveDate, NaiveDate),
    ) -> Self {
        let mut fees = Self::default();
        let paid = |contract: &&Contract| contract.fee.is_some_and(|fee| fee.currency == currency);
        for contract in contracts.into_iter().filter(paid) {
            let sum = accrued(contract, from, until);
            if contract.covers_orders {
                fees.covering += sum;
            } else {
                fees.other += sum;
            }
        }
        fees
    }

    /// All of them.
    #[must_use]
    pub fn total(&self) -> f64 {
        self.covering + self.other
    }

    /// Adds them to what orders brought that they do not cover. The goods of covered orders are what the fees cost;
    /// where those are not known, and for fees that cover nothing, the policy's margin is assumed.
    pub fn add_to(&self, sum: &mut Contribution, covered: &Contribution, margin: Share) {
        let cost = 1.0 - margin.as_f64();
        sum.revenue += self.total();
        sum.goods += self.other * cost;
        sum.assumed += self.other;
        if self.covering == 0.0 {
            return;
        }
        if covered.goods > 0.0 {
            let assumed = if covered.revenue > 0.0 {
                (covered.assumed / covered.revenue).clamp(0.0, 1.0)
            } else {
                0.0
            };
            sum.goods += covered.goods;
            sum.assumed += self.covering * assumed;
        } else {
            sum.goods += self.covering * cost;
            sum.assumed += self.covering;
        }
    }
}
