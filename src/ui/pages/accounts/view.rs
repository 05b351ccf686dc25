//! The accounts page.

use super::rows::{self, Column, Entry, Query, Row, select};
use crate::engine::health::{Band, TrendLabel};
use crate::i18n::{Key, Text, key, t};
use crate::model::{AccountId, Stage, Tier};
use crate::ui::help::Term;
use crate::ui::pages::assumed::Assumed;
use crate::ui::parts::{BandBadge, Grid, Heading, Interval, Meanings, TrendMark};
use crate::ui::route::{Route, Tab};
use crate::ui::session::{Session, use_session};
use crate::ui::words;
use leptos::prelude::*;
use std::sync::Arc;

/// Every account in a table that stays quick with ten thousand of them.
#[component]
pub(crate) fn Accounts() -> impl IntoView {
    let session = use_session();
    let query = RwSignal::new(Query::default());
    let entries = Memo::new(move |earlier: Option<&Arc<Vec<Entry>>>| {
        let earlier = earlier.map_or(&[][..], |entries| entries.as_slice());
        session
            .book
            .with(|book| Arc::new(rows::index(book.dossiers(), earlier)))
    });
    let all = Memo::new(move |_| Arc::new(all_rows(session, &entries.get())));
    let shown = Memo::new(move |_| {
        query.with(|query| Arc::new(all.with(|all| select(all, query, session.as_of.get()))))
    });
    let keys = Memo::new(move |_| shown.with(|rows| Arc::new(rows.iter().map(Row::id).collect::<Vec<_>>())));
    let open = Callback::new(move |id: AccountId| {
        let _ = window()
            .location()
            .set_hash(&Route::Dossier(id, Tab::Overview).to_string());
    });
    let draw = Arc::new(move |_, id: AccountId| cells(session, id, all));
    let waiting = move || session.scores.with(|scores| scores.waiting());
    view! {
        <div class="page-head">
            <h1>{session.say(key!("accounts"))}</h1>
            <div class="row">
                <a class="button" href=Route::Import.to_string()>{session.say(key!("import"))}</a>
                <button class="primary" on:click=move |_| session.adding.set(true)>{session.say(key!("account-new"))}</button>
            </div>
        </div>
        <Filters query/>
        <div class="row grid-count">
            <p class="small quiet-text" role="status">
                {move || session.text.with(|text| t!(text, "shown-of-total", shown = keys.with(|keys| keys.len()), total = all.with(|all| all.len())))}
                {move || (waiting() > 0).then(|| session.text.with(|text| t!(text, "scoring-waits", count = waiting())))}
            </p>
            // The heads of the columns are buttons that sort.
            <Meanings terms=&COLUMNS label=key!("columns-ask")/>
        </div>
        <Assumed/>
        <Show when=move || keys.with(|keys| !keys.is_empty()) fallback=move || view! { <NoneMatch query/> }>
            <div class="accounts-grid">
                <Grid label=Signal::derive(session.say(key!("accounts"))) headings=headings(session, query) keys draw=draw.clone() on_open=open/>
            </div>
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
fn NoneMatch(query: RwSignal<Query>) -> impl IntoView {
    let session = use_session();
    view! {
        <div class="empty panel">
            <h2>{session.say(key!("accounts-none-match"))}</h2>
            <button on:click=move |_| query.update(|query| {
                *query = Query { sort: query.sort, descending: query.descending, ..Query::default() };
            })>{session.say(key!("filters-clear"))}</button>
        </div>
    }
}

const BANDS: [Band; 5] = [
    Band::Failing,
    Band::Strained,
    Band::Steady,
    Band::Thriving,
    Band::Unknown,
];

#[component]
fn Filters(query: RwSignal<Query>) -> impl IntoView {
    let session = use_session();
    let band_names = move |text: &Text| BANDS.map(|band| words::band(text, band)).to_vec();
    let tier_names = move |text: &Text| Tier::ALL.map(|tier| text.get(words::tier(tier))).to_vec();
    let stage_names = move |text: &Text| Stage::ALL.map(|stage| text.get(words::stage(stage))).to_vec();
    let band = move || {
        let band = query.with(|query| query.band);
        band.and_then(|band| BANDS.iter().position(|one| *one == band))
    };
    let tier = move || query.with(|query| query.tier.map(|tier| tier as usize));
    let stage = move || query.with(|query| query.stage.map(|stage| stage as usize));
    let set_band =
        move |place: Option<usize>| query.update(|query| query.band = place.map(|place| BANDS[place]));
    let set_tier =
        move |place: Option<usize>| query.update(|query| query.tier = place.map(|place| Tier::ALL[place]));
    let set_stage =
        move |place: Option<usize>| query.update(|query| query.stage = place.map(|place| Stage::ALL[place]));
    view! {
        <div class="row filters" role="search">
            <input type="search" class="grow" placeholder=session.say(key!("accounts-search"))
                aria-label=session.say(key!("accounts-search"))
                prop:value=move || query.with(|query| query.search.clone())
                on:input=move |event| query.update(|query| query.search = event_target_value(&event))/>
            <Choice label=key!("column-health") names=band_names chosen=band choose=set_band/>
            <Choice label=key!("column-tier") names=tier_names chosen=tier choose=set_tier/>
            <Choice label=key!("field-stage") names=stage_names chosen=stage choose=set_stage/>
        </div>
    }
}

/// A facet: one of the named choices, or all.
#[component]
fn Choice<N, C, S>(label: Key, names: N, chosen: C, choose: S) -> impl IntoView
where
    N: Fn(&Text) -> Vec<String> + Send + Sync + 'static,
    C: Fn() -> Option<usize> + Copy + Send + Sync + 'static,
    S: Fn(Option<usize>) + Copy + 'static,
{
    let session = use_session();
    let options = move || {
        let names = session.text.with(|text| names(text));
        let option = move |(place, name)| {
            view! { <option value=place selected=move || chosen() == Some(place)>{name}</option> }
        };
        names.into_iter().enumerate().map(option).collect_view()
    };
    let all = move || {
        session
            .text
            .with(|text| t!(text, "filter-all", what = text.get(label)))
    };
    view! {
        <select aria-label=session.say(label) on:change=move |event| choose(event_target_value(&event).parse().ok())>
            <option value="" selected=move || chosen().is_none()>{all}</option>
            {options}
        </select>
    }
}

fn heading_key(column: Column) -> Key {
    match column {
        Column::Name => key!("column-name"),
        Column::Tier => key!("column-tier"),
        Column::Health => key!("column-health"),
        Column::Trend => key!("column-trend"),
        Column::Value => key!("column-value"),
        Column::Revenue => key!("column-revenue"),
        Column::LastContact => key!("column-last-contact"),
    }
}

fn class(column: Column) -> &'static str {
    match column {
        Column::Name => "c-name",
        Column::Tier => "c-tier",
        Column::Health => "c-health",
        Column::Trend => "c-trend",
        Column::Value => "c-value",
        Column::Revenue => "c-revenue",
        Column::LastContact => "c-last",
    }
}

fn headings(session: Session, query: RwSignal<Query>) -> Vec<Heading> {
    let heading = |column: Column| Heading {
        label: Signal::derive(session.say(heading_key(column))),
        figures: matches!(column, Column::Value | Column::Revenue),
        sort: Signal::derive(move || query.with(|query| (query.sort == column).then_some(query.descending))),
        on_sort: Callback::new(move |()| {
            query.update(|query| {
                query.descending = if query.sort == column {
                    !query.descending
                } else {
                    column.starts_descending()
                };
                query.sort = column;
            });
        }),
        class: class(column),
    };
    Column::ALL.map(heading).into()
}

/// Every row, by ascending id.
type Rows = Memo<Arc<Vec<Row>>>;

/// The cells of one row. Read through the id, so that a new figure updates the row in place.
fn cells(session: Session, id: AccountId, rows: Rows) -> AnyView {
    let row = Memo::new(move |_| {
        rows.with(|rows| {
            let place = rows.binary_search_by_key(&id, Row::id).ok()?;
            Some(rows[place].clone())
        })
    });
    let of = move |read: fn(&Row, &Text, Session) -> Option<String>| {
        move || {
            row.with(|row| {
                session
                    .text
                    .with(|text| row.as_ref().and_then(|row| read(row, text, session)))
            })
            .unwrap_or_else(|| "–".into())
        }
    };
    let href = Route::Dossier(id, Tab::Overview).to_string();
    let scored = move || row.with(|row| row.as_ref().is_some_and(|row| row.scored.is_some()));
    let figure = move |read: fn(&crate::engine::health::Health) -> f64| {
        Signal::derive(move || {
            row.with(|row| row.as_ref().and_then(Row::health).map(read))
                .unwrap_or_default()
        })
    };
    let band = Signal::derive(move || {
        row.with(|row| row.as_ref().and_then(Row::health).map(|health| health.band))
            .unwrap_or(Band::Unknown)
    });
    let trend = Signal::derive(move || {
        let label = row.with(|row| {
            row.as_ref()
                .and_then(Row::health)
                .map(|health| health.trend.label)
        });
        label.unwrap_or(TrendLabel::Unknown)
    });
    let place = move || {
        row.with(|row| {
            let account = &row.as_ref()?.dossier().account;
            let parts = [&account.number, &account.address.city, &account.address.country];
            let parts: Vec<&str> = parts
                .into_iter()
                .map(String::as_str)
                .filter(|part| !part.is_empty())
                .collect();
            Some(parts.join(" · "))
        })
    };
    view! {
        <div role="rowheader" class="c-name">
            <a href=href tabindex="-1"><bdi>{of(|row, _, _| Some(row.dossier().account.name.clone()))}</bdi></a>
            <bdi class="quiet-text small">{place}</bdi>
        </div>
        <div role="gridcell" class="c-tier">{of(|row, text, _| Some(text.get(words::tier(row.tier))))}</div>
        <div role="gridcell" class="c-health">
            <Show when=scored fallback=|| "…">
                <span class="health-figure">{of(|row, text, _| row.health().map(|health| text.number(health.value, 0)))}</span>
                <BandBadge band/>
                <Interval value=figure(|health| health.value) low=figure(|health| health.low80) high=figure(|health| health.high80)/>
            </Show>
        </div>
        <div role="gridcell" class="c-trend"><Show when=scored><TrendMark trend/></Show></div>
        <div role="gridcell" class="c-value number">{of(|row, text, _| row.clv().map(|clv| amount(row, text, clv)))}</div>
        <div role="gridcell" class="c-revenue number">{of(|row, text, _| row.revenue().map(|revenue| amount(row, text, revenue)))}</div>
        <div role="gridcell" class="c-last">{of(|row, text, session| row.last_contact(session.as_of.get()).map(|day| text.date(day)))}</div>
    }
    .into_any()
}

fn amount(row: &Row, text: &Text, major: f64) -> String {
    let currency = row.scored.as_deref().map(|scored| scored.value.currency);
    currency
        .map(|currency| words::rounded(text, major, currency))
        .unwrap_or_default()
}
