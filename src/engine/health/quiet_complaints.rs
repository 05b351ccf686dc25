//! Absence of complaints: where peers complain, quiet can be a warning (`models.md` §1).
//!
//! Beta-binomial (Skellam 1948) with Jeffreys' prior on the peers' complaint rate. A warning, not a factor.

use chrono::NaiveDate;

use super::{Detail, FactorKind, Health};
use crate::engine::Impossible;
use crate::engine::estimate::at_most;
use crate::engine::special;
use crate::model::Dossier;

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
    let Quiet {
        deliveries,
        peer_complaints,
        peer_deliveries,
        ..
    } = quiet;
    if peer_complaints > peer_deliveries {
        return Err(Impossible::Counts);
    }
    let alpha = 0.5 + peer_complaints as f64;
    let beta = 0.5 + (peer_deliveries - peer_complaints) as f64;
    let ln_p0 = ln_no_complaint(alpha, beta, deliveries);
    let p0 = libm::exp(ln_p0);
    let peers_complain = peer_complaints >= 3;
    let falling = [quiet.silence_p, quiet.momentum_tail]
        .into_iter()
        .flatten()
        .any(|p| at_most(p, 0.20));
    let bits = if deliveries == 0 {
        0.0
    } else {
        -ln_p0 / std::f64::consts::LN_2
    };
    let flag = at_most(p0, 0.05) && peers_complain && falling;
    Ok(QuietComplaints {
        alpha,
        beta,
        p0,
        bits,
        peers_complain,
        falling,
        flag,
    })
}

/// ln E[(1−ρ)^N] for ρ ~ Beta(a, b): a product where short, since the difference of two ln B would cancel.
fn ln_no_complaint(a: f64, b: f64, deliveries: u64) -> f64 {
    if deliveries <= 2_000 {
        (0..deliveries)
            .map(|j| libm::log1p(-a / (a + b + j as f64)))
            .sum()
    } else {
        special::ln_beta(a, b + deliveries as f64) - special::ln_beta(a, b)
    }
}

/// Deliveries and complaints of one account, or of several together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Orders delivered.
    pub deliveries: u64,
    /// Complaints, at most one per delivery.
    pub complaints: u64,
    /// Orders delivered after the last complaint, or ever.
    pub since_complaint: u64,
}

impl Counts {
    /// Counts of one account as known on a day.
    #[must_use]
    pub fn of(dossier: &Dossier, as_of: NaiveDate) -> Self {
        let opened = || {
            dossier
                .complaints
                .iter()
                .map(|complaint| complaint.opened_on)
                .filter(|day| *day <= as_of)
        };
        let last = opened().max();
        let delivered = || {
            dossier
                .orders
                .iter()
                .filter_map(|order| order.delivered_on)
                .filter(|day| *day <= as_of)
        };
        let deliveries = delivered().count() as u64;
        let since_complaint = delivered()
            .filter(|day| last.is_none_or(|last| *day > last))
            .count() as u64;
        Self {
            deliveries,
            complaints: (opened().count() as u64).min(deliveries),
            since_complaint,
        }
    }

    /// Both together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            deliveries: self.deliveries + other.deliveries,
            complaints: self.complaints + other.complaints,
            since_complaint: self.since_complaint + other.since_complaint,
        }
    }
}

/// The quiet of an account against the rest of the book; `book` includes the account itself.
#[must_use]
pub fn of_account(health: &Health, own: Counts, book: Counts) -> Option<QuietComplaints> {
    let silence_p = match &health.factor(FactorKind::Silence).detail {
        Detail::Silence(silence) => silence.pause.map(|pause| pause.p),
        _ => None,
    };
    let momentum_tail = match &health.factor(FactorKind::Momentum).detail {
        Detail::Momentum(momentum) => momentum.window.map(|window| window.tail),
        _ => None,
    };
    let quiet = Quiet {
        deliveries: own.since_complaint,
        peer_complaints: book.complaints.checked_sub(own.complaints)?,
        peer_deliveries: book.deliveries.checked_sub(own.deliveries)?,
        silence_p,
        momentum_tail,
    };
    quiet_complaints(quiet).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::sample::{Sample, day};

    #[test]
    fn b3_both_ways_to_the_chance_of_quiet_agree() {
        let product = ln_no_complaint(20.5, 380.5, 2_000);
        let beta = special::ln_beta(20.5, 2_380.5) - special::ln_beta(20.5, 380.5);
        assert!((product - beta).abs() < 1e-10, "{product} against {beta}");
    }

    #[test]
    fn b3_deliveries_count_from_the_last_complaint() {
        let dossier = Sample::new()
            .order("2026-01-01", None, Some("2026-01-05"), 100)
            .complaint("2026-01-10", None, None)
            .order("2026-02-01", None, Some("2026-02-05"), 100)
            .order("2026-02-08", None, Some("2026-03-30"), 100)
            .dossier();
        let counts = Counts::of(&dossier, day("2026-03-01"));
        assert_eq!(
            counts,
            Counts {
                deliveries: 2,
                complaints: 1,
                since_complaint: 1
            }
        );
    }
}
