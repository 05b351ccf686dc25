//! What happens between us and an account: touchpoints, promises, complaints.

use super::{
    AccountId, ColleagueId, ComplaintId, ContactId, Function, PromiseId, Share, Stamp, TouchpointId, day,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// By what means people met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// Face to face at one of the two sites.
    Visit,
    /// Video meeting.
    Video,
    /// Fair, seminar, dinner.
    Event,
    /// Telephone.
    Call,
    /// Electronic mail or chat.
    Email,
    /// Letter.
    Letter,
}

impl Channel {
    /// Every channel, the deepest first.
    pub const ALL: [Self; 6] = [
        Self::Visit,
        Self::Video,
        Self::Event,
        Self::Call,
        Self::Email,
        Self::Letter,
    ];
}

/// From which side a contact came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// From them to us.
    Inbound,
    /// From us to them, unanswered.
    Outbound,
    /// A conversation.
    Mutual,
}

impl Direction {
    /// Every direction.
    pub const ALL: [Self; 3] = [Self::Mutual, Self::Inbound, Self::Outbound];
}

/// One contact event between our people and theirs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Touchpoint {
    /// Identity in the book.
    pub id: TouchpointId,
    /// With which account.
    pub account: AccountId,
    /// The day.
    #[serde(deserialize_with = "day::deserialize")]
    pub on: NaiveDate,
    /// By what means.
    pub channel: Channel,
    /// From which side.
    pub direction: Direction,
    /// Their people present.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<ContactId>,
    /// Our people present.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub colleagues: Vec<ColleagueId>,
    /// How long it took.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u32>,
    /// Share of that time spent on orders, prices and other business of the day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transactional: Option<Share>,
    /// Its tone, −2 (hostile) to 2 (delighted).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sentiment: Option<i8>,
    /// What was said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub notes: String,
    /// When and by whom it was recorded.
    #[serde(default)]
    pub stamp: Stamp,
}

/// Whose promise it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// We promised.
    Ours,
    /// They promised.
    Theirs,
}

/// Something one side said it would do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Promise {
    /// Identity in the book.
    pub id: PromiseId,
    /// To or by which account.
    pub account: AccountId,
    /// Ours or theirs.
    pub side: Side,
    /// What was promised.
    pub what: String,
    /// The day it was made.
    #[serde(deserialize_with = "day::deserialize")]
    pub made_on: NaiveDate,
    /// The day it is due; none if open-ended.
    #[serde(default, with = "day::some", skip_serializing_if = "Option::is_none")]
    pub due_on: Option<NaiveDate>,
    /// The day it was kept.
    #[serde(default, with = "day::some", skip_serializing_if = "Option::is_none")]
    pub delivered_on: Option<NaiveDate>,
    /// The day it was plainly broken.
    #[serde(default, with = "day::some", skip_serializing_if = "Option::is_none")]
    pub broken_on: Option<NaiveDate>,
    /// The day both sides agreed to drop it.
    #[serde(default, with = "day::some", skip_serializing_if = "Option::is_none")]
    pub cancelled_on: Option<NaiveDate>,
    /// Who gave our word.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub promiser: Option<ColleagueId>,
    /// Who must deliver, often somebody else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deliverer: Option<ColleagueId>,
    /// The function that must deliver, where no person is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deliverer_function: Option<Function>,
    /// Who answers for the whole chain, from the word given to the delivery.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accountable: Option<ColleagueId>,
    /// Their person: who gave their word, or to whom ours was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<ContactId>,
    /// When and by whom it was recorded.
    #[serde(default)]
    pub stamp: Stamp,
}

impl Promise {
    /// Not delivered, broken or cancelled by that day.
    pub fn is_open_on(&self, as_of: NaiveDate) -> bool {
        let done = [self.delivered_on, self.broken_on, self.cancelled_on];
        self.made_on <= as_of && !done.iter().flatten().any(|day| *day <= as_of)
    }
}

/// A complaint, from opening to resolution.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Complaint {
    /// Identity in the book.
    pub id: ComplaintId,
    /// From which account.
    pub account: AccountId,
    /// What it is about.
    pub subject: String,
    /// The day it reached us.
    #[serde(deserialize_with = "day::deserialize")]
    pub opened_on: NaiveDate,
    /// The day of our first answer.
    #[serde(default, with = "day::some", skip_serializing_if = "Option::is_none")]
    pub answered_on: Option<NaiveDate>,
    /// The day it was settled.
    #[serde(default, with = "day::some", skip_serializing_if = "Option::is_none")]
    pub resolved_on: Option<NaiveDate>,
    /// Its cause, once known.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub cause: String,
    /// The function that answers for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department: Option<Function>,
    /// When and by whom it was recorded.
    #[serde(default)]
    pub stamp: Stamp,
}

impl Complaint {
    /// Opened and not resolved by that day.
    pub fn is_open_on(&self, as_of: NaiveDate) -> bool {
        self.opened_on <= as_of && self.resolved_on.is_none_or(|day| day > as_of)
    }
}
