//! The health of a large book, of one account after an edit, and of that account over two years.

use std::hint::black_box;

use chrono::{Months, NaiveDate};
use rapport::demo;
use rapport::engine::health::course::Course;
use rapport::engine::health::{self, Health};
use rapport::model::{Book, Dossier, Edit, Mint, Moment, Policy, Signature, Touchpoint};

use crate::Sentence;
use crate::figures::Figures;

/// The book: so many accounts, each with so many orders, touchpoints, promises and complaints.
const ACCOUNTS: usize = 10_000;
const EVENTS: usize = 50;
const SEED: u64 = 7;

/// Months replayed, as a dossier shows them.
const MONTHS: u32 = 24;

/// A line of JSON for each figure, and the mark of all that was worked out.
pub(crate) fn measure(now: fn() -> f64) -> Result<String, Sentence> {
    let as_of = NaiveDate::from_ymd_opt(2026, 6, 30).ok_or("That is no day.")?;
    let signature = Signature {
        at: Moment(1_700_000_000_000),
        by: None,
    };
    let book = Book::from_parts(demo::generated(ACCOUNTS, EVENTS, as_of, SEED, signature));
    let busiest = book.dossiers().max_by_key(|dossier| events(dossier));
    let busiest = busiest.ok_or("The book is empty.")?;
    let records: usize = book.dossiers().map(|dossier| events(dossier)).sum();
    if records != ACCOUNTS * EVENTS {
        return Err(format!("The book holds {records} records."));
    }

    let mut figures = Figures::by(now);
    let scored = figures.seconds("assess", 5, || {
        let dossiers = book.dossiers();
        let all = dossiers.map(|dossier| score(dossier, book.policy(), as_of).value);
        all.collect::<Vec<f64>>()
    });
    figures.mark(scored);

    let touchpoint = busiest.touchpoints.iter().next().ok_or("Nobody ever met.")?;
    let news = Touchpoint {
        id: Mint::new(1, 1).mint(),
        on: as_of,
        ..touchpoint.clone()
    };
    let edited = figures.seconds("edit", 21, || {
        let (book, _) = book.edit(Edit::Put(vec![news.clone().into()])).ok()?;
        let dossier = book.dossier(news.account)?;
        Some(score(dossier, book.policy(), as_of).value)
    });
    figures.mark([edited.ok_or("The book refused the edit.")?]);

    let course = figures.seconds("replay", 21, || {
        let days = (0..=MONTHS).rev();
        let days = days.filter_map(|back| as_of.checked_sub_months(Months::new(back)));
        Course::of(busiest, book.policy(), as_of, days)
    });
    figures.mark(course.stops.iter().map(|stop| stop.value));
    Ok(figures.end())
}

fn events(dossier: &Dossier) -> usize {
    dossier.orders.len() + dossier.touchpoints.len() + dossier.promises.len() + dossier.complaints.len()
}

/// All of it: were only the value asked for, the compiler might leave out the rest.
fn score(dossier: &Dossier, policy: &Policy, as_of: NaiveDate) -> Health {
    black_box(health::assess(dossier, policy, as_of))
}
