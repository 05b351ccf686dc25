//! What was agreed for a term, and renewed or not at its end.

use super::{AccountId, ContractId, Money, Stamp, day};
use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// An agreement that runs by terms of equal length: at the end of each it is renewed or ends.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Contract {
    /// Identity in the book.
    pub id: ContractId,
    /// With which account.
    pub account: AccountId,
    /// The number other systems know it by; empty if none. A renewal may bear the number of the one before.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub number: String,
    /// What it is about.
    pub subject: String,
    /// The first day of its first term.
    #[serde(deserialize_with = "day::deserialize")]
    pub starts_on: NaiveDate,
    /// Months in a term, 1..=[`Contract::LONGEST`].
    pub term_months: u16,
    /// A new term begins by itself unless one side gives notice; otherwise it runs out at the end of its first term.
    #[serde(default)]
    pub renews: bool,
    /// Days before the end of a term by which notice must be given; none if not agreed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice_days: Option<u16>,
    /// The day one side said that it would end.
    #[serde(default, with = "day::some", skip_serializing_if = "Option::is_none")]
    pub notice_on: Option<NaiveDate>,
    /// The first day on which it no longer held: not renewed, or broken off.
    #[serde(default, with = "day::some", skip_serializing_if = "Option::is_none")]
    pub ended_on: Option<NaiveDate>,
    /// What is paid for each term, whatever is ordered; none where all that it brings are orders.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fee: Option<Money>,
    /// What is ordered while it runs is paid by the fee.
    #[serde(default)]
    pub covers_orders: bool,
    /// Our prices may be compared with others' while it runs.
    #[serde(default)]
    pub benchmarking: bool,
    /// When and by whom it was recorded.
    #[serde(default)]
    pub stamp: Stamp,
}

impl Contract {
    /// The longest term, months: half a century.
    pub const LONGEST: u16 = 600;

    /// The first day after so many terms.
    #[must_use]
    pub fn term_end(&self, terms: u32) -> NaiveDate {
        let months = u32::from(self.term_months.max(1)).saturating_mul(terms);
        self.starts_on
            .checked_add_months(Months::new(months))
            .unwrap_or(NaiveDate::MAX)
    }

    /// Whole terms that had passed by that day, however it went on.
    #[must_use]
    pub fn terms_by(&self, day: NaiveDate) -> u32 {
        let months = day.years_since(self.starts_on).map_or(0, |years| years * 12)
            / u32::from(self.term_months.max(1));
        (months..)
            .find(|terms| self.term_end(terms + 1) > day)
            .unwrap_or(months)
    }

    /// The first day on which it no longer held, as known that day: a later end counts once notice was given.
    #[must_use]
    pub fn end_known_on(&self, as_of: NaiveDate) -> Option<NaiveDate> {
        let announced = self.notice_on.is_some_and(|day| day <= as_of);
        let ended = self.ended_on.filter(|day| *day <= as_of || announced);
        // Notice without a day ends the term in which it was given.
        let noticed = || Some(self.term_end(self.terms_by(self.notice_on?) + 1)).filter(|_| announced);
        let out = || (!self.renews).then(|| self.term_end(1));
        match (ended, self.ended_on) {
            (Some(day), _) => Some(day),
            (None, Some(_)) => out(),
            (None, None) => noticed().or_else(out),
        }
    }

    /// The first day on which it no longer holds by all that is recorded; none while it renews itself.
    #[must_use]
    pub fn end(&self) -> Option<NaiveDate> {
        self.end_known_on(NaiveDate::MAX)
    }

    /// Whether it held that day.
    #[must_use]
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.starts_on <= day && self.end_known_on(day).is_none_or(|end| end > day)
    }

    /// The first day of the next term, or after the end, whichever is agreed; none where it does not hold that day.
    #[must_use]
    pub fn decided_on(&self, as_of: NaiveDate) -> Option<NaiveDate> {
        let next = || self.term_end(self.terms_by(as_of) + 1);
        self.holds_on(as_of)
            .then(|| self.end_known_on(as_of).unwrap_or_else(next))
    }

    /// The last day on which notice can be given for the running term; none where it would not go on anyway.
    #[must_use]
    pub fn notice_by(&self, as_of: NaiveDate) -> Option<NaiveDate> {
        if self.end_known_on(as_of).is_some() {
            return None;
        }
        let days = Days::new(u64::from(self.notice_days?));
        self.decided_on(as_of)?.checked_sub_days(days)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn yearly() -> Contract {
        Contract {
            id: uuid::Uuid::from_u128(1).into(),
            account: uuid::Uuid::from_u128(2).into(),
            number: String::new(),
            subject: "Maintenance".into(),
            starts_on: day("2024-01-31"),
            term_months: 12,
            renews: true,
            notice_days: Some(90),
            notice_on: None,
            ended_on: None,
            fee: None,
            covers_orders: false,
            benchmarking: false,
            stamp: Stamp::default(),
        }
    }

    #[test]
    fn d5_a_contract_that_renews_itself_runs_from_term_to_term() {
        let contract = yearly();
        assert!(!contract.holds_on(day("2024-01-30")));
        assert_eq!(contract.terms_by(day("2025-01-30")), 0);
        assert_eq!(contract.terms_by(day("2025-01-31")), 1);
        assert_eq!(contract.decided_on(day("2026-05-01")), Some(day("2027-01-31")));
        assert_eq!(contract.notice_by(day("2026-05-01")), Some(day("2026-11-02")));
    }

    #[test]
    fn d5_a_contract_that_does_not_renew_itself_runs_out() {
        let contract = Contract {
            renews: false,
            ..yearly()
        };
        assert_eq!(contract.decided_on(day("2024-05-01")), Some(day("2025-01-31")));
        assert_eq!(contract.notice_by(day("2024-05-01")), None);
        assert!(!contract.holds_on(day("2025-01-31")));
    }

    #[test]
    fn d5_an_end_ahead_is_known_once_notice_was_given() {
        let contract = Contract {
            notice_on: Some(day("2025-10-01")),
            ended_on: Some(day("2026-01-31")),
            ..yearly()
        };
        assert_eq!(contract.end_known_on(day("2025-09-30")), None);
        assert_eq!(contract.end_known_on(day("2025-10-01")), Some(day("2026-01-31")));
        let undated = Contract {
            ended_on: None,
            ..contract
        };
        assert_eq!(undated.end_known_on(day("2025-10-01")), Some(day("2026-01-31")));
        assert!(!undated.holds_on(day("2026-01-31")));
    }

    #[test]
    fn d5_short_terms_are_counted_by_the_calendar() {
        let contract = Contract {
            term_months: 1,
            ..yearly()
        };
        assert_eq!(contract.term_end(1), day("2024-02-29"));
        assert_eq!(contract.terms_by(day("2024-03-30")), 1);
        assert_eq!(contract.terms_by(day("2024-03-31")), 2);
        assert_eq!(contract.terms_by(day("2023-03-31")), 0);
    }
}
