//! Words, figures and dates in the chosen language.

use std::sync::Arc;

use chrono::NaiveDate;
use fluent_bundle::FluentArgs;

use super::intl::{self, Detail, Shape};
use super::{Catalog, Direction, Key, Lang};

/// The chosen language: its messages, and how it writes figures and dates. Cheap to clone; two are
/// equal if they are clones of one another.
#[derive(Clone, Debug)]
pub struct Text(Arc<Catalog>);

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for Text {}

impl From<Catalog> for Text {
    fn from(catalog: Catalog) -> Self {
        Self::new(catalog)
    }
}

impl Text {
    /// Speaks with these messages.
    pub fn new(catalog: Catalog) -> Self {
        Self(Arc::new(catalog))
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.0.lang()
    }

    /// Which way the language is written.
    pub fn dir(&self) -> Direction {
        self.lang().dir()
    }

    /// A message without arguments.
    pub fn get(&self, key: Key) -> String {
        self.0.format(key, None)
    }

    /// A message with its arguments filled in; [`t!`](crate::t) also compares their names.
    pub fn format(&self, key: Key, arguments: &FluentArgs<'_>) -> String {
        self.0.format(key, Some(arguments))
    }

    /// A number with exactly `digits` decimals.
    pub fn number(&self, value: f64, digits: u8) -> String {
        intl::number(
            self.lang(),
            Shape::Decimal {
                least: digits,
                most: digits,
            },
            value,
        )
    }

    /// A whole number.
    pub fn integer(&self, value: i64) -> String {
        intl::exact(self.lang(), Shape::Decimal { least: 0, most: 0 }, value, 0)
    }

    /// A share, given as 0 to 1, in per cent with exactly `digits` decimals.
    pub fn percent(&self, share: f64, digits: u8) -> String {
        intl::number(self.lang(), Shape::Percent { digits }, share)
    }

    /// A sum of money in minor units (cents) of an ISO 4217 currency, to the last minor unit.
    pub fn money(&self, minor: i64, currency: &str) -> String {
        intl::money(self.lang(), minor, currency, Detail::Full)
    }

    /// A sum of money in minor units, rounded to the whole major unit, for estimates.
    pub fn money_whole(&self, minor: i64, currency: &str) -> String {
        intl::money(self.lang(), minor, currency, Detail::Whole)
    }

    /// A sum of money in minor units, shortened to three figures or fewer: €1.2M.
    pub fn money_compact(&self, minor: i64, currency: &str) -> String {
        intl::money(self.lang(), minor, currency, Detail::Compact)
    }

    /// A date with its year: Mar 14, 2026.
    pub fn date(&self, date: NaiveDate) -> String {
        intl::date(self.lang(), Shape::Date, date)
    }

    /// Day and month, where the year is plain from the context: Mar 14. The month is a word, because
    /// 3/4 is March in one country and April in the next.
    pub fn date_short(&self, date: NaiveDate) -> String {
        intl::date(self.lang(), Shape::DayAndMonth, date)
    }

    /// The month and year of a date: Mar 2026.
    pub fn month(&self, date: NaiveDate) -> String {
        intl::date(self.lang(), Shape::Month, date)
    }

    /// A distance in days from the as-of date, later ones above zero: yesterday, in 3 days.
    pub fn relative_days(&self, days: i64) -> String {
        intl::relative_days(self.lang(), days)
    }

    /// A list in a sentence: A, B, and C.
    pub fn list(&self, items: &[String]) -> String {
        intl::list(self.lang(), items)
    }

    /// Wraps text that a person typed, so that it can be joined to other text without either
    /// reordering the other (Unicode bidirectional algorithm, FSI … PDI). Messages do this by themselves.
    ///
    /// Directional control characters inside are dropped: an unmatched one would reach past the end.
    pub fn isolate(&self, typed: &str) -> String {
        let steers = |c: char| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
        let kept = typed.chars().filter(|c| !steers(*c));
        std::iter::once('\u{2068}')
            .chain(kept)
            .chain(std::iter::once('\u{2069}'))
            .collect()
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::i18n::{key, t};

    fn english() -> Text {
        let source = include_str!("../../locales/en.ftl");
        Text::new(Catalog::parse(Lang::En, source).expect("the locale files are good"))
    }

    #[test]
    fn a_message_takes_owned_borrowed_and_counted_arguments() {
        let text = english();
        let day = NaiveDate::from_ymd_opt(2026, 3, 14).expect("a real day");
        assert_eq!(
            t!(text, "as-of-date", date = text.date(day)),
            "As of \u{2068}2026-03-14\u{2069}"
        );
        assert_eq!(
            t!(text, "as-of-date", date = &text.date(day)),
            t!(text, "as-of-date", date = "2026-03-14")
        );
        let shown = t!(text, "shown-of-total", total = 12_000_u32, shown = 5_usize,);
        assert_eq!(shown, "\u{2068}5\u{2069} of \u{2068}12,000\u{2069}");
        assert_eq!(t!(&text, "save"), "Save");
    }

    #[test]
    fn a_table_of_keys_is_a_constant() {
        const ACTIONS: [Key; 2] = [key!("undo"), key!("redo")];
        assert_eq!(ACTIONS.map(|key| english().get(key)), ["Undo", "Redo"]);
    }

    #[test]
    fn a_typed_name_cannot_steer_its_surroundings() {
        assert_eq!(
            english().isolate("شركة\u{202E} Nord"),
            "\u{2068}شركة Nord\u{2069}"
        );
    }

    #[test]
    fn clones_are_equal_and_reloads_are_not() {
        let text = english();
        assert_eq!(text, text.clone());
        assert_ne!(text, english());
    }
}
