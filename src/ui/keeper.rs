//! Between the session and the store: what is at risk, and the way to the code that stores.
//!
//! That code is a part of its own: who has no book yet needs none of it, and who makes a first edit fetches it
//! then.

use super::session::Session;
use crate::i18n::{Text, t};
use crate::model::Book;
use crate::store::{self, Backup, Denied, IdbDepot, Prefs, Queue};
use chrono::NaiveDate;
use std::cell::RefCell;
use std::pin::Pin;
use std::rc::Rc;

/// What every manifest key begins with; another tab that saves writes one.
pub(super) const MANIFESTS: &str = "rapport.manifest";

/// The edits of this tab on their way into the store.
pub(crate) type Waiting = Rc<RefCell<Queue>>;

/// Something under way.
pub(crate) type Later<T> = Pin<Box<dyn Future<Output = T>>>;

/// Opens what the browser holds.
pub(crate) type OpenStore = fn() -> Later<Kept>;

/// The book as it was found, and the hand that goes on keeping it.
pub(crate) struct Kept {
    /// All that is sound.
    pub(crate) book: Book,
    /// What is at risk.
    pub(crate) warnings: Vec<Warning>,
    /// Where and how it lies.
    pub(crate) facts: Facts,
    /// Takes over from here.
    pub(crate) begin: Box<dyn FnOnce(Session, Waiting) -> Rc<dyn Keeping>>,
}

/// Keeps what waits to be stored.
pub(crate) trait Keeping {
    /// Something waits, here or in another tab.
    fn wake(&self);

    /// The book as it was when that day began, and how many of its pages are lost; none if there is no such
    /// backup.
    fn backup(&self, day: NaiveDate) -> Later<Option<(Book, usize)>>;
}

/// Where and how the book lies.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Facts {
    /// The generation stored last; 0 if none.
    pub(crate) generation: u64,
    /// Whether there is a database beside local storage, so that "saved" means on disk.
    pub(crate) twice: bool,
    /// Pages of the book, and how many of them the database alone holds.
    pub(crate) pages: usize,
    pub(crate) overflow: usize,
    /// Pages that one copy had lost and the other gave back at the start.
    pub(crate) healed: usize,
    /// The backups there are, newest first.
    pub(crate) backups: Vec<Backup>,
}

/// What is at risk, for the banner.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Warning {
    /// The browser stores nothing.
    Blocked,
    /// The browser has no database: it may forget the last minutes if it is killed.
    Once,
    /// There was no room for the last change.
    Full,
    /// There was no room for a setting, which has no second copy.
    SettingsFull,
    /// Another tab has saved since.
    ChangedElsewhere,
    /// So many stored texts were damaged and set aside.
    Quarantined(usize),
    /// A newer version wrote the book.
    Newer,
    /// The stored book cannot be read at all.
    Unreadable,
    /// One account's dossier is larger than a page can be.
    TooLarge,
    /// The code that stores could not be fetched.
    NotFetched,
}

impl Warning {
    /// In words: what happened, what is safe, what to do.
    pub(crate) fn words(&self, text: &Text) -> String {
        match self {
            Self::Blocked => t!(text, "warning-blocked"),
            Self::Once => t!(text, "warning-once"),
            Self::Full => t!(text, "warning-full"),
            Self::SettingsFull => t!(text, "warning-settings-full"),
            Self::ChangedElsewhere => t!(text, "warning-changed-elsewhere"),
            Self::Quarantined(pages) => t!(text, "warning-quarantined", pages = *pages),
            Self::Newer => t!(text, "warning-newer"),
            Self::Unreadable => t!(text, "warning-unreadable"),
            Self::TooLarge => t!(text, "warning-too-large"),
            Self::NotFetched => t!(text, "warning-not-fetched"),
        }
    }

    /// Whether stored bytes are at fault, which the recovery page can hand out; otherwise it is the
    /// book on screen that must be exported first.
    pub(crate) fn is_about_stored_bytes(&self) -> bool {
        matches!(self, Self::Quarantined(_) | Self::Unreadable)
    }

    /// Whether a later successful save settles it.
    pub(crate) fn is_about_saving(&self) -> bool {
        matches!(
            self,
            Self::Full | Self::TooLarge | Self::Blocked | Self::NotFetched
        )
    }
}

/// Whether there seems to be a book, without reading it.
pub(super) async fn holds_book() -> bool {
    let keys = store::browser_kv().0.keys().unwrap_or_default();
    keys.iter().any(|key| key.starts_with(MANIFESTS)) || IdbDepot::exists().await
}

/// Preferences of this browser.
pub(super) fn prefs() -> Prefs {
    Prefs::read(&*store::browser_kv().0)
}

/// Stores preferences; where that fails they last as long as the page.
pub(super) fn save_prefs(prefs: &Prefs) -> Result<(), Denied> {
    prefs.write(&mut *store::browser_kv().0)
}
