//! Lifetime value, explained: every figure it rests on, and which of them are assumptions.

use super::open::use_open;
use super::sureness;
use crate::engine::clv::{Assumption, Value};
use crate::i18n::{Key, Text, key, t};
use crate::ui::chart::ChartOf;
use crate::ui::help::Term;
use crate::ui::parts::Explained;
use crate::ui::route::{Route, Tab};
use crate::ui::words;
use leptos::prelude::*;

/// What the account is worth, and why.
#[component]
pub(super) fn ValuePanel() -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let say = move |say: fn(&Text, &Value) -> Option<String>| {
        move || {
            open.figures
                .with(|figures| session.text.with(|text| say(text, &figures.value)))
        }
    };
    let valued = Memo::new(move |_| open.figures.with(|figures| figures.value.worth.is_some()));
    let ranges = Memo::new(move |_| {
        let policy = session.book.with(|book| book.policy().clone());
        open.figures.with(|figures| {
            let chart = |text: &Text| sureness::value(text, &figures.value, &policy);
            session.text.with(chart)
        })
    });
    let missing = move || {
        let why = open.figures.with(|figures| figures.value.missing)?;
        Some(session.text.with(|text| text.get(words::health::missing(why))))
    };
    let line = move |sentence: fn(&Text, &Value) -> Option<String>| {
        let sentence = say(sentence);
        move || sentence().map(|sentence| view! { <li>{sentence}</li> })
    };
    view! {
        <section class="panel stack" aria-labelledby="value-title">
            <header>
                <h2 id="value-title">{session.say(key!("worth-explained"))}</h2>
                <a href=Route::Dossier(open.id, Tab::Orders).to_string()>{session.say(key!("tab-orders"))}</a>
            </header>
            <Show when=move || !valued.get()><p class="hint">{missing}</p></Show>
            <Show when=move || valued.get()>
                <p><strong class="figure">{say(worth)}</strong></p>
                <ChartOf id="value-range" model=ranges/>
                <dl class="value-parts">
                    <Part term=Term::Revenue label=key!("worth-revenue") figure=Signal::derive(move || say(revenue)().unwrap_or_default())/>
                    <Part term=Term::Margin label=key!("worth-margin") figure=Signal::derive(move || say(margin)().unwrap_or_default()) assumption=Assumption::Margin/>
                    <Part term=Term::Retention label=key!("worth-retention") figure=Signal::derive(move || say(retention)().unwrap_or_default()) assumption=Assumption::Retention/>
                    <Part term=Term::Discount label=key!("worth-discount") figure=Signal::derive(move || say(discount)().unwrap_or_default()) assumption=Assumption::Discount/>
                </dl>
                <ul class="sentences">{line(fees)}{line(one_point)}{line(ceiling)}{line(stop)}</ul>
                <p class="small"><a href=Route::Dossier(open.id, Tab::Value).to_string()>{session.say(key!("worth-by-models"))}</a></p>
            </Show>
            <ul class="sentences small quiet-text">{line(covered)}{line(left_out)}{line(without_amount)}</ul>
            <details class="why">
                <summary>{session.say(key!("worth-how"))}</summary>
                <p>{session.say(key!("worth-formula"))}</p>
                <p class="small quiet-text">{session.say(key!("source-value"))}</p>
            </details>
        </section>
    }
}

#[component]
fn Part(
    term: Term,
    label: Key,
    figure: Signal<String>,
    #[prop(optional, into)] assumption: Option<Assumption>,
) -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let assumed = Memo::new(move |_| {
        open.figures
            .with(|figures| assumption.is_some_and(|one| figures.value.assumed.contains(&one)))
    });
    view! {
        <div>
            <dt><Explained term>{session.say(label)}</Explained></dt>
            <dd>
                {figure}
                <Show when=move || assumed.get()>
                    " " <a class="tag" data-kind="assumption" href=Route::Settings.to_string()>{session.say(key!("tag-assumption"))}</a>
                </Show>
            </dd>
        </div>
    }
}

fn amount(text: &Text, value: &Value, major: f64) -> String {
    words::rounded(text, major, value.currency)
}

fn worth(text: &Text, value: &Value) -> Option<String> {
    value.clv().map(|clv| amount(text, value, clv))
}

fn revenue(text: &Text, value: &Value) -> Option<String> {
    let sum = amount(text, value, value.revenue);
    Some(t!(
        text,
        "worth-revenue-of",
        amount = sum,
        count = value.evidence_total
    ))
}

fn covered(text: &Text, value: &Value) -> Option<String> {
    (value.covered > 0).then(|| t!(text, "ahead-left-covered", count = value.covered))
}

fn fees(text: &Text, value: &Value) -> Option<String> {
    let fees = (value.fees > 0.0).then(|| amount(text, value, value.fees))?;
    Some(t!(text, "worth-fees", amount = fees))
}

fn margin(text: &Text, value: &Value) -> Option<String> {
    let sum = amount(text, value, value.margin);
    Some(t!(
        text,
        "worth-margin-of",
        rate = text.percent(value.margin_rate, 0),
        amount = sum
    ))
}

fn retention(text: &Text, value: &Value) -> Option<String> {
    Some(t!(text, "worth-a-year", rate = text.percent(value.retention, 0)))
}

fn discount(text: &Text, value: &Value) -> Option<String> {
    Some(t!(text, "worth-a-year", rate = text.percent(value.discount, 0)))
}

fn one_point(text: &Text, value: &Value) -> Option<String> {
    let point = value.worth?.one_point?;
    Some(t!(text, "worth-one-point", amount = amount(text, value, point)))
}

fn ceiling(text: &Text, value: &Value) -> Option<String> {
    let ceiling = value.ceiling?;
    let (once, yearly) = (
        amount(text, value, ceiling.one_time),
        amount(text, value, ceiling.per_period()),
    );
    Some(t!(text, "worth-ceiling", once = once, yearly = yearly))
}

fn stop(text: &Text, value: &Value) -> Option<String> {
    value.worth?.stop_investing.then(|| t!(text, "worth-stop"))
}

fn left_out(text: &Text, value: &Value) -> Option<String> {
    (value.left_out > 0).then(|| t!(text, "worth-left-out", count = value.left_out))
}

fn without_amount(text: &Text, value: &Value) -> Option<String> {
    (value.without_amount > 0).then(|| t!(text, "worth-without-amount", count = value.without_amount))
}
