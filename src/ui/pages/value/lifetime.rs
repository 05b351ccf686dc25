//! Lifetime value by the models, and what it is made of, in sentences.

use super::words::{Unit, almost_said, likely, likely_said, no_revenue};
use crate::engine::clv::lifetime::{Lifetime, NoLifetime};
use crate::i18n::{Text, t};
use crate::model::ContractId;

/// The figure, and below it how sure it is.
pub fn figure(text: &Text, lifetime: &Lifetime) -> (String, Vec<String>) {
    let unit = Unit::Money(lifetime.currency);
    let margin = &lifetime.margin;
    let sure = vec![likely_said(text, margin, unit), almost_said(text, margin, unit)];
    (unit.mean(text, margin.expected), sure)
}

/// What it is made of; `subject` tells what a contract is about.
pub fn parts(text: &Text, lifetime: &Lifetime, subject: impl Fn(&[ContractId]) -> String) -> Vec<String> {
    let unit = Unit::Money(lifetime.currency);
    let orders = lifetime.orders.map(|orders| {
        t!(
            text,
            "ahead-lifetime-orders",
            orders = text.number(orders.orders, 1),
            spend = unit.mean(text, orders.spend),
            revenue = unit.mean(text, orders.revenue)
        )
    });
    let contracts = lifetime.contracts.iter().map(|fees| {
        let unit = Unit::Money(fees.currency);
        let said = t!(
            text,
            "ahead-lifetime-contract",
            subject = subject(&fees.contracts),
            terms = text.number(fees.terms, 1),
            fee = unit.mean(text, fees.fee),
            revenue = unit.mean(text, fees.revenue)
        );
        match fees.counted {
            true => said,
            false => [
                said,
                t!(text, "ahead-renewal-apart", currency = fees.currency.code()),
            ]
            .join(" "),
        }
    });
    let rate = t!(
        text,
        "ahead-lifetime-rate",
        rate = text.percent(lifetime.rate, 0),
        discount = text.percent(lifetime.discount, 0)
    );
    let known = t!(
        text,
        "ahead-lifetime-known",
        range = likely(text, &lifetime.margin_by_parameters, unit)
    );
    orders.into_iter().chain(contracts).chain([rate, known]).collect()
}

/// What one more point of the chance to be renewed is worth, for each contract it can be said of.
pub fn points(text: &Text, lifetime: &Lifetime, subject: impl Fn(&[ContractId]) -> String) -> Vec<String> {
    let point = |fees: &crate::engine::clv::contracts::lifelong::FeesAhead| {
        let worth = fees.one_point? * lifetime.rate;
        let shown = (fees.counted && worth > 0.0).then_some(worth)?;
        Some(t!(
            text,
            "ahead-contract-point",
            subject = subject(&fees.contracts),
            amount = Unit::Money(fees.currency).mean(text, shown)
        ))
    };
    lifetime.contracts.iter().filter_map(point).collect()
}

/// Why the models give no lifetime value.
pub fn none(text: &Text, why: NoLifetime) -> String {
    match why {
        NoLifetime::NoDiscount => t!(text, "ahead-lifetime-no-discount"),
        NoLifetime::NoRevenue(why) => text.get(no_revenue(why)),
        NoLifetime::Nothing => t!(text, "ahead-no-orders"),
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::engine::clv::contracts::lifelong::FeesAhead;
    use crate::engine::clv::lifetime::OrdersAhead;
    use crate::engine::clv::range::Range;
    use crate::model::Currency;
    use crate::ui::chart::probe::languages;

    #[test]
    fn d5_every_part_of_a_lifetime_value_is_told_in_every_language() {
        let range = Range::default();
        let fees = |currency: Currency| FeesAhead {
            contracts: Vec::new(),
            months: 12,
            currency,
            fee: 1_200.0,
            terms: 4.5,
            revenue: 5_400.0,
            one_point: Some(100.0),
            counted: currency == Currency::EUR,
        };
        let lifetime = Lifetime {
            currency: Currency::EUR,
            discount: 0.1,
            rate: 0.3,
            orders: Some(OrdersAhead {
                orders: 10.0,
                spend: 50.0,
                revenue: 500.0,
            }),
            contracts: vec![fees(Currency::EUR), fees(Currency::USD)],
            revenue: range,
            margin: range,
            margin_by_parameters: range,
        };
        for text in languages() {
            let subject = |_: &[ContractId]| "Maintenance".to_owned();
            assert_eq!(parts(&text, &lifetime, subject).len(), 5);
            // What is not part of the figure is not said to add to it.
            let points = points(&text, &lifetime, subject);
            assert_eq!(points.len(), 1);
            assert!(points[0].contains(&Unit::Money(Currency::EUR).mean(&text, 30.0)));
        }
    }
}
