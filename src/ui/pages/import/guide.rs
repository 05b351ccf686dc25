//! Which files are understood, and templates to fill in.

use super::outcome::offer;
use super::template;
use crate::exchange::import::{Kind, Target};
use crate::i18n::{key, t};
use crate::ui::session::use_session;
use crate::ui::words::import as words;
use leptos::prelude::*;

/// The kinds of files with their columns.
#[component]
pub(super) fn Guide() -> impl IntoView {
    let session = use_session();
    view! {
        <p>{session.say(key!("import-guide-help"))}</p>
        <ul class="import-kinds">{Kind::ALL.map(|kind| view! { <KindGuide kind/> })}</ul>
    }
}

#[component]
fn KindGuide(kind: Kind) -> impl IntoView {
    let session = use_session();
    let names = move |targets: Vec<Target>| {
        move || {
            session.text.with(|text| {
                text.list(
                    &targets
                        .iter()
                        .map(|target| text.get(words::target(kind, *target)))
                        .collect::<Vec<_>>(),
                )
            })
        }
    };
    let needed: Vec<_> = kind
        .needs()
        .iter()
        .map(|any| view! { <li>{names(any.to_vec())}</li> })
        .collect();
    let others: Vec<Target> = kind
        .targets()
        .iter()
        .copied()
        .filter(|target| !kind.needs().concat().contains(target))
        .collect();
    let name = move || session.text.with(|text| text.get(words::kind(kind)));
    view! {
        <li>
            <details>
                <summary>{name}</summary>
                <p class="small">{session.say(key!("import-guide-needed"))}</p>
                <ul class="import-needed small">{needed}</ul>
                <p class="small">{session.say(key!("import-guide-others"))} " " {names(others)}</p>
                <p class="import-headings small" dir="ltr"><code>{template::headings(kind).join(",")}</code></p>
                <button on:click=move |_| offer(session, template::file_name(kind), &template::file(kind))>
                    {move || session.text.with(|text| t!(text, "import-template", kind = name()))}
                </button>
            </details>
        </li>
    }
}
