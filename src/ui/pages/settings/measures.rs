//! By what the factors of health measure: how fast records fade, targets for complaints, where bands start.

use super::draft::{Draft, Place};
use super::drafting::{Drafting, Whole};
use super::rhythm::named;
use crate::engine::health::Band;
use crate::i18n::{Key, key, t};
use crate::model::{FactorKind, HalfLives, Posture, Tier};
use crate::ui::help::Term;
use crate::ui::parts::{BandBadge, Explained};
use crate::ui::session::use_session;
use crate::ui::words;
use leptos::prelude::*;

/// Days after which what a record says counts half, by factor and posture.
#[component]
pub(super) fn Fading(drafting: Drafting) -> impl IntoView {
    let session = use_session();
    let cell = move |posture: Posture, f: usize, factor: FactorKind| {
        let label = move || session.text.with(|text| words::half_life(text, posture, factor));
        let place = Place::HalfLife(posture as usize, f);
        view! { <td><Whole drafting place label=Signal::derive(label) least=1/></td> }
    };
    let usual = HalfLives::default().all();
    let rows = HalfLives::FACTORS.into_iter().zip(usual).enumerate();
    let rows = rows.map(|(f, (factor, usual))| {
        let usual = move || session.text.with(|text| t!(text, "standard-days", days = usual));
        view! {
            <tr>
                <th scope="row">{session.say(words::factor(factor))} <div class="small quiet-text">{usual}</div></th>
                {Posture::ALL.map(|posture| cell(posture, f, factor)).collect_view()}
            </tr>
        }
    });
    view! {
        <div class="stack">
            <h3><Explained term=Term::HalfLife>{session.say(key!("half-lives"))}</Explained></h3>
            <p class="small quiet-text">{session.say(key!("half-lives-help"))}</p>
            <div class="table-wrap">
                <table class="plain rhythm spread">
                    <Columns first=key!("half-life-factor") names=Posture::ALL.map(words::posture)/>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
            <Standard drafting of=key!("half-lives") reset=Draft::reset_half_lives/>
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
            <Standard drafting of=key!("field-targets") reset=Draft::reset_targets/>
        </div>
    }
}

/// From how many points an account counts as what, by band and tier.
#[component]
pub(super) fn Bands(drafting: Drafting) -> impl IntoView {
    let session = use_session();
    let cell = move |tier: Tier, b: usize, band: Band| {
        let label = move || session.text.with(|text| words::band_start(text, tier, band));
        let place = Place::Band(tier as usize, b);
        view! { <td><Whole drafting place label=Signal::derive(label) least=1 most=99/></td> }
    };
    let bands = [Band::Strained, Band::Steady, Band::Thriving];
    let rows = bands.into_iter().enumerate().rev().map(|(b, band)| {
        view! {
            <tr>
                <th scope="row"><BandBadge band/></th>
                {Tier::ALL.map(|tier| cell(tier, b, band)).collect_view()}
            </tr>
        }
    });
    view! {
        <div class="stack">
            <h3><Explained term=Term::Band>{session.say(key!("field-bands"))}</Explained></h3>
            <p class="small quiet-text">{session.say(key!("bands-help"))}</p>
            <div class="table-wrap">
                <table class="plain rhythm spread">
                    <Columns first=key!("column-health") names=Tier::ALL.map(words::tier)/>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
            <Standard drafting of=key!("field-bands") reset=Draft::reset_bands/>
        </div>
    }
}

/// The head of a table with a column for each posture or tier.
#[component]
fn Columns(first: Key, names: [Key; 4]) -> impl IntoView {
    let session = use_session();
    let names = names.map(|name| view! { <th scope="col">{session.say(name)}</th> });
    view! { <thead><tr><th scope="col">{session.say(first)}</th>{names.collect_view()}</tr></thead> }
}

/// Sets one table back.
#[component]
fn Standard(drafting: Drafting, of: Key, reset: fn(&mut Draft)) -> impl IntoView {
    let session = use_session();
    let name = move || {
        session.text.with(|text| {
            t!(
                text,
                "labelled",
                label = t!(text, "back-to-standard"),
                value = text.get(of)
            )
        })
    };
    view! {
        <div>
            <button class="quiet" aria-label=name on:click=move |_| drafting.change(reset)>
                {session.say(key!("back-to-standard"))}
            </button>
        </div>
    }
}
