//! What is left of an account's revenue once its own costs are borne.
//!
//! Contribution = revenue − cost of goods − cost to serve, the profit that the whale curve adds up
//! (Kaplan & Narayanan 2001, “Measuring and managing customer profitability”, Journal of Cost Management
//! 15(5)). Cost to serve is our people's time with the account; overheads are not spread.

use crate::model::{Book, Currency, Exact, Order, OrderLine, Share, Touchpoint};

/// Revenue and costs of one account, in major units of one currency.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Contribution {
    /// What the orders brought.
    pub revenue: f64,
    /// What the goods cost us.
    pub goods: f64,
    /// What the time with the account cost us.
    pub serve: f64,
    /// The part of the revenue whose goods have no known cost: the policy's margin is assumed for it.
    pub assumed: f64,
    /// Touchpoints whose cost is not or not fully known: no minutes, nobody of ours, or no cost per hour
    /// in this currency.
    pub unpriced: usize,
}

impl Contribution {
    /// Revenue less both costs; of either sign.
    #[must_use]
    pub fn total(&self) -> f64 {
        self.revenue - self.goods - self.serve
    }
}

/// Adds up orders and touchpoints of one account. Orders in another currency are left out, since no rate
/// is known; the costs of products and hours are today's.
#[must_use]
pub fn contribution<'a>(
    book: &Book,
    currency: Currency,
    orders: impl IntoIterator<Item = &'a Order>,
    touchpoints: impl IntoIterator<Item = &'a Touchpoint>,
) -> Contribution {
    let mut sum = Contribution::default();
    let margin = book.policy().value.margin;
    let ours = orders.into_iter().filter(|order| order.currency == currency);
    for order in ours {
        if order.lines.is_empty() {
            let total = order.total.map_or(0.0, |total| total.major());
            sum.sell(total, None, margin);
        }
        for line in &order.lines {
            sum.sell(major(line.amount()), cost(book, currency, line), margin);
        }
    }
    for touchpoint in touchpoints {
        sum.spend(book, currency, touchpoint);
    }
    sum
}

impl Contribution {
    fn sell(&mut self, revenue: f64, cost: Option<f64>, margin: Share) {
        self.revenue += revenue;
        self.goods += cost.unwrap_or(revenue * (1.0 - margin.as_f64()));
        if cost.is_none() {
            self.assumed += revenue;
        }
    }

    fn spend(&mut self, book: &Book, currency: Currency, touchpoint: &Touchpoint) {
        let hours = touchpoint.minutes.map(|minutes| f64::from(minutes) / 60.0);
        let rate = |id| {
            let rate = book.colleague(id)?.cost_per_hour?;
            (rate.currency == currency).then(|| rate.major())
        };
        let rates: Option<Vec<f64>> = touchpoint.colleagues.iter().map(|id| rate(*id)).collect();
        match hours.zip(rates).filter(|(_, rates)| !rates.is_empty()) {
            Some((hours, rates)) => self.serve += rates.iter().fold(0.0, |cost, rate| cost + hours * rate),
            None => self.unpriced += 1,
        }
    }
}

/// What the goods of a line cost us, in major units, if the catalogue says so in this currency.
pub(crate) fn cost(book: &Book, currency: Currency, line: &OrderLine) -> Option<f64> {
    let cost = book.product(line.product?)?.cost?;
    (cost.currency == currency).then(|| major(Exact::product(cost, line.quantity, Share::default())))
}

/// An amount for statistics.
pub(crate) fn major(exact: Exact) -> f64 {
    exact.0 as f64 / 1e15
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::sample::{Sample, product};
    use crate::model::{Channel, Colleague, Direction, Edit, Money, Price, Quantity, Record, Stamp};
    use uuid::Uuid;

    const EUR: Currency = Currency::EUR;

    fn colleague(number: u128, euros: Option<i64>) -> Colleague {
        Colleague {
            id: Uuid::from_u128(number).into(),
            number: format!("C{number}"),
            name: "Ada".into(),
            title: String::new(),
            function: None,
            email: String::new(),
            phone: String::new(),
            cost_per_hour: euros.map(|euros| Money {
                minor: euros * 100,
                currency: EUR,
            }),
            stamp: Stamp::default(),
        }
    }

    fn book(records: Vec<Record>) -> Book {
        Book::default().edit(Edit::Put(records)).expect("valid records").0
    }

    /// Pieces of a product at 10 euros, a tenth off.
    fn line(product: u128, pieces: i64) -> OrderLine {
        OrderLine {
            product: Some(Uuid::from_u128(product).into()),
            text: String::new(),
            quantity: Quantity::whole(pieces),
            unit_price: Price {
                micros: 10_000_000,
                currency: EUR,
            },
            discount: Share::percent(10).expect("a share"),
        }
    }

    fn orders(lines: Vec<OrderLine>) -> Vec<Order> {
        let dossier = Sample::new().order("2026-01-01", None, None, 100).dossier();
        let order = dossier.orders.iter().next().expect("one order");
        vec![Order {
            lines,
            ..order.clone()
        }]
    }

    fn touchpoints(minutes: Option<u32>) -> Vec<Touchpoint> {
        // The sample's touchpoints are with colleague 7.
        let dossier = Sample::new()
            .touch("2026-01-01", Channel::Visit, Direction::Mutual, None)
            .dossier();
        dossier
            .touchpoints
            .iter()
            .map(|touchpoint| Touchpoint {
                minutes,
                ..touchpoint.clone()
            })
            .collect()
    }

    #[test]
    fn c2_known_costs_are_taken_from_what_is_sold_and_spent() {
        let book = book(vec![product(1, Some(4)).into(), colleague(7, Some(80)).into()]);
        let sum = contribution(&book, EUR, &orders(vec![line(1, 10)]), &touchpoints(Some(90)));
        assert_eq!((sum.revenue, sum.goods, sum.serve), (90.0, 40.0, 120.0));
        assert_eq!((sum.total(), sum.assumed, sum.unpriced), (-70.0, 0.0, 0));
    }

    #[test]
    fn c2_where_no_cost_is_known_the_margin_is_assumed_and_said() {
        let book = book(vec![product(1, Some(4)).into(), product(2, None).into()]);
        let sum = contribution(&book, EUR, &orders(vec![line(1, 10), line(2, 10)]), &[]);
        // A quarter is the margin of the standard policy.
        assert_eq!((sum.goods, sum.assumed), (40.0 + 90.0 * 0.75, 90.0));
        let whole = contribution(&book, EUR, &orders(Vec::new()), &[]);
        assert_eq!(
            (whole.revenue, whole.total(), whole.assumed),
            (100.0, 25.0, 100.0)
        );
    }

    #[test]
    fn c2_time_without_a_price_is_counted_and_not_guessed() {
        let priced = book(vec![colleague(7, Some(60)).into()]);
        let free = book(vec![colleague(7, None).into()]);
        let spent = |book: &Book, minutes| contribution(book, EUR, &[], &touchpoints(minutes));
        assert_eq!(
            (spent(&priced, Some(30)).serve, spent(&priced, Some(30)).unpriced),
            (30.0, 0)
        );
        for nothing in [spent(&priced, None), spent(&free, Some(30))] {
            assert_eq!((nothing.serve, nothing.unpriced), (0.0, 1));
        }
    }

    #[test]
    fn c2_another_currency_is_left_out() {
        let book = book(vec![colleague(7, Some(60)).into()]);
        let sum = contribution(
            &book,
            Currency::USD,
            &orders(vec![line(1, 1)]),
            &touchpoints(Some(60)),
        );
        assert_eq!((sum.revenue, sum.serve, sum.unpriced), (0.0, 0.0, 1));
    }
}
