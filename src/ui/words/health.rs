//! What the health model found, in sentences with its figures.

use super::attention::odds;
use crate::engine::estimate::Estimate;
use crate::engine::health::complaints::Complaints;
use crate::engine::health::interdependence::{Interdependence, Leverage};
use crate::engine::health::momentum::{Momentum, Window};
use crate::engine::health::overall::Signal;
use crate::engine::health::payments::Payments;
use crate::engine::health::promises::Promises;
use crate::engine::health::service::Service;
use crate::engine::health::silence::{Pause, Silence};
use crate::engine::health::standing::Standing;
use crate::engine::health::ties::Ties;
use crate::engine::health::trust::Trust;
use crate::engine::health::{Detail, Divergence, Health, Missing, Says, sentiment::Sentiment};
use crate::i18n::{Key, Text, key, t};
use crate::model::{Currency, FactorKind, NeedId};

/// What a model found, in one or two sentences; none where it has no figures.
pub(crate) fn detail(text: &Text, detail: &Detail, currency: Currency) -> Option<String> {
    match detail {
        Detail::Silence(silence) => said_silence(text, silence),
        Detail::Promises(promises) => Some(said_promises(text, promises)),
        Detail::Ties(ties) => said_ties(text, ties),
        Detail::Complaints(complaints) => Some(said_complaints(text, complaints)),
        Detail::Service(service) => Some(said_service(text, service)),
        Detail::Momentum(momentum) => said_momentum(text, momentum),
        Detail::Dependence(dependence) => Some(said_dependence(text, dependence)),
        Detail::Sentiment(sentiment) => Some(said_sentiment(text, sentiment)),
        Detail::Payments(payments) => Some(said_payments(text, payments, currency)),
        Detail::Trust(trust) => Some(said_trust(text, trust)),
        Detail::Standing(standing) => Some(said_standing(text, standing)),
        Detail::Nothing => None,
    }
}

fn said_silence(text: &Text, silence: &Silence) -> Option<String> {
    let pause: Pause = silence.pause?;
    let (days, usual) = (pause.silent_days, text.number(pause.median_gap, 0));
    if pause.silent_days == 0 && !pause.never_contacted {
        return Some(t!(text, "detail-silence-none", usual = usual));
    }
    let (odds, bits) = (odds(text, pause.one_in), text.number(pause.bits, 1));
    Some(if pause.never_contacted {
        t!(
            text,
            "detail-silence-never",
            days = days,
            odds = odds,
            bits = bits
        )
    } else {
        t!(
            text,
            "detail-silence",
            days = days,
            usual = usual,
            odds = odds,
            bits = bits
        )
    })
}

fn said_promises(text: &Text, promises: &Promises) -> String {
    let share = &promises.reliability;
    t!(
        text,
        "detail-promises",
        share = text.percent(share.mean(), 0),
        low = text.percent(share.q05(), 0),
        high = text.percent(share.q95(), 0),
        open = promises.open,
        overdue = promises.overdue
    )
}

fn said_ties(text: &Text, ties: &Ties) -> Option<String> {
    let reach = ties.reach.as_ref()?;
    Some(t!(
        text,
        "detail-ties",
        breadth = text.percent(reach.breadth, 0),
        forecast = text.percent(reach.breadth_forecast, 0),
        members = reach.members.len()
    ))
}

fn said_complaints(text: &Text, complaints: &Complaints) -> String {
    let (answered, resolved) = (
        text.percent(complaints.answer.mean(), 0),
        text.percent(complaints.resolve.mean(), 0),
    );
    match complaints.oldest_open_days {
        Some(days) => t!(
            text,
            "detail-complaints-open",
            count = complaints.open,
            days = days,
            answered = answered,
            resolved = resolved,
            target = complaints.target.resolve_days
        ),
        None => t!(
            text,
            "detail-complaints",
            answered = answered,
            resolved = resolved
        ),
    }
}

fn said_service(text: &Text, service: &Service) -> String {
    let share = |share: &crate::engine::estimate::BetaSummary| {
        let (low, high) = (text.percent(share.q05(), 0), text.percent(share.q95(), 0));
        t!(
            text,
            "share-with-range",
            share = text.percent(share.mean(), 0),
            low = low,
            high = high
        )
    };
    if service.defect_free.n_eff > 0.0 {
        t!(
            text,
            "detail-service",
            on_time = share(&service.on_time),
            sound = share(&service.defect_free)
        )
    } else {
        t!(text, "detail-service-on-time", on_time = share(&service.on_time))
    }
}

fn said_momentum(text: &Text, momentum: &Momentum) -> Option<String> {
    let window: Window = momentum.window?;
    let orders = t!(
        text,
        "detail-momentum",
        orders = window.in_window,
        days = window.window_days,
        expected = text.number(window.expected_orders, 1),
        odds = odds(text, 1.0 / window.tail.max(1e-15))
    );
    let value = window
        .value_ratio
        .map(|ratio| t!(text, "detail-momentum-value", share = text.percent(ratio, 0)));
    Some(
        [Some(orders), value]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" "),
    )
}

fn said_payments(text: &Text, payments: &Payments, currency: Currency) -> String {
    let share = &payments.reliability;
    let (mean, low, high) = (
        text.percent(share.mean(), 0),
        text.percent(share.q05(), 0),
        text.percent(share.q95(), 0),
    );
    if payments.withheld {
        let amount = super::rounded(text, payments.withheld_amount, currency);
        t!(
            text,
            "detail-payments-withheld",
            share = mean,
            low = low,
            high = high,
            amount = amount
        )
    } else {
        t!(text, "detail-payments", share = mean, low = low, high = high)
    }
}

fn said_trust(text: &Text, trust: &Trust) -> String {
    let index = t!(
        text,
        "trust-index",
        index = text.number(trust.index(), 0),
        sd = text.number(100.0 * trust.estimate.sd, 0)
    );
    let part = |part: &Estimate| {
        if part.known {
            text.percent(part.mean, 0)
        } else {
            t!(text, "trust-part-unknown")
        }
    };
    let parts = t!(
        text,
        "trust-parts",
        survey = part(&trust.survey),
        behaviour = part(&trust.behaviour),
        face = part(&trust.face_time)
    );
    [index, parts].join(" ")
}

fn said_standing(text: &Text, standing: &Standing<NeedId>) -> String {
    let ranked = standing.needs.iter().filter(|need| need.rank.is_some()).count();
    t!(text, "detail-standing", count = ranked)
}

fn said_dependence(text: &Text, dependence: &Interdependence) -> String {
    let leads = match dependence.leverage {
        Leverage::Unknown => t!(text, "leverage-unknown"),
        Leverage::Uncertain => t!(text, "leverage-uncertain"),
        Leverage::Loose => t!(text, "leverage-loose"),
        Leverage::WeHoldLeverage => t!(text, "leverage-ours"),
        Leverage::TheyHoldLeverage => t!(text, "leverage-theirs"),
        Leverage::Balanced => t!(text, "leverage-balanced"),
    };
    let share = |figure: f64| text.percent(figure, 0);
    let (theirs, ours) = (&dependence.customer, &dependence.supplier);
    let both = t!(
        text,
        "dependence-both",
        theirs = share(theirs.level),
        theirs_sd = share(theirs.sd),
        ours = share(ours.level),
        ours_sd = share(ours.sd)
    );
    [leads, both].join(" ")
}

fn said_sentiment(text: &Text, sentiment: &Sentiment) -> String {
    t!(
        text,
        "detail-sentiment",
        tone = text.number(2.0 * sentiment.tone, 1),
        count = text.number(sentiment.kish, 1)
    )
}

/// What one record says.
pub(crate) fn says(text: &Text, says: &Says, currency: Currency) -> String {
    match *says {
        Says::ContactFromThem => t!(text, "says-contact-from-them"),
        Says::ContactMutual => t!(text, "says-contact-mutual"),
        Says::OrderPlaced { value: Some(value) } => {
            t!(
                text,
                "order-placed-of",
                amount = super::rounded(text, value, currency)
            )
        }
        Says::OrderPlaced { value: None } => t!(text, "order-placed"),
        Says::KeptPromise => t!(text, "happened-kept-by-us"),
        Says::LatePromise { days } => t!(text, "happened-kept-late-by-us", days = days),
        Says::BrokenPromise => t!(text, "happened-promise-broken"),
        Says::OverduePromise { days } => t!(text, "says-promise-overdue", days = days),
        Says::TieContact { members, .. } => t!(text, "says-tie", count = members),
        Says::ComplaintOpen {
            age_days,
            answered: true,
        } => t!(text, "complaint-answered", days = age_days),
        Says::ComplaintOpen {
            age_days,
            answered: false,
        } => t!(text, "complaint-unanswered", days = age_days),
        Says::ComplaintResolved { days } => t!(text, "complaint-resolved", days = days),
        Says::DeliveredOnTime => t!(text, "order-delivered"),
        Says::LateDelivery { days } => t!(text, "order-delivered-late", days = days),
        Says::OverdueDelivery { days } => t!(text, "says-delivery-overdue", days = days),
        Says::DefectiveDelivery => t!(text, "says-delivery-defective"),
        Says::Tone { value } => {
            let tone = text.get(super::tone((2.0 * value).round() as i8));
            t!(text, "says-tone", tone = tone)
        }
        Says::PaidInTime => t!(text, "says-paid-in-time"),
        Says::PaidLate { days } => t!(text, "says-paid-late", days = days),
        Says::PaymentOverdue { days } => t!(text, "says-payment-overdue", days = days),
        Says::PaymentWithheld { days } => t!(text, "says-payment-withheld", days = days),
        Says::TrustAnswered { score } => t!(text, "says-trust-answered", score = text.number(score, 0)),
        Says::FaceTime { transactional } => {
            t!(text, "says-face-time", share = text.percent(transactional, 0))
        }
        Says::NeedServed { rank } => t!(text, "says-need-served", rank = rank),
        Says::Judged(judged) => super::judged::says(text, judged, currency),
    }
}

/// Why nothing is known, and what to record so that something is.
pub(crate) fn missing(missing: Missing) -> Key {
    match missing {
        Missing::NoContacts => key!("missing-contacts"),
        Missing::TooSoonForContact => key!("missing-too-soon"),
        Missing::NothingDue => key!("missing-nothing-due"),
        Missing::NoTies => key!("missing-ties"),
        Missing::NoPowerRated => key!("missing-power"),
        Missing::NoComplaints => key!("missing-complaints"),
        Missing::NoDeliveries => key!("missing-deliveries"),
        Missing::NoInvoices => key!("missing-invoices"),
        Missing::NoOrders => key!("missing-orders"),
        Missing::TooFewOrders => key!("missing-too-few-orders"),
        Missing::NoSurvey => key!("missing-survey"),
        Missing::NotRated => key!("missing-rating"),
        Missing::NeedsNotRated => key!("missing-needs"),
        Missing::NoTone => key!("missing-tone"),
        Missing::Lost => key!("missing-lost"),
    }
}

/// The model behind a factor and who published it.
pub(crate) fn source(kind: FactorKind) -> Key {
    match kind {
        FactorKind::Silence => key!("source-silence"),
        FactorKind::Promises => key!("source-promises"),
        FactorKind::Ties => key!("source-ties"),
        FactorKind::Complaints => key!("source-complaints"),
        FactorKind::Service => key!("source-service"),
        FactorKind::Payments => key!("source-payments"),
        FactorKind::Momentum => key!("source-momentum"),
        FactorKind::Trust => key!("source-trust"),
        FactorKind::Dependence => key!("source-dependence"),
        FactorKind::Standing => key!("source-standing"),
        FactorKind::Sentiment => key!("source-sentiment"),
    }
}

/// Two signals that contradict each other, the better one first.
pub(crate) fn divergence(text: &Text, divergence: &Divergence) -> String {
    let (good, bad) = if divergence.z > 0.0 {
        (divergence.a, divergence.b)
    } else {
        (divergence.b, divergence.a)
    };
    let name = |signal| match signal {
        Signal::Rest => t!(text, "signal-rest"),
        Signal::Factor(kind) => text.get(super::factor(kind)),
    };
    t!(
        text,
        "divergence",
        good = name(good),
        bad = name(bad),
        z = text.number(divergence.z.abs(), 1)
    )
}

/// What an edit did to health: the figure before and after, and the factors that made the difference.
pub(crate) fn moved(text: &Text, before: &Health, now: &Health, by_factor: &[(FactorKind, f64)]) -> String {
    let factors: Vec<String> = by_factor
        .iter()
        .map(|&(kind, change)| {
            t!(
                text,
                "moved-factor",
                factor = text.get(super::factor(kind)),
                change = super::signed(text, change)
            )
        })
        .collect();
    let (was, is) = (text.number(before.value, 1), text.number(now.value, 1));
    if factors.is_empty() {
        t!(text, "moved-none", now = is)
    } else {
        t!(
            text,
            "moved-to",
            before = was,
            now = is,
            factors = text.list(&factors)
        )
    }
}
