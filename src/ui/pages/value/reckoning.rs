//! How the figures are reckoned: the model, how it did on the book's own past, and its parameters.

use super::models::{self, Row};
use crate::engine::clv::outlook::Fitted;
use crate::i18n::{Text, key, t};
use crate::ui::session::use_session;
use crate::ui::valuing::Valuing;
use leptos::prelude::*;

/// The reckoning, folded away.
#[component]
pub(super) fn Reckoning(valuing: Valuing) -> impl IntoView {
    let session = use_session();
    let shown = move || {
        let valued = valuing.valued.get()?;
        let fitted = valued.fitted.as_ref()?;
        Some(session.text.with(|text| reckoning(text, fitted)))
    };
    view! {
        <section class="panel">
            <details class="why">
                <summary>{session.say(key!("worth-how"))}</summary>
                {shown}
            </details>
        </section>
    }
}

fn reckoning(text: &Text, fitted: &Fitted) -> AnyView {
    let buying = &fitted.buying;
    let basis = t!(
        text,
        "ahead-basis",
        customers = text.integer(buying.customers as i64),
        repeats = text.integer(buying.repeats as i64),
        date = text.date(fitted.as_of)
    );
    view! {
        <div class="stack">
            <p>{basis}</p>
            <p>{models::chosen(text, buying, fitted.choice.as_ref())}</p>
            <p>{text.get(models::holds(buying.kind))}</p>
            <p>{t!(text, "ahead-formula")}</p>
            {fitted.choice.as_ref().map(|choice| table(text, models::rows(text, choice, buying.kind)))}
            <p class="small quiet-text">{models::parameters(text, buying)}</p>
            <p class="small quiet-text">{t!(text, "ahead-sources")}</p>
        </div>
    }
    .into_any()
}

/// How the forecasts did.
pub(super) fn table(text: &Text, rows: Vec<Row>) -> AnyView {
    let row = |row: Row| {
        let mark = row.chosen.then(|| t!(text, "model-used"));
        view! {
            <tr>
                <th scope="row">{row.name} " " {mark.map(|mark| view! { <span class="tag">{mark}</span> })}</th>
                <td class="number">{row.expected}</td>
                <td class="number">{row.error}</td>
                <td class="number">{row.covered.unwrap_or_else(|| t!(text, "portfolio-no-figure"))}</td>
            </tr>
        }
    };
    let rows: Vec<_> = rows.into_iter().map(row).collect();
    view! {
        <div class="table-wrap">
            <table class="plain">
                <caption>{t!(text, "model-table")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t!(text, "model-forecast")}</th>
                        <th scope="col" class="number">{t!(text, "model-expected")}</th>
                        <th scope="col" class="number">{t!(text, "model-error")}</th>
                        <th scope="col" class="number">{t!(text, "model-coverage")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}
