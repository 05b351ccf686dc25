//! BG/BB: at each of a row of occasions a customer orders or not, and between them may leave for good (Fader, Hardie
//! & Shang 2010, "Customer-base analysis in a discrete-time noncontractual setting").

use crate::engine::special::{beta_series, digamma, ln_beta};

/// The chance to order at an occasion is beta distributed, and so is that of leaving before one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BetaBinomial {
    /// First parameter of the chance to order.
    pub alpha: f64,
    /// Second parameter of the chance to order.
    pub beta: f64,
    /// First parameter of the chance to leave.
    pub gamma: f64,
    /// Second parameter of the chance to leave.
    pub delta: f64,
}

/// What is known of a customer's occasions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Occasions {
    /// Occasions with an order.
    pub orders: u32,
    /// The last of them; 0 if there is none.
    pub last: u32,
    /// All occasions so far.
    pub observed: u32,
}

impl BetaBinomial {
    /// ln of the likelihood if the customer was there for so many occasions and left then, or is there still; with
    /// its slope.
    fn path(&self, seen: &Occasions, there: u32, left: bool) -> (f64, [f64; 4]) {
        let (orders, there) = (f64::from(seen.orders), f64::from(there));
        let gone = if left { 1.0 } else { 0.0 };
        let (ln_orders, by_alpha, by_beta) = ln_share(self.alpha, self.beta, orders, there - orders);
        let (ln_stay, by_gamma, by_delta) = ln_share(self.gamma, self.delta, gone, there);
        (ln_orders + ln_stay, [by_alpha, by_beta, by_gamma, by_delta])
    }

    /// The log-likelihood of what was seen, with its slope by alpha, beta, gamma and delta.
    #[must_use]
    pub fn likelihood(&self, seen: &Occasions) -> (f64, [f64; 4]) {
        let mut paths = vec![self.path(seen, seen.observed, false)];
        paths.extend((seen.last..seen.observed).map(|there| self.path(seen, there, true)));
        let largest = paths
            .iter()
            .fold(f64::NEG_INFINITY, |largest, (ln, _)| largest.max(*ln));
        let (mut sum, mut slope) = (0.0, [0.0; 4]);
        for (ln, by) in &paths {
            let part = libm::exp(ln - largest);
            sum += part;
            for (total, by) in slope.iter_mut().zip(by) {
                *total += part * by;
            }
        }
        (largest + libm::log(sum), slope.map(|by| by / sum))
    }

    /// The chance that the customer is there at the next occasion.
    #[must_use]
    pub fn alive(&self, seen: &Occasions) -> f64 {
        let stays = ln_beta(self.gamma, self.delta + f64::from(seen.observed) + 1.0)
            - ln_beta(self.gamma, self.delta + f64::from(seen.observed));
        libm::exp(self.path(seen, seen.observed, false).0 + stays - self.likelihood(seen).0)
    }

    /// The chance of an order at the next occasion.
    fn next(&self, seen: &Occasions) -> f64 {
        let orders = self.alpha + f64::from(seen.orders);
        self.alive(seen) * orders / (self.alpha + self.beta + f64::from(seen.observed))
    }

    /// Orders expected at the next `occasions`.
    #[must_use]
    pub fn expected(&self, seen: &Occasions, occasions: u32) -> f64 {
        let (mut sum, mut term) = (0.0, self.next(seen));
        for ahead in 1..=occasions {
            sum += term;
            let there = self.delta + f64::from(seen.observed) + f64::from(ahead);
            term *= there / (self.gamma + there);
        }
        sum
    }

    /// All orders ahead, discounted by `discount` per occasion from now on.
    #[must_use]
    pub fn ahead(&self, seen: &Occasions, discount: f64) -> f64 {
        let there = self.delta + f64::from(seen.observed) + 1.0;
        let worth = 1.0 / (1.0 + discount);
        self.next(seen) * worth * beta_series(there, self.gamma + there, worth)
    }
}

/// ln of B(a + yes, b + no)/B(a, b), with its slope by a and b.
fn ln_share(a: f64, b: f64, yes: f64, no: f64) -> (f64, f64, f64) {
    let all = digamma(a + b) - digamma(a + b + yes + no);
    (
        ln_beta(a + yes, b + no) - ln_beta(a, b),
        digamma(a + yes) - digamma(a) + all,
        digamma(b + no) - digamma(b) + all,
    )
}
