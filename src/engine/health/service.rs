//! Service: delivered on time and free of defects? (`models.md` §5)

use chrono::NaiveDate;

use crate::engine::estimate::{BetaSummary, Estimate, Tally, days, decay};

/// The facts of one delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Delivery {
    /// The day it was due.
    pub due_on: Option<NaiveDate>,
    /// The day it was delivered.
    pub delivered_on: Option<NaiveDate>,
    /// Free of defects, if known.
    pub defect_free: Option<bool>,
}

/// Whether a delivery was punctual, as known on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Punctuality {
    /// Delivered within the tolerance.
    OnTime,
    /// Delivered later than that.
    Late {
        /// Days after the due date.
        days: i64,
    },
    /// Not delivered and past the tolerance.
    Overdue {
        /// Days after the due date.
        days: i64,
    },
}

impl Delivery {
    /// The day of delivery, if it has come.
    #[must_use]
    pub fn delivered_by(&self, today: NaiveDate) -> Option<NaiveDate> {
        self.delivered_on.filter(|day| *day <= today)
    }

    /// Punctuality; none without a due date, or while the delivery may still be in time.
    #[must_use]
    pub fn punctuality(&self, tolerance_days: i64, today: NaiveDate) -> Option<Punctuality> {
        let delivered = self.delivered_by(today);
        let days = days(self.due_on?, delivered.unwrap_or(today));
        match (delivered.is_some(), days > tolerance_days) {
            (true, false) => Some(Punctuality::OnTime),
            (true, true) => Some(Punctuality::Late { days }),
            (false, true) => Some(Punctuality::Overdue { days }),
            (false, false) => None,
        }
    }

    fn on_time(&self, tolerance_days: i64, weight: f64, today: NaiveDate) -> Tally {
        match self.punctuality(tolerance_days, today) {
            Some(Punctuality::OnTime) => Tally::closed(0.0, weight),
            Some(Punctuality::Late { .. }) => Tally::closed(1.0, weight),
            Some(Punctuality::Overdue { .. }) => Tally::open(1.0),
            None => Tally::default(),
        }
    }

    fn quality(&self, weight: f64, today: NaiveDate) -> Tally {
        match (self.delivered_by(today), self.defect_free) {
            (Some(_), Some(perfect)) => Tally::closed(f64::from(u8::from(!perfect)), weight),
            _ => Tally::default(),
        }
    }

    /// Weight of a delivery that was made, decayed with that half-life, in days.
    #[must_use]
    pub fn weight(&self, half_life: f64, today: NaiveDate) -> f64 {
        self.delivered_by(today)
            .map_or(1.0, |day| decay(days(day, today) as f64, half_life))
    }
}

/// Punctuality and quality.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Service {
    /// The factor: average of both parts.
    pub estimate: Estimate,
    /// Share delivered on time.
    pub on_time: BetaSummary,
    /// Share free of defects.
    pub defect_free: BetaSummary,
    /// Chance of both; shown only.
    pub perfect_order: f64,
}

/// By what deliveries are measured.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measure {
    /// Days that still count as on time.
    pub tolerance_days: i64,
    /// Days after which a delivery that was made counts half.
    pub half_life: f64,
}

/// Scores the deliveries to an account.
#[must_use]
pub fn service<'a>(
    deliveries: impl IntoIterator<Item = &'a Delivery>,
    measure: Measure,
    today: NaiveDate,
) -> Service {
    let (mut punctual, mut sound) = (Tally::default(), Tally::default());
    for delivery in deliveries {
        let weight = delivery.weight(measure.half_life, today);
        punctual.add(delivery.on_time(measure.tolerance_days, weight, today));
        sound.add(delivery.quality(weight, today));
    }
    let (on_time, defect_free) = (punctual.posterior((1.0, 1.0)), sound.posterior((1.0, 1.0)));
    let (sd_t, sd_q) = (on_time.sd(), defect_free.sd());
    let mean = f64::midpoint(on_time.mean(), defect_free.mean());
    let sd = 0.5 * (sd_t * sd_t + sd_q * sd_q).sqrt();
    Service {
        estimate: Estimate::known(mean, sd).when(on_time.n_eff + defect_free.n_eff > 0.0),
        on_time,
        defect_free,
        perfect_order: on_time.mean() * defect_free.mean(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::sample::day;

    #[test]
    fn punctuality_is_judged_as_known_that_day() {
        let delivery = Delivery {
            due_on: Some(day("2026-02-10")),
            delivered_on: Some(day("2026-02-14")),
            defect_free: None,
        };
        let on = |today: &str| delivery.punctuality(1, day(today));
        assert_eq!(on("2026-02-11"), None);
        assert_eq!(on("2026-02-12"), Some(Punctuality::Overdue { days: 2 }));
        assert_eq!(on("2026-03-01"), Some(Punctuality::Late { days: 4 }));
    }
}
