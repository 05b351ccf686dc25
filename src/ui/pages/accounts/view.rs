//! The accounts page.

use super::board::Board;
use super::bulk::Bulk;
use super::cells::{cells, edit_in_place, printed};
use super::desk::{Desk, first_lens, remember};
use super::filters::Filters;
use super::lens::Lens;
use super::rows::{self, Column, Entry, Query, Row, select};
use super::saved::Views;
use crate::i18n::{Key, key, t};
use crate::model::AccountId;
use crate::ui::help::Term;
use crate::ui::pages::assumed::Assumed;
use crate::ui::parts::{Choosing, Grid, Heading, Meanings};
use crate::ui::route::{Route, Tab};
use crate::ui::session::{Session, use_session};
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Every account in a table that stays quick with ten thousand of them, or on a board of tiers.
#[component]
pub(crate) fn Accounts() -> impl IntoView {
    let session = use_session();
    let lens = RwSignal::new(first_lens(session));
    remember(session, lens);
    let entries = Memo::new(move |earlier: Option<&Arc<Vec<Entry>>>| {
        let earlier = earlier.map_or(&[][..], |entries| entries.as_slice());
        session
            .book
            .with(|book| Arc::new(rows::index(book.dossiers(), earlier)))
    });
    let all = Memo::new(move |_| Arc::new(all_rows(session, &entries.get())));
    let query = Memo::new(move |_| lens.with(|lens| lens.query.clone()));
    let shown = Memo::new(move |_| {
        query.with(|query| Arc::new(all.with(|all| select(all, query, session.as_of.get()))))
    });
    let desk = Desk {
        session,
        lens,
        rows: all,
        shown,
        chosen: RwSignal::new(BTreeSet::new()),
        editing: RwSignal::new(None),
    };
    let count = Memo::new(move |_| shown.with(|rows| rows.len()));
    let waiting = move || session.scores.with(|scores| scores.waiting());
    let board = Memo::new(move |_| lens.with(|lens| lens.board));
    view! {
        <div class="page-head">
            <h1>{session.say(key!("accounts"))}</h1>
            <div class="row">
                <a class="button" href=Route::Import.to_string()>{session.say(key!("import"))}</a>
                <button class="primary" on:click=move |_| session.adding.set(true)>{session.say(key!("account-new"))}</button>
            </div>
        </div>
        <Views desk/>
        <Filters desk/>
        <div class="row grid-count">
            <p class="small quiet-text" role="status">
                {move || session.text.with(|text| t!(text, "shown-of-total", shown = count.get(), total = all.with(|all| all.len())))}
                {move || (waiting() > 0).then(|| session.text.with(|text| t!(text, "scoring-waits", count = waiting())))}
            </p>
            // The heads of the columns are buttons that sort.
            <Meanings terms=&COLUMNS label=key!("columns-ask")/>
        </div>
        <Assumed/>
        <Show when=move || count.get() != 0 fallback=move || view! { <NoneMatch lens/> }>
            <Show when=move || board.get() fallback=move || view! { <Table desk/> }><Board desk/></Show>
        </Show>
    }
}

const COLUMNS: [Term; 8] = [
    Term::Tier,
    Term::Stage,
    Term::Health,
    Term::Band,
    Term::Interval,
    Term::Trend,
    Term::LifetimeValue,
    Term::Revenue,
];

/// The table, below it what can be done with the chosen rows.
#[component]
fn Table(desk: Desk) -> impl IntoView {
    let Desk { session, lens, .. } = desk;
    let keys = Memo::new(move |before: Option<&Arc<Vec<AccountId>>>| {
        let editing = desk.editing.with(Option::is_some);
        desk.shown.with(|rows| match before {
            // A row that is being edited stays where it is until that is done.
            Some(before) if editing => before.clone(),
            _ => Arc::new(rows.iter().map(Row::id).collect::<Vec<_>>()),
        })
    });
    let columns = Memo::new(move |_| lens.with(|lens| Arc::new(lens.columns.clone())));
    let open = Callback::new(move |id: AccountId| {
        let _ = window()
            .location()
            .set_hash(&Route::Dossier(id, Tab::Overview).to_string());
    });
    let edit = Callback::new(move |id: AccountId| edit_in_place(desk, id));
    let choosing = Choosing {
        chosen: desk.chosen,
        name: Arc::new(move |id| desk.name(id)),
    };
    let headings = Signal::derive(move || {
        let heading = |column: &Column| heading(session, lens, *column);
        columns.with(|columns| columns.iter().map(heading).collect::<Vec<_>>())
    });
    let template = move || {
        let widths = |columns: &Arc<Vec<Column>>| {
            columns
                .iter()
                .map(|column| width(*column).1)
                .collect::<Vec<_>>()
                .join(" ")
        };
        format!("2.5rem {}", columns.with(widths))
    };
    let least =
        move || columns.with(|columns| 2.5 + columns.iter().map(|column| width(*column).0).sum::<f64>());
    let printing = RwSignal::new(false);
    heed_printing(printing);
    view! {
        <Bulk desk/>
        {move || printing.get().then(|| plain_table(desk, columns))}
        <div class="accounts-grid" style:--wide-columns=template style:--least=move || format!("{}rem", least())>
            <Grid label=Signal::derive(session.say(key!("accounts"))) headings keys
                draw=Arc::new(move |_, id: AccountId| cells(desk, id, columns)) on_open=open on_edit=edit choosing=choosing/>
        </div>
    }
}

/// Paper has no window: while the page is printed, every row shown stands in a plain table.
fn heed_printing(printing: RwSignal<bool>) {
    let before = window_event_listener(leptos::ev::beforeprint, move |_| printing.set(true));
    let after = window_event_listener(leptos::ev::afterprint, move |_| printing.set(false));
    on_cleanup(move || {
        before.remove();
        after.remove();
    });
}

fn plain_table(desk: Desk, columns: Memo<Arc<Vec<Column>>>) -> AnyView {
    let session = desk.session;
    let columns = columns.get_untracked();
    let heads = columns
        .iter()
        .map(|column| view! { <th scope="col">{session.say(heading_key(*column))}</th> });
    let heads = heads.collect_view();
    let ids: Vec<AccountId> = desk
        .shown
        .with_untracked(|rows| rows.iter().map(Row::id).collect());
    let rows = ids
        .into_iter()
        .map(|id| view! { <tr>{printed(desk, id, &columns)}</tr> });
    view! { <table class="plain print-only"><thead><tr>{heads}</tr></thead><tbody>{rows.collect_view()}</tbody></table> }.into_any()
}

fn all_rows(session: Session, entries: &[Entry]) -> Vec<Row> {
    let as_of = session.as_of.get();
    session.book.with(|book| {
        session.scores.with(|scores| {
            let policy = book.policy();
            entries
                .iter()
                .map(|entry| Row::new(entry, scores.get(entry.dossier.id()), policy, as_of))
                .collect()
        })
    })
}

#[component]
fn NoneMatch(lens: RwSignal<Lens>) -> impl IntoView {
    let session = use_session();
    view! {
        <div class="empty panel">
            <h2>{session.say(key!("accounts-none-match"))}</h2>
            <button on:click=move |_| lens.update(|Lens { query, .. }| {
                *query = Query { sort: query.sort, descending: query.descending, ..Query::default() };
            })>{session.say(key!("filters-clear"))}</button>
        </div>
    }
}

/// What a column is called.
pub(super) fn heading_key(column: Column) -> Key {
    match column {
        Column::Name => key!("column-name"),
        Column::Tier => key!("column-tier"),
        Column::Health => key!("column-health"),
        Column::Trend => key!("column-trend"),
        Column::Value => key!("column-value"),
        Column::Revenue => key!("column-revenue"),
        Column::LastContact => key!("column-last-contact"),
        Column::Posture => key!("ask-posture"),
        Column::Stage => key!("field-stage"),
        Column::Segment => key!("ask-segment"),
    }
}

/// Its name in class attributes.
pub(super) fn class(column: Column) -> &'static str {
    match column {
        Column::Name => "c-name",
        Column::Tier => "c-tier",
        Column::Health => "c-health",
        Column::Trend => "c-trend",
        Column::Value => "c-value",
        Column::Revenue => "c-revenue",
        Column::LastContact => "c-last",
        Column::Posture | Column::Stage | Column::Segment => "c-more",
    }
}

/// The least width of a column in rem, and its share of the room.
fn width(column: Column) -> (f64, &'static str) {
    match column {
        Column::Name => (11.75, "minmax(11.75rem, 2.4fr)"),
        Column::Tier => (5.5, "5.5rem"),
        Column::Health => (12.25, "minmax(12.25rem, 1fr)"),
        Column::Trend => (8.0, "8rem"),
        Column::Value => (7.0, "7rem"),
        Column::Revenue => (6.75, "6.75rem"),
        Column::LastContact => (7.25, "7.25rem"),
        Column::Posture | Column::Stage => (8.5, "8.5rem"),
        Column::Segment => (8.5, "minmax(8.5rem, 1fr)"),
    }
}

fn heading(session: Session, lens: RwSignal<Lens>, column: Column) -> Heading {
    let sort = move || lens.with(|Lens { query, .. }| (query.sort == column).then_some(query.descending));
    let on_sort = move |()| {
        lens.update(|Lens { query, .. }| {
            query.descending = if query.sort == column {
                !query.descending
            } else {
                column.starts_descending()
            };
            query.sort = column;
        });
    };
    Heading {
        label: Signal::derive(session.say(heading_key(column))),
        figures: matches!(column, Column::Value | Column::Revenue),
        sort: Signal::derive(sort),
        on_sort: Some(Callback::new(on_sort)),
        class: class(column),
    }
}
