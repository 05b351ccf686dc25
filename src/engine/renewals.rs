//! Contracts that are soon decided on: renewed by themselves, run out, or under notice.

use super::estimate::days;
use crate::model::{Contract, Dossier, RecordRef};
use chrono::NaiveDate;

/// Days before the decision, or before the last day for notice, from which a contract is listed.
const SOON: i64 = 60;

/// How it is decided whether a contract goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// It goes on unless one side gives notice within so many days.
    NoticeWithin(i64),
    /// It runs out unless it is renewed.
    RunsOut,
    /// Notice was given: it ends.
    Noticed,
}

/// A contract soon decided on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Renewal {
    /// Which.
    pub contract: RecordRef,
    /// Days until it is renewed or ends.
    pub days: i64,
    /// How that is decided.
    pub how: Decision,
    /// Such contracts of the account in all.
    pub count: usize,
}

/// The contract of an account with the least time to act, if there is one soon decided on.
#[must_use]
pub fn next(dossier: &Dossier, as_of: NaiveDate) -> Option<Renewal> {
    let known = dossier.agreements(as_of);
    let carried_on = |contract: &Contract| {
        known
            .iter()
            .any(|later| later.known_on(as_of) && later.continues(contract))
    };
    let open = known.iter().filter(|contract| !carried_on(contract));
    let soon = open.filter_map(|contract| {
        let (how, left) = decision(contract, as_of)?;
        let days = days(as_of, contract.decided_on(as_of)?);
        (0..=soon_of(contract))
            .contains(&left)
            .then_some((left, contract.id, days, how))
    });
    let soon: Vec<_> = soon.collect();
    let (_, id, days, how) = *soon.iter().min_by_key(|(left, id, ..)| (*left, *id))?;
    Some(Renewal {
        contract: RecordRef::Contract(dossier.id(), id),
        days,
        how,
        count: soon.len(),
    })
}

/// Days from which a decision is near: a short term is not near its end all the time.
fn soon_of(contract: &Contract) -> i64 {
    SOON.min(10 * i64::from(contract.term_months))
}

/// How a contract will be decided, and the days left to act on it; none where nothing was agreed about notice.
fn decision(contract: &Contract, as_of: NaiveDate) -> Option<(Decision, i64)> {
    let left = days(as_of, contract.decided_on(as_of)?);
    if contract.end_known_on(as_of).is_none() {
        // What is renewed every month or two is no news.
        let by = contract.notice_by(as_of).filter(|_| contract.term_months > 2)?;
        let within = days(as_of, by);
        return Some((Decision::NoticeWithin(within), within));
    }
    let noticed = contract.notice_on.is_some_and(|day| day <= as_of);
    let how = if contract.renews || noticed {
        Decision::Noticed
    } else {
        Decision::RunsOut
    };
    Some((how, left))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::sample::{Sample, day};
    use crate::model::Records;

    fn next_of(change: fn(&mut Contract), as_of: &str) -> Option<(i64, Decision)> {
        let mut dossier = Sample::new().contract("2024-01-01", 12, None, None).dossier();
        let mut contract = dossier.contracts.iter().next().expect("one contract").clone();
        contract.notice_days = Some(90);
        change(&mut contract);
        dossier.contracts = Records::from_iter([contract]);
        next(&dossier, day(as_of)).map(|next| (next.days, next.how))
    }

    #[test]
    fn a2_a_contract_is_listed_while_notice_can_be_given() {
        // Notice is possible until 3 October 2026.
        assert_eq!(next_of(|_| (), "2026-08-03"), None);
        assert_eq!(
            next_of(|_| (), "2026-10-01"),
            Some((92, Decision::NoticeWithin(2)))
        );
        assert_eq!(next_of(|_| (), "2026-10-04"), None);
        assert_eq!(
            next_of(|contract| contract.notice_days = None, "2026-12-20"),
            None
        );
    }

    #[test]
    fn a2_a_contract_is_listed_before_it_ends() {
        let noticed = |contract: &mut Contract| contract.notice_on = Some(day("2026-09-01"));
        assert_eq!(next_of(noticed, "2026-12-20"), Some((12, Decision::Noticed)));
        let once = |contract: &mut Contract| contract.renews = false;
        assert_eq!(next_of(once, "2024-12-20"), Some((12, Decision::RunsOut)));
        assert_eq!(next_of(once, "2025-01-01"), None);
    }

    #[test]
    fn a2_the_least_time_to_act_stands_first() {
        let dossier = Sample::new()
            .contract("2024-01-01", 12, None, None)
            .contract("2024-01-15", 12, None, None)
            .dossier();
        let contracts = dossier.contracts.iter().cloned().map(|contract| Contract {
            renews: false,
            ..contract
        });
        let mut dossier = dossier.clone();
        dossier.contracts = Records::from_iter(contracts.collect::<Vec<_>>());
        let found = next(&dossier, day("2024-12-20")).expect("both run out");
        assert_eq!((found.days, found.count), (12, 2));
    }
}
