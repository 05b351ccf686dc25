//! What an account is worth: Gupta–Lehmann on the margin of its last year of orders and contract fees.

use crate::sorting;
use chrono::{Days, NaiveDate};

use super::contracts::fees::{Fees, is_covered, latest_fee};
use super::gupta_lehmann::{Ceiling, Terms, Worth, ceiling, worth};
use crate::engine::health::Missing;
use crate::model::{Currency, Dossier, Order, OrderId, Policy, RecordRef};

/// Days of orders that make the yearly revenue.
pub const YEAR: u64 = 365;

/// A figure taken from the policy because the book has none of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Assumption {
    /// Margin as a share of revenue.
    Margin,
    /// Chance to keep a customer for another year.
    Retention,
    /// Yearly discount rate.
    Discount,
}

/// The explained lifetime value of one account, in major units of `currency`.
#[derive(Debug, Clone, PartialEq)]
pub struct Value {
    /// Currency of all amounts.
    pub currency: Currency,
    /// Revenue of the orders placed in the year up to the day asked that no contract's fee covers, and `fees`.
    pub revenue: f64,
    /// Contract fees that accrued in that year.
    pub fees: f64,
    /// Margin of that year: revenue × `margin_rate`.
    pub margin: f64,
    /// Margin as a share of revenue, 0..=1.
    pub margin_rate: f64,
    /// Chance to keep the account for another year, 0..=1.
    pub retention: f64,
    /// Yearly discount rate.
    pub discount: f64,
    /// Which of the three are assumptions of the policy.
    pub assumed: Vec<Assumption>,
    /// Lifetime value with its 90 % interval and the value of one point; none without orders or fees.
    pub worth: Option<Worth>,
    /// What one more point of retention may cost at most.
    pub ceiling: Option<Ceiling>,
    /// The orders counted, newest first; at most [`Value::SHOWN`].
    pub evidence: Vec<RecordRef>,
    /// How many orders were counted.
    pub evidence_total: usize,
    /// Orders of the year in another currency, left out.
    pub left_out: usize,
    /// Orders of the year without an amount, left out.
    pub without_amount: usize,
    /// Orders of the year that a contract's fee covers, left out.
    pub covered: usize,
    /// Why there is no figure.
    pub missing: Option<Missing>,
}

impl Value {
    /// How many orders are named as evidence.
    pub const SHOWN: usize = 8;

    /// Present value of the margins ahead, if known.
    #[must_use]
    pub fn clv(&self) -> Option<f64> {
        self.worth.map(|worth| worth.clv)
    }
}

/// The range of an account's lifetime value that leaves so much of the chance out at either end, 0..0.5:
/// 0.025 gives the range of 95 %. None where there is no value, or no uncertainty is known.
#[must_use]
pub fn range(value: &Value, policy: &Policy, tail: f64) -> Option<(f64, f64)> {
    value.worth?;
    terms(policy, value.revenue).interval(tail).ok().flatten()
}

/// Values an account by its orders in the year up to `as_of`.
#[must_use]
pub fn assess(dossier: &Dossier, policy: &Policy, as_of: NaiveDate) -> Value {
    let mut year = orders_of_the_year(dossier, as_of);
    let placed = year.len();
    let agreed = dossier.agreements(as_of);
    year.retain(|order| !is_covered(&agreed, order));
    let covered = placed - year.len();
    sorting::by_key(&mut year, |order| std::cmp::Reverse((order.ordered_on, order.id)));
    let ordered = year.first().map(|order| order.currency);
    let paid = ordered.or_else(|| latest_fee(&agreed, as_of));
    let currency = paid.unwrap_or(policy.currency);
    let fees = Fees::of(&agreed, currency, (year_start(as_of), as_of)).total();
    let (counted, left_out): (Vec<&Order>, Vec<&Order>) =
        year.into_iter().partition(|order| order.currency == currency);
    let amounts: Vec<(OrderId, f64)> = counted
        .iter()
        .filter_map(|order| Some((order.id, order.amount()?.major())))
        .collect();
    let revenue = amounts.iter().fold(0.0, |sum, (_, amount)| sum + amount) + fees;
    let terms = terms(policy, revenue);
    let missing = if dossier.account.is_lost_on(as_of) {
        Some(Missing::Lost)
    } else {
        (amounts.is_empty() && fees == 0.0).then_some(Missing::NoOrders)
    };
    let any = missing.is_none();
    Value {
        currency,
        revenue,
        fees,
        margin: terms.margin,
        margin_rate: policy.value.margin.as_f64(),
        retention: terms.retention,
        discount: terms.discount,
        assumed: vec![Assumption::Margin, Assumption::Retention, Assumption::Discount],
        worth: worth(terms).ok().filter(|_| any),
        ceiling: ceiling(terms, 0.01).ok().filter(|_| any),
        evidence: amounts
            .iter()
            .take(Value::SHOWN)
            .map(|(id, _)| RecordRef::Order(dossier.id(), *id))
            .collect(),
        evidence_total: amounts.len(),
        left_out: left_out.len(),
        without_amount: counted.len() - amounts.len(),
        covered,
        missing,
    }
}

/// The first day of the year up to `as_of`.
pub(crate) fn year_start(as_of: NaiveDate) -> NaiveDate {
    let before = as_of.checked_sub_days(Days::new(YEAR));
    before.and_then(|day| day.succ_opt()).unwrap_or(NaiveDate::MIN)
}

/// Orders placed in the year up to a day.
pub(crate) fn orders_of_the_year(dossier: &Dossier, as_of: NaiveDate) -> Vec<&Order> {
    let year = year_start(as_of)..=as_of;
    let orders = dossier.orders.iter();
    orders.filter(|order| year.contains(&order.ordered_on)).collect()
}

/// Retention as a Beta distribution worth `retention_strength` customers, never quite certain at its ends.
pub(crate) fn terms(policy: &Policy, revenue: f64) -> Terms {
    let retention = policy.value.retention.as_f64();
    let strength = f64::from(policy.value.retention_strength);
    let proper = strength > 0.0 && retention > 0.0 && retention < 1.0;
    Terms {
        margin: revenue * policy.value.margin.as_f64(),
        retention,
        discount: policy.value.discount.as_f64(),
        retention_beta: proper.then_some((retention * strength, (1.0 - retention) * strength)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::sample::{Sample, day};

    #[test]
    fn d5_value_rests_on_the_orders_of_the_year() {
        let dossier = Sample::new()
            .order("2024-01-01", None, None, 900)
            .order("2026-01-01", None, None, 400)
            .dossier();
        let value = assess(&dossier, &Policy::default(), day("2026-03-01"));
        assert_eq!(
            (value.revenue, value.margin, value.evidence_total),
            (400.0, 100.0, 1)
        );
        let worth = value.worth.expect("an order");
        assert!((worth.clv - 100.0 * 0.8 / 0.3).abs() < 1e-9);
        assert!(
            worth
                .interval
                .is_some_and(|(low, high)| low < worth.clv && worth.clv < high)
        );
    }

    #[test]
    fn d5_a_surer_range_is_wider() {
        let policy = Policy::default();
        let dossier = Sample::new().order("2026-01-01", None, None, 400).dossier();
        let value = assess(&dossier, &policy, day("2026-03-01"));
        let at = |tail| range(&value, &policy, tail).expect("an uncertain retention");
        let (likely, almost) = (at(0.1), at(0.025));
        let clv = value.clv().expect("an order");
        assert!(almost.0 < likely.0 && likely.0 < clv && clv < likely.1 && likely.1 < almost.1);
        assert_eq!(Some(at(0.05)), value.worth.and_then(|worth| worth.interval));
        let nothing = assess(&Sample::new().dossier(), &policy, day("2026-03-01"));
        assert_eq!(range(&nothing, &policy, 0.1), None);
    }

    #[test]
    fn d5_without_orders_there_is_no_figure_but_a_reason() {
        let value = assess(&Sample::new().dossier(), &Policy::default(), day("2026-03-01"));
        assert_eq!((value.worth, value.missing), (None, Some(Missing::NoOrders)));
    }
}
