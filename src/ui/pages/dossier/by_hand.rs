//! The band that a manager sets by hand, with reason and last day.

use super::inputs::{Choose, Day, DayInput, Faults, Line, Refused};
use super::open::{Open, use_open};
use super::typed;
use crate::engine::health::Band;
use crate::i18n::key;
use crate::model::{Basis, ByHand, Field as Named, HandBand, Observation, Record, RecordRef, Refusal};
use crate::ui::help::Term;
use crate::ui::parts::Meanings;
use crate::ui::words;
use chrono::Days;
use leptos::html;
use leptos::prelude::*;

/// As long as a judgement without new records is offered to hold; any other day may be typed.
const OFFERED: Days = Days::new(30);

const FIELDS: &[Named] = &[Named::Because, Named::Until];

/// Sets a band, or takes back the one that holds.
#[component]
pub(super) fn SetByHand() -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let band = RwSignal::new(HandBand::Strained);
    let reason = RwSignal::new(String::new());
    let until = Day::of(session.as_of.get_untracked().checked_add_days(OFFERED));
    let faults = Faults::none();
    let more = NodeRef::<html::Details>::new();
    let holds = Memo::new(move |_| {
        open.dossier
            .with(|dossier| dossier.account.by_hand_on(open.day()).is_some())
    });
    let bands = Signal::derive(move || {
        let named = |text: &_| {
            HandBand::ALL
                .map(|band| (band, words::band(text, Band::from(band))))
                .to_vec()
        };
        session.text.with(named)
    });
    let done = move |put: Result<(), Refusal>| {
        let refusal = put.err();
        if refusal.is_none() {
            reason.set(String::new());
            if let Some(more) = more.get_untracked() {
                more.set_open(false);
            }
        }
        faults.set(refusal);
    };
    let set = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let set = ByHand {
            band: band.get_untracked(),
            reason: reason.get_untracked().trim().to_owned(),
        };
        let last = typed::optional_day(&until.typed(session.as_of.get_untracked()));
        done(put(open, Some(set), last));
    };
    view! {
        <details class="more no-print" node_ref=more>
            <summary>{session.say(key!("by-hand-set"))}</summary>
            <form class="stack" on:submit=set novalidate>
                <p class="small quiet-text">{session.say(key!("by-hand-help"))}</p>
                <Choose label=key!("by-hand-band") options=bands chosen=band choose=move |chosen| band.set(chosen)/>
                <DayInput label=key!("field-until") day=until fault=faults.of(Named::Until)/>
                <Line label=key!("field-because") typed=reason fault=faults.of(Named::Because)/>
                <Refused faults shown=FIELDS/>
                <div class="row">
                    <button class="primary" type="submit">{session.say(key!("by-hand-do"))}</button>
                    <Show when=move || holds.get()>
                        <button type="button" on:click=move |_| done(put(open, None, None))>{session.say(key!("by-hand-take-back"))}</button>
                    </Show>
                    <Meanings terms=&[Term::ByHand, Term::Band]/>
                </div>
            </form>
        </details>
    }
}

/// From the day asked on; what was set before stays as it was seen then.
fn put(open: Open, value: Option<ByHand>, expires: Option<chrono::NaiveDate>) -> Result<(), Refusal> {
    let session = open.session;
    let at = RecordRef::Account(open.id);
    let Some(Record::Account(mut account)) = session.book.with_untracked(|book| book.record(at)) else {
        return Ok(());
    };
    account.by_hand.observe(Observation {
        on: session.as_of.get_untracked(),
        value,
        basis: Basis::Assumed,
        expires,
    });
    account.stamp = account.stamp.edited(session.signature());
    open.put(Record::Account(account))
}
