//! What we asked to be paid, and when it was.

use super::{AccountId, InvoiceId, Money, Stamp, day};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// An invoice to an account, from its issue to its payment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Invoice {
    /// Identity in the book.
    pub id: InvoiceId,
    /// To which account.
    pub account: AccountId,
    /// The number other systems know it by; empty if none. Unique among the account's invoices.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub number: String,
    /// The day it was issued.
    #[serde(deserialize_with = "day::deserialize")]
    pub issued_on: NaiveDate,
    /// The day it is to be paid by.
    #[serde(deserialize_with = "day::deserialize")]
    pub due_on: NaiveDate,
    /// The day it was paid in full.
    #[serde(default, with = "day::some", skip_serializing_if = "Option::is_none")]
    pub paid_on: Option<NaiveDate>,
    /// The day they said that they hold the money back.
    #[serde(default, with = "day::some", skip_serializing_if = "Option::is_none")]
    pub withheld_on: Option<NaiveDate>,
    /// It waits through our own fault, such as a wrong delivery: it then says nothing about how they pay.
    #[serde(default)]
    pub our_fault: bool,
    /// What is to be paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
    /// What they gave as the reason, or what else is to be remembered.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub notes: String,
    /// When and by whom it was recorded.
    #[serde(default)]
    pub stamp: Stamp,
}

impl Invoice {
    /// Issued and not paid by that day.
    #[must_use]
    pub fn is_open_on(&self, as_of: NaiveDate) -> bool {
        self.issued_on <= as_of && self.paid_on.is_none_or(|day| day > as_of)
    }

    /// Said by that day to be held back, and not paid.
    #[must_use]
    pub fn is_withheld_on(&self, as_of: NaiveDate) -> bool {
        self.is_open_on(as_of) && self.withheld_on.is_some_and(|day| day <= as_of)
    }
}
