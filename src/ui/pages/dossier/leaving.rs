//! Who may leave: the chance within a year, what it is made of, and what would change it.

use super::open::{Open, use_open};
use crate::engine::churn::platt::{NotFitted, Scaling};
use crate::engine::churn::{self, Churn, Coefficients, Known};
use crate::i18n::{Key, Text, key, t};
use crate::model::Stage;
use crate::ui::help::Term;
use crate::ui::hindsight::Learned;
use crate::ui::looking_back::use_past;
use crate::ui::parts::{Explained, Interval};
use crate::ui::words;
use chrono::NaiveDate;
use leptos::prelude::*;

/// Points of health by which it is tried what would change the chance.
const TRIED: f64 = 10.0;

/// The chance with what it rests on.
#[derive(Clone, Copy, PartialEq)]
struct Told {
    known: Known,
    scaling: Option<Scaling>,
    churn: Churn,
    day: NaiveDate,
}

impl Told {
    fn of(known: Known, scaling: Option<Scaling>, day: NaiveDate) -> Option<Self> {
        let churn = chance(known, scaling, day)?;
        Some(Self {
            known,
            scaling,
            churn,
            day,
        })
    }

    /// The chance if something were otherwise.
    fn with(&self, change: impl FnOnce(&mut Known)) -> Option<f64> {
        let mut known = self.known;
        change(&mut known);
        Some(chance(known, self.scaling, self.day)?.probability)
    }
}

fn chance(known: Known, scaling: Option<Scaling>, day: NaiveDate) -> Option<Churn> {
    let churn = churn::churn(known, Coefficients::default(), day).ok()?;
    Some(scaling.map_or(churn, |by| churn.scaled(by)))
}

/// The chance that the account leaves, explained.
#[component]
pub(super) fn Leaving() -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let why_not = Memo::new(move |_| {
        let day = open.day();
        open.dossier.with(|dossier| match dossier.account.stage {
            Stage::Prospect => Some(key!("leave-prospect")),
            _ if dossier.account.is_lost_on(day) => Some(key!("leave-lost")),
            _ => None,
        })
    });
    view! {
        <section class="panel stack" aria-labelledby="leave-title">
            <h2 id="leave-title"><Explained term=Term::Churn>{session.say(key!("leave-title"))}</Explained></h2>
            {move || match why_not.get() {
                Some(why) => view! { <p class="quiet-text">{session.say(why)}</p> }.into_any(),
                None => view! { <Chance/> }.into_any(),
            }}
        </section>
    }
}

#[component]
fn Chance() -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let learned = use_past(session);
    let told = Memo::new(move |_| {
        let scaling = learned.get().and_then(|learned| learned.scaling.ok());
        let day = open.day();
        let health = open
            .figures
            .with(|figures| (figures.health.value, figures.health.sd));
        let known = open.dossier.with(|dossier| Known::of(dossier, health, day));
        Told::of(known, scaling, day)
    });
    let of = move |read: fn(&Churn) -> f64| {
        Signal::derive(move || told.with(|told| told.as_ref().map_or(0.0, |told| read(&told.churn))))
    };
    let figure = move || {
        session
            .text
            .with(|text| text.percent(of(|churn| churn.probability).get(), 0))
    };
    let range = move || {
        let (low, high) = told.with(|told| told.as_ref().map(|told| told.churn.likely))?;
        let share = |text: &Text, share| text.percent(share, 0);
        Some(session.text.with(|text| {
            t!(
                text,
                "interval-80",
                low = share(text, low),
                high = share(text, high)
            )
        }))
    };
    let basis = move || session.text.with(|text| basis(text, learned.get()));
    view! {
        <div class="dossier-figure">
            <span class="figure-label">{session.say(key!("leave-chance"))}</span>
            <strong class="figure">{figure}</strong>
            <Interval value=of(|churn| churn.probability) low=of(|churn| churn.likely.0) high=of(|churn| churn.likely.1) most=1.0/>
            <span class="small quiet-text">{range}</span>
        </div>
        <div>
            <h3>{session.say(key!("leave-levers"))}</h3>
            <ul class="sentences">{move || told.get().map(|told| levers(open, &told))}</ul>
        </div>
        <p class="small quiet-text" role="status">{basis}</p>
        <details class="why">
            <summary>{session.say(key!("leave-parts"))}</summary>
            {move || told.get().map(|told| session.text.with(|text| parts(text, &told)))}
            <p class="small quiet-text">{session.say(key!("leave-source"))}</p>
        </details>
    }
}

/// What the coefficients rest on.
fn basis(text: &Text, learned: Option<Learned>) -> String {
    let Some(learned) = learned else {
        return t!(text, "leave-reading");
    };
    let (left, stayed) = (
        text.integer(learned.left as i64),
        text.integer(learned.stayed as i64),
    );
    match learned.scaling {
        Ok(_) => t!(text, "leave-fitted", left = left, stayed = stayed),
        Err(NotFitted::TooFew) => t!(text, "leave-few", left = left, stayed = stayed),
        Err(NotFitted::NoSpread) => t!(text, "leave-flat", left = left, stayed = stayed),
        Err(NotFitted::DoesNotRank) => t!(text, "leave-ranks", left = left, stayed = stayed),
    }
}

fn levers(open: Open, told: &Told) -> AnyView {
    let better = told.with(|known| known.health = (known.health + TRIED).min(100.0));
    let worse = told.with(|known| known.health = (known.health - TRIED).max(0.0));
    // A renewed contract is decided on again only after its term.
    let renewal = told.known.contract_ends_on.is_some();
    let renewed = told
        .with(|known| known.contract_ends_on = None)
        .filter(|_| renewal);
    let said = open.session.text.with(|text| {
        let share = |chance: f64| text.percent(chance, 0);
        [
            better.map(|chance| t!(text, "leave-better", chance = share(chance))),
            worse.map(|chance| t!(text, "leave-worse", chance = share(chance))),
            renewed.map(|chance| t!(text, "leave-renewed", chance = share(chance))),
        ]
    });
    let said = said.into_iter().flatten();
    said.map(|sentence| view! { <li>{sentence}</li> })
        .collect_view()
        .into_any()
}

/// The parts of the log-odds, and their sum.
fn parts(text: &Text, told: &Told) -> AnyView {
    let Told {
        known,
        churn,
        scaling,
        ..
    } = told;
    let parts = churn.parts;
    let tactic: Key = if known.tactic.is_some() {
        key!("leave-tactic")
    } else {
        key!("leave-tactic-unknown")
    };
    let contract = match known.contract_ends_on {
        Some(on) => t!(text, "leave-contract", date = text.date(on)),
        None => t!(text, "leave-contract-none"),
    };
    let sum = parts.base + parts.health + parts.tactic + parts.renewal;
    let rows = [
        Some((t!(text, "leave-base"), parts.base)),
        Some((
            t!(text, "leave-health", health = text.number(known.health, 0)),
            parts.health,
        )),
        Some((text.get(tactic), parts.tactic)),
        Some((contract, parts.renewal)),
        Some((t!(text, "leave-sum"), sum)),
        scaling.map(|_| (t!(text, "leave-scaled"), churn.eta)),
    ];
    let row = |(label, odds): (String, f64)| {
        view! { <tr><th scope="row">{label}</th><td class="number">{words::signed_to(text, odds, 2)}</td></tr> }
    };
    let rows: Vec<_> = rows.into_iter().flatten().map(row).collect();
    view! {
        <div class="table-wrap">
            <table class="plain">
                <caption class="visually-hidden">{t!(text, "leave-parts")}</caption>
                <thead><tr>
                    <th scope="col">{t!(text, "leave-part")}</th>
                    <th scope="col" class="number">{t!(text, "leave-log-odds")}</th>
                </tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}
