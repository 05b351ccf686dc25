//! What the models expected of CDNOW's customers in the 39 weeks after they were fitted, against what came.

use std::path::Path;

use libtest_mimic::{Failed, Trial};
use rapport::engine::clv::fit::{Histories, Maximum};
use rapport::engine::clv::models::History;
use rapport::engine::clv::models::beta_geometric::{BetaGeometric, Leaving};
use rapport::engine::clv::models::pareto::Pareto;
use serde_json::Value;

/// Customers with what they had bought, and what they bought after.
const TABLE: &str = "data/cdnow/cdnow_btyd_cbs_with_holdout.csv";

/// The chance to be there, and the orders expected.
type Figures = Box<dyn Fn(&History) -> (f64, f64)>;

/// Weeks kept back.
const WEEKS: f64 = 39.0;

/// One trial per model whose sums the reference has; without the table they are ignored, unless it must be there.
pub(crate) fn trials(data: &Path, reference: &Value, strict: bool) -> Vec<Trial> {
    let path = data.join(TABLE);
    let skipped = !path.exists() && !strict;
    let trial = |model: &'static str| {
        let (path, expected) = (path.clone(), reference["aggregates_all_2357"][model].clone());
        let test = move || holds(model, &path, &expected);
        Trial::test(format!("clv/holdout/{model}"), test).with_ignored_flag(skipped)
    };
    ["bgnbd", "mbgnbd", "pnbd"].map(trial).into()
}

/// Fitted anew, so that parameters carry the 1e-4 of a fit into the sums.
fn holds(model: &str, path: &Path, expected: &Value) -> Result<(), Failed> {
    let text = std::fs::read_to_string(path).map_err(|fault| format!("{}: {fault}", path.display()))?;
    let rows: Vec<(History, f64)> = text.lines().skip(1).map(row).collect::<Result<_, _>>()?;
    let book: Histories = rows.iter().map(|(history, _)| *history).collect();
    let figures: Figures = match model {
        "bgnbd" => geometric(&book, Leaving::AfterRepeats),
        "mbgnbd" => geometric(&book, Leaving::AfterAny),
        _ => lifetimes(&book),
    };
    let (mut alive, mut orders, mut came) = (0.0, 0.0, 0.0);
    for (history, after) in &rows {
        let (there, expected) = figures(history);
        (alive, orders, came) = (alive + there, orders + expected, came + after);
    }
    let reference = |name: &str| expected[name].as_f64().ok_or(format!("{name} is missing"));
    for (name, ours) in [("sum_cet39", orders), ("sum_p_alive", alive)] {
        let theirs = reference(name)?;
        if (ours / theirs - 1.0).abs() > 1e-4 {
            return Err(format!("{name}: expected {theirs}, got {ours}").into());
        }
    }
    if came == reference("holdout_actual_total")? {
        Ok(())
    } else {
        Err(format!("{came} orders came").into())
    }
}

fn geometric(book: &Histories, leaving: Leaving) -> Figures {
    let Maximum {
        at: [r, alpha, a, b], ..
    } = book.likeliest(leaving);
    let model = BetaGeometric {
        r,
        alpha,
        a,
        b,
        leaving,
    };
    Box::new(move |history| (model.alive(history), model.expected(history, WEEKS)))
}

fn lifetimes(book: &Histories) -> Figures {
    let Maximum {
        at: [r, alpha, s, beta],
        ..
    } = book.likeliest_pareto();
    let model = Pareto { r, alpha, s, beta };
    Box::new(move |history| (model.alive(history), model.expected(history, WEEKS)))
}

/// A customer's history, and the orders after it.
fn row(line: &str) -> Result<(History, f64), Failed> {
    let cells: Result<Vec<f64>, _> = line.split(',').map(|cell| cell.trim().parse()).collect();
    let [_, orders, last, observed, after, _] = cells.map_err(|fault| format!("{line}: {fault}"))?[..] else {
        return Err(format!("{line}: not six cells").into());
    };
    let history = History {
        orders: orders as u32,
        last,
        observed,
    };
    Ok((history, after))
}
