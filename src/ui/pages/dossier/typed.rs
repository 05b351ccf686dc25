//! What a person typed, read into values: plain functions that name the field at fault.

use crate::folding::western_digits;
use crate::model::{Currency, Field, Money, Reason, Share};
use chrono::NaiveDate;
use std::str::FromStr;

/// The field at fault and what is wrong with it.
pub type Fault = (Field, Reason);

/// A day that must be given.
///
/// # Errors
/// Empty or no day.
pub fn day(field: Field, typed: &str) -> Result<NaiveDate, Fault> {
    typed.parse().map_err(|_| (field, Reason::Empty))
}

/// A day that may be left out. Half a date reaches the page as an empty one.
pub fn optional_day(typed: &str) -> Option<NaiveDate> {
    typed.parse().ok()
}

/// The day that a text is when it is nothing but a day in full, such as `2026-03-14`.
pub fn full_day(text: &str) -> Option<NaiveDate> {
    // Other spellings of a day may be a part number or a phrase of the house.
    let day = optional_day(text)?;
    (day.to_string() == text).then_some(day)
}

/// A whole number that may be left out.
///
/// # Errors
/// Not a whole number between `low` and `high`.
pub fn number<N: FromStr + TryInto<i64> + Copy>(
    field: Field,
    typed: &str,
    (low, high): (i64, i64),
) -> Result<Option<N>, Fault> {
    let typed = western_digits(typed.trim());
    if typed.is_empty() {
        return Ok(None);
    }
    let number = typed.parse::<N>().ok();
    let inside = |number: &N| {
        (*number)
            .try_into()
            .is_ok_and(|number| (low..=high).contains(&number))
    };
    number
        .filter(inside)
        .map(Some)
        .ok_or((field, Reason::OutOfRange(low, high)))
}

/// A sum in major units, such as `1250`, `1250.5` or `۱۲۵۰٫۵`, read exactly; may be left out.
///
/// # Errors
/// No sum, or with more decimals than the currency has.
pub fn money(field: Field, typed: &str, currency: Currency) -> Result<Option<Money>, Fault> {
    let typed = western_digits(typed.trim()).replace(['٫', ','], ".");
    if typed.is_empty() {
        return Ok(None);
    }
    minor(&typed, currency.decimals() as usize)
        .map(|minor| Some(Money { minor, currency }))
        .ok_or((field, Reason::OutOfRange(0, i64::MAX)))
}

fn minor(typed: &str, decimals: usize) -> Option<i64> {
    let (whole, fraction) = typed.split_once('.').unwrap_or((typed, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let well_formed = !whole.is_empty() && digits(whole) && digits(fraction) && fraction.len() <= decimals;
    well_formed.then(|| format!("{whole}{fraction:0<decimals$}").parse().ok())?
}

/// A sum as `money` reads it back.
pub fn plain(money: Money) -> String {
    let decimals = money.currency.decimals() as usize;
    let digits = format!("{:0width$}", money.minor.unsigned_abs(), width = decimals + 1);
    let (whole, fraction) = digits.split_at(digits.len() - decimals);
    let sign = if money.minor < 0 { "-" } else { "" };
    if decimals == 0 {
        format!("{sign}{whole}")
    } else {
        format!("{sign}{whole}.{fraction}")
    }
}

/// A share as its field shows it: whole per cent, and nothing where there is none.
pub fn whole_percent(share: Option<Share>) -> String {
    share.map(|share| whole(share).to_string()).unwrap_or_default()
}

/// A share in whole per cent; may be left out. What is held, perhaps to the millionth, is not rounded by a field
/// that still shows it.
///
/// # Errors
/// Not between 0 and 100.
pub fn percent(field: Field, typed: &str, held: Option<Share>) -> Result<Option<Share>, Fault> {
    let typed = number::<u8>(field, typed, (0, 100))?;
    let unchanged = held.filter(|held| typed.map(u32::from) == Some(whole(*held)));
    Ok(unchanged.or_else(|| typed.and_then(Share::percent)))
}

fn whole(share: Share) -> u32 {
    share.ppm() / 10_000
}

/// A share in per cent, decimals allowed; may be left out.
///
/// # Errors
/// Not between 0 and 100.
pub fn share(field: Field, typed: &str) -> Result<Option<Share>, Fault> {
    let typed = western_digits(typed.trim()).replace(['٫', ','], ".");
    if typed.is_empty() {
        return Ok(None);
    }
    let share = typed
        .parse::<f64>()
        .ok()
        .and_then(|percent| Share::from_f64(percent / 100.0));
    share.map(Some).ok_or((field, Reason::OutOfRange(0, 100)))
}

/// Labels set apart by commas of any script, each once.
pub fn tags(typed: &str) -> Vec<String> {
    let mut tags: Vec<String> = Vec::new();
    for tag in typed.split([',', '،', ';']).map(str::trim) {
        if !tag.is_empty() && !tags.iter().any(|held| held == tag) {
            tags.push(tag.to_owned());
        }
    }
    tags
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_day_in_full_is_a_day() {
        assert_eq!(full_day("2026-03-14"), NaiveDate::from_ymd_opt(2026, 3, 14));
        for text in [
            "",
            "2026-3-14",
            " 2026-03-14",
            "2026-02-30",
            "2026-03-14 or so",
            "20260314",
            "+2026-03-14",
        ] {
            assert_eq!(full_day(text), None, "{text}");
        }
    }

    #[test]
    fn sums_are_read_exactly_and_written_back() {
        let read = |typed, currency| money(Field::Total, typed, currency).map(|sum| sum.map(|sum| sum.minor));
        let wrong = Err((Field::Total, Reason::OutOfRange(0, i64::MAX)));
        let yen = "JPY".parse().expect("a code");
        for (typed, currency, expected) in [
            ("", Currency::EUR, Ok(None)),
            ("1250", Currency::EUR, Ok(Some(125_000))),
            (" 0.5 ", Currency::EUR, Ok(Some(50))),
            ("12,50", Currency::EUR, Ok(Some(1250))),
            ("۱۲٫۵", Currency::EUR, Ok(Some(1250))),
            ("1,250", Currency::EUR, wrong),
            (
                "90071992547409.93",
                Currency::EUR,
                Ok(Some(9_007_199_254_740_993)),
            ),
            ("1250", yen, Ok(Some(1250))),
            ("0.5", yen, wrong),
            ("1.005", Currency::EUR, wrong),
            ("-1", Currency::EUR, wrong),
            ("1e3", Currency::EUR, wrong),
            (".5", Currency::EUR, wrong),
            ("99999999999999999999", Currency::EUR, wrong),
        ] {
            assert_eq!(read(typed, currency), expected, "{typed}");
        }
        for (minor, currency, expected) in [
            (5, Currency::EUR, "0.05"),
            (125_000, Currency::EUR, "1250.00"),
            (7, yen, "7"),
        ] {
            assert_eq!(plain(Money { minor, currency }), expected);
        }
    }

    #[test]
    fn numbers_keep_to_their_range() {
        let minutes = |typed| number::<u32>(Field::Minutes, typed, (0, 10_080));
        assert_eq!(minutes(" 45 "), Ok(Some(45)));
        assert_eq!(minutes("۴۵"), Ok(Some(45)));
        assert_eq!(minutes(""), Ok(None));
        for typed in ["-1", "10081", "half"] {
            assert_eq!(
                minutes(typed),
                Err((Field::Minutes, Reason::OutOfRange(0, 10_080))),
                "{typed}"
            );
        }
    }

    #[test]
    fn days_and_shares_name_their_field() {
        assert_eq!(day(Field::On, ""), Err((Field::On, Reason::Empty)));
        assert!(day(Field::On, "2026-02-28").is_ok());
        assert_eq!(optional_day("2026-02-30"), None);
        assert_eq!(
            percent(Field::Value, "101", None),
            Err((Field::Value, Reason::OutOfRange(0, 100)))
        );
    }

    #[test]
    fn a_field_of_whole_per_cent_does_not_round_what_it_shows() {
        let held = Share::from_ppm(123_456);
        let read = |typed: &str| percent(Field::Rating, typed, held);
        assert_eq!(read(&whole_percent(held)), Ok(held));
        assert_eq!(read(" ١٢ "), Ok(held));
        assert_eq!(read("13"), Ok(Share::percent(13)));
        assert_eq!((read(""), whole_percent(None)), (Ok(None), String::new()));
    }

    #[test]
    fn a_share_may_have_decimals() {
        let read = |typed| share(Field::Rating, typed).map(|share| share.map(Share::ppm));
        assert_eq!(read("12,5"), Ok(Some(125_000)));
        assert_eq!(read("۰٫۶"), Ok(Some(6_000)));
        assert_eq!(read(" "), Ok(None));
        for typed in ["100.1", "-1", "half", "NaN", "1,5,5"] {
            assert_eq!(
                read(typed),
                Err((Field::Rating, Reason::OutOfRange(0, 100))),
                "{typed}"
            );
        }
    }

    #[test]
    fn tags_split_at_commas_of_any_script() {
        assert_eq!(tags(" pumps, ألمانيا ، pumps;,"), ["pumps", "ألمانيا"]);
    }
}
