//! Silence: how odd is this pause, given this account's own rhythm? (`models.md` §1)
//!
//! Gaps between contacts are taken as exponential with a gamma prior on their rate, so that the
//! open gap has a Lomax distribution (Lomax 1954; Ehrenberg 1959). Surprise is told in bits
//! (Shannon 1948; Greenland 2019).

use crate::sorting;
use chrono::NaiveDate;

use crate::engine::Impossible;
use crate::engine::estimate::{CUT, Estimate, at_least, days, ignorance};

/// Gaps the prior is worth.
pub const PRIOR_GAPS: f64 = 2.0;

/// Odds are capped here: beyond it, nobody reads the figure.
const MOST_ODDS: f64 = 1e15;

/// What is expected of an account before its own rhythm shows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Expected {
    /// Days between two contacts.
    pub interval_days: f64,
    /// Gaps that this expectation is worth, [`PRIOR_GAPS`] by default.
    pub prior_gaps: f64,
    /// The day the relation began.
    pub opened_on: Option<NaiveDate>,
}

/// How a pause reads in plain words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Plain {
    /// At least every second pause lasts this long.
    Usual,
    /// At least one in five.
    ALittleQuiet,
    /// At least one in twenty.
    Unusual,
    /// At least one in a hundred.
    Rare,
    /// Rarer still.
    VeryRare,
}

/// The present pause against the rhythm before it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pause {
    /// No contact from their side is recorded; the pause counts from the opening.
    pub never_contacted: bool,
    /// Gaps between contact days so far.
    pub intervals: usize,
    /// Days from the first to the last contact.
    pub observed_days: i64,
    /// Days since the last contact.
    pub silent_days: i64,
    /// Shape of the gap's distribution.
    pub alpha: f64,
    /// Scale of the gap's distribution, days.
    pub beta: f64,
    /// Chance that a pause of this account lasts at least so long.
    pub p: f64,
    /// The same as surprise in bits.
    pub bits: f64,
    /// The same as odds, one in so many.
    pub one_in: f64,
    /// Half of this account's gaps are shorter, days.
    pub median_gap: f64,
    /// Only one gap in twenty is longer, days.
    pub alarm_gap: f64,
    /// In plain words.
    pub plain: Plain,
}

/// The factor and the pause behind it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Silence {
    /// min(1, 2P): 1 while the pause is usual.
    pub estimate: Estimate,
    /// The pause; none without contact and opening day.
    pub pause: Option<Pause>,
}

/// Scores the silence of an account from the days on which its side was in contact.
pub fn silence(
    contact_days: impl IntoIterator<Item = NaiveDate>,
    expected: Expected,
    today: NaiveDate,
) -> Result<Silence, Impossible> {
    if expected.interval_days.is_nan() || expected.interval_days <= 0.0 {
        return Err(Impossible::Cadence);
    }
    if expected.prior_gaps.is_nan() || expected.prior_gaps <= 0.0 {
        return Err(Impossible::PriorWeight);
    }
    let mut contacts: Vec<NaiveDate> = contact_days.into_iter().collect();
    contacts.retain(|day| *day <= today);
    sorting::by(&mut contacts, Ord::cmp);
    contacts.dedup();
    Ok(match (contacts.first(), contacts.last()) {
        (Some(&first), Some(&last)) => after_contact(pause(expected, contacts.len() - 1, first, last, today)),
        _ => match expected.opened_on.filter(|day| *day <= today) {
            Some(opened) => without_contact(pause(expected, 0, opened, opened, today)),
            None => Silence {
                estimate: Estimate::unknown(),
                pause: None,
            },
        },
    })
}

fn pause(expected: Expected, intervals: usize, first: NaiveDate, last: NaiveDate, today: NaiveDate) -> Pause {
    let (observed_days, silent_days) = (days(first, last), days(last, today));
    let alpha = expected.prior_gaps + intervals as f64;
    let beta = expected.prior_gaps * expected.interval_days + observed_days as f64;
    let surprise = alpha * libm::log1p(silent_days as f64 / beta);
    let p = libm::exp(-surprise);
    Pause {
        never_contacted: false,
        intervals,
        observed_days,
        silent_days,
        alpha,
        beta,
        p,
        bits: surprise / std::f64::consts::LN_2,
        one_in: libm::exp(surprise).min(MOST_ODDS),
        median_gap: beta * libm::expm1(std::f64::consts::LN_2 / alpha),
        alarm_gap: beta * libm::expm1(libm::log(20.0) / alpha),
        plain: plain(p),
    }
}

fn plain(p: f64) -> Plain {
    if at_least(p, 0.5) {
        Plain::Usual
    } else if at_least(p, 0.2) {
        Plain::ALittleQuiet
    } else if at_least(p, 0.05) {
        Plain::Unusual
    } else if at_least(p, 0.01) {
        Plain::Rare
    } else {
        Plain::VeryRare
    }
}

fn after_contact(pause: Pause) -> Silence {
    let estimate = Estimate::known((2.0 * pause.p).min(1.0), ignorance(pause.intervals as f64));
    Silence {
        estimate,
        pause: Some(pause),
    }
}

/// Without any contact a young account is unknown; an old one can only be at most middling.
fn without_contact(pause: Pause) -> Silence {
    let telling = pause.p < 0.5 - CUT;
    let estimate = Estimate::known((2.0 * pause.p).min(0.5), ignorance(0.0)).when(telling);
    Silence {
        estimate,
        pause: Some(Pause {
            never_contacted: true,
            ..pause
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::sample::day;

    const MONTHLY: Expected = Expected {
        interval_days: 30.0,
        prior_gaps: PRIOR_GAPS,
        opened_on: None,
    };

    #[test]
    fn b3_two_contacts_on_one_day_are_one() {
        let once = silence([day("2026-01-01"), day("2026-02-01")], MONTHLY, day("2026-03-01"));
        let twice = silence(
            [day("2026-02-01"), day("2026-01-01"), day("2026-02-01")],
            MONTHLY,
            day("2026-03-01"),
        );
        assert_eq!(once, twice);
    }

    #[test]
    fn b3_median_and_alarm_gap_have_the_chances_they_name() {
        let today = day("2026-03-01");
        let pause = silence([day("2025-12-01"), today], MONTHLY, today)
            .expect("a rhythm")
            .pause
            .expect("a pause");
        let chance = |gap: f64| libm::exp(-pause.alpha * libm::log1p(gap / pause.beta));
        assert!((chance(pause.median_gap) - 0.5).abs() < 1e-12);
        assert!((chance(pause.alarm_gap) - 0.05).abs() < 1e-12);
    }
}
