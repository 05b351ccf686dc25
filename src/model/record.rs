//! Any record of the book, for edits, undo, imports and the journal alike.

use super::{
    Account, Colleague, Complaint, Contact, Contract, Invoice, Need, Order, Policy, Product, Promise,
    RecordRef, Sign, Stamp, Survey, Touchpoint,
};
use serde::{Deserialize, Serialize};

/// A record that says when it was made and last edited.
pub(super) trait Stamped: Clone + PartialEq {
    fn stamp_mut(&mut self) -> &mut Stamp;
}

macro_rules! records {
    ($($(#[$doc:meta])* $kind:ident),* $(,)?) => {
        /// Any record of the book.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Record {
            $($(#[$doc])* $kind(Box<$kind>),)*
        }

        impl Record {
            /// When it was made and last edited.
            pub fn stamp(&self) -> Stamp {
                match self {
                    $(Self::$kind(record) => record.stamp,)*
                }
            }

            /// The same with another stamp.
            #[must_use]
            pub fn stamped(mut self, stamp: Stamp) -> Self {
                match &mut self {
                    $(Self::$kind(record) => record.stamp = stamp,)*
                }
                self
            }
        }

        $(impl From<$kind> for Record {
            fn from(record: $kind) -> Self {
                Self::$kind(Box::new(record))
            }
        }

        impl Stamped for $kind {
            fn stamp_mut(&mut self) -> &mut Stamp {
                &mut self.stamp
            }
        })*
    };
}

records! {
    /// The rules of scoring.
    Policy,
    /// One of our people.
    Colleague,
    /// A product of the catalogue.
    Product,
    /// An account.
    Account,
    /// A person at an account.
    Contact,
    /// An order.
    Order,
    /// A contact event.
    Touchpoint,
    /// A promise.
    Promise,
    /// A complaint.
    Complaint,
    /// A contract.
    Contract,
    /// An invoice.
    Invoice,
    /// An answer to a survey.
    Survey,
    /// A need.
    Need,
    /// A sign of a tactic.
    Sign,
}

impl Record {
    /// Where it lies in the book.
    pub fn reference(&self) -> RecordRef {
        match self {
            Self::Policy(_) => RecordRef::Policy,
            Self::Colleague(record) => RecordRef::Colleague(record.id),
            Self::Product(record) => RecordRef::Product(record.id),
            Self::Account(record) => RecordRef::Account(record.id),
            Self::Contact(record) => RecordRef::Contact(record.account, record.id),
            Self::Order(record) => RecordRef::Order(record.account, record.id),
            Self::Touchpoint(record) => RecordRef::Touchpoint(record.account, record.id),
            Self::Promise(record) => RecordRef::Promise(record.account, record.id),
            Self::Complaint(record) => RecordRef::Complaint(record.account, record.id),
            Self::Contract(record) => RecordRef::Contract(record.account, record.id),
            Self::Invoice(record) => RecordRef::Invoice(record.account, record.id),
            Self::Survey(record) => RecordRef::Survey(record.account, record.id),
            Self::Need(record) => RecordRef::Need(record.account, record.id),
            Self::Sign(record) => RecordRef::Sign(record.account, record.id),
        }
    }
}
