//! Where functions let each other down: promises given by one and to be delivered by another.

use super::groups::HandOvers;
use super::view::Desk;
use crate::engine::ledger::{Group, Kept};
use crate::i18n::{key, t};
use crate::model::{Function, Side};
use crate::ui::help::Term;
use crate::ui::parts::Explained;
use crate::ui::words;
use leptos::prelude::*;

/// Who promises, who must deliver, and how reliably that is kept.
#[component]
pub(super) fn HandOverTable(desk: Desk) -> impl IntoView {
    let session = desk.session;
    let weighing = Memo::new(move |_| desk.gathered.reliability.with(Option::is_none));
    let hand_overs = Memo::new(move |_| {
        desk.gathered.reliability.with(|reliability| {
            let all = reliability.as_ref()?;
            Some(HandOvers::of(&all.kept)).filter(|hand_overs| !hand_overs.from.is_empty())
        })
    });
    let weakest = move || {
        let kept = hand_overs.with(|hand_overs| hand_overs.as_ref()?.weakest().copied())?;
        let Group::HandOver(from, to) = kept.group else {
            return None;
        };
        Some(session.text.with(|text| {
            t!(
                text,
                "ledger-weakest-hand-over",
                from = text.get(words::function(from)),
                to = text.get(words::function(to)),
                share = text.percent(kept.mean, 0),
                low = text.percent(kept.q05, 0),
                high = text.percent(kept.q95, 0)
            )
        }))
    };
    let table =
        move || hand_overs.with(|hand_overs| hand_overs.as_ref().map(|hand_overs| matrix(desk, hand_overs)));
    view! {
        <section class="panel" aria-labelledby="ledger-hand-overs">
            <header><h2 id="ledger-hand-overs"><Explained term=Term::HandOver>{session.say(key!("ledger-hand-overs"))}</Explained></h2></header>
            <p class="small quiet-text">{session.say(key!("ledger-hand-overs-help"))}</p>
            {move || weakest().map(|weakest| view! { <p><strong>{weakest}</strong></p> })}
            <Show when=move || hand_overs.with(Option::is_some)
                fallback=move || view! {
                    // That there are none is only known once all are weighed.
                    <Show when=move || weighing.get() fallback=move || view! { <p class="quiet-text">{session.say(key!("ledger-hand-overs-none"))}</p> }>
                        <p class="small" role="status">{session.say(key!("ledger-weighing"))}</p>
                    </Show>
                }>
                <div class="table-wrap" tabindex="0" role="group" aria-labelledby="ledger-hand-overs">{table}</div>
            </Show>
        </section>
    }
}

fn matrix(desk: Desk, hand_overs: &HandOvers) -> AnyView {
    let session = desk.session;
    let name = move |function: Function| session.text.with(|text| text.get(words::function(function)));
    let heads = hand_overs
        .to
        .iter()
        .map(|to| view! { <th scope="col" class="number">{name(*to)}</th> })
        .collect_view();
    let row = |from: &Function| {
        let cell = |to: &Function| match hand_overs.get(*from, *to) {
            Some(kept) => cell(desk, (*from, *to), *kept),
            None => view! { <td class="number quiet-text">"–"</td> }.into_any(),
        };
        let cells = hand_overs.to.iter().map(cell).collect_view();
        view! { <tr><th scope="row">{name(*from)}</th>{cells}</tr> }
    };
    let rows = hand_overs.from.iter().map(row).collect_view();
    view! {
        <table class="plain ledger-matrix">
            <thead><tr><th scope="col">{session.say(key!("ledger-from-by"))}</th>{heads}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn cell(desk: Desk, (from, to): (Function, Function), kept: Kept) -> AnyView {
    let session = desk.session;
    let count = kept.counted.promises;
    let (share, range, said) = session.text.with(|text| {
        let known = kept.is_known();
        let percent = |share| text.percent(share, 0);
        let hand_over = t!(
            text,
            "ledger-hand-over",
            from = text.get(words::function(from)),
            to = text.get(words::function(to))
        );
        let share = known.then(|| percent(kept.mean));
        let range = t!(
            text,
            "ledger-from-to",
            low = percent(kept.q05),
            high = percent(kept.q95)
        );
        (
            share.unwrap_or_else(|| t!(text, "ledger-nothing-due")),
            known.then_some(range),
            t!(text, "ledger-show-behind", what = hand_over),
        )
    });
    let counted = session
        .text
        .with(|text| t!(text, "ledger-promises", count = count));
    let group = Group::HandOver(from, to);
    // Within one function there is no hand-over to go wrong: shown for comparison.
    let within = (from == to).then_some("");
    view! {
        <td class="number" data-within=within>
            <button class="link" title=said on:click=move |_| desk.look(|lens| lens.look_behind(Side::Ours, group))>{share}</button>
            <span class="small quiet-text">{range}</span>
            <span class="small quiet-text">{counted}</span>
        </td>
    }
    .into_any()
}
