//! ln Γ and ln B, with differences of large ln Γ taken analytically.

use std::f64::consts::PI;

/// From here on Stirling's series with seven terms is exact to the last bit.
const STIRLING_FROM: f64 = 10.0;

/// Natural logarithm of the gamma function.
#[must_use]
pub fn ln_gamma(x: f64) -> f64 {
    libm::lgamma(x)
}

/// The slope of ln Γ, for positive arguments (Abramowitz & Stegun 1964, 6.3.5 and 6.3.18).
#[must_use]
pub fn digamma(x: f64) -> f64 {
    const TERMS: [f64; 7] = [
        1.0 / 12.0,
        -1.0 / 120.0,
        1.0 / 252.0,
        -1.0 / 240.0,
        1.0 / 132.0,
        -691.0 / 32_760.0,
        1.0 / 12.0,
    ];
    let (mut z, mut below) = (x, 0.0);
    while z < STIRLING_FROM {
        below += 1.0 / z;
        z += 1.0;
    }
    let square = 1.0 / (z * z);
    let rest = square * TERMS.iter().rev().fold(0.0, |sum, term| sum * square + term);
    libm::log(z) - 0.5 / z - rest - below
}

/// The slope of [`digamma`], for positive arguments (Abramowitz & Stegun 1964, 6.4.6 and 6.4.12).
#[must_use]
pub fn trigamma(x: f64) -> f64 {
    const TERMS: [f64; 7] = [
        1.0 / 6.0,
        -1.0 / 30.0,
        1.0 / 42.0,
        -1.0 / 30.0,
        5.0 / 66.0,
        -691.0 / 2730.0,
        7.0 / 6.0,
    ];
    let (mut z, mut below) = (x, 0.0);
    while z < STIRLING_FROM {
        below += 1.0 / (z * z);
        z += 1.0;
    }
    let square = 1.0 / (z * z);
    let rest = square / z * TERMS.iter().rev().fold(0.0, |sum, term| sum * square + term);
    1.0 / z + 0.5 * square + rest + below
}

/// What Stirling's formula lacks: ln Γ(z) − [(z−½) ln z − z + ½ ln 2π] for z ≥ 10
/// (Abramowitz & Stegun 1964, 6.1.41).
pub(super) fn stirling_rest(z: f64) -> f64 {
    const TERMS: [f64; 7] = [
        1.0 / 12.0,
        -1.0 / 360.0,
        1.0 / 1260.0,
        -1.0 / 1680.0,
        1.0 / 1188.0,
        -691.0 / 360_360.0,
        1.0 / 156.0,
    ];
    let inverse = 1.0 / z;
    let square = inverse * inverse;
    inverse * TERMS.iter().rev().fold(0.0, |sum, term| sum * square + term)
}

/// Natural logarithm of the beta function, for positive arguments.
///
/// Differences of large ln Γ would cancel: they are expanded by Stirling's formula
/// (after Didonato & Morris 1992, algorithm 708).
#[must_use]
pub fn ln_beta(a: f64, b: f64) -> f64 {
    let (small, large) = (a.min(b), a.max(b));
    if large < STIRLING_FROM {
        ln_gamma(small) + ln_gamma(large) - ln_gamma(small + large)
    } else if small < STIRLING_FROM {
        ln_gamma(small) + ln_gamma_ratio(large, small)
    } else {
        ln_beta_large(small, large)
    }
}

/// ln Γ(b) − ln Γ(a+b) for b ≥ 10.
fn ln_gamma_ratio(b: f64, a: f64) -> f64 {
    let rest = stirling_rest(b) - stirling_rest(a + b);
    rest + (a - (a + b - 0.5) * libm::log1p(a / b)) - a * libm::log(b)
}

fn ln_beta_large(a: f64, b: f64) -> f64 {
    let rest = stirling_rest(a) + stirling_rest(b) - stirling_rest(a + b);
    let ratio = a / b;
    let main = (a - 0.5) * libm::log(ratio / (1.0 + ratio)) - b * libm::log1p(ratio);
    rest + main - 0.5 * libm::log(b) + 0.5 * libm::log(2.0 * PI)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use statrs::function::{beta, gamma};

    fn close(ours: f64, theirs: f64, relative: f64) {
        assert!(
            (ours - theirs).abs() <= relative * theirs.abs().max(1.0),
            "{ours} against {theirs}"
        );
    }

    #[test]
    fn ln_gamma_agrees_with_statrs() {
        for x in [0.1, 0.5, 1.0, 2.5, 9.9, 10.0, 55.5, 1e4] {
            close(ln_gamma(x), gamma::ln_gamma(x), 1e-13);
        }
    }

    #[test]
    fn digamma_agrees_with_statrs() {
        for x in [1e-6, 0.1, 0.5, 1.0, 2.5, 9.9, 10.0, 55.5, 1e4] {
            close(digamma(x), gamma::digamma(x), 1e-13);
        }
    }

    #[test]
    fn trigamma_has_its_known_values_and_steps() {
        close(trigamma(1.0), PI * PI / 6.0, 1e-15);
        close(trigamma(0.5), PI * PI / 2.0, 1e-15);
        for x in [1e-3, 0.3, 4.4, 9.99, 77.0] {
            close(trigamma(x) - trigamma(x + 1.0), 1.0 / (x * x), 1e-14);
        }
        for x in [0.2, 3.3, 9.9, 50.0] {
            let difference = (digamma(x * 1.0001) - digamma(x * 0.9999)) / (x * 0.0002);
            close(trigamma(x), difference, 1e-6);
        }
    }

    #[test]
    fn stirling_meets_ln_gamma_where_it_takes_over() {
        for z in [10.0, 12.5, 40.0, 1e3] {
            let main = (z - 0.5) * libm::log(z) - z + 0.5 * libm::log(2.0 * PI);
            close(main + stirling_rest(z), ln_gamma(z), 1e-15);
        }
    }

    #[test]
    fn ln_beta_agrees_with_statrs_on_moderate_arguments() {
        for a in [0.2, 1.0, 3.3, 9.99, 10.01, 80.0] {
            for b in [0.5, 2.0, 9.0, 11.0, 300.0] {
                close(ln_beta(a, b), beta::ln_beta(a, b), 1e-11);
            }
        }
    }

    #[test]
    fn ln_beta_keeps_its_digits_with_huge_arguments() {
        // B(a, b+1)/B(a, b) = b/(a+b), exactly.
        for (a, b) in [(2.5, 1e6), (5_000.5, 995_000.5), (1e6, 1e6), (0.5, 3e5)] {
            let step = ln_beta(a, b + 1.0) - ln_beta(a, b);
            assert!((step - libm::log1p(-a / (a + b))).abs() < 1e-9, "{a} {b}: {step}");
        }
    }
}
