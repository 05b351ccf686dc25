//! Is a game being played? (`models.md` §19) A signal, never an accusation.
//!
//! Naive Bayes over cues (Good 1950). Likelihood ratios are modest judgements; cues overlap, so that what is shown never
//! claims to be sure.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::Impossible;
use super::estimate::{at_least, days};
use crate::model::{Cue, Records, Sign, Tactic};

/// A cue that was looked for and is not there speaks against, by this ratio.
const ABSENT: f64 = 0.8;

/// Days for which a sign counts: a game belongs to one negotiation, and the next is another.
pub const LASTS: i64 = 365;

/// How often a tactic is played before anything was seen, 0..=1.
#[must_use]
pub fn prior(tactic: Tactic) -> f64 {
    match tactic {
        Tactic::ElaborateProcurement => 0.10,
        Tactic::EarlyRenegotiation | Tactic::FeignedDissatisfaction => 0.08,
        _ => 0.05,
    }
}

/// How many times likelier a cue is where the game is played.
#[must_use]
pub fn ratio(cue: Cue) -> f64 {
    match cue {
        Cue::AuctionNotice | Cue::ClauseInvoked => 6.0,
        Cue::DiscountNotFixAsked | Cue::PatternRepeats | Cue::CollectivePriceTarget => 5.0,
        Cue::PreferredRivalRumoured
        | Cue::CoincidesWithPricing
        | Cue::UsersSatisfied
        | Cue::RepeatsBeforeTalks => 4.0,
        Cue::StageAddedLate
        | Cue::FreeDesignWorkAsked
        | Cue::UnqualifiedBidders
        | Cue::SpecCutToPrice
        | Cue::ConsultantAppointed
        | Cue::ComplaintWithoutEvidence
        | Cue::DisputeAfterDue
        | Cue::NoPriorComplaint
        | Cue::RivalsInvited
        | Cue::CostBreakdownAsked
        | Cue::CalmAtWorkingLevel => 3.0,
        Cue::PeersNotComparable
        | Cue::MeetingBeforeExpiry
        | Cue::RivalQuoteShown
        | Cue::ExecutiveCopiedFirst => 2.5,
        Cue::ScopeExceedsSpend
        | Cue::NoAccessToUsers
        | Cue::NoTalkRule
        | Cue::DataBeyondContract
        | Cue::NewBuyer
        | Cue::DefectDataNormal
        | Cue::UniformTermsAsked
        | Cue::QuarterEnd
        | Cue::ArtificialDeadline
        | Cue::VerbalThreatOnly => 2.0,
        Cue::BudgetCutClaimed | Cue::VolumeHint | Cue::RoundPartPayment => 1.5,
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

/// How likely a tactic is played, from its cues; `prior` where the book's own differs from the usual.
///
/// # Errors
/// A cue of another tactic, or a prior that is no probability strictly between 0 and 1.
pub fn signal(
    tactic: Tactic,
    cues: impl IntoIterator<Item = (Cue, Seen)>,
    prior: Option<f64>,
) -> Result<Signal, Impossible> {
    let prior = prior.unwrap_or(self::prior(tactic));
    if !(prior > 0.0 && prior < 1.0) {
        return Err(Impossible::Probability);
    }
    let mut log_odds = libm::log(prior) - libm::log1p(-prior);
    let mut known = false;
    for (cue, seen) in cues {
        if cue.tactic() != tactic {
            return Err(Impossible::Cue);
        }
        match seen {
            Seen::Observed => log_odds += libm::log(ratio(cue)),
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

/// What the signs of an account say of each tactic of which a cue was looked for; of each cue the latest sign of the
/// last [`LASTS`] days counts.
#[must_use]
pub fn signals(signs: &Records<Sign>, as_of: NaiveDate) -> BTreeMap<Tactic, Signal> {
    let mut latest = BTreeMap::<Cue, &Sign>::new();
    for sign in signs {
        if sign.on > as_of || days(sign.on, as_of) > LASTS {
            continue;
        }
        let held = latest.entry(sign.cue).or_insert(sign);
        if (sign.on, sign.id) > (held.on, held.id) {
            *held = sign;
        }
    }
    let mut cues = BTreeMap::<Tactic, Vec<(Cue, Seen)>>::new();
    for (cue, sign) in latest {
        let seen = if sign.seen { Seen::Observed } else { Seen::Absent };
        cues.entry(cue.tactic()).or_default().push((cue, seen));
    }
    let signal = |(tactic, cues)| Some((tactic, signal(tactic, cues, None).ok()?));
    cues.into_iter().filter_map(signal).collect()
}

/// The likeliest tactic with its probability; none where no cue was looked for.
#[must_use]
pub fn strongest(signs: &Records<Sign>, as_of: NaiveDate) -> Option<(Tactic, f64)> {
    let all = signals(signs, as_of).into_iter();
    let likely = all.map(|(tactic, signal)| (tactic, signal.probability));
    likely.reduce(|best, next| if next.1 > best.1 { next } else { best })
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
    use crate::engine::sample::{Sample, day};

    #[test]
    fn d1_a_cue_never_lowers_the_signal_and_its_absence_never_raises_it() {
        for tactic in Tactic::ALL {
            let of = |seen| tactic.cues().iter().map(move |cue| (*cue, seen));
            let nothing = signal(tactic, of(Seen::Unknown), None).expect("its own cues");
            assert!(!nothing.known && (nothing.raw - prior(tactic)).abs() < 1e-12);
            for cue in tactic.cues() {
                let one = |seen| signal(tactic, [(*cue, seen)], None).expect("its own cue").raw;
                assert!(one(Seen::Observed) > nothing.raw && one(Seen::Absent) < nothing.raw);
            }
        }
    }

    #[test]
    fn d1_of_each_cue_the_latest_sign_of_a_year_counts() {
        let signs = [
            ("2024-03-01", Cue::AuctionNotice, true),
            ("2026-01-10", Cue::NewBuyer, true),
            ("2026-02-01", Cue::NewBuyer, false),
            ("2026-05-01", Cue::RivalsInvited, true),
        ];
        let sample = signs.into_iter().fold(Sample::new(), |sample, (on, cue, seen)| {
            sample.sign(on, cue, seen)
        });
        let dossier = sample.dossier();
        let on = |as_of| signals(&dossier.signs, day(as_of));
        assert_eq!(
            on("2026-03-01").keys().collect::<Vec<_>>(),
            [&Tactic::EarlyRenegotiation]
        );
        let renegotiation = on("2026-03-01")[&Tactic::EarlyRenegotiation].raw;
        assert!(renegotiation < prior(Tactic::EarlyRenegotiation));
        assert_eq!(
            strongest(&dossier.signs, day("2026-05-01")).map(|it| it.0),
            Some(Tactic::CustomerCouncil)
        );
        assert_eq!(strongest(&dossier.signs, day("2023-01-01")), None);
    }
}
