//! What an order is worth: the Gamma-Gamma model of a book's customers in one currency, with every set of parameters
//! that their orders make credible.

use serde::{Deserialize, Serialize};

use super::fit::{Draws, Spends};
use super::models::gamma_gamma::GammaGamma;

/// Gamma-Gamma fitted to customers of one currency.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Spending {
    /// Most credible p, q and v.
    pub best: [f64; 3],
    /// Parameters of which one set is as credible as the other.
    pub draws: Vec<[f64; 3]>,
    /// So many independent draws would tell as much about the parameters.
    pub effective: f64,
    /// Customers with an amount.
    pub customers: usize,
    /// How far customers who order more often also spend more per order: the correlation of the ranks, −1..=1. None
    /// where either is the same for all.
    pub correlation: Option<f64>,
}

/// Sets of parameters followed: few, since what a customer has spent outweighs them.
const KEPT: usize = 16;

impl Spending {
    /// Draws made of the parameters.
    pub const DRAWN: usize = 1_000;

    /// Fits the counts of amounts and their means; none without customers.
    #[must_use]
    pub fn fit(spends: &[(u32, f64)]) -> Option<Self> {
        if spends.is_empty() {
            return None;
        }
        let book: Spends = spends.iter().copied().collect();
        let maximum = book.most_credible();
        let draws = Draws::around(&maximum, book.credibility(), Self::DRAWN)?;
        let equal = draws.equal(KEPT);
        (!equal.is_empty()).then(|| Self {
            best: maximum.at,
            draws: equal,
            effective: draws.effective,
            customers: spends.len(),
            correlation: correlation(spends),
        })
    }

    /// The most credible model.
    #[must_use]
    pub fn model(&self) -> GammaGamma {
        gamma_gamma(self.best)
    }

    /// The model with each set of parameters.
    #[must_use]
    pub fn models(&self) -> Vec<GammaGamma> {
        self.draws.iter().copied().map(gamma_gamma).collect()
    }

    /// Whether spends vary so much that a customer without orders has no expectation (q ≤ 1).
    #[must_use]
    pub fn has_no_mean(&self) -> bool {
        self.best[1] <= 1.0
    }

    /// Whether spend goes with frequency, which the model holds to be independent: beyond what chance makes of
    /// customers who do not (three standard errors, since money is then refused), and by more than a little.
    #[must_use]
    pub fn is_dependent(&self) -> bool {
        let chance = 3.0 / (self.customers.saturating_sub(1).max(1) as f64).sqrt();
        self.correlation
            .is_some_and(|correlation| correlation.abs() > chance.max(0.3))
    }
}

fn gamma_gamma([p, q, v]: [f64; 3]) -> GammaGamma {
    GammaGamma { p, q, v }
}

/// Spearman's rank correlation: one very large customer decides nothing (Spearman 1904).
fn correlation(spends: &[(u32, f64)]) -> Option<f64> {
    let counts = ranks(
        &spends
            .iter()
            .map(|(count, _)| f64::from(*count))
            .collect::<Vec<_>>(),
    );
    let means = ranks(&spends.iter().map(|(_, mean)| *mean).collect::<Vec<_>>());
    let middle = (spends.len() as f64 - 1.0) / 2.0;
    let (mut both, mut one, mut other) = (0.0, 0.0, 0.0);
    for (count, mean) in counts.iter().zip(&means) {
        let (x, y) = (count - middle, mean - middle);
        both += x * y;
        one += x * x;
        other += y * y;
    }
    (one > 0.0 && other > 0.0).then(|| both / (one * other).sqrt())
}

/// The rank of each value from 0 on; equals share the mean of their ranks.
fn ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    crate::sorting::by(&mut order, |one, other| values[*one].total_cmp(&values[*other]));
    let mut ranks = vec![0.0; values.len()];
    let mut first = 0;
    for alike in order.chunk_by(|one, other| values[*one] == values[*other]) {
        let rank = first as f64 + (alike.len() as f64 - 1.0) / 2.0;
        for place in alike {
            ranks[*place] = rank;
        }
        first += alike.len();
    }
    ranks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn d5_ranks_of_equals_are_shared() {
        assert_eq!(ranks(&[5.0, 1.0, 5.0, 9.0]), [1.5, 0.0, 1.5, 3.0]);
    }

    #[test]
    fn d5_spend_that_goes_with_frequency_is_noticed() {
        let dependent: Vec<(u32, f64)> = (1..40).map(|n| (n, 10.0 * f64::from(n))).collect();
        let spending = Spending::fit(&dependent).expect("customers");
        assert!(spending.is_dependent() && spending.correlation > Some(0.99));
        let independent: Vec<(u32, f64)> = (1..40).map(|n| (n, f64::from(n * 17 % 40))).collect();
        let spending = Spending::fit(&independent).expect("customers");
        assert!(!spending.is_dependent(), "{:?}", spending.correlation);
        let alike = Spending::fit(&[(1, 10.0), (1, 12.0)]).expect("customers");
        assert_eq!(alike.correlation, None);
    }

    #[test]
    fn d5_a_customer_with_one_order_lies_between_it_and_the_book() {
        let spends: Vec<(u32, f64)> = (0..30).map(|n| (4, 80.0 + f64::from(n))).collect();
        let spending = Spending::fit(&spends).expect("customers");
        let mean = spending.model().mean(1, 300.0).expect("q > 1");
        assert!((100.0..300.0).contains(&mean), "{mean}");
    }
}
