//! Signs that a game may be played: what was seen, or looked for and not seen.

use super::{AccountId, SignId, Stamp, day};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

macro_rules! tactics {
    ($($(#[$doc:meta])* $tactic:ident { $($(#[$cue_doc:meta])* $cue:ident,)* })*) => {
        /// Games that customers play.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Tactic {
            $($(#[$doc])* $tactic,)*
        }

        impl Tactic {
            /// Every tactic.
            pub const ALL: [Self; 8] = [$(Self::$tactic,)*];

            /// What speaks for it.
            #[must_use]
            pub fn cues(self) -> &'static [Cue] {
                match self {
                    $(Self::$tactic => &[$(Cue::$cue,)*],)*
                }
            }
        }

        /// Something that speaks for a tactic where it is seen.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Cue {
            $($($(#[$cue_doc])* $cue,)*)*
        }

        impl Cue {
            /// Every cue, tactic by tactic.
            pub const ALL: [Self; 37] = [$($(Self::$cue,)*)*];

            /// What it speaks for.
            #[must_use]
            pub fn tactic(self) -> Tactic {
                match self {
                    $($(Self::$cue)|* => Tactic::$tactic,)*
                }
            }
        }
    };
}

tactics! {
    /// A procedure far longer than the spend deserves.
    ElaborateProcurement {
        /// More is asked for than the spend justifies.
        ScopeExceedsSpend,
        /// Another stage appeared when all seemed done.
        StageAddedLate,
        /// We may not talk to those who will use it.
        NoAccessToUsers,
        /// We are to design without pay.
        FreeDesignWorkAsked,
        /// It is said that a rival is already chosen.
        PreferredRivalRumoured,
    }
    /// Bids downwards, often among bidders who could not deliver.
    ReverseAuction {
        /// An auction was announced.
        AuctionNotice,
        /// Bidders take part who cannot deliver.
        UnqualifiedBidders,
        /// What is asked for was cut down to a price.
        SpecCutToPrice,
        /// Nobody may be talked to.
        NoTalkRule,
    }
    /// Prices compared with others' while the contract runs.
    MidContractBenchmarking {
        /// The clause was invoked.
        ClauseInvoked,
        /// A consultant was appointed.
        ConsultantAppointed,
        /// We are compared with what cannot be compared.
        PeersNotComparable,
        /// Figures are asked for beyond what the contract says.
        DataBeyondContract,
    }
    /// Terms opened again before the contract ends.
    EarlyRenegotiation {
        /// A meeting was asked for well before the end.
        MeetingBeforeExpiry,
        /// A new buyer took over.
        NewBuyer,
        /// The budget is said to be cut.
        BudgetCutClaimed,
        /// A rival's offer was shown.
        RivalQuoteShown,
        /// More volume was hinted at.
        VolumeHint,
    }
    /// Dissatisfaction shown for the sake of a discount.
    FeignedDissatisfaction {
        /// A complaint came without anything to show for it.
        ComplaintWithoutEvidence,
        /// It came just when prices were talked about.
        CoincidesWithPricing,
        /// Those who use the goods are content.
        UsersSatisfied,
        /// Defects are no more than usual.
        DefectDataNormal,
        /// A discount was asked for, not a remedy.
        DiscountNotFixAsked,
    }
    /// An invoice not paid on a pretext.
    PaymentWithheld {
        /// The quarrel began after the due date.
        DisputeAfterDue,
        /// Nobody had complained before.
        NoPriorComplaint,
        /// A round part of the sum was paid.
        RoundPartPayment,
        /// It is the end of a quarter.
        QuarterEnd,
        /// It is not the first time.
        PatternRepeats,
    }
    /// Customers who agree on what to ask.
    CustomerCouncil {
        /// Our rivals are invited as well.
        RivalsInvited,
        /// Our costs are asked for in detail.
        CostBreakdownAsked,
        /// The same terms are asked for all.
        UniformTermsAsked,
        /// They name one price for all.
        CollectivePriceTarget,
    }
    /// A quarrel carried upwards for show.
    EscalationTheatre {
        /// An executive was told before our people were.
        ExecutiveCopiedFirst,
        /// A deadline without a reason.
        ArtificialDeadline,
        /// The threat was spoken, never written.
        VerbalThreatOnly,
        /// Those who work together are calm.
        CalmAtWorkingLevel,
        /// It comes back before every negotiation.
        RepeatsBeforeTalks,
    }
}

/// That a cue was seen, or was looked for and is not there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sign {
    /// Identity in the book.
    pub id: SignId,
    /// At which account.
    pub account: AccountId,
    /// The day.
    #[serde(deserialize_with = "day::deserialize")]
    pub on: NaiveDate,
    /// What was looked at.
    pub cue: Cue,
    /// It was there; else it was looked for in vain.
    pub seen: bool,
    /// What exactly was seen.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub notes: String,
    /// When and by whom it was recorded.
    #[serde(default)]
    pub stamp: Stamp,
}
