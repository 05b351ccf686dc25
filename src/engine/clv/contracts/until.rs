//! Fees from a day on: they accrue evenly over each term until the renewal at which the relation ends.

use chrono::NaiveDate;

use super::renewing::Renewing;
use super::steps::Steps;
use super::{Relation, State};
use crate::engine::estimate::days;

/// From a day to a horizon.
#[derive(Clone, Copy, Debug)]
pub(super) struct Until {
    pub(super) as_of: NaiveDate,
    /// In days.
    pub(super) horizon: f64,
    /// Continuous, per day; 0 where later money counts as much.
    pub(super) discount: f64,
}

impl Until {
    /// The part of a term that lies ahead, before `end` and within the horizon.
    fn part(&self, (begin, next): (NaiveDate, NaiveDate), end: NaiveDate) -> f64 {
        let from = days(self.as_of, begin).max(0) as f64;
        let to = (days(self.as_of, next.min(end)) as f64).min(self.horizon);
        if to <= from {
            return 0.0;
        }
        let length = days(begin, next) as f64;
        if self.discount > 0.0 {
            let worth = |day: f64| libm::exp(-self.discount * day);
            (worth(from) - worth(to)) / (self.discount * length)
        } else {
            (to - from) / length
        }
    }

    /// The terms of a relation from the running one on.
    fn terms(relation: &Relation) -> impl Iterator<Item = (NaiveDate, NaiveDate)> {
        let first = relation.terms.saturating_sub(1);
        let terms = (first..).map(|term| (relation.bound(term), relation.bound(term + 1)));
        terms.take_while(|(_, next)| *next < NaiveDate::MAX)
    }

    fn is_reached(&self, day: NaiveDate) -> bool {
        (days(self.as_of, day) as f64) < self.horizon
    }

    /// Decisions within the horizon, the next one first.
    pub(super) fn decisions(self, relation: &Relation) -> impl Iterator<Item = NaiveDate> {
        let decisions = Self::terms(relation).map(|(_, next)| next);
        decisions.take_while(move |day| self.is_reached(*day))
    }

    /// What fees bring: first if the relation ends at the next decision, then at each later one, last if it outlives
    /// all within the horizon.
    pub(super) fn revenue(self, relation: &Relation, renewing: &Renewing, fee: f64) -> Steps {
        if let State::Ending(end) = relation.state {
            let terms = Self::terms(relation).take_while(|(begin, _)| *begin < end);
            return Steps::certain(fee * terms.map(|term| self.part(term, end)).sum::<f64>());
        }
        let (mut sum, mut amounts) = (0.0, Vec::new());
        for term in Self::terms(relation) {
            sum += fee * self.part(term, term.1);
            if !self.is_reached(term.1) {
                break;
            }
            amounts.push(sum);
        }
        let decisions = u32::try_from(amounts.len()).unwrap_or(u32::MAX);
        amounts.push(sum);
        let chances = renewing.models().map(|model| {
            let begin = model.ln_survival(relation.renewals);
            let mut left = 1.0;
            let ends = (1..=decisions).map(|more| {
                let after = libm::exp(model.ln_survival(relation.renewals.saturating_add(more)) - begin);
                let ends = left - after;
                left = after;
                ends
            });
            let mut chances: Vec<f64> = ends.collect();
            chances.push(left);
            chances
        });
        Steps::of(amounts, chances.collect())
    }
}
