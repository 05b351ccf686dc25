//! Invoices: what is to be paid, and how it was.

use super::asked::Addition;
use super::ledger;
use super::open::{Open, focus_on, use_open};
use super::promises::{Later, Manage};
use crate::i18n::{Key, Text, key, t};
use crate::model::{Invoice, InvoiceId, Record, RecordRef};
use crate::ui::help::Term;
use crate::ui::parts::Explained;
use crate::ui::words;
use chrono::NaiveDate;
use leptos::prelude::*;

/// Takes the focus when the row that held it goes elsewhere.
const TITLE: &str = "invoices";

/// The invoices of the account, what is not paid first.
#[component]
pub(super) fn Invoices() -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let held = Memo::new(move |_| open.dossier.with(|dossier| ledger::invoices(dossier, open.day())));
    let none = move || held.with(|held| held.open.is_empty() && held.closed.is_empty());
    let asked = move || {
        let asked = open.asked_record();
        held.with(|held| held.closed.iter().any(|id| Some(id.uuid()) == asked))
    };
    view! {
        <section class="panel">
            <header>
                <h2 id=TITLE tabindex="-1"><Explained term=Term::Payments>{session.say(key!("invoices"))}</Explained></h2>
                <button on:click=move |_| open.editor.add(Addition::Invoice)>{session.say(key!("invoice-add"))}</button>
            </header>
            <Show when=none><p class="quiet-text">{session.say(key!("invoices-none"))}</p></Show>
            <ul class="records"><For each=move || held.with(|held| held.open.clone()) key=|id| *id let:id><Row id/></For></ul>
            <Show when=move || held.with(|held| !held.closed.is_empty())>
                <details class="why" open=asked>
                    <summary>{move || session.text.with(|text| t!(text, "invoices-settled", count = held.with(|held| held.closed.len())))}</summary>
                    <ul class="records"><For each=move || held.with(|held| held.closed.clone()) key=|id| *id let:id><Row id/></For></ul>
                </details>
            </Show>
            <Later count=Signal::derive(move || held.with(|held| held.later))/>
        </section>
    }
}

#[component]
fn Row(id: InvoiceId) -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let at = RecordRef::Invoice(open.id, id);
    let invoice = Memo::new(move |_| open.dossier.with(|dossier| dossier.invoices.get(id).cloned()));
    let say = move |say: fn(&Text, &Invoice, NaiveDate) -> String| {
        move || {
            let said = |text: &Text| {
                invoice.with(|invoice| invoice.as_ref().map(|invoice| say(text, invoice, open.day())))
            };
            session.text.with(said).unwrap_or_default()
        }
    };
    let is = move |is: fn(&Invoice, NaiveDate) -> bool| {
        move || invoice.with(|invoice| invoice.as_ref().is_some_and(|invoice| is(invoice, open.day())))
    };
    let unpaid = is(|invoice, day| invoice.is_open_on(day));
    let late = is(|invoice, day| invoice.is_open_on(day) && invoice.due_on < day && !invoice.our_fault);
    let what = Signal::derive(say(what));
    view! {
        <li class="record" data-record=id.to_string() data-overdue=move || late().then_some("")>
            <div class="record-what">
                <p><strong><bdi>{what}</bdi></strong> " " <span class="number">{say(amount)}</span></p>
                <p class="small quiet-text"><bdi>{say(|_, invoice, _| invoice.notes.clone())}</bdi></p>
            </div>
            <span class="tag" data-kind=move || late().then_some("bad")>{say(stands)}</span>
            <div class="row record-do">
                <Show when=unpaid>
                    {act(open, key!("invoice-pay"), what, move |on| step(open, at, on, |invoice, on| invoice.paid_on = Some(on)))}
                </Show>
                <Show when=is(|invoice, day| invoice.is_open_on(day) && !invoice.is_withheld_on(day))>
                    {act(open, key!("invoice-withhold"), what, move |on| step(open, at, on, |invoice, on| invoice.withheld_on = Some(on)))}
                </Show>
                <Manage at what/>
            </div>
        </li>
    }
}

fn act(
    open: Open,
    action: Key,
    what: Signal<String>,
    perform: impl Fn(NaiveDate) + Send + Sync + 'static,
) -> impl IntoView {
    let session = open.session;
    let label = move || {
        session.text.with(|text| {
            t!(
                text,
                "dossier-act-on",
                action = text.get(action),
                what = what.get()
            )
        })
    };
    view! { <button aria-label=label on:click=move |_| perform(session.as_of.get_untracked())>{session.say(action)}</button> }
}

fn step(open: Open, at: RecordRef, on: NaiveDate, change: fn(&mut Invoice, NaiveDate)) {
    let signature = open.session.signature();
    open.change(at, |record| {
        if let Record::Invoice(invoice) = record {
            invoice.stamp = invoice.stamp.edited(signature);
            change(invoice, on);
        }
    });
    focus_on(TITLE);
}

fn what(text: &Text, invoice: &Invoice, _: NaiveDate) -> String {
    if invoice.number.is_empty() {
        text.date(invoice.issued_on)
    } else {
        invoice.number.clone()
    }
}

fn amount(text: &Text, invoice: &Invoice, _: NaiveDate) -> String {
    invoice
        .amount
        .map(|amount| words::money(text, amount))
        .unwrap_or_default()
}

/// Where it stands on the day asked.
fn stands(text: &Text, invoice: &Invoice, day: NaiveDate) -> String {
    let late = |until: NaiveDate| (until - invoice.due_on).num_days();
    match invoice.paid_on.filter(|paid| *paid <= day) {
        Some(paid) if late(paid) > 0 => t!(
            text,
            "invoice-paid-late",
            date = text.date(paid),
            days = late(paid)
        ),
        Some(paid) => t!(text, "invoice-paid", date = text.date(paid)),
        None if invoice.our_fault => t!(text, "invoice-our-fault"),
        None => match invoice.withheld_on.filter(|on| *on <= day) {
            Some(on) => t!(text, "invoice-withheld", date = text.date(on)),
            None if late(day) > 0 => t!(text, "invoice-overdue", days = late(day)),
            None => t!(text, "invoice-due", date = text.date(invoice.due_on)),
        },
    }
}
