//! Books whose parameters are known, for tests.

use crate::engine::clv::models::History;
use crate::engine::clv::models::beta_geometric::{BetaGeometric, Leaving};

use super::chance::Chance;

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
    let rate = chance.gamma(model.r) / model.alpha;
    let (leaves, stays) = (chance.gamma(model.a), chance.gamma(model.b));
    let leaves = leaves / (leaves + stays);
    let mut seen = History {
        orders: 0,
        last: 0.0,
        observed,
    };
    let mut there = model.leaving == Leaving::AfterRepeats || chance.uniform() > leaves;
    let mut time = 0.0;
    while there {
        time -= libm::log(chance.uniform()) / rate;
        if time > observed {
            break;
        }
        seen.orders += 1;
        seen.last = time;
        there = chance.uniform() > leaves;
    }
    seen
}
