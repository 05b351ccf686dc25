//! The explanations of one language: the glossary and the tour, apart from the words of every screen.

use super::{Catalog, HelpKey, Lang, Text};

/// The explanations of one language, from `locales/help`. Clones share them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Help(Text);

impl Help {
    /// Explains with these messages.
    pub fn new(catalog: Catalog) -> Self {
        Self(Text::new(catalog))
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.0.lang()
    }

    /// One message.
    pub fn get(&self, key: HelpKey) -> String {
        self.0.get(key.0)
    }
}
