//! What a customer's orders ahead may bring in: the exact distribution, without simulation.

use super::gamma_gamma::GammaGamma;
use crate::engine::Impossible;
use crate::engine::special::beta_cdf;

/// Revenue ahead: how many orders come, and how much each is worth.
///
/// Given the count y, revenue over revenue and what is known of the spend, z/(z + v + x·m), is beta distributed with
/// p·y and q + p·x; the counts mix these.
#[derive(Clone, Debug, PartialEq)]
pub struct Revenue {
    /// The chances of 0, 1, 2 … orders.
    counts: Vec<f64>,
    /// Shape of an order's worth.
    p: f64,
    /// Shape of what is known of the customer's spend.
    known: f64,
    /// Scale of what is known of it.
    scale: f64,
}

impl Revenue {
    /// From the chances of 0, 1, 2 … orders, for a customer whose `orders` so far had that `mean`.
    #[must_use]
    pub fn of(counts: Vec<f64>, spend: &GammaGamma, orders: u32, mean: f64) -> Self {
        let x = f64::from(orders);
        Self {
            counts,
            p: spend.p,
            known: spend.q + spend.p * x,
            scale: spend.v + x * mean,
        }
    }

    /// The chance that revenue is at most `most`.
    #[must_use]
    pub fn at_most(&self, most: f64) -> f64 {
        if most < 0.0 {
            return 0.0;
        }
        let share = most / (most + self.scale);
        let chance = |(count, chance): (f64, &f64)| match count {
            0.0 => *chance,
            count => chance * beta_cdf(share, self.p * count, self.known),
        };
        counted(&self.counts).map(chance).sum()
    }

    /// The revenue that is not exceeded with that chance, 0..1.
    #[must_use]
    pub fn quantile(&self, chance: f64) -> f64 {
        if self.counts.first().is_some_and(|none| *none >= chance) {
            return 0.0;
        }
        // Over the share, which lies between 0 and 1 whatever the money.
        let revenue = |share: f64| self.scale * share / (1.0 - share);
        let (mut below, mut above) = (0.0, 1.0);
        while above - below > 1e-15 * above {
            let middle = 0.5 * (below + above);
            if middle <= below || middle >= above {
                break;
            }
            if self.at_most(revenue(middle)) < chance {
                below = middle;
            } else {
                above = middle;
            }
        }
        // All but nothing is in no distribution that was cut off: then the largest that counts.
        revenue(above.min(1.0 - f64::EPSILON))
    }

    /// The revenue expected.
    ///
    /// # Errors
    /// Spends that vary so much from customer to customer that they have no mean.
    pub fn expected(&self) -> Result<f64, Impossible> {
        if self.known <= 1.0 {
            return Err(Impossible::NoMeanSpend);
        }
        let orders: f64 = counted(&self.counts).map(|(count, chance)| count * chance).sum();
        Ok(orders * self.p * self.scale / (self.known - 1.0))
    }
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
                let revenue = Revenue::of(counts, &spend, orders, number("m"));
                for (field, chance) in [("revenue_q10", 0.1), ("revenue_q50", 0.5), ("revenue_q90", 0.9)] {
                    close(field, revenue.quantile(chance), 1e-7);
                }
                close("revenue_mean", revenue.expected().expect("q > 1"), 1e-9);
            }
        }
        assert!(compared > 300, "{compared}");
    }
}
