//! What was agreed for a term, and renewed or not at its end.

use super::{AccountId, ContractId, Money, Records, Stamp, day};
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

    /// Signatures come early or late: a contract within so many days of another's end carries it on.
    pub const JOINED: i64 = 45;

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
        let months = u32::from(self.term_months.max(1));
        let least = day.years_since(self.starts_on).map_or(0, |years| years * 12) / months;
        // Beyond the last day there is nothing more to count.
        let over = |end: NaiveDate| end > day || end == NaiveDate::MAX;
        (least..)
            .find(|terms| over(self.term_end(terms.saturating_add(1))))
            .unwrap_or(least)
    }

    /// The first day on which it no longer held, as known that day. An end ahead counts once notice was given or, where
    /// no day of notice is recorded, once it was put on record.
    #[must_use]
    pub fn end_known_on(&self, as_of: NaiveDate) -> Option<NaiveDate> {
        let known_from = self.notice_on.or_else(|| self.recorded_on());
        let announced = known_from.is_some_and(|day| day <= as_of);
        let ended = self.ended_on.filter(|day| *day <= as_of || announced);
        let noticed = self
            .notice_on
            .filter(|day| *day <= as_of && self.ended_on.is_none());
        ended.or_else(|| {
            let ends = [noticed.map(|day| self.end_by_notice(day)), self.runs_out()];
            ends.into_iter().flatten().min()
        })
    }

    /// The end of the first term for which notice on that day is in time.
    fn end_by_notice(&self, notice_on: NaiveDate) -> NaiveDate {
        let days = Days::new(u64::from(self.notice_days.unwrap_or(0)));
        let in_time = notice_on.checked_add_days(days).unwrap_or(NaiveDate::MAX);
        let terms = self.terms_by(notice_on) + 1;
        let ends = (terms..).map(|terms| self.term_end(terms));
        // A term lasts a month at least, and the ends stop at the last day there is.
        let mut ends = ends.skip_while(|end| *end < in_time && *end < NaiveDate::MAX);
        ends.next().unwrap_or(NaiveDate::MAX)
    }

    /// The end of the first term of one that does not renew itself. A later end on record shows that it was extended.
    fn runs_out(&self) -> Option<NaiveDate> {
        let end = self.term_end(1);
        (!self.renews && self.ended_on.is_none_or(|ended| ended <= end)).then_some(end)
    }

    /// The day it was last put on record.
    fn recorded_on(&self) -> Option<NaiveDate> {
        self.stamp.edited.unwrap_or(self.stamp.created).at.day()
    }

    /// Whether it had begun by that day, or was on record although it was yet to begin.
    #[must_use]
    pub fn known_on(&self, as_of: NaiveDate) -> bool {
        self.starts_on <= as_of || self.recorded_on().is_some_and(|day| day <= as_of)
    }

    /// Whether it carries on where another ran out or was renewed: it bears the same number or, where one has none, is
    /// about the same, and begins within [`Contract::JOINED`] days of the end of one of the other's terms.
    #[must_use]
    pub fn continues(&self, other: &Self) -> bool {
        let alike = if self.number.is_empty() || other.number.is_empty() {
            self.subject == other.subject
        } else {
            self.number == other.number
        };
        let terms = other.terms_by(self.starts_on);
        let last = if other.renews { terms + 1 } else { 1 };
        let near = |terms: u32| (self.starts_on - other.term_end(terms)).num_days().abs() <= Self::JOINED;
        alike && self.starts_on > other.starts_on && (terms.max(1)..=last).any(near)
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

/// Contracts of one account with what had followed by that day from each other and from the account's leaving: one that
/// renews itself ends where a later one of the same number carries it on, as lists of contracts bring renewals, and all
/// end when the account is lost.
pub(super) fn settled(
    contracts: &Records<Contract>,
    lost_on: Option<NaiveDate>,
    as_of: NaiveDate,
) -> Vec<Contract> {
    let lost = lost_on.filter(|lost| *lost <= as_of);
    let mut all: Vec<Contract> = contracts.iter().cloned().collect();
    for contract in &mut all {
        let later = contracts.iter().filter(|later| {
            later.starts_on <= as_of
                && contract.renews
                && !contract.number.is_empty()
                && later.number == contract.number
                && later.continues(contract)
        });
        let next = later.map(|later| later.starts_on).min();
        let lost = lost.filter(|lost| *lost > contract.starts_on);
        let ends = [contract.ended_on, next, lost];
        contract.ended_on = ends.into_iter().flatten().min();
    }
    all
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
    fn d5_notice_too_late_for_a_term_ends_the_next() {
        let late = Contract {
            notice_on: Some(day("2025-12-20")),
            ..yearly()
        };
        assert_eq!(late.end_known_on(day("2025-12-20")), Some(day("2027-01-31")));
        // What has run out is not brought back to life.
        let over = Contract {
            renews: false,
            ..late.clone()
        };
        assert_eq!(over.end_known_on(day("2026-06-01")), Some(day("2025-01-31")));
        let extended = Contract {
            notice_on: None,
            ended_on: Some(day("2026-01-31")),
            renews: false,
            ..late
        };
        assert!(extended.holds_on(day("2025-06-01")) && !extended.holds_on(day("2026-01-31")));
    }

    #[test]
    fn d5_an_end_ahead_without_notice_is_known_once_recorded() {
        let mut contract = Contract {
            ended_on: Some(day("2027-01-31")),
            ..yearly()
        };
        contract.stamp.created.at = crate::model::Moment(1_767_225_600_000);
        assert_eq!(contract.end_known_on(day("2025-12-31")), None);
        assert_eq!(contract.end_known_on(day("2026-01-01")), Some(day("2027-01-31")));
    }

    #[test]
    fn d5_a_renewal_of_the_same_number_ends_the_one_before() {
        let first = Contract {
            number: "V-1".into(),
            ..yearly()
        };
        let next = Contract {
            id: uuid::Uuid::from_u128(3).into(),
            starts_on: day("2026-02-01"),
            ..first.clone()
        };
        let other = Contract {
            id: uuid::Uuid::from_u128(4).into(),
            number: "V-2".into(),
            ..next.clone()
        };
        assert!(next.continues(&first) && !other.continues(&first) && !first.continues(&next));
        let ends = |contracts: Vec<Contract>, lost| -> Vec<Option<NaiveDate>> {
            let settled = settled(&Records::from_iter(contracts), lost, day("2026-06-01"));
            settled.iter().map(|contract| contract.ended_on).collect()
        };
        let all = vec![first, next, other];
        assert_eq!(ends(all.clone(), None), [Some(day("2026-02-01")), None, None]);
        let lost = Some(day("2026-05-01"));
        assert_eq!(ends(all, lost), [Some(day("2026-02-01")), lost, lost]);
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
