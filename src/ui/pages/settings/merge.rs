//! Merging a colleague's file: what it comes to, what has to be decided, then one edit.

mod decisions;
mod facts;

use super::files;
use crate::i18n::{Key, key, t};
use crate::model::{Book, Choices, Merge, Merged, RecordRef, Refusal, Standing};
use crate::ui::session::{Session, use_session};
use crate::ui::words;
use decisions::Decisions;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// As many of the records left out are named; the count says how many there are.
const LISTED: usize = 50;

/// What the panel holds between two choices of a file.
#[derive(Clone, Copy)]
struct Desk {
    session: Session,
    /// The chosen file's name and book.
    file: RwSignal<Option<(String, Book)>>,
    /// Both books side by side; anew whenever mine changes.
    merge: Memo<Option<Arc<Merge>>>,
    choices: RwSignal<Choices>,
    /// What is to be said of the file that was chosen last.
    said: RwSignal<Option<String>>,
    /// What the last merge left out, with the reasons, and how many they are.
    left: RwSignal<(usize, Vec<String>)>,
}

impl Desk {
    fn new(session: Session) -> Self {
        let file = RwSignal::new(None::<(String, Book)>);
        let merge = move |_: Option<&_>| {
            file.with(|file| {
                let (_, theirs) = file.as_ref()?;
                Some(Arc::new(session.book.with(|mine| Merge::new(mine, theirs))))
            })
        };
        Self {
            session,
            file,
            merge: Memo::new(merge),
            choices: RwSignal::default(),
            said: RwSignal::new(None),
            left: RwSignal::default(),
        }
    }

    fn take(self, chosen: Result<(String, Book), String>) {
        self.choices.set(Choices::default());
        self.left.set(Default::default());
        let (file, said) = match chosen {
            Ok(file) => (Some(file), None),
            Err(fault) => (None, Some(fault)),
        };
        self.said.set(said);
        self.file.set(file);
    }

    fn name(self) -> String {
        let name = |file: &Option<(String, Book)>| file.as_ref().map(|(name, _)| name.clone());
        self.file.with(name).unwrap_or_default()
    }

    /// Makes the edit; true if the file is done with.
    fn carry_out(self) -> bool {
        let Some(merge) = self.merge.get_untracked() else {
            return false;
        };
        let name = self.name();
        let stem = name.strip_suffix(".json").unwrap_or(&name);
        let Merged { edit, left } = self
            .choices
            .with_untracked(|choices| merge.edit(choices, &format!(" ({stem})"), &mut self.session.mint()));
        let before = self.session.book.get_untracked();
        if let Err(refusal) = self.session.edit(edit) {
            self.session.refuse(&refusal);
            return false;
        }
        self.session.text.with_untracked(|text| {
            let line = |refusal: &Refusal| {
                let label = facts::title(text, &merge, refusal.record);
                t!(
                    text,
                    "labelled",
                    label = label,
                    value = words::refusal(text, refusal)
                )
            };
            self.left
                .set((left.len(), left.iter().take(LISTED).map(line).collect()));
            let unchanged = before == self.session.book.get_untracked();
            self.said
                .set(unchanged.then(|| t!(text, "merge-same", file = name)));
        });
        self.file.set(None);
        true
    }
}

/// The file input, then what merging comes to.
#[component]
pub(super) fn MergeFile() -> impl IntoView {
    let session = use_session();
    let desk = Desk::new(session);
    let input = NodeRef::<html::Input>::new();
    let empty = move || {
        if let Some(input) = input.get_untracked() {
            // Or choosing the same file again would be no change.
            input.set_value("");
            let _ = input.focus();
        }
    };
    let choose = move |event| {
        spawn_local(async move {
            if let Some(chosen) = files::chosen(session, event).await {
                desk.take(chosen);
            }
        });
    };
    let leave = move || {
        desk.file.set(None);
        empty();
    };
    let carry_out = move || {
        if desk.carry_out() {
            empty();
        }
    };
    let is_new = move |merge: &Option<Arc<Merge>>| merge.as_ref().map(|merge| !merge.is_empty());
    let something = Memo::new(move |_| desk.merge.with(is_new));
    let outcome = move || {
        let name = desk.name();
        session.text.with(|text| match something.get() {
            Some(true) => Some(t!(text, "merge-preview", file = name)),
            Some(false) => Some(t!(text, "merge-same", file = name)),
            None => desk.said.get(),
        })
    };
    view! {
        <div class="stack">
            <h3>{session.say(key!("merge"))}</h3>
            <p class="quiet-text">{session.say(key!("merge-help"))}</p>
            <label class="field">
                <span>{session.say(key!("merge-choose"))}</span>
                <input type="file" accept=".json,application/json" node_ref=input on:change=choose/>
            </label>
            <div role="status">
                {move || outcome().map(|said| view! { <p>{said}</p> })}
                <LeftOut desk/>
            </div>
            <Show when=move || something.get() == Some(true)>
                <Counts desk/>
                {Standing::OPEN.map(|standing| view! { <Decisions desk standing/> })}
                <div class="row">
                    <button class="primary" on:click=move |_| carry_out()>{session.say(key!("merge-do"))}</button>
                    <button on:click=move |_| leave()>{session.say(key!("cancel"))}</button>
                </div>
            </Show>
        </div>
    }
}

#[component]
fn LeftOut(desk: Desk) -> impl IntoView {
    let session = desk.session;
    let count = move || desk.left.with(|(count, _)| *count);
    let lines = move || {
        let line = |line: String| view! { <li>{line}</li> };
        let lines = desk.left.with(|(_, lines)| lines.clone());
        lines.into_iter().map(line).collect_view()
    };
    view! {
        <Show when=move || { count() > 0 }>
            <p>{move || session.text.with(|text| t!(text, "merge-left", count = count()))}</p>
            <ul class="small">{lines}</ul>
        </Show>
    }
}

/// The columns of the counts.
const COLUMNS: [(Standing, Key); 6] = [
    (Standing::Addition, key!("import-created")),
    (Standing::Change, key!("import-updated")),
    (Standing::Conflict, key!("merge-conflicts")),
    (Standing::ErasedHere, key!("merge-erased-here")),
    (Standing::ErasedThere, key!("merge-erased-there")),
    (Standing::Older, key!("merge-older")),
];

/// The rows of the counts.
const KINDS: [Key; 14] = [
    key!("accounts"),
    key!("field-contacts"),
    key!("holds-orders"),
    key!("holds-touchpoints"),
    key!("holds-promises"),
    key!("holds-complaints"),
    key!("contracts"),
    key!("invoices"),
    key!("surveys"),
    key!("needs"),
    key!("signs"),
    key!("field-colleagues"),
    key!("holds-products"),
    key!("record-policy"),
];

/// Its row among the kinds.
fn row(at: RecordRef) -> usize {
    match at {
        RecordRef::Account(_) => 0,
        RecordRef::Contact(..) => 1,
        RecordRef::Order(..) => 2,
        RecordRef::Touchpoint(..) => 3,
        RecordRef::Promise(..) => 4,
        RecordRef::Complaint(..) => 5,
        RecordRef::Contract(..) => 6,
        RecordRef::Invoice(..) => 7,
        RecordRef::Survey(..) => 8,
        RecordRef::Need(..) => 9,
        RecordRef::Sign(..) => 10,
        RecordRef::Colleague(_) => 11,
        RecordRef::Product(_) => 12,
        RecordRef::Policy => 13,
    }
}

#[component]
fn Counts(desk: Desk) -> impl IntoView {
    let session = desk.session;
    let tally = Memo::new(move |_| {
        let mut tally = [[0_usize; COLUMNS.len()]; KINDS.len()];
        desk.merge.with(|merge| {
            for (column, (standing, _)) in COLUMNS.iter().enumerate() {
                let items = merge.iter().flat_map(|merge| merge.items(*standing));
                items.for_each(|at| tally[row(*at)][column] += 1);
            }
        });
        tally
    });
    let learned = move || {
        desk.merge
            .with(|merge| merge.as_ref().map_or(0, |merge| merge.learned()))
    };
    let head = COLUMNS.map(|(_, label)| view! { <th scope="col" class="number">{session.say(label)}</th> });
    let rows = move || {
        let tally = tally.get();
        let filled = KINDS
            .into_iter()
            .zip(tally)
            .filter(|(_, counts)| counts.iter().any(|count| *count > 0));
        let row = |(kind, counts): (Key, [usize; COLUMNS.len()])| {
            let figure = |count: usize| {
                let said = move || session.text.with(|text| text.integer(count as i64));
                view! { <td class="number">{said}</td> }
            };
            view! { <tr><th scope="row">{session.say(kind)}</th>{counts.map(figure)}</tr> }
        };
        filled.map(row).collect_view()
    };
    view! {
        <div class="table-wrap" tabindex="0" role="group" aria-label=session.say(key!("import-counts"))>
            <table class="plain merge-counts">
                <thead><tr><td></td>{head}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        <Show when=move || { learned() > 0 }>
            <p class="small quiet-text">{move || session.text.with(|text| t!(text, "merge-learned", count = learned()))}</p>
        </Show>
    }
}
