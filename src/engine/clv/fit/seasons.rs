//! How likely and how credible a book's occasions make the parameters of the BG/BB.

use crate::engine::clv::models::beta_binomial::{BetaBinomial, Occasions};

use super::likelihood::add;
use super::newton::{Maximum, maximise};
use super::prior::OccasionsPrior;

/// The log-likelihood of customers with those occasions, each so many times, with its slope.
#[must_use]
pub fn beta_binomial(seen: &[(Occasions, f64)], [alpha, beta, gamma, delta]: [f64; 4]) -> (f64, [f64; 4]) {
    let model = BetaBinomial {
        alpha,
        beta,
        gamma,
        delta,
    };
    let mut total = (0.0, [0.0; 4]);
    for (seen, times) in seen {
        add(&mut total, *times, model.likelihood(seen));
    }
    total
}

/// Occasions of a book's customers, each so many times.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Seasons {
    seen: Vec<(Occasions, f64)>,
}

impl FromIterator<(Occasions, f64)> for Seasons {
    fn from_iter<I: IntoIterator<Item = (Occasions, f64)>>(seen: I) -> Self {
        Self {
            seen: seen.into_iter().collect(),
        }
    }
}

impl Seasons {
    /// The most credible alpha, beta, gamma and delta: there are some for every book, however small.
    #[must_use]
    pub fn most_credible(&self) -> Maximum<4> {
        maximise(self.credibility(), self.prior().centre())
    }

    /// The logarithm of how credible parameters are, but for a constant, with its slope.
    pub fn credibility(&self) -> impl Fn([f64; 4]) -> (f64, [f64; 4]) {
        let prior = self.prior();
        move |at| {
            let mut total = beta_binomial(&self.seen, at);
            add(&mut total, 1.0, prior.likelihood(at));
            total
        }
    }

    /// What is believed of this book beforehand.
    #[must_use]
    pub fn prior(&self) -> OccasionsPrior {
        let (mut orders, mut occasions) = (0.0, 0.0);
        for (seen, times) in &self.seen {
            orders += times * f64::from(seen.orders);
            occasions += times * f64::from(seen.observed);
        }
        OccasionsPrior::of(orders, occasions)
    }
}

#[cfg(test)]
mod tests {
    use super::super::chance::Chance;
    use super::super::simulated::{answers, check, draws, met};
    use super::*;

    const DONORS: BetaBinomial = BetaBinomial {
        alpha: 1.2,
        beta: 0.75,
        gamma: 0.66,
        delta: 2.8,
    };

    fn donor(observed: u32, chance: &mut Chance) -> (Occasions, f64) {
        let mut share = |a: f64, b: f64| {
            let (a, b) = (chance.gamma(a), chance.gamma(b));
            a / (a + b)
        };
        let (orders, leaves) = (
            share(DONORS.alpha, DONORS.beta),
            share(DONORS.gamma, DONORS.delta),
        );
        let mut seen = occasions(0, 0, observed);
        for occasion in 1..=observed {
            if chance.uniform() < leaves {
                break;
            }
            if chance.uniform() < orders {
                (seen.orders, seen.last) = (seen.orders + 1, occasion);
            }
        }
        (seen, 1.0)
    }

    fn occasions(orders: u32, last: u32, observed: u32) -> Occasions {
        Occasions {
            orders,
            last,
            observed,
        }
    }

    #[test]
    fn the_slopes_are_those_of_their_functions() {
        let book: Seasons = [(occasions(2, 3, 6), 3.0), (occasions(0, 0, 6), 1.0)]
            .into_iter()
            .collect();
        let at = [1.2, 0.7, 0.6, 2.8];
        check("BG/BB", |at| beta_binomial(&book.seen, at), at);
        check("credibility", book.credibility(), at);
    }

    #[test]
    fn every_book_has_most_credible_occasions() {
        let mut chance = Chance(47);
        for size in [2, 3, 5, 10, 50] {
            for n in 0..40 {
                let book: Seasons = (0..size).map(|_| donor(6, &mut chance)).collect();
                let found = book.most_credible();
                answers(&found);
                // Draws are costly: a few of each size.
                if n < 2 {
                    draws(&found, book.credibility());
                }
            }
            // Nothing yet to see, never an order, always one, one long ago.
            for (orders, last, observed) in [(0, 0, 0), (0, 0, 6), (6, 6, 6), (1, 1, 6), (30, 30, 60)] {
                let one = (occasions(orders, last, observed), f64::from(size));
                let book: Seasons = [one].into_iter().collect();
                draws(&book.most_credible(), book.credibility());
            }
        }
    }

    #[test]
    fn a_large_book_says_what_its_occasions_are() {
        let mut chance = Chance(53);
        let book: Seasons = (0..2_000).map(|_| donor(8, &mut chance)).collect();
        let BetaBinomial {
            alpha,
            beta,
            gamma,
            delta,
        } = DONORS;
        met(&book.most_credible(), [alpha, beta, gamma, delta]);
    }
}
