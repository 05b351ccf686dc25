//! Another book beside the one here: counted by kind, and which accounts differ.

use super::holdings::Holdings;
use super::since::Since;
use crate::i18n::{Key, Text, key, t};
use crate::model::Book;
use crate::ui::session::{Session, use_session};
use leptos::prelude::*;

/// So many accounts are named; the rest is counted.
const NAMED: usize = 50;

/// The comparison; it follows the book here.
#[component]
pub(super) fn Compared(
    /// The other book.
    there: Book,
    /// What its column is headed.
    column: Key,
) -> impl IntoView {
    let session = use_session();
    let held = Holdings::of(&there);
    let here = Memo::new(move |_| {
        session
            .book
            .with(|here| (Holdings::of(here), Since::between(&there, here)))
    });
    let rows = move || {
        let (here, _) = here.get();
        let pairs = kinds(&held).into_iter().zip(kinds(&here));
        pairs
            .map(|((label, there), (_, here))| row(session, label, here, there))
            .collect_view()
    };
    let accounts = move || here.with(|(_, since)| session.text.with(|text| differences(text, since)));
    view! {
        <table class="plain counts">
            <thead>
                <tr>
                    <td></td>
                    <th scope="col" class="number">{session.say(key!("data-in-here"))}</th>
                    <th scope="col" class="number">{session.say(column)}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
        {accounts}
    }
}

fn row(session: Session, label: Key, here: usize, there: usize) -> AnyView {
    let figure = move |count: usize| move || session.text.with(|text| text.integer(count as i64));
    view! {
        <tr>
            <th scope="row">{session.say(label)}</th>
            <td class="number">{figure(here)}</td>
            <td class="number">{figure(there)}</td>
        </tr>
    }
    .into_any()
}

fn differences(text: &Text, since: &Since) -> AnyView {
    if since.is_nothing() {
        return view! { <p>{t!(text, "compare-same")}</p> }.into_any();
    }
    let counted = |names: &[String]| text.integer(names.len() as i64);
    let sets = [
        (
            t!(text, "compare-added", count = counted(&since.added)),
            &since.added,
        ),
        (
            t!(text, "compare-changed", count = counted(&since.changed)),
            &since.changed,
        ),
        (
            t!(text, "compare-removed", count = counted(&since.removed)),
            &since.removed,
        ),
    ];
    let entries = sets
        .into_iter()
        .map(|(label, names)| view! { <div><dt>{label}</dt><dd>{named(text, names)}</dd></div> })
        .collect_view();
    view! {
        <p>{t!(text, "compare-accounts")}</p>
        <dl class="differences">{entries}</dl>
        {since.beside.then(|| view! { <p>{t!(text, "compare-beside")}</p> })}
    }
    .into_any()
}

/// The first of them by name, and how many more there are.
fn named(text: &Text, names: &[String]) -> String {
    let mut shown: Vec<String> = names.iter().take(NAMED).map(|name| text.isolate(name)).collect();
    if let Some(more) = names.len().checked_sub(NAMED).filter(|more| *more > 0) {
        shown.push(t!(text, "compare-more", count = more));
    }
    text.list(&shown)
}

fn kinds(holdings: &Holdings) -> [(Key, usize); 13] {
    [
        (key!("accounts"), holdings.accounts),
        (key!("field-contacts"), holdings.contacts),
        (key!("holds-orders"), holdings.orders),
        (key!("holds-touchpoints"), holdings.touchpoints),
        (key!("holds-promises"), holdings.promises),
        (key!("holds-complaints"), holdings.complaints),
        (key!("contracts"), holdings.contracts),
        (key!("invoices"), holdings.invoices),
        (key!("surveys"), holdings.surveys),
        (key!("needs"), holdings.needs),
        (key!("signs"), holdings.signs),
        (key!("field-colleagues"), holdings.colleagues),
        (key!("holds-products"), holdings.products),
    ]
}
