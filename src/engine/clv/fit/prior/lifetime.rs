//! What is believed of rates and lifetimes under the Pareto/NBD.
//!
//! | quantity | centre | deviation | reason |
//! |---|---|---|---|
//! | ln r, how alike the customers' rates are | ln 1 | 1 | as for the BG/NBD |
//! | ln(α/r), the interval between orders | the book's own | 1.5 | only to keep it from zero and infinity |
//! | ln s, how alike their rates of leaving are | ln 1 | 1 | as for the rates of orders; the published fit to CDNOW is 0.6 |
//! | logit of the chance to leave before the next order, ln((s/β)/(r/α)) | logit 0.15 | 1.5 | the same chance as in the BG/NBD; wider, as it compares means of rates that differ much from customer to customer: the published fit to CDNOW is at 0.5 |

use super::{Normal, Prior};

/// A belief about a book's customers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LifetimePrior {
    /// The interval between orders that the book itself suggests, in units of time.
    interval: f64,
}

const LN_R: Normal = Normal(0.0, 1.0);
const LN_INTERVAL: Normal = Normal(0.0, 1.5);
const LN_S: Normal = Normal(0.0, 1.0);
/// Around a chance of 0.15.
const LOGIT_LEAVING: Normal = Normal(-1.734_601_055_388_106_4, 1.5);

impl LifetimePrior {
    /// The belief for a book of which so much is believed under the BG/NBD.
    #[must_use]
    pub fn of(orders: Prior) -> Self {
        Self {
            interval: orders.interval(),
        }
    }

    /// Parameters r, alpha, s and beta at which the belief is strongest, where a search may begin.
    #[must_use]
    pub fn centre(&self) -> [f64; 4] {
        [
            1.0,
            self.interval,
            1.0,
            self.interval / libm::exp(LOGIT_LEAVING.0),
        ]
    }

    /// The logarithm of the belief in these parameters, but for a constant, with its slope.
    #[must_use]
    pub fn likelihood(&self, [r, alpha, s, beta]: [f64; 4]) -> (f64, [f64; 4]) {
        let (alike, by_alike) = LN_R.at(libm::log(r));
        let (pace, by_pace) = LN_INTERVAL.at(libm::log(alpha / r / self.interval));
        let (lives, by_lives) = LN_S.at(libm::log(s));
        let (leaving, by_leaving) = LOGIT_LEAVING.at(libm::log(s / beta * alpha / r));
        let slope = [
            (by_alike - by_pace - by_leaving) / r,
            (by_pace + by_leaving) / alpha,
            (by_lives + by_leaving) / s,
            -by_leaving / beta,
        ];
        (alike + pace + lives + leaving, slope)
    }
}
