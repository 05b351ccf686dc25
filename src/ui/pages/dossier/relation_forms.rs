//! The fields of an answer, a need and a sign of a tactic.

use super::account_form::rejudge;
use super::forms::names;
use super::inputs::{Choose, Day, DayInput, Faults, Line};
use super::open::{Open, use_open};
use super::rivals;
use super::typed::{self, Fault};
use crate::i18n::{Key, Text, key, t};
use crate::model::{
    Beliefs, ContactId, Cue, Field as Named, Need, Question, Reason, Rival, Sign, Survey, Tactic,
};
use crate::ui::parts::Field;
use crate::ui::words::judged as words;
use leptos::prelude::*;

/// What is typed about an answer.
#[derive(Clone, Copy)]
pub(super) struct SurveyForm {
    on: Day,
    question: RwSignal<Question>,
    score: RwSignal<String>,
    contact: RwSignal<Option<ContactId>>,
    comment: RwSignal<String>,
}

/// An answer of the day asked; trust is asked first, for only it is part of health.
pub(super) fn blank_survey(open: Open) -> Survey {
    let session = open.session;
    Survey {
        id: session.mint().mint(),
        account: open.id,
        on: session.as_of.get_untracked(),
        question: Question::Trust,
        score: 0,
        contact: None,
        comment: String::new(),
        stamp: session.stamp(),
    }
}

impl SurveyForm {
    /// Shows a record; `known` tells one of the book from a blank one, of which the answer is yet to be typed.
    pub(super) fn of(open: Open, record: &Survey) -> Self {
        let known = open
            .dossier
            .with_untracked(|dossier| dossier.surveys.get(record.id).is_some());
        Self {
            on: Day::of(Some(record.on)),
            question: RwSignal::new(record.question),
            score: RwSignal::new(if known {
                record.score.to_string()
            } else {
                String::new()
            }),
            contact: RwSignal::new(record.contact),
            comment: RwSignal::new(record.comment.clone()),
        }
    }

    /// The record with what is typed.
    pub(super) fn read(self, open: Open, record: Survey) -> Result<Survey, Fault> {
        let as_of = open.session.as_of.get_untracked();
        let question = self.question.get_untracked();
        let (low, high) = question.scale().into_inner();
        let scale = (i64::from(low), i64::from(high));
        let score = typed::number::<u8>(Named::Score, &self.score.get_untracked(), scale)?;
        Ok(Survey {
            on: typed::day(Named::On, &self.on.typed(as_of))?,
            question,
            score: score.ok_or((Named::Score, Reason::Empty))?,
            contact: self.contact.get_untracked(),
            comment: self.comment.get_untracked().trim().to_owned(),
            ..record
        })
    }
}

/// The fields an answer's refusal may name here.
pub(super) const SURVEY_FIELDS: &[Named] = &[Named::On, Named::Score, Named::Contacts, Named::Text];

/// The fields of an answer.
#[component]
pub(super) fn SurveyFields(form: SurveyForm, faults: Faults) -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let people = Signal::derive(move || {
        let none = session.text.with(|text| t!(text, "survey-anonymous"));
        let known = open.contacts().into_iter().map(|(id, name)| (Some(id), name));
        std::iter::once((None, none)).chain(known).collect::<Vec<_>>()
    });
    let scale = move || {
        let (low, high) = form.question.get().scale().into_inner();
        session
            .text
            .with(|text| t!(text, "scale-between", low = low, high = high))
    };
    view! {
        <div class="form-row">
            <Choose label=key!("survey-question") options=names(open, &Question::ALL, words::question)
                chosen=form.question choose=move |question| form.question.set(question)/>
            <Line label=key!("field-score") typed=form.score kind="number" fault=faults.of(Named::Score) required=true/>
        </div>
        <p class="small quiet-text">{scale}</p>
        <div class="form-row">
            <DayInput label=key!("field-on") day=form.on fault=faults.of(Named::On)/>
            <Choose label=key!("survey-who") options=people chosen=form.contact
                choose=move |contact| form.contact.set(contact) fault=faults.of(Named::Contacts)/>
        </div>
        <Line label=key!("survey-comment") typed=form.comment fault=faults.of(Named::Text) grow=true/>
    }
}

/// What is typed about a need.
#[derive(Clone, Copy)]
pub(super) struct NeedForm {
    what: RwSignal<String>,
    importance: RwSignal<Option<u8>>,
    ours: RwSignal<Option<u8>>,
    rivals: RwSignal<String>,
}

/// A need not yet judged.
pub(super) fn blank_need(open: Open) -> Need {
    Need {
        id: open.session.mint().mint(),
        account: open.id,
        what: String::new(),
        importance: Beliefs::default(),
        ours: Beliefs::default(),
        rivals: Vec::new(),
        stamp: open.session.stamp(),
    }
}

impl NeedForm {
    /// Shows a record.
    pub(super) fn of(open: Open, need: &Need) -> Self {
        let as_of = open.session.as_of.get_untracked();
        Self {
            what: RwSignal::new(need.what.clone()),
            importance: RwSignal::new(need.importance.value_on(as_of)),
            ours: RwSignal::new(need.ours.value_on(as_of)),
            rivals: RwSignal::new(rivals::written(&need.rivals, as_of)),
        }
    }

    /// The record with what is typed; what is judged differently from before is a new observation.
    pub(super) fn read(self, open: Open, mut need: Need) -> Result<Need, Fault> {
        let as_of = open.session.as_of.get_untracked();
        self.what.get_untracked().trim().clone_into(&mut need.what);
        rejudge(&mut need.importance, self.importance.get_untracked(), as_of);
        rejudge(&mut need.ours, self.ours.get_untracked(), as_of);
        let read = rivals::read(&self.rivals.get_untracked())?;
        need.rivals = read
            .into_iter()
            .map(|(name, rating)| {
                let known = need.rivals.iter().find(|rival| rival.name == name);
                let mut held = known.map(|rival| rival.rating.clone()).unwrap_or_default();
                rejudge(&mut held, rating, as_of);
                Rival { name, rating: held }
            })
            .collect();
        Ok(need)
    }
}

/// The fields a need's refusal may name here.
pub(super) const NEED_FIELDS: &[Named] = &[Named::What, Named::Rival, Named::Rating];

/// The fields of a need.
#[component]
pub(super) fn NeedFields(form: NeedForm, faults: Faults) -> impl IntoView {
    let session = use_open().session;
    let rated = |word: fn(u8) -> Key, held: RwSignal<Option<u8>>| {
        let known = held.get_untracked().is_some();
        Signal::derive(move || session.text.with(|text| steps(text, word, known)))
    };
    view! {
        <Line label=key!("need-what") typed=form.what fault=faults.of(Named::What) grow=true required=true/>
        <div class="form-row">
            <Choose label=key!("need-importance") options=rated(words::importance, form.importance) chosen=form.importance
                choose=move |level| form.importance.set(level)/>
            <Choose label=key!("need-ours") options=rated(words::served, form.ours) chosen=form.ours
                choose=move |level| form.ours.set(level) fault=faults.of(Named::Rating)/>
        </div>
        <Field label=Signal::derive(session.say(key!("need-rivals"))) fault=faults.of(Named::Rival) grow=true>
            <textarea rows="3" bind:value=form.rivals></textarea>
        </Field>
        <p class="small quiet-text">{session.say(key!("need-rivals-help"))}</p>
    }
}

/// Five steps; what was once judged can be changed, not unmade.
fn steps(text: &Text, word: fn(u8) -> Key, known: bool) -> Vec<(Option<u8>, String)> {
    let none = (!known).then(|| (None, t!(text, "choice-none")));
    let steps = (1..=5).map(|level| (Some(level), text.get(word(level))));
    none.into_iter().chain(steps).collect()
}

/// What is typed about a sign.
#[derive(Clone, Copy)]
pub(super) struct SignForm {
    on: Day,
    cue: RwSignal<Cue>,
    seen: RwSignal<bool>,
    notes: RwSignal<String>,
}

/// A sign seen on the day asked.
pub(super) fn blank_sign(open: Open) -> Sign {
    let session = open.session;
    Sign {
        id: session.mint().mint(),
        account: open.id,
        on: session.as_of.get_untracked(),
        cue: Cue::ALL[0],
        seen: true,
        notes: String::new(),
        stamp: session.stamp(),
    }
}

impl SignForm {
    /// Shows a record.
    pub(super) fn of(record: &Sign) -> Self {
        Self {
            on: Day::of(Some(record.on)),
            cue: RwSignal::new(record.cue),
            seen: RwSignal::new(record.seen),
            notes: RwSignal::new(record.notes.clone()),
        }
    }

    /// The record with what is typed.
    pub(super) fn read(self, open: Open, record: Sign) -> Result<Sign, Fault> {
        let as_of = open.session.as_of.get_untracked();
        Ok(Sign {
            on: typed::day(Named::On, &self.on.typed(as_of))?,
            cue: self.cue.get_untracked(),
            seen: self.seen.get_untracked(),
            notes: self.notes.get_untracked().trim().to_owned(),
            ..record
        })
    }
}

/// The fields a sign's refusal may name here.
pub(super) const SIGN_FIELDS: &[Named] = &[Named::On, Named::Text];

/// The fields of a sign.
#[component]
pub(super) fn SignFields(form: SignForm, faults: Faults) -> impl IntoView {
    let session = use_open().session;
    let cues = Signal::derive(move || {
        session.text.with(|text| {
            let named = |tactic: Tactic| {
                let name = text.get(words::tactic(tactic));
                let cues = tactic.cues().iter();
                cues.map(move |cue| (*cue, [name.clone(), text.get(words::cue(*cue))].join(" · ")))
                    .collect::<Vec<_>>()
            };
            Tactic::ALL.into_iter().flat_map(named).collect::<Vec<_>>()
        })
    });
    let both = Signal::derive(move || {
        session
            .text
            .with(|text| vec![(true, t!(text, "sign-seen")), (false, t!(text, "sign-absent"))])
    });
    view! {
        <Choose label=key!("sign-cue") options=cues chosen=form.cue choose=move |cue| form.cue.set(cue)/>
        <div class="form-row">
            <Choose label=key!("sign-what") options=both chosen=form.seen choose=move |seen| form.seen.set(seen)/>
            <DayInput label=key!("field-on") day=form.on fault=faults.of(Named::On)/>
        </div>
        <Line label=key!("sign-notes") typed=form.notes fault=faults.of(Named::Text) grow=true/>
    }
}
