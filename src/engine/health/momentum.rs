//! Order momentum: fewer orders than their own past predicts? (`models.md` §7)
//!
//! Orders in a window against a gamma–Poisson rhythm learnt before it, which makes the count
//! negative-binomial (Greenwood & Yule 1920; Ehrenberg 1959). The quiet never enters the rhythm
//! that judges it, and waiting never repairs the figure.

use crate::sorting;
use chrono::{Days, NaiveDate};

use crate::engine::Impossible;
use crate::engine::estimate::{Estimate, days, ignorance};
use crate::engine::special;

/// Days of the window that is judged.
pub const WINDOW: i64 = 90;

/// Gaps the prior rhythm is worth.
const PRIOR_GAPS: f64 = 2.0;

/// One order.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct OrderEvent {
    /// The day it was placed.
    pub on: NaiveDate,
    /// Its value in major units, if known.
    pub value: Option<f64>,
}

/// Why there is no figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MomentumStatus {
    /// No order yet.
    NoOrders,
    /// The first order lies in the window.
    TooNew,
    /// There is a figure.
    Judged,
}

/// Orders in the window against the rhythm before it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Window {
    /// Earlier order-days after the first.
    pub earlier: usize,
    /// Days over which they fell.
    pub earlier_days: i64,
    /// Days of the window, longer than usual where it had to reach back to the last order.
    pub window_days: i64,
    /// Order-days in the window.
    pub in_window: usize,
    /// Shape of the rate.
    pub alpha: f64,
    /// Scale of the rate, days.
    pub beta: f64,
    /// Orders expected in the window.
    pub expected_orders: f64,
    /// Chance of so few order-days or fewer.
    pub tail_count: f64,
    /// Dispersion of order sizes, if all values are known.
    pub dispersion: Option<f64>,
    /// Value in the window over the value expected.
    pub value_ratio: Option<f64>,
    /// Chance of so little value or less.
    pub tail_value: Option<f64>,
    /// The smaller of the two.
    pub tail: f64,
    /// The same as surprise in bits.
    pub bits: f64,
}

/// The factor and the window behind it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Momentum {
    /// Lowest min(1, 2·tail) on any day since the last order.
    pub estimate: Estimate,
    /// Whether there is a figure, and why not.
    pub status: MomentumStatus,
    /// Today's window.
    pub window: Option<Window>,
    /// The day whose low figure holds.
    pub lowest_on: Option<NaiveDate>,
}

/// Scores the orders of an account; `expected_days` is the interval expected by policy.
pub fn momentum(
    orders: &[OrderEvent],
    expected_days: f64,
    window_days: i64,
    today: NaiveDate,
) -> Result<Momentum, Impossible> {
    if !(expected_days > 0.0 && window_days > 0) {
        return Err(Impossible::Cadence);
    }
    if orders
        .iter()
        .filter_map(|order| order.value)
        .any(|value| value.is_nan() || value < 0.0)
    {
        return Err(Impossible::Value);
    }
    let history = OrderDays::up_to(today, orders, PRIOR_GAPS * expected_days, window_days);
    let Some(window) = history.look(today) else {
        return Ok(no_figure(&history));
    };
    let (lowest, day) = history.lowest(today, &window);
    Ok(Momentum {
        estimate: Estimate::known(lowest, ignorance(window.earlier as f64)),
        status: MomentumStatus::Judged,
        window: Some(window),
        lowest_on: Some(day),
    })
}

fn no_figure(history: &OrderDays) -> Momentum {
    let status = if history.days.is_empty() {
        MomentumStatus::NoOrders
    } else {
        MomentumStatus::TooNew
    };
    Momentum {
        estimate: Estimate::unknown(),
        status,
        window: None,
        lowest_on: None,
    }
}

/// The merged order-days of an account, with running sums of their values.
struct OrderDays {
    days: Vec<NaiveDate>,
    /// Sum of values before each order-day and after the last; none where a value is missing.
    sums: Option<Vec<(f64, f64)>>,
    prior_days: f64,
    window_days: i64,
}

impl OrderDays {
    fn up_to(today: NaiveDate, orders: &[OrderEvent], prior_days: f64, window_days: i64) -> Self {
        let mut known = orders.to_vec();
        known.retain(|order| order.on <= today);
        sorting::by_key(&mut known, |order| order.on);
        let mut merged: Vec<OrderEvent> = Vec::with_capacity(known.len());
        for order in known {
            match merged.last_mut().filter(|last| last.on == order.on) {
                Some(last) => last.value = last.value.zip(order.value).map(|(a, b)| a + b),
                None => merged.push(order),
            }
        }
        let days = merged.iter().map(|order| order.on).collect();
        Self {
            days,
            sums: running_sums(&merged),
            prior_days,
            window_days,
        }
    }

    fn span(&self) -> Days {
        Days::new(self.window_days.unsigned_abs())
    }

    /// The figures of one day, which must not lie before the last order; none while the first order is in the window.
    fn look(&self, day: NaiveDate) -> Option<Window> {
        let (&first, &last) = (self.days.first()?, self.days.last()?);
        let usual_start = day.checked_sub_days(self.span())?;
        let start = usual_start.min(last);
        let before = self.days.partition_point(|order| *order <= start);
        let earlier = before.checked_sub(1)?;
        let in_window = self.days.len() - before;
        let (alpha, window_days) = (PRIOR_GAPS + earlier as f64, days(start, day));
        let beta = self.prior_days + days(first, start) as f64;
        let count = Tail::at_most(in_window as f64, alpha, beta, window_days as f64);
        let value = self.value_tail(before, alpha, beta, window_days as f64);
        let tail = value.map_or(count.ln, |value| value.tail.ln.min(count.ln));
        Some(Window {
            earlier,
            earlier_days: days(first, start),
            window_days,
            in_window,
            alpha,
            beta,
            expected_orders: alpha / beta * window_days as f64,
            tail_count: count.p(),
            dispersion: value.map(|value| value.dispersion),
            value_ratio: value.map(|value| value.ratio),
            tail_value: value.map(|value| value.tail.p()),
            tail: libm::exp(tail),
            bits: -tail / std::f64::consts::LN_2,
        })
    }

    /// The tail by value: counts are restated in typical orders, spread by the dispersion of sizes.
    fn value_tail(&self, before: usize, alpha: f64, beta: f64, window: f64) -> Option<ValueTail> {
        let sums = self.sums.as_ref()?;
        let (earlier, squares) = sums[before];
        let in_window = sums[self.days.len()].0 - earlier;
        let mean = earlier / before as f64;
        if mean <= 0.0 {
            return None;
        }
        let dispersion = squares / before as f64 / (mean * mean);
        let ratio = in_window / (alpha / beta * window * mean);
        let tail = Tail::at_most(
            in_window.max(0.0) / (mean * dispersion),
            alpha,
            beta * dispersion,
            window,
        );
        Some(ValueTail {
            dispersion,
            ratio,
            tail,
        })
    }

    /// The lowest figure on any day since the last order, with the first such day: only the day of
    /// that order, today, whose figures are given, and days on which an order leaves the window can be lowest.
    fn lowest(&self, today: NaiveDate, window: &Window) -> (f64, NaiveDate) {
        let last = self.days.last().copied().unwrap_or(today);
        let leaves = |day: &NaiveDate| day.checked_add_days(self.span());
        let leaving = self
            .days
            .iter()
            .rev()
            .filter_map(leaves)
            .take_while(|day| *day > last);
        let figure = |window: &Window| (2.0 * window.tail).min(1.0);
        let before = leaving.chain([last]).filter(|day| *day < today);
        let scored = before.map(|day| (self.look(day).as_ref().map_or(0.5, figure), day));
        scored.fold(
            (figure(window), today),
            |low, next| if next < low { next } else { low },
        )
    }
}

fn running_sums(merged: &[OrderEvent]) -> Option<Vec<(f64, f64)>> {
    let mut sums = Vec::with_capacity(merged.len() + 1);
    sums.push((0.0, 0.0));
    let (mut sum, mut squares) = (0.0, 0.0);
    for order in merged {
        let value = order.value?;
        sum += value;
        squares += value * value;
        sums.push((sum, squares));
    }
    Some(sums)
}

#[derive(Clone, Copy)]
struct ValueTail {
    dispersion: f64,
    ratio: f64,
    tail: Tail,
}

/// Logarithm of a lower tail probability.
#[derive(Clone, Copy)]
struct Tail {
    ln: f64,
}

impl Tail {
    /// P(K ≤ k) of the negative binomial, for whole or fractional k: I_{β/(β+W)}(α, k+1).
    fn at_most(k: f64, alpha: f64, beta: f64, window: f64) -> Self {
        if k <= 0.0 {
            return Self {
                ln: -alpha * libm::log1p(window / beta),
            };
        }
        Self {
            ln: special::ln_beta_cdf(beta / (beta + window), window / (beta + window), alpha, k + 1.0),
        }
    }

    fn p(self) -> f64 {
        libm::exp(self.ln)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::sample::day;

    fn monthly(orders: u64) -> Vec<OrderEvent> {
        let first = day("2024-01-01");
        (0..orders)
            .map(|i| OrderEvent {
                on: first + Days::new(30 * i),
                value: Some(100.0),
            })
            .collect()
    }

    fn on(orders: &[OrderEvent], today: NaiveDate) -> Momentum {
        momentum(orders, 30.0, WINDOW, today).expect("possible orders")
    }

    #[test]
    fn the_days_that_matter_find_the_lowest_of_all_days() {
        let orders: Vec<OrderEvent> = monthly(14)
            .into_iter()
            .enumerate()
            .filter(|(i, _)| ![9, 10, 12].contains(i))
            .map(|(_, o)| o)
            .collect();
        let last = orders.last().map(|order| order.on).expect("orders");
        for wait in 0..200 {
            let every_day = (0..=wait).map(|i| on(&orders, last + Days::new(i)));
            let each = every_day.map(|it| it.window.map_or(0.5, |window| (2.0 * window.tail).min(1.0)));
            let lowest = each.fold(f64::INFINITY, f64::min);
            let ours = on(&orders, last + Days::new(wait)).estimate.mean;
            assert!(
                (ours - lowest).abs() < 1e-12,
                "after {wait} days: {ours} against {lowest}"
            );
        }
    }

    #[test]
    fn d4_an_order_lifts_what_waiting_never_repairs() {
        let mut orders = monthly(12);
        let quiet = orders[11].on + Days::new(120);
        assert!(on(&orders, quiet + Days::new(60)).estimate.mean <= on(&orders, quiet).estimate.mean);
        orders.push(OrderEvent {
            on: quiet,
            value: Some(100.0),
        });
        assert!(on(&orders, quiet).estimate.mean > on(&orders[..12], quiet).estimate.mean);
    }

    #[test]
    fn a_missing_value_leaves_the_count_alone() {
        let mut orders = monthly(12);
        orders[3].value = None;
        let window = on(&orders, orders[11].on).window.expect("a rhythm");
        assert_eq!((window.tail_value, window.tail), (None, window.tail_count));
    }
}
