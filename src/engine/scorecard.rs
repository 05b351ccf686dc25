//! Which accounts are key, how sure is the order, and how little would the weights have to change to turn it?
//! (`models.md` §13; Keeney & Raiffa 1976)

use std::collections::BTreeMap;

use super::Impossible;
use super::estimate::CUT;
use crate::sorting;

/// A criterion with its weight and scale.
#[derive(Debug, Clone, PartialEq)]
pub struct Criterion<K> {
    /// Which.
    pub key: K,
    /// How much it counts, 0 or more; weights need not sum to anything.
    pub weight: f64,
    /// Figures with the score each earns, 0..=100; the score runs straight between them and level beyond.
    pub anchors: Vec<(f64, f64)>,
}

impl<K> Criterion<K> {
    fn is_possible(&self) -> bool {
        let rises = self.anchors.windows(2).all(|pair| pair[0].0 < pair[1].0);
        let finite = |(figure, score): &(f64, f64)| figure.is_finite() && score.is_finite();
        self.anchors.len() >= 2 && rises && self.anchors.iter().all(finite)
    }

    /// The score of a figure.
    fn score(&self, figure: f64) -> f64 {
        let above = self.anchors.iter().position(|(at, _)| figure <= *at);
        match above {
            Some(0) => self.anchors[0].1,
            Some(place) => {
                let ((low, from), (high, to)) = (self.anchors[place - 1], self.anchors[place]);
                from + (to - from) * (figure - low) / (high - low)
            }
            None => self.anchors.last().map_or(0.0, |(_, score)| *score),
        }
    }

    /// The least and the most that the scale gives: what an account scores of which the figure is not known.
    fn span(&self) -> (f64, f64) {
        let scores = self.anchors.iter().map(|(_, score)| *score);
        scores.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), score| {
            (low.min(score), high.max(score))
        })
    }
}

/// An account's place in the ranking.
#[derive(Debug, Clone, PartialEq)]
pub struct Ranked<I> {
    /// Which account.
    pub id: I,
    /// Score, 0..=100; midway between worst and best where figures are missing.
    pub score: f64,
    /// The score were every missing figure the worst.
    pub worst: f64,
    /// The score were every missing figure the best.
    pub best: f64,
    /// The score on each criterion, in their order; midway where missing.
    pub parts: Vec<f64>,
    /// Criteria of which the figure is missing, by place.
    pub missing: Vec<usize>,
}

/// Accounts by score, and how far each neighbours are apart.
#[derive(Debug, Clone, PartialEq)]
pub struct Scorecard<I> {
    /// The best first; of equals the one with the lesser id.
    pub ranking: Vec<Ranked<I>>,
    /// For each account but the last, the least sum of changes of weights (which sum to 1) that brings the next level
    /// with it; none where no weights do.
    pub swaps: Vec<Option<f64>>,
}

/// Criteria by which accounts can be scored one at a time.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule<K> {
    criteria: Vec<Criterion<K>>,
    /// Their weights, which sum to 1.
    weights: Vec<f64>,
}

impl<K: Ord> Rule<K> {
    /// Takes criteria.
    ///
    /// # Errors
    /// Weights that are negative or all zero, or anchors that do not rise.
    pub fn of(criteria: Vec<Criterion<K>>) -> Result<Self, Impossible> {
        if !criteria.iter().all(Criterion::is_possible) {
            return Err(Impossible::Anchors);
        }
        let total: f64 = criteria.iter().map(|criterion| criterion.weight).sum();
        let possible = |weight: f64| weight >= 0.0 && weight.is_finite();
        if !criteria.iter().all(|criterion| possible(criterion.weight)) || total <= 0.0 {
            return Err(Impossible::Weights);
        }
        let weights = criteria
            .iter()
            .map(|criterion| criterion.weight / total)
            .collect();
        Ok(Self { criteria, weights })
    }

    /// The score of an account.
    #[must_use]
    pub fn score<I>(&self, id: I, figures: &BTreeMap<K, f64>) -> Ranked<I> {
        let (mut worst, mut best) = (0.0, 0.0);
        let (mut parts, mut missing) = (Vec::new(), Vec::new());
        for (place, (criterion, weight)) in self.criteria.iter().zip(&self.weights).enumerate() {
            let known = figures.get(&criterion.key).filter(|figure| figure.is_finite());
            let (low, high) = known.map_or_else(
                || criterion.span(),
                |figure| {
                    let score = criterion.score(*figure);
                    (score, score)
                },
            );
            if known.is_none() {
                missing.push(place);
            }
            worst += weight * low;
            best += weight * high;
            parts.push(f64::midpoint(low, high));
        }
        Ranked {
            id,
            score: f64::midpoint(worst, best),
            worst,
            best,
            parts,
            missing,
        }
    }

    /// The least sum of changes that takes the whole lead away: weight goes to the criterion that speaks most for the
    /// one below, from those that speak most for the one above (a fractional knapsack; Dantzig 1957). None where no
    /// weights do.
    #[must_use]
    pub fn swap<I>(&self, above: &Ranked<I>, below: &Ranked<I>) -> Option<f64> {
        let parts = above.parts.iter().zip(&below.parts);
        let mut leads: Vec<(f64, f64)> = self
            .weights
            .iter()
            .zip(parts)
            .map(|(weight, (above, below))| (above - below, *weight))
            .collect();
        let mut gap: f64 = leads.iter().map(|(lead, weight)| lead * weight).sum();
        if gap <= CUT {
            return Some(0.0);
        }
        let least = leads.iter().map(|(lead, _)| *lead).fold(f64::INFINITY, f64::min);
        if least > 0.0 {
            return None;
        }
        sorting::by(&mut leads, |one, other| other.0.total_cmp(&one.0));
        let mut moved = 0.0;
        for (lead, weight) in leads {
            let worth = lead - least;
            if worth <= 0.0 {
                break;
            }
            let part = (gap / worth).min(weight);
            moved += part;
            gap -= part * worth;
            if part < weight {
                break;
            }
        }
        Some(2.0 * moved)
    }
}

/// Puts the best first; of equals the one with the lesser id.
pub fn rank<I: Clone + Ord>(accounts: &mut [Ranked<I>]) {
    // Scores that differ by rounding alone are equal.
    let place = |score: f64| -((score / CUT).round() as i64);
    sorting::by_cached_key(accounts, |one| (place(one.score), one.id.clone()));
}

/// Scores and ranks accounts.
///
/// # Errors
/// Weights that are negative or all zero, or anchors that do not rise.
pub fn scorecard<K: Ord + Clone, I: Clone + Ord>(
    criteria: &[Criterion<K>],
    accounts: &[(I, BTreeMap<K, f64>)],
) -> Result<Scorecard<I>, Impossible> {
    let rule = Rule::of(criteria.to_vec())?;
    let scored = accounts
        .iter()
        .map(|(id, figures)| rule.score(id.clone(), figures));
    let mut ranking: Vec<_> = scored.collect();
    rank(&mut ranking);
    let swaps = ranking.windows(2).map(|pair| rule.swap(&pair[0], &pair[1]));
    let swaps = swaps.collect();
    Ok(Scorecard { ranking, swaps })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card(weights: [f64; 3], above: [f64; 3], below: [f64; 3]) -> Scorecard<u8> {
        let criteria: Vec<Criterion<usize>> = weights
            .into_iter()
            .enumerate()
            .map(|(key, weight)| Criterion {
                key,
                weight,
                anchors: vec![(0.0, 0.0), (100.0, 100.0)],
            })
            .collect();
        let figures = |figures: [f64; 3]| figures.into_iter().enumerate().collect::<BTreeMap<_, _>>();
        scorecard(&criteria, &[(1, figures(above)), (2, figures(below))]).expect("possible")
    }

    #[test]
    fn c1_fewer_changes_of_weights_do_not_turn_the_order() {
        let (above, below) = ([90.0, 40.0, 55.0], [30.0, 80.0, 50.0]);
        let weights = [0.5, 0.3, 0.2];
        let swap = card(weights, above, below).swaps[0].expect("the second leads somewhere");
        // Weight goes from the first criterion, where the lead is largest, to the second, where it is the other way.
        let lead = |moved: f64| {
            let weights = [weights[0] - moved, weights[1] + moved, weights[2]];
            let card = card(weights, above, below);
            let score = |id| card.ranking.iter().find(|one| one.id == id).map(|one| one.score);
            score(1).zip(score(2)).map(|(one, other)| one - other)
        };
        assert!(lead(swap / 2.0).expect("both").abs() < 1e-9);
        assert!(lead(0.49 * swap).expect("both") > 0.0);
    }

    #[test]
    fn c1_a_missing_figure_widens_and_never_decides() {
        let criteria = [Criterion {
            key: 0,
            weight: 2.0,
            anchors: vec![(1.0, 100.0), (5.0, 0.0)],
        }];
        let card = scorecard(&criteria, &[(1, BTreeMap::new())]).expect("possible");
        let one = &card.ranking[0];
        assert_eq!((one.worst, one.score, one.best), (0.0, 50.0, 100.0));
        assert_eq!(one.missing, [0]);
    }
}
