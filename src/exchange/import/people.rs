//! Rows of colleagues, and the people at the accounts.

use super::beliefs::{JudgedPerson, judged_on};
use super::plan::{Plan, account_of, set, write};
use super::row::{Fail, Line};
use super::shelf::{Begin, Place};
use super::{RowReason, Target, words};
use crate::model::{AccountId, Colleague, Contact, ContactId, Stamp};
use chrono::NaiveDate;

pub(super) fn colleague(plan: &mut Plan, line: Line) -> Result<(), Fail> {
    let (number, name) = (line.text(Target::Number), line.person());
    let found = plan
        .team
        .own(number, name.as_deref())
        .map_err(|reason| line.fail(Target::Number, reason))?;
    if found.is_none() && name.is_none() {
        return Err(line.fail(Target::Name, RowReason::Missing));
    }
    let title = line.text(Target::Title);
    let function = line.word(Target::Function, words::function)?;
    let currency = plan.currency_of(&line, &[Target::CostPerHour])?;
    let cost = line.money(Target::CostPerHour, currency)?;
    let id = found.unwrap_or_else(|| plan.mint.mint());
    let fresh = || Colleague {
        id,
        number: String::new(),
        name: String::new(),
        title: String::new(),
        function: None,
        email: String::new(),
        phone: String::new(),
        cost_per_hour: None,
        stamp: Stamp::default(),
    };
    let base = || plan.book.colleague(id).map(|held| Colleague::clone(held));
    let change = |colleague: &mut Colleague| {
        write(&mut colleague.number, number);
        write(&mut colleague.name, name.as_deref());
        write(&mut colleague.title, title);
        write(&mut colleague.email, line.text(Target::Email));
        write(&mut colleague.phone, line.text(Target::Phone));
        set(&mut colleague.cost_per_hour, cost.map(Some));
        // A title only suggests a function: what was told, now or earlier, stands.
        let suggested = title
            .filter(|_| colleague.function.is_none())
            .and_then(words::function_of_title);
        set(&mut colleague.function, function.or(suggested).map(Some));
    };
    let put = plan
        .colleagues
        .put(id, line.place(), &plan.ground, Begin { base, fresh }, change);
    put.map_err(|reason| line.refused(reason))?;
    plan.team.add(
        id,
        number.unwrap_or_default(),
        name.as_deref().unwrap_or_default(),
    );
    Ok(())
}

pub(super) fn contact(plan: &mut Plan, line: Line) -> Result<(), Fail> {
    let account = account_of(plan, &line)?;
    let name = line.person();
    let judged_on = judged_on(plan, &line)?;
    let judged = JudgedPerson::read(plan, &line);
    let person = Person {
        judged: Some((&judged, judged_on)),
        name: name.as_deref(),
        title: line.text(Target::Title),
        email: line.text(Target::Email),
        phone: line.text(Target::Phone),
    };
    if person.name.is_none() && person.email.is_none() {
        return Err(line.fail(Target::Name, RowReason::Missing));
    }
    let place = line.place();
    person.put(plan, account, place).map_err(|reason| match reason {
        RowReason::Missing => line.fail(Target::Name, reason),
        _ => line.refused(reason),
    })
}

/// What a row says about a person at an account.
pub(super) struct Person<'a> {
    /// What is judged and since when; none where the row is about something else.
    pub(super) judged: Option<(&'a JudgedPerson, Option<NaiveDate>)>,
    pub(super) name: Option<&'a str>,
    pub(super) title: Option<&'a str>,
    pub(super) email: Option<&'a str>,
    pub(super) phone: Option<&'a str>,
}

impl Person<'_> {
    /// Known by name within the account. The mail address finds a person only where no name is given:
    /// colleagues often share one.
    pub(super) fn put(&self, plan: &mut Plan, account: AccountId, place: Place) -> Result<(), RowReason> {
        let found = match (self.name, self.email) {
            (Some(name), _) => plan.people.one(&(account, name.to_owned()))?,
            (None, Some(email)) => plan.mails.one(&(account, email.to_lowercase()))?,
            (None, None) => None,
        };
        if found.is_none() && self.name.is_none() {
            return Err(RowReason::Missing);
        }
        let id: ContactId = found.unwrap_or_else(|| plan.mint.mint());
        let fresh = || Contact {
            id,
            account,
            name: String::new(),
            title: String::new(),
            email: String::new(),
            phone: String::new(),
            power: Default::default(),
            attitude: Default::default(),
            roles: Default::default(),
            stamp: Stamp::default(),
        };
        let base = || plan.book.dossier(account)?.contacts.get(id).cloned();
        plan.contacts
            .put(id, place, &plan.ground, Begin { base, fresh }, |contact| {
                write(&mut contact.name, self.name);
                write(&mut contact.title, self.title);
                write(&mut contact.email, self.email);
                write(&mut contact.phone, self.phone);
                if let Some((judged, on)) = self.judged {
                    judged.write(contact, on);
                }
            })?;
        if let Some(name) = self.name {
            plan.people.add((account, name.to_owned()), id);
        }
        if let Some(email) = self.email {
            plan.mails.add((account, email.to_lowercase()), id);
        }
        Ok(())
    }
}
