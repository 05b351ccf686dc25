//! Views with a name: those of the house and those a person saved.

use super::desk::Desk;
use super::lens::Lens;
use crate::i18n::{Key, key, t};
use crate::store::SavedView;
use crate::ui::parts::{Dialog, Field};
use crate::ui::session::NoticeKind;
use leptos::prelude::*;

/// What every book can be asked from the first day.
const OURS: [(&str, Key); 4] = [
    ("", key!("view-all")),
    ("tier=key", key!("view-key")),
    ("band=failing", key!("view-failing")),
    ("stage=prospect", key!("view-prospects")),
];

/// A row of views, and what can be done with the one on screen.
#[component]
pub(super) fn Views(desk: Desk) -> impl IntoView {
    let Desk { session, lens, .. } = desk;
    let now = Memo::new(move |_| lens.with(Lens::to_string));
    let saved = Memo::new(move |_| session.prefs.with(|prefs| prefs.views.clone()));
    let of_lens = |views: &Vec<SavedView>, text: &str| views.iter().find(|view| view.lens == text).cloned();
    // The saved view that was opened last; it can be brought up to date.
    let first = saved.with_untracked(|views| of_lens(views, &now.get_untracked()));
    let opened = RwSignal::new(first.map(|view| view.name));
    let naming = RwSignal::new(false);
    let ours = OURS.map(|(text, label)| {
        view! {
            <button aria-pressed=move || now.with(|now| now == text).to_string()
                on:click=move |_| { opened.set(None); lens.set(Lens::parse(text)); }>{session.say(label)}</button>
        }
    });
    let theirs = move |view: SavedView| {
        let SavedView { name, lens: text } = view;
        let (shown, label) = (text.clone(), name.clone());
        view! {
            <button aria-pressed=move || now.with(|now| *now == shown).to_string()
                on:click=move |_| { opened.set(Some(name.clone())); lens.set(Lens::parse(&text)); }><bdi>{label}</bdi></button>
        }
    };
    let open_view = move || {
        let name = opened.get()?;
        saved.with(|views| views.iter().find(|view| view.name == name).cloned())
    };
    let known = move || {
        let now = now.get();
        OURS.iter().any(|(text, _)| *text == now) || saved.with(|views| of_lens(views, &now).is_some())
    };
    let keep = move |name: String| {
        let text = now.get_untracked();
        session.set_prefs(|prefs| {
            let view = SavedView {
                name: name.clone(),
                lens: text,
            };
            match prefs.views.iter_mut().find(|view| view.name == name) {
                Some(place) => *place = view,
                None => prefs.views.push(view),
            }
        });
        opened.set(Some(name));
    };
    let remove = move |name: String| {
        session.set_prefs(|prefs| prefs.views.retain(|view| view.name != name));
        opened.set(None);
        let sentence = session
            .text
            .with_untracked(|text| t!(text, "view-removed", name = name));
        session.notify(NoticeKind::Done { undoable: false }, sentence);
    };
    let of_open = move || {
        let view = open_view()?;
        let (update, gone) = (view.name.clone(), view.name.clone());
        let label = session
            .text
            .with(|text| t!(text, "view-update", name = view.name.clone()));
        let differs = now.with(|now| *now != view.lens);
        Some(view! {
            {differs.then(|| view! { <button class="link" on:click=move |_| keep(update.clone())>{label}</button> })}
            <button class="link" on:click=move |_| remove(gone.clone())>{session.say(key!("view-remove"))}</button>
        })
    };
    view! {
        <div class="row views no-print">
            <div class="switch" role="group" aria-label=session.say(key!("views"))>
                {ours}
                <For each=move || saved.get() key=|view| (view.name.clone(), view.lens.clone()) let:view>{theirs(view)}</For>
            </div>
            <Show when=move || !known()>
                <button class="link" on:click=move |_| naming.set(true)>{session.say(key!("view-save"))}</button>
            </Show>
            {of_open}
        </div>
        <Dialog open=naming title=Signal::derive(session.say(key!("view-save")))>
            <Name naming keep=Callback::new(keep)/>
        </Dialog>
    }
}

/// Asks for the name of a new view.
#[component]
fn Name(naming: RwSignal<bool>, keep: Callback<String>) -> impl IntoView {
    let session = crate::ui::session::use_session();
    let typed = RwSignal::new(String::new());
    let missing = RwSignal::new(false);
    let fault = Signal::derive(move || missing.get().then(|| session.say(key!("reason-empty"))()));
    let on_submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let name = typed.get_untracked().trim().to_owned();
        missing.set(name.is_empty());
        if !name.is_empty() {
            naming.set(false);
            keep.run(name);
        }
    };
    view! {
        <form on:submit=on_submit>
            <Field label=Signal::derive(session.say(key!("field-name"))) fault>
                <input type="text" autocomplete="off" autofocus maxlength="60" bind:value=typed/>
            </Field>
            <footer><button class="primary">{session.say(key!("save"))}</button></footer>
        </form>
    }
}
