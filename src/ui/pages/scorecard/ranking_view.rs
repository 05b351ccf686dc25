//! The ranking: a row for each customer, what stands behind it on demand, and tiers given to those chosen.

use super::card::{Card, Lead};
use super::view::Desk;
use super::why::Why;
use super::words;
use crate::i18n::{Key, key, t};
use crate::model::{AccountId, Tier};
use crate::ui::account_change::AccountChange;
use crate::ui::parts::{Choosing, Dialog, Grid, Heading, Icon, Interval};
use crate::ui::route::{Route, Tab};
use crate::ui::session::use_session;
use crate::ui::words as ui_words;
use leptos::prelude::*;
use std::sync::Arc;

/// What a row shows of the ranking.
#[derive(Clone, Copy, PartialEq)]
struct Shown {
    score: f64,
    worst: f64,
    best: f64,
    lead: Lead,
}

/// The grid with the dialog that explains a row.
#[component]
pub(super) fn Ranking(desk: Desk) -> impl IntoView {
    let session = use_session();
    let keys = Memo::new(move |_| {
        let ids = |card: &Card| card.ranking.iter().map(|ranked| ranked.id).collect();
        Arc::new(
            desk.card
                .with(|card| card.as_deref().map(ids).unwrap_or_default()),
        )
    });
    let asked = RwSignal::new(None::<AccountId>);
    let open = RwSignal::new(false);
    let ask = Callback::new(move |id: AccountId| {
        asked.set(Some(id));
        open.set(true);
    });
    let title = Signal::derive(move || asked.get().map(|id| desk.name(id)).unwrap_or_default());
    let choosing = Choosing {
        chosen: desk.chosen,
        name: Arc::new(move |id| desk.name(id)),
    };
    let headings = Signal::derive(move || {
        HEADINGS
            .map(|(label, class)| heading(desk, label, class))
            .to_vec()
    });
    view! {
        <div class="scorecard-grid">
            <Tiers desk/>
            <Grid label=Signal::derive(session.say(key!("key-accounts"))) headings keys
                draw=Arc::new(move |place, id: AccountId| cells(desk, place, id, ask))
                on_open=ask on_edit=ask choosing=choosing/>
            <Dialog open title><Why desk asked/></Dialog>
        </div>
    }
}

const HEADINGS: [(Key, &str); 6] = [
    (key!("column-name"), "c-name"),
    (key!("scorecard-score"), "c-score"),
    (key!("scorecard-range"), "c-range"),
    (key!("column-tier"), "c-tier"),
    (key!("scorecard-lead"), "c-lead"),
    (key!("why"), "c-why"),
];

fn heading(desk: Desk, label: Key, class: &'static str) -> Heading {
    Heading {
        label: Signal::derive(desk.session.say(label)),
        figures: class == "c-range",
        sort: Signal::derive(|| None),
        on_sort: None,
        class,
    }
}

/// The cells of one row.
fn cells(desk: Desk, place: usize, id: AccountId, ask: Callback<AccountId>) -> AnyView {
    let session = desk.session;
    let row = Memo::new(move |_| {
        desk.card.with(|card| {
            let card = card.as_ref()?;
            let ranked = card.at(place).filter(|ranked| ranked.id == id)?;
            Some(Shown {
                score: ranked.score,
                worst: ranked.worst,
                best: ranked.best,
                lead: card.lead(place),
            })
        })
    });
    let figure =
        move |read: fn(Shown) -> f64| Signal::derive(move || row.get().map(read).unwrap_or_default());
    let number = move |read: fn(Shown) -> f64| {
        let figure = figure(read);
        session.text.with(|text| text.number(figure.get(), 0))
    };
    let range = move || {
        let (low, high) = (number(|row| row.worst), number(|row| row.best));
        session
            .text
            .with(|text| t!(text, "scorecard-from-to", low = low, high = high))
    };
    let lead = move || {
        row.get()
            .map(|row| session.text.with(|text| words::lead(text, row.lead)))
    };
    let fragile = Memo::new(move |_| row.get().is_some_and(|row| row.lead.is_fragile()));
    let tier = move || {
        let as_of = session.as_of.get();
        let tier = session.book.with(|book| {
            book.dossier(id)
                .map(|dossier| dossier.tier_on(as_of, book.policy()))
        });
        tier.map(|tier| session.text.with(|text| text.get(ui_words::tier(tier))))
    };
    let rank = move || session.text.with(|text| text.integer(place as i64 + 1));
    let why_of = move || {
        session
            .text
            .with(|text| t!(text, "scorecard-why-of", name = desk.name(id)))
    };
    view! {
        <div role="rowheader" class="c-name">
            <span class="number quiet-text">{rank}</span>
            // The row itself opens why it stands there.
            <a href=Route::Dossier(id, Tab::Overview).to_string() tabindex="-1" on:click=|event| event.stop_propagation()>
                <bdi>{move || desk.name(id)}</bdi>
            </a>
        </div>
        <div role="gridcell" class="c-score">
            <span class="health-figure">{move || number(|row| row.score)}</span>
            <Interval value=figure(|row| row.score) low=figure(|row| row.worst) high=figure(|row| row.best)/>
        </div>
        <div role="gridcell" class="c-range number">{range}</div>
        <div role="gridcell" class="c-tier">{tier}</div>
        <div role="gridcell" class="c-lead">
            {lead}
            <Show when=move || fragile.get()>
                <span class="fragile">{Icon::Warning.view()}{session.say(key!("scorecard-fragile"))}</span>
            </Show>
        </div>
        <div role="gridcell" class="c-why">
            <button class="link small" tabindex="-1" aria-label=why_of
                on:click=move |event| { event.stop_propagation(); ask.run(id); }>{session.say(key!("why"))}</button>
        </div>
    }
    .into_any()
}

/// Gives the chosen accounts a tier: what the ranking is made for.
#[component]
fn Tiers(desk: Desk) -> impl IntoView {
    let session = use_session();
    let count = Memo::new(move |_| desk.chosen.with(|chosen| chosen.len()));
    let tier = RwSignal::new(Tier::Key);
    let options = move || {
        let option = |one: Tier| view! { <option value=one as u8 selected=move || tier.get() == one>{session.say(ui_words::tier(one))}</option> };
        Tier::ALL.map(option).collect_view()
    };
    let choose = move |event| {
        let place: usize = event_target_value(&event).parse().unwrap_or_default();
        tier.set(Tier::ALL.get(place).copied().unwrap_or_default());
    };
    let apply = move |_| {
        let chosen = desk.chosen.get_untracked();
        let edit = session.book.with_untracked(|book| {
            let accounts = chosen.iter().filter_map(|id| book.dossier(*id));
            let change = AccountChange::Tier(tier.get_untracked());
            let on = session.as_of.get_untracked();
            change.edit(accounts.map(|dossier| &dossier.account), on, session.signature())
        });
        session.edit_or_notify(edit);
        desk.chosen.update(|chosen| chosen.clear());
    };
    view! {
        <Show when=move || count.get() != 0>
            <div class="panel row bulk" role="region" aria-label=session.say(key!("bulk"))>
                <strong role="status">{move || session.text.with(|text| t!(text, "bulk-chosen", count = count.get()))}</strong>
                <select aria-label=session.say(key!("column-tier")) on:change=choose>{options}</select>
                <button class="primary" on:click=apply>{session.say(key!("bulk-apply"))}</button>
                <button on:click=move |_| desk.chosen.update(|chosen| chosen.clear())>{session.say(key!("bulk-clear"))}</button>
            </div>
        </Show>
    }
}
