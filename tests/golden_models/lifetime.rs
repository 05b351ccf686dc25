//! Models of orders, spend and contracts: figures at given parameters, and fits to data sets.

use rapport::engine::Impossible;
use rapport::engine::clv::fit::{self, Histories, Maximum, Summit, maximise};
use rapport::engine::clv::models::History;
use rapport::engine::clv::models::beta_binomial::{BetaBinomial, Occasions};
use rapport::engine::clv::models::beta_geometric::{BetaGeometric, Leaving};
use rapport::engine::clv::models::contract::Contract;
use rapport::engine::clv::models::gamma_gamma::GammaGamma;
use rapport::engine::clv::models::pareto::Pareto;
use serde_json::{Value, json};

use super::{list, number, text};

/// Chances below this are not asked for.
const REST: f64 = 1e-15;

pub(super) fn bgnbd(input: &Value) -> Result<Value, Impossible> {
    Ok(beta_geometric(input, Leaving::AfterRepeats))
}

pub(super) fn mbgnbd(input: &Value) -> Result<Value, Impossible> {
    Ok(beta_geometric(input, Leaving::AfterAny))
}

fn beta_geometric(input: &Value, leaving: Leaving) -> Value {
    if let Some(rows) = rows(input) {
        return fitted(&histories(&rows).likeliest(leaving));
    }
    let [r, alpha, a, b] = parameters(input);
    let model = BetaGeometric {
        r,
        alpha,
        a,
        b,
        leaving,
    };
    let newcomer = BetaGeometric::newcomer();
    let mut figures = json!({});
    let horizon = input["t"].as_f64();
    if let Some(t) = horizon {
        figures["expected_new"] = json!(model.expected(&newcomer, t));
    }
    if let (Some(n), Some(t)) = (input["n"].as_u64(), horizon) {
        let chances = model.distribution(&newcomer, t, REST);
        figures["pmf"] = json!(chances.get(n as usize).copied().unwrap_or_default());
    }
    if let (Some(history), Some(t)) = (history(input), horizon) {
        let chances = model.distribution(&history, t, REST);
        figures["loglik"] = json!(model.likelihood(&history).0);
        figures["p_alive"] = json!(model.alive(&history));
        figures["cet"] = json!(model.expected(&history, t));
        figures["p_no_order"] = json!(chances.first());
        figures["p_one_order"] = json!(chances.get(1).copied().unwrap_or_default());
    }
    figures
}

pub(super) fn pnbd(input: &Value) -> Result<Value, Impossible> {
    if let Some(rows) = rows(input) {
        return Ok(fitted(&histories(&rows).likeliest_pareto()));
    }
    let [r, alpha, s, beta] = parameters(input);
    let model = Pareto { r, alpha, s, beta };
    let history = history(input).unwrap_or_else(|| panic!("{input} has no history"));
    let mut figures = json!({
        "loglik": model.likelihood(&history).0, "p_alive": model.alive(&history),
        "dert": model.ahead(&history, number(&input["delta"])),
    });
    if let Some(t) = input["t"].as_f64() {
        figures["cet"] = json!(model.expected(&history, t));
        figures["p_no_order"] = json!(model.distribution(&history, t, REST).first());
    }
    Ok(figures)
}

pub(super) fn gammagamma(input: &Value) -> Result<Value, Impossible> {
    if let Some(rows) = rows(input) {
        let ordered = rows.iter().filter(|row| row[1] >= 1.0 && row[4] > 0.0);
        let spends: Vec<(u32, f64)> = ordered.map(|row| (row[1] as u32, row[4])).collect();
        return Ok(fitted(&maximise(
            |at| fit::gamma_gamma(&spends, at),
            [2.0, 2.0, 10.0],
        )));
    }
    let [p, q, v] = parameters(input);
    let model = GammaGamma { p, q, v };
    let (orders, mean) = (number(&input["x"]) as u32, number(&input["m"]));
    let mut figures = json!({"mean": model.formula(orders, mean)});
    if orders > 0 {
        figures["loglik"] = json!(model.likelihood(orders, mean).0);
    }
    // The cases have the formula's figure where there is no mean; who asks for the mean is refused.
    if model.formula(orders, mean) < 0.0 && model.mean(orders, mean).is_ok() {
        return Err(Impossible::NoMeanSpend);
    }
    Ok(figures)
}

pub(super) fn bgbb(input: &Value) -> Result<Value, Impossible> {
    if let Some(rows) = rows(input) {
        let seen = |row: &Vec<f64>| Occasions {
            orders: row[0] as u32,
            last: row[1] as u32,
            observed: row[2] as u32,
        };
        let seen: Vec<(Occasions, f64)> = rows.iter().map(|row| (seen(row), row[3])).collect();
        return Ok(fitted(&maximise(|at| fit::beta_binomial(&seen, at), [1.0; 4])));
    }
    let [alpha, beta, gamma, delta] = parameters(input);
    let model = BetaBinomial {
        alpha,
        beta,
        gamma,
        delta,
    };
    let count = |field: &str| number(&input[field]) as u32;
    let seen = Occasions {
        orders: count("x"),
        last: count("t_x"),
        observed: count("n"),
    };
    Ok(json!({
        "loglik": model.likelihood(&seen).0, "p_alive_n1": model.alive(&seen),
        "cet": model.expected(&seen, count("n_star")), "dert": model.ahead(&seen, number(&input["d"])),
    }))
}

pub(super) fn sbg(input: &Value) -> Result<Value, Impossible> {
    if let Some(left) = cohort(input) {
        let steady = |[alpha, beta]: [f64; 2]| {
            let (ln, slope) = fit::contract(&left, [alpha, beta, 1.0]);
            (ln, [slope[0], slope[1]])
        };
        return Ok(fitted(&maximise(steady, [1.0, 1.0])));
    }
    let [alpha, beta] = parameters(input);
    let model = Contract::steady(alpha, beta);
    let (renewal, discount) = (number(&input["t"]) as u32, number(&input["d"]));
    Ok(json!({
        "survival": model.survival(renewal), "pmf": model.ending(renewal).0.exp(),
        "retention": model.retention(renewal), "derl_before_nth": model.ahead(renewal, discount),
        "del_new": model.whole(discount),
    }))
}

pub(super) fn bdw(input: &Value) -> Result<Value, Impossible> {
    let left = cohort(input).unwrap_or_else(|| panic!("{input} has no cohort"));
    Ok(fitted(&maximise(|at| fit::contract(&left, at), [1.0; 3])))
}

fn parameters<const N: usize>(input: &Value) -> [f64; N] {
    let list: Vec<f64> = list(&input["params"]).iter().map(number).collect();
    list.try_into()
        .unwrap_or_else(|list| panic!("{list:?} is not of {N}"))
}

fn history(input: &Value) -> Option<History> {
    Some(History {
        orders: input["x"].as_f64()? as u32,
        last: input["t_x"].as_f64()?,
        observed: input["T"].as_f64()?,
    })
}

/// The table of a data set, without its heading.
fn rows(input: &Value) -> Option<Vec<Vec<f64>>> {
    let rows = input["rows"].as_array()?;
    Some(
        rows.iter()
            .map(|row| list(row).iter().map(number).collect())
            .collect(),
    )
}

fn histories(rows: &[Vec<f64>]) -> Histories {
    let history = |row: &Vec<f64>| History {
        orders: row[1] as u32,
        last: row[2],
        observed: row[3],
    };
    rows.iter().map(history).collect()
}

/// How many of a thousand customers are left, in the column and for the years that the case is named after.
fn cohort(input: &Value) -> Option<Vec<f64>> {
    let rows = rows(input)?;
    let name = text(&input["name"]);
    let column = if name.contains("high_end") { 2 } else { 1 };
    let years = if name.ends_with("4yr") { 4 } else { 7 };
    Some(
        rows.iter()
            .take(years + 1)
            .map(|row| row[column] * 10.0)
            .collect(),
    )
}

fn fitted<const N: usize>(maximum: &Maximum<N>) -> Value {
    match maximum.summit {
        Summit::None => json!({"status": "no_interior_maximum"}),
        Summit::Interior => json!({
            "params": maximum.at.to_vec(), "loglik": maximum.value,
            "standard_errors": maximum.errors().map(|errors| errors.to_vec()),
        }),
    }
}
