//! Contracts on the Value pages: those of an account, and how the book's are renewed.

use super::contracts::{self, LATER, Row};
use super::words;
use crate::engine::clv::contracts::ahead::Renewable;
use crate::engine::clv::contracts::renewing::Renewing;
use crate::i18n::{Text, key, t};
use crate::model::{AccountId, ContractId};
use crate::ui::route::{Route, Tab};
use crate::ui::session::{Session, use_session};
use crate::ui::valuing::Valuing;
use leptos::prelude::*;

/// What the latest of an account's contracts is about.
pub(super) fn subject(session: Session, account: AccountId, contracts: &[ContractId]) -> String {
    let found = session.book.with(|book| {
        let held = book.dossier(account)?.contracts.get(*contracts.last()?)?;
        Some(held.subject.clone())
    });
    session
        .text
        .with(|text| found.map_or_else(|| t!(text, "record-contract"), |subject| text.isolate(&subject)))
}

/// The account's contracts that run.
#[component]
pub(super) fn AccountContracts(
    account: AccountId,
    /// Those within the horizon chosen.
    renewables: Memo<Vec<Renewable>>,
    months: RwSignal<u32>,
) -> impl IntoView {
    let session = use_session();
    let one = move |renewable: Renewable| {
        let title = subject(session, account, &renewable.contracts);
        session.text.with(|text| {
            let horizon = words::horizon(text, months.get());
            let said = contracts::outlook(text, &renewable, &horizon);
            view! {
                <h3>{title}</h3>
                <ul class="sentences">{said.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
                {(renewable.survival.len() > 1).then(|| survival(text, &renewable))}
            }
        })
    };
    view! {
        <Show when=move || renewables.with(|all| !all.is_empty())>
            <section class="panel stack" aria-labelledby="ahead-contracts">
                <header>
                    <h2 id="ahead-contracts">{session.say(key!("contracts"))}</h2>
                    <a href=Route::Dossier(account, Tab::Orders).to_string()>{session.say(key!("tab-trade"))}</a>
                </header>
                {move || renewables.get().into_iter().map(one).collect_view()}
            </section>
        </Show>
    }
}

/// The chance that a contract still runs after each decision.
fn survival(text: &Text, renewable: &Renewable) -> AnyView {
    let rows = renewable.survival.iter().map(|(date, chance)| {
        view! { <tr><th scope="row">{text.date(*date)}</th><td class="number">{words::chance(text, *chance)}</td></tr> }
    });
    view! {
        <details class="why">
            <summary>{t!(text, "ahead-renewal-later")}</summary>
            <div class="table-wrap">
                <table class="plain">
                    <thead><tr>
                        <th scope="col">{t!(text, "ahead-renewal-after")}</th>
                        <th scope="col" class="number">{t!(text, "ahead-renewal-runs")}</th>
                    </tr></thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
        </details>
    }
    .into_any()
}

/// How the book's contracts are renewed.
#[component]
pub(super) fn BookRenewals(valuing: Valuing) -> impl IntoView {
    let session = use_session();
    let rows = Memo::new(move |_| {
        let valued = valuing.valued.get()?;
        let fitted = valued.fitted.as_ref()?;
        let rows = session.text.with(|text| contracts::rows(text, fitted));
        (!rows.is_empty()).then_some(rows)
    });
    view! { {move || rows.get().map(|rows| view! {
        <section class="panel stack" aria-labelledby="book-renewals">
            <h2 id="book-renewals">{session.say(key!("renewals"))}</h2>
            <p class="quiet-text">{session.say(key!("renewals-about"))}</p>
            {session.text.with(|text| table(text, rows))}
        </section>
    })} }
}

fn table(text: &Text, rows: Vec<Row>) -> AnyView {
    let holds = [
        (key!("model-sbg"), key!("model-steady")),
        (key!("model-bdw"), key!("model-changing")),
    ];
    let used = holds
        .into_iter()
        .filter(|(name, _)| rows.iter().any(|row| row.model == *name));
    let holds = used
        .map(|(_, holds)| view! { <p class="small quiet-text">{text.get(holds)}</p> })
        .collect_view();
    let few = rows.iter().any(|row| row.few).then(|| {
        let sentence = t!(text, "renewals-few", count = Renewing::FEW_DUE);
        view! { <p class="small quiet-text">{sentence}</p> }
    });
    let row = |row: Row| {
        let mark = row.few.then(
            || view! { <span class="tag" data-kind="assumption">{t!(text, "renewals-few-mark")}</span> },
        );
        let [first, later] = row.chances;
        view! {
            <tr>
                <th scope="row">{row.term} " " {mark}</th>
                <td class="number">{row.contracts}</td>
                <td class="number">{row.made}</td>
                <td class="number">{first}</td>
                <td class="number">{later}</td>
                <td>{text.get(row.model)}</td>
            </tr>
        }
    };
    let rows: Vec<_> = rows.into_iter().map(row).collect();
    view! {
        <div class="table-wrap">
            <table class="plain">
                <caption class="visually-hidden">{t!(text, "renewals")}</caption>
                <thead><tr>
                    <th scope="col">{t!(text, "renewals-term")}</th>
                    <th scope="col" class="number">{t!(text, "contracts")}</th>
                    <th scope="col" class="number">{t!(text, "renewals-made")}</th>
                    <th scope="col" class="number">{t!(text, "renewals-at", number = 1)}</th>
                    <th scope="col" class="number">{t!(text, "renewals-at", number = LATER)}</th>
                    <th scope="col">{t!(text, "model-forecast")}</th>
                </tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        {few}
        {holds}
    }
    .into_any()
}
