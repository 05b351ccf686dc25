//! Lifetime value by the models: all that an account brings from now on, without a horizon, later money counting less.
//!
//! Of orders it is the discounted expected number of those ahead (DERT; Fader, Hardie & Lee 2005, "RFM and CLV") times
//! what one is worth; of contracts the discounted fees of all terms ahead (DERL; Fader & Hardie 2010, "Customer-base
//! valuation in a contractual setting"), accruing evenly. Both are discounted continuously at the rate that makes the
//! yearly discount of a year: δ = ln(1 + d).

use serde::{Deserialize, Serialize};

use super::contracts::lifelong::{FeesAhead, Lifelong};
use super::fit::Chance;
use super::lived::lived;
use super::models::History;
use super::models::gamma_gamma::GammaGamma;
use super::outlook::{Fitted, NoRevenue, YEAR, spend_of};
use super::purchases::Purchases;
use super::range::Range;
use crate::model::Currency;

/// Why there is no lifetime value by the models.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NoLifetime {
    /// Later money counts as much as today's, so that what never ends has no bound.
    NoDiscount,
    /// What orders bring is not known.
    NoRevenue(NoRevenue),
    /// It has bought nothing, and no contract with it runs.
    Nothing,
}

/// Orders ahead that no fee covers.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct OrdersAhead {
    /// Orders expected, each counting less the later it comes.
    pub orders: f64,
    /// What is expected of one.
    pub spend: f64,
    /// `orders` × `spend`.
    pub revenue: f64,
}

/// An account's lifetime value, with what it is made of: `margin` = (`orders.revenue` + the revenue of `contracts` that
/// are counted) × `rate`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Lifetime {
    /// The currency of all amounts but those of contracts in another.
    pub currency: Currency,
    /// The yearly discount rate, above zero.
    pub discount: f64,
    /// What is left of revenue, −1..=1.
    pub rate: f64,
    /// What orders bring; none where it never bought.
    pub orders: Option<OrdersAhead>,
    /// What the fees of each contract that runs bring.
    pub contracts: Vec<FeesAhead>,
    /// Present value of all revenue ahead.
    pub revenue: Range,
    /// Present value of all margins ahead: the lifetime value. Its ranges hold chance as well as what is not known of
    /// the parameters.
    pub margin: Range,
    /// The same expectation, with the ranges it lies in as far as the parameters are not known, chance apart.
    pub margin_by_parameters: Range,
}

/// Lives followed, each with one of the credible sets of parameters of every model.
const LIVES: usize = 2_048;

/// The same lives each time.
const SEED: u64 = 0x11FE;

impl Lifetime {
    /// What an account is worth at a yearly discount rate.
    ///
    /// # Errors
    /// There is no figure, and why.
    pub fn of(fitted: &Fitted, purchases: &Purchases, discount: f64) -> Result<Self, NoLifetime> {
        let yearly = libm::log1p(discount);
        if !(yearly > 0.0 && yearly.is_finite()) {
            return Err(NoLifetime::NoDiscount);
        }
        let weekly = yearly / YEAR;
        let history = purchases.history(fitted.as_of);
        let ordered = history.map(|history| Ordered::of(fitted, purchases, history, weekly));
        let ordered = ordered.transpose().map_err(NoLifetime::NoRevenue)?;
        let fees = Lifelong::of(&fitted.renewals, purchases, fitted.as_of, weekly);
        if ordered.is_none() && fees.is_none() {
            return Err(NoLifetime::Nothing);
        }
        let orders = ordered.as_ref().map(Ordered::ahead);
        let paid = fees.as_ref().map_or(0.0, Lifelong::expected);
        let expected = orders.map_or(0.0, |orders| orders.revenue) + paid;
        let means: Vec<f64> = fees.as_ref().map_or_else(|| vec![0.0], Lifelong::means);
        let by_parameters = |life: usize| {
            let ordered = ordered.as_ref().map_or(0.0, |ordered| ordered.mean(life));
            ordered + means[life % means.len()]
        };
        let mut chance = Chance(SEED);
        let mut by_chance = |life: usize| {
            let ordered = ordered.as_ref();
            let ordered = ordered.map_or(0.0, |ordered| ordered.lived(life, &mut chance));
            ordered
                + fees
                    .as_ref()
                    .map_or(0.0, |fees| fees.drawn(life, chance.uniform()))
        };
        let revenue = Range::of_trials(expected, (0..LIVES).map(&mut by_chance).collect());
        let known = Range::of_trials(expected, (0..LIVES).map(by_parameters).collect());
        let rate = purchases.margin.rate;
        Ok(Self {
            currency: purchases.currency,
            discount,
            rate,
            orders,
            contracts: fees.map_or_else(Vec::new, |fees| fees.relations),
            revenue,
            margin: revenue.times(rate),
            margin_by_parameters: known.times(rate),
        })
    }
}

/// Orders of an account, under every credible set of parameters.
struct Ordered<'a> {
    fitted: &'a Fitted,
    history: History,
    weekly: f64,
    known: (u32, f64),
    spends: Vec<GammaGamma>,
    /// Orders ahead under each set of parameters of buying.
    orders: Vec<f64>,
    /// What one is worth under each set of parameters of spending that gives it a mean.
    means: Vec<f64>,
}

impl<'a> Ordered<'a> {
    fn of(
        fitted: &'a Fitted,
        purchases: &Purchases,
        history: History,
        weekly: f64,
    ) -> Result<Self, NoRevenue> {
        let (spending, known) = spend_of(fitted, &purchases.buyer(fitted.as_of))?;
        let spends = spending.models();
        let means: Vec<f64> = spends
            .iter()
            .filter_map(|spend| spend.mean(known.0, known.1).ok())
            .collect();
        if means.is_empty() {
            return Err(NoRevenue::NoMean);
        }
        let orders = fitted.buying.models();
        Ok(Self {
            fitted,
            history,
            weekly,
            known,
            orders: orders.map(|model| model.discounted(&history, weekly)).collect(),
            spends,
            means,
        })
    }

    fn ahead(&self) -> OrdersAhead {
        let mean = |list: &[f64]| list.iter().sum::<f64>() / list.len() as f64;
        let (orders, spend) = (mean(&self.orders), mean(&self.means));
        OrdersAhead {
            orders,
            spend,
            revenue: orders * spend,
        }
    }

    /// Which sets of parameters of buying and of spending a life has: over all lives each with each.
    fn pair(&self, life: usize) -> (usize, usize) {
        (life % self.orders.len(), life / self.orders.len())
    }

    /// What is expected under the parameters of a life.
    fn mean(&self, life: usize) -> f64 {
        let (buying, spending) = self.pair(life);
        self.orders[buying] * self.means[spending % self.means.len()]
    }

    /// What a life brings.
    fn lived(&self, life: usize, chance: &mut Chance) -> f64 {
        let (buying, spending) = self.pair(life);
        let fitted = &self.fitted.buying;
        let model = fitted.kind.with(fitted.draws[buying], fitted.steps);
        let spend = &self.spends[spending % self.spends.len()];
        lived(&model, &self.history, (spend, self.known), self.weekly, chance)
    }
}
