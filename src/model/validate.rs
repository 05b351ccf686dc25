//! What a changed record must satisfy before a book accepts it.

use super::{
    Account, AccountId, Book, Change, Colleague, ColleagueId, Complaint, Contact, ContactId, Dossier, Field,
    Order, OrderLine, Policy, Product, Promise, Reason, Record, RecordRef, Refusal, Touchpoint,
};
use chrono::{Datelike, NaiveDate};
use std::collections::BTreeMap;

/// The longest name, number or title kept.
pub const NAME_LIMIT: usize = 200;
/// The longest note kept.
pub const TEXT_LIMIT: usize = 20_000;

type Fault = (Field, Reason);
type Check = Result<(), Fault>;

/// Checks every changed record against the book in which all changes are already made, so that an
/// import may bring an account and its orders in any order.
pub(super) fn changes(book: &Book, changes: &[Change]) -> Result<(), Refusal> {
    for change in changes {
        match &change.after {
            Some(record) => self::record(book, record)?,
            None => {
                let refusal = |(field, reason)| Refusal {
                    record: change.at,
                    field,
                    reason,
                };
                unnamed(book, change.at).map_err(refusal)?;
            }
        }
    }
    unique_numbers(book, changes)
}

/// Checks one record on its own, save that its number may be another's too.
pub(super) fn record(book: &Book, record: &Record) -> Result<(), Refusal> {
    one(book, record).map_err(|(field, reason)| Refusal {
        record: record.reference(),
        field,
        reason,
    })
}

fn one(book: &Book, record: &Record) -> Check {
    match record {
        Record::Policy(policy) => self::policy(policy),
        Record::Colleague(colleague) => self::colleague(colleague),
        Record::Product(product) => self::product(product),
        Record::Account(account) => self::account(book, account),
        Record::Contact(contact) => self::contact(contact),
        Record::Order(order) => self::order(book, order),
        Record::Touchpoint(touchpoint) => self::touchpoint(book, touchpoint),
        Record::Promise(promise) => self::promise(book, promise),
        Record::Complaint(complaint) => self::complaint(complaint),
    }
}

fn account(book: &Book, account: &Account) -> Check {
    name(Field::Name, &account.name)?;
    optional_name(Field::Number, &account.number)?;
    optional_name(Field::Text, &account.segment)?;
    optional_day(Field::OpenedOn, account.opened_on)?;
    optional_day(Field::LostOn, account.lost_on)?;
    not_before(Field::LostOn, account.lost_on, Field::OpenedOn, account.opened_on)?;
    for wish in account.wish.all() {
        within(Field::Rating, i64::from(wish.value), 1, 5)?;
    }
    for (key, text) in &account.custom {
        name(Field::Text, key)?;
        note(Field::Text, text)?;
    }
    let mut above = account.parent;
    let mut height = 0;
    while let Some(parent) = above {
        // A file made elsewhere may hold a circle that this account is no part of.
        height += 1;
        if parent == account.id || height > book.dossiers().len() {
            return Err((Field::Parent, Reason::Cycle));
        }
        above = book
            .dossier(parent)
            .ok_or((Field::Parent, Reason::Unknown))?
            .account
            .parent;
    }
    Ok(())
}

fn contact(contact: &Contact) -> Check {
    name(Field::Name, &contact.name)?;
    for text in [&contact.title, &contact.email, &contact.phone] {
        optional_name(Field::Text, text)?;
    }
    for power in contact.power.all() {
        within(Field::Rating, i64::from(power.value), 1, 5)?;
    }
    for attitude in contact.attitude.all() {
        within(Field::Rating, i64::from(attitude.value), -2, 2)?;
    }
    Ok(())
}

fn colleague(colleague: &Colleague) -> Check {
    name(Field::Name, &colleague.name)?;
    for text in [
        &colleague.number,
        &colleague.title,
        &colleague.email,
        &colleague.phone,
    ] {
        optional_name(Field::Text, text)?;
    }
    match colleague.cost_per_hour {
        Some(cost) => within(Field::Price, cost.minor, 0, i64::MAX),
        None => Ok(()),
    }
}

fn product(product: &Product) -> Check {
    name(Field::Name, &product.name)?;
    optional_name(Field::Number, &product.number)?;
    optional_name(Field::Text, &product.unit)?;
    for price in [product.price, product.cost].into_iter().flatten() {
        within(Field::Price, price.micros, 0, PRICE_LIMIT)?;
    }
    Ok(())
}

fn touchpoint(book: &Book, touchpoint: &Touchpoint) -> Check {
    day(Field::On, touchpoint.on)?;
    if let Some(minutes) = touchpoint.minutes {
        within(Field::Minutes, i64::from(minutes), 0, 7 * 24 * 60)?;
    }
    if let Some(sentiment) = touchpoint.sentiment {
        within(Field::Sentiment, i64::from(sentiment), -2, 2)?;
    }
    note(Field::Text, &touchpoint.notes)?;
    known_contacts(book, touchpoint.account, &touchpoint.contacts)?;
    known_colleagues(book, &touchpoint.colleagues)
}

fn promise(book: &Book, promise: &Promise) -> Check {
    if promise.what.trim().is_empty() {
        return Err((Field::What, Reason::Empty));
    }
    note(Field::What, &promise.what)?;
    day(Field::On, promise.made_on)?;
    let made = Some(promise.made_on);
    for (field, date) in [
        (Field::DueOn, promise.due_on),
        (Field::DeliveredOn, promise.delivered_on),
        (Field::BrokenOn, promise.broken_on),
        (Field::CancelledOn, promise.cancelled_on),
    ] {
        optional_day(field, date)?;
        not_before(field, date, Field::On, made)?;
    }
    let named: Vec<_> = [promise.promiser, promise.deliverer]
        .into_iter()
        .flatten()
        .collect();
    known_colleagues(book, &named)
}

fn complaint(complaint: &Complaint) -> Check {
    if complaint.subject.trim().is_empty() {
        return Err((Field::Subject, Reason::Empty));
    }
    note(Field::Subject, &complaint.subject)?;
    note(Field::Text, &complaint.cause)?;
    day(Field::On, complaint.opened_on)?;
    let opened = Some(complaint.opened_on);
    optional_day(Field::AnsweredOn, complaint.answered_on)?;
    optional_day(Field::ResolvedOn, complaint.resolved_on)?;
    not_before(Field::AnsweredOn, complaint.answered_on, Field::On, opened)?;
    not_before(Field::ResolvedOn, complaint.resolved_on, Field::On, opened)?;
    not_before(
        Field::ResolvedOn,
        complaint.resolved_on,
        Field::AnsweredOn,
        complaint.answered_on,
    )
}

/// An order may be due or delivered before the day it was entered, but an amount below zero would
/// break every share and curve: returns are not orders.
fn order(book: &Book, order: &Order) -> Check {
    optional_name(Field::Number, &order.number)?;
    day(Field::On, order.ordered_on)?;
    optional_day(Field::DueOn, order.due_on)?;
    optional_day(Field::DeliveredOn, order.delivered_on)?;
    not_before(
        Field::DeliveredOn,
        order.delivered_on,
        Field::On,
        Some(order.ordered_on),
    )?;
    if let Some(total) = order.total {
        within(Field::Total, total.minor, 0, i64::MAX)?;
        same_currency(order, total.currency)?;
    }
    for line in &order.lines {
        self::line(book, order, line)?;
    }
    if !order.lines.is_empty() && order.exact().round(order.currency).is_none() {
        return Err((Field::Total, Reason::OutOfRange(0, i64::MAX)));
    }
    known_colleagues(book, order.seller.as_slice())
}

/// A billion a piece, a billion pieces: together far inside what an exact amount can hold.
const PRICE_LIMIT: i64 = 1_000_000_000 * 1_000_000;
const QUANTITY_LIMIT: i64 = 1_000_000_000 * 1000;

fn line(book: &Book, order: &Order, line: &OrderLine) -> Check {
    within(Field::Quantity, line.quantity.0, 0, QUANTITY_LIMIT)?;
    within(Field::Price, line.unit_price.micros, 0, PRICE_LIMIT)?;
    same_currency(order, line.unit_price.currency)?;
    optional_name(Field::Text, &line.text)?;
    match line.product {
        Some(id) if book.product(id).is_none() => Err((Field::Product, Reason::Unknown)),
        _ => Ok(()),
    }
}

fn policy(policy: &Policy) -> Check {
    for weights in &policy.weights {
        if weights.0.iter().all(|weight| *weight == 0) {
            return Err((Field::Weights, Reason::Empty));
        }
        for weight in weights.0 {
            within(Field::Weights, i64::from(weight), 0, 1000)?;
        }
    }
    for rhythm in policy.rhythm {
        within(Field::Rhythm, i64::from(rhythm.contact_days), 1, 3650)?;
        within(Field::Rhythm, i64::from(rhythm.order_days), 1, 3650)?;
    }
    // A customer kept for ever at no discount would be worth infinitely much.
    if policy.value.retention.ppm() == 1_000_000 && policy.value.discount.ppm() == 0 {
        return Err((Field::Value, Reason::OutOfRange(0, 999_999)));
    }
    within(
        Field::Value,
        i64::from(policy.value.retention_strength),
        1,
        10_000,
    )
}

/// What is removed must not be named any more.
fn unnamed(book: &Book, at: RecordRef) -> Check {
    let count = match at {
        RecordRef::Colleague(id) => book.dossiers().map(|dossier| colleague_named(dossier, id)).sum(),
        RecordRef::Product(id) => {
            let lines = book
                .dossiers()
                .flat_map(|dossier| dossier.orders.iter())
                .flat_map(|order| &order.lines);
            lines.filter(|line| line.product == Some(id)).count()
        }
        RecordRef::Account(id) => book
            .dossiers()
            .filter(|dossier| dossier.account.parent == Some(id))
            .count(),
        RecordRef::Contact(account, id) => book
            .dossier(account)
            .map_or(0, |dossier| contact_named(dossier, id)),
        _ => 0,
    };
    if count == 0 {
        Ok(())
    } else {
        Err((Field::Record, Reason::StillNamed(count)))
    }
}

fn colleague_named(dossier: &Dossier, id: ColleagueId) -> usize {
    let touchpoints = dossier
        .touchpoints
        .iter()
        .filter(|record| record.colleagues.contains(&id))
        .count();
    let orders = dossier
        .orders
        .iter()
        .filter(|record| record.seller == Some(id))
        .count();
    let promises = dossier.promises.iter();
    let promises = promises
        .filter(|record| [record.promiser, record.deliverer].contains(&Some(id)))
        .count();
    touchpoints + orders + promises
}

fn contact_named(dossier: &Dossier, id: ContactId) -> usize {
    dossier
        .touchpoints
        .iter()
        .filter(|record| record.contacts.contains(&id))
        .count()
}

/// Numbers by which other systems know a record must point at one record only. Looked up once for a
/// whole edit, since an import may bring ten thousand accounts.
fn unique_numbers(book: &Book, changes: &[Change]) -> Result<(), Refusal> {
    let kinds: [fn(&Record) -> Option<&str>; 3] = [
        |record| {
            if let Record::Account(account) = record {
                Some(&account.number)
            } else {
                None
            }
        },
        |record| {
            if let Record::Colleague(colleague) = record {
                Some(&colleague.number)
            } else {
                None
            }
        },
        |record| {
            if let Record::Product(product) = record {
                Some(&product.number)
            } else {
                None
            }
        },
    ];
    for (kind, number_of) in kinds.into_iter().enumerate() {
        let changed: Vec<_> = changes
            .iter()
            .filter_map(|change| Some((change.at, number_of(change.after.as_ref()?)?)))
            .filter(|(_, number)| !number.is_empty())
            .collect();
        if changed.is_empty() {
            continue;
        }
        let mut holders = BTreeMap::<&str, Vec<RecordRef>>::new();
        for (at, number) in numbers(book, kind) {
            holders.entry(number).or_default().push(at);
        }
        for (at, number) in changed {
            let others = holders
                .get(number)
                .into_iter()
                .flatten()
                .find(|holder| **holder != at);
            if let Some(holder) = others {
                return Err(Refusal {
                    record: at,
                    field: Field::Number,
                    reason: Reason::Taken(*holder),
                });
            }
        }
    }
    Ok(())
}

fn numbers(book: &Book, kind: usize) -> Vec<(RecordRef, &str)> {
    match kind {
        0 => book
            .dossiers()
            .map(|held| (RecordRef::Account(held.id()), held.account.number.as_str()))
            .collect(),
        1 => book
            .team()
            .map(|held| (RecordRef::Colleague(held.id), held.number.as_str()))
            .collect(),
        _ => book
            .catalogue()
            .map(|held| (RecordRef::Product(held.id), held.number.as_str()))
            .collect(),
    }
}

fn known_contacts(book: &Book, account: AccountId, contacts: &[ContactId]) -> Check {
    let dossier = book.dossier(account).ok_or((Field::Account, Reason::Unknown))?;
    let known = contacts.iter().all(|id| dossier.contacts.get(*id).is_some());
    if known {
        Ok(())
    } else {
        Err((Field::Contacts, Reason::Unknown))
    }
}

fn known_colleagues(book: &Book, colleagues: &[ColleagueId]) -> Check {
    let known = colleagues.iter().all(|id| book.colleague(*id).is_some());
    if known {
        Ok(())
    } else {
        Err((Field::Colleagues, Reason::Unknown))
    }
}

fn same_currency(order: &Order, currency: super::Currency) -> Check {
    if order.currency == currency {
        Ok(())
    } else {
        Err((Field::Currency, Reason::MixedCurrencies))
    }
}

fn name(field: Field, text: &str) -> Check {
    if text.trim().is_empty() {
        Err((field, Reason::Empty))
    } else {
        optional_name(field, text)
    }
}

fn optional_name(field: Field, text: &str) -> Check {
    limited(field, text, NAME_LIMIT)
}

fn note(field: Field, text: &str) -> Check {
    limited(field, text, TEXT_LIMIT)
}

fn limited(field: Field, text: &str, limit: usize) -> Check {
    if text.chars().count() > limit {
        Err((field, Reason::TooLong(limit)))
    } else {
        Ok(())
    }
}

fn within(field: Field, number: i64, low: i64, high: i64) -> Check {
    if (low..=high).contains(&number) {
        Ok(())
    } else {
        Err((field, Reason::OutOfRange(low, high)))
    }
}

/// Years far outside a working life are slips of the keyboard, and would overflow day arithmetic.
fn day(field: Field, date: NaiveDate) -> Check {
    within(field, i64::from(date.year()), 1900, 2199)
}

fn optional_day(field: Field, date: Option<NaiveDate>) -> Check {
    date.map_or(Ok(()), |date| day(field, date))
}

fn not_before(field: Field, later: Option<NaiveDate>, other: Field, earlier: Option<NaiveDate>) -> Check {
    match (later, earlier) {
        (Some(later), Some(earlier)) if later < earlier => Err((field, Reason::Before(other))),
        _ => Ok(()),
    }
}
