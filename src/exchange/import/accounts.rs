//! Rows of accounts, each with the person it may name.

use super::beliefs::{Judged, judged_on};
use super::people::Person;
use super::plan::{Plan, set, write};
use super::row::{Fail, Line};
use super::shelf::Begin;
use super::{RowReason, Target, words};
use crate::model::{Account, AccountId, Field, Reason, Stamp};
use chrono::NaiveDate;

/// The account above, as a row names it; looked up when all accounts are known.
pub(super) struct Above<'a> {
    account: AccountId,
    line: usize,
    source: usize,
    column: usize,
    text: &'a str,
}

pub(super) fn account<'a>(plan: &mut Plan<'a>, line: Line<'a>) -> Result<(), Fail> {
    let (number, name) = (line.text(Target::Number), line.text(Target::Name));
    let named = if number.is_some() {
        Target::Number
    } else {
        Target::Name
    };
    let found = plan
        .customers
        .own(number, name)
        .map_err(|reason| line.fail(named, reason))?;
    if found.is_none() {
        line.needed(Target::Name)?;
    }
    let id = found.unwrap_or_else(|| plan.mint.mint());
    let brought = Brought::read(&line)?;
    let judged = Judged::read(plan, &line, id)?;
    let base = || plan.book.dossier(id).map(|dossier| dossier.account.clone());
    let fresh = || Account::named(id, String::new(), Stamp::default());
    let judged_on = judged_on(plan, &line)?;
    let change = |account: &mut Account| {
        write(&mut account.number, number);
        write(&mut account.name, name);
        brought.write(&line, account);
        judged.write(account, judged_on);
    };
    let put = plan
        .accounts
        .put(id, line.place(), &plan.ground, Begin { base, fresh }, change);
    put.map_err(|reason| line.refused(reason))?;
    plan.customers
        .add(id, number.unwrap_or_default(), name.unwrap_or_default());
    if let (Some(text), Some(column)) = (line.text(Target::Parent), line.column(Target::Parent)) {
        let (source, line) = (line.reader.index, line.row.line());
        plan.above.push(Above {
            account: id,
            line,
            source,
            column,
            text,
        });
    }
    person(plan, &line, id);
    Ok(())
}

/// The values of a row that may turn out not to be any.
struct Brought {
    kind: Option<crate::model::AccountKind>,
    stage: Option<crate::model::Stage>,
    currency: Option<crate::model::Currency>,
    opened_on: Option<NaiveDate>,
    lost_on: Option<NaiveDate>,
}

impl Brought {
    fn read(line: &Line) -> Result<Self, Fail> {
        Ok(Self {
            kind: line.word(Target::AccountKind, words::account_kind)?,
            stage: line.word(Target::Stage, words::stage)?,
            currency: line.currency(&[])?,
            opened_on: line.day(Target::OpenedOn)?,
            lost_on: line.day(Target::LostOn)?,
        })
    }

    fn write(&self, line: &Line, account: &mut Account) {
        set(&mut account.kind, self.kind);
        set(&mut account.stage, self.stage);
        set(&mut account.currency, self.currency.map(Some));
        set(&mut account.opened_on, self.opened_on.map(Some));
        set(&mut account.lost_on, self.lost_on.map(Some));
        write(&mut account.segment, line.text(Target::Segment));
        let address = &mut account.address;
        for (field, target) in [
            (&mut address.street, Target::Street),
            (&mut address.postal_code, Target::PostalCode),
            (&mut address.city, Target::City),
            (&mut address.region, Target::Region),
            (&mut address.country, Target::Country),
            (&mut address.phone, Target::Phone),
            (&mut address.fax, Target::Fax),
            (&mut address.website, Target::Website),
        ] {
            write(field, line.text(target));
        }
        for tag in line
            .text(Target::Tags)
            .into_iter()
            .flat_map(|tags| tags.split([',', ';', '|']))
        {
            let tag = tag.trim();
            if !tag.is_empty() && !account.tags.iter().any(|held| held == tag) {
                account.tags.push(tag.to_owned());
            }
        }
        for (key, text) in line.custom() {
            account.custom.insert(key.to_owned(), text.to_owned());
        }
    }
}

fn person(plan: &mut Plan, line: &Line, account: AccountId) {
    let person = Person {
        judged: None,
        name: line.text(Target::ContactName),
        title: line.text(Target::ContactTitle),
        email: line.text(Target::ContactEmail),
        phone: line.text(Target::ContactPhone),
    };
    let first = [
        Target::ContactName,
        Target::ContactEmail,
        Target::ContactTitle,
        Target::ContactPhone,
    ];
    let Some(spoken) = first.into_iter().find(|target| line.text(*target).is_some()) else {
        return;
    };
    let place = line.place();
    if let Err(reason) = person.put(plan, account, place) {
        plan.leave_out(line, spoken, reason);
    }
}

/// How long a chain of accounts one above the other may be.
const MAX_DEPTH: usize = 100;

/// Places every account under the one its row names. A row is not refused for this: too much else
/// hangs on it.
pub(super) fn place_under_parents(plan: &mut Plan) {
    for above in std::mem::take(&mut plan.above) {
        let Err(reason) = place_under(plan, &above) else {
            continue;
        };
        let Above {
            line,
            source,
            column,
            text,
            ..
        } = above;
        plan.left_out.push(super::LeftOut {
            source,
            line,
            column,
            value: text.to_owned(),
            reason,
        });
    }
}

fn place_under(plan: &mut Plan, above: &Above) -> Result<(), RowReason> {
    let parent = plan
        .customers
        .find(above.text)?
        .ok_or(RowReason::UnknownAccount)?;
    let mut higher = Some(parent);
    for _ in 0..MAX_DEPTH {
        match higher {
            None => break,
            Some(id) if id == above.account => break,
            Some(id) => higher = plan.account(id).and_then(|account| account.parent),
        }
    }
    if higher.is_some() {
        return Err(RowReason::Refused {
            field: Field::Parent,
            reason: Reason::Cycle,
        });
    }
    if let Some(account) = plan.accounts.get_mut(above.account) {
        account.parent = Some(parent);
    }
    Ok(())
}
