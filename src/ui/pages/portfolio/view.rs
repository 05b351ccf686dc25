//! The portfolio page.

use super::earnings::Earnings;
use super::gather::gathered;
use super::matrix_view::Matrices;
use super::ranking::{Period, Ranking};
use super::standing::{self, Standing};
use super::what_if_view::IfAccounts;
use super::words::{self, Figure};
use super::{curve, whale};
use crate::i18n::{Text, key, t};
use crate::ui::chart::ChartOf;
use crate::ui::pages::Sides;
use crate::ui::parts::Explained;
use crate::ui::route::Route;
use crate::ui::scores::Scores;
use crate::ui::session::use_session;
use crate::ui::slices::later;
use leptos::prelude::*;
use std::sync::Arc;

/// How much few accounts bring, explained, drawn, and computed again without one of them.
#[component]
pub(crate) fn Portfolio() -> impl IntoView {
    let session = use_session();
    let period = RwSignal::new(Period::default());
    let empty = Memo::new(move |_| session.book.with(|book| book.dossiers().len() == 0));
    view! {
        <Show when=move || !empty.get() fallback=|| view! { <NoAccounts/> }>
            <div class="page-head">
                <div>
                    <h1>{session.say(key!("portfolio"))}</h1>
                    <p class="quiet-text">{session.say(key!("portfolio-lead"))}</p>
                </div>
                <PeriodChoice period/>
            </div>
            <Sides here=Route::Portfolio/>
            <Spread period/>
        </Show>
    }
}

#[component]
fn NoAccounts() -> impl IntoView {
    let session = use_session();
    view! {
        <h1>{session.say(key!("portfolio"))}</h1>
        <div class="empty">
            <h2>{session.say(key!("portfolio-empty"))}</h2>
            <p>{session.say(key!("portfolio-empty-help"))}</p>
            <a class="button primary" href=Route::Import.to_string()>{session.say(key!("import"))}</a>
        </div>
    }
}

#[component]
fn PeriodChoice(period: RwSignal<Period>) -> impl IntoView {
    let session = use_session();
    let choices = [
        (Period::Year, key!("portfolio-period-year")),
        (Period::All, key!("portfolio-period-all")),
    ];
    let choices = choices.map(|(choice, label)| {
        view! {
            <label>
                <input type="radio" name="portfolio-period" prop:checked=move || period.get() == choice
                    on:change=move |_| period.set(choice)/>
                <span>{session.say(label)}</span>
            </label>
        }
    });
    view! {
        <fieldset class="portfolio-period">
            <legend class="visually-hidden">{session.say(key!("portfolio-period"))}</legend>
            {choices.collect_view()}
        </fieldset>
    }
}

/// The figures of one period. Each part is drawn by itself, so that ten thousand accounts never hold the page up.
#[component]
fn Spread(period: RwSignal<Period>) -> impl IntoView {
    let session = use_session();
    let gathered = gathered(session, period);
    let ranking: Signal<Option<Arc<Ranking>>> = gathered.ranking.into();
    let curved = later(ranking);
    let placed = later(curved);
    let changed = later(placed);
    let earned: Signal<Option<Option<Arc<Earnings>>>> = gathered.earnings.into();
    let summed = later(earned);
    let some = Memo::new(move |_| {
        let ranking = ranking.get()?;
        Some(ranking.shares.is_some())
    });
    let single = Memo::new(move |_| ranking.get().is_some_and(|ranking| ranking.ranked.len() == 1));
    view! {
        <div class="stack">
            <Show when=move || some.get().is_some() fallback=move || view! {
                <p role="status" class="quiet-text">{session.say(key!("ahead-reading"))}</p>
            }>
                <Show when=move || some.get() == Some(true) fallback=move || view! { <NoRevenue period/> }>
                    <Show when=move || single.get()>
                        <p class="portfolio-single">{session.say(key!("portfolio-single"))}</p>
                    </Show>
                    <KeyFigures ranking/>
                    <div class="portfolio-sides">
                        <div class="stack">
                            <Concentration ranking=curved/>
                            <Standings ranking=placed/>
                        </div>
                        <Show when=move || changed.with(Option::is_some)><IfAccounts ranking=changed earnings=earned/></Show>
                    </div>
                    <Matrices/>
                    <Whale earnings=summed/>
                </Show>
                <LeftOut ranking/>
            </Show>
        </div>
    }
}

#[component]
fn NoRevenue(period: RwSignal<Period>) -> impl IntoView {
    let session = use_session();
    let help = move || {
        let as_of = session.as_of.get();
        session
            .text
            .with(|text| t!(text, "portfolio-no-revenue-help", date = text.date(as_of)))
    };
    view! {
        <div class="empty panel">
            <h2>{session.say(key!("portfolio-no-revenue"))}</h2>
            <p>{help}</p>
            <div class="row">
                <Show when=move || period.get() == Period::Year>
                    <button class="primary" on:click=move |_| period.set(Period::All)>{session.say(key!("portfolio-show-all"))}</button>
                </Show>
                <a class="button" href=Route::Import.to_string()>{session.say(key!("import"))}</a>
            </div>
        </div>
    }
}

#[component]
fn KeyFigures(ranking: Signal<Option<Arc<Ranking>>>) -> impl IntoView {
    let session = use_session();
    let figures = move || {
        let ranking = ranking.get()?;
        let shares = ranking.shares?;
        Some(session.text.with(|text| {
            let basis = words::evidence(text, &ranking);
            let figures = words::figures(text, &ranking, &shares);
            figures
                .into_iter()
                .map(|said| figure(text, said, &basis))
                .collect_view()
        }))
    };
    view! {
        <section aria-label=session.say(key!("portfolio-figures"))>
            <dl class="portfolio-figures">{figures}</dl>
        </section>
    }
}

fn figure(text: &Text, figure: Figure, basis: &str) -> impl IntoView + use<> {
    let Figure {
        term,
        label,
        value,
        sentence,
        formula,
        source,
    } = figure;
    view! {
        <div class="panel">
            <dt>{match term {
                Some(term) => view! { <Explained term>{label}</Explained> }.into_any(),
                None => label.into_any(),
            }}</dt>
            <dd class="portfolio-value">{value}</dd>
            <dd>{sentence}</dd>
            <dd>
                <details>
                    <summary>{t!(text, "why")}</summary>
                    <dl class="portfolio-why">
                        <dt>{t!(text, "portfolio-formula")}</dt><dd>{formula}</dd>
                        <dt>{t!(text, "portfolio-source")}</dt><dd>{source}</dd>
                        <dt>{t!(text, "portfolio-basis")}</dt><dd>{basis.to_owned()}</dd>
                    </dl>
                </details>
            </dd>
        </div>
    }
}

#[component]
fn Concentration(ranking: Signal<Option<Arc<Ranking>>>) -> impl IntoView {
    let session = use_session();
    let model = Memo::new(move |_| {
        let ranking = ranking.get()?;
        let shares = ranking.shares?;
        Some(session.text.with(|text| curve::chart(text, &ranking, &shares)))
    });
    view! { <section class="panel"><ChartOf id="concentration" model/></section> }
}

/// Health against revenue, once every account is scored: a chart that grows while it is looked at misleads.
#[component]
fn Standings(ranking: Signal<Option<Arc<Ranking>>>) -> impl IntoView {
    let session = use_session();
    let waiting = Memo::new(move |_| {
        let ranking = ranking.get();
        let unscored = |scores: &Scores| {
            let accounts = ranking.iter().flat_map(|ranking| &ranking.ranked);
            accounts
                .filter(|account| scores.get(account.id).is_none())
                .count()
        };
        session
            .scores
            .with(|scores| unscored(scores).max(scores.waiting()))
    });
    let model = Memo::new(move |_| {
        let ranking = ranking.get()?;
        if waiting.get() > 0 {
            return None;
        }
        let policy = session.book.with(|book| book.policy().clone());
        let standing = |scores: &Scores, id| {
            let health = &scores.get(id)?.health;
            Some(Standing {
                health: health.value,
                band: health.band,
                starts: policy.bands_of(health.tier_used),
            })
        };
        Some(session.scores.with(|scores| {
            session
                .text
                .with(|text| standing::chart(text, &ranking, |id| standing(scores, id)))
        }))
    });
    let waits = move || {
        let count = waiting.get();
        (count > 0).then(|| session.text.with(|text| t!(text, "scoring-waits", count = count)))
    };
    view! {
        <section class="panel">
            {move || waits().map(|waits| view! {
                <h2>{session.say(key!("standing"))} " " <span class="small quiet-text" role="status">{waits}</span></h2>
            })}
            <ChartOf id="standing" model/>
        </section>
    }
}

/// What each account earns us, or what that needs.
#[component]
fn Whale(earnings: Signal<Option<Option<Arc<Earnings>>>>) -> impl IntoView {
    let session = use_session();
    let model = Memo::new(move |_| {
        let earnings = earnings.get().flatten()?;
        Some(session.text.with(|text| whale::chart(text, &earnings)))
    });
    let basis = move || {
        let margin = session.book.with(|book| book.policy().value.margin.as_f64());
        let sentences = earnings
            .get()
            .flatten()
            .map(|earnings| session.text.with(|text| whale::basis(text, &earnings, margin)));
        let sentences = sentences.unwrap_or_default().into_iter();
        sentences
            .map(|sentence| view! { <li>{sentence}</li> })
            .collect_view()
    };
    let nothing = move || earnings.with(|earnings| matches!(earnings, Some(None)));
    view! {
        <section class="panel stack">
            <Show when=nothing>
                <h2>{session.say(key!("whale"))}</h2>
                <p class="quiet-text">{session.say(key!("whale-nothing"))}</p>
            </Show>
            <ChartOf id="whale" model/>
            <Show when=move || !nothing()><ul class="small quiet-text">{basis}</ul></Show>
        </section>
    }
}

#[component]
fn LeftOut(ranking: Signal<Option<Arc<Ranking>>>) -> impl IntoView {
    let session = use_session();
    let sentences = move || {
        let said = |ranking: Arc<Ranking>| session.text.with(|text| words::left_out(text, &ranking));
        ranking.get().map(said).unwrap_or_default()
    };
    let any = move || !sentences().is_empty();
    view! {
        <Show when=any>
            <section class="small quiet-text">
                <h2 class="small">{session.say(key!("portfolio-left-out"))}</h2>
                <ul>{move || sentences().into_iter().map(|sentence| view! { <li>{sentence}</li> }).collect_view()}</ul>
            </section>
        </Show>
    }
}
