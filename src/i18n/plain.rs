//! Figures and dates without `Intl`: for native tests, and for a browser that refuses a request.
//!
//! One neutral layout for every language, without words: 1,234.50, EUR 12.30, 2026-03-14.

use chrono::{Datelike, NaiveDate};

/// Decimals of a currency's minor unit (ISO 4217), 2 unless listed. `Intl` is told this figure, because
/// engines follow CLDR for some currencies and would round Iraqi dinars to whole ones.
pub const fn minor_digits(currency: &str) -> u8 {
    match currency.as_bytes() {
        b"BIF" | b"CLP" | b"DJF" | b"GNF" | b"ISK" | b"JPY" | b"KMF" | b"KRW" | b"PYG" | b"RWF" | b"UGX"
        | b"VND" | b"VUV" | b"XAF" | b"XOF" | b"XPF" => 0,
        b"BHD" | b"IQD" | b"JOD" | b"KWD" | b"LYD" | b"OMR" | b"TND" => 3,
        _ => 2,
    }
}

/// A number of minor units as an exact decimal: (-1234, 2) is `-12.34`. No float is involved, so sums
/// beyond 2⁵³ minor units keep their last digit.
pub(super) fn decimal(minor: i64, digits: u8) -> String {
    let sign = if minor < 0 { "-" } else { "" };
    let width = usize::from(digits) + 1;
    let mut figures = format!("{:0width$}", minor.unsigned_abs());
    if digits > 0 {
        figures.insert(figures.len() - usize::from(digits), '.');
    }
    format!("{sign}{figures}")
}

/// A number with between `least` and `most` decimals, thousands set apart.
pub(super) fn number(value: f64, least: u8, most: u8) -> String {
    if !value.is_finite() {
        return value.to_string();
    }
    let mut figures = format!("{value:.*}", usize::from(most));
    while figures.contains('.') && decimals(&figures) > usize::from(least) && figures.ends_with('0') {
        figures.pop();
    }
    grouped(figures.trim_end_matches('.'))
}

fn decimals(figures: &str) -> usize {
    figures.split_once('.').map_or(0, |(_, fraction)| fraction.len())
}

/// Sets thousands apart in a plain decimal.
pub(super) fn grouped(decimal: &str) -> String {
    let (sign, figures) = decimal
        .strip_prefix('-')
        .map_or(("", decimal), |rest| ("-", rest));
    let (whole, fraction) = figures
        .find('.')
        .map_or((figures, ""), |point| figures.split_at(point));
    let mut out = String::from(sign);
    for (at, figure) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 {
            out.push(',');
        }
        out.push(figure);
    }
    out + fraction
}

/// A sum of money with its currency code.
pub(super) fn money(minor: i64, currency: &str) -> String {
    format!("{currency} {}", grouped(&decimal(minor, minor_digits(currency))))
}

/// A date in ISO 8601, which no reader takes for another day.
pub(super) fn date(date: NaiveDate) -> String {
    date.to_string()
}

/// A month in ISO 8601.
pub(super) fn month(date: NaiveDate) -> String {
    format!("{:04}-{:02}", date.year(), date.month())
}

/// A distance in days, with its sign.
pub(super) fn relative_days(days: i64) -> String {
    format!("{days:+}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minor_units_keep_every_digit() {
        assert_eq!(decimal(-1234, 2), "-12.34");
        assert_eq!(decimal(5, 3), "0.005");
        assert_eq!(decimal(700, 0), "700");
        assert_eq!(decimal(i64::MIN, 2), "-92233720368547758.08");
    }

    #[test]
    fn thousands_are_set_apart() {
        assert_eq!(number(1_234_567.891, 0, 3), "1,234,567.891");
        assert_eq!(number(-999.0, 0, 0), "-999");
        assert_eq!(number(1000.5, 2, 2), "1,000.50");
        assert_eq!(number(100.0, 0, 3), "100");
        assert_eq!(number(f64::NAN, 0, 0), "NaN");
    }

    #[test]
    fn sums_are_shown_with_the_decimals_they_are_kept_in() {
        let letters = || 'A'..='Z';
        for code in letters().flat_map(|a| letters().flat_map(move |b| letters().map(move |c| [a, b, c]))) {
            let code = String::from_iter(code);
            let currency: crate::model::Currency = code.parse().expect("three capitals are a code");
            assert_eq!(u32::from(minor_digits(&code)), currency.decimals(), "{code}");
        }
    }

    #[test]
    fn a_currency_has_its_own_decimals() {
        assert_eq!(money(123_456, "EUR"), "EUR 1,234.56");
        assert_eq!(money(123_456, "JPY"), "JPY 123,456");
        assert_eq!(money(123_456, "KWD"), "KWD 123.456");
    }
}
