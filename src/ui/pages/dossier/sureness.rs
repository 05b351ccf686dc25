//! How sure health and lifetime value are: the estimate with its ranges on a scale, in words and as a table.

use crate::engine::clv::Value;
use crate::engine::clv::value::range;
use crate::engine::health::Health;
use crate::i18n::{Text, t};
use crate::model::Policy;
use crate::ui::chart::ranges::Ranges;
use crate::ui::chart::{Cell, ChartModel, Column, Plot, Table, Tick, round_marks};

/// Health on its scale, with the bands' limits as marks.
pub fn health(text: &Text, health: &Health, policy: &Policy) -> ChartModel {
    let marks = std::iter::once(0.0)
        .chain(policy.bands_of(health.tier_used).points())
        .chain([100.0]);
    let ends = Ends {
        value: health.value,
        likely: (health.low80, health.high80),
        almost: health.band95(),
    };
    let say = |points: f64| text.number(points, 0);
    chart(
        text,
        t!(text, "relationship-health"),
        ends,
        marks.collect(),
        say,
        say,
    )
}

/// Lifetime value from nothing to the most it may be; none without a value or its uncertainty.
pub fn value(text: &Text, value: &Value, policy: &Policy) -> Option<ChartModel> {
    let ends = Ends {
        value: value.clv()?,
        likely: range(value, policy, 0.1)?,
        almost: range(value, policy, 0.025)?,
    };
    let code = value.currency;
    let minor = |major: f64| (major * 10_f64.powi(code.decimals() as i32)) as i64;
    let marks = round_marks(ends.almost.0.min(0.0), ends.almost.1.max(0.0), 3);
    let whole = |major: f64| text.money_whole(minor(major.round()), code.code());
    let short = |major: f64| text.money_compact(minor(major), code.code());
    Some(chart(text, t!(text, "lifetime-value"), ends, marks, whole, short))
}

/// An estimate and its ranges.
#[derive(Clone, Copy)]
struct Ends {
    value: f64,
    likely: (f64, f64),
    almost: (f64, f64),
}

fn chart(
    text: &Text,
    title: String,
    ends: Ends,
    marks: Vec<f64>,
    say: impl Fn(f64) -> String,
    mark: impl Fn(f64) -> String,
) -> ChartModel {
    let value = say(ends.value);
    let (low80, high80) = (say(ends.likely.0), say(ends.likely.1));
    let (low95, high95) = (say(ends.almost.0), say(ends.almost.1));
    let likely = t!(text, "interval-80", low = &low80, high = &high80);
    let almost = t!(text, "interval-95", low = &low95, high = &high95);
    let estimate = t!(
        text,
        "labelled",
        label = t!(text, "interval-estimate"),
        value = &value
    );
    let rows = [
        [t!(text, "interval-estimate"), value.clone(), value],
        [text.percent(0.8, 0), low80, high80],
        [text.percent(0.95, 0), low95, high95],
    ];
    let column = |label, figures| Column { label, figures };
    ChartModel::new(
        text,
        title,
        [estimate.as_str(), &likely, &almost].join(" · "),
        Plot::Ranges(Ranges {
            value: ends.value,
            likely: ends.likely,
            almost: ends.almost,
            ticks: marks.into_iter().map(|at| Tick { at, label: mark(at) }).collect(),
            value_label: estimate,
            likely_label: likely,
            almost_label: almost,
        }),
        Table {
            caption: t!(text, "interval-table"),
            columns: vec![
                column(t!(text, "portfolio-measure"), false),
                column(t!(text, "interval-from"), true),
                column(t!(text, "interval-to"), true),
            ],
            rows: rows.map(|row| row.map(Cell::plain).into()).into(),
            note: None,
        },
    )
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::super::ledger::tests::{day, dossier, order};
    use super::super::rhythm::tests::{english, plain};
    use super::*;
    use crate::engine::{clv, health as scoring};
    use crate::model::{Currency, Money, Order, Record};
    use crate::ui::chart::probe;

    fn drawn(model: &ChartModel) -> &Ranges {
        match &model.plot {
            Plot::Ranges(ranges) => ranges,
            _ => panic!("ranges"),
        }
    }

    #[test]
    fn a_surer_range_of_health_is_wider_and_stays_on_the_scale() {
        let held = dossier(vec![order(1, "2026-06-01", None, Some("2026-06-05"))]);
        let assessed = scoring::assess(&held, &Policy::default(), day("2026-06-30"));
        let model = health(&english(), &assessed, &Policy::default());
        let Ranges {
            value,
            likely,
            almost,
            ticks,
            ..
        } = drawn(&model);
        assert!(almost.0 <= likely.0 && likely.0 < *value && *value < likely.1 && likely.1 <= almost.1);
        assert!(almost.0 >= 0.0 && almost.1 <= 100.0);
        assert_eq!((ticks[0].at, ticks[ticks.len() - 1].at), (0.0, 100.0));
        let said = plain(&model.description);
        assert!(
            said.starts_with("Estimate: ") && said.contains("80%") && said.contains("95%"),
            "{said}"
        );
        assert_eq!(model.table.rows.len(), 3);
    }

    #[test]
    fn a_value_has_ranges_where_there_are_orders() {
        let Record::Order(placed) = order(1, "2026-06-01", None, None) else {
            panic!("an order");
        };
        let placed = Order {
            total: Some(Money {
                minor: 4_000_000,
                currency: Currency::EUR,
            }),
            ..*placed
        };
        let (policy, on) = (Policy::default(), day("2026-06-30"));
        let assessed = clv::assess(&dossier(vec![placed.into()]), &policy, on);
        let model = value(&english(), &assessed, &policy).expect("an order");
        for text in probe::languages() {
            probe::fits(&value(&text, &assessed, &policy).expect("an order"));
        }
        let ranges = drawn(&model);
        assert!(ranges.ticks[0].at == 0.0 && ranges.ticks[ranges.ticks.len() - 1].at >= ranges.almost.1);
        let nothing = clv::assess(&dossier(Vec::new()), &policy, on);
        assert!(value(&english(), &nothing, &policy).is_none());
    }
}
