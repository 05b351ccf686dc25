//! One factor of health: figure, weight, what it says, and the records behind it.

use super::asked::address;
use super::open::{Open, use_open};
use crate::engine::health::{Evidence, Factor, FactorKind, Weighted};
use crate::i18n::{Key, Text, key, t};
use crate::model::{Currency, RecordRef};
use crate::ui::help::Term;
use crate::ui::parts::{Explained, Interval};
use crate::ui::words;
use leptos::prelude::*;

/// One factor, found by its kind, so that a new figure updates its row.
#[component]
pub(super) fn FactorRow(kind: FactorKind) -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let of = move |read: fn(&Weighted) -> f64| {
        Signal::derive(move || {
            open.figures
                .with(|figures| read(&figures.health.factors[kind.index()]))
        })
    };
    let say = move |say: fn(&Text, &Weighted) -> Option<String>| {
        move || {
            open.figures.with(|figures| {
                session
                    .text
                    .with(|text| say(text, &figures.health.factors[kind.index()]))
            })
        }
    };
    let known = Memo::new(move |_| open.figures.with(|figures| figures.health.factor(kind).known));
    let finding = move || {
        open.figures.with(|figures| {
            let found = |text: &Text| finding(text, figures.health.factor(kind), figures.value.currency);
            session.text.with(found)
        })
    };
    let weightless = move || of(|it| it.weight).get() <= 0.0;
    view! {
        <li class="factor" data-known=move || known.get().to_string() data-weightless=move || weightless().then_some("")>
            <div class="factor-head">
                <h4><Explained term=term(kind)>{session.say(words::factor(kind))}</Explained></h4>
                <Show when=move || !known.get()><span class="tag" data-kind="assumption">{session.say(key!("factor-unknown"))}</span></Show>
                <span class="factor-figure number">{say(figure)}</span>
                <span class="factor-points number">{say(pull)}</span>
            </div>
            <Interval value=of(|it| it.factor.mean) low=of(low) high=of(high) most=1.0/>
            <p>{finding}</p>
            <details class="why">
                <summary aria-label=move || session.text.with(|text| t!(text, "why-factor", factor = text.get(words::factor(kind))))>
                    {session.say(key!("why"))}
                </summary>
                <p class="small">{say(share)}</p>
                <Spoken kind/>
                <p class="small quiet-text">{session.say(words::health::source(kind))}</p>
            </details>
        </li>
    }
}

/// Where the glossary explains a factor.
pub(super) fn term(kind: FactorKind) -> Term {
    match kind {
        FactorKind::Silence => Term::Silence,
        FactorKind::Promises => Term::Promises,
        FactorKind::Ties => Term::Ties,
        FactorKind::Complaints => Term::ComplaintsHandled,
        FactorKind::Service => Term::Service,
        FactorKind::Payments => Term::Payments,
        FactorKind::Momentum => Term::Momentum,
        FactorKind::Trust => Term::Trust,
        FactorKind::Dependence => Term::Dependence,
        FactorKind::Standing => Term::Competition,
        FactorKind::Sentiment => Term::Sentiment,
    }
}

fn low(weighted: &Weighted) -> f64 {
    (weighted.factor.mean - weighted.factor.sd).max(0.0)
}

fn high(weighted: &Weighted) -> f64 {
    (weighted.factor.mean + weighted.factor.sd).min(1.0)
}

fn figure(text: &Text, weighted: &Weighted) -> Option<String> {
    let (mean, sd) = (
        text.percent(weighted.factor.mean, 0),
        text.percent(weighted.factor.sd, 0),
    );
    Some(t!(text, "mean-and-sd", mean = mean, sd = sd))
}

/// What the factor costs; what is not known costs nothing yet, it leaves room.
fn pull(text: &Text, weighted: &Weighted) -> Option<String> {
    let points = text.number(weighted.points_lost, 1);
    (weighted.weight > 0.0).then(|| {
        if weighted.factor.known {
            t!(text, "points-lost", points = points)
        } else {
            t!(text, "points-to-gain", points = points)
        }
    })
}

fn share(text: &Text, weighted: &Weighted) -> Option<String> {
    let weight = text.percent(weighted.weight, 0);
    Some(if weighted.weight <= 0.0 {
        t!(text, "factor-weightless")
    } else if weighted.factor.known {
        t!(
            text,
            "factor-weight",
            weight = weight,
            points = text.number(weighted.points_lost, 1)
        )
    } else {
        t!(text, "factor-weight-unknown", weight = weight)
    })
}

/// What the model found, or what is missing.
fn finding(text: &Text, factor: &Factor, currency: Currency) -> Option<String> {
    if factor.known {
        words::health::detail(text, &factor.detail, currency)
    } else {
        factor.missing.map(|why| text.get(words::health::missing(why)))
    }
}

/// The most telling records.
#[component]
fn Spoken(kind: FactorKind) -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let evidence = Memo::new(move |_| {
        open.figures
            .with(|figures| figures.health.factor(kind).evidence.clone())
    });
    let total = Memo::new(move |_| {
        open.figures
            .with(|figures| figures.health.factor(kind).evidence_total)
    });
    let shown = move || evidence.with(Vec::len);
    let heading = move || {
        session
            .text
            .with(|text| t!(text, "evidence-count", shown = shown(), total = total.get()))
    };
    view! {
        <Show when=move || { total.get() > 0 } fallback=move || view! { <p class="small quiet-text">{session.say(key!("evidence-none"))}</p> }>
            <p class="small">{heading}</p>
            <ul class="evidence">
                {move || evidence.get().into_iter().map(|evidence| record(open, &evidence, None)).collect_view()}
            </ul>
        </Show>
    }
}

/// A record with what it says and what is to be noted of it, leading to where it lies.
pub(super) fn record(open: Open, evidence: &Evidence, note: Option<Key>) -> impl IntoView + use<> {
    let currency = open.figures.with(|figures| figures.value.currency);
    let (date, says) = open.session.text.with(|text| {
        (
            text.date(evidence.on),
            words::health::says(text, &evidence.says, currency),
        )
    });
    let what = about(open, evidence.record);
    view! {
        <li>
            <a href=address(open.id, evidence.record)>{date}</a> " " {says}
            {what.map(|what| view! { " " <bdi class="quiet-text">{what}</bdi> })}
            {note.map(|note| view! { " " <span class="tag">{open.session.say(note)}</span> })}
        </li>
    }
}

/// What the record calls itself.
fn about(open: Open, record: RecordRef) -> Option<String> {
    let words = open.dossier.with(|dossier| match record {
        RecordRef::Promise(_, id) => dossier.promises.get(id).map(|promise| promise.what.clone()),
        RecordRef::Complaint(_, id) => dossier
            .complaints
            .get(id)
            .map(|complaint| complaint.subject.clone()),
        RecordRef::Order(_, id) => dossier.orders.get(id).map(|order| order.number.clone()),
        RecordRef::Touchpoint(_, id) => dossier
            .touchpoints
            .get(id)
            .map(|touchpoint| touchpoint.notes.clone()),
        RecordRef::Invoice(_, id) => dossier.invoices.get(id).map(|invoice| invoice.number.clone()),
        RecordRef::Survey(_, id) => dossier.surveys.get(id).map(|survey| survey.comment.clone()),
        RecordRef::Need(_, id) => dossier.needs.get(id).map(|need| need.what.clone()),
        _ => None,
    })?;
    let first_line = words.lines().next().unwrap_or_default();
    let short: String = first_line.chars().take(80).collect();
    (!short.is_empty()).then_some(short)
}
