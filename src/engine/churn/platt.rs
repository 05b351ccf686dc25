//! Log-odds fitted to what came of a book's own accounts (Platt 1999; by Newton's method as Lin, Lin & Weng 2007).

use super::logistic;

/// An account at the day of a back-test: its log-odds then, and whether it left within the year.
pub type Outcome = (f64, bool);

/// Why log-odds are left as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotFitted {
    /// Fewer than five that left, or than five that stayed.
    TooFew,
    /// All had the same log-odds.
    NoSpread,
    /// Those that left did not stand higher than those that stayed.
    DoesNotRank,
}

/// Log-odds become a·η + b.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scaling {
    /// Above 0.
    pub a: f64,
    /// The shift.
    pub b: f64,
}

impl Scaling {
    /// The probability of scaled log-odds.
    #[must_use]
    pub fn probability(self, eta: f64) -> f64 {
        logistic(self.a * eta + self.b)
    }
}

/// Of each kind so many must be there.
const ENOUGH: usize = 5;

/// Steps after which the search ends; it takes six or so.
const STEPS: usize = 100;

/// The scaling that makes what came most likely.
///
/// # Errors
/// There is none, and why; log-odds then stay as they are.
pub fn fit(outcomes: &[Outcome]) -> Result<Scaling, NotFitted> {
    let left = outcomes.iter().filter(|(_, left)| *left).count();
    let stayed = outcomes.len() - left;
    if left < ENOUGH || stayed < ENOUGH {
        return Err(NotFitted::TooFew);
    }
    let (low, high) = outcomes
        .iter()
        .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), (eta, _)| {
            (low.min(*eta), high.max(*eta))
        });
    if high - low <= 1e-9 {
        return Err(NotFitted::NoSpread);
    }
    // As if one more of each kind had been seen: a book that separates perfectly is no proof of certainty.
    let target = |left_now: bool| {
        if left_now {
            (left as f64 + 1.0) / (left as f64 + 2.0)
        } else {
            1.0 / (stayed as f64 + 2.0)
        }
    };
    let points: Vec<(f64, f64)> = outcomes.iter().map(|(eta, left)| (*eta, target(*left))).collect();
    let share = (left as f64 + 1.0) / (outcomes.len() as f64 + 2.0);
    let start = Scaling {
        a: 0.0,
        b: libm::log(share / (1.0 - share)),
    };
    let best = climb(&points, start);
    if best.a > 0.0 {
        Ok(best)
    } else {
        Err(NotFitted::DoesNotRank)
    }
}

fn climb(points: &[(f64, f64)], mut at: Scaling) -> Scaling {
    let mut loss = self::loss(points, at);
    for _ in 0..STEPS {
        let [da, db] = step(points, at);
        let mut length = 1.0;
        let next = loop {
            let next = Scaling {
                a: at.a + length * da,
                b: at.b + length * db,
            };
            let now = self::loss(points, next);
            // The loss is convex: only rounding can keep a short enough step from lowering it.
            if now <= loss || length < 1e-10 {
                loss = now;
                break next;
            }
            length /= 2.0;
        };
        let moved = (next.a - at.a).abs().max((next.b - at.b).abs());
        at = next;
        if moved <= 1e-14 * (1.0 + at.a.abs() + at.b.abs()) {
            break;
        }
    }
    at
}

/// Newton's step.
fn step(points: &[(f64, f64)], at: Scaling) -> [f64; 2] {
    let (mut slope, mut curve) = ([0.0; 2], [0.0; 3]);
    for (eta, target) in points {
        let p = at.probability(*eta);
        let (off, weight) = (target - p, p * (1.0 - p));
        slope[0] += off * eta;
        slope[1] += off;
        curve[0] += weight * eta * eta;
        curve[1] += weight * eta;
        curve[2] += weight;
    }
    let [aa, ab, bb] = curve;
    // What is nearly flat in some direction is not followed far.
    let determinant = (aa * bb - ab * ab).max(1e-300);
    [
        (bb * slope[0] - ab * slope[1]) / determinant,
        (aa * slope[1] - ab * slope[0]) / determinant,
    ]
}

/// Minus the log-likelihood.
fn loss(points: &[(f64, f64)], at: Scaling) -> f64 {
    let of = |(eta, target): &(f64, f64)| {
        let z = at.a * eta + at.b;
        // ln(1 + e^z) − t·z, without overflow.
        let softplus = z.max(0.0) + libm::log1p(libm::exp(-z.abs()));
        softplus - target * z
    };
    points.iter().map(of).sum()
}
