//! Figures and dates as the browser's `Intl` writes them.

use chrono::{NaiveDate, NaiveTime};

use super::{Lang, minor_digits, plain};

#[cfg(target_arch = "wasm32")]
mod browser;

/// What is asked of `Intl`: one cached formatter per language and shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Shape {
    /// A number with `least` to `most` decimals.
    Decimal { least: u8, most: u8 },
    /// A share of 1 in per cent.
    Percent { digits: u8 },
    /// A sum of money; the code is three ASCII letters, anything else makes `Intl` throw.
    Money { currency: [u8; 3], detail: Detail },
    /// A date with its year.
    Date,
    /// A date without its year.
    DayAndMonth,
    /// A month with its year.
    Month,
    /// A distance in days.
    RelativeDays,
    /// A list joined by "and".
    List,
}

/// What is laid out.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(
    not(target_arch = "wasm32"),
    expect(dead_code, reason = "only a browser reads it")
)]
enum Input<'a> {
    Number(f64),
    /// A decimal in ASCII digits: exact beyond 2⁵³ where the engine takes strings, a float elsewhere.
    Decimal(&'a str),
    Items(&'a [String]),
}

#[cfg(target_arch = "wasm32")]
fn shown(lang: Lang, shape: Shape, input: Input<'_>) -> Option<String> {
    browser::shown(lang, shape, input)
}

#[cfg(not(target_arch = "wasm32"))]
fn shown(_: Lang, _: Shape, _: Input<'_>) -> Option<String> {
    None
}

/// A number in the shape of a decimal or a percentage.
pub(super) fn number(lang: Lang, shape: Shape, value: f64) -> String {
    // What rounds to nothing has no sign.
    let finest = match shape {
        Shape::Percent { digits } => f64::from(digits) + 2.0,
        Shape::Decimal { most, .. } => f64::from(most),
        _ => 3.0,
    };
    let value = if value.abs() * 10_f64.powf(finest) < 0.5 {
        0.0
    } else {
        value
    };
    shown(lang, shape, Input::Number(value)).unwrap_or_else(|| match shape {
        Shape::Percent { digits } => plain::number(value * 100.0, digits, digits) + "%",
        Shape::Decimal { least, most } => plain::number(value, least, most),
        _ => plain::number(value, 0, 3),
    })
}

/// A number of units of 10 to the power of −`digits`, without passing through a float.
pub(super) fn exact(lang: Lang, shape: Shape, units: i64, digits: u8) -> String {
    let decimal = plain::decimal(units, digits);
    shown(lang, shape, Input::Decimal(&decimal)).unwrap_or_else(|| plain::grouped(&decimal))
}

/// How much of a sum is written out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Detail {
    /// To the last minor unit.
    Full,
    /// To the whole major unit.
    Whole,
    /// Shortened: €1.2M.
    Compact,
}

/// A sum of money in minor units.
pub(super) fn money(lang: Lang, minor: i64, currency: &str, detail: Detail) -> String {
    let decimal = plain::decimal(minor, minor_digits(currency));
    code(currency)
        .and_then(|currency| shown(lang, Shape::Money { currency, detail }, Input::Decimal(&decimal)))
        .unwrap_or_else(|| plain::money(minor, currency))
}

fn code(currency: &str) -> Option<[u8; 3]> {
    let code: [u8; 3] = currency.as_bytes().try_into().ok()?;
    code.iter().all(u8::is_ascii_alphabetic).then_some(code)
}

/// A calendar date. It is handed over as midnight UTC and read in UTC, so that no time zone moves it.
pub(super) fn date(lang: Lang, shape: Shape, date: NaiveDate) -> String {
    let midnight = date.and_time(NaiveTime::MIN).and_utc().timestamp_millis();
    shown(lang, shape, Input::Number(midnight as f64)).unwrap_or_else(|| match shape {
        Shape::Month => plain::month(date),
        _ => plain::date(date),
    })
}

/// A distance in days.
pub(super) fn relative_days(lang: Lang, days: i64) -> String {
    shown(lang, Shape::RelativeDays, Input::Number(days as f64)).unwrap_or_else(|| plain::relative_days(days))
}

/// A list joined by "and".
pub(super) fn list(lang: Lang, items: &[String]) -> String {
    shown(lang, Shape::List, Input::Items(items)).unwrap_or_else(|| items.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_currency_that_intl_would_refuse_never_reaches_it() {
        assert_eq!(code("EUR"), Some(*b"EUR"));
        for currency in ["", "EU", "EURO", "E1R", "€"] {
            assert_eq!(code(currency), None);
        }
    }
}

#[cfg(all(test, target_arch = "wasm32"))]
mod browser_tests {
    use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

    use super::*;
    use crate::i18n::{Catalog, Text, t};

    wasm_bindgen_test_configure!(run_in_browser);

    fn text(lang: Lang) -> Text {
        let source = match lang {
            Lang::En => include_str!("../../locales/en.ftl"),
            Lang::Ar => include_str!("../../locales/ar.ftl"),
            Lang::Fa => include_str!("../../locales/fa.ftl"),
            Lang::Pl => include_str!("../../locales/pl.ftl"),
            Lang::Uk => include_str!("../../locales/uk.ftl"),
        };
        Text::new(Catalog::parse(lang, source).expect("the locale files are good"))
    }

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).expect("a real day")
    }

    #[wasm_bindgen_test]
    fn figures_are_laid_out_by_intl() {
        let english = text(Lang::En);
        assert_eq!(english.number(1234.5, 2), "1,234.50");
        assert_eq!(english.percent(0.256, 1), "25.6%");
        assert_eq!(english.integer(-1_234_567), "-1,234,567");
        assert_eq!(
            t!(english, "account-count", count = 12_000),
            "\u{2068}12,000\u{2069} accounts"
        );
        assert_eq!(english.list(&["A".into(), "B".into(), "C".into()]), "A, B, and C");
    }

    #[wasm_bindgen_test]
    fn money_keeps_its_minor_units_and_never_throws() {
        let english = text(Lang::En);
        assert_eq!(english.money(123_456, "EUR"), "€1,234.56");
        assert_eq!(english.money(123_456, "JPY"), "¥123,456");
        assert_eq!(english.money(1_234_567, "IQD"), "IQD\u{a0}1,234.567");
        assert_eq!(english.money_compact(123_456_789, "EUR"), "€1.2M");
        assert_eq!(english.money(123_456, "?"), "? 1,234.56");
    }

    #[wasm_bindgen_test]
    fn a_calendar_date_stays_on_its_day() {
        let english = text(Lang::En);
        assert_eq!(english.date(day(2026, 3, 1)), "Mar 1, 2026");
        assert_eq!(english.date_short(day(2026, 12, 31)), "Dec 31");
        assert_eq!(english.month(day(2026, 1, 1)), "Jan 2026");
        assert_eq!(english.date(day(1900, 1, 1)), "Jan 1, 1900");
        assert_eq!(english.relative_days(-1), "yesterday");
        assert_eq!(english.relative_days(3), "in 3 days");
    }

    #[wasm_bindgen_test]
    fn arabic_keeps_latin_digits_and_gregorian_dates() {
        let arabic = text(Lang::Ar);
        assert_eq!(arabic.number(1234.5, 1), "1,234.5");
        assert!(arabic.date(day(2026, 3, 14)).contains("2026"));
        assert!(arabic.money_compact(123_456_789, "EUR").contains("مليون"));
        assert_eq!(arabic.relative_days(1), "غدًا");
        assert!(t!(arabic, "account-count", count = 3).contains("عملاء"));
    }

    #[wasm_bindgen_test]
    fn persian_has_its_own_calendar_and_digits() {
        let persian = text(Lang::Fa);
        assert_eq!(persian.number(1234.5, 1), "۱٬۲۳۴٫۵");
        let new_year = persian.date(day(2026, 3, 21));
        assert!(
            new_year.contains("۱۴۰۵") && new_year.contains("فروردین"),
            "{new_year}"
        );
        assert!(t!(persian, "account-count", count = 12).contains("۱۲"));
    }

    #[wasm_bindgen_test]
    fn polish_and_ukrainian_write_figures_their_way() {
        assert_eq!(text(Lang::Pl).number(12_345.5, 1), "12\u{a0}345,5");
        assert_eq!(text(Lang::Uk).number(12_345.5, 1), "12\u{a0}345,5");
        assert!(text(Lang::Uk).date(day(2026, 3, 14)).starts_with("14 бер"));
        assert!(text(Lang::Pl).date(day(2026, 3, 14)).starts_with("14 mar"));
    }

    /// Fluent chooses the form of a counted noun by its own tables; the browser has CLDR's.
    #[wasm_bindgen_test]
    fn plural_forms_are_those_of_the_browser() {
        use crate::i18n::key;
        use fluent_bundle::{FluentArgs, FluentValue};
        use wasm_bindgen::JsCast;

        const FORMS: &str = "account-count = { $count ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n \
            [many] many\n*[other] other\n }\n";
        let intl = js_sys::Reflect::get(&js_sys::global(), &"Intl".into()).expect("every browser has Intl");
        let class = js_sys::Reflect::get(&intl, &"PluralRules".into()).expect("it knows plurals");
        let class: js_sys::Function = class.dyn_into().expect("a class");
        for &lang in Lang::ALL {
            let catalog = Catalog::parse(lang, FORMS).expect("six forms");
            let rules = js_sys::Reflect::construct(&class, &js_sys::Array::of1(&lang.tag().into()))
                .expect("a language the browser knows");
            let select = js_sys::Reflect::get(&rules, &"select".into()).expect("a method");
            let select: js_sys::Function = select.dyn_into().expect("a function");
            for count in (0..=210).chain([999, 1000, 1001, 1002, 1005, 1011, 10_000, 1_000_000]) {
                let arguments: FluentArgs<'_> = [("count", FluentValue::from(count))].into_iter().collect();
                let ours = catalog.format(key!("account-count", count), Some(&arguments));
                let theirs = select.call1(&rules, &f64::from(count).into()).expect("a form");
                assert_eq!(Some(ours), theirs.as_string(), "{lang:?} {count}");
            }
        }
    }
}
