//! Crowds of accounts for measuring: any number, all different, the same for the same seed.

use super::chance::Chance;
use super::{cast, held, plus};
use crate::model::{
    Account, AccountId, AccountKind, Address, Basis, BookParts, Channel, Colleague, ColleagueId, Complaint,
    Contact, ContactId, Currency, Direction, Dossier, Function, Mint, Money, Observation, Order, OrderLine,
    Posture, Price, Product, ProductId, Promise, Quantity, Record, Records, Share, Side, Signature, Stage,
    Stamp, Tier, Touchpoint,
};
use chrono::NaiveDate;

const FIRST: &[&str] = &[
    "Alder",
    "Birka",
    "Corvo",
    "Dorna",
    "Elmet",
    "Falun",
    "Garda",
    "Hestia",
    "Ilmar",
    "Jasna",
    "Kvarn",
    "Lumen",
    "Mirov",
    "Novara",
    "Ostra",
    "Pelion",
    "Quill",
    "Runa",
    "Sava",
    "Tarn",
    "Umbra",
    "Velo",
    "Wald",
    "Zorza",
    "نجمة",
    "واحة",
    "سپیده",
    "Żuraw",
    "Джерело",
    "Світанок",
];
const SECOND: &[&str] = &[
    "Water",
    "Foods",
    "Chemie",
    "Paper",
    "Steel",
    "Energia",
    "Marine",
    "Textil",
    "Mining",
    "Pharma",
    "Glass",
    "Cement",
    "Brewing",
    "Sugar",
    "Agri",
    "Papier",
    "Hydro",
    "Robotics",
    "للصناعة",
    "صنعت",
    "Młyny",
    "Метал",
];
const FORM: &[&str] = &[
    "GmbH",
    "Ltd",
    "SA",
    "S.p.A.",
    "Sp. z o.o.",
    "AB",
    "ТОВ",
    "ش.م.م",
    "Oy",
    "Inc.",
];
const GIVEN: &[&str] = &[
    "Ada",
    "Bruno",
    "Chiara",
    "Dmytro",
    "Ewa",
    "Farid",
    "Greta",
    "Hamid",
    "Iryna",
    "Jan",
    "Keiko",
    "ليلى",
    "مریم",
    "Олена",
    "Łucja",
    "Nuno",
];
const FAMILY: &[&str] = &[
    "Ahlqvist",
    "Bianchi",
    "Czarnecka",
    "Dubois",
    "Eriksen",
    "Ferreira",
    "Grabowski",
    "Haddad",
    "Ivanenko",
    "Jansen",
    "Kovač",
    "Lindgren",
    "الحسن",
    "رضایی",
    "Шевчук",
    "Żak",
];
const PLACES: &[(&str, &str)] = &[
    ("Nordhafen", "Germany"),
    ("Złotoport", "Poland"),
    ("Wexcombe", "United Kingdom"),
    ("Montefiaba", "Italy"),
    ("Lumovik", "Norway"),
    ("Синьоріччя", "Україна"),
    ("واحة الينبوع", "الأردن"),
    ("زرینه‌دشت", "ایران"),
];
const SEGMENTS: &[&str] = &[
    "Chemicals",
    "Construction",
    "Food and dairy",
    "Mining",
    "Paper",
    "Water supply",
];

/// The span of days in which things happen.
const DAYS: i64 = 3 * 365;

/// A book of so many accounts, each with so many events (orders, touchpoints, promises, complaints)
/// in the three years before `as_of`. One account in twelve is a unit of the one before it. A book
/// accepts all of it for every day from 1920 to 2198.
pub fn generated(
    accounts: usize,
    events_per_account: usize,
    as_of: NaiveDate,
    seed: u64,
    signature: Signature,
) -> BookParts {
    let mut chance = Chance::new(seed);
    let entropy = u128::from(chance.next()) << 64 | u128::from(chance.next() >> 4);
    let mut mint = Mint::new(u64::try_from(signature.at.0).unwrap_or_default(), entropy);
    let stamp = Stamp::new(signature);
    let team: Vec<Colleague> = (0..(accounts / 80).clamp(5, 120))
        .map(|place| Colleague {
            number: format!("P-{place:04}"),
            name: format!("{} {}", chance.pick(GIVEN), chance.pick(FAMILY)),
            function: Some(*chance.pick(&Function::ALL)),
            cost_per_hour: Some(Money {
                minor: chance.between(3500, 9500),
                currency: Currency::EUR,
            }),
            ..cast::TEAM[0].colleague(mint.mint(), stamp)
        })
        .collect();
    let catalogue: Vec<Product> = (0..60)
        .map(|place| product(place, &mut chance, mint.mint(), stamp))
        .collect();
    let mut crowd = Crowd {
        as_of,
        stamp,
        chance,
        mint,
        colleagues: team.iter().map(|colleague| colleague.id).collect(),
        products: catalogue
            .iter()
            .filter_map(|product| Some((product.id, product.price?)))
            .collect(),
        orders: 0,
    };
    let mut dossiers: Vec<Dossier> = Vec::with_capacity(accounts);
    for place in 0..accounts {
        let above = if place % 12 == 1 {
            dossiers.last().map(Dossier::id)
        } else {
            None
        };
        dossiers.push(crowd.dossier(place, above, events_per_account));
    }
    BookParts {
        team,
        catalogue,
        dossiers,
        ..BookParts::default()
    }
}

fn product(place: usize, chance: &mut Chance, id: ProductId, stamp: Stamp) -> Product {
    let kind = chance.pick(cast::CATALOGUE);
    Product {
        number: format!("G-{place:03}"),
        name: format!("{} / {}", kind.name, chance.between(10, 99)),
        ..kind.product(id, stamp)
    }
}

struct Crowd {
    as_of: NaiveDate,
    stamp: Stamp,
    chance: Chance,
    mint: Mint,
    colleagues: Vec<ColleagueId>,
    products: Vec<(ProductId, Price)>,
    orders: u64,
}

impl Crowd {
    fn dossier(&mut self, place: usize, above: Option<AccountId>, events: usize) -> Dossier {
        let account = self.account(place, above);
        let id = account.id;
        let contacts: Records<Contact> = (0..self.chance.between(1, 4)).map(|_| self.contact(id)).collect();
        let people: Vec<ContactId> = contacts.iter().map(|contact| contact.id).collect();
        // Some are busy to the end, some fell silent long ago.
        let silent = if self.chance.one_in(5) {
            self.chance.between(60, DAYS - 60)
        } else {
            self.chance.between(0, 30)
        };
        let mut dossier = Dossier {
            contacts,
            ..Dossier::new(account)
        };
        let (mut orders, mut touchpoints) = (Vec::new(), Vec::new());
        let (mut promises, mut complaints) = (Vec::new(), Vec::new());
        for _ in 0..events {
            let ago = self.chance.between(silent, DAYS);
            match self.chance.between(0, 99) {
                0..45 => touchpoints.push(self.touchpoint(id, ago, &people)),
                45..85 => orders.push(self.order(id, ago)),
                85..95 => promises.push(self.promise(id, ago)),
                _ => complaints.push(self.complaint(id, ago)),
            }
        }
        dossier.orders = Records::from_iter(orders);
        dossier.touchpoints = Records::from_iter(touchpoints);
        dossier.promises = Records::from_iter(promises);
        dossier.complaints = Records::from_iter(complaints);
        dossier
    }

    fn account(&mut self, place: usize, parent: Option<AccountId>) -> Account {
        let chance = &mut self.chance;
        let name = format!(
            "{} {} {}",
            chance.pick(FIRST),
            chance.pick(SECOND),
            chance.pick(FORM)
        );
        let (city, country) = *chance.pick(PLACES);
        let opened_on = plus(self.as_of, -chance.between(DAYS, 4 * DAYS));
        let mut account = Account::named(self.mint.mint(), name, self.stamp);
        account.number = format!("G-{place:06}");
        account.parent = parent;
        account.kind = if parent.is_some() {
            AccountKind::Unit
        } else {
            AccountKind::Headquarters
        };
        account.stage = if chance.one_in(15) {
            Stage::Prospect
        } else {
            Stage::Customer
        };
        account.segment = String::from(*chance.pick(SEGMENTS));
        account.address = Address {
            city: city.into(),
            country: country.into(),
            ..Address::default()
        };
        account.currency = Some(Currency::EUR);
        account.opened_on = Some(opened_on);
        account.tier.observe(held(opened_on, *chance.pick(&Tier::ALL)));
        account
            .posture
            .observe(held(opened_on, *chance.pick(&Posture::ALL)));
        account.wish.observe(held(opened_on, chance.between(1, 5) as u8));
        account
    }

    fn contact(&mut self, account: AccountId) -> Contact {
        let mut contact = Contact {
            id: self.mint.mint(),
            account,
            name: format!("{} {}", self.chance.pick(GIVEN), self.chance.pick(FAMILY)),
            title: String::new(),
            email: String::new(),
            phone: String::new(),
            power: Default::default(),
            attitude: Default::default(),
            roles: Default::default(),
            stamp: self.stamp,
        };
        let on = plus(self.as_of, -self.chance.between(0, 400));
        let (power, attitude) = (self.chance.between(1, 5) as u8, self.chance.between(-2, 2) as i8);
        contact.power.observe(Observation {
            on,
            value: power,
            basis: Basis::Assumed,
            expires: None,
        });
        contact.attitude.observe(Observation {
            on,
            value: attitude,
            basis: Basis::Assumed,
            expires: None,
        });
        contact
    }

    fn touchpoint(&mut self, account: AccountId, ago: i64, people: &[ContactId]) -> Touchpoint {
        let chance = &mut self.chance;
        Touchpoint {
            id: self.mint.mint(),
            account,
            on: plus(self.as_of, -ago),
            channel: *chance.pick(&Channel::ALL),
            direction: *chance.pick(&Direction::ALL),
            contacts: vec![*chance.pick(people)],
            colleagues: vec![*chance.pick(&self.colleagues)],
            minutes: Some(chance.between(5, 120) as u32),
            transactional: None,
            sentiment: chance.one_in(3).then(|| chance.between(-2, 2) as i8),
            notes: chance.pick(cast::SMALL_TALK).notes.into(),
            stamp: self.stamp,
        }
    }

    fn order(&mut self, account: AccountId, ago: i64) -> Order {
        self.orders += 1;
        let ordered_on = plus(self.as_of, -ago);
        let delivered_on = plus(ordered_on, self.chance.between(6, 19));
        let arrived = delivered_on <= self.as_of;
        Order {
            id: self.mint.mint(),
            account,
            number: format!("SO-{:07}", self.orders),
            ordered_on,
            due_on: Some(plus(ordered_on, 14)),
            delivered_on: arrived.then_some(delivered_on),
            defect_free: arrived.then(|| !self.chance.one_in(20)),
            seller: Some(*self.chance.pick(&self.colleagues)),
            currency: Currency::EUR,
            lines: (0..self.chance.between(1, 3)).map(|_| self.line()).collect(),
            total: None,
            stamp: self.stamp,
        }
    }

    fn line(&mut self) -> OrderLine {
        let (product, unit_price) = *self.chance.pick(&self.products);
        OrderLine {
            product: Some(product),
            text: String::new(),
            quantity: Quantity::whole(self.chance.between(1, 20)),
            unit_price,
            discount: Share::percent(self.chance.between(0, 15) as u8).unwrap_or_default(),
        }
    }

    fn promise(&mut self, account: AccountId, ago: i64) -> Promise {
        let made_on = plus(self.as_of, -ago);
        let kept = plus(made_on, self.chance.between(1, 40));
        Promise {
            id: self.mint.mint(),
            account,
            side: if self.chance.one_in(3) {
                Side::Theirs
            } else {
                Side::Ours
            },
            what: String::from(*self.chance.pick(&[
                "Offer",
                "Drawing",
                "Visit of an engineer",
                "Spare parts",
            ])),
            made_on,
            due_on: Some(plus(made_on, 30)),
            delivered_on: (kept <= self.as_of && !self.chance.one_in(8)).then_some(kept),
            broken_on: None,
            cancelled_on: None,
            promiser: Some(*self.chance.pick(&self.colleagues)),
            deliverer: Some(*self.chance.pick(&self.colleagues)),
            deliverer_function: None,
            // No draw of its own: the crowd stays the one that was measured before.
            accountable: self
                .colleagues
                .get(ago as usize % self.colleagues.len().max(1))
                .copied(),
            contact: None,
            stamp: self.stamp,
        }
    }

    fn complaint(&mut self, account: AccountId, ago: i64) -> Complaint {
        let opened_on = plus(self.as_of, -ago);
        let answered = plus(opened_on, self.chance.between(0, 5));
        let resolved = plus(answered, self.chance.between(0, 40));
        Complaint {
            id: self.mint.mint(),
            account,
            subject: String::from(
                *self
                    .chance
                    .pick(&["Late delivery", "Leaking seal", "Wrong invoice"]),
            ),
            opened_on,
            answered_on: (answered <= self.as_of).then_some(answered),
            resolved_on: (resolved <= self.as_of).then_some(resolved),
            cause: String::new(),
            department: Some(*self.chance.pick(&Function::ALL)),
            stamp: self.stamp,
        }
    }
}

/// The same crowd as one edit's worth of records, as an import would bring it.
pub fn records(parts: BookParts) -> Vec<Record> {
    let mut records: Vec<Record> = Vec::new();
    records.extend(parts.team.into_iter().map(Record::from));
    records.extend(parts.catalogue.into_iter().map(Record::from));
    for dossier in parts.dossiers {
        records.push(dossier.account.into());
        records.extend(dossier.contacts.iter().cloned().map(Record::from));
        records.extend(dossier.orders.iter().cloned().map(Record::from));
        records.extend(dossier.touchpoints.iter().cloned().map(Record::from));
        records.extend(dossier.promises.iter().cloned().map(Record::from));
        records.extend(dossier.complaints.iter().cloned().map(Record::from));
        records.extend(dossier.contracts.iter().cloned().map(Record::from));
        records.extend(dossier.invoices.iter().cloned().map(Record::from));
        records.extend(dossier.surveys.iter().cloned().map(Record::from));
        records.extend(dossier.needs.iter().cloned().map(Record::from));
        records.extend(dossier.signs.iter().cloned().map(Record::from));
    }
    records
}
