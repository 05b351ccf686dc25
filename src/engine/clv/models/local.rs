//! A function of a few parameters at one place.

/// Value, first and second derivatives of a function at one place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Local<const N: usize> {
    /// The value.
    pub value: f64,
    /// First derivatives.
    pub slope: [f64; N],
    /// Second derivatives: row n holds those by parameter n and by each up to n; what is beyond stays 0.
    pub curvature: [[f64; N]; N],
}

impl<const N: usize> Local<N> {
    /// The function that is 0 everywhere.
    pub const ZERO: Self = Self {
        value: 0.0,
        slope: [0.0; N],
        curvature: [[0.0; N]; N],
    };

    /// Adds another function so many times.
    pub fn add(&mut self, times: f64, part: &Self) {
        self.value += times * part.value;
        for n in 0..N {
            self.slope[n] += times * part.slope[n];
            for m in 0..=n {
                self.curvature[n][m] += times * part.curvature[n][m];
            }
        }
    }

    /// Under an integral, adds a place with such a density and such derivatives of its logarithm.
    pub fn observe(&mut self, density: f64, slope: [f64; N]) {
        self.value += density;
        for (n, by) in slope.iter().enumerate() {
            let part = density * by;
            self.slope[n] += part;
            for (sum, by) in self.curvature[n].iter_mut().zip(&slope[..=n]) {
                *sum += part * by;
            }
        }
    }

    /// From what was observed, the logarithm of the integral: its slope is the mean of the slopes, its curvature
    /// their covariance and, to be added, the mean of the curvatures.
    #[must_use]
    pub fn mean(&self) -> Self {
        let share = 1.0 / self.value;
        let slope = self.slope.map(|by| by * share);
        let mut curvature = [[0.0; N]; N];
        for n in 0..N {
            for m in 0..=n {
                curvature[n][m] = self.curvature[n][m] * share - slope[n] * slope[m];
            }
        }
        Self {
            value: libm::log(self.value),
            slope,
            curvature,
        }
    }

    /// ln(1 + exp(f)), without overflow: what a mixture adds whose odds are exp(f).
    #[must_use]
    pub fn ln_one_and_exp(&self) -> Self {
        let (share, value) = ln_one_and_exp(self.value);
        let mut mixed = Self { value, ..Self::ZERO };
        for n in 0..N {
            mixed.slope[n] = share * self.slope[n];
            for m in 0..=n {
                let spread = (1.0 - share) * self.slope[n] * self.slope[m];
                mixed.curvature[n][m] = share * (self.curvature[n][m] + spread);
            }
        }
        mixed
    }

    /// The same function of the logarithms of the parameters, which are at that place.
    #[must_use]
    pub fn by_logarithms(&self, at: [f64; N]) -> Self {
        let mut by = *self;
        for n in 0..N {
            by.slope[n] *= at[n];
            for m in 0..=n {
                by.curvature[n][m] *= at[n] * at[m];
            }
            by.curvature[n][n] += by.slope[n];
        }
        by
    }

    /// The second derivatives with both halves filled.
    #[must_use]
    pub fn symmetric(&self) -> [[f64; N]; N] {
        std::array::from_fn(|n| std::array::from_fn(|m| self.curvature[n.max(m)][n.min(m)]))
    }

    /// A function of which only value and slope are known: its curvature is that of differences of the slope over a
    /// ten-thousandth of each parameter, good to eight digits.
    pub fn by_differences(function: impl Fn([f64; N]) -> (f64, [f64; N]), at: [f64; N]) -> Self {
        const STEP: f64 = 1e-4;
        let (value, slope) = function(at);
        let mut curvature = [[0.0; N]; N];
        for n in 0..N {
            let moved = |by: f64| {
                let mut moved = at;
                moved[n] *= 1.0 + by;
                function(moved).1
            };
            let (above, below) = (moved(STEP), moved(-STEP));
            for m in 0..N {
                let by = (above[m] - below[m]) / (2.0 * STEP * at[n]);
                curvature[n.max(m)][n.min(m)] += if n == m { by } else { by / 2.0 };
            }
        }
        Self {
            value,
            slope,
            curvature,
        }
    }
}

impl Local<4> {
    /// With the two pairs of parameters changed for one another.
    #[must_use]
    pub fn turned(&self) -> Self {
        let [a, b, c, d] = self.slope;
        let whole = self.symmetric();
        let from = [2, 3, 0, 1];
        let mut curvature = [[0.0; 4]; 4];
        for n in 0..4 {
            for m in 0..=n {
                curvature[n][m] = whole[from[n]][from[m]];
            }
        }
        Self {
            value: self.value,
            slope: [c, d, a, b],
            curvature,
        }
    }
}

/// 1/(1 + exp(−x)) and ln(1 + exp(x)), without overflow.
fn ln_one_and_exp(x: f64) -> (f64, f64) {
    let small = libm::exp(-x.abs());
    let share = 1.0 / (1.0 + small);
    if x > 0.0 {
        (share, x + libm::log1p(small))
    } else {
        (small * share, libm::log1p(small))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn derivatives_agree_with_differences() {
        // x²·y and ln(1 + exp(x²·y)), by the logarithms of x and y.
        let whole = |[x, y]: [f64; 2]| Local {
            value: x * x * y,
            slope: [2.0 * x * y, x * x],
            curvature: [[2.0 * y, 0.0], [2.0 * x, 0.0]],
        };
        let at = [0.7, 1.3];
        let mixed = |at| whole(at).ln_one_and_exp();
        let by_logarithms = |at: [f64; 2]| {
            let place = at.map(libm::exp);
            mixed(place).by_logarithms(place)
        };
        for function in [&whole as &dyn Fn([f64; 2]) -> Local<2>, &mixed, &by_logarithms] {
            let there = function(at);
            let differences = Local::by_differences(|at| (function(at).value, function(at).slope), at);
            for n in 0..2 {
                for m in 0..2 {
                    let (ours, theirs) = (there.symmetric()[n][m], differences.symmetric()[n][m]);
                    assert!(
                        (ours - theirs).abs() < 1e-7 * (1.0 + ours.abs()),
                        "{n} {m}: {ours} {theirs}"
                    );
                }
            }
        }
    }
}
