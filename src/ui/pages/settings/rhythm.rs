//! The rhythm expected of each tier, and what holds for an account that was given neither tier nor posture.

use super::draft::Place;
use super::drafting::{Drafting, Entry, Whole};
use crate::i18n::{Key, key, t};
use crate::model::{Posture, Tier};
use crate::ui::help::Term;
use crate::ui::parts::Explained;
use crate::ui::session::{Session, use_session};
use crate::ui::words;
use leptos::prelude::*;

/// Days between contacts and orders by tier, the defaults, and the tolerance of deliveries.
#[component]
pub(super) fn Rhythms(drafting: Drafting) -> impl IntoView {
    let session = use_session();
    let of_tier = move |what: Key, tier: Tier| Signal::derive(move || named(session, what, tier));
    let rows = Tier::ALL
        .map(|tier| {
            let name = session.say(words::tier(tier));
            view! {
                <tr>
                    <th scope="row">{name}</th>
                    <td><Whole drafting place=Place::ContactDays(tier as usize) label=of_tier(key!("rhythm-contact"), tier) least=1/></td>
                    <td><Whole drafting place=Place::OrderDays(tier as usize) label=of_tier(key!("rhythm-order"), tier) least=1/></td>
                </tr>
            }
        })
        .collect_view();
    let tier_of = move || drafting.draft.with(|draft| draft.default_tier as usize);
    let posture_of = move || drafting.draft.with(|draft| draft.default_posture as usize);
    let set_tier = move |place: usize| drafting.change(|draft| draft.default_tier = Tier::ALL[place]);
    let set_posture =
        move |place: usize| drafting.change(|draft| draft.default_posture = Posture::ALL[place]);
    view! {
        <div class="stack">
            <h3><Explained term=Term::Rhythm>{session.say(key!("rhythm"))}</Explained></h3>
            <p class="small quiet-text">{session.say(key!("rhythm-help"))}</p>
            <table class="plain rhythm">
                <thead>
                    <tr>
                        <th scope="col"><Explained term=Term::Tier>{session.say(key!("column-tier"))}</Explained></th>
                        <th scope="col">{session.say(key!("rhythm-contact"))}</th>
                        <th scope="col">{session.say(key!("rhythm-order"))}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
            <div class="form-row">
                <Choice label=key!("default-tier") names=Tier::ALL.map(words::tier) chosen=tier_of choose=set_tier/>
                <Choice label=key!("default-posture") names=Posture::ALL.map(words::posture) chosen=posture_of choose=set_posture/>
            </div>
            <p class="small quiet-text">{session.say(key!("default-help"))}</p>
            <Entry drafting place=Place::Tolerance label=key!("delivery-tolerance") help=key!("delivery-tolerance-help")/>
        </div>
    }
}

/// A column of a table by tier, with the tier.
pub(super) fn named(session: Session, what: Key, tier: Tier) -> String {
    session.text.with(|text| {
        t!(
            text,
            "rhythm-of-tier",
            what = text.get(what),
            tier = text.get(words::tier(tier))
        )
    })
}

/// One of four named choices.
#[component]
fn Choice<C, S>(label: Key, names: [Key; 4], chosen: C, choose: S) -> impl IntoView
where
    C: Fn() -> usize + Copy + Send + Sync + 'static,
    S: Fn(usize) + Copy + 'static,
{
    let session = use_session();
    let option = |(place, name): (usize, Key)| {
        view! { <option value=place prop:selected=move || chosen() == place>{session.say(name)}</option> }
    };
    let options = names.into_iter().enumerate().map(option).collect_view();
    let set = move |event| {
        if let Some(place) = event_target_value(&event).parse().ok().filter(|place| *place < 4) {
            choose(place);
        }
    };
    view! {
        <label class="field">
            <span>{session.say(label)}</span>
            <select on:change=set>{options}</select>
        </label>
    }
}
