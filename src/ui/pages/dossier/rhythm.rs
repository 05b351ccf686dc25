//! Orders per month as a small line, in words and as a table.

use super::months::{Month, months, place};
use crate::i18n::{Text, t};
use crate::model::Dossier;
use crate::ui::chart::spark::{Beat, Spark};
use crate::ui::chart::{Cell, ChartModel, Column, Plot, Table};
use chrono::NaiveDate;

/// How many orders the account placed in each of the last months.
pub fn chart(text: &Text, dossier: &Dossier, as_of: NaiveDate) -> ChartModel {
    let months = months(as_of);
    let counts = counts(dossier, &months);
    let each = || months.iter().zip(&counts);
    let beat = |(month, count): (&Month, &usize)| Beat {
        figure: *count as f64,
        label: t!(
            text,
            "spark-point",
            days = days(text, *month),
            orders = orders(text, *count)
        ),
    };
    let row = |(month, count): (&Month, &usize)| {
        let cells = [days(text, *month), text.integer(*count as i64)];
        cells.map(Cell::plain).into()
    };
    ChartModel::new(
        text,
        t!(text, "spark"),
        about(text, &counts),
        Plot::Spark(Spark {
            steps: each().map(beat).collect(),
        }),
        Table {
            caption: t!(text, "spark-table"),
            columns: vec![
                Column {
                    label: t!(text, "spark-span"),
                    figures: false,
                },
                Column {
                    label: t!(text, "tab-orders"),
                    figures: true,
                },
            ],
            // The latest first, as in every list of the dossier.
            rows: each().rev().map(row).collect(),
            note: None,
        },
    )
}

fn counts(dossier: &Dossier, months: &[Month]) -> Vec<usize> {
    let mut counts = vec![0; months.len()];
    for order in &dossier.orders {
        if let Some(count) = place(months, order.ordered_on).and_then(|place| counts.get_mut(place)) {
            *count += 1;
        }
    }
    counts
}

/// The last month, and the last year against the one before it.
fn about(text: &Text, counts: &[usize]) -> String {
    let (before, year) = counts.split_at(counts.len() / 2);
    let (before, year): (usize, usize) = (before.iter().sum(), year.iter().sum());
    let said = t!(
        text,
        "spark-about",
        last = text.integer(counts.last().copied().unwrap_or(0) as i64),
        year = text.integer(year as i64),
        before = text.integer(before as i64)
    );
    // From nothing there is no change in per cent.
    let change = (before > 0).then(|| {
        let change = year as f64 / before as f64 - 1.0;
        t!(text, "spark-change", change = signed(text, change))
    });
    std::iter::once(said).chain(change).collect::<Vec<_>>().join(" ")
}

/// A change in per cent with its sign before it, also in a script that runs the other way.
fn signed(text: &Text, change: f64) -> String {
    let figure = text.percent(change.abs(), 0);
    match change {
        change if change >= 0.005 => format!("\u{2066}+{figure}\u{2069}"),
        change if change <= -0.005 => format!("\u{2066}−{figure}\u{2069}"),
        _ => figure,
    }
}

fn days(text: &Text, month: Month) -> String {
    t!(
        text,
        "day-range",
        from = text.date(month.first),
        to = text.date(month.last)
    )
}

fn orders(text: &Text, count: usize) -> String {
    t!(text, "portfolio-orders", count = count)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
pub(super) mod tests {
    use super::super::ledger::tests::{day, dossier, order};
    use super::*;
    use crate::i18n::{Catalog, Lang};

    pub(in super::super) fn text(lang: Lang, source: &str) -> Text {
        Text::new(Catalog::parse(lang, source).expect("the locale files are good"))
    }

    pub(in super::super) fn english() -> Text {
        text(Lang::En, include_str!("../../../../locales/en.ftl"))
    }

    /// What a person reads, without the marks that keep directions apart.
    pub(in super::super) fn plain(sentence: &str) -> String {
        sentence.replace(['\u{2066}', '\u{2068}', '\u{2069}'], "")
    }

    #[test]
    fn orders_are_counted_by_month_and_the_years_compared() {
        let held = dossier(vec![
            order(1, "2026-06-30", None, None),
            order(2, "2026-06-02", None, None),
            order(3, "2025-09-10", None, None),
            order(4, "2025-01-10", None, None),
            order(5, "2024-12-10", None, None),
            order(6, "2024-11-10", None, None),
            order(7, "2024-10-10", None, None),
            order(8, "2024-01-10", None, None),
            order(9, "2026-07-01", None, None),
        ]);
        let model = chart(&english(), &held, day("2026-06-30"));
        let said = plain(&model.description);
        assert_eq!(
            said,
            "Last month: 2. Last 12 months: 3, the 12 before: 4. Change: −25%."
        );
        let Plot::Spark(spark) = &model.plot else {
            panic!("a small line");
        };
        let figures: f64 = spark.steps.iter().map(|step| step.figure).sum();
        assert_eq!((spark.steps.len(), figures), (24, 7.0));
        assert!(
            plain(&spark.steps[23].label).ends_with("2 orders"),
            "{}",
            spark.steps[23].label
        );
        assert_eq!(
            (model.table.rows.len(), plain(&model.table.rows[0][1].text)),
            (24, "2".into())
        );
    }

    #[test]
    fn without_orders_nothing_is_compared() {
        let model = chart(&english(), &dossier(Vec::new()), day("2026-06-30"));
        let said = plain(&model.description);
        assert_eq!(said, "Last month: 0. Last 12 months: 0, the 12 before: 0.");
    }
}
