//! How the customers won in a year went on: counted from the orders, without a model.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::purchases::Purchases;
use crate::model::Currency;

/// The customers whose first order fell in one year.
#[derive(Clone, Debug, PartialEq)]
pub struct Cohort {
    /// The calendar year.
    pub year: i32,
    /// How many they are.
    pub customers: usize,
    /// For each calendar year from the first on, as far as it is known: who bought in it, and what they brought.
    pub years: Vec<CohortYear>,
}

/// What a cohort did in one calendar year.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct CohortYear {
    /// Customers who bought.
    pub active: usize,
    /// What they brought, in the currency asked for.
    pub revenue: f64,
}

/// The cohorts of a book up to a day, earliest first; revenue in one currency.
#[must_use]
pub fn cohorts(book: &[Purchases], currency: Currency, as_of: NaiveDate) -> Vec<Cohort> {
    let mut cohorts: BTreeMap<i32, Cohort> = BTreeMap::new();
    for one in book {
        let Some(first) = one.made.first().map(|purchase| purchase.on.year()) else {
            continue;
        };
        let known = usize::try_from(as_of.year() - first).map_or(0, |years| years + 1);
        let cohort = cohorts.entry(first).or_insert_with(|| Cohort {
            year: first,
            customers: 0,
            years: vec![CohortYear::default(); known],
        });
        cohort.customers += 1;
        count(cohort, one, currency);
    }
    cohorts.into_values().collect()
}

fn count(cohort: &mut Cohort, one: &Purchases, currency: Currency) {
    for year in one.made.chunk_by(|one, next| one.on.year() == next.on.year()) {
        let place = usize::try_from(year[0].on.year() - cohort.year).unwrap_or(usize::MAX);
        let Some(counted) = cohort.years.get_mut(place) else {
            continue;
        };
        counted.active += 1;
        if one.currency == currency {
            counted.revenue += year.iter().filter_map(|purchase| purchase.amount).sum::<f64>();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::sample::{bought, day};

    fn on(number: u128, days: &[&str]) -> Purchases {
        bought(number, days.iter().map(|on| (day(on), 10.0)))
    }

    #[test]
    fn d5_each_customer_counts_once_in_a_year_and_with_all_orders() {
        let book = [
            on(1, &["2024-05-01", "2024-06-01", "2026-01-01"]),
            on(2, &["2024-12-31", "2025-01-01"]),
            on(3, &["2026-02-01"]),
            on(4, &[]),
        ];
        let cohorts = cohorts(&book, Currency::EUR, day("2026-03-01"));
        let year = |active, revenue| CohortYear { active, revenue };
        let told = |place: usize| {
            (
                cohorts[place].year,
                cohorts[place].customers,
                &cohorts[place].years[..],
            )
        };
        assert_eq!(cohorts.len(), 2);
        assert_eq!(
            told(0),
            (2024, 2, &[year(2, 30.0), year(1, 10.0), year(1, 10.0)][..])
        );
        assert_eq!(told(1), (2026, 1, &[year(1, 10.0)][..]));
        let dollars = super::cohorts(&book, Currency::USD, day("2026-03-01"));
        assert!(
            dollars
                .iter()
                .flat_map(|cohort| &cohort.years)
                .all(|year| year.revenue == 0.0)
        );
    }
}
