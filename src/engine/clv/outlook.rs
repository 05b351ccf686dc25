//! What lies ahead of one account: orders, revenue and margin within a horizon, each with its ranges.
//!
//! Given the parameters, the distributions are exact; they are mixed over every credible set of parameters, so that
//! the ranges hold what is not known of the book as well as what chance will bring.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::buying::{Buying, mixed};
use super::choice::Choice;
use super::contracts::ahead::{Contracted, Fees};
use super::contracts::renewing::Renewals;
use super::models::History;
use super::models::regular::Rhythm;
use super::models::revenue::{Revenue, count_quantile};
use super::purchases::{Buyer, Purchases};
use super::range::Range;
use super::spending::Spending;
use crate::model::{AccountId, Currency};
use crate::sorting;

/// Weeks in a year.
pub const YEAR: f64 = 365.25 / 7.0;

/// What a book says of its customers on a day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Fitted {
    /// The last day whose orders it knows.
    pub as_of: NaiveDate,
    /// When orders come.
    pub buying: Buying,
    /// What they are worth, by currency.
    pub spending: Vec<(Currency, Spending)>,
    /// How the model was chosen; none where the book's past is too short to try any.
    pub choice: Option<Choice>,
    /// How contracts are renewed.
    #[serde(default)]
    pub renewals: Renewals,
}

impl Fitted {
    /// Steps that [`Fitted::of`] takes.
    pub const STEPS: usize = super::buying::Kind::ALL.len() + 1;

    /// Chooses and fits the models; none where fewer than two accounts have bought, since one alone says nothing of
    /// how customers differ, and no contract is known. Where there are contracts but hardly a buyer, orders rest on
    /// what is believed of customers in general. `done` is told after each step.
    #[must_use]
    pub fn of(book: &[Purchases], as_of: NaiveDate, mut done: impl FnMut(usize)) -> Option<Self> {
        let histories: Vec<History> = book.iter().filter_map(|one| one.history(as_of)).collect();
        let renewals = Renewals::of(book.iter().flat_map(|one| &one.contracts), as_of);
        if histories.len() < 2 && renewals.is_empty() {
            return None;
        }
        let choice = Choice::of(book, as_of, &mut done);
        let tried = choice.as_ref().and_then(Choice::best);
        let kind = tried.map_or(super::buying::Kind::ALL[0], |trial| trial.result.of);
        let buying = Buying::fit(
            kind,
            &histories,
            &Rhythm::of(book.iter().flat_map(Purchases::gaps)),
        )?;
        done(Self::STEPS);
        Some(Self {
            as_of,
            buying,
            spending: spending(book),
            choice,
            renewals,
        })
    }

    /// What orders in a currency are worth; none where no amount in it is known.
    #[must_use]
    pub fn spending_in(&self, currency: Currency) -> Option<&Spending> {
        let found = self.spending.iter().find(|(known, _)| *known == currency);
        found.map(|(_, spending)| spending)
    }
}

/// Amounts of different currencies cannot be compared: each has a model of its own.
fn spending(book: &[Purchases]) -> Vec<(Currency, Spending)> {
    let mut spends: Vec<(Currency, (u32, f64))> = book
        .iter()
        .filter_map(|one| Some((one.currency, one.spend()?)))
        .collect();
    sorting::by(&mut spends, |(one, _), (other, _)| one.cmp(other));
    let by_currency = spends.chunk_by(|(one, _), (other, _)| one == other);
    by_currency
        .filter_map(|alike| {
            let spends: Vec<(u32, f64)> = alike.iter().map(|(_, spend)| *spend).collect();
            Some((alike[0].0, Spending::fit(&spends)?))
        })
        .collect()
}

/// Why there is no figure of an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NoOutlook {
    /// It has bought nothing yet, and no contract with it runs.
    NoOrders,
    /// It is known to have left.
    Lost,
}

/// Why there is no money in an outlook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NoRevenue {
    /// No order of its currency has an amount.
    NoAmounts,
    /// Spends vary so much from customer to customer that they have no mean (q ≤ 1).
    NoMean,
    /// Spend goes with frequency, which the model holds to be independent, and the account's own orders are too few to
    /// speak for themselves.
    Dependent,
}

/// What lies ahead of an account.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Outlook {
    /// Whose.
    pub account: AccountId,
    /// The currency of all amounts.
    pub currency: Currency,
    /// The chance that it still orders, 0..=1; 1 where it never did but a contract runs.
    pub alive: f64,
    /// The chance of no order within the horizon, 0..=1.
    pub none: f64,
    /// Orders within the horizon that no fee covers.
    pub orders: Range,
    /// Revenue of orders and contracts within the horizon, or why there is no figure.
    pub revenue: Result<Range, NoRevenue>,
    /// What is left of it after all costs.
    pub margin: Result<Range, NoRevenue>,
    /// What of it rests on contracts; none where none runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contracts: Option<Box<Contracted>>,
}

impl Outlook {
    /// Whether contracts are all that is ahead, since it never ordered: nothing is then to be said of orders.
    #[must_use]
    pub fn is_of_contracts_alone(&self) -> bool {
        self.contracts.is_some() && self.none >= 1.0
    }

    /// What orders bring that no fee covers, or why there is no figure.
    ///
    /// # Errors
    /// What orders bring is not known.
    pub fn revenue_of_orders(&self) -> Result<Range, NoRevenue> {
        let contracts = self.contracts.as_ref();
        contracts.map_or(self.revenue, |contracts| contracts.orders)
    }

    /// What is left of what orders bring that no fee covers, or why there is no figure.
    ///
    /// # Errors
    /// What orders bring is not known.
    pub fn margin_of_orders(&self) -> Result<Range, NoRevenue> {
        let contracts = self.contracts.as_ref();
        contracts.map_or(self.margin, |contracts| contracts.margin_of_orders)
    }
}

/// What lies ahead of an account within so many weeks of the day the book was fitted to.
///
/// # Errors
/// There is nothing ahead, and why.
pub fn outlook(fitted: &Fitted, purchases: &Purchases, weeks: f64) -> Result<Outlook, NoOutlook> {
    let buyer = purchases.buyer(fitted.as_of);
    let ahead = Ahead::of(fitted, &buyer, weeks)?;
    Ok(ahead.outlook())
}

/// The distributions of an account, from which its figures are taken.
pub(super) struct Ahead<'a> {
    buyer: &'a Buyer,
    alive: f64,
    /// Of orders, for each set of parameters.
    pub(super) counts: Vec<Vec<f64>>,
    /// Models of the spend, and what is known of it: how many amounts, and their mean.
    pub(super) spend: Result<(&'a Spending, (u32, f64)), NoRevenue>,
    /// Whether it has bought: else there are no orders ahead, and nothing in `spend`.
    pub(super) bought: bool,
    /// What contracts bring; none where none runs.
    pub(super) fees: Option<Fees>,
}

impl<'a> Ahead<'a> {
    pub(super) fn of(fitted: &'a Fitted, buyer: &'a Buyer, weeks: f64) -> Result<Self, NoOutlook> {
        if buyer.lost {
            return Err(NoOutlook::Lost);
        }
        let fees = Fees::of(&fitted.renewals, buyer, fitted.as_of, weeks);
        let Some(history) = buyer.history else {
            return Ok(Self {
                buyer,
                alive: 1.0,
                counts: vec![vec![1.0]; fitted.buying.draws.len()],
                spend: Err(NoRevenue::NoAmounts),
                bought: false,
                fees: Some(fees.ok_or(NoOutlook::NoOrders)?),
            });
        };
        Ok(Self {
            buyer,
            alive: fitted.buying.mean(|model| model.alive(&history)),
            counts: fitted.buying.distributions(&history, weeks),
            spend: spend_of(fitted, buyer),
            bought: true,
            fees,
        })
    }

    pub(super) fn outlook(&self) -> Outlook {
        let counts = mixed(&self.counts);
        let expected = counts.iter().zip(0u32..).map(|(chance, n)| chance * f64::from(n));
        let orders = Range::of(expected.sum(), |chance| {
            f64::from(count_quantile(&counts, chance))
        });
        let none = counts.first().copied().unwrap_or(1.0);
        let ordered = self.ordered(&counts);
        let rate = self.buyer.margin;
        let (revenue, contracts) = match &self.fees {
            None => (ordered.map(|(_, range)| range), None),
            Some(fees) => {
                let (together, contracts) = fees.with_orders(ordered, rate);
                (together, Some(Box::new(contracts)))
            }
        };
        Outlook {
            account: self.buyer.account,
            currency: self.buyer.currency,
            alive: self.alive,
            none,
            orders,
            revenue,
            margin: revenue.map(|revenue| revenue.times(rate)),
            contracts,
        }
    }

    /// What orders bring.
    fn ordered(&self, counts: &[f64]) -> Result<(Revenue, Range), NoRevenue> {
        if !self.bought {
            return Ok((Revenue::of(counts, &[], 0, 0.0), Range::default()));
        }
        let (spending, (amounts, mean)) = self.spend?;
        let revenue = Revenue::of(counts, &spending.models(), amounts, mean);
        let expected = revenue.expected().map_err(|_| NoRevenue::NoMean)?;
        let range = Range::of(expected, |chance| revenue.quantile(chance));
        Ok((revenue, range))
    }
}

/// The model of an account's spend, and what is known of it: how many amounts, and their mean.
pub(super) fn spend_of<'a>(
    fitted: &'a Fitted,
    buyer: &Buyer,
) -> Result<(&'a Spending, (u32, f64)), NoRevenue> {
    let spending = fitted.spending_in(buyer.currency).ok_or(NoRevenue::NoAmounts)?;
    let known = buyer.spend;
    // Whoever has amounts of their own has an expectation even where newcomers have none.
    if known.is_none() && spending.has_no_mean() {
        return Err(NoRevenue::NoMean);
    }
    // What is usual in the book is a rare buyer's spend as little as a frequent one's.
    let own = known.map_or(0, |(orders, _)| orders);
    if spending.is_dependent() && spending.model().weight(own) < 0.5 {
        return Err(NoRevenue::Dependent);
    }
    Ok((spending, known.unwrap_or((0, 0.0))))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::super::fit::Chance;
    use super::super::pretend::{BUSINESS, began, book};
    use super::*;
    use chrono::Days;

    fn fitted(customers: u128) -> (Fitted, Vec<Purchases>) {
        let book = book(&BUSINESS, customers, 730.0, &mut Chance(9));
        let fitted = Fitted::of(&book, began() + Days::new(730), |_| ()).expect("customers");
        (fitted, book)
    }

    #[test]
    fn d5_ranges_hold_the_expectation_and_each_other() {
        let (fitted, book) = fitted(12);
        for one in &book {
            let ahead = outlook(&fitted, one, YEAR).expect("all have bought");
            let revenue = ahead.revenue.expect("all have amounts");
            assert!((0.0..=1.0).contains(&ahead.alive) && (0.0..=1.0).contains(&ahead.none));
            for range in [ahead.orders, revenue, ahead.margin.expect("likewise")] {
                assert!(range.almost.0 <= range.likely.0 && range.likely.1 <= range.almost.1);
                assert!(range.expected <= range.almost.1, "{range:?}");
            }
            let margin = ahead.margin.expect("likewise").expected;
            assert!((margin - 0.3 * revenue.expected).abs() < 1e-9 * margin);
        }
    }

    #[test]
    fn d5_a_longer_horizon_never_brings_less() {
        let (fitted, book) = fitted(8);
        for one in &book {
            let mut before = 0.0;
            for weeks in [4.0, 13.0, 26.0, 52.0, 104.0] {
                let ahead = outlook(&fitted, one, weeks).expect("all have bought");
                assert!(ahead.orders.expected >= before);
                before = ahead.orders.expected;
            }
        }
    }

    #[test]
    fn d5_what_cannot_be_said_has_a_reason() {
        let (fitted, book) = fitted(5);
        let mut lost = book[0].clone();
        lost.lost = true;
        assert_eq!(outlook(&fitted, &lost, YEAR), Err(NoOutlook::Lost));
        let mut new = book[0].clone();
        new.made.clear();
        assert_eq!(outlook(&fitted, &new, YEAR), Err(NoOutlook::NoOrders));
        let mut foreign = book[0].clone();
        foreign.currency = Currency::USD;
        let ahead = outlook(&fitted, &foreign, YEAR).expect("it has bought");
        assert_eq!(ahead.revenue, Err(NoRevenue::NoAmounts));
        assert_eq!(Fitted::of(&book[..1], fitted.as_of, |_| ()), None);
    }

    #[test]
    fn d5_money_is_refused_where_spend_goes_with_frequency_and_an_account_hardly_speaks_for_itself() {
        let as_of = began() + Days::new(730);
        let (_, book) = fitted(60);
        let spending_by_frequency = |one: &Purchases| {
            let mut one = one.clone();
            // Rare buyers place large orders, each much like the next; the first of them has told no amount.
            let level = 40_000.0 / one.made.len() as f64;
            for (place, purchase) in one.made.iter_mut().enumerate() {
                purchase.amount = Some(level * (1.0 + 0.02 * (place % 3) as f64));
            }
            one
        };
        let mut dependent: Vec<Purchases> = book.iter().map(spending_by_frequency).collect();
        for purchase in &mut dependent[0].made {
            purchase.amount = None;
        }
        let fitted = Fitted::of(&dependent, as_of, |_| ()).expect("customers");
        assert!(fitted.spending[0].1.is_dependent());
        let revenue = |one: &Purchases| outlook(&fitted, one, YEAR).expect("all have bought").revenue;
        assert_eq!(revenue(&dependent[0]), Err(NoRevenue::Dependent));
        assert!(revenue(&dependent[1]).is_ok());
    }

    #[test]
    fn d5_what_a_book_says_survives_the_way_to_another_thread() {
        let (fitted, book) = fitted(6);
        let text = serde_json::to_string(&(&fitted, &book)).expect("serialises");
        let back: (Fitted, Vec<Purchases>) = serde_json::from_str(&text).expect("parses");
        assert_eq!(back, (fitted, book));
    }
}
