//! What a manager sets: the parameters of the policy, and a band by hand.

use super::makers::{account, day};
use super::validation::{accepted, check};
use rapport::model::{
    Account, BandStarts, Basis, Beliefs, ByHand, ComplaintTarget, FactorKind, Field, HandBand, NAME_LIMIT,
    Observation, Policy, Posture, Reason, Tier,
};

fn by_hand(reason: &str, until: Option<u64>) -> Account {
    let mut series = Beliefs::default();
    series.observe(Observation {
        on: day(10),
        value: Some(ByHand {
            band: HandBand::Failing,
            reason: reason.into(),
        }),
        basis: Basis::Assumed,
        expires: until.map(day),
    });
    Account {
        by_hand: series,
        ..account(2)
    }
}

#[test]
fn a_band_by_hand_needs_a_reason_and_a_last_day() {
    accepted(by_hand("New owner", Some(10)));
    check(by_hand(" ", Some(40)), Field::Because, Reason::Empty);
    check(
        by_hand(&"x".repeat(NAME_LIMIT + 1), Some(40)),
        Field::Because,
        Reason::TooLong(NAME_LIMIT),
    );
    check(by_hand("New owner", None), Field::Until, Reason::Empty);
    check(
        by_hand("New owner", Some(9)),
        Field::Until,
        Reason::Before(Field::On),
    );
    let mut back = by_hand("New owner", Some(40));
    back.by_hand.observe(Observation {
        on: day(20),
        value: None,
        basis: Basis::Assumed,
        expires: None,
    });
    accepted(back);
}

#[test]
fn half_lives_lie_between_a_day_and_ten_years() {
    let policy = |posture: Posture, days| {
        let mut policy = Policy::default();
        policy.half_lives[posture as usize].ties = days;
        policy
    };
    for posture in Posture::ALL {
        accepted(policy(posture, 1));
        accepted(policy(posture, 3650));
        for days in [0, 3651] {
            let field = Field::HalfLife(posture, FactorKind::Ties);
            check(policy(posture, days), field, Reason::OutOfRange(1, 3650));
        }
    }
}

#[test]
fn bands_rise_strictly() {
    for tier in Tier::ALL {
        let policy = |strained, steady, thriving| {
            let mut policy = Policy::default();
            policy.bands[tier as usize] = BandStarts {
                strained,
                steady,
                thriving,
            };
            policy
        };
        let start = |band| Field::BandStart(tier, band);
        accepted(policy(1, 2, 99));
        for (policy, band, (low, high)) in [
            (policy(0, 50, 60), HandBand::Strained, (1, 97)),
            (policy(50, 50, 60), HandBand::Steady, (51, 98)),
            (policy(50, 60, 55), HandBand::Thriving, (61, 99)),
            (policy(50, 60, 100), HandBand::Thriving, (61, 99)),
        ] {
            check(policy, start(band), Reason::OutOfRange(low, high));
        }
    }
}

#[test]
fn a_complaint_is_answered_before_it_is_resolved() {
    let policy = |answer_days, resolve_days| {
        let mut policy = Policy::default();
        policy.complaint_targets[2] = ComplaintTarget {
            answer_days,
            resolve_days,
        };
        policy
    };
    accepted(policy(0, 0));
    check(policy(15, 14), Field::Targets, Reason::OutOfRange(15, 3650));
    check(policy(1, 4000), Field::Targets, Reason::OutOfRange(1, 3650));
}
