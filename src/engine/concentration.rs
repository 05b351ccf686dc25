//! How exposed are we to few accounts? (`models.md` §15)
//!
//! Lorenz 1905, Gini 1912, Hirschman 1945; whale curve after Storbacka 1997 and van Raaij 2003.

use crate::sorting;
use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::Impossible;
use super::clv::value::orders_of_the_year;
use super::estimate::CUT;
use crate::model::{AccountId, Currency, Dossier, Policy, Share};

/// Revenue and profit of one account over the same period.
#[derive(Debug, Clone, PartialEq)]
pub struct AccountMoney<I> {
    /// Which account.
    pub id: I,
    /// Revenue, 0 or more.
    pub revenue: f64,
    /// Profit, of either sign.
    pub profit: f64,
}

/// Concentration of revenue; the shares are none where there is no revenue.
#[derive(Debug, Clone, PartialEq)]
pub struct Revenue {
    /// Accounts counted.
    pub n: usize,
    /// Their revenue.
    pub total: f64,
    /// Shares, where there is revenue.
    pub shares: Option<Shares>,
}

/// How the revenue is spread.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Shares {
    /// Share of the largest fifth of the accounts, interpolated.
    pub top20: f64,
    /// How many of the largest accounts bring 80 %.
    pub accounts_for_80: usize,
    /// Gini coefficient, 0 (equal) to 1.
    pub gini: f64,
    /// Herfindahl–Hirschman index, 0..=1.
    pub hhi: f64,
    /// Share of the largest account.
    pub largest: f64,
}

impl Shares {
    /// As many equal accounts would be as concentrated.
    #[must_use]
    pub fn effective_number(&self) -> f64 {
        1.0 / self.hhi
    }
}

/// Cumulative profit from the best account to the worst: the whale curve.
#[derive(Debug, Clone, PartialEq)]
pub struct Profit {
    /// Profit of all accounts.
    pub total: f64,
    /// Highest point of the curve.
    pub peak: f64,
    /// Accounts at the highest point.
    pub peak_accounts: usize,
    /// What the accounts past the peak lose.
    pub loss_pool: f64,
    /// Peak over total; none unless the total is positive.
    pub peak_ratio: Option<f64>,
    /// 0 where all accounts earn alike, towards 1 the steeper the whale; none unless the total is positive.
    pub whale_index: Option<f64>,
    /// Cumulative profit after 0, 1, 2 … accounts.
    pub curve: Vec<f64>,
}

/// Both views of a set of accounts.
#[derive(Debug, Clone, PartialEq)]
pub struct Concentration {
    /// By revenue.
    pub revenue: Revenue,
    /// By profit.
    pub profit: Profit,
}

/// One point of the Lorenz curve, largest accounts first.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LorenzPoint {
    /// Share of the accounts, 0..=1.
    pub accounts: f64,
    /// Share of the revenue, 0..=1.
    pub revenue: f64,
}

/// What if accounts left, or became one.
#[derive(Debug, Clone, PartialEq)]
pub struct WhatIf<I> {
    /// Leave; applied first.
    pub remove: Vec<I>,
    /// Become one, which goes by the first of them.
    pub merge: Vec<I>,
}

impl<I> Default for WhatIf<I> {
    fn default() -> Self {
        Self {
            remove: Vec::new(),
            merge: Vec::new(),
        }
    }
}

/// Concentration of a set of accounts as it is.
pub fn concentration<I>(accounts: &[AccountMoney<I>]) -> Result<Concentration, Impossible> {
    let sound = |money: &AccountMoney<I>| {
        money.revenue >= 0.0 && money.revenue.is_finite() && money.profit.is_finite()
    };
    if !accounts.iter().all(sound) {
        return Err(Impossible::Revenue);
    }
    Ok(Concentration {
        revenue: by_revenue(accounts),
        profit: by_profit(accounts),
    })
}

/// The accounts after a change; refused where it names one that is not there.
pub fn after<I: Ord + Clone>(
    accounts: &[AccountMoney<I>],
    change: &WhatIf<I>,
) -> Result<Vec<AccountMoney<I>>, Impossible> {
    let mut left = accounts.to_vec();
    for id in &change.remove {
        take(&mut left, id)?;
    }
    let mut merged: Option<AccountMoney<I>> = None;
    for id in &change.merge {
        let next = take(&mut left, id)?;
        merged = Some(match merged {
            None => next,
            Some(so_far) => AccountMoney {
                id: so_far.id,
                revenue: so_far.revenue + next.revenue,
                profit: so_far.profit + next.profit,
            },
        });
    }
    left.extend(merged);
    Ok(left)
}

fn take<I: Ord>(accounts: &mut Vec<AccountMoney<I>>, id: &I) -> Result<AccountMoney<I>, Impossible> {
    let place = accounts
        .iter()
        .position(|account| account.id == *id)
        .ok_or(Impossible::Account)?;
    Ok(accounts.remove(place))
}

/// The Lorenz curve from the origin, largest accounts first; empty without revenue.
#[must_use]
pub fn lorenz<I>(accounts: &[AccountMoney<I>]) -> Vec<LorenzPoint> {
    let sorted = descending(accounts.iter().map(|account| account.revenue));
    let total: f64 = sorted.iter().sum();
    if total <= 0.0 {
        return Vec::new();
    }
    let n = sorted.len() as f64;
    let points = cumulative(&sorted).into_iter().enumerate();
    points
        .map(|(i, sum)| LorenzPoint {
            accounts: i as f64 / n,
            revenue: sum / total,
        })
        .collect()
}

fn by_revenue<I>(accounts: &[AccountMoney<I>]) -> Revenue {
    let sorted = descending(accounts.iter().map(|account| account.revenue));
    let total = sorted.iter().fold(0.0, |sum, revenue| sum + revenue);
    Revenue {
        n: sorted.len(),
        total,
        shares: (total > 0.0).then(|| shares(&sorted, total)),
    }
}

fn shares(sorted: &[f64], total: f64) -> Shares {
    let n = sorted.len() as f64;
    let sums = cumulative(sorted);
    let reaches = |sum: &f64| sum / total >= 0.8 - CUT;
    // Descending order turns the usual weights 2i − n − 1 round.
    let spread: f64 = sorted
        .iter()
        .enumerate()
        .map(|(i, x)| (n - 1.0 - 2.0 * i as f64) * x)
        .sum();
    Shares {
        top20: interpolated(&sums, 0.2 * n) / total,
        accounts_for_80: sums.iter().position(reaches).unwrap_or(sorted.len()),
        gini: spread / (n * total),
        hhi: sorted.iter().map(|x| (x / total) * (x / total)).sum(),
        largest: sorted.first().copied().unwrap_or(0.0) / total,
    }
}

fn by_profit<I>(accounts: &[AccountMoney<I>]) -> Profit {
    let curve = cumulative(&descending(accounts.iter().map(|account| account.profit)));
    let total = curve.last().copied().unwrap_or(0.0);
    let highest = |best: (usize, f64), next: (usize, f64)| if next.1 > best.1 { next } else { best };
    let (peak_accounts, peak) = curve.iter().copied().enumerate().fold((0, 0.0), highest);
    let n = (curve.len() - 1) as f64;
    let area: f64 = curve
        .windows(2)
        .map(|pair| f64::midpoint(pair[0], pair[1]))
        .sum::<f64>()
        / n;
    let earns = total > 0.0;
    Profit {
        total,
        peak,
        peak_accounts,
        loss_pool: peak - total,
        peak_ratio: earns.then(|| peak / total),
        whale_index: earns.then(|| 1.0 - total / 2.0 / area),
        curve,
    }
}

fn descending(values: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut sorted: Vec<f64> = values.collect();
    sorting::by(&mut sorted, |a, b| b.total_cmp(a));
    sorted
}

/// Running sums, from 0.
fn cumulative(values: &[f64]) -> Vec<f64> {
    let sums = values.iter().scan(0.0, |sum, value| {
        *sum += value;
        Some(*sum)
    });
    std::iter::once(0.0).chain(sums).collect()
}

fn interpolated(sums: &[f64], at: f64) -> f64 {
    let below = libm::floor(at) as usize;
    match (sums.get(below), sums.get(below + 1)) {
        (Some(low), Some(high)) => low + (high - low) * (at - below as f64),
        (Some(low), None) => *low,
        _ => 0.0,
    }
}

/// Revenue of each account of a book in the year up to a day.
#[derive(Debug, Clone, PartialEq)]
pub struct BookRevenue {
    /// Currency of all amounts: the one with most orders, the policy's where there are none.
    pub currency: Currency,
    /// By account, in the order given; accounts without orders have none. The profit assumes the
    /// policy's margin.
    pub accounts: Vec<AccountMoney<AccountId>>,
    /// Orders in another currency, left out.
    pub left_out: usize,
    /// Orders without an amount, left out.
    pub without_amount: usize,
}

/// Adds up each account's orders of the year up to `as_of`.
#[must_use]
pub fn revenue_by_account<'a>(
    dossiers: impl IntoIterator<Item = &'a Dossier>,
    policy: &Policy,
    as_of: NaiveDate,
) -> BookRevenue {
    let orders: Vec<_> = dossiers
        .into_iter()
        .map(|it| (it.id(), orders_of_the_year(it, as_of)))
        .collect();
    let currency = commonest(
        orders
            .iter()
            .flat_map(|(_, all)| all.iter().map(|order| order.currency)),
    );
    let mut book = BookRevenue {
        currency: currency.unwrap_or(policy.currency),
        accounts: Vec::new(),
        left_out: 0,
        without_amount: 0,
    };
    for (id, orders) in orders {
        let mut revenue = 0.0;
        for order in orders {
            match order.amount() {
                _ if order.currency != book.currency => book.left_out += 1,
                Some(amount) => revenue += amount.major(),
                None => book.without_amount += 1,
            }
        }
        book.accounts.push(AccountMoney {
            id,
            revenue,
            profit: revenue * policy.value.margin.as_f64(),
        });
    }
    book
}

/// An account's share of our margin in the year up to `as_of`: one margin is assumed for all, so that it is its
/// share of revenue. None where it brought none: nothing counted is nothing known, not a share of nothing.
#[must_use]
pub fn share_of_margin<'a>(
    dossiers: impl IntoIterator<Item = &'a Dossier>,
    id: AccountId,
    policy: &Policy,
    as_of: NaiveDate,
) -> Option<Share> {
    let accounts = revenue_by_account(dossiers, policy, as_of).accounts;
    let total: f64 = accounts.iter().map(|account| account.revenue).sum();
    let own = accounts.iter().find(|account| account.id == id)?.revenue;
    (own > 0.0).then(|| Share::from_f64(own / total)).flatten()
}

/// The commonest, the first in order among equals.
fn commonest(currencies: impl Iterator<Item = Currency>) -> Option<Currency> {
    let mut counts: BTreeMap<Currency, usize> = BTreeMap::new();
    for currency in currencies {
        *counts.entry(currency).or_default() += 1;
    }
    counts
        .into_iter()
        .reduce(|most, next| if next.1 > most.1 { next } else { most })
        .map(|(currency, _)| currency)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::sample::{Sample, day};

    fn accounts(revenues: &[f64]) -> Vec<AccountMoney<usize>> {
        let money = |(id, &revenue): (usize, &f64)| AccountMoney {
            id,
            revenue,
            profit: revenue / 4.0,
        };
        revenues.iter().enumerate().map(money).collect()
    }

    #[test]
    fn c2_the_lorenz_curve_runs_from_nothing_to_all() {
        let curve = lorenz(&accounts(&[10.0, 60.0, 30.0]));
        let shares: Vec<f64> = curve.iter().map(|point| point.revenue).collect();
        assert_eq!(shares, [0.0, 0.6, 0.9, 1.0]);
        assert!(lorenz(&accounts(&[0.0])).is_empty());
    }

    #[test]
    fn c2_equal_accounts_are_not_concentrated() {
        let shares = concentration(&accounts(&[5.0; 8]))
            .expect("revenue")
            .revenue
            .shares
            .expect("shares");
        assert!(shares.gini.abs() < 1e-12 && (shares.effective_number() - 8.0).abs() < 1e-9);
    }

    #[test]
    fn c2_an_account_cannot_merge_with_itself() {
        let change = WhatIf {
            merge: vec![0, 0],
            ..WhatIf::default()
        };
        assert_eq!(after(&accounts(&[1.0, 2.0]), &change), Err(Impossible::Account));
    }

    #[test]
    fn c2_several_accounts_leave_and_several_become_one() {
        let change = WhatIf {
            remove: vec![0, 3],
            merge: vec![4, 1, 2],
        };
        let left = after(&accounts(&[1.0, 2.0, 4.0, 8.0, 16.0, 32.0]), &change).expect("all are there");
        let left: Vec<_> = left.iter().map(|account| (account.id, account.revenue)).collect();
        assert_eq!(left, [(5, 32.0), (4, 22.0)]);
    }

    #[test]
    fn c2_only_the_last_year_of_orders_counts() {
        let dossier = Sample::new()
            .order("2025-03-01", None, None, 70)
            .order("2025-03-02", None, None, 30)
            .dossier();
        let revenue = revenue_by_account([&dossier], &Policy::default(), day("2026-03-01"));
        assert_eq!(revenue.accounts[0].revenue, 30.0);
    }

    #[test]
    fn b8_a_share_of_our_margin_is_of_what_the_year_brought_and_none_of_nothing() {
        let sold = |amounts: &[i64]| {
            let all = amounts.iter().fold(Sample::new(), |sample, amount| {
                sample.order("2026-02-01", None, None, *amount)
            });
            all.dossier()
        };
        let book = [sold(&[20, 10]), sold(&[90]), sold(&[])];
        let share = |at: usize, on| share_of_margin(&book, book[at].id(), &Policy::default(), day(on));
        assert_eq!(share(0, "2026-03-01"), Share::percent(25));
        assert_eq!(share(2, "2026-03-01"), None, "it ordered nothing");
        assert_eq!(share(0, "2026-01-31"), None, "nobody had ordered anything");
        assert_eq!(
            share_of_margin(&book[..1], book[1].id(), &Policy::default(), day("2026-03-01")),
            None
        );
    }
}
