//! The models of the sample, and customers made up after them.

use rapport::engine::clv::fit::{Histories, gamma_gamma, maximise};
use rapport::engine::clv::models::History;
use rapport::engine::clv::models::beta_geometric::{BetaGeometric, Leaving};
use rapport::engine::clv::models::gamma_gamma::GammaGamma;
use rapport::engine::clv::months::{Customer, twelve_months};
use rapport::engine::clv::summary::Summary;

use crate::Sentence;

/// Customers whose next twelve months are valued.
const CUSTOMERS: usize = 100_000;
/// Per month, as in the reference.
const DISCOUNT: f64 = 0.01;

/// The models of the sample's first half.
pub(crate) struct Models {
    pub(crate) orders: BetaGeometric,
    pub(crate) spend: GammaGamma,
    pub(crate) pareto: [f64; 4],
}

impl Models {
    pub(crate) fn of(sample: &[(u32, Summary)]) -> Self {
        let customers = || sample.iter().map(|(_, summary)| summary.customer());
        let histories: Histories = customers().map(|customer| customer.history).collect();
        let leaving = Leaving::AfterRepeats;
        let [r, alpha, a, b] = histories.likeliest(leaving).at;
        let repeat = customers().filter(|customer| customer.history.orders > 0 && customer.mean > 0.0);
        let spends: Vec<(u32, f64)> = repeat
            .map(|customer| (customer.history.orders, customer.mean))
            .collect();
        let [p, q, v] = maximise(|at| gamma_gamma(&spends, at), [2.0, 2.0, 10.0]).at;
        Self {
            orders: BetaGeometric {
                r,
                alpha,
                a,
                b,
                leaving,
            },
            spend: GammaGamma { p, q, v },
            pareto: histories.likeliest_pareto().at,
        }
    }

    pub(crate) fn worth(&self, customer: &Customer) -> Result<f64, Sentence> {
        let worth = twelve_months(&self.orders, &self.spend, customer, DISCOUNT);
        worth.map_err(|_| "The sample's spends have no mean.".into())
    }
}

/// Customers as the models describe them, each seen for half a year to two years, no two quite alike.
pub(crate) fn made_up(models: &Models) -> Vec<Customer> {
    let mut chance = Chance(1);
    (0..CUSTOMERS).map(|_| chance.customer(models)).collect()
}

/// Chance that is the same in every run, and in every browser (splitmix64; Steele, Lea & Flood 2014).
struct Chance(u64);

impl Chance {
    fn uniform(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) >> 11) as f64 / (1u64 << 53) as f64 + 1e-17
    }

    fn exponential(&mut self) -> f64 {
        -libm::log(self.uniform())
    }

    fn normal(&mut self) -> f64 {
        (2.0 * self.exponential()).sqrt() * libm::cos(std::f64::consts::TAU * self.uniform())
    }

    /// Gamma distributed with scale 1 (Marsaglia & Tsang 2000).
    fn gamma(&mut self, shape: f64) -> f64 {
        if shape < 1.0 {
            return self.gamma(shape + 1.0) * libm::pow(self.uniform(), 1.0 / shape);
        }
        let d = shape - 1.0 / 3.0;
        loop {
            let x = self.normal();
            let cube = 1.0 + x / (9.0 * d).sqrt();
            let v = cube * cube * cube;
            if v > 0.0 && -self.exponential() < 0.5 * x * x + d - d * v + d * libm::log(v) {
                return d * v;
            }
        }
    }

    fn customer(&mut self, models: &Models) -> Customer {
        let observed = 26.0 + 78.0 * self.uniform();
        let BetaGeometric { r, alpha, a, b, .. } = models.orders;
        let rate = self.gamma(r) / alpha;
        let (leaves, stays) = (self.gamma(a), self.gamma(b));
        let leaves = leaves / (leaves + stays);
        let mut history = History {
            orders: 0,
            last: 0.0,
            observed,
        };
        loop {
            let next = history.last + self.exponential() / rate;
            // Whoever orders on most days is no customer of a shop; the other side has no figure for them.
            if next > observed || history.orders >= 200 {
                break;
            }
            (history.orders, history.last) = (history.orders + 1, next);
            if self.uniform() < leaves {
                break;
            }
        }
        let GammaGamma { p, q, v } = models.spend;
        let level = v / self.gamma(q);
        let total = self.gamma(p * f64::from(history.orders.max(1))) * level;
        let mean = if history.orders == 0 {
            0.0
        } else {
            total / f64::from(history.orders)
        };
        Customer { history, mean }
    }
}
