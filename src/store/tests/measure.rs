//! How large and how fast: run with `--ignored --nocapture`, optimised.

use super::*;
use crate::model::*;
use chrono::{Days, NaiveDate};
use std::time::Instant;

/// A number below `limit` that follows from `n`.
fn pick(n: u64, limit: u64) -> u64 {
    let mixed = (n ^ (n >> 31)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    ((mixed ^ (mixed >> 29)).wrapping_mul(0xBF58_476D_1CE4_E5B9) >> 33) % limit.max(1)
}

const WORDS: [&str; 16] = [
    "price", "delivery", "agreed", "valve", "asked", "sample", "Tuesday", "offer", "they", "will", "call",
    "back", "about", "the", "new", "line",
];

fn sentence(seed: u64) -> String {
    (0..6 + pick(seed, 10))
        .map(|n| WORDS[pick(seed * 31 + n, 16) as usize % 16])
        .collect::<Vec<_>>()
        .join(" ")
}

fn generated(accounts: u64, events: u64) -> Book {
    let mut mint = Mint::new(1_790_000_000_000, 0x1234_5678_9ABC_DEF0_1122);
    let start = NaiveDate::from_ymd_opt(2022, 1, 1).expect("a day");
    let stamp = Stamp::new(Signature {
        at: Moment(1_790_000_000_000),
        by: None,
    });
    let products: Vec<ProductId> = (0..200).map(|_| mint.mint()).collect();
    let dossiers = (0..accounts).map(|a| {
        let id: AccountId = mint.mint();
        let mut account = Account::named(id, format!("{} {a}", sentence(a)), stamp);
        account.address.city = WORDS[pick(a, 16) as usize % 16].into();
        let contacts: Vec<ContactId> = (0..3).map(|_| mint.mint()).collect();
        let mut touchpoints = Vec::new();
        let mut orders = Vec::new();
        for e in 0..events {
            let seed = a * 1000 + e;
            let on = start
                .checked_add_days(Days::new(pick(seed, 1500) % 1500))
                .expect("a day");
            if e % 2 == 0 {
                touchpoints.push(Touchpoint {
                    id: mint.mint(),
                    account: id,
                    on,
                    channel: Channel::ALL[pick(seed, 6) as usize % 6],
                    direction: Direction::ALL[pick(seed, 3) as usize % 3],
                    contacts: vec![contacts[e as usize % 3]],
                    colleagues: Vec::new(),
                    minutes: Some(pick(seed, 90) as u32),
                    transactional: None,
                    sentiment: None,
                    notes: sentence(seed),
                    stamp,
                });
            } else {
                let line = |n: u64| OrderLine {
                    product: Some(products[pick(seed + n, 200) as usize % 200]),
                    text: String::new(),
                    quantity: Quantity::whole(pick(seed + n, 100) as i64),
                    unit_price: Price {
                        micros: pick(seed * n, 5000) as i64 * 10_000,
                        currency: Currency::EUR,
                    },
                    discount: Share::default(),
                };
                orders.push(Order {
                    id: mint.mint(),
                    account: id,
                    number: format!("{}", 10_000 + seed),
                    ordered_on: on,
                    due_on: on.checked_add_days(Days::new(14)),
                    delivered_on: on.checked_add_days(Days::new(10 + pick(seed, 9) % 9)),
                    defect_free: None,
                    seller: None,
                    currency: Currency::EUR,
                    lines: (1..3).map(line).collect(),
                    total: None,
                    stamp,
                });
            }
        }
        let dossier = serde_json::json!({ "account": account, "touchpoints": touchpoints, "orders": orders });
        serde_json::from_value(dossier).expect("the shape of a dossier")
    });
    Book::from_parts(BookParts {
        dossiers: dossiers.collect(),
        ..BookParts::default()
    })
}

#[test]
#[ignore = "takes minutes without optimisation; prints figures and holds only the limits"]
fn large_books() {
    for (accounts, events) in [(2_000, 50), (10_000, 50)] {
        let book = generated(accounts, events);
        let json = write_envelope(&book.to_parts()).len();
        let (mut kv, mut layout) = (MemoryKv::default(), Layout::default());
        let clock = Instant::now();
        let saved = save(&mut kv, &mut layout, &Book::default(), &book).expect("saved");
        println!("{accounts} accounts × {events} events: {json} bytes of JSON");
        println!(
            "  first save {:?}, {} pages, {} units",
            clock.elapsed(),
            saved.pages,
            saved.units
        );
        println!("  manifest {} units", pack::units(&kv.0["rapport.manifest.a"]));
        let clock = Instant::now();
        let opened = open(&mut kv).expect("readable");
        println!("  open {:?}", clock.elapsed());
        let texts: Vec<&String> =
            kv.0.iter()
                .filter(|(key, _)| key.contains(".page."))
                .map(|(_, text)| text)
                .collect();
        let clock = Instant::now();
        let unsealed: Vec<_> = texts
            .iter()
            .map(|text| seal::unseal(text).expect("sound"))
            .collect();
        println!("  of which unpack and checksum {:?}", clock.elapsed());
        let clock = Instant::now();
        let inflated: usize = unsealed
            .iter()
            .map(|page| page.data().expect("sound").len())
            .sum();
        println!("  of which inflate {:?} ({inflated} bytes)", clock.elapsed());
        let mut held = opened.book;
        let (mut most, mut slowest) = (0, std::time::Duration::ZERO);
        for n in 0..20 {
            let dossier = held
                .dossiers()
                .nth((accounts as usize / 20) * n)
                .expect("there are as many");
            let account = Account {
                segment: "Changed".into(),
                ..dossier.account.clone()
            };
            let next = put(&held, account);
            let clock = Instant::now();
            let saved = save(&mut kv, &mut layout, &held, &next).expect("saved");
            slowest = slowest.max(clock.elapsed());
            most = most.max(saved.units);
            held = next;
        }
        println!("  one edit: at most {most} units and {slowest:?}");
        assert!(most * 2 <= 64 << 10);
    }
}
