//! The assumptions behind lifetime value, beside what a draft of them would make of the whole book.

use super::draft::Place;
use super::drafting::{Drafting, Entry};
use super::preview::{self, ValuePreview};
use super::view::Section;
use crate::engine::clv::gupta_lehmann::Worth;
use crate::i18n::{Text, key, t};
use crate::model::Currency;
use crate::ui::help::Term;
use crate::ui::parts::Meanings;
use crate::ui::session::use_session;
use crate::ui::words;
use leptos::prelude::*;

/// Codes offered while typing; any other ISO 4217 code is taken as well.
const CURRENCIES: [&str; 24] = [
    "AED", "AUD", "BHD", "CAD", "CHF", "CNY", "CZK", "DKK", "EGP", "EUR", "GBP", "INR", "IRR", "JOD", "JPY",
    "KWD", "NOK", "PLN", "QAR", "SAR", "SEK", "TRY", "UAH", "USD",
];

const TERMS: [Term; 6] = [
    Term::LifetimeValue,
    Term::Margin,
    Term::Retention,
    Term::Strength,
    Term::Discount,
    Term::Interval,
];

/// The section.
#[component]
pub(super) fn LifetimeValue(drafting: Drafting) -> impl IntoView {
    let session = use_session();
    let codes = CURRENCIES
        .map(|code| view! { <option value=code></option> })
        .collect_view();
    view! {
        <Section id="settings-value" title=key!("settings-value")>
            <p class="quiet-text">{session.say(key!("settings-value-help"))}</p>
            <div class="beside">
                <div class="stack entries">
                    <div><Meanings terms=&TERMS/></div>
                    <Entry drafting place=Place::Margin label=key!("clv-margin") help=key!("clv-margin-help")/>
                    <Entry drafting place=Place::Retention label=key!("clv-retention") help=key!("clv-retention-help")/>
                    <Entry drafting place=Place::Strength label=key!("clv-strength") help=key!("clv-strength-help")/>
                    <Entry drafting place=Place::Discount label=key!("clv-discount") help=key!("clv-discount-help")/>
                    <Entry drafting place=Place::Currency label=key!("book-currency") help=key!("book-currency-help") list="currencies"/>
                    <datalist id="currencies">{codes}</datalist>
                </div>
                <ValueEffect drafting/>
            </div>
        </Section>
    }
}

#[component]
fn ValueEffect(drafting: Drafting) -> impl IntoView {
    let session = use_session();
    let totals = Memo::new(move |_| {
        let draft = drafting.settled.get();
        session.scores.with(|scores| {
            drafting
                .policy
                .with(|policy| preview::value(scores, policy, &draft))
        })
    });
    let waiting = Memo::new(move |_| session.scores.with(|scores| scores.waiting()));
    let rows = move || {
        session
            .text
            .with(|text| totals.with(|totals| totals.iter().map(|total| row(text, total)).collect_view()))
    };
    let none = Memo::new(move |_| totals.with(Vec::is_empty));
    view! {
        <div class="effect stack">
            <h3>{session.say(key!("clv-total"))}</h3>
            <Show when=move || !none.get() fallback=move || view! { <p class="quiet-text">{session.say(key!("clv-no-orders"))}</p> }>
                <div class="stack" role="status">{rows}</div>
            </Show>
            <Show when=move || { waiting.get() > 0 }>
                <p class="small quiet-text">{move || session.text.with(|text| t!(text, "scoring-waits", count = waiting.get()))}</p>
            </Show>
            <p class="small quiet-text">{session.say(key!("clv-total-help"))}</p>
        </div>
    }
}

fn row(text: &Text, total: &ValuePreview) -> impl IntoView + use<> {
    let amount = |worth: Option<Worth>| {
        worth.map_or_else(
            || "–".into(),
            |worth| words::rounded(text, worth.clv, total.currency),
        )
    };
    let same = total.before.map(|worth| worth.clv) == total.after.map(|worth| worth.clv);
    let figures = if same {
        amount(total.after)
    } else {
        t!(
            text,
            "clv-from-to",
            before = amount(total.before),
            after = amount(total.after)
        )
    };
    view! {
        <div>
            <p class="clv-figure">{figures}</p>
            <p class="small">{total.after.and_then(|worth| range(text, worth, total.currency))}</p>
            <p class="small quiet-text">
                {t!(text, "clv-basis", count = total.accounts, revenue = words::rounded(text, total.revenue, total.currency))}
            </p>
        </div>
    }
}

fn range(text: &Text, worth: Worth, currency: Currency) -> Option<String> {
    let (low, high) = worth.interval?;
    Some(t!(
        text,
        "clv-range",
        low = words::rounded(text, low, currency),
        high = words::rounded(text, high, currency)
    ))
}
