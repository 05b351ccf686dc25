//! What they answered when we asked how we do.

use super::{AccountId, ContactId, Stamp, SurveyId, day};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::ops::RangeInclusive;

/// What was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Question {
    /// Whether they would recommend us (net promoter score; Reichheld 2003).
    Recommend,
    /// How easy we are to deal with (customer effort score; Dixon, Freeman & Toman 2010).
    Ease,
    /// How satisfied they are.
    Satisfaction,
    /// How far they trust us.
    Trust,
}

impl Question {
    /// Every question.
    pub const ALL: [Self; 4] = [Self::Trust, Self::Satisfaction, Self::Recommend, Self::Ease];

    /// The answers that its scale allows; more is always better.
    #[must_use]
    pub fn scale(self) -> RangeInclusive<u8> {
        match self {
            Self::Recommend => 0..=10,
            Self::Ease => 1..=7,
            Self::Satisfaction | Self::Trust => 1..=5,
        }
    }
}

/// One answer to one question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Survey {
    /// Identity in the book.
    pub id: SurveyId,
    /// Which account answered.
    pub account: AccountId,
    /// The day of the answer.
    #[serde(deserialize_with = "day::deserialize")]
    pub on: NaiveDate,
    /// What was asked.
    pub question: Question,
    /// The answer, on the scale of the question.
    pub score: u8,
    /// Who answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<ContactId>,
    /// In their own words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub comment: String,
    /// When and by whom it was recorded.
    #[serde(default)]
    pub stamp: Stamp,
}
