//! One file: how it was read, what its rows are, what must be asked, and its columns.

use super::columns::Columns;
use super::desk::use_desk;
use super::glance::{Blocker, Glance, blockers};
use super::pick::Pick;
use super::question::QuestionGroup;
use crate::exchange::import::{Delimiter, Encoding, Kind, Question};
use crate::i18n::{Text, key, t};
use crate::ui::session::use_session;
use crate::ui::words::import as words;
use leptos::prelude::*;

/// What is known of the panel's file; nothing for the moment between its removal and the panel's.
#[derive(Clone, Copy)]
pub(super) struct Seen(Memo<Option<Glance>>);

impl Seen {
    /// Reads from the glance.
    pub(super) fn read<T: Default>(self, read: impl FnOnce(&Glance) -> T) -> T {
        self.0
            .with(|glance| glance.as_ref().map(read).unwrap_or_default())
    }
}

/// The panel of one file.
#[component]
pub(super) fn Panel(
    /// Which file.
    id: u32,
) -> impl IntoView {
    let (session, desk) = (use_session(), use_desk());
    let seen = Seen(Memo::new(move |_| {
        desk.files.with(|files| files.get(id).map(Glance::of))
    }));
    let name = move || seen.read(|glance| glance.name.clone());
    let ready = Memo::new(move |_| seen.read(|glance| glance.ready));
    // Opens by itself when there is something to do, and is closed only by hand: a table that folds up
    // under the hand that works in it would lose its place.
    let opened = Memo::new(move |earlier: Option<&bool>| earlier == Some(&true) || !ready.get());
    let standing = move || {
        seen.read(|glance| {
            session.text.with(|text| {
                blockers(glance)
                    .iter()
                    .map(|blocker| view! { <li>{blocked(text, blocker)}</li> })
                    .collect_view()
            })
        })
    };
    let asked = Memo::new(move |_| desk.inquiry.with(|inquiry| inquiry.of(id)));
    let questions = move || {
        let asked = asked.get();
        asked
            .into_iter()
            .map(|asked| (asked.column, asked.question))
            .collect::<Vec<_>>()
    };
    let identity = |(column, question): &(usize, Question)| (*column, format!("{question:?}"));
    view! {
        <article class="panel stack import-file" data-ready=move || ready.get().to_string() aria-labelledby=format!("import-file-{id}")>
            <header class="row">
                <h3 id=format!("import-file-{id}")><bdi>{name}</bdi></h3>
                <span class="small quiet-text">{move || session.text.with(|text| t!(text, "import-size", rows = seen.read(|glance| glance.rows), columns = seen.read(|glance| glance.columns.len())))}</span>
                <button class="quiet" on:click=move |_| desk.remove(id)
                    aria-label=move || session.text.with(|text| t!(text, "import-remove", file = name()))>
                    {session.say(key!("import-remove-short"))}
                </button>
            </header>
            <How id seen/>
            <Show when=move || !ready.get()>
                <ul class="import-todo">{standing}</ul>
            </Show>
            <For each=questions key=identity let((column, question))>
                <QuestionGroup id column question seen asked/>
            </For>
            <details prop:open=move || opened.get()>
                <summary>{move || session.text.with(|text| summary(text, seen))}</summary>
                <Columns id seen/>
            </details>
        </article>
    }
}

fn summary(text: &Text, seen: Seen) -> String {
    let taken = seen.read(|glance| {
        glance
            .columns
            .iter()
            .filter(|column| column.target.is_some())
            .count()
    });
    t!(
        text,
        "import-columns-taken",
        taken = taken,
        total = seen.read(|glance| glance.columns.len())
    )
}

/// Kind, encoding and delimiter, each to be corrected.
#[component]
fn How(id: u32, seen: Seen) -> impl IntoView {
    let (session, desk) = (use_session(), use_desk());
    let kinds = |text: &Text| {
        let named = Kind::ALL.iter().map(|kind| text.get(words::kind(*kind)));
        std::iter::once(t!(text, "import-kind-none"))
            .chain(named)
            .collect()
    };
    let kind = move || {
        let kind = seen.read(|glance| glance.kind);
        kind.and_then(|kind| Kind::ALL.iter().position(|one| *one == kind))
            .map_or(0, |place| place + 1)
    };
    let set_kind = move |place: usize| {
        desk.set_kind(
            id,
            place
                .checked_sub(1)
                .and_then(|place| Kind::ALL.get(place).copied()),
        );
    };
    let encodings = |text: &Text| {
        Encoding::ALL
            .iter()
            .map(|one| text.get(words::encoding(*one)))
            .collect()
    };
    let encoding = move || {
        let encoding = seen.read(|glance| Some(glance.encoding));
        Encoding::ALL
            .iter()
            .position(|one| Some(*one) == encoding)
            .unwrap_or_default()
    };
    let set_encoding = move |place: usize| desk.read_again(id, Encoding::ALL.get(place).copied(), None);
    let delimiters = |text: &Text| {
        Delimiter::ALL
            .iter()
            .map(|one| text.get(words::delimiter(*one)))
            .collect()
    };
    let delimiter = move || {
        let delimiter = seen.read(|glance| Some(glance.delimiter));
        Delimiter::ALL
            .iter()
            .position(|one| Some(*one) == delimiter)
            .unwrap_or_default()
    };
    let set_delimiter = move |place: usize| {
        let encoding = untrack(|| seen.read(|glance| Some(glance.encoding)));
        desk.read_again(id, encoding, Delimiter::ALL.get(place).copied());
    };
    view! {
        <div class="import-how">
            <Pick label=Signal::derive(session.say(key!("import-kind"))) names=kinds chosen=kind choose=set_kind/>
            <Pick label=Signal::derive(session.say(key!("import-encoding"))) names=encodings chosen=encoding choose=set_encoding/>
            <Pick label=Signal::derive(session.say(key!("import-delimiter"))) names=delimiters chosen=delimiter choose=set_delimiter/>
        </div>
    }
}

/// What stands in the way, as a sentence that says what to do.
fn blocked(text: &Text, blocker: &Blocker) -> String {
    match blocker {
        Blocker::NoKind { file } => t!(text, "import-needs-kind", file = file),
        Blocker::Missing { file, kind, any } => {
            let names: Vec<_> = any
                .iter()
                .map(|target| text.get(words::target(*kind, *target)))
                .collect();
            t!(
                text,
                "import-needs-column",
                file = file,
                count = names.len(),
                columns = text.list(&names)
            )
        }
        Blocker::Open { file, heading, place } => {
            t!(
                text,
                "import-needs-answer",
                file = file,
                column = words::heading(text, heading, *place)
            )
        }
    }
}
