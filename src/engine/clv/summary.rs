//! From a list of orders to what the models ask of each customer: how often, how lately, how long, how much.

use std::fmt::{Display, Write};

use chrono::NaiveDate;

use super::models::History;
use super::months::Customer;
use crate::sorting;

/// One line of a list of orders.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Line<Id> {
    /// Who ordered.
    pub customer: Id,
    /// On which day.
    pub day: NaiveDate,
    /// For how much.
    pub amount: f64,
}

/// A customer's orders, those of one day taken as one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Summary {
    /// Days with an order after the first.
    pub frequency: u32,
    /// Days from the first order to the last.
    pub recency: u32,
    /// Days from the first order to the end of observation.
    pub observed: u32,
    /// The mean amount of those days; the first day's is left out, as it is of `frequency`. 0 if it is the only one.
    pub mean: f64,
}

const WEEK: f64 = 7.0;

impl Summary {
    /// The same in weeks, as the models take it.
    #[must_use]
    pub fn customer(&self) -> Customer {
        Customer {
            history: History {
                orders: self.frequency,
                last: f64::from(self.recency) / WEEK,
                observed: f64::from(self.observed) / WEEK,
            },
            mean: self.mean,
        }
    }
}

/// Each customer's summary as of a day, in the order of the customers; later lines are not looked at.
#[must_use]
pub fn summaries<Id: Ord + Copy>(lines: &[Line<Id>], as_of: NaiveDate) -> Vec<(Id, Summary)> {
    let mut known: Vec<&Line<Id>> = lines.iter().filter(|line| line.day <= as_of).collect();
    sorting::by(&mut known, |a, b| {
        a.customer.cmp(&b.customer).then(a.day.cmp(&b.day))
    });
    let customers = known.chunk_by(|a, b| a.customer == b.customer);
    customers
        .filter_map(|lines| Some((lines.first()?.customer, summary(lines, as_of)?)))
        .collect()
}

/// The summary of one customer's lines, which are in the order of days; none of no lines.
fn summary<Id>(lines: &[&Line<Id>], as_of: NaiveDate) -> Option<Summary> {
    let (first, last) = (lines.first()?.day, lines.last()?.day);
    let mut days = lines.chunk_by(|a, b| a.day == b.day);
    days.next();
    let (mut frequency, mut total) = (0, 0.0);
    for day in days {
        frequency += 1;
        total += day.iter().map(|line| line.amount).sum::<f64>();
    }
    Some(Summary {
        frequency,
        recency: days_between(first, last),
        observed: days_between(first, as_of),
        mean: if frequency == 0 {
            0.0
        } else {
            total / f64::from(frequency)
        },
    })
}

fn days_between(from: NaiveDate, to: NaiveDate) -> u32 {
    // The calendar of chrono has fewer days than fit.
    u32::try_from(to.signed_duration_since(from).num_days()).unwrap_or(0)
}

/// The summaries as CSV under the names and in the weeks that the usual packages take: `frequency`, `recency`, `T`
/// and `monetary_value`, every digit kept.
#[must_use]
pub fn table<Id: Display>(summaries: &[(Id, Summary)]) -> String {
    let mut text = String::from("customer_id,frequency,recency,T,monetary_value\n");
    for (customer, summary) in summaries {
        let Customer { history, mean } = summary.customer();
        let History {
            orders,
            last,
            observed,
        } = history;
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{customer},{orders},{last},{observed},{mean}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::super::fit::Histories;
    use super::super::models::beta_geometric::Leaving;
    use super::*;

    fn line(customer: u32, day: u32, amount: f64) -> Line<u32> {
        Line {
            customer,
            day: NaiveDate::from_ymd_opt(2024, 3, day).expect("a day of March"),
            amount,
        }
    }

    #[test]
    fn orders_of_a_day_are_one_and_the_first_day_is_no_repeat() {
        let lines = [
            line(2, 30, 5.0),
            line(1, 9, 10.0),
            line(1, 2, 50.0),
            line(1, 9, 2.0),
            line(1, 2, 1.0),
            line(1, 16, 8.0),
            line(3, 4, 7.0),
        ];
        let as_of = line(0, 23, 0.0).day;
        let found = summaries(&lines, as_of);
        let (first, third) = (
            Summary {
                frequency: 2,
                recency: 14,
                observed: 21,
                mean: 10.0,
            },
            Summary {
                frequency: 0,
                recency: 0,
                observed: 19,
                mean: 0.0,
            },
        );
        assert_eq!(found, [(1, first), (3, third)]);
        assert_eq!(
            table(&found[..1]),
            "customer_id,frequency,recency,T,monetary_value\n1,2,2,3,10\n"
        );
    }

    /// Orders of fifty customers, some of them on the same day.
    fn book() -> Vec<Line<u32>> {
        let order = |n: u32| {
            let customer = n * n % 50;
            line(customer, 1 + n * (7 + customer) % 28, f64::from(n % 9) + 0.5)
        };
        (0..150).map(order).collect()
    }

    #[test]
    fn a_table_that_is_read_back_gives_the_same_parameters() {
        let found = summaries(&book(), line(0, 29, 0.0).day);
        let text = table(&found);
        let read = text.lines().skip(1).map(|row| {
            let cells: Vec<f64> = row
                .split(',')
                .map(|cell| cell.parse().expect("a number"))
                .collect();
            History {
                orders: cells[1] as u32,
                last: cells[2],
                observed: cells[3],
            }
        });
        let read: Histories = read.collect();
        let ours: Histories = found
            .iter()
            .map(|(_, summary)| summary.customer().history)
            .collect();
        let leaving = Leaving::AfterAny;
        assert_eq!(read.most_credible(leaving), ours.most_credible(leaving));
        assert!(found.iter().any(|(_, summary)| summary.frequency > 1));
    }

    #[test]
    fn nobody_has_no_summary() {
        assert_eq!(summaries::<u32>(&[], line(0, 1, 0.0).day), []);
    }
}
