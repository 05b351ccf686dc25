//! Contracts: which run, when each is decided on, and which have ended.

use super::asked::Addition;
use super::contract_form::renewed;
use super::ledger;
use super::open::{LIST, focus_on, use_open};
use super::promises::{Later, Manage};
use crate::i18n::{Key, Text, key, t};
use crate::model::{Contract, ContractId, Record, RecordRef};
use crate::ui::help::Term;
use crate::ui::parts::Explained;
use crate::ui::words;
use chrono::NaiveDate;
use leptos::prelude::*;

/// Contracts that run, the next to be decided first, then those that ended.
#[component]
pub(super) fn Contracts() -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let held = Memo::new(move |_| {
        open.dossier
            .with(|dossier| ledger::contracts(dossier, open.day()))
    });
    let agreements = Memo::new(move |_| open.dossier.with(|dossier| dossier.agreements(open.day())));
    let none = move || held.with(|held| held.open.is_empty() && held.closed.is_empty());
    let running = move || held.with(|held| held.open.clone());
    let ended = move || held.with(|held| held.closed.clone());
    view! {
        <section class="panel">
            <header>
                <h2><Explained term=Term::Contract>{session.say(key!("contracts"))}</Explained></h2>
                <button on:click=move |_| open.editor.add(Addition::Contract)>{session.say(key!("contract-add"))}</button>
            </header>
            <Show when=none><p class="quiet-text">{session.say(key!("contracts-none"))}</p></Show>
            <ul class="records"><For each=running key=|id| *id let:id><Row id agreements/></For></ul>
            <Show when=move || held.with(|held| !held.closed.is_empty())>
                <details class="why">
                    <summary>{move || session.text.with(|text| t!(text, "contracts-ended", count = held.with(|held| held.closed.len())))}</summary>
                    <ul class="records"><For each=ended key=|id| *id let:id><Row id agreements/></For></ul>
                </details>
            </Show>
            <Later count=Signal::derive(move || held.with(|held| held.later))/>
        </section>
    }
}

#[component]
fn Row(id: ContractId, agreements: Memo<Vec<Contract>>) -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let at = RecordRef::Contract(open.id, id);
    let contract = Memo::new(move |_| agreements.with(|all| all.iter().find(|one| one.id == id).cloned()));
    let carried_on = Memo::new(move |_| {
        let carries =
            |contract: &Contract| agreements.with(|all| all.iter().any(|later| later.continues(contract)));
        contract.with(|contract| contract.as_ref().is_some_and(carries))
    });
    let say = move |say: fn(&Text, &Contract, NaiveDate) -> String| {
        move || {
            let said = |text: &Text| {
                contract.with(|contract| contract.as_ref().map(|contract| say(text, contract, open.day())))
            };
            session.text.with(said).unwrap_or_default()
        }
    };
    let is = move |is: fn(&Contract, NaiveDate) -> bool| {
        move || contract.with(|contract| contract.as_ref().is_some_and(|contract| is(contract, open.day())))
    };
    let what = move || contract.with(|it| it.as_ref().map(|it| it.subject.clone()).unwrap_or_default());
    let act = move |action: Key, perform: Callback<()>| {
        let label = move || {
            session
                .text
                .with(|text| t!(text, "dossier-act-on", action = text.get(action), what = what()))
        };
        view! { <button aria-label=label on:click=move |_| perform.run(())>{session.say(action)}</button> }
    };
    let give_notice = Callback::new(move |()| {
        let on = session.as_of.get_untracked();
        open.change(at, |record| {
            if let Record::Contract(contract) = record {
                contract.stamp = contract.stamp.edited(session.signature());
                contract.notice_on = Some(on);
            }
        });
        focus_on(LIST);
    });
    let renew = Callback::new(move |()| {
        if let Some(next) = contract.with_untracked(|contract| Some(renewed(open, contract.as_ref()?))) {
            // A refusal has its own words in the dialog.
            if open.put(next.into()).is_err() {
                open.editor.edit(at);
            }
            focus_on(LIST);
        }
    });
    let runs_out = is(|contract, _| !contract.renews && contract.ended_on.is_none());
    let soon = is(|contract, day| {
        contract
            .notice_by(day)
            .is_some_and(|by| (by - day).num_days() <= SOON && by >= day)
    });
    view! {
        <li class="record" data-record=id.to_string()>
            <div class="record-what">
                <p><strong><bdi>{what}</bdi></strong> " " <span class="number">{say(fee)}</span></p>
                <p class="small quiet-text">{say(facts)}</p>
            </div>
            <span class="tag" data-kind=move || soon().then_some("soon")>{say(stands)}</span>
            <div class="row record-do">
                <Show when=is(|contract, day| contract.renews && contract.holds_on(day) && contract.end_known_on(day).is_none())>
                    {act(key!("contract-give-notice"), give_notice)}
                </Show>
                <Show when=move || runs_out() && !carried_on.get()>
                    {act(key!("contract-renew"), renew)}
                </Show>
                <Manage at what=Signal::derive(what)/>
            </div>
        </li>
    }
}

/// Days before the last day for notice from which a contract stands out.
const SOON: i64 = 60;

fn fee(text: &Text, contract: &Contract, _: NaiveDate) -> String {
    let fee = contract.fee.map(|fee| words::money(text, fee));
    fee.map_or_else(
        || t!(text, "contract-no-fee"),
        |amount| {
            t!(
                text,
                "contract-fee",
                amount = amount,
                months = contract.term_months
            )
        },
    )
}

/// Where it stands on the day asked.
fn stands(text: &Text, contract: &Contract, day: NaiveDate) -> String {
    if contract.starts_on > day {
        return t!(text, "contract-begins", date = text.date(contract.starts_on));
    }
    let end = contract.end_known_on(day);
    let noticed = contract.notice_on.is_some_and(|on| on <= day);
    match (end, contract.decided_on(day)) {
        (Some(end), None) => t!(text, "contract-ended", date = text.date(end)),
        (Some(end), _) if contract.renews || noticed => t!(text, "contract-ends", date = text.date(end)),
        (_, Some(on)) if contract.renews => t!(text, "contract-renews-on", date = text.date(on)),
        (_, decided) => t!(
            text,
            "contract-runs-out",
            date = decided.map(|on| text.date(on)).unwrap_or_default()
        ),
    }
}

fn facts(text: &Text, contract: &Contract, day: NaiveDate) -> String {
    let number = (!contract.number.is_empty()).then(|| text.isolate(&contract.number));
    // The day of its end no longer belongs to it.
    let end = contract.end_known_on(day).and_then(|end| end.pred_opt());
    let terms = contract.terms_by(end.map_or(day, |end| end.min(day)));
    let notice = contract.notice_by(day).map(|by| {
        if by < day {
            t!(text, "contract-notice-past", date = text.date(by))
        } else {
            t!(text, "contract-notice-by", date = text.date(by))
        }
    });
    [
        number,
        Some(t!(text, "contract-since", date = text.date(contract.starts_on))),
        (contract.renews && terms > 0).then(|| t!(text, "contract-renewed", count = terms)),
        notice,
        (contract.covers_orders && contract.fee.is_some()).then(|| t!(text, "contract-orders-included")),
        contract
            .benchmarking
            .then(|| t!(text, "contract-benchmark-clause")),
    ]
    .into_iter()
    .flatten()
    .collect::<Vec<_>>()
    .join(" · ")
}
