//! The draft of the policy that all its inputs share, and its inputs.

use super::draft::{Draft, Faults, Place};
use crate::i18n::{Key, key, t};
use crate::model::{Edit, Held, Policy, Reason, Refusal};
use crate::ui::parts::Field;
use crate::ui::session::{Session, use_session};
use crate::ui::words;
use leptos::prelude::*;
use std::time::Duration;

/// Previews wait for so long a pause in typing.
const PAUSE: Duration = Duration::from_millis(150);

/// The draft, shared by every input of the policy: saved as one edit, discarded as one.
#[derive(Clone, Copy)]
pub(super) struct Drafting {
    session: Session,
    /// The policy in force.
    pub(super) policy: Memo<Held<Policy>>,
    typed: RwSignal<Option<Draft>>,
    /// What stands in the inputs.
    pub(super) draft: Memo<Draft>,
    read: Memo<Result<Policy, Faults>>,
    /// The last draft that read well, once typing paused.
    pub(super) settled: RwSignal<Policy>,
    refusal: RwSignal<Option<Refusal>>,
}

/// The draft of the session: a look at another page must not cost what was typed.
pub(super) fn use_drafting() -> Drafting {
    use_context::<Drafting>().unwrap_or_else(|| {
        let session = use_session();
        session.for_good(|| {
            let drafting = Drafting::new(session);
            provide_context(drafting);
            drafting
        })
    })
}

impl Drafting {
    fn new(session: Session) -> Self {
        let policy = Memo::new(move |_| session.book.with(|book| book.policy().clone()));
        let typed = RwSignal::new(None::<Draft>);
        let draft = Memo::new(move |_| {
            typed
                .get()
                .unwrap_or_else(|| policy.with(|policy| Draft::of(policy)))
        });
        let read = Memo::new(move |_| policy.with(|policy| draft.with(|draft| draft.read(policy))));
        let settled = RwSignal::new(policy.with_untracked(|policy| Policy::clone(policy)));
        let refusal = RwSignal::new(None);
        Effect::new(move |waiting: Option<Option<TimeoutHandle>>| {
            if let Some(waiting) = waiting.flatten() {
                waiting.clear();
            }
            let policy = read.get().ok()?;
            let settle = move || {
                let _ = settled.try_set(policy);
            };
            set_timeout_with_handle(settle, PAUSE).ok()
        });
        Self {
            session,
            policy,
            typed,
            draft,
            read,
            settled,
            refusal,
        }
    }

    /// Changes the draft.
    pub(super) fn change(self, change: impl FnOnce(&mut Draft)) {
        let mut draft = self.draft.get_untracked();
        change(&mut draft);
        self.refusal.set(None);
        self.typed.set(Some(draft));
    }

    /// Whether there is anything to save or discard.
    pub(super) fn is_dirty(self) -> bool {
        self.read
            .with(|read| self.policy.with(|policy| read.as_ref().ok() != Some(&**policy)))
    }

    /// Whether another policy differs from the one in force, whoever set either.
    pub(super) fn would_change(self, policy: &Policy) -> bool {
        let stamp = policy.stamp;
        self.policy.with_untracked(|held| {
            *policy
                != Policy {
                    stamp,
                    ..Policy::clone(held)
                }
        })
    }

    /// Puts another policy into the inputs; it holds once it is saved.
    pub(super) fn load(self, policy: &Policy) {
        self.refusal.set(None);
        let mut draft = Draft::of(policy);
        draft.scorecard = Some(policy.scorecard.clone());
        self.typed.set(Some(draft));
    }

    /// What is wrong with one input, in words.
    pub(super) fn fault(self, place: Place) -> Option<String> {
        let reason = self
            .read
            .with(|read| read.as_ref().err().and_then(|faults| faults.get(&place).copied()))?;
        Some(self.session.text.with(|text| match (place, reason) {
            (Place::Currency, Reason::Unknown) => t!(text, "currency-fault"),
            (Place::Weights(_), _) => t!(text, "weights-fault"),
            (Place::Retention, Reason::OutOfRange(_, 99)) => t!(text, "retention-fault"),
            _ => words::reason(text, reason),
        }))
    }

    fn faults(self) -> usize {
        self.read.with(|read| read.as_ref().err().map_or(0, Faults::len))
    }

    fn save(self) {
        let Ok(mut policy) = self.read.get_untracked() else {
            return;
        };
        policy.stamp = policy.stamp.edited(self.session.signature());
        match self.session.edit(Edit::Put(vec![policy.into()])) {
            Ok(()) => self.discard(),
            Err(refusal) => self.refusal.set(Some(refusal)),
        }
    }

    fn discard(self) {
        self.refusal.set(None);
        self.typed.set(None);
    }
}

/// A labelled text input of the draft, with its sentence of help.
#[component]
pub(super) fn Entry(
    drafting: Drafting,
    place: Place,
    label: Key,
    /// What it means.
    #[prop(optional)]
    help: Option<Key>,
    /// An id of a `<datalist>` with suggestions.
    #[prop(optional)]
    list: Option<&'static str>,
) -> impl IntoView {
    let session = use_session();
    let fault = Signal::derive(move || drafting.fault(place));
    let typed = move || drafting.draft.with(|draft| draft.text(place).to_owned());
    let set = move |event| drafting.change(|draft| draft.set(place, event_target_value(&event)));
    let mode = if list.is_some() { "text" } else { "decimal" };
    view! {
        <div class="entry">
            <Field label=Signal::derive(session.say(label)) fault>
                <input type="text" inputmode=mode maxlength="12" autocomplete="off" list=list dir="ltr"
                    aria-invalid=move || fault.with(Option::is_some).then_some("true")
                    prop:value=typed on:input=set/>
            </Field>
            {help.map(|help| view! { <p class="small quiet-text">{session.say(help)}</p> })}
        </div>
    }
}

/// A whole number in a table, which names it.
#[component]
pub(super) fn Whole(
    drafting: Drafting,
    place: Place,
    label: Signal<String>,
    least: u16,
    #[prop(default = 3650)] most: u16,
) -> impl IntoView {
    let typed = move || drafting.draft.with(|draft| draft.text(place).to_owned());
    let set = move |event| drafting.change(|draft| draft.set(place, event_target_value(&event)));
    let fault = Signal::derive(move || drafting.fault(place));
    view! {
        <span class="field" data-wrong=move || fault.with(|fault| fault.is_some().then_some(""))>
            <input type="number" min=least max=most step="1" inputmode="numeric" aria-label=label
                aria-invalid=move || fault.with(Option::is_some).then_some("true") prop:value=typed on:input=set/>
            {move || fault.get().map(|fault| view! { <span class="fault" role="alert">{fault}</span> })}
        </span>
    }
}

/// Save or discard, in sight as long as there is a draft.
#[component]
pub(super) fn SaveBar(drafting: Drafting) -> impl IntoView {
    let session = use_session();
    let state = move || {
        session
            .text
            .with(|text| match (drafting.refusal.get(), drafting.faults()) {
                (Some(refusal), _) => words::refusal(text, &refusal),
                (None, 0) => t!(text, "policy-unsaved"),
                (None, count) => t!(text, "policy-faults", count = count),
            })
    };
    view! {
        // Buttons first: at the other end a notice may lie over them.
        <div class="save-bar" class:idle=move || !drafting.is_dirty()>
            <Show when=move || drafting.is_dirty()>
                <button on:click=move |_| drafting.discard()>{session.say(key!("policy-discard"))}</button>
                <button class="primary" disabled=move || drafting.faults() != 0 on:click=move |_| drafting.save()>
                    {session.say(key!("policy-save"))}
                </button>
            </Show>
            <p role="status">{move || drafting.is_dirty().then(state)}</p>
        </div>
    }
}
