//! Signs of tactics: a list to tick for each game, and how likely it is played.

use super::asked::Addition;
use super::open::{Open, use_open};
use super::promises::Manage;
use super::relation_forms::blank_sign;
use crate::engine::tactics::{LASTS, Signal as Likely, Strength, signals};
use crate::i18n::{key, t};
use crate::model::{Cue, RecordRef, Sign, Tactic};
use crate::sorting;
use crate::ui::help::Term;
use crate::ui::parts::Explained;
use crate::ui::words::judged as words;
use leptos::prelude::*;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Every tactic with its list, the likeliest first.
#[component]
pub(super) fn Tactics() -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let likely = Memo::new(move |_| open.dossier.with(|dossier| signals(&dossier.signs, open.day())));
    let none = move || likely.with(BTreeMap::is_empty);
    // The order stays while the page does: a row that moved under the hand would lose the focus.
    let order = {
        likely.with_untracked(|likely| {
            let mut tactics = Tactic::ALL.to_vec();
            let chance = |tactic: Tactic| likely.get(&tactic).map_or(-1.0, |it| it.probability);
            sorting::by(&mut tactics, |a, b| chance(*b).total_cmp(&chance(*a)));
            tactics
        })
    };
    let rows = order
        .into_iter()
        .map(|tactic| view! { <TacticRow tactic likely/> })
        .collect_view();
    view! {
        <section class="panel">
            <header>
                <h2><Explained term=Term::Tactic>{session.say(key!("signs"))}</Explained></h2>
                <button on:click=move |_| open.editor.add(Addition::Sign)>{session.say(key!("sign-add"))}</button>
            </header>
            <Show when=none><p class="quiet-text">{session.say(key!("signs-none"))}</p></Show>
            <p class="small quiet-text">{session.say(key!("signs-caution"))}</p>
            <ul class="tactics">{rows}</ul>
        </section>
    }
}

#[component]
fn TacticRow(tactic: Tactic, likely: Memo<BTreeMap<Tactic, Likely>>) -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let signal = move || likely.with(|likely| likely.get(&tactic).copied());
    let strength = move || signal().map(|signal| signal.strength);
    let chance = move || {
        let signal = signal()?;
        Some(session.text.with(|text| {
            let chance = t!(
                text,
                "tactic-likely",
                chance = text.percent(signal.probability, 0)
            );
            [text.get(words::strength(signal.strength)), chance].join(" · ")
        }))
    };
    let signs = Memo::new(move |_| {
        let day = open.day();
        open.dossier.with(|dossier| {
            let known = dossier
                .signs
                .iter()
                .filter(|sign| sign.cue.tactic() == tactic && sign.on <= day);
            let mut signs: Vec<&Sign> = known.collect();
            sorting::by_key(&mut signs, |sign| Reverse((sign.on, sign.id)));
            signs.into_iter().cloned().collect::<Vec<_>>()
        })
    });
    let asked = move || {
        let asked = open.asked_record();
        signs.with(|signs| signs.iter().any(|sign| Some(sign.id.uuid()) == asked))
    };
    view! {
        <li>
            <details class="why" open=asked>
                <summary>
                    {session.say(words::tactic(tactic))} " "
                    {move || chance().map(|chance| view! {
                        <span class="tag" data-kind=move || match strength() {
                            Some(Strength::Strong) => Some("bad"),
                            Some(Strength::Possible) => Some("soon"),
                            _ => None,
                        }>{chance}</span>
                    })}
                </summary>
                <ul class="cues">{tactic.cues().iter().map(|cue| view! { <CueRow cue=*cue signs/> }).collect_view()}</ul>
                <ul class="records">
                    {move || signs.with(|signs| signs.iter().map(|sign| told(open, sign)).collect_view())}
                </ul>
            </details>
        </li>
    }
}

/// One thing to look at: seen, or not there.
#[component]
fn CueRow(cue: Cue, signs: Memo<Vec<Sign>>) -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let latest = move || {
        let day = open.day();
        let counts = |sign: &&Sign| sign.cue == cue && (day - sign.on).num_days() <= LASTS;
        signs.with(|signs| signs.iter().find(counts).map(|sign| sign.seen))
    };
    let note = move |seen: bool| {
        let on = session.as_of.get_untracked();
        let today = |sign: &&Sign| sign.cue == cue && sign.on == on;
        let held = signs.with_untracked(|signs| signs.iter().find(today).cloned());
        let sign = match held {
            Some(sign) => Sign {
                seen,
                stamp: sign.stamp.edited(session.signature()),
                ..sign
            },
            None => Sign {
                cue,
                seen,
                ..blank_sign(open)
            },
        };
        if let Err(refusal) = open.put(sign.into()) {
            session.refuse(&refusal);
        }
    };
    let choice = move |seen: bool, word| {
        let name = format!("cue-{cue:?}");
        view! {
            <label class="pick">
                <input type="radio" name=name prop:checked=move || latest() == Some(seen) on:change=move |_| note(seen)/>
                <span>{session.say(word)}</span>
            </label>
        }
    };
    view! {
        <li>
            <fieldset class="picks">
                <legend>{session.say(words::cue(cue))}</legend>
                {choice(true, key!("sign-seen"))}
                {choice(false, key!("sign-absent"))}
            </fieldset>
        </li>
    }
}

/// A sign that was noted, with its day.
fn told(open: Open, sign: &Sign) -> impl IntoView + use<> {
    let session = open.session;
    let (id, cue, on, seen, notes) = (sign.id, sign.cue, sign.on, sign.seen, sign.notes.clone());
    let what = Signal::derive(move || {
        session.text.with(|text| {
            t!(
                text,
                "sign-on",
                sign = text.get(words::cue(cue)),
                date = text.date(on)
            )
        })
    });
    let word = if seen {
        key!("sign-seen")
    } else {
        key!("sign-absent")
    };
    view! {
        <li class="record" data-record=id.to_string()>
            <div class="record-what">
                <p>{what} " " <span class="quiet-text">{session.say(word)}</span></p>
                <p class="said"><bdi>{notes}</bdi></p>
            </div>
            <div class="row record-do"><Manage at=RecordRef::Sign(open.id, id) what/></div>
        </li>
    }
}
