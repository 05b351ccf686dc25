//! How far the truth may lie from the most credible parameters.

use super::chance::Chance;
use super::newton::{Maximum, backwards, cholesky, inverse};

/// Parameters as credible as their weights say.
///
/// Drawn around a maximum from Student's distribution with the curvature found there (Laplace's approximation with
/// wider tails), stretched on each side of each axis as far as credibility reaches there, and weighted by how
/// credible each really is (importance sampling from a split Student distribution; Geweke 1989). Where that leaves few
/// effective draws, again around the mean of those before (Oh & Berger 1992, adaptive importance sampling).
#[derive(Clone, Debug, PartialEq)]
pub struct Draws<const N: usize> {
    /// Parameters, each with its weight; the weights sum to one.
    pub weighted: Vec<([f64; N], f64)>,
    /// So many unweighted draws would tell as much (Kish 1965). Far below the number of draws the approximation
    /// does not fit.
    pub effective: f64,
}

/// Degrees of freedom of the draws: tails wide enough that no weight runs away.
const FREEDOM: f64 = 6.0;

/// With fewer effective draws than this share, others are tried.
const ENOUGH: f64 = 0.25;

/// So many times at most.
const ROUNDS: usize = 3;

/// The same draws each time: a figure that changes by itself would not be believed.
const SEED: u64 = 0x5EED;

impl<const N: usize> Draws<N> {
    /// So many draws around the maximum of a credibility: the logarithm of its density over the logarithms of the
    /// parameters, but for a constant. None where there is no maximum.
    pub fn around(
        maximum: &Maximum<N>,
        credibility: impl Fn([f64; N]) -> (f64, [f64; N]),
        count: usize,
    ) -> Option<Self> {
        let mut around = Around {
            centre: maximum.at,
            triangle: maximum.triangle()?,
            reach: [[1.0; 2]; N],
        };
        let below = |step| maximum.value - credibility(around.at(step)).0;
        around.reach = std::array::from_fn(|axis| [-1.0, 1.0].map(|side| reach(&below, axis, side)));
        let ln = |at| credibility(at).0 - maximum.value;
        let mut best = Self::of(&around, ln, count);
        // Where credibility is bent, mean and spread of the draws lead nearer to it than its summit does.
        for _ in 0..ROUNDS {
            if best.effective > ENOUGH * count as f64 {
                break;
            }
            match best.spread().map(|around| Self::of(&around, ln, count)) {
                Some(next) if next.effective > best.effective => best = next,
                _ => break,
            }
        }
        Some(best)
    }

    /// So many draws, each weighted by how credible it is against how likely it was to be drawn.
    fn of(around: &Around<N>, ln: impl Fn([f64; N]) -> f64, count: usize) -> Self {
        let mut chance = Chance(SEED);
        let mut drawn = Vec::with_capacity(count);
        for _ in 0..count {
            let (at, ln_drawn) = around.draw(&mut chance);
            // Both are densities over the logarithms of the parameters.
            // What no credibility can be given to has none.
            let weight = Some(ln(at) - ln_drawn).filter(|weight| !weight.is_nan());
            drawn.push((at, weight.unwrap_or(f64::NEG_INFINITY)));
        }
        let largest = drawn
            .iter()
            .fold(f64::NEG_INFINITY, |largest, (_, ln)| largest.max(*ln));
        let mut sum = 0.0;
        for (_, weight) in &mut drawn {
            *weight = libm::exp(*weight - largest);
            sum += *weight;
        }
        let mut squares = 0.0;
        for (_, weight) in &mut drawn {
            *weight /= sum;
            squares += *weight * *weight;
        }
        Self {
            weighted: drawn,
            effective: 1.0 / squares,
        }
    }

    /// Where these draws lie and how far they reach; none where all lie in fewer dimensions.
    fn spread(&self) -> Option<Around<N>> {
        let (mut mean, mut spread) = ([0.0; N], [[0.0; N]; N]);
        for (at, weight) in &self.weighted {
            for (mean, at) in mean.iter_mut().zip(at) {
                *mean += weight * libm::log(*at);
            }
        }
        for (at, weight) in &self.weighted {
            for n in 0..N {
                for m in 0..N {
                    spread[n][m] += weight * (libm::log(at[n]) - mean[n]) * (libm::log(at[m]) - mean[m]);
                }
            }
        }
        Some(Around {
            centre: mean.map(libm::exp),
            triangle: cholesky(inverse(spread)?)?,
            reach: [[1.0; 2]; N],
        })
    }

    /// So many sets of parameters of which one is as credible as the other: each of the weighted as often as its
    /// weight says, up to one (systematic resampling; Kitagawa 1996).
    #[must_use]
    pub fn equal(&self, count: usize) -> Vec<[f64; N]> {
        let mut sum = 0.0;
        let mut equal = Vec::with_capacity(count);
        for (at, weight) in &self.weighted {
            sum += weight * count as f64;
            while equal.len() < count && sum > equal.len() as f64 + 0.5 {
                equal.push(*at);
            }
        }
        equal
    }

    /// The mean of a figure over all credible parameters.
    pub fn mean(&self, figure: impl Fn([f64; N]) -> f64) -> f64 {
        self.weighted
            .iter()
            .map(|(at, weight)| weight * figure(*at))
            .sum()
    }
}

/// Student's distribution over the logarithms of the parameters, split along each axis.
struct Around<const N: usize> {
    centre: [f64; N],
    /// Of the inverse of its spread.
    triangle: [[f64; N]; N],
    /// How far it is stretched on each side of each axis.
    reach: [[f64; 2]; N],
}

impl<const N: usize> Around<N> {
    fn at(&self, step: [f64; N]) -> [f64; N] {
        let mut at = self.centre;
        for (parameter, by) in at.iter_mut().zip(backwards(&self.triangle, step)) {
            *parameter *= libm::exp(by);
        }
        at
    }

    /// Parameters, with the logarithm of their density but for a constant.
    fn draw(&self, chance: &mut Chance) -> ([f64; N], f64) {
        let normal: [f64; N] = std::array::from_fn(|_| chance.normal());
        let square: f64 = normal.iter().map(|by| by * by).sum();
        let widen = FREEDOM / (2.0 * chance.gamma(FREEDOM / 2.0));
        let mut ln = -(FREEDOM + N as f64) / 2.0 * libm::log1p(square * widen / FREEDOM);
        let step = std::array::from_fn(|axis| {
            let stretch = self.reach[axis][usize::from(normal[axis] > 0.0)];
            ln -= libm::log(stretch);
            normal[axis] * stretch * libm::sqrt(widen)
        });
        (self.at(step), ln)
    }
}

/// How far credibility reaches along one side of an axis, against what the curvature at the maximum promises.
fn reach<const N: usize>(below: &impl Fn([f64; N]) -> f64, axis: usize, side: f64) -> f64 {
    const LOOKED_AT: [f64; 5] = [0.5, 1.0, 2.0, 3.0, 4.0];
    let mut reach = 0.5_f64;
    for distance in LOOKED_AT {
        let mut step = [0.0; N];
        step[axis] = side * distance;
        // A normal density has fallen by half the square of the distance.
        let fallen = below(step);
        if fallen > 0.0 {
            reach = reach.max(distance / libm::sqrt(2.0 * fallen));
        }
    }
    reach.min(5.0)
}

#[cfg(test)]
mod tests {
    use super::super::simulated::{SPARSE, customer};
    use super::super::{Histories, maximise};
    use super::*;

    #[test]
    fn a_normal_credibility_gives_its_own_mean_and_deviation() {
        // Of the logarithms: 1 ± 0.5 and −2 ± 0.1, and they go together.
        let credibility = |[a, b]: [f64; 2]| {
            let (x, y) = ((libm::log(a) - 1.0) / 0.5, (libm::log(b) + 2.0) / 0.1);
            let (across, along) = (x - 0.6 * y, y - 0.6 * x);
            let ln = -(x * x - 1.2 * x * y + y * y) / (2.0 * 0.64);
            (ln, [-across / (0.64 * 0.5 * a), -along / (0.64 * 0.1 * b)])
        };
        let maximum = maximise(credibility, [1.0, 1.0]);
        let draws = Draws::around(&maximum, credibility, 4_000).expect("a maximum");
        assert!(draws.effective > 3_000.0, "{}", draws.effective);
        let mean = draws.mean(|[a, _]| libm::log(a));
        let spread = draws.mean(|[a, _]| (libm::log(a) - 1.0) * (libm::log(a) - 1.0));
        let together = draws.mean(|[a, b]| (libm::log(a) - 1.0) / 0.5 * (libm::log(b) + 2.0) / 0.1);
        assert!((mean - 1.0).abs() < 0.03, "{mean}");
        assert!((libm::sqrt(spread) - 0.5).abs() < 0.03, "{spread}");
        assert!((together - 0.6).abs() < 0.06, "{together}");
        let equal = draws.equal(200);
        let mean = equal.iter().map(|[a, _]| libm::log(*a)).sum::<f64>() / 200.0;
        assert_eq!(equal.len(), 200);
        assert!((mean - 1.0).abs() < 0.1, "{mean}");
    }

    #[test]
    fn small_books_leave_enough_draws_to_go_by() {
        let mut chance = Chance(5);
        let mut all = Vec::new();
        for size in [2, 5, 20, 100] {
            for _ in 0..10 {
                let book: Histories = (0..size).map(|_| customer(&SPARSE, 39.0, &mut chance)).collect();
                let credibility = book.credibility(SPARSE.leaving);
                let maximum = book.most_credible(SPARSE.leaving);
                let draws = Draws::around(&maximum, credibility, 1_000).expect("a maximum");
                assert!(draws.effective > 100.0, "{size}: {}", draws.effective);
                all.push(draws.effective.round());
                let sum: f64 = draws.weighted.iter().map(|(_, weight)| weight).sum();
                assert!((sum - 1.0).abs() < 1e-12);
            }
        }
        let mean = all.iter().sum::<f64>() / all.len() as f64;
        assert!(mean > 500.0, "{all:?}");
    }
}
