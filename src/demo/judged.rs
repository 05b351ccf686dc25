//! What was invoiced, what they answered, and what is thought of an account.

use super::plot::Ago;
use super::scene::Scene;
use super::{held, plus};
use crate::model::{
    Account, AccountId, Basis, Beliefs, ContactId, Cue, Invoice, Money, Need, NeedId, Order, Question,
    Record, Rival, Share, Sign, Survey,
};
use chrono::NaiveDate;

/// What they want, how much it matters, how well we do, and how well each rival does.
type Wish = (&'static str, u8, Option<u8>, &'static [(&'static str, u8)]);

/// How an account pays and what is thought of it. Days ago are no earlier than the relation.
#[derive(Clone, Copy)]
pub(super) struct Judgement {
    pub(super) number: &'static str,
    /// Days past the due date, from the best to the worst payment.
    pub(super) pays: (i64, i64),
    /// The last invoice due is held back, for this reason.
    pub(super) withholds: Option<&'static str>,
    /// The last invoice due waits for us.
    pub(super) our_fault: bool,
    pub(super) answers: &'static [(Ago, Question, u8, &'static str)],
    pub(super) needs: &'static [Wish],
    pub(super) signs: &'static [(Ago, Cue, bool, &'static str)],
    /// Shares information, offers ideas, waives inspection.
    pub(super) behaviour: [Option<bool>; 3],
    /// Part of a visit spent on business of the day, per cent.
    pub(super) transactional: Option<u8>,
    /// What changing supplier would cost, in whole units.
    pub(super) switching: Option<i64>,
    /// Their share of our margin, per cent.
    pub(super) margin: Option<u8>,
    pub(super) links: u8,
    /// How easily they replace us, and we them; nought where nobody knows.
    pub(super) replaceable: (u8, u8),
    /// Per cent bought by the head office, and how much price decides; none and nought where nobody knows.
    pub(super) central: Option<u8>,
    pub(super) price: u8,
}

/// Of whom nothing is thought yet; pays within the week.
pub(super) const UNJUDGED: Judgement = Judgement {
    number: "",
    pays: (-6, 5),
    withholds: None,
    our_fault: false,
    answers: &[],
    needs: &[],
    signs: &[],
    behaviour: [None; 3],
    transactional: None,
    switching: None,
    margin: None,
    links: 0,
    replaceable: (0, 0),
    central: None,
    price: 0,
};

/// Days an invoice may take, and how far back invoices are kept.
const TERMS: i64 = 30;
const KEPT: i64 = 540;

impl Scene<'_> {
    /// Judges the accounts of the table, and bills every account.
    pub(super) fn judge(&mut self, table: &[Judgement]) {
        let accounts: Vec<(&'static str, AccountId)> =
            self.accounts.iter().map(|(n, id)| (*n, *id)).collect();
        for (number, account) in accounts {
            let told = table.iter().find(|judgement| judgement.number == number);
            let judgement = told.unwrap_or(&UNJUDGED);
            self.bill(judgement, account);
            self.hold(judgement, account);
            self.answer(judgement, account);
            self.need(judgement, account);
            self.look(judgement, account);
        }
    }

    /// An invoice for each delivery of a year and a half.
    fn bill(&mut self, judgement: &Judgement, account: AccountId) {
        let since = plus(self.as_of, -KEPT);
        let delivered: Vec<Order> = self
            .records
            .iter()
            .filter_map(|record| match record {
                Record::Order(order) if order.account == account && order.delivered_on > Some(since) => {
                    Some(order)
                }
                _ => None,
            })
            .map(|order| Order::clone(order))
            .collect();
        let mut invoices: Vec<Invoice> = delivered
            .iter()
            .filter_map(|order| self.invoice(judgement, order))
            .collect();
        let due = invoices.iter().rposition(|invoice| invoice.due_on < self.as_of);
        if let Some(last) = due.and_then(|place| invoices.get_mut(place)) {
            if let Some(reason) = judgement.withholds {
                (last.paid_on, last.withheld_on) = (None, Some(plus(last.due_on, 1).min(self.as_of)));
                last.notes = reason.into();
            }
            if judgement.our_fault {
                (last.paid_on, last.our_fault) = (None, true);
            }
        }
        self.records.extend(invoices.into_iter().map(Record::from));
    }

    fn invoice(&mut self, judgement: &Judgement, order: &Order) -> Option<Invoice> {
        let issued_on = order.delivered_on?;
        let due_on = plus(issued_on, TERMS);
        let (best, worst) = judgement.pays;
        let paid_on = plus(due_on, self.chance.between(best, worst)).max(issued_on);
        Some(Invoice {
            id: self.mint.mint(),
            account: order.account,
            number: format!("R{}", order.number),
            issued_on,
            due_on,
            paid_on: (paid_on <= self.as_of).then_some(paid_on),
            withheld_on: None,
            our_fault: false,
            amount: order.amount(),
            notes: String::new(),
            stamp: self.stamp,
        })
    }

    /// What is held to be true of the account, and how its visits went.
    fn hold(&mut self, judgement: &Judgement, id: AccountId) {
        let as_of = self.as_of;
        let currency = self.currency_of(id);
        for record in &mut self.records {
            match record {
                Record::Account(account) if account.id == id => {
                    let since = account.opened_on.unwrap_or(as_of).max(plus(as_of, -200));
                    thought(account, judgement, since);
                    if let Some(whole) = judgement.switching {
                        let minor = whole * 10_i64.pow(currency.decimals());
                        note(
                            &mut account.switching_cost,
                            since,
                            Some(Money { minor, currency }),
                        );
                    }
                }
                Record::Touchpoint(met)
                    if met.account == id && met.channel == crate::model::Channel::Visit =>
                {
                    met.transactional = judgement.transactional.and_then(Share::percent);
                }
                _ => {}
            }
        }
    }

    fn answer(&mut self, judgement: &Judgement, account: AccountId) {
        let contact = self.first_contact(account);
        for (ago, question, score, comment) in judgement.answers {
            let survey = Survey {
                id: self.mint.mint(),
                account,
                on: self.day(*ago),
                question: *question,
                score: *score,
                contact,
                comment: (*comment).into(),
                stamp: self.stamp,
            };
            self.records.push(survey.into());
        }
    }

    fn first_contact(&self, account: AccountId) -> Option<ContactId> {
        self.records.iter().find_map(|record| match record {
            Record::Contact(contact) if contact.account == account => Some(contact.id),
            _ => None,
        })
    }

    fn need(&mut self, judgement: &Judgement, account: AccountId) {
        let rated = |ago, rating| {
            let mut beliefs = Beliefs::default();
            beliefs.observe(self.seen(Basis::Assumed, ago, rating));
            beliefs
        };
        let needs = judgement
            .needs
            .iter()
            .map(|(what, importance, ours, rivals)| Need {
                // Named below: the closure borrows the scene.
                id: NeedId::from(uuid::Uuid::nil()),
                account,
                what: (*what).into(),
                importance: rated(150, *importance),
                ours: ours.map_or_else(Beliefs::default, |ours| rated(150, ours)),
                rivals: rivals
                    .iter()
                    .map(|(name, rating)| Rival {
                        name: (*name).into(),
                        rating: rated(120, *rating),
                    })
                    .collect(),
                stamp: self.stamp,
            });
        let needs: Vec<Need> = needs.collect();
        for need in needs {
            let id = self.mint.mint();
            self.records.push(Need { id, ..need }.into());
        }
    }

    fn look(&mut self, judgement: &Judgement, account: AccountId) {
        for (ago, cue, seen, notes) in judgement.signs {
            let sign = Sign {
                id: self.mint.mint(),
                account,
                on: self.day(*ago),
                cue: *cue,
                seen: *seen,
                notes: (*notes).into(),
                stamp: self.stamp,
            };
            self.records.push(sign.into());
        }
    }
}

fn thought(account: &mut Account, judgement: &Judgement, since: NaiveDate) {
    let [shares, ideas, waives] = judgement.behaviour;
    let (us, them) = judgement.replaceable;
    let told = |rating: u8| (rating > 0).then_some(rating);
    note(&mut account.shares_information, since, shares);
    note(&mut account.offers_ideas, since, ideas);
    note(&mut account.waives_inspection, since, waives);
    note(&mut account.ordering_links, since, told(judgement.links));
    note(&mut account.our_replaceability, since, told(us));
    note(&mut account.their_replaceability, since, told(them));
    note(&mut account.price_sensitivity, since, told(judgement.price));
    note(
        &mut account.share_of_our_margin,
        since,
        judgement.margin.and_then(Share::percent),
    );
    note(
        &mut account.central_purchasing,
        since,
        judgement.central.and_then(Share::percent),
    );
}

fn note<T>(beliefs: &mut Beliefs<T>, since: NaiveDate, value: Option<T>) {
    if let Some(value) = value {
        beliefs.observe(crate::model::Observation {
            basis: Basis::Assumed,
            expires: Some(plus(since, 365)),
            ..held(since, value)
        });
    }
}
