//! Every promise of a book, in both directions, and how reliably each account, colleague, function and
//! hand-over between functions keeps its word (B2; `models.md` §0, §2).
//!
//! Both steps stop whenever they are told to and go on later, so that a page of fifty thousand promises
//! never stands still.

use super::estimate::{BetaSummary, Tally};
use super::health::promises::{self, Standing};
use crate::folding;
use crate::model::{AccountId, Book, ColleagueId, Dossier, Function, Promise, PromiseId, Side};
use crate::sorting;
use chrono::NaiveDate;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// One promise with who has to do with it.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// To or by which account.
    pub account: AccountId,
    /// Which promise.
    pub id: PromiseId,
    /// Ours or theirs.
    pub side: Side,
    /// Where it stands.
    pub standing: Standing,
    /// The day it is due; none if open-ended.
    pub due_on: Option<NaiveDate>,
    /// Who gave our word.
    pub promiser: Option<ColleagueId>,
    /// What that colleague does.
    pub promiser_function: Option<Function>,
    /// Who must deliver.
    pub deliverer: Option<ColleagueId>,
    /// What that colleague does; where no person is named, the function that must deliver.
    pub deliverer_function: Option<Function>,
    /// Who answers for the whole chain.
    pub accountable: Option<ColleagueId>,
    /// Their person, folded for searching.
    pub contact: Option<String>,
    /// What was promised, folded likewise.
    pub what: String,
    /// The account, then our people and theirs, folded likewise.
    pub who: String,
}

impl Entry {
    /// The promise as that day knows it; none before it was made.
    fn of(book: &Book, dossier: &Dossier, promise: &Promise, as_of: NaiveDate) -> Option<Self> {
        let standing = Standing::of(promise, as_of)?;
        let colleague = |id: Option<ColleagueId>| id.and_then(|id| book.colleague(id));
        let (promiser, deliverer) = (colleague(promise.promiser), colleague(promise.deliverer));
        let people = [promiser, deliverer, colleague(promise.accountable)];
        let mut who = folding::words(&dossier.account.name);
        let contact = promise.contact.and_then(|id| dossier.contacts.get(id));
        let contact = contact.map(|contact| folding::words(&contact.name));
        let ours = people.into_iter().flatten().map(|one| folding::words(&one.name));
        for name in ours.chain(contact.clone()) {
            who.push('\n');
            who.push_str(&name);
        }
        Some(Self {
            account: dossier.id(),
            id: promise.id,
            side: promise.side,
            standing,
            due_on: promise.due_on,
            promiser: promise.promiser,
            promiser_function: promiser.and_then(|one| one.function),
            deliverer: promise.deliverer,
            deliverer_function: deliverer
                .and_then(|one| one.function)
                .or(promise.deliverer_function),
            accountable: promise.accountable,
            contact,
            what: folding::words(&promise.what),
            who,
        })
    }

    /// Whether it belongs to that group.
    #[must_use]
    pub fn is_in(&self, group: Group) -> bool {
        self.groups().into_iter().flatten().any(|one| one == group)
    }

    /// The groups it counts in. Only accounts keep promises to us: the colleague named on one of theirs looks
    /// after it and does not deliver it.
    fn groups(&self) -> [Option<Group>; 4] {
        let ours = self.side == Side::Ours;
        let function = self.deliverer_function.filter(|_| ours);
        let hand_over = self.promiser_function.zip(function);
        [
            Some(Group::Account(self.account)),
            self.deliverer.filter(|_| ours).map(Group::Deliverer),
            function.map(Group::Function),
            hand_over.map(|(from, to)| Group::HandOver(from, to)),
        ]
    }

    /// What an open promise of ours lacks.
    #[must_use]
    pub fn lacks(&self, lack: Lack) -> bool {
        let nobody = match lack {
            Lack::Deliverer => self.deliverer.is_none() && self.deliverer_function.is_none(),
            Lack::Accountable => self.accountable.is_none(),
        };
        nobody && self.side == Side::Ours && self.standing.is_open()
    }
}

/// What an open promise of ours may lack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// Neither a person nor a function must deliver.
    Deliverer,
    /// Nobody answers for the whole.
    Accountable,
}

/// Promises that are judged together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// To or by one account.
    Account(AccountId),
    /// Ours that one colleague must deliver.
    Deliverer(ColleagueId),
    /// Ours that one function must deliver.
    Function(Function),
    /// Ours given by one function and to be delivered by another, or by the same.
    HandOver(Function, Function),
}

/// What is counted of a group.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Counted {
    /// Decayed kept and broken.
    pub tally: Tally,
    /// Promises made, those dropped by agreement left out.
    pub promises: usize,
    /// Open ones.
    pub open: usize,
    /// Open ones past their due date.
    pub overdue: usize,
}

impl Counted {
    fn add(&mut self, standing: Standing, half_life: f64, as_of: NaiveDate) {
        let Standing::State(state) = standing else {
            return;
        };
        self.tally.add(state.tally(half_life, as_of));
        self.promises += 1;
        self.open += usize::from(standing.is_open());
        self.overdue += usize::from(standing.is_overdue());
    }

    /// The share kept, where nothing else is known; none without any evidence.
    #[must_use]
    pub fn alone(&self) -> Option<BetaSummary> {
        (!self.tally.is_empty()).then(|| self.tally.posterior(promises::FLAT_PRIOR))
    }
}

/// How reliably one group keeps its word.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Kept {
    /// Ours or theirs.
    pub side: Side,
    /// Which promises.
    pub group: Group,
    /// How many, and how many are open.
    pub counted: Counted,
    /// Share kept, 0..=1.
    pub mean: f64,
    /// Lower end of the 90 % credible interval: what the groups are ranked by.
    pub q05: f64,
    /// Its upper end.
    pub q95: f64,
    /// The rest of the book served as prior; if not, the prior is flat.
    pub from_book: bool,
}

impl Kept {
    /// Whether any promise of the group was due, kept or broken: without, the prior alone speaks.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !self.counted.tally.is_empty()
    }
}

/// Promises being gathered from a book, dossier by dossier.
#[derive(Clone, Debug)]
pub struct Gathering {
    book: Book,
    as_of: NaiveDate,
    waiting: Vec<AccountId>,
    /// In their order from the first: sorted at the end, fifty thousand would hold the page up.
    entries: BTreeMap<Order, Entry>,
    counted: BTreeMap<(Side, Group), Counted>,
    whole: BTreeMap<Side, Counted>,
}

impl Gathering {
    /// Begins.
    #[must_use]
    pub fn of(book: &Book, as_of: NaiveDate) -> Self {
        Self {
            book: book.clone(),
            as_of,
            waiting: book.dossiers().map(|dossier| dossier.id()).collect(),
            entries: BTreeMap::new(),
            counted: BTreeMap::new(),
            whole: BTreeMap::new(),
        }
    }

    /// Goes on until `enough` says so, asked after each dossier; true while some still wait.
    pub fn advance(&mut self, mut enough: impl FnMut() -> bool) -> bool {
        while let Some(id) = self.waiting.pop() {
            self.dossier(id);
            if enough() {
                break;
            }
        }
        !self.waiting.is_empty()
    }

    fn dossier(&mut self, id: AccountId) {
        let Some(dossier) = self.book.dossier(id) else {
            return;
        };
        let policy = self.book.policy();
        let posture = dossier.posture_on(self.as_of, policy);
        let half_life = f64::from(policy.half_lives_of(posture).promises);
        for promise in &dossier.promises {
            let Some(entry) = Entry::of(&self.book, dossier, promise, self.as_of) else {
                continue;
            };
            for group in entry.groups().into_iter().flatten() {
                let counted = self.counted.entry((entry.side, group)).or_default();
                counted.add(entry.standing, half_life, self.as_of);
            }
            let whole = self.whole.entry(entry.side).or_default();
            whole.add(entry.standing, half_life, self.as_of);
            self.entries.insert(order(&entry), entry);
        }
    }

    /// Every promise, open ones first by due date, then the others, the latest first; and what is left to weigh.
    #[must_use]
    pub fn finish(self) -> (Vec<Entry>, Weighing) {
        let weighing = Weighing {
            waiting: self.counted.into_iter().collect(),
            whole: self.whole,
            kept: Vec::new(),
        };
        (self.entries.into_values().collect(), weighing)
    }
}

/// When it was closed, when it is due, and which it is.
type Order = (Option<Reverse<NaiveDate>>, NaiveDate, AccountId, PromiseId);

/// Without a due date there is no hurry: after all that have one.
fn order(entry: &Entry) -> Order {
    let closed = entry.standing.closed_on().map(Reverse);
    let due = entry.due_on.unwrap_or(NaiveDate::MAX);
    (closed, due, entry.account, entry.id)
}

/// Groups whose reliability is being worked out.
#[derive(Clone, Debug)]
pub struct Weighing {
    waiting: Vec<((Side, Group), Counted)>,
    whole: BTreeMap<Side, Counted>,
    kept: Vec<Kept>,
}

impl Weighing {
    /// All promises of one side together.
    #[must_use]
    pub fn whole(&self, side: Side) -> Counted {
        self.whole.get(&side).copied().unwrap_or_default()
    }

    /// Goes on until `enough` says so, asked after each group; true while some still wait.
    pub fn advance(&mut self, mut enough: impl FnMut() -> bool) -> bool {
        while let Some(((side, group), counted)) = self.waiting.pop() {
            self.kept
                .push(weighed(side, group, counted, self.whole(side).tally));
            if enough() {
                break;
            }
        }
        !self.waiting.is_empty()
    }

    /// Every group, the most reliable first by the 5 % quantile; equal ones in their own order.
    #[must_use]
    pub fn finish(self) -> Vec<Kept> {
        let mut kept = self.kept;
        sorting::by(&mut kept, |a, b| {
            b.q05.total_cmp(&a.q05).then(a.group.cmp(&b.group))
        });
        kept
    }
}

fn weighed(side: Side, group: Group, counted: Counted, whole: Tally) -> Kept {
    // Sums in another order may differ in the last place.
    let rest = Tally {
        success: (whole.success - counted.tally.success).max(0.0),
        failure: (whole.failure - counted.tally.failure).max(0.0),
    };
    let prior = promises::book_prior(rest).ok().filter(|prior| prior.from_book);
    let (a, b) = prior.map_or(promises::FLAT_PRIOR, |prior| (prior.a, prior.b));
    let share = counted.tally.posterior((a, b));
    Kept {
        side,
        group,
        counted,
        mean: share.mean(),
        q05: share.q05(),
        q95: share.q95(),
        from_book: prior.is_some(),
    }
}

#[cfg(test)]
mod tests;
