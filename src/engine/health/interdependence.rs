//! Interdependence: who needs whom more? (`models.md` §9; Emerson 1962; Gundlach & Cadotte 1994)

use crate::engine::Impossible;
use crate::engine::estimate::{Estimate, at_least, at_most, ignorance};

/// Standard deviation of a judged part.
const JUDGED_SD: f64 = 0.1;

/// What is known of the dependence of both sides.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Dependence {
    /// Our share of what they spend in our field, 0..=1.
    pub share_of_wallet: Option<f64>,
    /// What changing supplier would cost them.
    pub switching_cost: Option<f64>,
    /// What they spend in our field a year.
    pub annual_spend: Option<f64>,
    /// Direct ordering links: terminals, portals, data interchange.
    pub ordering_links: u32,
    /// How easily they replace us, 1 (not at all) to 5 (trivially).
    pub our_replaceability: Option<f64>,
    /// Their share of our margin, 0..=1.
    pub share_of_our_margin: Option<f64>,
    /// How easily we replace them, 1 (not at all) to 5 (trivially).
    pub their_replaceability: Option<f64>,
}

/// Who leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Leverage {
    /// One side is wholly unknown.
    Unknown,
    /// Less than half of one side's weight is known.
    Uncertain,
    /// Neither side needs the other much.
    Loose,
    /// They need us more.
    WeHoldLeverage,
    /// We need them more.
    TheyHoldLeverage,
    /// Both need each other alike.
    Balanced,
}

/// One side's dependence on the other.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SideDependence {
    /// 0 (none) to 1 (full).
    pub level: f64,
    /// Standard deviation.
    pub sd: f64,
    /// Share of its weight that is known, 0..=1.
    pub known_weight: f64,
}

/// Both sides' dependence.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interdependence {
    /// The factor: half the total.
    pub estimate: Estimate,
    /// The customer's dependence on us.
    pub customer: SideDependence,
    /// Our dependence on the customer.
    pub supplier: SideDependence,
    /// Sum of both, 0..=2.
    pub total: f64,
    /// The customer's less ours; above 0 they need us more.
    pub asymmetry: f64,
    /// Standard deviation of the asymmetry.
    pub asymmetry_sd: f64,
    /// Who leads.
    pub leverage: Leverage,
}

/// Scores the dependence of both sides.
pub fn interdependence(facts: Dependence) -> Result<Interdependence, Impossible> {
    check(&facts)?;
    let irreplaceable = |rating: Option<f64>| rating.map(|rating| (5.0 - rating) / 4.0);
    let customer = side(&[
        (0.4, facts.share_of_wallet),
        (0.3, switching(&facts)),
        (0.3, irreplaceable(facts.our_replaceability)),
    ]);
    let margin = facts.share_of_our_margin.map(|share| (share / 0.25).min(1.0));
    let supplier = side(&[(0.6, margin), (0.4, irreplaceable(facts.their_replaceability))]);
    let (total, asymmetry) = (customer.level + supplier.level, customer.level - supplier.level);
    let asymmetry_sd = (customer.sd * customer.sd + supplier.sd * supplier.sd).sqrt();
    let known = customer.known_weight + supplier.known_weight > 0.0;
    Ok(Interdependence {
        estimate: Estimate::known(total / 2.0, asymmetry_sd / 2.0).when(known),
        customer,
        supplier,
        total,
        asymmetry,
        asymmetry_sd,
        leverage: leverage(customer, supplier),
    })
}

fn check(facts: &Dependence) -> Result<(), Impossible> {
    let within = |value: Option<f64>, low: f64, high: f64| value.is_none_or(|v| (low..=high).contains(&v));
    if !(within(facts.share_of_wallet, 0.0, 1.0) && within(facts.share_of_our_margin, 0.0, 1.0)) {
        return Err(Impossible::Share);
    }
    if !(within(facts.our_replaceability, 1.0, 5.0) && within(facts.their_replaceability, 1.0, 5.0)) {
        return Err(Impossible::Replaceability);
    }
    let positive = |value| within(value, 0.0, f64::MAX);
    let sound = positive(facts.switching_cost) && positive(facts.annual_spend);
    if sound { Ok(()) } else { Err(Impossible::Money) }
}

/// Switching cost in years of spend, raised by ordering links; links alone count.
fn switching(facts: &Dependence) -> Option<f64> {
    let links = (0.1 * f64::from(facts.ordering_links)).min(0.3);
    let ratio = match (facts.switching_cost, facts.annual_spend) {
        (Some(cost), Some(spend)) if cost > 0.0 || spend > 0.0 => Some(cost / spend),
        _ => None,
    };
    match ratio {
        Some(ratio) => Some((ratio + links).min(1.0)),
        None => (links > 0.0).then_some(links),
    }
}

fn side(parts: &[(f64, Option<f64>)]) -> SideDependence {
    let spread = |known: bool| if known { JUDGED_SD } else { ignorance(0.0) };
    let variance: f64 = parts
        .iter()
        .map(|(w, part)| w * spread(part.is_some()))
        .map(|sd| sd * sd)
        .sum();
    SideDependence {
        level: parts.iter().map(|(w, part)| w * part.unwrap_or(0.5)).sum(),
        sd: variance.sqrt(),
        known_weight: parts
            .iter()
            .filter(|(_, part)| part.is_some())
            .map(|(w, _)| w)
            .sum(),
    }
}

fn leverage(customer: SideDependence, supplier: SideDependence) -> Leverage {
    let (total, asymmetry) = (customer.level + supplier.level, customer.level - supplier.level);
    let known = customer.known_weight.min(supplier.known_weight);
    if known <= 0.0 {
        Leverage::Unknown
    } else if !at_least(known, 0.5) {
        Leverage::Uncertain
    } else if !at_least(total, 0.5) {
        Leverage::Loose
    } else if at_least(asymmetry, 0.2) {
        Leverage::WeHoldLeverage
    } else if at_most(asymmetry, -0.2) {
        Leverage::TheyHoldLeverage
    } else {
        Leverage::Balanced
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn b7_the_share_of_wallet_alone_makes_it_known_but_names_no_leader() {
        let ours = interdependence(Dependence {
            share_of_wallet: Some(0.9),
            ..Dependence::default()
        });
        let ours = ours.expect("a share");
        assert!(ours.estimate.known && ours.customer.level > ours.supplier.level);
        assert_eq!(ours.leverage, Leverage::Unknown);
    }
}
