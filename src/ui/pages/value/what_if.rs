//! What keeping the account is worth, and what winning it could have cost, under assumptions that can be moved.

use super::words::Unit;
use crate::engine::clv::gupta_lehmann::{Terms, ceiling, pay_back, worth};
use crate::engine::clv::outlook::NoOutlook;
use crate::engine::clv::prospect::Prospect;
use crate::engine::clv::purchases::Purchases;
use crate::i18n::{Key, Text, key, t};
use crate::model::Currency;
use crate::ui::help::Term;
use crate::ui::parts::Meanings;
use crate::ui::session::use_session;
use leptos::prelude::*;
use std::sync::Arc;

/// What the account itself suggests.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Suggested {
    currency: Currency,
    /// Revenue expected of the year ahead.
    revenue: f64,
    /// The same if the account were certain to be kept: what is expected holds the chance that it is not.
    if_kept: f64,
    /// In per cent.
    margin: f64,
    retention: f64,
    discount: f64,
}

/// Sliders for margin, retention, discount and the cost of winning, and what follows from them.
#[component]
pub(super) fn WhatIf(
    told: RwSignal<Option<Arc<Result<Prospect, NoOutlook>>>>,
    purchases: Memo<Option<Purchases>>,
) -> impl IntoView {
    let session = use_session();
    let suggested = Memo::new(move |_| {
        let told = told.get()?;
        let prospect = told.as_ref().as_ref().ok()?;
        let year = &prospect.ahead.iter().find(|(months, _)| *months == 12)?.1;
        let rate = purchases.with(|own| own.as_ref().map(|own| own.margin.rate))?;
        let discount = session.book.with(|book| book.policy().value.discount.as_f64());
        let revenue = year.revenue_of_orders().ok()?.expected;
        let retention = prospect.drivers.as_ref()?.stakes.retention.clamp(0.01, 0.99);
        Some(Suggested {
            currency: year.currency,
            revenue,
            if_kept: revenue / retention,
            margin: (100.0 * rate).round(),
            retention: (100.0 * retention).round(),
            discount: (100.0 * discount).round(),
        })
    });
    // What the person moved; the rest follows the account.
    let moved = [(); 4].map(|()| RwSignal::new(None::<f64>));
    let [margin, retention, discount, cost] = moved;
    let value = move |of: RwSignal<Option<f64>>, suggested: f64| of.get().unwrap_or(suggested);
    let sentences = move || {
        let base = suggested.get()?;
        let terms = Terms {
            margin: base.if_kept * value(margin, base.margin) / 100.0,
            retention: value(retention, base.retention) / 100.0,
            discount: value(discount, base.discount) / 100.0,
            retention_beta: None,
        };
        let cost = value(cost, 0.0) / 100.0 * base.revenue;
        Some(session.text.with(|text| said(text, terms, cost, base.currency)))
    };
    let assumed = move || {
        let own = suggested.with(|base| base.map(|base| base.retention))?;
        let assumed = session.book.with(|book| book.policy().value.retention.as_f64());
        Some(session.text.with(|text| {
            t!(
                text,
                "ahead-retention-apart",
                own = text.percent(own / 100.0, 0),
                assumed = text.percent(assumed, 0)
            )
        }))
    };
    let lines = move || {
        let lines = sentences().unwrap_or_default().into_iter();
        lines.map(|line| view! { <li>{line}</li> }).collect_view()
    };
    let percent = |text: &Text, _: &Suggested, figure: f64| text.percent(figure / 100.0, 0);
    let money = |text: &Text, base: &Suggested, figure: f64| {
        Unit::Money(base.currency).mean(text, figure / 100.0 * base.revenue)
    };
    let some = Memo::new(move |_| suggested.with(Option::is_some));
    view! {
        <Show when=move || some.get()>
            <section class="panel stack" aria-labelledby="ahead-what-if">
                <header>
                    <h2 id="ahead-what-if">{session.say(key!("ahead-what-if"))}</h2>
                    <button on:click=move |_| moved.iter().for_each(|one| one.set(None))>{session.say(key!("ahead-reset"))}</button>
                </header>
                <div><Meanings terms=&[Term::LifetimeValue, Term::Margin, Term::Retention, Term::Discount]/></div>
                <div class="value-sliders">
                    <Slider label=key!("ahead-margin-rate") suggested moved=margin range=(-20.0, 80.0) of=|base| base.margin say=percent/>
                    <Slider label=key!("ahead-retention") suggested moved=retention range=(0.0, 99.0) of=|base| base.retention say=percent/>
                    <Slider label=key!("worth-discount") suggested moved=discount range=(0.0, 40.0) of=|base| base.discount say=percent/>
                    <Slider label=key!("ahead-cost") suggested moved=cost range=(0.0, 200.0) of=|_| 0.0 say=money/>
                </div>
                <ul class="sentences">{lines}</ul>
                <p class="small quiet-text">{assumed}</p>
            </section>
        </Show>
    }
}

/// One assumption.
#[component]
fn Slider(
    label: Key,
    suggested: Memo<Option<Suggested>>,
    moved: RwSignal<Option<f64>>,
    range: (f64, f64),
    of: fn(&Suggested) -> f64,
    say: fn(&Text, &Suggested, f64) -> String,
) -> impl IntoView {
    let session = use_session();
    let now = Memo::new(move |_| {
        moved
            .get()
            .or_else(|| suggested.with(|base| base.as_ref().map(of)))
    });
    let said = move || {
        let figure = now.get().unwrap_or_default();
        let said = |base: &Suggested| session.text.with(|text| say(text, base, figure));
        suggested.with(|base| base.as_ref().map(said)).unwrap_or_default()
    };
    view! {
        <div>
        <label class="field">
            <span>{session.say(label)}</span>
            <input type="range" min=range.0.to_string() max=range.1.to_string() step="1"
                prop:value=move || now.get().unwrap_or_default().to_string() aria-valuetext=said
                on:input=move |event| moved.set(event_target_value(&event).parse().ok())/>
        </label>
        // The slider itself says it to those who do not see it.
        <span class="value-slider" aria-hidden="true">{said}</span>
        </div>
    }
}

/// What follows from the assumptions.
fn said(text: &Text, terms: Terms, cost: f64, currency: Currency) -> Vec<String> {
    let money = |figure: f64| Unit::Money(currency).mean(text, figure);
    let Ok(worth) = worth(terms) else {
        return vec![t!(text, "retention-fault")];
    };
    if worth.stop_investing {
        return vec![t!(text, "worth-stop")];
    }
    let value = t!(text, "ahead-worth", amount = money(worth.clv));
    let point = worth
        .one_point
        .map(|point| t!(text, "worth-one-point", amount = money(point)));
    let most = ceiling(terms, 0.01).ok().map(|most| {
        let (once, yearly) = (money(most.one_time), money(most.per_period()));
        t!(text, "worth-ceiling", once = once, yearly = yearly)
    });
    let back = (cost > 0.0).then(|| match pay_back(terms, cost).ok().flatten() {
        Some(years) => t!(text, "ahead-pay-back", years = text.number(years, 1)),
        None => t!(text, "ahead-never-back"),
    });
    [Some(value), point, most, back].into_iter().flatten().collect()
}
