//! What an address asks a dossier to show: one record, or the first field of the quick entry.

use crate::model::{AccountId, RecordRef};
use crate::ui::route::{Route, Tab};
use uuid::Uuid;

/// What stands behind the question mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// The first field of the quick entry.
    Entry,
    /// One record of the tab.
    Record(Uuid),
}

/// Reads what a location hash asks for; none if it asks for nothing that is understood.
pub fn asked(hash: &str) -> Option<Asked> {
    match hash.split_once('?')?.1 {
        "log" => Some(Asked::Entry),
        id => id.parse().ok().map(Asked::Record),
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
