//! Which promises are shown in which order: plain data, tested without a browser.

use crate::engine::health::promises::{PromiseState, Standing};
use crate::engine::ledger::{Entry, Group, Lack};
use crate::folding;
use crate::model::{AccountId, Book, ColleagueId, PromiseId, Side};
use crate::sorting;
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// A promise on the page.
pub type RowKey = (AccountId, PromiseId);

/// Which promises are asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Which {
    /// Neither delivered, broken nor dropped.
    #[default]
    Open,
    /// Open past their due date.
    Overdue,
    /// Open ones of ours that nobody must deliver.
    NoDeliverer,
    /// Open ones of ours that nobody answers for.
    NoAccountable,
    /// All.
    All,
}

impl Which {
    /// Every choice, in the order offered.
    pub const ALL: [Self; 5] = [
        Self::Open,
        Self::Overdue,
        Self::NoDeliverer,
        Self::NoAccountable,
        Self::All,
    ];

    fn has(self, entry: &Entry) -> bool {
        match self {
            Self::Open => entry.standing.is_open(),
            Self::Overdue => entry.standing.is_overdue(),
            Self::NoDeliverer => entry.lacks(Lack::Deliverer),
            Self::NoAccountable => entry.lacks(Lack::Accountable),
            Self::All => true,
        }
    }
}

/// A column of the table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Column {
    /// What was promised.
    What,
    /// To or by which account.
    Account,
    /// Who gave our word.
    Promiser,
    /// Who must deliver.
    Deliverer,
    /// Who answers for the whole.
    Accountable,
    /// The due date: open ones first, the most pressing on top.
    #[default]
    Due,
    /// Where it stands.
    State,
}

impl Column {
    /// Every column, in the order shown.
    pub const ALL: [Self; 7] = [
        Self::What,
        Self::Account,
        Self::Promiser,
        Self::Deliverer,
        Self::Accountable,
        Self::Due,
        Self::State,
    ];
}

/// How the ledger is looked at.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lens {
    /// Ours or theirs; both if none.
    pub side: Option<Side>,
    /// Which of them.
    pub which: Which,
    /// Only those behind one group's reliability.
    pub behind: Option<(Side, Group)>,
    /// What is searched for, as typed.
    pub search: String,
    /// What they stand in order of.
    pub column: Column,
    /// The other way round.
    pub descending: bool,
}

impl Lens {
    /// Shows every promise behind a group's figure.
    pub fn look_behind(&mut self, side: Side, group: Group) {
        *self = Self {
            side: Some(side),
            which: Which::All,
            behind: Some((side, group)),
            ..Self::default()
        };
    }

    /// Puts them in order of a column; the other way round if they already are.
    pub fn order_by(&mut self, column: Column) {
        self.descending = self.column == column && !self.descending;
        self.column = column;
    }
}

/// The place of each colleague when sorted by name.
pub fn team_ranks(book: &Book) -> BTreeMap<ColleagueId, usize> {
    let mut team: Vec<_> = book
        .team()
        .map(|one| (folding::words(&one.name), one.id))
        .collect();
    sorting::by(&mut team, Ord::cmp);
    sorting::map(team.into_iter().enumerate().map(|(place, (_, id))| (id, place)))
}

/// Which promises a lens asks for.
pub struct Asked<'a> {
    lens: &'a Lens,
    /// What is searched for, folded.
    words: Vec<String>,
}

impl<'a> Asked<'a> {
    /// By that lens.
    pub fn of(lens: &'a Lens) -> Self {
        let typed = folding::words(&lens.search);
        let words = typed.split(' ').filter(|word| !word.is_empty());
        let words = words.map(str::to_owned).collect();
        Self { lens, words }
    }

    /// Whether this is one of them.
    pub fn has(&self, entry: &Entry) -> bool {
        let said = |word: &String| entry.what.contains(word) || entry.who.contains(word);
        let behind = self.lens.behind;
        self.lens.which.has(entry)
            && self.lens.side.is_none_or(|side| entry.side == side)
            && behind.is_none_or(|(side, group)| entry.side == side && entry.is_in(group))
            && self.words.iter().all(said)
    }

    /// Those found, in the order asked for.
    pub fn in_order(&self, mut found: Vec<&Entry>, team: &BTreeMap<ColleagueId, usize>) -> Vec<RowKey> {
        // Those without a name come last.
        let rank = |id: Option<ColleagueId>| id.and_then(|id| team.get(&id)).copied().unwrap_or(usize::MAX);
        let deliverer = |entry: &Entry| {
            let function = entry.deliverer_function.filter(|_| entry.deliverer.is_none());
            (rank(entry.deliverer), function.is_none(), function)
        };
        let mut by =
            |compare: &dyn Fn(&Entry, &Entry) -> Ordering| sorting::by(&mut found, |a, b| compare(a, b));
        match self.lens.column {
            // The ledger comes in this order.
            Column::Due => {}
            Column::What => by(&|a, b| a.what.cmp(&b.what)),
            Column::Account => by(&|a, b| a.who.cmp(&b.who)),
            // Whoever of theirs gave their word comes after our people, by name.
            Column::Promiser => by(&|a, b| {
                let ours = |entry: &Entry| rank(entry.promiser.filter(|_| giver(entry).is_none()));
                let (one, other) = (giver(a), giver(b));
                (ours(a), one.is_none(), one).cmp(&(ours(b), other.is_none(), other))
            }),
            Column::Deliverer => by(&|a, b| deliverer(a).cmp(&deliverer(b))),
            Column::Accountable => by(&|a, b| rank(a.accountable).cmp(&rank(b.accountable))),
            Column::State => by(&|a, b| press(a.standing).cmp(&press(b.standing))),
        }
        let keys = found.into_iter().map(|entry| (entry.account, entry.id));
        if self.lens.descending {
            keys.rev().collect()
        } else {
            keys.collect()
        }
    }
}

/// Whoever of theirs gave their word.
fn giver(entry: &Entry) -> Option<&str> {
    entry.contact.as_deref().filter(|_| entry.side == Side::Theirs)
}

/// What asks for something first.
fn press(standing: Standing) -> u8 {
    match standing {
        Standing::State(PromiseState::Overdue { .. }) => 0,
        Standing::State(PromiseState::Open) => 1,
        Standing::State(PromiseState::Broken { .. }) => 2,
        Standing::State(PromiseState::BrokenThenLate { .. }) => 3,
        Standing::State(PromiseState::Late { .. }) => 4,
        Standing::State(PromiseState::Kept { .. }) => 5,
        Standing::Cancelled(_) => 6,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Function, Mint};
    use chrono::NaiveDate;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    struct Made {
        mint: Mint,
        account: AccountId,
        entries: Vec<Entry>,
    }

    impl Made {
        fn add(&mut self, what: &str, state: PromiseState, side: Side) -> &mut Entry {
            self.entries.push(Entry {
                account: self.account,
                id: self.mint.mint(),
                side,
                standing: Standing::State(state),
                due_on: None,
                promiser: None,
                promiser_function: None,
                deliverer: None,
                deliverer_function: None,
                accountable: None,
                contact: None,
                what: what.into(),
                who: "mill".into(),
            });
            self.entries.last_mut().expect("just pushed")
        }

        fn asked(&self, lens: &Lens, team: &BTreeMap<ColleagueId, usize>) -> Vec<&str> {
            let what = |key: RowKey| {
                let entry = self.entries.iter().find(|entry| (entry.account, entry.id) == key);
                entry.map_or("", |entry| entry.what.as_str())
            };
            let asked = Asked::of(lens);
            let found = self.entries.iter().filter(|entry| asked.has(entry)).collect();
            asked.in_order(found, team).into_iter().map(what).collect()
        }
    }

    fn made() -> (Made, BTreeMap<ColleagueId, usize>) {
        let mut mint = Mint::new(1, 1);
        let (ada, bo) = (mint.mint(), mint.mint());
        let account = mint.mint();
        let mut made = Made {
            mint,
            account,
            entries: Vec::new(),
        };
        let overdue = made.add("pump curve", PromiseState::Overdue { days: 3 }, Side::Ours);
        overdue.deliverer = Some(bo);
        overdue.accountable = Some(ada);
        let forecast = made.add("a forecast", PromiseState::Open, Side::Theirs);
        (forecast.contact, forecast.who) = (Some("maria".into()), "mill\nmaria".into());
        let open = made.add("offer", PromiseState::Open, Side::Ours);
        open.deliverer_function = Some(Function::Sales);
        let on = day("2026-01-01");
        let kept = made.add("drawing", PromiseState::Kept { on }, Side::Ours);
        kept.deliverer = Some(ada);
        kept.who = "dock\nada".into();
        kept.promiser = Some(ada);
        (made, BTreeMap::from([(ada, 0), (bo, 1)]))
    }

    #[test]
    fn b2_the_ledger_is_asked_by_side_state_lack_and_words() {
        let (made, team) = made();
        let asked = |lens: Lens| made.asked(&lens, &team);
        assert_eq!(asked(Lens::default()), ["pump curve", "a forecast", "offer"]);
        let which = |which, side| {
            asked(Lens {
                which,
                side,
                ..Lens::default()
            })
        };
        assert_eq!(which(Which::Overdue, None), ["pump curve"]);
        assert_eq!(which(Which::Open, Some(Side::Theirs)), ["a forecast"]);
        assert_eq!(which(Which::All, Some(Side::Ours)).len(), 3);
        // A function is enough to know whose turn it is, but nobody answers for it.
        assert!(which(Which::NoDeliverer, None).is_empty());
        assert_eq!(which(Which::NoAccountable, None), ["offer"]);
        let search = |search: &str| {
            asked(Lens {
                which: Which::All,
                search: search.into(),
                ..Lens::default()
            })
        };
        assert_eq!(search("  Ada DRAW"), ["drawing"]);
        assert_eq!(search("mill off"), ["offer"]);
        assert_eq!(search("maria"), ["a forecast"]);
        assert!(search("dock offer").is_empty());
    }

    #[test]
    fn b2_each_column_puts_the_ledger_in_order_and_back() {
        let (made, team) = made();
        let mut lens = Lens {
            which: Which::All,
            ..Lens::default()
        };
        lens.order_by(Column::What);
        assert_eq!(
            made.asked(&lens, &team),
            ["a forecast", "drawing", "offer", "pump curve"]
        );
        lens.order_by(Column::What);
        assert_eq!(made.asked(&lens, &team)[0], "pump curve");
        lens.order_by(Column::Deliverer);
        assert_eq!(
            made.asked(&lens, &team),
            ["drawing", "pump curve", "offer", "a forecast"]
        );
        lens.order_by(Column::Promiser);
        assert_eq!(made.asked(&lens, &team)[..2], ["drawing", "a forecast"]);
        lens.order_by(Column::State);
        assert_eq!(made.asked(&lens, &team)[0], "pump curve");
        lens.order_by(Column::Account);
        assert_eq!(made.asked(&lens, &team)[0], "drawing");
    }

    #[test]
    fn b2_behind_a_figure_stand_its_promises_and_no_others() {
        let (made, team) = made();
        let mut lens = Lens {
            search: "offer".into(),
            ..Lens::default()
        };
        let account = made.account;
        lens.look_behind(Side::Ours, Group::Account(account));
        assert_eq!(made.asked(&lens, &team).len(), 3);
        lens.look_behind(Side::Ours, Group::Function(Function::Sales));
        assert_eq!(made.asked(&lens, &team), ["offer"]);
    }
}
