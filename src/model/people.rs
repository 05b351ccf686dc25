//! People: contacts at the account, colleagues on our side.

use super::{AccountId, Beliefs, ColleagueId, ContactId, Money, Stamp};
use serde::{Deserialize, Serialize};

/// What a colleague does for us.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Function {
    /// Field sales.
    Sales,
    /// Inside sales.
    InsideSales,
    /// Product specialist.
    ProductSpecialist,
    /// Engineering.
    Engineering,
    /// After-sale service.
    Service,
    /// Production.
    Production,
    /// Logistics and shipping.
    Logistics,
    /// Marketing.
    Marketing,
    /// Finance and credit.
    Finance,
    /// Manager.
    Management,
    /// Director.
    Direction,
}

impl Function {
    /// Every function, in the order shown.
    pub const ALL: [Self; 11] = [
        Self::Sales,
        Self::InsideSales,
        Self::ProductSpecialist,
        Self::Engineering,
        Self::Service,
        Self::Production,
        Self::Logistics,
        Self::Marketing,
        Self::Finance,
        Self::Management,
        Self::Direction,
    ];
}

/// A person at an account.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Contact {
    /// Identity in the book.
    pub id: ContactId,
    /// The account the person works for.
    pub account: AccountId,
    /// Full name.
    pub name: String,
    /// Job title.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// Electronic mail.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub email: String,
    /// Telephone.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub phone: String,
    /// Power in the buying decision, 1 (little) to 5 (decides alone).
    #[serde(default, skip_serializing_if = "Beliefs::is_empty")]
    pub power: Beliefs<u8>,
    /// Attitude to us, −2 (opponent) to 2 (champion).
    #[serde(default, skip_serializing_if = "Beliefs::is_empty")]
    pub attitude: Beliefs<i8>,
    /// When and by whom it was recorded.
    #[serde(default)]
    pub stamp: Stamp,
}

/// One of our own people.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Colleague {
    /// Identity in the book.
    pub id: ColleagueId,
    /// The personnel number other systems know; empty if none. Unique in the book.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub number: String,
    /// Full name.
    pub name: String,
    /// Job title.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// What the colleague does; none if not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub function: Option<Function>,
    /// Electronic mail.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub email: String,
    /// Telephone.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub phone: String,
    /// Full cost of one hour.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost_per_hour: Option<Money>,
    /// When and by whom it was recorded.
    #[serde(default)]
    pub stamp: Stamp,
}
