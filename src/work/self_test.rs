//! The models' test of themselves: every model of `engine/clv` over a book that is always the same.
//!
//! No page asks for it. What the worker of a browser finds is compared with what native code finds, bit by bit
//! (`tests/e2e/tests/worker.rs`); the page of parts shows with it how sums wait for each other and are dropped.

use super::pace::Pace;
use super::{Exact, Report};
use crate::engine::clv::buying::{Kind, Model};
use crate::engine::clv::fit::{Cohorts, Draws, Histories, Maximum, Seasons, Spends, beta_binomial};
use crate::engine::clv::models::History;
use crate::engine::clv::models::beta_binomial::{BetaBinomial, Occasions};
use crate::engine::clv::models::beta_geometric::Leaving;
use crate::engine::clv::models::contract::Contract;
use crate::engine::clv::models::gamma_gamma::GammaGamma;
use crate::engine::clv::models::regular::Rhythm;
use crate::engine::clv::models::revenue::{Revenue, count_quantile};
use serde::{Deserialize, Serialize};

/// How long the test is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SelfTest {
    /// So many customers are made up.
    pub customers: u32,
    /// So many sets of parameters are drawn for each model.
    pub draws: u32,
}

/// A model that is tested.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Tested {
    /// Contracts whose customers do not change.
    Sbg,
    /// Contracts whose customers change with time.
    Bdw,
    /// Orders at fixed occasions.
    BgBb,
    /// What an order is worth.
    GammaGamma,
    /// Orders at any time.
    Buying(Kind),
}

impl Tested {
    /// Every model, in the order in which they are tested: whoever waits for the first waits for little.
    pub const ALL: [Self; 8] = [
        Self::Sbg,
        Self::Bdw,
        Self::BgBb,
        Self::GammaGamma,
        Self::Buying(Kind::BgNbd),
        Self::Buying(Kind::MbgNbd),
        Self::Buying(Kind::ParetoNbd),
        Self::Buying(Kind::MbgCnbd),
    ];
}

/// What came of one model.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// The model.
    pub model: Tested,
    /// Its most credible parameters; where orders are regular, the steps to an order after them.
    pub at: Vec<Exact>,
    /// Their standard errors; none where there is no maximum.
    pub errors: Vec<Exact>,
    /// How credible they are, then what the model says with them: the log-likelihood first, then of some customers
    /// what there is to say, such as P(alive), orders expected and discounted, and quantiles of revenue.
    pub says: Vec<Exact>,
    /// How many draws those made are worth, then `KEPT` of them, each followed by what the model says with it; none
    /// where there is no maximum.
    pub drawn: Vec<Exact>,
}

/// Tests one model after the other.
pub(super) fn run(job: &SelfTest, report: &mut dyn FnMut(Report)) {
    let book = Book::of(job.customers);
    let pace = Pace::new(Tested::ALL.len() as u32, report);
    for model in Tested::ALL {
        let finding = book.test(model, job.draws as usize);
        pace.found(Report::SelfTest(finding));
        pace.step();
    }
}

/// Draws of which all is told.
const KEPT: usize = 4;

/// Of so many customers it is told what lies ahead.
const LOOKED_AT: usize = 5;

/// Weeks ahead, and the discount of each; per renewal or occasion the latter is [`YEARLY`].
const AHEAD: f64 = 52.0;
const WEEKLY: f64 = 0.002;
const YEARLY: f64 = 0.1;

/// Customers left after each renewal, per cent ("Regular" in table 1 of Fader & Hardie 2007, "How to project customer
/// retention").
const LEFT: [f64; 8] = [100.0, 63.1, 46.8, 38.2, 32.6, 28.9, 26.2, 24.1];

/// What the CDNOW customers spend (Fader, Hardie & Lee 2005, "RFM and CLV").
const SPEND: GammaGamma = GammaGamma {
    p: 6.25,
    q: 3.74,
    v: 15.44,
};

/// The same customers, as each of the models sees them.
struct Book {
    cohorts: Cohorts,
    occasions: Vec<(Occasions, f64)>,
    spends: Vec<(u32, f64)>,
    histories: Vec<History>,
    rhythm: Rhythm,
}

impl Book {
    fn of(customers: u32) -> Self {
        Self {
            cohorts: [LEFT.to_vec()].into_iter().collect(),
            occasions: (0..customers).map(|n| (occasions(n), 1.0)).collect(),
            spends: (0..customers)
                .map(|n| (n % 7 + 1, 12.3 + f64::from(n * 37 % 101)))
                .collect(),
            histories: (0..customers).map(history).collect(),
            rhythm: Rhythm::of((0..customers).flat_map(gaps)),
        }
    }

    fn test(&self, model: Tested, draws: usize) -> Finding {
        let test = Test { model, draws };
        let Self {
            cohorts,
            occasions,
            spends,
            ..
        } = self;
        match model {
            Tested::Sbg => {
                let says = |[alpha, beta]: [f64; 2]| self.of_contract(Contract::steady(alpha, beta));
                test.around(cohorts.most_credible_steady(), cohorts.steady_credibility(), says)
            }
            Tested::Bdw => {
                let says = |[alpha, beta, power]: [f64; 3]| self.of_contract(Contract { alpha, beta, power });
                test.around(cohorts.most_credible(), cohorts.credibility(), says)
            }
            Tested::BgBb => {
                let seasons: Seasons = occasions.iter().copied().collect();
                let says = |at| self.of_occasions(at);
                test.around(seasons.most_credible(), seasons.credibility(), says)
            }
            Tested::GammaGamma => {
                let book: Spends = spends.iter().copied().collect();
                let says = |at| self.of_spend(&book, at);
                test.around(book.most_credible(), book.credibility(), says)
            }
            Tested::Buying(kind) => self.test_buying(&test, kind),
        }
    }

    fn test_buying(&self, test: &Test, kind: Kind) -> Finding {
        let book: Histories = self.histories.iter().copied().collect();
        let geometric = |leaving| {
            let says = |at| self.of_orders(book.beta_geometric(leaving, at).0, kind.with(at, 1));
            test.around(book.most_credible(leaving), book.credibility(leaving), says)
        };
        match kind {
            Kind::BgNbd => geometric(Leaving::AfterRepeats),
            Kind::MbgNbd => geometric(Leaving::AfterAny),
            Kind::ParetoNbd => {
                let says = |at| self.of_orders(book.pareto(at).0, kind.with(at, 1));
                test.around(book.most_credible_pareto(), book.pareto_credibility(), says)
            }
            Kind::MbgCnbd => {
                let leaving = Leaving::AfterAny;
                let (steps, maximum) = book.most_credible_rhythm(leaving, &self.rhythm);
                let says = |at| self.of_orders(book.regular(leaving, steps, at).0, kind.with(at, steps));
                let mut found = test.around(maximum, book.regular_credibility(leaving, steps), says);
                found.at.push(Exact(f64::from(steps)));
                found
            }
        }
    }

    fn of_contract(&self, model: Contract) -> Vec<f64> {
        let Contract { alpha, beta, power } = model;
        let mut says = vec![
            self.cohorts.likelihood([alpha, beta, power]).0,
            model.whole(YEARLY),
        ];
        for renewal in [1, 4, 9] {
            says.extend([
                model.survival(renewal),
                model.retention(renewal),
                model.ahead(renewal, YEARLY),
            ]);
        }
        says
    }

    fn of_occasions(&self, at: [f64; 4]) -> Vec<f64> {
        let [alpha, beta, gamma, delta] = at;
        let model = BetaBinomial {
            alpha,
            beta,
            gamma,
            delta,
        };
        let mut says = vec![beta_binomial(&self.occasions, at).0];
        for (seen, _) in self.occasions.iter().take(LOOKED_AT) {
            says.extend([
                model.alive(seen),
                model.expected(seen, 5),
                model.ahead(seen, YEARLY),
            ]);
        }
        says
    }

    fn of_spend(&self, book: &Spends, [p, q, v]: [f64; 3]) -> Vec<f64> {
        let model = GammaGamma { p, q, v };
        let mut says = vec![book.likelihood([p, q, v]).0];
        for (orders, mean) in self.spends.iter().take(LOOKED_AT) {
            says.extend(model.mean(*orders, *mean));
        }
        says
    }

    fn of_orders(&self, likelihood: f64, model: Model) -> Vec<f64> {
        let mut says = vec![likelihood];
        let looked_at = self.histories.iter().zip(&self.spends);
        for (history, (amounts, mean)) in looked_at.take(LOOKED_AT) {
            let counts = model.distribution(history, AHEAD);
            says.extend([
                model.alive(history),
                model.silence(history),
                model.expected(history, AHEAD),
                discounted(&model, history),
                f64::from(count_quantile(&counts, 0.9)),
            ]);
            let revenue = Revenue::of(&counts, &[SPEND], *amounts, *mean);
            says.extend([0.1, 0.5, 0.9].map(|chance| revenue.quantile(chance)));
            says.extend(revenue.expected());
        }
        says
    }
}

fn discounted(model: &Model, history: &History) -> f64 {
    match model {
        Model::Geometric(model) => model.discounted(history, WEEKLY),
        Model::Pareto(model) => model.ahead(history, WEEKLY),
        Model::Regular(model) => model.discounted(history, WEEKLY),
    }
}

/// The test of one model.
struct Test {
    model: Tested,
    draws: usize,
}

impl Test {
    fn around<const N: usize>(
        &self,
        maximum: Maximum<N>,
        credibility: impl Fn([f64; N]) -> (f64, [f64; N]),
        says: impl Fn([f64; N]) -> Vec<f64>,
    ) -> Finding {
        let exact = |figures: Vec<f64>| figures.into_iter().map(Exact).collect();
        let mut drawn = Vec::new();
        if let Some(draws) = Draws::around(&maximum, credibility, self.draws) {
            drawn.push(draws.effective);
            for at in draws.equal(KEPT) {
                drawn.extend(at);
                drawn.extend(says(at));
            }
        }
        let mut figures = vec![maximum.value];
        figures.extend(says(maximum.at));
        Finding {
            model: self.model,
            at: exact(maximum.at.to_vec()),
            errors: exact(maximum.errors().into_iter().flatten().collect()),
            says: exact(figures),
            drawn: exact(drawn),
        }
    }
}

/// Six occasions: some customers order until the last, some stop early.
fn occasions(n: u32) -> Occasions {
    let orders = n % 5;
    Occasions {
        orders,
        last: if orders == 0 { 0 } else { (orders + n % 3).min(6) },
        observed: 6,
    }
}

/// Weeks between the orders of a customer, neither like a clock nor at random.
fn gaps(n: u32) -> impl Iterator<Item = f64> {
    let usual = 1.0 + f64::from(n % 5) / 3.0;
    (0..n % 7).map(move |order| usual * (0.6 + 0.4 * f64::from((n + order) % 3)))
}

/// Some have just ordered, some have long been silent.
fn history(n: u32) -> History {
    let last = gaps(n).sum();
    let silent = match n % 3 {
        0 => 0.9,
        1 => 7.3,
        _ => 41.7,
    };
    History {
        orders: n % 7,
        last,
        observed: last + silent,
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Job, run};
    use super::*;

    fn reports(customers: u32, draws: u32) -> Vec<Report> {
        let mut all = Vec::new();
        let job = Job::SelfTest(SelfTest { customers, draws });
        run(&job, &mut |report| all.push(report));
        all
    }

    fn findings(reports: &[Report]) -> Vec<&Finding> {
        let found = reports.iter().filter_map(|report| match report {
            Report::SelfTest(finding) => Some(finding),
            _ => None,
        });
        found.collect()
    }

    #[test]
    fn every_model_is_fitted_drawn_around_and_asked() {
        let reports = reports(40, 60);
        let findings = findings(&reports);
        assert_eq!(findings.len(), Tested::ALL.len());
        for (finding, model) in findings.into_iter().zip(Tested::ALL) {
            assert_eq!(finding.model, model);
            let parameters = finding.errors.len();
            assert!(parameters > 0 && finding.at.len() >= parameters, "{finding:?}");
            let (said, kept) = (finding.says.len() - 1, finding.drawn.len() - 1);
            assert!(said > LOOKED_AT, "{finding:?}");
            assert_eq!(kept, KEPT * (parameters + said), "{finding:?}");
            let Finding {
                at,
                errors,
                says,
                drawn,
                ..
            } = finding;
            let mut all = [at, errors, says, drawn].into_iter().flatten();
            assert!(all.all(|Exact(figure)| figure.is_finite()), "{finding:?}");
        }
        assert_eq!(reports.last(), Some(&Report::Done));
    }

    #[test]
    fn it_is_told_how_many_models_are_done() {
        let done: Vec<(u32, u32)> = reports(5, 5)
            .iter()
            .filter_map(|report| match report {
                Report::Progress { done, of } => Some((*done, *of)),
                _ => None,
            })
            .collect();
        assert_eq!(done, (1..=8).map(|done| (done, 8)).collect::<Vec<_>>());
    }

    #[test]
    fn the_same_test_has_the_same_figures_and_another_has_others() {
        assert_eq!(reports(20, 30), reports(20, 30));
        let (one, other) = (reports(20, 30), reports(21, 30));
        let pairs = findings(&one).into_iter().zip(findings(&other));
        // A cohort of contracts is as it was published, however many other customers there are.
        for (one, other) in pairs.filter(|(one, _)| !matches!(one.model, Tested::Sbg | Tested::Bdw)) {
            assert_ne!(one, other);
        }
    }

    #[test]
    fn a_test_of_any_length_ends() {
        for (customers, draws) in [(0, 0), (0, 3), (1, 0), (2, 1)] {
            let reports = reports(customers, draws);
            assert_eq!(findings(&reports).len(), Tested::ALL.len());
            assert_eq!(reports.last(), Some(&Report::Done));
        }
    }
}
