//! How health went, and why it moved: the same records replayed for several days, all weighed as on the last
//! (`models.md` §12), so that a change of posture or policy is no change of health.

use super::explain;
use super::facts::Facts;
use super::overall::{self, Band, Estimates};
use super::{Evidence, Factor, FactorKind, Says, day_of, weights};
use crate::engine::estimate::Estimate;
use crate::model::{BandStarts, Beliefs, Dossier, Policy, RecordRef};
use crate::sorting;
use chrono::NaiveDate;
use std::collections::BTreeMap;
use std::mem::discriminant;

/// Health on one day.
#[derive(Debug, Clone, PartialEq)]
pub struct Stop {
    /// The day.
    pub on: NaiveDate,
    /// Health, 0..=100.
    pub value: f64,
    /// Standard deviation in points.
    pub sd: f64,
    /// The ends of the 80 % band.
    pub likely: (f64, f64),
    /// In one word; unknown while no record spoke.
    pub band: Band,
    estimates: Estimates,
}

/// A factor that moved health from one stop to the next.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Turn {
    /// The place of the stop at which it had moved.
    pub stop: usize,
    /// The factor.
    pub kind: FactorKind,
    /// Points of health gained; negative where lost.
    pub points: f64,
}

/// Health on each of several days, as it was known then, with the weights, half-lives and bands that hold on `as_of`.
#[derive(Debug, Clone, PartialEq)]
pub struct Course {
    /// One stop for each day asked, in their order.
    pub stops: Vec<Stop>,
    /// From how many points on it is strained, steady and thriving.
    pub bands: BandStarts,
    weights: [f64; 11],
}

impl Course {
    /// Replays the days.
    #[must_use]
    pub fn of(
        dossier: &Dossier,
        policy: &Policy,
        as_of: NaiveDate,
        days: impl IntoIterator<Item = NaiveDate>,
    ) -> Self {
        let (facts, weights, bands) = in_force(dossier, policy, as_of);
        let days = days.into_iter();
        let stops = days.map(|on| Stop::of(on, explain::estimates(&facts, on), &weights, bands));
        Self {
            stops: stops.collect(),
            bands,
            weights,
        }
    }

    /// The changes of single factors from stop to stop that moved health by a point or more: so many at most, the
    /// largest first.
    #[must_use]
    pub fn turns(&self, most: usize) -> Vec<Turn> {
        let mut turns: Vec<Turn> = Vec::new();
        for (place, pair) in self.stops.windows(2).enumerate() {
            turns.extend(FactorKind::ALL.map(|kind| Turn {
                stop: place + 1,
                kind,
                points: points(&self.weights, kind, [&pair[0].estimates, &pair[1].estimates]),
            }));
        }
        turns.retain(|turn| turn.points.abs() >= 1.0);
        sorting::by(&mut turns, |a, b| b.points.abs().total_cmp(&a.points.abs()));
        turns.truncate(most);
        turns
    }
}

impl Stop {
    fn of(on: NaiveDate, estimates: Estimates, weights: &[f64; 11], bands: BandStarts) -> Self {
        let whole = overall::weigh(&estimates, weights, bands.points());
        Self {
            on,
            value: whole.value,
            sd: whole.sd,
            likely: (whole.low80, whole.high80),
            band: whole.band,
            estimates,
        }
    }
}

/// The facts, fading and weighed as the posture in force has it, and the bands of the tier in force.
fn in_force<'a>(
    dossier: &'a Dossier,
    policy: &'a Policy,
    as_of: NaiveDate,
) -> (Facts<'a>, [f64; 11], BandStarts) {
    let as_of = day_of(dossier, as_of);
    (
        Facts::of(dossier, policy, as_of),
        weights(policy, dossier.posture_on(as_of, policy)),
        policy.bands_of(dossier.tier_on(as_of, policy)),
    )
}

/// Points of health that one factor gained.
fn points(weights: &[f64; 11], kind: FactorKind, [before, after]: [&Estimates; 2]) -> f64 {
    let place = kind.index();
    100.0 * weights[place] * (after[place].mean - before[place].mean)
}

/// Why health moved from one day to another. The points of all factors sum to the change.
#[derive(Debug, Clone, PartialEq)]
pub struct Movement {
    /// Health on the first day.
    pub before: Stop,
    /// Health on the last day.
    pub after: Stop,
    /// Every factor, what moved most first.
    pub parts: Vec<Part>,
}

/// What one factor did to health.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// The factor.
    pub kind: FactorKind,
    /// The factor on the first day and on the last.
    pub estimates: [Estimate; 2],
    /// Points of health gained: 100·weight·(difference of the means).
    pub points: f64,
    /// The records that came or took a step between the two days, the latest first, at most
    /// [`Factor::MOST_TELLING`]. Where there are none, and nothing was judged, time alone did it: what was known faded,
    /// a silence grew.
    pub records: Vec<Came>,
    /// How many records there are in all.
    pub records_total: usize,
    /// Whether a judgement that the factor rests on was made between the two days.
    pub judged: bool,
}

/// A record behind a movement.
#[derive(Debug, Clone, PartialEq)]
pub struct Came {
    /// The record and what it says; of one that no longer counts, what it said before.
    pub evidence: Evidence,
    /// It counted on the first day and no longer does.
    pub gone: bool,
}

impl Movement {
    /// Tells why health moved between two days, given in any order; weighed as on `as_of`.
    #[must_use]
    pub fn of(
        dossier: &Dossier,
        policy: &Policy,
        as_of: NaiveDate,
        (one, other): (NaiveDate, NaiveDate),
    ) -> Self {
        let span = (one.min(other), one.max(other));
        let (facts, weights, bands) = in_force(dossier, policy, as_of);
        let then = explain::factors(&facts, span.0);
        let now = explain::factors(&facts, span.1);
        let estimates = |factors: &[Factor; 11]| std::array::from_fn(|i| factors[i].estimate());
        let (before, after): (Estimates, Estimates) = (estimates(&then), estimates(&now));
        let part = |(then, now): (Factor, Factor)| {
            let (kind, estimates) = (now.kind, [then.estimate(), now.estimate()]);
            let mut records = came(then.evidence, now.evidence);
            let records_total = records.len();
            records.truncate(Factor::MOST_TELLING);
            Part {
                kind,
                estimates,
                points: points(&weights, kind, [&before, &after]),
                records,
                records_total,
                judged: judged(dossier, kind, span),
            }
        };
        let mut parts: Vec<Part> = then.into_iter().zip(now).map(part).collect();
        sorting::by(&mut parts, |a, b| b.points.abs().total_cmp(&a.points.abs()));
        Self {
            before: Stop::of(span.0, before, &weights, bands),
            after: Stop::of(span.1, after, &weights, bands),
            parts,
        }
    }

    /// Points gained; negative where lost.
    #[must_use]
    pub fn change(&self) -> f64 {
        self.after.value - self.before.value
    }
}

/// What spoke on the last day and had not, or otherwise, on the first; and what no longer speaks. The latest first.
fn came(then: Vec<Evidence>, now: Vec<Evidence>) -> Vec<Came> {
    let mut before: BTreeMap<RecordRef, Vec<Evidence>> = BTreeMap::new();
    for evidence in then {
        before.entry(evidence.record).or_default().push(evidence);
    }
    let mut came = Vec::new();
    for evidence in now {
        let known = before.get_mut(&evidence.record).and_then(|known| {
            let place = known.iter().position(|one| alike(one, &evidence))?;
            Some(known.swap_remove(place))
        });
        if known.is_none_or(|known| stepped(&known, &evidence)) {
            came.push(Came {
                evidence,
                gone: false,
            });
        }
    }
    let gone = before.into_values().flatten();
    came.extend(gone.map(|evidence| Came { evidence, gone: true }));
    sorting::by(&mut came, |a, b| b.evidence.on.cmp(&a.evidence.on));
    came
}

/// Whether two say something of the same matter: of an account several things are judged.
fn alike(one: &Evidence, other: &Evidence) -> bool {
    match (&one.says, &other.says) {
        (Says::Judged(one), Says::Judged(other)) => discriminant(one) == discriminant(other),
        _ => true,
    }
}

/// Whether a record took a step. Days that pass are none: an overdue promise only becomes more so.
fn stepped(before: &Evidence, after: &Evidence) -> bool {
    let answered = |says: &Says| matches!(says, Says::ComplaintOpen { answered: true, .. });
    discriminant(&before.says) != discriminant(&after.says)
        || before.on != after.on
        || answered(&before.says) != answered(&after.says)
}

/// Whether a judgement that a factor rests on, and that is no evidence of its own, was made after the first day and by
/// the last.
fn judged(dossier: &Dossier, kind: FactorKind, span: (NaiveDate, NaiveDate)) -> bool {
    match kind {
        FactorKind::Ties => dossier
            .contacts
            .iter()
            .any(|contact| observed(&contact.power, span)),
        // The tier sets the rhythm that is expected, and how soon complaints are to be dealt with.
        FactorKind::Silence | FactorKind::Momentum | FactorKind::Complaints => {
            observed(&dossier.account.tier, span)
        }
        _ => false,
    }
}

fn observed<T>(beliefs: &Beliefs<T>, (from, to): (NaiveDate, NaiveDate)) -> bool {
    beliefs.all().iter().any(|held| from < held.on && held.on <= to)
}
