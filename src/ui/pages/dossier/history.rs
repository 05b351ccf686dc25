//! How health went over the months shown, as a chart, in words and as a table.

use super::months::months;
use crate::engine::health::course::{Course, Stop, Turn};
use crate::engine::health::{Band, FactorKind, day_of};
use crate::i18n::{Key, Text, t};
use crate::model::{Dossier, Policy};
use crate::ui::chart::course::{self, Dot, Place};
use crate::ui::chart::{Cell, ChartModel, Column, Plot, Table, Tick};
use chrono::{Datelike, NaiveDate};

/// How many moves are marked.
const MARKED: usize = 6;
/// Months between two marks of the axis of time.
const MARK_EVERY: usize = 6;

/// How factors and bands are called.
#[derive(Clone, Copy)]
pub struct Names {
    /// The name of a factor.
    pub factor: fn(FactorKind) -> Key,
    /// The word for a band.
    pub band: fn(&Text, Band) -> String,
}

/// Health at the ends of the months shown and at their beginning, from the first end at which a record spoke; with
/// what moved it most. Of an account that has left, the months end on the day it was lost.
pub fn history(dossier: &Dossier, policy: &Policy, as_of: NaiveDate) -> (Course, Vec<Turn>) {
    let months = months(day_of(dossier, as_of));
    let before = months.first().and_then(|month| month.first.pred_opt());
    let ends = before.into_iter().chain(months.iter().map(|month| month.last));
    let mut course = Course::of(dossier, policy, as_of, ends);
    let known = |stop: &Stop| stop.band != Band::Unknown;
    let silent = course.stops.iter().take_while(|stop| !known(stop)).count();
    course.stops.drain(..silent);
    let turns = course.turns(MARKED);
    (course, turns)
}

/// The course, drawn; none where health is known at one end only.
pub fn chart(text: &Text, (course, turns): (&Course, &[Turn]), names: Names) -> Option<ChartModel> {
    let stops = &course.stops;
    let [first, .., last] = stops.as_slice() else {
        return None;
    };
    let at = |stop: &Stop| f64::from(stop.on.num_days_from_ce());
    let place = |(place, stop): (usize, &Stop)| {
        let said = point(text, stop, names);
        Place {
            at: at(stop),
            value: stop.value,
            ranges: [stop.likely; 2],
            label: Some(match moved(text, turns, place, names) {
                moved if moved.is_empty() => said,
                moved => [said, moved].join(" · "),
            }),
        }
    };
    let dot = |turn: &Turn| {
        let stop = stops.get(turn.stop)?;
        Some(Dot {
            at: at(stop),
            value: stop.value,
            label: said_turn(text, turn, names),
        })
    };
    let across = |stop: &Stop| Tick {
        at: at(stop),
        label: text.month(stop.on),
    };
    let up = |points: f64| Tick {
        at: points,
        label: text.number(points, 0),
    };
    let end = stops.len() - 1;
    // Backwards from the end of the course; its beginning stands even where it is near the next mark.
    let marks = (0..=end).rev().step_by(MARK_EVERY);
    let mut marked: Vec<usize> = marks.filter(|place| *place == end || *place > 2).collect();
    marked.push(0);
    let ticks = marked.into_iter().rev().map(|place| across(&stops[place]));
    Some(ChartModel::new(
        text,
        t!(text, "course-title"),
        about(text, stops, (first, last)),
        Plot::Course(course::Course {
            places: stops.iter().enumerate().map(place).collect(),
            dots: turns.iter().filter_map(dot).collect(),
            today: None,
            ticks_across: ticks.collect(),
            ticks_up: std::iter::once(0.0)
                .chain(course.bands.points())
                .chain([100.0])
                .map(up)
                .collect(),
            across: t!(text, "ahead-date-axis"),
            up: t!(text, "relationship-health"),
        }),
        table(text, stops, turns, names),
    ))
}

fn about(text: &Text, stops: &[Stop], (first, last): (&Stop, &Stop)) -> String {
    let points = |points: f64| text.number(points, 0);
    let values = || stops.iter().map(|stop| stop.value);
    t!(
        text,
        "course-about",
        from = text.date(first.on),
        before = points(first.value),
        to = text.date(last.on),
        now = points(last.value),
        low = points(values().fold(f64::INFINITY, f64::min)),
        high = points(values().fold(f64::NEG_INFINITY, f64::max))
    )
}

fn point(text: &Text, stop: &Stop, names: Names) -> String {
    t!(
        text,
        "course-point",
        date = text.date(stop.on),
        health = text.number(stop.value, 0),
        range = range(text, stop),
        band = (names.band)(text, stop.band)
    )
}

fn range(text: &Text, stop: &Stop) -> String {
    let (low, high) = stop.likely;
    t!(
        text,
        "interval-80",
        low = text.number(low, 0),
        high = text.number(high, 0)
    )
}

/// A factor with the points it moved health by.
fn said_turn(text: &Text, turn: &Turn, names: Names) -> String {
    t!(
        text,
        "course-turn",
        factor = text.get((names.factor)(turn.kind)),
        points = signed(text, turn.points, 1)
    )
}

/// The marked moves of one stop.
fn moved(text: &Text, turns: &[Turn], stop: usize, names: Names) -> String {
    let here = turns.iter().filter(|turn| turn.stop == stop);
    let said: Vec<String> = here.map(|turn| said_turn(text, turn, names)).collect();
    said.join(" · ")
}

fn table(text: &Text, stops: &[Stop], turns: &[Turn], names: Names) -> Table {
    let column = |label, figures| Column { label, figures };
    let row = |(place, stop): (usize, &Stop)| {
        let cells = [
            text.date(stop.on),
            text.number(stop.value, 1),
            range(text, stop),
            (names.band)(text, stop.band),
            moved(text, turns, place, names),
        ];
        cells.map(Cell::plain).into()
    };
    Table {
        caption: t!(text, "course-table"),
        columns: vec![
            column(t!(text, "course-day"), false),
            column(t!(text, "column-health"), true),
            column(text.percent(0.8, 0), true),
            column(t!(text, "course-band"), false),
            column(t!(text, "course-moved"), false),
        ],
        // The latest first, as in every list of the dossier.
        rows: stops.iter().enumerate().rev().map(row).collect(),
        note: None,
    }
}

/// A change with its sign before it, also in a script that runs the other way.
pub fn signed(text: &Text, change: f64, digits: u8) -> String {
    let figure = text.number(change.abs(), digits);
    let least = 0.5 / 10_f64.powi(digits.into());
    match change {
        change if change >= least => format!("\u{2066}+{figure}\u{2069}"),
        change if change <= -least => format!("\u{2066}−{figure}\u{2069}"),
        _ => figure,
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::super::ledger::tests::{day, dossier, order};
    use super::super::rhythm::tests::{english, plain};
    use super::*;
    use crate::i18n::key;
    use crate::model::{Record, Stage};
    use crate::ui::chart::probe;

    const NAMES: Names = Names {
        factor: |_| key!("factor-momentum"),
        band: |text, _| t!(text, "band-steady"),
    };

    fn orders(days: &[&str]) -> Vec<Record> {
        let days = days.iter().enumerate();
        days.map(|(place, on)| order(place as u32 + 1, on, None, None))
            .collect()
    }

    fn told(records: Vec<Record>, as_of: &str) -> (Course, Vec<Turn>) {
        history(&dossier(records), &Policy::default(), day(as_of))
    }

    #[test]
    fn b1_the_course_begins_with_the_first_end_at_which_a_record_spoke() {
        let (course, turns) = told(orders(&["2025-11-10", "2025-12-05", "2026-01-07"]), "2026-06-30");
        let days: Vec<NaiveDate> = course.stops.iter().map(|stop| stop.on).collect();
        assert_eq!(
            (days[0], days[days.len() - 1]),
            (day("2025-11-30"), day("2026-06-30"))
        );
        assert_eq!(days.len(), 8);
        // They ordered every month and then fell silent: what moved health is marked with the stop of that month.
        assert!(turns.iter().any(|turn| turn.points < 0.0), "{turns:?}");
        assert!(turns.iter().all(|turn| (1..days.len()).contains(&turn.stop)));
        assert!(chart(&english(), (&told(Vec::new(), "2026-06-30").0, &[]), NAMES).is_none());
        assert_eq!(told(orders(&["2020-01-01"]), "2026-06-30").0.stops.len(), 25);
    }

    #[test]
    fn b1_the_course_of_a_lost_account_ends_with_the_day_it_left() {
        let mut held = dossier(orders(&["2025-11-10", "2025-12-05", "2026-01-07"]));
        held.account.stage = Stage::Lost;
        held.account.lost_on = Some(day("2026-03-15"));
        let (course, _) = history(&held, &Policy::default(), day("2026-06-30"));
        assert_eq!(course.stops.last().map(|stop| stop.on), Some(day("2026-03-15")));
    }

    #[test]
    fn b1_the_chart_says_each_month_and_its_table_names_what_moved_it() {
        let (course, turns) = told(orders(&["2025-11-10", "2025-12-05", "2026-01-07"]), "2026-06-30");
        let model = chart(&english(), (&course, &turns), NAMES).expect("eight stops");
        let Plot::Course(drawn) = &model.plot else {
            panic!("a course");
        };
        assert_eq!((drawn.places.len(), model.table.rows.len()), (8, 8));
        assert_eq!(drawn.dots.len(), turns.len());
        let last = drawn.ticks_across.last().map(|tick| tick.at);
        assert_eq!(last, drawn.places.last().map(|place| place.at));
        let moved = model
            .table
            .rows
            .iter()
            .filter(|row| !row[4].text.is_empty())
            .count();
        assert!(moved > 0 && plain(&model.description).contains("80%"));
        for text in probe::languages() {
            probe::fits(&chart(&text, (&course, &turns), NAMES).expect("eight stops"));
        }
    }
}
