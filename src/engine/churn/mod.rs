//! Who may leave within a year? (`models.md` §20)
//!
//! A logistic of health, games played and the end of the contract. The coefficients are modest judgements; [`platt`]
//! fits them to the book's own lost accounts where there are enough.

mod gather;
pub mod platt;

use chrono::NaiveDate;

pub use gather::{decided_on, outcome};
use platt::Scaling;

use super::Impossible;
use super::estimate::days;

/// What the chance rests on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Known {
    /// Health, 0..=100.
    pub health: f64,
    /// Its standard deviation.
    pub health_sd: f64,
    /// Probability of the likeliest tactic, 0..=1; none where no cue was looked for.
    pub tactic: Option<f64>,
    /// The first day on which the contract no longer holds unless it is renewed; none without a contract.
    pub contract_ends_on: Option<NaiveDate>,
}

/// How likely an account leaves within twelve months.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Churn {
    /// Days until the contract is decided on, 0 once it has ended; none without a contract.
    pub days_to_renewal: Option<i64>,
    /// How near that is, 0 (no contract, or far off) to 1 (today or past).
    pub proximity: f64,
    /// What the log-odds are the sum of.
    pub parts: Parts,
    /// Log-odds.
    pub eta: f64,
    /// Their standard deviation.
    pub eta_sd: f64,
    /// The chance to leave, 0..=1.
    pub probability: f64,
    /// Where it lies with 80 %.
    pub likely: (f64, f64),
    /// The chance to leave on any day, as a rate per day.
    pub hazard: f64,
}

/// What the log-odds are the sum of.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Parts {
    /// Any account of health 55 without a contract or a game.
    pub base: f64,
    /// Its health.
    pub health: f64,
    /// The likeliest game.
    pub tactic: f64,
    /// The nearness of its contract's decision.
    pub renewal: f64,
}

/// How much each counts, in log-odds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Coefficients {
    /// An account of health 55 without a contract or a game.
    pub base: f64,
    /// Twenty points of health.
    pub health: f64,
    /// A game that is certain.
    pub tactic: f64,
    /// A contract that is decided on today.
    pub renewal: f64,
}

impl Default for Coefficients {
    /// Modest by choice.
    fn default() -> Self {
        Self {
            base: -2.5,
            health: -0.8,
            tactic: 1.0,
            renewal: 0.7,
        }
    }
}

/// The health at which it has no say, and how many points of it count as one step.
const STEADY: f64 = 55.0;
const POINTS: f64 = 20.0;
/// Days over which the nearness of a renewal falls to 1/e.
const NEAR: f64 = 90.0;
/// Deviation of the log-odds that no record takes away.
const OWN_SD: f64 = 0.5;
/// What not knowing of tactics adds to it.
const TACTICS_SD: f64 = 0.3;
/// Standard deviations on either side that hold 80 %.
const Z80: f64 = 1.281_551_565_544_600_4;

/// How likely an account leaves within twelve months of `today`.
///
/// # Errors
/// Health, its deviation or the probability of a tactic outside its range.
pub fn churn(known: Known, by: Coefficients, today: NaiveDate) -> Result<Churn, Impossible> {
    if !((0.0..=100.0).contains(&known.health) && known.health_sd >= 0.0) {
        return Err(Impossible::Health);
    }
    if known.tactic.is_some_and(|tactic| !(0.0..=1.0).contains(&tactic)) {
        return Err(Impossible::Probability);
    }
    let days_to_renewal = known.contract_ends_on.map(|end| days(today, end).max(0));
    let proximity = days_to_renewal.map_or(0.0, |days| libm::exp(-(days as f64) / NEAR));
    let parts = Parts {
        base: by.base,
        health: by.health * (known.health - STEADY) / POINTS,
        tactic: by.tactic * known.tactic.unwrap_or(0.0),
        renewal: by.renewal * proximity,
    };
    let eta = parts.base + parts.health + parts.tactic + parts.renewal;
    let unknown = if known.tactic.is_none() { TACTICS_SD } else { 0.0 };
    let health_sd = by.health * known.health_sd / POINTS;
    let eta_sd = libm::sqrt(health_sd * health_sd + OWN_SD * OWN_SD + unknown * unknown);
    Ok(Churn {
        days_to_renewal,
        proximity,
        parts,
        eta: 0.0,
        eta_sd: 0.0,
        probability: 0.0,
        likely: (0.0, 0.0),
        hazard: 0.0,
    }
    .at(eta, eta_sd))
}

impl Churn {
    /// As the book's own past has it.
    #[must_use]
    pub fn scaled(self, by: Scaling) -> Self {
        self.at(by.a * self.eta + by.b, by.a * self.eta_sd)
    }

    fn at(self, eta: f64, eta_sd: f64) -> Self {
        Self {
            eta,
            eta_sd,
            probability: logistic(eta),
            likely: (logistic(eta - Z80 * eta_sd), logistic(eta + Z80 * eta_sd)),
            // −ln(1 − p), which is ln(1 + e^η) without the loss where p is near 1.
            hazard: libm::log1p(libm::exp(eta)) / 365.0,
            ..self
        }
    }
}

/// The probability of these log-odds.
#[must_use]
pub fn logistic(eta: f64) -> f64 {
    1.0 / (1.0 + libm::exp(-eta))
}
