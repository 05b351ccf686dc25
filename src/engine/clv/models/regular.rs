//! BG/CNBD-k and MBG/CNBD-k: orders that come more regularly than at random, and after each a chance to be gone
//! (Platzer & Reutterer 2016, "Ticking away the moments: timing regularity helps to better predict customer activity").
//!
//! A customer takes steps at random and orders with every kth, so that the time between orders has an Erlang
//! distribution: with k = 1 orders come at random, with k = 12 nearly like a clock.

use super::History;
use super::beta_geometric::{BetaGeometric, OfOrders, ln_one_and_exp};
use super::future::Future;

/// The customers of a book who take `steps` steps to an order.
///
/// Somebody still there may have taken 0, 1 … k − 1 steps since the last order. How many is not seen: given the rate
/// their chances are those of Poisson's distribution up to k − 1, and with the rate gamma distributed
///
/// w_j ∝ (n)_j/j!·zʲ with n = r + k·orders and z = silence/(α + observed).
///
/// Given j the rate is gamma distributed again, with shape n + j, so that what is ahead is an exact mixture of k
/// [`Future`]s. (The package `BTYDplus` only approximates what is ahead.)
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Regular {
    /// The customers: their rates are those of steps.
    pub customers: BetaGeometric,
    /// Steps to an order, 1 to 12: with more the time between orders varies by less than 1/√12 of itself.
    pub steps: u32,
}

impl Regular {
    /// The log-likelihood of a history, with its slope by r, alpha, a and b, but for [`Rhythm::ln_gaps`], which
    /// does not depend on them.
    #[must_use]
    pub fn likelihood(&self, history: &History) -> (f64, [f64; 4]) {
        self.of_orders(history.orders).likelihood(history)
    }

    /// What all histories with that number of orders have in common.
    #[must_use]
    pub fn of_orders(&self, orders: u32) -> OfOrders {
        self.customers.of_steps(orders, self.steps)
    }

    /// Of what is known of the rate, time included, the share that has passed in silence.
    fn silent(&self, history: &History) -> f64 {
        (history.observed - history.last) / (self.customers.alpha + history.observed)
    }

    /// Shape of the rate's distribution after so many orders.
    fn shape(&self, orders: u32) -> f64 {
        self.customers.r + f64::from(self.steps) * f64::from(orders)
    }

    /// The chance that somebody still there is silent for as long as this customer has been.
    #[must_use]
    pub fn silence(&self, history: &History) -> f64 {
        let shape = self.shape(history.orders);
        let silent = libm::log1p((history.observed - history.last) / (self.customers.alpha + history.last));
        let steps = Silence::of(shape, self.silent(history), self.steps);
        libm::exp(steps.ln - shape * silent)
    }

    /// The chance that the customer is still there.
    #[must_use]
    pub fn alive(&self, history: &History) -> f64 {
        let BetaGeometric { alpha, a, b, .. } = self.customers;
        let chances = self.customers.chances(history.orders);
        if chances == 0.0 {
            return 1.0;
        }
        let silent = libm::log1p((history.observed - history.last) / (alpha + history.last));
        let gone = libm::log(a / (b + chances - 1.0)) + self.shape(history.orders) * silent;
        // What the odds lack to one, without the loss of 1 − x.
        let steps = Silence::of(self.shape(history.orders), self.silent(history), self.steps);
        ln_one_and_exp(steps.ln - gone).0
    }

    /// What lies ahead of such a customer if they are still there: a future for each number of steps since the last
    /// order, with its chance.
    #[must_use]
    pub fn ahead(&self, history: &History) -> Vec<(f64, Future)> {
        let random = self.customers.ahead(history);
        let shape = self.shape(history.orders);
        let terms: Vec<f64> = terms(shape, self.silent(history), self.steps).collect();
        let sum: f64 = terms.iter().sum();
        let future = |(taken, term): (u32, f64)| {
            let future = Future {
                shape: shape + f64::from(taken),
                steps: self.steps,
                taken,
                ..random
            };
            (term / sum, future)
        };
        (0..).zip(terms).map(future).collect()
    }

    /// The mean of a figure over all that may lie ahead.
    fn mean(&self, history: &History, figure: impl Fn(&Future) -> f64) -> f64 {
        let futures = self.ahead(history);
        let mean: f64 = futures
            .iter()
            .map(|(chance, future)| chance * figure(future))
            .sum();
        self.alive(history) * mean
    }

    /// Orders expected within `horizon` from now on.
    #[must_use]
    pub fn expected(&self, history: &History, horizon: f64) -> f64 {
        self.mean(history, |future| future.expected(horizon))
    }

    /// All orders ahead, discounted continuously by `discount` per unit of time, above zero.
    #[must_use]
    pub fn discounted(&self, history: &History, discount: f64) -> f64 {
        self.mean(history, |future| future.discounted(discount))
    }

    /// The chances of 0, 1, 2 … orders within `horizon` from now on, until what is left is below `rest`.
    #[must_use]
    pub fn distribution(&self, history: &History, horizon: f64, rest: f64) -> Vec<f64> {
        let alive = self.alive(history);
        let mut chances = vec![1.0 - alive];
        for (chance, future) in self.ahead(history) {
            let counts = future.distribution(horizon, rest);
            chances.resize(chances.len().max(counts.len()), 0.0);
            for (sum, part) in chances.iter_mut().zip(counts) {
                *sum += alive * chance * part;
            }
        }
        chances
    }
}

/// What a silence tells of the steps taken within it, for somebody still there.
///
/// The terms (n)_j/j!·zʲ lie below those of (1 − z)^−n and below (n + k)^k/k!, so that with k up to 12 their sum is
/// a double for any book; no logarithms of each are needed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Silence {
    /// ln of the sum of the terms: how much likelier the silence is than without a step.
    pub(super) ln: f64,
    /// Its slope by the shape n.
    pub(super) by_shape: f64,
    /// Steps expected to have been taken.
    pub(super) taken: f64,
}

impl Silence {
    /// For a rate of that shape, silent for that share of `rate` and time observed together, with so many steps to
    /// an order.
    pub(super) fn of(shape: f64, share: f64, steps: u32) -> Self {
        // d ln (n)_j/dn is the sum of 1/(n + i) below j.
        let (mut step, mut slope) = (0.0, 0.0);
        let (mut sum, mut by_shape, mut taken) = (0.0, 0.0, 0.0);
        for term in terms(shape, share, steps) {
            sum += term;
            by_shape += term * slope;
            taken += term * step;
            slope += 1.0 / (shape + step);
            step += 1.0;
        }
        Self {
            ln: libm::log(sum),
            by_shape: by_shape / sum,
            taken: taken / sum,
        }
    }
}

/// (n)_j/j!·zʲ for j = 0, 1 … k − 1.
fn terms(shape: f64, share: f64, steps: u32) -> impl Iterator<Item = f64> {
    let mut term = 1.0;
    (0..steps).map(f64::from).map(move |step| {
        let now = term;
        term *= (shape + step) / (step + 1.0) * share;
        now
    })
}

/// The times between the orders of a whole book, as far as they tell how regular they are.
///
/// All customers' gaps enter the likelihood of a book through one sum that depends on nothing but the number of
/// steps. So it is taken once for the book, and a [`History`] holds no times that the other models have no use for.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rhythm {
    /// Gaps between one order and the next.
    pub gaps: f64,
    /// The sum of their logarithms; gaps are above zero.
    pub ln_sum: f64,
}

impl Rhythm {
    /// From all gaps between orders of all customers, in the unit of time of their histories. Gaps of zero, two
    /// orders on one day, are left out: they are one order-day.
    pub fn of(gaps: impl IntoIterator<Item = f64>) -> Self {
        let mut rhythm = Self::default();
        for gap in gaps.into_iter().filter(|gap| *gap > 0.0) {
            rhythm.gaps += 1.0;
            rhythm.ln_sum += libm::log(gap);
        }
        rhythm
    }

    /// What the gaps add to the log-likelihood of their book with so many steps to an order: Π gᵏ⁻¹/(k − 1)!.
    #[must_use]
    pub fn ln_gaps(&self, steps: u32) -> f64 {
        let ways = f64::from(steps);
        (ways - 1.0) * self.ln_sum - self.gaps * libm::lgamma(ways)
    }
}

#[cfg(test)]
mod tests {
    use super::super::beta_geometric::Leaving;
    use super::*;

    fn book(leaving: Leaving, steps: u32) -> Regular {
        Regular {
            customers: BetaGeometric {
                r: 0.8,
                alpha: 3.0,
                a: 0.8,
                b: 2.4,
                leaving,
            },
            steps,
        }
    }

    fn histories() -> impl Iterator<Item = History> {
        let seen = [
            (0, 0.0, 0.0),
            (0, 0.0, 30.0),
            (1, 3.0, 3.0),
            (2, 20.0, 38.0),
            (60, 37.0, 38.0),
            (700, 30.0, 38.0),
        ];
        seen.into_iter().map(|(orders, last, observed)| History {
            orders,
            last,
            observed,
        })
    }

    fn books() -> impl Iterator<Item = Regular> {
        let leaving = [Leaving::AfterRepeats, Leaving::AfterAny];
        leaving
            .into_iter()
            .flat_map(|leaving| [1, 2, 3, 7, 12].map(|steps| book(leaving, steps)))
    }

    #[test]
    fn with_a_step_to_each_order_nothing_differs_from_orders_at_random() {
        let same = |ours: f64, theirs: f64| {
            assert!((ours - theirs).abs() <= 1e-12 * theirs.abs(), "{ours} {theirs}");
        };
        for model in books().filter(|model| model.steps == 1) {
            let random = model.customers;
            for history in histories() {
                let (ours, theirs) = (model.likelihood(&history), random.likelihood(&history));
                same(ours.0, theirs.0);
                ours.1.into_iter().zip(theirs.1).for_each(|(a, b)| same(a, b));
                same(model.alive(&history), random.alive(&history));
                same(model.expected(&history, 20.0), random.expected(&history, 20.0));
                same(
                    model.discounted(&history, 0.01),
                    random.discounted(&history, 0.01),
                );
                let (ours, theirs) = (
                    model.distribution(&history, 20.0, 1e-15),
                    random.distribution(&history, 20.0, 1e-15),
                );
                assert_eq!(ours.len(), theirs.len());
                ours.into_iter().zip(theirs).for_each(|(a, b)| same(a, b));
            }
        }
    }

    #[test]
    fn the_distribution_sums_to_one_and_has_the_expectation_for_its_mean() {
        for model in books() {
            for history in histories() {
                for horizon in [0.5, 39.0] {
                    let chances = model.distribution(&history, horizon, 1e-16);
                    let sum: f64 = chances.iter().sum();
                    assert!((sum - 1.0).abs() < 1e-11, "{model:?} {history:?}: {sum}");
                    let mean: f64 = chances.iter().zip(0..).map(|(p, n)| p * f64::from(n)).sum();
                    let expected = model.expected(&history, horizon);
                    assert!(
                        (mean - expected).abs() <= 1e-9 * expected + 1e-14,
                        "{mean} {expected}"
                    );
                }
            }
        }
    }

    #[test]
    fn silence_never_speaks_for_a_customer() {
        for model in books() {
            let alive = |observed: f64| {
                let (orders, last) = (5, 20.0);
                let history = History {
                    orders,
                    last,
                    observed,
                };
                model.alive(&history)
            };
            for day in 0..500 {
                let week = 20.0 + f64::from(day) / 7.0;
                let (before, after) = (alive(week), alive(week + 1.0 / 7.0));
                assert!(
                    (0.0..=1.0).contains(&after) && after <= before,
                    "{model:?} {week}"
                );
            }
        }
    }

    #[test]
    fn a_silence_beyond_the_rhythm_weighs_more_the_more_regular_the_orders() {
        // Twelve orders a month apart, then three months of nothing.
        let history = History {
            orders: 12,
            last: 12.0,
            observed: 15.0,
        };
        // Rates of steps: as many more as there are steps, so that the time between orders is the same.
        let alive = |steps: u32| {
            let mut model = book(Leaving::AfterAny, steps);
            model.customers.alpha /= f64::from(steps);
            model.alive(&history)
        };
        assert!(alive(1) > alive(2) && alive(2) > alive(4) && alive(4) > alive(12));
    }

    #[test]
    fn a_number_of_steps_is_credible_as_the_density_of_its_gaps() {
        // Without leaving and with a sure rate the likelihood is a product of Erlang densities and a survival.
        let (rate, gaps, silence) = (2.0, [1.0, 1.5, 0.7], 0.4);
        let last: f64 = gaps.iter().sum();
        let history = History {
            orders: 3,
            last,
            observed: last + silence,
        };
        for steps in 1..=6 {
            let sure = Regular {
                customers: BetaGeometric {
                    r: 1e8,
                    alpha: 1e8 / rate,
                    a: 1e-9,
                    b: 1.0,
                    leaving: Leaving::AfterAny,
                },
                steps,
            };
            let ways = f64::from(steps);
            let density = |gap: &f64| {
                ways * libm::log(rate) + (ways - 1.0) * libm::log(*gap) - rate * gap - libm::lgamma(ways)
            };
            let survival = |step: u32| {
                let step = f64::from(step);
                libm::exp(step * libm::log(rate * silence) - rate * silence - libm::lgamma(step + 1.0))
            };
            let by_hand =
                gaps.iter().map(density).sum::<f64>() + libm::log((0..steps).map(survival).sum::<f64>());
            let ours = sure.likelihood(&history).0 + Rhythm::of(gaps).ln_gaps(steps);
            assert!((ours - by_hand).abs() < 1e-5, "{steps}: {ours} {by_hand}");
        }
    }
}
