//! From the input of a golden case to the figures of our model, as JSON.

mod decided;
pub(crate) mod holdout;
mod lifetime;
mod records;
mod weighed;

use chrono::NaiveDate;
use rapport::engine::{BetaSummary, Estimate, Impossible};
use serde_json::{Value, json};

/// Figures of a model for the input of a case, or its refusal.
pub(crate) type Model = fn(&Value) -> Result<Value, Impossible>;

/// Every model that is built, by the name its cases use.
pub(crate) const BUILT: &[(&str, Model)] = &[
    ("acquisition_payback", weighed::acquisition_payback),
    ("bdw", lifetime::bdw),
    ("bgbb", lifetime::bgbb),
    ("bgnbd", lifetime::bgnbd),
    ("capacity", decided::capacity),
    ("churn", decided::churn),
    ("complaints", records::complaints),
    ("concentration", weighed::concentration),
    ("gammagamma", lifetime::gammagamma),
    ("health", weighed::health),
    ("health_replay", weighed::health_replay),
    ("interdependence", weighed::interdependence),
    ("mbgnbd", lifetime::mbgnbd),
    ("momentum", records::momentum),
    ("payments", records::payments),
    ("platt", decided::platt),
    ("pnbd", lifetime::pnbd),
    ("posture", decided::posture),
    ("promise_book_prior", records::promise_book_prior),
    ("promises", records::promises),
    ("quiet_complaints", records::quiet_complaints),
    ("retention", weighed::retention),
    ("sbg", lifetime::sbg),
    ("scorecard", decided::scorecard),
    ("sentiment", records::sentiment),
    ("service", records::service),
    ("silence", records::silence),
    ("standing", weighed::standing),
    ("tactics", decided::tactics),
    ("ties", records::ties),
    ("trust", weighed::trust),
];

fn day(value: &Value) -> NaiveDate {
    maybe_day(value).unwrap_or_else(|| panic!("{value} is no date"))
}

fn maybe_day(value: &Value) -> Option<NaiveDate> {
    value
        .as_str()
        .map(|text| text.parse().unwrap_or_else(|fault| panic!("{text}: {fault}")))
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_else(|| panic!("{value} is no number"))
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .unwrap_or_else(|| panic!("{value} is no text"))
        .to_owned()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn factor(estimate: Estimate) -> Value {
    json!({"known": estimate.known, "mean": estimate.mean, "sd": estimate.sd})
}

fn beta(summary: &BetaSummary) -> Value {
    json!({
        "alpha": summary.alpha, "beta": summary.beta, "mean": summary.mean(), "sd": summary.sd(),
        "q05": summary.q05(), "q95": summary.q95(), "n_eff": summary.n_eff,
    })
}

/// The fields of several objects in one.
fn joined<const N: usize>(parts: [Value; N]) -> Value {
    let objects = parts.into_iter().filter_map(|part| match part {
        Value::Object(fields) => Some(fields),
        _ => None,
    });
    Value::Object(objects.flatten().collect())
}
