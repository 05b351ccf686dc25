//! Between the session and the store: what is stored, and what is at risk.

use crate::i18n::{Text, t};
use crate::model::Book;
use crate::store::{self, Denied, KeyValue, Layout, Prefs, ReadOnly, StoreError};

/// What every manifest key begins with; another tab that saves writes one.
const MANIFESTS: &str = "rapport.manifest";

/// Holds what local storage holds.
pub(crate) struct Keeper {
    kv: Box<dyn KeyValue>,
    layout: Layout,
    /// The book as last stored: after a failed save this lags behind the one on screen.
    stored: Book,
    barred: Option<Warning>,
}

/// What is at risk, for the banner.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Warning {
    /// The browser stores nothing.
    Blocked,
    /// There was no room for the last change.
    Full,
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
}

impl Warning {
    /// In words: what happened, what is safe, what to do.
    pub(crate) fn words(&self, text: &Text) -> String {
        match self {
            Self::Blocked => t!(text, "warning-blocked"),
            Self::Full => t!(text, "warning-full"),
            Self::ChangedElsewhere => t!(text, "warning-changed-elsewhere"),
            Self::Quarantined(pages) => t!(text, "warning-quarantined", pages = *pages),
            Self::Newer => t!(text, "warning-newer"),
            Self::Unreadable => t!(text, "warning-unreadable"),
            Self::TooLarge => t!(text, "warning-too-large"),
        }
    }

    /// Whether stored bytes are at fault, which the recovery page can hand out; otherwise it is the
    /// book on screen that must be exported first.
    pub(crate) fn is_about_stored_bytes(&self) -> bool {
        matches!(self, Self::Quarantined(_) | Self::Unreadable)
    }

    /// Whether a later successful save settles it.
    pub(crate) fn is_about_saving(&self) -> bool {
        matches!(self, Self::Full | Self::TooLarge | Self::Blocked)
    }
}

impl Keeper {
    /// Whether there seems to be a book, without reading it.
    pub(crate) fn holds_book() -> bool {
        let keys = store::browser_kv().0.keys().unwrap_or_default();
        keys.iter().any(|key| key.starts_with(MANIFESTS))
    }

    /// Opens what the browser holds; whatever is wrong with it, there is a book to show.
    pub(crate) fn open() -> (Self, Book, Vec<Warning>) {
        let (mut kv, denied) = store::browser_kv();
        let mut warnings = Vec::new();
        let (book, layout, barred) = match store::open(&mut *kv) {
            Ok(opened) => {
                if !opened.quarantined.is_empty() {
                    warnings.push(Warning::Quarantined(opened.quarantined.len()));
                }
                // Memory would take it, but "saved" must mean that it is there tomorrow.
                let blocked = denied.map(|_| Warning::Blocked);
                let barred = opened
                    .read_only
                    .map(|ReadOnly::Newer { .. }| Warning::Newer)
                    .or(blocked);
                (opened.book, opened.layout, barred)
            }
            // Nothing may be written over what could not be read.
            Err(_) => (Book::default(), Layout::default(), Some(Warning::Unreadable)),
        };
        warnings.extend(barred.clone());
        (
            Self {
                kv,
                layout,
                stored: book.clone(),
                barred,
            },
            book,
            warnings,
        )
    }

    /// Stores what differs from the last stored book.
    pub(crate) fn save(&mut self, after: &Book) -> Result<(), Warning> {
        if let Some(barred) = &self.barred {
            return Err(barred.clone());
        }
        let saved = store::save(&mut *self.kv, &mut self.layout, &self.stored, after);
        if let Err(error) = saved {
            let warning = warning(error);
            if warning == Warning::ChangedElsewhere {
                self.barred = Some(Warning::ChangedElsewhere);
            }
            return Err(warning);
        }
        self.stored = after.clone();
        Ok(())
    }

    /// The generation stored last; 0 if none.
    pub(crate) fn generation(&self) -> u64 {
        self.layout.generation()
    }

    /// A key changed in another tab. From then on nothing is written from here: two tabs that each
    /// believe in their own layout would erase each other's pages.
    pub(crate) fn changed_elsewhere(&mut self, key: Option<&str>) -> Option<Warning> {
        let ours = key.is_none_or(|key| key.starts_with(MANIFESTS));
        if !ours || self.barred.is_some() {
            return None;
        }
        self.barred = Some(Warning::ChangedElsewhere);
        self.barred.clone()
    }

    /// Preferences of this browser.
    pub(crate) fn prefs() -> Prefs {
        Prefs::read(&*store::browser_kv().0)
    }

    /// Stores preferences; where that fails they last as long as the page, which the banner says already.
    pub(crate) fn save_prefs(prefs: &Prefs) {
        let _ = prefs.write(&mut *store::browser_kv().0);
    }
}

fn warning(error: StoreError) -> Warning {
    match error {
        StoreError::NotSaved {
            cause: Denied::Full, ..
        } => Warning::Full,
        StoreError::NotSaved {
            cause: Denied::Blocked,
            ..
        } => Warning::Blocked,
        StoreError::ReadOnly(_) => Warning::Newer,
        StoreError::ChangedElsewhere => Warning::ChangedElsewhere,
        StoreError::Unreadable(_) => Warning::Unreadable,
        StoreError::TooLarge { .. } => Warning::TooLarge,
    }
}
