//! How the customers won in a year went on, as a table.

use crate::engine::clv::cohorts::{Cohort, cohorts};
use crate::i18n::{Text, key, t};
use crate::model::Currency;
use crate::ui::session::use_session;
use crate::ui::valuing::Valuing;
use crate::ui::words::rounded;
use leptos::prelude::*;

/// The table; nothing where all customers came in one year.
#[component]
pub(super) fn Cohorts(valuing: Valuing) -> impl IntoView {
    let session = use_session();
    let shown = move || {
        let valued = valuing.valued.get()?;
        let currency = session.book.with(|book| book.policy().currency);
        let cohorts = cohorts(&valued.book, currency, valued.as_of);
        (cohorts.len() > 1).then(|| session.text.with(|text| table(text, &cohorts, currency)))
    };
    view! { {move || shown().map(|table| view! {
        <section class="panel stack" aria-labelledby="ahead-cohorts">
            <h2 id="ahead-cohorts">{session.say(key!("ahead-cohorts"))}</h2>
            <p class="quiet-text">{session.say(key!("ahead-cohorts-about"))}</p>
            {table}
        </section>
    })} }
}

fn table(text: &Text, cohorts: &[Cohort], currency: Currency) -> AnyView {
    let years = cohorts.iter().map(|cohort| cohort.years.len()).max().unwrap_or(0);
    let year = |number: usize| text.integer(number as i64);
    let heads: Vec<_> = (0..years)
        .map(|number| view! { <th scope="col" class="number">{t!(text, "ahead-cohort-year", number = year(number + 1))}</th> })
        .collect();
    let row = |cohort: &Cohort| {
        let cells: Vec<_> = (0..years)
            .map(|place| match cohort.years.get(place) {
                Some(known) => {
                    let share = known.active as f64 / cohort.customers.max(1) as f64;
                    let brought = rounded(text, known.revenue, currency);
                    view! { <td class="number">{text.percent(share, 0)} <br/><span class="small quiet-text">{brought}</span></td> }.into_any()
                }
                None => view! { <td></td> }.into_any(),
            })
            .collect();
        // A year is a name and has no thousands.
        let name = cohort.year.to_string();
        view! {
            <tr>
                <th scope="row"><bdi>{name}</bdi></th>
                <td class="number">{text.integer(cohort.customers as i64)}</td>
                {cells}
            </tr>
        }
    };
    let rows: Vec<_> = cohorts.iter().map(row).collect();
    view! {
        <div class="table-wrap">
            <table class="plain">
                <caption class="visually-hidden">{t!(text, "ahead-cohorts")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t!(text, "ahead-cohort-won")}</th>
                        <th scope="col" class="number">{t!(text, "accounts")}</th>
                        {heads}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}
