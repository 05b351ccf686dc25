//! The money of a customer's next twelve months.

use super::models::History;
use super::models::beta_geometric::BetaGeometric;
use super::models::gamma_gamma::GammaGamma;
use crate::engine::Impossible;

/// Weeks in a month, to two decimals more than calendars need; the reference packages take the same.
pub const MONTH: f64 = 4.345;

const MONTHS: usize = 12;

/// What is known of a customer: when they ordered, in weeks, and the mean of their orders after the first, in money;
/// 0 if there was only one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Customer {
    /// When.
    pub history: History,
    /// How much.
    pub mean: f64,
}

/// Money expected of a customer within twelve months: the orders of each month at the spend expected, discounted by
/// `discount` per month from the end of that month.
///
/// # Errors
/// Spends that vary so much from customer to customer that they have no mean.
pub fn twelve_months(
    orders: &BetaGeometric,
    spend: &GammaGamma,
    customer: &Customer,
    discount: f64,
) -> Result<f64, Impossible> {
    let spend = spend.mean(customer.history.orders, customer.mean)?;
    let ends: [f64; MONTHS] = std::array::from_fn(|month| MONTH * (month as f64 + 1.0));
    let per_month = 1.0 / (1.0 + discount);
    let (mut before, mut worth, mut sum) = (0.0, 1.0, 0.0);
    for orders in orders.expected_within(&customer.history, ends) {
        worth *= per_month;
        sum += (orders - before) * worth;
        before = orders;
    }
    Ok(spend * sum)
}

#[cfg(test)]
mod tests {
    use super::super::models::beta_geometric::Leaving;
    use super::*;

    const ORDERS: BetaGeometric = BetaGeometric {
        r: 0.243,
        alpha: 4.414,
        a: 0.793,
        b: 2.426,
        leaving: Leaving::AfterRepeats,
    };
    const CUSTOMER: Customer = Customer {
        history: History {
            orders: 2,
            last: 30.43,
            observed: 38.86,
        },
        mean: 22.35,
    };

    #[test]
    fn the_months_are_those_of_the_models() {
        let spend = GammaGamma {
            p: 6.25,
            q: 3.74,
            v: 15.44,
        };
        let history = &CUSTOMER.history;
        let orders = |months: f64| ORDERS.expected(history, MONTH * months);
        let month = |month: u32| {
            let month = f64::from(month);
            (orders(month) - orders(month - 1.0)) / libm::pow(1.01, month)
        };
        let theirs = spend.formula(2, 22.35) * (1..=12).map(month).sum::<f64>();
        let ours = twelve_months(&ORDERS, &spend, &CUSTOMER, 0.01).expect("q > 1");
        assert!((ours / theirs - 1.0).abs() < 1e-12, "{ours} {theirs}");
    }

    #[test]
    fn spends_without_a_mean_are_refused() {
        let spend = GammaGamma {
            p: 0.1,
            q: 0.5,
            v: 15.44,
        };
        let refused = twelve_months(&ORDERS, &spend, &CUSTOMER, 0.01);
        assert_eq!(refused, Err(Impossible::NoMeanSpend));
    }
}
