//! The tour: what it shows, and where.

use super::super::route::{Route, Tab};
use crate::i18n::{HelpKey, help_key};
use crate::model::AccountId;

/// One stop of the tour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Who needs attention.
    Today,
    /// Health with its why.
    Health,
    /// Recording something.
    Entry,
    /// How much hangs on few.
    Portfolio,
    /// Keeping a copy, finding anything.
    Data,
}

impl Step {
    /// Every stop, in order.
    pub const ALL: [Self; 5] = [
        Self::Today,
        Self::Health,
        Self::Entry,
        Self::Portfolio,
        Self::Data,
    ];

    /// The page it stands on, given an account to look at.
    pub fn route(self, account: AccountId) -> Route {
        match self {
            Self::Today => Route::Today,
            Self::Health | Self::Entry => Route::Dossier(account, Tab::Overview),
            Self::Portfolio => Route::Portfolio,
            Self::Data => Route::Settings,
        }
    }

    /// What it points at on that page, as a selector.
    pub fn target(self) -> &'static str {
        match self {
            Self::Today => ".attention-list",
            Self::Health => "[aria-labelledby=health-title]",
            Self::Entry => ".quick-entry",
            Self::Portfolio => ".portfolio-figures",
            Self::Data => "[aria-labelledby=settings-data]",
        }
    }

    /// Its heading.
    pub fn title(self) -> HelpKey {
        match self {
            Self::Today => help_key!("tour-today"),
            Self::Health => help_key!("tour-health"),
            Self::Entry => help_key!("tour-entry"),
            Self::Portfolio => help_key!("tour-portfolio"),
            Self::Data => help_key!("tour-data"),
        }
    }

    /// What it is for, in two sentences.
    pub fn says(self) -> HelpKey {
        match self {
            Self::Today => help_key!("tour-today-says"),
            Self::Health => help_key!("tour-health-says"),
            Self::Entry => help_key!("tour-entry-says"),
            Self::Portfolio => help_key!("tour-portfolio-says"),
            Self::Data => help_key!("tour-data-says"),
        }
    }
}
