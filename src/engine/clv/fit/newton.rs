//! The summit of a smooth function of a few positive parameters.
//!
//! Newton's method on the logarithms of the parameters, damped after Levenberg and Marquardt; where the curvature is
//! not known, it comes from differences of the exact slope.

use crate::engine::clv::models::local::Local;

/// Where a search ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Summit {
    /// At a maximum with lower ground all around.
    Interior,
    /// The function rises on towards zero or without end in some parameter: there is no maximum.
    None,
}

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Maximum<const N: usize> {
    /// The parameters.
    pub at: [f64; N],
    /// The function there.
    pub value: f64,
    /// Second derivatives by the logarithms of the parameters.
    pub curvature: [[f64; N]; N],
    /// What sort of place it is.
    pub summit: Summit,
}

const STEPS: usize = 200;

/// Logarithms of parameters beyond this are a way to zero or to infinity.
const FAR: f64 = 14.0;

/// Curvature below this is flat ground.
const FLAT: f64 = 1e-4;

/// A gain that may be no more than rounding.
fn rounding(value: f64) -> f64 {
    1e-13 * (1.0 + value.abs())
}

/// Climbs from `start` a function that gives its value and slope.
pub fn maximise<const N: usize>(
    function: impl Fn([f64; N]) -> (f64, [f64; N]),
    start: [f64; N],
) -> Maximum<N> {
    let at = |place: [f64; N]| {
        let parameters = place.map(libm::exp);
        let (value, mut slope) = function(parameters);
        for (by, parameter) in slope.iter_mut().zip(parameters) {
            *by *= parameter;
        }
        (value, slope)
    };
    climb(
        |place| (at(place), ()),
        |place, ()| curved(&at, place),
        start.map(libm::log),
    )
}

/// Climbs from `start` a function that also knows its curvature: quicker by the many slopes that differences take.
pub fn maximise_curved<const N: usize>(
    function: impl Fn([f64; N]) -> Local<N>,
    start: [f64; N],
) -> Maximum<N> {
    let at = |place: [f64; N]| {
        let parameters = place.map(libm::exp);
        let local = function(parameters).by_logarithms(parameters);
        ((local.value, local.slope), local.symmetric())
    };
    climb(at, |_, curvature| curvature, start.map(libm::log))
}

/// Climbs over the logarithms of the parameters. A look at a place gives value and slope, and what else is needed to
/// make the curvature there.
fn climb<const N: usize, Rest: Copy>(
    look: impl Fn([f64; N]) -> ((f64, [f64; N]), Rest),
    curvature: impl Fn([f64; N], Rest) -> [[f64; N]; N],
    start: [f64; N],
) -> Maximum<N> {
    let mut place = start;
    let ((mut value, mut slope), rest) = look(place);
    let mut curved = curvature(place, rest);
    let mut damping = 1e-3;
    for _ in 0..STEPS {
        let mut moved = false;
        while damping < 1e12 {
            let step = solve(damped(curved, damping), slope);
            let Some(step) = step.map(limited) else {
                damping *= 10.0;
                continue;
            };
            let mut next = place;
            for (coordinate, step) in next.iter_mut().zip(step) {
                *coordinate += step;
            }
            let ((found, steep), rest) = look(next);
            let promised: f64 = slope.iter().zip(step).map(|(slope, step)| slope * step).sum();
            // The last step gains less than rounding hides, and still doubles the digits of the place.
            let last = promised < rounding(value);
            if found > value || last && found > value - rounding(value) {
                let gain = found - value;
                (place, value, slope) = (next, found, steep);
                curved = curvature(place, rest);
                damping = (damping * 0.1).max(1e-12);
                moved = gain > rounding(value);
                break;
            }
            if last {
                break;
            }
            damping *= 10.0;
        }
        if !moved || place.iter().any(|coordinate| coordinate.abs() > FAR) {
            break;
        }
    }
    let mut risen = curved;
    for (n, row) in risen.iter_mut().enumerate() {
        row[n] += FLAT;
    }
    let inside = place.iter().all(|coordinate| coordinate.abs() <= FAR);
    let bowl = solve(risen.map(|row| row.map(|by| -by)), slope).is_some();
    Maximum {
        at: place.map(libm::exp),
        value,
        curvature: curved,
        summit: if inside && bowl {
            Summit::Interior
        } else {
            Summit::None
        },
    }
}

/// Second derivatives from central differences of the slope.
fn curved<const N: usize>(at: &impl Fn([f64; N]) -> (f64, [f64; N]), place: [f64; N]) -> [[f64; N]; N] {
    const STEP: f64 = 1e-4;
    let mut curvature = [[0.0; N]; N];
    for n in 0..N {
        let moved = |by: f64| {
            let mut moved = place;
            moved[n] += by;
            at(moved).1
        };
        let (above, below) = (moved(STEP), moved(-STEP));
        for m in 0..N {
            let by = (above[m] - below[m]) / (2.0 * STEP);
            curvature[n][m] += by / 2.0;
            curvature[m][n] += by / 2.0;
        }
    }
    curvature
}

/// The curvature turned round, and a share of its own diagonal on top.
fn damped<const N: usize>(curvature: [[f64; N]; N], damping: f64) -> [[f64; N]; N] {
    let mut damped = curvature.map(|row| row.map(|by| -by));
    for (n, row) in damped.iter_mut().enumerate() {
        row[n] += damping * (row[n].abs() + 1e-3);
    }
    damped
}

/// No step changes a parameter by more than a factor of e².
fn limited<const N: usize>(step: [f64; N]) -> [f64; N] {
    let longest = step.iter().fold(0.0_f64, |longest, by| longest.max(by.abs()));
    let share = (2.0 / longest).min(1.0);
    step.map(|by| by * share)
}

/// Solves matrix · x = right by Cholesky's decomposition; none where the matrix is not positive definite.
fn solve<const N: usize>(matrix: [[f64; N]; N], right: [f64; N]) -> Option<[f64; N]> {
    let lower = cholesky(matrix)?;
    let mut x = right;
    for n in 0..N {
        for m in 0..n {
            x[n] -= lower[n][m] * x[m];
        }
        x[n] /= lower[n][n];
    }
    Some(backwards(&lower, x))
}

/// Solves the transposed triangle: steps of deviation one get the inverse of the matrix for their covariance.
pub(super) fn backwards<const N: usize>(lower: &[[f64; N]; N], mut x: [f64; N]) -> [f64; N] {
    for n in (0..N).rev() {
        for m in n + 1..N {
            x[n] -= lower[m][n] * x[m];
        }
        x[n] /= lower[n][n];
    }
    x
}

/// The lower triangle whose product with its own transpose is the matrix; none where that is not positive definite.
pub(super) fn cholesky<const N: usize>(matrix: [[f64; N]; N]) -> Option<[[f64; N]; N]> {
    let mut lower = [[0.0; N]; N];
    for n in 0..N {
        for m in 0..=n {
            let done: f64 = (0..m).map(|k| lower[n][k] * lower[m][k]).sum();
            let rest = matrix[n][m] - done;
            if n > m {
                lower[n][m] = rest / lower[m][m];
            } else if rest > 0.0 {
                lower[n][n] = libm::sqrt(rest);
            } else {
                return None;
            }
        }
    }
    Some(lower)
}

impl<const N: usize> Maximum<N> {
    /// Whether the ground falls on all sides, so that its steepness tells how sure the place is.
    pub(in crate::engine::clv) fn has_spread(&self) -> bool {
        self.triangle().is_some()
    }

    /// The curvature turned round, as the triangle of its Cholesky decomposition; none where there is no maximum.
    pub(super) fn triangle(&self) -> Option<[[f64; N]; N]> {
        match self.summit {
            Summit::Interior => cholesky(damped(self.curvature, 0.0)),
            Summit::None => None,
        }
    }

    /// The logarithm of the volume under the summit over the logarithms of the parameters: how credible the model
    /// is with all its parameters, but for the constants that the function lacks (Laplace's approximation). None where
    /// there is no maximum.
    #[must_use]
    pub fn ln_volume(&self) -> Option<f64> {
        let triangle = self.triangle()?;
        let turns = (0..N).map(|n| 0.5 * libm::log(2.0 * std::f64::consts::PI) - libm::log(triangle[n][n]));
        Some(self.value + turns.sum::<f64>())
    }

    /// Standard errors of the parameters, where there is a maximum.
    #[must_use]
    pub fn errors(&self) -> Option<[f64; N]> {
        if self.summit == Summit::None {
            return None;
        }
        let spread = inverse(damped(self.curvature, 0.0))?;
        Some(std::array::from_fn(|n| libm::sqrt(spread[n][n]) * self.at[n]))
    }
}

/// The inverse of a matrix; none where that is not positive definite.
pub(super) fn inverse<const N: usize>(matrix: [[f64; N]; N]) -> Option<[[f64; N]; N]> {
    let mut inverse = [[0.0; N]; N];
    for (n, row) in inverse.iter_mut().enumerate() {
        row[n] = 1.0;
        *row = solve(matrix, *row)?;
    }
    Some(inverse)
}
