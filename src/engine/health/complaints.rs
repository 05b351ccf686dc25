//! Complaints: are they answered and resolved in time? (`models.md` §4)

use chrono::NaiveDate;

use crate::engine::Impossible;
use crate::engine::estimate::{BetaSummary, Estimate, Tally, days, decay, lateness_loss};

/// Days within which a complaint should be answered.
pub const ANSWER_TARGET: i64 = 2;

/// Days within which a complaint should be resolved.
pub const RESOLVE_TARGET: i64 = 14;

const HALF_LIFE: f64 = 365.0;

/// Days past target at which a step is worth nothing.
const LOST_AFTER: f64 = 7.0;

/// Days past target in which an open complaint halves the score.
const PENALTY_HALF_LIFE: f64 = 30.0;

/// The dates of one complaint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ComplaintDates {
    /// Reached us.
    pub opened_on: NaiveDate,
    /// First answered.
    pub answered_on: Option<NaiveDate>,
    /// Settled.
    pub resolved_on: Option<NaiveDate>,
}

impl ComplaintDates {
    /// The complaint as known on a day: later steps not yet taken, a resolution counting as answer.
    #[must_use]
    pub fn as_of(&self, today: NaiveDate) -> Option<Self> {
        let resolved_on = self.resolved_on.filter(|day| *day <= today);
        let answered_on = self.answered_on.filter(|day| *day <= today).or(resolved_on);
        (self.opened_on <= today).then_some(Self {
            opened_on: self.opened_on,
            answered_on,
            resolved_on,
        })
    }

    fn is_possible(&self) -> bool {
        [self.answered_on, self.resolved_on]
            .into_iter()
            .flatten()
            .all(|step| step >= self.opened_on)
    }
}

/// How complaints are handled.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Complaints {
    /// The factor.
    pub estimate: Estimate,
    /// Share answered in time.
    pub answer: BetaSummary,
    /// Share resolved in time.
    pub resolve: BetaSummary,
    /// Factor for open complaints past target, 0..=1.
    pub penalty: f64,
    /// Open complaints.
    pub open: usize,
    /// Age of the oldest open complaint, days.
    pub oldest_open_days: Option<i64>,
}

/// Scores the handling of an account's complaints.
pub fn complaints(all: &[ComplaintDates], today: NaiveDate) -> Result<Complaints, Impossible> {
    if !all.iter().all(ComplaintDates::is_possible) {
        return Err(Impossible::DateOrder);
    }
    let (mut answers, mut resolutions) = (Tally::default(), Tally::default());
    let mut open_ages = Vec::new();
    for complaint in all.iter().filter_map(|complaint| complaint.as_of(today)) {
        answers.add(step(
            complaint.opened_on,
            complaint.answered_on,
            ANSWER_TARGET,
            today,
        ));
        resolutions.add(step(
            complaint.opened_on,
            complaint.resolved_on,
            RESOLVE_TARGET,
            today,
        ));
        if complaint.resolved_on.is_none() {
            open_ages.push(days(complaint.opened_on, today));
        }
    }
    Ok(summary(
        answers.posterior((1.0, 1.0)),
        resolutions.posterior((1.0, 1.0)),
        &open_ages,
    ))
}

/// What one step counts: taken on a day, or still waited for.
fn step(opened: NaiveDate, taken: Option<NaiveDate>, target: i64, today: NaiveDate) -> Tally {
    let loss = |until| lateness_loss(days(opened, until), target as f64, LOST_AFTER);
    match taken {
        Some(day) => Tally::closed(loss(day), decay(days(day, today) as f64, HALF_LIFE)),
        None => Tally::open(loss(today)),
    }
}

fn summary(answer: BetaSummary, resolve: BetaSummary, open_ages: &[i64]) -> Complaints {
    let past_target: i64 = open_ages.iter().map(|age| (age - RESOLVE_TARGET).max(0)).sum();
    let penalty = decay(past_target as f64, PENALTY_HALF_LIFE);
    let mean = (0.4 * answer.mean() + 0.6 * resolve.mean()) * penalty;
    let (sd_a, sd_r) = (0.4 * answer.sd(), 0.6 * resolve.sd());
    let sd = (sd_a * sd_a + sd_r * sd_r).sqrt() * penalty;
    let evident = answer.n_eff + resolve.n_eff > 0.0;
    Complaints {
        estimate: Estimate::known(mean, sd).when(evident),
        answer,
        resolve,
        penalty,
        open: open_ages.len(),
        oldest_open_days: open_ages.iter().max().copied(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::sample::day;

    fn opened(on: &str, resolved: Option<&str>) -> ComplaintDates {
        ComplaintDates {
            opened_on: day(on),
            answered_on: None,
            resolved_on: resolved.map(day),
        }
    }

    #[test]
    fn b5_an_open_complaint_weighs_more_each_day_past_target() {
        let mean = |today: &str| {
            complaints(&[opened("2026-01-01", None)], day(today))
                .expect("possible dates")
                .estimate
                .mean
        };
        assert!(mean("2026-01-10") > mean("2026-02-01") && mean("2026-02-01") > mean("2026-03-01"));
    }

    #[test]
    fn b5_a_resolution_answers_too() {
        let dates = opened("2026-01-01", Some("2026-01-02")).as_of(day("2026-02-01"));
        assert_eq!(dates.and_then(|dates| dates.answered_on), Some(day("2026-01-02")));
        assert_eq!(
            complaints(&[opened("2026-01-01", Some("2025-12-31"))], day("2026-02-01")),
            Err(Impossible::DateOrder)
        );
    }
}
