//! Integrals of smooth functions.

/// Places and weights of Gauss and Legendre's rule with eight nodes, on −1..=1 (Abramowitz & Stegun 1964, 25.4).
const NODES: [(f64, f64); 8] = [
    (-0.960_289_856_497_536_3, 0.101_228_536_290_376_26),
    (-0.796_666_477_413_626_7, 0.222_381_034_453_374_48),
    (-0.525_532_409_916_329, 0.313_706_645_877_887_27),
    (-0.183_434_642_495_649_8, 0.362_683_783_378_361_96),
    (0.183_434_642_495_649_8, 0.362_683_783_378_361_96),
    (0.525_532_409_916_329, 0.313_706_645_877_887_27),
    (0.796_666_477_413_626_7, 0.222_381_034_453_374_48),
    (0.960_289_856_497_536_3, 0.101_228_536_290_376_26),
];

/// Calls `at` with each place and weight of an integral from `from` to `to`, cut into panels of at most `width`.
/// Exact to 1e-12 where the function changes by a factor of less than e⁵ within a panel.
pub fn integrate(from: f64, to: f64, width: f64, mut at: impl FnMut(f64, f64)) {
    let panels = libm::ceil((to - from) / width).clamp(1.0, 1e6);
    let half = (to - from) / panels / 2.0;
    for panel in 0..panels as u32 {
        let middle = from + half * (2.0 * f64::from(panel) + 1.0);
        for (place, weight) in NODES {
            at(middle + half * place, half * weight);
        }
    }
}

/// The right halves of the rules with four, six and eight nodes; the left halves mirror them.
const FOUR: [(f64, f64); 2] = [
    (0.339_981_043_584_856_26, 0.652_145_154_862_546_1),
    (0.861_136_311_594_052_6, 0.347_854_845_137_453_9),
];
const SIX: [(f64, f64); 3] = [
    (0.238_619_186_083_196_9, 0.467_913_934_572_691_04),
    (0.661_209_386_466_264_5, 0.360_761_573_048_138_6),
    (0.932_469_514_203_152, 0.171_324_492_379_170_34),
];
const EIGHT: [(f64, f64); 4] = [
    (0.183_434_642_495_649_8, 0.362_683_783_378_361_96),
    (0.525_532_409_916_329, 0.313_706_645_877_887_27),
    (0.796_666_477_413_626_7, 0.222_381_034_453_374_48),
    (0.960_289_856_497_536_3, 0.101_228_536_290_376_26),
];

/// The smallest rule, by its right half, and into how many panels to cut a length, so that an integral over it is
/// exact to 1e-12 where the function changes by a factor of less than e^`steep` per unit.
///
/// A rule of n nodes is off by steep²ⁿ over a factor that grows like (2n)! (Abramowitz & Stegun 1964, 25.4.30);
/// lengths are bounded, too, for functions that are not exponentials.
#[must_use]
pub fn halves(length: f64, steep: f64) -> (&'static [(f64, f64)], u32) {
    let change = steep * length;
    if change < 0.4 && length < 0.3 {
        (&FOUR, 1)
    } else if change < 2.0 && length < 0.8 {
        (&SIX, 1)
    } else {
        let panels = libm::ceil((change / 4.5).max(length / 1.6)).clamp(1.0, 1e6);
        (&EIGHT, panels as u32)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_integrals_are_met() {
        let mut sum = 0.0;
        integrate(0.0, 3.0, 0.5, |x, weight| sum += weight * libm::exp(-7.0 * x));
        let exact = -libm::expm1(-21.0) / 7.0;
        assert!((sum - exact).abs() < 1e-14, "{sum} {exact}");
        let mut length = 0.0;
        integrate(2.0, 2.0, 1.0, |_, weight| length += weight);
        assert_eq!(length, 0.0);
    }

    #[test]
    fn halves_suffice_up_to_their_bounds() {
        for (length, steep) in [
            (0.29, 1.3),
            (0.1, 3.9),
            (0.79, 2.5),
            (0.2, 9.9),
            (1.59, 2.8),
            (3.0, 7.0),
        ] {
            let (nodes, panels) = halves(length, steep);
            let half = length / f64::from(panels) / 2.0;
            let mut sum = 0.0;
            for panel in 0..panels {
                let middle = half * (2.0 * f64::from(panel) + 1.0);
                for (place, weight) in nodes {
                    let at = |side: f64| libm::exp(-steep * (middle + side * half * place));
                    sum += half * weight * (at(1.0) + at(-1.0));
                }
            }
            let exact = -libm::expm1(-steep * length) / steep;
            assert!(
                (sum / exact - 1.0).abs() < 1e-12,
                "{length} {steep}: {sum} {exact}"
            );
        }
    }
}
