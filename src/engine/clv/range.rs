//! An expectation with the ranges the truth lies in.

use serde::{Deserialize, Serialize};

use crate::sorting;

/// What is expected, and between which ends the truth lies with 80 % and with 95 %.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Range {
    /// The mean.
    pub expected: f64,
    /// The 10 % and 90 % quantiles.
    pub likely: (f64, f64),
    /// The 2.5 % and 97.5 % quantiles.
    pub almost: (f64, f64),
}

impl Range {
    /// From the quantiles of a distribution.
    #[must_use]
    pub fn of(expected: f64, quantile: impl Fn(f64) -> f64) -> Self {
        Self {
            expected,
            likely: (quantile(0.1), quantile(0.9)),
            almost: (quantile(0.025), quantile(0.975)),
        }
    }

    /// From what came of as many trials, whose mean is known to be `expected`.
    #[must_use]
    pub fn of_trials(expected: f64, mut trials: Vec<f64>) -> Self {
        sorting::by(&mut trials, f64::total_cmp);
        Self::of(expected, |chance| {
            let place = (chance * trials.len() as f64) as usize;
            trials.get(place).copied().unwrap_or(expected)
        })
    }

    /// So many times as much; with a factor below nought the ends change places.
    #[must_use]
    pub fn times(&self, factor: f64) -> Self {
        let ends = |(low, high): (f64, f64)| {
            let (one, other) = (low * factor, high * factor);
            (one.min(other), one.max(other))
        };
        Self {
            expected: self.expected * factor,
            likely: ends(self.likely),
            almost: ends(self.almost),
        }
    }
}
