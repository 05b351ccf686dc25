//! Standing: are we better where it matters? (`models.md` §10)

use crate::engine::Impossible;
use crate::engine::estimate::{Estimate, ignorance};

/// Half a point of error on each of two ratings, on the scale of the score.
const KNOWN_SD: f64 = 0.5 * std::f64::consts::SQRT_2 / 8.0;

/// One need of the customer with the ratings of those who serve it.
#[derive(Debug, Clone, PartialEq)]
pub struct Need<N> {
    /// Which need.
    pub need: N,
    /// How much it matters, any common unit.
    pub importance: f64,
    /// Our rating, 1..=5.
    pub ours: Option<f64>,
    /// Rivals' ratings, 1..=5, where known.
    pub rivals: Vec<Option<f64>>,
}

/// How we stand on one need.
#[derive(Debug, Clone, PartialEq)]
pub struct NeedStanding<N> {
    /// Which need.
    pub need: N,
    /// One half is level with the best rival, 0..=1.
    pub score: f64,
    /// Our rank, 1 the best; none where ratings are missing.
    pub rank: Option<usize>,
}

/// The factor and each need's standing.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing<N = String> {
    /// The factor.
    pub estimate: Estimate,
    /// By need, as given.
    pub needs: Vec<NeedStanding<N>>,
}

/// Scores our ratings against the best rival, weighted by importance.
pub fn standing<N: Clone>(needs: &[Need<N>]) -> Result<Standing<N>, Impossible> {
    let possible = |rating: &f64| (1.0..=5.0).contains(rating);
    if !needs
        .iter()
        .flat_map(|need| need.rivals.iter().chain([&need.ours]).flatten())
        .all(possible)
    {
        return Err(Impossible::Rating);
    }
    if !needs.iter().all(|need| need.importance >= 0.0) {
        return Err(Impossible::Importance);
    }
    let judged: Vec<NeedStanding<N>> = needs.iter().map(judge).collect();
    Ok(Standing {
        estimate: weigh(needs, &judged),
        needs: judged,
    })
}

fn judge<N: Clone>(need: &Need<N>) -> NeedStanding<N> {
    let rivals = || need.rivals.iter().flatten().copied();
    let best = rivals().reduce(f64::max);
    let (score, rank) = match (need.ours, best) {
        (Some(ours), Some(best)) => (
            0.5 + (ours - best) / 8.0,
            Some(1 + rivals().filter(|rival| *rival > ours).count()),
        ),
        _ => (0.5, None),
    };
    NeedStanding {
        need: need.need.clone(),
        score,
        rank,
    }
}

fn weigh<N>(needs: &[Need<N>], judged: &[NeedStanding<N>]) -> Estimate {
    let total: f64 = needs.iter().map(|need| need.importance).sum();
    let weighted = || needs.iter().zip(judged).filter(|(need, _)| need.importance > 0.0);
    if !weighted().any(|(_, judged)| judged.rank.is_some()) {
        return Estimate::unknown();
    }
    let spread = |judged: &NeedStanding<N>| {
        if judged.rank.is_some() {
            KNOWN_SD
        } else {
            ignorance(0.0)
        }
    };
    let mean = weighted()
        .map(|(need, judged)| need.importance / total * judged.score)
        .sum();
    let parts = weighted().map(|(need, judged)| need.importance / total * spread(judged));
    Estimate::known(mean, parts.map(|sd| sd * sd).sum::<f64>().sqrt())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn b8_level_with_the_best_rival_is_one_half() {
        let need = Need {
            need: "delivery",
            importance: 2.0,
            ours: Some(4.0),
            rivals: vec![Some(4.0), None, Some(2.0)],
        };
        let ours = standing(&[need]).expect("ratings in range");
        assert_eq!(
            (ours.needs[0].score, ours.needs[0].rank, ours.estimate.mean),
            (0.5, Some(1), 0.5)
        );
    }
}
