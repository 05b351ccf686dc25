//! The months up to a day.
//!
//! They end on the day asked and not with a calendar's month: the last one is whole, so that it can be
//! compared with the others, and they are the same in every calendar.

use chrono::{Months, NaiveDate};

/// How many are shown.
pub const SHOWN: u32 = 24;

/// A month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Month {
    /// Its first day.
    pub first: NaiveDate,
    /// Its last day.
    pub last: NaiveDate,
}

/// The last [`SHOWN`] months up to `as_of`, the earliest first.
pub fn months(as_of: NaiveDate) -> Vec<Month> {
    // Counted from the next day, so that on the last of a calendar's month these are that calendar's.
    let next = as_of.succ_opt().unwrap_or(as_of);
    let first = |back| {
        next.checked_sub_months(Months::new(back))
            .unwrap_or(NaiveDate::MIN)
    };
    let month = |back| Month {
        first: first(back),
        last: first(back - 1).pred_opt().unwrap_or(as_of),
    };
    (1..=SHOWN).rev().map(month).collect()
}

/// The place of the month that holds a day; none before and after all.
pub fn place(months: &[Month], day: NaiveDate) -> Option<usize> {
    months
        .iter()
        .position(|month| (month.first..=month.last).contains(&day))
}

#[cfg(test)]
mod tests {
    use super::super::ledger::tests::day;
    use super::*;

    #[test]
    fn months_follow_each_other_without_a_gap_and_end_on_the_day_asked() {
        for as_of in ["2026-06-30", "2026-03-31", "2024-02-29", "2026-01-01"] {
            let months = months(day(as_of));
            assert_eq!(months.len(), SHOWN as usize);
            assert_eq!(months[SHOWN as usize - 1].last, day(as_of));
            let joined = |pair: &[Month]| pair[0].last.succ_opt() == Some(pair[1].first);
            assert!(months.windows(2).all(joined), "{months:?}");
            assert!(months.iter().all(|month| (27..=31).contains(&(month.last - month.first).num_days().saturating_add(1))));
        }
    }

    #[test]
    fn on_the_last_of_a_month_they_are_whole_calendar_months() {
        let months = months(day("2026-06-30"));
        let may = months[22];
        assert_eq!((may.first, may.last), (day("2026-05-01"), day("2026-05-31")));
    }

    #[test]
    fn a_day_belongs_to_one_month_or_to_none() {
        let months = months(day("2026-06-15"));
        assert_eq!(place(&months, day("2026-06-15")), Some(23));
        assert_eq!(place(&months, day("2026-05-16")), Some(23));
        assert_eq!(place(&months, day("2026-05-15")), Some(22));
        assert_eq!(place(&months, day("2026-06-16")), None);
        assert_eq!(place(&months, day("2024-06-15")), None);
    }
}
