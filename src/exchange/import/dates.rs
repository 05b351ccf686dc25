//! Dates as other systems write them.

use crate::folding::western_digits;
use chrono::NaiveDate;

/// In which order a date of figures alone is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateOrder {
    /// 31/12/1996.
    DayMonthYear,
    /// 12/31/1996.
    MonthDayYear,
    /// 96/12/31. With four digits of the year no question arises.
    YearMonthDay,
}

impl DateOrder {
    /// Every order.
    pub const ALL: [Self; 3] = [Self::DayMonthYear, Self::MonthDayYear, Self::YearMonthDay];
}

/// The day a cell names, if it is a date in this order. A time after the date is left away: no record
/// holds one. Dates that show their order (a year of four digits first, full stops, a month by name)
/// are read as they are, whatever the order.
pub(super) fn parse(cell: &str, order: DateOrder) -> Option<NaiveDate> {
    let cell = western_digits(cell.trim());
    let date = without_time(&cell);
    if date.len() == 8 && date.bytes().all(|byte| byte.is_ascii_digit()) {
        return ymd(&date[..4], &date[4..6], &date[6..]);
    }
    let mut parts = date
        .split(['-', '/', '.', ' ', ','])
        .filter(|part| !part.is_empty());
    let (first, second, third) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    match (month_number(first), month_number(second)) {
        (None, Some(month)) if first.len() == 4 => ymd(first, month, third),
        (None, Some(month)) => ymd(third, month, first),
        (Some(month), None) => ymd(third, month, second),
        _ if first.len() == 4 => ymd(first, second, third),
        _ if date.contains('.') && third.len() == 4 => ymd(third, second, first),
        _ => match order {
            DateOrder::DayMonthYear => ymd(third, second, first),
            DateOrder::MonthDayYear if date.contains('.') => ymd(third, second, first),
            DateOrder::MonthDayYear => ymd(third, first, second),
            DateOrder::YearMonthDay if third.len() == 4 => None,
            DateOrder::YearMonthDay => ymd(first, second, third),
        },
    }
}

/// `1996-07-04T00:00`, `04.07.1996 00:00` and `7/4/96 12:00 AM` without the time.
fn without_time(cell: &str) -> &str {
    let Some(colon) = cell.find(':') else { return cell };
    let hour = cell[..colon].trim_end_matches(|letter: char| letter.is_ascii_digit());
    hour.trim_end_matches(['T', 't', ' ', ',', '\u{a0}', '\u{202f}'])
}

fn ymd(year: &str, month: &str, day: &str) -> Option<NaiveDate> {
    let figures = |text: &str| text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    if !(figures(year) && figures(month) && figures(day)) || month.len() > 2 || day.len() > 2 {
        return None;
    }
    let year = match (year.len(), year.parse::<i32>().ok()?) {
        (4, year) => year,
        // The turning point of POSIX: 69 to 99 are of the last century.
        (2, year) if year >= 69 => 1900 + year,
        (2, year) => 2000 + year,
        _ => return None,
    };
    NaiveDate::from_ymd_opt(year, month.parse().ok()?, day.parse().ok()?)
}

/// English names only: other languages write dates in figures when they export them.
fn month_number(word: &str) -> Option<&'static str> {
    const MONTHS: [(&str, &str); 12] = [
        ("january", "1"),
        ("february", "2"),
        ("march", "3"),
        ("april", "4"),
        ("may", "5"),
        ("june", "6"),
        ("july", "7"),
        ("august", "8"),
        ("september", "9"),
        ("october", "10"),
        ("november", "11"),
        ("december", "12"),
    ];
    let word = word.to_ascii_lowercase();
    if word.len() < 3 || !word.is_ascii() {
        return None;
    }
    MONTHS
        .iter()
        .find(|(name, _)| name.starts_with(&word) || word == "sept" && *name == "september")
        .map(|(_, number)| *number)
}

#[cfg(test)]
mod tests {
    use super::super::decide::{Verdict, decide};
    use super::*;

    #[test]
    fn dates_that_show_their_order_are_read_in_any() {
        for cell in [
            "1996-07-04",
            "1996-07-04 00:00:00.000",
            "1996-07-04T13:45:10Z",
            "1996-07-04T13:45:10.123+02:00",
            "1996/07/04",
            "1996/7/4",
            "19960704",
            "04.07.1996",
            "4.7.1996 08:30",
            "4 Jul 1996",
            "04-Jul-96",
            "July 4, 1996",
            "1996-Jul-04",
            "٠٤.٠٧.١٩٩٦",
            "۱۹۹۶/۰۷/۰۴",
        ] {
            for order in DateOrder::ALL {
                assert_eq!(
                    parse(cell, order),
                    NaiveDate::from_ymd_opt(1996, 7, 4),
                    "{cell} {order:?}"
                );
            }
        }
    }

    /// German writers mean the first, Hungarian and Japanese ones the last: somebody must be asked.
    #[test]
    fn dots_with_a_short_year_are_read_both_ways() {
        let day = NaiveDate::from_ymd_opt;
        assert_eq!(parse("24.06.05", DateOrder::DayMonthYear), day(2005, 6, 24));
        assert_eq!(parse("24.06.05", DateOrder::YearMonthDay), day(2024, 6, 5));
        assert_eq!(parse("4.7.96", DateOrder::DayMonthYear), day(1996, 7, 4));
        assert_eq!(parse("4.7.96", DateOrder::MonthDayYear), day(1996, 7, 4));
        assert_eq!(parse("4.7.96", DateOrder::YearMonthDay), None);
    }

    #[test]
    fn what_is_no_date_is_none() {
        for cell in [
            "",
            "31.02.1996",
            "1996-13-01",
            "x",
            "12",
            "1/2",
            "1/2/3/4",
            "4.7.",
            "1996-07",
            "00:00",
            "4.7.196",
            "99999999",
            "٣",
        ] {
            for order in DateOrder::ALL {
                assert_eq!(parse(cell, order), None, "{cell} {order:?}");
            }
        }
    }

    #[test]
    fn a_column_settles_the_order_or_leaves_it_open() {
        use DateOrder::*;
        let check = |cells: &[&'static str], expected: Verdict<DateOrder>| {
            assert_eq!(
                decide(&DateOrder::ALL, || cells.iter().copied(), parse),
                expected,
                "{cells:?}"
            );
        };
        let open = |example: &str, ways: &[DateOrder]| Verdict::Open {
            example: example.into(),
            ways: ways.into(),
        };
        check(&["1996-07-04", "x"], Verdict::Free);
        check(&["04/07/1996", "31/07/1996"], Verdict::One(DayMonthYear));
        check(&["04/07/1996", "07/31/1996"], Verdict::One(MonthDayYear));
        check(
            &["04-07-1996 10:00", "31-07-1996 10:00"],
            Verdict::One(DayMonthYear),
        );
        check(
            &["04/07/1996", "05/07/1996"],
            open("04/07/1996", &[DayMonthYear, MonthDayYear]),
        );
        check(
            &["31/07/1996", "07/31/1996"],
            open("31/07/1996", &[DayMonthYear, MonthDayYear]),
        );
        check(&["04/04/1996", "05/05/1996"], Verdict::One(DayMonthYear));
        check(&["24/07/31"], open("24/07/31", &[DayMonthYear, YearMonthDay]));
        check(&["96/07/31", "97/01/01"], Verdict::One(YearMonthDay));
        check(
            &["04/07/1996", "1996-07-31"],
            open("04/07/1996", &[DayMonthYear, MonthDayYear]),
        );
    }
}
