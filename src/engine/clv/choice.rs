//! Which model to believe: each is fitted to the book as it stood some time ago and asked for what came since.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::buying::{Buying, Kind, mixed};
use super::models::History;
use super::models::regular::Rhythm;
use super::models::revenue::count_quantile;
use super::purchases::{Purchases, WEEK};
use crate::engine::estimate::days;
use crate::sorting;

/// What a forecast must beat to be worth anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Naive {
    /// As many orders as in the stretch of the same length before.
    Again,
    /// As many as the account's own mean since its first order.
    OwnMean,
}

/// How a forecast did for accounts whose orders since are known.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Outcome<Of> {
    /// Whose forecast.
    pub of: Of,
    /// Orders it expected of all accounts.
    pub expected: f64,
    /// Root mean square of the distance from an account's orders, in orders. Of the absolute distance the median is
    /// the best forecast, which is nothing for most, and no forecast of a sum.
    pub error: f64,
}

/// How a model did.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Trial {
    /// Its forecast.
    pub result: Outcome<Kind>,
    /// Mean logarithm of the chance it gave to what came; nearer to nought is better.
    pub score: f64,
    /// Share of accounts whose orders lay in its 80 % range.
    pub covered: f64,
    /// The share it promised: above 80 %, since orders are whole.
    pub promised: f64,
}

/// Accounts of which a like number of orders was expected.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Group {
    /// How many accounts.
    pub accounts: usize,
    /// Orders expected of one of them, on average.
    pub expected: f64,
    /// Orders that came of one of them, on average.
    pub actual: f64,
}

/// What the book's own past says of the models.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    /// The last day the models were shown.
    pub split: NaiveDate,
    /// Weeks from there to the day asked.
    pub weeks: f64,
    /// Accounts that had bought by the split.
    pub accounts: usize,
    /// Their orders since.
    pub actual: u64,
    /// The models, best first.
    pub trials: Vec<Trial>,
    /// What they had to beat.
    pub naive: Vec<Outcome<Naive>>,
    /// The best model's forecast against what came, fewest orders first.
    pub groups: Vec<Group>,
}

/// The longest stretch kept back.
const LONGEST: i64 = 364;

/// The shortest that tells anything.
const SHORTEST: i64 = 91;

/// Groups in the comparison of forecast and truth.
const GROUPS: usize = 10;

/// Log scores no further apart than this are equal.
const ALIKE: f64 = 1e-6;

impl Choice {
    /// The model that gave what came the best chance.
    #[must_use]
    pub fn best(&self) -> Option<&Trial> {
        self.trials.first()
    }

    /// A naive forecast that came nearer than the best model, if there is one.
    #[must_use]
    pub fn beaten_by(&self) -> Option<Naive> {
        let best = self.best()?;
        let closer = |naive: &&Outcome<Naive>| naive.error < best.result.error;
        self.naive.iter().find(closer).map(|naive| naive.of)
    }

    /// Tries every model on a book; none where its past is too short or too few accounts had bought. `done` is told
    /// after each model.
    #[must_use]
    pub fn of(book: &[Purchases], as_of: NaiveDate, mut done: impl FnMut(usize)) -> Option<Self> {
        let split = split(book, as_of)?;
        let cases: Vec<Case> = book
            .iter()
            .filter_map(|one| Case::of(one, split, as_of))
            .collect();
        if cases.len() < 2 {
            return None;
        }
        let weeks = days(split, as_of) as f64 / WEEK;
        let mut tried = Vec::new();
        for (n, kind) in (1..).zip(Kind::ALL) {
            tried.extend(tried_on(kind, &cases, weeks));
            done(n);
        }
        // Orders that keep no rhythm are the same to two models, but for rounding: then the simpler comes first.
        let place = |score: f64| {
            if score.is_finite() {
                -((score / ALIKE).round() as i64)
            } else {
                i64::MAX
            }
        };
        sorting::by_cached_key(&mut tried, |(one, _)| place(one.score));
        let groups = tried.first().map(|(_, expected)| grouped(&cases, expected));
        let forecasts = [
            (
                Naive::Again,
                cases.iter().map(|case| case.before).collect::<Vec<f64>>(),
            ),
            (
                Naive::OwnMean,
                cases.iter().map(|case| case.own_mean(weeks)).collect(),
            ),
        ];
        Some(Self {
            split,
            weeks,
            accounts: cases.len(),
            actual: cases.iter().map(|case| u64::from(case.actual)).sum(),
            trials: tried.into_iter().map(|(trial, _)| trial).collect(),
            naive: forecasts
                .map(|(of, expected)| result(of, &cases, &expected))
                .into(),
            groups: groups.unwrap_or_default(),
        })
    }
}

/// A third of the book's past is kept back, but no more than a year.
fn split(book: &[Purchases], as_of: NaiveDate) -> Option<NaiveDate> {
    let firsts = book.iter().filter_map(|one| Some(one.made.first()?.on));
    let past = days(firsts.min()?, as_of);
    let kept_back = (past / 3).min(LONGEST);
    let kept_back = u64::try_from(kept_back).ok().filter(|_| kept_back >= SHORTEST)?;
    as_of.checked_sub_days(Days::new(kept_back))
}

/// An account at the split, and what came after.
struct Case {
    history: History,
    gaps: Vec<f64>,
    actual: u32,
    /// Orders in the stretch of the same length before the split.
    before: f64,
}

impl Case {
    fn of(purchases: &Purchases, split: NaiveDate, as_of: NaiveDate) -> Option<Self> {
        let known = purchases.until(split);
        let history = known.history(split)?;
        let stretch = days(split, as_of);
        let earlier = |purchase: NaiveDate| (0..stretch).contains(&days(purchase, split));
        let made = || purchases.made.iter().map(|purchase| purchase.on);
        Some(Self {
            history,
            gaps: known.gaps().collect(),
            actual: u32::try_from(made().filter(|on| *on > split).count()).ok()?,
            before: made().filter(|on| earlier(*on)).count() as f64,
        })
    }

    fn own_mean(&self, weeks: f64) -> f64 {
        if self.history.observed > 0.0 {
            f64::from(self.history.orders) / self.history.observed * weeks
        } else {
            0.0
        }
    }
}

fn tried_on(kind: Kind, cases: &[Case], weeks: f64) -> Option<(Trial, Vec<f64>)> {
    let histories: Vec<History> = cases.iter().map(|case| case.history).collect();
    let rhythm = Rhythm::of(cases.iter().flat_map(|case| case.gaps.iter().copied()));
    // In a large book the parameters are sure; to find others as credible and to mix them for everyone would take long.
    let buying = if cases.len() > 500 {
        Buying::surely(kind, &histories, &rhythm)?
    } else {
        Buying::fit(kind, &histories, &rhythm)?
    };
    let (mut score, mut covered, mut promised) = (0.0, 0.0, 0.0);
    let mut expected = Vec::with_capacity(cases.len());
    for case in cases {
        let counts = mixed(&buying.distributions(&case.history, weeks));
        let chance = counts.get(case.actual as usize).copied().unwrap_or_default();
        score += libm::log(chance.max(1e-12));
        let range = count_quantile(&counts, 0.1)..=count_quantile(&counts, 0.9);
        covered += f64::from(u8::from(range.contains(&case.actual)));
        promised += range.filter_map(|count| counts.get(count as usize)).sum::<f64>();
        expected.push(buying.mean(|model| model.expected(&case.history, weeks)));
    }
    let accounts = cases.len() as f64;
    let trial = Trial {
        result: result(kind, cases, &expected),
        score: score / accounts,
        covered: covered / accounts,
        promised: promised / accounts,
    };
    Some((trial, expected))
}

fn result<Of>(of: Of, cases: &[Case], expected: &[f64]) -> Outcome<Of> {
    let off = cases.iter().zip(expected);
    let error: f64 = off
        .map(|(case, expected)| {
            let far = f64::from(case.actual) - expected;
            far * far
        })
        .sum();
    Outcome {
        of,
        expected: expected.iter().sum(),
        error: (error / cases.len() as f64).sqrt(),
    }
}

fn grouped(cases: &[Case], expected: &[f64]) -> Vec<Group> {
    let mut pairs: Vec<(f64, u32)> = expected
        .iter()
        .zip(cases)
        .map(|(expected, case)| (*expected, case.actual))
        .collect();
    sorting::by(&mut pairs, |one, other| one.0.total_cmp(&other.0));
    let size = pairs.len().div_ceil(GROUPS).max(1);
    let groups = pairs.chunks(size).map(|group| {
        let accounts = group.len() as f64;
        Group {
            accounts: group.len(),
            expected: group.iter().map(|(expected, _)| expected).sum::<f64>() / accounts,
            actual: group.iter().map(|(_, actual)| f64::from(*actual)).sum::<f64>() / accounts,
        }
    });
    groups.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::sample::{bought, day};

    /// An account that bought every so many days, from and until so many days after New Year 2024.
    fn regular(number: u128, every: u64, from: u64, until: u64) -> Purchases {
        let start = day("2024-01-01");
        let made = (from..until).step_by(every as usize);
        bought(number, made.map(|after| (start + Days::new(after), 100.0)))
    }

    #[test]
    fn d5_a_third_of_the_past_is_kept_back_and_a_year_at_most() {
        let book = [regular(1, 30, 0, 300)];
        assert_eq!(split(&book, day("2024-06-01")), None);
        assert_eq!(split(&book, day("2024-10-27")), Some(day("2024-07-19")));
        let late = day("2030-01-01");
        assert_eq!(split(&book, late).map(|split| days(split, late)), Some(364));
        assert_eq!(split(&[], late), None);
    }

    #[test]
    fn d5_models_are_tried_on_what_they_were_not_shown() {
        let mut book: Vec<Purchases> = (0..20).map(|n| regular(n, 20 + 3 * n as u64, 5, 730)).collect();
        book.extend((20..30).map(|n| regular(n, 25, 0, 200)));
        let mut steps = Vec::new();
        let choice = Choice::of(&book, day("2026-01-01"), |step| steps.push(step)).expect("two years");
        assert_eq!(steps, [1, 2, 3, 4]);
        assert_eq!(choice.accounts, 30);
        let since = |one: &Purchases| one.made.iter().filter(|p| p.on > choice.split).count() as u64;
        assert_eq!(choice.actual, book.iter().map(since).sum::<u64>());
        assert!(
            choice
                .trials
                .windows(2)
                .all(|pair| pair[0].score >= pair[1].score)
        );
        let best = choice.best().expect("models");
        let off = (best.result.expected - choice.actual as f64).abs() / choice.actual as f64;
        assert!(off < 0.2, "{best:?} {}", choice.actual);
        assert!(best.promised >= 0.8 && best.covered > 0.5);
        assert_eq!(
            choice.groups.iter().map(|group| group.accounts).sum::<usize>(),
            30
        );
        // Ten left long before the split: to hold that they order as ever is the worst forecast.
        assert!(choice.naive[1].error > best.result.error);
    }
}
