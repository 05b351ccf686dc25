//! What is judged of the account: each question with its answer, which can be changed where it stands.

use super::inputs::{Choose, Line};
use super::judging::{Answer, Question, Scale};
use super::open::{Open, use_open};
use super::orders::currency_of;
use super::typed;
use crate::engine::concentration::share_of_margin;
use crate::engine::health::FactorKind;
use crate::i18n::{Key, Text, key, t};
use crate::model::{Basis, Currency, Field, Observation, Record, RecordRef, Refusal};
use crate::ui::help::Term;
use crate::ui::parts::Meanings;
use crate::ui::words;
use leptos::prelude::*;

const TERMS: [Term; 4] = [Term::Trust, Term::Dependence, Term::Wallet, Term::Posture];

/// Trust and dependence: what the figures say, and what they rest on.
#[component]
pub(super) fn Judgements() -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let figure = move |kind: FactorKind| {
        move || {
            open.figures.with(|figures| {
                let factor = figures.health.factor(kind);
                session.text.with(|text| {
                    if factor.known {
                        words::health::detail(text, &factor.detail, figures.value.currency)
                    } else {
                        factor.missing.map(|why| text.get(words::health::missing(why)))
                    }
                })
            })
        }
    };
    view! {
        <section class="panel stack" data-record=open.id.to_string()>
            <header><h2>{session.say(key!("judgements"))}</h2></header>
            <p>{figure(FactorKind::Trust)}</p>
            <p>{figure(FactorKind::Dependence)}</p>
            <p class="small quiet-text">{session.say(key!("judgements-help"))} " " <Meanings terms=&TERMS/></p>
            <ul class="judgements">{Question::ALL.map(|question| view! { <Judgement question/> }).collect_view()}</ul>
        </section>
    }
}

/// One question with what is held of it.
#[component]
pub(super) fn Judgement(
    /// What is asked.
    question: Question,
) -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let held = Memo::new(move |_| {
        let day = open.day();
        open.dossier.with(|dossier| question.held(&dossier.account, day))
    });
    let answer = Signal::derive(move || held.get().map(|held| held.value));
    let confirm = move |_| {
        if let Some(held) = held.get_untracked() {
            note(open, question, held.value, Basis::Confirmed);
        }
    };
    let since = move || {
        held.get()
            .map(|held| session.text.with(|text| since(text, &held, open.day())))
    };
    let open_to_confirm = move || {
        held.get()
            .is_some_and(|held| held.basis == Basis::Assumed || expired(&held, open.day()))
    };
    let named = move || {
        session.text.with(|text| {
            t!(
                text,
                "dossier-act-on",
                action = t!(text, "judge-confirm"),
                what = label(text, open, question)
            )
        })
    };
    view! {
        <li class="judgement">
            {control(open, question, answer)}
            {(question == Question::Margin).then(|| view! {
                <button on:click=move |_| reckon(open)>{session.say(key!("judge-margin-reckon"))}</button>
            })}
            <span class="row small quiet-text">
                {since}
                <Show when=open_to_confirm>
                    <button class="quiet" aria-label=named on:click=confirm>{session.say(key!("judge-confirm"))}</button>
                </Show>
            </span>
        </li>
    }
}

fn label(text: &Text, open: Open, question: Question) -> String {
    match question {
        Question::Switching => t!(
            text,
            "in-currency",
            label = text.get(question.label()),
            currency = held_in(open, question).code()
        ),
        _ => text.get(question.label()),
    }
}

fn expired(held: &Observation<Answer>, day: chrono::NaiveDate) -> bool {
    held.expires.is_some_and(|until| until < day)
}

/// Since when, and whether it is to be looked at again.
fn since(text: &Text, held: &Observation<Answer>, day: chrono::NaiveDate) -> String {
    let date = text.date(held.on);
    match (held.expires, held.basis) {
        (Some(until), _) if expired(held, day) => t!(text, "judged-expired", date = text.date(until)),
        (_, Basis::Assumed) => t!(text, "judged-assumed", date = date),
        (_, Basis::Confirmed) => t!(text, "judged-confirmed", date = date),
    }
}

/// Notes an answer of the day asked; a refusal is shown as a notice.
fn note(open: Open, question: Question, answer: Answer, basis: Basis) {
    let (session, on) = (open.session, open.session.as_of.get_untracked());
    open.change(RecordRef::Account(open.id), |record| {
        if let Record::Account(account) = record {
            account.stamp = account.stamp.edited(session.signature());
            question.observe(account, answer, basis, on);
        }
    });
}

/// Takes their share of our margin from the orders of the year.
fn reckon(open: Open) {
    let day = open.session.as_of.get_untracked();
    let share = open.session.book.with_untracked(|book| {
        let dossiers = book.dossiers().map(|held| &**held);
        share_of_margin(dossiers, open.id, book.policy(), day)
    });
    match share {
        Some(share) => note(open, Question::Margin, Answer::Share(share), Basis::Assumed),
        None => open.session.say_refused(key!("judge-margin-none")),
    }
}

fn control(open: Open, question: Question, answer: Signal<Option<Answer>>) -> AnyView {
    let assume = move |answer: Answer| note(open, question, answer, Basis::Assumed);
    match question.scale() {
        Scale::Steps => {
            let word = step(question);
            let steps = (1..=5)
                .map(|level| (Answer::Number(level), word(level)))
                .collect();
            chosen(open, question, steps, answer, assume)
        }
        Scale::Truth => {
            let both = [true, false].map(|yes| (Answer::Truth(yes), words::judged::yes_or_no(yes)));
            chosen(open, question, both.to_vec(), answer, assume)
        }
        Scale::Percent | Scale::Sum | Scale::Count(_) => written(open, question, answer, assume),
    }
}

/// The words of a question's steps.
fn step(question: Question) -> fn(u8) -> Key {
    match question {
        Question::Wish => words::judged::wish,
        Question::Price => words::judged::price,
        _ => words::judged::replaceable,
    }
}

/// One of a few. What was once judged can be changed, not unmade.
fn chosen(
    open: Open,
    question: Question,
    choices: Vec<(Answer, Key)>,
    answer: Signal<Option<Answer>>,
    assume: impl Fn(Answer) + Copy + Send + Sync + 'static,
) -> AnyView {
    let options = Signal::derive(move || {
        open.session.text.with(|text| {
            let none = answer.get().is_none().then(|| (None, t!(text, "choice-none")));
            let choices = choices
                .iter()
                .map(|(answer, word)| (Some(*answer), text.get(*word)));
            none.into_iter().chain(choices).collect::<Vec<_>>()
        })
    });
    let choose = move |answer: Option<Answer>| answer.into_iter().for_each(assume);
    view! { <Choose label=question.label() options chosen=answer choose/> }.into_any()
}

/// A figure, noted when the field is left or Enter is pressed.
fn written(
    open: Open,
    question: Question,
    answer: Signal<Option<Answer>>,
    assume: impl Fn(Answer) + Copy + Send + Sync + 'static,
) -> AnyView {
    let shown = move || answer.get().map(plain).unwrap_or_default();
    let typed = RwSignal::new(shown());
    // What is typed follows what is held: an undo shows the figure from before.
    Effect::new(move || typed.set(shown()));
    let leave = move |_| {
        let text = typed.get_untracked();
        if text.trim().is_empty() || text == answer.get_untracked().map(plain).unwrap_or_default() {
            typed.set(answer.get_untracked().map(plain).unwrap_or_default());
            return;
        }
        match read(open, question, &text) {
            Ok(Some(answer)) => assume(answer),
            Ok(None) => {}
            Err((field, reason)) => open.session.refuse(&Refusal {
                record: RecordRef::Account(open.id),
                field,
                reason,
            }),
        }
    };
    let name = Signal::derive(move || open.session.text.with(|text| label(text, open, question)));
    view! { <Line named=name label=question.label() typed kind="number" leave=Callback::new(leave)/> }
        .into_any()
}

/// The currency of what is held, else that of the account.
fn held_in(open: Open, question: Question) -> Currency {
    let day = open.day();
    let held = open.dossier.with(|dossier| question.held(&dossier.account, day));
    match held.map(|held| held.value) {
        Some(Answer::Sum(money)) => money.currency,
        _ => currency_of(open),
    }
}

fn plain(answer: Answer) -> String {
    match answer {
        Answer::Number(number) => number.to_string(),
        Answer::Share(share) => (f64::from(share.ppm()) / 10_000.0).to_string(),
        Answer::Sum(money) => typed::plain(money),
        Answer::Truth(_) => String::new(),
    }
}

fn read(open: Open, question: Question, text: &str) -> Result<Option<Answer>, typed::Fault> {
    Ok(match question.scale() {
        Scale::Percent => typed::share(Field::Rating, text)?.map(Answer::Share),
        Scale::Sum => typed::money(Field::Amount, text, held_in(open, question))?.map(Answer::Sum),
        Scale::Count(most) => typed::number(Field::Rating, text, (0, most))?.map(Answer::Number),
        Scale::Steps | Scale::Truth => None,
    })
}
