//! What is believed of occasions taken and of leaving between them under the BG/BB.
//!
//! | quantity | centre | deviation | reason |
//! |---|---|---|---|
//! | logit of α/(α+β), the chance to order at an occasion | the book's own | 1.5 | only to keep it from zero and one |
//! | ln(α+β), how alike those chances are | ln 3 | 1 | 95 % between 0.4 and 22; the published fit to donations is 2 |
//! | logit of γ/(γ+δ), the chance to leave before an occasion | logit 0.15 | 1.2 | 95 % between 2 % and 65 %, as after an order in the BG/NBD; the published fit to donations is 19 % |
//! | ln(γ+δ), how alike those chances are | ln 3 | 1 | 95 % between 0.4 and 22; the published fit to donations is 3.4 |

use super::{Normal, of_pair, pair};

/// A belief about a book's customers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OccasionsPrior {
    /// Logit of the share of occasions with an order that the book itself suggests.
    logit: f64,
}

const LOGIT_ORDER: f64 = 1.5;
/// Around a chance of 0.15.
const LOGIT_LEAVING: Normal = Normal(-1.734_601_055_388_106_4, 1.2);
/// Around 3.
const LN_CHANCES: Normal = Normal(1.098_612_288_668_109_8, 1.0);

impl OccasionsPrior {
    /// The belief for a book with so many orders at so many occasions of all its customers together.
    #[must_use]
    pub fn of(orders: f64, occasions: f64) -> Self {
        // Half of each more, so that a book without one or the other has odds.
        Self {
            logit: libm::log((orders + 0.5) / (occasions - orders + 0.5)),
        }
    }

    /// Parameters alpha, beta, gamma and delta at which the belief is strongest, where a search may begin.
    #[must_use]
    pub fn centre(&self) -> [f64; 4] {
        let [alpha, beta] = pair(self.logit, LN_CHANCES.0);
        let [gamma, delta] = pair(LOGIT_LEAVING.0, LN_CHANCES.0);
        [alpha, beta, gamma, delta]
    }

    /// The logarithm of the belief in these parameters, but for a constant, with its slope.
    #[must_use]
    pub fn likelihood(&self, [alpha, beta, gamma, delta]: [f64; 4]) -> (f64, [f64; 4]) {
        let order = Normal(self.logit, LOGIT_ORDER);
        let (orders, [by_alpha, by_beta]) = of_pair(order, LN_CHANCES, [alpha, beta]);
        let (leaving, [by_gamma, by_delta]) = of_pair(LOGIT_LEAVING, LN_CHANCES, [gamma, delta]);
        (orders + leaving, [by_alpha, by_beta, by_gamma, by_delta])
    }
}
