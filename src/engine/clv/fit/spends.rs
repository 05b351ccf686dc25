//! How likely and how credible a book's spends make the parameters of the Gamma-Gamma model.

use crate::engine::clv::models::gamma_gamma::GammaGamma;
use crate::sorting;

use super::likelihood::add;
use super::newton::{Maximum, maximise};
use super::prior::SpendPrior;

/// The log-likelihood of mean spends over so many orders each, with its slope; quickest where those over as many orders
/// stand together.
#[must_use]
pub fn gamma_gamma(spends: &[(u32, f64)], [p, q, v]: [f64; 3]) -> (f64, [f64; 3]) {
    let model = GammaGamma { p, q, v };
    let mut total = (0.0, [0.0; 3]);
    for alike in spends.chunk_by(|(one, _), (other, _)| one == other) {
        let common = model.of_orders(alike[0].0);
        for (_, mean) in alike {
            add(&mut total, 1.0, common.likelihood(*mean));
        }
    }
    total
}

/// What customers have spent per order.
#[derive(Clone, Debug, PartialEq)]
pub struct Spends {
    /// Orders and mean spend of each customer, in units of `usual`, so that amounts in any currency are of a size; by
    /// orders.
    known: Vec<(u32, f64)>,
    /// What a customer in the middle spends.
    usual: f64,
}

impl FromIterator<(u32, f64)> for Spends {
    /// From each customer's number of orders that count and their mean spend. The mean of a customer without such
    /// orders says only what is usual; amounts that are not above zero say nothing.
    fn from_iter<I: IntoIterator<Item = (u32, f64)>>(spends: I) -> Self {
        let positive = spends
            .into_iter()
            .filter(|(_, mean)| mean.is_finite() && *mean > 0.0);
        let mut known: Vec<(u32, f64)> = positive.collect();
        let ln_sum: f64 = known.iter().map(|(_, mean)| libm::log(*mean)).sum();
        // The middle of the logarithms: one large customer does not move it far. An empty book has a unit.
        let usual = libm::exp(ln_sum / (known.len() as f64).max(1.0));
        known.retain(|(orders, _)| *orders > 0);
        sorting::by_key(&mut known, |(orders, _)| *orders);
        for (_, mean) in &mut known {
            *mean /= usual;
        }
        Self { known, usual }
    }
}

impl Spends {
    /// The most credible p, q and v: there are some for every book, one without any spend included.
    #[must_use]
    pub fn most_credible(&self) -> Maximum<3> {
        let of_one = SpendPrior::of(1.0);
        let in_units = |at| {
            let mut total = gamma_gamma(&self.known, at);
            add(&mut total, 1.0, of_one.likelihood(at));
            total
        };
        let mut found = maximise(in_units, of_one.centre());
        found.at[2] *= self.usual;
        // The density of spends is per unit of money.
        found.value = self.credibility()(found.at).0;
        found
    }

    /// The logarithm of how credible p, q and v are, but for a constant, with its slope.
    pub fn credibility(&self) -> impl Fn([f64; 3]) -> (f64, [f64; 3]) {
        let prior = SpendPrior::of(self.usual);
        move |at| {
            let mut total = self.likelihood(at);
            add(&mut total, 1.0, prior.likelihood(at));
            total
        }
    }

    /// The log-likelihood of all spends, with its slope by p, q and v.
    #[must_use]
    pub fn likelihood(&self, [p, q, v]: [f64; 3]) -> (f64, [f64; 3]) {
        let (ln, [by_p, by_q, by_v]) = gamma_gamma(&self.known, [p, q, v / self.usual]);
        let units = self.known.len() as f64 * libm::log(self.usual);
        (ln - units, [by_p, by_q, by_v / self.usual])
    }
}

#[cfg(test)]
mod tests {
    use super::super::chance::Chance;
    use super::super::simulated::{answers, check, draws, met};
    use super::*;

    const SHOP: GammaGamma = GammaGamma {
        p: 6.25,
        q: 3.74,
        v: 15.44,
    };

    fn spends(size: usize, orders: u32, chance: &mut Chance) -> Vec<(u32, f64)> {
        let mut spend = || {
            // At least one order, up to so many.
            let orders = 1 + (chance.uniform() * f64::from(orders)) as u32;
            let rate = chance.gamma(SHOP.q) / SHOP.v;
            let shape = SHOP.p * f64::from(orders);
            (orders, chance.gamma(shape) / rate / f64::from(orders))
        };
        (0..size).map(|_| spend()).collect()
    }

    #[test]
    fn the_slopes_are_those_of_their_functions() {
        let at = [6.2, 3.7, 15.0];
        check("Gamma-Gamma", |at| gamma_gamma(&[(2, 22.0), (9, 3.0)], at), at);
        let book: Spends = [(2, 22.0), (9, 3.0), (0, 9.0)].into_iter().collect();
        check("credibility", book.credibility(), at);
        let (ours, plain) = (book.likelihood(at), gamma_gamma(&[(2, 22.0), (9, 3.0)], at));
        assert!((ours.0 - plain.0).abs() < 1e-12);
    }

    #[test]
    fn every_book_has_most_credible_spends() {
        let mut chance = Chance(37);
        let check = |book: Vec<(u32, f64)>| {
            let book: Spends = book.into_iter().collect();
            draws(&book.most_credible(), book.credibility());
        };
        for size in [2, 3, 5, 10, 50] {
            for n in 0..40 {
                let book = spends(size, 6, &mut chance);
                // Draws are costly: a few of each size.
                if n < 2 {
                    check(book);
                } else {
                    answers(&book.into_iter().collect::<Spends>().most_credible());
                }
            }
            check(spends(size, 1, &mut chance));
            check(vec![(1, 2_000_000.0); size]);
            check(vec![(30, 0.01); size]);
            // No repeat orders: nothing but what is usual.
            check(vec![(0, 250.0); size]);
            check(vec![(0, 0.0); size]);
        }
        check(Vec::new());
    }

    #[test]
    fn a_book_without_repeat_orders_has_the_usual_spend() {
        let book: Spends = [(0, 100.0), (0, 400.0)].into_iter().collect();
        let [p, q, v] = book.most_credible().at;
        assert!((p * v / q - 200.0).abs() < 1e-3, "{p} {q} {v}");
        let mean = GammaGamma { p, q, v }.mean(0, 0.0).expect("a mean");
        assert!((mean - 280.0).abs() < 1.0, "{mean}");
    }

    #[test]
    fn a_large_book_says_what_its_spends_are() {
        let book: Spends = spends(4_000, 6, &mut Chance(41)).into_iter().collect();
        met(&book.most_credible(), [SHOP.p, SHOP.q, SHOP.v]);
    }

    #[test]
    fn a_large_book_without_a_mean_spend_is_heard() {
        let mut chance = Chance(43);
        let wild = |_| {
            let rate = chance.gamma(0.8) / 10.0;
            (3, chance.gamma(3.0 * 4.0) / rate / 3.0)
        };
        let book: Spends = (0..3_000).map(wild).collect();
        met(&book.most_credible(), [4.0, 0.8, 10.0]);
    }
}
