//! What is believed of a book before it is read: enough to answer for two accounts, too little to sway two hundred.
//!
//! A few histories leave the likelihood without a maximum more often than not; then its summit lies at customers who
//! never leave, or all at once. Each prior below is a normal distribution over a quantity that means something and
//! is free of the unit of time, so that it is the same belief in weeks and in months:
//!
//! | quantity | centre | deviation | reason |
//! |---|---|---|---|
//! | ln r, how alike the customers' rates are | ln 1 | 1 | rates from all alike (r ≈ 7) to a few who order all (r ≈ 0.1); published fits lie between 0.2 and 3 |
//! | ln(α/r), the interval between orders | the book's own | 1.5 | only to keep it from zero and infinity |
//! | logit of a/(a+b), the chance to leave after an order | logit 0.15 | 1.2 | 95 % between 2 % and 65 %; published fits lie between 10 % and 40 % |
//! | ln(a+b), how alike those chances are | ln 3 | 1 | 95 % between 0.4 and 22; published fits lie between 1 and 7 |

/// A belief about a book's customers under the BG/NBD and MBG/NBD.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Prior {
    /// The interval between orders that the book itself suggests, in units of time.
    interval: f64,
}

const LN_R: (f64, f64) = (0.0, 1.0);
const LN_INTERVAL: f64 = 1.5;
const LOGIT_LEAVING: (f64, f64) = (-1.734_601_055_388_106_4, 1.2);
const LN_CHANCES: (f64, f64) = (1.098_612_288_668_109_8, 1.0);

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

    /// Parameters r, alpha, a and b at which the belief is strongest, where a search may begin.
    #[must_use]
    pub fn centre(&self) -> [f64; 4] {
        let share = 1.0 / (1.0 + libm::exp(-LOGIT_LEAVING.0));
        let chances = libm::exp(LN_CHANCES.0);
        [1.0, self.interval, chances * share, chances * (1.0 - share)]
    }

    /// The logarithm of the belief in these parameters, but for a constant, with its slope.
    #[must_use]
    pub fn likelihood(&self, [r, alpha, a, b]: [f64; 4]) -> (f64, [f64; 4]) {
        let normal = |value: f64, (centre, deviation): (f64, f64)| {
            let off = (value - centre) / deviation;
            (-0.5 * off * off, -off / deviation)
        };
        let (alike, by_alike) = normal(libm::log(r), LN_R);
        let (pace, by_pace) = normal(libm::log(alpha / r / self.interval), (0.0, LN_INTERVAL));
        let (leaving, by_leaving) = normal(libm::log(a / b), LOGIT_LEAVING);
        let (chances, by_chances) = normal(libm::log(a + b), LN_CHANCES);
        let slope = [
            (by_alike - by_pace) / r,
            by_pace / alpha,
            by_leaving / a + by_chances / (a + b),
            by_chances / (a + b) - by_leaving / b,
        ];
        (alike + pace + leaving + chances, slope)
    }
}
