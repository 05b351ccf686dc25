//! What every figure is made of: an estimate with its uncertainty, decayed counts, and the
//! Beta summary of successes and failures (`models.md` §0).

use chrono::Datelike;

use super::special;

/// Cut-offs count as reached within this distance, so that rounding never decides a label.
pub(crate) const CUT: f64 = 1e-9;

/// Whether `value` reaches the cut-off `cut` from below.
pub(crate) fn at_least(value: f64, cut: f64) -> bool {
    value >= cut - CUT
}

/// Whether `value` reaches the cut-off `cut` from above.
pub(crate) fn at_most(value: f64, cut: f64) -> bool {
    value <= cut + CUT
}

/// A score between 0 (bad) and 1 (good) with its standard deviation.
///
/// Where nothing is known it is 0.5 ± √(1/12), the uniform distribution: ignorance widens
/// the band, it never scores zero.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimate {
    /// Whether any record speaks.
    pub known: bool,
    /// Mean, 0..=1; 1 is good.
    pub mean: f64,
    /// Standard deviation, same scale.
    pub sd: f64,
}

impl Estimate {
    /// Total ignorance: Beta(1, 1).
    #[must_use]
    pub fn unknown() -> Self {
        Self {
            known: false,
            mean: 0.5,
            sd: ignorance(0.0),
        }
    }

    /// A score that records support.
    #[must_use]
    pub fn known(mean: f64, sd: f64) -> Self {
        Self {
            known: true,
            mean,
            sd,
        }
    }

    /// This score if there is evidence, else ignorance.
    #[must_use]
    pub fn when(self, evident: bool) -> Self {
        if evident { self } else { Self::unknown() }
    }
}

/// Declared ignorance U(n) = √(1/12)·√(2/(2+n)) after `n` pieces of evidence; not a posterior.
#[must_use]
pub fn ignorance(n: f64) -> f64 {
    (1.0_f64 / 12.0).sqrt() * (2.0 / (2.0 + n)).sqrt()
}

/// Weight 2^(−age/half-life) of a record `age` days old.
#[must_use]
pub fn decay(age_days: f64, half_life_days: f64) -> f64 {
    libm::exp2(-age_days / half_life_days)
}

/// Days between two dates, positive when `to` is later.
#[must_use]
pub fn days(from: chrono::NaiveDate, to: chrono::NaiveDate) -> i64 {
    i64::from(to.num_days_from_ce() - from.num_days_from_ce())
}

/// A share of successes as Beta(α, β): prior counts plus decayed successes and failures.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BetaSummary {
    /// First parameter: prior plus successes.
    pub alpha: f64,
    /// Second parameter: prior plus failures.
    pub beta: f64,
    /// Decayed number of successes and failures without the prior.
    pub n_eff: f64,
}

impl BetaSummary {
    /// Mean share of successes.
    #[must_use]
    pub fn mean(&self) -> f64 {
        self.alpha / (self.alpha + self.beta)
    }

    /// Standard deviation of the share.
    #[must_use]
    pub fn sd(&self) -> f64 {
        let n = self.alpha + self.beta;
        (self.alpha * self.beta / (n * n * (n + 1.0))).sqrt()
    }

    /// Lower end of the 90 % credible interval; accounts are ranked by it.
    ///
    /// Computed when asked, since it takes a root search.
    #[must_use]
    pub fn q05(&self) -> f64 {
        special::beta_quantile(0.05, self.alpha, self.beta)
    }

    /// Upper end of the 90 % credible interval.
    #[must_use]
    pub fn q95(&self) -> f64 {
        special::beta_quantile(0.95, self.alpha, self.beta)
    }

    /// Mean and deviation as a factor's estimate, unknown without any evidence.
    #[must_use]
    pub fn estimate(&self) -> Estimate {
        Estimate::known(self.mean(), self.sd()).when(self.n_eff > 0.0)
    }
}

/// Decayed successes and failures.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Tally {
    /// Decayed successes.
    pub success: f64,
    /// Decayed failures.
    pub failure: f64,
}

impl Tally {
    /// Adds both counts of one record.
    pub fn add(&mut self, other: Tally) {
        self.success += other.success;
        self.failure += other.failure;
    }

    /// Whether any count speaks.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.success + self.failure <= 0.0
    }

    /// Posterior after the prior Beta(`a`, `b`).
    #[must_use]
    pub fn posterior(&self, (a, b): (f64, f64)) -> BetaSummary {
        BetaSummary {
            alpha: a + self.success,
            beta: b + self.failure,
            n_eff: self.success + self.failure,
        }
    }

    /// A step taken `age` days ago that lost the share `loss` to lateness.
    #[must_use]
    pub fn closed(loss: f64, weight: f64) -> Self {
        Self {
            success: (1.0 - loss) * weight,
            failure: loss * weight,
        }
    }

    /// An open item that has lost the share `loss` so far: a failure that does not fade.
    #[must_use]
    pub fn open(loss: f64) -> Self {
        Self {
            success: 0.0,
            failure: loss,
        }
    }
}

/// Share lost to being `days_late`: nothing up to `grace` days, all of it `span` days after that.
#[must_use]
pub fn lateness_loss(days_late: i64, grace: f64, span: f64) -> f64 {
    ((days_late as f64 - grace) / span).clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ignorance_is_the_uniform_deviation_and_shrinks() {
        assert!((ignorance(0.0) - (1.0_f64 / 12.0).sqrt()).abs() < 1e-15);
        assert!((ignorance(6.0) - ignorance(0.0) / 2.0).abs() < 1e-15);
    }

    #[test]
    fn lateness_loss_is_clamped() {
        assert_eq!(lateness_loss(-3, 0.0, 14.0), 0.0);
        assert_eq!(lateness_loss(7, 0.0, 14.0), 0.5);
        assert_eq!(lateness_loss(400, 0.0, 14.0), 1.0);
        assert_eq!(lateness_loss(5, 5.0, 30.0), 0.0);
    }

    #[test]
    fn a_closed_step_keeps_its_weight_whole() {
        let tally = Tally::closed(0.25, 0.8);
        assert!((tally.success + tally.failure - 0.8).abs() < 1e-15);
    }
}
