//! Scores of every account, kept until something they depend on changes.
//!
//! A score is keyed by the dossier's shared pointer, the policy's, and the day asked; never by an
//! address alone, so a freed and reused allocation cannot pass for an old dossier. Scoring goes in
//! slices, so that ten thousand accounts never hold the page up.

use crate::engine::clv::value::{self, Value};
use crate::engine::health::{self, Health};
use crate::model::{AccountId, Book, Dossier, Held, Policy};
use chrono::NaiveDate;
use imbl::OrdMap;
use std::sync::Arc;

/// Computes the figures of one account. Handed in, because its code may still be on its way.
pub type Score = fn(&Dossier, &Policy, NaiveDate) -> (Health, Value);

/// The figures of one account.
pub fn score(dossier: &Dossier, policy: &Policy, as_of: NaiveDate) -> (Health, Value) {
    (
        health::assess(dossier, policy, as_of),
        value::assess(dossier, policy, as_of),
    )
}

/// One account's figures and what they were computed from.
#[derive(Clone, Debug)]
pub struct Scored {
    dossier: Held<Dossier>,
    /// Relationship health, explained.
    pub health: Health,
    /// Lifetime value, explained.
    pub value: Value,
}

impl Scored {
    fn of(dossier: &Held<Dossier>, (health, value): (Health, Value)) -> Self {
        Self {
            dossier: dossier.clone(),
            health,
            value,
        }
    }

    /// The dossier that was scored.
    pub fn dossier(&self) -> &Held<Dossier> {
        &self.dossier
    }
}

/// The scores of a book on a day. Cloning shares everything.
#[derive(Clone, Debug, Default)]
pub struct Scores {
    held: OrdMap<AccountId, Arc<Scored>>,
    basis: Option<(Held<Policy>, NaiveDate)>,
    waiting: Vec<AccountId>,
}

impl PartialEq for Scores {
    fn eq(&self, other: &Self) -> bool {
        self.held.ptr_eq(&other.held) && self.basis == other.basis && self.waiting == other.waiting
    }
}

impl Scores {
    /// The figures of one account; none while it waits for its turn.
    pub fn get(&self, account: AccountId) -> Option<&Arc<Scored>> {
        self.held.get(&account)
    }

    /// Every account scored so far.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Scored>> {
        self.held.values()
    }

    /// How many accounts still wait.
    pub fn waiting(&self) -> usize {
        self.waiting.len()
    }

    /// Drops what no longer holds and lists what must be scored; `first` names accounts to take before
    /// the others, such as the one on screen.
    pub fn prepare(&mut self, book: &Book, as_of: NaiveDate, first: Option<AccountId>) {
        let basis = Some((book.policy().clone(), as_of));
        if self.basis != basis {
            self.held = OrdMap::new();
            self.basis = basis;
        }
        let gone: Vec<AccountId> = self
            .held
            .keys()
            .filter(|id| book.dossier(**id).is_none())
            .copied()
            .collect();
        for id in gone {
            self.held.remove(&id);
        }
        let stale = |dossier: &&Held<Dossier>| {
            self.held
                .get(&dossier.id())
                .is_none_or(|held| held.dossier != **dossier)
        };
        self.waiting = book
            .dossiers()
            .filter(stale)
            .map(|dossier| dossier.id())
            .collect();
        // Taken from the end.
        self.waiting.reverse();
        if let Some(place) = first.and_then(|first| self.waiting.iter().position(|id| *id == first)) {
            let id = self.waiting.remove(place);
            self.waiting.push(id);
        }
    }

    /// Scores waiting accounts until `enough` says so, asked after each; true while some still wait.
    pub fn advance(&mut self, book: &Book, score: Score, mut enough: impl FnMut() -> bool) -> bool {
        let Some((policy, as_of)) = self.basis.clone() else {
            return false;
        };
        while let Some(id) = self.waiting.pop() {
            if let Some(dossier) = book.dossier(id) {
                let figures = score(dossier, &policy, as_of);
                self.held.insert(id, Arc::new(Scored::of(dossier, figures)));
            }
            if enough() {
                break;
            }
        }
        !self.waiting.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Account, Edit, Mint, Stamp};

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 6, 30).expect("a day")
    }

    fn book(count: usize) -> Book {
        let mut mint = Mint::new(1, 1);
        let accounts =
            (0..count).map(|i| Account::named(mint.mint(), format!("Account {i}"), Stamp::default()));
        Book::default()
            .edit(Edit::Put(accounts.map(Into::into).collect()))
            .expect("valid accounts")
            .0
    }

    fn complete(scores: &mut Scores, book: &Book, as_of: NaiveDate) -> usize {
        scores.prepare(book, as_of, None);
        let waiting = scores.waiting();
        while scores.advance(book, score, || true) {}
        waiting
    }

    #[test]
    fn only_what_changed_is_scored_again() {
        let first = book(10);
        let mut scores = Scores::default();
        assert_eq!(complete(&mut scores, &first, day()), 10);
        assert_eq!(complete(&mut scores, &first, day()), 0);

        let mut account = first.dossiers().next().expect("ten accounts").account.clone();
        account.name = "Renamed".into();
        let second = first.edit(Edit::Put(vec![account.into()])).expect("valid").0;
        assert_eq!(complete(&mut scores, &second, day()), 1);
        assert_eq!(scores.iter().count(), 10);
    }

    #[test]
    fn another_day_or_policy_scores_everything_again() {
        let first = book(3);
        let mut scores = Scores::default();
        complete(&mut scores, &first, day());
        assert_eq!(
            complete(&mut scores, &first, day().succ_opt().expect("a next day")),
            3
        );
        let mut policy = Policy::clone(first.policy());
        policy.delivery_tolerance_days = 2;
        let second = first.edit(Edit::Put(vec![policy.into()])).expect("valid").0;
        assert_eq!(
            complete(&mut scores, &second, day().succ_opt().expect("a next day")),
            3
        );
    }

    #[test]
    fn deleted_accounts_leave_and_the_one_on_screen_goes_first() {
        let first = book(5);
        let mut scores = Scores::default();
        let on_screen = first.dossiers().nth(3).expect("five accounts").id();
        scores.prepare(&first, day(), Some(on_screen));
        scores.advance(&first, score, || true);
        assert!(scores.get(on_screen).is_some());
        complete(&mut scores, &first, day());
        let second = first
            .edit(Edit::Remove(vec![crate::model::RecordRef::Account(on_screen)]))
            .expect("removable")
            .0;
        complete(&mut scores, &second, day());
        assert!(scores.get(on_screen).is_none());
    }
}
