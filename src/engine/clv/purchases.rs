//! What the records of an account say about its buying: the days it bought, what each day brought, and what was
//! left of that after goods and our time.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::contracts::fees::{covered_until, is_covered};
use super::contracts::{Relation, relations};
use super::margin::margin;
pub use super::margin::{Margin, Source};
use super::models::History;
use crate::engine::estimate::days;
use crate::model::{AccountId, Book, Currency, Dossier, Order};
use crate::sorting;

/// Days in the models' unit of time, the week.
pub const WEEK: f64 = 7.0;

/// A day on which an account bought. Written as a pair of numbers: a large book has hundreds of thousands.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(from = "(i32, Option<f64>)", into = "(i32, Option<f64>)")]
pub struct Purchase {
    /// The day.
    pub on: NaiveDate,
    /// What its orders brought together, less what was credited since, in major units; none where no amount in the
    /// account's currency is known.
    pub amount: Option<f64>,
}

impl From<Purchase> for (i32, Option<f64>) {
    fn from(purchase: Purchase) -> Self {
        (purchase.on.num_days_from_ce(), purchase.amount)
    }
}

impl From<(i32, Option<f64>)> for Purchase {
    fn from((day, amount): (i32, Option<f64>)) -> Self {
        Self {
            on: NaiveDate::from_num_days_from_ce_opt(day).unwrap_or_default(),
            amount,
        }
    }
}

/// Records that say nothing about buying, or not all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOut {
    /// Orders in a currency other than that of the latest order: they count as purchases, without an amount.
    pub foreign: usize,
    /// Orders without an amount: they count as purchases.
    pub without_amount: usize,
    /// Orders worth nothing, such as samples: no purchases.
    pub worthless: usize,
    /// Refunds taken off the purchases before them.
    pub refunds: usize,
    /// Purchases that refunds took back wholly: no purchases any more.
    pub cancelled: usize,
    /// Orders that a contract's fee pays for, refunds of such included: no purchases, since the fee counts.
    #[serde(default)]
    pub covered: usize,
    /// Purchases before a contract whose fee pays, or paid, for all orders. While it runs no purchase is seen, which to
    /// the models would look like silence; and none is ahead.
    #[serde(default)]
    pub before: usize,
}

/// The buying of one account up to a day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Purchases {
    /// Whose.
    pub account: AccountId,
    /// The currency of all amounts.
    pub currency: Currency,
    /// Days with a purchase, oldest first; orders of one day are one purchase.
    pub made: Vec<Purchase>,
    /// What is left of the revenue.
    pub margin: Margin,
    /// Known to have left: nothing more is expected.
    pub lost: bool,
    /// What was left out.
    #[serde(default, skip_serializing_if = "LeftOut::is_nothing")]
    pub left_out: LeftOut,
    /// Its contracts, those that ended included.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contracts: Vec<Relation>,
}

/// What an outlook asks of an account's buying: a fraction of its purchases, which a large book need not send each time
/// somebody looks further ahead. Written as a row of values for the same reason.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(from = "BuyerRow", into = "BuyerRow")]
pub struct Buyer {
    /// Whose.
    pub account: AccountId,
    /// The currency of all amounts.
    pub currency: Currency,
    /// See [`Purchases::history`].
    pub history: Option<History>,
    /// See [`Purchases::spend`].
    pub spend: Option<(u32, f64)>,
    /// What is left of the revenue, as a share of it.
    pub margin: f64,
    /// Known to have left: nothing more is expected.
    pub lost: bool,
    /// Its contracts that run.
    pub contracts: Vec<Relation>,
}

type BuyerRow = (
    AccountId,
    Currency,
    Option<(u32, f64, f64)>,
    Option<(u32, f64)>,
    f64,
    bool,
    Vec<Relation>,
);

impl From<Buyer> for BuyerRow {
    fn from(buyer: Buyer) -> Self {
        let row = |history: History| (history.orders, history.last, history.observed);
        (
            buyer.account,
            buyer.currency,
            buyer.history.map(row),
            buyer.spend,
            buyer.margin,
            buyer.lost,
            buyer.contracts,
        )
    }
}

impl From<BuyerRow> for Buyer {
    fn from((account, currency, history, spend, margin, lost, contracts): BuyerRow) -> Self {
        let history = history.map(|(orders, last, observed)| History {
            orders,
            last,
            observed,
        });
        Self {
            account,
            currency,
            history,
            spend,
            margin,
            lost,
            contracts,
        }
    }
}

impl LeftOut {
    fn is_nothing(&self) -> bool {
        *self == Self::default()
    }
}

impl Purchases {
    /// What an outlook from that day on asks of them.
    #[must_use]
    pub fn buyer(&self, as_of: NaiveDate) -> Buyer {
        Buyer {
            account: self.account,
            currency: self.currency,
            history: self.history(as_of),
            spend: self.spend(),
            margin: self.margin.rate,
            lost: self.lost,
            contracts: self.contracts.iter().filter(|one| one.runs()).cloned().collect(),
        }
    }

    /// Reads an account's orders placed up to a day.
    #[must_use]
    pub fn of(book: &Book, dossier: &Dossier, as_of: NaiveDate) -> Self {
        let mut orders: Vec<&Order> = dossier
            .orders
            .iter()
            .filter(|order| order.ordered_on <= as_of)
            .collect();
        let agreed = dossier.agreements(as_of);
        let known = orders.len();
        orders.retain(|order| !is_covered(&agreed, order));
        sorting::by_key(&mut orders, |order| (order.ordered_on, order.id));
        let contracts = relations(&agreed, as_of);
        let currency = currency(book, dossier, &orders, &contracts);
        let mut left_out = LeftOut {
            covered: known - orders.len(),
            ..LeftOut::default()
        };
        let mut made = purchases(&orders, currency, &mut left_out);
        if let Some(end) = covered_until(&agreed, as_of) {
            let known = made.len();
            made.retain(|purchase| purchase.on >= end);
            left_out.before = known - made.len();
        }
        Self {
            account: dossier.id(),
            currency,
            made,
            margin: margin(book, dossier, &agreed, currency, as_of),
            lost: dossier.account.is_lost_on(as_of),
            left_out,
            contracts,
        }
    }

    /// The same up to an earlier day, less what was refunded since: a purchase taken back later was none.
    #[must_use]
    pub fn until(&self, day: NaiveDate) -> Self {
        let made = self.made.iter().filter(|purchase| purchase.on <= day).copied();
        Self {
            made: made.collect(),
            ..self.clone()
        }
    }

    /// Its history at the end of a day, in weeks; none before the first purchase.
    #[must_use]
    pub fn history(&self, as_of: NaiveDate) -> Option<History> {
        let first = self.made.first()?.on;
        let weeks = |day| days(first, day) as f64 / WEEK;
        let last = weeks(self.made.last()?.on);
        Some(History {
            orders: u32::try_from(self.made.len() - 1).unwrap_or(u32::MAX),
            last,
            observed: weeks(as_of).max(last),
        })
    }

    /// Weeks between its purchases.
    pub fn gaps(&self) -> impl Iterator<Item = f64> {
        self.made
            .windows(2)
            .map(|pair| days(pair[0].on, pair[1].on) as f64 / WEEK)
    }

    /// How many purchases have an amount, and their mean; none where none has.
    ///
    /// The first purchase counts like the others: with few accounts no amount can be spared.
    #[must_use]
    pub fn spend(&self) -> Option<(u32, f64)> {
        let amounts: Vec<f64> = self.made.iter().filter_map(|purchase| purchase.amount).collect();
        let count = u32::try_from(amounts.len()).ok().filter(|count| *count > 0)?;
        Some((count, amounts.iter().sum::<f64>() / f64::from(count)))
    }
}

/// That of the latest order; without orders that of the latest fee, of contracts that run if any does.
fn currency(book: &Book, dossier: &Dossier, orders: &[&Order], contracts: &[Relation]) -> Currency {
    let fee = |runs: bool| {
        let latest = contracts.iter().rev().filter(|one| one.runs() == runs);
        latest.filter_map(|one| one.fee).map(|fee| fee.currency).next()
    };
    let ordered = orders.last().map(|latest| latest.currency);
    let paid = ordered.or_else(|| fee(true)).or_else(|| fee(false));
    paid.unwrap_or_else(|| dossier.account.currency.unwrap_or(book.policy().currency))
}

/// Merges the orders of a day, and takes refunds off what was bought before them.
fn purchases(orders: &[&Order], currency: Currency, left_out: &mut LeftOut) -> Vec<Purchase> {
    let mut made: Vec<Purchase> = Vec::new();
    for day in orders.chunk_by(|one, next| one.ordered_on == next.ordered_on) {
        let foreign = day.iter().filter(|order| order.currency != currency).count();
        let ours = || day.iter().filter(|order| order.currency == currency);
        let unknown = ours().filter(|order| order.amount().is_none()).count();
        left_out.foreign += foreign;
        left_out.without_amount += unknown;
        let amounts: Vec<f64> = ours().filter_map(|order| Some(order.amount()?.major())).collect();
        let sum = amounts.iter().sum::<f64>();
        let bought = amounts.iter().any(|amount| *amount > 0.0);
        left_out.refunds += amounts.iter().filter(|amount| **amount < 0.0).count();
        if sum > 0.0 || foreign + unknown > 0 {
            let amount = Some(sum).filter(|sum| *sum > 0.0);
            let on = day[0].ordered_on;
            made.push(Purchase { on, amount });
        } else if !bought {
            left_out.worthless += amounts.iter().filter(|amount| **amount == 0.0).count();
        }
        if sum < 0.0 {
            left_out.cancelled += take_back(&mut made, -sum);
        }
    }
    made
}

/// Takes a refund off the latest purchases; gives how many it took back wholly. What exceeds all of them is dropped:
/// it refunds what is not recorded.
fn take_back(made: &mut Vec<Purchase>, mut refund: f64) -> usize {
    let before = made.len();
    let mut place = before;
    while refund > 0.0 && place > 0 {
        place -= 1;
        let Some(amount) = made[place].amount else {
            continue;
        };
        // Halves of a cent are what is left of sums of doubles, not money.
        if amount > refund + 0.005 {
            made[place].amount = Some(amount - refund);
            return before - made.len();
        }
        refund -= amount;
        made.remove(place);
    }
    before - made.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::sample::{Sample, day};
    use crate::model::Edit;

    fn read(sample: &Sample, as_of: &str) -> Purchases {
        Purchases::of(&Book::default(), &sample.dossier(), day(as_of))
    }

    fn amounts(purchases: &Purchases) -> Vec<(String, Option<f64>)> {
        let made = purchases.made.iter();
        made.map(|purchase| (purchase.on.to_string(), purchase.amount))
            .collect()
    }

    fn sold(days: &[(&str, i64)]) -> Sample {
        days.iter().fold(Sample::new(), |sample, (on, amount)| {
            sample.order(on, None, None, *amount)
        })
    }

    #[test]
    fn d5_orders_of_one_day_are_one_purchase() {
        let sample = sold(&[("2026-01-01", 100), ("2026-01-01", 50), ("2026-01-15", 70)]);
        let read = read(&sample, "2026-01-29");
        assert_eq!(
            amounts(&read),
            [
                ("2026-01-01".into(), Some(150.0)),
                ("2026-01-15".into(), Some(70.0))
            ]
        );
        let history = read.history(day("2026-01-29")).expect("purchases");
        assert_eq!((history.orders, history.last, history.observed), (1, 2.0, 4.0));
        assert_eq!(read.spend(), Some((2, 110.0)));
    }

    #[test]
    fn d5_a_refund_takes_back_the_latest_purchases() {
        let part = sold(&[("2026-01-01", 100), ("2026-02-01", 80), ("2026-02-10", -30)]);
        let part = read(&part, "2026-03-01");
        assert_eq!(
            amounts(&part),
            [
                ("2026-01-01".into(), Some(100.0)),
                ("2026-02-01".into(), Some(50.0))
            ]
        );
        assert_eq!((part.left_out.refunds, part.left_out.cancelled), (1, 0));

        let whole = sold(&[("2026-01-01", 100), ("2026-02-01", 80), ("2026-02-10", -90)]);
        let whole = read(&whole, "2026-03-01");
        assert_eq!(amounts(&whole), [("2026-01-01".into(), Some(90.0))]);
        assert_eq!((whole.left_out.refunds, whole.left_out.cancelled), (1, 1));

        let more = read(&sold(&[("2026-01-01", 10), ("2026-02-10", -90)]), "2026-03-01");
        assert_eq!((more.made.len(), more.history(day("2026-03-01"))), (0, None));
    }

    #[test]
    fn d5_samples_are_no_purchases() {
        let read = read(&sold(&[("2026-01-01", 0), ("2026-02-01", 80)]), "2026-03-01");
        assert_eq!(amounts(&read), [("2026-02-01".into(), Some(80.0))]);
        assert_eq!(read.left_out.worthless, 1);
    }

    #[test]
    fn d5_what_comes_after_the_day_asked_is_not_known() {
        let sample = sold(&[("2026-01-01", 100), ("2026-02-01", 80), ("2026-03-01", 60)]);
        let all = read(&sample, "2026-03-01");
        let earlier = read(&sample, "2026-02-15");
        assert_eq!(all.until(day("2026-02-15")).made, earlier.made);
        assert_eq!(earlier.made.len(), 2);
    }

    #[test]
    fn d5_foreign_orders_and_those_without_amount_are_purchases_of_unknown_worth() {
        let sample = sold(&[("2026-01-01", 100)]).paid_in(Currency::USD);
        let read = read(&sample.order("2026-02-01", None, None, 80), "2026-03-01");
        assert_eq!(
            amounts(&read),
            [("2026-01-01".into(), None), ("2026-02-01".into(), Some(80.0))]
        );
        assert_eq!((read.currency, read.left_out.foreign), (Currency::EUR, 1));
        assert_eq!(read.spend(), Some((1, 80.0)));
    }

    #[test]
    fn d5_the_margin_is_the_years_own_or_that_of_all_orders_or_assumed() {
        let sample = sold(&[("2024-01-01", 100)]);
        let source = |sample: &Sample| {
            let margin = read(sample, "2026-03-01").margin;
            (margin.source, margin.rate, margin.assumed)
        };
        assert_eq!(source(&sample), (Source::Ever, 0.25, 1.0));
        assert_eq!(
            source(&sample.order("2026-01-01", None, None, 10)),
            (Source::Year, 0.25, 1.0)
        );
        assert_eq!(source(&Sample::new()), (Source::Policy, 0.25, 1.0));
    }

    #[test]
    fn d5_refunds_of_nearly_all_tell_no_margin() {
        let refunded = sold(&[("2026-01-01", 10_000), ("2026-02-01", -9_990)]);
        assert_eq!(read(&refunded, "2026-03-01").margin.source, Source::Policy);
        let earlier = refunded.order("2024-01-01", None, None, 10_000);
        assert_eq!(read(&earlier, "2026-03-01").margin.source, Source::Ever);
    }

    #[test]
    fn d5_who_left_is_known_to_have_left() {
        let mut dossier = sold(&[("2026-01-01", 100)]).dossier();
        dossier.account.stage = crate::model::Stage::Lost;
        let book = Book::default().edit(Edit::Put(vec![dossier.account.clone().into()]));
        let book = book.expect("an account").0;
        assert!(Purchases::of(&book, &dossier, day("2026-03-01")).lost);
    }
}
