//! When a record was made and last edited, and by whom.

use super::ColleagueId;
use chrono::{DateTime, NaiveDate};
use serde::{Deserialize, Serialize};

/// A moment, in milliseconds since 1970 (UTC).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Moment(pub i64);

impl Moment {
    /// The calendar day in UTC; none outside the calendar.
    pub fn day(self) -> Option<NaiveDate> {
        self.day_at(0)
    }

    /// The calendar day where clocks are so many minutes ahead of UTC; none outside the calendar.
    pub fn day_at(self, ahead: i32) -> Option<NaiveDate> {
        let there = self.0.checked_add(i64::from(ahead) * 60_000)?;
        DateTime::from_timestamp_millis(there).map(|moment| moment.date_naive())
    }
}

/// Who did something, and when.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    /// The moment.
    pub at: Moment,
    /// The colleague, where the app was told who uses it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<ColleagueId>,
}

/// A record's created and edited signatures. The first tells back-tests what was known when.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    /// First recorded.
    pub created: Signature,
    /// Last edited; none if never since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edited: Option<Signature>,
}

impl Stamp {
    /// The stamp of a new record.
    pub fn new(created: Signature) -> Self {
        Self {
            created,
            edited: None,
        }
    }

    /// The stamp after an edit.
    pub fn edited(self, edited: Signature) -> Self {
        Self {
            edited: Some(edited),
            ..self
        }
    }
}
