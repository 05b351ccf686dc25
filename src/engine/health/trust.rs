//! Trust: do they treat us as trusted? (`models.md` §8)
//!
//! Face time lost to transactions after Dyer & Chu 2003; the weights are judgement.

use chrono::NaiveDate;

use crate::engine::Impossible;
use crate::engine::estimate::{Estimate, Tally, days, decay, ignorance};

/// One answered survey item.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SurveyItem {
    /// The day.
    pub on: NaiveDate,
    /// 1 (not at all) to 5 (fully).
    pub score: f64,
}

/// What they do with us, where observed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Behaviours {
    /// They share confidential information.
    pub confidential_shared: Option<bool>,
    /// They offer ideas.
    pub ideas_offered: Option<bool>,
    /// They waive the inspection of incoming goods.
    pub inspection_waived: Option<bool>,
}

/// Hours spent together.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FaceTime {
    /// Hours on unproductive transactional matters.
    pub transactional_hours: f64,
    /// Hours in all.
    pub total_hours: f64,
    /// Visits.
    pub visits: f64,
}

/// The index and its three parts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Trust {
    /// The factor; the index is 100 times its mean.
    pub estimate: Estimate,
    /// Smoothed survey mean, 1..=5.
    pub survey_mean: f64,
    /// Part by survey, weight one half.
    pub survey: Estimate,
    /// Part by behaviour, weight three tenths.
    pub behaviour: Estimate,
    /// Part by face time, weight one fifth.
    pub face_time: Estimate,
}

impl Trust {
    /// The index, 0..=100.
    #[must_use]
    pub fn index(&self) -> f64 {
        100.0 * self.estimate.mean
    }
}

/// Scores survey, behaviour and face time; survey answers fade with that half-life, in days.
pub fn trust(
    survey: &[SurveyItem],
    behaviours: Behaviours,
    face_time: Option<FaceTime>,
    half_life: f64,
    today: NaiveDate,
) -> Result<Trust, Impossible> {
    if !survey.iter().all(|item| (1.0..=5.0).contains(&item.score)) {
        return Err(Impossible::Score);
    }
    let (survey_mean, survey) = by_survey(survey, half_life, today);
    let behaviour = by_behaviour(behaviours);
    let face_time = face_time.map_or(Ok(Estimate::unknown()), by_face_time)?;
    let parts = [(0.5, survey), (0.3, behaviour), (0.2, face_time)];
    let mean = parts.iter().map(|(w, part)| w * part.mean).sum();
    let variance: f64 = parts.iter().map(|(w, part)| (w * part.sd) * (w * part.sd)).sum();
    let known = parts.iter().any(|(_, part)| part.known);
    Ok(Trust {
        estimate: Estimate::known(mean, variance.sqrt()).when(known),
        survey_mean,
        survey,
        behaviour,
        face_time,
    })
}

fn by_survey(items: &[SurveyItem], half_life: f64, today: NaiveDate) -> (f64, Estimate) {
    let (mut n, mut sum) = (0.0, 0.0);
    for item in items.iter().filter(|item| item.on <= today) {
        let weight = decay(days(item.on, today) as f64, half_life);
        n += weight;
        sum += weight * item.score;
    }
    let mean = (6.0 + sum) / (2.0 + n);
    (
        mean,
        Estimate::known((mean - 1.0) / 4.0, ignorance(n)).when(n > 0.0),
    )
}

fn by_behaviour(behaviours: Behaviours) -> Estimate {
    let Behaviours {
        confidential_shared,
        ideas_offered,
        inspection_waived,
    } = behaviours;
    let mut tally = Tally::default();
    for seen in [confidential_shared, ideas_offered, inspection_waived]
        .into_iter()
        .flatten()
    {
        tally.add(Tally::closed(f64::from(u8::from(!seen)), 1.0));
    }
    tally.posterior((1.0, 1.0)).estimate()
}

/// A quarter of face time on transactions is what trusted makers spend, a half what distrusted ones do.
fn by_face_time(face: FaceTime) -> Result<Estimate, Impossible> {
    let FaceTime {
        transactional_hours,
        total_hours,
        visits,
    } = face;
    if !(transactional_hours >= 0.0 && transactional_hours <= total_hours && visits >= 0.0) {
        return Err(Impossible::Hours);
    }
    if total_hours == 0.0 || visits == 0.0 {
        return Ok(Estimate::unknown());
    }
    let productive = ((0.5 - transactional_hours / total_hours) / 0.25).clamp(0.0, 1.0);
    Ok(Estimate::known(
        (1.0 + visits * productive) / (2.0 + visits),
        ignorance(visits),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::sample::day;

    #[test]
    fn b6_a_quarter_of_face_time_on_transactions_is_trusted_a_half_is_not() {
        let part = |transactional_hours| {
            by_face_time(FaceTime {
                transactional_hours,
                total_hours: 20.0,
                visits: 8.0,
            })
        };
        assert_eq!(part(5.0).map(|it| it.mean), Ok(0.9));
        assert_eq!(part(10.0).map(|it| it.mean), Ok(0.1));
        assert_eq!(part(21.0), Err(Impossible::Hours));
    }

    #[test]
    fn b6_nothing_observed_is_unknown() {
        let ours = trust(&[], Behaviours::default(), None, 365.0, day("2026-03-01"));
        assert_eq!(ours.map(|trust| trust.estimate), Ok(Estimate::unknown()));
    }
}
