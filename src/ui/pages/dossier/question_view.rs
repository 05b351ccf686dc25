//! The open question, to be answered where it stands.

use super::account_form::power;
use super::asked::{Addition, address};

use super::entry::Mode;
use super::forms::names;
use super::inputs::Choose;
use super::judgements::Judgement;
use super::judging::Question as Judging;
use super::open::{Open, QUICK, focus_on, use_open};
use super::question::{Asked, Question, ask};
use crate::i18n::{Key, Text, key, t};
use crate::model::{Basis, Observation, Record, RecordRef};
use crate::ui::help::Term;
use crate::ui::parts::Explained;
use crate::ui::route::{Route, Tab};
use crate::ui::words;
use chrono::NaiveDate;
use leptos::prelude::*;

/// The heading takes the focus when an answer has taken its own inputs away.
const HEADING: &str = "question-title";

/// Changes a record as answered; the notice tells what that did to health.
fn change(open: Open, at: RecordRef, change: impl FnOnce(&mut Record, NaiveDate)) {
    let session = open.session;
    open.change(at, |record| {
        change(record, session.as_of.get_untracked());
        let stamp = record.stamp().edited(session.signature());
        *record = record.clone().stamped(stamp);
    });
    focus_on(HEADING);
}

/// What would make health surest, as a question.
#[component]
pub(super) fn OpenQuestion(
    /// What the quick entry enters: some questions are answered there.
    mode: RwSignal<Mode>,
) -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let asked = Memo::new(move |_| {
        let day = open.day();
        open.dossier.with(|dossier| {
            let lost = dossier.account.is_lost_on(day);
            let ask = || open.figures.with(|figures| ask(dossier, &figures.health, day));
            (!lost).then(ask).flatten()
        })
    });
    let question = Memo::new(move |_| asked.with(|asked| asked.as_ref().map(|asked| asked.question)));
    let some = move || question.with(Option::is_some);
    let words = move || {
        question
            .get()
            .and_then(|question| session.text.with(|text| said(text, open, question)))
    };
    let why = move || asked.with(|asked| session.text.with(|text| Some(reason(text, asked.as_ref()?))));
    view! {
        <Show when=some>
            <section class="panel stack" aria-labelledby=HEADING>
                <h2 id=HEADING tabindex="-1"><Explained term=Term::Unknown>{session.say(key!("question-title"))}</Explained></h2>
                <div>
                    <p><strong>{words}</strong></p>
                    <p class="small quiet-text">{why}</p>
                </div>
                {move || question.get().map(|question| answers(open, mode, question))}
            </section>
        </Show>
    }
}

fn reason(text: &Text, asked: &Asked) -> String {
    t!(
        text,
        "question-why",
        factor = text.get(words::factor(asked.kind)),
        points = text.number(asked.points, 1)
    )
}

/// The question in words; none if what it is about has just gone.
fn said(text: &Text, open: Open, question: Question) -> Option<String> {
    open.dossier.with(|dossier| {
        let name = |id| dossier.contacts.get(id).map(|contact| contact.name.clone());
        Some(match question {
            Question::Judge(judging) => text.get(judged(judging)),
            Question::Promise(id) => t!(
                text,
                "question-promise",
                what = dossier.promises.get(id)?.what.as_str()
            ),
            Question::Promises => t!(text, "question-promises"),
            Question::Met(id) => t!(text, "question-met", name = name(id)?),
            Question::Power(id) => t!(text, "question-power", name = name(id)?),
            Question::People => t!(text, "question-people"),
            Question::Heard => t!(text, "question-heard"),
            Question::Complaint(id) => {
                t!(
                    text,
                    "question-complaint",
                    what = dossier.complaints.get(id)?.subject.as_str()
                )
            }
            Question::Complaints => t!(text, "question-complaints"),
            Question::Delivery(id) => {
                t!(
                    text,
                    "question-delivery",
                    date = text.date(dossier.orders.get(id)?.ordered_on)
                )
            }
            Question::Deliveries => t!(text, "question-deliveries"),
            Question::Orders => t!(text, "question-orders"),
            Question::Invoice(id) => {
                t!(
                    text,
                    "question-paid",
                    date = text.date(dossier.invoices.get(id)?.issued_on)
                )
            }
            Question::Tone(id) => t!(
                text,
                "question-tone",
                date = text.date(dossier.touchpoints.get(id)?.on)
            ),
            Question::Tones => t!(text, "question-tones"),
            Question::Invoices => t!(text, "question-invoices"),
            Question::Survey => t!(text, "question-survey"),
            Question::Need => t!(text, "question-need"),
        })
    })
}

/// What is to be judged, as a question.
fn judged(judging: Judging) -> Key {
    match judging {
        Judging::Wallet => key!("question-wallet"),
        Judging::Us => key!("question-us"),
        Judging::Them => key!("question-them"),
        Judging::Shares => key!("question-shares"),
        Judging::Ideas => key!("question-ideas"),
        Judging::Inspection => key!("question-inspection"),
        Judging::Links => key!("question-links"),
        Judging::Switching => key!("question-switching"),
        // Health does not rest on these, so that they are never asked here.
        Judging::Wish | Judging::Central | Judging::Price | Judging::Margin => judging.label(),
    }
}

/// The way to answer.
fn answers(open: Open, mode: RwSignal<Mode>, question: Question) -> AnyView {
    let session = open.session;
    let button = move |label: Key, done: fn(&mut Record, NaiveDate), at: RecordRef| {
        let press = move |_| change(open, at, done);
        view! { <button type="button" on:click=press>{session.say(label)}</button> }
    };
    let see =
        move |at: RecordRef| view! { <a href=address(open.id, at)>{session.say(key!("question-see"))}</a> };
    let record = move |to: Mode| view! { <Enter mode to/> };
    let add = move |new: Addition| {
        let add = move |_| open.editor.add(new);
        view! { <div class="row"><button type="button" on:click=add>{session.say(words::addition(new))}</button></div> }
            .into_any()
    };
    match question {
        Question::Judge(question) => {
            view! { <ul class="judgements" on:change=move |_| focus_on(HEADING)><Judgement question/></ul> }
                .into_any()
        }
        Question::Promise(id) => {
            let at = RecordRef::Promise(open.id, id);
            view! {
                <div class="row">
                    {button(key!("promise-keep"), kept, at)}
                    {button(key!("promise-break"), broken, at)}
                    {button(key!("promise-cancel"), cancelled, at)}
                    {see(at)}
                </div>
            }
            .into_any()
        }
        Question::Complaint(id) => {
            let at = RecordRef::Complaint(open.id, id);
            let unanswered = open.dossier.with_untracked(|dossier| {
                dossier
                    .complaints
                    .get(id)
                    .is_some_and(|complaint| complaint.answered_on.is_none())
            });
            view! {
                <div class="row">
                    {unanswered.then(|| button(key!("complaint-answer"), answered, at))}
                    {button(key!("complaint-resolve"), resolved, at)}
                    {see(at)}
                </div>
            }
            .into_any()
        }
        Question::Delivery(id) => {
            let at = RecordRef::Order(open.id, id);
            view! { <div class="row">{button(key!("order-deliver"), delivered, at)} {see(at)}</div> }
                .into_any()
        }
        Question::Invoice(id) => {
            let at = RecordRef::Invoice(open.id, id);
            view! { <div class="row">{button(key!("question-paid-today"), paid, at)}</div> }.into_any()
        }
        Question::Power(id) => {
            let at = RecordRef::Contact(open.id, id);
            let options = names(open, &[1, 2, 3, 4, 5], power);
            let choose = move |level: u8| rate(open, at, level);
            view! { <Scale label=key!("ask-power") options choose/> }.into_any()
        }
        Question::Tone(id) => {
            let at = RecordRef::Touchpoint(open.id, id);
            let options = names(open, &[2, 1, 0, -1, -2], words::tone);
            let choose = move |tone: i8| {
                change(open, at, |record, _| {
                    if let Record::Touchpoint(touchpoint) = record {
                        touchpoint.sentiment = Some(tone);
                    }
                });
            };
            view! { <Scale label=key!("field-sentiment") options choose/> }.into_any()
        }
        Question::People => add(Addition::Contact),
        Question::Invoices => add(Addition::Invoice),
        Question::Survey => add(Addition::Survey),
        Question::Need => add(Addition::Need),
        Question::Met(_) | Question::Heard | Question::Tones => record(Mode::Touchpoint).into_any(),
        Question::Promises => record(Mode::Promise).into_any(),
        Question::Complaints => record(Mode::Complaint).into_any(),
        Question::Orders | Question::Deliveries => {
            let orders = Route::Dossier(open.id, Tab::Orders).to_string();
            view! { <p><a href=orders>{session.say(key!("question-orders-see"))}</a></p> }.into_any()
        }
    }
}

fn kept(record: &mut Record, on: NaiveDate) {
    if let Record::Promise(promise) = record {
        promise.delivered_on = Some(on);
    }
}

fn broken(record: &mut Record, on: NaiveDate) {
    if let Record::Promise(promise) = record {
        promise.broken_on = Some(on);
    }
}

fn cancelled(record: &mut Record, on: NaiveDate) {
    if let Record::Promise(promise) = record {
        promise.cancelled_on = Some(on);
    }
}

fn answered(record: &mut Record, on: NaiveDate) {
    if let Record::Complaint(complaint) = record {
        complaint.answered_on = Some(on);
    }
}

fn resolved(record: &mut Record, on: NaiveDate) {
    if let Record::Complaint(complaint) = record {
        complaint.resolved_on = Some(on);
    }
}

fn delivered(record: &mut Record, on: NaiveDate) {
    if let Record::Order(order) = record {
        order.delivered_on = Some(on);
    }
}

fn paid(record: &mut Record, on: NaiveDate) {
    if let Record::Invoice(invoice) = record {
        invoice.paid_on = Some(on);
    }
}

fn rate(open: Open, at: RecordRef, level: u8) {
    change(open, at, |record, on| {
        if let Record::Contact(contact) = record {
            contact.power.observe(Observation {
                on,
                value: level,
                basis: Basis::Assumed,
                expires: None,
            });
        }
    });
}

/// Leads to the quick entry, set to what answers the question.
#[component]
fn Enter(mode: RwSignal<Mode>, to: Mode) -> impl IntoView {
    let session = use_open().session;
    let enter = move |_| {
        mode.set(to);
        // The fields of that kind are there after the next frame.
        request_animation_frame(|| focus_on(QUICK));
    };
    view! { <div class="row"><button type="button" on:click=enter>{session.say(key!("question-record"))}</button></div> }
}

/// A choice that answers at once; nothing is chosen before.
#[component]
fn Scale<T: Copy + PartialEq + Send + Sync + 'static>(
    label: Key,
    #[prop(into)] options: Signal<Vec<(T, String)>>,
    #[prop(into)] choose: Callback<T>,
) -> impl IntoView {
    let session = use_open().session;
    let options = Signal::derive(move || {
        let none = std::iter::once((None, session.say(key!("choice-none"))()));
        none.chain(options.get().into_iter().map(|(value, name)| (Some(value), name)))
            .collect::<Vec<_>>()
    });
    let chosen = Signal::stored(None);
    let choose = move |value: Option<T>| value.into_iter().for_each(|value| choose.run(value));
    view! { <div class="form-row"><Choose label options chosen choose/></div> }
}
