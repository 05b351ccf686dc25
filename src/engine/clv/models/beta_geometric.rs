//! BG/NBD and MBG/NBD: orders at random, and after each a chance to be gone.

use super::History;
use super::future::Future;
use super::local::Local;
use super::regular::Silence;
use crate::engine::special::{digamma, ln_gamma, trigamma};

/// When a customer may leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaving {
    /// After each order but the first: the BG/NBD (Fader, Hardie & Lee 2005). Whoever ordered once is there for
    /// certain.
    AfterRepeats,
    /// After each order, the first included: the MBG/NBD (Batislam, Denizel & Filiztekin 2007).
    AfterAny,
}

/// The customers of a book: rates are gamma distributed, chances to leave after an order are beta distributed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BetaGeometric {
    /// Shape of the rates.
    pub r: f64,
    /// Inverse scale of the rates, in units of time.
    pub alpha: f64,
    /// First parameter of the chances to leave.
    pub a: f64,
    /// Second parameter of the chances to leave.
    pub b: f64,
    /// When a customer may leave.
    pub leaving: Leaving,
}

impl BetaGeometric {
    /// How often a customer had the chance to leave.
    pub(super) fn chances(&self, orders: u32) -> f64 {
        let first = match self.leaving {
            Leaving::AfterRepeats => 0.0,
            Leaving::AfterAny => 1.0,
        };
        f64::from(orders) + first
    }

    /// ln of the odds that a customer with that history is gone; none where they had no chance to go.
    fn ln_odds_gone(&self, history: &History) -> Option<f64> {
        let chances = self.chances(history.orders);
        if chances == 0.0 {
            return None;
        }
        let silent = libm::log1p((history.observed - history.last) / (self.alpha + history.last));
        let orders = self.r + f64::from(history.orders);
        Some(libm::log(self.a / (self.b + chances - 1.0)) + orders * silent)
    }

    /// The chance that the customer is still there.
    #[must_use]
    pub fn alive(&self, history: &History) -> f64 {
        self.ln_odds_gone(history)
            .map_or(1.0, |odds| 1.0 / (1.0 + libm::exp(odds)))
    }

    /// What lies ahead of such a customer if they are still there.
    #[must_use]
    pub fn ahead(&self, history: &History) -> Future {
        Future {
            shape: self.r + f64::from(history.orders),
            rate: self.alpha + history.observed,
            a: self.a,
            b: self.b + self.chances(history.orders),
            steps: 1,
            taken: 0,
        }
    }

    /// Somebody who has just ordered for the first time.
    #[must_use]
    pub fn newcomer() -> History {
        History {
            orders: 0,
            last: 0.0,
            observed: 0.0,
        }
    }

    /// Orders expected within `horizon` from now on.
    #[must_use]
    pub fn expected(&self, history: &History, horizon: f64) -> f64 {
        let alive = self.alive(history);
        if alive == 0.0 {
            return 0.0;
        }
        alive * self.ahead(history).expected(horizon)
    }

    /// Orders expected within each of several horizons from now on.
    #[must_use]
    pub fn expected_within<const N: usize>(&self, history: &History, horizons: [f64; N]) -> [f64; N] {
        let alive = self.alive(history);
        if alive == 0.0 {
            return [0.0; N];
        }
        self.ahead(history)
            .expected_within(horizons)
            .map(|orders| alive * orders)
    }

    /// All orders ahead, discounted continuously by `discount` per unit of time, above zero ("discounted expected
    /// residual transactions"; Fader, Hardie & Lee 2005, "RFM and CLV", for the Pareto/NBD).
    #[must_use]
    pub fn discounted(&self, history: &History, discount: f64) -> f64 {
        self.alive(history) * self.ahead(history).discounted(discount)
    }

    /// The chances of 0, 1, 2 … orders within `horizon` from now on, until what is left is below `rest`.
    #[must_use]
    pub fn distribution(&self, history: &History, horizon: f64, rest: f64) -> Vec<f64> {
        let alive = self.alive(history);
        let mut chances = self.ahead(history).distribution(horizon, rest);
        for chance in &mut chances {
            *chance *= alive;
        }
        if let Some(none) = chances.first_mut() {
            *none += 1.0 - alive;
        }
        chances
    }

    /// The log-likelihood of a history, with its slope by r, alpha, a and b.
    #[must_use]
    pub fn likelihood(&self, history: &History) -> (f64, [f64; 4]) {
        self.of_orders(history.orders).likelihood(history)
    }

    /// What all histories with that number of orders have in common.
    #[must_use]
    pub fn of_orders(&self, orders: u32) -> OfOrders {
        self.of_steps(orders, 1)
    }

    /// The same where an order comes with every so manyth step, 1 or more.
    pub(super) fn of_steps(&self, orders: u32, steps: u32) -> OfOrders {
        let Self { r, alpha, a, b, .. } = *self;
        let chances = self.chances(orders);
        let n = r + f64::from(orders) * f64::from(steps);
        let ln_alpha = libm::log(alpha);
        let (here, all, there) = (b + chances, a + b, a + b + chances);
        let left = digamma(all) - digamma(there);
        OfOrders {
            model: *self,
            steps,
            n,
            chances,
            ln_odds: (chances > 0.0).then(|| libm::log(a / (here - 1.0))),
            value: ln_gamma(n) - ln_gamma(r) + r * ln_alpha + ln_gamma(here) - ln_gamma(b) + ln_gamma(all)
                - ln_gamma(there),
            slope: [
                digamma(n) - digamma(r) + ln_alpha,
                r / alpha,
                left,
                digamma(here) - digamma(b) + left,
            ],
        }
    }
}

/// What all histories with one number of orders have in common.
#[derive(Clone, Copy, Debug)]
pub struct OfOrders {
    model: BetaGeometric,
    steps: u32,
    n: f64,
    chances: f64,
    ln_odds: Option<f64>,
    value: f64,
    slope: [f64; 4],
}

impl OfOrders {
    /// The log-likelihood of a history with that number of orders, with its slope by r, alpha, a and b.
    #[must_use]
    pub fn likelihood(&self, history: &History) -> (f64, [f64; 4]) {
        if self.steps > 1 {
            return self.between_steps(history);
        }
        let Local {
            mut value, mut slope, ..
        } = self.in_time(history);
        value += self.value;
        for (by, common) in slope.iter_mut().zip(self.slope) {
            *by += common;
        }
        (value, slope)
    }

    /// The likelihood where an order comes with every so manyth step, of which silence hides some.
    fn between_steps(&self, history: &History) -> (f64, [f64; 4]) {
        let Self { n, mut slope, .. } = *self;
        let end = self.model.alpha + history.observed;
        let ln_end = libm::log(end);
        let mut ln = self.value - n * ln_end;
        slope[0] -= ln_end;
        slope[1] -= n / end;
        // With a step to each order there is no silence before it.
        let silence = Silence::of(n, (history.observed - history.last) / end, self.steps);
        ln += silence.ln;
        slope[0] += silence.by_shape;
        slope[1] -= silence.taken / end;
        if let Some(odds) = self.ln_odds {
            let last = self.model.alpha + history.last;
            let silent = ln_end - libm::log(last);
            let odds = odds + n * silent - silence.ln;
            let (gone, gain) = ln_one_and_exp(odds);
            ln += gain;
            slope[0] += gone * (silent - silence.by_shape);
            slope[1] += gone * (n * (1.0 / end - 1.0 / last) + silence.taken / end);
            slope[2] += gone / self.model.a;
            slope[3] -= gone / (self.model.b + self.chances - 1.0);
        }
        (ln, slope)
    }

    /// The part of it that the number of orders alone decides, with its curvature.
    #[must_use]
    pub fn common(&self) -> Local<4> {
        let BetaGeometric { r, alpha, a, b, .. } = self.model;
        let left = trigamma(a + b) - trigamma(a + b + self.chances);
        Local {
            value: self.value,
            slope: self.slope,
            curvature: [
                [trigamma(self.n) - trigamma(r), 0.0, 0.0, 0.0],
                [1.0 / alpha, -r / (alpha * alpha), 0.0, 0.0],
                [0.0, 0.0, left, 0.0],
                [0.0, 0.0, left, trigamma(b + self.chances) - trigamma(b) + left],
            ],
        }
    }

    /// The rest of it, which the times of the orders decide, with its curvature.
    #[must_use]
    pub fn in_time(&self, history: &History) -> Local<4> {
        let n = self.n;
        let end = self.model.alpha + history.observed;
        let (ln_end, by_end) = (libm::log(end), 1.0 / end);
        let mut local = match self.ln_odds {
            None => Local::ZERO,
            Some(ln_odds) => {
                let last = self.model.alpha + history.last;
                let (silent, by_last) = (ln_end - libm::log(last), 1.0 / last);
                let (by_a, by_before) = (1.0 / self.model.a, 1.0 / (self.model.b + self.chances - 1.0));
                let odds = Local {
                    value: ln_odds + n * silent,
                    slope: [silent, n * (by_end - by_last), by_a, -by_before],
                    curvature: [
                        [0.0; 4],
                        [
                            by_end - by_last,
                            n * (by_last * by_last - by_end * by_end),
                            0.0,
                            0.0,
                        ],
                        [0.0, 0.0, -by_a * by_a, 0.0],
                        [0.0, 0.0, 0.0, by_before * by_before],
                    ],
                };
                odds.ln_one_and_exp()
            }
        };
        local.value -= n * ln_end;
        local.slope[0] -= ln_end;
        local.slope[1] -= n * by_end;
        local.curvature[1][0] -= by_end;
        local.curvature[1][1] += n * by_end * by_end;
        local
    }
}

/// 1/(1 + exp(−x)) and ln(1 + exp(x)), without overflow.
pub(super) fn ln_one_and_exp(x: f64) -> (f64, f64) {
    let small = libm::exp(-x.abs());
    let share = 1.0 / (1.0 + small);
    if x > 0.0 {
        (share, x + libm::log1p(small))
    } else {
        (small * share, libm::log1p(small))
    }
}
