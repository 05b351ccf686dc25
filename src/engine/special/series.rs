//! Hypergeometric functions by sums and fractions whose terms are all positive.

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

/// The mean of 1/(1 + y·p) over p from Beta(a, b), for y ≥ 0: ₂F₁(1, a; a + b; −y).
///
/// Gauss's continued fraction (Jones & Thron 1980, §6.1) by Lentz's method. Some 9·√y steps are needed where the
/// series would need 37·y, and no step subtracts.
#[must_use]
pub fn beta_reciprocal(y: f64, a: f64, b: f64) -> f64 {
    let all = a + b;
    let (mut c, mut d, mut fraction) = (1.0, 0.0, 1.0);
    for n in 0..1_000_000 {
        let n = f64::from(n);
        let middle = all + 2.0 * n;
        // At n = 0 the factors all − 1 cancel; written out, all = 1 is like any other value.
        let odd = if n == 0.0 {
            a / all
        } else {
            (a + n) * (all + n - 1.0) / ((middle - 1.0) * middle)
        };
        let even = (n + 1.0) * (b + n) / (middle * (middle + 1.0));
        let mut step = 1.0;
        for part in [odd * y, even * y] {
            d = 1.0 / (1.0 + part * d);
            c = 1.0 + part / c;
            step *= c * d;
        }
        fraction *= step;
        if (step - 1.0).abs() < 1e-16 {
            break;
        }
    }
    1.0 / fraction
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

    #[test]
    fn reciprocals_of_a_beta_distribution_have_their_mean() {
        for y in [0.0, 1e-3, 0.5, 4.0, 2_500.0, 1e6] {
            // Beta(1, 1): ln(1 + y)/y. Beta(a, b) by ₂F₁(1, b; a + b; u)·(1 − u) with u = y/(1 + y).
            let log = if y == 0.0 { 1.0 } else { libm::log1p(y) / y };
            let uniform = beta_reciprocal(y, 1.0, 1.0);
            assert!((uniform / log - 1.0).abs() < 1e-12, "{y}: {uniform} {log}");
            if y < 1e4 {
                for (a, b) in [(0.1, 0.2), (0.4, 0.6), (3.0, 0.5), (2.0, 700.0), (0.0, 1.0)] {
                    let series = beta_series(b, a + b, y / (1.0 + y)) / (1.0 + y);
                    let ours = beta_reciprocal(y, a, b);
                    assert!(
                        (ours / series - 1.0).abs() < 1e-11,
                        "{y} {a} {b}: {ours} {series}"
                    );
                }
            }
        }
    }
}
