//! What is believed of rates and of leaving after an order, under the BG/NBD, the MBG/NBD and their regular kin.
//!
//! | quantity | centre | deviation | reason |
//! |---|---|---|---|
//! | ln r, how alike the customers' rates are | ln 1 | 1 | rates from all alike (r ≈ 7) to a few who order all (r ≈ 0.1); published fits lie between 0.2 and 3 |
//! | ln(α/r), the interval between orders | the book's own | 1.5 | only to keep it from zero and infinity |
//! | logit of a/(a+b), the chance to leave after an order | logit 0.15 | 1.2 | 95 % between 2 % and 65 %; published fits lie between 10 % and 40 % |
//! | ln(a+b), how alike those chances are | ln 3 | 1 | 95 % between 0.4 and 22; published fits lie between 1 and 7 |

use super::Normal;

/// A belief about a book's customers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Prior {
    /// The interval between orders that the book itself suggests, in units of time.
    interval: f64,
}

const LN_R: Normal = Normal(0.0, 1.0);
const LN_INTERVAL: Normal = Normal(0.0, 1.5);
/// Around a chance of 0.15.
const LOGIT_LEAVING: Normal = Normal(-1.734_601_055_388_106_4, 1.2);
/// Around 3.
const LN_CHANCES: Normal = Normal(1.098_612_288_668_109_8, 1.0);

impl Prior {
    /// The belief for a book in which so many orders came in so much time of all its customers together.
    #[must_use]
    pub fn of(orders: f64, time: f64) -> Self {
        // Half an order more, so that a book without repeat orders has an interval.
        let interval = time / (orders + 0.5);
        Self {
            interval: if interval > 0.0 { interval } else { 1.0 },
        }
    }

    /// The same for customers who take so many steps to an order: their r and alpha are those of steps.
    #[must_use]
    pub fn of_steps(self, steps: u32) -> Self {
        Self {
            interval: self.interval / f64::from(steps),
        }
    }

    /// The interval between orders at the centre of the belief, in units of time.
    #[must_use]
    pub fn interval(&self) -> f64 {
        self.interval
    }

    /// Parameters r, alpha, a and b at which the belief is strongest, where a search may begin.
    #[must_use]
    pub fn centre(&self) -> [f64; 4] {
        let [a, b] = super::pair(LOGIT_LEAVING.0, LN_CHANCES.0);
        [1.0, self.interval, a, b]
    }

    /// The logarithm of the belief in these parameters, but for a constant, with its slope.
    #[must_use]
    pub fn likelihood(&self, [r, alpha, a, b]: [f64; 4]) -> (f64, [f64; 4]) {
        let (alike, by_alike) = LN_R.at(libm::log(r));
        let (pace, by_pace) = LN_INTERVAL.at(libm::log(alpha / r / self.interval));
        let (leaving, [by_a, by_b]) = super::of_pair(LOGIT_LEAVING, LN_CHANCES, [a, b]);
        let slope = [(by_alike - by_pace) / r, by_pace / alpha, by_a, by_b];
        (alike + pace + leaving, slope)
    }
}
