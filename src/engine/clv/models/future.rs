//! The orders ahead of a customer who is still there.

use crate::engine::special::{beta_reciprocal, integrate};

/// A customer who takes steps at random with a rate from a gamma distribution, orders with every so manyth step and
/// leaves after each order with a chance from a beta distribution.
///
/// With a step to each order this is Fader, Hardie & Lee 2005, "Counting your customers the easy way"; with more,
/// orders come the more regularly (Platzer & Reutterer 2016, "Ticking away the moments").
///
/// Every sum below runs over the number of orders and has positive terms only. So nothing cancels, and the singular
/// points of the closed forms (a = 1, a + b = 1) are points like any other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Future {
    /// Shape of the rate's distribution.
    pub shape: f64,
    /// Its inverse scale, in units of time.
    pub rate: f64,
    /// First parameter of the chance to leave.
    pub a: f64,
    /// Second parameter of the chance to leave.
    pub b: f64,
    /// Steps to an order, 1 or more; with 1, orders come at random.
    pub steps: u32,
    /// Steps taken since the last order, fewer than `steps`.
    pub taken: u32,
}

/// Sums end where what is left of them is below this share.
const REST: f64 = 1e-16;

/// No horizon is looked at further than so many orders.
const MOST: u32 = 10_000_000;

impl Future {
    /// Orders expected within `horizon`.
    #[must_use]
    pub fn expected(&self, horizon: f64) -> f64 {
        if horizon <= 0.0 {
            return 0.0;
        }
        let mut counts = Counts::of(self.shape, self.rate, horizon);
        // Orders expected of so many occasions, and the chance to be there for the next.
        let (mut occasions, mut orders, mut there, mut sum) = (0, 0.0, 1.0, 0.0);
        loop {
            sum += counts.chance * orders;
            if counts.rest() * (orders + 1.0) <= REST * sum || counts.count >= MOST {
                return sum;
            }
            counts.advance();
            if self.occasions_after(counts.count) > occasions {
                orders += there;
                there *= self.stays(occasions);
                occasions += 1;
            }
        }
    }

    /// Orders expected within each of several horizons, at little more than the cost of the farthest.
    ///
    /// What is expected of a count of occasions is the same for every horizon: each term of the sum is made once, and
    /// only the chance of that count is a horizon's own.
    #[must_use]
    pub fn expected_within<const N: usize>(&self, horizons: [f64; N]) -> [f64; N] {
        let farthest = horizons.iter().fold(0.0_f64, |farthest, by| farthest.max(*by));
        let longest = Counts::of(self.shape, self.rate, farthest);
        if longest.from > 0 {
            return horizons.map(|horizon| self.expected(horizon));
        }
        let horizons = horizons.map(|horizon| horizon.max(0.0));
        let shares = horizons.map(|horizon| horizon / (self.rate + horizon));
        let per_rate = 1.0 / self.rate;
        let mut chances = horizons.map(|horizon| libm::exp(-self.shape * libm::log1p(horizon * per_rate)));
        let (mut chance, mut sum, mut sums) = (longest.chance, 0.0, [0.0; N]);
        let (mut orders, mut there, mut n) = (0.0, 1.0, 0.0);
        let ratio = |n: f64| (self.shape + n) / (n + 1.0);
        let mut grows = ratio(0.0);
        loop {
            for (sum, chance) in sums.iter_mut().zip(chances) {
                *sum += chance * orders;
            }
            sum += chance * orders;
            orders += there;
            // The same bound as that of `Counts::rest`, over the farthest horizon, whose sum converges last.
            let next = ratio(n + 1.0);
            let step = longest.share * grows;
            let falls = 1.0 - longest.share * next;
            if falls > 0.0 && chance * step * orders < REST * sum * falls || n >= f64::from(MOST) {
                return sums;
            }
            for (chance, share) in chances.iter_mut().zip(shares) {
                *chance *= share * grows;
            }
            chance *= step;
            let stayed = self.b + n;
            there *= stayed / (self.a + stayed);
            grows = next;
            n += 1.0;
        }
    }

    /// The chances of 0, 1, 2 … orders within `horizon`, until what is left is below `rest`.
    #[must_use]
    pub fn distribution(&self, horizon: f64, rest: f64) -> Vec<f64> {
        let exactly = self.occasions(horizon.max(0.0));
        // From the small end, so that the tail keeps its digits.
        let mut at_least = exactly.clone();
        for n in (1..at_least.len()).rev() {
            at_least[n - 1] += at_least[n];
        }
        let (mut chances, mut there, mut left) = (Vec::new(), 1.0, 1.0);
        for (n, (exactly, at_least)) in (0u32..).zip(exactly.into_iter().zip(at_least)) {
            let mut chance = 0.0;
            if n > 0 {
                let stays = self.stays(n - 1);
                chance += there * (1.0 - stays) * at_least;
                there *= stays;
            }
            chance += there * exactly;
            chances.push(chance);
            left -= chance;
            if left < rest {
                break;
            }
        }
        chances
    }

    /// All orders ahead, discounted continuously by `discount` per unit of time, above zero.
    ///
    /// Given the rate λ, an order is worth u = λ/(λ + δ) for each step to it, so that all of them together are worth
    /// uᵐ/(1 − (1 − p)·uᵏ) with k steps to an order, m of them still to take and the chance p to leave. With one step
    /// this is λ/(λ·p + δ). The mean over p is a continued fraction, that over ln λ an integral, both of positive
    /// terms.
    #[must_use]
    pub fn discounted(&self, discount: f64) -> f64 {
        let (steps, missing) = (f64::from(self.steps), f64::from(self.steps - self.taken));
        let shape = self.shape + 1.0;
        let peak = libm::log(shape / self.rate);
        let (mut sum, mut all) = (0.0, 0.0);
        let (from, to) = self.rates(discount, missing);
        integrate(from, to, (1.0 / libm::sqrt(shape)).min(0.5), |ln_rate, weight| {
            let off = ln_rate - peak;
            let share = weight * libm::exp(shape * (off - libm::expm1(off)));
            let delay = discount * libm::exp(-ln_rate);
            // ln u and 1 − uᵏ.
            let step = -libm::log1p(delay);
            let lost = -libm::expm1(steps * step);
            let first = libm::exp(missing * step);
            let stays = beta_reciprocal(libm::exp(steps * step) / lost, self.a, self.b);
            // Weighted by the rate already: delay = δ/λ takes it out again.
            sum += share * delay * first / lost * stays;
            all += share;
        });
        self.shape / self.rate / discount * sum / all
    }

    /// The logarithms of the rates between which all but nothing of [`Self::discounted`] lies.
    fn rates(&self, discount: f64, missing: f64) -> (f64, f64) {
        /// What is below this share, as an exponent, is left out.
        const NEGLIGIBLE: f64 = 42.0;
        let reach = |shape: f64| {
            let share = NEGLIGIBLE / shape;
            share + libm::sqrt(2.0 * share)
        };
        let peak = libm::log(self.shape / self.rate);
        // Below the discount the worth of all orders falls at least as fast as the rate; anywhere else it falls
        // towards small rates, so that the rates' own distribution is a bound.
        let worthless = peak.min(libm::log(discount)) - NEGLIGIBLE / (self.shape + 1.0) - 1.0;
        let slow = peak - reach(self.shape);
        let shape = self.shape + missing;
        let fast = libm::log(shape / self.rate) + libm::log1p(reach(shape));
        (worthless.max(slow), fast)
    }

    /// The chances of 0, 1, 2 … occasions to order within a horizon if nobody leaves.
    fn occasions(&self, horizon: f64) -> Vec<f64> {
        let mut counts = Counts::of(self.shape, self.rate, horizon);
        let mut chances = vec![0.0];
        loop {
            if self.occasions_after(counts.count) as usize == chances.len() {
                chances.push(0.0);
            }
            if let Some(last) = chances.last_mut() {
                *last += counts.chance;
            }
            if counts.rest() < REST || counts.count >= MOST {
                return chances;
            }
            counts.advance();
        }
    }

    /// Occasions to order after so many steps more.
    fn occasions_after(&self, steps: u32) -> u32 {
        (self.taken + steps) / self.steps
    }

    /// The chance to stay after one order more, for whoever stayed after so many.
    fn stays(&self, orders: u32) -> f64 {
        let stayed = self.b + f64::from(orders);
        stayed / (self.a + stayed)
    }
}

/// How many steps are taken within a horizon if nobody leaves, one count after the other (negative binomial).
struct Counts {
    shape: f64,
    /// Share of the horizon in horizon and `rate` together.
    share: f64,
    count: u32,
    /// The chance of exactly that count; 0 where no double is as small.
    chance: f64,
    ln_none: f64,
    /// From this count on chances are doubles; those before are skipped as zero.
    from: u32,
}

impl Counts {
    fn of(shape: f64, rate: f64, horizon: f64) -> Self {
        let ln_none = -shape * libm::log1p(horizon / rate);
        let mean = shape * horizon / rate;
        let spread = libm::sqrt(mean * (1.0 + horizon / rate));
        let far = ln_none < -650.0;
        Self {
            shape,
            share: horizon / (rate + horizon),
            count: 0,
            chance: if far { 0.0 } else { libm::exp(ln_none) },
            ln_none,
            from: if far {
                (mean - 12.0 * spread).max(1.0) as u32
            } else {
                0
            },
        }
    }

    /// A bound of the chance of more than the count.
    fn rest(&self) -> f64 {
        let ratio = self.ratio(self.count + 1);
        if self.count < self.from || ratio >= 1.0 {
            return 1.0;
        }
        self.chance * self.ratio(self.count) / (1.0 - ratio)
    }

    /// The chance of one more than `count` over that of `count`.
    fn ratio(&self, count: u32) -> f64 {
        self.share * (self.shape + f64::from(count)) / (f64::from(count) + 1.0)
    }

    fn advance(&mut self) {
        if self.count + 1 == self.from {
            let n = f64::from(self.from);
            let ways = libm::lgamma(self.shape + n) - libm::lgamma(self.shape) - libm::lgamma(n + 1.0);
            self.chance = libm::exp(ways + self.ln_none + n * libm::log(self.share));
        } else {
            self.chance *= self.ratio(self.count);
        }
        self.count += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CDNOW: Future = Future {
        shape: 0.242_592_907_204_297,
        rate: 4.413_531_561_200_136,
        a: 0.792_886_148_095_987,
        b: 2.425_753_436_482_568,
        steps: 1,
        taken: 0,
    };

    #[test]
    fn the_distribution_sums_to_one_and_has_the_expectation_for_its_mean() {
        for future in [
            CDNOW,
            Future { a: 1.0, ..CDNOW },
            Future {
                shape: 2_000.0,
                rate: 40.0,
                ..CDNOW
            },
            Future {
                a: 0.2,
                b: 0.8,
                shape: 1e-3,
                rate: 5.0,
                ..CDNOW
            },
            Future {
                shape: 3.0,
                steps: 3,
                taken: 1,
                ..CDNOW
            },
        ] {
            for horizon in [0.0, 0.1, 4.0, 52.0, 300.0] {
                let chances = future.distribution(horizon, 0.0);
                let sum: f64 = chances.iter().sum();
                assert!((sum - 1.0).abs() < 1e-11, "{future:?} {horizon}: {sum}");
                let mean: f64 = chances.iter().zip(0..).map(|(p, n)| p * f64::from(n)).sum();
                let expected = future.expected(horizon);
                assert!((mean - expected).abs() <= 1e-10 * expected, "{mean} {expected}");
            }
        }
    }

    #[test]
    fn several_horizons_at_once_are_what_each_is_alone() {
        let months: [f64; 13] = std::array::from_fn(|month| 4.345 * month as f64);
        for (shape, rate) in [
            (0.24, 4.4),
            (1e-3, 40.0),
            (30.0, 44.0),
            (200.0, 40.0),
            (3_000.0, 40.0),
        ] {
            for a in [0.2, 0.79, 1.0, 7.0] {
                let future = Future {
                    shape,
                    rate,
                    a,
                    ..CDNOW
                };
                let together = future.expected_within(months);
                assert_eq!(together[0], 0.0);
                for (together, horizon) in together.into_iter().zip(months) {
                    let alone = future.expected(horizon);
                    assert!(
                        (together - alone).abs() <= 1e-13 * alone,
                        "{future:?} {horizon}: {together} {alone}"
                    );
                }
            }
        }
    }

    #[test]
    fn more_time_brings_more_orders() {
        let mut before = 0.0;
        for weeks in 1..200 {
            let orders = CDNOW.expected(f64::from(weeks));
            assert!(orders > before);
            before = orders;
        }
    }

    #[test]
    fn orders_discounted_are_those_expected_in_each_moment() {
        // ∫ δ·exp(−δt)·E(t) dt, over u = ln(1 + δt).
        let summed = |future: &Future, discount: f64| {
            let mut sum = 0.0;
            integrate(0.0, libm::log(60.0), 0.05, |u, weight| {
                let time = libm::expm1(u);
                sum += weight * libm::exp(u - time) * future.expected(time / discount);
            });
            sum
        };
        for future in [
            CDNOW,
            Future {
                a: 1.0,
                b: 0.0001,
                ..CDNOW
            },
            Future {
                a: 3.0,
                shape: 40.0,
                rate: 20.0,
                ..CDNOW
            },
            Future { shape: 1e-3, ..CDNOW },
        ] {
            for (steps, taken) in [(1, 0), (2, 0), (2, 1), (5, 3)] {
                let future = Future {
                    steps,
                    taken,
                    ..future
                };
                for discount in [0.02, 0.5, 30.0] {
                    let (ours, summed) = (future.discounted(discount), summed(&future, discount));
                    assert!(
                        (ours / summed - 1.0).abs() < 1e-9,
                        "{future:?} {discount}: {ours} {summed}"
                    );
                }
            }
        }
    }

    #[test]
    fn without_leaving_each_step_is_worth_its_delay() {
        // p = 0: with one step to an order λ/δ, whatever the spread of the rates.
        let faithful = Future {
            a: 1e-13,
            b: 2.0,
            shape: 0.2,
            rate: 3.0,
            ..CDNOW
        };
        let ours = faithful.discounted(1e-3);
        assert!((ours / (0.2 / 3.0 / 1e-3) - 1.0).abs() < 1e-9, "{ours}");
        // p = 1: only the next order comes, at once where there is hardly a discount.
        let fickle = Future {
            a: 2.0,
            b: 1e-13,
            shape: 5.0,
            rate: 3.0,
            ..CDNOW
        };
        let ours = fickle.discounted(1e-9);
        assert!((ours - 1.0).abs() < 1e-8, "{ours}");
    }
}
