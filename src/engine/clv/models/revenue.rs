//! What a customer's orders ahead may bring in: the exact distribution, without simulation.

use super::gamma_gamma::GammaGamma;
use crate::engine::Impossible;
use crate::engine::special::{BetaTail, Between};

/// Revenue ahead: how many orders come, and how much each is worth.
///
/// Given the count y, revenue over revenue and what is known of the spend, z/(z + v + x·m), is beta distributed with
/// p·y and q + p·x; the counts mix these, and so do the parameters that the spend may have.
#[derive(Clone, Debug, PartialEq)]
pub struct Revenue {
    /// The chance of no order.
    none: f64,
    /// The orders expected.
    orders: f64,
    /// The chances of those counts of orders that may come.
    chances: Vec<f64>,
    /// One for each set of parameters, all equally credible.
    spends: Vec<Spend>,
}

/// What is known of a customer's spend under one set of parameters.
#[derive(Clone, Debug, PartialEq)]
struct Spend {
    /// Shape of an order's worth.
    p: f64,
    /// Shape of the customer's own level.
    known: f64,
    /// Scale of it.
    scale: f64,
    /// For each of the counts, where its share lies.
    shares: Vec<BetaTail>,
}

impl Spend {
    fn of(spend: &GammaGamma, orders: u32, mean: f64, counts: &[f64]) -> Self {
        let x = f64::from(orders);
        let (p, known) = (spend.p, spend.q + spend.p * x);
        let shares = counts.iter().map(|count| BetaTail::of(p * count, known));
        Self {
            p,
            known,
            scale: spend.v + x * mean,
            shares: shares.collect(),
        }
    }
}

impl Revenue {
    /// From the chances of 0, 1, 2 … orders, for a customer whose `orders` so far had that `mean`, over spends of
    /// which one is as credible as the other.
    #[must_use]
    pub fn of(counts: &[f64], spends: &[GammaGamma], orders: u32, mean: f64) -> Self {
        let may_come = counted(counts)
            .skip(1)
            .filter(|(_, chance)| **chance > NEGLIGIBLE);
        let (may_come, chances): (Vec<f64>, Vec<f64>) = may_come.unzip();
        let spends = spends
            .iter()
            .map(|spend| Spend::of(spend, orders, mean, &may_come));
        Self {
            none: counts.first().copied().unwrap_or_default(),
            orders: counted(counts).map(|(count, chance)| count * chance).sum(),
            spends: spends.collect(),
            chances,
        }
    }

    /// The chance that revenue is at most `most`.
    #[must_use]
    pub fn at_most(&self, most: f64) -> f64 {
        if most < 0.0 {
            0.0
        } else if most == 0.0 {
            self.none
        } else {
            self.below(most, &self.spends)[0]
        }
    }

    /// The chance that revenue is at most `most`, above zero, with its first and second derivative by the logarithm
    /// of that; over some of the spends.
    fn below(&self, most: f64, spends: &[Spend]) -> [f64; 3] {
        let mut sums = [0.0; 3];
        for spend in spends {
            let place = Between::of_odds(most / spend.scale);
            for (chance, share) in self.chances.iter().zip(&spend.shares) {
                for (sum, part) in sums.iter_mut().zip(share.at(&place)) {
                    *sum += chance * part;
                }
            }
        }
        let [below, slope, bend] = sums.map(|sum| sum / spends.len().max(1) as f64);
        [self.none + below, slope, bend]
    }

    /// The revenue that is not exceeded with that chance, 0..1.
    #[must_use]
    pub fn quantile(&self, chance: f64) -> f64 {
        let Some(first) = self.spends.first() else {
            return 0.0;
        };
        if self.none >= chance {
            return 0.0;
        }
        let over = |ln: f64, spends: &[Spend]| {
            let [below, slope, bend] = self.below(libm::exp(ln), spends);
            [below - chance, slope, bend]
        };
        // What one spend says is near to what all say, and takes a fraction of the time.
        let near = NEAR * (chance - self.none).min(1.0 - chance);
        let begin = libm::log(first.scale);
        let begin = crossing(|ln| over(ln, std::slice::from_ref(first)), begin, near);
        libm::exp(crossing(|ln| over(ln, &self.spends), begin, near))
    }

    /// The revenue expected.
    ///
    /// # Errors
    /// Spends that vary so much from customer to customer that they have no mean.
    pub fn expected(&self) -> Result<f64, Impossible> {
        Ok(self.orders * self.spend()?)
    }

    /// The worth expected of an order, over those parameters under which it has an expectation.
    ///
    /// # Errors
    /// There are none such.
    pub fn spend(&self) -> Result<f64, Impossible> {
        let mean = |spend: &Spend| (spend.known > 1.0).then(|| spend.p * spend.scale / (spend.known - 1.0));
        let means: Vec<f64> = self.spends.iter().filter_map(mean).collect();
        if means.is_empty() {
            return Err(Impossible::NoMeanSpend);
        }
        Ok(means.iter().sum::<f64>() / means.len() as f64)
    }
}

/// Counts with less of a chance change no figure.
const NEGLIGIBLE: f64 = 1e-15;

/// No revenue is looked for further than this from where the search begins, as a power of e: all but nothing is in no
/// distribution that was cut off.
const WIDEST: f64 = 200.0;

/// Where no more than this share of the chance is missing the next step is the last: being of third order it leaves
/// some 1e-12 of it, less than the chances that were cut off.
const NEAR: f64 = 1e-4;

/// Where a rising function passes nought, by its height, slope and bend (Halley's method; Traub 1964); `near` is the
/// height from which one step is enough. Where a step would leave the bracket, or gains too little, that is halved
/// instead.
fn crossing(over: impl Fn(f64) -> [f64; 3], begin: f64, near: f64) -> f64 {
    let (mut low, mut high) = (begin - WIDEST, begin + WIDEST);
    let (mut place, mut before) = (begin, f64::INFINITY);
    while high - low > 1e-12 {
        let [height, slope, bend] = over(place);
        if height < 0.0 {
            low = place;
        } else {
            high = place;
        }
        let step = -2.0 * height * slope / (2.0 * slope * slope - height * bend);
        // Far out there is no slope, or one that leads anywhere.
        let step = if step * height <= 0.0 {
            step.clamp(-2.0, 2.0)
        } else {
            -2.0 * height.signum()
        };
        let enclosed = high - low < WIDEST;
        let next = place + step;
        if height.abs() < near && low <= next && next <= high {
            return next;
        }
        let slow = step.abs() > 0.5 * before;
        before = step.abs();
        place = if low < next && next < high && !(enclosed && slow) {
            next
        } else {
            f64::midpoint(low, high)
        };
    }
    f64::midpoint(low, high)
}

/// The number of orders that is not exceeded with that chance, 0..1.
#[must_use]
pub fn count_quantile(counts: &[f64], chance: f64) -> u32 {
    let mut sum = 0.0;
    for (count, part) in (0..).zip(counts) {
        sum += part;
        if sum >= chance {
            return count;
        }
    }
    u32::try_from(counts.len()).unwrap_or(u32::MAX)
}

fn counted(counts: &[f64]) -> impl Iterator<Item = (f64, &f64)> {
    (0u32..).map(f64::from).zip(counts)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::super::History;
    use super::super::beta_geometric::{BetaGeometric, Leaving};
    use super::super::pareto::Pareto;
    use super::*;
    use serde_json::Value;

    fn parameters<const N: usize>(reference: &Value, model: &str) -> [f64; N] {
        let list = reference["params"][model].as_array().expect("parameters");
        let list: Vec<f64> = list.iter().filter_map(Value::as_f64).collect();
        list.try_into().expect("as many as the model has")
    }

    fn counts(reference: &Value, model: &str, history: &History, horizon: f64) -> Vec<f64> {
        let [first, second, third, fourth] = parameters(reference, model);
        if model == "pnbd" {
            let pareto = Pareto {
                r: first,
                alpha: second,
                s: third,
                beta: fourth,
            };
            return pareto.distribution(history, horizon, 1e-14);
        }
        let leaving = match model {
            "bgnbd" => Leaving::AfterRepeats,
            _ => Leaving::AfterAny,
        };
        let geometric = BetaGeometric {
            r: first,
            alpha: second,
            a: third,
            b: fourth,
            leaving,
        };
        geometric.distribution(history, horizon, 1e-14)
    }

    /// Exact distributions computed independently (`tests/golden/clv/predictive_intervals.json`).
    #[test]
    fn distributions_agree_with_the_reference() {
        let text = include_str!("../../../../tests/golden/clv/predictive_intervals.json");
        let reference: Value = serde_json::from_str(text).expect("JSON");
        let [p, q, v] = parameters(&reference, "gammagamma");
        let spend = GammaGamma { p, q, v };
        let mut compared = 0;
        for row in reference["rows"].as_array().expect("rows") {
            let number = |field: &str| row[field].as_f64().expect("a number");
            let orders = number("x") as u32;
            let history = History {
                orders,
                last: number("t_x"),
                observed: number("T"),
            };
            for model in ["bgnbd", "mbgnbd", "pnbd"] {
                let Some(expected) = row.get(model) else { continue };
                let counts = counts(&reference, model, &history, number("t"));
                let name = format!("{model} {}", row["id"]);
                let close = |field: &str, ours: f64, relative: f64| {
                    let Some(theirs) = expected[field].as_f64() else {
                        return;
                    };
                    let far = (ours - theirs).abs();
                    assert!(
                        far <= relative * theirs.abs().max(1e-3),
                        "{name} {field}: {ours} {theirs}"
                    );
                };
                for (n, theirs) in expected["pmf_0_to_10"]
                    .as_array()
                    .into_iter()
                    .flatten()
                    .enumerate()
                {
                    let (ours, theirs) = (counts.get(n).copied().unwrap_or_default(), theirs.as_f64());
                    assert!(
                        (ours - theirs.unwrap_or(f64::NAN)).abs() < 1e-11,
                        "{name} {n}: {ours} {theirs:?}"
                    );
                    compared += 1;
                }
                for (field, chance) in [("q10", 0.1), ("q50", 0.5), ("q90", 0.9)] {
                    close(field, f64::from(count_quantile(&counts, chance)), 0.0);
                }
                let revenue = Revenue::of(&counts, &[spend], orders, number("m"));
                for (field, chance) in [("revenue_q10", 0.1), ("revenue_q50", 0.5), ("revenue_q90", 0.9)] {
                    close(field, revenue.quantile(chance), 1e-7);
                }
                close("revenue_mean", revenue.expected().expect("q > 1"), 1e-9);
            }
        }
        assert!(compared > 300, "{compared}");
    }
}
