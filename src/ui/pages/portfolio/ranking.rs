//! What each account brought in a period, largest first: plain data, tested without a browser.

use crate::engine::clv::value::year_start;
use crate::engine::concentration::{
    AccountMoney, LorenzPoint, Revenue, Shares, WhatIf, after, concentration, lorenz,
};
use crate::model::{AccountId, Currency, Dossier, Held, Money, Order};
use crate::sorting;
use chrono::NaiveDate;
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// Which orders count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Period {
    /// Those of the year up to the day asked, as everywhere else in the app.
    #[default]
    Year,
    /// All up to the day asked.
    All,
}

impl Period {
    /// The days that count.
    pub(super) fn days(self, as_of: NaiveDate) -> RangeInclusive<NaiveDate> {
        let first = match self {
            Self::Year => year_start(as_of),
            Self::All => NaiveDate::MIN,
        };
        first..=as_of
    }

    pub(super) fn orders(self, dossier: &Dossier, as_of: NaiveDate) -> Vec<&Order> {
        let days = self.days(as_of);
        let orders = dossier.orders.iter();
        orders.filter(|order| days.contains(&order.ordered_on)).collect()
    }
}

/// An account with what it brought.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranked {
    /// Which account.
    pub id: AccountId,
    /// Its name.
    pub name: String,
    /// Revenue in minor units, 0 or more.
    pub minor: i64,
    /// Share of all revenue, 0..=1; zero where there is none.
    pub share: f64,
    /// Share of this account and all larger ones.
    pub cumulative: f64,
}

/// What was not counted, so that the figures can be judged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// Accounts without a counted order in the period.
    pub accounts: usize,
    /// Orders in another currency.
    pub other_currency: usize,
    /// Orders whose value is not known.
    pub without_amount: usize,
}

/// The accounts that ordered in a period, largest first, and how their revenue is spread.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranking {
    /// The currency most orders are in; the others are left out, since no rate is known.
    pub currency: Currency,
    /// Day of the first and of the last counted order.
    pub days: Option<(NaiveDate, NaiveDate)>,
    /// The accounts, largest first; equal ones by id.
    pub ranked: Vec<Ranked>,
    /// Orders counted.
    pub orders: usize,
    /// What was not counted.
    pub left_out: LeftOut,
    /// How the revenue is spread; none without revenue.
    pub shares: Option<Shares>,
    /// The concentration curve; empty without revenue.
    pub curve: Vec<LorenzPoint>,
}

/// What the orders of an account brought, by currency.
pub type Brought = BTreeMap<Currency, Sum>;

/// What orders of one currency brought.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// In minor units.
    minor: i64,
    /// Orders counted.
    orders: usize,
    /// Orders whose value is not known.
    without_amount: usize,
    /// Day of the first and of the last counted order.
    days: Option<(NaiveDate, NaiveDate)>,
}

impl Sum {
    fn add(&mut self, order: &Order) {
        let Some(Money { minor, .. }) = order.amount() else {
            self.without_amount += 1;
            return;
        };
        self.minor = self.minor.saturating_add(minor);
        self.orders += 1;
        self.days = spanning(self.days, Some((order.ordered_on, order.ordered_on)));
    }

    fn all(&self) -> usize {
        self.orders + self.without_amount
    }
}

/// From the first day to the last of both.
fn spanning(
    one: Option<(NaiveDate, NaiveDate)>,
    other: Option<(NaiveDate, NaiveDate)>,
) -> Option<(NaiveDate, NaiveDate)> {
    let (Some((first, last)), Some((from, to))) = (one, other) else {
        return one.or(other);
    };
    Some((first.min(from), last.max(to)))
}

/// What the orders of a period up to a day brought.
pub fn brought(dossier: &Dossier, period: Period, as_of: NaiveDate) -> Brought {
    let mut brought = Brought::new();
    for order in period.orders(dossier, as_of) {
        brought.entry(order.currency).or_default().add(order);
    }
    brought
}

impl Ranking {
    /// Ranks accounts by what their orders brought, in the currency of most orders; the book's own among equals.
    pub fn of(accounts: &[(Held<Dossier>, Brought)], own: Currency) -> Self {
        let currency = commonest(accounts.iter().map(|(_, brought)| brought), own);
        let mut tally = Tally::default();
        let mut ranked: Vec<Ranked> = accounts
            .iter()
            .filter_map(|(dossier, brought)| tally.count(dossier, brought, currency))
            .collect();
        sorting::by(&mut ranked, |a, b| b.minor.cmp(&a.minor).then(a.id.cmp(&b.id)));
        let money = money(&ranked, currency);
        let curve = lorenz(&money);
        spread(&mut ranked, &curve);
        Self {
            currency,
            days: tally.days,
            orders: tally.orders,
            left_out: tally.left_out,
            shares: revenue(&money).and_then(|revenue| revenue.shares),
            curve,
            ranked,
        }
    }

    /// Revenue of all accounts together, in minor units.
    pub fn total(&self) -> i64 {
        self.ranked
            .iter()
            .fold(0, |sum, account| sum.saturating_add(account.minor))
    }

    /// How revenue would be spread after a change; none if it names an account that is not among them.
    pub fn after(&self, change: &WhatIf<AccountId>) -> Option<Revenue> {
        revenue(&after(&money(&self.ranked, self.currency), change).ok()?)
    }
}

/// What is counted along the way.
#[derive(Default)]
struct Tally {
    days: Option<(NaiveDate, NaiveDate)>,
    orders: usize,
    left_out: LeftOut,
}

impl Tally {
    fn count(&mut self, dossier: &Dossier, brought: &Brought, currency: Currency) -> Option<Ranked> {
        let sum = brought.get(&currency).copied().unwrap_or_default();
        let all: usize = brought.values().map(Sum::all).sum();
        self.left_out.other_currency += all - sum.all();
        self.left_out.without_amount += sum.without_amount;
        self.orders += sum.orders;
        self.days = spanning(self.days, sum.days);
        if sum.orders == 0 {
            self.left_out.accounts += 1;
            return None;
        }
        let name = dossier.account.name.clone();
        // No edit lets an order below zero in; an older or foreign file might.
        Some(Ranked {
            id: dossier.id(),
            name,
            minor: sum.minor.max(0),
            share: 0.0,
            cumulative: 0.0,
        })
    }
}

/// The currency of most orders; the book's own among equals.
fn commonest<'a>(all: impl Iterator<Item = &'a Brought>, own: Currency) -> Currency {
    let mut counts: BTreeMap<Currency, usize> = BTreeMap::new();
    for (currency, sum) in all.flatten() {
        *counts.entry(*currency).or_default() += sum.all();
    }
    counts
        .into_iter()
        .max_by_key(|(currency, count)| (*count, *currency == own))
        .map_or(own, |(currency, _)| currency)
}

fn money(ranked: &[Ranked], currency: Currency) -> Vec<AccountMoney<AccountId>> {
    let major = |minor| Money { minor, currency }.major();
    // The revenue figures do not look at the profit.
    let account = |ranked: &Ranked| AccountMoney {
        id: ranked.id,
        revenue: major(ranked.minor),
        profit: 0.0,
    };
    ranked.iter().map(account).collect()
}

fn revenue(money: &[AccountMoney<AccountId>]) -> Option<Revenue> {
    concentration(money)
        .ok()
        .map(|concentration| concentration.revenue)
}

/// Each account's part of the curve.
fn spread(ranked: &mut [Ranked], curve: &[LorenzPoint]) {
    for (account, ends) in ranked.iter_mut().zip(curve.windows(2)) {
        account.share = ends[1].revenue - ends[0].revenue;
        account.cumulative = ends[1].revenue;
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::model::{Account, Book, Edit, Mint, Record, Stamp};

    pub(in super::super) fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 6, 30).expect("a day")
    }

    fn order(mint: &mut Mint, account: AccountId, ago: u64, minor: i64, currency: Currency) -> Order {
        Order {
            id: mint.mint(),
            account,
            number: String::new(),
            ordered_on: day() - chrono::Days::new(ago),
            due_on: None,
            delivered_on: None,
            defect_free: None,
            seller: None,
            currency,
            lines: Vec::new(),
            total: Some(Money { minor, currency }),
            stamp: Stamp::default(),
        }
    }

    /// An account's name with its orders: days ago, minor units, currency.
    pub(in super::super) type Sold<'a> = (&'a str, &'a [(u64, i64, Currency)]);

    /// A book of these accounts.
    pub(in super::super) fn book(accounts: &[Sold<'_>]) -> Book {
        let mut mint = Mint::new(1, 1);
        let mut records: Vec<Record> = Vec::new();
        for (name, orders) in accounts {
            let account = Account::named(mint.mint(), *name, Stamp::default());
            let id = account.id;
            records.push(account.into());
            for (ago, minor, currency) in *orders {
                records.push(order(&mut mint, id, *ago, *minor, *currency).into());
            }
        }
        Book::default().edit(Edit::Put(records)).expect("valid records").0
    }

    /// The accounts of a book ranked.
    pub(in super::super) fn ranking(book: &Book, period: Period, as_of: NaiveDate) -> Ranking {
        let one = |dossier: &Held<Dossier>| (dossier.clone(), brought(dossier, period, as_of));
        let accounts: Vec<_> = book.dossiers().map(one).collect();
        Ranking::of(&accounts, book.policy().currency)
    }

    const EUR: Currency = Currency::EUR;

    #[test]
    fn c2_accounts_are_ranked_by_the_revenue_of_the_period() {
        let book = book(&[
            ("small", &[(10, 10_00, EUR)]),
            ("large", &[(10, 60_00, EUR), (300, 10_00, EUR), (400, 99_00, EUR)]),
            ("asleep", &[(400, 20_00, EUR)]),
            ("prospect", &[]),
        ]);
        let year = ranking(&book, Period::Year, day());
        let names = |ranking: &Ranking| -> Vec<(String, i64)> {
            ranking
                .ranked
                .iter()
                .map(|account| (account.name.clone(), account.minor))
                .collect()
        };
        assert_eq!(names(&year), [("large".into(), 70_00), ("small".into(), 10_00)]);
        assert_eq!((year.orders, year.left_out.accounts), (3, 2));
        let shares: Vec<f64> = year.ranked.iter().map(|account| account.cumulative).collect();
        assert_eq!(shares, [0.875, 1.0]);
        let all = ranking(&book, Period::All, day());
        assert_eq!(names(&all)[1], ("asleep".into(), 20_00));
        assert_eq!(all.left_out.accounts, 1);
        let past = ranking(&book, Period::All, day() - chrono::Days::new(350));
        assert_eq!(names(&past), [("large".into(), 99_00), ("asleep".into(), 20_00)]);
    }

    #[test]
    fn c2_what_is_left_out_is_counted() {
        let book = book(&[
            ("mixed", &[(1, 5_00, EUR), (2, 7_00, Currency::USD)]),
            ("dollars", &[(1, 5_00, Currency::USD)]),
            ("euros", &[(1, 5_00, EUR)]),
        ]);
        let ranking = ranking(&book, Period::Year, day());
        assert_eq!(ranking.currency, EUR);
        let left_out = LeftOut {
            accounts: 1,
            other_currency: 2,
            without_amount: 0,
        };
        assert_eq!(ranking.left_out, left_out);
        assert_eq!(ranking.total(), 10_00);
        assert_eq!(ranking.ranked.len(), 2);
    }

    #[test]
    fn a_book_kept_in_another_currency_than_its_policy_is_still_ranked() {
        let ranking = ranking(&book(&[("a", &[(1, 5_00, Currency::USD)])]), Period::Year, day());
        assert_eq!((ranking.currency, ranking.orders), (Currency::USD, 1));
    }

    #[test]
    fn c2_without_the_largest_the_rest_is_spread_anew() {
        let book = book(&[
            ("a", &[(1, 80_00, EUR)]),
            ("b", &[(1, 10_00, EUR)]),
            ("c", &[(1, 10_00, EUR)]),
        ]);
        let ranking = ranking(&book, Period::Year, day());
        let without = |leaver| WhatIf {
            remove: vec![leaver],
            ..WhatIf::default()
        };
        let rest = ranking
            .after(&without(ranking.ranked[0].id))
            .expect("it is among them");
        assert_eq!(rest.total, 20.0);
        assert_eq!(
            rest.shares.map(|shares| (shares.largest, shares.gini)),
            Some((0.5, 0.0))
        );
        assert_eq!(ranking.after(&without(Mint::new(9, 9).mint())), None);
    }

    #[test]
    fn c2_an_empty_period_and_a_single_account_have_their_own_answers() {
        let empty = ranking(&book(&[("a", &[])]), Period::Year, day());
        assert!(empty.shares.is_none() && empty.curve.is_empty() && empty.days.is_none());
        let one = ranking(&book(&[("a", &[(1, 5_00, EUR)])]), Period::Year, day());
        assert_eq!(one.shares.map(|shares| shares.largest), Some(1.0));
        let leaves = WhatIf {
            remove: vec![one.ranked[0].id],
            ..WhatIf::default()
        };
        let alone = one.after(&leaves).expect("it is there");
        assert_eq!((alone.n, alone.shares), (0, None));
        let nothing = ranking(&book(&[("a", &[(1, 0, EUR)])]), Period::Year, day());
        assert!(nothing.shares.is_none() && nothing.ranked.len() == 1);
    }
}
