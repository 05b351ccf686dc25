//! A record with another content, and new records of every kind.

use super::*;

/// The record with another content.
pub(crate) fn touched(record: Record) -> Record {
    match record {
        Record::Policy(one) => Policy {
            delivery_tolerance_days: 7,
            ..*one
        }
        .into(),
        Record::Colleague(one) => Colleague {
            title: "New".into(),
            ..*one
        }
        .into(),
        Record::Product(one) => Product {
            unit: "New".into(),
            ..*one
        }
        .into(),
        Record::Account(one) => Account {
            segment: "New".into(),
            ..*one
        }
        .into(),
        Record::Contact(one) => Contact {
            title: "New".into(),
            ..*one
        }
        .into(),
        Record::Order(one) => Order {
            delivered_on: Some(day(20)),
            ..*one
        }
        .into(),
        Record::Touchpoint(one) => Touchpoint {
            notes: "New".into(),
            ..*one
        }
        .into(),
        Record::Promise(one) => Promise {
            delivered_on: Some(day(20)),
            ..*one
        }
        .into(),
        Record::Complaint(one) => Complaint {
            cause: "New".into(),
            ..*one
        }
        .into(),
        Record::Contract(one) => Contract {
            renews: false,
            ..*one
        }
        .into(),
        Record::Invoice(one) => Invoice {
            our_fault: true,
            ..*one
        }
        .into(),
        Record::Survey(one) => Survey {
            comment: "New".into(),
            ..*one
        }
        .into(),
        Record::Need(one) => Need {
            what: "New".into(),
            ..*one
        }
        .into(),
        Record::Sign(one) => Sign { seen: false, ..*one }.into(),
    }
}

/// One new record of every kind, in dossiers that both know.
pub(crate) fn fresh() -> Vec<Record> {
    vec![
        colleague(20).into(),
        product(21).into(),
        account(22).into(),
        contact(0, 23).into(),
        order(0, 24).into(),
        touchpoint(2, 25).into(),
        promise(2, 26).into(),
        complaint(0, 27).into(),
        contract(0, 28).into(),
        invoice(0, 29).into(),
        survey(0, 30).into(),
        need(0, 31).into(),
        sign(0, 32).into(),
    ]
}
