//! What is believed of spends under the Gamma-Gamma model.
//!
//! | quantity | centre | deviation | reason |
//! |---|---|---|---|
//! | ln p, how alike the orders of one customer are | ln 4 | 1 | orders vary by 1/√p of their mean: 95 % between a fifth and 1.3 times; the published fit to CDNOW is 6.25 |
//! | ln q, how alike the customers are | ln 3.5 | 0.6 | 95 % between 1.1 and 11.3. Below 1 there is no mean spend: only one book in fifty is believed to lie there, but it may; the published fit to CDNOW is 3.74 |
//! | ln(p·v/q), the mean spend of a customer in the middle | the book's own | 1.5 | only to keep it from zero and infinity |

use super::Normal;

/// A belief about the spends of a book's customers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SpendPrior {
    /// What a customer in the middle spends, in units of money.
    usual: f64,
}

/// Around 4.
const LN_P: Normal = Normal(1.386_294_361_119_890_6, 1.0);
/// Around 3.5.
const LN_Q: Normal = Normal(1.252_762_968_495_368, 0.6);
const LN_USUAL: Normal = Normal(0.0, 1.5);

impl SpendPrior {
    /// The belief for a book in which a customer in the middle spends that much, above zero.
    #[must_use]
    pub fn of(usual: f64) -> Self {
        Self { usual }
    }

    /// Parameters p, q and v at which the belief is strongest, where a search may begin.
    #[must_use]
    pub fn centre(&self) -> [f64; 3] {
        let (p, q) = (libm::exp(LN_P.0), libm::exp(LN_Q.0));
        [p, q, self.usual * q / p]
    }

    /// The logarithm of the belief in these parameters, but for a constant, with its slope.
    #[must_use]
    pub fn likelihood(&self, [p, q, v]: [f64; 3]) -> (f64, [f64; 3]) {
        let (orders, by_orders) = LN_P.at(libm::log(p));
        let (customers, by_customers) = LN_Q.at(libm::log(q));
        let (usual, by_usual) = LN_USUAL.at(libm::log(p * v / q / self.usual));
        let slope = [
            (by_orders + by_usual) / p,
            (by_customers - by_usual) / q,
            by_usual / v,
        ];
        (orders + customers + usual, slope)
    }
}
