//! Why an account needs attention, and what would help, in sentences.

use crate::engine::attention::Reason;
use crate::engine::health::Step;
use crate::engine::renewals::{Decision, Renewal};
use crate::i18n::{Text, t};

/// One reason as a sentence with its figures.
pub(crate) fn reason(text: &Text, reason: &Reason) -> String {
    match *reason {
        Reason::OverduePromise { days, count, .. } => {
            t!(
                text,
                "attention-overdue-promise",
                days = long(text, days),
                count = count
            )
        }
        Reason::OpenComplaint {
            age_days,
            answered: true,
            ..
        } => {
            t!(text, "attention-complaint-answered", days = long(text, age_days))
        }
        Reason::OpenComplaint {
            age_days,
            answered: false,
            ..
        } => {
            t!(
                text,
                "attention-complaint-unanswered",
                days = long(text, age_days)
            )
        }
        Reason::OverdueDelivery { days, count, .. } => {
            t!(
                text,
                "attention-overdue-delivery",
                days = long(text, days),
                count = count
            )
        }
        Reason::ContractDecided(Renewal { days, how, count, .. }) => match how {
            Decision::NoticeWithin(within) => t!(
                text,
                "attention-contract-notice",
                within = long(text, within),
                days = long(text, days),
                count = count
            ),
            Decision::RunsOut => t!(
                text,
                "attention-contract-runs-out",
                days = long(text, days),
                count = count
            ),
            Decision::Noticed => t!(
                text,
                "attention-contract-ends",
                days = long(text, days),
                count = count
            ),
        },
        Reason::BandByHand { days: 0 } => t!(text, "attention-by-hand-today"),
        Reason::BandByHand { days } if days > 0 => {
            t!(text, "attention-by-hand-ends", days = long(text, days))
        }
        Reason::BandByHand { days } => t!(text, "attention-by-hand-ended", days = long(text, -days)),
        Reason::UnusualSilence {
            silent_days,
            median_gap,
            bits,
            one_in,
            ..
        } => t!(
            text,
            "attention-silence",
            days = long(text, silent_days),
            usual = text.number(median_gap, 0),
            odds = odds(text, one_in),
            bits = text.number(bits, 1)
        ),
        Reason::OrdersFalling {
            in_window,
            expected,
            window_days,
            tail,
        } => t!(
            text,
            "attention-orders-falling",
            orders = in_window,
            expected = text.number(expected, 1),
            days = long(text, window_days),
            odds = odds(text, 1.0 / tail.max(1e-15))
        ),
        Reason::Deteriorating { delta, sd } => {
            t!(
                text,
                "attention-deteriorating",
                points = text.number(-delta, 0),
                sd = text.number(sd, 0)
            )
        }
        Reason::LateDeliveries {
            late,
            of,
            within_days,
        } => {
            t!(
                text,
                "attention-late-deliveries",
                late = late,
                total = of,
                days = long(text, within_days)
            )
        }
        Reason::QuietComplaints { deliveries, p0, .. } => t!(
            text,
            "attention-quiet-complaints",
            deliveries = deliveries as i64,
            odds = odds(text, 1.0 / p0.max(1e-15))
        ),
    }
}

/// A number of days with its noun, for sentences that hold a second number.
fn long(text: &Text, days: i64) -> String {
    t!(text, "days-long", count = days)
}

/// Odds as "1 in 14": rounded to what a person can picture.
pub(crate) fn odds(text: &Text, one_in: f64) -> String {
    if one_in >= 1_000_000.0 {
        return t!(text, "odds-below-million");
    }
    let digits = u8::from(one_in < 10.0);
    t!(text, "odds-one-in", n = text.number(one_in, digits))
}

/// What a rep can do, as an instruction.
pub(crate) fn step(text: &Text, step: &Step) -> String {
    match *step {
        Step::TalkToThem => t!(text, "step-talk"),
        Step::DeliverPromise { days_overdue, .. } => {
            t!(text, "step-deliver-promise", days = long(text, days_overdue))
        }
        Step::AnswerComplaint { age_days, .. } => {
            t!(text, "step-answer-complaint", days = long(text, age_days))
        }
        Step::ResolveComplaint { age_days, .. } => {
            t!(text, "step-resolve-complaint", days = long(text, age_days))
        }
        Step::WinOrder => t!(text, "step-win-order"),
    }
}
