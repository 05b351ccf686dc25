//! Made-up figures for each kind of chart, from none to thousands.

use super::samples::{PERSIAN, WORD, name};
use crate::engine::health::overall::BAND_STARTS;
use crate::i18n::{Text, t};
use crate::ui::chart::course::{self, Course, Place};
use crate::ui::chart::cumulative::{Curve, Reached, Step, Stop, stops};
use crate::ui::chart::ranges::Ranges;
use crate::ui::chart::scatter::{Dot, Pick, Scale, Scatter, Zone};
use crate::ui::chart::spark::{Beat, Spark};
use crate::ui::chart::strip::{Lane, Moment, Strip};
use crate::ui::chart::{Cell, ChartModel, Column, Plot, Role, Table, Tick, round_marks};

/// How many there are: none, one, few, many.
pub const COUNTS: [usize; 4] = [0, 1, 5, 2_000];
/// The share whose bearers the curve marks.
const MOST: f64 = 0.8;
/// Rows of a table.
const LISTED: usize = 20;
/// So many dots can be pointed at.
const PICKED: usize = 30;
/// Successive multiples of it, without their whole part, fall evenly and never twice on one place.
const GOLDEN: f64 = 0.618_033_988_75;

/// What few bring, of so many.
pub fn concentration(text: &Text, count: usize) -> ChartModel {
    let brought: Vec<f64> = (1..=count).map(|place| 1.0 / place as f64).collect();
    let sums = sums(&brought);
    let total = sums.last().copied().unwrap_or(0.0);
    let shares: Vec<f64> = sums
        .iter()
        .map(|sum| if total > 0.0 { sum / total } else { 0.0 })
        .collect();
    let reached = shares.iter().position(|share| *share >= MOST);
    let percents = [0.0, 0.2, 0.4, 0.6, 0.8, 1.0].map(|at| percent(text, at));
    let curve = Curve {
        stops: stopped(text, count, reached),
        reached: reached.map(|step| Reached {
            step,
            level: MOST,
            label: text.percent(MOST, 0),
        }),
        ticks_across: percents.to_vec(),
        ticks_up: percents.to_vec(),
        across: t!(text, "portfolio-chart-across"),
        up: t!(text, "portfolio-chart-up"),
        equality: Some(t!(text, "portfolio-chart-equality")),
        steps: steps(&shares),
    };
    model(text, t!(text, "portfolio-chart"), Plot::Cumulative(curve), count)
}

/// What few earn, of so many, of whom the last two fifths cost more than they bring.
pub fn earnings(text: &Text, count: usize) -> ChartModel {
    let earned = |place: usize| 60.0 - 100.0 * place as f64 / count as f64;
    let sums = sums(&(1..=count).map(earned).collect::<Vec<_>>());
    let most = sums.iter().copied().fold(0.0, f64::max);
    let least = sums.iter().copied().fold(0.0, f64::min);
    let peak = sums.iter().position(|sum| *sum == most).filter(|step| *step > 0);
    let mark = |at: f64| Tick {
        at,
        label: text.number(at, 0),
    };
    let curve = Curve {
        stops: stopped(text, count, peak),
        reached: peak.map(|step| Reached {
            step,
            level: most,
            label: WORD.to_owned(),
        }),
        ticks_across: [0.0, 0.5, 1.0].map(|at| percent(text, at)).to_vec(),
        ticks_up: round_marks(least, most, 4).into_iter().map(mark).collect(),
        across: t!(text, "portfolio-chart-across"),
        up: WORD.to_owned(),
        equality: None,
        steps: steps(&sums),
    };
    model(text, PERSIAN.to_owned(), Plot::Cumulative(curve), count)
}

/// Two figures of so many against each other; of every seventh, one is not known.
pub fn standing(text: &Text, count: usize) -> ChartModel {
    let roles = [
        (Role::Worst, Role::WorstGround),
        (Role::Poor, Role::PoorGround),
        (Role::Good, Role::GoodGround),
        (Role::Best, Role::BestGround),
    ];
    let role = |up: f64| roles[BAND_STARTS.iter().filter(|start| up >= **start).count()].0;
    let dot = |place: usize| {
        let up = (place % 7 != 3).then_some(100.0 * part(place));
        Dot {
            across: 4_000_000.0 / (1 + place) as f64,
            up,
            role: up.map_or(Role::Unknown, role),
        }
    };
    let dots: Vec<Dot> = (0..count).map(dot).collect();
    let across = || dots.iter().map(|dot| dot.across);
    let scale = Scale::suiting(across());
    let most = across().fold(0.0, f64::max);
    let least = across().fold(most, f64::min);
    let money = |at: f64| Tick {
        at,
        label: text.money_compact((at * 100.0) as i64, "EUR"),
    };
    let health = |at: f64| Tick {
        at,
        label: text.number(at, 0),
    };
    let ends = || BAND_STARTS.into_iter().chain([100.0]);
    let names = [
        t!(text, "band-failing"),
        t!(text, "band-strained"),
        t!(text, "band-steady"),
        t!(text, "band-thriving"),
    ];
    let zone = |((to, name), (_, ground))| Zone { to, name, ground };
    let scatter = Scatter {
        picks: (0..count.min(PICKED))
            .map(|dot| Pick {
                dot,
                label: name(dot).to_owned(),
                href: Some("#/parts".to_owned()),
            })
            .collect(),
        ticks_across: scale.marks(least, most).into_iter().map(money).collect(),
        scale,
        zones: ends().zip(names).zip(roles).map(zone).collect(),
        unknown: t!(text, "band-unknown"),
        ticks_up: std::iter::once(0.0).chain(ends()).map(health).collect(),
        across: t!(text, "column-revenue"),
        up: t!(text, "column-health"),
        dots,
    };
    model(text, t!(text, "standing"), Plot::Scatter(scatter), count)
}

/// So many events in each of three lanes.
pub fn events(text: &Text, count: usize) -> ChartModel {
    let lane = |(place, name): (usize, String)| {
        let at = |event: usize| part(event + 5 * place);
        let moment = |event: usize| Moment {
            at: at(event),
            label: self::name(event).to_owned(),
        };
        Lane {
            name,
            events: (0..count).map(at).collect(),
            moments: (0..count.min(PICKED)).map(moment).collect(),
        }
    };
    let names = [t!(text, "touchpoint"), t!(text, "promise"), WORD.to_owned()];
    let strip = Strip {
        lanes: names.into_iter().enumerate().map(lane).collect(),
        ticks: [0.0, 0.25, 0.5, 0.75, 1.0].map(|at| percent(text, at)).to_vec(),
    };
    model(text, t!(text, "tab-timeline"), Plot::Strip(strip), count)
}

/// A figure in so many steps of time, up to five years of months.
pub fn course(text: &Text, count: usize) -> ChartModel {
    let beat = |place: usize| Beat {
        figure: (8.0 * part(place)).round(),
        label: name(place).to_owned(),
    };
    let steps = (0..count.min(60)).map(beat).collect();
    model(text, t!(text, "tab-orders"), Plot::Spark(Spark { steps }), count)
}

/// A figure that grows over so many steps of time, the less sure the later; of each fourth what came is known.
pub fn ahead(text: &Text, count: usize) -> ChartModel {
    let last = count.max(1) as f64;
    let value = |place: usize| (place as f64 + 1.0) / last;
    let spread = |times: f64, place: usize| (value(place) * (1.0 - times), value(place) * (1.0 + times));
    let place = |at: usize| Place {
        at: value(at),
        value: value(at),
        ranges: [spread(0.2, at), spread(0.5, at)],
        label: (count <= PICKED).then(|| name(at).to_owned()),
    };
    let dot = |at: usize| course::Dot {
        at: value(at),
        value: value(at) * (0.7 + 0.6 * part(at)),
        label: name(at).to_owned(),
    };
    let course = Course {
        places: (0..count).map(place).collect(),
        dots: (0..count).step_by(4).take(PICKED).map(dot).collect(),
        today: (count > 1).then(|| percent(text, 0.5)),
        ticks_across: [0.0, 0.25, 0.5, 0.75, 1.0].map(|at| percent(text, at)).into(),
        ticks_up: [0.0, 0.5, 1.0, 1.5].map(|at| percent(text, at)).into(),
        across: t!(text, "ahead-date-axis"),
        up: WORD.to_owned(),
    };
    model(text, t!(text, "ahead-revenue-chart"), Plot::Course(course), count)
}

/// An estimate with its ranges, from the low end of the wider to the high end, on a scale up to a hundred.
pub fn sureness(text: &Text, ends: [f64; 5]) -> ChartModel {
    let [low95, low80, value, high80, high95] = ends;
    let number = |at: f64| text.number(at, 0);
    let ranges = Ranges {
        value,
        likely: (low80, high80),
        almost: (low95, high95),
        ticks: [0.0, 25.0, 50.0, 75.0, 100.0]
            .map(|at| Tick {
                at,
                label: number(at),
            })
            .to_vec(),
        value_label: number(value),
        likely_label: text.list(&[number(low80), number(high80)]),
        almost_label: text.list(&[number(low95), number(high95)]),
    };
    model(
        text,
        t!(text, "relationship-health"),
        Plot::Ranges(ranges),
        ends.len(),
    )
}

fn model(text: &Text, title: String, plot: Plot, count: usize) -> ChartModel {
    let column = |label, figures| Column { label, figures };
    let row = |place: usize| {
        vec![
            Cell {
                text: text.isolate(name(place)),
                href: Some("#/parts".to_owned()),
            },
            Cell::plain(text.percent(part(place), 1)),
        ]
    };
    let table = Table {
        caption: t!(text, "standing-table"),
        columns: vec![
            column(t!(text, "account"), false),
            column(t!(text, "portfolio-share"), true),
        ],
        rows: (0..count.min(LISTED)).map(row).collect(),
        note: (count > LISTED).then(|| t!(text, "shown-of-total", shown = LISTED, total = count)),
    };
    ChartModel::new(text, title, t!(text, "attention-none-help"), plot, table)
}

/// From nothing to 1, as even as can be.
fn part(place: usize) -> f64 {
    (place as f64 * GOLDEN).fract()
}

fn percent(text: &Text, at: f64) -> Tick {
    Tick {
        at,
        label: text.percent(at, 0),
    }
}

/// What the first so many bring together, from none on.
fn sums(brought: &[f64]) -> Vec<f64> {
    let sum = |sum: &mut f64, one: &f64| {
        *sum += one;
        Some(*sum)
    };
    std::iter::once(0.0)
        .chain(brought.iter().scan(0.0, sum))
        .collect()
}

fn steps(sums: &[f64]) -> Vec<Step> {
    let last = (sums.len() - 1).max(1) as f64;
    let step = |(place, brought): (usize, &f64)| Step {
        counted: place as f64 / last,
        brought: *brought,
    };
    sums.iter().enumerate().map(step).collect()
}

fn stopped(text: &Text, count: usize, reached: Option<usize>) -> Vec<Stop> {
    let stop = |step: usize| Stop {
        step,
        label: text.isolate(name(step - 1)),
    };
    stops(count, reached).into_iter().map(stop).collect()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::ui::chart::probe::{fits, languages};

    #[test]
    fn every_specimen_fits_at_any_width_in_every_language() {
        for text in languages() {
            for count in COUNTS {
                for draw in [concentration, earnings, standing, events, super::course, ahead] {
                    fits(&draw(&text, count));
                }
            }
        }
    }
}
