//! The accounts of a book by what lies ahead of them.

use crate::engine::clv::outlook::Outlook;
use crate::model::Currency;
use crate::sorting;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// By what accounts are ranked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum By {
    /// Margin expected.
    #[default]
    Margin,
    /// Revenue expected.
    Revenue,
    /// Orders expected.
    Orders,
    /// The least likely to be still a customer, of those that would be missed most: the margin that would be there if
    /// it were certain to stay, times the chance that it is gone.
    AtRisk,
}

impl By {
    /// Every order, as offered.
    pub const ALL: [Self; 4] = [Self::Margin, Self::Revenue, Self::Orders, Self::AtRisk];

    /// The figure by which an account is ranked, the highest first.
    pub fn figure(self, outlook: &Outlook) -> f64 {
        let margin = outlook.margin.map_or(0.0, |margin| margin.expected);
        match self {
            Self::Margin => margin,
            Self::Revenue => outlook.revenue.map_or(0.0, |revenue| revenue.expected),
            Self::Orders => outlook.orders.expected,
            Self::AtRisk => at_risk(outlook),
        }
    }
}

/// The margin that is expected to be lost because the account may have gone already.
pub fn at_risk(outlook: &Outlook) -> f64 {
    let margin = outlook.margin.map_or(0.0, |margin| margin.expected);
    if outlook.alive > 0.0 {
        margin / outlook.alive * (1.0 - outlook.alive)
    } else {
        0.0
    }
}

/// The outlooks in order. Amounts of different currencies cannot be compared: where money decides, the currency of
/// most accounts comes first.
pub fn ranked(mut outlooks: Vec<Outlook>, by: By) -> Vec<Outlook> {
    let mut accounts: BTreeMap<Currency, usize> = BTreeMap::new();
    for outlook in &outlooks {
        *accounts.entry(outlook.currency).or_default() += 1;
    }
    let place = |outlook: &Outlook| match by {
        By::Orders => None,
        _ => accounts
            .get(&outlook.currency)
            .map(|count| (Reverse(*count), outlook.currency)),
    };
    sorting::by(&mut outlooks, |one, other| {
        let figures = by.figure(other).total_cmp(&by.figure(one));
        let currencies = place(one).cmp(&place(other));
        currencies.then(figures).then(one.account.cmp(&other.account))
    });
    outlooks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::clv::range::Range;
    use uuid::Uuid;

    fn outlook(number: u128, alive: f64, margin: f64) -> Outlook {
        let range = |expected| Range {
            expected,
            ..Range::default()
        };
        Outlook {
            account: Uuid::from_u128(number).into(),
            currency: Currency::EUR,
            alive,
            none: 0.0,
            orders: range(1.0),
            revenue: Ok(range(4.0 * margin)),
            margin: Ok(range(margin)),
            contracts: None,
        }
    }

    #[test]
    fn d5_what_may_be_lost_counts_by_what_it_is_worth() {
        let all = vec![
            outlook(1, 0.5, 100.0),
            outlook(2, 0.9, 400.0),
            outlook(3, 0.1, 1.0),
        ];
        let order = |by| -> Vec<f64> {
            let ranked = ranked(all.clone(), by);
            ranked.iter().map(|one| one.alive).collect()
        };
        assert_eq!(order(By::Margin), [0.9, 0.5, 0.1]);
        assert_eq!(order(By::AtRisk), [0.5, 0.9, 0.1]);
        let mut dollars = outlook(5, 0.7, 900.0);
        dollars.currency = Currency::USD;
        let mixed = ranked([all.clone(), vec![dollars]].concat(), By::Margin);
        assert_eq!(mixed[3].alive, 0.7);
        assert!((at_risk(&all[0]) - 100.0).abs() < 1e-9);
        assert_eq!(at_risk(&outlook(4, 0.0, 5.0)), 0.0);
    }
}
