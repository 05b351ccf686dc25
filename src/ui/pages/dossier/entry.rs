//! The quick entry: a touchpoint in under ten seconds by keyboard; promises and complaints alike.

use super::forms::{
    COMPLAINT_FIELDS, ComplaintFields, ComplaintForm, PROMISE_FIELDS, PromiseFields, PromiseForm,
    TOUCHPOINT_FIELDS, TouchpointFields, TouchpointForm, blank_complaint, blank_promise, blank_touchpoint,
};
use super::inputs::{Day, Faults, Pick, Refused};
use super::open::{Figures, Open, QUICK, focus_on, use_open};
use super::typed::Fault;
use crate::i18n::{Key, key, t};
use crate::model::{Dossier, Field, Held, Reason, Record, RecordRef, Refusal};
use crate::ui::session::Saving;
use leptos::ev::{self, KeyboardEvent, SubmitEvent};
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen::JsCast;

/// What is entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    Touchpoint,
    Promise,
    Complaint,
}

impl Mode {
    fn label(self) -> Key {
        match self {
            Self::Touchpoint => key!("touchpoint"),
            Self::Promise => key!("promise"),
            Self::Complaint => key!("record-complaint"),
        }
    }

    fn fields(self) -> &'static [Field] {
        match self {
            Self::Touchpoint => TOUCHPOINT_FIELDS,
            Self::Promise => PROMISE_FIELDS,
            Self::Complaint => COMPLAINT_FIELDS,
        }
    }
}

/// What is typed in each mode: changing the mode loses nothing.
#[derive(Clone, Copy)]
struct Typed {
    touchpoint: TouchpointForm,
    promise: PromiseForm,
    complaint: ComplaintForm,
}

impl Typed {
    fn new(open: Open) -> Self {
        Self {
            touchpoint: TouchpointForm::of(&blank_touchpoint(open), Day::as_of()),
            promise: PromiseForm::of(&blank_promise(open), Day::as_of()),
            complaint: ComplaintForm::of(&blank_complaint(open), Day::as_of()),
        }
    }

    fn read(self, open: Open, mode: Mode) -> Result<Record, Fault> {
        Ok(match mode {
            Mode::Touchpoint => {
                let touchpoint = self.touchpoint.read(open, blank_touchpoint(open))?;
                // A slip on Enter would end a silence that goes on.
                let said = !touchpoint.notes.is_empty() || touchpoint.minutes.is_some();
                if !said && touchpoint.contacts.is_empty() {
                    return Err((Field::Text, Reason::Empty));
                }
                touchpoint.into()
            }
            Mode::Promise => self.promise.read(open, blank_promise(open))?.into(),
            Mode::Complaint => self.complaint.read(open, blank_complaint(open))?.into(),
        })
    }

    fn forget(self, mode: Mode) {
        match mode {
            Mode::Touchpoint => self.touchpoint.forget(),
            Mode::Promise => self.promise.forget(),
            Mode::Complaint => self.complaint.forget(),
        }
    }
}

/// What the last entry did to the account's health. It holds while the records and the figures are those of
/// the entry and the same kind is entered: after undo or another edit it would no longer be true.
#[derive(Clone, PartialEq)]
struct Saved {
    before: f64,
    mode: Mode,
    records: Held<Dossier>,
    figures: Arc<Figures>,
}

/// One line to fill in; Enter saves, and the focus waits for the next.
#[component]
pub(super) fn QuickEntry(
    /// What can be entered here, the likeliest first.
    modes: &'static [Mode],
    /// Which is chosen, where another part of the page chooses, too.
    #[prop(optional)]
    mode: Option<RwSignal<Mode>>,
) -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let mode = mode.unwrap_or_else(|| RwSignal::new(modes[0]));
    let typed = Typed::new(open);
    let faults = Faults::none();
    let saved = RwSignal::new(None::<Saved>);
    let save = move |event: SubmitEvent| {
        event.prevent_default();
        let before = open.health_now();
        let refuse = |(field, reason): Fault| Refusal {
            record: RecordRef::Account(open.id),
            field,
            reason,
        };
        let now = mode.get_untracked();
        match typed
            .read(open, now)
            .map_err(refuse)
            .and_then(|record| open.put(record))
        {
            Ok(()) => {
                typed.forget(now);
                faults.set(None);
                saved.set(Some(Saved {
                    before,
                    mode: now,
                    records: open.dossier.get_untracked(),
                    figures: open.figures.get_untracked(),
                }));
            }
            Err(refusal) => {
                saved.set(None);
                faults.set(Some(refusal));
            }
        }
        focus_on(QUICK);
    };
    heed_shortcut();
    let choices = modes.iter().map(|mode| (*mode, mode.label())).collect::<Vec<_>>();
    let submit = move || view! { <button class="primary" type="submit">{session.say(key!("save"))}</button> };
    let fields = move || match mode.get() {
        Mode::Touchpoint => {
            view! { <TouchpointFields form=typed.touchpoint faults quick=true>{submit()}</TouchpointFields> }
                .into_any()
        }
        Mode::Promise => {
            view! { <PromiseFields form=typed.promise faults quick=true>{submit()}</PromiseFields> }
                .into_any()
        }
        Mode::Complaint => {
            view! { <ComplaintFields form=typed.complaint faults quick=true>{submit()}</ComplaintFields> }
                .into_any()
        }
    };
    view! {
        <section class="panel quick-entry" aria-labelledby="quick-title">
            <header>
                <h2 id="quick-title">{session.say(key!("quick-title"))}</h2>
                {(choices.len() > 1).then(|| view! { <Pick label=key!("quick-mode") name="quick-mode" options=choices chosen=mode/> })}
                <span class="small quiet-text wide-only"><kbd>{session.say(key!("quick-key"))}</kbd> " " {session.say(key!("quick-key-help"))}</span>
            </header>
            <form class="quick-form" on:submit=save novalidate>
                {fields}
                {move || view! { <Refused faults shown=mode.get().fields()/> }}
                <Moved saved mode/>
            </form>
        </section>
    }
}

/// Says what the last entry did, as long as that holds.
#[component]
fn Moved(saved: RwSignal<Option<Saved>>, mode: RwSignal<Mode>) -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let sentence = move || {
        // "Saved" is said only of what is stored.
        if session.saving.get() != Saving::Saved {
            return None;
        }
        let holds = |saved: &Saved| {
            saved.mode == mode.get()
                && open.figures.with(|figures| *figures == saved.figures)
                && open.dossier.with(|records| *records == saved.records)
        };
        let Saved { before, figures, .. } = saved.get().filter(holds)?;
        let after = figures.health.value;
        session.text.with(|text| {
            let moved = after - before;
            let change = text.number(moved.abs(), 1);
            let (before, now) = (text.number(before, 1), text.number(after, 1));
            Some(match moved {
                gain if gain >= 0.05 => t!(text, "health-rose", before = before, now = now, change = change),
                loss if loss <= -0.05 => t!(text, "health-fell", before = before, now = now, change = change),
                _ => t!(text, "health-unmoved", now = now),
            })
        })
    };
    view! { <p class="moved small" role="status">{sentence}</p> }
}

/// `n` leads to the quick entry, unless something is being typed or a dialog is open.
fn heed_shortcut() {
    let listener = window_event_listener(ev::keydown, move |event: KeyboardEvent| {
        let modified = event.ctrl_key() || event.meta_key() || event.alt_key();
        // On a keyboard of another script the key of that place is meant.
        let meant = event.key() == "n" || (!event.key().is_ascii() && event.code() == "KeyN");
        if meant && !modified && !is_busy(&event) {
            event.prevent_default();
            focus_on(QUICK);
        }
    });
    on_cleanup(move || listener.remove());
}

fn is_busy(event: &KeyboardEvent) -> bool {
    let element = event
        .target()
        .and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let inside = |element: web_sys::Element| {
        let busy =
            "input:not([type=radio]):not([type=checkbox]), textarea, select, dialog, [contenteditable]";
        element.closest(busy).ok().flatten().is_some()
    };
    element.is_some_and(inside)
}
