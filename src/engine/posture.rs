//! How close should we be? (`models.md` §14)
//!
//! The lowest of three ladders: the buyer's own wish, what the account is worth, and whether closeness is returned
//! (Dwyer, Schurr & Oh 1987; Anderson & Narus 1991). The manager decides; this stands beside.

use super::Impossible;
use super::estimate::at_least;
use super::health::promises::{FLAT_PRIOR, PromiseDates, reliability};
use super::tactics::strongest;
use crate::model::{Dossier, Policy, Posture, Side};
use chrono::NaiveDate;

/// What is known of an account; none where it is not.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Known {
    /// Their wish for closeness, 1..=5.
    pub wish: Option<f64>,
    /// Share of accounts worth less, 0..=100.
    pub value_percentile: Option<f64>,
    /// Share of their promises that they keep, 0..=1.
    pub their_promises: Option<f64>,
    /// Whether they share confidential information.
    pub information_shared: Option<bool>,
    /// Probability of the likeliest tactic, 0..=1; none where no cue was looked for.
    pub tactic: Option<f64>,
    /// The posture in force.
    pub current: Option<Posture>,
}

impl Known {
    /// What the records say; the value among the accounts of the book is for the caller to know.
    #[must_use]
    pub fn of(dossier: &Dossier, policy: &Policy, as_of: NaiveDate, value_percentile: Option<f64>) -> Self {
        let theirs = dossier
            .promises
            .iter()
            .filter(|promise| promise.side == Side::Theirs);
        let states = theirs.filter_map(|promise| PromiseDates::from(promise).state(as_of));
        let current = dossier.posture_on(as_of, policy);
        let half_life = policy.half_lives_of(current).promises;
        let kept = reliability(states, FLAT_PRIOR, half_life.into(), as_of).ok();
        let kept = kept.map(|kept| kept.estimate).filter(|estimate| estimate.known);
        Self {
            wish: dossier.account.wish.value_on(as_of).map(f64::from),
            value_percentile,
            their_promises: kept.map(|estimate| estimate.mean),
            information_shared: dossier.account.shares_information.value_on(as_of),
            tactic: strongest(&dossier.signs, as_of).map(|(_, probability)| probability),
            current: Some(current),
        }
    }
}

/// Share of the others that are worth less, 0..=100; none where there are no others.
#[must_use]
pub fn percentile(worth: f64, others: impl IntoIterator<Item = f64>) -> Option<f64> {
    let (less, all) = others.into_iter().fold((0_u32, 0_u32), |(less, all), other| {
        (less + u32::from(other < worth), all + 1)
    });
    (all > 0).then(|| 100.0 * f64::from(less) / f64::from(all))
}

/// The same of one among all, itself included, where many are asked: `worths` ascend.
#[must_use]
pub fn place(worth: f64, worths: &[f64]) -> Option<f64> {
    let others = worths.len().checked_sub(1).filter(|others| *others > 0)?;
    let less = worths.partition_point(|other| *other < worth);
    Some(100.0 * less as f64 / others as f64)
}

/// A ladder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ladder {
    /// The buyer's wish.
    Wish,
    /// What the account is worth.
    Value,
    /// Whether closeness is returned.
    Reciprocity,
}

impl Ladder {
    /// Every ladder, in the order told.
    pub const ALL: [Self; 3] = [Self::Wish, Self::Value, Self::Reciprocity];
}

/// What is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    /// Their wish for closeness.
    Wish,
    /// What the account is worth.
    Value,
    /// How they keep promises.
    TheirPromises,
    /// Whether they share information.
    InformationShared,
    /// Whether games are played.
    Tactics,
}

/// What to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Advice {
    /// Come closer.
    Invest,
    /// Stay.
    Hold,
    /// Be less close.
    StepDown,
    /// Put nothing in: it is worth too little, or closeness is not returned.
    DoNotInvest,
    /// Too little is known.
    FindOut,
}

/// How close to be, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct Recommended {
    /// Whether closeness is returned, 0..=1.
    pub reciprocity: f64,
    /// The step reached on each ladder, 0..=3, in the order of [`Ladder::ALL`].
    pub steps: [u8; 3],
    /// The lowest of the three.
    pub posture: Posture,
    /// The ladders that hold it down.
    pub binding: Vec<Ladder>,
    /// What to do.
    pub advice: Advice,
    /// They want closeness and do not return it: a means to get concessions.
    pub extraction: bool,
    /// Hours a year that the posture justifies.
    pub hours: u32,
    /// Our people it justifies.
    pub people: u32,
    /// What is not known.
    pub missing: Vec<Gap>,
}

/// The cuts at which the steps 1, 2 and 3 of a ladder are reached.
const WISH: [f64; 3] = [1.5, 2.5, 3.5];
const VALUE: [f64; 3] = [20.0, 50.0, 80.0];
const RECIPROCITY: [f64; 3] = [0.35, 0.5, 0.65];

/// What is not known counts as neither.
const NEITHER: f64 = 0.5;

/// Recommends a posture.
///
/// # Errors
/// A wish, percentile or probability outside its range.
pub fn recommend(known: Known) -> Result<Recommended, Impossible> {
    check(known)?;
    let parts = [
        known.their_promises,
        known.information_shared.map(|shared| f64::from(u8::from(shared))),
        known.tactic.map(|tactic| 1.0 - tactic),
    ];
    let [promises, information, candour] = parts.map(|part| part.unwrap_or(NEITHER));
    let reciprocity = 0.4 * promises + 0.3 * information + 0.3 * candour;
    let returned = parts.iter().any(Option::is_some).then_some(reciprocity);
    let columns = [
        (known.wish, WISH),
        (known.value_percentile, VALUE),
        (returned, RECIPROCITY),
    ];
    let steps = columns.map(|(figure, cuts)| figure.map_or(1, |figure| step(figure, cuts)));
    let unknown = columns.iter().filter(|(figure, _)| figure.is_none()).count();
    let lowest = steps.into_iter().min().unwrap_or(0);
    let posture = posture(lowest);
    let (hours, people) = justified(posture);
    Ok(Recommended {
        reciprocity,
        steps,
        posture,
        binding: binding(steps, lowest),
        advice: advice(steps, unknown, posture, known.current),
        extraction: steps[2] == 0 && known.wish.is_some_and(|wish| at_least(wish, WISH[2])),
        hours,
        people,
        missing: missing(known),
    })
}

fn check(known: Known) -> Result<(), Impossible> {
    let within =
        |figure: Option<f64>, low: f64, high: f64| figure.is_none_or(|figure| (low..=high).contains(&figure));
    if !within(known.wish, 1.0, 5.0) {
        return Err(Impossible::Wish);
    }
    let probable = [known.their_promises, known.tactic];
    if probable.iter().all(|figure| within(*figure, 0.0, 1.0)) && within(known.value_percentile, 0.0, 100.0) {
        Ok(())
    } else {
        Err(Impossible::Probability)
    }
}

fn step(figure: f64, cuts: [f64; 3]) -> u8 {
    cuts.into_iter().map(|cut| u8::from(at_least(figure, cut))).sum()
}

fn posture(step: u8) -> Posture {
    match step {
        0 => Posture::Transactional,
        1 => Posture::Repeat,
        2 => Posture::Preferred,
        _ => Posture::Partnership,
    }
}

fn rank(posture: Posture) -> u8 {
    match posture {
        Posture::Transactional => 0,
        Posture::Repeat => 1,
        Posture::Preferred => 2,
        Posture::Partnership => 3,
    }
}

/// Hours a year and people.
fn justified(posture: Posture) -> (u32, u32) {
    match posture {
        Posture::Transactional => (4, 1),
        Posture::Repeat => (24, 1),
        Posture::Preferred => (80, 3),
        Posture::Partnership => (240, 5),
    }
}

fn binding(steps: [u8; 3], lowest: u8) -> Vec<Ladder> {
    let ladders = Ladder::ALL.into_iter().zip(steps);
    ladders
        .filter(|(_, step)| *step == lowest)
        .map(|(ladder, _)| ladder)
        .collect()
}

fn advice(steps: [u8; 3], unknown: usize, posture: Posture, current: Option<Posture>) -> Advice {
    if steps[1] == 0 || steps[2] == 0 {
        return Advice::DoNotInvest;
    }
    if unknown >= 2 {
        return Advice::FindOut;
    }
    let rank = self::rank;
    match current {
        Some(current) if rank(posture) > rank(current) => Advice::Invest,
        Some(current) if rank(posture) < rank(current) => Advice::StepDown,
        Some(_) => Advice::Hold,
        None if rank(posture) == 0 => Advice::Hold,
        None => Advice::Invest,
    }
}

fn missing(known: Known) -> Vec<Gap> {
    [
        (known.wish.is_none(), Gap::Wish),
        (known.value_percentile.is_none(), Gap::Value),
        (known.their_promises.is_none(), Gap::TheirPromises),
        (known.information_shared.is_none(), Gap::InformationShared),
        (known.tactic.is_none(), Gap::Tactics),
    ]
    .into_iter()
    .filter(|(missing, _)| *missing)
    .map(|(_, gap)| gap)
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::sample::{Sample, day};
    use crate::model::{Basis, Observation, Promise, Records};

    #[test]
    fn a1_what_is_known_is_what_was_known_that_day() {
        let mut dossier = Sample::new()
            .promise("2026-01-01", Some("2026-02-01"), Some("2026-02-01"))
            .promise("2026-03-01", Some("2026-04-01"), None)
            .dossier();
        let at = |dossier: &Dossier, on: &str| Known::of(dossier, &Policy::default(), day(on), Some(60.0));
        assert_eq!(
            at(&dossier, "2026-06-01").their_promises,
            None,
            "they promised nothing"
        );
        let theirs = dossier.promises.iter().cloned().map(|promise| Promise {
            side: Side::Theirs,
            ..promise
        });
        dossier.promises = Records::from_iter(theirs.collect::<Vec<_>>());
        dossier.account.wish.observe(Observation {
            on: day("2026-05-01"),
            value: 4,
            basis: Basis::Assumed,
            expires: None,
        });
        let (march, june) = (at(&dossier, "2026-03-01"), at(&dossier, "2026-06-01"));
        assert_eq!((march.wish, june.wish), (None, Some(4.0)));
        assert!(
            march.their_promises > june.their_promises,
            "one has been broken since"
        );
        assert_eq!(
            recommend(june).map(|it| it.missing),
            Ok(vec![Gap::InformationShared, Gap::Tactics])
        );
    }

    #[test]
    fn a1_the_percentile_counts_who_is_worth_less() {
        assert_eq!(percentile(5.0, []), None);
        assert_eq!(percentile(5.0, [1.0, 5.0, 9.0, 2.0]), Some(50.0));
        assert_eq!(percentile(0.0, [0.0]), Some(0.0));
        let worths = [1.0, 2.0, 5.0, 5.0, 9.0];
        for own in 0..worths.len() {
            let others = worths.iter().enumerate().filter(|(at, _)| *at != own);
            let others = others.map(|(_, worth)| *worth);
            assert_eq!(place(worths[own], &worths), percentile(worths[own], others));
        }
        assert_eq!(place(5.0, &[5.0]), None);
    }

    #[test]
    fn a1_more_of_anything_never_advises_less_closeness() {
        let close = |wish: f64, value: f64, promises: f64| {
            let known = Known {
                wish: Some(wish),
                value_percentile: Some(value),
                their_promises: Some(promises),
                ..Known::default()
            };
            rank(recommend(known).expect("within range").posture)
        };
        let grid = [
            (1.0, 0.0, 0.0),
            (2.0, 25.0, 0.3),
            (3.0, 55.0, 0.6),
            (5.0, 100.0, 1.0),
        ];
        for pair in grid.windows(2) {
            for (wish, value, promises) in [
                (pair[1].0, pair[0].1, pair[0].2),
                (pair[0].0, pair[1].1, pair[0].2),
                (pair[0].0, pair[0].1, pair[1].2),
            ] {
                assert!(close(wish, value, promises) >= close(pair[0].0, pair[0].1, pair[0].2));
            }
        }
    }
}
