//! The policy: the rules a sales manager sets and every score obeys.

use super::{Criterion, Currency, Posture, Share, Stamp, Tier};
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
    fn factors_stand_at_their_index() {
        assert!(
            FactorKind::ALL
                .iter()
                .enumerate()
                .all(|(place, kind)| kind.index() == place)
        );
    }
}
