//! What happened in the last months as a strip of time, in words and as a table.

use super::months::{months, place};
use super::story::{Entry, Kind, entries};
use crate::i18n::{Key, Text, key, t};
use crate::model::Dossier;
use crate::sorting;
use crate::ui::chart::strip::{Lane, Moment, Strip};
use crate::ui::chart::{Cell, ChartModel, Column, Plot, Table, Tick};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// Up to so many events of a kind, each can be pointed at; more are told by the month.
const FEW: usize = 12;

/// The events of one kind that are told together.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Group {
    kind: Kind,
    /// In the order of time, at least one.
    entries: Vec<Entry>,
}

/// What happened at the account up to `as_of`; `what` says a single event in a few words.
pub fn chart(text: &Text, dossier: &Dossier, as_of: NaiveDate, what: impl Fn(Entry) -> String) -> ChartModel {
    let spans = months(as_of);
    let from = spans.first().map_or(as_of, |month| month.first);
    let mut told: Vec<Entry> = entries(dossier)
        .into_iter()
        .filter(|entry| (from..=as_of).contains(&entry.on))
        .collect();
    sorting::by(&mut told, Ord::cmp);
    let groups = groups(&told, |day| place(&spans, day));
    let long = (as_of - from).num_days().max(1) as f64;
    let at = |day: NaiveDate| (day - from).num_days() as f64 / long;
    let lane = |kind: Kind| {
        let events: Vec<f64> = of(&told, kind).iter().map(|entry| at(entry.on)).collect();
        let moments = groups.iter().filter(|group| group.kind == kind);
        Lane {
            name: text.get(name(kind)),
            events,
            moments: moments
                .map(|group| Moment {
                    at: middle(group, at),
                    label: label(text, group, &what),
                })
                .collect(),
        }
    };
    let half_years = [0, 6, 12, 18].map(|back| spans.get(back).map_or(from, |month| month.first));
    ChartModel::new(
        text,
        t!(text, "strip"),
        about(text, &told, range(text, from, as_of)),
        Plot::Strip(Strip {
            lanes: kinds(&told).map(lane).collect(),
            ticks: half_years
                .into_iter()
                .chain([as_of])
                .map(|day| Tick {
                    at: at(day),
                    label: text.month(day),
                })
                .collect(),
        }),
        table(text, groups, &what),
    )
}

/// The kinds with a lane of their own. Some are rare: without any, a lane would only take room.
fn kinds(told: &[Entry]) -> impl Iterator<Item = Kind> + '_ {
    const RARE: [Kind; 4] = [Kind::Contracts, Kind::Invoices, Kind::Surveys, Kind::Signs];
    let shown = |kind: &Kind| !RARE.contains(kind) || told.iter().any(|entry| entry.what.kind() == *kind);
    Kind::ALL.into_iter().filter(shown)
}

fn of(told: &[Entry], kind: Kind) -> Vec<Entry> {
    let wanted = told.iter().filter(|entry| entry.what.kind() == kind);
    wanted.copied().collect()
}

/// How many records tell of these events: an order placed and delivered is one order.
fn records(events: &[Entry]) -> usize {
    let records: BTreeSet<_> = events.iter().map(|entry| entry.record).collect();
    records.len()
}

/// Each event while its kind has few, else those of a month together.
fn groups(told: &[Entry], month: impl Fn(NaiveDate) -> Option<usize>) -> Vec<Group> {
    let of_kind = |kind: Kind| -> Vec<Group> {
        let events = of(told, kind);
        let each = events.len() <= FEW;
        let together = |a: &Entry, b: &Entry| !each && month(a.on) == month(b.on);
        events
            .chunk_by(together)
            .map(|entries| Group {
                kind,
                entries: entries.to_vec(),
            })
            .collect()
    };
    Kind::ALL.into_iter().flat_map(of_kind).collect()
}

/// Between the first and the last event of a group.
fn middle(group: &Group, at: impl Fn(NaiveDate) -> f64) -> f64 {
    let ends = group.entries.first().zip(group.entries.last());
    ends.map_or(0.0, |(first, last)| f64::midpoint(at(first.on), at(last.on)))
}

/// The word for a kind.
pub(super) fn name(kind: Kind) -> Key {
    match kind {
        Kind::Touchpoints => key!("kind-touchpoints"),
        Kind::Orders => key!("tab-orders"),
        Kind::Promises => key!("tab-promises"),
        Kind::Complaints => key!("tab-complaints"),
        Kind::Contracts => key!("contracts"),
        Kind::Invoices => key!("invoices"),
        Kind::Surveys => key!("surveys"),
        Kind::Signs => key!("signs"),
    }
}

fn about(text: &Text, told: &[Entry], days: String) -> String {
    let counted = Kind::ALL.into_iter().filter_map(|kind| {
        let count = records(&of(told, kind));
        (count > 0).then(|| counted(text, kind, count))
    });
    let counts: Vec<String> = counted.collect();
    if counts.is_empty() {
        t!(text, "strip-none", days = days)
    } else {
        t!(text, "strip-about", days = days, counts = text.list(&counts))
    }
}

fn counted(text: &Text, kind: Kind, count: usize) -> String {
    t!(
        text,
        "labelled",
        label = text.get(name(kind)),
        value = text.integer(count as i64)
    )
}

fn range(text: &Text, from: NaiveDate, to: NaiveDate) -> String {
    if from == to {
        return text.date(from);
    }
    t!(text, "day-range", from = text.date(from), to = text.date(to))
}

/// When the events of a group happened.
fn days(text: &Text, group: &Group) -> String {
    let ends = group.entries.first().zip(group.entries.last());
    ends.map(|(first, last)| range(text, first.on, last.on))
        .unwrap_or_default()
}

fn label(text: &Text, group: &Group, what: impl Fn(Entry) -> String) -> String {
    let days = days(text, group);
    match group.entries.as_slice() {
        [entry] => t!(text, "on-day", what = what(*entry), date = days),
        many => t!(
            text,
            "strip-point",
            lane = text.get(name(group.kind)),
            count = text.integer(records(many) as i64),
            days = days
        ),
    }
}

/// The same as rows, the latest first as in the list below.
fn table(text: &Text, mut groups: Vec<Group>, what: impl Fn(Entry) -> String) -> Table {
    let column = |label| Column {
        label,
        figures: false,
    };
    let last = |group: &Group| group.entries.last().map(|entry| entry.on);
    sorting::by(&mut groups, |a, b| last(b).cmp(&last(a)));
    let row = |group: &Group| {
        let said = match group.entries.as_slice() {
            [entry] => what(*entry),
            many => text.integer(records(many) as i64),
        };
        [days(text, group), text.get(name(group.kind)), said]
            .map(Cell::plain)
            .into()
    };
    Table {
        caption: t!(text, "strip-table"),
        columns: [t!(text, "field-on"), t!(text, "ask-kind"), t!(text, "strip-what")]
            .map(column)
            .into(),
        rows: groups.iter().map(row).collect(),
        note: None,
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::super::ledger::tests::{day, dossier, order, promise};
    use super::super::rhythm::tests::{english, plain, text};
    use super::*;
    use crate::i18n::Lang;
    use crate::model::Record;
    use crate::ui::chart::probe;

    fn strip(text: &Text, records: Vec<Record>) -> (ChartModel, Strip) {
        let model = chart(text, &dossier(records), day("2026-06-30"), |entry| {
            format!("{:?}", entry.what)
        });
        let Plot::Strip(strip) = model.plot.clone() else {
            panic!("a strip");
        };
        (model, strip)
    }

    #[test]
    fn few_events_are_told_one_by_one_and_what_lies_outside_is_not() {
        let (model, strip) = strip(
            &english(),
            vec![
                order(1, "2026-06-30", None, None),
                order(2, "2024-07-01", None, Some("2026-07-02")),
                order(3, "2024-06-30", None, None),
                promise(4, "2026-01-10", None, Some("2026-03-01")),
            ],
        );
        let of = |lane: usize| -> Vec<String> {
            strip.lanes[lane]
                .moments
                .iter()
                .map(|moment| plain(&moment.label))
                .collect()
        };
        assert_eq!(strip.lanes.len(), 4);
        assert_eq!(of(1).len(), 2);
        assert!(
            of(1)[1].starts_with("OrderPlaced, ") && of(1)[1].contains("2026-06-30"),
            "{:?}",
            of(1)
        );
        assert_eq!((of(0).len(), of(2).len(), of(3).len()), (0, 2, 0));
        assert_eq!(strip.lanes[1].events, [0.0, 1.0]);
        let said = plain(&model.description);
        assert!(
            said.contains("Orders: 2") && said.contains("Promises: 1"),
            "{said}"
        );
        assert!(!said.contains("Complaints"), "{said}");
        assert_eq!(model.table.rows.len(), 4);
        assert!(plain(&model.table.rows[0][0].text).contains("2026-06-30"));
    }

    #[test]
    fn many_events_are_told_by_the_month_and_none_is_lost() {
        let many: Vec<Record> = (0..200_u32)
            .map(|number| {
                let on = day("2026-06-30") - chrono::Days::new(u64::from(number) * 3);
                order(number + 1, &on.to_string(), None, None)
            })
            .collect();
        for lang in [
            english(),
            text(Lang::Fa, include_str!("../../../../locales/fa.ftl")),
        ] {
            let (model, strip) = strip(&lang, many.clone());
            let lane = &strip.lanes[1];
            assert_eq!(lane.events.len(), 200);
            assert!((20..=24).contains(&lane.moments.len()), "{}", lane.moments.len());
            assert!(lane.moments.is_sorted_by(|a, b| a.at < b.at));
            assert!(lane.moments.iter().all(|moment| (0.0..=1.0).contains(&moment.at)));
            assert_eq!(model.table.rows.len(), lane.moments.len());
        }
        let (model, _) = strip(&english(), many);
        let counts = model
            .table
            .rows
            .iter()
            .map(|row| plain(&row[2].text).parse::<usize>());
        let sum: usize = counts.map(|count| count.expect("a count")).sum();
        assert_eq!(sum, 200);
    }

    #[test]
    fn an_order_placed_and_delivered_is_one_order() {
        let orders = (1..=7_u32).map(|number| {
            let on = day("2026-05-01") + chrono::Days::new(u64::from(number));
            order(number, &on.to_string(), None, Some("2026-05-20"))
        });
        let (model, strip) = strip(&english(), orders.collect());
        assert!(
            plain(&model.description).contains("Orders: 7"),
            "{}",
            model.description
        );
        let lane = &strip.lanes[1];
        assert_eq!((lane.events.len(), lane.moments.len()), (14, 1));
        assert!(
            plain(&lane.moments[0].label).contains("Orders: 7"),
            "{}",
            lane.moments[0].label
        );
        assert_eq!(plain(&model.table.rows[0][2].text), "7");
    }

    #[test]
    fn a_strip_fits_in_every_language() {
        for text in probe::languages() {
            let (model, _) = strip(&text, vec![order(1, "2026-06-30", None, Some("2026-07-02"))]);
            probe::fits(&model);
        }
    }

    #[test]
    fn without_events_it_says_so() {
        let (model, strip) = strip(&english(), Vec::new());
        assert!(plain(&model.description).starts_with("Nothing recorded"));
        assert!(strip.lanes.iter().all(|lane| lane.moments.is_empty()) && model.table.rows.is_empty());
        assert!(strip.ticks.is_sorted_by(|a, b| a.at < b.at));
    }
}
