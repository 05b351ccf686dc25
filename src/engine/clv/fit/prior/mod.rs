//! What is believed of a book before it is read: enough to answer for two accounts, too little to sway two hundred.
//!
//! A few histories leave the likelihood without a maximum more often than not; then its summit lies at customers who
//! never leave, or all at once. Each prior in this folder is a normal distribution over a quantity that means
//! something and is free of the unit of time or money, so that it is the same belief in weeks and in months. A table
//! in each file gives the reason for every one of them.

mod contract;
mod lifetime;
mod occasions;
mod orders;
mod spend;

pub use contract::ContractPrior;
pub use lifetime::LifetimePrior;
pub use occasions::OccasionsPrior;
pub use orders::Prior;
pub use spend::SpendPrior;

/// Centre and deviation of a belief.
#[derive(Clone, Copy, Debug)]
struct Normal(f64, f64);

impl Normal {
    /// The logarithm of its density, but for a constant, with its slope.
    fn at(self, value: f64) -> (f64, f64) {
        let off = (value - self.0) / self.1;
        (-0.5 * off * off, -off / self.1)
    }
}

/// The belief in the parameters of a beta distribution of chances, with its slope by both: where those chances lie
/// (`logit`, of first over both) and how alike they are (`ln_both`).
fn of_pair(logit: Normal, ln_both: Normal, [first, second]: [f64; 2]) -> (f64, [f64; 2]) {
    let both = first + second;
    let (place, by_place) = logit.at(libm::log(first / second));
    let (alike, by_alike) = ln_both.at(libm::log(both));
    let slope = [
        by_place / first + by_alike / both,
        by_alike / both - by_place / second,
    ];
    (place + alike, slope)
}

/// The parameters of a beta distribution from the logit of its mean and the logarithm of their sum.
fn pair(logit: f64, ln_both: f64) -> [f64; 2] {
    let both = libm::exp(ln_both);
    let odds = libm::exp(logit);
    [both * odds / (1.0 + odds), both / (1.0 + odds)]
}
