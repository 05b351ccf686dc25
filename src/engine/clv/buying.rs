//! When orders come: a model of a whole book's buying with every set of parameters that its records make credible.

use serde::{Deserialize, Serialize};

use super::fit::{Draws, Histories, Maximum};
use super::models::History;
use super::models::beta_geometric::{BetaGeometric, Leaving};
use super::models::pareto::Pareto;
use super::models::regular::{Regular, Rhythm};

/// The models to choose from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Kind {
    /// Orders at random; a customer may leave after each repeat order.
    BgNbd,
    /// Orders at random; a customer may leave after each order, the first included.
    MbgNbd,
    /// Orders at random; a customer may leave at any moment.
    ParetoNbd,
    /// Orders more regular than at random; a customer may leave after each order, the first included.
    MbgCnbd,
}

impl Kind {
    /// Every model; of two that do as well the earlier is taken.
    pub const ALL: [Self; 4] = [Self::MbgNbd, Self::BgNbd, Self::ParetoNbd, Self::MbgCnbd];

    /// The model with those parameters, and with so many steps to an order where orders are regular.
    #[must_use]
    pub fn with(self, [first, second, third, fourth]: [f64; 4], steps: u32) -> Model {
        let geometric = |leaving| BetaGeometric {
            r: first,
            alpha: second,
            a: third,
            b: fourth,
            leaving,
        };
        match self {
            Self::BgNbd => Model::Geometric(geometric(Leaving::AfterRepeats)),
            Self::MbgNbd => Model::Geometric(geometric(Leaving::AfterAny)),
            Self::MbgCnbd => Model::Regular(Regular {
                customers: geometric(Leaving::AfterAny),
                steps,
            }),
            Self::ParetoNbd => Model::Pareto(Pareto {
                r: first,
                alpha: second,
                s: third,
                beta: fourth,
            }),
        }
    }
}

/// A model with its parameters.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Model {
    /// BG/NBD or MBG/NBD.
    Geometric(BetaGeometric),
    /// Pareto/NBD.
    Pareto(Pareto),
    /// MBG/CNBD-k.
    Regular(Regular),
}

/// Chances of counts are followed until what is left of them is below this.
const REST: f64 = 1e-9;

impl Model {
    /// The chance that the customer is still there.
    #[must_use]
    pub fn alive(&self, history: &History) -> f64 {
        match self {
            Self::Geometric(model) => model.alive(history),
            Self::Pareto(model) => model.alive(history),
            Self::Regular(model) => model.alive(history),
        }
    }

    /// Orders expected within so many weeks.
    #[must_use]
    pub fn expected(&self, history: &History, weeks: f64) -> f64 {
        match self {
            Self::Geometric(model) => model.expected(history, weeks),
            Self::Pareto(model) => model.expected(history, weeks),
            Self::Regular(model) => model.expected(history, weeks),
        }
    }

    /// All orders ahead, discounted continuously by `discount` per week, above zero.
    #[must_use]
    pub fn discounted(&self, history: &History, discount: f64) -> f64 {
        match self {
            Self::Geometric(model) => model.discounted(history, discount),
            Self::Pareto(model) => model.ahead(history, discount),
            Self::Regular(model) => model.discounted(history, discount),
        }
    }

    /// The chances of 0, 1, 2 … orders within so many weeks.
    #[must_use]
    pub fn distribution(&self, history: &History, weeks: f64) -> Vec<f64> {
        match self {
            Self::Geometric(model) => model.distribution(history, weeks, REST),
            Self::Pareto(model) => model.distribution(history, weeks, REST),
            Self::Regular(model) => model.distribution(history, weeks, REST),
        }
    }

    /// The rates at which the book's customers order while they are there: shape and inverse scale in weeks of the
    /// rates of steps, and the steps to an order.
    #[must_use]
    pub fn rates(&self) -> (f64, f64, f64) {
        match self {
            Self::Geometric(model) => (model.r, model.alpha, 1.0),
            Self::Pareto(model) => (model.r, model.alpha, 1.0),
            Self::Regular(model) => (model.customers.r, model.customers.alpha, f64::from(model.steps)),
        }
    }

    /// The chance that somebody still there is silent for as long as that customer has been.
    #[must_use]
    pub fn silence(&self, history: &History) -> f64 {
        if let Self::Regular(model) = self {
            return model.silence(history);
        }
        let (shape, time, _) = self.rates();
        let silent = libm::log1p((history.observed - history.last) / (time + history.last));
        libm::exp(-(shape + f64::from(history.orders)) * silent)
    }
}

/// A model fitted to a book.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Buying {
    /// Which model.
    pub kind: Kind,
    /// Steps to an order: 1 where orders come at random, more the more regular they are.
    pub steps: u32,
    /// Its most credible parameters.
    pub best: [f64; 4],
    /// Their standard errors.
    pub errors: Option<[f64; 4]>,
    /// Parameters of which one set is as credible as the other.
    pub draws: Vec<[f64; 4]>,
    /// So many independent draws would tell as much about the parameters, of [`Buying::DRAWN`].
    pub effective: f64,
    /// Customers it was fitted to.
    pub customers: usize,
    /// Their repeat orders.
    pub repeats: u64,
}

impl Buying {
    /// Draws made of the parameters.
    pub const DRAWN: usize = 1_000;

    /// Below so many repeat orders in the whole book the figures rest more on what is believed of customers in
    /// general than on these: two for each of the four parameters and as many again.
    pub const FEW_REPEATS: u64 = 16;

    /// Fits a model: without customers it is what is believed of customers in general. `rhythm` is that of the weeks
    /// between all their orders. None where the search fails.
    #[must_use]
    pub fn fit(kind: Kind, histories: &[History], rhythm: &Rhythm) -> Option<Self> {
        let book = Histories::from_iter(histories.iter().copied());
        let (steps, maximum) = most_credible(kind, &book, rhythm)?;
        let draws = match kind {
            Kind::BgNbd => drawn(&maximum, book.credibility(Leaving::AfterRepeats)),
            Kind::MbgNbd => drawn(&maximum, book.credibility(Leaving::AfterAny)),
            Kind::MbgCnbd => drawn(&maximum, book.regular_credibility(Leaving::AfterAny, steps)),
            Kind::ParetoNbd => drawn(&maximum, book.pareto_credibility()),
        }?;
        let equal = draws.equal(kept(histories.len()));
        (!equal.is_empty()).then(|| Self {
            draws: equal,
            effective: draws.effective,
            ..Self::at(kind, steps, &maximum, histories)
        })
    }

    /// The same with its most credible parameters alone, of a book so large that they are sure: in a fraction of the
    /// time, most of which goes into weighing how credible others are.
    #[must_use]
    pub fn surely(kind: Kind, histories: &[History], rhythm: &Rhythm) -> Option<Self> {
        let book = Histories::from_iter(histories.iter().copied());
        let (steps, maximum) = most_credible(kind, &book, rhythm)?;
        Some(Self::at(kind, steps, &maximum, histories))
    }

    fn at(kind: Kind, steps: u32, maximum: &Maximum<4>, histories: &[History]) -> Self {
        Self {
            kind,
            steps,
            best: maximum.at,
            errors: maximum.errors(),
            draws: vec![maximum.at],
            effective: 1.0,
            customers: histories.len(),
            repeats: histories.iter().map(|history| u64::from(history.orders)).sum(),
        }
    }

    /// The model with each set of parameters.
    pub fn models(&self) -> impl ExactSizeIterator<Item = Model> {
        self.draws.iter().map(|draw| self.kind.with(*draw, self.steps))
    }

    /// The mean of a figure over all credible parameters.
    pub fn mean(&self, figure: impl Fn(&Model) -> f64) -> f64 {
        let sum: f64 = self.models().map(|model| figure(&model)).sum();
        sum / self.draws.len() as f64
    }

    /// The most credible model.
    #[must_use]
    pub fn model(&self) -> Model {
        self.kind.with(self.best, self.steps)
    }

    /// The chances of 0, 1, 2 … orders within so many weeks, for each set of parameters.
    #[must_use]
    pub fn distributions(&self, history: &History, weeks: f64) -> Vec<Vec<f64>> {
        self.models()
            .map(|model| model.distribution(history, weeks))
            .collect()
    }

    /// Whether the book says too little for itself.
    #[must_use]
    pub fn has_few_repeats(&self) -> bool {
        self.repeats < Self::FEW_REPEATS
    }
}

/// The chances of counts over distributions of which one is as credible as the other.
#[must_use]
pub fn mixed(distributions: &[Vec<f64>]) -> Vec<f64> {
    let longest = distributions.iter().map(Vec::len).max().unwrap_or(0);
    let mut mixed = vec![0.0; longest];
    for distribution in distributions {
        for (sum, chance) in mixed.iter_mut().zip(distribution) {
            *sum += chance / distributions.len() as f64;
        }
    }
    mixed
}

/// Steps to an order with the most credible parameters; none where nothing tells how sure these are.
fn most_credible(kind: Kind, book: &Histories, rhythm: &Rhythm) -> Option<(u32, Maximum<4>)> {
    let (steps, maximum) = match kind {
        Kind::BgNbd => (1, book.most_credible(Leaving::AfterRepeats)),
        Kind::MbgNbd => (1, book.most_credible(Leaving::AfterAny)),
        Kind::MbgCnbd => book.most_credible_rhythm(Leaving::AfterAny, rhythm),
        Kind::ParetoNbd => (1, book.most_credible_pareto()),
    };
    maximum.has_spread().then_some((steps, maximum))
}

fn drawn(maximum: &Maximum<4>, credibility: impl Fn([f64; 4]) -> (f64, [f64; 4])) -> Option<Draws<4>> {
    Draws::around(maximum, credibility, Buying::DRAWN)
}

/// How many sets of parameters are followed: the more customers speak, the less their figures differ.
pub(super) fn kept(customers: usize) -> usize {
    match customers {
        0..1_000 => 128,
        1_000..5_000 => 64,
        _ => 32,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn history(orders: u32, last: f64) -> History {
        History {
            orders,
            last,
            observed: 60.0,
        }
    }

    #[test]
    fn d5_every_model_answers_for_two_customers() {
        for kind in Kind::ALL {
            let buying = Buying::fit(
                kind,
                &[history(0, 0.0), history(3, 40.0)],
                &Rhythm::of([13.0, 14.0, 13.0]),
            )
            .expect("two customers");
            let seen = history(3, 40.0);
            let alive = buying.mean(|model| model.alive(&seen));
            assert!((0.0..=1.0).contains(&alive), "{kind:?} {alive}");
            let counts = mixed(&buying.distributions(&seen, 52.0));
            assert!((counts.iter().sum::<f64>() - 1.0).abs() < 1e-6, "{kind:?}");
            let mean: f64 = counts
                .iter()
                .zip(0..)
                .map(|(chance, n)| chance * f64::from(n))
                .sum();
            let expected = buying.mean(|model| model.expected(&seen, 52.0));
            assert!(
                (mean - expected).abs() < 1e-3 * expected,
                "{kind:?} {mean} {expected}"
            );
            assert!(buying.has_few_repeats());
        }
        for kind in Kind::ALL {
            let believed = Buying::fit(kind, &[], &Rhythm::default()).expect("a belief");
            assert_eq!((believed.customers, believed.draws.len()), (0, 128), "{kind:?}");
        }
    }
}
