//! Factors that rest on money received and on what is judged of the account: payments, trust, dependence, standing.

use chrono::NaiveDate;

use super::{RECENT, orders_placed, pull};
use crate::engine::Impossible;
use crate::engine::estimate::{days, decay};
use crate::engine::health::FactorKind;
use crate::engine::health::factor::{Detail, Evidence, Factor, Judged, Missing, Says};
use crate::engine::health::facts::{Facts, YEAR};
use crate::engine::health::interdependence::{Interdependence, interdependence};
use crate::engine::health::payments::{Invoice, Payments, payments};
use crate::engine::health::standing::{Standing, standing};
use crate::engine::health::trust::{Trust, trust};
use crate::model::{Account, Beliefs, NeedId, RecordRef};

pub(super) fn payments_of(facts: &Facts<'_>, day: NaiveDate) -> Payments {
    let invoices: Vec<Invoice> = facts.invoices.iter().map(|(_, invoice)| *invoice).collect();
    payments(&invoices, f64::from(facts.half_lives.payments), day)
}

pub(super) fn payments_factor(facts: &Facts<'_>, day: NaiveDate) -> Factor {
    let figures = payments_of(facts, day);
    let speaking = facts.invoices.iter().filter(|(_, invoice)| invoice.speaks(day));
    let evidence = speaking.filter_map(|(id, invoice)| {
        let (says, on) = invoice_says(invoice, day)?;
        Some(Evidence {
            record: RecordRef::Invoice(facts.account(), *id),
            on,
            says,
            weight: pull(
                &figures.reliability,
                invoice.tally(f64::from(facts.half_lives.payments), day),
            ),
        })
    });
    let evidence = evidence.collect();
    let detail = Detail::Payments(figures);
    Factor::new(FactorKind::Payments, figures.estimate, evidence, detail).lacking(Missing::NoInvoices)
}

/// What an invoice says; nothing while it is not yet due.
fn invoice_says(invoice: &Invoice, day: NaiveDate) -> Option<(Says, NaiveDate)> {
    let late = |until| days(invoice.due_on, until);
    match invoice.paid_on.filter(|paid| *paid <= day) {
        Some(paid) if late(paid) <= 0 => Some((Says::PaidInTime, paid)),
        Some(paid) => Some((Says::PaidLate { days: late(paid) }, paid)),
        None if invoice.is_withheld(day) => Some((Says::PaymentWithheld { days: late(day) }, invoice.due_on)),
        None if late(day) > 0 => Some((Says::PaymentOverdue { days: late(day) }, invoice.due_on)),
        None => None,
    }
}

pub(super) fn trust_of(facts: &Facts<'_>, day: NaiveDate) -> Result<Trust, Impossible> {
    let answers: Vec<_> = facts.trusted.iter().map(|(_, answer)| *answer).collect();
    let half_life = f64::from(facts.half_lives.trust);
    trust(
        &answers,
        facts.behaviours(day),
        facts.face_time(day),
        half_life,
        day,
    )
}

pub(super) fn trust_factor(facts: &Facts<'_>, day: NaiveDate) -> Factor {
    let Ok(figures) = trust_of(facts, day) else {
        return Factor::unknown(FactorKind::Trust, Missing::NoSurvey);
    };
    let answers = facts.trusted.iter().filter(|(_, answer)| answer.on <= day);
    let answers = answers.map(|(id, answer)| Evidence {
        record: RecordRef::Survey(facts.account(), *id),
        on: answer.on,
        says: Says::TrustAnswered { score: answer.score },
        weight: decay(days(answer.on, day) as f64, f64::from(facts.half_lives.trust)),
    });
    let visits = facts.visits(day).map(|visit| Evidence {
        record: facts.touchpoint_ref(visit.id),
        on: visit.on,
        says: Says::FaceTime {
            transactional: visit.transactional,
        },
        weight: decay(days(visit.on, day) as f64, RECENT),
    });
    let account = &facts.dossier.account;
    let behaviours = [
        (
            &account.shares_information,
            Judged::SharesInformation as fn(bool) -> Judged,
        ),
        (&account.offers_ideas, Judged::OffersIdeas),
        (&account.waives_inspection, Judged::WaivesInspection),
    ];
    let behaviours = behaviours
        .into_iter()
        .filter_map(|(beliefs, judged)| judgement(account, beliefs, day, judged));
    let evidence = answers.chain(visits).chain(behaviours).collect();
    let detail = Detail::Trust(figures);
    Factor::new(FactorKind::Trust, figures.estimate, evidence, detail).lacking(Missing::NoSurvey)
}

pub(super) fn dependence_of(facts: &Facts<'_>, day: NaiveDate) -> Result<Interdependence, Impossible> {
    interdependence(facts.dependence(day))
}

pub(super) fn dependence_factor(facts: &Facts<'_>, day: NaiveDate) -> Factor {
    let Ok(figures) = dependence_of(facts, day) else {
        return Factor::unknown(FactorKind::Dependence, Missing::NotRated);
    };
    let account = &facts.dossier.account;
    let evidence = [
        judgement(account, &account.share_of_wallet, day, |share| {
            Judged::ShareOfWallet(share.as_f64())
        }),
        judgement(account, &account.switching_cost, day, |cost| {
            Judged::SwitchingCost(cost.major())
        }),
        judgement(account, &account.ordering_links, day, Judged::OrderingLinks),
        judgement(
            account,
            &account.our_replaceability,
            day,
            Judged::OurReplaceability,
        ),
        judgement(account, &account.share_of_our_margin, day, |share| {
            Judged::ShareOfOurMargin(share.as_f64())
        }),
        judgement(
            account,
            &account.their_replaceability,
            day,
            Judged::TheirReplaceability,
        ),
    ];
    // What they spend is reckoned from the orders of the year.
    let spent = facts.dependence(day).annual_spend.is_some();
    let orders = orders_placed(facts, day).filter(|order| spent && days(order.on, day) < YEAR);
    let evidence = evidence.into_iter().flatten().chain(orders).collect();
    let detail = Detail::Dependence(figures);
    Factor::new(FactorKind::Dependence, figures.estimate, evidence, detail).lacking(Missing::NotRated)
}

/// A judgement of the account as evidence; none where nothing was judged by that day.
fn judgement<T: Copy>(
    account: &Account,
    beliefs: &Beliefs<T>,
    day: NaiveDate,
    judged: impl Fn(T) -> Judged,
) -> Option<Evidence> {
    let held = beliefs.on(day)?;
    Some(Evidence {
        record: RecordRef::Account(account.id),
        on: held.on,
        says: Says::Judged(judged(held.value)),
        weight: 1.0,
    })
}

pub(super) fn standing_of(facts: &Facts<'_>, day: NaiveDate) -> Result<Standing<NeedId>, Impossible> {
    standing(&facts.needs(day))
}

pub(super) fn standing_factor(facts: &Facts<'_>, day: NaiveDate) -> Factor {
    let Ok(figures) = standing_of(facts, day) else {
        return Factor::unknown(FactorKind::Standing, Missing::NeedsNotRated);
    };
    let rated = figures.needs.iter().filter_map(|standing| {
        let need = facts.dossier.needs.get(standing.need)?;
        let dated = [&need.importance, &need.ours]
            .into_iter()
            .chain(need.rivals.iter().map(|rival| &rival.rating));
        Some(Evidence {
            record: RecordRef::Need(facts.account(), need.id),
            on: dated.filter_map(|beliefs| Some(beliefs.on(day)?.on)).max()?,
            says: Says::NeedServed { rank: standing.rank? },
            weight: f64::from(need.importance.value_on(day)?),
        })
    });
    let evidence = rated.collect();
    let estimate = figures.estimate;
    let detail = Detail::Standing(figures);
    Factor::new(FactorKind::Standing, estimate, evidence, detail).lacking(Missing::NeedsNotRated)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::health;
    use crate::engine::health::interdependence::Leverage;
    use crate::engine::sample::{Sample, believed, day};
    use crate::model::{Channel, Direction, Money, Policy, Question, Share};

    fn factor(sample: &Sample, kind: FactorKind, on: &str) -> Factor {
        let health = health::assess(&sample.dossier(), &Policy::default(), day(on));
        health.factor(kind).clone()
    }

    fn says(factor: &Factor) -> Vec<Says> {
        factor.evidence.iter().map(|one| one.says).collect()
    }

    #[test]
    fn d1_invoices_speak_of_payment_from_the_day_they_are_due() {
        let sample = Sample::new()
            .invoice("2026-01-01", "2026-01-31", None, 750)
            .withheld("2026-02-10");
        let on = |day| factor(&sample, FactorKind::Payments, day);
        assert_eq!(on("2026-01-31").missing, Some(Missing::NoInvoices));
        assert_eq!(says(&on("2026-02-09")), [Says::PaymentOverdue { days: 9 }]);
        assert_eq!(says(&on("2026-02-11")), [Says::PaymentWithheld { days: 11 }]);
        assert!(on("2026-02-11").mean < on("2026-02-09").mean);
    }

    #[test]
    fn b6_trust_rests_on_answers_behaviour_and_face_time() {
        let nothing = Sample::new();
        assert_eq!(
            factor(&nothing, FactorKind::Trust, "2026-03-01").missing,
            Some(Missing::NoSurvey)
        );
        let visited = Sample::new()
            .contact(3, "2025-01-01")
            .touch("2026-02-01", Channel::Visit, Direction::Mutual, None)
            .lasting(60, 50)
            .touch("2026-02-02", Channel::Call, Direction::Mutual, None)
            .lasting(60, 0)
            .survey("2026-02-03", Question::Trust, 5)
            .survey("2026-02-03", Question::Satisfaction, 1)
            .of(|account| account.offers_ideas = believed("2026-02-04", true));
        let trust = factor(&visited, FactorKind::Trust, "2026-03-01");
        let said = [
            Says::Judged(Judged::OffersIdeas(true)),
            Says::TrustAnswered { score: 5.0 },
            Says::FaceTime { transactional: 0.5 },
        ];
        assert_eq!(
            says(&trust),
            said,
            "a call is no face time, satisfaction is not trust"
        );
        let before = factor(&visited, FactorKind::Trust, "2026-02-02");
        assert!(before.known && before.mean < 0.5 && trust.mean > 0.5);
    }

    #[test]
    fn b7_what_they_spend_in_our_field_follows_from_our_share() {
        let euros = |minor| Money {
            minor,
            currency: crate::model::Currency::EUR,
        };
        let sample = Sample::new()
            .order("2025-06-01", None, None, 600)
            .order("2024-06-01", None, None, 999)
            .of(|account| {
                account.share_of_wallet = believed("2026-01-01", Share::percent(60).expect("a share"));
                account.switching_cost = believed("2026-01-01", euros(50_000));
                account.their_replaceability = believed("2026-01-01", 1);
            });
        let dependence = factor(&sample, FactorKind::Dependence, "2026-01-02");
        assert_eq!(
            dependence.evidence_total, 4,
            "three judgements and the order of the year"
        );
        let Detail::Dependence(figures) = dependence.detail else {
            panic!("dependence has figures")
        };
        // 0.4 × 0.6 + 0.3 × 500 / (600 / 0.6) + 0.3 × ½.
        assert!((figures.customer.level - 0.54).abs() < 1e-12, "{figures:?}");
        assert_eq!(figures.leverage, Leverage::Uncertain);
    }

    #[test]
    fn b8_needs_are_judged_as_they_were_known_then() {
        let sample = Sample::new()
            .need("2026-02-01", 5, 4, 2)
            .need("2026-03-01", 1, 2, 4);
        let on = |day| factor(&sample, FactorKind::Standing, day);
        assert_eq!(on("2026-01-31").missing, Some(Missing::NeedsNotRated));
        assert_eq!(says(&on("2026-02-01")), [Says::NeedServed { rank: 1 }]);
        assert_eq!(
            says(&on("2026-03-01")),
            [Says::NeedServed { rank: 1 }, Says::NeedServed { rank: 2 }]
        );
        assert!(on("2026-03-01").mean < on("2026-02-01").mean);
    }
}
