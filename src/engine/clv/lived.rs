//! A customer's life as chance may make it: the worth of all orders ahead, one life at a time.
//!
//! The sum of discounted orders has no distribution in closed form; its mean has ([`Model::discounted`]).

use super::buying::Model;
use super::fit::Chance;
use super::models::History;
use super::models::future::Future;
use super::models::gamma_gamma::GammaGamma;
use super::models::pareto::Pareto;

/// Orders drawn one by one; what so many leave is little, and counts with its mean.
const DRAWN: u32 = 1_000;

/// What a customer pays for an order: gamma distributed around a level of their own.
struct Spend {
    shape: f64,
    level: f64,
}

impl Spend {
    fn drawn(spend: &GammaGamma, (amounts, mean): (u32, f64), chance: &mut Chance) -> Self {
        let x = f64::from(amounts);
        Self {
            shape: spend.p,
            level: chance.gamma(spend.q + spend.p * x) / (spend.v + x * mean),
        }
    }

    fn order(&self, chance: &mut Chance) -> f64 {
        chance.gamma(self.shape) / self.level
    }

    fn mean(&self) -> f64 {
        self.shape / self.level
    }
}

/// The worth of all orders ahead in one life of a customer of whom so many amounts with that mean are known, discounted
/// continuously by `discount` per week, above zero.
pub(super) fn lived(
    model: &Model,
    history: &History,
    (spend, known): (&GammaGamma, (u32, f64)),
    discount: f64,
    chance: &mut Chance,
) -> f64 {
    if chance.uniform() > model.alive(history) {
        return 0.0;
    }
    let spend = Spend::drawn(spend, known, chance);
    match model {
        Model::Geometric(model) => until_leaving(&model.ahead(history), &spend, discount, chance),
        Model::Regular(model) => {
            let mut left = chance.uniform();
            let futures = model.ahead(history);
            let reached = futures.iter().find(|(share, _)| {
                left -= share;
                left <= 0.0
            });
            let future = reached.or(futures.last()).map(|(_, future)| future);
            future.map_or(0.0, |future| until_leaving(future, &spend, discount, chance))
        }
        Model::Pareto(model) => until_death(model, history, &spend, discount, chance),
    }
}

/// Leaves after an order.
fn until_leaving(future: &Future, spend: &Spend, discount: f64, chance: &mut Chance) -> f64 {
    let rate = chance.gamma(future.shape) / future.rate;
    let (leaves, stays) = (chance.gamma(future.a), chance.gamma(future.b));
    let leaves = leaves / (leaves + stays);
    let steps = f64::from(future.steps);
    let (mut sum, mut weeks) = (0.0, 0.0);
    let mut missing = f64::from(future.steps - future.taken);
    for _ in 0..DRAWN {
        weeks += chance.gamma(missing) / rate;
        missing = steps;
        sum += libm::exp(-discount * weeks) * spend.order(chance);
        if chance.uniform() < leaves {
            return sum;
        }
    }
    // What an order is worth a step before it, for each step.
    let order = libm::exp(-steps * libm::log1p(discount / rate));
    sum + libm::exp(-discount * weeks) * spend.mean() * order / (1.0 - (1.0 - leaves) * order)
}

/// Leaves at any moment.
fn until_death(model: &Pareto, history: &History, spend: &Spend, discount: f64, chance: &mut Chance) -> f64 {
    let rate = chance.gamma(model.r + f64::from(history.orders)) / (model.alpha + history.observed);
    let leaving = chance.gamma(model.s) / (model.beta + history.observed);
    let end = -libm::log(chance.uniform()) / leaving;
    let (mut sum, mut weeks) = (0.0, 0.0);
    for _ in 0..DRAWN {
        weeks -= libm::log(chance.uniform()) / rate;
        if weeks > end {
            return sum;
        }
        sum += libm::exp(-discount * weeks) * spend.order(chance);
    }
    let (now, then) = (libm::exp(-discount * weeks), libm::exp(-discount * end));
    sum + spend.mean() * rate * (now - then) / discount
}
