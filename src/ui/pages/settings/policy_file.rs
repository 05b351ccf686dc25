//! The policy as a file: out as it is in force, in as a draft that says what it would change.

use super::drafting::Drafting;
use super::files;
use crate::exchange::policy::{self, PolicyError};
use crate::i18n::{Text, key, t};
use crate::ui::session::use_session;
use crate::ui::words;
use leptos::ev::Event;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What came of the chosen file.
#[derive(Clone, Debug, PartialEq)]
enum Came {
    Draft(String),
    Same(String),
    Fault(String, PolicyError),
    Unreadable(String),
}

/// Export and import.
#[component]
pub(super) fn PolicyFile(drafting: Drafting) -> impl IntoView {
    let session = use_session();
    let came = RwSignal::new(None::<Came>);
    let input = NodeRef::<html::Input>::new();
    let export = move |_| files::download_policy(session);
    let take = move |event: Event| {
        spawn_local(async move {
            let Some((file, bytes)) = files::bytes(event).await else {
                return;
            };
            let read = bytes.map(|bytes| policy::read(&bytes));
            let next = match read {
                None => Came::Unreadable(file),
                Some(Err(error)) => Came::Fault(file, error),
                Some(Ok(policy)) if drafting.would_change(&policy) => {
                    drafting.load(&policy);
                    Came::Draft(file)
                }
                Some(Ok(_)) => Came::Same(file),
            };
            came.set(Some(next));
            if let Some(input) = input.get_untracked() {
                // Or choosing the same file again would be no change.
                input.set_value("");
            }
        });
    };
    let said = move || {
        let came = came.get()?;
        let wrong = matches!(came, Came::Fault(..) | Came::Unreadable(_));
        let sentence = session.text.with(|text| told(text, &came));
        Some(view! { <p class:fault=wrong>{sentence}</p> })
    };
    view! {
        <div class="stack">
            <h3>{session.say(key!("policy-file"))}</h3>
            <p class="small quiet-text">{session.say(key!("policy-file-help"))}</p>
            <div class="row">
                <button on:click=export>{session.say(key!("policy-file-out"))}</button>
                <label class="field">
                    <span>{session.say(key!("policy-file-in"))}</span>
                    <input type="file" accept=".json,application/json" node_ref=input on:change=take/>
                </label>
            </div>
            <div role="status">{said}</div>
        </div>
    }
}

/// What happened, what is safe, what to do.
fn told(text: &Text, came: &Came) -> String {
    match came {
        Came::Draft(file) => t!(text, "policy-file-draft", file = file),
        Came::Same(file) => t!(text, "policy-file-same", file = file),
        Came::Unreadable(file) => t!(text, "data-in-unreadable", file = file),
        Came::Fault(file, error) => match error {
            PolicyError::Broken { line, column } => t!(
                text,
                "data-in-broken",
                file = file,
                line = *line,
                column = *column
            ),
            PolicyError::NotAPolicy => t!(text, "policy-file-other", file = file),
            PolicyError::Newer(_) => t!(text, "data-in-newer", file = file),
            PolicyError::Shape(cause) => t!(text, "policy-file-shape", file = file, cause = cause),
            PolicyError::Refused(field, reason) => t!(
                text,
                "policy-file-refused",
                file = file,
                field = words::field(text, *field),
                reason = words::reason(text, *reason)
            ),
        },
    }
}
