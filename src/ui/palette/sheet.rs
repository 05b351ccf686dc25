//! The sheet of shortcuts.

use crate::i18n::{key, t};
use crate::ui::command::{Keys, commands};
use crate::ui::keys::held_name;
use crate::ui::parts::Dialog;
use crate::ui::session::use_session;
use leptos::prelude::*;

/// Every command with its keys.
#[component]
pub(crate) fn Sheet() -> impl IntoView {
    let session = use_session();
    view! {
        <Dialog open=session.shortcuts title=Signal::derive(session.say(key!("shortcuts")))>
            <dl class="shortcuts">
                {commands().into_iter().filter_map(|entry| {
                    let keys = entry.keys?;
                    Some(view! { <div><dt>{session.say(entry.label)}</dt><dd>{drawn(keys)}</dd></div> })
                }).collect_view()}
                <div><dt>{session.say(key!("shortcut-log"))}</dt><dd>{kbd("N")}</dd></div>
            </dl>
            <p class="quiet-text small">{move || session.text.with(|text| t!(text, "labelled", label = text.get(key!("accounts")), value = text.get(key!("grid-keys"))))}</p>
        </Dialog>
    }
}

/// The keys as they are printed on a keyboard.
pub(super) fn drawn(keys: Keys) -> AnyView {
    let session = use_session();
    match keys {
        Keys::One(letter) => kbd(&letter.to_string()),
        Keys::AfterG(letter) => view! {
            {kbd("G")} <span class="small quiet-text">{session.say(key!("shortcut-then"))}</span> {kbd(&letter.to_string())}
        }
        .into_any(),
        Keys::Held(letter) => view! { {kbd(held_name())} {kbd(&letter.to_string())} }.into_any(),
        Keys::HeldShift(letter) => view! { {kbd(held_name())} {kbd("⇧")} {kbd(&letter.to_string())} }.into_any(),
    }
}

fn kbd(name: &str) -> AnyView {
    // A letter as it is printed; the name of a key as it is written.
    let name = if name.chars().count() == 1 {
        name.to_uppercase()
    } else {
        name.to_owned()
    };
    view! { <kbd dir="ltr">{name}</kbd> }.into_any()
}
