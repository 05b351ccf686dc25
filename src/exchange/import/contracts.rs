//! Rows of contracts.

use super::events::needed_day;
use super::plan::{Plan, account_of, set, write};
use super::row::{Fail, Line};
use super::shelf::Begin;
use super::{RowReason, Target, words};
use crate::model::{Contract, Stamp};
use chrono::{Days, NaiveDate};

pub(super) fn contract(plan: &mut Plan, line: Line) -> Result<(), Fail> {
    let account = account_of(plan, &line)?;
    let starts_on = needed_day(&line, Target::StartsOn)?;
    let number = line.text(Target::Number);
    // A list of contracts often has their numbers alone.
    let subject = line.text(Target::Subject).or(number);
    let subject = subject.ok_or_else(|| line.fail(Target::Subject, RowReason::Missing))?;
    let (notice_on, ended_on) = (line.day(Target::NoticeOn)?, line.day(Target::EndedOn)?);
    let notice_days = line.whole(Target::NoticeDays)?;
    let renews = line.word(Target::Renews, words::yes_or_no)?;
    let term = term(&line, starts_on, renews == Some(true))?;
    let covers_orders = line.word(Target::CoversOrders, words::yes_or_no)?;
    let benchmarking = line.word(Target::Benchmarking, words::yes_or_no)?;
    let place = line.place();
    let key = (account, starts_on, number.unwrap_or(subject).to_owned());
    let id = plan.agreed.next(place.source, key, || plan.mint.mint());
    let held = plan.book.dossier(account);
    let held = held.and_then(|held| held.contracts.get(id)?.fee);
    let currency = plan.currency_for(&line, Target::Fee, held, account)?;
    let fee = line.money(Target::Fee, currency)?;
    let fresh = || Contract {
        id,
        account,
        number: String::new(),
        subject: String::new(),
        starts_on,
        term_months: 0,
        renews: false,
        notice_days: None,
        notice_on: None,
        ended_on: None,
        fee: None,
        covers_orders: false,
        benchmarking: false,
        stamp: Stamp::default(),
    };
    let base = || plan.book.dossier(account)?.contracts.get(id).cloned();
    let change = |contract: &mut Contract| {
        write(&mut contract.number, number);
        write(&mut contract.subject, Some(subject));
        set(&mut contract.term_months, term);
        set(&mut contract.renews, renews);
        set(&mut contract.notice_days, notice_days.map(Some));
        set(&mut contract.notice_on, notice_on.map(Some));
        set(&mut contract.ended_on, ended_on.map(Some));
        set(&mut contract.fee, fee.map(Some));
        set(&mut contract.covers_orders, covers_orders);
        set(&mut contract.benchmarking, benchmarking);
    };
    let put = plan
        .contracts
        .put(id, place, &plan.ground, Begin { base, fresh }, change);
    put.map_err(|reason| line.refused(reason))
}

/// Months in a term, as told or from its first day to its last. Where both are told and differ, the last day is that of
/// the running term if the contract renews itself, and else the day on which it runs out.
fn term(line: &Line, starts_on: NaiveDate, renews: bool) -> Result<Option<u16>, Fail> {
    let told = line.whole(Target::Term)?;
    let Some(last) = line.day(Target::EndsOn)? else {
        return match told {
            None => Err(line.fail(Target::Term, RowReason::Missing)),
            told => Ok(told),
        };
    };
    if renews && told.is_some() {
        return Ok(told);
    }
    let months = months(starts_on, last);
    months
        .map(Some)
        .ok_or_else(|| line.fail(Target::EndsOn, RowReason::NotADate))
}

/// The whole months that come nearest to a term with that first and last day; none if it ends before it begins.
fn months(first: NaiveDate, last: NaiveDate) -> Option<u16> {
    let end = last.checked_add_days(Days::new(1))?;
    let days = (end - first).num_days();
    let months = (days as f64 / DAYS_IN_MONTH).round().max(1.0) as u16;
    (days > 0).then_some(months)
}

const DAYS_IN_MONTH: f64 = 365.25 / 12.0;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn d5_a_term_lasts_the_months_nearest_to_its_days() {
        let months =
            |first: &str, last: &str| months(first.parse().expect("a day"), last.parse().expect("a day"));
        assert_eq!(months("2025-01-01", "2025-12-31"), Some(12));
        assert_eq!(months("2025-01-01", "2026-01-01"), Some(12));
        assert_eq!(months("2024-02-01", "2024-02-29"), Some(1));
        assert_eq!(months("2025-03-15", "2028-03-14"), Some(36));
        assert_eq!(months("2025-03-15", "2025-03-15"), Some(1));
        assert_eq!(months("2025-03-15", "2025-03-14"), None);
    }
}
