//! Books for the tests of the store.

use crate::model::*;
use chrono::NaiveDate;
use std::collections::BTreeMap;
use uuid::Uuid;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day of the calendar")
}

fn id<Id: From<Uuid>>(n: u128) -> Id {
    Uuid::from_u128(n).into()
}

fn share(ppm: u32) -> Share {
    Share::from_ppm(ppm).expect("at most a million")
}

fn observed<T>(on: NaiveDate, value: T) -> Beliefs<T> {
    let mut beliefs = Beliefs::default();
    beliefs.observe(Observation {
        on,
        value,
        basis: Basis::Confirmed,
        expires: Some(day(2027, 1, 1)),
    });
    beliefs
}

/// What lies in `tests/fixtures/book-v1.json`, with every field of version 1 set. It never changes; a field
/// that is added later keeps its default here.
pub(super) fn frozen() -> BookParts {
    let created = Signature {
        at: Moment(1_700_000_000_000),
        by: Some(id(1)),
    };
    let stamp = Stamp::new(created).edited(Signature {
        at: Moment(1_700_000_100_000),
        by: None,
    });
    BookParts {
        policy: frozen_policy(stamp),
        team: vec![Colleague {
            id: id(1),
            number: "7".into(),
            name: "Åsa Öberg".into(),
            title: "Key account manager".into(),
            function: Some(Function::InsideSales),
            email: "asa@example.test".into(),
            phone: "+46 8 1".into(),
            cost_per_hour: Some(Money {
                minor: 9_050,
                currency: Currency::EUR,
            }),
            stamp,
        }],
        catalogue: vec![Product {
            id: id(2),
            number: "A-1".into(),
            name: "Valve".into(),
            unit: "box of 12".into(),
            price: Some(Price {
                micros: 14_000_000,
                currency: Currency::USD,
            }),
            cost: Some(Price {
                micros: 9_500_000,
                currency: Currency::USD,
            }),
            stock: Some(Quantity(12_500)),
            lead_days: Some(21),
            discontinued: true,
            stamp,
        }],
        dossiers: vec![frozen_dossier(stamp)],
        erased: Vec::new(),
    }
}

/// What lies in `tests/fixtures/book-v2.json`: the book of version 1, and one of every kind erased.
pub(super) fn frozen_2() -> BookParts {
    BookParts {
        erased: vec![
            RecordRef::Colleague(id(11)),
            RecordRef::Product(id(12)),
            RecordRef::Account(id(13)),
            RecordRef::Contact(id(3), id(14)),
            RecordRef::Order(id(3), id(15)),
            RecordRef::Touchpoint(id(3), id(16)),
            RecordRef::Promise(id(3), id(17)),
            RecordRef::Complaint(id(13), id(18)),
        ],
        ..frozen()
    }
}

/// What lies in `tests/fixtures/book-v3.json`: the book of version 2 with a contract, and another erased.
pub(super) fn frozen_3() -> BookParts {
    let mut parts = frozen_2();
    parts.dossiers[0].contracts = Records::from_iter([frozen_contract()]);
    parts.erased.push(RecordRef::Contract(id(3), id(20)));
    parts
}

/// What lies in `tests/fixtures/book-v4.json`: the book of version 3 with one of every kind that version 4 added, every
/// judgement of the account, another of each kind erased, and a policy that tells postures and tiers apart.
pub(super) fn frozen_4() -> BookParts {
    let mut parts = frozen_3();
    // Each place of each posture and tier with figures of its own.
    parts.policy.half_lives = [100, 200, 300, 400]
        .map(|base| HalfLives::from_all(std::array::from_fn(|place| base + 1 + place as u16)));
    parts.policy.bands = [10, 20, 30, 40].map(|base| BandStarts {
        strained: base + 1,
        steady: base + 2,
        thriving: base + 3,
    });
    let on = day(2026, 1, 3);
    let dossier = &mut parts.dossiers[0];
    let account = &mut dossier.account;
    account.central_purchasing = observed(on, share(700_000));
    account.price_sensitivity = observed(on, 3);
    account.switching_cost = observed(on, money(1_250_000));
    account.ordering_links = observed(on, 2);
    account.our_replaceability = observed(on, 4);
    account.their_replaceability = observed(on, 1);
    account.share_of_our_margin = observed(on, share(40_000));
    account.shares_information = observed(on, true);
    account.offers_ideas = observed(on, false);
    account.waives_inspection = observed(on, true);
    let met = dossier.touchpoints.iter().cloned().map(|touchpoint| Touchpoint {
        transactional: Some(share(400_000)),
        ..touchpoint
    });
    dossier.touchpoints = met.collect();
    let contacts = dossier.contacts.iter().cloned().map(|contact| Contact {
        roles: observed(on, Roles::from_iter([BuyingRole::Buyer, BuyingRole::Gatekeeper])),
        ..contact
    });
    dossier.contacts = contacts.collect();
    let promised = dossier.promises.iter().cloned().map(|promise| Promise {
        contact: Some(id(4)),
        ..promise
    });
    dossier.promises = promised.collect();
    frozen_judged(on, dossier);
    parts.erased.extend([
        RecordRef::Invoice(id(3), id(31)),
        RecordRef::Survey(id(3), id(32)),
        RecordRef::Need(id(3), id(33)),
        RecordRef::Sign(id(3), id(34)),
    ]);
    parts
}

fn frozen_judged(on: NaiveDate, dossier: &mut Dossier) {
    let (account, stamp) = (dossier.id(), Stamp::default());
    dossier.invoices = Records::from_iter([Invoice {
        id: id(21),
        account,
        number: "R-1".into(),
        issued_on: day(2026, 1, 22),
        due_on: day(2026, 2, 21),
        paid_on: Some(day(2026, 3, 9)),
        withheld_on: Some(day(2026, 2, 23)),
        our_fault: true,
        amount: Some(money(15_300)),
        notes: "Credit note asked".into(),
        stamp,
    }]);
    dossier.surveys = Records::from_iter([Survey {
        id: id(22),
        account,
        on,
        question: Question::Recommend,
        score: 9,
        contact: Some(id(4)),
        comment: "Quick".into(),
        stamp,
    }]);
    dossier.needs = Records::from_iter([Need {
        id: id(23),
        account,
        what: "Short lead times".into(),
        importance: observed(on, 5),
        ours: observed(on, 4),
        rivals: vec![Rival {
            name: "Nord".into(),
            rating: observed(on, 3),
        }],
        stamp,
    }]);
    dossier.signs = Records::from_iter([Sign {
        id: id(24),
        account,
        on,
        cue: Cue::NewBuyer,
        seen: true,
        notes: "From the group".into(),
        stamp,
    }]);
}

fn money(minor: i64) -> Money {
    Money {
        minor,
        currency: Currency::USD,
    }
}

fn frozen_contract() -> Contract {
    Contract {
        id: id(19),
        account: id(3),
        number: "C-7".into(),
        subject: "Maintenance".into(),
        starts_on: day(2024, 3, 1),
        term_months: 12,
        renews: true,
        notice_days: Some(90),
        notice_on: Some(day(2025, 11, 1)),
        ended_on: Some(day(2026, 3, 1)),
        fee: Some(money(480_000)),
        covers_orders: true,
        benchmarking: true,
        stamp: Stamp::default(),
    }
}

fn frozen_policy(stamp: Stamp) -> Policy {
    let rhythm = |contact_days, order_days| Rhythm {
        contact_days,
        order_days,
    };
    Policy {
        currency: Currency::USD,
        rhythm: [rhythm(7, 14), rhythm(30, 31), rhythm(90, 91), rhythm(180, 365)],
        weights: [1, 2, 3, 4].map(|weight| Weights([weight; 11])),
        default_tier: Tier::Small,
        default_posture: Posture::Transactional,
        delivery_tolerance_days: 2,
        value: ValueAssumptions {
            margin: share(250_001),
            retention: share(800_000),
            retention_strength: 21,
            discount: share(100_000),
        },
        scorecard: Criterion::standard(),
        stamp,
        // What came after the file was frozen reads as what held then.
        ..Policy::default()
    }
}

fn frozen_dossier(stamp: Stamp) -> Dossier {
    let account = Account {
        number: "ALFKI".into(),
        parent: Some(id(99)),
        kind: AccountKind::Site,
        stage: Stage::Lost,
        lost_on: Some(day(2026, 2, 3)),
        segment: "Food".into(),
        address: Address {
            street: "Obere Str. 57".into(),
            postal_code: "12209".into(),
            city: "Berlin".into(),
            region: "BE".into(),
            country: "Germany".into(),
            phone: "030-0074321".into(),
            fax: "030-0076545".into(),
            website: "https://example.test".into(),
        },
        currency: Some(Currency::EUR),
        opened_on: Some(day(1996, 7, 4)),
        tier: observed(day(2026, 1, 2), Tier::Key),
        posture: observed(day(2026, 1, 2), Posture::Partnership),
        wish: observed(day(2026, 1, 2), 4),
        share_of_wallet: observed(day(2026, 1, 2), share(333_333)),
        tags: vec!["ref".into()],
        custom: BTreeMap::from([("Dock".into(), "No. 4 \"north\"".into())]),
        ..Account::named(id(3), "Alfreds Futterkiste", stamp)
    };
    let mut dossier = serde_json::to_value(Dossier::new(account)).expect("records of the model serialise");
    for (shelf, records) in frozen_records(stamp) {
        dossier[shelf] = records;
    }
    serde_json::from_value(dossier).expect("the shape of a dossier")
}

fn frozen_records(stamp: Stamp) -> [(&'static str, serde_json::Value); 5] {
    use serde_json::json;
    let stamp = json!(stamp);
    let [account, contact, colleague] = [3, 4, 1].map(Uuid::from_u128);
    let with = |mut record: serde_json::Value| {
        record["account"] = json!(account);
        record["stamp"] = stamp.clone();
        json!([record])
    };
    [
        (
            "contacts",
            with(
                json!({"id": contact, "name": "Maria Anders", "title": "Buyer", "email": "m@example.test",
                "phone": "1", "power": [{"on": "2026-01-02", "value": 5, "basis": "assumed"}],
                "attitude": [{"on": "2026-01-02", "value": -2, "basis": "confirmed", "expires": "2026-07-01"}]}),
            ),
        ),
        (
            "orders",
            with(
                json!({"id": Uuid::from_u128(5), "number": "10248", "ordered_on": "2026-01-05",
                "due_on": "2026-01-20", "delivered_on": "2026-01-22", "defect_free": false, "seller": colleague,
                "currency": "USD", "total": "15300 USD", "lines": [{"product": Uuid::from_u128(2), "text": "Valve",
                "quantity": 12_000, "unit_price": "15000000 USD", "discount": 150_000}]}),
            ),
        ),
        (
            "touchpoints",
            with(
                json!({"id": Uuid::from_u128(6), "on": "2026-01-06", "channel": "visit", "direction": "mutual",
                "contacts": [contact], "colleagues": [colleague], "minutes": 45, "sentiment": -1, "notes": "قهوة ☕"}),
            ),
        ),
        (
            "promises",
            with(
                json!({"id": Uuid::from_u128(7), "side": "theirs", "what": "Forecast", "made_on": "2026-01-06",
                "due_on": "2026-01-10", "delivered_on": "2026-01-11", "broken_on": "2026-01-12",
                "cancelled_on": "2026-01-13", "promiser": colleague, "deliverer": colleague,
                "deliverer_function": "logistics"}),
            ),
        ),
        (
            "complaints",
            with(
                json!({"id": Uuid::from_u128(8), "subject": "Late", "opened_on": "2026-01-23",
                "answered_on": "2026-01-24", "resolved_on": "2026-01-30", "cause": "Customs",
                "department": "service"}),
            ),
        ),
    ]
}

/// Text that hardly deflates, different for each seed.
pub(super) fn noise(seed: u64, length: usize) -> String {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        char::from(b'!' + (state >> 33) as u8 % 90)
    };
    (0..length).map(|_| next()).collect()
}

/// An account whose id scatters with `n`, with so much text that hardly deflates.
pub(super) fn account(n: u64, seed: u64, text: usize) -> Account {
    let scattered = u128::from(n.wrapping_mul(0x9E37_79B9_7F4A_7C15)) << 64 | u128::from(n);
    let mut account = Account::named(id(scattered), format!("Account {n}"), Stamp::default());
    account.custom.insert("text".into(), noise(seed, text));
    account
}

/// A book of so many accounts, some two kilobytes each, with a colleague and a product.
pub(super) fn book(accounts: u64) -> Book {
    let records = (0..accounts).map(|n| account(n, n, 2000).into());
    let colleague = Colleague {
        number: "1".into(),
        ..frozen().team.remove(0)
    };
    let product = frozen().catalogue.remove(0);
    let edit = Edit::Put(records.chain([colleague.into(), product.into()]).collect());
    Book::default().edit(edit).expect("the sample book is valid").0
}
