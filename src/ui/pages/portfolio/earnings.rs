//! What each account earns us in a period, the best first: plain data, tested without a browser.

use super::ranking::Period;
use crate::engine::concentration::{AccountMoney, Profit, WhatIf, after, concentration};
use crate::engine::contribution::{Contribution, contribution};
use crate::model::{AccountId, Book, Currency, Dossier, Stage};
use crate::sorting;
use chrono::NaiveDate;

/// An account with what is left of its revenue.
#[derive(Clone, Debug, PartialEq)]
pub struct Earner {
    /// Which account.
    pub id: AccountId,
    /// Its name.
    pub name: String,
    /// Its revenue and costs.
    pub money: Contribution,
}

/// The accounts by what they earn us, and how that is spread.
#[derive(Clone, Debug, PartialEq)]
pub struct Earnings {
    /// The currency of all amounts.
    pub currency: Currency,
    /// The accounts, the best first; equal ones by id.
    pub earners: Vec<Earner>,
    /// The whale curve and what it says.
    pub profit: Profit,
    /// Share of the revenue whose cost of goods is assumed, 0..=1.
    pub assumed: f64,
    /// Touchpoints whose cost is not known, left out.
    pub unpriced: usize,
    /// Prospects that cost us time and did not order, left out: winning them is no loss yet.
    pub prospects: usize,
}

/// What an account is to the whale curve.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// It counts: it ordered, or it cost us time and is no prospect.
    Counts(Earner),
    /// A prospect that cost us time and did not order.
    Prospect,
    /// It is none of either.
    Nothing,
}

impl Part {
    /// What an account is by its orders and our time in a period up to a day.
    pub fn of(book: &Book, dossier: &Dossier, currency: Currency, period: Period, as_of: NaiveDate) -> Self {
        let days = period.days(as_of);
        let touchpoints = dossier.touchpoints.iter();
        let touchpoints = touchpoints.filter(|touchpoint| days.contains(&touchpoint.on));
        let orders = period.orders(dossier, as_of);
        let ordered = orders
            .iter()
            .any(|order| order.currency == currency && order.amount().is_some());
        let money = contribution(book, currency, orders, touchpoints);
        let prospect = dossier.account.stage == Stage::Prospect;
        match (ordered, money.serve > 0.0) {
            (false, false) => Self::Nothing,
            (false, true) if prospect => Self::Prospect,
            _ => Self::Counts(Earner {
                id: dossier.id(),
                name: dossier.account.name.clone(),
                money,
            }),
        }
    }
}

impl Earnings {
    /// Adds accounts up; none where no cost at all is known, since the curve would then say no more than revenue
    /// does.
    pub fn of(currency: Currency, parts: Vec<Part>) -> Option<Self> {
        let mut earners: Vec<Earner> = Vec::new();
        let mut prospects = 0;
        for part in parts {
            match part {
                Part::Counts(earner) => earners.push(earner),
                Part::Prospect => prospects += 1,
                Part::Nothing => {}
            }
        }
        sorting::by(&mut earners, |a, b| {
            b.money.total().total_cmp(&a.money.total()).then(a.id.cmp(&b.id))
        });
        let money: Vec<_> = earners.iter().map(account_money).collect();
        let profit = concentration(&money).ok()?.profit;
        let sum =
            |part: fn(&Contribution) -> f64| earners.iter().fold(0.0, |sum, one| sum + part(&one.money));
        let (revenue, assumed) = (sum(|money| money.revenue), sum(|money| money.assumed));
        let known = assumed < revenue || sum(|money| money.serve) > 0.0;
        known.then(|| Self {
            currency,
            profit,
            assumed: if revenue > 0.0 { assumed / revenue } else { 0.0 },
            prospects,
            unpriced: earners.iter().map(|one| one.money.unpriced).sum(),
            earners,
        })
    }

    /// The whale curve after a change; none if it names an account that is not among them.
    pub fn after(&self, change: &WhatIf<AccountId>) -> Option<Profit> {
        let money: Vec<_> = self.earners.iter().map(account_money).collect();
        Some(concentration(&after(&money, change).ok()?).ok()?.profit)
    }

    /// How many lose us money.
    pub fn losers(&self) -> usize {
        self.earners.iter().filter(|one| one.money.total() < 0.0).count()
    }
}

fn account_money(earner: &Earner) -> AccountMoney<AccountId> {
    AccountMoney {
        id: earner.id,
        // No edit lets an order below zero in; an older or foreign file might.
        revenue: earner.money.revenue.max(0.0),
        profit: earner.money.total(),
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::ranking::tests::{Sold, book, day};
    use super::*;
    use crate::model::{Channel, Colleague, Direction, Edit, Held, Mint, Money, Record, Stamp, Touchpoint};

    const EUR: Currency = Currency::EUR;

    /// The book with so many minutes at 60 euros an hour spent on each account of that name.
    pub(in super::super) fn serve(book: &Book, minutes: &[(&str, u32)]) -> Book {
        let mut mint = Mint::new(2, 2);
        let colleague = Colleague {
            id: mint.mint(),
            number: "C1".into(),
            name: "Ada".into(),
            title: String::new(),
            function: None,
            email: String::new(),
            phone: String::new(),
            cost_per_hour: Some(Money {
                minor: 60_00,
                currency: EUR,
            }),
            stamp: Stamp::default(),
        };
        let mut records: Vec<Record> = vec![colleague.clone().into()];
        for (name, minutes) in minutes {
            let served = book.dossiers().find(|held| held.account.name == *name);
            let touchpoint = Touchpoint {
                id: mint.mint(),
                account: served.expect("an account of that name").id(),
                on: day(),
                channel: Channel::Visit,
                direction: Direction::Mutual,
                contacts: Vec::new(),
                colleagues: vec![colleague.id],
                minutes: Some(*minutes),
                transactional: None,
                sentiment: None,
                notes: String::new(),
                stamp: Stamp::default(),
            };
            records.push(touchpoint.into());
        }
        book.edit(Edit::Put(records)).expect("valid records").0
    }

    /// What the accounts of a book earn us.
    pub(in super::super) fn earnings(book: &Book, period: Period, as_of: NaiveDate) -> Option<Earnings> {
        let part = |dossier: &Held<Dossier>| Part::of(book, dossier, EUR, period, as_of);
        Earnings::of(EUR, book.dossiers().map(part).collect())
    }

    fn this_year(accounts: &[Sold<'_>], minutes: &[(&str, u32)]) -> Option<Earnings> {
        earnings(&serve(&book(accounts), minutes), Period::Year, day())
    }

    #[test]
    fn c2_time_turns_a_buyer_into_a_loss() {
        let sold: &[Sold<'_>] = &[
            ("good", &[(10, 100_000, EUR)]),
            ("costly", &[(10, 40_000, EUR)]),
            ("asleep", &[]),
        ];
        let earnings =
            this_year(sold, &[("good", 30), ("costly", 180), ("asleep", 60)]).expect("a cost is known");
        let ranked: Vec<(&str, f64)> = earnings
            .earners
            .iter()
            .map(|one| (one.name.as_str(), one.money.total()))
            .collect();
        // A quarter of the revenue is the assumed margin.
        assert_eq!(ranked, [("good", 220.0), ("asleep", -60.0), ("costly", -80.0)]);
        assert_eq!((earnings.profit.peak, earnings.profit.peak_accounts), (220.0, 1));
        assert_eq!((earnings.profit.loss_pool, earnings.losers()), (140.0, 2));
        assert_eq!((earnings.assumed, earnings.unpriced), (1.0, 0));
    }

    #[test]
    fn c2_without_any_cost_there_is_no_whale_curve() {
        assert_eq!(this_year(&[("a", &[(1, 5_00, EUR)])], &[]), None);
        assert_eq!(this_year(&[], &[]), None);
    }

    #[test]
    fn c2_a_prospect_without_orders_is_no_loss() {
        let book = book(&[("buyer", &[(1, 50_00, EUR)]), ("hope", &[])]);
        let mut hope = book
            .dossiers()
            .find(|held| held.account.name == "hope")
            .expect("it is there")
            .account
            .clone();
        hope.stage = Stage::Prospect;
        let book = book.edit(Edit::Put(vec![hope.into()])).expect("valid").0;
        let served = serve(&book, &[("buyer", 1), ("hope", 60)]);
        let found = earnings(&served, Period::Year, day()).expect("a cost is known");
        assert_eq!((found.earners.len(), found.prospects), (1, 1));
    }

    #[test]
    fn c2_later_and_older_time_does_not_count() {
        let served = serve(&book(&[("a", &[(400, 50_00, EUR)])]), &[("a", 60)]);
        let serve = |period, ago| {
            let earnings = earnings(&served, period, day() - chrono::Days::new(ago));
            earnings.map(|earnings| earnings.earners[0].money.serve)
        };
        assert_eq!(serve(Period::All, 0), Some(60.0));
        assert_eq!(serve(Period::All, 1), None);
    }
}
