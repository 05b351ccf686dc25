//! How reliably accounts, colleagues and functions keep what was promised.

use super::groups::{By, ranked};
use super::view::Desk;
use crate::engine::ledger::{Counted, Group, Kept};
use crate::i18n::{Key, Text, key, t};
use crate::model::Side;
use crate::ui::help::Term;
use crate::ui::parts::{Explained, Interval};
use crate::ui::session::Session;
use crate::ui::words;
use leptos::prelude::*;

/// Rows shown at first, and more at each asking.
const PAGE: usize = 20;

fn by_name(by: By) -> Key {
    match by {
        By::OurAccounts => key!("ledger-by-our-accounts"),
        By::TheirAccounts => key!("ledger-by-their-accounts"),
        By::Deliverers => key!("ledger-by-deliverers"),
        By::Functions => key!("ledger-by-functions"),
    }
}

/// What a group is called.
pub(super) fn group_name(session: Session, group: Group) -> String {
    let named = |name: Option<String>| {
        let name = name.unwrap_or_default();
        session.text.with(|text| text.isolate(&name))
    };
    match group {
        Group::Account(id) => named(
            session
                .book
                .with(|book| book.dossier(id).map(|held| held.account.name.clone())),
        ),
        Group::Deliverer(id) => named(
            session
                .book
                .with(|book| book.colleague(id).map(|held| held.name.clone())),
        ),
        Group::Function(function) => session.text.with(|text| text.get(words::function(function))),
        Group::HandOver(from, to) => session.text.with(|text| {
            t!(
                text,
                "ledger-hand-over",
                from = text.get(words::function(from)),
                to = text.get(words::function(to))
            )
        }),
    }
}

/// The share of all promises of one side.
fn whole(text: &Text, side: Side, counted: &Counted) -> Option<String> {
    let share = counted.alone()?;
    let (mean, low, high) = (
        text.percent(share.mean(), 0),
        text.percent(share.q05(), 0),
        text.percent(share.q95(), 0),
    );
    Some(match side {
        Side::Ours => t!(text, "ledger-kept-by-us", share = mean, low = low, high = high),
        Side::Theirs => t!(text, "ledger-kept-by-them", share = mean, low = low, high = high),
    })
}

/// Both sides as a whole, then group by group.
#[component]
pub(super) fn ReliabilityTable(desk: Desk) -> impl IntoView {
    let session = desk.session;
    let reliability = desk.gathered.reliability;
    let by = RwSignal::new(By::default());
    let weakest = RwSignal::new(false);
    let many = RwSignal::new(PAGE);
    let groups = Memo::new(move |_| {
        reliability.with(|reliability| {
            let all = reliability.as_ref()?;
            Some(ranked(&all.kept, by.get(), weakest.get()))
        })
    });
    let count = move || groups.with(|groups| groups.as_ref().map_or(0, Vec::len));
    let sentences = move || {
        let reliability = reliability.get()?;
        let said = session.text.with(|text| {
            [
                whole(text, Side::Ours, &reliability.ours),
                whole(text, Side::Theirs, &reliability.theirs),
            ]
        });
        Some(
            said.map(|said| said.map(|said| view! { <p>{said}</p> }))
                .collect_view(),
        )
    };
    let rows = move || {
        groups.with(|groups| {
            let groups = groups.iter().flatten().take(many.get());
            groups.map(|kept| row(desk, *kept)).collect_view()
        })
    };
    let choice = move |choice: By| {
        view! {
            <button aria-pressed=move || (by.get() == choice).to_string()
                on:click=move |_| { by.set(choice); many.set(PAGE); }>{session.say(by_name(choice))}</button>
        }
    };
    view! {
        <section class="panel" aria-labelledby="ledger-reliability">
            <header><h2 id="ledger-reliability">{session.say(key!("ledger-reliability"))}</h2></header>
            {sentences}
            <p class="small quiet-text">{session.say(key!("ledger-reliability-help"))}</p>
            <Show when=move || groups.with(Option::is_some) fallback=move || view! { <p class="small" role="status">{session.say(key!("ledger-weighing"))}</p> }>
                <div class="row ledger-choices">
                    <div class="switch" role="group" aria-label=session.say(key!("ledger-by"))>{By::ALL.map(choice).collect_view()}</div>
                    <button aria-pressed=move || weakest.get().to_string() on:click=move |_| weakest.update(|weakest| *weakest = !*weakest)>
                        {session.say(key!("ledger-weakest-first"))}
                    </button>
                </div>
                <Show when=move || { count() > 0 } fallback=move || view! { <p class="quiet-text">{session.say(key!("ledger-no-groups"))}</p> }>
                    <div class="table-wrap">
                        <table class="plain ledger-kept">
                            <thead><tr>
                                <th scope="col">{move || session.say(by_name(by.get()))()}</th>
                                <th scope="col" class="number">{session.say(key!("ledger-share"))}</th>
                                <th scope="col"><Explained term=Term::Interval>{session.say(key!("ledger-range"))}</Explained></th>
                                <th scope="col" class="number">{session.say(key!("ledger-count"))}</th>
                                <th scope="col" class="number">{session.say(key!("ledger-open"))}</th>
                                <th scope="col" class="number">{session.say(key!("ledger-overdue"))}</th>
                            </tr></thead>
                            <tbody>{rows}</tbody>
                        </table>
                    </div>
                    <Show when=move || many.get() < count()>
                        <button class="link" on:click=move |_| many.update(|many| *many += PAGE)>
                            {move || session.text.with(|text| t!(text, "board-more", count = count().saturating_sub(many.get()).min(PAGE)))}
                        </button>
                    </Show>
                </Show>
            </Show>
        </section>
    }
}

fn row(desk: Desk, kept: Kept) -> AnyView {
    let session = desk.session;
    let Kept {
        side,
        group,
        counted,
        mean,
        q05,
        q95,
        ..
    } = kept;
    let known = kept.is_known();
    let name = group_name(session, group);
    let whole = move |count: usize| session.text.with(|text| text.integer(count as i64));
    let share = session.text.with(|text| known.then(|| text.percent(mean, 0)));
    let range = session.text.with(|text| {
        if known {
            t!(
                text,
                "ledger-from-to",
                low = text.percent(q05, 0),
                high = text.percent(q95, 0)
            )
        } else {
            t!(text, "ledger-nothing-due")
        }
    });
    let behind = session
        .text
        .with(|text| t!(text, "ledger-show-behind", what = name.clone()));
    let interval = known.then(|| view! { <Interval value=mean low=q05 high=q95 most=1.0/> });
    view! {
        <tr>
            <th scope="row"><button class="link" title=behind on:click=move |_| desk.look(|lens| lens.look_behind(side, group))><bdi>{name}</bdi></button></th>
            <td class="number">{share.unwrap_or_else(|| "–".into())}</td>
            <td><span class="ledger-range">{range} {interval}</span></td>
            <td class="number">{whole(counted.promises)}</td>
            <td class="number">{whole(counted.open)}</td>
            <td class="number">{whole(counted.overdue)}</td>
        </tr>
    }
    .into_any()
}
