//! The fields of a touchpoint, a promise and a complaint: the same in the quick entry and in the dialog.

use super::inputs::{Choose, Day, DayInput, Faults, Line, Pick, Ticks};
use super::open::{Open, QUICK, use_open};
use super::typed::{self, Fault};
use crate::i18n::{Key, Text, key, t};
use crate::model::{
    Channel, ColleagueId, Complaint, ContactId, Direction, Field as Named, Function, Promise, Side,
    Touchpoint,
};
use crate::ui::parts::Field;
use crate::ui::words;
use leptos::prelude::*;

/// Minutes in the longest touchpoint that is accepted: a week.
const LONGEST: i64 = 7 * 24 * 60;

/// What is typed about a touchpoint.
#[derive(Clone, Copy)]
pub(super) struct TouchpointForm {
    on: Day,
    channel: RwSignal<Channel>,
    direction: RwSignal<Direction>,
    contacts: RwSignal<Vec<ContactId>>,
    colleagues: RwSignal<Vec<ColleagueId>>,
    minutes: RwSignal<String>,
    transactional: RwSignal<String>,
    tone: RwSignal<Option<i8>>,
    notes: RwSignal<String>,
}

/// A touchpoint of which only the likeliest is known: a call of the day asked, between the one who sits
/// here and the one contact, if there is only one.
pub(super) fn blank_touchpoint(open: Open) -> Touchpoint {
    let session = open.session;
    let contacts = open
        .dossier
        .with_untracked(|dossier| match dossier.contacts.len() {
            1 => dossier.contacts.iter().map(|contact| contact.id).collect(),
            _ => Vec::new(),
        });
    let known = |id: &ColleagueId| session.book.with_untracked(|book| book.colleague(*id).is_some());
    Touchpoint {
        id: session.mint().mint(),
        account: open.id,
        on: session.as_of.get_untracked(),
        channel: Channel::Call,
        direction: Direction::Mutual,
        contacts,
        colleagues: session
            .prefs
            .with_untracked(|prefs| prefs.who)
            .filter(known)
            .into_iter()
            .collect(),
        minutes: None,
        transactional: None,
        sentiment: None,
        notes: String::new(),
        stamp: session.stamp(),
    }
}

impl TouchpointForm {
    /// Shows a record; `on` tells whether its day follows the day asked.
    pub(super) fn of(record: &Touchpoint, on: Day) -> Self {
        Self {
            on,
            channel: RwSignal::new(record.channel),
            direction: RwSignal::new(record.direction),
            contacts: RwSignal::new(record.contacts.clone()),
            colleagues: RwSignal::new(record.colleagues.clone()),
            minutes: RwSignal::new(
                record
                    .minutes
                    .map(|minutes| minutes.to_string())
                    .unwrap_or_default(),
            ),
            transactional: RwSignal::new(typed::whole_percent(record.transactional)),
            tone: RwSignal::new(record.sentiment),
            notes: RwSignal::new(record.notes.clone()),
        }
    }

    /// The record with what is typed.
    pub(super) fn read(self, open: Open, record: Touchpoint) -> Result<Touchpoint, Fault> {
        Ok(Touchpoint {
            on: typed::day(Named::On, &self.on.typed(open.session.as_of.get_untracked()))?,
            channel: self.channel.get_untracked(),
            direction: self.direction.get_untracked(),
            contacts: self.contacts.get_untracked(),
            colleagues: self.colleagues.get_untracked(),
            minutes: typed::number(Named::Minutes, &self.minutes.get_untracked(), (0, LONGEST))?,
            transactional: typed::percent(
                Named::Rating,
                &self.transactional.get_untracked(),
                record.transactional,
            )?,
            sentiment: self.tone.get_untracked(),
            notes: self.notes.get_untracked().trim().to_owned(),
            ..record
        })
    }

    /// Ready for the next one: what was said goes; day, channel and people usually stay the same.
    pub(super) fn forget(self) {
        self.notes.set(String::new());
        self.minutes.set(String::new());
        self.transactional.set(String::new());
        self.tone.set(None);
    }
}

/// The fields a touchpoint's refusal may name here.
pub(super) const TOUCHPOINT_FIELDS: &[Named] = &[
    Named::On,
    Named::Minutes,
    Named::Rating,
    Named::Text,
    Named::Contacts,
    Named::Colleagues,
];

/// The fields of a touchpoint; quick ones keep the note in one line, so that Enter saves.
#[component]
pub(super) fn TouchpointFields(
    form: TouchpointForm,
    faults: Faults,
    quick: bool,
    children: Children,
) -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let channels = Channel::ALL
        .map(|channel| (channel, words::channel(channel)))
        .to_vec();
    let directions = names(open, &Direction::ALL, words::direction);
    let tones = Signal::derive(move || {
        session.text.with(|text| {
            let none = std::iter::once((None, t!(text, "choice-none")));
            none.chain(
                (-2..=2)
                    .rev()
                    .map(|tone| (Some(tone), text.get(words::tone(tone)))),
            )
            .collect::<Vec<_>>()
        })
    });
    let one_sided =
        move || form.contacts.with(|them| !them.is_empty()) && form.colleagues.with(Vec::is_empty);
    let present = move || form.contacts.with(Vec::len) + form.colleagues.with(Vec::len);
    let note = if quick {
        view! { <input type="text" id=QUICK autocomplete="off" bind:value=form.notes/> }.into_any()
    } else {
        view! { <textarea bind:value=form.notes></textarea> }.into_any()
    };
    view! {
        <Pick label=key!("ask-channel") name=if quick { "quick-channel" } else { "edit-channel" } options=channels chosen=form.channel/>
        <div class="form-row">
            <Field label=Signal::derive(session.say(key!("ask-note"))) fault=faults.of(Named::Text) grow=true>{note}</Field>
            {children()}
        </div>
        <div class="form-row touchpoint-row">
            <DayInput label=key!("field-on") day=form.on fault=faults.of(Named::On)/>
            <Choose label=key!("ask-direction") options=directions chosen=form.direction choose=move |direction| form.direction.set(direction)/>
            <Choose label=key!("field-sentiment") options=tones chosen=form.tone choose=move |tone| form.tone.set(tone)/>
            <div class="narrow-field">
                <Line label=key!("field-minutes") typed=form.minutes kind="number" fault=faults.of(Named::Minutes)/>
            </div>
        </div>
        <details class="more" open=!quick>
            <summary>{move || session.text.with(|text| t!(text, "quick-who", count = present()))}</summary>
            <Line label=key!("field-transactional") typed=form.transactional kind="number" fault=faults.of(Named::Rating)/>
            <Ticks label=key!("field-contacts") people=Signal::derive(move || open.contacts()) ticked=form.contacts fault=faults.of(Named::Contacts)/>
            <Ticks label=key!("field-colleagues") people=Signal::derive(move || open.team()) ticked=form.colleagues fault=faults.of(Named::Colleagues)/>
        </details>
        <Show when=one_sided><p class="small quiet-text">{session.say(key!("quick-ties-hint"))}</p></Show>
    }
}

/// The choices of a select with their words, in the language shown.
pub(super) fn names<T: Copy + Send + Sync + 'static>(
    open: Open,
    all: &'static [T],
    name: fn(T) -> Key,
) -> Signal<Vec<(T, String)>> {
    Signal::derive(move || {
        open.session
            .text
            .with(|text| all.iter().map(|one| (*one, text.get(name(*one)))).collect())
    })
}

/// Who must deliver: a person, or whoever does that work.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Deliverer {
    Nobody,
    Colleague(ColleagueId),
    Function(Function),
}

/// What is typed about a promise.
#[derive(Clone, Copy)]
pub(super) struct PromiseForm {
    side: RwSignal<Side>,
    what: RwSignal<String>,
    made: Day,
    due: Day,
    deliverer: RwSignal<Deliverer>,
    accountable: RwSignal<Option<ColleagueId>>,
    contact: RwSignal<Option<ContactId>>,
    delivered: Day,
    broken: Day,
    cancelled: Day,
}

/// A promise of ours, made on the day asked.
pub(super) fn blank_promise(open: Open) -> Promise {
    let session = open.session;
    Promise {
        id: session.mint().mint(),
        account: open.id,
        side: Side::Ours,
        what: String::new(),
        made_on: session.as_of.get_untracked(),
        due_on: None,
        delivered_on: None,
        broken_on: None,
        cancelled_on: None,
        promiser: session.prefs.with_untracked(|prefs| prefs.who),
        deliverer: None,
        deliverer_function: None,
        accountable: session.prefs.with_untracked(|prefs| prefs.who),
        contact: None,
        stamp: session.stamp(),
    }
}

impl PromiseForm {
    /// Shows a record; `made` tells whether its day follows the day asked.
    pub(super) fn of(record: &Promise, made: Day) -> Self {
        let deliverer = match (record.deliverer, record.deliverer_function) {
            (Some(id), _) => Deliverer::Colleague(id),
            (None, Some(function)) => Deliverer::Function(function),
            (None, None) => Deliverer::Nobody,
        };
        Self {
            side: RwSignal::new(record.side),
            what: RwSignal::new(record.what.clone()),
            made,
            due: Day::of(record.due_on),
            deliverer: RwSignal::new(deliverer),
            accountable: RwSignal::new(record.accountable),
            contact: RwSignal::new(record.contact),
            delivered: Day::of(record.delivered_on),
            broken: Day::of(record.broken_on),
            cancelled: Day::of(record.cancelled_on),
        }
    }

    /// The record with what is typed.
    pub(super) fn read(self, open: Open, record: Promise) -> Result<Promise, Fault> {
        let as_of = open.session.as_of.get_untracked();
        let (deliverer, deliverer_function) = match self.deliverer.get_untracked() {
            Deliverer::Nobody => (None, None),
            Deliverer::Colleague(id) => (Some(id), None),
            Deliverer::Function(function) => (None, Some(function)),
        };
        let optional = |day: Day| typed::optional_day(&day.typed(as_of));
        let known = |id: &ColleagueId| {
            open.session
                .book
                .with_untracked(|book| book.colleague(*id).is_some())
        };
        Ok(Promise {
            side: self.side.get_untracked(),
            what: self.what.get_untracked().trim().to_owned(),
            made_on: typed::day(Named::On, &self.made.typed(as_of))?,
            due_on: optional(self.due),
            delivered_on: optional(self.delivered),
            broken_on: optional(self.broken),
            cancelled_on: optional(self.cancelled),
            promiser: record.promiser.filter(known),
            deliverer,
            deliverer_function,
            accountable: self.accountable.get_untracked().filter(known),
            contact: self.contact.get_untracked(),
            ..record
        })
    }

    /// Ready for the next one.
    pub(super) fn forget(self) {
        self.what.set(String::new());
        self.due.clear();
        self.contact.set(None);
    }
}

/// The fields a promise's refusal may name here.
pub(super) const PROMISE_FIELDS: &[Named] = &[
    Named::What,
    Named::On,
    Named::DueOn,
    Named::DeliveredOn,
    Named::BrokenOn,
    Named::CancelledOn,
    Named::Colleagues,
    Named::Contacts,
];

/// The fields of a promise; quick ones leave out how it ended.
#[component]
pub(super) fn PromiseFields(
    form: PromiseForm,
    faults: Faults,
    quick: bool,
    children: Children,
) -> impl IntoView {
    let open = use_open();
    let sides = [Side::Ours, Side::Theirs]
        .map(|side| (side, words::side(side)))
        .to_vec();
    let deliverers = Signal::derive(move || {
        let team = open
            .team()
            .into_iter()
            .map(|(id, name)| (Deliverer::Colleague(id), name));
        open.session.text.with(|text| {
            let none = std::iter::once((Deliverer::Nobody, t!(text, "choice-none")));
            none.chain(team)
                .chain(functions(text, Deliverer::Function))
                .collect::<Vec<_>>()
        })
    });
    let accountable = Signal::derive(move || {
        let none = open.session.text.with(|text| t!(text, "choice-none"));
        let team = open.team().into_iter().map(|(id, name)| (Some(id), name));
        std::iter::once((None, none)).chain(team).collect::<Vec<_>>()
    });
    let contacts = Signal::derive(move || {
        let none = open.session.text.with(|text| t!(text, "choice-none"));
        let known = open.contacts().into_iter().map(|(id, name)| (Some(id), name));
        std::iter::once((None, none)).chain(known).collect::<Vec<_>>()
    });
    let endings = (!quick).then(|| {
        view! {
            <div class="form-row">
                <DayInput label=key!("ask-kept-on") day=form.delivered fault=faults.of(Named::DeliveredOn)/>
                <DayInput label=key!("field-broken-on") day=form.broken fault=faults.of(Named::BrokenOn)/>
                <DayInput label=key!("field-cancelled-on") day=form.cancelled fault=faults.of(Named::CancelledOn)/>
            </div>
        }
    });
    view! {
        <Pick label=key!("ask-side") name=if quick { "quick-side" } else { "edit-side" } options=sides chosen=form.side/>
        <div class="form-row">
            <Line label=key!("field-what") typed=form.what fault=faults.of(Named::What) grow=true id=if quick { QUICK } else { "" }/>
            {children()}
        </div>
        <div class="form-row">
            <DayInput label=key!("field-due-on") day=form.due fault=faults.of(Named::DueOn)/>
            <Choose label=key!("ask-deliverer") options=deliverers chosen=form.deliverer
                choose=move |deliverer| form.deliverer.set(deliverer) fault=faults.of(Named::Colleagues)/>
            <Choose label=key!("ask-accountable") options=accountable chosen=form.accountable
                choose=move |who| form.accountable.set(who) fault=faults.of(Named::Colleagues)/>
            <Choose label=key!("ask-promise-contact") options=contacts chosen=form.contact
                choose=move |contact| form.contact.set(contact) fault=faults.of(Named::Contacts)/>
            <DayInput label=key!("ask-made-on") day=form.made fault=faults.of(Named::On)/>
        </div>
        {endings}
    }
}

/// Every function of our house as a choice.
fn functions<T>(text: &Text, choice: fn(Function) -> T) -> impl Iterator<Item = (T, String)> {
    Function::ALL
        .into_iter()
        .map(move |function| (choice(function), text.get(words::function(function))))
}

/// What is typed about a complaint.
#[derive(Clone, Copy)]
pub(super) struct ComplaintForm {
    subject: RwSignal<String>,
    opened: Day,
    department: RwSignal<Option<Function>>,
    answered: Day,
    resolved: Day,
    cause: RwSignal<String>,
}

/// A complaint that reached us on the day asked.
pub(super) fn blank_complaint(open: Open) -> Complaint {
    let session = open.session;
    Complaint {
        id: session.mint().mint(),
        account: open.id,
        subject: String::new(),
        opened_on: session.as_of.get_untracked(),
        answered_on: None,
        resolved_on: None,
        cause: String::new(),
        department: None,
        stamp: session.stamp(),
    }
}

impl ComplaintForm {
    /// Shows a record; `opened` tells whether its day follows the day asked.
    pub(super) fn of(record: &Complaint, opened: Day) -> Self {
        Self {
            subject: RwSignal::new(record.subject.clone()),
            opened,
            department: RwSignal::new(record.department),
            answered: Day::of(record.answered_on),
            resolved: Day::of(record.resolved_on),
            cause: RwSignal::new(record.cause.clone()),
        }
    }

    /// The record with what is typed.
    pub(super) fn read(self, open: Open, record: Complaint) -> Result<Complaint, Fault> {
        let as_of = open.session.as_of.get_untracked();
        let optional = |day: Day| typed::optional_day(&day.typed(as_of));
        Ok(Complaint {
            subject: self.subject.get_untracked().trim().to_owned(),
            opened_on: typed::day(Named::On, &self.opened.typed(as_of))?,
            answered_on: optional(self.answered),
            resolved_on: optional(self.resolved),
            cause: self.cause.get_untracked().trim().to_owned(),
            department: self.department.get_untracked(),
            ..record
        })
    }

    /// Ready for the next one.
    pub(super) fn forget(self) {
        self.subject.set(String::new());
    }
}

/// The fields a complaint's refusal may name here.
pub(super) const COMPLAINT_FIELDS: &[Named] = &[
    Named::Subject,
    Named::On,
    Named::AnsweredOn,
    Named::ResolvedOn,
    Named::Text,
];

/// The fields of a complaint; quick ones leave out how it went on.
#[component]
pub(super) fn ComplaintFields(
    form: ComplaintForm,
    faults: Faults,
    quick: bool,
    children: Children,
) -> impl IntoView {
    let open = use_open();
    let departments = Signal::derive(move || {
        open.session.text.with(|text| {
            let none = std::iter::once((None, t!(text, "choice-none")));
            none.chain(functions(text, Some)).collect::<Vec<_>>()
        })
    });
    let course = (!quick).then(|| {
        view! {
            <div class="form-row">
                <DayInput label=key!("field-answered-on") day=form.answered fault=faults.of(Named::AnsweredOn)/>
                <DayInput label=key!("field-resolved-on") day=form.resolved fault=faults.of(Named::ResolvedOn)/>
                <Line label=key!("ask-cause") typed=form.cause fault=faults.of(Named::Text) grow=true/>
            </div>
        }
    });
    view! {
        <div class="form-row">
            <Line label=key!("field-subject") typed=form.subject fault=faults.of(Named::Subject) grow=true id=if quick { QUICK } else { "" }/>
            {children()}
        </div>
        <div class="form-row">
            <DayInput label=key!("ask-complaint-on") day=form.opened fault=faults.of(Named::On)/>
            <Choose label=key!("ask-department") options=departments chosen=form.department
                choose=move |department| form.department.set(department)/>
        </div>
        {course}
    }
}
