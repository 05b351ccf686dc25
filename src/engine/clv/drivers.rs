//! What an outlook rests on, and what would change it.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::buying::{Buying, Model};
use super::models::History;
use super::models::gamma_gamma::GammaGamma;
use super::outlook::{Fitted, YEAR};
use super::purchases::Purchases;

/// An account's own figure and the book's, and what is believed after both.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Shrunk {
    /// Of the account's own records; none where they say nothing.
    pub own: Option<f64>,
    /// Of the book's average customer; none where there is no average.
    pub book: Option<f64>,
    /// How much the account's own records count, 0..=1; the rest is the book's.
    pub weight: f64,
    /// What is believed.
    pub believed: f64,
}

/// The silence since the last purchase, against the account's own rhythm.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Overdue {
    /// Weeks since the last purchase.
    pub silent: f64,
    /// Weeks between its purchases, on average; none after one purchase.
    pub rhythm: Option<f64>,
    /// The chance that a customer of that rhythm who is still there is silent as long, 0..=1.
    pub chance: f64,
}

impl Overdue {
    /// How many times its own rhythm the account has been silent.
    #[must_use]
    pub fn ratio(&self) -> Option<f64> {
        self.rhythm.map(|rhythm| self.silent / rhythm)
    }
}

/// What a year's expected margin would become, and what else is worth knowing before money is spent on an account.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stakes {
    /// Expected orders of the year ahead, as things stand.
    pub now: f64,
    /// After one more order today.
    pub one_more: f64,
    /// After another quarter without an order, for the year that follows it.
    pub silent_quarter: f64,
    /// The chance of still being a customer after that quarter.
    pub alive_after: f64,
    /// The share of a year's orders that is expected again the year after, 0..=1.
    pub retention: f64,
}

/// What an account's outlook rests on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Drivers {
    /// Orders a year while it is a customer.
    pub frequency: Shrunk,
    /// Worth of an order, if any amount is known in its currency and there is an average to expect.
    pub spend: Option<Shrunk>,
    /// How overdue the next order is; none before the second day of the relation.
    pub overdue: Option<Overdue>,
    /// What would change the figures.
    pub stakes: Stakes,
    /// The chance of being a customer on days from the first purchase to the day asked, and on if nothing comes.
    pub path: Vec<(NaiveDate, f64)>,
}

impl Drivers {
    /// What an account's outlook rests on; none before its first purchase.
    #[must_use]
    pub fn of(fitted: &Fitted, purchases: &Purchases) -> Option<Self> {
        let history = purchases.history(fitted.as_of)?;
        let buying = &fitted.buying;
        let model = buying.model();
        let spending = fitted.spending_in(purchases.currency);
        Some(Self {
            frequency: frequency(&model, &history),
            spend: spending.and_then(|spending| spend(&spending.model(), purchases.spend())),
            overdue: overdue(&model, &history),
            stakes: stakes(buying, &history),
            path: path(fitted, purchases),
        })
    }
}

/// The mean of a gamma distributed rate after so many orders in so much time lies between the account's own and the
/// book's, nearer to its own the longer it was watched.
fn frequency(model: &Model, history: &History) -> Shrunk {
    let (shape, time, steps) = model.rates();
    let orders = f64::from(history.orders);
    let weight = history.observed / (time + history.observed);
    let own = (history.observed > 0.0).then(|| f64::from(history.orders) / history.observed * YEAR);
    Shrunk {
        own,
        book: Some(shape / time / steps * YEAR),
        weight,
        believed: (shape / steps + orders) / (time + history.observed) * YEAR,
    }
}

/// Likewise of the mean of an account's orders (Fader & Hardie 2013, equation 5).
fn spend(model: &GammaGamma, known: Option<(u32, f64)>) -> Option<Shrunk> {
    let (amounts, mean) = known.unwrap_or((0, 0.0));
    let book = (model.q > 1.0).then(|| model.p * model.v / (model.q - 1.0));
    Some(Shrunk {
        own: known.map(|(_, mean)| mean),
        book,
        weight: book.map_or(1.0, |_| model.weight(amounts)),
        believed: model.mean(amounts, mean).ok()?,
    })
}

fn overdue(model: &Model, history: &History) -> Option<Overdue> {
    let silent = history.observed - history.last;
    if history.observed <= 0.0 {
        return None;
    }
    Some(Overdue {
        silent,
        rhythm: (history.orders > 0).then(|| history.last / f64::from(history.orders)),
        chance: model.silence(history),
    })
}

/// Weeks in a quarter.
const QUARTER: f64 = YEAR / 4.0;

fn stakes(buying: &Buying, history: &History) -> Stakes {
    let year = |history: &History| buying.mean(|model| model.expected(history, YEAR));
    let ordered = History {
        orders: history.orders.saturating_add(1),
        last: history.observed,
        observed: history.observed,
    };
    let silent = History {
        observed: history.observed + QUARTER,
        ..*history
    };
    let now = year(history);
    let both = buying.mean(|model| model.expected(history, 2.0 * YEAR));
    Stakes {
        now,
        one_more: year(&ordered),
        silent_quarter: year(&silent),
        alive_after: buying.mean(|model| model.alive(&silent)),
        retention: if now > 0.0 {
            ((both - now) / now).clamp(0.0, 1.0)
        } else {
            0.0
        },
    }
}

/// Points of a path: enough for a line, and one at each purchase besides.
const POINTS: u64 = 60;

/// How far ahead a path goes, in days.
const AHEAD: u64 = 365;

fn path(fitted: &Fitted, purchases: &Purchases) -> Vec<(NaiveDate, f64)> {
    let Some(first) = purchases.made.first().map(|purchase| purchase.on) else {
        return Vec::new();
    };
    let last = fitted
        .as_of
        .checked_add_days(Days::new(AHEAD))
        .unwrap_or(fitted.as_of);
    let step = ((last - first).num_days().max(1) as u64).div_ceil(POINTS);
    let regular = (0..).map_while(|n| {
        first
            .checked_add_days(Days::new(n * step))
            .filter(|day| *day < last)
    });
    let mut days: Vec<NaiveDate> = regular.collect();
    // Just before a purchase and on its day: there the chance leaps.
    let made = purchases.made.iter().rev().take(POINTS as usize);
    days.extend(
        made.flat_map(|purchase| [purchase.on.pred_opt(), Some(purchase.on)])
            .flatten(),
    );
    days.extend([fitted.as_of, last]);
    crate::sorting::by_key(&mut days, |day| *day);
    days.dedup();
    days.retain(|day| *day >= first);
    let alive = |day: NaiveDate| {
        let history = purchases.until(day.min(fitted.as_of)).history(day)?;
        Some((day, fitted.buying.mean(|model| model.alive(&history))))
    };
    days.into_iter().filter_map(alive).collect()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::super::fit::Chance;
    use super::super::pretend::{BUSINESS, began, book};
    use super::*;

    fn all() -> (Fitted, Vec<Purchases>) {
        let book = book(&BUSINESS, 25, 730.0, &mut Chance(2));
        let fitted = Fitted::of(&book, began() + Days::new(730), |_| ()).expect("customers");
        (fitted, book)
    }

    #[test]
    fn d5_what_is_believed_lies_between_the_accounts_own_and_the_books() {
        let (fitted, book) = all();
        for one in &book {
            let drivers = Drivers::of(&fitted, one).expect("all have bought");
            for shrunk in [Some(drivers.frequency), drivers.spend].into_iter().flatten() {
                let (own, book) = shrunk.own.zip(shrunk.book).expect("both are known");
                let mixed = shrunk.weight * own + (1.0 - shrunk.weight) * book;
                assert!(
                    (mixed - shrunk.believed).abs() < 1e-9 * shrunk.believed,
                    "{shrunk:?}"
                );
                assert!((0.0..=1.0).contains(&shrunk.weight));
            }
        }
    }

    #[test]
    fn d5_an_order_never_lowers_and_a_silent_quarter_never_raises_what_is_expected() {
        let (fitted, book) = all();
        for one in &book {
            let Stakes {
                now,
                one_more,
                silent_quarter,
                retention,
                ..
            } = Drivers::of(&fitted, one).expect("all have bought").stakes;
            assert!(
                one_more > now && now > silent_quarter,
                "{now} {one_more} {silent_quarter}"
            );
            assert!((0.0..=1.0).contains(&retention));
        }
    }

    #[test]
    fn d5_the_path_falls_in_silence_and_ends_a_year_ahead() {
        let (fitted, book) = all();
        for one in &book {
            let path = Drivers::of(&fitted, one).expect("all have bought").path;
            assert_eq!(
                path.first().map(|(day, _)| *day),
                one.made.first().map(|made| made.on)
            );
            assert_eq!(
                path.last().map(|(day, _)| *day),
                Some(fitted.as_of + Days::new(AHEAD))
            );
            for pair in path.windows(2) {
                let bought = one.made.iter().any(|made| made.on == pair[1].0);
                assert!(bought || pair[1].1 <= pair[0].1 + 1e-12, "{pair:?}");
            }
        }
    }

    #[test]
    fn d5_the_longer_the_silence_the_less_likely() {
        let (fitted, book) = all();
        let one = book.iter().max_by_key(|one| one.made.len()).expect("customers");
        let mut before = 1.1;
        for days in [0, 30, 90, 200] {
            let later = Fitted {
                as_of: one.made.last().expect("it has bought").on + Days::new(days),
                ..fitted.clone()
            };
            let overdue = Drivers::of(&later, one)
                .and_then(|drivers| drivers.overdue)
                .expect("days");
            assert!(overdue.chance < before);
            before = overdue.chance;
            let (ratio, rhythm) = overdue.ratio().zip(overdue.rhythm).expect("many purchases");
            assert!((ratio * rhythm - days as f64 / 7.0).abs() < 1e-9);
        }
    }
}
