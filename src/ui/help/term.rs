//! The terms of the field that stand on screen: one table of their addresses, names and relations.

use super::super::route::Route;
use crate::i18n::{Help, HelpKey, Key, Text, help_key, key};

/// A part of the glossary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// The health figure and how it is told.
    Health,
    /// What health is made of.
    Factors,
    /// What an account is worth.
    Value,
    /// How an account is placed and what is asked of it.
    Standing,
    /// What is recorded.
    Records,
    /// How much hangs on few.
    Concentration,
    /// The book, its day and its keeping.
    Book,
}

impl Group {
    /// Every part, in the order shown.
    pub const ALL: [Self; 7] = [
        Self::Health,
        Self::Factors,
        Self::Value,
        Self::Standing,
        Self::Records,
        Self::Concentration,
        Self::Book,
    ];

    /// Its heading.
    pub fn title(self) -> HelpKey {
        match self {
            Self::Health => help_key!("group-health"),
            Self::Factors => help_key!("group-factors"),
            Self::Value => help_key!("group-value"),
            Self::Standing => help_key!("group-standing"),
            Self::Records => help_key!("group-records"),
            Self::Concentration => help_key!("group-concentration"),
            Self::Book => help_key!("group-book"),
        }
    }
}

/// Where a term's name is written.
#[derive(Clone, Copy, Debug)]
enum Name {
    /// The very word that stands on screen, so that the two never drift apart.
    OnScreen(Key),
    /// The screen only says it inside a sentence.
    Own(HelpKey),
}

#[derive(Clone, Copy)]
struct Row {
    slug: &'static str,
    group: Group,
    name: Name,
    means: HelpKey,
    source: Option<HelpKey>,
    related: &'static [Term],
}

/// One row per term: its address, its part of the glossary, the message that holds its name (`own`: of the
/// help file), whether somebody is to be named as its source, and what to read next to it. Its texts are
/// the messages `SLUG`, `SLUG-means` and `SLUG-source` of `locales/help`.
macro_rules! terms {
    (@name own $slug:literal) => { Name::Own(HelpKey::find_or_stop($slug)) };
    (@name $id:literal $slug:literal) => { Name::OnScreen(key!($id)) };
    (@source plain $slug:literal) => { None };
    (@source sourced $slug:literal) => { Some(HelpKey::find_or_stop(concat!($slug, "-source"))) };
    ($($term:ident: $slug:literal in $group:ident, $name:tt, $source:ident, [$($related:ident)*];)+) => {
        /// A term of the field with an entry in the glossary.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Term { $(#[doc = concat!("The entry `", $slug, "`.")] $term),+ }

        impl Term {
            /// Every term, in the order of the glossary.
            pub const ALL: &[Self] = &[$(Self::$term),+];
        }

        static ROWS: [Row; Term::ALL.len()] = [$(Row {
            slug: $slug,
            group: Group::$group,
            name: terms!(@name $name $slug),
            means: HelpKey::find_or_stop(concat!($slug, "-means")),
            source: terms!(@source $source $slug),
            related: &[$(Term::$related),*],
        }),+];
    };
}

terms! {
    Health: "health" in Health, "relationship-health", sourced, [Factor Weight Band Interval Trend];
    Factor: "factor" in Health, own, plain, [Health Weight Evidence];
    Weight: "weight" in Health, own, plain, [Factor Posture Policy];
    Band: "band" in Health, own, plain, [Health Trend];
    ByHand: "by-hand" in Health, "by-hand", plain, [Band Health Policy];
    Interval: "interval" in Health, own, plain, [Deviation Unknown Evidence];
    Deviation: "standard-deviation" in Health, own, plain, [Interval Unknown];
    Evidence: "evidence" in Health, "portfolio-basis", plain, [Unknown Interval];
    Unknown: "unknown" in Health, "factor-unknown", plain, [Interval Evidence Lever];
    Trend: "trend" in Health, "column-trend", plain, [Health AsOf];
    Movement: "movement" in Health, "moved-title", plain, [Trend Factor Weight];
    Lever: "lever" in Health, own, plain, [Factor Weight Attention];
    Divergence: "divergence" in Health, own, plain, [Momentum Payments Sentiment];
    HalfLife: "half-life" in Health, own, plain, [Promises Ties Sentiment];
    Bits: "bits" in Health, own, sourced, [Silence];
    QuietComplaints: "quiet-complaints" in Health, own, sourced, [Complaint Silence Momentum];

    Silence: "silence" in Factors, "factor-silence", sourced, [Bits Rhythm Direction];
    Promises: "promises-kept" in Factors, "factor-promises", sourced, [Promise HalfLife Interval];
    Ties: "ties" in Factors, "factor-ties", sourced, [Power Channel HalfLife];
    ComplaintsHandled: "complaints-handled" in Factors, "factor-complaints", plain, [Complaint QuietComplaints];
    Service: "service" in Factors, "factor-service", plain, [Order HalfLife];
    Payments: "payments" in Factors, "factor-payments", plain, [Invoice Divergence];
    Momentum: "momentum" in Factors, "factor-momentum", sourced, [ExpectedOrders Rhythm];
    Trust: "trust" in Factors, "factor-trust", sourced, [Survey Closeness];
    Dependence: "dependence" in Factors, "factor-dependence", sourced, [Wallet];
    Competition: "standing" in Factors, "factor-standing", plain, [Need Wallet];
    Sentiment: "sentiment" in Factors, "factor-sentiment", sourced, [Tone HalfLife];

    LifetimeValue: "lifetime-value" in Value, "lifetime-value", sourced, [Margin Retention Discount Assumption];
    Revenue: "revenue" in Value, "column-revenue", plain, [Margin Order];
    Margin: "margin" in Value, "worth-margin", plain, [CostToServe Revenue LifetimeValue];
    CostToServe: "cost-to-serve" in Value, own, plain, [Margin];
    Retention: "retention" in Value, "worth-retention", plain, [Strength Ceiling Alive];
    Strength: "retention-strength" in Value, "clv-strength", plain, [Retention Interval];
    Discount: "discount-rate" in Value, "worth-discount", plain, [LifetimeValue];
    Ceiling: "retention-ceiling" in Value, own, sourced, [Retention LifetimeValue];
    Stake: "at-stake" in Value, own, plain, [Attention Health LifetimeValue];
    Assumption: "assumption" in Value, own, plain, [Policy LifetimeValue];
    ExpectedOrders: "expected-orders" in Value, own, sourced, [Momentum Alive];
    Alive: "alive" in Value, own, sourced, [Retention ExpectedOrders];
    Churn: "churn" in Value, "leave-chance", sourced, [Health Contract Alive];

    Tier: "tier" in Standing, "column-tier", plain, [TierKey TierMajor TierStandard TierSmall Rhythm];
    TierKey: "tier-key" in Standing, "tier-key", plain, [Tier];
    TierMajor: "tier-major" in Standing, "tier-major", plain, [Tier];
    TierStandard: "tier-standard" in Standing, "tier-standard", plain, [Tier];
    TierSmall: "tier-small" in Standing, "tier-small", plain, [Tier];
    Posture: "posture" in Standing, "ask-posture", sourced, [PostureTransactional PostureRepeat PosturePreferred PosturePartnership];
    PostureTransactional: "posture-transactional" in Standing, "posture-transactional", plain, [Posture];
    PostureRepeat: "posture-repeat" in Standing, "posture-repeat", plain, [Posture];
    PosturePreferred: "posture-preferred" in Standing, "posture-preferred", plain, [Posture];
    PosturePartnership: "posture-partnership" in Standing, "posture-partnership", plain, [Posture Closeness];
    Advised: "advised-posture" in Standing, "matrix-advised", sourced, [Posture Closeness Reciprocity LifetimeValue];
    Stage: "stage" in Standing, "field-stage", plain, [StageProspect StageCustomer StageLost];
    StageProspect: "stage-prospect" in Standing, "stage-prospect", plain, [Stage];
    StageCustomer: "stage-customer" in Standing, "stage-customer", plain, [Stage];
    StageLost: "stage-lost" in Standing, "stage-lost", plain, [Stage];
    Wallet: "share-of-wallet" in Standing, own, plain, [Competition Dependence];
    Closeness: "closeness" in Standing, own, plain, [Posture Reciprocity];
    Reciprocity: "reciprocity" in Standing, "ladder-reciprocity", sourced, [Closeness Promise Posture];
    Rhythm: "rhythm" in Standing, own, plain, [Tier Silence Momentum];
    Scorecard: "scorecard" in Standing, own, sourced, [SwapDistance Tier Weight];
    SwapDistance: "swap-distance" in Standing, own, sourced, [Scorecard Weight];
    Attention: "attention" in Standing, own, plain, [Stake Silence QuietComplaints];

    Account: "account" in Records, "account", plain, [Family Stage Dossier];
    Family: "family" in Records, "family", plain, [Account];
    Segment: "segment" in Records, "ask-segment", plain, [Account];
    Contact: "contact" in Records, "record-contact", plain, [Power Attitude Ties];
    Colleague: "colleague" in Records, "record-colleague", plain, [Ties Promise];
    Function: "function" in Records, "colleague-function", plain, [Colleague Promise];
    Power: "power" in Records, "ask-power", plain, [Contact Ties];
    Role: "buying-role" in Records, "ask-roles", sourced, [Contact Power];
    Attitude: "attitude" in Records, "ask-attitude", plain, [Contact];
    Touchpoint: "touchpoint" in Records, "touchpoint", plain, [Channel Direction Tone];
    Channel: "channel" in Records, "ask-channel", plain, [Touchpoint Ties];
    Direction: "direction" in Records, "ask-direction", plain, [Touchpoint Silence];
    Tone: "tone" in Records, "field-sentiment", plain, [Sentiment Touchpoint];
    Promise: "promise" in Records, "promise", plain, [Promises Attention];
    Accountable: "accountable" in Records, "ask-accountable", plain, [Promise HandOver];
    HandOver: "hand-over" in Records, "ledger-hand-overs", plain, [Promise Accountable Interval];
    Complaint: "complaint" in Records, "record-complaint", plain, [ComplaintsHandled QuietComplaints];
    Contract: "contract" in Records, "record-contract", sourced, [Order Retention Attention];
    Invoice: "invoice" in Records, "record-invoice", plain, [Payments Order];
    Survey: "survey" in Records, "record-survey", sourced, [Trust];
    Need: "need" in Records, "record-need", plain, [Competition];
    Tactic: "tactic" in Records, own, sourced, [Posture Payments];
    Order: "order" in Records, "record-order", plain, [Momentum Service Revenue];

    Concentration: "concentration" in Concentration, "portfolio-chart", sourced, [Fifth EffectiveNumber WhatIf];
    Fifth: "largest-fifth" in Concentration, own, sourced, [Bearers Concentration];
    Bearers: "bearers" in Concentration, own, plain, [Fifth];
    EffectiveNumber: "effective-number" in Concentration, "portfolio-effective", sourced, [Hhi];
    Gini: "gini" in Concentration, "portfolio-gini", sourced, [Concentration];
    Hhi: "hhi" in Concentration, "portfolio-hhi", sourced, [EffectiveNumber];
    WhatIf: "what-if" in Concentration, "portfolio-what-if", plain, [Concentration];

    Book: "book" in Book, own, plain, [Dossier Policy BookFile];
    Dossier: "dossier" in Book, own, plain, [Account Book];
    AsOf: "as-of" in Book, "as-of", plain, [Trend];
    Policy: "policy" in Book, "record-policy", plain, [Weight Rhythm Assumption];
    Quarantine: "quarantine" in Book, own, plain, [BookFile Generation];
    Generation: "generation" in Book, own, plain, [Quarantine];
    BookFile: "book-file" in Book, own, plain, [Book Backup];
    Backup: "backup" in Book, own, plain, [BookFile PersistentStorage];
    PersistentStorage: "persistent-storage" in Book, own, plain, [Backup];
}

impl Term {
    fn row(self) -> &'static Row {
        &ROWS[self as usize]
    }

    /// Its name in addresses.
    pub fn slug(self) -> &'static str {
        self.row().slug
    }

    /// The term of that address.
    pub fn of_slug(slug: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|term| term.slug() == slug)
    }

    /// Where its entry is read.
    pub fn route(self) -> Route {
        Route::Help(Some(self.slug().to_owned()))
    }

    /// The part of the glossary it belongs to.
    pub fn group(self) -> Group {
        self.row().group
    }

    /// Its name.
    pub fn name(self, text: &Text, help: &Help) -> String {
        match self.row().name {
            Name::OnScreen(key) => text.get(key),
            Name::Own(key) => help.get(key),
        }
    }

    /// What it means, in a sentence or two.
    pub fn means(self, help: &Help) -> String {
        help.get(self.row().means)
    }

    /// Who first described it, if somebody is to be named.
    pub fn source(self, help: &Help) -> Option<String> {
        self.row().source.map(|key| help.get(key))
    }

    /// What to read next to it.
    pub fn related(self) -> &'static [Self] {
        self.row().related
    }
}
