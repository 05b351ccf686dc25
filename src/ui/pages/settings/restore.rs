//! Reading a book back from a file, after a look at what it holds.

use super::compared::Compared;
use super::files;
use crate::i18n::{Text, key, t};
use crate::model::{Book, Refusal};
use crate::ui::session::{Session, use_session};
use crate::ui::words;
use leptos::ev::Event;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What came of a chosen file.
#[derive(Clone, Debug, PartialEq)]
enum Chosen {
    Nothing,
    Book { file: String, book: Book },
    Fault(String),
    Refused(Refusal),
}

/// The file input, then what the file holds, then the book in its place.
#[component]
pub(super) fn Restore() -> impl IntoView {
    let session = use_session();
    let chosen = RwSignal::new(Chosen::Nothing);
    let input = NodeRef::<html::Input>::new();
    let clear = move || {
        chosen.set(Chosen::Nothing);
        if let Some(input) = input.get_untracked() {
            // Or choosing the same file again would be no change.
            input.set_value("");
            let _ = input.focus();
        }
    };
    let replace = move |_| {
        let Chosen::Book { book, .. } = chosen.get_untracked() else {
            return;
        };
        match session.replace_book(book.to_parts()) {
            Ok(()) => clear(),
            Err(refusal) => chosen.set(Chosen::Refused(refusal)),
        }
    };
    let outcome = move || {
        chosen.with(|chosen| match chosen {
            Chosen::Nothing => None,
            Chosen::Book { file, book } => Some(held(session, file, book).into_any()),
            Chosen::Fault(sentence) => Some(view! { <p class="fault">{sentence.clone()}</p> }.into_any()),
            Chosen::Refused(refusal) => {
                let sentence = session.text.with(|text| words::refusal(text, refusal));
                Some(view! { <p class="fault">{sentence}</p> }.into_any())
            }
        })
    };
    let ready = Memo::new(move |_| chosen.with(|chosen| matches!(chosen, Chosen::Book { .. })));
    view! {
        <div class="stack">
            <h3>{session.say(key!("data-in"))}</h3>
            <p class="quiet-text">{session.say(key!("data-in-help"))}</p>
            <label class="field">
                <span>{session.say(key!("data-in-choose"))}</span>
                <input type="file" accept=".json,application/json" node_ref=input
                    on:change=move |event| spawn_local(take(session, event, chosen))/>
            </label>
            <div role="status">{outcome}</div>
            <Show when=move || ready.get()>
                <div class="row">
                    <button class="primary" on:click=replace>{session.say(key!("data-in-replace"))}</button>
                    <button on:click=move |_| clear()>{session.say(key!("cancel"))}</button>
                </div>
            </Show>
        </div>
    }
}

async fn take(session: Session, event: Event, chosen: RwSignal<Chosen>) {
    let found = match files::chosen(session, event).await {
        None => return,
        Some(Ok((file, book))) => Chosen::Book { file, book },
        Some(Err(sentence)) => Chosen::Fault(sentence),
    };
    let _ = chosen.try_set(found);
}

fn held(session: Session, file: &str, book: &Book) -> impl IntoView + use<> {
    let (file, there) = (file.to_owned(), book.clone());
    let said = move || {
        session
            .text
            .with(|text: &Text| t!(text, "data-in-holds", file = &file))
    };
    view! {
        <p>{said}</p>
        <Compared there column=key!("data-in-file")/>
    }
}
