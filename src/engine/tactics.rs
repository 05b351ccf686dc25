//! Is a game being played? (`models.md` §19) A signal, never an accusation.
//!
//! Naive Bayes over cues (Good 1950). Likelihood ratios are modest judgements; cues overlap, so that what is shown never
//! claims to be sure.

use super::Impossible;
use super::estimate::at_least;

/// Games that customers play.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tactic {
    /// A procedure far longer than the spend deserves.
    ElaborateProcurement,
    /// Bids downwards, often among bidders who could not deliver.
    ReverseAuction,
    /// Prices compared with others' while the contract runs.
    MidContractBenchmarking,
    /// Terms opened again before the contract ends.
    EarlyRenegotiation,
    /// Dissatisfaction shown for the sake of a discount.
    FeignedDissatisfaction,
    /// An invoice not paid on a pretext.
    PaymentWithheld,
    /// Customers who agree on what to ask.
    CustomerCouncil,
    /// A quarrel carried upwards for show.
    EscalationTheatre,
}

/// Something that speaks for a tactic.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cue {
    /// Its stable name.
    pub key: &'static str,
    /// How many times likelier it is where the game is played.
    pub ratio: f64,
}

const fn cue(key: &'static str, ratio: f64) -> Cue {
    Cue { key, ratio }
}

/// A cue that was looked for and is not there speaks against, by this ratio.
const ABSENT: f64 = 0.8;

impl Tactic {
    /// Every tactic.
    pub const ALL: [Self; 8] = [
        Self::ElaborateProcurement,
        Self::ReverseAuction,
        Self::MidContractBenchmarking,
        Self::EarlyRenegotiation,
        Self::FeignedDissatisfaction,
        Self::PaymentWithheld,
        Self::CustomerCouncil,
        Self::EscalationTheatre,
    ];

    /// Its stable name.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::ElaborateProcurement => "elaborate_procurement",
            Self::ReverseAuction => "reverse_auction",
            Self::MidContractBenchmarking => "mid_contract_benchmarking",
            Self::EarlyRenegotiation => "early_renegotiation",
            Self::FeignedDissatisfaction => "feigned_dissatisfaction",
            Self::PaymentWithheld => "payment_withheld",
            Self::CustomerCouncil => "customer_council",
            Self::EscalationTheatre => "escalation_theatre",
        }
    }

    /// The tactic of that name.
    ///
    /// # Errors
    /// There is none.
    pub fn named(key: &str) -> Result<Self, Impossible> {
        let found = Self::ALL.into_iter().find(|tactic| tactic.key() == key);
        found.ok_or(Impossible::Tactic)
    }

    /// How often it is played before anything was seen, 0..=1.
    #[must_use]
    pub fn prior(self) -> f64 {
        match self {
            Self::ElaborateProcurement => 0.10,
            Self::EarlyRenegotiation | Self::FeignedDissatisfaction => 0.08,
            _ => 0.05,
        }
    }

    /// What speaks for it.
    #[must_use]
    pub fn cues(self) -> &'static [Cue] {
        match self {
            Self::ElaborateProcurement => {
                const {
                    &[
                        cue("scope_exceeds_spend", 2.0),
                        cue("stage_added_late", 3.0),
                        cue("no_access_to_users", 2.0),
                        cue("free_design_work_asked", 3.0),
                        cue("preferred_rival_rumoured", 4.0),
                    ]
                }
            }
            Self::ReverseAuction => {
                const {
                    &[
                        cue("auction_notice", 6.0),
                        cue("unqualified_bidders", 3.0),
                        cue("spec_cut_to_price", 3.0),
                        cue("no_talk_rule", 2.0),
                    ]
                }
            }
            Self::MidContractBenchmarking => {
                const {
                    &[
                        cue("clause_invoked", 6.0),
                        cue("consultant_appointed", 3.0),
                        cue("peers_not_comparable", 2.5),
                        cue("data_beyond_contract", 2.0),
                    ]
                }
            }
            Self::EarlyRenegotiation => {
                const {
                    &[
                        cue("meeting_before_expiry", 2.5),
                        cue("new_buyer", 2.0),
                        cue("budget_cut_claimed", 1.5),
                        cue("rival_quote_shown", 2.5),
                        cue("volume_hint", 1.5),
                    ]
                }
            }
            Self::FeignedDissatisfaction => {
                const {
                    &[
                        cue("complaint_without_evidence", 3.0),
                        cue("coincides_with_pricing", 4.0),
                        cue("users_satisfied", 4.0),
                        cue("defect_data_normal", 2.0),
                        cue("discount_not_fix_asked", 5.0),
                    ]
                }
            }
            Self::PaymentWithheld => {
                const {
                    &[
                        cue("dispute_after_due", 3.0),
                        cue("no_prior_complaint", 3.0),
                        cue("round_part_payment", 1.5),
                        cue("quarter_end", 2.0),
                        cue("pattern_repeats", 5.0),
                    ]
                }
            }
            Self::CustomerCouncil => {
                const {
                    &[
                        cue("rivals_invited", 3.0),
                        cue("cost_breakdown_asked", 3.0),
                        cue("uniform_terms_asked", 2.0),
                        cue("collective_price_target", 5.0),
                    ]
                }
            }
            Self::EscalationTheatre => {
                const {
                    &[
                        cue("executive_copied_first", 2.5),
                        cue("artificial_deadline", 2.0),
                        cue("verbal_threat_only", 2.0),
                        cue("calm_at_working_level", 3.0),
                        cue("repeats_before_talks", 4.0),
                    ]
                }
            }
        }
    }
}

/// What is known of a cue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    /// It was observed.
    Observed,
    /// It was looked for and is not there.
    Absent,
    /// Nobody looked.
    Unknown,
}

/// How strongly the cues speak, weakest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Below 0.1.
    None,
    /// 0.1 or more.
    Weak,
    /// 0.3 or more.
    Possible,
    /// 0.6 or more.
    Strong,
}

/// How likely a tactic is played.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Signal {
    /// Whether any cue was looked for.
    pub known: bool,
    /// Natural logarithm of the odds.
    pub log_odds: f64,
    /// The probability that follows, 0..=1.
    pub raw: f64,
    /// The probability shown, 0.01..=0.95.
    pub probability: f64,
    /// In a word.
    pub strength: Strength,
}

/// How likely a tactic is played, from cues by their names; `prior` where the book's own differs from the usual.
///
/// # Errors
/// A cue of another tactic, or a prior that is no probability strictly between 0 and 1.
pub fn signal<'a>(
    tactic: Tactic,
    cues: impl IntoIterator<Item = (&'a str, Seen)>,
    prior: Option<f64>,
) -> Result<Signal, Impossible> {
    let prior = prior.unwrap_or(tactic.prior());
    if !(prior > 0.0 && prior < 1.0) {
        return Err(Impossible::Probability);
    }
    let mut log_odds = libm::log(prior) - libm::log1p(-prior);
    let mut known = false;
    for (key, seen) in cues {
        let cue = tactic.cues().iter().find(|cue| cue.key == key);
        let cue = cue.ok_or(Impossible::Cue)?;
        match seen {
            Seen::Observed => log_odds += libm::log(cue.ratio),
            Seen::Absent => log_odds += libm::log(ABSENT),
            Seen::Unknown => continue,
        }
        known = true;
    }
    let raw = 1.0 / (1.0 + libm::exp(-log_odds));
    let probability = raw.clamp(0.01, 0.95);
    Ok(Signal {
        known,
        log_odds,
        raw,
        probability,
        strength: strength(probability),
    })
}

fn strength(probability: f64) -> Strength {
    if at_least(probability, 0.6) {
        Strength::Strong
    } else if at_least(probability, 0.3) {
        Strength::Possible
    } else if at_least(probability, 0.1) {
        Strength::Weak
    } else {
        Strength::None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn d1_a_cue_never_lowers_the_signal_and_its_absence_never_raises_it() {
        for tactic in Tactic::ALL {
            assert_eq!(Tactic::named(tactic.key()), Ok(tactic));
            let of = |seen| tactic.cues().iter().map(move |cue| (cue.key, seen));
            let nothing = signal(tactic, of(Seen::Unknown), None).expect("its own cues");
            assert!(!nothing.known && (nothing.raw - tactic.prior()).abs() < 1e-12);
            for cue in tactic.cues() {
                let one = |seen| signal(tactic, [(cue.key, seen)], None).expect("its own cue").raw;
                assert!(one(Seen::Observed) > nothing.raw && one(Seen::Absent) < nothing.raw);
            }
        }
    }
}
