//! Promises in both directions: what is owed, and how it went before.

use super::inputs::{Day, DayInput};
use super::ledger;
use super::open::{LIST, Open, use_open};
use super::typed;
use crate::engine::health::promises::{PromiseState, Standing};
use crate::i18n::{Key, Text, key, t};
use crate::model::{Field, Promise, PromiseId, Record, RecordRef, Refusal, Side};
use crate::ui::parts::Interval;
use crate::ui::words;
use chrono::NaiveDate;
use leptos::prelude::*;

/// Reliability of both sides, then open and closed promises.
#[component]
pub(super) fn PromisesTab() -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let held = Memo::new(move |_| open.dossier.with(|dossier| ledger::promises(dossier, open.day())));
    let none = move || held.with(|held| held.open.is_empty() && held.closed.is_empty());
    let opened = move || held.with(|held| held.open.clone());
    let closed = move || held.with(|held| held.closed.clone());
    view! {
        <section class="panel">
            <header><h2 id=LIST tabindex="-1">{session.say(key!("promises-open"))}</h2></header>
            <Kept side=Side::Ours/>
            <Kept side=Side::Theirs/>
            <Show when=none><p class="quiet-text">{session.say(key!("promises-none"))}</p></Show>
            <ul class="records"><For each=opened key=|id| *id let:id><Row id/></For></ul>
            <Later count=Signal::derive(move || held.with(|held| held.later))/>
        </section>
        <Show when=move || held.with(|held| !held.closed.is_empty())>
            <section class="panel">
                <header><h2>{session.say(key!("promises-closed"))}</h2></header>
                <ul class="records"><For each=closed key=|id| *id let:id><Row id/></For></ul>
            </section>
        </Show>
    }
}

/// How many records are dated after the day asked.
#[component]
pub(super) fn Later(count: Signal<usize>) -> impl IntoView {
    let session = use_open().session;
    view! {
        <Show when=move || { count.get() > 0 }>
            <p class="small quiet-text">{move || session.text.with(|text| t!(text, "entries-later", count = count.get()))}</p>
        </Show>
    }
}

/// The share of promises one side keeps, as sentence and drawn; where it made some of which none says anything
/// yet, that.
#[component]
fn Kept(side: Side) -> impl IntoView {
    let open = use_open();
    let kept = Memo::new(move |_| {
        let policy = open.session.book.with(|book| book.policy().clone());
        open.dossier
            .with(|dossier| ledger::kept(dossier, &policy, side, open.day()))
    });
    let made = move || {
        let made = |promise: &Promise| promise.side == side && promise.made_on <= open.day();
        open.dossier.with(|dossier| dossier.promises.iter().any(made))
    };
    let sentence = move || {
        open.session.text.with(|text| {
            let Some(kept) = kept.get() else {
                return made().then(|| match side {
                    Side::Ours => t!(text, "kept-by-us-unknown"),
                    Side::Theirs => t!(text, "kept-by-them-unknown"),
                });
            };
            let share = text.percent(kept.reliability.mean(), 0);
            let (low, high) = (
                text.percent(kept.reliability.q05(), 0),
                text.percent(kept.reliability.q95(), 0),
            );
            Some(match side {
                Side::Ours => t!(text, "kept-by-us", share = share, low = low, high = high),
                Side::Theirs => t!(text, "kept-by-them", share = share, low = low, high = high),
            })
        })
    };
    let drawn = move || {
        let share = kept.get()?.reliability;
        Some(view! { <Interval value=share.mean() low=share.q05() high=share.q95() most=1.0/> })
    };
    view! { {move || sentence().map(|sentence| view! { <div class="kept-share"><p class="small">{sentence}</p>{drawn}</div> })} }
}

/// Where a promise stands, in words.
pub(super) fn standing_words(text: &Text, standing: Standing, promise: &Promise) -> String {
    let due = || {
        promise
            .due_on
            .map(|due| t!(text, "promise-due", date = text.date(due)))
    };
    match standing {
        Standing::Cancelled(on) => t!(text, "promise-cancelled", date = text.date(on)),
        Standing::State(PromiseState::Kept { on }) => t!(text, "promise-kept", date = text.date(on)),
        Standing::State(
            PromiseState::Late { on, days }
            | PromiseState::BrokenThenLate {
                delivered: on, days, ..
            },
        ) => {
            t!(text, "promise-kept-late", date = text.date(on), days = days)
        }
        Standing::State(PromiseState::Broken { on }) => t!(text, "promise-broken", date = text.date(on)),
        Standing::State(PromiseState::Overdue { days }) => {
            let overdue = t!(text, "overdue-by-days", days = days);
            due().into_iter().chain([overdue]).collect::<Vec<_>>().join(" · ")
        }
        Standing::State(PromiseState::Open) => due().unwrap_or_else(|| t!(text, "promise-open-ended")),
    }
}

#[component]
fn Row(id: PromiseId) -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let promise = Memo::new(move |_| open.dossier.with(|dossier| dossier.promises.get(id).cloned()));
    let state = move || promise.with(|promise| Standing::of(promise.as_ref()?, open.day()));
    let is_open = move || matches!(state(), Some(Standing::State(state)) if state.is_open());
    let overdue = move || matches!(state(), Some(Standing::State(PromiseState::Overdue { .. })));
    let what = move || promise.with(|promise| promise.as_ref().map(|promise| promise.what.clone()));
    let stands = move || {
        let state = state()?;
        promise.with(|promise| {
            session
                .text
                .with(|text| Some(standing_words(text, state, promise.as_ref()?)))
        })
    };
    let facts = move || promise.with(|promise| facts(open, promise.as_ref()?));
    view! {
        <li class="record" data-record=id.to_string() data-overdue=move || overdue().then_some("")>
            <div class="record-what">
                <p><bdi>{what}</bdi></p>
                <p class="small quiet-text">{facts}</p>
            </div>
            <span class="tag" data-kind=move || overdue().then_some("bad")>{stands}</span>
            <div class="row record-do">
                <Show when=is_open><Ending id what=Signal::derive(what)/></Show>
                <Manage at=RecordRef::Promise(open.id, id) what=Signal::derive(move || what().unwrap_or_default())/>
            </div>
        </li>
    }
}

/// Whose promise, when it was made and who must deliver.
fn facts(open: Open, promise: &Promise) -> Option<String> {
    open.session.text.with(|text| {
        let side = text.get(words::side(promise.side));
        let made = t!(text, "promise-made", date = text.date(promise.made_on));
        let function = promise
            .deliverer_function
            .map(|function| text.get(words::function(function)));
        let deliverer = promise
            .deliverer
            .and_then(|id| open.colleague_name(id))
            .map(|name| text.isolate(&name));
        let deliverer = deliverer
            .or(function)
            .map(|who| t!(text, "promise-deliverer", who = who));
        let accountable = promise
            .accountable
            .and_then(|id| open.colleague_name(id))
            .map(|name| t!(text, "promise-accountable", who = text.isolate(&name)));
        Some(
            [
                Some(side),
                Some(made),
                theirs(open, text, promise),
                deliverer,
                accountable,
            ]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" · "),
        )
    })
}

/// Who of theirs gave their word, or got ours.
pub(super) fn theirs(open: Open, text: &Text, promise: &Promise) -> Option<String> {
    let who = text.isolate(&open.contact_name(promise.contact?)?);
    Some(match promise.side {
        Side::Ours => t!(text, "promise-to-contact", who = who),
        Side::Theirs => t!(text, "promise-by-contact", who = who),
    })
}

/// Edit and delete, on every record.
#[component]
pub(super) fn Manage(
    /// Which record.
    at: RecordRef,
    /// What it is called, so that each button says what it acts on.
    what: Signal<String>,
) -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let named = move |action: Key| {
        move || {
            session.text.with(|text| {
                t!(
                    text,
                    "dossier-act-on",
                    action = text.get(action),
                    what = what.get()
                )
            })
        }
    };
    view! {
        <button class="quiet" aria-label=named(key!("edit")) on:click=move |_| open.editor.edit(at)>{session.say(key!("edit"))}</button>
        <button class="quiet" aria-label=named(key!("delete")) on:click=move |_| open.remove(at)>{session.say(key!("delete"))}</button>
    }
}

/// How a promise can end.
#[derive(Clone, Copy)]
enum End {
    Kept,
    Broken,
    Cancelled,
}

#[component]
fn Ending(id: PromiseId, what: Signal<Option<String>>) -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let day = Day::as_of();
    let end = move |end: End, on: NaiveDate| {
        open.change(RecordRef::Promise(open.id, id), |record| {
            if let Record::Promise(promise) = record {
                promise.stamp = promise.stamp.edited(session.signature());
                match end {
                    End::Kept => promise.delivered_on = Some(on),
                    End::Broken => promise.broken_on = Some(on),
                    End::Cancelled => promise.cancelled_on = Some(on),
                }
            }
        });
        super::open::focus_on(LIST);
    };
    let today = move |how: End| move |_| end(how, session.as_of.get_untracked());
    let on_day = move |_| match typed::day(Field::DeliveredOn, &day.typed(session.as_of.get_untracked())) {
        Ok(on) => end(End::Kept, on),
        Err((field, reason)) => session.refuse(&Refusal {
            record: RecordRef::Promise(open.id, id),
            field,
            reason,
        }),
    };
    let named = move |action: Key| {
        move || {
            let what = what.get().unwrap_or_default();
            session
                .text
                .with(|text| t!(text, "dossier-act-on", action = text.get(action), what = what))
        }
    };
    view! {
        <button class="primary" aria-label=named(key!("promise-keep")) on:click=today(End::Kept)>{session.say(key!("promise-keep"))}</button>
        <details class="more">
            <summary aria-label=named(key!("promise-otherwise"))>{session.say(key!("promise-otherwise"))}</summary>
            <div class="form-row">
                <DayInput label=key!("ask-kept-on") day/>
                <button on:click=on_day>{session.say(key!("promise-keep-on"))}</button>
                <button class="danger" on:click=today(End::Broken)>{session.say(key!("promise-break"))}</button>
                <button on:click=today(End::Cancelled)>{session.say(key!("promise-cancel"))}</button>
            </div>
        </details>
    }
}
