//! The keyboard, from anywhere on the page.

use super::command::{Command, Outcome, Press, pressed};
use super::session::Session;
use leptos::ev::{self, KeyboardEvent};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// How long `g` waits for the letter of a page.
const PATIENCE_MS: f64 = 1500.0;

/// Listens for as long as the page lives.
pub(super) fn listen(session: Session) {
    // When `g` was pressed, if that was the press before.
    let g_at = StoredValue::new(None::<f64>);
    let _ = window_event_listener(ev::keydown, move |event| {
        if event.default_prevented() {
            return;
        }
        let (key, code) = (event.key(), event.code());
        let now = event.time_stamp();
        let after_g = g_at.get_value().is_some_and(|at| now - at < PATIENCE_MS);
        g_at.set_value(None);
        match pressed(press(&event, &key, &code), after_g) {
            Outcome::Do(command) => {
                event.prevent_default();
                perform(session, &command);
            }
            Outcome::Wait => g_at.set_value(Some(now)),
            Outcome::Pass => {}
        }
    });
}

fn press<'a>(event: &KeyboardEvent, key: &'a str, code: &'a str) -> Press<'a> {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let inside = |selector: &str| {
        let found = target
            .as_ref()
            .and_then(|element| element.closest(selector).ok().flatten());
        found.is_some()
    };
    Press {
        key,
        code,
        held: event.ctrl_key() || event.meta_key(),
        shift: event.shift_key(),
        alt: event.alt_key(),
        writing: inside("input:not([type=range]), textarea, [contenteditable]"),
        choosing: inside("select"),
        modal: document().query_selector("dialog[open]").ok().flatten().is_some(),
    }
}

/// Does what was asked for.
pub(super) fn perform(session: Session, command: &Command) {
    match command {
        Command::Go(route) => drop(window().location().set_hash(&route.to_string())),
        Command::Palette => session.lay_over(session.palette),
        Command::Shortcuts => session.lay_over(session.shortcuts),
        Command::Tour => session.start_tour(),
        Command::NewAccount => session.adding.set(true),
        Command::Undo => session.undo(),
        Command::Redo => session.redo(),
        Command::Today => session.set_as_of(None),
    }
}

/// What is written on the key that is held: Apple's keyboards have their own.
pub(super) fn held_name() -> &'static str {
    let apple = window().navigator().platform().is_ok_and(|platform| {
        ["Mac", "iPhone", "iPad"]
            .iter()
            .any(|name| platform.starts_with(name))
    });
    if apple { "⌘" } else { "Ctrl" }
}

/// The keys that open the palette, as the button shows them.
pub(super) fn palette_keys() -> String {
    format!("{} K", held_name())
}
