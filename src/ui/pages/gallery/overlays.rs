//! What lies over the page, or opens from it.

use super::samples::{ARABIC, LONG, PERSIAN};
use super::view::{Part, Specimen};
use crate::i18n::key;
use crate::ui::help::Term;
use crate::ui::parts::{Dialog, Explained, Field, Meanings, notice_card};
use crate::ui::session::{Notice, NoticeKind, use_session};
use leptos::prelude::*;

/// All of them.
#[component]
pub(super) fn Overlays() -> impl IntoView {
    view! { <NoticeCards/> <Dialogs/> <Terms/> <PaletteItems/> }
}

const NOTICES: [(&str, NoticeKind); 3] = [
    ("done", NoticeKind::Done { undoable: false }),
    ("done, can be undone", NoticeKind::Done { undoable: true }),
    ("refused", NoticeKind::Refused),
];

#[component]
fn NoticeCards() -> impl IntoView {
    let session = use_session();
    let said = move || session.say(key!("edit-not-stored"))();
    let notice = |kind, sentence| Notice {
        id: 0,
        kind,
        sentence,
    };
    let kinds = NOTICES.map(|(state, kind)| {
        view! { <Specimen state>{move || notice_card(notice(kind, said()))}</Specimen> }
    });
    let raise = move |_| session.notify(NoticeKind::Done { undoable: false }, said());
    view! {
        <Part name="Notices">
            {kinds.collect_view()}
            <Specimen state="right to left">{notice_card(notice(NoticeKind::Refused, ARABIC.to_owned()))}</Specimen>
            <Specimen state="in its place"><button on:click=raise>{session.say(key!("saved"))}</button></Specimen>
        </Part>
    }
    .into_any()
}

#[component]
fn Dialogs() -> impl IntoView {
    let session = use_session();
    let open = RwSignal::new(false);
    let long = RwSignal::new(false);
    view! {
        <Part name="Dialog">
            <Specimen state="with a form">
                <button on:click=move |_| open.set(true)>{session.say(key!("account-new"))}</button>
            </Specimen>
            <Specimen state="long head">
                <button on:click=move |_| long.set(true)><bdi>{ARABIC}</bdi></button>
            </Specimen>
        </Part>
        <Dialog open title=Signal::derive(session.say(key!("account-new")))>
            <div class="stack">
                <Field label=Signal::derive(session.say(key!("field-name")))><input type="text" value=PERSIAN dir="auto"/></Field>
                <p>{session.say(key!("door-empty-help"))}</p>
            </div>
            <footer>
                <button on:click=move |_| open.set(false)>{session.say(key!("cancel"))}</button>
                <button class="primary" on:click=move |_| open.set(false)>{session.say(key!("save"))}</button>
            </footer>
        </Dialog>
        <Dialog open=long title=LONG><p>{LONG}</p><p><bdi>{ARABIC}</bdi></p></Dialog>
    }
    .into_any()
}

#[component]
fn Terms() -> impl IntoView {
    let session = use_session();
    view! {
        <Part name="Explained">
            <Specimen state="in a line">
                <p><Explained term=Term::Silence>{session.say(key!("silence"))}</Explained></p>
            </Specimen>
            <Specimen state="in a heading">
                <h4><Explained term=Term::Weight>{session.say(key!("weights"))}</Explained></h4>
            </Specimen>
        </Part>
        <Part name="Meanings">
            <Specimen state="of several terms"><Meanings terms=&[Term::Posture, Term::Silence, Term::Momentum]/></Specimen>
            <Specimen state="with a question of its own"><Meanings terms=&[Term::Trend] label=key!("columns-ask")/></Specimen>
        </Part>
    }
    .into_any()
}

#[component]
fn PaletteItems() -> impl IntoView {
    let session = use_session();
    // The list of the palette without its field: the option that would be chosen, then others.
    let option = move |(place, (name, note)): (usize, (&'static str, &'static str))| {
        let keys = (place == 0)
            .then(|| view! { <span class="keys" aria-hidden="true"><kbd dir="ltr">"N"</kbd></span> });
        let kind = (place > 0)
            .then(|| view! { <span class="small quiet-text">{session.say(key!("account"))}</span> });
        view! {
            <li role="option" aria-selected=(place == 0).to_string()>
                <span><bdi>{name}</bdi> <bdi class="small quiet-text">{note}</bdi></span> {keys} {kind}
            </li>
        }
    };
    let offers = [("Aurelian Waterworks", ""), (ARABIC, LONG), (LONG, PERSIAN)];
    view! {
        <Part name="palette item" wide=true>
            <Specimen state="chosen, right to left, long">
                <div class="palette">
                    <ul role="listbox" tabindex="0" aria-label=session.say(key!("palette"))>{offers.into_iter().enumerate().map(option).collect_view()}</ul>
                </div>
            </Specimen>
        </Part>
    }
    .into_any()
}
