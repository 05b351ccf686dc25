//! What a changed record must satisfy before a book accepts it.

use super::{
    Account, AccountId, Address, BandStarts, Beliefs, Book, Change, Colleague, ColleagueId, Complaint,
    Contact, ContactId, Contract, Field, HalfLives, HandBand, Invoice, Need, Order, OrderLine, Policy,
    Posture, Product, Promise, Reason, Record, RecordRef, Refusal, Sign, Survey, Tier, Touchpoint, criteria,
    integrity,
};
use chrono::{Datelike, NaiveDate};

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
        if let Some(after) = &change.after {
            self::record(book, after)?;
        }
    }
    integrity::changes(book, changes)
}

/// Checks one record on its own; how accounts stand above each other, and whose number it is, is not
/// asked here.
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
        Record::Account(account) => self::account(account),
        Record::Contact(contact) => self::contact(contact),
        Record::Order(order) => self::order(book, order),
        Record::Touchpoint(touchpoint) => self::touchpoint(book, touchpoint),
        Record::Promise(promise) => self::promise(book, promise),
        Record::Complaint(complaint) => self::complaint(complaint),
        Record::Contract(contract) => self::contract(contract),
        Record::Invoice(invoice) => self::invoice(invoice),
        Record::Survey(survey) => self::survey(book, survey),
        Record::Need(need) => self::need(need),
        Record::Sign(sign) => self::sign(sign),
    }
}

fn account(account: &Account) -> Check {
    name(Field::Name, &account.name)?;
    optional_name(Field::Number, &account.number)?;
    optional_name(Field::Text, &account.segment)?;
    address(&account.address)?;
    optional_day(Field::OpenedOn, account.opened_on)?;
    optional_day(Field::LostOn, account.lost_on)?;
    not_before(Field::LostOn, account.lost_on, Field::OpenedOn, account.opened_on)?;
    held_since(&account.tier)?;
    held_since(&account.posture)?;
    held_since(&account.share_of_wallet)?;
    rated(&account.wish, 1, 5)?;
    judged(account)?;
    by_hand(account)?;
    for tag in &account.tags {
        name(Field::Text, tag)?;
    }
    for (key, text) in &account.custom {
        name(Field::Text, key)?;
        note(Field::Text, text)?;
    }
    Ok(())
}

/// What is judged of an account's dependence, trust and purchasing.
fn judged(account: &Account) -> Check {
    held_since(&account.central_purchasing)?;
    held_since(&account.share_of_our_margin)?;
    rated(&account.price_sensitivity, 1, 5)?;
    rated(&account.ordering_links, 0, 99)?;
    rated(&account.our_replaceability, 1, 5)?;
    rated(&account.their_replaceability, 1, 5)?;
    held_since(&account.switching_cost)?;
    for held in account.switching_cost.all() {
        within(Field::Amount, held.value.minor, 0, i64::MAX)?;
    }
    held_since(&account.shares_information)?;
    held_since(&account.offers_ideas)?;
    held_since(&account.waives_inspection)
}

fn address(address: &Address) -> Check {
    let Address {
        street,
        postal_code,
        city,
        region,
        country,
        phone,
        fax,
        website,
    } = address;
    for text in [street, postal_code, city, region, country, phone, fax, website] {
        optional_name(Field::Text, text)?;
    }
    Ok(())
}

fn contact(contact: &Contact) -> Check {
    name(Field::Name, &contact.name)?;
    for text in [&contact.title, &contact.email, &contact.phone] {
        optional_name(Field::Text, text)?;
    }
    rated(&contact.power, 1, 5)?;
    held_since(&contact.roles)?;
    rated(&contact.attitude, -2, 2)
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
    let named: Vec<_> = [promise.promiser, promise.deliverer, promise.accountable]
        .into_iter()
        .flatten()
        .collect();
    known_colleagues(book, &named)?;
    known_contacts(book, promise.account, promise.contact.as_slice())
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

fn contract(contract: &Contract) -> Check {
    name(Field::Subject, &contract.subject)?;
    optional_name(Field::Number, &contract.number)?;
    day(Field::StartsOn, contract.starts_on)?;
    let starts = Some(contract.starts_on);
    for (field, date) in [
        (Field::NoticeOn, contract.notice_on),
        (Field::EndedOn, contract.ended_on),
    ] {
        optional_day(field, date)?;
        not_before(field, date, Field::StartsOn, starts)?;
    }
    within(
        Field::Term,
        i64::from(contract.term_months),
        1,
        i64::from(Contract::LONGEST),
    )?;
    if let Some(days) = contract.notice_days {
        within(Field::Notice, i64::from(days), 0, 3650)?;
    }
    match contract.fee {
        Some(fee) => within(Field::Fee, fee.minor, 0, i64::MAX),
        None => Ok(()),
    }
}

/// Without a last day what was set by hand would go on unseen, without a reason nobody could judge it.
fn by_hand(account: &Account) -> Check {
    held_since(&account.by_hand)?;
    for held in account.by_hand.all() {
        let Some(set) = &held.value else { continue };
        if set.reason.trim().is_empty() {
            return Err((Field::Because, Reason::Empty));
        }
        limited(Field::Because, &set.reason, NAME_LIMIT)?;
        if held.expires.is_none() {
            return Err((Field::Until, Reason::Empty));
        }
        not_before(Field::Until, held.expires, Field::On, Some(held.on))?;
    }
    Ok(())
}

fn invoice(invoice: &Invoice) -> Check {
    optional_name(Field::Number, &invoice.number)?;
    note(Field::Text, &invoice.notes)?;
    day(Field::IssuedOn, invoice.issued_on)?;
    day(Field::DueOn, invoice.due_on)?;
    let issued = Some(invoice.issued_on);
    for (field, date) in [
        (Field::DueOn, Some(invoice.due_on)),
        (Field::PaidOn, invoice.paid_on),
        (Field::WithheldOn, invoice.withheld_on),
    ] {
        optional_day(field, date)?;
        not_before(field, date, Field::IssuedOn, issued)?;
    }
    match invoice.amount {
        Some(amount) => within(Field::Amount, amount.minor, 0, i64::MAX),
        None => Ok(()),
    }
}

fn survey(book: &Book, survey: &Survey) -> Check {
    day(Field::On, survey.on)?;
    note(Field::Text, &survey.comment)?;
    let (low, high) = survey.question.scale().into_inner();
    within(
        Field::Score,
        i64::from(survey.score),
        i64::from(low),
        i64::from(high),
    )?;
    known_contacts(book, survey.account, survey.contact.as_slice())
}

fn need(need: &Need) -> Check {
    name(Field::What, &need.what)?;
    rated(&need.importance, 1, 5)?;
    rated(&need.ours, 1, 5)?;
    for (place, rival) in need.rivals.iter().enumerate() {
        name(Field::Rival, &rival.name)?;
        rated(&rival.rating, 1, 5)?;
        if need.rivals[..place].iter().any(|other| other.name == rival.name) {
            return Err((
                Field::Rival,
                Reason::Taken(RecordRef::Need(need.account, need.id)),
            ));
        }
    }
    Ok(())
}

fn sign(sign: &Sign) -> Check {
    day(Field::On, sign.on)?;
    note(Field::Text, &sign.notes)
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

pub(super) fn policy(policy: &Policy) -> Check {
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
    for posture in Posture::ALL {
        for (factor, days) in HalfLives::FACTORS
            .into_iter()
            .zip(policy.half_lives_of(posture).all())
        {
            within(Field::HalfLife(posture, factor), i64::from(days), 1, 3650)?;
        }
    }
    for target in policy.complaint_targets {
        let answer = i64::from(target.answer_days);
        within(Field::Targets, answer, 0, 3650)?;
        within(Field::Targets, i64::from(target.resolve_days), answer, 3650)?;
    }
    for tier in Tier::ALL {
        let BandStarts {
            strained,
            steady,
            thriving,
        } = policy.bands_of(tier);
        let (strained, steady) = (i64::from(strained), i64::from(steady));
        let start = |band| Field::BandStart(tier, band);
        within(start(HandBand::Strained), strained, 1, 97)?;
        within(start(HandBand::Steady), steady, strained + 1, 98)?;
        within(start(HandBand::Thriving), i64::from(thriving), steady + 1, 99)?;
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
    )?;
    criteria::check(&policy.scorecard)
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

fn rated<T: Copy + Into<i64>>(beliefs: &Beliefs<T>, low: i64, high: i64) -> Check {
    for held in beliefs.all() {
        within(Field::Rating, held.value.into(), low, high)?;
    }
    held_since(beliefs)
}

fn held_since<T>(beliefs: &Beliefs<T>) -> Check {
    for held in beliefs.all() {
        day(Field::On, held.on)?;
        optional_day(Field::On, held.expires)?;
    }
    Ok(())
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
