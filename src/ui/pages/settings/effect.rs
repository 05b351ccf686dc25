//! What the draft would change in the health of the accounts, as figures.

use super::drafting::Drafting;
use super::preview::{self, BANDS, HealthPreview, Mover, Standing};
use crate::engine::health::Band;
use crate::i18n::{Text, key, t};
use crate::ui::parts::BandBadge;
use crate::ui::route::{Route, Tab};
use crate::ui::session::use_session;
use crate::ui::words;
use leptos::prelude::*;

/// The preview panel.
#[component]
pub(super) fn HealthEffect(drafting: Drafting) -> impl IntoView {
    let session = use_session();
    let preview = Memo::new(move |_| {
        let as_of = session.as_of.get();
        let draft = drafting.settled.get();
        session.scores.with(|scores| {
            drafting
                .policy
                .with(|policy| preview::health(scores, policy, &draft, as_of))
        })
    });
    let summary = move || preview.with(|preview| session.text.with(|text| summary(text, preview)));
    let basis = move || preview.with(|preview| session.text.with(|text| basis(text, preview)));
    let rows = BANDS
        .into_iter()
        .enumerate()
        .map(|(place, band)| view! { <BandRow band place preview/> })
        .collect_view();
    let movers = move || preview.with(|preview| preview.movers.iter().map(mover).collect_view());
    let any = Memo::new(move |_| preview.with(|preview| !preview.movers.is_empty()));
    view! {
        <div class="effect stack">
            <h3>{session.say(key!("effect"))}</h3>
            <p class="effect-summary" role="status">{summary}</p>
            <table class="plain">
                <caption class="visually-hidden">{session.say(key!("effect-bands"))}</caption>
                <thead>
                    <tr>
                        <th scope="col">{session.say(key!("column-health"))}</th>
                        <th scope="col" class="number">{session.say(key!("effect-now"))}</th>
                        <th scope="col" class="number">{session.say(key!("effect-then"))}</th>
                        <th scope="col" class="number">{session.say(key!("effect-change"))}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
            <Show when=move || any.get()>
                <h4>{session.say(key!("effect-movers"))}</h4>
                <ul class="movers">{movers}</ul>
            </Show>
            <p class="small quiet-text">{basis}</p>
        </div>
    }
}

fn summary(text: &Text, preview: &HealthPreview) -> String {
    match (preview.changed, preview.movers.is_empty()) {
        (0, true) => t!(text, "effect-none"),
        (count, _) => t!(text, "effect-changed", count = count),
    }
}

fn basis(text: &Text, preview: &HealthPreview) -> String {
    if preview.is_partial() {
        t!(
            text,
            "effect-sample",
            compared = preview.compared,
            total = preview.accounts
        )
    } else {
        t!(text, "effect-all", count = preview.accounts)
    }
}

#[component]
fn BandRow(band: Band, place: usize, preview: Memo<HealthPreview>) -> impl IntoView {
    let session = use_session();
    let figures = move || preview.with(|preview| (preview.before[place] as i64, preview.after[place] as i64));
    let integer = move |figure: i64| session.text.with(|text| text.integer(figure));
    let change = move || match figures() {
        (before, after) if after > before => format!("+{}", integer(after - before)),
        (before, after) if after < before => format!("−{}", integer(before - after)),
        _ => "·".to_owned(),
    };
    view! {
        <tr>
            <th scope="row"><BandBadge band/></th>
            <td class="number">{move || integer(figures().0)}</td>
            <td class="number">{move || integer(figures().1)}</td>
            <td class="number"><bdi dir="ltr">{change}</bdi></td>
        </tr>
    }
}

fn mover(mover: &Mover) -> impl IntoView + use<> {
    let session = use_session();
    let Mover {
        account,
        name,
        before,
        after,
    } = mover.clone();
    let changes = mover.changes_band();
    let figure = move |value: f64| session.text.with(|text| text.number(value, 1));
    let said = move || {
        session.text.with(|text| {
            t!(
                text,
                "effect-moves",
                before = standing(text, before),
                after = standing(text, after)
            )
        })
    };
    view! {
        <li>
            <a href=Route::Dossier(account, Tab::Overview).to_string()><bdi>{name}</bdi></a>
            <span class="visually-hidden">{said}</span>
            <span class="row small" aria-hidden="true">
                <span class="number">{move || figure(before.value)}</span>
                <span class="arrow"></span>
                <span class="number">{move || figure(after.value)}</span>
            </span>
            <span class="turn small" aria-hidden="true">
                {changes.then(|| view! { <BandBadge band=before.band/> <span class="arrow"></span> })}
                <BandBadge band=after.band/>
            </span>
        </li>
    }
}

fn standing(text: &Text, standing: Standing) -> String {
    let band = words::band(text, standing.band);
    [text.number(standing.value, 1), band].join(" · ")
}
