//! Accounts and what they are worth, by two traits at a time: plain data and words.

use crate::engine::health::Band;
use crate::engine::posture::{Advice, Known, Recommended, place, recommend};
use crate::i18n::{Text, t};
use crate::model::{AccountId, Book, ByHand, Currency, Posture};
use crate::sorting;
use crate::ui::scores::Scores;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// Which traits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// Health down, worth across.
    #[default]
    HealthValue,
    /// Posture down, health across.
    PostureHealth,
    /// Posture in force down, posture recommended across.
    PostureAdvised,
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

/// What is recommended, as far as it can be (`models.md` §14).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Advised {
    /// So close.
    Posture(Posture),
    /// Not worth it, or not returned.
    DoNotInvest,
    /// Too little is known.
    FindOut,
}

impl Advised {
    /// Everything that may be recommended, the least close posture first.
    pub const ALL: [Self; 6] = [
        Self::Posture(Posture::Transactional),
        Self::Posture(Posture::Repeat),
        Self::Posture(Posture::Preferred),
        Self::Posture(Posture::Partnership),
        Self::DoNotInvest,
        Self::FindOut,
    ];

    fn of(advised: &Recommended) -> Self {
        match advised.advice {
            Advice::DoNotInvest => Self::DoNotInvest,
            Advice::FindOut => Self::FindOut,
            Advice::Invest | Advice::Hold | Advice::StepDown => Self::Posture(advised.posture),
        }
    }
}

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
    /// What is recommended; none where nobody asks, or while accounts wait for their scores: a place among few
    /// would jump.
    pub advised: Option<Advised>,
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
    /// The accounts of a book that have not left, as far as they are scored, with what the traits chosen ask.
    pub fn of(book: &Book, scores: &Scores, as_of: NaiveDate, kind: Kind) -> Self {
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
                advised: None,
            });
        }
        matrix.classify();
        if kind == Kind::PostureAdvised && matrix.waiting == 0 {
            matrix.advise(book, scores, as_of);
        }
        matrix
    }

    fn advise(&mut self, book: &Book, scores: &Scores, as_of: NaiveDate) {
        let worth = |member: &Member| {
            let value = &scores.get(member.id)?.value;
            Some((value.currency, value.clv()?))
        };
        let mut worths: BTreeMap<Currency, Vec<f64>> = BTreeMap::new();
        for (currency, worth) in self.members.iter().filter_map(worth) {
            worths.entry(currency).or_default().push(worth);
        }
        for worths in worths.values_mut() {
            sorting::by(worths, f64::total_cmp);
        }
        let advised = |member: &Member| {
            let place = worth(member).and_then(|(currency, worth)| place(worth, worths.get(&currency)?));
            let known = Known::of(book.dossier(member.id)?, book.policy(), as_of, place);
            recommend(known).ok().as_ref().map(Advised::of)
        };
        for member in &mut self.members {
            member.advised = advised(member);
        }
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
            let Some((row, column)) = kind.place(member) else {
                continue;
            };
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
            .filter(|member| kind.place(member) == Some(at))
            .collect()
    }
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::HealthValue, Self::PostureHealth, Self::PostureAdvised];

    /// How many rows there are.
    pub fn rows(self) -> usize {
        match self {
            Self::HealthValue => BANDS.len(),
            Self::PostureHealth | Self::PostureAdvised => Posture::ALL.len(),
        }
    }

    /// How many columns.
    pub fn columns(self) -> usize {
        match self {
            Self::HealthValue => Class::ALL.len(),
            Self::PostureHealth => BANDS.len(),
            Self::PostureAdvised => Advised::ALL.len(),
        }
    }

    /// The cell an account stands in; none while what is recommended is not known.
    fn place(self, member: &Member) -> Option<(usize, usize)> {
        let band = BANDS.iter().position(|band| *band == member.band)?;
        let posture = member.posture as usize;
        Some(match self {
            Self::HealthValue => (band, member.class as usize),
            Self::PostureHealth => (posture, band),
            Self::PostureAdvised => {
                let advised = member.advised?;
                (posture, Advised::ALL.iter().position(|one| *one == advised)?)
            }
        })
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
        let matrix = Matrix::of(&book, &scored(&book, true), day(), Kind::default());
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
        let matrix = Matrix::of(&book, &scored(&book, true), day(), Kind::PostureAdvised);
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
        let matrix = Matrix::of(&book, &scored(&book, true), day(), Kind::default());
        let marked = |member: &&Member| member.by_hand.is_some();
        let set = matrix.members.iter().find(marked).expect("it is marked");
        assert_eq!(set.name, "set");
        assert_ne!(set.band, Band::Failing, "the computed one places it");
        for kind in [Kind::HealthValue, Kind::PostureHealth] {
            let cells = matrix.cells(kind);
            let (row, column) = kind.place(set).expect("it has a cell");
            assert_eq!(
                (
                    cells[row][column].by_hand,
                    cells[kind.rows()][kind.columns()].by_hand
                ),
                (1, 1)
            );
        }
        let past = Matrix::of(
            &book,
            &scored(&book, true),
            day() + chrono::Days::new(1),
            Kind::default(),
        );
        assert!(past.members.iter().all(|member| member.by_hand.is_none()));
    }

    #[test]
    fn c2_accounts_not_scored_yet_are_counted_as_waiting() {
        let sold: &[Sold<'_>] = &[("a", &[(1, 5_00, EUR)]), ("b", &[]), ("c", &[])];
        let book = book(sold);
        let matrix = Matrix::of(&book, &scored(&book, false), day(), Kind::default());
        assert_eq!((matrix.waiting, matrix.members.len()), (2, 1));
    }

    #[test]
    fn a1_the_recommendation_is_that_of_the_dossier_and_waits_for_every_score() {
        let book = book(&[
            ("large", &[(10, 80_000, EUR)]),
            ("small", &[(10, 1_000, EUR)]),
            ("dollars", &[(10, 70_000, Currency::USD)]),
        ]);
        let large = book.dossiers().find(|held| held.account.name == "large");
        let mut account = large.expect("it is there").account.clone();
        account.wish.observe(Observation {
            on: day(),
            value: 4,
            basis: Basis::Assumed,
            expires: None,
        });
        let book = book.edit(Edit::Put(vec![account.into()])).expect("valid").0;
        let matrix = Matrix::of(&book, &scored(&book, true), day(), Kind::PostureAdvised);
        let advised = |name: &str| {
            let member = matrix.members.iter().find(|member| member.name == name);
            member.and_then(|member| member.advised)
        };
        // Of reciprocity nothing is known, which holds the closeness down.
        assert_eq!(advised("large"), Some(Advised::Posture(Posture::Repeat)));
        assert_eq!(
            advised("small"),
            Some(Advised::DoNotInvest),
            "nobody is worth less"
        );
        assert_eq!(
            advised("dollars"),
            Some(Advised::FindOut),
            "nobody else to compare"
        );
        let waiting = Matrix::of(&book, &scored(&book, false), day(), Kind::PostureAdvised);
        assert!(waiting.members.iter().all(|member| member.advised.is_none()));
        assert_eq!(waiting.cells(Kind::PostureAdvised)[4][6].count, 0);
    }
}
