//! The Value page of a dossier: what lies ahead of the account, why, and what would change it.

use super::account;
use super::charts;
use super::contracts_view::AccountContracts;
use super::lifetime_view::LifetimePanel;
use super::progress::Progress;
use super::reckoning::Reckoning;
use super::what_if::WhatIf;
use super::words::{self, Unit};
use crate::engine::clv::outlook::{NoOutlook, NoRevenue, Outlook};
use crate::engine::clv::prospect::Prospect;
use crate::engine::clv::purchases::Purchases;
use crate::engine::clv::range::Range;
use crate::engine::clv::total::Total;
use crate::i18n::{Key, Text, key, t};
use crate::model::{AccountId, Book};
use crate::ui::chart::ChartOf;
use crate::ui::help::Term;
use crate::ui::parts::Explained;
use crate::ui::route::{Route, Tab};
use crate::ui::session::use_session;
use crate::ui::valuing::{Valued, Valuing, use_valuing};
use crate::ui::worker::{Asked, Heard, ask};
use crate::work::value::{Found, One};
use crate::work::{Job, Report};
use leptos::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What was found of the account by itself.
type Own = Arc<Result<Prospect, NoOutlook>>;

/// What is known of the account so far.
#[derive(Clone, Copy)]
struct Telling {
    own: RwSignal<Option<Own>>,
    with_units: RwSignal<Vec<Total>>,
    failed: RwSignal<bool>,
    /// Counts how often the person wanted it tried again.
    again: RwSignal<u32>,
}

/// What lies ahead of one account.
#[component]
pub(crate) fn AccountValue(account: AccountId) -> impl IntoView {
    let session = use_session();
    let valuing = use_valuing(session);
    let telling = telling(valuing, account);
    let told = telling.own;
    let too_few = Memo::new(move |_| {
        valuing
            .valued
            .with(|valued| valued.as_ref().is_some_and(|valued| valued.fitted.is_none()))
    });
    let why_not = Memo::new(move |_| {
        told.with(|told| {
            told.as_ref()
                .and_then(|told| told.as_ref().as_ref().err().copied())
        })
    });
    let some = Memo::new(move |_| {
        told.with(|told| told.as_ref().is_some_and(|told| told.is_ok())) && !too_few.get()
    });
    // The models are there, but not yet what they say of this account.
    let waiting = Memo::new(move |_| {
        let ready = valuing
            .valued
            .with(|valued| valued.as_ref().is_some_and(|valued| valued.fitted.is_some()));
        ready && told.with(Option::is_none) && !telling.failed.get()
    });
    view! {
        <Progress valuing/>
        <Show when=move || too_few.get()>
            <section class="panel empty">
                <h2>{session.say(key!("ahead"))}</h2>
                <p>{session.say(key!("ahead-too-few"))}</p>
                <a class="button" href=Route::Import.to_string()>{session.say(key!("import"))}</a>
            </section>
        </Show>
        {move || why_not.get().map(|why| view! {
            <section class="panel empty">
                <h2>{session.say(key!("ahead"))}</h2>
                <p>{session.say(words::no_outlook(why))}</p>
                <a class="button" href=Route::Dossier(account, Tab::Orders).to_string()>{session.say(key!("tab-orders"))}</a>
            </section>
        })}
        <Show when=move || waiting.get()>
            <p role="status" class="quiet-text">{session.say(key!("ahead-reading"))}</p>
        </Show>
        <Show when=move || telling.failed.get()>
            <div class="row panel" role="alert">
                <p>{session.say(key!("ahead-failed"))}</p>
                <button class="primary" on:click=move |_| telling.again.update(|times| *times += 1)>{session.say(key!("retry"))}</button>
            </div>
        </Show>
        <Show when=move || some.get()>
            <Told account valuing told/>
        </Show>
        <Units totals=telling.with_units/>
        <Show when=move || some.get()>
            <Reckoning valuing/>
        </Show>
    }
}

/// Asks for the account whenever the book's models, its own orders or the accounts under it changed.
fn telling(valuing: Valuing, account: AccountId) -> Telling {
    let session = use_session();
    let telling = Telling {
        own: RwSignal::new(None),
        with_units: RwSignal::new(Vec::new()),
        failed: RwSignal::new(false),
        again: RwSignal::new(0),
    };
    let asked = StoredValue::new_local(None::<Asked>);
    let under = Memo::new(move |_| session.book.with(|book| under(book, account)));
    let discount = Memo::new(move |_| session.book.with(|book| book.policy().value.discount.as_f64()));
    Effect::new(move || {
        telling.again.track();
        let job = valuing
            .valued
            .with(|valued| under.with(|under| job(valued.as_ref()?, account, under, discount.get())));
        let Some(job) = job else { return };
        telling.failed.set(false);
        let hear = move |heard| match heard {
            Heard::Report(Report::Value(Found::Told(told))) => {
                telling.own.try_set(Some(Arc::new(told.own)));
                telling.with_units.try_set(told.with_units);
            }
            Heard::Report(_) => {}
            Heard::Failed(_) => drop(telling.failed.try_set(true)),
        };
        asked.set_value(Some(ask(Job::One(job), hear)));
    });
    telling
}

fn job(valued: &Valued, account: AccountId, under: &[AccountId], discount: f64) -> Option<One> {
    Some(One {
        fitted: valued.fitted.clone()?,
        own: valued.of(account)?.clone(),
        under: under.iter().filter_map(|id| valued.of(*id).cloned()).collect(),
        discount,
    })
}

/// All accounts under one, however deep.
fn under(book: &Book, account: AccountId) -> Vec<AccountId> {
    let mut below: BTreeMap<AccountId, Vec<AccountId>> = BTreeMap::new();
    for dossier in book.dossiers() {
        if let Some(parent) = dossier.account.parent {
            below.entry(parent).or_default().push(dossier.id());
        }
    }
    let (mut found, mut place) = (vec![account], 0);
    while let Some(above) = found.get(place) {
        // Taken out, so that a circle of parents, which damage may make, ends.
        let new = below.remove(above).unwrap_or_default();
        found.extend(new.into_iter().filter(|id| *id != account));
        place += 1;
    }
    found.split_off(1)
}

#[component]
fn Told(account: AccountId, valuing: Valuing, told: RwSignal<Option<Own>>) -> impl IntoView {
    let session = use_session();
    let months = RwSignal::new(12_u32);
    let with = move |say: fn(&Text, &Prospect, &Valued) -> Vec<String>| {
        Memo::new(move |_| {
            session.text.with(|text| {
                let told = told.get()?;
                let prospect = told.as_ref().as_ref().ok()?;
                valuing
                    .valued
                    .with(|valued| Some(say(text, prospect, valued.as_ref()?)))
            })
        })
    };
    let lines = move |memo: Memo<Option<Vec<String>>>| {
        move || {
            let sentences = memo.get().unwrap_or_default();
            sentences
                .into_iter()
                .map(|sentence| view! { <li>{sentence}</li> })
                .collect_view()
        }
    };
    let own = move |valued: &Valued| valued.of(account).cloned();
    let revenue = Memo::new(move |_| {
        let told = told.get()?;
        let prospect = told.as_ref().as_ref().ok()?;
        session.text.with(|text| charts::revenue(text, prospect))
    });
    let alive = Memo::new(move |_| {
        let told = told.get()?;
        let prospect = told.as_ref().as_ref().ok()?;
        let valued = valuing.valued.get()?;
        let bought: Vec<_> = own(&valued)?.made.iter().map(|purchase| purchase.on).collect();
        session
            .text
            .with(|text| charts::alive(text, prospect.drivers.as_ref()?, &bought, valued.as_of))
    });
    let basis = with(|text, prospect, _| {
        let currency = prospect.ahead.first().map(|(_, outlook)| outlook.currency);
        let known = currency.zip(prospect.drivers.as_ref());
        known.map_or_else(Vec::new, |(currency, drivers)| {
            account::basis(text, drivers, currency)
        })
    });
    let overdue = with(|text, prospect, _| {
        let drivers = prospect.drivers.iter();
        drivers
            .filter_map(|drivers| account::overdue(text, drivers))
            .collect()
    });
    let purchases = Memo::new(move |_| valuing.valued.with(|valued| own(valued.as_ref()?)));
    let of_purchases = move |say: fn(&Text, &Purchases) -> Vec<String>| {
        move || {
            let said = session
                .text
                .with(|text| purchases.with(|own| own.as_ref().map(|own| say(text, own))));
            let said = said.unwrap_or_default().into_iter();
            said.map(|sentence| view! { <li>{sentence}</li> }).collect_view()
        }
    };
    let stakes = Memo::new(move |_| {
        let told = told.get()?;
        let prospect = told.as_ref().as_ref().ok()?;
        let outlook = prospect.ahead.iter().find(|(months, _)| *months == 12)?.1.clone();
        // The margin of an order, where money is known.
        let worth = outlook
            .margin_of_orders()
            .ok()
            .filter(|_| outlook.orders.expected > 0.0)
            .map(|margin| (margin.expected / outlook.orders.expected, outlook.currency));
        let stakes = prospect.drivers.as_ref()?.stakes;
        Some(session.text.with(|text| account::stakes(text, &stakes, worth)))
    });
    let renewables = Memo::new(move |_| {
        let told = told.get();
        let prospect = told.as_ref().and_then(|told| told.as_ref().as_ref().ok());
        let ahead = prospect.and_then(|prospect| prospect.ahead.iter().find(|(at, _)| *at == months.get()));
        let contracts = ahead.and_then(|(_, outlook)| outlook.contracts.as_ref());
        contracts.map_or_else(Vec::new, |contracts| contracts.relations.clone())
    });
    let lifetime = Memo::new(move |_| {
        let told = told.get()?;
        Some(told.as_ref().as_ref().ok()?.lifetime.clone())
    });
    let ordered = Memo::new(move |_| {
        told.with(|told| {
            told.as_ref()
                .is_some_and(|told| matches!(&**told, Ok(prospect) if prospect.drivers.is_some()))
        })
    });
    let doubts = Memo::new(move |_| {
        let valued = valuing.valued.get()?;
        let currency = own(&valued)?.currency;
        let fitted = valued.fitted.as_ref()?;
        Some(session.text.with(|text| account::doubts(text, fitted, currency)))
    });
    view! {
        <section class="panel stack" aria-labelledby="ahead-title">
            <header>
                <h2 id="ahead-title">{session.say(key!("ahead"))}</h2>
                <Horizon months/>
            </header>
            <Figures told months/>
            // They are about forecasts of orders.
            <Show when=move || ordered.get()><ul class="sentences warnings">{lines(doubts)}</ul></Show>
            <ChartOf id="ahead-revenue" model=revenue/>
        </section>
        <AccountContracts account renewables months/>
        <Show when=move || ordered.get()>
            <section class="panel stack">
                <ChartOf id="ahead-alive" model=alive/>
                <ul class="sentences">{lines(overdue)}</ul>
            </section>
        </Show>
        <section class="panel stack" aria-labelledby="ahead-basis">
            <h2 id="ahead-basis">{session.say(key!("ahead-basis-title"))}</h2>
            <ul class="sentences">{lines(basis)}{of_purchases(|text, own| account::margin(text, &own.margin))}</ul>
            <ul class="sentences small quiet-text">{of_purchases(account::left_out)}</ul>
            <Show when=move || ordered.get()>
                <h3>{session.say(key!("ahead-stakes"))}</h3>
                <ul class="sentences">{lines(stakes)}</ul>
            </Show>
        </section>
        <LifetimePanel account found=lifetime/>
        <WhatIf told purchases/>
    }
}

/// The choice of the horizon.
#[component]
pub(super) fn Horizon(months: RwSignal<u32>) -> impl IntoView {
    let session = use_session();
    let choice = move |value: u32| {
        view! {
            <label>
                <input type="radio" name="ahead-horizon" prop:checked=move || months.get() == value
                    on:change=move |_| months.set(value)/>
                <span>{move || session.text.with(|text| words::horizon(text, value))}</span>
            </label>
        }
    };
    view! {
        <fieldset class="portfolio-period">
            <legend class="visually-hidden">{session.say(key!("ahead-horizon"))}</legend>
            {[3, 12, 24, 36].map(choice).collect_view()}
        </fieldset>
    }
}

#[component]
fn Figures(told: RwSignal<Option<Own>>, months: RwSignal<u32>) -> impl IntoView {
    let session = use_session();
    let outlook = Memo::new(move |_| {
        let told = told.get()?;
        let prospect = told.as_ref().as_ref().ok()?;
        let ahead = prospect.ahead.iter().find(|(at, _)| *at == months.get())?;
        Some(ahead.1.clone())
    });
    let say = move |say: fn(&Text, &Outlook) -> (String, Vec<String>)| {
        Memo::new(move |_| {
            outlook
                .with(|outlook| session.text.with(|text| Some(say(text, outlook.as_ref()?))))
                .unwrap_or_default()
        })
    };
    let ordered = Memo::new(move |_| {
        outlook.with(|outlook| {
            outlook
                .as_ref()
                .is_some_and(|outlook| !outlook.is_of_contracts_alone())
        })
    });
    let alive = say(|text, outlook| {
        (
            words::chance(text, outlook.alive),
            vec![t!(text, "ahead-alive-means")],
        )
    });
    let none = say(|text, outlook| {
        (
            words::chance(text, outlook.none),
            vec![t!(text, "ahead-none-means")],
        )
    });
    let orders = say(|text, outlook| ranged(text, &outlook.orders, Unit::Orders));
    let revenue = say(|text, outlook| money(text, outlook, outlook.revenue));
    let margin = say(|text, outlook| money(text, outlook, outlook.margin));
    let figure = move |label: Key, term: Option<Term>, said: Memo<(String, Vec<String>)>| {
        let label = match term {
            Some(term) => view! { <Explained term>{session.say(label)}</Explained> }.into_any(),
            None => session.say(label).into_any(),
        };
        view! {
            <div>
                <dt>{label}</dt>
                <dd class="portfolio-value">{move || said.get().0}</dd>
                {move || said.get().1.into_iter().map(|line| view! { <dd class="small quiet-text">{line}</dd> }).collect_view()}
            </div>
        }
    };
    view! {
        <dl class="value-figures">
            {figure(key!("ahead-revenue"), Some(Term::Revenue), revenue)}
            {figure(key!("ahead-margin"), Some(Term::Margin), margin)}
            <Show when=move || ordered.get()>
                {figure(key!("ahead-orders"), None, orders)}
                {figure(key!("ahead-alive"), Some(Term::Alive), alive)}
                {figure(key!("ahead-none"), None, none)}
            </Show>
        </dl>
    }
}

/// Money with its ranges, or why there is none.
fn money(text: &Text, outlook: &Outlook, figure: Result<Range, NoRevenue>) -> (String, Vec<String>) {
    match figure {
        Ok(range) => ranged(text, &range, Unit::Money(outlook.currency)),
        Err(why) => (
            t!(text, "portfolio-no-figure"),
            vec![text.get(words::no_revenue(why))],
        ),
    }
}

fn ranged(text: &Text, range: &Range, unit: Unit) -> (String, Vec<String>) {
    let ranges = vec![
        words::likely_said(text, range, unit),
        words::almost_said(text, range, unit),
    ];
    (unit.mean(text, range.expected), ranges)
}

/// The account with all under it, if there are any.
#[component]
fn Units(totals: RwSignal<Vec<Total>>) -> impl IntoView {
    let session = use_session();
    let sentence = |text: &Text, total: &Total| {
        let unit = Unit::Money(total.currency);
        t!(
            text,
            "ahead-with-units",
            accounts = t!(text, "account-count", count = total.accounts),
            revenue = unit.mean(text, total.revenue.expected),
            likely = words::likely(text, &total.revenue, unit)
        )
    };
    let lines = move || {
        let said: Vec<String> = session
            .text
            .with(|text| totals.with(|totals| totals.iter().map(|total| sentence(text, total)).collect()));
        if said.is_empty() {
            return None;
        }
        let lines = said
            .into_iter()
            .map(|line| view! { <li>{line}</li> })
            .collect_view();
        Some(view! {
            <section class="panel stack" aria-labelledby="ahead-units">
                <h2 id="ahead-units">{session.say(key!("ahead-units"))}</h2>
                <ul class="sentences">{lines}</ul>
            </section>
        })
    };
    view! { {lines} }
}
