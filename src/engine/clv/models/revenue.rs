//! What a customer's orders ahead may bring in: the exact distribution, without simulation.

use super::gamma_gamma::GammaGamma;
use crate::engine::Impossible;
use crate::engine::special::beta_cdf;

/// Revenue ahead: how many orders come, and how much each is worth.
///
/// Given the count y, revenue over revenue and what is known of the spend, z/(z + v + x·m), is beta distributed with
/// p·y and q + p·x; the counts mix these, and so do the parameters that the spend may have.
#[derive(Clone, Debug, PartialEq)]
pub struct Revenue {
    /// The chances of 0, 1, 2 … orders.
    counts: Vec<f64>,
    /// One for each set of parameters, all equally credible.
    spends: Vec<Spend>,
}

/// What is known of a customer's spend under one set of parameters.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Spend {
    /// Shape of an order's worth.
    p: f64,
    /// Shape of the customer's own level.
    known: f64,
    /// Scale of it.
    scale: f64,
}

impl Spend {
    fn of(spend: &GammaGamma, orders: u32, mean: f64) -> Self {
        let x = f64::from(orders);
        Self {
            p: spend.p,
            known: spend.q + spend.p * x,
            scale: spend.v + x * mean,
        }
    }

    /// The chance that so many orders bring at most `most`.
    fn at_most(&self, most: f64, count: f64) -> f64 {
        beta_cdf(most / (most + self.scale), self.p * count, self.known)
    }
}

impl Revenue {
    /// From the chances of 0, 1, 2 … orders, for a customer whose `orders` so far had that `mean`, over spends of
    /// which one is as credible as the other.
    #[must_use]
    pub fn of(counts: Vec<f64>, spends: &[GammaGamma], orders: u32, mean: f64) -> Self {
        let spends = spends.iter().map(|spend| Spend::of(spend, orders, mean));
        Self {
            counts,
            spends: spends.collect(),
        }
    }

    /// The chance that revenue is at most `most`.
    #[must_use]
    pub fn at_most(&self, most: f64) -> f64 {
        if most < 0.0 {
            return 0.0;
        }
        let mut sum = 0.0;
        for (count, chance) in counted(&self.counts) {
            if count == 0.0 {
                sum += chance;
            } else if *chance > NEGLIGIBLE {
                let spends = self.spends.iter();
                let below: f64 = spends.map(|spend| spend.at_most(most, count)).sum();
                sum += chance * below / self.spends.len() as f64;
            }
        }
        sum
    }

    /// The revenue that is not exceeded with that chance, 0..1.
    #[must_use]
    pub fn quantile(&self, chance: f64) -> f64 {
        if self.spends.is_empty() || self.counts.first().is_some_and(|none| *none >= chance) {
            return 0.0;
        }
        let over = |ln: f64| self.at_most(libm::exp(ln)) - chance;
        let begin = libm::log(self.spends[0].scale);
        let (mut below, mut above) = (begin, begin);
        let (mut short, mut far) = (over(begin), over(begin));
        // Ends where money ends: all but nothing is in no distribution that was cut off.
        while short > 0.0 && below > begin - WIDEST {
            (above, far) = (below, short);
            below -= 2.0;
            short = over(below);
        }
        while far < 0.0 && above < begin + WIDEST {
            (below, short) = (above, far);
            above += 2.0;
            far = over(above);
        }
        libm::exp(crossing(over, (below, short), (above, far)))
    }

    /// The revenue expected.
    ///
    /// # Errors
    /// Spends that vary so much from customer to customer that they have no mean.
    pub fn expected(&self) -> Result<f64, Impossible> {
        let orders: f64 = counted(&self.counts).map(|(count, chance)| count * chance).sum();
        Ok(orders * self.spend()?)
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

/// No revenue is looked for further than this from the scale of the spends, as a power of e.
const WIDEST: f64 = 200.0;

/// Where a rising function passes nought between two places, by false position; an end that stays twice loses half
/// its height (Illinois method; Dowell & Jarratt 1971).
fn crossing(over: impl Fn(f64) -> f64, mut below: (f64, f64), mut above: (f64, f64)) -> f64 {
    let mut kept = 0_i32;
    for _ in 0..100 {
        let width = above.0 - below.0;
        if width < 1e-12 || below.1 >= 0.0 {
            break;
        }
        let place = above.0 - above.1 * width / (above.1 - below.1);
        let height = over(place);
        if height.abs() < 1e-13 {
            return place;
        }
        if height < 0.0 {
            below = (place, height);
            if kept == 1 {
                above.1 *= 0.5;
            }
            kept = 1;
        } else {
            above = (place, height);
            if kept == -1 {
                below.1 *= 0.5;
            }
            kept = -1;
        }
    }
    0.5 * (below.0 + above.0)
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
                let revenue = Revenue::of(counts, &[spend], orders, number("m"));
                for (field, chance) in [("revenue_q10", 0.1), ("revenue_q50", 0.5), ("revenue_q90", 0.9)] {
                    close(field, revenue.quantile(chance), 1e-7);
                }
                close("revenue_mean", revenue.expected().expect("q > 1"), 1e-9);
            }
        }
        assert!(compared > 300, "{compared}");
    }
}
