//! From a dossier's facts to factors: runs each model and tells which records spoke.

mod judged;

use chrono::NaiveDate;

use super::factor::{Detail, Evidence, Factor, Missing, Says};
use super::facts::{Facts, Ordered, at_once};
use super::momentum::{self, Momentum, MomentumStatus, OrderEvent, momentum};
use super::overall::Estimates;
use super::promises::{self, PromiseState, Promises, reliability};
use super::service::{Punctuality, Service, service};
use super::silence::{Expected, PRIOR_GAPS, Silence, silence};
use super::ties::{self, Ties, ties};
use super::{FactorKind, complaints, sentiment};
use crate::engine::Impossible;
use crate::engine::estimate::{BetaSummary, Estimate, Tally, days, decay};
use crate::model::Direction;
use judged::{
    dependence_factor, dependence_of, payments_factor, payments_of, standing_factor, standing_of,
    trust_factor, trust_of,
};

/// Half-life by which recent contacts and orders are shown before old ones, days.
const RECENT: f64 = 90.0;

/// The eleven factors of a day with their evidence, in the fixed order.
pub(super) fn factors(facts: &Facts<'_>, day: NaiveDate) -> [Factor; 11] {
    FactorKind::ALL.map(|kind| match kind {
        FactorKind::Silence => silence_factor(facts, day),
        FactorKind::Promises => promises_factor(facts, day),
        FactorKind::Ties => ties_factor(facts, day),
        FactorKind::Complaints => complaints_factor(facts, day),
        FactorKind::Service => service_factor(facts, day),
        FactorKind::Payments => payments_factor(facts, day),
        FactorKind::Momentum => momentum_factor(facts, day),
        FactorKind::Trust => trust_factor(facts, day),
        FactorKind::Dependence => dependence_factor(facts, day),
        FactorKind::Standing => standing_factor(facts, day),
        FactorKind::Sentiment => sentiment_factor(facts, day),
    })
}

/// The eleven estimates of a day alone: what a replay needs.
pub(super) fn estimates(facts: &Facts<'_>, day: NaiveDate) -> Estimates {
    FactorKind::ALL.map(|kind| match kind {
        FactorKind::Silence => known(silence_of(facts, day), |it| it.estimate),
        FactorKind::Promises => known(promises_of(facts, day), |it| it.estimate),
        FactorKind::Ties => known(ties_of(facts, day), |it| it.estimate),
        FactorKind::Complaints => known(complaints_of(facts, day), |it| it.estimate),
        FactorKind::Service => service_of(facts, day).estimate,
        FactorKind::Payments => payments_of(facts, day).estimate,
        FactorKind::Momentum => known(momentum_of(facts, day), |it| it.estimate),
        FactorKind::Trust => known(trust_of(facts, day), |it| it.estimate),
        FactorKind::Dependence => known(dependence_of(facts, day), |it| it.estimate),
        FactorKind::Standing => known(standing_of(facts, day), |it| it.estimate),
        FactorKind::Sentiment => known(sentiment_of(facts, day), |it| it.estimate),
    })
}

/// Validated records are never refused; were they, the factor would be unknown.
fn known<T>(figures: Result<T, Impossible>, estimate: impl Fn(&T) -> Estimate) -> Estimate {
    figures.map_or_else(|_| Estimate::unknown(), |figures| estimate(&figures))
}

fn silence_of(facts: &Facts<'_>, day: NaiveDate) -> Result<Silence, Impossible> {
    silence_from(facts, facts.contact_days(), day)
}

/// Silence with the contact days given, else as the dossier has it.
pub(super) fn silence_from(
    facts: &Facts<'_>,
    contact_days: impl IntoIterator<Item = NaiveDate>,
    day: NaiveDate,
) -> Result<Silence, Impossible> {
    let expected = Expected {
        interval_days: f64::from(facts.rhythm(day).contact_days),
        prior_gaps: PRIOR_GAPS,
        opened_on: facts.dossier.account.opened_on,
    };
    silence(contact_days, expected, day)
}

fn promises_of(facts: &Facts<'_>, day: NaiveDate) -> Result<Promises, Impossible> {
    let states = facts
        .promises
        .iter()
        .filter_map(|(_, promise)| promise.state(day));
    reliability(
        states,
        promises::FLAT_PRIOR,
        f64::from(facts.half_lives.promises),
        day,
    )
}

fn ties_of(facts: &Facts<'_>, day: NaiveDate) -> Result<Ties, Impossible> {
    ties(&facts.buying_centre(day), &facts.touches, facts.scale(), day)
}

fn complaints_of(facts: &Facts<'_>, day: NaiveDate) -> Result<complaints::Complaints, Impossible> {
    let dates: Vec<_> = facts.complaints.iter().map(|(_, dates)| *dates).collect();
    complaints::complaints(&dates, facts.complaint_measure(day), day)
}

fn service_of(facts: &Facts<'_>, day: NaiveDate) -> Service {
    service(facts.deliveries(day), facts.service_measure(), day)
}

fn tolerance(facts: &Facts<'_>) -> i64 {
    i64::from(facts.policy.delivery_tolerance_days)
}

fn momentum_of(facts: &Facts<'_>, day: NaiveDate) -> Result<Momentum, Impossible> {
    momentum_from(facts, &facts.order_events(day), day)
}

/// Momentum with the orders given, else as the dossier has it.
pub(super) fn momentum_from(
    facts: &Facts<'_>,
    orders: &[OrderEvent],
    day: NaiveDate,
) -> Result<Momentum, Impossible> {
    momentum(
        orders,
        f64::from(facts.rhythm(day).order_days),
        momentum::WINDOW,
        day,
    )
}

fn sentiment_of(facts: &Facts<'_>, day: NaiveDate) -> Result<sentiment::Sentiment, Impossible> {
    let tones = facts.tones.iter().map(|(_, tone)| tone);
    sentiment::sentiment(tones, f64::from(facts.half_lives.sentiment), day)
}

fn silence_factor(facts: &Facts<'_>, day: NaiveDate) -> Factor {
    let Ok(figures) = silence_of(facts, day) else {
        return Factor::unknown(FactorKind::Silence, Missing::NoContacts);
    };
    let contacts = facts
        .contacts
        .iter()
        .filter(|heard| heard.on <= day)
        .map(|heard| Evidence {
            record: facts.touchpoint_ref(heard.id),
            on: heard.on,
            says: if heard.direction == Direction::Mutual {
                Says::ContactMutual
            } else {
                Says::ContactFromThem
            },
            weight: decay(days(heard.on, day) as f64, RECENT),
        });
    let evidence = at_once(contacts.chain(orders_placed(facts, day)));
    let missing = if figures.pause.is_some() {
        Missing::TooSoonForContact
    } else {
        Missing::NoContacts
    };
    Factor::new(
        FactorKind::Silence,
        figures.estimate,
        evidence,
        Detail::Silence(figures),
    )
    .lacking(missing)
}

/// Orders as evidence, newest weighing most.
fn orders_placed<'a>(facts: &'a Facts<'_>, day: NaiveDate) -> impl Iterator<Item = Evidence> + 'a {
    facts
        .orders
        .iter()
        .filter(move |order| order.event.on <= day)
        .filter_map(move |order| {
            Some(Evidence {
                record: facts.order_ref(order.id?),
                on: order.event.on,
                says: Says::OrderPlaced {
                    value: order.event.value,
                },
                weight: decay(days(order.event.on, day) as f64, RECENT),
            })
        })
}

fn promises_factor(facts: &Facts<'_>, day: NaiveDate) -> Factor {
    let Ok(figures) = promises_of(facts, day) else {
        return Factor::unknown(FactorKind::Promises, Missing::NothingDue);
    };
    let spoken = facts
        .promises
        .iter()
        .filter_map(|(id, promise)| Some((*id, promise, promise.state(day)?)));
    let evidence = spoken.filter_map(|(id, promise, state)| {
        let (says, on) = promise_says(state, promise.due_on)?;
        let weight = pull(
            &figures.reliability,
            state.tally(f64::from(facts.half_lives.promises), day),
        );
        Some(Evidence {
            record: facts.promise_ref(id),
            on,
            says,
            weight,
        })
    });
    let evidence = at_once(evidence);
    Factor::new(
        FactorKind::Promises,
        figures.estimate,
        evidence,
        Detail::Promises(figures),
    )
    .lacking(Missing::NothingDue)
}

fn promise_says(state: PromiseState, due_on: Option<NaiveDate>) -> Option<(Says, NaiveDate)> {
    match state {
        PromiseState::Kept { on } => Some((Says::KeptPromise, on)),
        PromiseState::Late { on, days } => Some((Says::LatePromise { days }, on)),
        PromiseState::Broken { on } => Some((Says::BrokenPromise, on)),
        PromiseState::BrokenThenLate { delivered, days, .. } => Some((Says::LatePromise { days }, delivered)),
        PromiseState::Overdue { days } => Some((Says::OverduePromise { days }, due_on?)),
        PromiseState::Open => None,
    }
}

/// How far a share would move without one record.
fn pull(share: &BetaSummary, record: Tally) -> f64 {
    let alpha = share.alpha - record.success;
    let rest = share.alpha + share.beta - record.success - record.failure;
    (share.mean() - alpha / rest).abs()
}

fn ties_factor(facts: &Facts<'_>, day: NaiveDate) -> Factor {
    let centre = facts.buying_centre(day);
    let Ok(figures) = ties(&centre, &facts.touches, facts.scale(), day) else {
        return Factor::unknown(FactorKind::Ties, Missing::NoTies);
    };
    let powerful = |id| {
        centre
            .binary_search_by_key(id, |(member, _)| *member)
            .is_ok_and(|at| centre[at].1 > 0.0)
    };
    let touched = facts
        .touches
        .iter()
        .zip(&facts.touch_ids)
        .filter(|(touch, _)| touch.on <= day);
    let evidence = touched.filter_map(|(touch, id)| {
        let members = touch.contacts.iter().filter(|contact| powerful(contact)).count();
        let depth = ties::depth(touch.channel);
        let weight = depth * members as f64 * decay(days(touch.on, day) as f64, facts.scale().half_life_days);
        let (record, says) = (facts.touchpoint_ref(*id), Says::TieContact { depth, members });
        (members > 0).then_some(Evidence {
            record,
            on: touch.on,
            says,
            weight,
        })
    });
    let evidence = at_once(evidence);
    let missing = if centre.iter().any(|(_, p)| *p > 0.0) {
        Missing::NoTies
    } else {
        Missing::NoPowerRated
    };
    Factor::new(
        FactorKind::Ties,
        figures.estimate,
        evidence,
        Detail::Ties(figures),
    )
    .lacking(missing)
}

fn complaints_factor(facts: &Facts<'_>, day: NaiveDate) -> Factor {
    let Ok(figures) = complaints_of(facts, day) else {
        return Factor::unknown(FactorKind::Complaints, Missing::NoComplaints);
    };
    let known = facts
        .complaints
        .iter()
        .filter_map(|(id, dates)| Some((*id, dates.as_of(day)?)));
    let evidence = known.map(|(id, dates)| {
        let record = facts.complaint_ref(id);
        match dates.resolved_on {
            Some(on) => {
                let says = Says::ComplaintResolved {
                    days: days(dates.opened_on, on),
                };
                Evidence {
                    record,
                    on,
                    says,
                    weight: decay(days(on, day) as f64, f64::from(facts.half_lives.complaints)),
                }
            }
            None => {
                let age_days = days(dates.opened_on, day);
                let says = Says::ComplaintOpen {
                    age_days,
                    answered: dates.answered_on.is_some(),
                };
                // Open ones first, the oldest on top: they alone can still be helped.
                Evidence {
                    record,
                    on: dates.opened_on,
                    says,
                    weight: 1.0 + age_days as f64 / 30.0,
                }
            }
        }
    });
    let evidence = at_once(evidence);
    Factor::new(
        FactorKind::Complaints,
        figures.estimate,
        evidence,
        Detail::Complaints(figures),
    )
    .lacking(Missing::NoComplaints)
}

fn service_factor(facts: &Facts<'_>, day: NaiveDate) -> Factor {
    let figures = service_of(facts, day);
    let placed = facts.orders.iter().filter(|order| order.event.on <= day);
    let evidence = at_once(placed.filter_map(|order| delivery_evidence(facts, order, &figures, day)));
    Factor::new(
        FactorKind::Service,
        figures.estimate,
        evidence,
        Detail::Service(figures),
    )
    .lacking(Missing::NoDeliveries)
}

/// What a delivery says; a defect speaks louder than a date.
fn delivery_evidence(
    facts: &Facts<'_>,
    order: &Ordered,
    figures: &Service,
    day: NaiveDate,
) -> Option<Evidence> {
    let delivery = &order.delivery;
    let weight = delivery.weight(f64::from(facts.half_lives.service), day);
    let delivered = delivery.delivered_by(day);
    let defective = delivered.is_some() && delivery.defect_free == Some(false);
    let (success, failure) = (Tally::closed(0.0, weight), Tally::closed(1.0, weight));
    let (says, weight) = match delivery.punctuality(tolerance(facts), day) {
        _ if defective => (Says::DefectiveDelivery, pull(&figures.defect_free, failure)),
        Some(Punctuality::OnTime) => (Says::DeliveredOnTime, pull(&figures.on_time, success)),
        Some(Punctuality::Late { days }) => (Says::LateDelivery { days }, pull(&figures.on_time, failure)),
        Some(Punctuality::Overdue { days }) => {
            (Says::OverdueDelivery { days }, pull(&figures.on_time, failure))
        }
        None => return None,
    };
    Some(Evidence {
        record: facts.order_ref(order.id?),
        on: delivered.or(delivery.due_on)?,
        says,
        weight,
    })
}

fn momentum_factor(facts: &Facts<'_>, day: NaiveDate) -> Factor {
    let Ok(figures) = momentum_of(facts, day) else {
        return Factor::unknown(FactorKind::Momentum, Missing::NoOrders);
    };
    let evidence = at_once(orders_placed(facts, day));
    let missing = match figures.status {
        MomentumStatus::NoOrders => Missing::NoOrders,
        MomentumStatus::TooNew | MomentumStatus::Judged => Missing::TooFewOrders,
    };
    Factor::new(
        FactorKind::Momentum,
        figures.estimate,
        evidence,
        Detail::Momentum(figures),
    )
    .lacking(missing)
}

fn sentiment_factor(facts: &Facts<'_>, day: NaiveDate) -> Factor {
    let Ok(figures) = sentiment_of(facts, day) else {
        return Factor::unknown(FactorKind::Sentiment, Missing::NoTone);
    };
    let heard = facts.tones.iter().filter(|(_, tone)| tone.on <= day);
    let evidence = heard.map(|(id, tone)| Evidence {
        record: facts.touchpoint_ref(*id),
        on: tone.on,
        says: Says::Tone { value: tone.value },
        weight: decay(days(tone.on, day) as f64, f64::from(facts.half_lives.sentiment)),
    });
    let evidence = at_once(evidence);
    Factor::new(
        FactorKind::Sentiment,
        figures.estimate,
        evidence,
        Detail::Sentiment(figures),
    )
    .lacking(Missing::NoTone)
}
