//! What lies ahead, drawn.

use super::words::{Unit, almost_said, chance, horizon, likely_said};
use crate::engine::clv::choice::Choice;
use crate::engine::clv::drivers::Drivers;
use crate::engine::clv::prospect::Prospect;
use crate::engine::clv::range::Range;
use crate::i18n::{Text, t};
use crate::model::Currency;
use crate::ui::chart::course::{Course, Dot, Place};
use crate::ui::chart::{Cell, ChartModel, Column, Plot, Table, Tick, round_marks};
use chrono::{Datelike, NaiveDate};

/// Revenue expected over the months to come, with its ranges; none without amounts.
pub fn revenue(text: &Text, prospect: &Prospect) -> Option<ChartModel> {
    let currency = prospect.ahead.first()?.1.currency;
    let known: Option<Vec<(u32, Range)>> = prospect
        .ahead
        .iter()
        .map(|(months, outlook)| Some((*months, outlook.revenue.ok()?)))
        .collect();
    let known = known?;
    let most = known.iter().map(|(_, range)| range.almost.1).fold(0.0, f64::max);
    let unit = Unit::Money(currency);
    let label = |months: u32, range: &Range| {
        let estimate = unit.mean(text, range.expected);
        let estimate = t!(text, "labelled", label = horizon(text, months), value = estimate);
        [
            estimate,
            likely_said(text, range, unit),
            almost_said(text, range, unit),
        ]
        .join(" · ")
    };
    let mut places = vec![Place::bare(0.0, 0.0)];
    places.extend(known.iter().map(|(months, range)| Place {
        at: f64::from(*months),
        value: range.expected,
        ranges: [range.likely, range.almost],
        label: Some(label(*months, range)),
    }));
    let last = known.last().map_or(12, |(months, _)| *months);
    let years = (0..=last).step_by(6);
    let ticks_across = years.map(|months| Tick {
        at: f64::from(months),
        label: text.integer(i64::from(months)),
    });
    let (months, range) = known.iter().find(|(months, _)| *months == 12)?;
    let rows = known
        .iter()
        .map(|(months, range)| row(text, *months, range, unit));
    Some(ChartModel::new(
        text,
        t!(text, "ahead-revenue-chart"),
        label(*months, range),
        Plot::Course(Course {
            places,
            dots: Vec::new(),
            today: None,
            ticks_across: ticks_across.collect(),
            ticks_up: money_marks(text, most, currency),
            across: t!(text, "ahead-months-axis"),
            up: t!(text, "ahead-revenue"),
        }),
        Table {
            caption: t!(text, "interval-table"),
            columns: columns([
                t!(text, "ahead-horizon"),
                t!(text, "interval-estimate"),
                text.percent(0.8, 0),
                text.percent(0.95, 0),
            ]),
            rows: rows.collect(),
            note: None,
        },
    ))
}

fn row(text: &Text, months: u32, range: &Range, unit: Unit) -> Vec<Cell> {
    let span = |(low, high): (f64, f64)| {
        t!(
            text,
            "ahead-from-to",
            low = unit.end(text, low),
            high = unit.end(text, high)
        )
    };
    let cells = [
        horizon(text, months),
        unit.mean(text, range.expected),
        span(range.likely),
        span(range.almost),
    ];
    cells.map(Cell::plain).into()
}

fn columns(labels: [String; 4]) -> Vec<Column> {
    let columns = labels.into_iter().enumerate();
    columns
        .map(|(place, label)| Column {
            label,
            figures: place > 0,
        })
        .collect()
}

fn money_marks(text: &Text, most: f64, currency: Currency) -> Vec<Tick> {
    let minor = |major: f64| (major * 10_f64.powi(currency.decimals() as i32)) as i64;
    marks(round_marks(0.0, most.max(1.0), 4), |at| {
        text.money_compact(minor(at), currency.code())
    })
}

fn marks(places: Vec<f64>, say: impl Fn(f64) -> String) -> Vec<Tick> {
    places.into_iter().map(|at| Tick { at, label: say(at) }).collect()
}

/// The chance of being a customer, from the first order to a year ahead without another.
pub fn alive(text: &Text, drivers: &Drivers, bought: &[NaiveDate], as_of: NaiveDate) -> Option<ChartModel> {
    let (first, last) = (drivers.path.first()?.0, drivers.path.last()?.0);
    let at = |day: NaiveDate| f64::from(day.num_days_from_ce());
    let said = |day: NaiveDate, share: f64| {
        t!(
            text,
            "labelled",
            label = text.date(day),
            value = chance(text, share)
        )
    };
    let value_on = |day: NaiveDate| {
        drivers
            .path
            .iter()
            .find(|(on, _)| *on == day)
            .map(|(_, share)| *share)
    };
    // Leaps at an order are drawn; pointed at are its day, today and the end.
    let spoken = |day: NaiveDate| day == as_of || day == last;
    let places = drivers.path.iter().map(|(day, share)| Place {
        label: spoken(*day).then(|| said(*day, *share)),
        ..Place::bare(at(*day), *share)
    });
    let dots = bought.iter().filter_map(|day| {
        let share = value_on(*day)?;
        let label = t!(
            text,
            "ahead-ordered",
            date = text.date(*day),
            chance = chance(text, share)
        );
        Some(Dot {
            at: at(*day),
            value: share,
            label,
        })
    });
    let today = value_on(as_of)?;
    let end = value_on(last)?;
    let about = t!(
        text,
        "ahead-alive-about",
        now = chance(text, today),
        later = chance(text, end)
    );
    let listed = drivers
        .path
        .iter()
        .filter(|(day, _)| spoken(*day) || bought.contains(day));
    let rows = listed.map(|(day, share)| {
        let ordered = bought.contains(day);
        let what = if ordered {
            t!(text, "ahead-order")
        } else if *day == as_of {
            t!(text, "as-of")
        } else {
            t!(text, "ahead-if-silent")
        };
        [text.date(*day), what, chance(text, *share)]
            .map(Cell::plain)
            .into()
    });
    Some(ChartModel::new(
        text,
        t!(text, "ahead-alive-chart"),
        about,
        Plot::Course(Course {
            places: places.collect(),
            dots: dots.collect(),
            today: Some(Tick {
                at: at(as_of),
                label: text.date_short(as_of),
            }),
            ticks_across: months(text, first, last),
            ticks_up: marks(vec![0.0, 0.25, 0.5, 0.75, 1.0], |share| text.percent(share, 0)),
            across: t!(text, "ahead-date-axis"),
            up: t!(text, "ahead-alive"),
        }),
        Table {
            caption: t!(text, "interval-table"),
            columns: [
                t!(text, "ahead-date-axis"),
                t!(text, "ahead-what"),
                t!(text, "ahead-alive"),
            ]
            .into_iter()
            .enumerate()
            .map(|(place, label)| Column {
                label,
                figures: place == 2,
            })
            .collect(),
            rows: rows.collect(),
            note: None,
        },
    ))
}

/// The ends, and the beginnings of quarters or years between them.
fn months(text: &Text, first: NaiveDate, last: NaiveDate) -> Vec<Tick> {
    let step = match (last - first).num_days() {
        0..=800 => 3,
        801..=2_500 => 6,
        _ => 12,
    };
    let begins = |month: i32| {
        let (year, month) = (month.div_euclid(12), month.rem_euclid(12) as u32 + 1);
        NaiveDate::from_ymd_opt(year, month, 1)
    };
    let from = first.year() * 12 + first.month0() as i32 + 1;
    let between = (from..)
        .filter(|month| month.rem_euclid(step) == 0)
        .map_while(begins);
    let between = between.take_while(|day| *day < last);
    let days = std::iter::once(first).chain(between).chain([last]);
    days.map(|day| Tick {
        at: f64::from(day.num_days_from_ce()),
        label: text.month(day),
    })
    .collect()
}

/// What the chosen model expected of groups of accounts, against what came.
pub fn calibration(text: &Text, choice: &Choice) -> Option<ChartModel> {
    if choice.groups.len() < 2 {
        return None;
    }
    let most = choice.groups.iter().map(|group| group.expected.max(group.actual));
    let most = most.fold(1.0, f64::max);
    let label = |place: usize| {
        let group = &choice.groups[place];
        t!(
            text,
            "ahead-group",
            accounts = t!(text, "account-count", count = group.accounts),
            expected = text.number(group.expected, 1),
            actual = text.number(group.actual, 1)
        )
    };
    let at = |place: usize| place as f64 + 1.0;
    let groups = || choice.groups.iter().enumerate();
    let places = groups().map(|(place, group)| Place::bare(at(place), group.expected));
    let dots = groups().map(|(place, group)| Dot {
        at: at(place),
        value: group.actual,
        label: label(place),
    });
    let ticks = groups().map(|(place, _)| Tick {
        at: at(place),
        label: text.integer(place as i64 + 1),
    });
    let rows = groups().map(|(_, group)| {
        let cells = [
            text.integer(group.accounts as i64),
            text.number(group.expected, 1),
            text.number(group.actual, 1),
        ];
        cells.map(Cell::plain).into()
    });
    let labels = [
        t!(text, "accounts"),
        t!(text, "ahead-expected"),
        t!(text, "ahead-came"),
    ];
    Some(ChartModel::new(
        text,
        t!(text, "ahead-calibration"),
        t!(text, "ahead-calibration-about", date = text.date(choice.split)),
        Plot::Course(Course {
            places: places.collect(),
            dots: dots.collect(),
            today: None,
            ticks_across: ticks.collect(),
            ticks_up: marks(round_marks(0.0, most, 4), |at| text.number(at, 0)),
            across: t!(text, "ahead-groups-axis"),
            up: t!(text, "ahead-orders-each"),
        }),
        Table {
            caption: t!(text, "interval-table"),
            columns: labels
                .into_iter()
                .map(|label| Column { label, figures: true })
                .collect(),
            rows: rows.collect(),
            note: None,
        },
    ))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::engine::clv::outlook::Fitted;
    use crate::engine::clv::prospect::prospect;
    use crate::engine::clv::purchases::Purchases;
    use crate::engine::sample::bought;
    use crate::ui::chart::probe::{fits, languages};
    use chrono::Days;

    fn as_of() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 6, 30).expect("a day")
    }

    /// Accounts that bought every so many days, a million at a time.
    fn book() -> Vec<Purchases> {
        let account = |number: u64| {
            let day = |n: u64| as_of() - Days::new(900) + Days::new(n * (25 + 3 * number));
            let amount = |n: u64| 1e6 + 1e4 * (n + number) as f64;
            bought(
                u128::from(number) + 1,
                (0..3 + number).map(|n| (day(n), amount(n))),
            )
        };
        (0..14).map(account).collect()
    }

    #[test]
    fn d5_charts_fit_in_every_language_at_any_width() {
        let book = book();
        let fitted = Fitted::of(&book, as_of(), |_| ()).expect("accounts");
        let choice = fitted.choice.as_ref().expect("two years and a half");
        for own in [&book[0], &book[13]] {
            let told = prospect(&fitted, own, 0.1).expect("it has bought");
            let bought: Vec<NaiveDate> = own.made.iter().map(|purchase| purchase.on).collect();
            let drivers = told.drivers.as_ref().expect("it has bought");
            for text in languages() {
                fits(&revenue(&text, &told).expect("amounts"));
                fits(&alive(&text, drivers, &bought, as_of()).expect("a path"));
                fits(&calibration(&text, choice).expect("groups"));
            }
        }
    }

    #[test]
    fn d5_every_order_and_the_day_asked_can_be_pointed_at_and_read() {
        let book = book();
        let fitted = Fitted::of(&book, as_of(), |_| ()).expect("accounts");
        let told = prospect(&fitted, &book[0], 0.1).expect("it has bought");
        let bought: Vec<NaiveDate> = book[0].made.iter().map(|purchase| purchase.on).collect();
        let drivers = told.drivers.as_ref().expect("it has bought");
        for text in languages() {
            let chart = alive(&text, drivers, &bought, as_of()).expect("a path");
            let Plot::Course(course) = &chart.plot else {
                panic!("a course")
            };
            assert_eq!(course.dots.len(), bought.len());
            // Besides the orders: the day asked and a year later.
            assert_eq!(chart.table.rows.len(), bought.len() + 2);
        }
    }
}
