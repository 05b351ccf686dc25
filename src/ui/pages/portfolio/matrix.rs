//! Accounts and what they are worth, by two traits at a time: plain data and words.

use crate::engine::health::Band;
use crate::i18n::{Text, t};
use crate::model::{AccountId, Book, ByHand, Currency, Posture};
use crate::sorting;
use crate::ui::scores::Scores;
use chrono::NaiveDate;

/// Which traits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// Health down, worth across.
    #[default]
    HealthValue,
    /// Posture down, health across.
    PostureHealth,
}

/// Accounts by their part of all value, the dearest first (ABC analysis; Dickie 1951).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// Those that together reach [`Class::MOST`].
    A,
    /// Those that come next, up to [`Class::NEARLY`].
    B,
    /// The rest.
    C,
    /// No value is known.
    Unknown,
}

impl Class {
    /// Every class, the dearest first.
    pub const ALL: [Self; 4] = [Self::A, Self::B, Self::C, Self::Unknown];
    /// The share of value that ends the first class.
    pub const MOST: f64 = 0.8;
    /// The share that ends the second.
    pub const NEARLY: f64 = 0.95;

    /// Its name.
    pub fn words(self, text: &Text) -> String {
        let share = |share: f64| text.percent(share, 0);
        match self {
            Self::A => t!(text, "matrix-class-a", share = share(Self::MOST)),
            Self::B => t!(text, "matrix-class-b", share = share(Self::NEARLY - Self::MOST)),
            Self::C => t!(text, "matrix-class-c", share = share(1.0 - Self::NEARLY)),
            Self::Unknown => t!(text, "matrix-class-none"),
        }
    }
}

/// Every band, the best first.
pub const BANDS: [Band; 5] = [
    Band::Thriving,
    Band::Steady,
    Band::Strained,
    Band::Failing,
    Band::Unknown,
];

/// An account with its traits.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// Which account.
    pub id: AccountId,
    /// Its name.
    pub name: String,
    /// Its computed health, 0..=100.
    pub health: f64,
    /// How it stands by that, which places it.
    pub band: Band,
    /// The band set by hand that is in force, and its last day.
    pub by_hand: Option<(ByHand, NaiveDate)>,
    /// Closeness chosen.
    pub posture: Posture,
    /// Lifetime value in the currency of the book; none where it is not known.
    pub value: Option<f64>,
    /// Its part of all value.
    pub class: Class,
}

/// How many accounts a cell holds, and what they are worth together.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Tally {
    /// Accounts.
    pub count: usize,
    /// Those whose band is set by hand.
    pub by_hand: usize,
    /// Their lifetime value as far as it is known.
    pub value: f64,
}

/// The accounts that can be told apart by health and worth.
#[derive(Clone, Debug, PartialEq)]
pub struct Matrix {
    /// Currency of all values.
    pub currency: Currency,
    /// The accounts, the dearest first.
    pub members: Vec<Member>,
    /// Accounts not scored yet.
    pub waiting: usize,
    /// Accounts whose value is in another currency, counted without it.
    pub foreign: usize,
}

impl Matrix {
    /// The accounts of a book that have not left, as far as they are scored.
    pub fn of(book: &Book, scores: &Scores, as_of: NaiveDate) -> Self {
        let policy = book.policy();
        let mut matrix = Self {
            currency: policy.currency,
            members: Vec::new(),
            waiting: 0,
            foreign: 0,
        };
        for dossier in book.dossiers().filter(|held| !held.account.is_lost_on(as_of)) {
            let Some(scored) = scores.get(dossier.id()) else {
                matrix.waiting += 1;
                continue;
            };
            let own = scored.value.currency == policy.currency;
            let value = scored.value.clv();
            matrix.foreign += usize::from(value.is_some() && !own);
            matrix.members.push(Member {
                id: dossier.id(),
                name: dossier.account.name.clone(),
                health: scored.health.value,
                band: scored.health.band,
                by_hand: dossier
                    .account
                    .by_hand_on(as_of)
                    .map(|(set, until)| (set.clone(), until)),
                posture: dossier.posture_on(as_of, policy),
                value: value.filter(|_| own),
                class: Class::Unknown,
            });
        }
        matrix.classify();
        matrix
    }

    fn classify(&mut self) {
        sorting::by(&mut self.members, |one, other| {
            let worth = |member: &Member| member.value.unwrap_or(f64::NEG_INFINITY);
            worth(other).total_cmp(&worth(one)).then(one.id.cmp(&other.id))
        });
        let values = self.members.iter().filter_map(|member| member.value);
        let total: f64 = values.fold(0.0, |sum, value| sum + value);
        let mut before = 0.0;
        for member in &mut self.members {
            let Some(value) = member.value else { continue };
            // The account that crosses a mark still belongs to the class that it fills.
            member.class = match before / total {
                share if share < Class::MOST => Class::A,
                share if share < Class::NEARLY => Class::B,
                _ => Class::C,
            };
            before += value;
        }
    }

    /// Each row's cells with their sum behind them, and the sums of the columns beneath.
    pub fn cells(&self, kind: Kind) -> Vec<Vec<Tally>> {
        let (rows, columns) = (kind.rows(), kind.columns());
        let mut cells = vec![vec![Tally::default(); columns + 1]; rows + 1];
        for member in &self.members {
            let (row, column) = kind.place(member);
            for (row, column) in [(row, column), (row, columns), (rows, column), (rows, columns)] {
                let cell = &mut cells[row][column];
                cell.count += 1;
                cell.by_hand += usize::from(member.by_hand.is_some());
                cell.value += member.value.unwrap_or_default();
            }
        }
        cells
    }

    /// The accounts of a cell, the dearest first.
    pub fn cell(&self, kind: Kind, at: (usize, usize)) -> Vec<&Member> {
        self.members
            .iter()
            .filter(|member| kind.place(member) == at)
            .collect()
    }
}

impl Kind {
    /// Both.
    pub const ALL: [Self; 2] = [Self::HealthValue, Self::PostureHealth];

    /// How many rows there are.
    pub fn rows(self) -> usize {
        match self {
            Self::HealthValue => BANDS.len(),
            Self::PostureHealth => Posture::ALL.len(),
        }
    }

    /// How many columns.
    pub fn columns(self) -> usize {
        match self {
            Self::HealthValue => Class::ALL.len(),
            Self::PostureHealth => BANDS.len(),
        }
    }

    fn place(self, member: &Member) -> (usize, usize) {
        let band = BANDS
            .iter()
            .position(|band| *band == member.band)
            .unwrap_or_default();
        match self {
            Self::HealthValue => (band, member.class as usize),
            Self::PostureHealth => (member.posture as usize, band),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::ranking::tests::{Sold, book, day};
    use super::*;
    use crate::model::{Basis, Edit, HandBand, Observation, Stage};
    use crate::ui::scores::score;

    const EUR: Currency = Currency::EUR;

    fn scored(book: &Book, all: bool) -> Scores {
        let mut scores = Scores::default();
        scores.prepare(book, day(), None);
        let mut left = if all { usize::MAX } else { 1 };
        scores.advance(book, score, || {
            left -= 1;
            left == 0
        });
        scores
    }

    fn classes(amounts: &[i64]) -> Vec<Class> {
        let orders: Vec<Vec<(u64, i64, Currency)>> =
            amounts.iter().map(|amount| vec![(10, *amount, EUR)]).collect();
        let sold: Vec<Sold<'_>> = orders.iter().map(|orders| ("a", orders.as_slice())).collect();
        let book = book(&sold);
        let matrix = Matrix::of(&book, &scored(&book, true), day());
        matrix.members.iter().map(|member| member.class).collect()
    }

    #[test]
    fn c2_classes_end_with_the_account_that_fills_them() {
        use Class::{A, B, C};
        assert_eq!(classes(&[10_000, 6_000, 2_000, 1_500, 500]), [A, A, B, B, C]);
        assert_eq!(classes(&[10_000]), [A]);
    }

    #[test]
    fn c2_every_account_stands_in_one_cell_and_none_that_has_left() {
        let sold: &[Sold<'_>] = &[
            ("large", &[(10, 80_000, EUR)]),
            ("foreign", &[(10, 70_000, Currency::USD)]),
            ("asleep", &[]),
            ("gone", &[(10, 90_000, EUR)]),
        ];
        let book = book(sold);
        let gone = book.dossiers().find(|held| held.account.name == "gone");
        let mut gone = gone.expect("it is there").account.clone();
        gone.stage = Stage::Lost;
        let book = book.edit(Edit::Put(vec![gone.into()])).expect("valid").0;
        let matrix = Matrix::of(&book, &scored(&book, true), day());
        assert_eq!((matrix.waiting, matrix.foreign, matrix.members.len()), (0, 1, 3));
        for kind in Kind::ALL {
            let cells = matrix.cells(kind);
            let (rows, columns) = (kind.rows(), kind.columns());
            let mut count = 0;
            for (row, line) in cells[..rows].iter().enumerate() {
                for (column, cell) in line[..columns].iter().enumerate() {
                    assert_eq!(matrix.cell(kind, (row, column)).len(), cell.count);
                    count += cell.count;
                }
            }
            let all = cells[rows][columns];
            assert_eq!((count, all.count), (3, 3));
            assert_eq!(Some(all.value), matrix.members[0].value);
        }
        assert_eq!(matrix.members[0].name, "large");
        assert!(
            matrix.members[1..]
                .iter()
                .all(|member| member.class == Class::Unknown)
        );
    }

    #[test]
    fn c2_a_band_set_by_hand_is_marked_where_the_computed_one_stands_until_its_last_day() {
        let book = book(&[("set", &[(10, 80_000, EUR)]), ("left", &[(10, 80_000, EUR)])]);
        let set = book.dossiers().find(|held| held.account.name == "set");
        let mut account = set.expect("it is there").account.clone();
        account.by_hand.observe(Observation {
            on: day(),
            value: Some(ByHand {
                band: HandBand::Failing,
                reason: "New owner".into(),
            }),
            basis: Basis::Assumed,
            expires: Some(day()),
        });
        let book = book.edit(Edit::Put(vec![account.into()])).expect("valid").0;
        let matrix = Matrix::of(&book, &scored(&book, true), day());
        let marked = |member: &&Member| member.by_hand.is_some();
        let set = matrix.members.iter().find(marked).expect("it is marked");
        assert_eq!(set.name, "set");
        assert_ne!(set.band, Band::Failing, "the computed one places it");
        for kind in Kind::ALL {
            let cells = matrix.cells(kind);
            let (row, column) = kind.place(set);
            assert_eq!(
                (
                    cells[row][column].by_hand,
                    cells[kind.rows()][kind.columns()].by_hand
                ),
                (1, 1)
            );
        }
        let past = Matrix::of(&book, &scored(&book, true), day() + chrono::Days::new(1));
        assert!(past.members.iter().all(|member| member.by_hand.is_none()));
    }

    #[test]
    fn c2_accounts_not_scored_yet_are_counted_as_waiting() {
        let sold: &[Sold<'_>] = &[("a", &[(1, 5_00, EUR)]), ("b", &[]), ("c", &[])];
        let book = book(sold);
        let matrix = Matrix::of(&book, &scored(&book, false), day());
        assert_eq!((matrix.waiting, matrix.members.len()), (2, 1));
    }
}
