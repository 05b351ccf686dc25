//! Chance that is the same in every run and on every machine.

/// A source of chance that gives the same in every run (splitmix64; Steele, Lea & Flood 2014).
pub(in crate::engine::clv) struct Chance(pub(in crate::engine::clv) u64);

impl Chance {
    /// Uniform between 0 and 1, neither included.
    pub(in crate::engine::clv) fn uniform(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) >> 11) as f64 / (1u64 << 53) as f64 + 1e-17
    }

    /// Normal with mean 0 and deviation 1 (Box & Muller 1958).
    pub(in crate::engine::clv) fn normal(&mut self) -> f64 {
        let radius = libm::sqrt(-2.0 * libm::log(self.uniform()));
        radius * libm::cos(2.0 * std::f64::consts::PI * self.uniform())
    }

    /// Gamma distributed with scale 1 (Marsaglia & Tsang 2000).
    pub(in crate::engine::clv) fn gamma(&mut self, shape: f64) -> f64 {
        if shape < 1.0 {
            return self.gamma(shape + 1.0) * libm::pow(self.uniform(), 1.0 / shape);
        }
        let d = shape - 1.0 / 3.0;
        loop {
            let x = self.normal();
            let cube = 1.0 + x / libm::sqrt(9.0 * d);
            let v = cube * cube * cube;
            if v > 0.0 && libm::log(self.uniform()) < 0.5 * x * x + d - d * v + d * libm::log(v) {
                return d * v;
            }
        }
    }
}
