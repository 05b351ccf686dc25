//! The weights of the health factors, beside what a draft of them would change.

use super::draft::Place;
use super::drafting::Drafting;
use super::effect::HealthEffect;
use super::measures::{Bands, ComplaintTargets, Fading};
use super::policy_file::PolicyFile;
use super::rhythm::Rhythms;
use super::view::Section;
use crate::i18n::key;
use crate::model::{FactorKind, Posture};
use crate::ui::help::Term;
use crate::ui::parts::{Explained, Meanings};
use crate::ui::session::use_session;
use crate::ui::words;
use leptos::prelude::*;

/// The section.
#[component]
pub(super) fn HealthPolicy(drafting: Drafting) -> impl IntoView {
    let session = use_session();
    view! {
        <Section id="settings-health" title=key!("settings-health")>
            <p class="quiet-text">{session.say(key!("settings-health-help"))}</p>
            <div class="beside">
                <div class="stack">
                    <WeightsOfPostures drafting/>
                    <Rhythms drafting/>
                    <Fading drafting/>
                    <ComplaintTargets drafting/>
                    <Bands drafting/>
                    <PolicyFile drafting/>
                </div>
                <HealthEffect drafting/>
            </div>
        </Section>
    }
}

const FACTORS: [Term; 12] = [
    Term::Posture,
    Term::Silence,
    Term::Promises,
    Term::Ties,
    Term::ComplaintsHandled,
    Term::Service,
    Term::Payments,
    Term::Momentum,
    Term::Trust,
    Term::Dependence,
    Term::Competition,
    Term::Sentiment,
];

#[component]
fn WeightsOfPostures(drafting: Drafting) -> impl IntoView {
    let session = use_session();
    let chosen = RwSignal::new(drafting.policy.with_untracked(|policy| policy.default_posture));
    let choices = Posture::ALL
        .map(|posture| {
            view! {
                <label>
                    <input type="radio" name="posture" prop:checked=move || chosen.get() == posture
                        on:change=move |_| chosen.set(posture)/>
                    <span>{session.say(words::posture(posture))}</span>
                </label>
            }
        })
        .collect_view();
    let rows = move || {
        let posture = chosen.get();
        FactorKind::ALL
            .map(|factor| view! { <Weight drafting posture factor/> })
            .collect_view()
    };
    let fault = move || {
        drafting
            .fault(Place::Weights(chosen.get() as usize))
            .map(|fault| view! { <p class="fault" role="alert">{fault}</p> })
    };
    view! {
        <div class="stack">
            <h3><Explained term=Term::Weight>{session.say(key!("weights"))}</Explained></h3>
            <fieldset class="choices">
                <legend class="small quiet-text">{session.say(key!("weights-of-posture"))}</legend>
                {choices}
            </fieldset>
            // The labels of the inputs must hold no button.
            <div><Meanings terms=&FACTORS/></div>
            <ul class="weights">{rows}</ul>
            {fault}
            <div>
                <button on:click=move |_| drafting.change(|draft| draft.reset_weights(chosen.get_untracked()))>
                    {session.say(key!("weights-standard"))}
                </button>
            </div>
        </div>
    }
}

/// One weight: what is typed, and what share it comes to.
#[component]
fn Weight(drafting: Drafting, posture: Posture, factor: FactorKind) -> impl IntoView {
    let session = use_session();
    let place = Place::Weight(posture as usize, factor.index());
    let id = format!("weight-{}", factor.index());
    let fault_id = format!("{id}-fault");
    let described = fault_id.clone();
    let typed = move || drafting.draft.with(|draft| draft.text(place).to_owned());
    let set = move |event| drafting.change(|draft| draft.set(place, event_target_value(&event)));
    let fault = Signal::derive(move || drafting.fault(place));
    let share = Memo::new(move |_| drafting.draft.with(|draft| draft.shares(posture)[factor.index()]));
    view! {
        <li class="weight" data-wrong=move || fault.with(|fault| fault.is_some().then_some(""))>
            <label for=id.clone()>{session.say(words::factor(factor))}</label>
            <input id=id type="number" min="0" max="1000" step="1" inputmode="numeric"
                aria-describedby=described aria-invalid=move || fault.with(Option::is_some).then_some("true")
                prop:value=typed on:input=set/>
            <span class="share-bar" aria-hidden="true"><span style:inline-size=move || format!("{:.2}%", 100.0 * share.get())></span></span>
            <span class="number small">{move || session.text.with(|text| text.percent(share.get(), 1))}</span>
            <span class="fault" id=fault_id role="alert">{move || fault.get()}</span>
        </li>
    }
}
