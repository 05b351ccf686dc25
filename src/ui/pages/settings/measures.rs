//! By what the factors of health measure: how fast records fade, targets for complaints, where bands start.

use super::draft::{Draft, Place};
use super::drafting::{Drafting, Whole};
use super::rhythm::named;
use crate::engine::health::Band;
use crate::i18n::{key, t};
use crate::model::{HalfLives, Tier};
use crate::ui::help::Term;
use crate::ui::parts::{BandBadge, Explained};
use crate::ui::session::use_session;
use crate::ui::words;
use leptos::prelude::*;

/// Days after which what a record says counts half, by factor.
#[component]
pub(super) fn Fading(drafting: Drafting) -> impl IntoView {
    let session = use_session();
    let usual = HalfLives::default().all();
    let rows = HalfLives::FACTORS.into_iter().zip(usual).enumerate();
    let rows = rows.map(|(place, (factor, usual))| {
        let label = Signal::derive(move || {
            session
                .text
                .with(|text| t!(text, "half-life-of", factor = text.get(words::factor(factor))))
        });
        let back = move || {
            session.text.with(|text| {
                t!(
                    text,
                    "labelled",
                    label = t!(text, "standard-days", days = usual),
                    value = text.get(words::factor(factor))
                )
            })
        };
        view! {
            <tr>
                <th scope="row">{session.say(words::factor(factor))}</th>
                <td><Whole drafting place=Place::HalfLife(place) label least=1/></td>
                <td>
                    <button class="quiet" aria-label=back on:click=move |_| drafting.change(|draft| draft.reset_half_life(place))>
                        {move || session.text.with(|text| t!(text, "standard-days", days = usual))}
                    </button>
                </td>
            </tr>
        }
    });
    view! {
        <div class="stack">
            <h3><Explained term=Term::HalfLife>{session.say(key!("half-lives"))}</Explained></h3>
            <p class="small quiet-text">{session.say(key!("half-lives-help"))}</p>
            <table class="plain rhythm">
                <thead>
                    <tr>
                        <th scope="col">{session.say(key!("half-life-factor"))}</th>
                        <th scope="col">{session.say(key!("half-life-days"))}</th>
                        <th scope="col"><span class="visually-hidden">{session.say(key!("back-to-standard"))}</span></th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
}

/// Within what time complaints should be answered and resolved, by tier.
#[component]
pub(super) fn ComplaintTargets(drafting: Drafting) -> impl IntoView {
    let session = use_session();
    let rows = Tier::ALL.map(|tier| {
        let place = tier as usize;
        let answer = Signal::derive(move || named(session, key!("target-answer"), tier));
        let resolve = Signal::derive(move || named(session, key!("target-resolve"), tier));
        view! {
            <tr>
                <th scope="row">{session.say(words::tier(tier))}</th>
                <td><Whole drafting place=Place::Answer(place) label=answer least=0/></td>
                <td><Whole drafting place=Place::Resolve(place) label=resolve least=0/></td>
            </tr>
        }
    });
    view! {
        <div class="stack">
            <h3><Explained term=Term::ComplaintsHandled>{session.say(key!("field-targets"))}</Explained></h3>
            <p class="small quiet-text">{session.say(key!("targets-help"))}</p>
            <table class="plain rhythm">
                <thead>
                    <tr>
                        <th scope="col">{session.say(key!("column-tier"))}</th>
                        <th scope="col">{session.say(key!("target-answer"))}</th>
                        <th scope="col">{session.say(key!("target-resolve"))}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
            <Standard drafting reset=Draft::reset_targets/>
        </div>
    }
}

/// From how many points an account counts as what.
#[component]
pub(super) fn Bands(drafting: Drafting) -> impl IntoView {
    let session = use_session();
    let bands = [Band::Strained, Band::Steady, Band::Thriving];
    let rows = bands.into_iter().enumerate().rev().map(|(place, band)| {
        let label = Signal::derive(move || {
            session
                .text
                .with(|text| t!(text, "band-from", band = words::band(text, band)))
        });
        view! {
            <tr>
                <th scope="row"><BandBadge band/></th>
                <td><Whole drafting place=Place::Band(place) label least=1 most=99/></td>
            </tr>
        }
    });
    view! {
        <div class="stack">
            <h3><Explained term=Term::Band>{session.say(key!("field-bands"))}</Explained></h3>
            <p class="small quiet-text">{session.say(key!("bands-help"))}</p>
            <table class="plain rhythm">
                <thead>
                    <tr>
                        <th scope="col">{session.say(key!("column-health"))}</th>
                        <th scope="col">{session.say(key!("bands-from"))}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
            <Standard drafting reset=Draft::reset_bands/>
        </div>
    }
}

#[component]
fn Standard(drafting: Drafting, reset: fn(&mut Draft)) -> impl IntoView {
    let session = use_session();
    view! {
        <div><button on:click=move |_| drafting.change(reset)>{session.say(key!("back-to-standard"))}</button></div>
    }
}
