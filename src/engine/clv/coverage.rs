//! Whether the truth lies in the ranges as often as they promise, in books whose future is known.

use chrono::Days;

use super::fit::Chance;
use super::outlook::{Fitted, YEAR};
use super::pretend::{BUSINESS, began, book};
use super::range::Range;
use super::total::Totals;

/// How often the truth lay within a range.
#[derive(Debug, Default)]
struct Tally {
    within: f64,
    of: f64,
}

impl Tally {
    fn count(&mut self, within: f64) {
        self.of += 1.0;
        self.within += within;
    }

    fn share(&self) -> f64 {
        self.within / self.of
    }
}

/// Coverage of the 80 % and the 95 % ranges.
#[derive(Debug, Default)]
struct Covered {
    likely: Tally,
    almost: Tally,
}

impl Covered {
    /// `none` is the chance that the range gives to nothing at all. Where nothing came, as much of that chance counts
    /// as lies between the ends of the range: else a range that begins at nothing would hold more than it promises.
    fn count(&mut self, range: &Range, none: f64, came: f64) {
        let within = |(low, high): (f64, f64), tail: f64| {
            if came > 0.0 {
                return f64::from(u8::from((low..=high).contains(&came)));
            }
            ((none.min(1.0 - tail) - tail) / none).max(0.0)
        };
        self.likely.count(within(range.likely, 0.1));
        self.almost.count(within(range.almost, 0.025));
    }
}

/// Two years are known, the third is forecast.
const KNOWN: u64 = 730;

/// Revenue of accounts, and of whole books.
fn covered(books: u64, customers: u128) -> [Covered; 2] {
    let mut covered = [Covered::default(), Covered::default()];
    for seed in 0..books {
        let mut chance = Chance(seed * 1_000 + customers as u64);
        let all = book(&BUSINESS, customers, KNOWN as f64 + 365.25, &mut chance);
        let known_until = began() + Days::new(KNOWN - 1);
        let until = |day| all.iter().map(move |one| one.until(day)).collect::<Vec<_>>();
        let (known, future) = (until(known_until), &all);
        let Some(fitted) = Fitted::of(&known, known_until, |_| ()) else {
            continue;
        };
        let mut totals = Totals::new(&fitted, YEAR);
        let mut sum = 0.0;
        for (one, whole) in known.iter().zip(future) {
            let came: f64 = whole.made[one.made.len()..]
                .iter()
                .filter_map(|made| made.amount)
                .sum();
            let Ok(outlook) = totals.add(one) else { continue };
            let Ok(revenue) = outlook.revenue else { continue };
            sum += came;
            covered[0].count(&revenue, outlook.none, came);
        }
        if let [total] = totals.totals()[..] {
            covered[1].count(&total.revenue, 0.0, sum);
        }
    }
    covered
}

/// `RAPPORT_BOOKS` books of each size: 200 in the long test, else a few of the smaller ones, which tell a share to some
/// per cent only.
#[test]
fn d5_the_truth_lies_in_the_ranges_as_often_as_they_promise() {
    let books = std::env::var("RAPPORT_BOOKS")
        .ok()
        .and_then(|books| books.parse().ok());
    let (books, sizes, slack) = match books {
        Some(books) => (books, &[20, 50, 300][..], 0.04),
        None => (3, &[20, 50][..], 0.15),
    };
    for customers in sizes {
        let [accounts, whole] = covered(books, *customers);
        println!(
            "{customers} customers: accounts {:.3} (95 %: {:.3}), books {:.3} ({:.3}) of {}",
            accounts.likely.share(),
            accounts.almost.share(),
            whole.likely.share(),
            whole.almost.share(),
            whole.likely.of,
        );
        assert!(
            (accounts.likely.share() - 0.8).abs() <= slack,
            "{customers}: {accounts:?}"
        );
        // A few books tell nothing of books.
        if books >= 100 {
            assert!(
                (whole.likely.share() - 0.8).abs() <= slack,
                "{customers}: {whole:?}"
            );
        }
    }
}
