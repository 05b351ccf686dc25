//! Scoring a large book must never be felt: ten thousand dossiers of forty-eight events.

use chrono::{Days, NaiveDate};
use rapport::engine::health;
use rapport::engine::health::course::Course;
use rapport::model::{Account, Dossier, Policy, Stamp};
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use uuid::Uuid;

/// Generous, since tests run unoptimised on busy machines; the printed time is the figure of interest.
const LIMIT: Duration = Duration::from_secs(60);

fn day(offset: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2024, 1, 1).expect("a day of the calendar") + Days::new(offset)
}

fn id(number: u64) -> Uuid {
    Uuid::from_u128(u128::from(number))
}

fn order(i: u64) -> Value {
    json!({
        "id": id(100 + i), "account": id(1), "ordered_on": day(30 * i), "due_on": day(30 * i + 10),
        "delivered_on": day(30 * i + 9 + i % 4), "currency": "EUR", "total": format!("{} EUR", 10_000 + 700 * i),
    })
}

fn touchpoint(i: u64) -> Value {
    json!({
        "id": id(200 + i), "account": id(1), "on": day(60 * i), "channel": "visit", "direction": "mutual",
        "contacts": [id(2)], "colleagues": [id(3)], "sentiment": 1,
    })
}

fn busy_dossier() -> Dossier {
    let account = Account::named(id(1).into(), "Busy", Stamp::default());
    let power = json!([{"on": day(0), "value": 4, "basis": "assumed", "expires": null}]);
    let promise = |n: u64, kept: Option<u64>| {
        json!({
            "id": id(n), "account": id(1), "side": "ours", "what": "Sample", "made_on": day(600),
            "due_on": day(700), "delivered_on": kept.map(day),
        })
    };
    let complaint = |n: u64, opened: u64, resolved: Option<u64>| {
        json!({
            "id": id(n), "account": id(1), "subject": "Sample", "opened_on": day(opened),
            "resolved_on": resolved.map(day),
        })
    };
    let stored = json!({
        "account": account,
        "contacts": [{"id": id(2), "account": id(1), "name": "Buyer", "power": power}],
        "orders": (0..30).map(order).collect::<Vec<_>>(),
        "touchpoints": (0..14).map(touchpoint).collect::<Vec<_>>(),
        "promises": [promise(300, None), promise(301, Some(702))],
        "complaints": [complaint(400, 500, Some(520)), complaint(401, 880, None)],
    });
    serde_json::from_value(stored).expect("a dossier in its stored form")
}

#[test]
fn b1_ten_thousand_dossiers_score_without_waiting() {
    let (dossier, policy) = (busy_dossier(), Policy::default());
    let begun = Instant::now();
    let known = (0..10_000)
        .filter(|_| health::assess(&dossier, &policy, day(900)).evidence_share > 0.5)
        .count();
    let took = begun.elapsed();
    println!("10,000 dossiers of 48 events: {took:?}");
    assert_eq!(known, 10_000);
    assert!(took < LIMIT, "{took:?}");
}

#[test]
fn b1_two_years_of_one_account_replay_in_a_moment() {
    const TIMES: u32 = 200;
    let (dossier, policy) = (busy_dossier(), Policy::default());
    let begun = Instant::now();
    let stops: usize = (0..TIMES)
        .map(|_| {
            let days = (0..=24).map(|month| day(170 + 730 * month / 24));
            Course::of(&dossier, &policy, day(900), days).stops.len()
        })
        .sum();
    let took = begun.elapsed() / TIMES;
    println!("24 months of one account of 48 events: {took:?}");
    assert_eq!(stops, 25 * TIMES as usize);
    // Thirty times what a browser is given, since tests run unoptimised on busy machines.
    assert!(took < Duration::from_millis(600), "{took:?}");
}
