//! The book as it was when each of the last days began: a look, and the way back.

use super::compared::Compared;
use crate::i18n::{key, t};
use crate::model::Book;
use crate::ui::session::{Session, use_session};
use chrono::NaiveDate;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What is looked at.
#[derive(Clone, Debug, PartialEq)]
enum Look {
    Nothing,
    Reading(NaiveDate),
    Here {
        day: NaiveDate,
        book: Book,
        /// Pages of it that could not be read.
        lost: usize,
    },
    Gone,
}

/// The list and what is looked at.
#[component]
pub(super) fn DailyBackups() -> impl IntoView {
    let session = use_session();
    let look = RwSignal::new(Look::Nothing);
    let days = Memo::new(move |_| {
        session
            .facts
            .with(|facts| facts.backups.iter().map(|backup| backup.day).collect::<Vec<_>>())
    });
    let none = move || {
        let once = session.facts.with(|facts| facts.generation > 0 && !facts.twice);
        let label = if once {
            key!("backups-once")
        } else {
            key!("backups-none")
        };
        days.with(Vec::is_empty)
            .then(|| view! { <p>{session.say(label)}</p> })
    };
    view! {
        <div class="stack">
            <h3>{session.say(key!("backups"))}</h3>
            <p class="quiet-text">{session.say(key!("backups-help"))}</p>
            {none}
            <ul class="backups">
                <For each=move || days.get() key=|day| *day children=move |day| entry(session, look, day)/>
            </ul>
            <div role="status">{move || looked_at(session, look)}</div>
        </div>
    }
}

fn entry(session: Session, look: RwSignal<Look>, day: NaiveDate) -> impl IntoView {
    let said = move || {
        session.text.with(|text| {
            let age = text.relative_days((day - session.today.get()).num_days());
            t!(text, "backup-of", date = text.date(day), age = age)
        })
    };
    let label = move || {
        session
            .text
            .with(|text| t!(text, "backup-look-at", date = text.date(day)))
    };
    view! {
        <li>
            <span>{said}</span>
            <button aria-label=label on:click=move |_| read(session, look, day)>{session.say(key!("backup-look"))}</button>
        </li>
    }
}

fn read(session: Session, look: RwSignal<Look>, day: NaiveDate) {
    look.set(Look::Reading(day));
    spawn_local(async move {
        let found = match session.backup(day).await {
            Some((book, lost)) => Look::Here { day, book, lost },
            None => Look::Gone,
        };
        // Another day may have been asked for meanwhile, or the page left.
        if look.try_get_untracked() == Some(Look::Reading(day)) {
            look.set(found);
        }
    });
}

fn looked_at(session: Session, look: RwSignal<Look>) -> Option<AnyView> {
    match look.get() {
        Look::Nothing => None,
        Look::Reading(_) => {
            Some(view! { <p class="quiet-text">{session.say(key!("backup-reading"))}</p> }.into_any())
        }
        Look::Gone => Some(view! { <p class="fault">{session.say(key!("backup-gone"))}</p> }.into_any()),
        Look::Here { day, book, lost } => Some(preview(session, look, day, book, lost)),
    }
}

fn preview(session: Session, look: RwSignal<Look>, day: NaiveDate, book: Book, lost: usize) -> AnyView {
    let said = move || {
        session
            .text
            .with(|text| t!(text, "backup-holds", date = text.date(day)))
    };
    let missing = move || {
        session
            .text
            .with(|text| t!(text, "backup-lost", count = text.integer(lost as i64)))
    };
    let there = book.clone();
    let bring = move |_| match session.replace_book(book.to_parts()) {
        Ok(()) => {
            session.say_instead(key!("backup-brought"));
            look.set(Look::Nothing);
        }
        Err(refusal) => session.refuse(&refusal),
    };
    view! {
        <div class="stack">
            <p>{said}</p>
            {(lost > 0).then(|| view! { <p class="fault">{missing}</p> })}
            <Compared there column=key!("backup-then")/>
            <div class="row">
                <button class="primary" on:click=bring>{session.say(key!("backup-bring"))}</button>
                <button on:click=move |_| look.set(Look::Nothing)>{session.say(key!("cancel"))}</button>
            </div>
        </div>
    }
    .into_any()
}
