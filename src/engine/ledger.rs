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
    /// What was promised, folded for searching.
    pub what: String,
    /// The account, then our people, folded likewise.
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
        for colleague in people.into_iter().flatten() {
            who.push('\n');
            who.push_str(&folding::words(&colleague.name));
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
    entries: Vec<Entry>,
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
            entries: Vec::new(),
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
        for promise in &dossier.promises {
            let Some(entry) = Entry::of(&self.book, dossier, promise, self.as_of) else {
                continue;
            };
            let half_life = f64::from(self.book.policy().half_lives.promises);
            for group in entry.groups().into_iter().flatten() {
                let counted = self.counted.entry((entry.side, group)).or_default();
                counted.add(entry.standing, half_life, self.as_of);
            }
            let whole = self.whole.entry(entry.side).or_default();
            whole.add(entry.standing, half_life, self.as_of);
            self.entries.push(entry);
        }
    }

    /// Every promise, open ones first by due date, then the others, the latest first; and what is left to weigh.
    #[must_use]
    pub fn finish(self) -> (Vec<Entry>, Weighing) {
        let mut entries = self.entries;
        sorting::by(&mut entries, |a, b| order(a).cmp(&order(b)));
        let weighing = Weighing {
            waiting: self.counted.into_iter().collect(),
            whole: self.whole,
            kept: Vec::new(),
        };
        (entries, weighing)
    }
}

/// Without a due date there is no hurry: after all that have one.
fn order(entry: &Entry) -> (Option<Reverse<NaiveDate>>, NaiveDate, AccountId, PromiseId) {
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
mod tests {
    use super::*;
    use crate::engine::sample::{Sample, day};
    use crate::model::{Account, BookParts, Colleague, Edit, Mint, Record, Stamp};

    const TODAY: &str = "2026-06-30";

    fn colleague(mint: &mut Mint, name: &str, function: Function) -> Colleague {
        Colleague {
            id: mint.mint(),
            number: String::new(),
            name: name.into(),
            title: String::new(),
            function: Some(function),
            email: String::new(),
            phone: String::new(),
            cost_per_hour: None,
            stamp: Stamp::default(),
        }
    }

    /// A promise of ours, kept so many days after it was due, or open.
    fn promise(mint: &mut Mint, account: AccountId, days_late: Option<u64>) -> Promise {
        let due = day("2026-06-01");
        Promise {
            id: mint.mint(),
            account,
            side: Side::Ours,
            what: "Drawing of the Ładowarka".into(),
            made_on: day("2026-05-01"),
            due_on: Some(due),
            delivered_on: days_late.map(|days| due + chrono::Days::new(days)),
            broken_on: None,
            cancelled_on: None,
            promiser: None,
            deliverer: None,
            deliverer_function: None,
            accountable: None,
            stamp: Stamp::default(),
        }
    }

    /// Two accounts; sales promises for production, which is late, and for itself, where it is in time.
    fn book() -> (Book, ColleagueId, ColleagueId) {
        let mut mint = Mint::new(1, 1);
        let sales = colleague(&mut mint, "Ada", Function::Sales);
        let maker = colleague(&mut mint, "Bo", Function::Production);
        let (ada, bo) = (Some(sales.id), Some(maker.id));
        let mut records: Vec<Record> = vec![sales.clone().into(), maker.clone().into()];
        for name in ["Mill", "Dock"] {
            let account = Account::named(mint.mint(), name, Stamp::default());
            let id = account.id;
            records.push(account.into());
            let mut given = |deliverer, days_late| Promise {
                promiser: ada,
                deliverer,
                accountable: ada,
                ..promise(&mut mint, id, days_late)
            };
            let late = [20, 25].map(|days| given(bo, Some(days)));
            let in_time = [0; 3].map(|days| given(ada, Some(days)));
            let theirs = Promise {
                side: Side::Theirs,
                ..given(bo, Some(0))
            };
            let forgotten = promise(&mut mint, id, None);
            let all = late.into_iter().chain(in_time).chain([theirs, forgotten]);
            records.extend(all.map(Record::from));
        }
        let book = Book::default().edit(Edit::Put(records)).expect("valid records").0;
        (book, sales.id, maker.id)
    }

    fn ledger(book: &Book, as_of: NaiveDate) -> (Vec<Entry>, Vec<Kept>) {
        let mut gathering = Gathering::of(book, as_of);
        // A step at a time, as a page does it.
        while gathering.advance(|| true) {}
        let (entries, mut weighing) = gathering.finish();
        while weighing.advance(|| true) {}
        (entries, weighing.finish())
    }

    fn of(kept: &[Kept], side: Side, group: Group) -> Kept {
        let found = kept.iter().find(|one| one.side == side && one.group == group);
        *found.expect("a group with promises")
    }

    #[test]
    fn b2_conflicts_between_departments_show_as_hand_overs_kept_less_reliably() {
        let (book, ada, bo) = book();
        let (entries, kept) = ledger(&book, day(TODAY));
        let hand_over = |to| of(&kept, Side::Ours, Group::HandOver(Function::Sales, to));
        let (across, within) = (hand_over(Function::Production), hand_over(Function::Sales));
        assert_eq!((across.counted.promises, within.counted.promises), (4, 6));
        assert!(across.q95 < within.q05, "{across:?} {within:?}");
        // Whoever must deliver is judged, not whoever gave our word.
        let by = |id| of(&kept, Side::Ours, Group::Deliverer(id)).counted.promises;
        assert_eq!((by(ada), by(bo)), (6, 4));
        let behind = |group| entries.iter().filter(|entry| entry.is_in(group)).count();
        assert_eq!(behind(across.group), 4);
        assert_eq!(behind(Group::Deliverer(bo)), 4, "theirs is not Bo's to deliver");
    }

    #[test]
    fn b2_groups_stand_by_the_lower_end_of_their_interval() {
        let (book, ..) = book();
        let (_, kept) = ledger(&book, day(TODAY));
        assert!(kept.len() > 5);
        assert!(kept.windows(2).all(|pair| pair[0].q05 >= pair[1].q05));
    }

    #[test]
    fn b2_the_rest_of_the_book_is_the_prior_once_it_holds_enough() {
        let (few, ..) = book();
        let (_, kept) = ledger(&few, day(TODAY));
        assert!(kept.iter().all(|one| !one.from_book));

        let mut mint = Mint::new(2, 2);
        let fresh = Account::named(mint.mint(), "Fresh", Stamp::default());
        let id = fresh.id;
        let account = few.dossiers().next().expect("two accounts").id();
        let mut records: Vec<Record> = vec![fresh.into(), promise(&mut mint, id, Some(0)).into()];
        records.extend((0..40).map(|_| promise(&mut mint, account, Some(0)).into()));
        let many = few.edit(Edit::Put(records)).expect("valid records").0;
        let (_, kept) = ledger(&many, day(TODAY));
        let own = of(&kept, Side::Ours, Group::Account(id));
        assert!(own.from_book);
        // One kept promise alone says 2/3; what the others keep lifts it.
        assert!(own.mean > 0.75, "{own:?}");
        let largest = of(&kept, Side::Ours, Group::Account(account));
        assert!(!largest.from_book, "without its own there is not enough");
        assert!(!of(&kept, Side::Theirs, Group::Account(account)).from_book);
    }

    #[test]
    fn b2_what_nobody_must_deliver_or_answer_for_is_found() {
        let (book, ..) = book();
        let (entries, _) = ledger(&book, day(TODAY));
        let lacking = |lack| entries.iter().filter(|entry| entry.lacks(lack)).count();
        assert_eq!((lacking(Lack::Deliverer), lacking(Lack::Accountable)), (2, 2));
    }

    #[test]
    fn b2_the_ledger_knows_only_its_day_and_lists_what_presses_first() {
        let (book, ..) = book();
        assert!(ledger(&book, day("2026-04-30")).0.is_empty());
        let (then, _) = ledger(&book, day("2026-06-10"));
        // On that day the late ones were still open.
        assert_eq!(then.iter().filter(|entry| entry.standing.is_overdue()).count(), 6);
        let (now, _) = ledger(&book, day(TODAY));
        let open = now.iter().filter(|entry| entry.standing.is_open()).count();
        assert_eq!(open, 2);
        assert!(now[..2].iter().all(|entry| entry.standing.is_open()));
        assert!(
            now[0].what.starts_with("drawing of the ladowarka"),
            "{}",
            now[0].what
        );
        assert!(now.iter().any(|entry| entry.who.contains("mill")));
    }

    #[test]
    fn b2_a_dossier_and_the_ledger_agree() {
        let dossier = Sample::new()
            .promise("2026-01-01", Some("2026-02-01"), Some("2026-02-08"))
            .promise("2026-03-01", Some("2026-04-01"), None)
            .dossier();
        let book = Book::from_parts(BookParts {
            dossiers: vec![dossier.clone()],
            ..BookParts::default()
        });
        let mut gathering = Gathering::of(&book, day(TODAY));
        while gathering.advance(|| false) {}
        let (_, weighing) = gathering.finish();
        let made = dossier.promises.iter().map(promises::PromiseDates::from);
        let states = made.filter_map(|promise| promise.state(day(TODAY)));
        let alone =
            promises::reliability(states, promises::FLAT_PRIOR, 365.0, day(TODAY)).expect("a proper prior");
        let counted = weighing.whole(Side::Ours);
        assert_eq!(counted.alone(), Some(alone.reliability));
        assert_eq!((counted.open, counted.overdue), (alone.open, alone.overdue));
    }
}
