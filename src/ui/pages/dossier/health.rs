//! Health, explained: the whole, what would move it, and each factor.

use super::factors::FactorRow;
use super::open::{Open, use_open};
use super::sureness;
use crate::engine::health::{FactorKind, Health, TREND_DAYS, TrendLabel};
use crate::i18n::{Text, key, t};
use crate::sorting;
use crate::ui::chart::Chart;
use crate::ui::help::Term;
use crate::ui::parts::{Explained, Meanings};
use crate::ui::route::Route;
use crate::ui::words;
use leptos::prelude::*;

/// The terms of the sentences about the whole.
const TERMS: [Term; 7] = [
    Term::Interval,
    Term::Deviation,
    Term::Evidence,
    Term::Unknown,
    Term::Trend,
    Term::Divergence,
    Term::HalfLife,
];

/// The health of the account with everything behind it.
#[component]
pub(super) fn HealthPanel() -> impl IntoView {
    let open = use_open();
    let session = open.session;
    // The order changes with the figures; a row is found by its factor and stays what it is.
    let kinds = Memo::new(move |_| open.figures.with(|figures| by_points_lost(&figures.health)));
    let fresh = move || open.figures.with(|figures| figures.health.evidence_share <= 0.0);
    view! {
        <section class="panel stack" aria-labelledby="health-title">
            <header>
                <h2 id="health-title">{session.say(key!("health-explained"))}</h2>
                <a href=Route::Settings.to_string()>{session.say(key!("health-weights"))}</a>
            </header>
            <Show when=fresh><p class="hint">{session.say(key!("health-fresh"))}</p></Show>
            <Sureness/>
            <Whole/>
            <div><Meanings terms=&TERMS/></div>
            <Moves/>
            <div>
                <h3><Explained term=Term::Factor>{session.say(key!("health-factors"))}</Explained></h3>
                <p class="small quiet-text">{session.say(key!("health-factors-order"))}</p>
                <ol class="factors"><For each=move || kinds.get() key=|kind| *kind let:kind><FactorRow kind/></For></ol>
            </div>
        </section>
    }
}

/// The figure with its ranges.
#[component]
fn Sureness() -> impl IntoView {
    let open = use_open();
    let model = Memo::new(move |_| {
        let policy = open.session.book.with(|book| book.policy().clone());
        open.figures.with(|figures| {
            let chart = |text: &Text| sureness::health(text, &figures.health, &policy);
            open.session.text.with(chart)
        })
    });
    view! { <Chart id="health-range" model/> }
}

/// The factors, heaviest drag first; the fixed order breaks ties.
fn by_points_lost(health: &Health) -> Vec<FactorKind> {
    let mut factors: Vec<_> = health.factors.iter().collect();
    sorting::by(&mut factors, |a, b| b.points_lost.total_cmp(&a.points_lost));
    factors.into_iter().map(|weighted| weighted.factor.kind).collect()
}

/// The sentences about the whole.
#[component]
fn Whole() -> impl IntoView {
    let open = use_open();
    let say = move |say: fn(&Text, &Health) -> Option<String>| {
        move || {
            open.figures
                .with(|figures| open.session.text.with(|text| say(text, &figures.health)))
        }
    };
    let line = move |sentence: fn(&Text, &Health) -> Option<String>| {
        let sentence = say(sentence);
        move || sentence().map(|sentence| view! { <li>{sentence}</li> })
    };
    let divergences = move || {
        open.figures.with(|figures| {
            let all = figures.health.divergences.iter().filter(|one| one.opposed);
            let words = |text: &Text| {
                all.map(|one| words::health::divergence(text, one))
                    .collect::<Vec<_>>()
            };
            open.session.text.with(words)
        })
    };
    view! {
        <ul class="sentences">
            {line(basis)}
            {line(posture)}
            {line(trend)}
            {line(lever)}
            {line(informative)}
            {move || divergences().into_iter().map(|sentence| view! { <li>{sentence}</li> }).collect_view()}
        </ul>
    }
}

fn basis(text: &Text, health: &Health) -> Option<String> {
    let (value, sd) = (text.number(health.value, 1), text.number(health.sd, 1));
    if health.evidence_share > 0.999 {
        return Some(t!(text, "health-basis-whole", value = value, sd = sd));
    }
    Some(t!(
        text,
        "health-basis",
        value = value,
        sd = sd,
        share = text.percent(health.evidence_share, 0)
    ))
}

fn posture(text: &Text, health: &Health) -> Option<String> {
    Some(t!(
        text,
        "health-posture",
        posture = text.get(words::posture(health.posture_used))
    ))
}

fn trend(text: &Text, health: &Health) -> Option<String> {
    let trend = &health.trend;
    if matches!(trend.label, TrendLabel::Unknown | TrendLabel::New) {
        return None;
    }
    Some(t!(
        text,
        "health-trend",
        days = TREND_DAYS as i64,
        then = text.number(trend.then, 1),
        now = text.number(health.value, 1),
        delta = words::signed(text, trend.delta),
        sd = text.number(trend.sd, 1),
        trend = words::trend(text, trend.label)
    ))
}

fn lever(text: &Text, health: &Health) -> Option<String> {
    let (kind, points) = health.biggest_known_lever?;
    Some(t!(
        text,
        "health-lever",
        factor = text.get(words::factor(kind)),
        points = text.number(points, 1)
    ))
}

fn informative(text: &Text, health: &Health) -> Option<String> {
    let (kind, points) = health.most_informative?;
    let name = text.get(words::factor(kind));
    Some(t!(
        text,
        "health-informative",
        factor = name,
        points = text.number(points, 1)
    ))
}

/// What would change it most.
#[component]
fn Moves() -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let moves = move || open.figures.with(|figures| said_moves(open, &figures.health));
    view! {
        <div>
            <h3><Explained term=Term::Lever>{session.say(key!("health-moves"))}</Explained></h3>
            <Show when=move || moves().is_empty()><p class="quiet-text small">{session.say(key!("health-moves-none"))}</p></Show>
            <ol class="moves">
                {move || moves().into_iter().map(|(step, gain)| view! { <li><strong class="number">{gain}</strong> " " {step}</li> }).collect_view()}
            </ol>
        </div>
    }
}

fn said_moves(open: Open, health: &Health) -> Vec<(String, String)> {
    open.session.text.with(|text| {
        let said = health.would_move.iter().map(|one| {
            (
                words::attention::step(text, &one.step),
                words::signed(text, one.gain),
            )
        });
        said.collect()
    })
}
