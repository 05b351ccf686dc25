//! The columns of one file: heading, samples, meaning, and how the cells are written.

use super::desk::use_desk;
use super::glance::ColumnGlance;
use super::panel::Seen;
use super::pick::Pick;
use crate::exchange::import::Target;
use crate::i18n::{Text, key, t};
use crate::ui::session::use_session;
use crate::ui::words::import as words;
use leptos::prelude::*;

/// The table of columns.
#[component]
pub(super) fn Columns(
    /// Which file.
    id: u32,
    /// The file.
    seen: Seen,
) -> impl IntoView {
    let session = use_session();
    let count = Memo::new(move |_| seen.read(|glance| glance.columns.len()));
    view! {
        <div class="table-wrap" tabindex="0" role="region" aria-label=move || session.text.with(|text| t!(text, "import-columns-of", file = seen.read(|glance| glance.name.clone())))>
            <table class="plain import-columns">
                <thead>
                    <tr>
                        <th scope="col">{session.say(key!("import-column"))}</th>
                        <th scope="col">{session.say(key!("import-samples"))}</th>
                        <th scope="col">{session.say(key!("import-meaning"))}</th>
                        <th scope="col">{session.say(key!("import-written"))}</th>
                    </tr>
                </thead>
                <tbody>
                    <For each=move || 0..count.get() key=|place| *place let:place>
                        <ColumnRow id place seen/>
                    </For>
                </tbody>
            </table>
        </div>
    }
}

#[component]
fn ColumnRow(id: u32, place: usize, seen: Seen) -> impl IntoView {
    let (session, desk) = (use_session(), use_desk());
    let column = Memo::new(move |_| seen.read(|glance| glance.columns.get(place).cloned()));
    let kind = Memo::new(move |_| seen.read(|glance| glance.kind));
    let heading = move || {
        let heading = column.with(|column| {
            column
                .as_ref()
                .map(|column| column.heading.clone())
                .unwrap_or_default()
        });
        session.text.with(|text| words::heading(text, &heading, place))
    };
    let samples = move || {
        column.with(|column| {
            let samples = column
                .as_ref()
                .map(|column| column.samples.clone())
                .unwrap_or_default();
            samples
                .into_iter()
                .map(|sample| view! { <li dir="auto">{sample}</li> })
                .collect_view()
        })
    };
    let targets = move || kind.get().map_or(&[][..], |kind| kind.targets());
    let names = move |text: &Text| {
        let named = kind.get().into_iter().flat_map(|kind| {
            kind.targets()
                .iter()
                .map(move |target| text.get(words::target(kind, *target)))
        });
        std::iter::once(t!(text, "import-not")).chain(named).collect()
    };
    let chosen = move || {
        let target: Option<Target> = column.with(|column| column.as_ref()?.target);
        target
            .and_then(|target| targets().iter().position(|one| *one == target))
            .map_or(0, |place| place + 1)
    };
    let choose = move |chosen: usize| {
        let target = untrack(|| {
            chosen
                .checked_sub(1)
                .and_then(|chosen| targets().get(chosen).copied())
        });
        desk.map(id, place, target);
    };
    let meaning = Signal::derive(move || {
        session
            .text
            .with(|text| t!(text, "import-meaning-of", column = heading()))
    });
    let written = move || {
        column.with(|column| {
            column
                .as_ref()
                .map(|column| session.text.with(|text| written(text, column)))
        })
    };
    view! {
        <tr data-taken=move || (chosen() > 0).to_string()>
            <th scope="row"><bdi>{heading}</bdi></th>
            <td><ul class="samples small">{samples}</ul></td>
            <td><Pick label=meaning quiet=true names chosen choose/></td>
            <td class="small">{written}</td>
        </tr>
    }
}

fn written(text: &Text, column: &ColumnGlance) -> String {
    let format = words::format(text, column.format);
    match (column.target, column.open) {
        (None, _) => String::new(),
        (_, true) => t!(text, "import-written-open"),
        _ if format.is_empty() => t!(text, "import-written-plain"),
        _ => format,
    }
}
