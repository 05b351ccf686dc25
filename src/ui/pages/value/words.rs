//! Figures and their ranges in words.

use crate::engine::clv::outlook::{NoOutlook, NoRevenue};
use crate::engine::clv::range::Range;
use crate::i18n::{Key, Text, key, t};
use crate::model::Currency;

/// How a figure of a range is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Unit {
    /// Orders: the mean with a decimal, the ends whole.
    Orders,
    /// Money of a currency.
    Money(Currency),
}

impl Unit {
    /// The mean.
    pub fn mean(self, text: &Text, figure: f64) -> String {
        match self {
            Self::Orders => text.number(figure, 1),
            Self::Money(currency) => rounded(text, figure, currency),
        }
    }

    /// An end of a range.
    pub fn end(self, text: &Text, figure: f64) -> String {
        match self {
            Self::Orders => text.number(figure, 0),
            Self::Money(currency) => rounded(text, figure, currency),
        }
    }
}

/// An amount in whole major units.
fn rounded(text: &Text, major: f64, currency: Currency) -> String {
    let minor = major.round() * 10_f64.powi(currency.decimals() as i32);
    text.money_whole(minor as i64, currency.code())
}

/// The range of 80 %, without the word for it.
pub fn likely(text: &Text, range: &Range, unit: Unit) -> String {
    let [low, high] = [range.likely.0, range.likely.1].map(|end| unit.end(text, end));
    t!(text, "ahead-from-to", low = low, high = high)
}

/// The range of 80 % with its sureness.
pub fn likely_said(text: &Text, range: &Range, unit: Unit) -> String {
    let [low, high] = [range.likely.0, range.likely.1].map(|end| unit.end(text, end));
    t!(text, "interval-80", low = low, high = high)
}

/// The range of 95 % with its sureness.
pub fn almost_said(text: &Text, range: &Range, unit: Unit) -> String {
    let [low, high] = [range.almost.0, range.almost.1].map(|end| unit.end(text, end));
    t!(text, "interval-95", low = low, high = high)
}

/// A chance, never said to be certain where it is not.
pub fn chance(text: &Text, chance: f64) -> String {
    if chance > 0.0 && chance < 0.005 {
        return t!(text, "ahead-below", figure = text.percent(0.01, 0));
    }
    if chance < 1.0 && chance > 0.995 {
        return t!(text, "ahead-above", figure = text.percent(0.99, 0));
    }
    text.percent(chance, 0)
}

/// Why there is nothing ahead of an account.
pub fn no_outlook(why: NoOutlook) -> Key {
    match why {
        NoOutlook::NoOrders => key!("ahead-no-orders"),
        NoOutlook::Lost => key!("ahead-lost"),
    }
}

/// Why there is no money in an outlook.
pub fn no_revenue(why: NoRevenue) -> Key {
    match why {
        NoRevenue::NoAmounts => key!("ahead-no-amounts"),
        NoRevenue::NoMean => key!("ahead-no-mean"),
        NoRevenue::Dependent => key!("ahead-not-own"),
    }
}

/// So many months ahead.
pub fn horizon(text: &Text, months: u32) -> String {
    if months >= 24 && months.is_multiple_of(12) {
        t!(text, "ahead-years", count = months / 12)
    } else {
        t!(text, "ahead-months", count = months)
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::ui::chart::probe::languages;

    #[test]
    fn d5_only_what_is_certain_is_said_to_be() {
        for text in languages() {
            let said = |share| chance(&text, share);
            for (certain, nearly) in [(0.0, 0.001), (1.0, 0.999)] {
                assert_eq!(said(certain), text.percent(certain, 0));
                assert_ne!(said(certain), said(nearly));
            }
            assert_ne!(said(0.001), said(0.01));
        }
    }
}
