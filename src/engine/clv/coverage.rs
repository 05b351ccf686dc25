//! Whether the truth lies in the ranges as often as they promise, in books whose future is known.

use std::fmt;

use chrono::{Days, NaiveDate};

use super::buying::{Buying, Kind};
use super::fit::Chance;
use super::models::gamma_gamma::GammaGamma;
use super::outlook::{Fitted, YEAR};
use super::pretend::{BUSINESS, Truth, began, book};
use super::purchases::{Purchases, WEEK};
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

    fn is_within(&self, slack: f64) -> bool {
        (self.likely.share() - 0.8).abs() <= slack
    }
}

impl fmt::Display for Covered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.3} (95 %: {:.3})", self.likely.share(), self.almost.share())
    }
}

/// Two years are known, the third is forecast.
const KNOWN: u64 = 730;

fn known_until() -> NaiveDate {
    began() + Days::new(KNOWN - 1)
}

/// What is known of a book's customers, and the revenue that came of each since.
fn pretended(seed: u64, customers: u128) -> (Vec<Purchases>, Vec<f64>) {
    let mut chance = Chance(seed * 1_000 + customers as u64);
    let all = book(&BUSINESS, customers, KNOWN as f64 + 365.25, &mut chance);
    let split = |whole: &Purchases| {
        let known = whole.until(known_until());
        let since = whole.made[known.made.len()..].iter();
        let came: f64 = since.filter_map(|made| made.amount).sum();
        (known, came)
    };
    all.iter().map(split).unzip()
}

/// Revenue of accounts, of whole books, and of whole books in every future that the truth about their customers
/// makes as likely as the one that came.
fn covered(books: u64, customers: u128) -> [Covered; 3] {
    let mut covered = <[Covered; 3]>::default();
    for seed in 0..books {
        let (known, came) = pretended(seed, customers);
        let Some(fitted) = Fitted::of(&known, known_until(), |_| ()) else {
            continue;
        };
        let mut totals = Totals::new(&fitted, YEAR);
        let mut sum = 0.0;
        for (one, came) in known.iter().zip(came) {
            let Ok(outlook) = totals.add(one) else { continue };
            let Ok(revenue) = outlook.revenue else { continue };
            sum += came;
            covered[0].count(&revenue, outlook.none, came);
        }
        let [total] = totals.totals()[..] else { continue };
        covered[1].count(&total.revenue, 0.0, sum);
        let knowing = knowing(&fitted);
        for could_come in added(&knowing, &known).revenues() {
            covered[2].count(&total.revenue, 0.0, could_come);
        }
    }
    covered
}

/// What is said of a book by whoever knows the truth about its customers.
fn knowing(fitted: &Fitted) -> Fitted {
    let Truth {
        rates: (shape, days),
        leaving: (a, b),
        spend: GammaGamma { p, q, v },
    } = BUSINESS;
    let mut knowing = fitted.clone();
    knowing.buying = Buying {
        kind: Kind::MbgNbd,
        steps: 1,
        draws: vec![[shape, days / WEEK, a, b]],
        ..knowing.buying
    };
    for (_, spending) in &mut knowing.spending {
        spending.draws = vec![[p, q, v]];
    }
    knowing
}

fn added<'a>(fitted: &'a Fitted, book: &'a [Purchases]) -> Totals<'a> {
    let mut totals = Totals::new(fitted, YEAR);
    for one in book {
        totals.add(one).expect("all have bought");
    }
    totals
}

/// Asked of whoever knows the truth, since then nothing is fitted and there can be five times as many books.
#[test]
fn d5_futures_of_a_book_are_as_far_apart_as_what_comes() {
    let (books, customers, slack) = match books() {
        Some(books) => (5 * books, 300, 0.04),
        None => (100, 20, 0.15),
    };
    let (known, _) = pretended(0, customers);
    let fitted = Fitted::of(&known, known_until(), |_| ()).expect("customers");
    let knowing = knowing(&fitted);
    let mut covered = Covered::default();
    for seed in 0..books {
        let (known, came) = pretended(seed, customers);
        let [total] = added(&knowing, &known).totals()[..] else {
            panic!("one currency")
        };
        covered.count(&total.revenue, 0.0, came.iter().sum());
    }
    println!("{customers} customers: {books} books, truth known {covered}");
    assert!(covered.is_within(slack), "{covered:?}");
}

/// `RAPPORT_BOOKS`, of which the long test has 200.
fn books() -> Option<u64> {
    std::env::var("RAPPORT_BOOKS").ok()?.parse().ok()
}

/// `RAPPORT_BOOKS` books of each size, else a few of the smaller ones, which tell a share to some per cent only.
///
/// Only one future comes of a book, and the share of 200 such that lies in good ranges is off by more than the 4 %
/// allowed in one case of six. So a book's range is held against all futures that the truth about its customers makes
/// as likely (the test above shows that it does): chance in what comes then falls away, and what is left is how well
/// the truth was found out. What came must only not contradict (binomial bound).
#[test]
fn d5_the_truth_lies_in_the_ranges_as_often_as_they_promise() {
    let (books, sizes, slack) = match books() {
        Some(books) => (books, &[20, 50, 300][..], 0.04),
        None => (3, &[20, 50][..], 0.15),
    };
    for customers in sizes {
        let [accounts, came, could_come] = covered(books, *customers);
        println!("{customers} customers: accounts {accounts}, books {came}, in any future {could_come}");
        assert!(accounts.is_within(slack), "{customers}: {accounts:?}");
        // A few books tell nothing of books.
        if books >= 100 {
            assert!(could_come.is_within(slack), "{customers}: {could_come:?}");
            // Chance alone goes further than three deviations once in 370 times.
            let deviation = libm::sqrt(0.8 * 0.2 / came.likely.of);
            assert!(came.is_within(3.0 * deviation), "{customers}: {came:?}");
        }
    }
}
