//! How long contracts last that are renewed period by period.

use crate::engine::special::{beta_series, digamma, ln_beta};

/// Shifted-beta-geometric: each customer ends with a chance of their own at every renewal; the chances are beta
/// distributed (Fader & Hardie 2007, "How to project customer retention"). With `power` other than 1 the chance
/// changes with time: Beta-discrete-Weibull (Fader, Hardie, Liu, Davin & Steenburgh 2018).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Contract {
    /// First parameter of the chance to end.
    pub alpha: f64,
    /// Second parameter.
    pub beta: f64,
    /// Above 1 a customer's chance to end grows with each renewal, below 1 it falls.
    pub power: f64,
}

impl Contract {
    /// One whose customers do not change.
    #[must_use]
    pub fn steady(alpha: f64, beta: f64) -> Self {
        Self {
            alpha,
            beta,
            power: 1.0,
        }
    }

    /// Renewals so far on the scale on which the chance to end is the same.
    fn age(&self, renewals: f64) -> f64 {
        if self.power == 1.0 {
            renewals
        } else {
            libm::pow(renewals, self.power)
        }
    }

    /// ln of the share of customers that is left after so many renewals.
    #[must_use]
    pub fn ln_survival(&self, renewals: u32) -> f64 {
        let end = self.beta + self.age(f64::from(renewals));
        ln_beta(self.alpha, end) - ln_beta(self.alpha, self.beta)
    }

    /// The share of customers that is left after so many renewals.
    #[must_use]
    pub fn survival(&self, renewals: u32) -> f64 {
        libm::exp(self.ln_survival(renewals))
    }

    /// ln of the share of customers that ends at that renewal, from 1 on.
    #[must_use]
    pub fn ln_ending(&self, renewal: u32) -> f64 {
        let before = self.ln_survival(renewal.saturating_sub(1));
        before + libm::log(-libm::expm1(self.ln_survival(renewal) - before))
    }

    /// Of those there before that renewal, the share that renews.
    #[must_use]
    pub fn retention(&self, renewal: u32) -> f64 {
        libm::exp(self.ln_survival(renewal) - self.ln_survival(renewal.saturating_sub(1)))
    }

    /// Periods still ahead, the one after `renewal` first, discounted by `discount` per period from that renewal on,
    /// for somebody there just before it.
    #[must_use]
    pub fn ahead(&self, renewal: u32, discount: f64) -> f64 {
        let before = self.ln_survival(renewal.saturating_sub(1));
        if self.power == 1.0 {
            let age = f64::from(renewal) - 1.0;
            let (there, all) = (self.beta + age, self.alpha + self.beta + age);
            return there / all * beta_series(there + 1.0, all + 1.0, 1.0 / (1.0 + discount));
        }
        let mut sum = 0.0;
        let mut worth = 1.0;
        for period in renewal.. {
            let term = worth * libm::exp(self.ln_survival(period) - before);
            sum += term;
            worth /= 1.0 + discount;
            // All that follow together are worth less than a period for ever.
            if term / discount.max(1e-6) < 1e-16 * sum || period - renewal > 1_000_000 {
                break;
            }
        }
        sum
    }

    /// Periods of a new customer, the first included, discounted by `discount` per period.
    #[must_use]
    pub fn whole(&self, discount: f64) -> f64 {
        1.0 + self.ahead(1, discount) / (1.0 + discount)
    }

    /// The slope of [`Self::ln_survival`] by alpha, beta and power.
    #[must_use]
    pub fn survival_slope(&self, renewals: u32) -> [f64; 3] {
        let age = self.age(f64::from(renewals));
        let (there, all) = (self.beta + age, self.alpha + self.beta + age);
        let sum = digamma(self.alpha + self.beta);
        let by_age = digamma(there) - digamma(all);
        let growth = match renewals {
            0 => 0.0,
            n => age * libm::log(f64::from(n)),
        };
        [
            sum - digamma(all),
            by_age + sum - digamma(self.beta),
            by_age * growth,
        ]
    }

    /// The logarithm of the share that ends at that renewal, with its slope by alpha, beta and power.
    #[must_use]
    pub fn ending(&self, renewal: u32) -> (f64, [f64; 3]) {
        let earlier = renewal.saturating_sub(1);
        let (before, after) = (self.survival_slope(earlier), self.survival_slope(renewal));
        let stays = self.retention(renewal);
        let mut slope = before;
        for (by, after) in slope.iter_mut().zip(after) {
            *by = (*by - stays * after) / (1.0 - stays);
        }
        (self.ln_ending(renewal), slope)
    }
}
