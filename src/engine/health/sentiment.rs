//! Sentiment: what is the recent tone? Exponential smoothing (Brown 1959; Kish 1965; `models.md` §11).

use chrono::NaiveDate;

use crate::engine::Impossible;
use crate::engine::estimate::{Estimate, days, decay, ignorance};

/// The tone of one contact.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tone {
    /// The day.
    pub on: NaiveDate,
    /// −1 (hostile) to 1 (warm).
    pub value: f64,
}

/// The weighted tone.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sentiment {
    /// The factor.
    pub estimate: Estimate,
    /// Sum of the weights.
    pub n_eff: f64,
    /// Kish's effective sample size; shown only.
    pub kish: f64,
    /// Weighted tone, drawn towards 0 while evidence is thin, −1..=1.
    pub tone: f64,
}

/// Scores the tone of an account's contacts, which fades with that half-life, in days.
pub fn sentiment<'a>(
    tones: impl IntoIterator<Item = &'a Tone>,
    half_life: f64,
    today: NaiveDate,
) -> Result<Sentiment, Impossible> {
    let (mut n_eff, mut squares, mut sum) = (0.0, 0.0, 0.0);
    for tone in tones {
        if !(-1.0..=1.0).contains(&tone.value) {
            return Err(Impossible::Range);
        }
        if tone.on > today {
            continue;
        }
        let weight = decay(days(tone.on, today) as f64, half_life);
        n_eff += weight;
        squares += weight * weight;
        sum += weight * tone.value;
    }
    let tone = sum / (2.0 + n_eff);
    let kish = if squares > 0.0 {
        n_eff * n_eff / squares
    } else {
        0.0
    };
    let estimate = Estimate::known(f64::midpoint(tone, 1.0), ignorance(n_eff)).when(n_eff > 0.0);
    Ok(Sentiment {
        estimate,
        n_eff,
        kish,
        tone,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::sample::day;

    #[test]
    fn a_recent_tone_outweighs_an_old_one() {
        let tones = [
            Tone {
                on: day("2025-06-01"),
                value: 1.0,
            },
            Tone {
                on: day("2026-02-28"),
                value: -1.0,
            },
        ];
        let ours = sentiment(&tones, 90.0, day("2026-03-01")).expect("tones in range");
        assert!(ours.tone < 0.0 && ours.estimate.mean < 0.5);
    }
}
