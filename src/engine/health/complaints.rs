//! Complaints: are they answered and resolved in time? (`models.md` §4)

use chrono::NaiveDate;

use crate::engine::Impossible;
use crate::engine::estimate::{BetaSummary, Estimate, Tally, days, decay, lateness_loss};
use crate::model::{Complaint, ComplaintTarget};

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

impl From<&Complaint> for ComplaintDates {
    fn from(complaint: &Complaint) -> Self {
        let &Complaint {
            opened_on,
            answered_on,
            resolved_on,
            ..
        } = complaint;
        Self {
            opened_on,
            answered_on,
            resolved_on,
        }
    }
}

impl ComplaintDates {
    /// Whether an open complaint has waited longer than it should, for its answer or its resolution.
    #[must_use]
    pub fn is_past(&self, target: ComplaintTarget, today: NaiveDate) -> bool {
        let Some(known) = self.as_of(today).filter(|known| known.resolved_on.is_none()) else {
            return false;
        };
        let age = days(known.opened_on, today);
        age > i64::from(target.resolve_days)
            || (known.answered_on.is_none() && age > i64::from(target.answer_days))
    }

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
    /// What it was measured by.
    pub target: ComplaintTarget,
}

/// By what the handling of complaints is measured.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measure {
    /// Within what time a complaint should be seen to.
    pub target: ComplaintTarget,
    /// Days after which a step that was taken counts half.
    pub half_life: f64,
}

/// Scores the handling of an account's complaints.
pub fn complaints(
    all: &[ComplaintDates],
    measure: Measure,
    today: NaiveDate,
) -> Result<Complaints, Impossible> {
    if !all.iter().all(ComplaintDates::is_possible) {
        return Err(Impossible::DateOrder);
    }
    let Measure { target, half_life } = measure;
    let within = |days: u16| (i64::from(days), half_life);
    let (answer, resolve) = (within(target.answer_days), within(target.resolve_days));
    let (mut answers, mut resolutions) = (Tally::default(), Tally::default());
    let mut open_ages = Vec::new();
    for complaint in all.iter().filter_map(|complaint| complaint.as_of(today)) {
        answers.add(step(complaint.opened_on, complaint.answered_on, answer, today));
        resolutions.add(step(complaint.opened_on, complaint.resolved_on, resolve, today));
        if complaint.resolved_on.is_none() {
            open_ages.push(days(complaint.opened_on, today));
        }
    }
    Ok(summary(
        answers.posterior((1.0, 1.0)),
        resolutions.posterior((1.0, 1.0)),
        &open_ages,
        target,
    ))
}

/// What one step counts: taken on a day, or still waited for.
fn step(
    opened: NaiveDate,
    taken: Option<NaiveDate>,
    (target, half_life): (i64, f64),
    today: NaiveDate,
) -> Tally {
    let loss = |until| lateness_loss(days(opened, until), target as f64, LOST_AFTER);
    match taken {
        Some(day) => Tally::closed(loss(day), decay(days(day, today) as f64, half_life)),
        None => Tally::open(loss(today)),
    }
}

fn summary(
    answer: BetaSummary,
    resolve: BetaSummary,
    open_ages: &[i64],
    target: ComplaintTarget,
) -> Complaints {
    let within = i64::from(target.resolve_days);
    let past_target: i64 = open_ages.iter().map(|age| (age - within).max(0)).sum();
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
        target,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::sample::day;

    const USUAL: Measure = Measure {
        target: ComplaintTarget {
            answer_days: 2,
            resolve_days: 14,
        },
        half_life: 365.0,
    };

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
            complaints(&[opened("2026-01-01", None)], USUAL, day(today))
                .expect("possible dates")
                .estimate
                .mean
        };
        assert!(mean("2026-01-10") > mean("2026-02-01") && mean("2026-02-01") > mean("2026-03-01"));
    }

    #[test]
    fn b5_a_stricter_target_finds_the_same_complaint_late() {
        let (held, today) = ([opened("2026-01-01", Some("2026-01-11"))], day("2026-01-11"));
        let strict = Measure {
            target: ComplaintTarget {
                answer_days: 0,
                resolve_days: 3,
            },
            ..USUAL
        };
        let mean = |measure| complaints(&held, measure, today).ok().map(|it| it.resolve.mean());
        assert!(mean(strict) < mean(USUAL));
        let open = opened("2026-01-01", None);
        let on = day("2026-01-03");
        assert!(open.is_past(strict.target, on) && !open.is_past(USUAL.target, on));
        assert!(!held[0].is_past(strict.target, today));
    }

    #[test]
    fn b5_a_resolution_answers_too() {
        let dates = opened("2026-01-01", Some("2026-01-02")).as_of(day("2026-02-01"));
        assert_eq!(dates.and_then(|dates| dates.answered_on), Some(day("2026-01-02")));
        assert_eq!(
            complaints(
                &[opened("2026-01-01", Some("2025-12-31"))],
                USUAL,
                day("2026-02-01")
            ),
            Err(Impossible::DateOrder)
        );
    }
}
