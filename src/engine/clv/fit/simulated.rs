//! Books whose parameters are known, for tests.

use crate::engine::clv::models::History;
use crate::engine::clv::models::beta_geometric::{BetaGeometric, Leaving};

use super::chance::Chance;

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
