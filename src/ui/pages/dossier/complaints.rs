//! Complaints: what waits, how long, and what was settled.

use super::ledger;
use super::open::{LIST, Open, focus_on, use_open};
use super::promises::{Later, Manage};
use crate::engine::health::complaints::ComplaintDates;
use crate::i18n::{Key, Text, key, t};
use crate::model::{Complaint, ComplaintId, ComplaintTarget, Policy, Record, RecordRef};
use crate::ui::words;
use chrono::NaiveDate;
use leptos::prelude::*;

/// Open complaints by age, then settled ones.
#[component]
pub(super) fn ComplaintsTab() -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let held = Memo::new(move |_| {
        open.dossier
            .with(|dossier| ledger::complaints(dossier, open.day()))
    });
    let none = move || held.with(|held| held.open.is_empty());
    let opened = move || held.with(|held| held.open.clone());
    let closed = move || held.with(|held| held.closed.clone());
    let targets = move || {
        let target = target(open);
        session.text.with(|text| {
            t!(
                text,
                "complaint-targets",
                answer = target.answer_days,
                resolve = target.resolve_days
            )
        })
    };
    view! {
        <section class="panel">
            <header>
                <h2 id=LIST tabindex="-1">{session.say(key!("complaints-open"))}</h2>
                <p class="small quiet-text">{targets}</p>
            </header>
            <Show when=none><p class="quiet-text">{session.say(key!("complaints-none"))}</p></Show>
            <ul class="records"><For each=opened key=|id| *id let:id><Row id/></For></ul>
            <Later count=Signal::derive(move || held.with(|held| held.later))/>
        </section>
        <Show when=move || held.with(|held| !held.closed.is_empty())>
            <section class="panel">
                <header><h2>{session.say(key!("complaints-closed"))}</h2></header>
                <ul class="records"><For each=closed key=|id| *id let:id><Row id/></For></ul>
            </section>
        </Show>
    }
}

#[component]
fn Row(id: ComplaintId) -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let complaint = Memo::new(move |_| open.dossier.with(|dossier| dossier.complaints.get(id).cloned()));
    let subject = move || complaint.with(|it| it.as_ref().map(|it| it.subject.clone()).unwrap_or_default());
    let is_open = move || complaint.with(|it| it.as_ref().is_some_and(|it| it.is_open_on(open.day())));
    let unanswered = move || {
        is_open() && complaint.with(|it| it.as_ref().is_some_and(|it| answered(it, open.day()).is_none()))
    };
    let late = move || is_open() && complaint.with(|it| it.as_ref().is_some_and(|it| is_late(open, it)));
    let stands = move || {
        complaint.with(|it| {
            session
                .text
                .with(|text| it.as_ref().map(|it| stands(text, it, open.day())))
        })
    };
    let facts = move || complaint.with(|it| it.as_ref().map(|it| facts(open, it)));
    let act = move |action: Key, set: fn(&mut Complaint, NaiveDate)| {
        let label = move || {
            session.text.with(|text| {
                t!(
                    text,
                    "dossier-act-on",
                    action = text.get(action),
                    what = subject()
                )
            })
        };
        let change = move |_| {
            let on = session.as_of.get_untracked();
            open.change(RecordRef::Complaint(open.id, id), |record| {
                if let Record::Complaint(complaint) = record {
                    complaint.stamp = complaint.stamp.edited(session.signature());
                    set(complaint, on);
                }
            });
            focus_on(LIST);
        };
        view! { <button aria-label=label on:click=change>{session.say(action)}</button> }
    };
    view! {
        <li class="record" data-record=id.to_string() data-overdue=move || late().then_some("")>
            <div class="record-what">
                <p><bdi>{subject}</bdi></p>
                <p class="small quiet-text">{facts}</p>
            </div>
            <span class="tag" data-kind=move || late().then_some("bad")>{stands}</span>
            <div class="row record-do">
                <Show when=unanswered>{act(key!("complaint-answer"), |it, on| it.answered_on = Some(on))}</Show>
                <Show when=is_open>{act(key!("complaint-resolve"), |it, on| it.resolved_on = Some(on))}</Show>
                <Manage at=RecordRef::Complaint(open.id, id) what=Signal::derive(subject)/>
            </div>
        </li>
    }
}

fn answered(complaint: &Complaint, as_of: NaiveDate) -> Option<NaiveDate> {
    complaint.answered_on.filter(|day| *day <= as_of)
}

fn age(complaint: &Complaint, as_of: NaiveDate) -> i64 {
    (as_of - complaint.opened_on).num_days()
}

fn is_late(open: Open, complaint: &Complaint) -> bool {
    ComplaintDates::from(complaint).is_past(target(open), open.day())
}

/// Within what time a complaint of this account should be seen to.
fn target(open: Open) -> ComplaintTarget {
    let tier = |policy: &Policy| open.dossier.with(|dossier| dossier.tier_on(open.day(), policy));
    open.session.book.with(|book| {
        let policy = book.policy();
        policy.complaint_target_of(tier(policy))
    })
}

fn stands(text: &Text, complaint: &Complaint, as_of: NaiveDate) -> String {
    let resolved = complaint.resolved_on.filter(|day| *day <= as_of);
    match (resolved, answered(complaint, as_of)) {
        (Some(on), _) => t!(text, "complaint-resolved", days = age(complaint, on)),
        (None, Some(_)) => t!(text, "complaint-answered", days = age(complaint, as_of)),
        (None, None) => t!(text, "complaint-unanswered", days = age(complaint, as_of)),
    }
}

fn facts(open: Open, complaint: &Complaint) -> String {
    open.session.text.with(|text| {
        let opened = t!(text, "complaint-opened-on", date = text.date(complaint.opened_on));
        let department = complaint
            .department
            .map(|function| text.get(words::function(function)));
        let cause = (!complaint.cause.is_empty())
            .then(|| t!(text, "complaint-cause", cause = complaint.cause.as_str()));
        [Some(opened), department, cause]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" · ")
    })
}
