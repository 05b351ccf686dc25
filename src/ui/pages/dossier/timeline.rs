//! Everything that happened, newest first.

use super::inputs::Pick;
use super::open::{LIST, Open, use_open};
use super::promises::{Later, Manage, theirs};
use super::story::{Entry, Happening, Kind, Month, Story, story};
use super::strip;
use crate::i18n::{Text, key, t};
use crate::model::{Dossier, Promise, RecordRef, Side, Touchpoint};
use crate::ui::chart::Chart;
use crate::ui::parts::Icon;
use crate::ui::words;
use chrono::NaiveDate;
use leptos::prelude::*;

/// Entries shown at once: more would slow the page and nobody reads them in one go.
const AT_ONCE: usize = 50;

/// The history of the account, by month.
#[component]
pub(super) fn TimelineTab() -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let only = RwSignal::new(None::<Kind>);
    let limit = RwSignal::new(AT_ONCE);
    let told = Memo::new(move |_| {
        open.dossier
            .with(|dossier| story(dossier, open.day(), only.get(), limit.get(), open.asked_record()))
    });
    let months = move || {
        told.with(|told| {
            told.months
                .iter()
                .map(|month: &Month| month.first)
                .collect::<Vec<_>>()
        })
    };
    let more = move || told.with(|told| told.more);
    let kinds = std::iter::once((None, key!("kind-all")))
        .chain(Kind::ALL.map(|kind| (Some(kind), strip::name(kind))))
        .collect();
    view! {
        <AtAGlance/>
        <section class="panel">
            <header>
                <h2 id=LIST tabindex="-1">{session.say(key!("tab-timeline"))}</h2>
                <Pick label=key!("timeline-filter") name="timeline-kind" options=kinds chosen=only/>
            </header>
            <Later count=Signal::derive(move || told.with(|told| told.later))/>
            <Show when=move || told.with(|told| told.months.is_empty())>
                <p class="quiet-text">{session.say(key!("timeline-none"))}</p>
            </Show>
            <For each=months key=|first| *first let:first><MonthOf first told/></For>
            <Show when=move || { more() > 0 }>
                <button on:click=move |_| limit.set(told.with_untracked(Story::shown) + AT_ONCE)>
                    {move || session.text.with(|text| t!(text, "show-more", count = more()))}
                </button>
            </Show>
        </section>
    }
}

/// The last months at a glance.
#[component]
fn AtAGlance() -> impl IntoView {
    let open = use_open();
    let model = Memo::new(move |_| {
        open.dossier.with(|dossier| {
            open.session.text.with(|text| {
                let what = |entry| title(open, text, dossier, entry).unwrap_or_default();
                strip::chart(text, dossier, open.day(), what)
            })
        })
    });
    view! { <section class="panel"><Chart id="strip" model/></section> }
}

#[component]
fn MonthOf(first: NaiveDate, told: Memo<Story>) -> impl IntoView {
    let session = use_open().session;
    view! {
        <h3 class="month">{move || session.text.with(|text| text.month(first))}</h3>
        <ol class="timeline">
            <For each=move || told.with(|told| told.month(first)) key=|entry| *entry let:entry><Line entry/></For>
        </ol>
    }
}

#[component]
fn Line(entry: Entry) -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let say = move |say: fn(Open, &Text, &Dossier, Entry) -> Option<String>| {
        move || {
            open.dossier
                .with(|dossier| session.text.with(|text| say(open, text, dossier, entry)))
        }
    };
    let title = say(title);
    let what = Signal::derive(move || {
        let title = title().unwrap_or_default();
        session
            .text
            .with(|text| t!(text, "on-day", what = title, date = text.date(entry.on)))
    });
    view! {
        <li class="record" data-record=entry.record.uuid().map(|id| id.to_string())>
            {icon(entry.what).view()}
            <div class="record-what">
                <p><time class="quiet-text" datetime=entry.on.to_string()>{move || session.text.with(|text| text.date_short(entry.on))}</time>
                " " <strong>{title}</strong></p>
                <p class="said"><bdi>{say(said)}</bdi></p>
                <p class="small quiet-text">{say(who)}</p>
            </div>
            <div class="row record-do"><Manage at=entry.record what/></div>
        </li>
    }
}

fn icon(what: Happening) -> Icon {
    match what.kind() {
        Kind::Touchpoints => Icon::Touchpoint,
        Kind::Orders => Icon::Order,
        Kind::Promises => Icon::Promise,
        Kind::Complaints => Icon::Complaint,
        Kind::Contracts => Icon::Contract,
        Kind::Invoices => Icon::Invoice,
        Kind::Surveys => Icon::Survey,
        Kind::Signs => Icon::Sign,
    }
}

/// What happened, in a few words.
fn title(_: Open, text: &Text, dossier: &Dossier, entry: Entry) -> Option<String> {
    Some(match (entry.what, entry.record) {
        (Happening::Touchpoint, RecordRef::Touchpoint(_, id)) => {
            let touchpoint = dossier.touchpoints.get(id)?;
            let channel = text.get(words::channel(touchpoint.channel));
            t!(
                text,
                "touchpoint-title",
                channel = channel,
                direction = text.get(words::direction(touchpoint.direction))
            )
        }
        (Happening::OrderPlaced, RecordRef::Order(_, id)) => {
            let amount = dossier
                .orders
                .get(id)?
                .amount()
                .map(|amount| words::money(text, amount));
            match amount {
                Some(amount) => t!(text, "order-placed-of", amount = amount),
                None => t!(text, "order-placed"),
            }
        }
        (Happening::OrderDelivered, RecordRef::Order(_, id)) => match dossier.orders.get(id)?.days_late() {
            Some(days) => t!(text, "order-delivered-late", days = days),
            None => t!(text, "order-delivered"),
        },
        (Happening::PromiseMade, RecordRef::Promise(_, id)) => {
            text.get(words::side(dossier.promises.get(id)?.side))
        }
        (Happening::PromiseKept, RecordRef::Promise(_, id)) => kept(text, dossier.promises.get(id)?),
        (Happening::PromiseBroken, _) => t!(text, "happened-promise-broken"),
        (Happening::PromiseCancelled, _) => t!(text, "happened-promise-cancelled"),
        (Happening::ComplaintOpened, _) => t!(text, "happened-complaint-opened"),
        (Happening::ComplaintAnswered, _) => t!(text, "happened-complaint-answered"),
        (Happening::ComplaintResolved, _) => t!(text, "happened-complaint-resolved"),
        (Happening::ContractBegan, _) => t!(text, "happened-contract-began"),
        (Happening::ContractNoticed, _) => t!(text, "happened-contract-noticed"),
        (Happening::ContractEnded, _) => t!(text, "happened-contract-ended"),
        (Happening::InvoiceIssued, _) => t!(text, "happened-invoice-issued"),
        (Happening::InvoiceWithheld, _) => t!(text, "happened-invoice-withheld"),
        (Happening::InvoicePaid, _) => t!(text, "happened-invoice-paid"),
        (Happening::SurveyAnswered, RecordRef::Survey(_, id)) => {
            let survey = dossier.surveys.get(id)?;
            t!(
                text,
                "happened-survey-answered",
                question = text.get(words::judged::question(survey.question)),
                score = survey.score
            )
        }
        (Happening::SignNoted, RecordRef::Sign(_, id)) if dossier.signs.get(id)?.seen => {
            t!(text, "happened-sign-seen")
        }
        (Happening::SignNoted, _) => t!(text, "happened-sign-absent"),
        _ => return None,
    })
}

fn kept(text: &Text, promise: &Promise) -> String {
    let late = promise
        .delivered_on
        .zip(promise.due_on)
        .map_or(0, |(on, due)| (on - due).num_days());
    match promise.side {
        Side::Ours if late > 0 => t!(text, "happened-kept-late-by-us", days = late),
        Side::Ours => t!(text, "happened-kept-by-us"),
        Side::Theirs if late > 0 => t!(text, "happened-kept-late-by-them", days = late),
        Side::Theirs => t!(text, "happened-kept-by-them"),
    }
}

/// What was typed about it.
fn said(_: Open, text: &Text, dossier: &Dossier, entry: Entry) -> Option<String> {
    match entry.record {
        RecordRef::Touchpoint(_, id) => Some(dossier.touchpoints.get(id)?.notes.clone()),
        RecordRef::Order(_, id) => Some(dossier.orders.get(id)?.number.clone()),
        RecordRef::Promise(_, id) => Some(dossier.promises.get(id)?.what.clone()),
        RecordRef::Complaint(_, id) => Some(dossier.complaints.get(id)?.subject.clone()),
        RecordRef::Contract(_, id) => Some(dossier.contracts.get(id)?.subject.clone()),
        RecordRef::Invoice(_, id) => Some(dossier.invoices.get(id)?.number.clone()),
        RecordRef::Survey(_, id) => Some(dossier.surveys.get(id)?.comment.clone()),
        RecordRef::Sign(_, id) => Some(text.get(words::judged::cue(dossier.signs.get(id)?.cue))),
        _ => None,
    }
}

/// Who took part, how long it took, in which tone; to or by whom something was promised.
fn who(open: Open, text: &Text, dossier: &Dossier, entry: Entry) -> Option<String> {
    let id = match (entry.what, entry.record) {
        (Happening::PromiseMade, RecordRef::Promise(_, id)) => {
            return theirs(open, text, dossier.promises.get(id)?);
        }
        (_, RecordRef::Touchpoint(_, id)) => id,
        _ => return None,
    };
    let touchpoint = dossier.touchpoints.get(id)?;
    let minutes = touchpoint
        .minutes
        .map(|minutes| t!(text, "touchpoint-minutes", count = minutes));
    let tone = touchpoint.sentiment.map(|tone| text.get(words::tone(tone)));
    let parts = [people(open, text, touchpoint), minutes, tone]
        .into_iter()
        .flatten();
    Some(parts.collect::<Vec<_>>().join(" · "))
}

fn people(open: Open, text: &Text, touchpoint: &Touchpoint) -> Option<String> {
    let theirs = touchpoint.contacts.iter().filter_map(|id| open.contact_name(*id));
    let ours = touchpoint
        .colleagues
        .iter()
        .filter_map(|id| open.colleague_name(*id));
    let names: Vec<String> = theirs.chain(ours).map(|name| text.isolate(&name)).collect();
    (!names.is_empty()).then(|| text.list(&names))
}
