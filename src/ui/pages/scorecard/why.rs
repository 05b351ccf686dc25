//! Why an account stands where it stands: every figure, its score and its weight, and what is not known.

use super::card::{Card, Part};
use super::view::Desk;
use super::words;
use crate::i18n::{Text, t};
use crate::model::{AccountId, Currency};
use crate::ui::route::{Route, Tab};
use crate::ui::session::use_session;
use leptos::prelude::*;

/// The explanation of one account, which follows the weights while they change.
#[component]
pub(super) fn Why(desk: Desk, asked: RwSignal<Option<AccountId>>) -> impl IntoView {
    let session = use_session();
    let said = move || {
        let id = asked.get()?;
        desk.card.with(|card| {
            let card = card.as_ref()?;
            let place = card.ranking.iter().position(|ranked| ranked.id == id)?;
            let next = card
                .at(place + 1)
                .map(|next| desk.name(next.id))
                .unwrap_or_default();
            let currency = session.book.with(|book| book.policy().currency);
            Some(
                session
                    .text
                    .with(|text| explained(text, card, place, &next, currency)),
            )
        })
    };
    view! { <div class="stack">{said}</div> }
}

fn explained(text: &Text, card: &Card, place: usize, next: &str, currency: Currency) -> AnyView {
    let Some(ranked) = card.at(place) else {
        return ().into_any();
    };
    let number = |figure: f64| text.number(figure, 1);
    let score = t!(
        text,
        "scorecard-place",
        rank = text.integer(place as i64 + 1),
        count = text.integer(card.ranking.len() as i64),
        score = number(ranked.score)
    );
    let between = (ranked.best > ranked.worst).then(|| {
        t!(
            text,
            "scorecard-between",
            low = number(ranked.worst),
            high = number(ranked.best)
        )
    });
    let rows = card.parts(place).into_iter();
    let rows = rows
        .map(|part| row(text, part, ranked.id, currency))
        .collect_view();
    let lead = words::lead_said(text, card, place, next);
    let route = Route::Dossier(ranked.id, Tab::Overview);
    view! {
        <p>{score} " " {between}</p>
        <div class="table-wrap" tabindex="0" role="group" aria-label=t!(text, "scorecard-parts")>
            <table class="plain">
                <thead>
                    <tr>
                        <th scope="col">{t!(text, "scorecard-criterion")}</th>
                        <th scope="col" class="number">{t!(text, "portfolio-measure")}</th>
                        <th scope="col" class="number">{t!(text, "scorecard-score")}</th>
                        <th scope="col" class="number">{t!(text, "scorecard-weight")}</th>
                        <th scope="col" class="number">{t!(text, "scorecard-adds")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        <p>{lead}</p>
        <a href=route.to_string()>{t!(text, "scorecard-open")}</a>
    }
    .into_any()
}

fn row(text: &Text, part: Part, account: AccountId, currency: Currency) -> AnyView {
    let figure = match part.figure {
        Some(figure) => words::figure(text, &part.measure, figure, currency).into_any(),
        None => {
            let (reason, route) = words::missing(text, &part.measure, account);
            view! { <a href=route.to_string()>{reason}</a> }.into_any()
        }
    };
    let score = text.number(part.score, 0);
    let score = if part.figure.is_some() {
        score
    } else {
        t!(text, "scorecard-midway", score = score)
    };
    view! {
        <tr>
            <th scope="row"><bdi>{words::measure(text, &part.measure)}</bdi></th>
            <td class="number">{figure}</td>
            <td class="number">{score}</td>
            <td class="number">{text.percent(part.weight, 0)}</td>
            <td class="number">{text.number(part.contribution(), 1)}</td>
        </tr>
    }
    .into_any()
}
