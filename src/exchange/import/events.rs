//! Rows of touchpoints, promises and complaints. They have no numbers: their key facts tell them.

use super::plan::{Plan, account_of, set, write};
use super::row::{Fail, Line};
use super::shelf::Begin;
use super::{RowReason, Target, words};
use crate::model::{
    AccountId, ColleagueId, Complaint, ContactId, Direction, Promise, Side, Stamp, Touchpoint,
};
use chrono::NaiveDate;

pub(super) fn touchpoint(plan: &mut Plan, line: Line) -> Result<(), Fail> {
    let account = account_of(plan, &line)?;
    let on = needed_day(&line, Target::On)?;
    let Some(channel) = line.word(Target::Channel, words::channel)? else {
        return Err(line.fail(Target::Channel, RowReason::Missing));
    };
    let direction = line.word(Target::Direction, words::direction)?;
    let minutes = line.whole(Target::Minutes)?;
    let transactional = line.share(Target::Transactional)?;
    let sentiment = line.whole(Target::Sentiment)?;
    let notes = line.text(Target::Notes);
    let contacts = contacts(plan, &line, account);
    let colleagues = colleagues(plan, &line);
    let place = line.place();
    let key = (account, on, channel, notes.unwrap_or_default().to_owned());
    let id = plan.met.next(place.source, key, || plan.mint.mint());
    let fresh = || Touchpoint {
        id,
        account,
        on,
        channel,
        direction: Direction::Mutual,
        contacts: Vec::new(),
        colleagues: Vec::new(),
        minutes: None,
        transactional: None,
        sentiment: None,
        notes: String::new(),
        stamp: Stamp::default(),
    };
    let base = || plan.book.dossier(account)?.touchpoints.get(id).cloned();
    let change = |touchpoint: &mut Touchpoint| {
        set(&mut touchpoint.direction, direction);
        set(&mut touchpoint.minutes, minutes.map(Some));
        set(&mut touchpoint.transactional, transactional.map(Some));
        set(&mut touchpoint.sentiment, sentiment.map(Some));
        write(&mut touchpoint.notes, notes);
        join(&mut touchpoint.contacts, contacts);
        join(&mut touchpoint.colleagues, colleagues);
    };
    let put = plan
        .touchpoints
        .put(id, place, &plan.ground, Begin { base, fresh }, change);
    put.map_err(|reason| line.refused(reason))
}

pub(super) fn promise(plan: &mut Plan, line: Line) -> Result<(), Fail> {
    let account = account_of(plan, &line)?;
    let what = line.needed(Target::What)?;
    let made_on = needed_day(&line, Target::MadeOn)?;
    let side = line.word(Target::Side, words::side)?.unwrap_or(Side::Ours);
    let [due_on, delivered_on, broken_on, cancelled_on] = [
        line.day(Target::DueOn)?,
        line.day(Target::DeliveredOn)?,
        line.day(Target::BrokenOn)?,
        line.day(Target::CancelledOn)?,
    ];
    let function = line.word(Target::DelivererFunction, words::function)?;
    let promiser = colleague(plan, &line, Target::Promiser);
    let deliverer = colleague(plan, &line, Target::Deliverer);
    let accountable = colleague(plan, &line, Target::Accountable);
    let contact = contact_named(plan, &line, account, Target::PromiseContact);
    let place = line.place();
    let key = (account, side, made_on, what.to_owned());
    let id = plan.promised.next(place.source, key, || plan.mint.mint());
    let fresh = || Promise {
        id,
        account,
        side,
        what: what.to_owned(),
        made_on,
        due_on: None,
        delivered_on: None,
        broken_on: None,
        cancelled_on: None,
        promiser: None,
        deliverer: None,
        deliverer_function: None,
        accountable: None,
        contact: None,
        stamp: Stamp::default(),
    };
    let base = || plan.book.dossier(account)?.promises.get(id).cloned();
    let change = |promise: &mut Promise| {
        set(&mut promise.due_on, due_on.map(Some));
        set(&mut promise.delivered_on, delivered_on.map(Some));
        set(&mut promise.broken_on, broken_on.map(Some));
        set(&mut promise.cancelled_on, cancelled_on.map(Some));
        set(&mut promise.promiser, promiser.map(Some));
        set(&mut promise.deliverer, deliverer.map(Some));
        set(&mut promise.deliverer_function, function.map(Some));
        set(&mut promise.accountable, accountable.map(Some));
        set(&mut promise.contact, contact.map(Some));
    };
    let put = plan
        .promises
        .put(id, place, &plan.ground, Begin { base, fresh }, change);
    put.map_err(|reason| line.refused(reason))
}

pub(super) fn complaint(plan: &mut Plan, line: Line) -> Result<(), Fail> {
    let account = account_of(plan, &line)?;
    let subject = line.needed(Target::Subject)?;
    let opened_on = needed_day(&line, Target::OpenedOn)?;
    let (answered_on, resolved_on) = (line.day(Target::AnsweredOn)?, line.day(Target::ResolvedOn)?);
    let department = line.word(Target::Department, words::function)?;
    let place = line.place();
    let id = plan
        .complained
        .next(place.source, (account, opened_on, subject.to_owned()), || {
            plan.mint.mint()
        });
    let fresh = || Complaint {
        id,
        account,
        subject: subject.to_owned(),
        opened_on,
        answered_on: None,
        resolved_on: None,
        cause: String::new(),
        department: None,
        stamp: Stamp::default(),
    };
    let base = || plan.book.dossier(account)?.complaints.get(id).cloned();
    let change = |complaint: &mut Complaint| {
        set(&mut complaint.answered_on, answered_on.map(Some));
        set(&mut complaint.resolved_on, resolved_on.map(Some));
        set(&mut complaint.department, department.map(Some));
        write(&mut complaint.cause, line.text(Target::Cause));
    };
    let put = plan
        .complaints
        .put(id, place, &plan.ground, Begin { base, fresh }, change);
    put.map_err(|reason| line.refused(reason))
}

pub(super) fn needed_day(line: &Line, target: Target) -> Result<NaiveDate, Fail> {
    line.day(target)?
        .ok_or_else(|| line.fail(target, RowReason::Missing))
}

/// The colleague a cell names. An unknown one is left out: the event itself happened.
pub(super) fn colleague(plan: &mut Plan, line: &Line, target: Target) -> Option<ColleagueId> {
    let found = plan
        .team
        .find(line.text(target)?)
        .and_then(|found| found.ok_or(RowReason::UnknownColleague));
    found.map_err(|reason| plan.leave_out(line, target, reason)).ok()
}

/// Whom of theirs a cell names. An unknown person is left out: what the row tells was said all the same.
pub(super) fn contact_named(
    plan: &mut Plan,
    line: &Line,
    account: AccountId,
    target: Target,
) -> Option<ContactId> {
    let name = line.text(target)?;
    let found = plan.people.one(&(account, name.to_owned()));
    found
        .and_then(|found| found.ok_or(RowReason::UnknownContact))
        .map_err(|reason| plan.leave_out(line, target, reason))
        .ok()
}

fn colleagues(plan: &mut Plan, line: &Line) -> Vec<ColleagueId> {
    let mut known = Vec::new();
    for name in several(line, Target::Colleagues) {
        match plan
            .team
            .find(name)
            .and_then(|found| found.ok_or(RowReason::UnknownColleague))
        {
            Ok(id) => known.push(id),
            Err(reason) => plan.leave_out(line, Target::Colleagues, reason),
        }
    }
    known
}

fn contacts(plan: &mut Plan, line: &Line, account: AccountId) -> Vec<ContactId> {
    let mut known = Vec::new();
    for name in several(line, Target::Contacts) {
        let found = plan.people.one(&(account, name.to_owned()));
        match found.and_then(|found| found.ok_or(RowReason::UnknownContact)) {
            Ok(id) => known.push(id),
            Err(reason) => plan.leave_out(line, Target::Contacts, reason),
        }
    }
    known
}

fn several<'a>(line: &Line<'a>, target: Target) -> impl Iterator<Item = &'a str> + use<'a> {
    let names = line
        .text(target)
        .into_iter()
        .flat_map(|names| names.split([';', '|']));
    names.map(str::trim).filter(|name| !name.is_empty())
}

fn join<Id: PartialEq>(held: &mut Vec<Id>, brought: Vec<Id>) {
    for id in brought {
        if !held.contains(&id) {
            held.push(id);
        }
    }
}
