//! The policy: the rules a sales manager sets and every score obeys.

use super::{Criterion, Currency, Field, Posture, Reason, Share, Stamp, Tier};
use serde::{Deserialize, Serialize};

/// The factors of relationship health, in their fixed order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FactorKind {
    /// How surprising the present silence is.
    Silence,
    /// Share of our promises kept.
    Promises,
    /// Breadth of ties to the people who decide.
    Ties,
    /// Complaints answered and resolved in time.
    Complaints,
    /// Deliveries on time and free of defects.
    Service,
    /// Their payments in time.
    Payments,
    /// Orders against their own past rhythm.
    Momentum,
    /// Whether they treat us as trusted.
    Trust,
    /// How much each side needs the other.
    Dependence,
    /// Our standing against competitors.
    Standing,
    /// The tone of recent contacts.
    Sentiment,
}

impl FactorKind {
    /// Every factor in the fixed order, which breaks ties.
    pub const ALL: [Self; 11] = [
        Self::Silence,
        Self::Promises,
        Self::Ties,
        Self::Complaints,
        Self::Service,
        Self::Payments,
        Self::Momentum,
        Self::Trust,
        Self::Dependence,
        Self::Standing,
        Self::Sentiment,
    ];

    /// Its place in the fixed order.
    pub fn index(self) -> usize {
        self as usize
    }
}

/// The weight of each factor in the fixed order, in per cent or any other common unit: only their
/// proportions count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Weights(pub [u16; 11]);

impl Weights {
    /// The weight of one factor.
    pub fn of(&self, factor: FactorKind) -> u16 {
        self.0[factor.index()]
    }

    /// The default weights of a posture (`models.md`, last table; judgement).
    pub fn standard(posture: Posture) -> Self {
        Self(match posture {
            Posture::Transactional => [10, 15, 5, 10, 20, 12, 18, 0, 0, 8, 2],
            Posture::Repeat => [12, 15, 8, 9, 16, 9, 15, 4, 2, 6, 4],
            Posture::Preferred => [12, 14, 12, 8, 12, 6, 12, 8, 4, 7, 5],
            Posture::Partnership => [8, 14, 14, 7, 9, 5, 9, 14, 7, 6, 7],
        })
    }
}

/// Days expected between two contacts, and between two orders, of an account of one tier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rhythm {
    /// Days between contacts.
    pub contact_days: u16,
    /// Days between orders.
    pub order_days: u16,
}

/// Days after which what a record says counts half, by the factor it speaks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct HalfLives {
    /// Promises kept, late or broken.
    pub promises: u16,
    /// Contacts that make a tie.
    pub ties: u16,
    /// Steps of complaints taken.
    pub complaints: u16,
    /// Deliveries made.
    pub service: u16,
    /// Invoices paid.
    pub payments: u16,
    /// Survey answers.
    pub trust: u16,
    /// The tone of contacts.
    pub sentiment: u16,
}

impl HalfLives {
    /// The factors that forget, in the order of [`Self::all`].
    pub const FACTORS: [FactorKind; 7] = [
        FactorKind::Promises,
        FactorKind::Ties,
        FactorKind::Complaints,
        FactorKind::Service,
        FactorKind::Payments,
        FactorKind::Trust,
        FactorKind::Sentiment,
    ];

    /// All of them, in days.
    pub fn all(&self) -> [u16; 7] {
        let &Self {
            promises,
            ties,
            complaints,
            service,
            payments,
            trust,
            sentiment,
        } = self;
        [promises, ties, complaints, service, payments, trust, sentiment]
    }

    /// From days in the order of [`Self::FACTORS`].
    pub fn from_all([promises, ties, complaints, service, payments, trust, sentiment]: [u16; 7]) -> Self {
        Self {
            promises,
            ties,
            complaints,
            service,
            payments,
            trust,
            sentiment,
        }
    }
}

/// A year for what is done, a season for a tone, two months for a tie (`models.md`; judgement).
impl Default for HalfLives {
    fn default() -> Self {
        Self::from_all([365, 60, 365, 365, 365, 365, 90])
    }
}

/// Days within which a complaint should be seen to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComplaintTarget {
    /// Answered, not earlier than resolved.
    pub answer_days: u16,
    /// Resolved.
    pub resolve_days: u16,
}

impl Default for ComplaintTarget {
    fn default() -> Self {
        Self {
            answer_days: 2,
            resolve_days: 14,
        }
    }
}

/// Where the bands above the lowest start, in points of health: 0 < strained < steady < thriving < 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BandStarts {
    /// Strained from here.
    pub strained: u8,
    /// Steady from here.
    pub steady: u8,
    /// Thriving from here.
    pub thriving: u8,
}

impl BandStarts {
    /// The starts in points, ascending.
    pub fn points(self) -> [f64; 3] {
        [self.strained, self.steady, self.thriving].map(f64::from)
    }
}

impl Default for BandStarts {
    fn default() -> Self {
        Self {
            strained: 35,
            steady: 55,
            thriving: 75,
        }
    }
}

/// What customer lifetime value assumes where the book has no figures of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ValueAssumptions {
    /// Margin after cost-to-serve, as a share of revenue.
    pub margin: Share,
    /// Chance that a customer is kept for another year.
    pub retention: Share,
    /// How many customers' worth of experience stands behind the retention: the strength of its
    /// Beta distribution, which sets the width of the interval.
    pub retention_strength: u16,
    /// Yearly discount rate.
    pub discount: Share,
}

/// The rules every score obeys.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Policy {
    /// The currency of the book.
    pub currency: Currency,
    /// Rhythm by tier, in the order of [`Tier::ALL`].
    pub rhythm: [Rhythm; 4],
    /// Factor weights by posture, in the order of [`Posture::ALL`].
    pub weights: [Weights; 4],
    /// The tier of an account that was given none.
    pub default_tier: Tier,
    /// The posture of an account that was given none.
    pub default_posture: Posture,
    /// Days a delivery may be late and still count as on time.
    pub delivery_tolerance_days: u16,
    /// How fast records fade by posture, in the order of [`Posture::ALL`].
    #[serde(default)]
    pub half_lives: [HalfLives; 4],
    /// Targets for complaints by tier, in the order of [`Tier::ALL`].
    #[serde(default)]
    pub complaint_targets: [ComplaintTarget; 4],
    /// Where the bands of health start by tier, in the order of [`Tier::ALL`].
    #[serde(default)]
    pub bands: [BandStarts; 4],
    /// Assumptions behind lifetime value.
    pub value: ValueAssumptions,
    /// By what key accounts are chosen. The standard criteria are not written down, so that a book that never
    /// touched them follows them.
    #[serde(default = "Criterion::standard", skip_serializing_if = "is_standard")]
    pub scorecard: Vec<Criterion>,
    /// When and by whom it was set.
    #[serde(default)]
    pub stamp: Stamp,
}

impl Policy {
    /// The rhythm expected of a tier.
    pub fn rhythm_of(&self, tier: Tier) -> Rhythm {
        self.rhythm[tier as usize]
    }

    /// Within what time a complaint of an account of that tier should be seen to.
    pub fn complaint_target_of(&self, tier: Tier) -> ComplaintTarget {
        self.complaint_targets[tier as usize]
    }

    /// How fast records of an account of that posture fade.
    pub fn half_lives_of(&self, posture: Posture) -> &HalfLives {
        &self.half_lives[posture as usize]
    }

    /// Where the bands of an account of that tier start.
    pub fn bands_of(&self, tier: Tier) -> BandStarts {
        self.bands[tier as usize]
    }

    /// Whether a book would accept it.
    ///
    /// # Errors
    /// The field at fault and what is wrong with it.
    pub fn check(&self) -> Result<(), (Field, Reason)> {
        super::validate::policy(self)
    }

    /// The factor weights of a posture.
    pub fn weights_of(&self, posture: Posture) -> &Weights {
        &self.weights[posture as usize]
    }
}

fn is_standard(criteria: &[Criterion]) -> bool {
    Criterion::is_standard(criteria)
}

impl Default for Policy {
    fn default() -> Self {
        let every = |days| Rhythm {
            contact_days: days,
            order_days: days,
        };
        let percent = |p| Share::percent(p).unwrap_or_default();
        Self {
            currency: Currency::EUR,
            rhythm: [every(14), every(30), every(90), every(180)],
            weights: Posture::ALL.map(Weights::standard),
            default_tier: Tier::default(),
            default_posture: Posture::default(),
            delivery_tolerance_days: 0,
            half_lives: [HalfLives::default(); 4],
            complaint_targets: [ComplaintTarget::default(); 4],
            bands: [BandStarts::default(); 4],
            value: ValueAssumptions {
                margin: percent(25),
                retention: percent(80),
                retention_strength: 20,
                discount: percent(10),
            },
            scorecard: Criterion::standard(),
            stamp: Stamp::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn standard_weights_sum_to_a_hundred() {
        for posture in Posture::ALL {
            assert_eq!(
                Weights::standard(posture).0.iter().sum::<u16>(),
                100,
                "{posture:?}"
            );
        }
    }

    #[test]
    fn a_policy_of_before_gets_what_held_then() {
        let mut stored = serde_json::to_value(Policy::default()).expect("serialises");
        for later in ["half_lives", "complaint_targets", "bands"] {
            assert!(
                stored
                    .as_object_mut()
                    .and_then(|policy| policy.remove(later))
                    .is_some()
            );
        }
        assert_eq!(serde_json::from_value(stored).ok(), Some(Policy::default()));
    }

    #[test]
    fn half_lives_keep_their_places() {
        let days = [1, 2, 3, 4, 5, 6, 7];
        assert_eq!(HalfLives::from_all(days).all(), days);
        assert_eq!(HalfLives::default().sentiment, 90);
    }

    #[test]
    fn factors_stand_at_their_index() {
        assert!(
            FactorKind::ALL
                .iter()
                .enumerate()
                .all(|(place, kind)| kind.index() == place)
        );
    }
}
