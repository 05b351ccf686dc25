//! How likely and how credible a book's histories of orders make the parameters of each model.

use crate::engine::clv::models::History;
use crate::engine::clv::models::beta_geometric::{BetaGeometric, Leaving};
use crate::engine::clv::models::local::Local;
use crate::engine::clv::models::pareto::Pareto;
use crate::sorting;

use super::newton::{Maximum, maximise_curved};
use super::prior::{LifetimePrior, Prior};

/// Histories of a book, those alike taken together.
#[derive(Clone, Debug, Default)]
pub struct Histories {
    /// By number of orders, each with how often it is there.
    pub(super) by_orders: Vec<(u32, Vec<(History, f64)>)>,
}

impl FromIterator<History> for Histories {
    fn from_iter<I: IntoIterator<Item = History>>(histories: I) -> Self {
        let mut sorted: Vec<History> = histories.into_iter().collect();
        sorting::by(&mut sorted, |a, b| {
            let times = a.last.total_cmp(&b.last).then(a.observed.total_cmp(&b.observed));
            a.orders.cmp(&b.orders).then(times)
        });
        let mut all = Self::default();
        for history in sorted {
            match all.by_orders.last_mut() {
                Some((orders, alike)) if *orders == history.orders => match alike.last_mut() {
                    Some((known, times)) if *known == history => *times += 1.0,
                    _ => alike.push((history, 1.0)),
                },
                _ => all.by_orders.push((history.orders, vec![(history, 1.0)])),
            }
        }
        all
    }
}

pub(super) fn add<const N: usize>(total: &mut (f64, [f64; N]), times: f64, (ln, slope): (f64, [f64; N])) {
    total.0 += times * ln;
    for (sum, part) in total.1.iter_mut().zip(slope) {
        *sum += times * part;
    }
}

impl Histories {
    /// The log-likelihood of all of them under a BG/NBD or MBG/NBD, with its slope.
    #[must_use]
    pub fn beta_geometric(&self, leaving: Leaving, [r, alpha, a, b]: [f64; 4]) -> (f64, [f64; 4]) {
        let model = BetaGeometric {
            r,
            alpha,
            a,
            b,
            leaving,
        };
        let mut total = (0.0, [0.0; 4]);
        for (orders, alike) in &self.by_orders {
            let common = model.of_orders(*orders);
            for (history, times) in alike {
                add(&mut total, *times, common.likelihood(history));
            }
        }
        total
    }

    /// The same with its curvature.
    #[must_use]
    pub fn beta_geometric_curved(&self, leaving: Leaving, [r, alpha, a, b]: [f64; 4]) -> Local<4> {
        let model = BetaGeometric {
            r,
            alpha,
            a,
            b,
            leaving,
        };
        self.summed(|orders| {
            let alike = model.of_orders(orders);
            (alike.common(), move |history: &History| alike.in_time(history))
        })
    }

    /// The parameters of a BG/NBD or MBG/NBD that make the book most likely; small books often have none.
    #[must_use]
    pub fn likeliest(&self, leaving: Leaving) -> Maximum<4> {
        maximise_curved(
            |at| self.beta_geometric_curved(leaving, at),
            [1.0, 10.0, 1.0, 1.0],
        )
    }

    /// The parameters of a Pareto/NBD that make the book most likely; small books often have none.
    #[must_use]
    pub fn likeliest_pareto(&self) -> Maximum<4> {
        maximise_curved(|at| self.pareto_curved(at), [1.0, 10.0, 1.0, 10.0])
    }

    /// The most credible parameters of a BG/NBD or MBG/NBD: there are some for every book, however small.
    #[must_use]
    pub fn most_credible(&self, leaving: Leaving) -> Maximum<4> {
        let prior = self.prior();
        let credibility = |at| {
            let mut total = self.beta_geometric_curved(leaving, at);
            total.add(1.0, &Local::by_differences(|at| prior.likelihood(at), at));
            total
        };
        maximise_curved(credibility, prior.centre())
    }

    /// The sum of a model's log-likelihoods, which are, for one number of orders, what all have in common and what
    /// each adds.
    fn summed<Each: Fn(&History) -> Local<4>>(&self, model: impl Fn(u32) -> (Local<4>, Each)) -> Local<4> {
        let mut total = Local::ZERO;
        for (orders, alike) in &self.by_orders {
            let (common, each) = model(*orders);
            let mut count = 0.0;
            for (history, times) in alike {
                total.add(*times, &each(history));
                count += times;
            }
            total.add(count, &common);
        }
        total
    }

    /// The logarithm of how credible parameters are under such a model, but for a constant, with its slope.
    pub fn credibility(&self, leaving: Leaving) -> impl Fn([f64; 4]) -> (f64, [f64; 4]) {
        let prior = self.prior();
        move |at| {
            let mut total = self.beta_geometric(leaving, at);
            add(&mut total, 1.0, prior.likelihood(at));
            total
        }
    }

    /// What is believed of this book beforehand.
    #[must_use]
    pub fn prior(&self) -> Prior {
        let (mut orders, mut time) = (0.0, 0.0);
        for (history, times) in self.by_orders.iter().flat_map(|(_, alike)| alike) {
            orders += times * f64::from(history.orders);
            time += times * history.observed;
        }
        Prior::of(orders, time)
    }

    /// The most credible parameters of a Pareto/NBD: there are some for every book, however small.
    #[must_use]
    pub fn most_credible_pareto(&self) -> Maximum<4> {
        let prior = LifetimePrior::of(self.prior());
        let credibility = |at| {
            let mut total = self.pareto_curved(at);
            total.add(1.0, &Local::by_differences(|at| prior.likelihood(at), at));
            total
        };
        maximise_curved(credibility, prior.centre())
    }

    /// The logarithm of how credible parameters are under a Pareto/NBD, but for a constant, with its slope.
    pub fn pareto_credibility(&self) -> impl Fn([f64; 4]) -> (f64, [f64; 4]) {
        let prior = LifetimePrior::of(self.prior());
        move |at| {
            let mut total = self.pareto(at);
            add(&mut total, 1.0, prior.likelihood(at));
            total
        }
    }

    /// The log-likelihood of all of them under a Pareto/NBD, with its slope.
    #[must_use]
    pub fn pareto(&self, [r, alpha, s, beta]: [f64; 4]) -> (f64, [f64; 4]) {
        let model = Pareto { r, alpha, s, beta };
        let mut total = (0.0, [0.0; 4]);
        for (history, times) in self.by_orders.iter().flat_map(|(_, alike)| alike) {
            add(&mut total, *times, model.likelihood(history));
        }
        total
    }

    /// The same with its curvature.
    #[must_use]
    pub fn pareto_curved(&self, [r, alpha, s, beta]: [f64; 4]) -> Local<4> {
        let model = Pareto { r, alpha, s, beta };
        self.summed(|orders| (model.common(orders), |history: &History| model.in_time(history)))
    }
}

#[cfg(test)]
mod tests {
    use super::super::chance::Chance;
    use super::super::newton::{Summit, maximise};
    use super::super::simulated::{SPARSE, answers, check, customer, draws, met};
    use super::*;

    /// The curvature agrees with differences of the slope, and value and slope with those of the likelihood without.
    fn check_curved(
        what: &str,
        curved: impl Fn([f64; 4]) -> Local<4>,
        plain: impl Fn([f64; 4]) -> (f64, [f64; 4]),
        at: [f64; 4],
    ) {
        let (ours, differences) = (curved(at), Local::by_differences(&plain, at));
        let near =
            |ours: f64, theirs: f64, digits: f64| (ours - theirs).abs() <= digits * (1.0 + theirs.abs());
        assert!(near(ours.value, differences.value, 1e-12), "{what} {at:?}");
        for n in 0..4 {
            assert!(
                near(ours.slope[n], differences.slope[n], 1e-10),
                "{what} {at:?} {n}"
            );
            for m in 0..=n {
                let (by, theirs) = (ours.curvature[n][m], differences.curvature[n][m]);
                assert!(near(by, theirs, 1e-5), "{what} {at:?} {n} {m}: {by} {theirs}");
            }
        }
    }

    fn history(orders: u32, last: f64, observed: f64) -> History {
        History {
            orders,
            last,
            observed,
        }
    }

    #[test]
    fn every_slope_and_curvature_is_that_of_its_likelihood() {
        let seen = [
            history(0, 0.0, 10.0),
            history(1, 3.0, 3.0),
            history(2, 30.0, 38.0),
            history(40, 30.0, 38.0),
            history(700, 30.0, 38.0),
        ];
        for one in seen {
            let book: Histories = [one].into_iter().collect();
            for at in [
                [0.24, 4.4, 0.8, 2.4],
                [3.0, 0.5, 1.0, 1.0],
                [0.5, 10.0, 0.6, 11.0],
            ] {
                check("BG/NBD", |at| book.beta_geometric(Leaving::AfterRepeats, at), at);
                check("MBG/NBD", |at| book.beta_geometric(Leaving::AfterAny, at), at);
                check("Pareto/NBD", |at| book.pareto(at), at);
                for leaving in [Leaving::AfterRepeats, Leaving::AfterAny] {
                    check_curved(
                        "BG/NBD",
                        |at| book.beta_geometric_curved(leaving, at),
                        |at| book.beta_geometric(leaving, at),
                        at,
                    );
                }
                check_curved(
                    "Pareto/NBD",
                    |at| book.pareto_curved(at),
                    |at| book.pareto(at),
                    at,
                );
            }
        }
    }

    #[test]
    fn every_book_of_two_or_more_has_most_credible_parameters() {
        let mut chance = Chance(7);
        for size in [2, 3, 5, 10, 50] {
            for _ in 0..40 {
                let book: Histories = (0..size).map(|_| customer(&SPARSE, 39.0, &mut chance)).collect();
                for leaving in [Leaving::AfterRepeats, Leaving::AfterAny] {
                    let found = book.most_credible(leaving);
                    assert_eq!(found.summit, Summit::Interior, "{book:?}");
                    assert!(found.errors().is_some(), "{book:?} {found:?}");
                }
            }
        }
        let silent: Histories = [history(0, 0.0, 0.0); 2].into_iter().collect();
        assert_eq!(
            silent.most_credible(Leaving::AfterRepeats).summit,
            Summit::Interior
        );
    }

    #[test]
    fn a_large_book_says_what_it_is_whatever_was_believed() {
        let truth = BetaGeometric {
            r: 0.25,
            alpha: 4.4,
            a: 0.8,
            b: 2.4,
            leaving: Leaving::AfterRepeats,
        };
        let mut chance = Chance(3);
        let book: Histories = (0..20_000).map(|_| customer(&truth, 78.0, &mut chance)).collect();
        let found = book.most_credible(Leaving::AfterRepeats);
        let errors = found.errors().expect("a maximum");
        for (n, truth) in [truth.r, truth.alpha, truth.a, truth.b].into_iter().enumerate() {
            let off = (found.at[n] - truth) / errors[n];
            assert!(off.abs() < 3.0, "{n}: {found:?} {errors:?}");
        }
        let likeliest = maximise(|at| book.beta_geometric(Leaving::AfterRepeats, at), [1.0; 4]);
        for (credible, likely) in found.at.into_iter().zip(likeliest.at) {
            assert!((credible / likely - 1.0).abs() < 0.02, "{found:?} {likeliest:?}");
        }
    }

    #[test]
    fn the_belief_is_the_same_in_every_unit_of_time() {
        let mut chance = Chance(11);
        let truth = BetaGeometric {
            r: 1.0,
            alpha: 5.0,
            a: 1.0,
            b: 4.0,
            leaving: Leaving::AfterAny,
        };
        let weeks: Vec<History> = (0..6).map(|_| customer(&truth, 50.0, &mut chance)).collect();
        let days = weeks.iter().map(|week| History {
            orders: week.orders,
            last: week.last * 7.0,
            observed: week.observed * 7.0,
        });
        let days: Histories = days.collect();
        let weeks: Histories = weeks.into_iter().collect();
        let (weeks, days) = (
            weeks.most_credible(Leaving::AfterAny),
            days.most_credible(Leaving::AfterAny),
        );
        let rescaled = [weeks.at[0], weeks.at[1] * 7.0, weeks.at[2], weeks.at[3]];
        for (week, day) in rescaled.into_iter().zip(days.at) {
            assert!((week / day - 1.0).abs() < 1e-5, "{weeks:?} {days:?}");
        }
    }

    #[test]
    fn histories_alike_count_as_often_as_they_are_there() {
        let one = history(2, 3.0, 9.0);
        let (once, thrice) = ([one].into_iter().collect(), [one; 3].into_iter().collect());
        let ln = |book: &Histories| book.pareto([0.5, 10.0, 0.6, 11.0]).0;
        assert!((ln(&thrice) - 3.0 * ln(&once)).abs() < 1e-12);
    }

    /// A customer under a Pareto/NBD after so much time.
    fn mortal(model: &Pareto, observed: f64, chance: &mut Chance) -> History {
        let rate = chance.gamma(model.r) / model.alpha;
        let leaving = chance.gamma(model.s) / model.beta;
        let end = observed.min(-libm::log(chance.uniform()) / leaving);
        let mut seen = history(0, 0.0, observed);
        let mut time = 0.0;
        loop {
            time -= libm::log(chance.uniform()) / rate;
            if time > end {
                return seen;
            }
            (seen.orders, seen.last) = (seen.orders + 1, time);
        }
    }

    const CDNOW: Pareto = Pareto {
        r: 0.55,
        alpha: 10.6,
        s: 0.6,
        beta: 11.7,
    };

    #[test]
    fn every_book_has_most_credible_lifetimes() {
        let mut chance = Chance(19);
        for size in [2, 3, 5, 10, 50] {
            for n in 0..40 {
                let book: Histories = (0..size).map(|_| mortal(&CDNOW, 39.0, &mut chance)).collect();
                let found = book.most_credible_pareto();
                answers(&found);
                // Draws are costly: a few of each size.
                if n < 3 {
                    draws(&found, book.pareto_credibility());
                }
            }
            for one in [
                history(0, 0.0, 0.0),
                history(0, 0.0, 39.0),
                history(1, 39.0, 39.0),
                history(300, 39.0, 39.0),
                history(300, 20.0, 39.0),
            ] {
                let book: Histories = (0..size).map(|_| one).collect();
                let found = book.most_credible_pareto();
                answers(&found);
                if size == 5 {
                    draws(&found, book.pareto_credibility());
                }
            }
        }
    }

    #[test]
    fn a_large_book_says_what_its_lifetimes_are() {
        let mut chance = Chance(31);
        let book: Histories = (0..1_500).map(|_| mortal(&CDNOW, 78.0, &mut chance)).collect();
        let Pareto { r, alpha, s, beta } = CDNOW;
        met(&book.most_credible_pareto(), [r, alpha, s, beta]);
        let prior = LifetimePrior::of(book.prior());
        check("prior", |at| prior.likelihood(at), [0.3, 2.0, 1.7, 9.0]);
    }
}
