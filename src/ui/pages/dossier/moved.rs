//! What an edit did to health: the factors that made the difference.

use crate::engine::health::{FactorKind, Health};
use crate::sorting;

/// Points below which a factor did not move.
const SEEN: f64 = 0.05;

/// Factors that moved health by a tenth of a point or more, the largest move first, in points.
pub fn moved(before: &Health, now: &Health) -> Vec<(FactorKind, f64)> {
    let points = |health: &Health, kind: FactorKind| {
        let weighted = &health.factors[kind.index()];
        100.0 * weighted.weight * weighted.factor.mean
    };
    let mut moved: Vec<(FactorKind, f64)> = FactorKind::ALL
        .into_iter()
        .map(|kind| (kind, points(now, kind) - points(before, kind)))
        .filter(|(_, change)| change.abs() >= SEEN)
        .collect();
    sorting::by(&mut moved, |a, b| b.1.abs().total_cmp(&a.1.abs()));
    moved
}

#[cfg(test)]
mod tests {
    use super::super::ledger::tests::{day, dossier, promise};
    use super::*;
    use crate::engine::health;
    use crate::model::Policy;

    #[test]
    fn the_factors_that_moved_are_told_and_sum_to_the_change() {
        let assess = |kept: Option<&str>| {
            let held = dossier(vec![promise(1, "2026-01-01", Some("2026-01-27"), kept)]);
            health::assess(&held, &Policy::default(), day("2026-02-01"))
        };
        let (overdue, kept) = (assess(None), assess(Some("2026-02-01")));
        let moved = moved(&overdue, &kept);
        assert_eq!(moved.len(), 1);
        assert_eq!(moved[0].0, FactorKind::Promises);
        assert!((moved[0].1 - (kept.value - overdue.value)).abs() < 1e-9);
        assert!(super::moved(&kept, &kept).is_empty());
    }
}
