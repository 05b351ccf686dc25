//! Addresses: the page a location hash asks for. Typed, so that no link can be misspelt, and in the
//! hash, so that deep links work on any static host.

use crate::model::AccountId;
use std::fmt;

/// What a person looks at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// The accounts that need attention.
    Today,
    /// Every account.
    Accounts,
    /// One account's dossier.
    Dossier(AccountId, Tab),
    /// Every promise of the book.
    Promises,
    /// Concentration of the book.
    Portfolio,
    /// What lies ahead of the book.
    Value,
    /// Which accounts are key.
    KeyAccounts,
    /// Files into the book.
    Import,
    /// Policy, language and data.
    Settings,
    /// The glossary, and the entry of that name in it.
    Help(Option<String>),
    /// Raw storage, when something broke.
    Recover,
    /// Every component in every state; only a development build has it.
    #[cfg(debug_assertions)]
    Parts,
    /// An address that leads nowhere.
    Unknown,
}

/// One side of a dossier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tab {
    /// Health and value, explained.
    Overview,
    /// Everything that happened, newest first.
    Timeline,
    /// Promises in both directions.
    Promises,
    /// Complaints.
    Complaints,
    /// Needs, trust, dependence and tactics.
    Relationship,
    /// Orders and their lines.
    Orders,
    /// What lies ahead.
    Value,
}

impl Tab {
    /// Every tab, in the order shown.
    pub const ALL: [Self; 7] = [
        Self::Overview,
        Self::Timeline,
        Self::Promises,
        Self::Complaints,
        Self::Relationship,
        Self::Orders,
        Self::Value,
    ];

    fn slug(self) -> &'static str {
        match self {
            Self::Overview => "overview",
            Self::Timeline => "timeline",
            Self::Promises => "promises",
            Self::Complaints => "complaints",
            Self::Relationship => "relationship",
            Self::Orders => "orders",
            Self::Value => "value",
        }
    }
}

impl Route {
    /// Reads a location hash such as `#/accounts/ID/timeline`. What follows a question mark tells a page how
    /// to show itself, not which page is meant.
    pub fn parse(hash: &str) -> Self {
        let path = hash.split('?').next().unwrap_or_default();
        let path = path.trim_start_matches('#').trim_matches('/');
        let parts: Vec<&str> = path.split('/').collect();
        match parts.as_slice() {
            [""] => Self::Today,
            ["accounts"] => Self::Accounts,
            ["accounts", id] => Self::dossier(id, Tab::Overview.slug()),
            ["accounts", id, tab] => Self::dossier(id, tab),
            ["promises"] => Self::Promises,
            ["portfolio"] => Self::Portfolio,
            ["portfolio", "value"] => Self::Value,
            ["portfolio", "scorecard"] => Self::KeyAccounts,
            ["import"] => Self::Import,
            ["settings"] => Self::Settings,
            ["help"] => Self::Help(None),
            // Which entries there are is known to the page, whose code comes later.
            ["help", term] => Self::Help(Some((*term).to_owned())),
            ["recover"] => Self::Recover,
            #[cfg(debug_assertions)]
            ["parts"] => Self::Parts,
            _ => Self::Unknown,
        }
    }

    fn dossier(id: &str, tab: &str) -> Self {
        let tab = Tab::ALL.into_iter().find(|known| known.slug() == tab);
        match (id.parse(), tab) {
            (Ok(id), Some(tab)) => Self::Dossier(id, tab),
            _ => Self::Unknown,
        }
    }
}

/// The hash that leads to the route, for `href`.
impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Today | Self::Unknown => f.write_str("#/"),
            Self::Accounts => f.write_str("#/accounts"),
            Self::Dossier(id, Tab::Overview) => write!(f, "#/accounts/{id}"),
            Self::Dossier(id, tab) => write!(f, "#/accounts/{id}/{}", tab.slug()),
            Self::Promises => f.write_str("#/promises"),
            Self::Portfolio => f.write_str("#/portfolio"),
            Self::Value => f.write_str("#/portfolio/value"),
            Self::KeyAccounts => f.write_str("#/portfolio/scorecard"),
            Self::Import => f.write_str("#/import"),
            Self::Settings => f.write_str("#/settings"),
            Self::Help(None) => f.write_str("#/help"),
            Self::Help(Some(term)) => write!(f, "#/help/{term}"),
            Self::Recover => f.write_str("#/recover"),
            #[cfg(debug_assertions)]
            Self::Parts => f.write_str("#/parts"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Mint;

    #[test]
    fn every_route_reads_its_own_hash() {
        let id = Mint::new(1, 1).mint();
        let dossiers = Tab::ALL.map(|tab| Route::Dossier(id, tab));
        let pages = [
            Route::Today,
            Route::Accounts,
            Route::Promises,
            Route::Portfolio,
            Route::Value,
            Route::KeyAccounts,
            Route::Import,
            Route::Settings,
            Route::Help(None),
            Route::Help(Some("share-of-wallet".into())),
            Route::Recover,
        ];
        for route in pages.into_iter().chain(dossiers) {
            assert_eq!(Route::parse(&route.to_string()), route);
        }
    }

    #[test]
    fn only_a_development_build_knows_the_page_of_parts() {
        #[cfg(debug_assertions)]
        let expected = Route::Parts;
        #[cfg(not(debug_assertions))]
        let expected = Route::Unknown;
        assert_eq!(Route::parse("#/parts"), expected);
        let leads_to = if cfg!(debug_assertions) { "#/parts" } else { "#/" };
        assert_eq!(expected.to_string(), leads_to);
    }

    #[test]
    fn strange_hashes_lead_nowhere_and_never_panic() {
        for hash in [
            "#/nowhere",
            "#/accounts/nobody",
            "#/accounts/%",
            "#//x//",
            "#/accounts/a/b/c",
            "#/help/a/b",
        ] {
            assert_eq!(Route::parse(hash), Route::Unknown, "{hash}");
        }
        assert_eq!(Route::parse("#/accounts?q=a/b&tier=key"), Route::Accounts);
        for hash in ["", "#", "#/", "/", "#?", "#/?x"] {
            assert_eq!(Route::parse(hash), Route::Today, "{hash}");
        }
    }
}
