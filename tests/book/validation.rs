//! Each rule refuses with the field and the reason that a form can show.

use super::makers::*;
use chrono::NaiveDate;
use rapport::model::*;

const FAR: i64 = i64::MAX;

fn far_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(1899, 12, 31).expect("a day")
}

fn long(limit: usize) -> String {
    "ł".repeat(limit + 1)
}

/// Puts the record into the furnished book and expects the fault, at that record.
pub(super) fn check(record: impl Into<Record>, field: Field, reason: Reason) {
    let record = record.into();
    let expected = Refusal {
        record: record.reference(),
        field,
        reason,
    };
    assert_eq!(
        furnished().edit(Edit::Put(vec![record.clone()])).err(),
        Some(expected),
        "{record:?}"
    );
}

pub(super) fn accepted(record: impl Into<Record>) {
    done(&furnished(), put(record));
}

pub(super) fn observed<T>(on: NaiveDate, value: T) -> Beliefs<T> {
    let mut beliefs = Beliefs::default();
    beliefs.observe(Observation {
        on,
        value,
        basis: Basis::Assumed,
        expires: None,
    });
    beliefs
}

const YEARS: Reason = Reason::OutOfRange(1900, 2199);

#[test]
fn names_are_needed_and_limited_in_characters() {
    let (empty, too_long) = (Reason::Empty, Reason::TooLong(NAME_LIMIT));
    for (name, reason) in [
        (String::new(), empty),
        (" \t".into(), empty),
        (long(NAME_LIMIT), too_long),
    ] {
        check(
            Account {
                name: name.clone(),
                ..account(2)
            },
            Field::Name,
            reason,
        );
        check(
            Contact {
                name: name.clone(),
                ..contact(2, 1)
            },
            Field::Name,
            reason,
        );
        check(
            Colleague {
                name: name.clone(),
                ..colleague(1)
            },
            Field::Name,
            reason,
        );
        check(Product { name, ..product(1) }, Field::Name, reason);
    }
    accepted(Account {
        name: "ł".repeat(NAME_LIMIT),
        ..account(2)
    });
}

#[test]
fn short_texts_are_limited() {
    let text = || long(NAME_LIMIT);
    let reason = Reason::TooLong(NAME_LIMIT);
    check(
        Account {
            number: text(),
            ..account(2)
        },
        Field::Number,
        reason,
    );
    check(
        Account {
            segment: text(),
            ..account(2)
        },
        Field::Text,
        reason,
    );
    check(
        Account {
            tags: vec![text()],
            ..account(2)
        },
        Field::Text,
        reason,
    );
    check(
        Account {
            tags: vec![" ".into()],
            ..account(2)
        },
        Field::Text,
        Reason::Empty,
    );
    check(
        Account {
            custom: [(text(), String::new())].into(),
            ..account(2)
        },
        Field::Text,
        reason,
    );
    check(
        Account {
            custom: [(String::new(), "x".into())].into(),
            ..account(2)
        },
        Field::Text,
        Reason::Empty,
    );
    let parts: [fn(&mut Address) -> &mut String; 8] = [
        |address| &mut address.street,
        |address| &mut address.postal_code,
        |address| &mut address.city,
        |address| &mut address.region,
        |address| &mut address.country,
        |address| &mut address.phone,
        |address| &mut address.fax,
        |address| &mut address.website,
    ];
    for part in parts {
        let mut address = Address::default();
        *part(&mut address) = text();
        check(
            Account {
                address,
                ..account(2)
            },
            Field::Text,
            reason,
        );
    }
    check(
        Contact {
            title: text(),
            ..contact(2, 1)
        },
        Field::Text,
        reason,
    );
    check(
        Contact {
            email: text(),
            ..contact(2, 1)
        },
        Field::Text,
        reason,
    );
    check(
        Contact {
            phone: text(),
            ..contact(2, 1)
        },
        Field::Text,
        reason,
    );
    check(
        Colleague {
            number: text(),
            ..colleague(1)
        },
        Field::Text,
        reason,
    );
    check(
        Colleague {
            title: text(),
            ..colleague(1)
        },
        Field::Text,
        reason,
    );
    check(
        Colleague {
            email: text(),
            ..colleague(1)
        },
        Field::Text,
        reason,
    );
    check(
        Colleague {
            phone: text(),
            ..colleague(1)
        },
        Field::Text,
        reason,
    );
    check(
        Product {
            number: text(),
            ..product(1)
        },
        Field::Number,
        reason,
    );
    check(
        Product {
            unit: text(),
            ..product(1)
        },
        Field::Text,
        reason,
    );
    check(
        Order {
            number: text(),
            ..order(2, 1)
        },
        Field::Number,
        reason,
    );
    check(
        Order {
            lines: vec![OrderLine {
                text: text(),
                ..line(None)
            }],
            ..order(2, 1)
        },
        Field::Text,
        reason,
    );
}

#[test]
fn notes_are_limited_further_out() {
    let text = || long(TEXT_LIMIT);
    let reason = Reason::TooLong(TEXT_LIMIT);
    check(
        Account {
            custom: [("Key".into(), text())].into(),
            ..account(2)
        },
        Field::Text,
        reason,
    );
    check(
        Touchpoint {
            notes: text(),
            ..touchpoint(2, 1)
        },
        Field::Text,
        reason,
    );
    check(
        Promise {
            what: text(),
            ..promise(2, 1)
        },
        Field::What,
        reason,
    );
    check(
        Complaint {
            subject: text(),
            ..complaint(2, 1)
        },
        Field::Subject,
        reason,
    );
    check(
        Complaint {
            cause: text(),
            ..complaint(2, 1)
        },
        Field::Text,
        reason,
    );
    accepted(Touchpoint {
        notes: "ł".repeat(TEXT_LIMIT),
        ..touchpoint(2, 1)
    });
    check(
        Promise {
            what: " ".into(),
            ..promise(2, 1)
        },
        Field::What,
        Reason::Empty,
    );
    check(
        Complaint {
            subject: String::new(),
            ..complaint(2, 1)
        },
        Field::Subject,
        Reason::Empty,
    );
}

#[test]
fn years_far_off_are_slips_of_the_keyboard() {
    let (day, on) = (Some(far_day()), far_day());
    check(
        Account {
            opened_on: day,
            ..account(2)
        },
        Field::OpenedOn,
        YEARS,
    );
    check(
        Account {
            lost_on: day,
            ..account(2)
        },
        Field::LostOn,
        YEARS,
    );
    check(
        Account {
            tier: observed(on, Tier::Key),
            ..account(2)
        },
        Field::On,
        YEARS,
    );
    check(
        Account {
            posture: observed(on, Posture::Repeat),
            ..account(2)
        },
        Field::On,
        YEARS,
    );
    check(
        Account {
            wish: observed(on, 3),
            ..account(2)
        },
        Field::On,
        YEARS,
    );
    check(
        Account {
            share_of_wallet: observed(on, Share::default()),
            ..account(2)
        },
        Field::On,
        YEARS,
    );
    check(
        Contact {
            power: observed(on, 3),
            ..contact(2, 1)
        },
        Field::On,
        YEARS,
    );
    check(
        Contact {
            attitude: observed(on, 1),
            ..contact(2, 1)
        },
        Field::On,
        YEARS,
    );
    let mut expiring = Beliefs::default();
    let expires = NaiveDate::from_ymd_opt(2200, 1, 1);
    expiring.observe(Observation {
        on: super::makers::day(1),
        value: 3,
        basis: Basis::Confirmed,
        expires,
    });
    check(
        Account {
            wish: expiring,
            ..account(2)
        },
        Field::On,
        YEARS,
    );
    check(
        Order {
            ordered_on: on,
            ..order(2, 1)
        },
        Field::On,
        YEARS,
    );
    check(
        Order {
            due_on: day,
            ..order(2, 1)
        },
        Field::DueOn,
        YEARS,
    );
    check(
        Order {
            delivered_on: day,
            ..order(2, 1)
        },
        Field::DeliveredOn,
        YEARS,
    );
    check(
        Touchpoint {
            on,
            ..touchpoint(2, 1)
        },
        Field::On,
        YEARS,
    );
    check(
        Promise {
            made_on: on,
            ..promise(2, 1)
        },
        Field::On,
        YEARS,
    );
    check(
        Promise {
            due_on: day,
            ..promise(2, 1)
        },
        Field::DueOn,
        YEARS,
    );
    check(
        Promise {
            delivered_on: day,
            ..promise(2, 1)
        },
        Field::DeliveredOn,
        YEARS,
    );
    check(
        Promise {
            broken_on: day,
            ..promise(2, 1)
        },
        Field::BrokenOn,
        YEARS,
    );
    check(
        Promise {
            cancelled_on: day,
            ..promise(2, 1)
        },
        Field::CancelledOn,
        YEARS,
    );
    check(
        Complaint {
            opened_on: on,
            ..complaint(2, 1)
        },
        Field::On,
        YEARS,
    );
    check(
        Complaint {
            answered_on: day,
            ..complaint(2, 1)
        },
        Field::AnsweredOn,
        YEARS,
    );
    check(
        Complaint {
            resolved_on: day,
            ..complaint(2, 1)
        },
        Field::ResolvedOn,
        YEARS,
    );
}

#[test]
fn days_stand_in_their_order() {
    let early = Some(day(9));
    let on = Reason::Before(Field::On);
    let lost = Account {
        opened_on: Some(day(10)),
        lost_on: early,
        ..account(2)
    };
    check(lost, Field::LostOn, Reason::Before(Field::OpenedOn));
    check(
        Order {
            delivered_on: early,
            ..order(2, 1)
        },
        Field::DeliveredOn,
        on,
    );
    accepted(Order {
        due_on: early,
        ..order(2, 1)
    });
    check(
        Promise {
            due_on: early,
            ..promise(2, 1)
        },
        Field::DueOn,
        on,
    );
    check(
        Promise {
            delivered_on: early,
            ..promise(2, 1)
        },
        Field::DeliveredOn,
        on,
    );
    check(
        Promise {
            broken_on: early,
            ..promise(2, 1)
        },
        Field::BrokenOn,
        on,
    );
    check(
        Promise {
            cancelled_on: early,
            ..promise(2, 1)
        },
        Field::CancelledOn,
        on,
    );
    check(
        Complaint {
            answered_on: early,
            ..complaint(2, 1)
        },
        Field::AnsweredOn,
        on,
    );
    check(
        Complaint {
            resolved_on: early,
            ..complaint(2, 1)
        },
        Field::ResolvedOn,
        on,
    );
    let settled = Complaint {
        answered_on: Some(day(12)),
        resolved_on: Some(day(11)),
        ..complaint(2, 1)
    };
    check(settled, Field::ResolvedOn, Reason::Before(Field::AnsweredOn));
    accepted(Complaint {
        answered_on: Some(day(10)),
        resolved_on: Some(day(10)),
        ..complaint(2, 1)
    });
}

#[test]
fn a_contract_has_a_subject_a_term_and_an_order_of_days() {
    let refused = |contract: Contract, field, reason| check(contract, field, reason);
    refused(
        Contract {
            subject: " ".into(),
            ..contract(2, 1)
        },
        Field::Subject,
        Reason::Empty,
    );
    for term_months in [0, Contract::LONGEST + 1] {
        refused(
            Contract {
                term_months,
                ..contract(2, 1)
            },
            Field::Term,
            Reason::OutOfRange(1, Contract::LONGEST.into()),
        );
    }
    for (field, contract) in [
        (
            Field::EndedOn,
            Contract {
                ended_on: Some(day(9)),
                ..contract(2, 1)
            },
        ),
        (
            Field::NoticeOn,
            Contract {
                notice_on: Some(day(9)),
                ..contract(2, 1)
            },
        ),
    ] {
        refused(contract, field, Reason::Before(Field::StartsOn));
    }
    refused(
        Contract {
            fee: Some(Money {
                minor: -1,
                currency: Currency::EUR,
            }),
            ..contract(2, 1)
        },
        Field::Fee,
        Reason::OutOfRange(0, FAR),
    );
    accepted(Contract {
        ended_on: Some(day(10)),
        ..contract(2, 1)
    });
}

#[test]
fn scales_have_ends() {
    let (one_to_five, tone) = (Reason::OutOfRange(1, 5), Reason::OutOfRange(-2, 2));
    for value in [0, 6] {
        check(
            Account {
                wish: observed(day(1), value),
                ..account(2)
            },
            Field::Rating,
            one_to_five,
        );
        check(
            Contact {
                power: observed(day(1), value),
                ..contact(2, 1)
            },
            Field::Rating,
            one_to_five,
        );
    }
    for value in [-3, 3] {
        check(
            Contact {
                attitude: observed(day(1), value),
                ..contact(2, 1)
            },
            Field::Rating,
            tone,
        );
        check(
            Touchpoint {
                sentiment: Some(value),
                ..touchpoint(2, 1)
            },
            Field::Sentiment,
            tone,
        );
    }
    let week = 7 * 24 * 60;
    accepted(Touchpoint {
        minutes: Some(week),
        ..touchpoint(2, 1)
    });
    let over = Touchpoint {
        minutes: Some(week + 1),
        ..touchpoint(2, 1)
    };
    check(over, Field::Minutes, Reason::OutOfRange(0, i64::from(week)));
}

#[test]
fn amounts_are_neither_negative_nor_beyond_counting() {
    let euro = |micros| Price {
        micros,
        currency: Currency::EUR,
    };
    let money = |minor| Money {
        minor,
        currency: Currency::EUR,
    };
    let (price_limit, quantity_limit) = (1_000_000_000_000_000, 1_000_000_000_000);
    let prices = Reason::OutOfRange(0, price_limit);
    check(
        Colleague {
            cost_per_hour: Some(money(-1)),
            ..colleague(1)
        },
        Field::Price,
        Reason::OutOfRange(0, FAR),
    );
    check(
        Order {
            total: Some(money(-1)),
            ..order(2, 1)
        },
        Field::Total,
        Reason::OutOfRange(0, FAR),
    );
    for micros in [-1, price_limit + 1] {
        check(
            Product {
                price: Some(euro(micros)),
                ..product(1)
            },
            Field::Price,
            prices,
        );
        check(
            Product {
                cost: Some(euro(micros)),
                ..product(1)
            },
            Field::Price,
            prices,
        );
        let dear = OrderLine {
            unit_price: euro(micros),
            ..line(None)
        };
        check(
            Order {
                lines: vec![dear],
                ..order(2, 1)
            },
            Field::Price,
            prices,
        );
    }
    for quantity in [-1, quantity_limit + 1] {
        let many = OrderLine {
            quantity: Quantity(quantity),
            ..line(None)
        };
        let reason = Reason::OutOfRange(0, quantity_limit);
        check(
            Order {
                lines: vec![many],
                ..order(2, 1)
            },
            Field::Quantity,
            reason,
        );
    }
    let most = OrderLine {
        quantity: Quantity(quantity_limit),
        unit_price: euro(price_limit),
        ..line(None)
    };
    check(
        Order {
            lines: vec![most],
            ..order(2, 1)
        },
        Field::Total,
        Reason::OutOfRange(0, FAR),
    );
}

#[test]
fn an_order_has_one_currency() {
    let foreign = OrderLine {
        unit_price: Price {
            micros: 1,
            currency: Currency::USD,
        },
        ..line(None)
    };
    check(
        Order {
            lines: vec![line(None), foreign],
            ..order(2, 1)
        },
        Field::Currency,
        Reason::MixedCurrencies,
    );
    let total = Some(Money {
        minor: 1,
        currency: Currency::USD,
    });
    check(
        Order { total, ..order(2, 1) },
        Field::Currency,
        Reason::MixedCurrencies,
    );
}

#[test]
fn what_is_named_must_be_known() {
    let unknown = Reason::Unknown;
    check(unit(2, 9), Field::Parent, unknown);
    check(
        Order {
            lines: vec![line(Some(9))],
            ..order(2, 1)
        },
        Field::Product,
        unknown,
    );
    check(
        Order {
            seller: Some(id(9)),
            ..order(2, 1)
        },
        Field::Colleagues,
        unknown,
    );
    check(
        Touchpoint {
            colleagues: vec![id(0), id(9)],
            ..touchpoint(2, 1)
        },
        Field::Colleagues,
        unknown,
    );
    // The contact is known, but at another account.
    check(
        Touchpoint {
            contacts: vec![id(0)],
            ..touchpoint(2, 1)
        },
        Field::Contacts,
        unknown,
    );
    check(
        Promise {
            promiser: Some(id(9)),
            ..promise(2, 1)
        },
        Field::Colleagues,
        unknown,
    );
    check(
        Promise {
            deliverer: Some(id(9)),
            ..promise(2, 1)
        },
        Field::Colleagues,
        unknown,
    );
    check(
        Promise {
            accountable: Some(id(9)),
            ..promise(2, 1)
        },
        Field::Colleagues,
        unknown,
    );
    check(
        Promise {
            contact: Some(id(9)),
            ..promise(2, 1)
        },
        Field::Contacts,
        unknown,
    );
    for record in [
        Record::from(contact(9, 1)),
        order(9, 1).into(),
        touchpoint(9, 1).into(),
        promise(9, 1).into(),
        complaint(9, 1).into(),
    ] {
        check(record, Field::Account, unknown);
    }
}

#[test]
fn no_account_stands_above_itself() {
    check(unit(2, 2), Field::Parent, Reason::Cycle);
    check(unit(0, 1), Field::Parent, Reason::Cycle);
    // The first of these only hangs from the circle of the other two.
    let ring = [unit(2, 3), unit(3, 4), unit(4, 3)].map(Record::from);
    let refusal = furnished().edit(Edit::Put(ring.into())).expect_err("a circle");
    let expected = Refusal {
        record: RecordRef::Account(id(3)),
        field: Field::Parent,
        reason: Reason::Cycle,
    };
    assert_eq!(refusal, expected);
}

#[test]
fn numbers_belong_to_one_record() {
    let number = || String::from("1");
    check(
        Account {
            number: number(),
            ..account(2)
        },
        Field::Number,
        Reason::Taken(RecordRef::Account(id(0))),
    );
    let taken = Reason::Taken(RecordRef::Colleague(id(0)));
    check(
        Colleague {
            number: number(),
            ..colleague(1)
        },
        Field::Number,
        taken,
    );
    check(
        Product {
            number: number(),
            ..product(1)
        },
        Field::Number,
        Reason::Taken(RecordRef::Product(id(0))),
    );
    let taken = Reason::Taken(RecordRef::Order(id(0), id(0)));
    check(
        Order {
            number: "7".into(),
            ..order(0, 1)
        },
        Field::Number,
        taken,
    );
    // Orders of two accounts may share a number; so may an account and a product.
    accepted(Order {
        number: "7".into(),
        ..order(2, 1)
    });
    // Two records may swap their numbers in one edit.
    let swapped = [
        account(0).into(),
        Account {
            number: number(),
            ..account(2)
        }
        .into(),
    ];
    done(&furnished(), Edit::Put(swapped.into()));
    let twins = [4, 5].map(|n| {
        Record::from(Account {
            number: "8".into(),
            ..account(n)
        })
    });
    let refusal = furnished().edit(Edit::Put(twins.into())).expect_err("twins");
    let (record, reason) = (
        RecordRef::Account(id(5)),
        Reason::Taken(RecordRef::Account(id(4))),
    );
    assert_eq!(
        refusal,
        Refusal {
            record,
            field: Field::Number,
            reason
        }
    );
}

#[test]
fn the_policy_must_be_able_to_score() {
    let standard = Policy::default;
    let mut weights = standard().weights;
    weights[2] = Weights([0; 11]);
    check(
        Policy {
            weights,
            ..standard()
        },
        Field::Weights,
        Reason::Empty,
    );
    weights[2] = Weights([1001; 11]);
    check(
        Policy {
            weights,
            ..standard()
        },
        Field::Weights,
        Reason::OutOfRange(0, 1000),
    );
    for days in [0, 3651] {
        for rhythm in [
            Rhythm {
                contact_days: days,
                order_days: 9,
            },
            Rhythm {
                contact_days: 9,
                order_days: days,
            },
        ] {
            let rhythm = [
                standard().rhythm[0],
                rhythm,
                standard().rhythm[2],
                standard().rhythm[3],
            ];
            check(
                Policy { rhythm, ..standard() },
                Field::Rhythm,
                Reason::OutOfRange(1, 3650),
            );
        }
    }
    let value = standard().value;
    let for_ever = ValueAssumptions {
        retention: Share::percent(100).expect("a share"),
        discount: Share::default(),
        ..value
    };
    check(
        Policy {
            value: for_ever,
            ..standard()
        },
        Field::Value,
        Reason::OutOfRange(0, 999_999),
    );
    for retention_strength in [0, 10_001] {
        let value = ValueAssumptions {
            retention_strength,
            ..value
        };
        check(
            Policy { value, ..standard() },
            Field::Value,
            Reason::OutOfRange(1, 10_000),
        );
    }
}
