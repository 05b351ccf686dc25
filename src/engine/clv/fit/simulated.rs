//! Books whose parameters are known, for tests.

use crate::engine::clv::models::History;
use crate::engine::clv::models::beta_geometric::{BetaGeometric, Leaving};
use crate::engine::clv::models::regular::Regular;

use super::chance::Chance;
use super::draws::Draws;
use super::newton::{Maximum, Summit};

/// Customers who order now and then, a few of them often; one in four leaves after an order.
pub(super) const SPARSE: BetaGeometric = BetaGeometric {
    r: 0.55,
    alpha: 10.6,
    a: 0.8,
    b: 2.4,
    leaving: Leaving::AfterAny,
};

/// A customer of that book after so much time.
pub(super) fn customer(model: &BetaGeometric, observed: f64, chance: &mut Chance) -> History {
    let model = Regular {
        customers: *model,
        steps: 1,
    };
    Life::of(&model, observed, chance).until(observed)
}

/// When a customer orders after the first time.
pub(super) struct Life {
    orders: Vec<f64>,
}

impl Life {
    /// Until that time.
    pub(super) fn of(model: &Regular, end: f64, chance: &mut Chance) -> Self {
        let customers = &model.customers;
        let rate = chance.gamma(customers.r) / customers.alpha;
        let (leaves, stays) = (chance.gamma(customers.a), chance.gamma(customers.b));
        let leaves = leaves / (leaves + stays);
        let mut there = customers.leaving == Leaving::AfterRepeats || chance.uniform() > leaves;
        let (mut orders, mut time) = (Vec::new(), 0.0);
        while there {
            for _ in 0..model.steps {
                time -= libm::log(chance.uniform()) / rate;
            }
            if time > end {
                break;
            }
            orders.push(time);
            there = chance.uniform() > leaves;
        }
        Self { orders }
    }

    /// What is seen of it until that time.
    pub(super) fn until(&self, observed: f64) -> History {
        let seen = self.orders.iter().filter(|order| **order <= observed);
        let (orders, last) = seen.fold((0, 0.0), |(orders, _), order| (orders + 1, *order));
        History {
            orders,
            last,
            observed,
        }
    }

    /// All gaps between orders.
    pub(super) fn gaps(&self) -> impl Iterator<Item = f64> {
        let before = std::iter::once(&0.0).chain(&self.orders);
        self.orders
            .iter()
            .zip(before)
            .map(|(order, before)| order - before)
    }
}

/// Fails unless the slope agrees with differences of the value.
pub(super) fn check<const N: usize>(
    what: &str,
    function: impl Fn([f64; N]) -> (f64, [f64; N]),
    at: [f64; N],
) {
    let (_, slope) = function(at);
    for n in 0..N {
        let step = at[n] * 1e-5;
        let moved = |by: f64| {
            let mut moved = at;
            moved[n] += by;
            function(moved).0
        };
        let difference = (moved(step) - moved(-step)) / (2.0 * step);
        let far = (difference - slope[n]).abs();
        assert!(
            far < 1e-5 * (1.0 + difference.abs()),
            "{what} {at:?} {n}: {difference} {slope:?}"
        );
    }
}

/// Fails unless this is a maximum around which parameters can be drawn.
pub(super) fn answers<const N: usize>(maximum: &Maximum<N>) {
    assert_eq!(maximum.summit, Summit::Interior, "{maximum:?}");
    assert!(maximum.errors().is_some(), "{maximum:?}");
}

/// Fails unless the draws are worth one in ten of their number.
pub(super) fn draws<const N: usize>(maximum: &Maximum<N>, credibility: impl Fn([f64; N]) -> (f64, [f64; N])) {
    answers(maximum);
    let draws = Draws::around(maximum, credibility, 1_000).expect("an interior maximum can be drawn around");
    assert!(draws.effective > 100.0, "{maximum:?}: {}", draws.effective);
}

/// Fails unless the truth lies within three standard errors.
pub(super) fn met<const N: usize>(found: &Maximum<N>, truth: [f64; N]) {
    let errors = found.errors().expect("only found maxima are compared");
    for n in 0..N {
        let off = (found.at[n] - truth[n]) / errors[n];
        assert!(off.abs() < 3.0, "{n}: {found:?} {errors:?}");
    }
}
