//! How close to be with the account: what the records advise, beside what the manager decided.

use super::judgements::Judgement;
use super::judging::Question;
use super::open::{Open, focus_on, use_open};
use crate::engine::posture::{Advice, Gap, Known, Ladder, Recommended, percentile, recommend};
use crate::i18n::{Key, Text, key, t};
use crate::model::Posture;
use crate::ui::account_change::AccountChange;
use crate::ui::help::Term;
use crate::ui::parts::{Explained, Meanings};
use crate::ui::words;
use leptos::prelude::*;

/// The terms of the ladders.
const TERMS: [Term; 5] = [
    Term::Advised,
    Term::Closeness,
    Term::LifetimeValue,
    Term::Reciprocity,
    Term::Posture,
];

const TITLE: &str = "close-title";

/// A recommendation with what it rests on.
#[derive(Clone, PartialEq)]
struct Told {
    known: Known,
    advised: Recommended,
}

/// The recommended posture, its ladders, and the way to take it over.
#[component]
pub(super) fn Closeness() -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let lost = Memo::new(move |_| {
        open.dossier
            .with(|dossier| dossier.account.is_lost_on(open.day()))
    });
    view! {
        <section class="panel stack" aria-labelledby=TITLE>
            <h2 id=TITLE tabindex="-1"><Explained term=Term::Posture>{session.say(key!("close-title"))}</Explained></h2>
            <Show when=move || !lost.get() fallback=move || view! { <p class="quiet-text">{session.say(key!("close-lost"))}</p> }>
                <Advised/>
            </Show>
        </section>
    }
}

#[component]
fn Advised() -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let scoring = Memo::new(move |_| session.scores.with(|scores| scores.waiting() > 0));
    // While an edit is being scored the place from before still holds.
    let value = Memo::new(move |before: Option<&Option<f64>>| {
        let waits = session.scores.with(|scores| scores.waiting() > 0);
        let before = before.copied().flatten();
        if waits && before.is_some() {
            before
        } else {
            value_percentile(open)
        }
    });
    let told = Memo::new(move |_| {
        let known = open.policy.with(|policy| {
            open.dossier
                .with(|dossier| Known::of(dossier, policy, open.day(), value.get()))
        });
        let advised = recommend(known).ok()?;
        Some(Told { known, advised })
    });
    let in_force = Memo::new(move |_| {
        open.policy.with(|policy| {
            open.dossier
                .with(|dossier| dossier.posture_on(open.day(), policy))
        })
    });
    let say = move |say: fn(&Text, &Told) -> String| {
        move || {
            told.with(|told| {
                session
                    .text
                    .with(|text| told.as_ref().map(|told| say(text, told)))
            })
        }
    };
    let now = move || {
        session.text.with(|text| {
            t!(
                text,
                "close-now",
                posture = text.get(words::posture(in_force.get()))
            )
        })
    };
    let extraction = move || told.with(|told| told.as_ref().is_some_and(|told| told.advised.extraction));
    let missing = move || told.with(|told| session.text.with(|text| missing(text, &told.as_ref()?.advised)));
    view! {
        <div>
            <p><strong class="figure">{say(|text, told| t!(text, "close-advised", posture = text.get(words::posture(told.advised.posture))))}</strong></p>
            <p>{say(|text, told| text.get(advice(told.advised.advice)))} " " <span class="quiet-text">{now}</span></p>
        </div>
        <Show when=extraction><p class="hint" role="note">{session.say(key!("close-extraction"))}</p></Show>
        <dl class="value-parts">
            <div><dt>{session.say(key!("close-hours"))}</dt><dd>{say(|text, told| text.integer(told.advised.hours.into()))}</dd></div>
            <div><dt>{session.say(key!("close-people"))}</dt><dd>{say(|text, told| text.integer(told.advised.people.into()))}</dd></div>
        </dl>
        <ul class="ladders">{move || told.with(|told| told.as_ref().map(|told| ladders(open, told)))}</ul>
        <Show when=move || scoring.get()><p class="small quiet-text" role="status">{session.say(key!("close-scoring"))}</p></Show>
        {move || missing().map(|missing| view! { <p class="small quiet-text">{missing}</p> })}
        <ul class="judgements"><Judgement question=Question::Wish/></ul>
        <div class="row"><Set told in_force/></div>
        <div><Meanings terms=&TERMS/></div>
        <details class="why">
            <summary>{session.say(key!("worth-how"))}</summary>
            <p class="small quiet-text">{session.say(key!("close-source"))}</p>
        </details>
    }
}

/// Where the account's lifetime value stands among those of the book in its currency that have not left. None while
/// the book is still being scored: a place among few would jump.
fn value_percentile(open: Open) -> Option<f64> {
    let (own, currency) = open
        .figures
        .with(|figures| Some((figures.value.clv()?, figures.value.currency)))?;
    let day = open.day();
    open.session.scores.with(|scores| {
        let others = scores.iter().filter(|scored| {
            let account = &scored.dossier().account;
            account.id != open.id && !account.is_lost_on(day) && scored.value.currency == currency
        });
        let worth = others.filter_map(|scored| scored.value.clv());
        (scores.waiting() == 0).then(|| percentile(own, worth)).flatten()
    })
}

fn advice(advice: Advice) -> Key {
    match advice {
        Advice::Invest => key!("advice-invest"),
        Advice::Hold => key!("advice-hold"),
        Advice::StepDown => key!("advice-step-down"),
        Advice::DoNotInvest => key!("advice-do-not-invest"),
        Advice::FindOut => key!("advice-find-out"),
    }
}

fn missing(text: &Text, advised: &Recommended) -> Option<String> {
    let name = |gap: &Gap| {
        text.get(match gap {
            Gap::Wish => key!("gap-wish"),
            Gap::Value => key!("gap-value"),
            Gap::TheirPromises => key!("gap-promises"),
            Gap::InformationShared => key!("gap-information"),
            Gap::Tactics => key!("gap-tactics"),
        })
    };
    let names: Vec<String> = advised.missing.iter().map(name).collect();
    (!names.is_empty()).then(|| t!(text, "close-missing", list = text.list(&names)))
}

/// The three ladders with the step reached on each.
fn ladders(open: Open, told: &Told) -> AnyView {
    let ladder = |(ladder, step): (Ladder, u8)| {
        let binds = told.advised.binding.contains(&ladder);
        let (name, stands) = open
            .session
            .text
            .with(|text| (text.get(name(ladder)), stands(text, told, ladder, step)));
        let rung = |(place, posture): (usize, Posture)| {
            let reached = place == usize::from(step);
            view! {
                <li aria-current=reached.then_some("step") data-reached=(place <= usize::from(step)).then_some("")>
                    {open.session.say(words::posture(posture))}
                </li>
            }
        };
        let rungs = Posture::ALL.into_iter().enumerate().map(rung);
        let binding = move || view! { " " <span class="tag">{open.session.say(key!("ladder-binds"))}</span> };
        view! {
            <li>
                <h3>{name} {binds.then(binding)}</h3>
                <p class="small quiet-text">{stands}</p>
                <ol class="rungs small">{rungs.collect_view()}</ol>
            </li>
        }
    };
    Ladder::ALL
        .into_iter()
        .zip(told.advised.steps)
        .map(ladder)
        .collect_view()
        .into_any()
}

fn name(ladder: Ladder) -> Key {
    match ladder {
        Ladder::Wish => key!("ladder-wish"),
        Ladder::Value => key!("ladder-value"),
        Ladder::Reciprocity => key!("ladder-reciprocity"),
    }
}

/// What the step rests on.
fn stands(text: &Text, told: &Told, ladder: Ladder, step: u8) -> String {
    let Known {
        wish,
        value_percentile,
        their_promises,
        information_shared,
        tactic,
        ..
    } = told.known;
    let heard = their_promises.is_some() || information_shared.is_some() || tactic.is_some();
    let said = match ladder {
        Ladder::Wish => wish.map(|wish| t!(text, "ladder-wish-at", wish = text.number(wish, 0))),
        Ladder::Value => {
            value_percentile.map(|share| t!(text, "ladder-value-at", share = text.percent(share / 100.0, 0)))
        }
        Ladder::Reciprocity => heard.then(|| {
            let share = text.percent(told.advised.reciprocity, 0);
            t!(text, "ladder-reciprocity-at", share = share)
        }),
    };
    said.unwrap_or_else(|| {
        let posture = Posture::ALL.get(usize::from(step)).copied().unwrap_or_default();
        t!(
            text,
            "ladder-unknown",
            posture = text.get(words::posture(posture))
        )
    })
}

/// Takes the recommendation over, where it differs from what is in force and enough is known.
#[component]
fn Set(told: Memo<Option<Told>>, in_force: Memo<Posture>) -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let posture = Memo::new(move |_| {
        told.with(|told| {
            let advised = &told.as_ref()?.advised;
            let ripe = advised.advice != Advice::FindOut && advised.posture != in_force.get();
            ripe.then_some(advised.posture)
        })
    });
    let set = move |posture: Posture| {
        let account = open.dossier.with_untracked(|dossier| dossier.account.clone());
        let day = session.as_of.get_untracked();
        session.edit_or_notify(AccountChange::Posture(posture).edit([&account], day, session.signature()));
        // The button goes with the difference.
        focus_on(TITLE);
    };
    let label = move |posture: Posture| {
        session
            .text
            .with(|text| t!(text, "close-set", posture = text.get(words::posture(posture))))
    };
    view! {
        {move || posture.get().map(|posture| view! {
            <button class="primary" on:click=move |_| set(posture)>{move || label(posture)}</button>
        })}
        <p class="small quiet-text">{session.say(key!("close-yours"))}</p>
    }
}
