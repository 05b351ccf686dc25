//! What came of the book's accounts and how each stood a year before: what the chance to leave is fitted to.
//!
//! Kept per account until its records, the policy or the day change, and read in slices, as scores are
//! ([`super::scores`]): ten thousand accounts never hold the page up.

use crate::engine::churn::outcome;
use crate::engine::churn::platt::{self, NotFitted, Outcome, Scaling};
use crate::model::{AccountId, Book, Dossier, Held, Policy};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// What a book's past says of leaving.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Learned {
    /// Accounts that left.
    pub left: usize,
    /// Accounts that stayed.
    pub stayed: usize,
    /// How log-odds are scaled, or why they are not.
    pub scaling: Result<Scaling, NotFitted>,
}

/// The outcomes of a book on a day.
#[derive(Clone, Debug, Default)]
pub struct Hindsight {
    held: BTreeMap<AccountId, (Held<Dossier>, Option<Outcome>)>,
    basis: Option<(Held<Policy>, NaiveDate)>,
    waiting: Vec<AccountId>,
}

impl Hindsight {
    /// Drops what no longer holds and lists what must be read.
    pub fn prepare(&mut self, book: &Book, as_of: NaiveDate) {
        let basis = Some((book.policy().clone(), as_of));
        if self.basis != basis {
            self.held = BTreeMap::new();
            self.basis = basis;
        }
        self.held.retain(|id, _| book.dossier(*id).is_some());
        let stale = |dossier: &&Held<Dossier>| {
            let held = self.held.get(&dossier.id());
            held.is_none_or(|(held, _)| held != *dossier)
        };
        self.waiting = book
            .dossiers()
            .filter(stale)
            .map(|dossier| dossier.id())
            .collect();
    }

    /// Reads waiting accounts until `enough` says so, asked after each; true while some still wait.
    pub fn advance(&mut self, book: &Book, mut enough: impl FnMut() -> bool) -> bool {
        let Some((policy, as_of)) = self.basis.clone() else {
            return false;
        };
        while let Some(id) = self.waiting.pop() {
            if let Some(dossier) = book.dossier(id) {
                let found = outcome(dossier, &policy, as_of);
                self.held.insert(id, (dossier.clone(), found));
            }
            if enough() {
                break;
            }
        }
        !self.waiting.is_empty()
    }

    /// What the accounts read so far say.
    pub fn learned(&self) -> Learned {
        let outcomes: Vec<Outcome> = self.held.values().filter_map(|(_, found)| *found).collect();
        let left = outcomes.iter().filter(|(_, left)| *left).count();
        Learned {
            left,
            stayed: outcomes.len() - left,
            scaling: platt::fit(&outcomes),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo;
    use crate::model::{Edit, Mint, Moment, RecordRef, Signature};

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 6, 30).expect("a day")
    }

    fn book() -> Book {
        let signature = Signature {
            at: Moment(0),
            by: None,
        };
        let edit = demo::book(day(), signature, &mut Mint::new(1, 1));
        Book::default().edit(edit).expect("the demo book").0
    }

    fn read(hindsight: &mut Hindsight, book: &Book, as_of: NaiveDate) -> usize {
        hindsight.prepare(book, as_of);
        let waiting = hindsight.waiting.len();
        while hindsight.advance(book, || true) {}
        waiting
    }

    #[test]
    fn d4_only_what_changed_is_read_again() {
        let (book, mut hindsight) = (book(), Hindsight::default());
        let all = book.dossiers().count();
        assert_eq!(read(&mut hindsight, &book, day()), all);
        let learned = hindsight.learned();
        assert!(learned.left > 0 && learned.stayed > learned.left, "{learned:?}");
        assert_eq!(read(&mut hindsight, &book, day()), 0);

        let lost = book.dossiers().find(|held| held.account.is_lost_on(day()));
        let lost = lost.expect("the demo book has lost accounts").id();
        let without = book
            .edit(Edit::Remove(vec![RecordRef::Account(lost)]))
            .expect("removable")
            .0;
        assert_eq!(read(&mut hindsight, &without, day()), 0);
        let fewer = hindsight.learned();
        assert!(fewer.left <= learned.left && fewer.left + fewer.stayed < all);
        assert_eq!(
            read(&mut hindsight, &book, day().pred_opt().expect("a day before")),
            all
        );
    }
}
