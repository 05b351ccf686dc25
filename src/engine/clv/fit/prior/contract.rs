//! What is believed of contracts under the shifted-beta-geometric and the Beta-discrete-Weibull.
//!
//! | quantity | centre | deviation | reason |
//! |---|---|---|---|
//! | logit of α/(α+β), the chance to end at the first renewal | logit 0.25 | 1.2 | 95 % between 3 % and 78 %; the published fits of the shifted-beta-geometric are 15 % and 37 % |
//! | ln(α+β), how alike those chances are | ln 3 | 1 | 95 % between 0.4 and 22; the published fits are 1.9 and 4.5 |
//! | ln power, how a customer's chance changes with time | ln 1 | 0.5 | 95 % between 0.4 and 2.7; fits of the same cohorts over seven years are 1.28 and 1.72 |

use super::{Normal, of_pair, pair};

/// A belief about contracts, the same for every book.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ContractPrior;

/// Around a chance of 0.25.
const LOGIT_ENDING: Normal = Normal(-1.098_612_288_668_109_8, 1.2);
/// Around 3.
const LN_CHANCES: Normal = Normal(1.098_612_288_668_109_8, 1.0);
const LN_POWER: Normal = Normal(0.0, 0.5);

impl ContractPrior {
    /// Parameters alpha, beta and power at which the belief is strongest, where a search may begin.
    #[must_use]
    pub fn centre(self) -> [f64; 3] {
        let [alpha, beta] = pair(LOGIT_ENDING.0, LN_CHANCES.0);
        [alpha, beta, 1.0]
    }

    /// The logarithm by which [`ContractPrior::likelihood`] exceeds a density over the logarithms of the parameters
    /// where the chance may change, against where it may not.
    #[must_use]
    pub fn ln_constant_of_change(self) -> f64 {
        libm::log(LN_POWER.1) + 0.5 * libm::log(2.0 * std::f64::consts::PI)
    }

    /// The logarithm of the belief in these parameters, but for a constant, with its slope.
    #[must_use]
    pub fn likelihood(self, [alpha, beta, power]: [f64; 3]) -> (f64, [f64; 3]) {
        let (ending, [by_alpha, by_beta]) = of_pair(LOGIT_ENDING, LN_CHANCES, [alpha, beta]);
        let (change, by_change) = LN_POWER.at(libm::log(power));
        (ending + change, [by_alpha, by_beta, by_change / power])
    }
}
