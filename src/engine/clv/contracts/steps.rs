//! Money of which a few amounts are possible, for each set of parameters: exact, since fees are fixed and only the
//! renewal at which they end is not known.

use crate::engine::clv::models::revenue::Revenue;
use crate::engine::clv::range::Range;
use crate::sorting;

/// Amounts with their chances, which sum to one under each set of parameters.
#[derive(Clone, Debug, PartialEq)]
pub struct Steps {
    /// The amounts.
    amounts: Vec<f64>,
    /// Their chances under each set of parameters, of which one is as credible as the other.
    chances: Vec<Vec<f64>>,
}

/// Of several contracts together no more amounts are followed than this: beyond, neighbours are taken together at
/// their mean.
const MOST: usize = 256;

impl Steps {
    /// That amount and no other.
    #[must_use]
    pub fn certain(amount: f64) -> Self {
        Self::of(vec![amount], vec![vec![1.0]])
    }

    /// Amounts and their chances under each set of parameters, of which there is at least one.
    #[must_use]
    pub fn of(amounts: Vec<f64>, chances: Vec<Vec<f64>>) -> Self {
        Self { amounts, chances }
    }

    /// Together with another that is independent given the parameters.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        // Of a century of months each has a thousand amounts, whose pairs under each draw would fill a phone's memory.
        let (one, other) = (self.clone().gathered(), other.clone().gathered());
        let pairs = |one: &[f64], other: &[f64], make: fn(f64, f64) -> f64| -> Vec<f64> {
            let row = |one: &f64| other.iter().map(|other| make(*one, *other)).collect::<Vec<f64>>();
            one.iter().flat_map(row).collect()
        };
        let amounts = pairs(&one.amounts, &other.amounts, |one, other| one + other);
        let draws = one.chances.len().max(other.chances.len());
        let chances = (0..draws).map(|n| pairs(one.under(n), other.under(n), |one, other| one * other));
        Self::of(amounts, chances.collect()).gathered()
    }

    /// The chances under the set of parameters that comes up in future `n`.
    fn under(&self, n: usize) -> &[f64] {
        &self.chances[n % self.chances.len()]
    }

    /// With no more than [`MOST`] amounts: those within one of as many equal stretches are taken together.
    fn gathered(self) -> Self {
        if self.amounts.len() <= MOST {
            return self;
        }
        let mixed = self.weights();
        let most = self.amounts.iter().copied().fold(0.0, f64::max);
        let place = |amount: f64| ((amount / most * MOST as f64) as usize).min(MOST - 1);
        let (mut sums, mut weights) = (vec![0.0; MOST], vec![0.0; MOST]);
        for (amount, weight) in self.amounts.iter().zip(&mixed) {
            sums[place(*amount)] += amount * weight;
            weights[place(*amount)] += weight;
        }
        let amounts = sums.iter().zip(&weights).map(|(sum, weight)| {
            // A stretch without chance has no mean, and needs none.
            if *weight > 0.0 { sum / weight } else { 0.0 }
        });
        let gather = |chances: &Vec<f64>| {
            let mut gathered = vec![0.0; MOST];
            for (amount, chance) in self.amounts.iter().zip(chances) {
                gathered[place(*amount)] += chance;
            }
            gathered
        };
        Self::of(amounts.collect(), self.chances.iter().map(gather).collect())
    }

    /// The chance of each amount over all sets of parameters.
    fn weights(&self) -> Vec<f64> {
        let mut mixed = vec![0.0; self.amounts.len()];
        for chances in &self.chances {
            for (sum, chance) in mixed.iter_mut().zip(chances) {
                *sum += chance / self.chances.len() as f64;
            }
        }
        mixed
    }

    /// The amounts with their chances over all sets of parameters, the smallest first.
    #[must_use]
    pub fn mixed(&self) -> Vec<(f64, f64)> {
        let mut mixed: Vec<(f64, f64)> = self.amounts.iter().copied().zip(self.weights()).collect();
        mixed.retain(|(_, chance)| *chance > 0.0);
        sorting::by(&mut mixed, |(one, _), (other, _)| one.total_cmp(other));
        mixed
    }

    /// The amount expected under each set of parameters.
    pub fn means(&self) -> impl Iterator<Item = f64> {
        let mean = |chances: &Vec<f64>| {
            let parts = self.amounts.iter().zip(chances);
            parts.map(|(amount, chance)| amount * chance).sum()
        };
        self.chances.iter().map(mean)
    }

    /// So many times as much.
    #[must_use]
    pub fn times(&self, factor: f64) -> Self {
        let amounts = self.amounts.iter().map(|amount| amount * factor);
        Self::of(amounts.collect(), self.chances.clone())
    }

    /// What is expected beyond the first amount if it does not stay at that.
    #[must_use]
    pub fn beyond_first(&self) -> f64 {
        let first = self.amounts.first().copied().unwrap_or(0.0);
        let beyond = self.means().zip(&self.chances).map(|(mean, chances)| {
            let stays = chances.first().copied().unwrap_or(1.0);
            (mean - first) / (1.0 - stays).max(f64::MIN_POSITIVE)
        });
        beyond.sum::<f64>() / self.chances.len() as f64
    }

    /// The amount expected.
    #[must_use]
    pub fn expected(&self) -> f64 {
        self.means().sum::<f64>() / self.chances.len() as f64
    }

    /// The expectation with its ranges.
    #[must_use]
    pub fn range(&self) -> Range {
        let mixed = self.mixed();
        Range::of(self.expected(), |chance| {
            let mut sum = 0.0;
            let reached = mixed.iter().find(|(_, part)| {
                sum += part;
                // Sums of doubles may miss a chance by their rounding.
                sum >= chance - 1e-12
            });
            reached.or(mixed.last()).map_or(0.0, |(amount, _)| *amount)
        })
    }

    /// The amount in future `n`, drawn with a uniform chance.
    #[must_use]
    pub fn drawn(&self, n: usize, uniform: f64) -> f64 {
        let mut sum = 0.0;
        let reached = self.amounts.iter().zip(self.under(n)).find(|(_, chance)| {
            sum += **chance;
            sum >= uniform
        });
        reached.map_or_else(
            || self.amounts.last().copied().unwrap_or(0.0),
            |(amount, _)| *amount,
        )
    }

    /// Together with what orders may bring, of which `expected` is expected: P(sum ≤ y) = Σ p·F(y − amount).
    #[must_use]
    pub fn with_orders(&self, orders: &Revenue, expected: f64) -> Range {
        if expected == 0.0 {
            return self.range();
        }
        let mixed = self.mixed();
        let curve = Curve::of(orders);
        let at_most = |most: f64| -> f64 {
            let parts = mixed.iter();
            parts
                .map(|(amount, chance)| chance * curve.at_most(most - amount))
                .sum()
        };
        let most = mixed.last().map_or(0.0, |(amount, _)| *amount) + curve.end();
        Range::of(expected + self.expected(), |chance| {
            let (mut below, mut above) = (0.0, most);
            // Where the chance leaps, the upper end comes to lie on the leap.
            while above - below > 1e-9 * most {
                let middle = 0.5 * (below + above);
                if at_most(middle) >= chance {
                    above = middle;
                } else {
                    below = middle;
                }
            }
            above
        })
    }
}

/// The chance that orders bring at most so much, straight between places: the sum with contracts asks for it often, and
/// each answer is a sum over counts and spends. It is off by some ten-thousandths.
struct Curve {
    /// The chance of nothing.
    none: f64,
    /// The logarithm of the first amount, and the step to the next.
    begin: f64,
    step: f64,
    chances: Vec<f64>,
}

/// Places of a curve.
const PLACES: usize = 96;

/// What lies outside the curve at each end has this chance.
const OUTSIDE: f64 = 2e-4;

impl Curve {
    fn of(orders: &Revenue) -> Self {
        let none = orders.at_most(0.0);
        let some = (1.0 - none).max(0.0);
        let (low, high) = (
            orders.quantile(none + OUTSIDE * some),
            orders.quantile(1.0 - OUTSIDE * some),
        );
        if !(low > 0.0 && high > low) {
            return Self {
                none: 1.0,
                begin: 0.0,
                step: 0.0,
                chances: Vec::new(),
            };
        }
        let begin = libm::log(low);
        let step = (libm::log(high) - begin) / (PLACES - 1) as f64;
        let mut chances: Vec<f64> = (0..PLACES)
            .map(|n| orders.at_most(libm::exp(begin + step * n as f64)))
            .collect();
        if let Some(last) = chances.last_mut() {
            *last = 1.0;
        }
        Self {
            none,
            begin,
            step,
            chances,
        }
    }

    /// The largest amount on it.
    fn end(&self) -> f64 {
        match self.chances.len() {
            0 => 0.0,
            places => libm::exp(self.begin + self.step * (places - 1) as f64),
        }
    }

    fn at_most(&self, most: f64) -> f64 {
        if most < 0.0 {
            return 0.0;
        }
        let Some(first) = self.chances.first().filter(|_| most > 0.0) else {
            return self.none;
        };
        let place = (libm::log(most) - self.begin) / self.step;
        if place < 0.0 {
            return self.none + (first - self.none) * libm::exp(place * self.step);
        }
        let before = place as usize;
        match self.chances.get(before + 1) {
            Some(next) => {
                let share = place - before as f64;
                self.chances[before] * (1.0 - share) + next * share
            }
            None => 1.0,
        }
    }
}
