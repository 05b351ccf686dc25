//! Which accounts need attention today, and why.
//!
//! The rule, for anyone to check: an account is listed if there is a reason; the list is ordered by
//! what is at stake, its lifetime value × (1 − health/100). An account whose value is not known is
//! taken at the median of the others, since ignorance is not worthlessness. The main reason is what we
//! owe (an overdue promise, an open complaint, an overdue delivery) before what we infer. A promise of
//! ours that is overdue always lists its account, even one that is lost.

use crate::sorting;
use chrono::NaiveDate;

use super::clv::{self, Value};
use super::estimate::{at_least, at_most, days};
use super::health::quiet_complaints::{self, Counts};
use super::health::service::Punctuality;
use super::health::{self, Detail, FactorKind, Facts, Health, TrendLabel, promises::PromiseState};
use super::renewals::{self, Renewal};
use crate::model::{AccountId, Dossier, Policy, RecordRef};

/// Tail probabilities at or below this are reasons: such a pause or order count is one in twenty.
const UNUSUAL: f64 = 0.05;

/// Days before and after the end of a band set by hand on which it is told.
const BY_HAND_DAYS: i64 = 7;

/// Days of deliveries that are looked at.
const RECENT_DAYS: i64 = 90;

/// Why an account needs attention, in order of precedence: what we owe before what we infer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Reason {
    /// A promise of ours is overdue.
    OverduePromise {
        /// The one overdue longest.
        promise: RecordRef,
        /// Days past its due date.
        days: i64,
        /// Overdue promises in all.
        count: usize,
    },
    /// A complaint waits past its target.
    OpenComplaint {
        /// The oldest such complaint.
        complaint: RecordRef,
        /// Days since it was opened.
        age_days: i64,
        /// Whether it has been answered.
        answered: bool,
        /// Such complaints in all.
        count: usize,
    },
    /// An order is past its required date and not delivered.
    OverdueDelivery {
        /// The one overdue longest.
        order: RecordRef,
        /// Days past its required date.
        days: i64,
        /// Such orders in all.
        count: usize,
    },
    /// A contract is soon decided on.
    ContractDecided(Renewal),
    /// The band set by hand is about to end, or has just ended.
    BandByHand {
        /// Days until its last day; negative once it is past.
        days: i64,
    },
    /// Their silence is unusual for them.
    UnusualSilence {
        /// Days since the last contact from their side.
        silent_days: i64,
        /// Half of their gaps are shorter, days.
        median_gap: f64,
        /// Chance that a pause of theirs lasts so long.
        p: f64,
        /// The same as surprise in bits.
        bits: f64,
        /// The same as odds, one in so many.
        one_in: f64,
    },
    /// They order less than their own past predicts.
    OrdersFalling {
        /// Order-days in the window.
        in_window: usize,
        /// Order-days expected.
        expected: f64,
        /// Days of the window.
        window_days: i64,
        /// Chance of so little.
        tail: f64,
    },
    /// Health fell by more than its uncertainty.
    Deteriorating {
        /// Points lost, negative.
        delta: f64,
        /// Standard deviation of the change.
        sd: f64,
    },
    /// Recent deliveries were late.
    LateDeliveries {
        /// Late ones.
        late: usize,
        /// Deliveries with a required date.
        of: usize,
        /// Over so many days.
        within_days: i64,
    },
    /// Nobody complains, though peers do and contact or orders fall off.
    QuietComplaints {
        /// Deliveries since the last complaint.
        deliveries: u64,
        /// Chance of such quiet at the peers' rate.
        p0: f64,
        /// The same as surprise in bits.
        bits: f64,
    },
}

/// One account that needs attention.
#[derive(Debug, Clone, PartialEq)]
pub struct Attention {
    /// Which account.
    pub account: AccountId,
    /// Why, the main reason first; never empty.
    pub reasons: Vec<Reason>,
    /// Lifetime value × (1 − health/100), major units.
    pub at_stake: f64,
    /// The value it was reckoned with.
    pub worth: f64,
    /// Where that comes from.
    pub worth_from: WorthFrom,
    /// Health on that day.
    pub health: f64,
}

/// Where the value comes from with which a stake is reckoned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WorthFrom {
    /// It is the account's own.
    Account,
    /// It is the median of the others.
    Median,
    /// No account has one: health alone ranks, and the stake is no sum of money.
    Nothing,
}

/// One account with its scores of the day.
#[derive(Debug, Clone, Copy)]
pub struct Scored<'a> {
    /// The records.
    pub dossier: &'a Dossier,
    /// Its health.
    pub health: &'a Health,
    /// Its value.
    pub value: &'a Value,
}

/// Scores and ranks accounts from their records alone.
#[must_use]
pub fn assess<'a>(
    dossiers: impl IntoIterator<Item = &'a Dossier>,
    policy: &Policy,
    as_of: NaiveDate,
) -> Vec<Attention> {
    let score = |dossier| {
        (
            dossier,
            health::assess(dossier, policy, as_of),
            clv::assess(dossier, policy, as_of),
        )
    };
    let scores: Vec<(&Dossier, Health, Value)> = dossiers.into_iter().map(score).collect();
    let scored = scores.iter().map(|(dossier, health, value)| Scored {
        dossier,
        health,
        value,
    });
    rank(&scored.collect::<Vec<_>>(), policy, as_of)
}

/// Ranks accounts that are already scored, most at stake first.
#[must_use]
pub fn rank(accounts: &[Scored<'_>], policy: &Policy, as_of: NaiveDate) -> Vec<Attention> {
    let counts: Vec<Counts> = accounts
        .iter()
        .map(|account| Counts::of(account.dossier, as_of))
        .collect();
    let book = counts.iter().copied().fold(Counts::default(), Counts::plus);
    let typical = median(
        accounts
            .iter()
            .filter_map(|account| account.value.clv())
            .collect(),
    );
    let listed = accounts.iter().zip(&counts).filter_map(|(account, own)| {
        let reasons = reasons(account, *own, book, policy, as_of);
        (!reasons.is_empty()).then(|| attention(account, reasons, typical))
    });
    let mut ranked: Vec<Attention> = listed.collect();
    sorting::by(&mut ranked, |a, b| {
        b.at_stake.total_cmp(&a.at_stake).then(a.account.cmp(&b.account))
    });
    ranked
}

fn attention(account: &Scored<'_>, reasons: Vec<Reason>, typical: Option<f64>) -> Attention {
    let own = account.value.clv();
    // Without any value all count the same, so that health alone ranks.
    let worth = own.or(typical).unwrap_or(1.0).max(0.0);
    Attention {
        account: account.dossier.id(),
        reasons,
        at_stake: worth * (1.0 - account.health.value / 100.0),
        worth,
        worth_from: match (own, typical) {
            (Some(_), _) => WorthFrom::Account,
            (None, Some(_)) => WorthFrom::Median,
            (None, None) => WorthFrom::Nothing,
        },
        health: account.health.value,
    }
}

/// The median; none of nothing.
fn median(mut values: Vec<f64>) -> Option<f64> {
    sorting::by(&mut values, f64::total_cmp);
    match values.len() {
        0 => None,
        n if n % 2 == 1 => Some(values[n / 2]),
        n => Some(f64::midpoint(values[n / 2 - 1], values[n / 2])),
    }
}

fn reasons(
    account: &Scored<'_>,
    own: Counts,
    book: Counts,
    policy: &Policy,
    as_of: NaiveDate,
) -> Vec<Reason> {
    let facts = Facts::of(account.dossier, policy, as_of);
    let owed = [
        overdue_promise(&facts, as_of),
        open_complaint(&facts, as_of),
        overdue_delivery(&facts, as_of),
    ];
    let agreed = [
        renewals::next(account.dossier, as_of).map(Reason::ContractDecided),
        by_hand(account.dossier, as_of),
    ];
    let inferred = [
        unusual_silence(account.health),
        orders_falling(account.health),
        deteriorating(account.health),
        late_deliveries(&facts, as_of),
        quiet(account.health, own, book),
    ];
    // A lost account owes us no contact and no order, but our word still stands.
    let lost = account.dossier.account.is_lost_on(as_of);
    owed.into_iter()
        .chain(agreed.into_iter().chain(inferred).filter(|_| !lost))
        .flatten()
        .collect()
}

/// The largest with how many there are; the first of equals.
fn worst<T>(items: impl Iterator<Item = (i64, T)>) -> Option<(i64, T, usize)> {
    items.fold(None, |most, (size, item)| match most {
        Some((largest, held, count)) if size <= largest => Some((largest, held, count + 1)),
        most => Some((size, item, most.map_or(1, |(_, _, count)| count + 1))),
    })
}

fn by_hand(dossier: &Dossier, as_of: NaiveDate) -> Option<Reason> {
    let held = dossier.account.by_hand.on(as_of)?;
    let until = held.expires.filter(|_| held.value.is_some())?;
    let days = days(as_of, until);
    (days.abs() <= BY_HAND_DAYS).then_some(Reason::BandByHand { days })
}

fn overdue_promise(facts: &Facts<'_>, as_of: NaiveDate) -> Option<Reason> {
    let overdue = facts
        .promises
        .iter()
        .filter_map(|(id, promise)| match promise.state(as_of)? {
            PromiseState::Overdue { days } => Some((days, *id)),
            _ => None,
        });
    let (days, id, count) = worst(overdue)?;
    Some(Reason::OverduePromise {
        promise: facts.promise_ref(id),
        days,
        count,
    })
}

fn open_complaint(facts: &Facts<'_>, as_of: NaiveDate) -> Option<Reason> {
    let target = facts.complaint_measure(as_of).target;
    let late = facts
        .complaints
        .iter()
        .filter(|(_, dates)| dates.is_past(target, as_of));
    let waiting = late.filter_map(|(id, dates)| {
        let answered = dates.as_of(as_of)?.answered_on.is_some();
        Some((days(dates.opened_on, as_of), (*id, answered)))
    });
    let (age_days, (id, answered), count) = worst(waiting)?;
    Some(Reason::OpenComplaint {
        complaint: facts.complaint_ref(id),
        age_days,
        answered,
        count,
    })
}

fn overdue_delivery(facts: &Facts<'_>, as_of: NaiveDate) -> Option<Reason> {
    let tolerance = i64::from(facts.policy.delivery_tolerance_days);
    let placed = facts.orders.iter().filter(|order| order.event.on <= as_of);
    let overdue = placed.filter_map(|order| match order.delivery.punctuality(tolerance, as_of)? {
        Punctuality::Overdue { days } => Some((days, order.id?)),
        _ => None,
    });
    let (days, id, count) = worst(overdue)?;
    Some(Reason::OverdueDelivery {
        order: facts.order_ref(id),
        days,
        count,
    })
}

fn unusual_silence(health: &Health) -> Option<Reason> {
    let Detail::Silence(silence) = &health.factor(FactorKind::Silence).detail else {
        return None;
    };
    let pause = silence.pause.filter(|pause| at_most(pause.p, UNUSUAL))?;
    Some(Reason::UnusualSilence {
        silent_days: pause.silent_days,
        median_gap: pause.median_gap,
        p: pause.p,
        bits: pause.bits,
        one_in: pause.one_in,
    })
}

fn orders_falling(health: &Health) -> Option<Reason> {
    let Detail::Momentum(momentum) = &health.factor(FactorKind::Momentum).detail else {
        return None;
    };
    let window = momentum.window.filter(|window| at_most(window.tail, UNUSUAL))?;
    Some(Reason::OrdersFalling {
        in_window: window.in_window,
        expected: window.expected_orders,
        window_days: window.window_days,
        tail: window.tail,
    })
}

fn deteriorating(health: &Health) -> Option<Reason> {
    let trend = &health.trend;
    (trend.label == TrendLabel::Deteriorating).then_some(Reason::Deteriorating {
        delta: trend.delta,
        sd: trend.sd,
    })
}

/// At least two late deliveries, and at least one in five.
fn late_deliveries(facts: &Facts<'_>, as_of: NaiveDate) -> Option<Reason> {
    let tolerance = i64::from(facts.policy.delivery_tolerance_days);
    let recent = facts.orders.iter().filter(|order| {
        order
            .delivery
            .delivered_by(as_of)
            .is_some_and(|day| days(day, as_of) < RECENT_DAYS)
    });
    let judged: Vec<Punctuality> = recent
        .filter_map(|order| order.delivery.punctuality(tolerance, as_of))
        .collect();
    let late = judged
        .iter()
        .filter(|punctuality| matches!(punctuality, Punctuality::Late { .. }))
        .count();
    let many = late >= 2 && at_least(late as f64 / judged.len() as f64, 0.2);
    many.then_some(Reason::LateDeliveries {
        late,
        of: judged.len(),
        within_days: RECENT_DAYS,
    })
}

fn quiet(health: &Health, own: Counts, book: Counts) -> Option<Reason> {
    let warning = quiet_complaints::of_account(health, own, book).filter(|quiet| quiet.flag)?;
    Some(Reason::QuietComplaints {
        deliveries: own.since_complaint,
        p0: warning.p0,
        bits: warning.bits,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::sample::{Sample, day};
    use crate::model::{Basis, ByHand, HandBand, Observation, Stage};

    fn today() -> NaiveDate {
        day("2026-03-01")
    }

    fn ranked(dossiers: &[Dossier]) -> Vec<Attention> {
        assess(dossiers, &Policy::default(), today())
    }

    #[test]
    fn b2_an_overdue_promise_always_lists_its_account() {
        let mut lost = Sample::new()
            .promise("2026-01-01", Some("2026-02-01"), None)
            .dossier();
        lost.account.stage = Stage::Lost;
        let listed = ranked(&[lost]);
        let [Reason::OverduePromise { days, count, .. }] = listed[0].reasons[..] else {
            panic!("{listed:?}")
        };
        assert_eq!((days, count), (28, 1));
    }

    #[test]
    fn more_at_stake_stands_first() {
        let promised = |amount| {
            Sample::new().order("2026-02-20", None, None, amount).promise(
                "2026-01-01",
                Some("2026-02-01"),
                None,
            )
        };
        let (small, large) = (promised(100).dossier(), promised(100_000).dossier());
        let (small_id, large_id) = (small.id(), large.id());
        let order: Vec<AccountId> = ranked(&[small, large]).iter().map(|it| it.account).collect();
        assert_eq!(order, [large_id, small_id]);
    }

    #[test]
    fn b3_a_broken_rhythm_is_a_reason_and_a_kept_one_is_not() {
        let monthly = |last: u32| {
            let days =
                (0..last).map(|i| (day("2024-01-01") + chrono::Days::new(30 * u64::from(i))).to_string());
            days.fold(Sample::new(), |sample, on| sample.order(&on, None, None, 100))
                .dossier()
        };
        let listed = ranked(&[monthly(15)]);
        let silent = |reason: &Reason| matches!(reason, Reason::UnusualSilence { bits, .. } if *bits > 4.0);
        assert!(listed[0].reasons.iter().any(silent), "{listed:?}");
        assert!(ranked(&[monthly(27)]).is_empty());
    }

    #[test]
    fn a_band_set_by_hand_is_told_around_its_last_day_and_changes_no_figure() {
        let plain = Sample::new().order("2026-02-20", None, None, 100).dossier();
        let until = |days: i64| {
            let mut dossier = plain.clone();
            dossier.account.by_hand.observe(Observation {
                on: day("2026-01-01"),
                value: Some(ByHand {
                    band: HandBand::Thriving,
                    reason: "New owner".into(),
                }),
                basis: Basis::Assumed,
                expires: Some(today() + chrono::TimeDelta::days(days)),
            });
            dossier
        };
        let told = |days| by_hand(&until(days), today());
        let end = |days| Some(Reason::BandByHand { days });
        assert_eq!([told(7), told(-7)], [end(7), end(-7)]);
        assert_eq!([told(8), told(-8)], [None, None]);
        let health = |dossier| health::assess(dossier, &Policy::default(), today());
        assert_eq!(health(&until(3)), health(&plain));
    }

    #[test]
    fn an_unvalued_account_is_taken_at_the_median() {
        assert_eq!(median(vec![]), None);
        assert_eq!(median(vec![3.0, 1.0, 10.0]), Some(3.0));
        assert_eq!(median(vec![4.0, 2.0]), Some(3.0));
    }

    #[test]
    fn b5_a_complaint_past_its_target_is_a_reason() {
        let fresh = Sample::new().complaint("2026-02-28", None, None).dossier();
        let answered = Sample::new()
            .complaint("2026-02-20", Some("2026-02-21"), None)
            .dossier();
        let waiting = Sample::new().complaint("2026-02-20", None, None).dossier();
        let owes = |dossier: Dossier| {
            open_complaint(&Facts::of(&dossier, &Policy::default(), today()), today()).is_some()
        };
        assert_eq!([fresh, answered, waiting].map(owes), [false, false, true]);
    }
}
