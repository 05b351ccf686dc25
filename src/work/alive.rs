//! How likely each customer is still there, over all parameters that the book makes credible.

use super::pace::Pace;
use super::{Exact, Report};
use crate::engine::clv::fit::{Draws, Histories};
use crate::engine::clv::models::History;
use crate::engine::clv::models::beta_geometric::{BetaGeometric, Leaving};
use serde::{Deserialize, Serialize};

/// A book's customers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Customers {
    /// Chances come in this order, so whoever is on screen stands first.
    pub list: Vec<Customer>,
    /// When a customer may leave.
    pub leaving: Leaving,
    /// So many sets of parameters are drawn.
    pub draws: u32,
}

/// What is known of one customer's orders, in one unit of time for all of them.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Customer {
    orders: u32,
    last: Exact,
    observed: Exact,
}

/// Something about the customers, in the order in which it becomes known.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Finding {
    /// The most credible r, alpha, a and b.
    Parameters {
        /// The parameters.
        at: [Exact; 4],
        /// Their standard errors; none where the book has no most credible ones, and `at` is where the search ended.
        errors: Option<[Exact; 4]>,
    },
    /// How many unweighted draws those drawn are worth. Missing where there are none: what follows then holds for
    /// the most credible parameters alone.
    Draws {
        /// See [`Draws::effective`].
        effective: Exact,
    },
    /// Chances of some customers to be still there, 0 to 1.
    Chances {
        /// The place of the first of them in the list.
        from: usize,
        /// One for each customer from there.
        chances: Vec<Exact>,
    },
}

impl Customer {
    /// A customer with so many days with an order after the first, the last so long after it, observed for so long.
    #[must_use]
    pub fn new(orders: u32, last: f64, observed: f64) -> Self {
        Self {
            orders,
            last: Exact(last),
            observed: Exact(observed),
        }
    }

    fn history(&self) -> History {
        History {
            orders: self.orders,
            last: self.last.0,
            observed: self.observed.0,
        }
    }
}

/// The first figures soon, for a screen is soon filled; later ones in fewer messages.
const FIRST: usize = 50;
const LATER: usize = 500;

/// Parameters, each with its weight.
type Weighted = Vec<([f64; 4], f64)>;

/// Finds the parameters first, then how far the truth may lie from them, then the chances in the order of the list.
pub(super) fn run(customers: &Customers, report: &mut dyn FnMut(Report)) {
    let histories: Vec<History> = customers.list.iter().map(Customer::history).collect();
    // Each draw looks at every customer once, and each customer's chance at every draw.
    let pace = Pace::new(customers.draws.saturating_mul(2), report);
    let credible = parameters(&histories, customers, &pace);
    chances(&histories, customers, &credible, &pace);
}

fn parameters(histories: &[History], customers: &Customers, pace: &Pace<'_>) -> Weighted {
    let book: Histories = histories.iter().copied().collect();
    let maximum = book.most_credible(customers.leaving);
    pace.found(Report::Alive(Finding::Parameters {
        at: maximum.at.map(Exact),
        errors: maximum.errors().map(|errors| errors.map(Exact)),
    }));
    let credibility = book.credibility(customers.leaving);
    let counted = |at| {
        // Those that look around before the drawing begins count, too, and must not count as chances.
        if pace.done() < customers.draws {
            pace.step();
        }
        credibility(at)
    };
    let Some(draws) = Draws::around(&maximum, counted, customers.draws as usize) else {
        return vec![(maximum.at, 1.0)];
    };
    pace.found(Report::Alive(Finding::Draws {
        effective: Exact(draws.effective),
    }));
    draws.weighted
}

fn chances(histories: &[History], customers: &Customers, credible: &Weighted, pace: &Pace<'_>) {
    let share = |done: usize| f64::from(customers.draws) * done as f64 / histories.len() as f64;
    let mut from = 0;
    while from < histories.len() {
        let count = if from == 0 { FIRST } else { LATER };
        let to = histories.len().min(from + count);
        let some = histories[from..to].iter();
        pace.found(Report::Alive(Finding::Chances {
            from,
            chances: some
                .map(|history| Exact(alive(history, customers.leaving, credible)))
                .collect(),
        }));
        from = to;
        pace.reach(customers.draws.saturating_add(share(from) as u32));
    }
}

fn alive(history: &History, leaving: Leaving, credible: &Weighted) -> f64 {
    let chance = |[r, alpha, a, b]: [f64; 4]| {
        let model = BetaGeometric {
            r,
            alpha,
            a,
            b,
            leaving,
        };
        model.alive(history)
    };
    credible.iter().map(|(at, weight)| weight * chance(*at)).sum()
}

#[cfg(test)]
mod tests {
    use super::super::{Job, run};
    use super::*;

    /// Some order often and until today, some stopped long ago.
    fn customers(count: u32) -> Customers {
        let one = |n: u32| match n % 3 {
            0 => Customer::new(n % 10 + 5, 37.0, 38.5),
            1 => Customer::new(n % 10 + 5, 9.0, 38.5),
            _ => Customer::new(n % 2, f64::from(n % 2) * 4.0, 20.0),
        };
        Customers {
            list: (0..count).map(one).collect(),
            leaving: Leaving::AfterAny,
            draws: 200,
        }
    }

    fn reports(customers: &Customers) -> Vec<Report> {
        let mut all = Vec::new();
        run(&Job::Alive(customers.clone()), &mut |report| all.push(report));
        all
    }

    /// The chances by place, which come each once and in order.
    fn chances(reports: &[Report]) -> Vec<f64> {
        let mut all = Vec::new();
        for report in reports {
            if let Report::Alive(Finding::Chances { from, chances }) = report {
                assert_eq!(*from, all.len());
                all.extend(chances.iter().map(|Exact(chance)| *chance));
            }
        }
        all
    }

    #[test]
    fn parameters_come_first_then_draws_then_every_customer_in_order() {
        let reports = reports(&customers(1_200));
        let findings: Vec<_> = reports
            .iter()
            .filter_map(|report| match report {
                Report::Alive(finding) => Some(finding),
                _ => None,
            })
            .collect();
        let [
            Finding::Parameters {
                at,
                errors: Some(errors),
            },
            Finding::Draws { effective },
            rest @ ..,
        ] = &*findings
        else {
            panic!("{findings:?}");
        };
        assert!(
            at.iter().chain(errors).all(|Exact(number)| *number > 0.0),
            "{at:?} {errors:?}"
        );
        assert!((20.0..=200.0).contains(&effective.0), "{effective:?}");
        let sizes: Vec<usize> = rest
            .iter()
            .map(|finding| match finding {
                Finding::Chances { chances, .. } => chances.len(),
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(sizes, [FIRST, LATER, LATER, 1_200 - FIRST - 2 * LATER]);
        let chances = chances(&reports);
        assert!(chances.iter().all(|chance| (0.0..=1.0).contains(chance)));
        assert!(chances[0] > 0.9 && chances[1] < 0.1, "{chances:?}");
        assert_eq!(reports.last(), Some(&Report::Done));
    }

    #[test]
    fn progress_rises_from_the_draws_to_the_last_customer() {
        let reports = reports(&customers(700));
        let done: Vec<u32> = reports
            .iter()
            .filter_map(|report| match report {
                Report::Progress { done, of } => Some((*done, assert_eq!(*of, 400)).0),
                _ => None,
            })
            .collect();
        assert!(done.is_sorted() && done.len() > 50, "{done:?}");
        assert_eq!(done.last(), Some(&400));
        let drawn = reports
            .iter()
            .position(|report| matches!(report, Report::Alive(Finding::Draws { .. })));
        let before = reports
            .iter()
            .take(drawn.expect("draws"))
            .filter_map(|report| match report {
                Report::Progress { done, .. } => Some(*done),
                _ => None,
            });
        assert_eq!(before.max(), Some(200));
    }

    #[test]
    fn the_same_job_has_the_same_figures() {
        assert_eq!(reports(&customers(60)), reports(&customers(60)));
    }

    #[test]
    fn the_figures_do_not_depend_on_who_stands_first() {
        let mut turned = customers(90);
        let there = chances(&reports(&turned));
        turned.list.reverse();
        let mut back = chances(&reports(&turned));
        back.reverse();
        assert_eq!(there, back);
    }

    #[test]
    fn any_book_is_answered_for() {
        let odd = [
            vec![],
            vec![Customer::new(0, 0.0, 0.0)],
            vec![Customer::new(3, 9.0, 2.0), Customer::new(0, -1.0, -2.0)],
            vec![
                Customer::new(u32::MAX, f64::MAX, f64::INFINITY),
                Customer::new(0, f64::NAN, 1.0),
            ],
        ];
        for list in odd {
            for draws in [0, 3] {
                let asked = Customers {
                    list: list.clone(),
                    leaving: Leaving::AfterRepeats,
                    draws,
                };
                let reports = reports(&asked);
                assert_eq!(chances(&reports).len(), list.len(), "{asked:?}");
                assert_eq!(reports.last(), Some(&Report::Done));
            }
        }
    }
}
