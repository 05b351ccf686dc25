//! The health of an account on a day: eleven factors, weighed together, with the records behind
//! each and what would move the whole most (`models.md` §12).

pub mod complaints;
pub mod course;
mod explain;
pub mod factor;
mod facts;
pub mod interdependence;
pub mod momentum;
pub mod moves;
pub mod overall;
pub mod payments;
pub mod promises;
pub mod quiet_complaints;
pub mod sentiment;
pub mod service;
pub mod silence;
pub mod standing;
pub mod ties;
pub mod trust;

use chrono::{Days, NaiveDate};

pub use crate::model::FactorKind;
pub use factor::{Detail, Evidence, Factor, Judged, Missing, Says};
pub(crate) use facts::Facts;
pub use moves::{Move, Step};
pub use overall::{Band, Divergence, Overall, Signal, Trend, TrendLabel};

use crate::model::{Dossier, Policy, Posture, Tier, Weights};
use overall::Estimates;

/// Days over which the trend is taken.
pub const TREND_DAYS: u64 = 90;

/// The explained health of one account on one day.
#[derive(Debug, Clone, PartialEq)]
pub struct Health {
    /// The day it speaks of: the day asked or, of an account that had left by then, the day it was lost.
    pub on: NaiveDate,
    /// Health, 0..=100.
    pub value: f64,
    /// Standard deviation in points.
    pub sd: f64,
    /// Lower end of the 80 % band.
    pub low80: f64,
    /// Upper end of the 80 % band.
    pub high80: f64,
    /// In one word.
    pub band: Band,
    /// Share of the weight that rests on records, 0..=1.
    pub evidence_share: f64,
    /// The factors in their fixed order.
    pub factors: Vec<Weighted>,
    /// The factor whose uncertainty costs most, with its points.
    pub most_informative: Option<(FactorKind, f64)>,
    /// The factor with most to gain, with its points.
    pub biggest_lever: Option<(FactorKind, f64)>,
    /// The same among factors that records support.
    pub biggest_known_lever: Option<(FactorKind, f64)>,
    /// Change over [`TREND_DAYS`].
    pub trend: Trend,
    /// Signals that contradict each other.
    pub divergences: Vec<Divergence>,
    /// The posture whose weights and half-lives apply.
    pub posture_used: Posture,
    /// The tier whose bands apply.
    pub tier_used: Tier,
    /// Single facts that would move the whole, largest gain first; each scored anew.
    pub would_move: Vec<Move>,
}

impl Health {
    /// One factor.
    #[must_use]
    pub fn factor(&self, kind: FactorKind) -> &Factor {
        &self.factors[kind.index()].factor
    }

    /// Lower and upper end of the 95 % band.
    #[must_use]
    pub fn band95(&self) -> (f64, f64) {
        let at = |deviations: f64| (self.value + deviations * self.sd).clamp(0.0, 100.0);
        (at(-overall::BAND95), at(overall::BAND95))
    }
}

/// A factor with its share in the whole.
#[derive(Debug, Clone, PartialEq)]
pub struct Weighted {
    /// The factor.
    pub factor: Factor,
    /// Its weight, 0..=1; all weights sum to 1.
    pub weight: f64,
    /// Points it lacks to its best: 100·weight·(1 − mean).
    pub points_lost: f64,
}

/// The day of which health speaks: the day asked, but of an account that had left by then the day it was lost. What
/// is silent since it left, and what still trickles in, says nothing of the relation any more.
#[must_use]
pub fn day_of(dossier: &Dossier, as_of: NaiveDate) -> NaiveDate {
    let left = dossier.account.is_lost_on(as_of);
    let lost_on = dossier.account.lost_on.filter(|_| left);
    lost_on.unwrap_or(as_of)
}

/// Scores an account as it was known on `as_of`, or on the day it was lost ([`day_of`]); later records are ignored.
///
/// The trend replays both days with today's weights and half-lives, so that a change of posture or policy is no change
/// of health.
#[must_use]
pub fn assess(dossier: &Dossier, policy: &Policy, as_of: NaiveDate) -> Health {
    let as_of = day_of(dossier, as_of);
    let facts = Facts::of(dossier, policy, as_of);
    let posture = dossier.posture_on(as_of, policy);
    let tier = dossier.tier_on(as_of, policy);
    let weights = weights(policy, posture);
    let factors = explain::factors(&facts, as_of);
    let now: Estimates = std::array::from_fn(|i| factors[i].estimate());
    let earlier = as_of
        .checked_sub_days(Days::new(TREND_DAYS))
        .unwrap_or(NaiveDate::MIN);
    let then = explain::estimates(&facts, earlier);
    let whole = overall::weigh(&now, &weights, policy.bands_of(tier).points());
    Health {
        on: as_of,
        value: whole.value,
        sd: whole.sd,
        low80: whole.low80,
        high80: whole.high80,
        band: whole.band,
        evidence_share: whole.evidence_share,
        factors: factors.into_iter().zip(weights).map(weighted).collect(),
        most_informative: whole.most_informative,
        biggest_lever: whole.biggest_lever,
        biggest_known_lever: whole.biggest_known_lever,
        trend: overall::trend(&now, &then, &weights),
        divergences: whole.divergences,
        posture_used: posture,
        tier_used: tier,
        would_move: moves::moves(&facts, as_of, &now, &weights),
    }
}

/// The whole as the weights and bands of another policy make it, from the factors of an assessment: right wherever
/// the two policies differ in nothing else that health depends on, and far quicker than assessing anew.
#[must_use]
pub fn reweighed(health: &Health, policy: &Policy) -> Overall {
    let estimates: Estimates = std::array::from_fn(|i| health.factors[i].factor.estimate());
    overall::weigh(
        &estimates,
        &weights(policy, health.posture_used),
        policy.bands_of(health.tier_used).points(),
    )
}

/// Normalised weights of a posture; the standard ones where the policy's weigh nothing.
fn weights(policy: &Policy, posture: Posture) -> [f64; 11] {
    let policy_weights = policy.weights_of(posture).0.map(f64::from);
    let standard = Weights::standard(posture)
        .0
        .map(|weight| f64::from(weight) / 100.0);
    overall::normalised(policy_weights).unwrap_or(standard)
}

fn weighted((mut factor, weight): (Factor, f64)) -> Weighted {
    factor.evidence.truncate(Factor::MOST_TELLING);
    let points_lost = 100.0 * weight * (1.0 - factor.mean);
    Weighted {
        factor,
        weight,
        points_lost,
    }
}

#[cfg(test)]
mod tests {
    use super::course::Course;
    use super::*;
    use crate::engine::sample::{Sample, believed, day};
    use crate::model::BandStarts;

    const TODAY: &str = "2026-06-30";

    /// A promise kept late long ago, one kept yesterday.
    fn sample() -> Sample {
        Sample::new()
            .promise("2025-01-01", Some("2025-02-01"), Some("2025-06-01"))
            .promise("2026-05-01", Some("2026-06-30"), Some("2026-06-29"))
    }

    fn of_posture(posture: Posture, since: &str) -> Dossier {
        sample()
            .of(|account| account.posture = believed(since, posture))
            .dossier()
    }

    fn of_tier(tier: Tier) -> Dossier {
        sample()
            .of(|account| account.tier = believed("2025-01-01", tier))
            .dossier()
    }

    fn forgetting(posture: Posture) -> Policy {
        let mut policy = Policy::default();
        policy.half_lives[posture as usize].promises = 30;
        policy
    }

    #[test]
    fn b1_an_account_forgets_at_the_half_life_of_its_posture() {
        let policy = forgetting(Posture::Partnership);
        for posture in Posture::ALL {
            let dossier = of_posture(posture, "2025-01-01");
            let kept = |policy| {
                assess(&dossier, policy, day(TODAY))
                    .factor(FactorKind::Promises)
                    .mean
            };
            let sooner = kept(&policy) > kept(&Policy::default());
            assert_eq!(sooner, posture == Posture::Partnership, "{posture:?}");
        }
        // An account that was given none has the posture of the policy.
        let given_none = sample().dossier();
        let kept = |policy| {
            assess(&given_none, policy, day(TODAY))
                .factor(FactorKind::Promises)
                .mean
        };
        let mut default = policy.clone();
        default.default_posture = Posture::Partnership;
        assert!(kept(&default) > kept(&policy));
    }

    #[test]
    fn b1_a_change_of_posture_changes_no_past() {
        let policy = forgetting(Posture::Partnership);
        let days = || ["2025-12-31", TODAY].map(day);
        let values = |since| -> Vec<f64> {
            let dossier = of_posture(Posture::Partnership, since);
            let course = Course::of(&dossier, &policy, day(TODAY), days());
            course.stops.iter().map(|stop| stop.value).collect()
        };
        assert_eq!(values("2026-06-01"), values("2025-01-01"));
        let then = |since| {
            let dossier = of_posture(Posture::Partnership, since);
            assess(&dossier, &policy, day(TODAY)).trend.then
        };
        assert_eq!(then("2026-06-01"), then("2025-01-01"));
    }

    #[test]
    fn b1_the_start_of_a_band_holds_for_its_tier_alone() {
        let mut policy = Policy::default();
        policy.bands[Tier::Key as usize] = BandStarts {
            strained: 1,
            steady: 2,
            thriving: 3,
        };
        for tier in Tier::ALL {
            let dossier = of_tier(tier);
            let before = assess(&dossier, &Policy::default(), day(TODAY));
            let after = assess(&dossier, &policy, day(TODAY));
            assert_eq!((before.value, before.sd), (after.value, after.sd));
            assert_ne!(before.band, Band::Thriving);
            let expected = if tier == Tier::Key {
                Band::Thriving
            } else {
                before.band
            };
            assert_eq!(after.band, expected, "{tier:?}");
            assert_eq!(reweighed(&before, &policy).band, expected, "{tier:?}");
            let course = Course::of(&dossier, &policy, day(TODAY), [day(TODAY)]);
            assert_eq!(course.stops[0].band, expected, "{tier:?}");
        }
    }
}
