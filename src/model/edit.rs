//! The one way to change a book: an edit gives a new book and its undo, or a refusal.

use super::book::{Book, Held};
use super::{AccountId, Dossier, Record, RecordRef, Refusal, integrity, validate};
use super::{Field, Reason};
use crate::sorting;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What a person, an import or another tab wants done. All of it happens, or nothing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Edit {
    /// Add these records, or replace those of the same id.
    Put(Vec<Record>),
    /// Remove these; an account goes with its whole dossier. The book remembers them as erased.
    Remove(Vec<RecordRef>),
    /// Put records back to an earlier state, provided nobody changed them since.
    Restore(Vec<Change>),
}

/// One record before and after an edit; none means that there was no such record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Change {
    /// Which record.
    pub at: RecordRef,
    /// Its state before.
    pub before: Option<Record>,
    /// Its state after.
    pub after: Option<Record>,
    /// Whether the book remembered it as erased before.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub was_erased: bool,
    /// Whether the book remembers it as erased after.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_erased: bool,
}

impl Change {
    /// The same backwards.
    pub(super) fn reversed(self) -> Self {
        Self {
            at: self.at,
            before: self.after,
            after: self.before,
            was_erased: self.is_erased,
            is_erased: self.was_erased,
        }
    }

    /// Takes a record of the book away; only then can something still name it.
    pub(super) fn removes(&self) -> bool {
        self.before.is_some() && self.after.is_none()
    }
}

/// The state wanted of a place: its record, or none, and whether that is to be remembered as an erasure.
type Wanted = (Option<Record>, bool);

/// What an edit did, record by record: enough to describe it, to make it again elsewhere and to take it
/// back. Cloning shares: an import touches hundreds of thousands of records.
#[derive(Clone, Debug, PartialEq)]
pub struct Undo {
    changes: Arc<[Change]>,
}

impl Undo {
    /// The records that the edit touched, ordered by where they lie.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// The edit that takes it back.
    pub fn into_edit(self) -> Edit {
        Edit::Restore(self.changes.to_vec())
    }

    /// The edit that does it once more, provided its records are as they were before it.
    pub fn again(&self) -> Edit {
        self.reversed().into_edit()
    }

    /// The same changes backwards: what taking it back does.
    pub(super) fn reversed(&self) -> Self {
        Self {
            changes: self.changes.iter().cloned().map(Change::reversed).collect(),
        }
    }

    /// Nothing was changed.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }
}

impl Book {
    /// Carries the edit out on a copy that shares every untouched dossier with this book.
    ///
    /// # Errors
    /// The first fault found, with record, field and reason; this book is then unchanged anyway.
    pub fn edit(&self, edit: Edit) -> Result<(Self, Undo), Refusal> {
        let wanted = self.wanted(edit)?;
        let changes: Vec<Change> = wanted
            .into_iter()
            .map(|(at, (after, is_erased))| Change {
                at,
                before: self.record(at),
                after,
                was_erased: self.erased.contains(&at),
                is_erased,
            })
            .filter(|change| change.before != change.after || change.was_erased != change.is_erased)
            .collect();
        self.loses_nothing(&changes)?;
        let next = self.with(&changes)?;
        validate::changes(&next, &changes)?;
        let changes = changes.into();
        Ok((next, Undo { changes }))
    }

    /// The edit that turns this book into the other one, record by record; like any edit it can be
    /// undone. What this book remembers as erased is forgotten for what the other remembers: a book that was
    /// deleted as a whole, or that takes the place of another, refuses nothing on behalf of the one before.
    pub fn replacement(&self, next: &Self) -> Edit {
        let places = sorting::set(
            self.places()
                .chain(next.places())
                .chain(self.erased())
                .chain(next.erased()),
        );
        let change = |at| Change {
            at,
            before: next.record(at),
            after: self.record(at),
            was_erased: next.erased.contains(&at),
            is_erased: self.erased.contains(&at),
        };
        Edit::Restore(places.into_iter().map(change).collect())
    }

    /// Where every record lies.
    fn places(&self) -> impl Iterator<Item = RecordRef> {
        let team = self.team().map(|held| RecordRef::Colleague(held.id));
        let catalogue = self.catalogue().map(|held| RecordRef::Product(held.id));
        let dossiers = self.dossiers().flat_map(|dossier| {
            contents(dossier)
                .into_iter()
                .chain([RecordRef::Account(dossier.id())])
        });
        [RecordRef::Policy]
            .into_iter()
            .chain(team)
            .chain(catalogue)
            .chain(dossiers)
    }

    /// Whether this book would hold the record, as far as that shows without looking at the numbers of
    /// all others: for an import that must tell which of ten thousand rows are at fault.
    ///
    /// # Errors
    /// The first fault found, with field and reason.
    pub fn check(&self, record: &Record) -> Result<(), Refusal> {
        validate::record(self, record)?;
        integrity::record(self, record)
    }

    /// The state wanted of each record touched. A map, so that a record named twice has one end.
    fn wanted(&self, edit: Edit) -> Result<BTreeMap<RecordRef, Wanted>, Refusal> {
        match edit {
            Edit::Put(records) => Ok(records
                .into_iter()
                .map(|record| (record.reference(), (Some(record), false)))
                .collect()),
            Edit::Remove(places) => {
                let named = sorting::set(places);
                let whole = named.iter().flat_map(|at| self.contents(*at));
                let all = named.iter().copied().chain(whole);
                Ok(all
                    .map(|at| (at, (None, self.leaves_memory(at, &named))))
                    .collect())
            }
            Edit::Restore(changes) => changes
                .into_iter()
                .map(|change| {
                    let (at, erased) = (change.at, change.was_erased);
                    let record = self.earlier(change)?;
                    let erased = erased && record.is_none();
                    Ok((at, (record, erased)))
                })
                .collect(),
        }
    }

    /// Whether a removal of all these leaves a memory of the one. What goes with its account does not: the
    /// account stands for it.
    fn leaves_memory(&self, at: RecordRef, removed: &BTreeSet<RecordRef>) -> bool {
        let account = at
            .account()
            .map(RecordRef::Account)
            .filter(|account| *account != at);
        let alone = account.is_none_or(|account| !removed.contains(&account));
        self.erased.contains(&at) || (alone && self.holds(at))
    }

    /// The state to put back, unless the record is no longer as that edit left it. What another tab
    /// or a journal sends may also name one record and carry another.
    fn earlier(&self, change: Change) -> Result<Option<Record>, Refusal> {
        let refused = |reason| Refusal {
            record: change.at,
            field: Field::Record,
            reason,
        };
        if self.record(change.at) != change.after {
            return Err(refused(Reason::ChangedSince));
        }
        if change
            .before
            .as_ref()
            .is_some_and(|before| before.reference() != change.at)
        {
            return Err(refused(Reason::Unknown));
        }
        Ok(change.before)
    }

    /// Taking back the making of an account must not take along what its dossier received since, and
    /// a book always has a policy.
    fn loses_nothing(&self, changes: &[Change]) -> Result<(), Refusal> {
        let removed: BTreeSet<RecordRef> = changes
            .iter()
            .filter(|change| change.removes())
            .map(|change| change.at)
            .collect();
        let refused = |record, reason| {
            Err(Refusal {
                record,
                field: Field::Record,
                reason,
            })
        };
        if removed.contains(&RecordRef::Policy) {
            return refused(RecordRef::Policy, Reason::Empty);
        }
        let later = removed
            .iter()
            .flat_map(|at| self.contents(*at))
            .find(|at| !removed.contains(at));
        later.map_or(Ok(()), |at| refused(at, Reason::ChangedSince))
    }

    /// Everything in the dossier, if it is an account that is named.
    pub(super) fn contents(&self, at: RecordRef) -> Vec<RecordRef> {
        let RecordRef::Account(id) = at else {
            return Vec::new();
        };
        self.dossier(id)
            .map(|dossier| contents(dossier))
            .unwrap_or_default()
    }

    /// This book with the changes made, not yet validated. Each touched dossier is copied once.
    pub(super) fn with(&self, changes: &[Change]) -> Result<Self, Refusal> {
        let mut next = self.clone();
        let mut touched = BTreeMap::<AccountId, Option<Dossier>>::new();
        for change in changes {
            if change.is_erased {
                next.erased.insert(change.at);
            } else {
                next.erased.remove(&change.at);
            }
            if change.before.is_none() && change.after.is_none() {
                continue;
            }
            match (change.at, change.after.clone()) {
                (RecordRef::Policy, Some(Record::Policy(policy))) => next.policy = Held::new(*policy),
                (RecordRef::Policy, _) => {}
                (RecordRef::Colleague(id), Some(Record::Colleague(record))) => {
                    next.team.insert(id, Held::new(*record));
                }
                (RecordRef::Colleague(id), _) => drop(next.team.remove(&id)),
                (RecordRef::Product(id), Some(Record::Product(record))) => {
                    next.catalogue.insert(id, Held::new(*record));
                }
                (RecordRef::Product(id), _) => drop(next.catalogue.remove(&id)),
                (at, after) => {
                    let Some(account) = at.account() else { continue };
                    let dossier = touched
                        .entry(account)
                        .or_insert_with(|| self.dossier(account).map(|held| Dossier::clone(held)));
                    place(dossier, at, after)?;
                }
            }
        }
        for (id, dossier) in touched {
            match dossier {
                Some(dossier) => drop(next.dossiers.insert(id, Held::new(dossier))),
                None => drop(next.dossiers.remove(&id)),
            }
        }
        Ok(next)
    }
}

/// Sets one record of a dossier. Changes come ordered with the account first, so that a new dossier
/// exists before its contents; a dossier that goes takes its contents with it.
fn place(dossier: &mut Option<Dossier>, at: RecordRef, after: Option<Record>) -> Result<(), Refusal> {
    if let RecordRef::Account(_) = at {
        match (dossier.as_mut(), after) {
            (Some(dossier), Some(Record::Account(account))) => dossier.account = *account,
            (None, Some(Record::Account(account))) => *dossier = Some(Dossier::new(*account)),
            _ => *dossier = None,
        }
        return Ok(());
    }
    let Some(dossier) = dossier else {
        return match after {
            None => Ok(()),
            Some(_) => Err(Refusal {
                record: at,
                field: Field::Account,
                reason: Reason::Unknown,
            }),
        };
    };
    macro_rules! set {
        ($shelf:ident, $kind:ident, $id:expr) => {
            dossier.$shelf.set(
                $id,
                match after {
                    Some(Record::$kind(record)) => Some(*record),
                    _ => None,
                },
            )
        };
    }
    match at {
        RecordRef::Contact(_, id) => set!(contacts, Contact, id),
        RecordRef::Order(_, id) => set!(orders, Order, id),
        RecordRef::Touchpoint(_, id) => set!(touchpoints, Touchpoint, id),
        RecordRef::Promise(_, id) => set!(promises, Promise, id),
        RecordRef::Complaint(_, id) => set!(complaints, Complaint, id),
        RecordRef::Contract(_, id) => set!(contracts, Contract, id),
        RecordRef::Invoice(_, id) => set!(invoices, Invoice, id),
        RecordRef::Survey(_, id) => set!(surveys, Survey, id),
        RecordRef::Need(_, id) => set!(needs, Need, id),
        RecordRef::Sign(_, id) => set!(signs, Sign, id),
        RecordRef::Policy | RecordRef::Colleague(_) | RecordRef::Product(_) | RecordRef::Account(_) => {}
    }
    Ok(())
}

fn contents(dossier: &Dossier) -> Vec<RecordRef> {
    let account = dossier.id();
    let mut places = Vec::new();
    macro_rules! list {
        ($($shelf:ident: $kind:ident),* $(,)?) => {
            $(places.extend(dossier.$shelf.iter().map(|record| RecordRef::$kind(account, record.id)));)*
        };
    }
    list! {
        contacts: Contact, orders: Order, touchpoints: Touchpoint, promises: Promise, complaints: Complaint,
        contracts: Contract, invoices: Invoice, surveys: Survey, needs: Need, signs: Sign,
    }
    places
}

/// The accounts that a list of changes touches.
pub fn accounts_touched(changes: &[Change]) -> BTreeSet<AccountId> {
    let records = changes
        .iter()
        .filter(|change| change.before.is_some() || change.after.is_some());
    records.filter_map(|change| change.at.account()).collect()
}
