//! The promises as a table of which only the visible rows exist.

use super::rows::{Column, RowKey};
use super::view::Desk;
use crate::engine::health::promises::{PromiseState, Standing};
use crate::i18n::{Key, Text, key, t};
use crate::model::{ColleagueId, Function, Promise, RecordRef, Side};
use crate::ui::pages::dossier::asked;
use crate::ui::parts::{Choosing, Grid, Heading, Icon};
use crate::ui::route::{Route, Tab};
use crate::ui::session::Session;
use crate::ui::words;
use leptos::ev::MouseEvent;
use leptos::prelude::*;
use std::sync::Arc;

/// Where the promise stands in its dossier.
fn address((account, id): RowKey) -> String {
    asked::address(account, RecordRef::Promise(account, id))
}

#[component]
pub(super) fn Table(desk: Desk) -> impl IntoView {
    let Desk { session, lens, .. } = desk;
    let open = Callback::new(move |key: RowKey| drop(window().location().set_hash(&address(key))));
    let choosing = Choosing {
        chosen: desk.chosen,
        name: Arc::new(move |key| {
            promise(session, key)
                .map(|(_, promise)| promise.what)
                .unwrap_or_default()
        }),
    };
    let heading = move |column: Column| Heading {
        label: Signal::derive(session.say(heading_key(column))),
        figures: false,
        sort: Signal::derive(move || lens.with(|lens| (lens.column == column).then_some(lens.descending))),
        on_sort: Some(Callback::new(move |()| lens.update(|lens| lens.order_by(column)))),
        class: class(column),
    };
    let headings = Signal::derive(move || Column::ALL.map(heading).to_vec());
    view! {
        <div class="ledger-grid">
            <Grid label=Signal::derive(session.say(key!("ledger-list"))) headings keys=desk.shown
                draw=Arc::new(move |_, key| cells(desk, key)) on_open=open on_edit=open choosing/>
        </div>
    }
}

fn heading_key(column: Column) -> Key {
    match column {
        Column::What => key!("field-what"),
        Column::Account => key!("field-account"),
        Column::Promiser => key!("target-promiser"),
        Column::Deliverer => key!("ask-deliverer"),
        Column::Accountable => key!("ask-accountable"),
        Column::Due => key!("field-due-on"),
        Column::State => key!("ledger-state"),
    }
}

fn class(column: Column) -> &'static str {
    match column {
        Column::What => "c-what",
        Column::Account => "c-account",
        Column::Promiser | Column::Accountable => "c-more",
        Column::Deliverer => "c-deliverer",
        Column::Due => "c-due",
        Column::State => "c-state",
    }
}

/// The account's name and the promise, as the book has them now.
fn promise(session: Session, (account, id): RowKey) -> Option<(String, Promise)> {
    session.book.with(|book| {
        let dossier = book.dossier(account)?;
        Some((dossier.account.name.clone(), dossier.promises.get(id)?.clone()))
    })
}

fn cells(desk: Desk, key: RowKey) -> AnyView {
    let session = desk.session;
    let held = Memo::new(move |_| promise(session, key));
    let with = move |read: &dyn Fn(&Text, &Promise) -> Option<String>| {
        held.with(|held| {
            let (_, promise) = held.as_ref()?;
            session.text.with(|text| read(text, promise))
        })
    };
    let said = move |words: Option<String>| words.unwrap_or_else(|| "–".into());
    let name = move || held.with(|held| held.as_ref().map(|(name, _)| name.clone()));
    let what = move || held.with(|held| held.as_ref().map(|(_, promise)| promise.what.clone()));
    let side = move || with(&|text, promise| Some(text.get(words::side(promise.side))));
    let who = move |read: fn(&Promise) -> (Option<ColleagueId>, Option<Function>)| {
        move || {
            let (id, function) = held
                .with(|held| held.as_ref().map(|(_, promise)| read(promise)))
                .unwrap_or_default();
            person(session, id, function)
        }
    };
    let theirs = move || {
        let named = |promise: &Promise| promise.contact.filter(|_| promise.side == Side::Theirs);
        let id = held.with(|held| held.as_ref().and_then(|(_, promise)| named(promise)))?;
        session
            .book
            .with(|book| Some(book.dossier(key.0)?.contacts.get(id)?.name.clone()))
    };
    let ours = who(|promise| (promise.promiser, None));
    let promiser = move || match theirs() {
        Some(name) => view! { <bdi>{name}</bdi> }.into_any(),
        None => ours(),
    };
    let deliverer = who(|promise| (promise.deliverer, promise.deliverer_function));
    let accountable = who(|promise| (promise.accountable, None));
    let due = move || said(with(&|text, promise| promise.due_on.map(|due| text.date(due))));
    let standing = Memo::new(move |_| {
        let held = held.read();
        let (_, promise) = held.as_ref()?;
        Standing::of(promise, session.as_of.get())
    });
    let is_open = move || standing.get().is_some_and(Standing::is_open);
    let lacks = move |lack: fn(&Promise) -> bool| {
        let lacking = held.with(|held| {
            held.as_ref()
                .is_some_and(|(_, promise)| promise.side == Side::Ours && lack(promise))
        });
        (lacking && is_open()).then_some("")
    };
    let nobody_delivers =
        move || lacks(|promise| promise.deliverer.is_none() && promise.deliverer_function.is_none());
    let nobody_answers = move || lacks(|promise| promise.accountable.is_none());
    let keep = move |event: MouseEvent| {
        event.stop_propagation();
        desk.keep(&[key]);
    };
    let keep_name = move || {
        session.text.with(|text| {
            t!(
                text,
                "dossier-act-on",
                action = text.get(key!("promise-keep")),
                what = what().unwrap_or_default()
            )
        })
    };
    let account = Route::Dossier(key.0, Tab::Promises).to_string();
    view! {
        <div role="rowheader" class="c-what">
            <a href=address(key) on:click=|event| event.stop_propagation() tabindex="-1"><bdi>{what}</bdi></a>
            <span class="small quiet-text"><bdi>{side}<span class="narrow-word">" · " {name}</span></bdi></span>
        </div>
        <div role="gridcell" class="c-account">
            <a href=account tabindex="-1" on:click=|event| event.stop_propagation()><bdi>{name}</bdi></a>
        </div>
        <div role="gridcell" class="c-more">{promiser}</div>
        <div role="gridcell" class="c-deliverer" data-lacks=nobody_delivers>{deliverer}</div>
        <div role="gridcell" class="c-more" data-lacks=nobody_answers>{accountable}</div>
        <div role="gridcell" class="c-due">{due}</div>
        <div role="gridcell" class="c-state">
            {move || standing.get().map(|standing| state(session, standing))}
            <Show when=is_open>
                <button class="icon-button" tabindex="-1" aria-label=keep_name title=session.say(key!("promise-keep")) on:click=keep>{Icon::Promise.view()}</button>
            </Show>
        </div>
    }
    .into_any()
}

/// A person and below that the function, or the function alone.
fn person(session: Session, id: Option<ColleagueId>, function: Option<Function>) -> AnyView {
    let colleague = id.and_then(|id| session.book.with(|book| book.colleague(id).cloned()));
    let does = colleague.as_ref().and_then(|colleague| colleague.function);
    let does = does
        .or(function)
        .map(|function| session.text.with(|text| text.get(words::function(function))));
    match (colleague.map(|colleague| colleague.name.clone()), does) {
        (Some(name), does) => {
            view! { <bdi>{name}</bdi><span class="small quiet-text">{does}</span> }.into_any()
        }
        (None, Some(does)) => does.into_any(),
        (None, None) => "–".into_any(),
    }
}

/// Where a promise stands, in words and shape: told apart without colour.
fn state(session: Session, standing: Standing) -> AnyView {
    let words = move || session.text.with(|text| state_words(text, standing));
    let (band, shape) = match standing {
        Standing::State(PromiseState::Kept { .. }) => ("thriving", "M1 6l4 4L11 2"),
        Standing::State(PromiseState::Late { .. } | PromiseState::BrokenThenLate { .. }) => {
            ("strained", "M6 1v6l4 3")
        }
        Standing::State(PromiseState::Broken { .. }) => ("failing", "M2 2l8 8M10 2l-8 8"),
        Standing::State(PromiseState::Overdue { .. }) => ("failing", "M6 1v6M6 10v1"),
        Standing::State(PromiseState::Open) => ("unknown", "M6 1a5 5 0 1 0 0 10A5 5 0 1 0 6 1z"),
        Standing::Cancelled(_) => ("unknown", "M1 6h10"),
    };
    view! {
        <span class="band promise-state" data-band=band>
            <svg viewBox="0 0 12 12" aria-hidden="true"><path d=shape/></svg>
            <span>{words}</span>
        </span>
    }
    .into_any()
}

fn state_words(text: &Text, standing: Standing) -> String {
    match standing {
        Standing::State(PromiseState::Kept { .. }) => t!(text, "ledger-kept"),
        Standing::State(PromiseState::Late { days, .. } | PromiseState::BrokenThenLate { days, .. }) => {
            t!(text, "ledger-late", days = days)
        }
        Standing::State(PromiseState::Broken { .. }) => t!(text, "ledger-broken"),
        Standing::State(PromiseState::Overdue { days }) => t!(text, "overdue-by-days", days = days),
        Standing::State(PromiseState::Open) => t!(text, "ledger-running"),
        Standing::Cancelled(_) => t!(text, "ledger-dropped"),
    }
}
