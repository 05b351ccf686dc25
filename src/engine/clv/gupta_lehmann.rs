//! What keeping a customer is worth, from margin, retention and discount
//! (Gupta & Lehmann 2003; `models.md` §17).
//!
//! The first margin is received at the end of period 1, if the customer is retained.

use crate::engine::Impossible;
use crate::engine::special;

/// Margin and rates of one customer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Terms {
    /// Margin per period, currency.
    pub margin: f64,
    /// Chance to be retained for another period, 0..=1.
    pub retention: f64,
    /// Discount rate per period, 0 or more.
    pub discount: f64,
    /// Retention as Beta(a, b), where its uncertainty is known.
    pub retention_beta: Option<(f64, f64)>,
}

/// What a customer is worth.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Worth {
    /// Present value of the margins ahead.
    pub clv: f64,
    /// The same with one margin received at once.
    pub clv_immediate_margin: f64,
    /// Change of value per unit of retention.
    pub derivative: f64,
    /// Value of one more point of retention (0.01, at most up to 1); none where it has no bound.
    pub one_point: Option<f64>,
    /// Value at the 5 % and 95 % quantiles of retention, lower first.
    pub interval: Option<(f64, f64)>,
    /// The margin does not pay: put nothing more into keeping this customer.
    pub stop_investing: bool,
}

/// What may be spent at most on a better retention.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ceiling {
    /// Retention after the effort.
    pub retention_after: f64,
    /// Paid once, now.
    pub one_time: f64,
    /// Paid at the end of each period by those retained.
    pub per_period_end: f64,
    /// Paid in advance each period for all then alive.
    pub per_period_advance: f64,
}

impl Ceiling {
    /// The lower of the two ceilings per period: the one to show.
    #[must_use]
    pub fn per_period(&self) -> f64 {
        self.per_period_end.min(self.per_period_advance)
    }
}

impl Terms {
    fn check(&self) -> Result<(), Impossible> {
        if self.are_sound() && self.are_bounded() {
            Ok(())
        } else {
            Err(Impossible::Rate)
        }
    }

    fn are_sound(&self) -> bool {
        (0.0..=1.0).contains(&self.retention) && self.discount >= 0.0 && self.margin.is_finite()
    }

    /// Whether the value has a bound: customers leave, or later margins count less.
    fn are_bounded(&self) -> bool {
        1.0 + self.discount - self.retention > 0.0
    }

    fn clv_at(&self, retention: f64) -> f64 {
        self.margin * retention / (1.0 + self.discount - retention)
    }

    /// Value at the quantiles of retention that leave so much out at either end, lower first; none where
    /// the uncertainty of retention is not known.
    pub fn interval(&self, tail: f64) -> Result<Option<(f64, f64)>, Impossible> {
        let Some((a, b)) = self.retention_beta else {
            return Ok(None);
        };
        if !(a > 0.0 && b > 0.0) {
            return Err(Impossible::Prior);
        }
        let at = |p| self.clv_at(special::beta_quantile(p, a, b));
        let (one, other) = (at(tail), at(1.0 - tail));
        Ok(Some((one.min(other), one.max(other))))
    }
}

/// Values a customer on the given terms.
pub fn worth(terms: Terms) -> Result<Worth, Impossible> {
    terms.check()?;
    let Terms {
        margin,
        retention,
        discount,
        ..
    } = terms;
    let gap = 1.0 + discount - retention;
    let clv = terms.clv_at(retention);
    let better = (retention + 0.01).min(1.0);
    let interval = terms.interval(0.05)?;
    Ok(Worth {
        clv,
        clv_immediate_margin: margin * (1.0 + discount) / gap,
        derivative: margin * (1.0 + discount) / (gap * gap),
        one_point: (1.0 + discount - better > 0.0).then(|| terms.clv_at(better) - clv),
        interval,
        stop_investing: margin <= 0.0,
    })
}

/// The most that raising retention by `delta` may cost.
pub fn ceiling(terms: Terms, delta: f64) -> Result<Ceiling, Impossible> {
    terms.check()?;
    let Terms {
        margin,
        retention,
        discount,
        ..
    } = terms;
    let after = (retention + delta).clamp(0.0, 1.0);
    let gap = 1.0 + discount - after;
    if gap <= 0.0 {
        return Err(Impossible::Infinite);
    }
    if margin <= 0.0 {
        return Ok(Ceiling {
            retention_after: after,
            one_time: 0.0,
            per_period_end: 0.0,
            per_period_advance: 0.0,
        });
    }
    let gain = (terms.clv_at(after) - terms.clv_at(retention)).max(0.0);
    let end = if after > 0.0 {
        margin - terms.clv_at(retention) * gap / after
    } else {
        0.0
    };
    Ok(Ceiling {
        retention_after: after,
        one_time: gain,
        per_period_end: end.max(0.0),
        per_period_advance: gain * gap / (1.0 + discount),
    })
}

/// Periods until the margins ahead have paid what winning the customer cost, counted linearly within the last one;
/// none if they never do.
pub fn pay_back(terms: Terms, cost: f64) -> Result<Option<f64>, Impossible> {
    if !terms.are_sound() || cost.is_nan() || cost < 0.0 {
        return Err(Impossible::Rate);
    }
    if cost == 0.0 {
        return Ok(Some(0.0));
    }
    if terms.margin <= 0.0 || terms.are_bounded() && terms.clv_at(terms.retention) <= cost {
        return Ok(None);
    }
    let share = terms.retention / (1.0 + terms.discount);
    let (mut periods, mut paid, mut next) = (0.0, 0.0, terms.margin * share);
    while paid + next < cost && next > 0.0 {
        paid += next;
        next *= share;
        periods += 1.0;
    }
    Ok((next > 0.0).then(|| periods + (cost - paid) / next))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn d5_one_more_point_without_bound_is_not_shown() {
        let terms = Terms {
            margin: 100.0,
            retention: 0.99,
            discount: 0.0,
            retention_beta: None,
        };
        assert_eq!(worth(terms).map(|worth| worth.one_point), Ok(None));
        assert_eq!(ceiling(terms, 0.05), Err(Impossible::Infinite));
    }

    #[test]
    fn d5_a_margin_below_zero_says_stop() {
        let terms = Terms {
            margin: -1.0,
            retention: 0.5,
            discount: 0.1,
            retention_beta: Some((8.0, 2.0)),
        };
        let worth = worth(terms).expect("possible terms");
        assert!(worth.stop_investing);
        assert!(worth.interval.is_some_and(|(low, high)| low < high));
        assert_eq!(ceiling(terms, 0.05).map(|ceiling| ceiling.one_time), Ok(0.0));
    }
}
