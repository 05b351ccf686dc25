//! Pareto/NBD: orders at random for as long as the customer is there, and an unseen end at any moment (Schmittlein,
//! Morrison & Colombo 1987; Fader & Hardie 2005, "A note on deriving the Pareto/NBD model").
//!
//! The closed forms hold differences of hypergeometric functions. Here the moment of leaving is integrated over
//! instead: one positive, smooth function, the same for every value of the parameters.

use super::History;
use crate::engine::special::{digamma, integrate, ln_gamma};

/// The customers of a book: rates and lifetimes are exponential, each with a gamma distribution over the customers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pareto {
    /// Shape of the order rates.
    pub r: f64,
    /// Inverse scale of the order rates, in units of time.
    pub alpha: f64,
    /// Shape of the rates of leaving.
    pub s: f64,
    /// Inverse scale of the rates of leaving, in units of time.
    pub beta: f64,
}

/// ln of the odds of having left within a stretch of time, and its slope by r, alpha, s and beta.
#[derive(Clone, Copy, Debug, Default)]
struct Gone {
    ln: f64,
    slope: [f64; 4],
}

/// What is below this share of an integral, as an exponent, is left out.
const NEGLIGIBLE: f64 = 42.0;

impl Pareto {
    /// Somebody with the same book behind them after so many more orders and so much time.
    fn after(&self, orders: u32, time: f64) -> Self {
        Self {
            r: self.r + f64::from(orders),
            alpha: self.alpha + time,
            s: self.s,
            beta: self.beta + time,
        }
    }

    /// Odds of having left between `from` and `to`, against being there at `to`; none if there is no time between.
    ///
    /// The integral s ∫ ((α+to)/(α+y))ʳ ((β+to)/(β+y))ˢ dy/(β+y), over u = ln(min(α, β) + y), in which powers are
    /// exponentials.
    fn gone(&self, from: f64, to: f64) -> Option<Gone> {
        let Self { r, alpha, s, beta } = *self;
        if to <= from {
            return None;
        }
        let least = alpha.min(beta);
        let begin = libm::log(least + from);
        let steep = r + s + 1.0;
        let end = libm::log(least + to).min(begin + NEGLIGIBLE / (steep - 1.0).min(r + s).max(1e-3));
        let width = (5.0 / steep).min(1.5);
        // At the beginning the integrand is largest.
        let (ln_alpha, ln_beta) = (libm::log(alpha + from), libm::log(beta + from));
        let mut sum = 0.0;
        let mut slope = [0.0; 4];
        integrate(begin, end, width, |u, weight| {
            let near = libm::exp(u);
            let (to_alpha, to_beta) = (near + (alpha - least), near + (beta - least));
            let (fall_alpha, fall_beta) = (ln_alpha - libm::log(to_alpha), ln_beta - libm::log(to_beta));
            let part = weight * near / to_beta * libm::exp(r * fall_alpha + s * fall_beta);
            sum += part;
            slope[0] += part * fall_alpha;
            slope[1] -= part * r / to_alpha;
            slope[2] += part * fall_beta;
            slope[3] -= part * (s + 1.0) / to_beta;
        });
        let (grow_alpha, grow_beta) = (
            libm::log1p((to - from) / (alpha + from)),
            libm::log1p((to - from) / (beta + from)),
        );
        Some(Gone {
            ln: libm::log(s * sum) + r * grow_alpha + s * grow_beta,
            slope: [
                slope[0] / sum + grow_alpha,
                slope[1] / sum + r / (alpha + to),
                1.0 / s + slope[2] / sum + grow_beta,
                slope[3] / sum + s / (beta + to),
            ],
        })
    }

    /// With that history, the odds of having left.
    fn ln_odds_gone(&self, history: &History) -> Option<Gone> {
        let busy = Self {
            r: self.r + f64::from(history.orders),
            ..*self
        };
        busy.gone(history.last, history.observed)
    }

    /// The chance that the customer is still there.
    #[must_use]
    pub fn alive(&self, history: &History) -> f64 {
        self.ln_odds_gone(history)
            .map_or(1.0, |gone| 1.0 / (1.0 + libm::exp(gone.ln)))
    }

    /// Orders expected within `horizon` from now on.
    #[must_use]
    pub fn expected(&self, history: &History, horizon: f64) -> f64 {
        let ahead = self.after(history.orders, history.observed);
        self.alive(history) * ahead.r / ahead.alpha * ahead.time_left(horizon)
    }

    /// Of the next `horizon`, the time that somebody who is there now is expected to stay.
    fn time_left(&self, horizon: f64) -> f64 {
        let stretch = libm::log1p(horizon / self.beta);
        let power = (self.s - 1.0) * stretch;
        let mean = if power == 0.0 {
            1.0
        } else {
            -libm::expm1(-power) / power
        };
        self.beta * stretch * mean
    }

    /// All orders ahead, discounted continuously by `discount` per unit of time, above zero.
    #[must_use]
    pub fn ahead(&self, history: &History, discount: f64) -> f64 {
        let ahead = self.after(history.orders, history.observed);
        // ∫ exp(−δt) (β/(β+t))ˢ dt over u = ln(1 + t/β).
        let scale = discount * ahead.beta;
        let mut sum = 0.0;
        integrate(0.0, libm::log1p(NEGLIGIBLE / scale), 0.25, |u, weight| {
            sum += weight * libm::exp((1.0 - ahead.s) * u - scale * libm::expm1(u));
        });
        self.alive(history) * ahead.r / ahead.alpha * ahead.beta * sum
    }

    /// The chances of 0, 1, 2 … orders within `horizon` from now on, until what is left is below `rest`.
    #[must_use]
    pub fn distribution(&self, history: &History, horizon: f64, rest: f64) -> Vec<f64> {
        let alive = self.alive(history);
        let mut chances = self.after(history.orders, history.observed).counts(horizon, rest);
        for chance in &mut chances {
            *chance *= alive;
        }
        if let Some(none) = chances.first_mut() {
            *none += 1.0 - alive;
        }
        chances
    }

    /// The same for somebody who is there now.
    fn counts(&self, horizon: f64, rest: f64) -> Vec<f64> {
        // Whoever leaves at a moment has ordered until then: weight and time of each moment, the last for those who
        // stay. `chance` is that of the count reached below.
        struct Moment {
            chance: f64,
            share: f64,
        }
        let mut moments = Vec::new();
        let mut add = |time: f64, weight: f64| {
            moments.push(Moment {
                chance: weight * libm::exp(-self.r * libm::log1p(time / self.alpha)),
                share: time / (self.alpha + time),
            });
        };
        let stays = |time: f64| libm::exp(-self.s * libm::log1p(time / self.beta));
        let least = self.alpha.min(self.beta);
        // Narrower than for one power: the counts are powers of their own.
        let width = (2.0 / (self.r + self.s + 1.0)).min(0.25);
        integrate(
            libm::log(least),
            libm::log(least + horizon),
            width,
            |u, weight| {
                let near = libm::exp(u);
                let time = near - least;
                add(time, weight * near * self.s / (self.beta + time) * stays(time));
            },
        );
        add(horizon, stays(horizon));
        let (mut chances, mut left, mut count) = (Vec::new(), 1.0, 0.0);
        while left >= rest && count < 1e6 {
            let mut sum = 0.0;
            for moment in &mut moments {
                sum += moment.chance;
                moment.chance *= moment.share * (self.r + count) / (count + 1.0);
            }
            count += 1.0;
            left -= sum;
            chances.push(sum);
            if sum < f64::MIN_POSITIVE {
                break;
            }
        }
        chances
    }

    /// The log-likelihood of a history, with its slope by r, alpha, s and beta.
    #[must_use]
    pub fn likelihood(&self, history: &History) -> (f64, [f64; 4]) {
        let Self { r, alpha, s, beta } = *self;
        let x = f64::from(history.orders);
        let (n, end, stay) = (r + x, alpha + history.observed, beta + history.observed);
        let (ln_end, ln_stay) = (
            libm::log(alpha) - libm::log(end),
            libm::log(beta) - libm::log(stay),
        );
        let mut ln = ln_gamma(n) - ln_gamma(r) + r * ln_end - x * libm::log(end) + s * ln_stay;
        let mut slope = [
            digamma(n) - digamma(r) + ln_end,
            r / alpha - n / end,
            ln_stay,
            s / beta - s / stay,
        ];
        if let Some(gone) = self.ln_odds_gone(history) {
            let share = 1.0 / (1.0 + libm::exp(-gone.ln));
            ln += if gone.ln > 0.0 {
                gone.ln + libm::log1p(libm::exp(-gone.ln))
            } else {
                libm::log1p(libm::exp(gone.ln))
            };
            for (total, of_gone) in slope.iter_mut().zip(gone.slope) {
                *total += share * of_gone;
            }
        }
        (ln, slope)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CDNOW: Pareto = Pareto {
        r: 0.553_275_508_693_687_1,
        alpha: 10.577_612_238_760_873,
        s: 0.606_213_568_675_004_6,
        beta: 11.667_911_237_880_327,
    };

    #[test]
    fn the_distribution_sums_to_one_and_has_the_expectation_for_its_mean() {
        let seen = [(0, 0.0, 30.0), (2, 20.0, 38.0), (60, 37.0, 38.0)];
        for (orders, last, observed) in seen {
            let history = History {
                orders,
                last,
                observed,
            };
            for model in [CDNOW, Pareto { s: 1.0, ..CDNOW }, Pareto { beta: 0.5, ..CDNOW }] {
                let chances = model.distribution(&history, 39.0, 1e-15);
                let sum: f64 = chances.iter().sum();
                assert!((sum - 1.0).abs() < 1e-11, "{model:?} {history:?}: {sum}");
                let mean: f64 = chances.iter().zip(0..).map(|(p, n)| p * f64::from(n)).sum();
                let expected = model.expected(&history, 39.0);
                assert!((mean - expected).abs() <= 1e-9 * expected, "{mean} {expected}");
            }
        }
    }

    #[test]
    fn silence_never_speaks_for_a_customer() {
        let alive = |observed: f64| {
            CDNOW.alive(&History {
                orders: 5,
                last: 20.0,
                observed,
            })
        };
        assert_eq!(alive(20.0), 1.0);
        for week in 20..100 {
            assert!(alive(f64::from(week)) > alive(f64::from(week + 1)));
        }
    }
}
