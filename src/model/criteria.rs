//! The criteria by which key accounts are chosen.

use super::{Field, NAME_LIMIT, Reason, RecordRef};
use serde::{Deserialize, Serialize};

/// What a criterion looks at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// Revenue of a year, in the book's currency.
    Volume,
    /// Share of that revenue from products that earn the margin we count on.
    Profitable,
    /// Share of its buying that is decided centrally.
    CentralPurchasing,
    /// Regions in which it needs our service.
    Regions,
    /// How much the price decides, 1 to 5.
    PriceSensitivity,
    /// Its own wish for a long relationship, 1 to 5.
    Wish,
    /// A field of the user's own, by its name, read as a number.
    Own(String),
}

impl Measure {
    /// Those that every book has.
    pub const STANDARD: [Self; 6] = [
        Self::Volume,
        Self::Profitable,
        Self::CentralPurchasing,
        Self::Regions,
        Self::PriceSensitivity,
        Self::Wish,
    ];
}

/// A figure on a scale, in thousandths: exact, so that a policy comes back from a file as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Figure(pub i64);

impl Figure {
    /// A million millions either way.
    const LIMIT: i64 = 1_000_000_000_000_000;

    /// The nearest figure; none beyond a million millions.
    pub fn from_f64(figure: f64) -> Option<Self> {
        let thousandths = (figure * 1000.0).round();
        (thousandths.abs() <= Self::LIMIT as f64).then_some(Self(thousandths as i64))
    }

    /// For sums.
    pub fn as_f64(self) -> f64 {
        self.0 as f64 / 1000.0
    }
}

/// A figure and the score it earns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Anchor {
    /// The figure.
    pub at: Figure,
    /// Its score, 0 to 100.
    pub score: u8,
}

/// A criterion of the scorecard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Criterion {
    /// What it looks at.
    pub measure: Measure,
    /// How much it counts; only proportions matter.
    pub weight: u16,
    /// Two or more, rising; between them the score runs straight, beyond them it is level.
    pub anchors: Vec<Anchor>,
}

impl Criterion {
    /// So many criteria a book may have, and so many anchors a criterion.
    pub const MOST: usize = 20;
    /// The largest weight.
    pub const HEAVIEST: u16 = 1000;

    /// The criteria of a book that has set none (`models.md` §13; judgement).
    pub fn standard() -> Vec<Self> {
        let rating_up = [(1.0, 0), (3.0, 50), (5.0, 100)];
        let rating_down = [(1.0, 100), (3.0, 50), (5.0, 0)];
        vec![
            Self::of(
                Measure::Volume,
                25,
                &[(0.0, 0), (100_000.0, 40), (500_000.0, 80), (1_000_000.0, 100)],
            ),
            Self::of(Measure::Profitable, 20, &[(0.0, 0), (0.5, 60), (1.0, 100)]),
            Self::of(Measure::CentralPurchasing, 15, &[(0.0, 0), (1.0, 100)]),
            Self::of(Measure::Regions, 10, &[(1.0, 0), (3.0, 60), (6.0, 100)]),
            Self::of(Measure::PriceSensitivity, 15, &rating_down),
            Self::of(Measure::Wish, 15, &rating_up),
        ]
    }

    fn of(measure: Measure, weight: u16, anchors: &[(f64, u8)]) -> Self {
        let anchors = anchors.iter().filter_map(|(at, score)| {
            Some(Anchor {
                at: Figure::from_f64(*at)?,
                score: *score,
            })
        });
        Self {
            measure,
            weight,
            anchors: anchors.collect(),
        }
    }

    pub(super) fn is_standard(criteria: &[Self]) -> bool {
        criteria == Self::standard()
    }
}

/// Criteria that can rank: some weigh, each looks at something else, and each scale rises.
pub(super) fn check(criteria: &[Criterion]) -> Result<(), (Field, Reason)> {
    let fault = |reason| Err((Field::Criteria, reason));
    let within = |number: i64, low: i64, high: i64| {
        let inside = (low..=high).contains(&number);
        if inside {
            Ok(())
        } else {
            fault(Reason::OutOfRange(low, high))
        }
    };
    let most = Criterion::MOST as i64;
    if criteria.iter().all(|criterion| criterion.weight == 0) {
        return fault(Reason::Empty);
    }
    within(criteria.len() as i64, 1, most)?;
    for (place, criterion) in criteria.iter().enumerate() {
        let earlier = &criteria[..place];
        if earlier.iter().any(|one| one.measure == criterion.measure) {
            return fault(Reason::Taken(RecordRef::Policy));
        }
        match &criterion.measure {
            Measure::Own(name) if name.trim().is_empty() => return fault(Reason::Empty),
            Measure::Own(name) if name.chars().count() > NAME_LIMIT => {
                return fault(Reason::TooLong(NAME_LIMIT));
            }
            _ => {}
        }
        within(criterion.weight.into(), 0, Criterion::HEAVIEST.into())?;
        within(criterion.anchors.len() as i64, 2, most)?;
        let mut least = -Figure::LIMIT;
        for anchor in &criterion.anchors {
            within(anchor.at.0, least, Figure::LIMIT)?;
            within(anchor.score.into(), 0, 100)?;
            least = anchor.at.0 + 1;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::Policy;
    use super::*;

    #[test]
    fn c1_criteria_that_cannot_rank_are_refused() {
        let refused = |change: &dyn Fn(&mut Vec<Criterion>)| {
            let mut criteria = Criterion::standard();
            change(&mut criteria);
            check(&criteria).err().map(|(_, reason)| reason)
        };
        assert_eq!(refused(&|_| {}), None);
        assert_eq!(refused(&|all| all.clear()), Some(Reason::Empty));
        let weightless = |all: &mut Vec<Criterion>| all.iter_mut().for_each(|one| one.weight = 0);
        assert_eq!(refused(&weightless), Some(Reason::Empty));
        let heavy = Reason::OutOfRange(0, 1000);
        assert_eq!(refused(&|all| all[0].weight = 1001), Some(heavy));
        let twice = Reason::Taken(RecordRef::Policy);
        assert_eq!(refused(&|all| all[1].measure = Measure::Volume), Some(twice));
        let unnamed = |all: &mut Vec<Criterion>| all[1].measure = Measure::Own(" ".into());
        assert_eq!(refused(&unnamed), Some(Reason::Empty));
        assert_eq!(
            refused(&|all| all[2].anchors.truncate(1)),
            Some(Reason::OutOfRange(2, 20))
        );
        assert_eq!(
            refused(&|all| all[2].anchors[1].score = 101),
            Some(Reason::OutOfRange(0, 100))
        );
        // The second figure of a scale must lie above the first.
        let level = |all: &mut Vec<Criterion>| all[0].anchors[1].at = Figure(0);
        assert!(matches!(refused(&level), Some(Reason::OutOfRange(1, _))));
    }

    #[test]
    fn c1_only_criteria_of_ones_own_are_written_down() {
        let mut policy = Policy::default();
        let written = serde_json::to_string(&policy).expect("a policy can be written");
        assert!(!written.contains("scorecard"), "{written}");
        policy.scorecard.truncate(2);
        policy.scorecard[1].measure = Measure::Own("Plants".into());
        let written = serde_json::to_string(&policy).expect("a policy can be written");
        let read: Policy = serde_json::from_str(&written).expect("and read");
        assert_eq!(read, policy);
    }
}
