//! Turns the tables into records of one day.

use super::chance::Chance;
use super::plot::{Ago, Agreement, Firm, Grievance, Habit, Meeting, Office, Person, Word};
use super::{cast, held, plus};
use crate::model::{
    Account, AccountId, Address, Basis, Beliefs, BuyingRole, ColleagueId, Complaint, Contact, ContactId,
    Contract, Currency, Function, Mint, Money, Observation, Order, OrderLine, Price, ProductId, Promise,
    Quantity, Record, Roles, Share, Side, Stamp, Touchpoint,
};
use crate::sorting;
use chrono::{Months, NaiveDate};
use std::collections::BTreeMap;

/// Primes, of which no list's length is a multiple: each step through a list meets all of it.
pub(super) const STRIDES: [usize; 2] = [11, 13];

/// What every story needs, and the records made so far.
pub(super) struct Scene<'a> {
    pub(super) as_of: NaiveDate,
    pub(super) stamp: Stamp,
    pub(super) mint: &'a mut Mint,
    pub(super) chance: Chance,
    pub(super) colleagues: Vec<ColleagueId>,
    pub(super) products: Vec<(ProductId, Option<Price>)>,
    pub(super) accounts: BTreeMap<&'static str, AccountId>,
    pub(super) orders: u32,
    pub(super) records: Vec<Record>,
}

impl Scene<'_> {
    /// A headquarters stands in the tables before its units.
    pub(super) fn play(&mut self, firm: &Firm<'_>) {
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
            self.orders_by(habit, firm, account);
        }
        if let Some(calls) = firm.calls {
            let talk = self.in_turn(cast::SMALL_TALK);
            let days = self.days(calls.from.min(firm.since), calls.to, calls.every);
            for (ago, meeting) in days.into_iter().zip(talk) {
                let by = [calls.by];
                self.meeting(
                    &Meeting {
                        ago,
                        who: &[0],
                        by: &by,
                        ..*meeting
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
            let record = self.promise(word, account, &people);
            self.records.push(record.into());
        }
        for grievance in firm.complaints {
            let record = self.complaint(grievance, account);
            self.records.push(record.into());
        }
    }

    fn account(&self, firm: &Firm<'_>, id: AccountId) -> Account {
        let opened_on = self.day(firm.since);
        let mut account = Account::named(id, firm.name, self.stamp);
        account.number = firm.number.into();
        account.parent = firm.above.and_then(|number| self.accounts.get(number).copied());
        account.kind = firm.kind;
        account.stage = firm.stage;
        account.lost_on = firm.lost.map(|ago| self.day(ago));
        account.segment = firm.segment.into();
        account.address = address(firm);
        account.currency = Some(firm.currency);
        account.opened_on = Some(opened_on);
        if let Some((until, tier, posture)) = firm.before {
            account.tier.observe(held(opened_on, tier));
            account.posture.observe(held(opened_on, posture));
            account.tier.observe(held(self.day(until), firm.tier));
            account.posture.observe(held(self.day(until), firm.posture));
        } else {
            account.tier.observe(held(opened_on, firm.tier));
            account.posture.observe(held(opened_on, firm.posture));
        }
        for (ago, wish) in firm.wish {
            account
                .wish
                .observe(self.seen(Basis::Assumed, firm.since.min(*ago), *wish));
        }
        for (ago, percent) in firm.wallet {
            let share = Share::percent(*percent).unwrap_or_default();
            account
                .share_of_wallet
                .observe(self.seen(Basis::Assumed, firm.since.min(*ago), share));
        }
        account.tags = firm.tags.iter().map(|tag| String::from(*tag)).collect();
        let facts = firm
            .facts
            .iter()
            .map(|(label, fact)| ((*label).into(), (*fact).into()));
        let dates = firm
            .dates
            .iter()
            .map(|(label, ahead)| ((*label).into(), plus(self.as_of, *ahead).to_string()));
        account.custom = sorting::map(facts.chain(dates));
        account
    }

    /// What is thought of a person is looked at again about once a year, but not of everybody.
    fn person(&mut self, person: &Person, firm: &Firm<'_>, account: AccountId) -> ContactId {
        let id = self.mint.mint();
        let first = firm.since.min(person.known);
        let last = if self.chance.one_in(4) { 400 } else { 40 };
        let looked = self.days(first, last.min(first), 310);
        let record = Contact {
            id,
            account,
            name: person.name.into(),
            title: person.title.into(),
            email: format!("{}@{}", person.mailbox, firm.domain),
            phone: person.phone.into(),
            power: self.beliefs(person.basis, &looked, person.power, person.rose),
            attitude: self.beliefs(person.basis, &looked, person.attitude, person.turned),
            roles: self.beliefs(person.basis, &looked, roles(person), None),
            stamp: self.stamp,
        };
        self.records.push(record.into());
        id
    }

    fn beliefs<T: Copy>(
        &self,
        basis: Basis,
        looked: &[Ago],
        at_first: T,
        since: Option<(Ago, T)>,
    ) -> Beliefs<T> {
        let mut beliefs = Beliefs::default();
        for ago in looked {
            let changed = since.filter(|(change, _)| ago <= change);
            beliefs.observe(self.seen(basis, *ago, changed.map_or(at_first, |(_, value)| value)));
        }
        if let Some((ago, value)) = since {
            beliefs.observe(self.seen(Basis::Assumed, ago, value));
        }
        beliefs
    }

    fn orders_by(&mut self, habit: &Habit, firm: &Firm<'_>, account: AccountId) {
        let span = f64::from((habit.from - habit.to).max(1));
        for ago in self.days(habit.from.min(firm.since), habit.to, habit.every) {
            let progress = f64::from(habit.from - ago) / span;
            let record = self.order(habit, ago, progress, firm.currency, account);
            self.records.push(record.into());
        }
    }

    fn order(
        &mut self,
        habit: &Habit,
        ago: Ago,
        progress: f64,
        currency: Currency,
        account: AccountId,
    ) -> Order {
        self.orders += 1;
        let ordered_on = self.day(ago);
        let due_on = plus(ordered_on, habit.due);
        let late = if self.chance.one_in(habit.late) {
            self.chance.between(3, 9)
        } else {
            -self.chance.between(0, 3)
        };
        let delivered_on = plus(due_on, late);
        let arrived = delivered_on <= self.as_of && !habit.held_up;
        let scale = 1.0 + f64::from(habit.grows) / 100.0 * progress;
        let discount = habit.discount + (f64::from(habit.steeper) * progress).round() as u8;
        let special = habit
            .special
            .map(|(text, euro)| special(text, priced(euro * 1_000_000, currency)));
        let basket = habit.basket.iter();
        let mut order = Order {
            id: self.mint.mint(),
            account,
            number: self.orders.to_string(),
            ordered_on,
            due_on: Some(due_on),
            delivered_on: arrived.then_some(delivered_on),
            defect_free: arrived.then(|| !self.chance.one_in(habit.faulty)),
            seller: self.colleagues.get(habit.seller).copied(),
            currency,
            lines: basket
                .filter_map(|line| self.line(*line, scale, discount, currency))
                .chain(special)
                .collect(),
            total: None,
            stamp: self.stamp,
        };
        if habit.totals {
            order.total = order.amount();
            order.lines.clear();
        }
        order
    }

    fn line(
        &mut self,
        (product, pieces): (usize, i64),
        scale: f64,
        discount: u8,
        currency: Currency,
    ) -> Option<OrderLine> {
        let &(product, price) = self.products.get(product)?;
        let vary = self.chance.between(85, 115) as f64 / 100.0;
        let pieces = (pieces as f64 * scale * vary).round().max(1.0) as i64;
        Some(OrderLine {
            product: Some(product),
            text: String::new(),
            quantity: Quantity::whole(pieces),
            unit_price: priced(price?.micros, currency),
            discount: Share::percent(discount).unwrap_or_default(),
        })
    }

    fn meeting(&mut self, meeting: &Meeting<'_>, account: AccountId, people: &[ContactId]) {
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
            minutes: Some(meeting.minutes.into()),
            transactional: None,
            sentiment: meeting.tone,
            notes: meeting.notes.into(),
            stamp: self.stamp,
        };
        self.records.push(record.into());
    }

    fn promise(&mut self, word: &Word, account: AccountId, people: &[ContactId]) -> Promise {
        let id = self.mint.mint();
        let day = |ago: Option<Ago>| ago.map(|ago| self.day(ago));
        let named = word
            .by
            .map(|(_, deliverer)| deliverer)
            .filter(|_| word.left_to.is_none());
        Promise {
            id,
            account,
            side: word.side,
            what: word.what.into(),
            made_on: self.day(word.made),
            due_on: word.due.map(|due| plus(self.as_of, -i64::from(due))),
            delivered_on: day(word.kept),
            broken_on: day(word.broken),
            cancelled_on: day(word.cancelled),
            promiser: word
                .by
                .and_then(|(promiser, _)| self.colleagues.get(promiser).copied()),
            deliverer: named.and_then(|place| self.colleagues.get(place).copied()),
            deliverer_function: word.left_to.or_else(|| Some(cast::TEAM.get(named?)?.function)),
            // Whoever gives our word answers for it; what a director promised in passing, or what was left to a
            // department, is nobody's.
            accountable: word
                .by
                .filter(|_| word.left_to.is_none() && word.side == Side::Ours)
                .filter(|(promiser, _)| {
                    cast::TEAM
                        .get(*promiser)
                        .is_some_and(|one| one.function != Function::Direction)
                })
                .and_then(|(promiser, _)| self.colleagues.get(promiser).copied()),
            // Whoever is met most gives their word.
            contact: people.first().copied().filter(|_| word.side == Side::Theirs),
            stamp: self.stamp,
        }
    }

    pub(super) fn agree(&mut self, number: &str, agreement: &Agreement) {
        let Some(account) = self.accounts.get(number).copied() else {
            return;
        };
        let term_end = match agreement.over {
            Some(ago) => self.day(ago),
            None => plus(self.as_of, agreement.ahead),
        };
        let months = Months::new(u32::from(agreement.months) * (agreement.renewals + 1));
        let currency = self.currency_of(account);
        let contract = Contract {
            id: self.mint.mint(),
            account,
            number: String::new(),
            subject: agreement.subject.into(),
            starts_on: term_end.checked_sub_months(months).unwrap_or(term_end),
            term_months: agreement.months,
            renews: agreement.renews,
            notice_days: agreement.notice,
            notice_on: agreement.noticed.map(|ago| self.day(ago)),
            ended_on: agreement.over.map(|ago| self.day(ago)),
            fee: agreement.fee.map(|fee| Money {
                minor: fee * 10_i64.pow(currency.decimals()),
                currency,
            }),
            covers_orders: agreement.covers_orders,
            benchmarking: agreement.benchmarking,
            stamp: self.stamp,
        };
        self.records.push(contract.into());
    }

    pub(super) fn currency_of(&self, account: AccountId) -> Currency {
        let known = self.records.iter().find_map(|record| match record {
            Record::Account(held) if held.id == account => held.currency,
            _ => None,
        });
        known.unwrap_or(Currency::EUR)
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
    pub(super) fn days(&mut self, from: Ago, to: Ago, every: Ago) -> Vec<Ago> {
        let mut days = Vec::new();
        let mut ago = i64::from(from);
        while ago >= i64::from(to) {
            days.push(ago as Ago);
            let slack = i64::from(every) / 6;
            ago -= (i64::from(every) + self.chance.between(-slack, slack)).max(1);
        }
        days
    }

    /// Without end and in an order of its own, so that nothing is said twice in a row.
    pub(super) fn in_turn<'t, T>(&mut self, list: &'t [T]) -> impl Iterator<Item = &'t T> + use<'t, T> {
        let stride = *self.chance.pick(&STRIDES);
        let start = self.chance.between(0, list.len() as i64 - 1) as usize;
        (0..).map(move |turn| &list[(start + turn * stride) % list.len()])
    }

    pub(super) fn day(&self, ago: Ago) -> NaiveDate {
        plus(self.as_of, -i64::from(ago))
    }

    /// Seen so many days ago, and good for a year.
    pub(super) fn seen<T>(&self, basis: Basis, ago: Ago, value: T) -> Observation<T> {
        let on = self.day(ago);
        Observation {
            on,
            value,
            basis,
            expires: Some(plus(on, 365)),
        }
    }
}

/// What the title tells of the part a person plays.
fn roles(person: &Person) -> Roles {
    let title = person.title.to_lowercase();
    let named = |words: &[&str]| words.iter().any(|word| title.contains(word));
    let roles = [
        (
            BuyingRole::Initiator,
            named(&["plant", "operations", "process", "production"]),
        ),
        (
            BuyingRole::User,
            named(&["engineer", "maintenance", "foreman", "technic", "brew", "shift"]),
        ),
        (
            BuyingRole::Influencer,
            named(&["engineer", "quality", "technical", "head"]),
        ),
        (
            BuyingRole::Buyer,
            named(&["procurement", "buyer", "purchas", "supply"]),
        ),
        (BuyingRole::Decider, person.power >= 5),
        (
            BuyingRole::Gatekeeper,
            named(&["assistant", "secretary", "office"]),
        ),
    ];
    let mine = roles.into_iter().filter(|(_, is)| *is).map(|(role, _)| role);
    let told: Roles = mine.collect();
    if told == Roles::default() {
        return Roles::from_iter([BuyingRole::Influencer]);
    }
    told
}

fn address(firm: &Firm<'_>) -> Address {
    let Office {
        street,
        postal_code,
        region,
        phone,
        fax,
    } = firm.office.unwrap_or(cast::NOWHERE);
    Address {
        street: street.into(),
        postal_code: postal_code.into(),
        city: firm.city.into(),
        region: region.into(),
        country: firm.country.into(),
        phone: phone.into(),
        fax: fax.into(),
        website: format!("https://{}", firm.domain),
    }
}

/// A price of the list, which is in euro; in other currencies the list is a tenth dearer.
fn priced(micros: i64, currency: Currency) -> Price {
    let micros = if currency == Currency::EUR {
        micros
    } else {
        micros / 10 * 11
    };
    Price { micros, currency }
}

fn special(text: &str, unit_price: Price) -> OrderLine {
    OrderLine {
        product: None,
        text: text.into(),
        quantity: Quantity::whole(1),
        unit_price,
        discount: Share::default(),
    }
}
