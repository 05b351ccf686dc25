//! The Beta distribution: lower tail, its logarithm, and quantiles.

use std::f64::consts::PI;

use super::gamma::{ln_beta, stirling_rest};

/// Above this both arguments allow the cancelled form of the density.
const LARGE: f64 = 10.0;

/// Regularised incomplete beta function I_x(a, b), for positive a and b.
#[must_use]
pub fn beta_cdf(x: f64, a: f64, b: f64) -> f64 {
    libm::exp(ln_beta_cdf(x, 1.0 - x, a, b))
}

/// ln I_x(a, b), with y = 1 − x given so that neither end loses digits.
///
/// Continued fraction by Lentz's method (Press et al. 2007, §6.4) with its front factor in
/// logarithms, so that tails far below the smallest double keep their digits.
#[must_use]
pub fn ln_beta_cdf(x: f64, y: f64, a: f64, b: f64) -> f64 {
    if x <= 0.0 {
        return f64::NEG_INFINITY;
    }
    if y <= 0.0 {
        return 0.0;
    }
    if x * (a + b + 2.0) < a + 1.0 {
        return ln_lower(x, y, a, b).min(0.0);
    }
    let upper = libm::exp(ln_lower(y, x, b, a));
    libm::log1p(-upper.min(1.0))
}

/// ln I_x(a, b) on the side where the fraction converges fast.
fn ln_lower(x: f64, y: f64, a: f64, b: f64) -> f64 {
    ln_front(x, y, a, b) - libm::log(a) + libm::log(fraction(x, a, b))
}

/// ln of x^a·y^b/B(a, b).
fn ln_front(x: f64, y: f64, a: f64, b: f64) -> f64 {
    if a < LARGE || b < LARGE {
        return a * ln_near_one(x, y) + b * ln_near_one(y, x) - ln_beta(a, b);
    }
    // Around the mean the powers and B(a, b) nearly cancel: expand both about a/(a+b)
    // (Didonato & Morris 1992, BRCOMP).
    let n = a + b;
    let excess = a * y - b * x;
    let rest = stirling_rest(a) + stirling_rest(b) - stirling_rest(n);
    0.5 * libm::log(a / n * b / (2.0 * PI)) - rest - a * log_loss(-excess / a) - b * log_loss(excess / b)
}

/// ln x where y = 1 − x is known.
fn ln_near_one(x: f64, y: f64) -> f64 {
    if y < 0.5 { libm::log1p(-y) } else { libm::log(x) }
}

/// t − ln(1+t), without cancelling for small t.
fn log_loss(t: f64) -> f64 {
    if t.abs() > 0.1 {
        return t - libm::log1p(t);
    }
    // Alternating series t²/2 − t³/3 + …; at |t| = 0.1 eighteen terms reach the last bit.
    let mut sum = 0.0;
    for k in (2..20).rev() {
        sum = 1.0 / f64::from(k) - t * sum;
    }
    t * t * sum
}

fn fraction(x: f64, a: f64, b: f64) -> f64 {
    const TINY: f64 = 1e-300;
    let bounded = |value: f64| if value.abs() < TINY { TINY } else { value };
    let mut c = 1.0;
    let mut d = 1.0 / bounded(1.0 - (a + b) * x / (a + 1.0));
    let mut product = d;
    // Some √max(a, b) steps are needed; a million covers 10⁶ records a thousand times over.
    for m in 1..1_000_000 {
        let m = f64::from(m);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        d = 1.0 / bounded(1.0 + even * d);
        c = bounded(1.0 + even / c);
        product *= d * c;
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        d = 1.0 / bounded(1.0 + odd * d);
        c = bounded(1.0 + odd / c);
        let step = d * c;
        product *= step;
        if (step - 1.0).abs() < 4e-16 {
            break;
        }
    }
    product
}

/// A place between 0 and 1, with the logarithms of its distances from both ends.
#[derive(Clone, Copy, Debug)]
pub struct Between {
    x: f64,
    y: f64,
    ln_x: f64,
    ln_y: f64,
}

impl Between {
    /// The place with these odds, x/(1 − x), above zero.
    #[must_use]
    pub fn of_odds(odds: f64) -> Self {
        Self {
            x: odds / (1.0 + odds),
            y: 1.0 / (1.0 + odds),
            ln_x: -libm::log1p(1.0 / odds),
            ln_y: -libm::log1p(odds),
        }
    }
}

/// A beta distribution that is asked often: what its parameters alone decide is worked out once.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BetaTail {
    a: f64,
    b: f64,
    ln_beta: f64,
}

impl BetaTail {
    /// Of Beta(a, b), both positive.
    #[must_use]
    pub fn of(a: f64, b: f64) -> Self {
        let ln_beta = ln_beta(a, b);
        Self { a, b, ln_beta }
    }

    /// I_x(a, b), with its first and second derivative by the logit of x.
    ///
    /// Off by 1e-15·(a + b) at most, for the powers are not expanded about their mean as they are in
    /// [`ln_beta_cdf`].
    #[must_use]
    pub fn at(&self, place: &Between) -> [f64; 3] {
        let Self { a, b, ln_beta } = *self;
        let Between { x, y, ln_x, ln_y } = *place;
        let front = libm::exp(a * ln_x + b * ln_y - ln_beta);
        let below = if x * (a + b + 2.0) < a + 1.0 {
            front / a * fraction(x, a, b)
        } else {
            1.0 - front / b * fraction(y, b, a)
        };
        [below, front, front * (a * y - b * x)]
    }
}

/// Quantile of Beta(a, b): the x with I_x(a, b) = p, for 0 < p < 1.
///
/// Solved for the logit of x, where both ends keep their digits, by Newton's method inside a
/// shrinking bracket.
#[must_use]
pub fn beta_quantile(p: f64, a: f64, b: f64) -> f64 {
    let (ln_p, ln_q) = (libm::log(p), libm::log1p(-p));
    let (mut low, mut high) = (-800.0, 800.0);
    let mut logit = libm::log(a / b).clamp(low, high);
    for _ in 0..200 {
        let (x, y) = from_logit(logit);
        let (ln_cdf, ln_survival) = (ln_beta_cdf(x, y, a, b), ln_beta_cdf(y, x, b, a));
        // Aim at the smaller tail, whose logarithm is nearly linear in the logit.
        let (miss, ln_tail) = if ln_p <= ln_q {
            (ln_cdf - ln_p, ln_cdf)
        } else {
            (ln_q - ln_survival, ln_survival)
        };
        if miss > 0.0 {
            high = logit
        } else {
            low = logit
        }
        let slope = libm::exp(ln_front(x, y, a, b) - ln_tail);
        let newton = logit - miss / slope;
        if (newton - logit).abs() <= 4e-15 * (1.0 + logit.abs()) {
            return from_logit(newton).0;
        }
        logit = if newton > low && newton < high {
            newton
        } else {
            f64::midpoint(low, high)
        };
    }
    from_logit(logit).0
}

/// x and 1 − x from ln(x/(1−x)).
fn from_logit(logit: f64) -> (f64, f64) {
    let odds = libm::exp(-logit.abs());
    let (near, far) = (1.0 / (1.0 + odds), odds / (1.0 + odds));
    if logit >= 0.0 { (near, far) } else { (far, near) }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use statrs::distribution::{Beta, ContinuousCDF};

    #[test]
    fn the_tail_agrees_with_statrs() {
        for a in [0.3, 1.0, 2.5, 12.0, 90.0] {
            for b in [0.2, 1.0, 4.0, 30.0] {
                for x in [0.01, 0.2, 0.5, 0.77, 0.99] {
                    let theirs = statrs::function::beta::beta_reg(a, b, x);
                    let ours = beta_cdf(x, a, b);
                    assert!(
                        (ours - theirs).abs() < 1e-11,
                        "I_{x}({a}, {b}): {ours} against {theirs}"
                    );
                }
            }
        }
    }

    #[test]
    fn a_tail_asked_often_agrees_with_one_asked_once() {
        for (a, b) in [(0.3, 0.2), (2.5, 30.0), (90.0, 4.0), (700.0, 1_200.0)] {
            let tail = BetaTail::of(a, b);
            let near = |ours: f64, theirs: f64, error: f64| {
                assert!((ours - theirs).abs() <= error, "Beta({a}, {b}): {ours} {theirs}");
            };
            for off in [-3.0, -0.5, 0.0, 0.1, 2.0] {
                let at = |logit: f64| tail.at(&Between::of_odds(libm::exp(logit)));
                let logit = libm::log(a / b) + off / libm::sqrt(a.min(b));
                let (x, y) = from_logit(logit);
                let [below, slope, bend] = at(logit);
                near(below, libm::exp(ln_beta_cdf(x, y, a, b)), 1e-15 * (a + b) + 1e-14);
                let (before, after) = (at(logit - 1e-5), at(logit + 1e-5));
                near(slope, (after[0] - before[0]) / 2e-5, 1e-6 * (1.0 + slope));
                near(bend, (after[1] - before[1]) / 2e-5, 1e-5 * (1.0 + bend.abs()));
            }
        }
    }

    #[test]
    fn the_logarithm_reaches_far_below_the_smallest_double() {
        // I_x(a, 1) = x^a.
        let ln = ln_beta_cdf(0.01, 0.99, 5_000.0, 1.0);
        assert!((ln / (5_000.0 * libm::log(0.01)) - 1.0).abs() < 1e-13);
    }

    #[test]
    fn a_million_records_halve_at_the_middle() {
        assert!((beta_cdf(0.5, 1e6, 1e6) - 0.5).abs() < 1e-10);
        let quantile = beta_quantile(0.05, 1e6, 1e6);
        assert!((quantile - (0.5 - 1.644_853_627 * libm::sqrt(1.0 / 8e6))).abs() < 1e-9);
    }

    #[test]
    fn quantiles_invert_the_tail() {
        for (a, b) in [
            (1.0, 1.0),
            (2.74, 0.2),
            (0.05, 3.0),
            (88.7, 1.7),
            (1.0, 13.0),
            (5_000.0, 7.0),
        ] {
            for p in [0.05, 0.5, 0.95] {
                let x = beta_quantile(p, a, b);
                assert!(
                    (beta_cdf(x, a, b) - p).abs() < 1e-11,
                    "quantile {p} of Beta({a}, {b}): {x}"
                );
            }
        }
    }

    #[test]
    fn quantiles_agree_with_statrs() {
        let theirs = Beta::new(2.2197, 2.1877)
            .expect("a Beta distribution")
            .inverse_cdf(0.05);
        assert!((beta_quantile(0.05, 2.2197, 2.1877) - theirs).abs() < 1e-7);
    }
}
