//! What would move health most: each single fact is put into the records and the factors it
//! touches are scored anew.

use crate::sorting;
use chrono::NaiveDate;

use super::FactorKind;
use super::complaints::{ComplaintDates, complaints};
use super::explain;
use super::facts::Facts;
use super::momentum::OrderEvent;
use super::overall::Estimates;
use super::promises::{FLAT_PRIOR, PromiseDates, PromiseState, reliability};
use crate::engine::Impossible;
use crate::engine::estimate::{Estimate, days};
use crate::model::{ComplaintId, PromiseId, RecordRef};

/// One thing that a rep could bring about today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Hold a conversation with them.
    TalkToThem,
    /// Deliver the promise that is overdue longest.
    DeliverPromise {
        /// The promise.
        promise: RecordRef,
        /// Days past its due date.
        days_overdue: i64,
    },
    /// Answer the complaint that waits longest for an answer.
    AnswerComplaint {
        /// The complaint.
        complaint: RecordRef,
        /// Days since it was opened.
        age_days: i64,
    },
    /// Resolve the complaint that is open longest.
    ResolveComplaint {
        /// The complaint.
        complaint: RecordRef,
        /// Days since it was opened.
        age_days: i64,
    },
    /// Receive an order of usual size.
    WinOrder,
}

/// A step with the points of health it gains.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Move {
    /// What to do.
    pub step: Step,
    /// Points of health gained the same day.
    pub gain: f64,
}

/// Every step that gains, largest gain first.
pub(super) fn moves(facts: &Facts<'_>, today: NaiveDate, now: &Estimates, weights: &[f64; 11]) -> Vec<Move> {
    let talked = silence_ended(facts, today);
    let steps = [
        Some((Step::TalkToThem, vec![talked])),
        deliver(facts, today),
        answer(facts, today),
        resolve(facts, today),
        Some((Step::WinOrder, vec![talked, order_won(facts, today)])),
    ];
    let scored = steps.into_iter().flatten();
    let gain = |changed: &[(FactorKind, Estimate)]| -> f64 {
        let gained = |(kind, then): &(FactorKind, Estimate)| {
            weights[kind.index()] * (then.mean - now[kind.index()].mean)
        };
        100.0 * changed.iter().map(gained).sum::<f64>()
    };
    let mut moves: Vec<Move> = scored
        .map(|(step, changed)| Move {
            step,
            gain: gain(&changed),
        })
        .collect();
    moves.retain(|step| step.gain > 0.0);
    sorting::by(&mut moves, |a, b| b.gain.total_cmp(&a.gain));
    moves
}

/// A step and the factors it changes.
type Outcome = Option<(Step, Vec<(FactorKind, Estimate)>)>;

fn scored<T>(
    kind: FactorKind,
    figures: Result<T, Impossible>,
    estimate: fn(&T) -> Estimate,
) -> (FactorKind, Estimate) {
    (
        kind,
        figures.map_or_else(|_| Estimate::unknown(), |figures| estimate(&figures)),
    )
}

/// Silence as any contact today ends it: a conversation or an order.
fn silence_ended(facts: &Facts<'_>, today: NaiveDate) -> (FactorKind, Estimate) {
    let contact_days = facts.contact_days().chain([today]);
    scored(
        FactorKind::Silence,
        explain::silence_from(facts, contact_days, today),
        |it| it.estimate,
    )
}

fn deliver(facts: &Facts<'_>, today: NaiveDate) -> Outcome {
    let overdue = |(id, promise): &(PromiseId, PromiseDates)| match promise.state(today)? {
        PromiseState::Overdue { days } => Some((days, *id)),
        _ => None,
    };
    let (days_overdue, worst) = facts
        .promises
        .iter()
        .filter_map(overdue)
        .max_by_key(|(days, _)| *days)?;
    let states = facts.promises.iter().filter_map(|(id, promise)| {
        let delivered_on = if *id == worst {
            Some(today)
        } else {
            promise.delivered_on
        };
        PromiseDates {
            delivered_on,
            ..*promise
        }
        .state(today)
    });
    let figures = reliability(states, FLAT_PRIOR, f64::from(facts.half_lives.promises), today);
    let promises = scored(FactorKind::Promises, figures, |it| it.estimate);
    Some((
        Step::DeliverPromise {
            promise: facts.promise_ref(worst),
            days_overdue,
        },
        vec![promises],
    ))
}

fn answer(facts: &Facts<'_>, today: NaiveDate) -> Outcome {
    let (complaint, age_days, complaints) = mend(
        facts,
        today,
        |dates| dates.answered_on.is_none(),
        |dates| ComplaintDates {
            answered_on: Some(today),
            ..dates
        },
    )?;
    Some((Step::AnswerComplaint { complaint, age_days }, vec![complaints]))
}

fn resolve(facts: &Facts<'_>, today: NaiveDate) -> Outcome {
    let (complaint, age_days, complaints) = mend(
        facts,
        today,
        |dates| dates.resolved_on.is_none(),
        |dates| ComplaintDates {
            resolved_on: Some(today),
            ..dates
        },
    )?;
    Some((Step::ResolveComplaint { complaint, age_days }, vec![complaints]))
}

/// Mends the oldest complaint that lacks a step, and scores the complaints anew.
fn mend(
    facts: &Facts<'_>,
    today: NaiveDate,
    lacks: impl Fn(&ComplaintDates) -> bool,
    mended: impl Fn(ComplaintDates) -> ComplaintDates,
) -> Option<(RecordRef, i64, (FactorKind, Estimate))> {
    let mut known: Vec<(ComplaintId, ComplaintDates)> = facts
        .complaints
        .iter()
        .filter_map(|(id, dates)| Some((*id, dates.as_of(today)?)))
        .collect();
    let oldest = known
        .iter_mut()
        .filter(|(_, dates)| lacks(dates))
        .min_by_key(|(_, dates)| dates.opened_on)?;
    let (id, age_days) = (oldest.0, days(oldest.1.opened_on, today));
    oldest.1 = mended(oldest.1);
    let dates: Vec<ComplaintDates> = known.iter().map(|(_, dates)| *dates).collect();
    let factor = scored(
        FactorKind::Complaints,
        complaints(&dates, facts.complaint_measure(today), today),
        |it| it.estimate,
    );
    Some((facts.complaint_ref(id), age_days, factor))
}

/// Momentum with one more order of usual size.
fn order_won(facts: &Facts<'_>, today: NaiveDate) -> (FactorKind, Estimate) {
    let mut orders = facts.order_events(today);
    orders.push(OrderEvent {
        on: today,
        value: usual_value(&orders),
    });
    scored(
        FactorKind::Momentum,
        explain::momentum_from(facts, &orders, today),
        |it| it.estimate,
    )
}

/// Mean value of the orders so far; none where one is missing.
fn usual_value(orders: &[OrderEvent]) -> Option<f64> {
    let values: Vec<f64> = orders.iter().map(|order| order.value).collect::<Option<_>>()?;
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
}
