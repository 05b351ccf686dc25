//! Lifetime value: the models fitted to a book, what lies ahead of its accounts, and all that is told of one.

use super::Report;
use super::pace::Pace;
use crate::engine::clv::outlook::{Fitted, NoOutlook, Outlook};
use crate::engine::clv::prospect::{Prospect, prospect, together};
use crate::engine::clv::purchases::{Buyer, Purchases};
use crate::engine::clv::total::{Total, Totals};
use crate::model::AccountId;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A book whose models are wanted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Fit {
    /// The last day whose orders are known.
    pub as_of: NaiveDate,
    /// What its accounts bought.
    pub book: Vec<Purchases>,
}

/// Accounts whose outlook is wanted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ahead {
    /// What the book says.
    pub fitted: Fitted,
    /// The accounts; outlooks come in this order, so whoever is on screen stands first.
    pub accounts: Vec<Buyer>,
    /// How far ahead.
    pub weeks: f64,
}

/// One account of which all is wanted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct One {
    /// What the book says.
    pub fitted: Fitted,
    /// What the account bought.
    pub own: Purchases,
    /// What the accounts under it bought.
    pub under: Vec<Purchases>,
    /// Yearly discount rate of its lifetime value; at 0 there is none by the models.
    #[serde(default)]
    pub discount: f64,
}

/// What was found about value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Found {
    /// For [`Fit`]: what the book says; nothing if fewer than two accounts have bought.
    Fitted(Option<Box<Fitted>>),
    /// For [`Ahead`]: outlooks of some accounts, or why there is none.
    Outlooks(Vec<Result<Outlook, (AccountId, NoOutlook)>>),
    /// For [`Ahead`]: all of them together, by currency.
    Totals(Vec<Total>),
    /// For [`One`].
    Told(Box<Told>),
}

/// All that is told of one account.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Told {
    /// Of the account by itself, or why there is nothing ahead of it.
    pub own: Result<Prospect, NoOutlook>,
    /// Of the account with all under it; empty where there are none.
    pub with_units: Vec<Total>,
}

/// The first outlooks soon, for a screen is soon filled; later ones in fewer messages.
const FIRST: usize = 25;
const LATER: usize = 250;

/// Fits the models.
pub(super) fn fit(job: &Fit, report: &mut dyn FnMut(Report)) {
    let pace = Pace::new(Fitted::STEPS as u32, report);
    let fitted = Fitted::of(&job.book, job.as_of, |step| pace.reach(step as u32));
    pace.found(Report::Value(Found::Fitted(fitted.map(Box::new))));
}

/// Looks ahead of each account, then of all together.
pub(super) fn ahead(job: &Ahead, report: &mut dyn FnMut(Report)) {
    let count = u32::try_from(job.accounts.len()).unwrap_or(u32::MAX);
    let pace = Pace::new(count, report);
    let mut totals = Totals::new(&job.fitted, job.weeks);
    let mut batch = Vec::new();
    let mut size = FIRST;
    for one in &job.accounts {
        batch.push(totals.add_buyer(one).map_err(|why| (one.account, why)));
        pace.step();
        if batch.len() == size {
            pace.found(Report::Value(Found::Outlooks(std::mem::take(&mut batch))));
            size = LATER;
        }
    }
    if !batch.is_empty() {
        pace.found(Report::Value(Found::Outlooks(batch)));
    }
    pace.found(Report::Value(Found::Totals(totals.totals())));
}

/// Tells all of one account.
pub(super) fn one(job: &One, report: &mut dyn FnMut(Report)) {
    let told = Told {
        own: prospect(&job.fitted, &job.own, job.discount),
        with_units: together(&job.fitted, &job.own, &job.under),
    };
    report(Report::Value(Found::Told(Box::new(told))));
}

#[cfg(test)]
mod tests {
    use super::super::{Job, run};
    use super::*;
    use crate::engine::sample::bought;
    use chrono::Days;

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 1, 1).expect("a day")
    }

    /// Accounts that bought every so many days until some of them stopped.
    fn book(accounts: u64) -> Vec<Purchases> {
        let account = |number: u64| {
            let day = |n: u64| day() - Days::new(600) + Days::new(n * (20 + number % 37));
            let amount = |n: u64| 50.0 + (n * 7 + number) as f64;
            let made = (0..4 + number % 5).map(|n| (day(n), amount(n)));
            Purchases {
                lost: number % 11 == 10,
                ..bought(u128::from(number) + 1, made)
            }
        };
        (0..accounts).map(account).collect()
    }

    fn reports(job: &Job) -> Vec<Report> {
        let mut reports = Vec::new();
        run(job, &mut |report| reports.push(report));
        reports
    }

    fn fitted(book: &[Purchases]) -> Fitted {
        let fit = Fit {
            as_of: day(),
            book: book.to_vec(),
        };
        let found = reports(&Job::Fit(fit))
            .into_iter()
            .find_map(|report| match report {
                Report::Value(Found::Fitted(fitted)) => fitted,
                _ => None,
            });
        *found.expect("accounts that bought")
    }

    #[test]
    fn d5_whoever_stands_first_is_told_first_and_all_together_last() {
        let book = book(60);
        let job = Ahead {
            fitted: fitted(&book),
            accounts: book.iter().map(|one| one.buyer(day())).collect(),
            weeks: 52.0,
        };
        let mut told = Vec::new();
        let mut total = None;
        for report in reports(&Job::Ahead(job)) {
            match report {
                Report::Value(Found::Outlooks(outlooks)) => {
                    assert_eq!(total, None);
                    told.extend(outlooks.into_iter().map(|one| match one {
                        Ok(outlook) => outlook.account,
                        Err((account, why)) => {
                            assert_eq!(why, NoOutlook::Lost);
                            account
                        }
                    }));
                }
                Report::Value(Found::Totals(totals)) => total = totals.first().map(|total| total.accounts),
                _ => {}
            }
        }
        let accounts: Vec<AccountId> = book.iter().map(|one| one.account).collect();
        assert_eq!(told, accounts);
        assert_eq!(total, Some(book.iter().filter(|one| !one.lost).count()));
    }

    #[test]
    fn d5_a_fit_says_how_far_it_is() {
        let book = book(20);
        let as_of = day();
        let done: Vec<u32> = reports(&Job::Fit(Fit { as_of, book }))
            .into_iter()
            .filter_map(|report| match report {
                Report::Progress { done, .. } => Some(done),
                _ => None,
            })
            .collect();
        assert_eq!(done.last(), Some(&(Fitted::STEPS as u32)));
        assert!(done.windows(2).all(|pair| pair[0] < pair[1]));
    }

    #[test]
    fn d5_one_account_is_told_of_or_why_not() {
        let book = book(12);
        let told = |own: usize| {
            let job = One {
                fitted: fitted(&book),
                own: book[own].clone(),
                under: Vec::new(),
                discount: 0.1,
            };
            match reports(&Job::One(job)).into_iter().next() {
                Some(Report::Value(Found::Told(told))) => told.own,
                other => panic!("{other:?}"),
            }
        };
        assert!(told(0).is_ok());
        assert_eq!(told(10), Err(NoOutlook::Lost));
    }
}
