//! What the parts of the accounts page share: what is shown, what is chosen, what is being edited.

use super::lens::Lens;
use super::rows::Row;
use crate::i18n::key;
use crate::model::{AccountId, Edit};
use crate::ui::account_change::AccountChange;
use crate::ui::route::Route;
use crate::ui::session::{NoticeKind, Session};
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;
use wasm_bindgen::JsValue;

/// Every row, by ascending id.
pub(super) type Rows = Memo<Arc<Vec<Row>>>;

/// How long typing must rest before it is remembered: browsers bear only so many changes of the address.
const REST: Duration = Duration::from_millis(400);

/// The state of the page.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    pub(super) session: Session,
    /// How the accounts are looked at.
    pub(super) lens: RwSignal<Lens>,
    /// Every account.
    pub(super) rows: Rows,
    /// Those asked for, in the order asked for.
    pub(super) shown: Rows,
    /// The chosen ones, which may not all be shown.
    pub(super) chosen: RwSignal<BTreeSet<AccountId>>,
    /// The one being edited where it stands.
    pub(super) editing: RwSignal<Option<AccountId>>,
}

impl Desk {
    /// Those of the chosen that are on screen: what a person does not see is not changed.
    pub(super) fn chosen_here(self) -> Vec<AccountId> {
        let here = |chosen: &BTreeSet<AccountId>| {
            let ids = |rows: &Arc<Vec<Row>>| {
                rows.iter()
                    .map(Row::id)
                    .filter(|id| chosen.contains(id))
                    .collect()
            };
            self.shown.with(ids)
        };
        self.chosen.with(here)
    }

    /// Changes these accounts in one edit; says so if they all are so already.
    pub(super) fn change(self, ids: &[AccountId], change: &AccountChange) {
        let session = self.session;
        let on = session.as_of.get_untracked();
        let edit = session.book.with_untracked(|book| {
            let accounts = ids
                .iter()
                .filter_map(|id| book.dossier(*id))
                .map(|held| &held.account);
            change.edit(accounts, on, session.signature())
        });
        if edit == Edit::Put(Vec::new()) {
            let sentence = session.say(key!("bulk-unchanged"))();
            return session.notify(NoticeKind::Done { undoable: false }, sentence);
        }
        session.edit_or_notify(edit);
    }

    /// One account as the table knows it.
    pub(super) fn row(self, id: AccountId) -> Option<Row> {
        self.rows.with(|rows| {
            let place = rows.binary_search_by_key(&id, Row::id).ok()?;
            Some(rows[place].clone())
        })
    }

    /// The name of an account.
    pub(super) fn name(self, id: AccountId) -> String {
        self.session.book.with(|book| {
            book.dossier(id)
                .map(|held| held.account.name.clone())
                .unwrap_or_default()
        })
    }
}

/// How the address wants the accounts looked at; if it does not say, as they were last.
pub(super) fn first_lens(session: Session) -> Lens {
    let last = || session.prefs.with_untracked(|prefs| prefs.lens.clone());
    Lens::parse(&in_address().unwrap_or_else(last))
}

/// Keeps address and memory in step with the lens, and the lens with the address.
pub(super) fn remember(session: Session, lens: RwSignal<Lens>) {
    let keep = move || {
        let text = lens.with_untracked(Lens::lasting).to_string();
        if session.prefs.with_untracked(|prefs| prefs.lens != text) {
            session.set_prefs(|prefs| prefs.lens = text);
        }
    };
    let mut resting = leptos::leptos_dom::helpers::debounce(REST, move |text: String| {
        keep();
        write_address(&text);
    });
    Effect::new(move |first: Option<()>| {
        let text = lens.with(Lens::to_string);
        if first.is_some() {
            resting(text);
        } else {
            write_address(&text);
        }
    });
    // A link or the browser's own way back changed the address.
    let changed = window_event_listener(leptos::ev::hashchange, move |_| {
        if here() {
            let wanted = Lens::parse(&in_address().unwrap_or_default());
            lens.maybe_update(|lens| {
                let differs = *lens != wanted;
                *lens = wanted;
                differs
            });
        }
    });
    on_cleanup(move || {
        changed.remove();
        keep();
    });
}

/// The accounts page is what the address names.
fn here() -> bool {
    Route::parse(&window().location().hash().unwrap_or_default()) == Route::Accounts
}

fn in_address() -> Option<String> {
    let hash = window().location().hash().ok()?;
    hash.split_once('?').map(|(_, text)| text.to_owned())
}

/// Writes without a step in the browser's history: a filter is no page.
fn write_address(text: &str) {
    if !here() {
        return;
    }
    let tail = if text.is_empty() {
        String::new()
    } else {
        format!("?{text}")
    };
    let address = format!("{}{tail}", Route::Accounts);
    if let Ok(history) = window().history() {
        // Refused where a browser has had too many; the lens stays what it is.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&address));
    }
}
