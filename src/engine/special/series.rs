//! Hypergeometric series whose terms are all positive.

/// ₂F₁(1, b; c; z) for 0 ≤ z < 1 and 0 < b ≤ c: 1 + b/c·z + b(b+1)/(c(c+1))·z² + …
#[must_use]
pub fn beta_series(b: f64, c: f64, z: f64) -> f64 {
    let (mut term, mut sum, mut n) = (1.0, 1.0, 0.0);
    while term * z > 1e-17 * sum * (1.0 - z) && n < 1e7 {
        term *= (b + n) / (c + n) * z;
        sum += term;
        n += 1.0;
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_values_are_met() {
        // ₂F₁(1, 1; 2; z) = −ln(1−z)/z, ₂F₁(1, b; b; z) = 1/(1−z).
        for z in [0.0, 0.1, 0.5, 0.9, 0.999] {
            let log = if z == 0.0 { 1.0 } else { -libm::log1p(-z) / z };
            assert!((beta_series(1.0, 2.0, z) - log).abs() < 1e-12 * log, "{z}");
            let geometric = 1.0 / (1.0 - z);
            assert!((beta_series(3.3, 3.3, z) - geometric).abs() < 1e-12 * geometric);
        }
    }
}
