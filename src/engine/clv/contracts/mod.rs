//! Contracts with an account as the models take them: relations that go on from term to term until they end.

pub mod ahead;
pub mod fees;
pub mod lifelong;
pub mod renewing;
mod steps;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
mod until;

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::engine::estimate::days;
use crate::model::{Contract, ContractId, Money};
use crate::sorting;

/// How a relation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum State {
    /// It runs, and what follows the running term is open: also where the contract runs out by itself, since it may be
    /// renewed as well as one that goes on by itself may be ended.
    Open,
    /// It runs, and it is known to end on that day: notice was given.
    Ending(NaiveDate),
    /// It ended on that day.
    Ended(NaiveDate),
    /// It went on from that day in terms of another length, as a relation of its own.
    Replaced(NaiveDate),
}

/// One agreement with an account, renewals included.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Relation {
    /// The contracts it is made of, oldest first.
    pub contracts: Vec<ContractId>,
    /// Months in a term.
    pub months: u16,
    /// How often it was renewed.
    pub renewals: u32,
    /// The first day of its latest contract, from which terms are counted.
    pub began: NaiveDate,
    /// Terms of that contract that have begun, 1 or more.
    pub terms: u32,
    /// What is paid for each term of the latest contract; none where it brings orders only.
    pub fee: Option<Money>,
    /// How it stands.
    pub state: State,
}

impl Relation {
    /// A contract by itself, which had begun by that day.
    fn of(contract: &Contract, as_of: NaiveDate) -> Self {
        let end = contract.end_known_on(as_of);
        let told = |day: Option<NaiveDate>| day.is_some_and(|day| day <= as_of);
        let state = match end {
            Some(end) if end <= as_of => State::Ended(end),
            // An end on record is certain; running out by itself is not, since it may be renewed.
            Some(end) if told(contract.notice_on) || contract.ended_on.is_some() => State::Ending(end),
            _ => State::Open,
        };
        let last = end
            .and_then(|end| end.pred_opt())
            .map_or(as_of, |last| last.min(as_of));
        let renewals = contract.terms_by(last);
        Self {
            contracts: vec![contract.id],
            months: contract.term_months.max(1),
            renewals,
            began: contract.starts_on,
            terms: renewals + 1,
            fee: contract.fee.filter(|fee| fee.minor > 0),
            state,
        }
    }

    /// The first day after so many terms of its latest contract.
    #[must_use]
    pub fn bound(&self, terms: u32) -> NaiveDate {
        let months = u32::from(self.months).saturating_mul(terms);
        let day = self.began.checked_add_months(Months::new(months));
        day.unwrap_or(NaiveDate::MAX)
    }

    /// The first day after its latest term: when it is or was renewed or not.
    #[must_use]
    pub fn decided_on(&self) -> NaiveDate {
        self.bound(self.terms)
    }

    /// Whether it runs.
    #[must_use]
    pub fn runs(&self) -> bool {
        matches!(self.state, State::Open | State::Ending(_))
    }

    /// The renewal at which it ended: an end inside a term counts as one at that term's end.
    ///
    /// None before the day of that decision. Whoever will renew says nothing until then; were those who said early
    /// that they will not counted at once, ends would look more frequent than they are.
    #[must_use]
    pub fn ended_at(&self, as_of: NaiveDate) -> Option<u32> {
        let ended = matches!(self.state, State::Ended(_)) && self.decided_on() <= as_of;
        ended.then_some(self.renewals + 1)
    }

    /// Goes on as another contract with terms of the same length.
    fn go_on(&mut self, next: Self) {
        let renewals = self.renewals + 1 + next.renewals;
        let mut contracts = std::mem::take(&mut self.contracts);
        contracts.extend(&next.contracts);
        *self = Self {
            contracts,
            renewals,
            ..next
        };
    }

    /// Goes on in terms of another length: renewed once more, and no longer looked at.
    fn give_way(&mut self, on: NaiveDate) {
        self.renewals += 1;
        self.state = State::Replaced(on);
    }
}

/// The relations that contracts of one account make, as known on a day, in the order in which their latest contracts
/// began.
///
/// A contract continues another of the same fee currency if it starts within [`Contract::JOINED`] days of its end, and so does
/// not overlap it for longer. With terms of another length it is a relation of its own, since a month and a year are
/// renewed for different reasons; the earlier one then was renewed once more.
#[must_use]
pub fn relations<'a>(contracts: impl IntoIterator<Item = &'a Contract>, as_of: NaiveDate) -> Vec<Relation> {
    let held = |contract: &&Contract| {
        let end = contract.end_known_on(as_of);
        contract.starts_on <= as_of && end.is_none_or(|end| end > contract.starts_on)
    };
    let mut known: Vec<&Contract> = contracts.into_iter().filter(held).collect();
    sorting::by_key(&mut known, |contract| (contract.starts_on, contract.id));
    let mut found: Vec<(Relation, &Contract)> = Vec::new();
    for contract in known {
        let mut own = Relation::of(contract, as_of);
        if let Some(place) = continued(&found, contract, as_of) {
            let (mut before, _) = found.remove(place);
            if before.months == own.months {
                before.go_on(own);
                own = before;
            } else {
                before.give_way(contract.starts_on);
                found.insert(place, (before, contract));
            }
        }
        found.push((own, contract));
    }
    found.into_iter().map(|(relation, _)| relation).collect()
}

/// Which of the relations found so far a contract continues: of several one of the same subject, then the one whose
/// end is nearest.
fn continued(found: &[(Relation, &Contract)], next: &Contract, as_of: NaiveDate) -> Option<usize> {
    let currency = |contract: &Contract| contract.fee.map(|fee| fee.currency);
    let candidates = found
        .iter()
        .enumerate()
        .filter_map(|(place, (relation, latest))| {
            let end = latest.end_known_on(as_of)?;
            let gap = days(end, next.starts_on).abs();
            let replaced = matches!(relation.state, State::Replaced(_));
            let joins = !replaced && gap <= Contract::JOINED && currency(latest) == currency(next);
            joins.then_some((latest.subject != next.subject, gap, place))
        });
    candidates.min().map(|(_, _, place)| place)
}
