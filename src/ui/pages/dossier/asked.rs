//! What an address asks a dossier to show: one record, or the first field of the quick entry.

use crate::model::{AccountId, RecordRef};
use crate::ui::route::{Route, Tab};
use uuid::Uuid;

/// A record that can be added from anywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Addition {
    /// A contact event.
    Touchpoint,
    /// A promise.
    Promise,
    /// A complaint.
    Complaint,
    /// A person.
    Contact,
    /// An order.
    Order,
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

impl Addition {
    /// Every kind of record of a dossier.
    pub const ALL: [Self; 10] = [
        Self::Touchpoint,
        Self::Promise,
        Self::Complaint,
        Self::Contact,
        Self::Order,
        Self::Contract,
        Self::Invoice,
        Self::Survey,
        Self::Need,
        Self::Sign,
    ];

    /// The address at which it is added to an account.
    pub fn address(self, account: AccountId) -> String {
        let (tab, slug) = self.place();
        format!("{}?{slug}", Route::Dossier(account, tab))
    }

    /// What is entered in one line is entered where it stands, the rest in a dialog.
    fn place(self) -> (Tab, &'static str) {
        match self {
            Self::Touchpoint => (Tab::Timeline, ENTRY),
            Self::Promise => (Tab::Promises, ENTRY),
            Self::Complaint => (Tab::Complaints, ENTRY),
            Self::Contact => (Tab::Overview, "add-contact"),
            Self::Order => (Tab::Orders, "add-order"),
            Self::Contract => (Tab::Orders, "add-contract"),
            Self::Invoice => (Tab::Orders, "add-invoice"),
            Self::Survey => (Tab::Relationship, "add-answer"),
            Self::Need => (Tab::Relationship, "add-need"),
            Self::Sign => (Tab::Relationship, "add-sign"),
        }
    }
}

const ENTRY: &str = "log";

/// What stands behind the question mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// The first field of the quick entry.
    Entry,
    /// One record of the tab.
    Record(Uuid),
    /// The dialog for a new record.
    Add(Addition),
}

/// Reads what a location hash asks for; none if it asks for nothing that is understood.
pub fn asked(hash: &str) -> Option<Asked> {
    match hash.split_once('?')?.1 {
        ENTRY => Some(Asked::Entry),
        word => {
            let added = Addition::ALL.into_iter().find(|one| one.place().1 == word);
            let record = || word.parse().ok().map(Asked::Record);
            added.map(Asked::Add).or_else(record)
        }
    }
}

/// The address at which a record is shown.
pub fn address(account: AccountId, at: RecordRef) -> String {
    let tab = Route::Dossier(account, tab(at));
    match at.uuid() {
        Some(id) => format!("{tab}?{id}"),
        None => tab.to_string(),
    }
}

/// The tab on which a record lies.
fn tab(record: RecordRef) -> Tab {
    match record {
        RecordRef::Promise(..) => Tab::Promises,
        RecordRef::Complaint(..) => Tab::Complaints,
        RecordRef::Order(..) | RecordRef::Contract(..) | RecordRef::Invoice(..) => Tab::Orders,
        RecordRef::Account(_) | RecordRef::Survey(..) | RecordRef::Need(..) | RecordRef::Sign(..) => {
            Tab::Relationship
        }
        _ => Tab::Timeline,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Mint;

    #[test]
    fn an_address_leads_to_its_tab_and_asks_for_its_record() {
        let mut mint = Mint::new(1, 1);
        let account = mint.mint();
        for (at, tab) in [
            (RecordRef::Touchpoint(account, mint.mint()), Tab::Timeline),
            (RecordRef::Promise(account, mint.mint()), Tab::Promises),
            (RecordRef::Complaint(account, mint.mint()), Tab::Complaints),
            (RecordRef::Order(account, mint.mint()), Tab::Orders),
            (RecordRef::Contract(account, mint.mint()), Tab::Orders),
            (RecordRef::Invoice(account, mint.mint()), Tab::Orders),
            (RecordRef::Account(account), Tab::Relationship),
            (RecordRef::Survey(account, mint.mint()), Tab::Relationship),
            (RecordRef::Need(account, mint.mint()), Tab::Relationship),
            (RecordRef::Sign(account, mint.mint()), Tab::Relationship),
        ] {
            let hash = address(account, at);
            assert_eq!(Route::parse(&hash), Route::Dossier(account, tab), "{hash}");
            assert_eq!(asked(&hash), at.uuid().map(Asked::Record), "{hash}");
        }
    }

    #[test]
    fn every_addition_has_an_address_that_asks_for_it() {
        let account = Mint::new(1, 1).mint();
        for addition in Addition::ALL {
            let hash = addition.address(account);
            let (tab, slug) = addition.place();
            assert_eq!(Route::parse(&hash), Route::Dossier(account, tab), "{hash}");
            let expected = if slug == ENTRY {
                Asked::Entry
            } else {
                Asked::Add(addition)
            };
            assert_eq!(asked(&hash), Some(expected), "{hash}");
        }
    }

    #[test]
    fn the_quick_entry_can_be_asked_for_and_nonsense_asks_for_nothing() {
        assert_eq!(asked("#/accounts/x/timeline?log"), Some(Asked::Entry));
        for hash in [
            "",
            "#/accounts/x",
            "#/accounts/x?",
            "#/accounts/x?logs",
            "#/accounts/x?1",
        ] {
            assert_eq!(asked(hash), None, "{hash}");
        }
    }
}
