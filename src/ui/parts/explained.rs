//! Terms with the way to their meaning.
//!
//! The browser's own popovers: they open by mouse and keyboard, close on Escape or on a press elsewhere, and
//! give the focus back. Their content is made at the first opening.

use crate::i18n::{Help, Key, Text, help_key, key};
use crate::ui::help::Term;
use crate::ui::route::Route;
use crate::ui::session::{Explanations, Session, use_session};
use leptos::prelude::*;

/// A term whose word is the button that opens its meaning. For headings and labels of figures; a label of an
/// input must hold no button, so there [`Meanings`] stands beside.
#[component]
pub(crate) fn Explained(
    /// The term.
    term: Term,
    /// The word as this place has it.
    children: Children,
) -> impl IntoView {
    let session = use_session();
    let (id, target) = popover();
    let opened = RwSignal::new(false);
    view! {
        <button type="button" class="term" popovertarget=target on:click=move |_| opened.set(true)>{children()}</button>
        // Of spans, since a heading or a term of a list may hold nothing else.
        <span class="meaning" id=id popover="auto">
            <Show when=move || opened.get()>
                <span class="stack" aria-live="polite">{explained(move |help| meaning(session, help, term))}</span>
            </Show>
        </span>
    }
}

fn meaning(session: Session, help: &Help, term: Term) -> AnyView {
    let name = session.text.with(|text| term.name(text, help));
    view! {
        <strong>{name}</strong>
        <span>{term.means(help)}</span>
        <span class="small quiet-text">{term.source(help)}</span>
        <a class="small" href=term.route().to_string()>{help.get(help_key!("glossary-open"))}</a>
    }
    .into_any()
}

/// A button that opens the meanings of several terms.
#[component]
pub(crate) fn Meanings(
    /// The terms.
    terms: &'static [Term],
    /// What the button says.
    #[prop(default = key!("terms-ask"))]
    label: Key,
) -> impl IntoView {
    let session = use_session();
    let (id, target) = popover();
    let opened = RwSignal::new(false);
    view! {
        <span class="no-print">
            <button type="button" class="link small" popovertarget=target on:click=move |_| opened.set(true)>{session.say(label)}</button>
        </span>
        <div class="meaning" id=id popover="auto">
            <Show when=move || opened.get()>
                <div class="stack" aria-live="polite">{explained(move |help| meanings(session, help, terms))}</div>
            </Show>
        </div>
    }
}

fn meanings(session: Session, help: &Help, terms: &[Term]) -> AnyView {
    let entry = |term: &Term| {
        let name = session.text.with(|text| term.name(text, help));
        view! { <div><dt><strong>{name}</strong></dt><dd>{term.means(help)}</dd></div> }
    };
    view! {
        <dl class="stack">{terms.iter().map(entry).collect_view()}</dl>
        <a class="small" href=Route::Help(None).to_string()>{help.get(help_key!("glossary-open"))}</a>
    }
    .into_any()
}

/// What the explanations say, once they are here; until then, that they are being fetched, or that they could
/// not be.
pub(crate) fn explained(show: impl Fn(&Help) -> AnyView + Send + Sync + 'static) -> impl IntoView {
    let session = use_session();
    // Another language may be chosen while this is open.
    Effect::new(move || {
        session.text.track();
        session.want_help();
    });
    move || {
        let spoken = session.text.with(Text::lang);
        session.help.with(|held| match held {
            Explanations::Here(help) if help.lang() == spoken => show(help),
            Explanations::Failed => view! {
                <span role="alert">{session.say(key!("help-not-fetched"))}</span>
                <button type="button" on:click=move |_| session.want_help()>{session.say(key!("retry"))}</button>
            }
            .into_any(),
            _ => view! { <span class="quiet-text">{session.say(key!("help-fetching"))}</span> }.into_any(),
        })
    }
}

/// The id of a popover, once for itself and once for its button.
fn popover() -> (String, String) {
    let id = super::unique("meaning");
    (id.clone(), id)
}
