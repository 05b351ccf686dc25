//! Deleting the whole book, behind a word that has to be typed.

use crate::i18n::{key, t};
use crate::model::{Book, Refusal};
use crate::ui::parts::{Dialog, Field};
use crate::ui::session::use_session;
use crate::ui::words;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

/// The button and its dialog.
#[component]
pub(super) fn DeleteEverything() -> impl IntoView {
    let session = use_session();
    let open = RwSignal::new(false);
    view! {
        <div class="stack">
            <h3>{session.say(key!("delete-all"))}</h3>
            <p class="quiet-text">{session.say(key!("delete-all-help"))}</p>
            <div><button class="danger" on:click=move |_| open.set(true)>{session.say(key!("delete-all-open"))}</button></div>
            <Dialog open title=Signal::derive(session.say(key!("delete-all")))>
                <Confirm open/>
            </Dialog>
        </div>
    }
}

#[component]
fn Confirm(open: RwSignal<bool>) -> impl IntoView {
    let session = use_session();
    let typed = RwSignal::new(String::new());
    let refusal = RwSignal::new(None::<Refusal>);
    let word = session.say(key!("delete-all-word"));
    let confirmed = move || typed.with(|typed| typed.trim().to_lowercase()) == word().to_lowercase();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if !untrack(confirmed) {
            return;
        }
        let edit = session
            .book
            .with_untracked(|book| book.replacement(&Book::default()));
        match session.edit(edit) {
            Ok(()) => open.set(false),
            Err(refused) => refusal.set(Some(refused)),
        }
    };
    let asked = Signal::derive(move || {
        session
            .text
            .with(|text| t!(text, "delete-all-type", word = text.get(key!("delete-all-word"))))
    });
    let fault = Signal::derive(move || {
        refusal
            .get()
            .map(|refused| session.text.with(|text| words::refusal(text, &refused)))
    });
    let count = move || {
        session.text.with(|text| {
            t!(
                text,
                "delete-all-what",
                count = session.book.with(|book| book.dossiers().len())
            )
        })
    };
    view! {
        <form class="stack" on:submit=submit>
            <p>{count}</p>
            <Field label=asked fault>
                <input type="text" autofocus autocomplete="off" prop:value=typed on:input=move |event| typed.set(event_target_value(&event))/>
            </Field>
            <footer>
                <button type="button" on:click=move |_| open.set(false)>{session.say(key!("cancel"))}</button>
                <button class="danger" type="submit" disabled=move || !confirmed()>{session.say(key!("delete-all-open"))}</button>
            </footer>
        </form>
    }
}
