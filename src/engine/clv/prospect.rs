//! All that is told of one account: what lies ahead of it at several horizons, and why.

use serde::{Deserialize, Serialize};

use super::drivers::Drivers;
use super::lifetime::{Lifetime, NoLifetime};
use super::outlook::{Fitted, NoOutlook, Outlook, YEAR, outlook};
use super::purchases::Purchases;
use super::total::{Total, Totals};

/// What lies ahead of one account, with what it rests on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Prospect {
    /// Months ahead, each with its outlook; the shortest first.
    pub ahead: Vec<(u32, Outlook)>,
    /// What its orders rest on; none where it never bought, and all that is ahead are contracts.
    pub drivers: Option<Drivers>,
    /// What it is worth without a horizon, or why the models do not say; then margin and retention
    /// ([`super::value`]) are all there is.
    pub lifetime: Result<Lifetime, NoLifetime>,
}

/// The horizons of a prospect, in months.
pub const HORIZONS: [u32; 10] = [1, 2, 3, 6, 9, 12, 18, 24, 30, 36];

/// Weeks in so many months.
#[must_use]
pub fn weeks_of(months: u32) -> f64 {
    f64::from(months) * YEAR / 12.0
}

/// What lies ahead of an account by itself, and what it is worth at a yearly discount rate.
///
/// # Errors
/// There is nothing ahead of the account itself, and why.
pub fn prospect(fitted: &Fitted, own: &Purchases, discount: f64) -> Result<Prospect, NoOutlook> {
    let ahead = HORIZONS.map(|months| Ok((months, outlook(fitted, own, weeks_of(months))?)));
    Ok(Prospect {
        ahead: ahead.into_iter().collect::<Result<_, NoOutlook>>()?,
        drivers: Drivers::of(fitted, own),
        lifetime: Lifetime::of(fitted, own, discount),
    })
}

/// An account together with all under it, within a year, by currency; empty where there are none under it. A
/// headquarters that buys nothing itself counts with what its units buy.
#[must_use]
pub fn together(fitted: &Fitted, own: &Purchases, under: &[Purchases]) -> Vec<Total> {
    if under.is_empty() {
        return Vec::new();
    }
    let mut totals = Totals::new(fitted, YEAR);
    for one in std::iter::once(own).chain(under) {
        // Units that have not bought, or have left, bring nothing.
        let _ = totals.add(one);
    }
    totals.totals()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::super::fit::Chance;
    use super::super::pretend::{BUSINESS, began, book};
    use super::*;
    use chrono::Days;

    #[test]
    fn d5_a_headquarters_is_told_alone_and_with_its_units() {
        let book = book(&BUSINESS, 10, 730.0, &mut Chance(5));
        let fitted = Fitted::of(&book, began() + Days::new(730), |_| ()).expect("customers");
        let alone = prospect(&fitted, &book[0], 0.1).expect("it has bought");
        assert_eq!(alone.ahead.len(), HORIZONS.len());
        assert!(together(&fitted, &book[0], &[]).is_empty());
        let sum: f64 = book[..3]
            .iter()
            .filter_map(|one| Some(outlook(&fitted, one, YEAR).ok()?.orders.expected))
            .sum();
        let total = |own: &Purchases| {
            let [total] = together(&fitted, own, &book[1..3])[..] else {
                panic!("one currency")
            };
            total
        };
        let mut holding = book[0].clone();
        holding.made.clear();
        assert_eq!(total(&holding).accounts, 2);
        let total = total(&book[0]);
        assert_eq!(total.accounts, 3);
        assert!((total.orders.expected - sum).abs() < 1e-9 * sum);
    }
}
