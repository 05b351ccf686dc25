//! The figures side by side with those after accounts leave or become one.

use super::earnings::Earnings;
use super::ranking::Ranking;
use super::what_if::{Change, List, Picks, changes};
use crate::engine::concentration::WhatIf;
use crate::i18n::{Key, key, t};
use crate::model::AccountId;
use crate::ui::help::Term;
use crate::ui::parts::Explained;
use crate::ui::session::use_session;
use leptos::html;
use leptos::prelude::*;
use std::sync::Arc;

/// Accounts offered: smaller ones hardly move any of the figures.
const OFFERED: usize = 100;

/// Who leaves, who become one, and what that does.
#[component]
pub(super) fn IfAccounts(
    ranking: Signal<Option<Arc<Ranking>>>,
    earnings: Signal<Option<Option<Arc<Earnings>>>>,
) -> impl IntoView {
    let session = use_session();
    let picks = RwSignal::new(Picks::default());
    let what_if = Memo::new(move |_| {
        let ranking = ranking.get();
        ranking.map_or_else(WhatIf::default, |ranking| {
            picks.with(|picks| picks.what_if(&ranking))
        })
    });
    let changed = Memo::new(move |_| {
        let (ranking, earnings) = (ranking.get()?, earnings.get().flatten());
        let change = what_if.get();
        session
            .text
            .with(|text| changes(text, &ranking, earnings.as_deref(), &change))
    });
    let rows = move || Some(changed.get()?.into_iter().map(row).collect_view());
    let note = move || {
        session.text.with(|text| {
            if what_if.with(|what_if| what_if.merge.len() == 1) {
                t!(text, "portfolio-merge-few")
            } else if changed.with(Option::is_none) {
                t!(text, "portfolio-what-if-nothing")
            } else {
                String::new()
            }
        })
    };
    view! {
        <section class="panel" aria-labelledby="portfolio-what-if">
            <div class="stack">
                <div>
                    <h2 id="portfolio-what-if"><Explained term=Term::WhatIf>{session.say(key!("portfolio-what-if"))}</Explained></h2>
                    <p class="quiet-text">{session.say(key!("portfolio-what-if-about"))}</p>
                </div>
                <Pick list=List::Leavers label=key!("portfolio-leavers") ranking picks what_if/>
                <Pick list=List::Merging label=key!("portfolio-merging") ranking picks what_if/>
                <p class="small" role="status">{note}</p>
                <div class="table-wrap" tabindex="0" role="group" aria-labelledby="portfolio-what-if">
                    <table class="plain portfolio-what-if">
                        <thead>
                            <tr>
                                <th scope="col">{session.say(key!("portfolio-measure"))}</th>
                                <th scope="col" class="number">{session.say(key!("portfolio-now"))}</th>
                                <th scope="col" class="number">{session.say(key!("portfolio-then"))}</th>
                            </tr>
                        </thead>
                        <tbody aria-live="polite">{rows}</tbody>
                    </table>
                </div>
            </div>
        </section>
    }
}

/// A list of accounts, to which others are added.
#[component]
fn Pick(
    list: List,
    label: Key,
    ranking: Signal<Option<Arc<Ranking>>>,
    picks: RwSignal<Picks>,
    what_if: Memo<WhatIf<AccountId>>,
) -> impl IntoView {
    let session = use_session();
    let picked = Memo::new(move |_| {
        what_if.with(|what_if| match list {
            List::Leavers => what_if.remove.clone(),
            List::Merging => what_if.merge.clone(),
        })
    });
    let offered = Memo::new(move |_| {
        let picked = picked.get();
        let ranking = ranking.get();
        let accounts = ranking.iter().flat_map(|ranking| &ranking.ranked);
        let others = accounts.filter(|account| !picked.contains(&account.id));
        let named = others
            .take(OFFERED)
            .map(|account| (account.id, account.name.clone()));
        named.collect::<Vec<_>>()
    });
    let options = move || {
        let option = |(id, name): (AccountId, String)| view! { <option dir="auto" value=id.to_string()>{name}</option> };
        offered.get().into_iter().map(option).collect_view()
    };
    let select = NodeRef::<html::Select>::new();
    let add = move |event| {
        if let (Ok(id), Some(ranking)) = (event_target_value(&event).parse(), ranking.get_untracked()) {
            picks.update(|picks| picks.pick(list, id, &ranking));
        }
        // It asks for the next one.
        if let Some(select) = select.get_untracked() {
            select.set_value("");
        }
    };
    let name = move |id: AccountId| {
        let ranking = ranking.get();
        let mut accounts = ranking.iter().flat_map(|ranking| &ranking.ranked);
        let found = accounts.find(|account| account.id == id);
        found.map(|account| account.name.clone()).unwrap_or_default()
    };
    let chip = move |id: AccountId| {
        let out = move || {
            session
                .text
                .with(|text| t!(text, "portfolio-unpick", name = name(id)))
        };
        let take_out = move |_| {
            if let Some(ranking) = ranking.get_untracked() {
                picks.update(|picks| picks.take_out(id, &ranking));
            }
            // The button that had the focus is gone.
            if let Some(select) = select.get_untracked() {
                let _ = select.focus();
            }
        };
        view! {
            <li><button class="small" aria-label=out on:click=take_out><bdi>{move || name(id)}</bdi></button></li>
        }
    };
    view! {
        <div class="stack portfolio-pick">
            <label class="field">
                <span>{session.say(label)}</span>
                <select node_ref=select on:change=add>
                    <option value="">{session.say(key!("portfolio-pick"))}</option>
                    {options}
                </select>
            </label>
            <ul class="row"><For each=move || picked.get() key=|id| *id let:id>{chip(id)}</For></ul>
        </div>
    }
}

fn row(change: Change) -> impl IntoView {
    view! {
        <tr>
            <th scope="row">{change.label}</th>
            <td class="number">{change.now}</td>
            <td class="number">{change.then}</td>
        </tr>
    }
}
