//! The book's Value page: what all accounts bring together, which of them, and how far that can be believed.

use super::account_view::Horizon;
use super::cohort_table::Cohorts;
use super::contracts_view::BookRenewals;
use super::progress::Progress;
use super::ranking::{By, ranked};
use super::reckoning::Reckoning;
use super::words::{self, Unit};
use super::{account, charts, export};
use crate::engine::clv::outlook::{NoOutlook, Outlook};
use crate::engine::clv::prospect::weeks_of;
use crate::engine::clv::purchases::{Buyer, Purchases};
use crate::engine::clv::range::Range;
use crate::engine::clv::total::Total;
use crate::i18n::{Key, Text, key, t};
use crate::model::AccountId;
use crate::ui::chart::ChartOf;
use crate::ui::download::download;
use crate::ui::help::Term;
use crate::ui::pages::Sides;
use crate::ui::parts::Explained;
use crate::ui::route::{Route, Tab};
use crate::ui::session::{NoticeKind, Session, use_session};
use crate::ui::valuing::{Stage, Valued, Valuing, use_valuing};
use crate::ui::worker::{Asked, Heard, ask};
use crate::work::value::{Ahead, Found};
use crate::work::{Job, Report};
use leptos::prelude::*;
use std::sync::Arc;
use std::time::Duration;

/// Rows shown at once; more on request.
const ROWS: usize = 50;

/// What was found of the accounts so far.
#[derive(Clone, Debug, Default, PartialEq)]
struct Listed {
    outlooks: Vec<Outlook>,
    none: Vec<(AccountId, NoOutlook)>,
    totals: Option<Vec<Total>>,
    done: (u32, u32),
    failed: bool,
    /// How far ahead these look, and from which purchases.
    months: u32,
    valued: Option<Arc<Valued>>,
}

/// What lies ahead of the whole book.
#[component]
pub(crate) fn BookValue() -> impl IntoView {
    let session = use_session();
    let valuing = use_valuing(session);
    let months = RwSignal::new(12_u32);
    let again = RwSignal::new(0_u32);
    let listed = listed(valuing, months, again);
    let fitted = Memo::new(move |_| {
        valuing
            .valued
            .with(|valued| valued.as_ref().map(|valued| valued.fitted.is_some()))
    });
    view! {
        <div class="page-head">
            <div>
                <h1>{session.say(key!("book-value"))}</h1>
                <p class="quiet-text">{session.say(key!("book-value-lead"))}</p>
            </div>
            <Horizon months/>
        </div>
        <Sides here=Route::Value/>
        <Progress valuing/>
        <Show when=move || fitted.get() == Some(false)>
            <div class="empty panel">
                <h2>{session.say(key!("ahead-nothing"))}</h2>
                <p>{session.say(key!("ahead-too-few"))}</p>
                <a class="button primary" href=Route::Import.to_string()>{session.say(key!("import"))}</a>
            </div>
        </Show>
        <Show when=move || fitted.get() == Some(true)>
            <div class="stack">
                <Totals listed again/>
                <Ranking listed/>
                <Below valuing/>
            </div>
        </Show>
    }
}

/// What stands below the screen's first page, one section after the other: all at once would keep the page from
/// answering.
#[component]
fn Below(valuing: Valuing) -> impl IntoView {
    let built = RwSignal::new(0_u8);
    build_on(built);
    let from = move |section: u8| move || built.get() >= section;
    view! {
        <Show when=from(1)><Calibration valuing/></Show>
        <Show when=from(2)><Cohorts valuing/></Show>
        <Show when=from(3)><BookRenewals valuing/></Show>
        <Show when=from(4)><Reckoning valuing/></Show>
    }
}

/// Has one section more built in a task of its own, until all are.
fn build_on(built: RwSignal<u8>) {
    let build = move || {
        let next = built.try_update(|built| {
            *built += 1;
            *built
        });
        if next.is_some_and(|built| built < 4) {
            build_on(built);
        }
    };
    set_timeout(build, Duration::from_millis(1));
}

/// Asks for all accounts whenever the models or the horizon changed, or `again` says so.
fn listed(valuing: Valuing, months: RwSignal<u32>, again: RwSignal<u32>) -> RwSignal<Listed> {
    let listed = RwSignal::new(Listed::default());
    let asked = StoredValue::new_local(None::<Asked>);
    // Of a book that has changed nothing more is wanted, and its successor waits for the worker.
    let outdated = Memo::new(move |_| valuing.stage.with(|stage| matches!(stage, Stage::Fitting(..))));
    Effect::new(move |waiting: Option<Option<TimeoutHandle>>| {
        again.track();
        if let Some(waiting) = waiting.flatten() {
            waiting.clear();
        }
        if outdated.get() {
            asked.set_value(None);
            return None;
        }
        let valued = valuing.valued.get()?;
        let fitted = valued.fitted.clone()?;
        let months = months.get();
        let found = StoredValue::new_local(Listed {
            done: (0, u32::try_from(valued.book.len()).unwrap_or(u32::MAX)),
            months,
            valued: Some(Arc::clone(&valued)),
            ..Listed::default()
        });
        let hear = move |heard| {
            let show = found.try_update_value(|found| take(found, heard));
            if show == Some(true) {
                drop(listed.try_set(found.get_value()));
            }
        };
        let send = move || {
            let accounts = by_promise(&valued);
            let job = Ahead {
                fitted,
                accounts,
                weeks: weeks_of(months),
            };
            drop(asked.try_set_value(Some(ask(Job::Ahead(job), hear))));
        };
        // A task of its own: that which shows the models is long enough.
        set_timeout_with_handle(send, Duration::ZERO).ok()
    });
    listed
}

/// The largest buyers of late first: they fill the screen.
fn by_promise(valued: &Valued) -> Vec<Buyer> {
    let mut accounts: Vec<&Purchases> = valued.book.iter().collect();
    let year = valued.as_of - chrono::Days::new(365);
    // In whole cents, which have an order.
    crate::sorting::by_cached_key(&mut accounts, |one| {
        let late = one.made.iter().filter(|purchase| purchase.on > year);
        let promise = one.margin.rate * late.filter_map(|purchase| purchase.amount).sum::<f64>();
        std::cmp::Reverse((promise * 100.0) as i64)
    });
    accounts.into_iter().map(|one| one.buyer(valued.as_of)).collect()
}

/// Adds what was heard; whether it is worth showing.
fn take(found: &mut Listed, heard: Heard) -> bool {
    match heard {
        Heard::Report(Report::Value(Found::Outlooks(outlooks))) => {
            for one in outlooks {
                match one {
                    Ok(outlook) => found.outlooks.push(outlook),
                    Err(none) => found.none.push(none),
                }
            }
        }
        Heard::Report(Report::Value(Found::Totals(totals))) => found.totals = Some(totals),
        Heard::Report(Report::Progress { done, of }) => {
            found.done = (done, of);
            // A small book is done before it could be read.
            return of > 500;
        }
        Heard::Report(_) => return false,
        Heard::Failed(_) => found.failed = true,
    }
    true
}

#[component]
fn Totals(listed: RwSignal<Listed>, again: RwSignal<u32>) -> impl IntoView {
    let session = use_session();
    let said = move || {
        listed.with(|listed| {
            session.text.with(|text| match &listed.totals {
                Some(totals) => totals
                    .iter()
                    .map(|total| of_currency(text, total))
                    .collect_view()
                    .into_any(),
                None if listed.failed => view! {
                    <div class="row panel" role="alert">
                        <p>{t!(text, "ahead-failed")}</p>
                        <button class="primary" on:click=move |_| again.update(|times| *times += 1)>{t!(text, "retry")}</button>
                    </div>
                }.into_any(),
                None => {
                    let (done, of) = listed.done;
                    view! { <p>{t!(text, "ahead-counting", done = done, of = of)}</p> }
                        .into_any()
                }
            })
        })
    };
    view! { <section aria-label=session.say(key!("ahead-totals")) class="stack">{said}</section> }
}

fn of_currency(text: &Text, total: &Total) -> AnyView {
    let money = Unit::Money(total.currency);
    let figure = |label: AnyView, mean: String, ranges: [String; 2]| {
        view! {
            <div class="panel">
                <dt>{label}</dt>
                <dd class="portfolio-value">{mean}</dd>
                <dd>{ranges[0].clone()}</dd>
                <dd class="small quiet-text">{ranges[1].clone()}</dd>
            </div>
        }
    };
    let of = |range: &Range, unit: Unit| {
        let ranges = [
            words::likely_said(text, range, unit),
            words::almost_said(text, range, unit),
        ];
        (unit.mean(text, range.expected), ranges)
    };
    let (margin, revenue, orders) = (
        of(&total.margin, money),
        of(&total.revenue, money),
        of(&total.orders, Unit::Orders),
    );
    let explained = |term: Term, label: String| view! { <Explained term>{label}</Explained> }.into_any();
    let accounts = t!(
        text,
        "ahead-total-of",
        accounts = t!(text, "account-count", count = total.accounts),
        currency = total.currency.code()
    );
    view! {
        <p class="small quiet-text">{accounts}</p>
        <dl class="portfolio-figures">
            {figure(explained(Term::Margin, t!(text, "ahead-margin")), margin.0, margin.1)}
            {figure(explained(Term::Revenue, t!(text, "ahead-revenue")), revenue.0, revenue.1)}
            {figure(t!(text, "ahead-orders").into_any(), orders.0, orders.1)}
        </dl>
    }
    .into_any()
}

#[component]
fn Ranking(listed: RwSignal<Listed>) -> impl IntoView {
    let session = use_session();
    let by = RwSignal::new(By::default());
    let shown = RwSignal::new(ROWS);
    let ranking = Memo::new(move |_| {
        let outlooks = listed.with(|listed| listed.outlooks.clone());
        Arc::new(ranked(outlooks, by.get()))
    });
    let rows = move || {
        ranking.with(|ranking| {
            session.text.with(|text| {
                session.book.with(|book| {
                    let first = ranking.iter().take(shown.get());
                    first
                        .map(|outlook| {
                            let name = book
                                .dossier(outlook.account)
                                .map(|dossier| dossier.account.name.clone());
                            row(text, outlook, name.unwrap_or_default())
                        })
                        .collect_view()
                })
            })
        })
    };
    let more = Memo::new(move |_| ranking.with(|ranking| ranking.len()) > shown.get());
    let left_out = move || {
        let none = listed.with(|listed| {
            let lost = listed
                .none
                .iter()
                .filter(|(_, why)| *why == NoOutlook::Lost)
                .count();
            (listed.none.len() - lost, lost)
        });
        (none != (0, 0)).then(|| {
            session
                .text
                .with(|text| t!(text, "ahead-left-accounts", new = none.0, lost = none.1))
        })
    };
    // Half a table looks like a whole one.
    let complete = Memo::new(move |_| listed.with(|listed| listed.totals.is_some()));
    let save = move |_| {
        let bytes = listed.with_untracked(|listed| Some(file(session, listed.valued.as_ref()?, listed)));
        let failed = bytes.is_some_and(|bytes| download("rapport-value.csv", "text/csv", &bytes).is_err());
        if failed {
            session.notify(NoticeKind::Refused, session.say(key!("recover-no-file"))());
        }
    };
    let choices = By::ALL.map(|one| {
        view! { <option value=slug(one) selected=move || by.get() == one>{session.say(label(one))}</option> }
    });
    let choose = move |event| {
        let value = event_target_value(&event);
        by.set(
            By::ALL
                .into_iter()
                .find(|one| slug(*one) == value)
                .unwrap_or_default(),
        );
    };
    view! {
        <section class="panel stack" aria-labelledby="ahead-ranking">
            <header>
                <h2 id="ahead-ranking">{session.say(key!("ahead-ranking"))}</h2>
                <div class="row">
                    <label class="row"><span>{session.say(key!("ahead-by"))}</span>
                        <select on:change=choose>{choices.collect_view()}</select></label>
                    <button disabled=move || !complete.get() on:click=save>{session.say(key!("ahead-export"))}</button>
                </div>
            </header>
            <div class="table-wrap">
                <table class="plain value-ranking">
                    <caption class="visually-hidden">{session.say(key!("ahead-ranking"))}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{session.say(key!("account"))}</th>
                            <th scope="col" class="number">{session.say(key!("ahead-margin"))}</th>
                            <th scope="col" class="number wide-only">{session.say(key!("ahead-revenue"))}</th>
                            <th scope="col" class="number wide-only">{session.say(key!("ahead-orders"))}</th>
                            <th scope="col" class="number">{session.say(key!("ahead-alive"))}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            <Show when=move || more.get()>
                <button on:click=move |_| shown.update(|shown| *shown += 4 * ROWS)>{session.say(key!("ahead-more"))}</button>
            </Show>
            <p class="small quiet-text">{left_out}</p>
        </section>
    }
}

fn slug(by: By) -> &'static str {
    match by {
        By::Margin => "margin",
        By::Revenue => "revenue",
        By::Orders => "orders",
        By::AtRisk => "at-risk",
    }
}

fn label(by: By) -> Key {
    match by {
        By::Margin => key!("ahead-margin"),
        By::Revenue => key!("ahead-revenue"),
        By::Orders => key!("ahead-orders"),
        By::AtRisk => key!("ahead-at-risk"),
    }
}

/// Classes of a figure, and of one that a phone leaves out.
const FIGURE: &str = "number";
const WIDE: &str = "number wide-only";

fn row(text: &Text, outlook: &Outlook, name: String) -> AnyView {
    let money = Unit::Money(outlook.currency);
    let cell = |class: &'static str, range: Option<Range>, unit: Unit| {
        match range {
        Some(range) => view! {
            <td class=class>{unit.mean(text, range.expected)} <br/><span class="small quiet-text">{words::likely(text, &range, unit)}</span></td>
        }
        .into_any(),
        None => view! { <td class=class>{t!(text, "portfolio-no-figure")}</td> }.into_any(),
    }
    };
    let href = Route::Dossier(outlook.account, Tab::Value).to_string();
    let ordered = !outlook.is_of_contracts_alone();
    let alive = if ordered {
        words::chance(text, outlook.alive)
    } else {
        t!(text, "portfolio-no-figure")
    };
    view! {
        <tr>
            <th scope="row"><a href=href><bdi>{name}</bdi></a></th>
            {cell(FIGURE, outlook.margin.ok(), money)}
            {cell(WIDE, outlook.revenue.ok(), money)}
            {cell(WIDE, ordered.then_some(outlook.orders), Unit::Orders)}
            <td class="number">{alive}</td>
        </tr>
    }
    .into_any()
}

/// The whole ranking as a file.
fn file(session: Session, valued: &Valued, listed: &Listed) -> Vec<u8> {
    session.book.with_untracked(|book| {
        let of = crate::sorting::map(listed.outlooks.iter().map(|outlook| (outlook.account, outlook)));
        let rows = valued.book.iter().filter_map(|purchases| {
            let account = &book.dossier(purchases.account)?.account;
            let customer = if account.number.is_empty() {
                account.id.to_string()
            } else {
                account.number.clone()
            };
            Some(export::Row {
                customer,
                name: &account.name,
                purchases,
                outlook: of.get(&purchases.account).copied(),
            })
        });
        export::file(rows, valued.as_of, listed.months)
    })
}

#[component]
fn Calibration(valuing: Valuing) -> impl IntoView {
    let session = use_session();
    let model = Memo::new(move |_| {
        let valued = valuing.valued.get()?;
        let choice = valued.fitted.as_ref()?.choice.clone()?;
        session.text.with(|text| charts::calibration(text, &choice))
    });
    let doubts = move || {
        let valued = valuing.valued.get()?;
        let fitted = valued.fitted.as_ref()?;
        let currency = session.book.with(|book| book.policy().currency);
        let doubts = session.text.with(|text| account::doubts(text, fitted, currency));
        Some(
            doubts
                .into_iter()
                .map(|line| view! { <li>{line}</li> })
                .collect_view(),
        )
    };
    let some = Memo::new(move |_| model.with(Option::is_some));
    view! {
        <section class="panel stack">
            <Show when=move || !some.get()><h2>{session.say(key!("ahead-calibration"))}</h2></Show>
            <ul class="sentences warnings">{doubts}</ul>
            <ChartOf id="calibration" model/>
        </section>
    }
}
