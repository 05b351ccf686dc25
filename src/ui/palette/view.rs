//! The palette: one field that finds pages, actions, accounts and people.

use super::find::{self, Actions, Goal, Offer};
use super::settings::{Setting, settings};
use super::sheet::drawn;
use crate::i18n::{Key, Text, key};
use crate::model::{AccountId, Contact, ContactId};
use crate::ui::command::{Entry, commands};
use crate::ui::keys::perform;
use crate::ui::pages::dossier::asked::Addition;
use crate::ui::parts::Dialog;
use crate::ui::route::{Route, Tab};
use crate::ui::session::{Session, use_session};
use crate::ui::words;
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
    let choices: StoredValue<Vec<Setting>> = StoredValue::default();
    let offers = Memo::new(move |_| {
        let (names, settings) = session.text.with(|text| {
            let names =
                |list: &Vec<Entry>| list.iter().map(|entry| text.get(entry.label)).collect::<Vec<_>>();
            (list.with_value(names), settings(session, text))
        });
        let (labels, settings): (Vec<String>, Vec<Setting>) = settings.into_iter().unzip();
        choices.set_value(settings);
        session.book.with(|book| {
            let mut offers = find::offers(names, labels, book);
            if let Some(account) = session.on_screen.get() {
                let named = |text: &Text| Addition::ALL.map(|one| (one, text.get(words::addition(one))));
                let names = session.text.with(named);
                offers.extend(find::additions(names, book, account));
            }
            Arc::new(offers)
        })
    });
    let found = Memo::new(move |_| {
        let actions = session.text.with(|text| Actions {
            log: text.get(key!("log-touchpoint")),
            mail: text.get(key!("palette-mail")),
            call: text.get(key!("palette-call")),
        });
        let found = |offers: &Arc<Vec<Offer>>| {
            let found = find::find(offers, &typed.get());
            session
                .book
                .with(|book| find::with_actions(&found, book, &actions))
        };
        offers.with(found)
    });
    let choose = move |goal: Goal| {
        session.palette.set(false);
        match goal {
            Goal::Command(place) => {
                if let Some(command) = list.with_value(|list| Some(list.get(place)?.command.clone())) {
                    perform(session, &command);
                }
            }
            Goal::Setting(place) => {
                let setting = choices.with_value(|choices| choices.get(place).cloned());
                setting.into_iter().for_each(|setting| setting.choose(session));
            }
            Goal::Account(id) | Goal::Person(id, _) => go(Route::Dossier(id, Tab::Overview)),
            Goal::Log(id) => {
                let _ = window()
                    .location()
                    .set_hash(&format!("{}?log", Route::Dossier(id, Tab::Timeline)));
            }
            Goal::Add(id, addition) => drop(window().location().set_hash(&addition.address(id))),
            Goal::Mail(id, person) => reach(session, id, person, |person| format!("mailto:{}", person.email)),
            Goal::Call(id, person) => reach(session, id, person, |person| {
                let number: String = person
                    .phone
                    .chars()
                    .filter(|char| char.is_ascii_digit() || *char == '+')
                    .collect();
                format!("tel:{number}")
            }),
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
            _ => None,
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
        Goal::Command(_) | Goal::Log(_) | Goal::Add(..) | Goal::Mail(..) | Goal::Call(..) => {
            key!("palette-action")
        }
        Goal::Setting(_) => key!("palette-setting"),
        Goal::Account(_) => key!("account"),
        Goal::Person(..) => key!("record-contact"),
    }
}

fn go(route: Route) {
    let _ = window().location().set_hash(&route.to_string());
}

/// Hands a person's address to the program that writes or calls.
fn reach(session: Session, account: AccountId, person: ContactId, address: fn(&Contact) -> String) {
    let address = session.book.with_untracked(|book| {
        let dossier = book.dossier(account)?;
        dossier
            .contacts
            .iter()
            .find(|contact| contact.id == person)
            .map(address)
    });
    if let Some(address) = address {
        let _ = window().location().set_href(&address);
    }
}
