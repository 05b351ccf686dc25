//! Small dossiers and purchases for tests.

use chrono::NaiveDate;
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use crate::engine::clv::purchases::{LeftOut, Margin, Purchase, Purchases, Source};
use crate::model::{
    Account, Basis, Beliefs, Channel, Complaint, Contact, ContactId, Contract, Cue, Currency, Direction,
    Dossier, Identified, Invoice, Money, Need, Observation, Order, Price, Product, Promise, Question,
    Records, Rival, Share, Side, Sign, Stamp, Survey, Touchpoint,
};

/// The day written as year-month-day.
pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().expect("tests write dates as year-month-day")
}

/// An account that bought on those days for those amounts, of which a quarter is left.
pub(crate) fn bought(number: u128, days: impl IntoIterator<Item = (NaiveDate, f64)>) -> Purchases {
    let made = days.into_iter().map(|(on, amount)| Purchase {
        on,
        amount: Some(amount),
    });
    Purchases {
        account: Uuid::from_u128(number).into(),
        currency: Currency::EUR,
        made: made.collect(),
        margin: Margin {
            rate: 0.25,
            serve: 0.0,
            assumed: 1.0,
            source: Source::Policy,
        },
        lost: false,
        left_out: LeftOut::default(),
        contracts: Vec::new(),
    }
}

/// Builds a dossier record by record.
#[derive(Clone)]
pub(crate) struct Sample {
    number: u128,
    account: Account,
    contacts: Vec<Contact>,
    orders: Vec<Order>,
    touchpoints: Vec<Touchpoint>,
    promises: Vec<Promise>,
    complaints: Vec<Complaint>,
    contracts: Vec<Contract>,
    invoices: Vec<Invoice>,
    surveys: Vec<Survey>,
    needs: Vec<Need>,
    signs: Vec<Sign>,
}

impl Sample {
    pub(crate) fn new() -> Self {
        use std::sync::atomic::{AtomicU64, Ordering};
        static NEXT: AtomicU64 = AtomicU64::new(1);
        let number = u128::from(NEXT.fetch_add(1, Ordering::Relaxed)) << 64;
        let account = Account::named(Uuid::from_u128(number).into(), "Sample", Stamp::default());
        let (contacts, orders, touchpoints) = (Vec::new(), Vec::new(), Vec::new());
        Self {
            number,
            account,
            contacts,
            orders,
            touchpoints,
            promises: Vec::new(),
            complaints: Vec::new(),
            contracts: Vec::new(),
            invoices: Vec::new(),
            surveys: Vec::new(),
            needs: Vec::new(),
            signs: Vec::new(),
        }
    }

    fn id<T: From<Uuid>>(&mut self) -> T {
        self.number += 1;
        Uuid::from_u128(self.number).into()
    }

    pub(crate) fn opened(mut self, on: &str) -> Self {
        self.account.opened_on = Some(day(on));
        self
    }

    /// A contact with power, met at every touchpoint after it.
    pub(crate) fn contact(mut self, power: u8, since: &str) -> Self {
        let contact = Contact {
            id: self.id(),
            account: self.account.id,
            name: "Sample".into(),
            title: String::new(),
            email: String::new(),
            phone: String::new(),
            power: believed(since, power),
            attitude: Beliefs::default(),
            roles: Beliefs::default(),
            stamp: Stamp::default(),
        };
        self.contacts.push(contact);
        self
    }

    pub(crate) fn order(mut self, on: &str, due: Option<&str>, delivered: Option<&str>, amount: i64) -> Self {
        let order = Order {
            id: self.id(),
            account: self.account.id,
            number: String::new(),
            ordered_on: day(on),
            due_on: due.map(day),
            delivered_on: delivered.map(day),
            defect_free: None,
            seller: None,
            currency: Currency::EUR,
            lines: Vec::new(),
            total: Some(Money {
                minor: 100 * amount,
                currency: Currency::EUR,
            }),
            stamp: Stamp::default(),
        };
        self.orders.push(order);
        self
    }

    /// The last order in another currency.
    pub(crate) fn paid_in(mut self, currency: Currency) -> Self {
        let last = self.orders.last_mut().expect("an order comes first");
        last.currency = currency;
        last.total = last.total.map(|total| Money { currency, ..total });
        self
    }

    pub(crate) fn touch(
        mut self,
        on: &str,
        channel: Channel,
        direction: Direction,
        sentiment: Option<i8>,
    ) -> Self {
        let contacts: Vec<ContactId> = self.contacts.iter().map(|contact| contact.id).collect();
        let touchpoint = Touchpoint {
            id: self.id(),
            account: self.account.id,
            on: day(on),
            channel,
            direction,
            contacts,
            colleagues: vec![Uuid::from_u128(7).into()],
            minutes: None,
            transactional: None,
            sentiment,
            notes: String::new(),
            stamp: Stamp::default(),
        };
        self.touchpoints.push(touchpoint);
        self
    }

    pub(crate) fn promise(mut self, made: &str, due: Option<&str>, delivered: Option<&str>) -> Self {
        let promise = Promise {
            id: self.id(),
            account: self.account.id,
            side: Side::Ours,
            what: "Sample".into(),
            made_on: day(made),
            due_on: due.map(day),
            delivered_on: delivered.map(day),
            broken_on: None,
            cancelled_on: None,
            promiser: None,
            deliverer: None,
            deliverer_function: None,
            accountable: None,
            contact: None,
            stamp: Stamp::default(),
        };
        self.promises.push(promise);
        self
    }

    pub(crate) fn complaint(mut self, opened: &str, answered: Option<&str>, resolved: Option<&str>) -> Self {
        let complaint = Complaint {
            id: self.id(),
            account: self.account.id,
            subject: "Sample".into(),
            opened_on: day(opened),
            answered_on: answered.map(day),
            resolved_on: resolved.map(day),
            cause: String::new(),
            department: None,
            stamp: Stamp::default(),
        };
        self.complaints.push(complaint);
        self
    }

    /// A contract that renews itself every so many months, with a fee for each term.
    pub(crate) fn contract(
        mut self,
        starts: &str,
        term_months: u16,
        fee: Option<i64>,
        ended: Option<&str>,
    ) -> Self {
        let contract = Contract {
            id: self.id(),
            account: self.account.id,
            number: String::new(),
            subject: "Sample".into(),
            starts_on: day(starts),
            term_months,
            renews: true,
            notice_days: None,
            notice_on: None,
            ended_on: ended.map(day),
            fee: fee.map(|amount| Money {
                minor: 100 * amount,
                currency: Currency::EUR,
            }),
            covers_orders: false,
            benchmarking: false,
            stamp: Stamp::default(),
        };
        self.contracts.push(contract);
        self
    }

    /// The last contract on other terms.
    pub(crate) fn agreed(mut self, change: impl FnOnce(&mut Contract)) -> Self {
        change(self.contracts.last_mut().expect("a contract comes first"));
        self
    }

    pub(crate) fn invoice(mut self, issued: &str, due: &str, paid: Option<&str>, amount: i64) -> Self {
        let invoice = Invoice {
            id: self.id(),
            account: self.account.id,
            number: String::new(),
            issued_on: day(issued),
            due_on: day(due),
            paid_on: paid.map(day),
            withheld_on: None,
            our_fault: false,
            amount: Some(Money {
                minor: 100 * amount,
                currency: Currency::EUR,
            }),
            notes: String::new(),
            stamp: Stamp::default(),
        };
        self.invoices.push(invoice);
        self
    }

    /// The last invoice, held back from that day.
    pub(crate) fn withheld(mut self, on: &str) -> Self {
        self.invoices
            .last_mut()
            .expect("an invoice comes first")
            .withheld_on = Some(day(on));
        self
    }

    pub(crate) fn survey(mut self, on: &str, question: Question, score: u8) -> Self {
        let survey = Survey {
            id: self.id(),
            account: self.account.id,
            on: day(on),
            question,
            score,
            contact: None,
            comment: String::new(),
            stamp: Stamp::default(),
        };
        self.surveys.push(survey);
        self
    }

    pub(crate) fn need(mut self, since: &str, importance: u8, ours: u8, rival: u8) -> Self {
        let need = Need {
            id: self.id(),
            account: self.account.id,
            what: "Sample".into(),
            importance: believed(since, importance),
            ours: believed(since, ours),
            rivals: vec![Rival {
                name: "Rival".into(),
                rating: believed(since, rival),
            }],
            stamp: Stamp::default(),
        };
        self.needs.push(need);
        self
    }

    pub(crate) fn sign(mut self, on: &str, cue: Cue, seen: bool) -> Self {
        let sign = Sign {
            id: self.id(),
            account: self.account.id,
            on: day(on),
            cue,
            seen,
            notes: String::new(),
            stamp: Stamp::default(),
        };
        self.signs.push(sign);
        self
    }

    /// The account otherwise.
    pub(crate) fn of(mut self, change: impl FnOnce(&mut Account)) -> Self {
        change(&mut self.account);
        self
    }

    /// The last touchpoint, so many minutes of which that share was business of the day.
    pub(crate) fn lasting(mut self, minutes: u32, transactional: u8) -> Self {
        let last = self.touchpoints.last_mut().expect("a touchpoint comes first");
        (last.minutes, last.transactional) = (Some(minutes), Share::percent(transactional));
        self
    }

    pub(crate) fn dossier(&self) -> Dossier {
        Dossier {
            account: self.account.clone(),
            contacts: records(&self.contacts),
            orders: records(&self.orders),
            touchpoints: records(&self.touchpoints),
            promises: records(&self.promises),
            complaints: records(&self.complaints),
            contracts: records(&self.contracts),
            invoices: records(&self.invoices),
            surveys: records(&self.surveys),
            needs: records(&self.needs),
            signs: records(&self.signs),
        }
    }
}

/// A product that costs us so many euros, if that is known.
pub(crate) fn product(number: u128, cost: Option<i64>) -> Product {
    Product {
        id: Uuid::from_u128(number).into(),
        number: format!("P{number}"),
        name: "Pump".into(),
        unit: String::new(),
        price: None,
        cost: cost.map(|euros| Price {
            micros: euros * 1_000_000,
            currency: Currency::EUR,
        }),
        stock: None,
        lead_days: None,
        discontinued: false,
        stamp: Stamp::default(),
    }
}

/// Assumed from that day on.
pub(crate) fn believed<T>(since: &str, value: T) -> Beliefs<T> {
    let mut beliefs = Beliefs::default();
    beliefs.observe(Observation {
        on: day(since),
        value,
        basis: Basis::Assumed,
        expires: None,
    });
    beliefs
}

/// Records are filled by edits alone; a test reads them from their stored form.
fn records<T: Identified + Serialize + DeserializeOwned>(list: &[T]) -> Records<T> {
    let stored = serde_json::to_value(list).expect("records serialise");
    serde_json::from_value(stored).expect("what was just serialised parses")
}
