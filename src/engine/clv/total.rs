//! What lies ahead of many accounts together.
//!
//! Their chances are independent only once the parameters are given: if the book's customers leave sooner than was
//! thought, all do. So the total is followed through many futures, each with one set of parameters for all accounts.

use serde::{Deserialize, Serialize};

use super::fit::Chance;
use super::models::gamma_gamma::GammaGamma;
use super::outlook::{Ahead, Fitted, NoOutlook, Outlook};
use super::purchases::{Buyer, Purchases};
use super::range::Range;
use crate::model::Currency;

/// Orders, revenue and margin of many accounts within a horizon, in one currency.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Total {
    /// The currency of all amounts.
    pub currency: Currency,
    /// Accounts with a figure for revenue.
    pub accounts: usize,
    /// Their orders.
    pub orders: Range,
    /// Their revenue.
    pub revenue: Range,
    /// What is left of it after all costs.
    pub margin: Range,
}

/// Futures followed, about: as many for each set of parameters.
const FUTURES: usize = 1_024;

/// The same futures each time: a figure that changes by itself would not be believed.
const SEED: u64 = 0x0B00_5EED;

/// Adds up accounts one by one.
pub struct Totals<'a> {
    fitted: &'a Fitted,
    weeks: f64,
    sums: Vec<Sum>,
    chance: Chance,
    /// Of contracts: a chance of their own, so that they change nothing of accounts without.
    renewed: Chance,
}

/// What one currency's accounts come to.
struct Sum {
    currency: Currency,
    accounts: usize,
    expected: [f64; 3],
    futures: Vec<[f64; 3]>,
}

impl<'a> Totals<'a> {
    /// Nothing yet, within so many weeks.
    #[must_use]
    pub fn new(fitted: &'a Fitted, weeks: f64) -> Self {
        Self {
            fitted,
            weeks,
            sums: Vec::new(),
            chance: Chance(SEED),
            renewed: Chance(SEED + 1),
        }
    }

    /// Adds an account, and gives its own outlook.
    ///
    /// # Errors
    /// There is nothing ahead of it, and why; the totals are then unchanged.
    pub fn add(&mut self, purchases: &Purchases) -> Result<Outlook, NoOutlook> {
        self.add_buyer(&purchases.buyer(self.fitted.as_of))
    }

    /// The same for an account of which no more is known than an outlook asks.
    ///
    /// # Errors
    /// As [`Totals::add`].
    pub fn add_buyer(&mut self, buyer: &Buyer) -> Result<Outlook, NoOutlook> {
        let ahead = Ahead::of(self.fitted, buyer, self.weeks)?;
        let outlook = ahead.outlook();
        let rate = buyer.margin;
        if let Ok(revenue) = outlook.revenue {
            let mut futures = match ahead.spend {
                Ok((spending, known)) => futures(&ahead.counts, &spending.models(), known, &mut self.chance),
                // It has a figure without orders: contracts alone.
                Err(_) => nothing(&ahead.counts),
            };
            if let Some(fees) = &ahead.fees {
                let each = each(&ahead.counts);
                self.pay(&mut futures, each, |n, uniform| fees.drawn(n, uniform));
            }
            let expected = [outlook.orders.expected, revenue.expected];
            self.count(buyer.currency, expected, futures, rate);
        }
        for (currency, fees) in ahead.fees.iter().flat_map(|fees| &fees.foreign) {
            let mut futures = nothing(&ahead.counts);
            let each = each(&ahead.counts);
            self.pay(&mut futures, each, |n, uniform| fees.drawn(n, uniform));
            self.count(*currency, [0.0, fees.expected()], futures, rate);
        }
        Ok(outlook)
    }

    /// Adds to each future what contracts bring in it, with one set of parameters for as many futures as orders have.
    fn pay(&mut self, futures: &mut [(f64, f64)], each: usize, drawn: impl Fn(usize, f64) -> f64) {
        for (n, (_, revenue)) in futures.iter_mut().enumerate() {
            *revenue += drawn(n / each, self.renewed.uniform());
        }
    }

    /// Counts an account's orders and revenue in a currency.
    fn count(
        &mut self,
        currency: Currency,
        [orders, revenue]: [f64; 2],
        futures: Vec<(f64, f64)>,
        rate: f64,
    ) {
        let sum = self.sum_in(currency);
        sum.accounts += 1;
        add(&mut sum.expected, [orders, revenue, revenue * rate]);
        sum.futures.resize(futures.len(), [0.0; 3]);
        for (total, (orders, revenue)) in sum.futures.iter_mut().zip(futures) {
            add(total, [orders, revenue, revenue * rate]);
        }
    }

    fn sum_in(&mut self, currency: Currency) -> &mut Sum {
        let place = self.sums.iter().position(|sum| sum.currency == currency);
        let place = place.unwrap_or_else(|| {
            self.sums.push(Sum {
                currency,
                accounts: 0,
                expected: [0.0; 3],
                futures: Vec::new(),
            });
            self.sums.len() - 1
        });
        &mut self.sums[place]
    }

    /// Revenue in each of the futures.
    #[cfg(test)]
    pub(super) fn revenues(&self) -> impl Iterator<Item = f64> {
        let futures = self.sums.iter().flat_map(|sum| &sum.futures);
        futures.map(|future| future[1])
    }

    /// The totals by currency, the one with the most accounts first.
    #[must_use]
    pub fn totals(&self) -> Vec<Total> {
        let range = |sum: &Sum, of: usize| {
            let trials = sum.futures.iter().map(|future| future[of]).collect();
            Range::of_trials(sum.expected[of], trials)
        };
        let totals = self.sums.iter().map(|sum| Total {
            currency: sum.currency,
            accounts: sum.accounts,
            orders: range(sum, 0),
            revenue: range(sum, 1),
            margin: range(sum, 2),
        });
        let mut totals: Vec<Total> = totals.collect();
        crate::sorting::by_key(&mut totals, |total| std::cmp::Reverse(total.accounts));
        totals
    }
}

fn add(sum: &mut [f64; 3], more: [f64; 3]) {
    for (sum, more) in sum.iter_mut().zip(more) {
        *sum += more;
    }
}

/// Futures for each set of parameters.
fn each(counts: &[Vec<f64>]) -> usize {
    FUTURES.div_ceil(counts.len().max(1))
}

/// Futures without orders.
fn nothing(counts: &[Vec<f64>]) -> Vec<(f64, f64)> {
    vec![(0.0, 0.0); each(counts) * counts.len()]
}

/// Orders and revenue of an account in each future.
fn futures(
    counts: &[Vec<f64>],
    spends: &[GammaGamma],
    (amounts, mean): (u32, f64),
    chance: &mut Chance,
) -> Vec<(f64, f64)> {
    let each = each(counts);
    let mut futures = Vec::with_capacity(each * counts.len());
    for (n, counts) in counts.iter().enumerate() {
        let spend = spends[n % spends.len()];
        for _ in 0..each {
            let orders = f64::from(drawn(counts, chance.uniform()));
            futures.push((orders, revenue(&spend, orders, amounts, mean, chance)));
        }
    }
    futures
}

/// What so many orders bring: gamma distributed around the customer's own level, which is, too.
fn revenue(spend: &GammaGamma, orders: f64, amounts: u32, mean: f64, chance: &mut Chance) -> f64 {
    if orders == 0.0 {
        return 0.0;
    }
    let x = f64::from(amounts);
    let level = chance.gamma(spend.q + spend.p * x) / (spend.v + x * mean);
    chance.gamma(spend.p * orders) / level
}

/// The count at which the chances so far exceed `chance`.
fn drawn(counts: &[f64], chance: f64) -> u32 {
    super::models::revenue::count_quantile(counts, chance)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::super::outlook::YEAR;
    use super::super::pretend::{BUSINESS, began, book};
    use super::*;
    use chrono::Days;

    #[test]
    fn d5_one_account_alone_comes_to_its_own_outlook() {
        let book = book(&BUSINESS, 10, 730.0, &mut Chance(4));
        let fitted = Fitted::of(&book, began() + Days::new(730), |_| ()).expect("customers");
        for one in &book {
            let mut totals = Totals::new(&fitted, YEAR);
            let own = totals.add(one).expect("all have bought");
            let total = totals.totals()[0];
            let revenue = own.revenue.expect("all have amounts");
            assert!((total.revenue.expected - revenue.expected).abs() < 1e-9 * revenue.expected);
            // A thousand futures tell a chance to some per cent; where nothing is that likely, all lie below.
            let futures = &totals.sums[0].futures;
            let below = futures
                .iter()
                .filter(|future| future[1] <= revenue.likely.1)
                .count();
            let below = below as f64 / futures.len() as f64;
            let expected = own.none.max(0.9);
            assert!((below - expected).abs() < 0.04, "{below} {revenue:?}");
        }
    }

    #[test]
    fn d5_the_book_is_surer_than_its_accounts() {
        let book = book(&BUSINESS, 30, 730.0, &mut Chance(6));
        let fitted = Fitted::of(&book, began() + Days::new(730), |_| ()).expect("customers");
        let mut totals = Totals::new(&fitted, YEAR);
        let own: Vec<Range> = book
            .iter()
            .filter_map(|one| totals.add(one).ok()?.revenue.ok())
            .collect();
        let total = totals.totals()[0];
        let width = |range: &Range| range.likely.1 - range.likely.0;
        let sum = |figure: &dyn Fn(&Range) -> f64| own.iter().map(figure).sum::<f64>();
        assert!((total.revenue.expected - sum(&|range| range.expected)).abs() < 1e-6);
        assert!(width(&total.revenue) < 0.6 * sum(&width));
        assert!(
            total.revenue.likely.0 < total.revenue.expected
                && total.revenue.expected < total.revenue.likely.1
        );
        assert_eq!(total.accounts, own.len());
    }

    #[test]
    fn d5_currencies_are_never_added_up() {
        let mut book = book(&BUSINESS, 12, 730.0, &mut Chance(8));
        for one in &mut book[..4] {
            one.currency = Currency::USD;
        }
        let fitted = Fitted::of(&book, began() + Days::new(730), |_| ()).expect("customers");
        let mut totals = Totals::new(&fitted, YEAR);
        for one in &book {
            totals.add(one).expect("all have bought");
        }
        let accounts: Vec<_> = totals
            .totals()
            .iter()
            .map(|total| (total.currency, total.accounts))
            .collect();
        assert_eq!(accounts, [(Currency::EUR, 8), (Currency::USD, 4)]);
    }
}
