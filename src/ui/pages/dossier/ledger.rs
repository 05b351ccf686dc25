//! What is open and what is closed at one account, in the order a person works through it: plain data,
//! tested without a browser.

use crate::engine::health::promises::{FLAT_PRIOR, PromiseDates, Promises, Standing, reliability};
use crate::model::{
    Complaint, ComplaintId, Contract, ContractId, Dossier, Invoice, InvoiceId, Order, OrderId, Policy,
    PromiseId, Side,
};
use crate::sorting;
use chrono::NaiveDate;
use std::cmp::Reverse;

/// Records of one kind, open and closed, and how many are dated after the day asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ledger<Id> {
    /// What still asks for something, most pressing first.
    pub open: Vec<Id>,
    /// What is done, the latest first.
    pub closed: Vec<Id>,
    /// How many lie after the day asked and are hidden.
    pub later: usize,
}

/// Promises of both sides: open ones by due date, overdue ones therefore first.
pub fn promises(dossier: &Dossier, as_of: NaiveDate) -> Ledger<PromiseId> {
    let (mut open, mut closed, mut later) = (Vec::new(), Vec::new(), 0);
    for promise in &dossier.promises {
        match Standing::of(promise, as_of) {
            None => later += 1,
            Some(standing) if standing.is_open() => {
                // Without a due date there is no hurry: after all that have one.
                open.push((
                    promise.due_on.unwrap_or(NaiveDate::MAX),
                    promise.made_on,
                    promise.id,
                ));
            }
            Some(standing) => closed.push((Reverse(standing.closed_on()), promise.id)),
        }
    }
    sorting::by(&mut open, Ord::cmp);
    sorting::by(&mut closed, Ord::cmp);
    Ledger {
        open: open.into_iter().map(|(_, _, id)| id).collect(),
        closed: closed.into_iter().map(|(_, id)| id).collect(),
        later,
    }
}

/// The share of promises that one side keeps; none if it made none that says anything.
pub fn kept(dossier: &Dossier, policy: &Policy, side: Side, as_of: NaiveDate) -> Option<Promises> {
    let made = dossier.promises.iter().filter(|promise| promise.side == side);
    let states = made.filter_map(|promise| PromiseDates::from(promise).state(as_of));
    let half_life = policy.half_lives_of(dossier.posture_on(as_of, policy)).promises;
    let kept = reliability(states, FLAT_PRIOR, half_life.into(), as_of).ok()?;
    kept.estimate.known.then_some(kept)
}

/// Complaints: open ones by age, the oldest first.
pub fn complaints(dossier: &Dossier, as_of: NaiveDate) -> Ledger<ComplaintId> {
    let (known, later): (Vec<&Complaint>, Vec<&Complaint>) = dossier
        .complaints
        .iter()
        .partition(|complaint| complaint.opened_on <= as_of);
    let (mut open, mut closed): (Vec<&Complaint>, Vec<&Complaint>) = known
        .into_iter()
        .partition(|complaint| complaint.is_open_on(as_of));
    sorting::by_key(&mut open, |complaint| (complaint.opened_on, complaint.id));
    sorting::by_key(&mut closed, |complaint| {
        Reverse((complaint.resolved_on, complaint.id))
    });
    let ids = |list: Vec<&Complaint>| list.into_iter().map(|complaint| complaint.id).collect();
    Ledger {
        open: ids(open),
        closed: ids(closed),
        later: later.len(),
    }
}

/// Contracts: those that run, or are agreed and yet to begin, by the day on which they are decided or begin; then those
/// that ended, the latest first.
pub fn contracts(dossier: &Dossier, as_of: NaiveDate) -> Ledger<ContractId> {
    let all = dossier.agreements(as_of);
    let (known, later): (Vec<&Contract>, Vec<&Contract>) =
        all.iter().partition(|contract| contract.known_on(as_of));
    let (mut open, mut closed): (Vec<&Contract>, Vec<&Contract>) = known
        .into_iter()
        .partition(|contract| contract.starts_on > as_of || contract.holds_on(as_of));
    let next = |contract: &Contract| contract.decided_on(as_of).unwrap_or(contract.starts_on);
    sorting::by_key(&mut open, |contract| (next(contract), contract.id));
    sorting::by_key(&mut closed, |contract| {
        Reverse((contract.end_known_on(as_of), contract.id))
    });
    let ids = |list: Vec<&Contract>| list.into_iter().map(|contract| contract.id).collect();
    Ledger {
        open: ids(open),
        closed: ids(closed),
        later: later.len(),
    }
}

/// Invoices: those not paid by their due day, those held back or overdue therefore first; then the paid ones, the latest
/// first.
pub fn invoices(dossier: &Dossier, as_of: NaiveDate) -> Ledger<InvoiceId> {
    let (known, later): (Vec<&Invoice>, Vec<&Invoice>) = dossier
        .invoices
        .iter()
        .partition(|invoice| invoice.issued_on <= as_of);
    let (mut open, mut closed): (Vec<&Invoice>, Vec<&Invoice>) =
        known.into_iter().partition(|invoice| invoice.is_open_on(as_of));
    sorting::by_key(&mut open, |invoice| (invoice.due_on, invoice.id));
    sorting::by_key(&mut closed, |invoice| Reverse((invoice.paid_on, invoice.id)));
    let ids = |list: Vec<&Invoice>| list.into_iter().map(|invoice| invoice.id).collect();
    Ledger {
        open: ids(open),
        closed: ids(closed),
        later: later.len(),
    }
}

/// Orders, the latest first: those not delivered that day are open.
pub fn orders(dossier: &Dossier, as_of: NaiveDate) -> Ledger<OrderId> {
    let (mut known, later): (Vec<&Order>, Vec<&Order>) =
        dossier.orders.iter().partition(|order| order.ordered_on <= as_of);
    sorting::by_key(&mut known, |order| Reverse((order.ordered_on, order.id)));
    let (closed, open): (Vec<&Order>, Vec<&Order>) = known
        .into_iter()
        .partition(|order| order.delivered_on.is_some_and(|day| day <= as_of));
    let ids = |list: Vec<&Order>| list.into_iter().map(|order| order.id).collect();
    Ledger {
        open: ids(open),
        closed: ids(closed),
        later: later.len(),
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::engine::health::promises::PromiseState;
    use crate::model::{Account, AccountId, Book, Currency, Edit, Promise, Record, Stamp};
    use std::str::FromStr;

    pub(in super::super) fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn id<Id: FromStr<Err: std::fmt::Debug>>(number: u32) -> Id {
        format!("00000000-0000-7000-8000-{number:012}")
            .parse()
            .expect("an id")
    }

    fn account() -> AccountId {
        id(999)
    }

    pub(in super::super) fn dossier(records: Vec<Record>) -> Dossier {
        let account = Account::named(account(), "Alfa", Stamp::default());
        let put = records.into_iter().chain([account.into()]).collect();
        let book = Book::default().edit(Edit::Put(put)).expect("valid records").0;
        Dossier::clone(book.dossiers().next().expect("one account"))
    }

    pub(in super::super) fn promise(
        number: u32,
        made: &str,
        due: Option<&str>,
        kept: Option<&str>,
    ) -> Record {
        Promise {
            id: id(number),
            account: account(),
            side: Side::Ours,
            what: "drawing".into(),
            made_on: day(made),
            due_on: due.map(day),
            delivered_on: kept.map(day),
            broken_on: None,
            cancelled_on: None,
            promiser: None,
            deliverer: None,
            deliverer_function: None,
            accountable: None,
            contact: None,
            stamp: Stamp::default(),
        }
        .into()
    }

    pub(in super::super) fn order(
        number: u32,
        on: &str,
        due: Option<&str>,
        delivered: Option<&str>,
    ) -> Record {
        Order {
            id: id(number),
            account: account(),
            number: String::new(),
            ordered_on: day(on),
            due_on: due.map(day),
            delivered_on: delivered.map(day),
            defect_free: None,
            seller: None,
            currency: Currency::EUR,
            lines: Vec::new(),
            total: None,
            stamp: Stamp::default(),
        }
        .into()
    }

    fn complaint(number: u32, opened: &str, resolved: Option<&str>) -> Record {
        Complaint {
            id: id(number),
            account: account(),
            subject: "leak".into(),
            opened_on: day(opened),
            answered_on: None,
            resolved_on: resolved.map(day),
            cause: String::new(),
            department: None,
            stamp: Stamp::default(),
        }
        .into()
    }

    #[test]
    fn b2_overdue_promises_stand_first_and_open_ended_ones_last() {
        let held = dossier(vec![
            promise(1, "2026-01-01", None, None),
            promise(2, "2026-01-01", Some("2026-07-15"), None),
            promise(3, "2026-01-01", Some("2026-03-01"), None),
            promise(4, "2026-01-01", Some("2026-02-01"), Some("2026-02-05")),
            promise(5, "2026-01-01", None, Some("2026-06-01")),
            promise(6, "2026-08-01", None, None),
        ]);
        let ledger = promises(&held, day("2026-06-30"));
        assert_eq!(ledger.open, [id(3), id(2), id(1)]);
        assert_eq!(ledger.closed, [id(5), id(4)]);
        assert_eq!(ledger.later, 1);
    }

    #[test]
    fn b2_a_promise_delivered_later_was_open_before() {
        let held = dossier(vec![promise(
            1,
            "2026-01-01",
            Some("2026-02-01"),
            Some("2026-02-05"),
        )]);
        let made = held.promises.iter().next().expect("one promise");
        assert_eq!(
            Standing::of(made, day("2026-02-03")),
            Some(Standing::State(PromiseState::Overdue { days: 2 }))
        );
        assert_eq!(
            Standing::of(made, day("2026-03-01")),
            Some(Standing::State(PromiseState::Late {
                on: day("2026-02-05"),
                days: 4
            }))
        );
    }

    #[test]
    fn a_side_that_promised_nothing_has_no_share() {
        let held = dossier(vec![promise(
            1,
            "2026-01-01",
            Some("2026-02-01"),
            Some("2026-02-01"),
        )]);
        let mean = |side| {
            kept(&held, &Policy::default(), side, day("2026-06-30")).map(|kept| kept.reliability.mean())
        };
        assert!(mean(Side::Ours).is_some_and(|mean| mean > 0.5));
        assert_eq!(mean(Side::Theirs), None);
    }

    #[test]
    fn b5_the_oldest_open_complaint_stands_first() {
        let held = dossier(vec![
            complaint(1, "2026-05-01", None),
            complaint(2, "2026-04-01", None),
            complaint(3, "2026-01-01", Some("2026-01-09")),
            complaint(4, "2026-02-01", Some("2026-07-09")),
        ]);
        let ledger = complaints(&held, day("2026-06-30"));
        assert_eq!(ledger.open, [id(4), id(2), id(1)]);
        assert_eq!(ledger.closed, [id(3)]);
    }

    #[test]
    fn orders_are_open_until_delivered() {
        let held = dossier(vec![
            order(1, "2026-01-01", None, Some("2026-01-20")),
            order(2, "2026-02-01", None, None),
            order(3, "2026-03-01", None, Some("2026-07-01")),
            order(4, "2026-08-01", None, None),
        ]);
        let ledger = orders(&held, day("2026-06-30"));
        assert_eq!(
            (ledger.open, ledger.closed, ledger.later),
            (vec![id(3), id(2)], vec![id(1)], 1)
        );
    }
}
