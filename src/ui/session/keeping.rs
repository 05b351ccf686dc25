//! What was edited, on its way into the store, and what is at risk on the way.

use super::{NoticeKind, Saving, Session};
use crate::i18n::t;
use crate::model::{Book, Undo};
use crate::store::Displaced;
use crate::ui::fetched;
use crate::ui::keeper::{Facts, Kept, Later, Warning};
use chrono::NaiveDate;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;

impl Session {
    /// Asks before a page is left whose last edits are nowhere but here.
    pub(super) fn guard_leaving(self) {
        let _ = window_event_listener(leptos::ev::beforeunload, move |event| {
            if matches!(self.saving.get_untracked(), Saving::Failed | Saving::UnderWay) {
                event.prevent_default();
            }
        });
    }

    /// Shows a book and sends the edit that made it to the store.
    pub(super) fn adopt(self, after: Book, edit: Undo) {
        self.waiting
            .with_value(|waiting| waiting.borrow_mut().push(after.clone(), edit));
        self.book.set(after);
        self.saving.set(Saving::UnderWay);
        match self.keeper.get_value() {
            Some(keeper) => keeper.wake(),
            None => self.fetch_keeper(),
        }
    }

    /// The first edit of somebody who had no book: the code that stores it is fetched now.
    fn fetch_keeper(self) {
        if self.keeper_asked.get_value() {
            return;
        }
        self.keeper_asked.set_value(true);
        spawn_local(async move {
            match fetched::store().await {
                Ok(open) => self.receive(open().await),
                Err(_) => {
                    self.keeper_asked.set_value(false);
                    self.stored(Err(Warning::NotFetched), Facts::default());
                }
            }
        });
    }

    /// The store is here; what waits goes on top of what it holds, should another tab have begun a book.
    fn receive(self, kept: Kept) {
        let waiting = self.waiting.get_value();
        if kept.facts.generation > 0 {
            let displaced = waiting.borrow_mut().rebase(kept.book);
            self.book.set(waiting.borrow().book().clone());
            displaced
                .iter()
                .for_each(|displaced| self.say_displaced(displaced));
        }
        kept.warnings.into_iter().for_each(|warning| self.warn(warning));
        self.facts.set(kept.facts);
        self.keeper.set_value(Some((kept.begin)(self, waiting)));
    }

    /// What came of storing.
    pub(crate) fn stored(self, result: Result<(), Warning>, facts: Facts) {
        let nothing = facts.generation == 0 && result.is_ok();
        self.facts.maybe_update(|held| super::replace(held, facts));
        self.no_longer(Warning::is_about_saving);
        let state = match result {
            Ok(()) if nothing => Saving::Nothing,
            Ok(()) => Saving::Saved,
            Err(warning) => {
                self.warn(warning);
                // A book that is only shown has nothing to lose.
                let waits = self.waiting.with_value(|waiting| waiting.borrow().waiting() > 0);
                if waits && self.saving.get_untracked() == Saving::UnderWay {
                    let sentence = self.text.with_untracked(|text| t!(text, "edit-not-stored"));
                    self.notices.update(Vec::clear);
                    self.notify(NoticeKind::Refused, sentence);
                }
                if waits {
                    Saving::Failed
                } else {
                    self.saving.get_untracked()
                }
            }
        };
        self.saving.maybe_update(|saving| super::replace(saving, state));
    }

    /// What was at risk is safe.
    pub(crate) fn no_longer(self, safe: impl Fn(&Warning) -> bool) {
        self.warnings.maybe_update(|warnings| {
            let before = warnings.len();
            warnings.retain(|warning| !safe(warning));
            before != warnings.len()
        });
    }

    /// Says what is at risk, once.
    pub(crate) fn warn(self, warning: Warning) {
        self.warnings.maybe_update(|warnings| {
            let news = !warnings.contains(&warning);
            if news {
                warnings.push(warning);
            }
            news
        });
    }

    /// An edit could not be kept, because another tab changed the same record at that moment.
    pub(crate) fn say_displaced(self, displaced: &Displaced) {
        let what = self.describe(&displaced.edit);
        let sentence = self
            .text
            .with_untracked(|text| t!(text, "edit-displaced", what = what));
        self.notify(NoticeKind::Refused, sentence);
    }

    /// The book as it was when that day began, and how many of its pages are lost; none where it cannot be had.
    pub(crate) fn backup(self, day: NaiveDate) -> Later<Option<(Book, usize)>> {
        match self.keeper.get_value() {
            Some(keeper) => keeper.backup(day),
            None => Box::pin(async { None }),
        }
    }
}

/// The hand that keeps the book.
pub(super) type Keeper = Option<Rc<dyn crate::ui::keeper::Keeping>>;
