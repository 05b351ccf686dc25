//! The records of one kind that an import touches, before and after.

use super::RowReason;
use crate::model::{
    Account, AccountId, Book, Colleague, ColleagueId, Complaint, ComplaintId, Contact, ContactId, Contract,
    ContractId, Invoice, InvoiceId, Need, NeedId, Order, OrderId, Product, ProductId, Promise, PromiseId,
    Record, Sign, SignId, Signature, Stamp, Survey, SurveyId, Touchpoint, TouchpointId,
};
use std::collections::BTreeMap;

/// What every imported record has.
pub(super) trait Kept: Clone + PartialEq + Into<Record> {
    type Id: Copy + Ord;

    fn stamp_mut(&mut self) -> &mut Stamp;
}

macro_rules! kept {
    ($($record:ident: $id:ident),* $(,)?) => {$(
        impl Kept for $record {
            type Id = $id;

            fn stamp_mut(&mut self) -> &mut Stamp {
                &mut self.stamp
            }
        }
    )*};
}

kept! {
    Account: AccountId, Colleague: ColleagueId, Product: ProductId, Contact: ContactId, Order: OrderId,
    Touchpoint: TouchpointId, Promise: PromiseId, Complaint: ComplaintId, Contract: ContractId, Invoice: InvoiceId, Survey: SurveyId, Need: NeedId,
    Sign: SignId,
}

/// Where a row stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) source: usize,
    pub(super) row: usize,
    pub(super) line: usize,
}

/// A record as it will be, as it was, and the first row of the last source that spoke of it.
pub(super) struct Pending<T> {
    pub(super) now: T,
    base: Option<T>,
    pub(super) place: Place,
}

/// All touched records of one kind, in the order of their ids, which is that of making.
pub(super) struct Shelf<T: Kept>(BTreeMap<T::Id, Pending<T>>);

/// How many records of a kind are new, changed or as they were.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Count {
    pub(super) created: usize,
    pub(super) updated: usize,
    pub(super) unchanged: usize,
}

impl<T: Kept> Default for Shelf<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<T: Kept> Shelf<T> {
    pub(super) fn get(&self, id: T::Id) -> Option<&T> {
        self.0.get(&id).map(|pending| &pending.now)
    }

    pub(super) fn values(&self) -> impl Iterator<Item = &T> {
        self.0.values().map(|pending| &pending.now)
    }

    /// Changes a record by one row. `base` is the book's record, `fresh` what to begin with if it has none.
    ///
    /// A row that says something else than an earlier row of the same file is refused: which of the two
    /// is right is not ours to guess.
    pub(super) fn put(
        &mut self,
        id: T::Id,
        place: Place,
        book: &Book,
        begin: Begin<impl FnOnce() -> Option<T>, impl FnOnce() -> T>,
        change: impl FnOnce(&mut T),
    ) -> Result<(), RowReason> {
        if let Some(pending) = self.0.get_mut(&id) {
            let mut next = pending.now.clone();
            change(&mut next);
            if next == pending.now {
                return Ok(());
            }
            if pending.place.source == place.source {
                return Err(RowReason::Contradicts {
                    line: pending.place.line,
                });
            }
            check(book, &next)?;
            (pending.now, pending.place) = (next, place);
            return Ok(());
        }
        let base = (begin.base)();
        let mut now = base.clone().unwrap_or_else(begin.fresh);
        change(&mut now);
        if base.as_ref() != Some(&now) {
            check(book, &now)?;
        }
        self.0.insert(id, Pending { now, base, place });
        Ok(())
    }

    /// Changes a record by one of several rows that make it together. That they do not contradict each other is
    /// for the caller to see.
    pub(super) fn join(
        &mut self,
        id: T::Id,
        place: Place,
        book: &Book,
        begin: Begin<impl FnOnce() -> Option<T>, impl FnOnce() -> T>,
        change: impl FnOnce(&mut T),
    ) -> Result<(), RowReason> {
        let pending = self.0.get(&id);
        let base = pending.map_or_else(begin.base, |pending| pending.base.clone());
        let known = pending.map(|pending| &pending.now).or(base.as_ref());
        let mut now = known.cloned().unwrap_or_else(begin.fresh);
        change(&mut now);
        if base.as_ref() != Some(&now) {
            check(book, &now)?;
        }
        self.0.insert(id, Pending { now, base, place });
        Ok(())
    }

    /// The record as pending, taken from the book if no row spoke of it yet.
    pub(super) fn fetch(
        &mut self,
        id: T::Id,
        place: Place,
        base: impl FnOnce() -> Option<T>,
    ) -> Option<&mut T> {
        use std::collections::btree_map::Entry;
        match self.0.entry(id) {
            Entry::Occupied(held) => Some(&mut held.into_mut().now),
            Entry::Vacant(vacant) => {
                let base = base()?;
                Some(
                    &mut vacant
                        .insert(Pending {
                            now: base.clone(),
                            base: Some(base),
                            place,
                        })
                        .now,
                )
            }
        }
    }

    pub(super) fn get_mut(&mut self, id: T::Id) -> Option<&mut T> {
        self.0.get_mut(&id).map(|pending| &mut pending.now)
    }

    pub(super) fn changed(&self) -> impl Iterator<Item = &T> {
        self.0
            .values()
            .filter(|pending| pending.base.as_ref() != Some(&pending.now))
            .map(|pending| &pending.now)
    }

    pub(super) fn remove(&mut self, id: T::Id) -> Option<Place> {
        self.0.remove(&id).map(|pending| pending.place)
    }

    pub(super) fn each(&mut self, change: impl Fn(&mut T)) {
        self.0.values_mut().for_each(|pending| change(&mut pending.now));
    }

    pub(super) fn retain(&mut self, keep: impl Fn(&T) -> bool) {
        self.0.retain(|_, pending| keep(&pending.now));
    }

    /// Hands out what is new or changed, signed, and counts everything.
    pub(super) fn finish(self, signature: Signature, records: &mut Vec<Record>) -> Count {
        let mut count = Count::default();
        for Pending { mut now, base, .. } in self.0.into_values() {
            match base {
                Some(base) if base == now => {
                    count.unchanged += 1;
                    continue;
                }
                Some(_) => {
                    count.updated += 1;
                    let stamp = now.stamp_mut().edited(signature);
                    *now.stamp_mut() = stamp;
                }
                None => {
                    count.created += 1;
                    *now.stamp_mut() = Stamp::new(signature);
                }
            }
            records.push(now.into());
        }
        count
    }
}

/// What a record begins as.
pub(super) struct Begin<Base, Fresh> {
    pub(super) base: Base,
    pub(super) fresh: Fresh,
}

pub(super) fn check<T: Kept>(book: &Book, record: &T) -> Result<(), RowReason> {
    let refused = book.check(&record.clone().into());
    refused.map_err(|refusal| RowReason::Refused {
        field: refusal.field,
        reason: refusal.reason,
    })
}
