//! Promise reliability: what share of promises is kept? (`models.md` §2)
//!
//! Beta reputation with forgetting (Jøsang & Ismail 2002): kept and broken promises fade with a
//! half-life of a year, an open overdue one does not fade, and being late costs in proportion.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::engine::Impossible;
use crate::engine::estimate::{BetaSummary, Estimate, Tally, at_least, days, decay, lateness_loss};
use crate::model::Promise;

/// Days late at which a promise is worth nothing.
const LOST_AFTER: f64 = 14.0;

/// The flat prior of the health factor.
pub const FLAT_PRIOR: (f64, f64) = (1.0, 1.0);

/// Evidence the rest of the book needs before it serves as prior.
const BOOK_EVIDENCE: f64 = 20.0;

/// The dates of one promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PromiseDates {
    /// Made.
    pub made_on: NaiveDate,
    /// Due; none if open-ended.
    pub due_on: Option<NaiveDate>,
    /// Delivered.
    pub delivered_on: Option<NaiveDate>,
    /// Plainly broken.
    pub broken_on: Option<NaiveDate>,
    /// Dropped by agreement.
    pub cancelled_on: Option<NaiveDate>,
}

impl From<&Promise> for PromiseDates {
    fn from(promise: &Promise) -> Self {
        let &Promise {
            made_on,
            due_on,
            delivered_on,
            broken_on,
            cancelled_on,
            ..
        } = promise;
        Self {
            made_on,
            due_on,
            delivered_on,
            broken_on,
            cancelled_on,
        }
    }
}

/// Where a promise stands, those dropped by agreement included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// As the reliability model sees it.
    State(PromiseState),
    /// Dropped by agreement.
    Cancelled(NaiveDate),
}

impl Standing {
    /// Where a promise stands that day; none before it was made.
    #[must_use]
    pub fn of(promise: &Promise, as_of: NaiveDate) -> Option<Self> {
        let cancelled = promise
            .cancelled_on
            .filter(|day| *day <= as_of && promise.made_on <= as_of);
        match cancelled {
            Some(on) => Some(Self::Cancelled(on)),
            None => PromiseDates::from(promise).state(as_of).map(Self::State),
        }
    }

    /// Neither delivered, broken nor dropped.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::State(state) if state.is_open())
    }

    /// Open past its due date.
    #[must_use]
    pub fn is_overdue(self) -> bool {
        matches!(self, Self::State(PromiseState::Overdue { .. }))
    }

    /// The day it ended; none while it is open.
    #[must_use]
    pub fn closed_on(self) -> Option<NaiveDate> {
        match self {
            Self::Cancelled(on)
            | Self::State(
                PromiseState::Kept { on }
                | PromiseState::Late { on, .. }
                | PromiseState::Broken { on }
                | PromiseState::BrokenThenLate { delivered: on, .. },
            ) => Some(on),
            Self::State(PromiseState::Overdue { .. } | PromiseState::Open) => None,
        }
    }
}

/// Where a promise stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PromiseState {
    /// Delivered by its due date, or without one.
    Kept {
        /// Day of delivery.
        on: NaiveDate,
    },
    /// Delivered after its due date.
    Late {
        /// Day of delivery.
        on: NaiveDate,
        /// Days after the due date.
        days: i64,
    },
    /// Broken and not delivered since.
    Broken {
        /// Day of breaking.
        on: NaiveDate,
    },
    /// Broken, then delivered after its due date all the same.
    BrokenThenLate {
        /// Day of breaking.
        broken: NaiveDate,
        /// Day of delivery.
        delivered: NaiveDate,
        /// Days after the due date.
        days: i64,
    },
    /// Open past its due date.
    Overdue {
        /// Days after the due date.
        days: i64,
    },
    /// Open and not yet due, or without a due date.
    Open,
}

impl PromiseDates {
    /// The state on a day; none if not yet made, or dropped by agreement.
    #[must_use]
    pub fn state(&self, today: NaiveDate) -> Option<PromiseState> {
        let done = |day: Option<NaiveDate>| day.filter(|day| *day <= today);
        if self.made_on > today || done(self.cancelled_on).is_some() {
            return None;
        }
        let late = |day: NaiveDate| self.due_on.map_or(0, |due| days(due, day)).max(0);
        Some(match (done(self.delivered_on), done(self.broken_on)) {
            (Some(on), _) if late(on) == 0 => PromiseState::Kept { on },
            (Some(on), None) => PromiseState::Late { on, days: late(on) },
            (Some(delivered), Some(broken)) => PromiseState::BrokenThenLate {
                broken,
                delivered,
                days: late(delivered),
            },
            (None, Some(on)) => PromiseState::Broken { on },
            (None, None) if late(today) > 0 => PromiseState::Overdue { days: late(today) },
            (None, None) => PromiseState::Open,
        })
    }
}

impl PromiseState {
    /// Not delivered and not broken.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::Open | Self::Overdue { .. })
    }

    /// What the state counts as success and failure; what ended fades with that half-life, in days.
    #[must_use]
    pub fn tally(self, half_life: f64, today: NaiveDate) -> Tally {
        let weight = |day| decay(days(day, today) as f64, half_life);
        let loss = |days| lateness_loss(days, 0.0, LOST_AFTER);
        match self {
            Self::Kept { on } => Tally::closed(0.0, weight(on)),
            Self::Late { on, days } => Tally::closed(loss(days), weight(on)),
            Self::Broken { on } => Tally::closed(1.0, weight(on)),
            Self::BrokenThenLate {
                broken,
                delivered,
                days,
            } => Tally {
                success: (1.0 - loss(days)) * weight(delivered),
                failure: weight(broken),
            },
            Self::Overdue { days } => Tally::open(loss(days)),
            Self::Open => Tally::default(),
        }
    }
}

/// Reliability of one group of promises.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Promises {
    /// Share kept, or unknown.
    pub estimate: Estimate,
    /// Decayed kept and broken.
    pub tally: Tally,
    /// Share kept with its 90 % credible interval (`q05`, `q95`).
    pub reliability: BetaSummary,
    /// Promises that are open.
    pub open: usize,
    /// Open promises past their due date.
    pub overdue: usize,
}

/// Reliability of promises in the given states, after the prior Beta(a, b); what ended fades with that half-life,
/// in days.
pub fn reliability(
    states: impl IntoIterator<Item = PromiseState>,
    prior: (f64, f64),
    half_life: f64,
    today: NaiveDate,
) -> Result<Promises, Impossible> {
    if !(prior.0 > 0.0 && prior.1 > 0.0) {
        return Err(Impossible::Prior);
    }
    let (mut tally, mut open, mut overdue) = (Tally::default(), 0, 0);
    for state in states {
        tally.add(state.tally(half_life, today));
        open += usize::from(state.is_open());
        overdue += usize::from(matches!(state, PromiseState::Overdue { .. }));
    }
    let reliability = tally.posterior(prior);
    Ok(Promises {
        estimate: reliability.estimate(),
        tally,
        reliability,
        open,
        overdue,
    })
}

/// Reliability by group (account, deliverer, function; with direction), groups in their own order.
pub fn by_group<K: Ord>(
    promises: impl IntoIterator<Item = (K, PromiseDates)>,
    prior: (f64, f64),
    half_life: f64,
    today: NaiveDate,
) -> Result<BTreeMap<K, Promises>, Impossible> {
    let mut groups: BTreeMap<K, Vec<PromiseState>> = BTreeMap::new();
    for (key, promise) in promises {
        if let Some(state) = promise.state(today) {
            groups.entry(key).or_default().push(state);
        }
    }
    reliability([], prior, half_life, today)?;
    groups
        .into_iter()
        .map(|(key, states)| Ok((key, reliability(states, prior, half_life, today)?)))
        .collect()
}

/// The prior that the rest of the book gives.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BookPrior {
    /// First Beta parameter.
    pub a: f64,
    /// Second Beta parameter.
    pub b: f64,
    /// Whether the book had evidence enough; if not, the prior is flat.
    pub from_book: bool,
}

/// A prior worth two promises from the rest of the book, the group itself excluded.
pub fn book_prior(rest: Tally) -> Result<BookPrior, Impossible> {
    if !(rest.success >= 0.0 && rest.failure >= 0.0) {
        return Err(Impossible::Counts);
    }
    let n = rest.success + rest.failure;
    if !at_least(n, BOOK_EVIDENCE) {
        return Ok(BookPrior {
            a: FLAT_PRIOR.0,
            b: FLAT_PRIOR.1,
            from_book: false,
        });
    }
    let share = (rest.success + 1.0) / (n + 2.0);
    Ok(BookPrior {
        a: 2.0 * share,
        b: 2.0 * (1.0 - share),
        from_book: true,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::sample::day;

    fn promise(due: &str, delivered: Option<&str>) -> PromiseDates {
        PromiseDates {
            made_on: day("2026-01-01"),
            due_on: Some(day(due)),
            delivered_on: delivered.map(day),
            broken_on: None,
            cancelled_on: None,
        }
    }

    #[test]
    fn b2_an_open_promise_becomes_overdue_the_day_after() {
        let open = promise("2026-02-10", None);
        assert_eq!(open.state(day("2026-02-10")), Some(PromiseState::Open));
        assert_eq!(
            open.state(day("2026-02-11")),
            Some(PromiseState::Overdue { days: 1 })
        );
        assert_eq!(open.state(day("2025-12-31")), None);
    }

    #[test]
    fn b2_late_delivery_counts_in_part_and_lowers_reliability() {
        let today = day("2026-03-01");
        let mean = |promise: PromiseDates| {
            reliability(promise.state(today), FLAT_PRIOR, 365.0, today)
                .expect("a proper prior")
                .reliability
                .mean()
        };
        let (kept, late) = (
            promise("2026-02-28", Some("2026-02-28")),
            promise("2026-02-20", Some("2026-02-28")),
        );
        assert!(mean(kept) > mean(late) && mean(late) > mean(promise("2026-01-20", None)));
    }

    #[test]
    fn b2_the_book_speaks_only_with_enough_evidence() {
        let rest = |success, failure| book_prior(Tally { success, failure }).map(|prior| prior.from_book);
        assert_eq!(rest(19.0, 0.9), Ok(false));
        assert_eq!(rest(19.0, 1.0), Ok(true));
        assert_eq!(rest(-1.0, 30.0), Err(Impossible::Counts));
    }
}
