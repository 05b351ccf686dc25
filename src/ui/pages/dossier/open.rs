//! The dossier on screen: its records and figures, shared by every part of the page.

use super::asked::{Asked, asked};
use super::editor::Editor;
use super::moved;
use crate::engine::clv::{self, Value};
use crate::engine::health::{self, Health};
use crate::i18n::Text;
use crate::model::{
    AccountId, ColleagueId, ContactId, Dossier, Edit, Held, Policy, Record, RecordRef, Refusal,
};
use crate::sorting;
use crate::ui::session::Session;
use crate::ui::words;
use chrono::NaiveDate;
use leptos::ev;
use leptos::prelude::*;
use std::sync::Arc;
use uuid::Uuid;
use wasm_bindgen::JsCast;

/// The figures of one account on the day asked.
#[derive(Debug, PartialEq)]
pub(super) struct Figures {
    /// Relationship health, explained.
    pub(super) health: Health,
    /// Lifetime value, explained.
    pub(super) value: Value,
}

/// The dossier on screen.
#[derive(Clone, Copy)]
pub(super) struct Open {
    /// What the whole page shares.
    pub(super) session: Session,
    /// Whose dossier.
    pub(super) id: AccountId,
    /// Its records. Keeps the last state of a deleted account until the page has gone.
    pub(super) dossier: Memo<Held<Dossier>>,
    /// The rules of the book.
    pub(super) policy: Memo<Held<Policy>>,
    /// Its figures, from exactly these records: one account is scored within a frame, so that a saved
    /// touchpoint shows its effect at once.
    pub(super) figures: Memo<Arc<Figures>>,
    /// The dialog in which records are edited.
    pub(super) editor: Editor,
    /// What the address asks to be shown.
    asked: RwSignal<Option<Asked>>,
}

/// The dossier of the page.
pub(super) fn use_open() -> Open {
    expect_context::<Open>()
}

impl Open {
    /// Opens a dossier of the book.
    pub(super) fn new(session: Session, held: Held<Dossier>) -> Self {
        let id = held.id();
        let dossier = Memo::new(move |earlier: Option<&Held<Dossier>>| {
            let now = session.book.with(|book| book.dossier(id).cloned());
            now.unwrap_or_else(|| earlier.unwrap_or(&held).clone())
        });
        let policy = Memo::new(move |_| session.book.with(|book| book.policy().clone()));
        let figures = Memo::new(move |_| {
            let as_of = session.as_of.get();
            policy.with(|policy| {
                dossier.with(|dossier| {
                    Arc::new(Figures {
                        health: health::assess(dossier, policy, as_of),
                        value: clv::assess(dossier, policy, as_of),
                    })
                })
            })
        });
        Self {
            session,
            id,
            dossier,
            policy,
            figures,
            editor: Editor::default(),
            asked: RwSignal::new(asked_now()),
        }
    }

    /// Brings into view what the address asks for, now and whenever that changes.
    pub(super) fn heed_address(self) {
        let listener = window_event_listener(ev::hashchange, move |_| {
            // The page may have been left by this very change.
            self.asked.try_set(asked_now());
        });
        on_cleanup(move || listener.remove());
        Effect::new(move || {
            if let Some(Asked::Add(addition)) = self.asked.get() {
                self.editor.add(addition);
                // Asked for again, it is to be opened again.
                leave_address();
            } else if let Some(asked) = self.asked.get() {
                // The list first grows until it holds the record.
                request_animation_frame(move || show(asked));
            }
        });
    }

    /// The record that the address asks for.
    pub(super) fn asked_record(self) -> Option<Uuid> {
        match self.asked.get()? {
            Asked::Record(id) => Some(id),
            Asked::Entry | Asked::Add(_) => None,
        }
    }

    /// The day every figure is asked for.
    pub(super) fn day(self) -> NaiveDate {
        self.session.as_of.get()
    }

    /// Health in points, as it stands this moment.
    pub(super) fn health_now(self) -> f64 {
        self.figures.with_untracked(|figures| figures.health.value)
    }

    /// Adds or replaces one record, and tells what that did to health.
    pub(super) fn put(self, record: Record) -> Result<(), Refusal> {
        let (before, book) = (self.figures.get_untracked(), self.session.book.get_untracked());
        self.session.edit(Edit::Put(vec![record]))?;
        // Nothing is told of what changed nothing.
        if self.session.book.with_untracked(|now| *now != book) {
            self.tell_moved(&before);
        }
        Ok(())
    }

    fn tell_moved(self, before: &Figures) {
        let said = self.figures.with_untracked(|now| {
            let by_factor = moved::moved(&before.health, &now.health);
            let said = |text: &Text| words::health::moved(text, &before.health, &now.health, &by_factor);
            self.session.text.with_untracked(said)
        });
        self.session.say_as_well(&said);
    }

    /// Changes the record at that place, if it still exists; a refusal is shown as a notice.
    pub(super) fn change(self, at: RecordRef, change: impl FnOnce(&mut Record)) {
        let Some(mut record) = self.session.book.with_untracked(|book| book.record(at)) else {
            return;
        };
        change(&mut record);
        if let Err(refusal) = self.put(record) {
            self.session.refuse(&refusal);
        }
    }

    /// Removes one record; the notice offers to take that back.
    pub(super) fn remove(self, at: RecordRef) {
        let before = self.figures.get_untracked();
        match self.session.edit(Edit::Remove(vec![at])) {
            Ok(()) => self.tell_moved(&before),
            Err(refusal) => self.session.refuse(&refusal),
        }
        // The row that held the focus has gone.
        focus_on(LIST);
    }

    /// The name of one of their people.
    pub(super) fn contact_name(self, id: ContactId) -> Option<String> {
        self.dossier
            .with(|dossier| dossier.contacts.get(id).map(|contact| contact.name.clone()))
    }

    /// The name of one of our people.
    pub(super) fn colleague_name(self, id: ColleagueId) -> Option<String> {
        self.session
            .book
            .with(|book| book.colleague(id).map(|colleague| colleague.name.clone()))
    }

    /// Their people, by name.
    pub(super) fn contacts(self) -> Vec<(ContactId, String)> {
        let mut contacts: Vec<_> = self.dossier.with(|dossier| {
            dossier
                .contacts
                .iter()
                .map(|contact| (contact.id, contact.name.clone()))
                .collect()
        });
        by_name(&mut contacts);
        contacts
    }

    /// Our people, by name.
    pub(super) fn team(self) -> Vec<(ColleagueId, String)> {
        let mut team: Vec<_> = self
            .session
            .book
            .with(|book| book.team().map(|one| (one.id, one.name.clone())).collect());
        by_name(&mut team);
        team
    }
}

fn by_name<Id>(people: &mut [(Id, String)]) {
    sorting::by_cached_key(people, |(_, name)| name.to_lowercase());
}

/// The heading of the list on the page: takes the focus when the focused row goes.
pub(super) const LIST: &str = "dossier-list";
/// The first field of the quick entry.
pub(super) const QUICK: &str = "quick-entry";

/// What the dialog edits: the focus goes to the first input inside.
pub(super) const FIRST: &str = "dialog-fields";

fn asked_now() -> Option<Asked> {
    asked(&window().location().hash().unwrap_or_default())
}

/// Takes what was asked for out of the address.
fn leave_address() {
    let hash = window().location().hash().unwrap_or_default();
    let plain = hash.split('?').next().unwrap_or_default();
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(plain));
    }
}

/// Scrolls to what was asked for and gives it the focus.
fn show(asked: Asked) {
    let element = match asked {
        Asked::Entry => document().get_element_by_id(QUICK),
        Asked::Add(_) => None,
        Asked::Record(id) => document()
            .query_selector(&format!("[data-record=\"{id}\"]"))
            .ok()
            .flatten(),
    };
    let Some(element) = element.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) else {
        return;
    };
    if matches!(asked, Asked::Record(_)) {
        // Only here: a row that can always take the focus would be marked by every click on it.
        element.set_tab_index(-1);
    }
    element.scroll_into_view();
    let _ = element.focus();
}

/// Moves the keyboard focus to the element of that id, or to the first input inside it.
pub(super) fn focus_on(id: &str) {
    let Some(element) = document().get_element_by_id(id) else {
        return;
    };
    let inside = element
        .query_selector("input:not([type=radio]), textarea, select")
        .ok()
        .flatten();
    let element = inside.filter(|_| id == FIRST).unwrap_or(element);
    if let Ok(element) = element.dyn_into::<web_sys::HtmlElement>() {
        let _ = element.focus();
    }
}
