//! The glossary and the tour of the session: fetched when first asked for, in the language then spoken.

use super::Session;
use crate::i18n::{Help, Lang, Text, fetch_help};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What is here of the explanations.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Explanations {
    /// Nobody asked.
    #[default]
    Unasked,
    /// On their way.
    Fetching(Lang),
    /// All of them.
    Here(Help),
    /// They could not be fetched.
    Failed,
}

impl Session {
    /// Fetches the explanations in the language spoken, unless they are here or on their way.
    pub(crate) fn want_help(self) {
        let lang = self.text.with_untracked(Text::lang);
        let cared_for = self.help.with_untracked(|help| match help {
            Explanations::Fetching(coming) => *coming == lang,
            Explanations::Here(help) => help.lang() == lang,
            Explanations::Unasked | Explanations::Failed => false,
        });
        if cared_for {
            return;
        }
        self.help.set(Explanations::Fetching(lang));
        spawn_local(async move {
            let next = fetch_help(lang)
                .await
                .map_or(Explanations::Failed, Explanations::Here);
            // Another language may have been chosen meanwhile; its own fetch is under way.
            if self
                .help
                .with_untracked(|help| *help == Explanations::Fetching(lang))
            {
                self.help.set(next);
            }
        });
    }

    /// Begins the tour; it is offered no more.
    pub(crate) fn start_tour(self) {
        self.no_tour_offer();
        self.overlays.set(true);
        self.tour.set(Some(0));
    }

    /// Offers the tour no more.
    pub(crate) fn no_tour_offer(self) {
        self.set_prefs(|prefs| prefs.toured = true);
    }
}
