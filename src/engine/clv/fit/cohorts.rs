//! How likely and how credible a book's renewals make the parameters of contracts.

use crate::engine::clv::models::contract::Contract;

use super::likelihood::add;
use super::newton::{Maximum, maximise};
use super::prior::ContractPrior;

/// The log-likelihood of a cohort of which so many were left at the beginning and after each renewal, with its slope
/// by alpha, beta and power.
#[must_use]
pub fn contract(left: &[f64], [alpha, beta, power]: [f64; 3]) -> (f64, [f64; 3]) {
    let model = Contract { alpha, beta, power };
    let mut total = (0.0, [0.0; 3]);
    for (renewal, pair) in (1u32..).zip(left.windows(2)) {
        let ended = pair[0] - pair[1];
        if ended > 0.0 {
            add(&mut total, ended, model.ending(renewal));
        }
    }
    if let (Some(last), Ok(renewals)) = (left.last(), u32::try_from(left.len().saturating_sub(1))) {
        add(
            &mut total,
            *last,
            (model.ln_survival(renewals), model.survival_slope(renewals)),
        );
    }
    total
}

/// Customers by when they began: of each cohort, how many were left at the beginning and after each renewal.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cohorts {
    left: Vec<Vec<f64>>,
}

impl FromIterator<Vec<f64>> for Cohorts {
    fn from_iter<I: IntoIterator<Item = Vec<f64>>>(left: I) -> Self {
        Self {
            left: left.into_iter().collect(),
        }
    }
}

impl Cohorts {
    /// The log-likelihood of all cohorts, with its slope by alpha, beta and power.
    #[must_use]
    pub fn likelihood(&self, at: [f64; 3]) -> (f64, [f64; 3]) {
        let mut total = (0.0, [0.0; 3]);
        for left in &self.left {
            add(&mut total, 1.0, contract(left, at));
        }
        total
    }

    /// The most credible alpha, beta and power, of customers whose chance to end may change with time: there are some
    /// for every book, however small.
    #[must_use]
    pub fn most_credible(&self) -> Maximum<3> {
        maximise(self.credibility(), ContractPrior.centre())
    }

    /// The logarithm of how credible alpha, beta and power are, but for a constant, with its slope.
    pub fn credibility(&self) -> impl Fn([f64; 3]) -> (f64, [f64; 3]) {
        move |at| {
            let mut total = self.likelihood(at);
            add(&mut total, 1.0, ContractPrior.likelihood(at));
            total
        }
    }

    /// The most credible alpha and beta of customers who do not change ([`Contract::steady`]).
    #[must_use]
    pub fn most_credible_steady(&self) -> Maximum<2> {
        let [alpha, beta, _] = ContractPrior.centre();
        maximise(self.steady_credibility(), [alpha, beta])
    }

    /// The logarithm of how many times as credible it is that customers change as that they do not, for a book that
    /// was found to be at its most credible with those parameters (Bayes factor by Laplace's approximation; Kass &
    /// Raftery 1995). Parameters that a book does not need count against it. 0 where there is no telling.
    #[must_use]
    pub fn ln_odds_of_change(steady: &Maximum<2>, changing: &Maximum<3>) -> f64 {
        match steady.ln_volume().zip(changing.ln_volume()) {
            Some((steady, changing)) => changing - ContractPrior.ln_constant_of_change() - steady,
            None => 0.0,
        }
    }

    /// The logarithm of how credible alpha and beta are if customers do not change, but for a constant, with its
    /// slope.
    pub fn steady_credibility(&self) -> impl Fn([f64; 2]) -> (f64, [f64; 2]) {
        let credibility = self.credibility();
        move |[alpha, beta]| {
            let (ln, [by_alpha, by_beta, _]) = credibility([alpha, beta, 1.0]);
            (ln, [by_alpha, by_beta])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::chance::Chance;
    use super::super::simulated::{answers, check, draws, met};
    use super::*;

    const REGULAR: Contract = Contract {
        alpha: 0.45,
        beta: 0.78,
        power: 1.28,
    };

    /// So many customers over so many renewals.
    fn cohort(model: &Contract, size: u32, renewals: u32, chance: &mut Chance) -> Vec<f64> {
        let mut left = vec![0.0; renewals as usize + 1];
        for _ in 0..size {
            let drawn = chance.uniform();
            for (renewal, left) in (0..).zip(&mut left) {
                *left += f64::from(u8::from(drawn < model.survival(renewal)));
            }
        }
        left
    }

    #[test]
    fn the_slopes_are_those_of_their_functions() {
        let left = vec![1000.0, 631.0, 468.0, 382.0];
        check("contract", |at| contract(&left, at), [0.7, 1.2, 1.3]);
        let book: Cohorts = [left, vec![12.0, 12.0, 3.0]].into_iter().collect();
        check("credibility", book.credibility(), [0.7, 1.2, 1.3]);
        check("steady", book.steady_credibility(), [0.7, 1.2]);
    }

    #[test]
    fn every_book_has_most_credible_contracts() {
        let mut chance = Chance(59);
        let check = |left: Vec<Vec<f64>>| {
            let book: Cohorts = left.into_iter().collect();
            draws(&book.most_credible(), book.credibility());
            draws(&book.most_credible_steady(), book.steady_credibility());
        };
        let interior = |left: Vec<Vec<f64>>| {
            let book: Cohorts = left.into_iter().collect();
            answers(&book.most_credible());
            answers(&book.most_credible_steady());
        };
        for size in [2, 3, 5, 10, 50] {
            for n in 0..40 {
                let left = vec![
                    cohort(&REGULAR, size, 4, &mut chance),
                    cohort(&REGULAR, size, 2, &mut chance),
                ];
                // Draws are costly: a few of each size.
                if n < 2 { check(left) } else { interior(left) }
            }
            let all = f64::from(size);
            // Nobody renews, everybody does, nobody could yet, all end together.
            check(vec![vec![all, 0.0]]);
            check(vec![vec![all; 11]]);
            check(vec![vec![all]]);
            check(vec![vec![all, all, all, all, 0.0]]);
        }
        check(Vec::new());
    }

    #[test]
    fn a_large_book_says_what_its_contracts_are() {
        let mut chance = Chance(61);
        let Contract { alpha, beta, power } = REGULAR;
        let book: Cohorts = [cohort(&REGULAR, 20_000, 10, &mut chance)].into_iter().collect();
        met(&book.most_credible(), [alpha, beta, power]);
        let steady = Contract::steady(0.7, 1.2);
        let book: Cohorts = [cohort(&steady, 20_000, 10, &mut chance)].into_iter().collect();
        met(&book.most_credible_steady(), [0.7, 1.2]);
    }
}
