//! The scale of a criterion: which figure earns which score.

use super::draft::{Place, Typed, is_share};
use super::view::Desk;
use super::words;
use crate::i18n::{key, t};
use crate::model::Measure;
use crate::ui::session::use_session;
use leptos::prelude::*;

/// The steps as inputs, with what is wrong beneath.
#[component]
pub(super) fn Scale(desk: Desk, place: usize, measure: StoredValue<Measure>) -> impl IntoView {
    let session = use_session();
    let with = move |read: fn(&Typed) -> usize| {
        desk.draft
            .with(|draft| draft.0.get(place).map(read).unwrap_or_default())
    };
    let steps = Memo::new(move |_| with(|typed| typed.anchors.len()));
    let faults = move || {
        let here = |at: &Place| matches!(at, Place::At(one, _) | Place::Score(one, _) if *one == place);
        desk.read.with(|read| {
            let faults = read.as_ref().err().into_iter().flatten();
            let faults = faults.filter(|(at, _)| here(at));
            session.text.with(|text| {
                let sentence = |(at, fault): (&Place, &super::draft::Fault)| {
                    let step = match at {
                        Place::At(_, step) | Place::Score(_, step) => *step + 1,
                        _ => 0,
                    };
                    let said = words::fault(text, *fault);
                    view! { <li class="fault">{t!(text, "labelled", label = text.integer(step as i64), value = said)}</li> }
                };
                faults.map(sentence).collect_view()
            })
        })
    };
    let share = measure.with_value(is_share);
    let head = move || {
        session.text.with(|text| {
            if share {
                t!(text, "scorecard-figure-percent")
            } else {
                t!(text, "portfolio-measure")
            }
        })
    };
    let add = move |_| {
        desk.change(|draft| draft.0.get_mut(place).into_iter().for_each(Typed::add_step));
    };
    view! {
        <div class="stack scale">
            <table class="plain">
                <thead><tr>
                    <th scope="col">{head}</th>
                    <th scope="col">{session.say(key!("scorecard-score"))}</th>
                    <th scope="col"><span class="visually-hidden">{session.say(key!("scorecard-step-remove"))}</span></th>
                </tr></thead>
                <tbody><For each=move || 0..steps.get() key=|step| *step let:step><Step desk place step measure/></For></tbody>
            </table>
            <ul class="small" role="alert">{faults}</ul>
            <div><button class="small" on:click=add>{session.say(key!("scorecard-step-add"))}</button></div>
        </div>
    }
}

/// One step.
#[component]
fn Step(desk: Desk, place: usize, step: usize, measure: StoredValue<Measure>) -> impl IntoView {
    let session = use_session();
    let label = move |score: bool| {
        move || {
            session.text.with(|text| {
                let criterion = measure.with_value(|measure| words::measure(text, measure));
                let step = text.integer(step as i64 + 1);
                if score {
                    t!(text, "scorecard-score-of", criterion = criterion, step = step)
                } else {
                    t!(text, "scorecard-figure-of", criterion = criterion, step = step)
                }
            })
        }
    };
    let input = move |score: bool| {
        let shown = move || {
            desk.draft.with(|draft| {
                let (at, scored) = draft.0.get(place)?.anchors.get(step)?;
                Some(if score { scored.clone() } else { at.clone() })
            })
        };
        let set = move |event| {
            let typed = event_target_value(&event);
            desk.change(|draft| {
                let anchor = draft
                    .0
                    .get_mut(place)
                    .and_then(|criterion| criterion.anchors.get_mut(step));
                if let Some((at, scored)) = anchor {
                    *(if score { scored } else { at }) = typed;
                }
            });
        };
        let at = if score {
            Place::Score(place, step)
        } else {
            Place::At(place, step)
        };
        let wrong = move || {
            let wrong = desk
                .read
                .with(|read| read.as_ref().is_err_and(|faults| faults.contains_key(&at)));
            wrong.then_some("true")
        };
        view! {
            <input type="text" inputmode="decimal" maxlength="20" autocomplete="off" dir="ltr" aria-label=label(score)
                aria-invalid=wrong prop:value=shown on:input=set/>
        }
    };
    let few = move || {
        desk.draft
            .with(|draft| draft.0.get(place).is_none_or(|typed| typed.anchors.len() <= 2))
    };
    let remove = move |_| {
        desk.change(|draft| {
            if let Some(criterion) = draft.0.get_mut(place).filter(|one| step < one.anchors.len()) {
                criterion.anchors.remove(step);
            }
        });
    };
    let remove_of = move || {
        session.text.with(|text| {
            t!(
                text,
                "scorecard-step-remove-of",
                step = text.integer(step as i64 + 1)
            )
        })
    };
    view! {
        <tr>
            <td>{input(false)}</td>
            <td>{input(true)}</td>
            <td><button class="link small" aria-label=remove_of disabled=few on:click=remove>{session.say(key!("scorecard-step-remove"))}</button></td>
        </tr>
    }
}
