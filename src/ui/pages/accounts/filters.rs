//! Which accounts, which columns, table or board.

use super::desk::Desk;
use super::rows::{Column, Query};
use crate::engine::health::Band;
use crate::i18n::{Key, Text, key, t};
use crate::model::{Stage, Tier};
use crate::ui::parts::Menu;
use crate::ui::session::use_session;
use crate::ui::words;
use leptos::prelude::*;

const BANDS: [Band; 5] = [
    Band::Failing,
    Band::Strained,
    Band::Steady,
    Band::Thriving,
    Band::Unknown,
];

/// Search, facets, columns and layout.
#[component]
pub(super) fn Filters(desk: Desk) -> impl IntoView {
    let Desk { session, lens, .. } = desk;
    let of = move |read: fn(&Query) -> Option<usize>| move || lens.with(|lens| read(&lens.query));
    let set = move |write: fn(&mut Query, Option<usize>)| {
        move |place: Option<usize>| lens.update(|lens| write(&mut lens.query, place))
    };
    let band_names = move |text: &Text| BANDS.map(|band| words::band(text, band)).to_vec();
    let tier_names = move |text: &Text| Tier::ALL.map(|tier| text.get(words::tier(tier))).to_vec();
    let stage_names = move |text: &Text| Stage::ALL.map(|stage| text.get(words::stage(stage))).to_vec();
    view! {
        <div class="row filters" role="search">
            <input type="search" class="grow" placeholder=session.say(key!("accounts-search"))
                aria-label=session.say(key!("accounts-search"))
                prop:value=move || lens.with(|lens| lens.query.search.clone())
                on:input=move |event| lens.update(|lens| lens.query.search = event_target_value(&event))/>
            <Choice label=key!("column-health") names=band_names
                chosen=of(|query| query.band.and_then(|band| BANDS.iter().position(|one| *one == band)))
                choose=set(|query, place| query.band = place.map(|place| BANDS[place]))/>
            <Choice label=key!("column-tier") names=tier_names chosen=of(|query| query.tier.map(|tier| tier as usize))
                choose=set(|query, place| query.tier = place.map(|place| Tier::ALL[place]))/>
            <Choice label=key!("field-stage") names=stage_names chosen=of(|query| query.stage.map(|stage| stage as usize))
                choose=set(|query, place| query.stage = place.map(|place| Stage::ALL[place]))/>
            <Columns desk/>
            <Layout desk/>
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

/// Which columns the table shows. The name is always there, so it is not asked.
#[component]
fn Columns(desk: Desk) -> impl IntoView {
    let Desk { session, lens, .. } = desk;
    let choice = move |column: Column| {
        let shown = move || lens.with(|lens| lens.columns.contains(&column));
        view! {
            <label>
                <input type="checkbox" prop:checked=shown
                    on:change=move |event| lens.update(|lens| lens.show(column, event_target_checked(&event)))/>
                <span>{session.say(super::view::heading_key(column))}</span>
            </label>
        }
    };
    let choices = move || {
        Column::ALL
            .into_iter()
            .filter(|column| *column != Column::Name)
            .map(choice)
            .collect_view()
    };
    view! {
        <Show when=move || lens.with(|lens| !lens.board)>
            <span class="wide-only">
                <Menu label=Signal::derive(session.say(key!("columns")))>{choices()}</Menu>
            </span>
        </Show>
    }
}

/// Table or board.
#[component]
fn Layout(desk: Desk) -> impl IntoView {
    let Desk { session, lens, .. } = desk;
    let choice = move |board: bool, label: Key| {
        view! {
            <button aria-pressed=move || lens.with(|lens| lens.board == board).to_string()
                on:click=move |_| lens.update(|lens| lens.board = board)>{session.say(label)}</button>
        }
    };
    view! {
        <div class="switch" role="group" aria-label=session.say(key!("layout"))>
            {choice(false, key!("layout-table"))}
            {choice(true, key!("layout-board"))}
        </div>
    }
}
