//! Books to try Rapport with: a small one that tells stories, and crowds of any size for measuring.
//!
//! Both are the same for the same day and seed, and both are fiction: no such firm or person is meant.

mod cast;
mod chance;
mod crowd;
mod plot;

pub use crowd::{generated, records};

use crate::model::{
    Account, AccountId, Address, Basis, Beliefs, Colleague, ColleagueId, Complaint, Contact, ContactId,
    Currency, Edit, Mint, Money, Observation, Order, OrderLine, Price, Product, ProductId, Promise, Quantity,
    Record, Share, Signature, Stamp, Touchpoint,
};
use chance::Chance;
use chrono::{Days, NaiveDate};
use plot::{Ago, Firm, Grievance, Habit, Meeting, Person, Word};
use std::collections::BTreeMap;

/// Keeps the small variation of the demo book the same for everybody.
const SEED: u64 = 0x0072_6170_706f_7274;

/// A small maker of industrial pumps with its customers, as of a day: thirteen accounts, two years
/// of orders, and one story in each. Accepted by any book that holds none of its numbers, for every
/// day from 1950 to 2198; nothing has happened after `as_of`, but some of it is due then.
pub fn book(as_of: NaiveDate, signature: Signature, mint: &mut Mint) -> Edit {
    let stamp = Stamp::new(signature);
    let team = cast::TEAM
        .iter()
        .map(|row| row.colleague(mint.mint(), stamp))
        .collect::<Vec<_>>();
    let catalogue = cast::CATALOGUE
        .iter()
        .map(|row| row.product(mint.mint(), stamp))
        .collect::<Vec<_>>();
    let mut stage = Stage {
        as_of,
        stamp,
        mint,
        chance: Chance::new(SEED),
        colleagues: team.iter().map(|colleague| colleague.id).collect(),
        products: catalogue
            .iter()
            .map(|product| (product.id, product.price))
            .collect(),
        accounts: BTreeMap::new(),
        orders: 24_000,
        records: team
            .into_iter()
            .map(Record::from)
            .chain(catalogue.into_iter().map(Record::from))
            .collect(),
    };
    cast::FIRMS.iter().for_each(|firm| stage.play(firm));
    Edit::Put(stage.records)
}

/// Turns the tables into records of one day.
struct Stage<'a> {
    as_of: NaiveDate,
    stamp: Stamp,
    mint: &'a mut Mint,
    chance: Chance,
    colleagues: Vec<ColleagueId>,
    products: Vec<(ProductId, Option<Price>)>,
    accounts: BTreeMap<&'static str, AccountId>,
    orders: u32,
    records: Vec<Record>,
}

impl Stage<'_> {
    /// A headquarters stands in the table before its units.
    fn play(&mut self, firm: &Firm) {
        let account = self.mint.mint();
        self.accounts.insert(firm.number, account);
        let record = self.account(firm, account);
        self.records.push(record.into());
        let people: Vec<ContactId> = firm
            .people
            .iter()
            .map(|person| self.person(person, firm, account))
            .collect();
        for habit in firm.orders {
            self.orders_by(habit, account);
        }
        if let Some(calls) = &firm.calls {
            for ago in self.days(calls.from, calls.to, calls.every) {
                let meeting = *self.chance.pick(cast::SMALL_TALK);
                let by = [calls.by];
                self.meeting(
                    &Meeting {
                        ago,
                        who: &[0],
                        by: &by,
                        ..meeting
                    },
                    account,
                    &people,
                );
            }
        }
        for meeting in firm.meetings {
            self.meeting(meeting, account, &people);
        }
        for word in firm.promises {
            let record = self.promise(word, account);
            self.records.push(record.into());
        }
        for grievance in firm.complaints {
            let record = self.complaint(grievance, account);
            self.records.push(record.into());
        }
    }

    fn account(&self, firm: &Firm, id: AccountId) -> Account {
        let opened_on = self.day(firm.since);
        let mut account = Account::named(id, firm.name, self.stamp);
        account.number = firm.number.into();
        account.parent = firm.above.and_then(|number| self.accounts.get(number).copied());
        account.kind = firm.kind;
        account.stage = firm.stage;
        account.lost_on = firm.lost.map(|ago| self.day(ago));
        account.segment = firm.segment.into();
        account.address = Address {
            city: firm.city.into(),
            country: firm.country.into(),
            website: format!("https://{}", firm.domain),
            ..Address::default()
        };
        account.currency = Some(Currency::EUR);
        account.opened_on = Some(opened_on);
        account.tier.observe(held(opened_on, firm.tier));
        account.posture.observe(held(opened_on, firm.posture));
        if let Some(wish) = firm.wish {
            account.wish.observe(self.assumed(firm.since.min(240), wish));
        }
        for (ago, percent) in firm.wallet {
            account
                .share_of_wallet
                .observe(self.assumed(*ago, Share::percent(*percent).unwrap_or_default()));
        }
        account.tags = firm.tags.iter().map(|tag| String::from(*tag)).collect();
        account
    }

    fn person(&mut self, person: &Person, firm: &Firm, account: AccountId) -> ContactId {
        let id = self.mint.mint();
        let first = firm.since.min(540);
        let (mut power, mut attitude) = (Beliefs::default(), Beliefs::default());
        power.observe(Observation {
            basis: person.basis,
            ..self.assumed(first, person.power)
        });
        attitude.observe(Observation {
            basis: person.basis,
            ..self.assumed(first, person.attitude)
        });
        if let Some((ago, turned)) = person.turned {
            attitude.observe(self.assumed(ago, turned));
        }
        let record = Contact {
            id,
            account,
            name: person.name.into(),
            title: person.title.into(),
            email: format!("{}@{}", person.mailbox, firm.domain),
            phone: String::new(),
            power,
            attitude,
            stamp: self.stamp,
        };
        self.records.push(record.into());
        id
    }

    fn orders_by(&mut self, habit: &Habit, account: AccountId) {
        let span = f64::from((habit.from - habit.to).max(1));
        for ago in self.days(habit.from, habit.to, habit.every) {
            let progress = f64::from(habit.from - ago) / span;
            let record = self.order(
                habit,
                ago,
                1.0 + f64::from(habit.grows) / 100.0 * progress,
                account,
            );
            self.records.push(record.into());
        }
    }

    fn order(&mut self, habit: &Habit, ago: Ago, scale: f64, account: AccountId) -> Order {
        self.orders += 1;
        let ordered_on = self.day(ago);
        let late = if self.chance.one_in(habit.late) {
            self.chance.between(3, 9)
        } else {
            -self.chance.between(0, 3)
        };
        let due = 14;
        let delivered_on = plus(ordered_on, due + late);
        Order {
            id: self.mint.mint(),
            account,
            number: self.orders.to_string(),
            ordered_on,
            due_on: Some(plus(ordered_on, due)),
            delivered_on: (delivered_on <= self.as_of).then_some(delivered_on),
            defect_free: (delivered_on <= self.as_of).then(|| !self.chance.one_in(habit.faulty)),
            seller: self.colleagues.get(habit.seller).copied(),
            currency: Currency::EUR,
            lines: habit
                .basket
                .iter()
                .filter_map(|line| self.line(*line, scale, habit.discount))
                .collect(),
            total: None,
            stamp: self.stamp,
        }
    }

    fn line(&mut self, (product, pieces): (usize, i64), scale: f64, discount: u8) -> Option<OrderLine> {
        let &(product, price) = self.products.get(product)?;
        let vary = self.chance.between(85, 115) as f64 / 100.0;
        let pieces = (pieces as f64 * scale * vary).round().max(1.0) as i64;
        Some(OrderLine {
            product: Some(product),
            text: String::new(),
            quantity: Quantity::whole(pieces),
            unit_price: price?,
            discount: Share::percent(discount).unwrap_or_default(),
        })
    }

    fn meeting(&mut self, meeting: &Meeting, account: AccountId, people: &[ContactId]) {
        let record = Touchpoint {
            id: self.mint.mint(),
            account,
            on: self.day(meeting.ago),
            channel: meeting.channel,
            direction: meeting.direction,
            contacts: meeting
                .who
                .iter()
                .filter_map(|place| people.get(*place).copied())
                .collect(),
            colleagues: meeting
                .by
                .iter()
                .filter_map(|place| self.colleagues.get(*place).copied())
                .collect(),
            minutes: Some(meeting.minutes),
            sentiment: meeting.tone,
            notes: meeting.notes.into(),
            stamp: self.stamp,
        };
        self.records.push(record.into());
    }

    fn promise(&mut self, word: &Word, account: AccountId) -> Promise {
        let id = self.mint.mint();
        let day = |ago: Option<Ago>| ago.map(|ago| self.day(ago));
        Promise {
            id,
            account,
            side: word.side,
            what: word.what.into(),
            made_on: self.day(word.made),
            due_on: Some(plus(self.as_of, -word.due)),
            delivered_on: day(word.kept),
            broken_on: day(word.broken),
            cancelled_on: day(word.cancelled),
            promiser: word
                .by
                .and_then(|(promiser, _)| self.colleagues.get(promiser).copied()),
            deliverer: word
                .by
                .and_then(|(_, deliverer)| self.colleagues.get(deliverer).copied()),
            deliverer_function: word
                .by
                .and_then(|(_, deliverer)| Some(cast::TEAM.get(deliverer)?.function)),
            stamp: self.stamp,
        }
    }

    fn complaint(&mut self, grievance: &Grievance, account: AccountId) -> Complaint {
        Complaint {
            id: self.mint.mint(),
            account,
            subject: grievance.subject.into(),
            opened_on: self.day(grievance.opened),
            answered_on: grievance.answered.map(|ago| self.day(ago)),
            resolved_on: grievance.resolved.map(|ago| self.day(ago)),
            cause: grievance.cause.into(),
            department: grievance.department,
            stamp: self.stamp,
        }
    }

    /// Days ago, from long ago to lately, about `every` so many days.
    fn days(&mut self, from: Ago, to: Ago, every: Ago) -> Vec<Ago> {
        let mut days = Vec::new();
        let mut ago = i64::from(from);
        while ago >= i64::from(to) {
            days.push(ago as Ago);
            let slack = i64::from(every) / 6;
            ago -= (i64::from(every) + self.chance.between(-slack, slack)).max(1);
        }
        days
    }

    fn day(&self, ago: Ago) -> NaiveDate {
        plus(self.as_of, -i64::from(ago))
    }

    fn assumed<T>(&self, ago: Ago, value: T) -> Observation<T> {
        let on = self.day(ago);
        Observation {
            on,
            value,
            basis: Basis::Assumed,
            expires: Some(plus(on, 365)),
        }
    }
}

/// Set by the manager: neither assumed nor expiring.
fn held<T>(on: NaiveDate, value: T) -> Observation<T> {
    Observation {
        on,
        value,
        basis: Basis::Confirmed,
        expires: None,
    }
}

/// At the ends of the calendar the day itself.
fn plus(day: NaiveDate, days: i64) -> NaiveDate {
    let distance = Days::new(days.unsigned_abs());
    let moved = if days < 0 {
        day.checked_sub_days(distance)
    } else {
        day.checked_add_days(distance)
    };
    moved.unwrap_or(day)
}

impl cast::Teammate {
    fn colleague(&self, id: ColleagueId, stamp: Stamp) -> Colleague {
        Colleague {
            id,
            number: self.number.into(),
            name: self.name.into(),
            title: self.title.into(),
            function: Some(self.function),
            email: format!("{}@tidewright.example", self.mailbox),
            phone: String::new(),
            cost_per_hour: Some(Money {
                minor: self.euro_per_hour * 100,
                currency: Currency::EUR,
            }),
            stamp,
        }
    }
}

impl cast::Article {
    fn product(&self, id: ProductId, stamp: Stamp) -> Product {
        let euro = |amount: i64| {
            Some(Price {
                micros: amount * 1_000_000,
                currency: Currency::EUR,
            })
        };
        Product {
            id,
            number: self.number.into(),
            name: self.name.into(),
            unit: self.unit.into(),
            price: euro(self.price),
            cost: euro(self.cost),
            stock: Some(Quantity::whole(self.stock)),
            lead_days: Some(self.lead_days),
            discontinued: false,
            stamp,
        }
    }
}

#[cfg(test)]
mod tests;
