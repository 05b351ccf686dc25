//! The criteria to try: weights and scales as a draft, which the ranking follows at once.

use super::draft::{Draft, Place};
use super::scale_view::Scale;
use super::view::Desk;
use super::words;
use crate::i18n::{key, t};
use crate::model::{Criterion, Measure};
use crate::ui::focus;
use crate::ui::parts::Field;
use crate::ui::session::use_session;
use crate::ui::words as ui_words;
use leptos::prelude::*;

/// Every criterion with its weight, and what can be done with all of them.
#[component]
pub(super) fn Criteria(desk: Desk) -> impl IntoView {
    let session = use_session();
    let places = move || {
        let place = |(place, typed): (usize, &super::draft::Typed)| (place, typed.measure.clone());
        desk.draft
            .with(|draft| draft.0.iter().enumerate().map(place).collect::<Vec<_>>())
    };
    let state = move || {
        session.text.with(|text| {
            if let Some(refusal) = desk.refusal.get() {
                return ui_words::refusal(text, &refusal);
            }
            match desk.read.with(|read| read.as_ref().err().cloned()) {
                None => t!(text, "scorecard-unsaved"),
                Some(faults) => match faults.get(&Place::Weights) {
                    Some(fault) => words::fault(text, *fault),
                    None => t!(text, "policy-faults", count = faults.len()),
                },
            }
        })
    };
    let dirty = Memo::new(move |_| desk.is_dirty());
    let reads = Memo::new(move |_| desk.read.with(Result::is_ok));
    view! {
        <section class="panel stack scorecard-criteria" aria-labelledby="scorecard-criteria">
            <div>
                <h2 id="scorecard-criteria">{session.say(key!("scorecard-criteria"))}</h2>
                <p class="small quiet-text">{session.say(key!("scorecard-criteria-about"))}</p>
            </div>
            <ul class="criteria">
                <For each=places key=Clone::clone let((place, measure))><Line desk place measure/></For>
            </ul>
            <Own desk/>
            <p class="small" role="status">{move || dirty.get().then(state)}</p>
            <div class="row">
                <button class="primary" disabled=move || !(dirty.get() && reads.get()) on:click=move |_| desk.save()>
                    {session.say(key!("scorecard-save"))}
                </button>
                <button disabled=move || !dirty.get() on:click=move |_| desk.discard()>{session.say(key!("policy-discard"))}</button>
                <button class="quiet" on:click=move |_| desk.change(|draft| *draft = Draft::of(&Criterion::standard()))>
                    {session.say(key!("scorecard-standard"))}
                </button>
            </div>
        </section>
    }
}

/// One criterion.
#[component]
fn Line(desk: Desk, place: usize, measure: Measure) -> impl IntoView {
    let session = use_session();
    let own = matches!(measure, Measure::Own(_));
    let measure = StoredValue::new(measure);
    let name = move || {
        session
            .text
            .with(|text| measure.with_value(|measure| words::measure(text, measure)))
    };
    let weight = move || {
        desk.draft
            .with(|draft| draft.0.get(place).map(|typed| typed.weight.clone()))
    };
    let share = move || {
        let share = desk.draft.with(|draft| draft.shares().get(place).copied());
        share.map(|share| session.text.with(|text| text.percent(share, 0)))
    };
    let known = move || {
        let customers = desk.customers.get().unwrap_or_default();
        let known = measure.with_value(|measure| customers.known.get(measure).copied());
        let (count, total) = (known.map_or(0, |known| known.count), customers.figures.len());
        session
            .text
            .with(|text| t!(text, "scorecard-known", count = count, total = total))
    };
    let fault = Signal::derive(move || {
        let fault = desk
            .read
            .with(|read| read.as_ref().err()?.get(&Place::Weight(place)).copied());
        fault.map(|fault| session.text.with(|text| words::fault(text, fault)))
    });
    let set = move |event| {
        let typed = event_target_value(&event);
        desk.change(|draft| {
            if let Some(criterion) = draft.0.get_mut(place) {
                criterion.weight = typed;
            }
        });
    };
    let remove = move |_| {
        desk.change(|draft| {
            if place < draft.0.len() {
                draft.0.remove(place);
            }
        });
        // The button that held the focus has gone.
        request_animation_frame(move || focus_near(place));
    };
    let remove_of = move || {
        session
            .text
            .with(|text| t!(text, "scorecard-remove", criterion = name()))
    };
    view! {
        <li>
            <div class="criterion">
                <Field label=Signal::derive(name) fault>
                    <input type="text" inputmode="numeric" maxlength="6" autocomplete="off" dir="ltr"
                        aria-invalid=move || fault.with(Option::is_some).then_some("true")
                        prop:value=weight on:input=set/>
                </Field>
                <span class="number">{share}</span>
                <Show when=move || own>
                    <button class="link small" aria-label=remove_of on:click=remove>{session.say(key!("scorecard-step-remove"))}</button>
                </Show>
            </div>
            <details>
                <summary class="small">{session.say(key!("scorecard-scale"))} " " <span class="quiet-text">{known}</span></summary>
                <Scale desk place measure/>
            </details>
        </li>
    }
}

/// Gives the focus to what removes the next criterion, else to what adds one, else to the weight above.
fn focus_near(place: usize) {
    let next = format!(".criteria > li:nth-child(n + {}) .criterion button", place + 1);
    [
        &next,
        ".criteria + .row button",
        ".criteria > li:last-child input",
    ]
    .into_iter()
    .any(focus::first);
}

/// The user's own fields that read as numbers and are no criteria yet.
#[component]
fn Own(desk: Desk) -> impl IntoView {
    let session = use_session();
    let offered = Memo::new(move |_| {
        let customers = desk.customers.get().unwrap_or_default();
        desk.draft.with(|draft| {
            let taken = |measure: &Measure| draft.0.iter().any(|typed| typed.measure == *measure);
            let names = customers.known.keys().filter(|measure| !taken(measure));
            let own = names.filter_map(|measure| match measure {
                Measure::Own(name) => Some(name.clone()),
                _ => None,
            });
            own.collect::<Vec<String>>()
        })
    });
    let chosen = RwSignal::new(None::<String>);
    let add = move |_| {
        let first = || offered.with_untracked(|offered| offered.first().cloned());
        let chosen = chosen
            .get_untracked()
            .filter(|name| offered.with_untracked(|offered| offered.contains(name)));
        let Some(measure) = chosen.or_else(first).map(Measure::Own) else {
            return;
        };
        let customers = desk.customers.get_untracked().unwrap_or_default();
        if let Some(known) = customers.known.get(&measure).copied() {
            desk.change(|draft| draft.add(measure, known));
        }
    };
    let options = move || {
        let options = offered.get().into_iter();
        options
            .map(|name| view! { <option value=name.clone() dir="auto">{name.clone()}</option> })
            .collect_view()
    };
    let full = Memo::new(move |_| desk.draft.with(|draft| draft.0.len() >= Criterion::MOST));
    view! {
        <Show when=move || !offered.with(Vec::is_empty)
            fallback=move || view! { <p class="small quiet-text">{session.say(key!("scorecard-own-none"))}</p> }>
            <div class="row">
                <label class="field grow">
                    <span>{session.say(key!("scorecard-own"))}</span>
                    <select on:change=move |event| chosen.set(Some(event_target_value(&event)))>{options}</select>
                </label>
                <button disabled=move || full.get() on:click=add>{session.say(key!("scorecard-own-add"))}</button>
            </div>
        </Show>
    }
}
