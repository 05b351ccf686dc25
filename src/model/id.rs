//! Identities: one type per kind of record, so that an order's id cannot be taken for a contact's.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl From<Uuid> for $name {
            fn from(uuid: Uuid) -> Self {
                Self(uuid)
            }
        }

        impl $name {
            /// The bare identifier, for links and element ids.
            pub fn uuid(self) -> Uuid {
                self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }
    )*};
}

ids! {
    /// A customer organisation, unit or site.
    AccountId;
    /// A person at an account.
    ContactId;
    /// One of our own people.
    ColleagueId;
    /// One contact event.
    TouchpointId;
    /// One promise, in either direction.
    PromiseId;
    /// One complaint.
    ComplaintId;
    /// One contract.
    ContractId;
    /// One invoice.
    InvoiceId;
    /// One answer to a survey.
    SurveyId;
    /// One need.
    NeedId;
    /// One sign of a tactic.
    SignId;
    /// One order.
    OrderId;
    /// One product of the catalogue.
    ProductId;
}

/// Points at one record of the book, together with the dossier it lies in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RecordRef {
    /// The rules of scoring.
    Policy,
    /// A colleague of the team.
    Colleague(ColleagueId),
    /// A product of the catalogue.
    Product(ProductId),
    /// An account itself.
    Account(AccountId),
    /// A contact in an account's dossier.
    Contact(AccountId, ContactId),
    /// An order in an account's dossier.
    Order(AccountId, OrderId),
    /// A touchpoint in an account's dossier.
    Touchpoint(AccountId, TouchpointId),
    /// A promise in an account's dossier.
    Promise(AccountId, PromiseId),
    /// A complaint in an account's dossier.
    Complaint(AccountId, ComplaintId),
    /// A contract in an account's dossier.
    Contract(AccountId, ContractId),
    /// An invoice in an account's dossier.
    Invoice(AccountId, InvoiceId),
    /// An answer to a survey in an account's dossier.
    Survey(AccountId, SurveyId),
    /// A need in an account's dossier.
    Need(AccountId, NeedId),
    /// A sign of a tactic in an account's dossier.
    Sign(AccountId, SignId),
}

impl RecordRef {
    /// The dossier the record lies in; none for what the whole book shares.
    pub fn account(self) -> Option<AccountId> {
        match self {
            Self::Policy | Self::Colleague(_) | Self::Product(_) => None,
            Self::Account(account)
            | Self::Contact(account, _)
            | Self::Order(account, _)
            | Self::Touchpoint(account, _)
            | Self::Promise(account, _)
            | Self::Complaint(account, _)
            | Self::Contract(account, _)
            | Self::Invoice(account, _)
            | Self::Survey(account, _)
            | Self::Need(account, _)
            | Self::Sign(account, _) => Some(account),
        }
    }

    /// The record's own bare identifier, for links and elements; none for the policy, of which there is one.
    pub fn uuid(self) -> Option<Uuid> {
        match self {
            Self::Policy => None,
            Self::Colleague(id) => Some(id.uuid()),
            Self::Product(id) => Some(id.uuid()),
            Self::Account(id) => Some(id.uuid()),
            Self::Contact(_, id) => Some(id.uuid()),
            Self::Order(_, id) => Some(id.uuid()),
            Self::Touchpoint(_, id) => Some(id.uuid()),
            Self::Promise(_, id) => Some(id.uuid()),
            Self::Complaint(_, id) => Some(id.uuid()),
            Self::Contract(_, id) => Some(id.uuid()),
            Self::Invoice(_, id) => Some(id.uuid()),
            Self::Survey(_, id) => Some(id.uuid()),
            Self::Need(_, id) => Some(id.uuid()),
            Self::Sign(_, id) => Some(id.uuid()),
        }
    }
}

/// Makes time-ordered identifiers (UUID version 7) without touching a clock: the caller gives the
/// moment and the entropy once, and each id is the one before plus one. Neighbours share their
/// leading bytes, so that a stored book deflates well.
#[derive(Debug)]
pub struct Mint {
    unix_ms: u64,
    next: u128,
}

impl Mint {
    /// `unix_ms` is the present in milliseconds since 1970; `entropy` is random.
    pub fn new(unix_ms: u64, entropy: u128) -> Self {
        Self {
            unix_ms,
            next: entropy,
        }
    }

    /// A fresh identifier of the kind asked for.
    pub fn mint<Id: From<Uuid>>(&mut self) -> Id {
        self.next = self.next.wrapping_add(1);
        let mut random = [0; 10];
        random.copy_from_slice(&self.next.to_be_bytes()[6..]);
        uuid::Builder::from_unix_timestamp_millis(self.unix_ms, &random)
            .into_uuid()
            .into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minted_ids_differ_and_keep_their_order() {
        let mut mint = Mint::new(1_700_000_000_000, 7);
        let ids: Vec<AccountId> = (0..1000).map(|_| mint.mint()).collect();
        assert!(ids.is_sorted_by(|a, b| a < b));
        assert_eq!(ids[0].uuid().get_version_num(), 7);
    }
}
