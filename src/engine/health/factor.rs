//! The explained output of the health score: factors with their evidence, what is missing, and
//! the figures of each model. Enums and numbers only; words are made by `i18n`.

use crate::sorting;
use chrono::NaiveDate;

use super::{
    complaints, interdependence, momentum, payments, promises, sentiment, service, silence, standing, ties,
    trust,
};
use crate::engine::estimate::Estimate;
use crate::model::{FactorKind, NeedId, RecordRef};

/// One factor of an account's health on one day.
#[derive(Debug, Clone, PartialEq)]
pub struct Factor {
    /// Which factor.
    pub kind: FactorKind,
    /// Whether any record speaks; if not, mean and sd are those of ignorance.
    pub known: bool,
    /// Mean, 0..=1; 1 is good.
    pub mean: f64,
    /// Standard deviation, same scale.
    pub sd: f64,
    /// The most telling records, heaviest first; at most [`Factor::MOST_TELLING`] in an assessment.
    pub evidence: Vec<Evidence>,
    /// How many records spoke in all.
    pub evidence_total: usize,
    /// Why there is no figure, if there is none.
    pub missing: Option<Missing>,
    /// The model's own figures.
    pub detail: Detail,
}

impl Factor {
    /// How many records a factor shows as evidence.
    pub const MOST_TELLING: usize = 8;

    /// A factor without figures, for the reason given.
    #[must_use]
    pub fn unknown(kind: FactorKind, missing: Missing) -> Self {
        Self::new(kind, Estimate::unknown(), Vec::new(), Detail::Nothing).lacking(missing)
    }

    /// A factor from its estimate, with all evidence.
    #[must_use]
    pub(crate) fn new(kind: FactorKind, estimate: Estimate, evidence: Vec<Evidence>, detail: Detail) -> Self {
        let evidence_total = evidence.len();
        let Estimate { known, mean, sd } = estimate;
        Self {
            kind,
            known,
            mean,
            sd,
            evidence: heaviest_first(evidence),
            evidence_total,
            missing: None,
            detail,
        }
    }

    /// This factor with the reason why it is unknown, if it is.
    #[must_use]
    pub(crate) fn lacking(mut self, missing: Missing) -> Self {
        if !self.known {
            self.missing = Some(missing);
        }
        self
    }

    /// Known, mean and sd.
    #[must_use]
    pub fn estimate(&self) -> Estimate {
        Estimate {
            known: self.known,
            mean: self.mean,
            sd: self.sd,
        }
    }
}

/// Heaviest first, newest first among equals.
fn heaviest_first(mut evidence: Vec<Evidence>) -> Vec<Evidence> {
    sorting::by(&mut evidence, |a, b| {
        b.weight.total_cmp(&a.weight).then(b.on.cmp(&a.on))
    });
    evidence
}

/// One record and what it says about a factor.
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    /// The record.
    pub record: RecordRef,
    /// The day it speaks of.
    pub on: NaiveDate,
    /// What it says.
    pub says: Says,
    /// How much it counts in its factor, 0 or more: how far the mean would move without it, or
    /// its decayed weight. Comparable within one factor only.
    pub weight: f64,
}

/// What one record says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Says {
    /// They contacted us.
    ContactFromThem,
    /// Both sides met or spoke.
    ContactMutual,
    /// They placed an order.
    OrderPlaced {
        /// Value of the order in the book's major currency units, if known.
        value: Option<f64>,
    },
    /// A promise of ours was delivered in time.
    KeptPromise,
    /// A promise of ours was delivered late.
    LatePromise {
        /// Days after the due date.
        days: i64,
    },
    /// A promise of ours was broken.
    BrokenPromise,
    /// A promise of ours is open past its due date.
    OverduePromise {
        /// Days after the due date.
        days: i64,
    },
    /// A colleague of ours met a member of the buying centre.
    TieContact {
        /// Depth of the contact: a call is 1, a visit 3.
        depth: f64,
        /// Members of the buying centre with power who took part.
        members: usize,
    },
    /// A complaint is open.
    ComplaintOpen {
        /// Days since it was opened.
        age_days: i64,
        /// Whether it has been answered.
        answered: bool,
    },
    /// A complaint was resolved.
    ComplaintResolved {
        /// Days from opening to resolution.
        days: i64,
    },
    /// An order was delivered in time.
    DeliveredOnTime,
    /// An order was delivered late.
    LateDelivery {
        /// Days after the required date.
        days: i64,
    },
    /// An order is not delivered and past its required date.
    OverdueDelivery {
        /// Days after the required date.
        days: i64,
    },
    /// A delivery had a defect.
    DefectiveDelivery,
    /// A contact with a recorded tone.
    Tone {
        /// −1 (hostile) to 1 (warm).
        value: f64,
    },
    /// An invoice was paid by its due date.
    PaidInTime,
    /// An invoice was paid late.
    PaidLate {
        /// Days after the due date.
        days: i64,
    },
    /// An invoice is not paid and past its due date.
    PaymentOverdue {
        /// Days after the due date.
        days: i64,
    },
    /// An invoice past its due date is held back.
    PaymentWithheld {
        /// Days after the due date.
        days: i64,
    },
    /// A question about trust was answered.
    TrustAnswered {
        /// 1 (not at all) to 5 (fully).
        score: f64,
    },
    /// A visit of which part was business of the day.
    FaceTime {
        /// That part, 0..=1.
        transactional: f64,
    },
    /// A need was rated, ours and at least one rival's.
    NeedServed {
        /// Our rank, 1 the best.
        rank: usize,
    },
    /// Something was judged of the account.
    Judged(Judged),
}

/// What was judged of an account.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Judged {
    /// Our share of what it spends, 0..=1.
    ShareOfWallet(f64),
    /// What changing supplier would cost it, in major units.
    SwitchingCost(f64),
    /// Direct ordering links.
    OrderingLinks(u8),
    /// Its share of our margin, 0..=1.
    ShareOfOurMargin(f64),
    /// How easily it replaces us, 1..=5.
    OurReplaceability(u8),
    /// How easily we replace it, 1..=5.
    TheirReplaceability(u8),
    /// Whether it shares confidential information.
    SharesInformation(bool),
    /// Whether it offers ideas.
    OffersIdeas(bool),
    /// Whether it waives the inspection of our goods.
    WaivesInspection(bool),
}

/// Why a factor or figure is unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Missing {
    /// No contact from their side and no opening date.
    NoContacts,
    /// Nothing from them yet, but the account is too young for that to mean anything.
    TooSoonForContact,
    /// No promise of ours has been due, delivered or broken.
    NothingDue,
    /// No contact with a member of the buying centre who has power.
    NoTies,
    /// Nobody in the buying centre has a rated power.
    NoPowerRated,
    /// No complaint that says anything yet.
    NoComplaints,
    /// No delivery due or made.
    NoDeliveries,
    /// No invoice recorded.
    NoInvoices,
    /// No order yet.
    NoOrders,
    /// The first order is too recent to show a rhythm.
    TooFewOrders,
    /// No survey, behaviour or face time recorded.
    NoSurvey,
    /// Dependence has not been rated.
    NotRated,
    /// No need was rated with a rival beside us.
    NeedsNotRated,
    /// No contact with a recorded tone.
    NoTone,
    /// The account has left: what it was worth is past.
    Lost,
}

/// Each model's own figures.
#[derive(Debug, Clone, PartialEq)]
pub enum Detail {
    /// Nothing to show.
    Nothing,
    /// Rhythm and present pause.
    Silence(silence::Silence),
    /// Reliability of our promises.
    Promises(promises::Promises),
    /// Pairs, breadth and single points of failure.
    Ties(ties::Ties),
    /// Answering and resolving.
    Complaints(complaints::Complaints),
    /// Punctuality and quality.
    Service(service::Service),
    /// Punctuality of their payments.
    Payments(payments::Payments),
    /// Orders in the window against the rhythm before.
    Momentum(momentum::Momentum),
    /// Survey, behaviour, face time.
    Trust(trust::Trust),
    /// Who needs whom more.
    Dependence(interdependence::Interdependence),
    /// Score and rank per need.
    Standing(standing::Standing<NeedId>),
    /// Weighted tone.
    Sentiment(sentiment::Sentiment),
}
