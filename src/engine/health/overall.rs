//! The weighted whole of the factors: value, band, levers, trend and divergences
//! (`models.md` §12; linear weighting after Dawes 1979).

use super::FactorKind;
use crate::engine::Impossible;
use crate::engine::estimate::{CUT, Estimate, at_least};
use crate::model::HandBand;

/// The eleven factors in their fixed order.
pub type Estimates = [Estimate; 11];

/// Half-width of an 80 % band in standard deviations.
pub const BAND80: f64 = 1.281_551_565_544_600_4;

/// Half-width of a 95 % band in standard deviations.
pub const BAND95: f64 = 1.959_963_984_540_054_2;

/// Where the bands above the lowest start by the standard policy: strained, steady, thriving.
pub const BAND_STARTS: [f64; 3] = [35.0, 55.0, 75.0];

/// How an account stands, in one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// No record speaks.
    Unknown,
    /// Below what counts as strained.
    Failing,
    /// From 35 by the standard policy.
    Strained,
    /// From 55 by the standard policy.
    Steady,
    /// From 75 by the standard policy.
    Thriving,
}

impl From<HandBand> for Band {
    fn from(band: HandBand) -> Self {
        match band {
            HandBand::Failing => Self::Failing,
            HandBand::Strained => Self::Strained,
            HandBand::Steady => Self::Steady,
            HandBand::Thriving => Self::Thriving,
        }
    }
}

/// Which way an account is going.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TrendLabel {
    /// No record speaks today.
    Unknown,
    /// No record spoke then.
    New,
    /// Moved by less than two points or less than its uncertainty.
    Steady,
    /// Up by more than its uncertainty.
    Improving,
    /// Down by more than its uncertainty.
    Deteriorating,
}

/// Change of health since an earlier day, both days scored with today's weights.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Trend {
    /// Health then, 0..=100.
    pub then: f64,
    /// Points gained since.
    pub delta: f64,
    /// Standard deviation of the change.
    pub sd: f64,
    /// In one word.
    pub label: TrendLabel,
}

/// One side of a divergence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Signal {
    /// The weighted mean of all factors but momentum, payments and sentiment.
    Rest,
    /// One factor.
    Factor(FactorKind),
}

/// Two signals that contradict each other.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Divergence {
    /// The first signal; better than the second where `z` is positive.
    pub a: Signal,
    /// The second signal.
    pub b: Signal,
    /// Difference in standard deviations.
    pub z: f64,
    /// Whether only one of the two stands at least steady. Momentum is 1 wherever orders come as usual: being far
    /// above what is merely good is then no contradiction.
    pub opposed: bool,
}

/// Health as a whole, before evidence is attached.
#[derive(Debug, Clone, PartialEq)]
pub struct Overall {
    /// Health, 0..=100.
    pub value: f64,
    /// Standard deviation in points.
    pub sd: f64,
    /// Lower end of the 80 % band.
    pub low80: f64,
    /// Upper end of the 80 % band.
    pub high80: f64,
    /// In one word.
    pub band: Band,
    /// Share of the weight that rests on records, 0..=1.
    pub evidence_share: f64,
    /// The factor whose uncertainty costs most, with its points.
    pub most_informative: Option<(FactorKind, f64)>,
    /// The factor with most to gain, with its points.
    pub biggest_lever: Option<(FactorKind, f64)>,
    /// The same among factors that records support.
    pub biggest_known_lever: Option<(FactorKind, f64)>,
    /// Signals that contradict each other.
    pub divergences: Vec<Divergence>,
}

/// Weights that sum to one; refused if negative or all zero.
pub fn normalised(weights: [f64; 11]) -> Result<[f64; 11], Impossible> {
    let total: f64 = weights.iter().sum();
    let sound = weights.iter().all(|w| w.is_finite() && *w >= 0.0) && total > 0.0;
    if sound {
        Ok(weights.map(|w| w / total))
    } else {
        Err(Impossible::Weights)
    }
}

/// Weighs the factors together, with the change since an earlier day if one is given; `weights` in
/// the fixed order and any common unit; `bands` are the starts of strained, steady and thriving.
pub fn overall(
    now: &Estimates,
    then: Option<&Estimates>,
    weights: [f64; 11],
    bands: [f64; 3],
) -> Result<(Overall, Option<Trend>), Impossible> {
    let w = normalised(weights)?;
    if !now.iter().chain(then.into_iter().flatten()).all(is_possible) {
        return Err(Impossible::Factor);
    }
    Ok((weigh(now, &w, bands), then.map(|then| trend(now, then, &w))))
}

/// Weighs possible factors with weights that sum to one.
pub(super) fn weigh(now: &Estimates, w: &[f64; 11], bands: [f64; 3]) -> Overall {
    let (value, sd) = (level(now, w), deviation(now, w));
    let known = || (0..now.len()).filter(|&i| now[i].known);
    let uncertain = |i: usize| 100.0 * w[i] * now[i].sd;
    let lacking = |i: usize| 100.0 * w[i] * (1.0 - now[i].mean);
    Overall {
        value,
        sd,
        low80: (value - BAND80 * sd).clamp(0.0, 100.0),
        high80: (value + BAND80 * sd).clamp(0.0, 100.0),
        band: if evident(now, w) {
            band(value, bands)
        } else {
            Band::Unknown
        },
        // A sum of nothing would be −0 and read as such.
        evidence_share: known().fold(0.0, |share, i| share + w[i]),
        most_informative: largest(0..now.len(), uncertain),
        biggest_lever: largest(0..now.len(), lacking),
        biggest_known_lever: largest(known(), lacking),
        divergences: divergences(now, w, bands),
    }
}

fn is_possible(factor: &Estimate) -> bool {
    (0.0..=1.0).contains(&factor.mean) && factor.sd >= 0.0 && factor.sd.is_finite()
}

fn level(factors: &Estimates, w: &[f64; 11]) -> f64 {
    100.0 * factors.iter().zip(w).map(|(f, w)| w * f.mean).sum::<f64>()
}

fn deviation(factors: &Estimates, w: &[f64; 11]) -> f64 {
    100.0
        * factors
            .iter()
            .zip(w)
            .map(|(f, w)| (w * f.sd) * (w * f.sd))
            .sum::<f64>()
            .sqrt()
}

/// The band of a health figure where the bands start there.
#[must_use]
pub fn band(value: f64, [strained, steady, thriving]: [f64; 3]) -> Band {
    let reached = |cut| at_least(value, cut);
    if reached(thriving) {
        Band::Thriving
    } else if reached(steady) {
        Band::Steady
    } else if reached(strained) {
        Band::Strained
    } else {
        Band::Failing
    }
}

/// Whether some factor that weighs anything rests on records.
fn evident(factors: &Estimates, w: &[f64; 11]) -> bool {
    factors.iter().zip(w).any(|(factor, w)| factor.known && *w > 0.0)
}

/// The first of the largest; none where nothing is to be had.
fn largest(of: impl Iterator<Item = usize>, points: impl Fn(usize) -> f64) -> Option<(FactorKind, f64)> {
    of.filter(|&i| points(i) > 0.0).fold(None, |best, i| {
        let candidate = (FactorKind::ALL[i], points(i));
        best.filter(|(_, most)| candidate.1 <= most + CUT)
            .or(Some(candidate))
    })
}

/// Change between two days, both weighed alike.
pub(super) fn trend(now: &Estimates, then: &Estimates, w: &[f64; 11]) -> Trend {
    let before = level(then, w);
    let delta = level(now, w) - before;
    let variance = |i: usize| w[i] * w[i] * change_variance(&now[i], &then[i]);
    let sd = 100.0 * (0..w.len()).map(variance).sum::<f64>().max(0.0).sqrt();
    let moved = at_least(delta.abs(), 2.0) && delta.abs() > sd;
    let label = if !evident(now, w) {
        TrendLabel::Unknown
    } else if !evident(then, w) {
        TrendLabel::New
    } else if !moved {
        TrendLabel::Steady
    } else if delta > 0.0 {
        TrendLabel::Improving
    } else {
        TrendLabel::Deteriorating
    };
    Trend {
        then: before,
        delta,
        sd,
        label,
    }
}

/// Variance of one factor's change: shared records correlate it by a half, shared ignorance fully.
fn change_variance(now: &Estimate, then: &Estimate) -> f64 {
    let correlation = match (now.known, then.known) {
        (true, true) => 0.5,
        (false, false) => 1.0,
        _ => 0.0,
    };
    now.sd * now.sd + then.sd * then.sd - 2.0 * correlation * now.sd * then.sd
}

fn divergences(factors: &Estimates, w: &[f64; 11], [_, steady, _]: [f64; 3]) -> Vec<Divergence> {
    let stands = |estimate: &Estimate| at_least(100.0 * estimate.mean, steady);
    const APART: [FactorKind; 3] = [FactorKind::Momentum, FactorKind::Payments, FactorKind::Sentiment];
    let mut signals = vec![(Signal::Rest, rest(factors, w, &APART))];
    signals.extend(APART.map(|kind| (Signal::Factor(kind), factors[kind.index()])));
    signals.retain(|(_, estimate)| estimate.known);
    let pairs = signals
        .iter()
        .enumerate()
        .flat_map(|(i, a)| signals[i + 1..].iter().map(move |b| (a, b)));
    pairs
        .map(|((a, first), (b, second))| Divergence {
            a: *a,
            b: *b,
            z: distance(first, second),
            opposed: stands(first) != stands(second),
        })
        .filter(|divergence| divergence.z.abs() > 1.5)
        .collect()
}

/// Distance of two means in standard deviations, none of them taken below 0.02.
fn distance(a: &Estimate, b: &Estimate) -> f64 {
    let (sd_a, sd_b) = (a.sd.max(0.02), b.sd.max(0.02));
    (a.mean - b.mean) / (sd_a * sd_a + sd_b * sd_b).sqrt()
}

fn rest(factors: &Estimates, w: &[f64; 11], apart: &[FactorKind]) -> Estimate {
    let others: Vec<usize> = FactorKind::ALL
        .into_iter()
        .filter(|kind| !apart.contains(kind))
        .map(FactorKind::index)
        .collect();
    let total: f64 = others.iter().map(|&i| w[i]).sum();
    if total <= 0.0 {
        return Estimate::unknown();
    }
    let mean = others.iter().map(|&i| w[i] * factors[i].mean).sum::<f64>() / total;
    let variance: f64 = others
        .iter()
        .map(|&i| (w[i] * factors[i].sd / total) * (w[i] * factors[i].sd / total))
        .sum();
    Estimate::known(mean, variance.sqrt()).when(others.iter().any(|&i| factors[i].known && w[i] > 0.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    const EVEN: [f64; 11] = [1.0; 11];

    fn all(mean: f64) -> Estimates {
        [Estimate::known(mean, 0.01); 11]
    }

    #[test]
    fn b1_bands_begin_at_their_cut() {
        let band_of = |mean| overall(&all(mean), None, EVEN, BAND_STARTS).map(|(whole, _)| whole.band);
        assert_eq!(band_of(0.75), Ok(Band::Thriving));
        assert_eq!(band_of(0.7499), Ok(Band::Steady));
        assert_eq!(band_of(0.35), Ok(Band::Strained));
        assert_eq!(band_of(0.3499), Ok(Band::Failing));
        assert_eq!(
            overall(&[Estimate::unknown(); 11], None, EVEN, BAND_STARTS).map(|(whole, _)| whole.band),
            Ok(Band::Unknown)
        );
    }

    #[test]
    fn b1_bands_begin_where_the_policy_says() {
        let standard = crate::model::BandStarts::default().points();
        assert_eq!(standard, BAND_STARTS);
        assert_eq!(band(60.0, standard), Band::Steady);
        assert_eq!(band(60.0, [40.0, 50.0, 60.0]), Band::Thriving);
        assert_eq!(band(60.0, [61.0, 70.0, 80.0]), Band::Failing);
    }

    #[test]
    fn b1_a_fall_beyond_its_uncertainty_deteriorates() {
        let label = |now, then| {
            overall(&all(now), Some(&all(then)), EVEN, BAND_STARTS)
                .ok()
                .and_then(|(_, trend)| trend)
                .map(|trend| trend.label)
        };
        assert_eq!(label(0.5, 0.6), Some(TrendLabel::Deteriorating));
        assert_eq!(label(0.6, 0.5), Some(TrendLabel::Improving));
        assert_eq!(label(0.5, 0.51), Some(TrendLabel::Steady));
    }

    #[test]
    fn b1_signals_contradict_each_other_where_only_one_of_them_stands_well() {
        let opposed = |momentum: f64, bands| {
            let mut factors = all(0.65);
            factors[FactorKind::Momentum.index()] = Estimate::known(momentum, 0.1);
            let (whole, _) = overall(&factors, None, EVEN, bands).expect("possible factors");
            let told: Vec<(Signal, bool)> =
                whole.divergences.iter().map(|one| (one.b, one.opposed)).collect();
            told.first().copied()
        };
        let momentum = |opposed| Some((Signal::Factor(FactorKind::Momentum), opposed));
        assert_eq!(opposed(0.6, BAND_STARTS), None, "that may be chance");
        assert_eq!(opposed(1.0, BAND_STARTS), momentum(false), "orders as usual");
        assert_eq!(opposed(0.2, BAND_STARTS), momentum(true), "orders fade");
        assert_eq!(
            opposed(1.0, [40.0, 70.0, 90.0]),
            momentum(true),
            "the rest is strained"
        );
    }

    #[test]
    fn weights_must_weigh() {
        assert_eq!(normalised([0.0; 11]), Err(Impossible::Weights));
        let mut negative = EVEN;
        negative[2] = -1.0;
        assert_eq!(normalised(negative), Err(Impossible::Weights));
    }
}
