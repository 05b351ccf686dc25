//! What is left of an account's revenue after the cost of goods and our time with it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::contracts::fees::{Fees, is_covered};
use super::value::year_start;
use crate::engine::contribution::contribution;
use crate::model::{Book, Contract, Currency, Dossier, Order};

/// Where the share of revenue that is left after all costs comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Source {
    /// The orders, fees and contacts of the last year.
    Year,
    /// All orders, fees and contacts: there was neither order nor fee in the last year.
    Ever,
    /// Assumed by the policy: no order has an amount, and no fee was due.
    Policy,
}

/// What is left of an account's revenue, contract fees included, after the cost of goods and our time with it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Margin {
    /// Share of revenue, −1..=1; below zero where serving costs more than it brings. A year that lost more than all
    /// its revenue says little of those to come.
    pub rate: f64,
    /// The part of it that our time takes, as a share of revenue, 2 at most.
    pub serve: f64,
    /// Share of the revenue whose goods' cost is the policy's assumption, 0..=1.
    pub assumed: f64,
    /// What it was taken from.
    pub source: Source,
}

/// Of what was sold so much must be left after refunds for it to tell a margin.
const LEAST_LEFT: f64 = 0.2;

/// What is left of an account's revenue as its records of the last year say, or else all of them, or else the policy;
/// `agreed` are its contracts as known that day.
pub(super) fn margin(
    book: &Book,
    dossier: &Dossier,
    agreed: &[Contract],
    currency: Currency,
    as_of: NaiveDate,
) -> Margin {
    let since = |from: NaiveDate| {
        let orders = dossier
            .orders
            .iter()
            .filter(move |order| (from..=as_of).contains(&order.ordered_on));
        let is_covered = |order: &&Order| is_covered(agreed, order);
        let sold = orders.clone().filter(|order| !is_covered(order));
        let gross: f64 = sold
            .clone()
            .filter(|order| order.currency == currency)
            .filter_map(|order| Some(order.amount()?.major().max(0.0)))
            .sum();
        let touchpoints = dossier
            .touchpoints
            .iter()
            .filter(move |touchpoint| (from..=as_of).contains(&touchpoint.on));
        let mut sum = contribution(book, currency, sold, touchpoints);
        let fees = Fees::of(agreed, currency, (from, as_of));
        if fees.total() > 0.0 {
            let covered = contribution(book, currency, orders.filter(is_covered), []);
            fees.add_to(&mut sum, &covered, book.policy().value.margin);
        }
        (gross + fees.total(), sum)
    };
    let periods = [(year_start(as_of), Source::Year), (NaiveDate::MIN, Source::Ever)];
    for (from, source) in periods {
        let (gross, sum) = since(from);
        // What refunds leave of nearly everything is no measure of what costs take.
        if gross > 0.005 && sum.revenue >= LEAST_LEFT * gross {
            return Margin {
                rate: (sum.total() / sum.revenue).clamp(-1.0, 1.0),
                serve: (sum.serve / sum.revenue).min(2.0),
                assumed: (sum.assumed / sum.revenue).clamp(0.0, 1.0),
                source,
            };
        }
    }
    Margin {
        rate: book.policy().value.margin.as_f64(),
        serve: 0.0,
        assumed: 1.0,
        source: Source::Policy,
    }
}
