//! How regular a book's orders are, and the parameters that go with it.

use crate::engine::clv::models::beta_geometric::{BetaGeometric, Leaving};
use crate::engine::clv::models::regular::{Regular, Rhythm};

use super::likelihood::{Histories, add};
use super::newton::{Maximum, maximise};

/// Steps to an order that are tried. Beyond six a book says little about one more: the time between orders varies by
/// 41 % of itself with six and by 38 % with seven.
const STEPS: std::ops::RangeInclusive<u32> = 1..=6;

impl Histories {
    /// The log-likelihood of all of them where an order comes with every so manyth step, with its slope by r, alpha,
    /// a and b; but for [`Rhythm::ln_gaps`], which does not depend on them.
    #[must_use]
    pub fn regular(&self, leaving: Leaving, steps: u32, [r, alpha, a, b]: [f64; 4]) -> (f64, [f64; 4]) {
        let customers = BetaGeometric {
            r,
            alpha,
            a,
            b,
            leaving,
        };
        let model = Regular { customers, steps };
        let mut total = (0.0, [0.0; 4]);
        for (orders, alike) in &self.by_orders {
            let common = model.of_orders(*orders);
            for (history, times) in alike {
                add(&mut total, *times, common.likelihood(history));
            }
        }
        total
    }

    /// The logarithm of how credible parameters are where an order comes with every so manyth step, but for a
    /// constant, with its slope.
    pub fn regular_credibility(&self, leaving: Leaving, steps: u32) -> impl Fn([f64; 4]) -> (f64, [f64; 4]) {
        let prior = self.prior().of_steps(steps);
        move |at| {
            let mut total = self.regular(leaving, steps, at);
            add(&mut total, 1.0, prior.likelihood(at));
            total
        }
    }

    /// The most credible parameters where an order comes with every so manyth step.
    #[must_use]
    pub fn most_credible_regular(&self, leaving: Leaving, steps: u32) -> Maximum<4> {
        let start = self.prior().of_steps(steps).centre();
        maximise(self.regular_credibility(leaving, steps), start)
    }

    /// The most credible number of steps to an order, 1 to 6, with its parameters; `rhythm` is that of the gaps
    /// between all orders of these histories.
    ///
    /// Of numbers as credible as each other the smallest is taken: a book without a gap says nothing against orders
    /// at random.
    #[must_use]
    pub fn most_credible_rhythm(&self, leaving: Leaving, rhythm: &Rhythm) -> (u32, Maximum<4>) {
        let mut best = (1, self.most_credible_regular(leaving, 1));
        if rhythm.gaps == 0.0 {
            return best;
        }
        for steps in STEPS.skip(1) {
            let found = self.most_credible_regular(leaving, steps);
            if found.value + rhythm.ln_gaps(steps) > best.1.value + rhythm.ln_gaps(best.0) {
                best = (steps, found);
            }
        }
        best
    }
}

#[cfg(test)]
mod tests {
    use crate::engine::clv::models::History;

    use super::super::chance::Chance;
    use super::super::draws::Draws;
    use super::super::newton::Summit;
    use super::super::simulated::{Life, SPARSE, check};
    use super::*;

    /// Customers who order twice in a unit of time at most, as regularly as the steps say.
    fn book(steps: u32) -> Regular {
        let customers = BetaGeometric {
            r: 2.0,
            alpha: 3.0 / f64::from(steps),
            a: 0.8,
            b: 4.0,
            leaving: Leaving::AfterAny,
        };
        Regular { customers, steps }
    }

    fn lives(model: &Regular, size: usize, end: f64, seed: u64) -> Vec<Life> {
        let mut chance = Chance(seed);
        (0..size).map(|_| Life::of(model, end, &mut chance)).collect()
    }

    fn seen(lives: &[Life], observed: f64) -> Histories {
        lives.iter().map(|life| life.until(observed)).collect()
    }

    #[test]
    fn newcomers_order_as_often_as_expected() {
        const SIZE: usize = 40_000;
        for steps in [2, 3] {
            let model = book(steps);
            let newcomer = BetaGeometric::newcomer();
            let lives = lives(&model, SIZE, 8.0, 17);
            for horizon in [1.0, 8.0] {
                let counts: Vec<u32> = lives.iter().map(|life| life.until(horizon).orders).collect();
                let chances = model.distribution(&newcomer, horizon, 1e-12);
                for (count, chance) in (0u32..6).zip(chances) {
                    let share = counts.iter().filter(|n| **n == count).count() as f64 / SIZE as f64;
                    let error = libm::sqrt(chance * (1.0 - chance) / SIZE as f64);
                    assert!(
                        (share - chance).abs() < 4.0 * error,
                        "{steps} {count}: {share} {chance}"
                    );
                }
                let mean = counts.iter().map(|n| f64::from(*n)).sum::<f64>() / SIZE as f64;
                let expected = model.expected(&newcomer, horizon);
                assert!((mean / expected - 1.0).abs() < 0.03, "{steps}: {mean} {expected}");
            }
        }
    }

    #[test]
    fn who_has_a_history_orders_as_often_as_it_says() {
        // Not newcomers: the steps taken since the last order count here.
        let (observed, end) = (6.0, 9.0);
        for steps in [2, 3] {
            let model = book(steps);
            let lives = lives(&model, 20_000, end, 23);
            // By what is seen: orders, and whether the last is long ago.
            let mut classes = [[(0.0, 0.0, 0.0, 0.0, 0.0); 2]; 5];
            for life in &lives {
                let history = life.until(observed);
                let ahead = f64::from(life.until(end).orders - history.orders);
                let silent = usize::from(observed - history.last > 1.5);
                let class = &mut classes[history.orders.min(4) as usize][silent];
                let expected = model.expected(&history, end - observed);
                let none = model.distribution(&history, end - observed, 1e-9)[0];
                class.0 += 1.0;
                class.1 += ahead - expected;
                class.2 += (ahead - expected) * (ahead - expected);
                class.3 += if ahead == 0.0 { 1.0 - none } else { -none };
                class.4 += none * (1.0 - none);
            }
            for (count, off, square, off_none, variance) in classes.into_iter().flatten() {
                if count > 0.0 {
                    let deviations = off / libm::sqrt(square);
                    assert!(deviations.abs() < 4.0, "{steps}: {classes:?}");
                    let deviations = off_none / libm::sqrt(variance);
                    assert!(deviations.abs() < 4.0, "{steps}: {classes:?}");
                }
            }
        }
    }

    #[test]
    fn every_slope_is_that_of_its_likelihood() {
        let seen = [(0, 0.0, 10.0), (1, 3.0, 3.0), (2, 30.0, 38.0), (40, 30.0, 38.0)];
        for ((orders, last, observed), steps) in seen.into_iter().flat_map(|one| [2, 3, 12].map(|k| (one, k)))
        {
            let history = History {
                orders,
                last,
                observed,
            };
            let book: Histories = [history].into_iter().collect();
            for leaving in [Leaving::AfterRepeats, Leaving::AfterAny] {
                for at in [[0.24, 4.4, 0.8, 2.4], [3.0, 0.5, 1.0, 1.0]] {
                    check("regular", |at| book.regular(leaving, steps, at), at);
                }
            }
        }
    }

    #[test]
    fn a_large_book_gives_away_its_rhythm_and_parameters() {
        for steps in [1, 2, 4] {
            let truth = book(steps);
            let lives = lives(&truth, 3_000, 12.0, 29);
            let rhythm = Rhythm::of(lives.iter().flat_map(Life::gaps));
            let (found, maximum) = seen(&lives, 12.0).most_credible_rhythm(Leaving::AfterAny, &rhythm);
            assert_eq!(found, steps);
            let errors = maximum.errors().expect("a maximum");
            let BetaGeometric { r, alpha, a, b, .. } = truth.customers;
            for (n, truth) in [r, alpha, a, b].into_iter().enumerate() {
                let off = (maximum.at[n] - truth) / errors[n];
                assert!(off.abs() < 3.0, "{steps} {n}: {maximum:?} {errors:?}");
            }
        }
    }

    #[test]
    fn every_small_book_has_a_rhythm_and_draws() {
        let mut seed = 0;
        for size in [2, 5, 20, 50] {
            for steps in [1, 3] {
                for _ in 0..5 {
                    seed += 1;
                    let lives = lives(
                        &Regular {
                            customers: SPARSE,
                            steps,
                        },
                        size,
                        39.0,
                        seed,
                    );
                    let rhythm = Rhythm::of(lives.iter().flat_map(Life::gaps));
                    let book = seen(&lives, 39.0);
                    let (found, maximum) = book.most_credible_rhythm(Leaving::AfterAny, &rhythm);
                    assert_eq!(maximum.summit, Summit::Interior, "{size} {found}");
                    let credibility = book.regular_credibility(Leaving::AfterAny, found);
                    let draws = Draws::around(&maximum, credibility, 1_000).expect("a maximum");
                    assert!(draws.effective > 100.0, "{size} {found}: {}", draws.effective);
                }
            }
        }
    }

    #[test]
    fn without_a_gap_orders_come_at_random() {
        let silent: Histories = [BetaGeometric::newcomer(); 3].into_iter().collect();
        let found = silent.most_credible_rhythm(Leaving::AfterAny, &Rhythm::of([0.0]));
        assert_eq!(found.0, 1);
        // One of them climbs by exact curvature.
        let plain = silent.most_credible(Leaving::AfterAny);
        for (ours, theirs) in found.1.at.iter().zip(plain.at) {
            assert!((ours / theirs - 1.0).abs() < 1e-6, "{found:?} {plain:?}");
        }
    }
}
