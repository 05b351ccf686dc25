//! The palette: one field that finds pages, actions, accounts and people.

use super::find::{self, Goal, Offer};
use super::sheet::drawn;
use crate::i18n::{Key, key};
use crate::ui::command::{Entry, commands};
use crate::ui::keys::perform;
use crate::ui::parts::Dialog;
use crate::ui::route::{Route, Tab};
use crate::ui::session::use_session;
use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;
use std::sync::Arc;

const LIST: &str = "palette-list";

/// The dialog. Its content is made anew at each opening, from the book as it then stands.
#[component]
pub(crate) fn Palette() -> impl IntoView {
    let session = use_session();
    view! {
        <Dialog open=session.palette title=Signal::derive(session.say(key!("palette")))>
            <Finder/>
        </Dialog>
    }
}

#[component]
fn Finder() -> impl IntoView {
    let session = use_session();
    let list: StoredValue<Vec<Entry>> = StoredValue::new(commands());
    let field = NodeRef::<html::Input>::new();
    let typed = RwSignal::new(String::new());
    let active = RwSignal::new(0_usize);
    let offers = Memo::new(move |_| {
        let names: Vec<String> = session
            .text
            .with(|text| list.with_value(|list| list.iter().map(|entry| text.get(entry.label)).collect()));
        session.book.with(|book| Arc::new(find::offers(names, book)))
    });
    let found = Memo::new(move |_| {
        let typed = typed.get();
        offers.with(|offers| {
            find::find(offers, &typed)
                .into_iter()
                .cloned()
                .collect::<Vec<Offer>>()
        })
    });
    let choose = move |goal: Goal| {
        session.palette.set(false);
        match goal {
            Goal::Command(place) => {
                if let Some(command) = list.with_value(|list| Some(list.get(place)?.command.clone())) {
                    perform(session, &command);
                }
            }
            Goal::Account(id) | Goal::Person(id) => {
                let route = Route::Dossier(id, Tab::Overview);
                let _ = window().location().set_hash(&route.to_string());
            }
        }
    };
    let on_key = move |event: KeyboardEvent| {
        let last = found.with_untracked(Vec::len).saturating_sub(1);
        let at = active.get_untracked().min(last);
        match event.key().as_str() {
            "ArrowDown" => active.set(if at == last { 0 } else { at + 1 }),
            "ArrowUp" => active.set(if at == 0 { last } else { at - 1 }),
            "Enter" => {
                let goal = found.with_untracked(|found| found.get(at).map(|offer| offer.goal));
                goal.into_iter().for_each(choose);
            }
            _ => return,
        }
        event.prevent_default();
    };
    // The dialog opens before its content stands, and would leave the focus on its close button.
    Effect::new(move || {
        if let Some(field) = field.get() {
            request_animation_frame(move || drop(field.focus()));
        }
    });
    let option = move |place: usize, offer: Offer| {
        let goal = offer.goal;
        let keys = match goal {
            Goal::Command(at) => list.with_value(|list| list.get(at).and_then(|entry| entry.keys)),
            Goal::Account(_) | Goal::Person(_) => None,
        };
        view! {
            <li role="option" id=option_id(place) aria-selected=move || (active.get() == place).to_string()
                on:pointermove=move |_| active.set(place) on:click=move |_| choose(goal)>
                <span><bdi>{offer.name}</bdi> <bdi class="small quiet-text">{offer.note}</bdi></span>
                {match keys {
                    Some(keys) => view! { <span class="keys" aria-hidden="true">{drawn(keys)}</span> }.into_any(),
                    None => view! { <span class="small quiet-text">{session.say(kind(goal))}</span> }.into_any(),
                }}
            </li>
        }
    };
    let options = move || {
        let found = found.get();
        found
            .into_iter()
            .enumerate()
            .map(|(place, offer)| option(place, offer))
            .collect_view()
    };
    view! {
        <div class="palette">
            <input type="text" role="combobox" aria-expanded="true" aria-controls=LIST aria-autocomplete="list" autocomplete="off"
                aria-activedescendant=move || option_id(active.get()) aria-label=session.say(key!("palette-ask"))
                placeholder=session.say(key!("palette-ask")) node_ref=field prop:value=move || typed.get()
                on:input=move |event| { active.set(0); typed.set(event_target_value(&event)); } on:keydown=on_key/>
            <ul role="listbox" id=LIST aria-label=session.say(key!("palette"))>{options}</ul>
            <p class="quiet-text" role="status">
                {move || found.with(Vec::is_empty).then(|| session.say(key!("palette-none"))())}
            </p>
        </div>
    }
}

fn option_id(place: usize) -> String {
    format!("palette-option-{place}")
}

fn kind(goal: Goal) -> Key {
    match goal {
        Goal::Command(_) => key!("palette-action"),
        Goal::Account(_) => key!("account"),
        Goal::Person(_) => key!("record-contact"),
    }
}
