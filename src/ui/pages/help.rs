//! The help page: the tour, and the glossary of every term on screen.

use crate::i18n::{Help as Explanation, help_key, key, t};
use crate::ui::help::glossary::{self, Entry};
use crate::ui::help::{Group, Term};
use crate::ui::parts::explained;
use crate::ui::session::{Session, use_session};
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen::JsCast;

/// The page, at the entry of that name.
#[component]
pub(crate) fn Help(entry: Option<String>) -> impl IntoView {
    let session = use_session();
    view! {
        <div class="page-head">
            <h1>{session.say(key!("help"))}</h1>
            <div class="row">
                <button on:click=move |_| session.start_tour()>{session.say(key!("tour-start"))}</button>
                <button on:click=move |_| session.lay_over(session.shortcuts)>{session.say(key!("shortcuts"))}</button>
            </div>
        </div>
        <div class="stack glossary">
            {explained(move |help| view! { <Glossary help=help.clone() entry=entry.clone()/> }.into_any())}
        </div>
    }
}

#[component]
fn Glossary(help: Explanation, entry: Option<String>) -> impl IntoView {
    let session = use_session();
    let asked = entry.as_deref().and_then(Term::of_slug);
    let unknown = entry.is_some() && asked.is_none();
    let typed = RwSignal::new(String::new());
    let entries = Arc::new(session.text.with(|text| glossary::entries(text, &help)));
    let total = entries.len();
    let found = Memo::new(move |_| {
        let found = typed.with(|typed| glossary::find(&entries, typed).into_iter().cloned().collect());
        Arc::<Vec<Entry>>::new(found)
    });
    let searching = Memo::new(move |_| typed.with(|typed| !typed.trim().is_empty()));
    let (list, said) = (help.clone(), help.clone());
    let shown = move || {
        found.with(|found| match searching.get() {
            true => view! { <dl class="panel terms">{items(session, &list, found.iter())}</dl> }.into_any(),
            false => groups(session, &list, found),
        })
    };
    // The list stands in the page only after this.
    Effect::new(move || {
        if let Some(term) = asked {
            request_animation_frame(move || show(term));
        }
    });
    view! {
        <p class="quiet-text">{said.get(help_key!("glossary-lead"))}</p>
        {unknown.then(|| view! { <p class="hint" role="alert">{help.get(help_key!("glossary-unknown"))}</p> })}
        <div class="row" role="search">
            <input type="search" class="grow" placeholder=help.get(help_key!("glossary-search"))
                aria-label=help.get(help_key!("glossary-search")) bind:value=typed/>
            <span class="small quiet-text" role="status">
                {move || session.text.with(|text| t!(text, "shown-of-total", shown = found.with(|found| found.len()), total = total))}
            </span>
        </div>
        <Show when=move || found.with(|found| found.is_empty())><p>{session.say(key!("palette-none"))}</p></Show>
        {shown}
    }
}

fn groups(session: Session, help: &Explanation, entries: &[Entry]) -> AnyView {
    let group = |group: Group| {
        let own = entries.iter().filter(|entry| entry.term.group() == group);
        view! {
            <section class="panel stack">
                <h2>{help.get(group.title())}</h2>
                <dl class="terms">{items(session, help, own)}</dl>
            </section>
        }
    };
    Group::ALL.map(group).collect_view().into_any()
}

fn items<'a>(session: Session, help: &Explanation, entries: impl Iterator<Item = &'a Entry>) -> AnyView {
    let items = entries
        .map(|entry| item(session, help, entry))
        .collect::<Vec<_>>();
    items.collect_view().into_any()
}

/// One entry. Its name is the link to itself, so that its address can be copied.
fn item(session: Session, help: &Explanation, entry: &Entry) -> impl IntoView + use<> {
    let related = entry.term.related().iter().enumerate().map(|(place, term)| {
        let name = session.text.with(|text| term.name(text, help));
        view! { {(place > 0).then_some(" · ")} <a href=term.route().to_string()>{name}</a> }
    });
    view! {
        <div id=id(entry.term) tabindex="-1">
            <dt><a href=entry.term.route().to_string()>{entry.name.clone()}</a></dt>
            <dd>{entry.means.clone()}</dd>
            {entry.source.clone().map(|source| view! { <dd class="small quiet-text">{source}</dd> })}
            <dd class="small">{help.get(help_key!("glossary-related"))} ": " {related.collect_view()}</dd>
        </div>
    }
}

fn id(term: Term) -> String {
    format!("term-{}", term.slug())
}

fn show(term: Term) {
    let node = document().get_element_by_id(&id(term));
    if let Some(node) = node.and_then(|node| node.dyn_into::<web_sys::HtmlElement>().ok()) {
        node.scroll_into_view();
        let _ = node.focus();
    }
}
