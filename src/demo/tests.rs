use super::*;
use crate::model::*;

mod stories;
mod variety;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day")
}

fn days() -> [NaiveDate; 6] {
    [
        day(2024, 2, 29),
        day(2026, 1, 1),
        day(2025, 12, 31),
        day(2026, 11, 23),
        day(1950, 1, 1),
        day(2198, 1, 1),
    ]
}

fn played(as_of: NaiveDate) -> Book {
    let signature = Signature {
        at: Moment(1_700_000_000_000),
        by: None,
    };
    let edit = book(as_of, signature, &mut Mint::new(1_700_000_000_000, 1));
    Book::default().edit(edit).expect("the demo is accepted").0
}

fn dossier<'a>(book: &'a Book, number: &str) -> &'a Dossier {
    book.dossiers()
        .find(|dossier| dossier.account.number == number)
        .expect("a firm of the cast")
}

/// Euro of orders placed from so many days ago to so many days ago.
fn turnover(dossier: &Dossier, as_of: NaiveDate, from: i64, to: i64) -> f64 {
    let placed = |order: &&Order| (to..from).contains(&(as_of - order.ordered_on).num_days());
    dossier
        .orders
        .iter()
        .filter(placed)
        .filter_map(Order::amount)
        .map(Money::major)
        .sum()
}

/// Every day on which something is said to have happened; due and expiry days lie ahead.
fn past_days(dossier: &Dossier) -> Vec<NaiveDate> {
    let account = &dossier.account;
    let mut days: Vec<NaiveDate> = [account.opened_on, account.lost_on]
        .into_iter()
        .flatten()
        .collect();
    days.extend(account.tier.all().iter().map(|held| held.on));
    days.extend(account.posture.all().iter().map(|held| held.on));
    days.extend(account.wish.all().iter().map(|held| held.on));
    days.extend(account.share_of_wallet.all().iter().map(|held| held.on));
    for contact in &dossier.contacts {
        days.extend(contact.power.all().iter().map(|held| held.on));
        days.extend(contact.attitude.all().iter().map(|held| held.on));
    }
    for order in &dossier.orders {
        days.extend([Some(order.ordered_on), order.delivered_on].into_iter().flatten());
    }
    days.extend(dossier.touchpoints.iter().map(|touchpoint| touchpoint.on));
    for promise in &dossier.promises {
        days.extend(
            [Some(promise.made_on), promise.delivered_on]
                .into_iter()
                .flatten(),
        );
        days.extend([promise.broken_on, promise.cancelled_on].into_iter().flatten());
    }
    for complaint in &dossier.complaints {
        days.extend(
            [Some(complaint.opened_on), complaint.answered_on]
                .into_iter()
                .flatten(),
        );
        days.extend(complaint.resolved_on);
    }
    for invoice in &dossier.invoices {
        days.extend(
            [Some(invoice.issued_on), invoice.paid_on, invoice.withheld_on]
                .into_iter()
                .flatten(),
        );
    }
    days.extend(dossier.surveys.iter().map(|survey| survey.on));
    days.extend(dossier.signs.iter().map(|sign| sign.on));
    days
}

#[test]
fn an_empty_book_accepts_the_demo_on_any_day() {
    for as_of in days() {
        let book = played(as_of);
        let tables = cast::LEADS.iter().map(|chapter| chapter.len()).sum::<usize>()
            + cast::OTHERS.iter().map(|chapter| chapter.len()).sum::<usize>();
        assert_eq!(
            (book.dossiers().len(), book.team().len(), book.catalogue().len()),
            (tables, cast::TEAM.len(), cast::CATALOGUE.len())
        );
        let late = book
            .dossiers()
            .flat_map(|dossier| past_days(dossier))
            .find(|day| *day > as_of);
        assert_eq!(late, None, "as of {as_of}");
    }
}

#[test]
fn nothing_happens_before_the_relation_begins() {
    for dossier in played(day(2026, 11, 23)).dossiers() {
        let opened = dossier.account.opened_on.expect("every firm has a beginning");
        let early = past_days(dossier).into_iter().find(|day| *day < opened);
        assert_eq!(early, None, "{}", dossier.account.name);
    }
}

#[test]
fn the_demo_is_the_same_every_time() {
    let as_of = day(2026, 11, 23);
    assert_eq!(played(as_of).to_parts(), played(as_of).to_parts());
}

#[test]
fn promises_and_complaints_stand_in_every_state() {
    let as_of = day(2026, 11, 23);
    let book = played(as_of);
    let promises: Vec<&Promise> = book
        .dossiers()
        .flat_map(|dossier| dossier.promises.iter())
        .collect();
    let any = |test: fn(&Promise, NaiveDate) -> bool| promises.iter().any(|promise| test(promise, as_of));
    assert!(any(
        |promise, _| promise.delivered_on.is_some() && promise.delivered_on <= promise.due_on
    ));
    assert!(any(|promise, _| promise.delivered_on > promise.due_on));
    assert!(any(
        |promise, as_of| promise.is_open_on(as_of) && promise.due_on < Some(as_of)
    ));
    assert!(any(
        |promise, as_of| promise.is_open_on(as_of) && promise.due_on > Some(as_of)
    ));
    assert!(any(|promise, _| promise.broken_on.is_some()));
    assert!(any(|promise, _| promise.cancelled_on.is_some()));
    assert!(any(
        |promise, as_of| promise.side == crate::model::Side::Theirs && promise.is_open_on(as_of)
    ));
}

#[test]
fn a_list_is_told_to_its_end_before_it_begins_again() {
    let talk = [cast::SMALL_TALK, cast::VISITS, cast::HARD_TALK, cast::COURTING].map(<[_]>::len);
    let words = [cast::OUR_WORDS, cast::OFFERS].map(<[_]>::len);
    let answers = [cast::THEIR_WORDS, cast::ANSWERS].map(<[_]>::len);
    let lengths = talk
        .into_iter()
        .chain(words)
        .chain(answers)
        .chain([cast::GRIEVANCES.len()]);
    for length in lengths {
        assert!(
            scene::STRIDES.iter().all(|stride| length % stride != 0),
            "{length} is no multiple of a prime stride"
        );
    }
}

fn crowd(accounts: usize, seed: u64) -> BookParts {
    generated(
        accounts,
        20,
        day(2024, 2, 29),
        seed,
        Signature {
            at: Moment(1_700_000_000_000),
            by: None,
        },
    )
}

#[test]
fn a_crowd_would_be_accepted_record_by_record() {
    let parts = crowd(150, 3);
    let (book, _) = Book::default()
        .edit(Edit::Put(records(parts.clone())))
        .expect("the crowd is accepted");
    assert_eq!(book.to_parts(), parts);
    assert_eq!(book.to_parts(), Book::from_parts(parts).to_parts());
    assert!(
        book.dossiers()
            .flat_map(|dossier| past_days(dossier))
            .all(|on| on <= day(2024, 2, 29))
    );
    let events = |dossier: &Dossier| {
        dossier.orders.len() + dossier.touchpoints.len() + dossier.promises.len() + dossier.complaints.len()
    };
    assert!(book.dossiers().all(|dossier| events(dossier) == 20));
}

#[test]
fn a_crowd_follows_its_seed() {
    assert_eq!(crowd(20, 3), crowd(20, 3));
    assert_ne!(crowd(20, 3), crowd(20, 4));
    let names: std::collections::BTreeSet<String> = crowd(500, 3)
        .dossiers
        .into_iter()
        .map(|dossier| dossier.account.name)
        .collect();
    assert!(names.len() > 400, "{}", names.len());
}
