//! The names of questions, tactics, signs and of what is judged of an account.

use crate::engine::health::Judged;
use crate::engine::tactics::Strength;
use crate::i18n::{Key, Text, key, t};
use crate::model::{BuyingRole, Cue, Currency, Question, Roles, Tactic};

/// What was asked.
pub(crate) fn question(question: Question) -> Key {
    match question {
        Question::Trust => key!("survey-asks-trust"),
        Question::Satisfaction => key!("survey-asks-satisfaction"),
        Question::Recommend => key!("survey-asks-recommend"),
        Question::Ease => key!("survey-asks-ease"),
    }
}

/// What a record says of a judgement.
pub(crate) fn says(text: &Text, judged: Judged, currency: Currency) -> String {
    let rating = |name: fn(u8) -> Key, rating: u8| text.get(name(rating));
    let (what, value) = match judged {
        Judged::ShareOfWallet(share) => (t!(text, "ask-wallet"), text.percent(share, 0)),
        Judged::SwitchingCost(cost) => (t!(text, "judge-switching"), super::rounded(text, cost, currency)),
        Judged::OrderingLinks(links) => (t!(text, "judge-links"), text.integer(links.into())),
        Judged::ShareOfOurMargin(share) => (t!(text, "judge-margin"), text.percent(share, 1)),
        Judged::OurReplaceability(level) => (t!(text, "judge-us"), rating(replaceable, level)),
        Judged::TheirReplaceability(level) => (t!(text, "judge-them"), rating(replaceable, level)),
        Judged::SharesInformation(yes) => (t!(text, "judge-shares"), text.get(yes_or_no(yes))),
        Judged::OffersIdeas(yes) => (t!(text, "judge-ideas"), text.get(yes_or_no(yes))),
        Judged::WaivesInspection(yes) => (t!(text, "judge-inspection"), text.get(yes_or_no(yes))),
    };
    t!(text, "says-judged", what = what, value = value)
}

/// A role in the buying decision.
pub(crate) fn role(role: BuyingRole) -> Key {
    match role {
        BuyingRole::Initiator => key!("role-initiator"),
        BuyingRole::User => key!("role-user"),
        BuyingRole::Influencer => key!("role-influencer"),
        BuyingRole::Buyer => key!("role-buyer"),
        BuyingRole::Decider => key!("role-decider"),
        BuyingRole::Gatekeeper => key!("role-gatekeeper"),
    }
}

/// Several roles, with commas.
pub(crate) fn roles(text: &Text, roles: Roles) -> String {
    let names: Vec<String> = roles.iter().map(|one| text.get(role(one))).collect();
    text.list(&names)
}

/// Yes or no.
pub(crate) fn yes_or_no(yes: bool) -> Key {
    if yes { key!("yes") } else { key!("no") }
}

/// Scales of five steps.
macro_rules! scales {
    ($($(#[$doc:meta])* $name:ident: $one:literal, $two:literal, $three:literal, $four:literal, $five:literal;)*) => {$(
        $(#[$doc])*
        pub(crate) fn $name(level: u8) -> Key {
            match level {
                0 | 1 => key!($one),
                2 => key!($two),
                3 => key!($three),
                4 => key!($four),
                _ => key!($five),
            }
        }
    )*};
}

scales! {
    /// How easily one side replaces the other.
    replaceable: "replaceable-1", "replaceable-2", "replaceable-3", "replaceable-4", "replaceable-5";
    /// How close they wish to be.
    wish: "wish-1", "wish-2", "wish-3", "wish-4", "wish-5";
    /// How much price decides.
    price: "price-1", "price-2", "price-3", "price-4", "price-5";
    /// How much a need matters.
    importance: "importance-1", "importance-2", "importance-3", "importance-4", "importance-5";
    /// How well a need is served.
    served: "served-1", "served-2", "served-3", "served-4", "served-5";
}

/// The name of a tactic.
pub(crate) fn tactic(tactic: Tactic) -> Key {
    match tactic {
        Tactic::ElaborateProcurement => key!("tactic-elaborate-procurement"),
        Tactic::ReverseAuction => key!("tactic-reverse-auction"),
        Tactic::MidContractBenchmarking => key!("tactic-mid-contract-benchmarking"),
        Tactic::EarlyRenegotiation => key!("tactic-early-renegotiation"),
        Tactic::FeignedDissatisfaction => key!("tactic-feigned-dissatisfaction"),
        Tactic::PaymentWithheld => key!("tactic-payment-withheld"),
        Tactic::CustomerCouncil => key!("tactic-customer-council"),
        Tactic::EscalationTheatre => key!("tactic-escalation-theatre"),
    }
}

/// How strongly signs speak.
pub(crate) fn strength(strength: Strength) -> Key {
    match strength {
        Strength::None => key!("strength-none"),
        Strength::Weak => key!("strength-weak"),
        Strength::Possible => key!("strength-possible"),
        Strength::Strong => key!("strength-strong"),
    }
}

/// What was looked at.
pub(crate) fn cue(cue: Cue) -> Key {
    match cue {
        Cue::ScopeExceedsSpend => key!("cue-scope-exceeds-spend"),
        Cue::StageAddedLate => key!("cue-stage-added-late"),
        Cue::NoAccessToUsers => key!("cue-no-access-to-users"),
        Cue::FreeDesignWorkAsked => key!("cue-free-design-work-asked"),
        Cue::PreferredRivalRumoured => key!("cue-preferred-rival-rumoured"),
        Cue::AuctionNotice => key!("cue-auction-notice"),
        Cue::UnqualifiedBidders => key!("cue-unqualified-bidders"),
        Cue::SpecCutToPrice => key!("cue-spec-cut-to-price"),
        Cue::NoTalkRule => key!("cue-no-talk-rule"),
        Cue::ClauseInvoked => key!("cue-clause-invoked"),
        Cue::ConsultantAppointed => key!("cue-consultant-appointed"),
        Cue::PeersNotComparable => key!("cue-peers-not-comparable"),
        Cue::DataBeyondContract => key!("cue-data-beyond-contract"),
        Cue::MeetingBeforeExpiry => key!("cue-meeting-before-expiry"),
        Cue::NewBuyer => key!("cue-new-buyer"),
        Cue::BudgetCutClaimed => key!("cue-budget-cut-claimed"),
        Cue::RivalQuoteShown => key!("cue-rival-quote-shown"),
        Cue::VolumeHint => key!("cue-volume-hint"),
        Cue::ComplaintWithoutEvidence => key!("cue-complaint-without-evidence"),
        Cue::CoincidesWithPricing => key!("cue-coincides-with-pricing"),
        Cue::UsersSatisfied => key!("cue-users-satisfied"),
        Cue::DefectDataNormal => key!("cue-defect-data-normal"),
        Cue::DiscountNotFixAsked => key!("cue-discount-not-fix-asked"),
        Cue::DisputeAfterDue => key!("cue-dispute-after-due"),
        Cue::NoPriorComplaint => key!("cue-no-prior-complaint"),
        Cue::RoundPartPayment => key!("cue-round-part-payment"),
        Cue::QuarterEnd => key!("cue-quarter-end"),
        Cue::PatternRepeats => key!("cue-pattern-repeats"),
        Cue::RivalsInvited => key!("cue-rivals-invited"),
        Cue::CostBreakdownAsked => key!("cue-cost-breakdown-asked"),
        Cue::UniformTermsAsked => key!("cue-uniform-terms-asked"),
        Cue::CollectivePriceTarget => key!("cue-collective-price-target"),
        Cue::ExecutiveCopiedFirst => key!("cue-executive-copied-first"),
        Cue::ArtificialDeadline => key!("cue-artificial-deadline"),
        Cue::VerbalThreatOnly => key!("cue-verbal-threat-only"),
        Cue::CalmAtWorkingLevel => key!("cue-calm-at-working-level"),
        Cue::RepeatsBeforeTalks => key!("cue-repeats-before-talks"),
    }
}
