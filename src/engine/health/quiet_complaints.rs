//! Absence of complaints: where peers complain, quiet can be a warning (`models.md` §1).
//!
//! Beta-binomial (Skellam 1948) with Jeffreys' prior on the peers' complaint rate. A warning, not a factor.

use crate::engine::Impossible;
use crate::engine::estimate::at_most;
use crate::engine::special;

/// Deliveries and complaints of the account and of its peers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Quiet {
    /// The account's deliveries since its last complaint, or ever.
    pub deliveries: u64,
    /// Complaints of the other accounts, at most one per delivery.
    pub peer_complaints: u64,
    /// Deliveries to the other accounts.
    pub peer_deliveries: u64,
    /// Probability of the present silence, if known.
    pub silence_p: Option<f64>,
    /// Tail probability of order momentum, if known.
    pub momentum_tail: Option<f64>,
}

/// How odd it is that nobody complains.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct QuietComplaints {
    /// First parameter of the peers' complaint rate.
    pub alpha: f64,
    /// Second parameter of the peers' complaint rate.
    pub beta: f64,
    /// Chance of no complaint in so many deliveries at the peers' rate.
    pub p0: f64,
    /// The same as surprise in bits.
    pub bits: f64,
    /// Peers complained at least three times.
    pub peers_complain: bool,
    /// Contact or orders are falling off.
    pub falling: bool,
    /// All three signs together.
    pub flag: bool,
}

/// Judges the quiet of one account against its peers.
pub fn quiet_complaints(quiet: Quiet) -> Result<QuietComplaints, Impossible> {
    let Quiet { deliveries, peer_complaints, peer_deliveries, .. } = quiet;
    if peer_complaints > peer_deliveries {
        return Err(Impossible::Counts);
    }
    let alpha = 0.5 + peer_complaints as f64;
    let beta = 0.5 + (peer_deliveries - peer_complaints) as f64;
    let ln_p0 = ln_no_complaint(alpha, beta, deliveries);
    let p0 = libm::exp(ln_p0);
    let peers_complain = peer_complaints >= 3;
    let falling = [quiet.silence_p, quiet.momentum_tail].into_iter().flatten().any(|p| at_most(p, 0.20));
    let bits = if deliveries == 0 { 0.0 } else { -ln_p0 / std::f64::consts::LN_2 };
    let flag = at_most(p0, 0.05) && peers_complain && falling;
    Ok(QuietComplaints { alpha, beta, p0, bits, peers_complain, falling, flag })
}

/// ln E[(1−ρ)^N] for ρ ~ Beta(a, b): a product where short, since the difference of two ln B would cancel.
fn ln_no_complaint(a: f64, b: f64, deliveries: u64) -> f64 {
    if deliveries <= 2_000 {
        (0..deliveries).map(|j| libm::log1p(-a / (a + b + j as f64))).sum()
    } else {
        special::ln_beta(a, b + deliveries as f64) - special::ln_beta(a, b)
    }
}
