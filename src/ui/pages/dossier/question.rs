//! The one question whose answer would make an account's health surest, as a rep can answer it.

use super::judging::Question as Judging;
use super::ledger;
use crate::engine::health::{FactorKind, Health};
use crate::model::{
    ComplaintId, ContactId, Dossier, InvoiceId, OrderId, PromiseId, Side, Touchpoint, TouchpointId,
};
use chrono::NaiveDate;
use std::cmp::Reverse;

/// What is asked, with the factor it is asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// The factor.
    pub kind: FactorKind,
    /// How unsure it makes health, points.
    pub points: f64,
    /// The question.
    pub question: Question,
}

/// A question, each answered in its own way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// Something is to be judged of the account.
    Judge(Judging),
    /// Is this promise of ours still open?
    Promise(PromiseId),
    /// What was promised?
    Promises,
    /// When did we last meet this person?
    Met(ContactId),
    /// How much say has this person?
    Power(ContactId),
    /// Who is there?
    People,
    /// When did they last get in touch?
    Heard,
    /// Was this complaint answered or resolved?
    Complaint(ComplaintId),
    /// Have they complained?
    Complaints,
    /// Was this order delivered?
    Delivery(OrderId),
    /// When were the last deliveries?
    Deliveries,
    /// What was ordered?
    Orders,
    /// Was this invoice paid?
    Invoice(InvoiceId),
    /// Which invoices were due?
    Invoices,
    /// How far do they trust us?
    Survey,
    /// What do they need?
    Need,
    /// How did this contact feel?
    Tone(TouchpointId),
    /// How did the last conversation feel?
    Tones,
}

/// The question of the factor that makes health least sure; none where nothing weighs.
pub fn ask(dossier: &Dossier, health: &Health, as_of: NaiveDate) -> Option<Asked> {
    let (kind, points) = health.most_informative?;
    Some(Asked {
        kind,
        points,
        question: of(dossier, kind, as_of),
    })
}

fn of(dossier: &Dossier, kind: FactorKind, as_of: NaiveDate) -> Question {
    match kind {
        FactorKind::Silence => Question::Heard,
        FactorKind::Promises => promise(dossier, as_of),
        FactorKind::Ties => tie(dossier, as_of),
        FactorKind::Complaints => complaint(dossier, as_of),
        FactorKind::Service => delivery(dossier, as_of),
        FactorKind::Payments => invoice(dossier, as_of),
        FactorKind::Momentum => Question::Orders,
        FactorKind::Trust => trust(dossier, as_of),
        FactorKind::Dependence => dependence(dossier, as_of),
        FactorKind::Standing => Question::Need,
        FactorKind::Sentiment => tone(dossier, as_of),
    }
}

/// The open promise of ours that is due first.
fn promise(dossier: &Dossier, as_of: NaiveDate) -> Question {
    let open = ledger::promises(dossier, as_of).open.into_iter();
    let mut ours = open.filter(|id| {
        dossier
            .promises
            .get(*id)
            .is_some_and(|promise| promise.side == Side::Ours)
    });
    ours.next().map_or(Question::Promises, Question::Promise)
}

/// Of those with a say the one not met for longest, of equals who decides most. Where nobody's say is known, it is asked
/// for.
fn tie(dossier: &Dossier, as_of: NaiveDate) -> Question {
    let met = |contact: ContactId| {
        let with = |touchpoint: &&Touchpoint| {
            touchpoint.on <= as_of
                && touchpoint.contacts.contains(&contact)
                && !touchpoint.colleagues.is_empty()
        };
        dossier
            .touchpoints
            .iter()
            .filter(with)
            .map(|touchpoint| touchpoint.on)
            .max()
    };
    let rated = dossier.contacts.iter().filter_map(|contact| {
        let power = contact.power.value_on(as_of).filter(|power| *power > 0)?;
        Some((met(contact.id), Reverse(power), contact.id))
    });
    if let Some((.., contact)) = rated.min() {
        return Question::Met(contact);
    }
    let first = dossier
        .contacts
        .iter()
        .map(|contact| (contact.name.to_lowercase(), contact.id));
    first
        .min()
        .map_or(Question::People, |(_, contact)| Question::Power(contact))
}

/// The complaint that is open longest.
fn complaint(dossier: &Dossier, as_of: NaiveDate) -> Question {
    let open = ledger::complaints(dossier, as_of).open;
    open.first()
        .map_or(Question::Complaints, |id| Question::Complaint(*id))
}

/// The order that has been due for longest and is not said to be delivered.
fn delivery(dossier: &Dossier, as_of: NaiveDate) -> Question {
    let open = ledger::orders(dossier, as_of).open.into_iter();
    let due = open.filter_map(|id| {
        let due = dossier.orders.get(id)?.due_on.filter(|due| *due < as_of)?;
        Some((due, id))
    });
    due.min()
        .map_or(Question::Deliveries, |(_, id)| Question::Delivery(id))
}

/// The invoice that has been due for longest.
fn invoice(dossier: &Dossier, as_of: NaiveDate) -> Question {
    let open = dossier
        .invoices
        .iter()
        // What waits through our own fault says nothing of how they pay.
        .filter(|invoice| invoice.is_open_on(as_of) && invoice.due_on < as_of && !invoice.our_fault);
    let due = open.map(|invoice| (invoice.due_on, invoice.id)).min();
    due.map_or(Question::Invoices, |(_, id)| Question::Invoice(id))
}

/// What is not yet judged of trust; then it is for them to answer.
fn trust(dossier: &Dossier, as_of: NaiveDate) -> Question {
    let behaviours = [Judging::Shares, Judging::Ideas, Judging::Inspection];
    unjudged(dossier, &behaviours, as_of).map_or(Question::Survey, Question::Judge)
}

/// What is not yet judged of dependence; where all is, the share that changes most.
fn dependence(dossier: &Dossier, as_of: NaiveDate) -> Question {
    let all = [
        Judging::Wallet,
        Judging::Us,
        Judging::Them,
        Judging::Links,
        Judging::Switching,
    ];
    Question::Judge(unjudged(dossier, &all, as_of).unwrap_or(Judging::Wallet))
}

fn unjudged(dossier: &Dossier, of: &[Judging], as_of: NaiveDate) -> Option<Judging> {
    let mut of = of.iter().copied();
    of.find(|judging| judging.held(&dossier.account, as_of).is_none())
}

/// The last contact, if nobody said how it felt.
fn tone(dossier: &Dossier, as_of: NaiveDate) -> Question {
    let known = dossier
        .touchpoints
        .iter()
        .filter(|touchpoint| touchpoint.on <= as_of);
    let last = known.max_by_key(|touchpoint| (touchpoint.on, touchpoint.id));
    let unsaid = last.filter(|touchpoint| touchpoint.sentiment.is_none());
    unsaid.map_or(Question::Tones, |touchpoint| Question::Tone(touchpoint.id))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::super::judging::Answer;
    use super::super::ledger::tests::{day, dossier, order, promise as made};
    use super::*;
    use crate::engine::health::assess;
    use crate::model::{Basis, Observation, Policy, Record, Share, Weights};

    /// What is asked where one factor alone weighs anything.
    fn asked(records: Vec<Record>, kind: FactorKind) -> Option<Question> {
        asked_of(&dossier(records), kind)
    }

    fn asked_of(dossier: &Dossier, kind: FactorKind) -> Option<Question> {
        let mut policy = Policy::default();
        let mut weights = [0; 11];
        weights[kind.index()] = 100;
        policy.weights = std::array::from_fn(|_| Weights(weights));
        let health = assess(dossier, &policy, day("2026-06-30"));
        ask(dossier, &health, day("2026-06-30")).map(|asked| {
            assert_eq!(asked.kind, kind);
            asked.question
        })
    }

    #[test]
    fn b1_what_is_open_is_asked_after_and_else_what_was_never_entered() {
        let open = vec![
            made(1, "2026-01-01", Some("2026-07-01"), None),
            made(2, "2026-01-01", Some("2026-03-01"), None),
            made(3, "2026-01-01", Some("2026-02-01"), Some("2026-02-01")),
        ];
        let held = dossier(open.clone());
        let due = held
            .promises
            .iter()
            .find(|promise| promise.due_on == Some(day("2026-03-01")));
        let due = due.expect("one of three").id;
        assert_eq!(asked(open, FactorKind::Promises), Some(Question::Promise(due)));
        assert_eq!(asked(Vec::new(), FactorKind::Promises), Some(Question::Promises));
        let late = asked(
            vec![order(1, "2026-05-01", Some("2026-06-01"), None)],
            FactorKind::Service,
        );
        assert!(matches!(late, Some(Question::Delivery(_))), "{late:?}");
        let early = asked(
            vec![order(1, "2026-05-01", Some("2026-07-01"), None)],
            FactorKind::Service,
        );
        assert_eq!(early, Some(Question::Deliveries));
        assert_eq!(asked(Vec::new(), FactorKind::Ties), Some(Question::People));
        assert_eq!(asked(Vec::new(), FactorKind::Payments), Some(Question::Invoices));
        assert_eq!(asked(Vec::new(), FactorKind::Standing), Some(Question::Need));
    }

    #[test]
    fn b6_of_trust_what_can_be_seen_is_asked_first_and_then_the_account() {
        let mut held = dossier(Vec::new());
        let seen = [Judging::Shares, Judging::Ideas, Judging::Inspection];
        for judging in seen {
            assert_eq!(asked_of(&held, FactorKind::Trust), Some(Question::Judge(judging)));
            judging.observe(
                &mut held.account,
                Answer::Truth(true),
                Basis::Confirmed,
                day("2026-06-30"),
            );
        }
        assert_eq!(asked_of(&held, FactorKind::Trust), Some(Question::Survey));
    }

    #[test]
    fn b7_of_dependence_that_is_asked_which_is_not_judged() {
        let mut held = dossier(Vec::new());
        assert_eq!(
            asked_of(&held, FactorKind::Dependence),
            Some(Question::Judge(Judging::Wallet))
        );
        held.account.share_of_wallet.observe(Observation {
            on: day("2026-01-01"),
            value: Share::percent(40).expect("a share"),
            basis: Basis::Assumed,
            expires: None,
        });
        let next = asked_of(&held, FactorKind::Dependence);
        assert_eq!(next, Some(Question::Judge(Judging::Us)));
    }
}
