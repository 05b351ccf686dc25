//! The page: what is asked for, the promises, then how reliably they are kept.

use super::gather::{Gathered, gathered, shown};
use super::hand_overs::HandOverTable;
use super::reliability::{ReliabilityTable, group_name};
use super::rows::{self, Lens, RowKey, Which};
use super::table::Table;
use crate::i18n::{Key, key, t};
use crate::model::{Edit, Record, RecordRef, Side};
use crate::ui::help::Term;
use crate::ui::parts::Meanings;
use crate::ui::route::Route;
use crate::ui::session::{Session, use_session};
use crate::ui::words;
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;
use wasm_bindgen::JsCast;

/// What the parts of the page share.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    pub(super) session: Session,
    pub(super) gathered: Gathered,
    pub(super) lens: RwSignal<Lens>,
    /// The promises asked for.
    pub(super) shown: Memo<Arc<Vec<RowKey>>>,
    /// The chosen ones, which may not all be shown.
    pub(super) chosen: RwSignal<BTreeSet<RowKey>>,
}

/// Takes the focus when a figure shows what stands behind it.
const LIST: &str = "ledger-list";

impl Desk {
    /// Marks promises as kept on the day asked, in one edit.
    pub(super) fn keep(self, keys: &[RowKey]) {
        let session = self.session;
        let on = session.as_of.get_untracked();
        let kept = |(account, id): &RowKey| {
            let at = RecordRef::Promise(*account, *id);
            match session.book.with_untracked(|book| book.record(at)) {
                Some(Record::Promise(mut promise)) if promise.is_open_on(on) => {
                    promise.stamp = promise.stamp.edited(session.signature());
                    promise.delivered_on = Some(on);
                    Some(Record::Promise(promise))
                }
                _ => None,
            }
        };
        let records: Vec<Record> = keys.iter().filter_map(kept).collect();
        if !records.is_empty() {
            session.edit_or_notify(Edit::Put(records));
        }
    }

    /// Shows what was chosen and takes the focus there.
    pub(super) fn look(self, change: impl FnOnce(&mut Lens)) {
        self.lens.update(change);
        request_animation_frame(|| {
            let list = document().get_element_by_id(LIST);
            if let Some(list) = list.and_then(|list| list.dyn_into::<web_sys::HtmlElement>().ok()) {
                list.scroll_into_view();
                let _ = list.focus();
            }
        });
    }
}

/// Every promise of the book.
#[component]
pub(crate) fn Ledger() -> impl IntoView {
    let session = use_session();
    let gathered = gathered(session);
    let lens = RwSignal::new(Lens::default());
    let team = Memo::new(move |_| session.book.with(rows::team_ranks));
    let found = shown(gathered, lens, team);
    let shown = Memo::new(move |_| found.get().unwrap_or_default());
    let desk = Desk {
        session,
        gathered,
        lens,
        shown,
        chosen: RwSignal::new(BTreeSet::new()),
    };
    let here = Memo::new(move |_| found.with(Option::is_some));
    let none = Memo::new(move |_| {
        gathered
            .entries
            .with(|entries| entries.as_ref().is_some_and(|entries| entries.is_empty()))
    });
    view! {
        <div class="page-head">
            <div>
                <h1>{session.say(key!("tab-promises"))}</h1>
                <p class="quiet-text">{session.say(key!("ledger-lead"))}</p>
            </div>
        </div>
        <Show when=move || here.get() fallback=move || view! { <p role="status">{session.say(key!("ledger-gathering"))}</p> }>
            <Show when=move || !none.get() fallback=|| view! { <NoPromises/> }>
                <div class="stack ledger">
                    <Promises desk/>
                    <ReliabilityTable desk/>
                    <HandOverTable desk/>
                </div>
            </Show>
        </Show>
    }
}

#[component]
fn NoPromises() -> impl IntoView {
    let session = use_session();
    view! {
        <div class="empty panel">
            <h2>{session.say(key!("ledger-none"))}</h2>
            <p>{session.say(key!("ledger-none-help"))}</p>
            <a class="button primary" href=Route::Accounts.to_string()>{session.say(key!("accounts"))}</a>
        </div>
    }
}

/// What is asked for, and the promises that answer to it.
#[component]
fn Promises(desk: Desk) -> impl IntoView {
    let Desk { session, lens, .. } = desk;
    let count = Memo::new(move |_| desk.shown.with(|keys| keys.len()));
    let total = move || {
        desk.gathered
            .entries
            .with(|entries| entries.as_ref().map_or(0, |entries| entries.len()))
    };
    view! {
        <section aria-labelledby=LIST>
            <h2 id=LIST tabindex="-1" class="visually-hidden">{session.say(key!("ledger-list"))}</h2>
            <Filters desk/>
            <Behind desk/>
            <div class="row grid-count">
                <p class="small quiet-text" role="status">
                    {move || session.text.with(|text| t!(text, "shown-of-total", shown = count.get(), total = total()))}
                </p>
                <Meanings terms=&[Term::Promise, Term::Accountable, Term::Promises]/>
            </div>
            <Chosen desk/>
            <Show when=move || count.get() != 0 fallback=move || view! {
                <div class="empty panel">
                    <h3>{session.say(key!("ledger-none-match"))}</h3>
                    <button on:click=move |_| lens.set(Lens::default())>{session.say(key!("filters-clear"))}</button>
                </div>
            }>
                <Table desk/>
            </Show>
        </section>
    }
}

/// A choice's name.
fn which_name(which: Which) -> Key {
    match which {
        Which::Open => key!("ledger-open"),
        Which::Overdue => key!("ledger-overdue"),
        Which::NoDeliverer => key!("ledger-no-deliverer"),
        Which::NoAccountable => key!("ledger-no-accountable"),
        Which::All => key!("ledger-all"),
    }
}

#[component]
fn Filters(desk: Desk) -> impl IntoView {
    let Desk { session, lens, .. } = desk;
    let side = move |side: Option<Side>, label: Key| {
        view! {
            <button aria-pressed=move || lens.with(|lens| lens.side == side).to_string()
                on:click=move |_| lens.update(|lens| { lens.side = side; lens.behind = None; })>{session.say(label)}</button>
        }
    };
    let which = Which::ALL.map(|which| {
        view! {
            <button aria-pressed=move || lens.with(|lens| lens.which == which).to_string()
                on:click=move |_| lens.update(|lens| lens.which = which)>{session.say(which_name(which))}</button>
        }
    });
    view! {
        <div class="row filters" role="search">
            <input type="search" class="grow" placeholder=session.say(key!("ledger-search")) aria-label=session.say(key!("ledger-search"))
                prop:value=move || lens.with(|lens| lens.search.clone())
                on:input=move |event| lens.update(|lens| lens.search = event_target_value(&event))/>
            <div class="switch" role="group" aria-label=session.say(key!("ask-side"))>
                {side(None, key!("ledger-both"))}
                {side(Some(Side::Ours), words::side(Side::Ours))}
                {side(Some(Side::Theirs), words::side(Side::Theirs))}
            </div>
            <div class="switch" role="group" aria-label=session.say(key!("ledger-state"))>{which.collect_view()}</div>
        </div>
    }
}

/// Says whose promises stand here, after a figure was pressed.
#[component]
fn Behind(desk: Desk) -> impl IntoView {
    let Desk { session, lens, .. } = desk;
    let behind = Memo::new(move |_| lens.with(|lens| lens.behind));
    let said = move || {
        let (side, group) = behind.get()?;
        let what = group_name(session, group);
        Some(session.text.with(|text| match side {
            Side::Ours => t!(text, "ledger-behind-ours", what = what),
            Side::Theirs => t!(text, "ledger-behind-theirs", what = what),
        }))
    };
    view! {
        {move || said().map(|said| view! {
            <p class="row ledger-behind">
                <strong>{said}</strong>
                <button on:click=move |_| lens.set(Lens::default())>{session.say(key!("ledger-behind-clear"))}</button>
            </p>
        })}
    }
}

/// Marks many as kept at once: the way by keyboard, too.
#[component]
fn Chosen(desk: Desk) -> impl IntoView {
    let session = desk.session;
    // What a person does not see is not changed.
    let here = Memo::new(move |_| {
        desk.chosen.with(|chosen| {
            let ids =
                |keys: &Arc<Vec<RowKey>>| keys.iter().filter(|key| chosen.contains(key)).copied().collect();
            if chosen.is_empty() {
                Vec::new()
            } else {
                desk.shown.with(ids)
            }
        })
    });
    let count = Memo::new(move |_| here.with(Vec::len));
    let keep = move |_| {
        desk.keep(&here.get_untracked());
        desk.chosen.update(BTreeSet::clear);
    };
    view! {
        <Show when=move || count.get() != 0>
            <div class="panel row bulk" role="region" aria-label=session.say(key!("ledger-chosen"))>
                <strong role="status">{move || session.text.with(|text| t!(text, "ledger-chosen-count", count = count.get()))}</strong>
                <button class="primary" on:click=keep>{session.say(key!("promise-keep"))}</button>
                <button on:click=move |_| desk.chosen.update(BTreeSet::clear)>{session.say(key!("ledger-clear-choice"))}</button>
            </div>
        </Show>
    }
}
