//! How the models did on the book's own past, as a table.

use crate::engine::clv::buying::{Buying, Kind};
use crate::engine::clv::choice::{Choice, Naive};
use crate::i18n::{Key, Text, key, t};

/// The name of a model.
pub fn kind(kind: Kind) -> Key {
    match kind {
        Kind::BgNbd => key!("model-bg-nbd"),
        Kind::MbgNbd => key!("model-mbg-nbd"),
        Kind::ParetoNbd => key!("model-pareto-nbd"),
        Kind::MbgCnbd => key!("model-mbg-cnbd"),
    }
}

/// What a model holds of customers, in a sentence.
pub fn holds(kind: Kind) -> Key {
    match kind {
        Kind::BgNbd => key!("model-bg-nbd-holds"),
        Kind::MbgNbd => key!("model-mbg-nbd-holds"),
        Kind::ParetoNbd => key!("model-pareto-nbd-holds"),
        Kind::MbgCnbd => key!("model-mbg-cnbd-holds"),
    }
}

/// The name of a naive forecast.
pub fn naive(naive: Naive) -> Key {
    match naive {
        Naive::Again => key!("model-again"),
        Naive::OwnMean => key!("model-own-mean"),
    }
}

/// One forecast's row: its name, orders expected, mean error of an account, and coverage of the 80 % range.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its name.
    pub name: String,
    /// Orders expected of all accounts, and how far off that was.
    pub expected: String,
    /// Mean distance from an account's orders.
    pub error: String,
    /// Share of accounts within the range and the share promised; none where it has no range.
    pub covered: Option<String>,
    /// Whether it is the one that is used.
    pub chosen: bool,
}

/// The rows, models first.
pub fn rows(text: &Text, choice: &Choice, chosen: Kind) -> Vec<Row> {
    let actual = choice.actual as f64;
    let expected = |orders: f64| {
        let said = text.number(orders, 0);
        if actual > 0.0 {
            let off = orders / actual - 1.0;
            let sign = if off >= 0.0 { "+" } else { "−" };
            let off = format!("{sign}{}", text.percent(off.abs(), 0));
            t!(text, "model-off", orders = said, off = off)
        } else {
            said
        }
    };
    let models = choice.trials.iter().map(|trial| Row {
        name: text.get(kind(trial.result.of)),
        expected: expected(trial.result.expected),
        error: text.number(trial.result.error, 2),
        covered: Some(t!(
            text,
            "model-covered",
            covered = text.percent(trial.covered, 0),
            promised = text.percent(trial.promised, 0)
        )),
        chosen: trial.result.of == chosen,
    });
    let naives = choice.naive.iter().map(|result| Row {
        name: text.get(naive(result.of)),
        expected: expected(result.expected),
        error: text.number(result.error, 2),
        covered: None,
        chosen: false,
    });
    models.chain(naives).collect()
}

/// How the model was chosen, in a sentence.
pub fn chosen(text: &Text, buying: &Buying, choice: Option<&Choice>) -> String {
    let name = text.get(kind(buying.kind));
    match choice {
        Some(choice) => t!(
            text,
            "model-chosen",
            model = name,
            accounts = t!(text, "account-count", count = choice.accounts),
            date = text.date(choice.split),
            actual = text.integer(choice.actual as i64)
        ),
        None => t!(text, "model-by-default", model = name),
    }
}

/// The parameters with their standard errors, for those who know the model.
pub fn parameters(text: &Text, buying: &Buying) -> String {
    let names = match buying.kind {
        Kind::BgNbd | Kind::MbgNbd | Kind::MbgCnbd => ["r", "α", "a", "b"],
        Kind::ParetoNbd => ["r", "α", "s", "β"],
    };
    let values = names
        .iter()
        .zip(buying.best)
        .enumerate()
        .map(|(place, (name, value))| {
            let error = buying.errors.map(|errors| errors[place]);
            match error {
                Some(error) => format!("{name} = {} ± {}", text.number(value, 3), text.number(error, 3)),
                None => format!("{name} = {}", text.number(value, 3)),
            }
        });
    let steps = (buying.kind == Kind::MbgCnbd).then(|| format!("k = {}", buying.steps));
    let values = steps.into_iter().chain(values);
    let values: Vec<String> = values.map(|value| text.isolate(&value)).collect();
    t!(
        text,
        "model-parameters",
        parameters = values.join(", "),
        effective = text.number(buying.effective, 0),
        drawn = text.integer(Buying::DRAWN as i64)
    )
}
