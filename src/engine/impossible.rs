//! Input that cannot be: refused by name instead of scored.

/// Why a model refuses its input.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Impossible {
    /// An expected interval of no days or fewer.
    #[error("the expected interval must be positive")]
    Cadence,
    /// A prior worth no gaps or fewer.
    #[error("the prior weight must be positive")]
    PriorWeight,
    /// A Beta prior with a parameter that is not positive.
    #[error("both prior parameters must be positive")]
    Prior,
    /// Counts that are negative or exceed their total.
    #[error("the counts contradict each other")]
    Counts,
    /// A kind of contact without a depth.
    #[error("unknown kind of contact")]
    Kind,
    /// A power below zero.
    #[error("power cannot be negative")]
    Power,
    /// A step dated before the opening.
    #[error("a step lies before the opening")]
    DateOrder,
    /// An order of negative value.
    #[error("an order value cannot be negative")]
    Value,
    /// A tone outside −1..=1.
    #[error("the value lies outside its range")]
    Range,
    /// A survey score outside 1..=5.
    #[error("the survey score lies outside 1 to 5")]
    Score,
    /// More transactional hours than hours, or negative ones.
    #[error("the hours contradict each other")]
    Hours,
    /// A share outside 0..=1.
    #[error("the share lies outside 0 to 1")]
    Share,
    /// A replaceability outside 1..=5.
    #[error("replaceability lies outside 1 to 5")]
    Replaceability,
    /// A cost or spend below zero.
    #[error("money cannot be negative here")]
    Money,
    /// A rating outside 1..=5.
    #[error("the rating lies outside 1 to 5")]
    Rating,
    /// An importance below zero.
    #[error("importance cannot be negative")]
    Importance,
    /// Weights that are negative or sum to nothing.
    #[error("the weights must be positive and not all zero")]
    Weights,
    /// A factor mean outside 0..=1 or a negative deviation.
    #[error("a factor lies outside 0 to 1")]
    Factor,
    /// A retention outside 0..=1, a negative discount, or a value without bound.
    #[error("retention or discount cannot be")]
    Rate,
    /// Retention so high that the value after the change has no bound.
    #[error("the value has no bound")]
    Infinite,
    /// Revenue below zero.
    #[error("revenue cannot be negative")]
    Revenue,
    /// An account that is not among those given.
    #[error("unknown account")]
    Account,
    /// A wish for closeness outside 1..=5.
    #[error("the wish lies outside 1 to 5")]
    Wish,
    /// A probability outside 0..=1.
    #[error("the probability lies outside 0 to 1")]
    Probability,
    /// Health outside 0..=100, or a negative deviation.
    #[error("health lies outside 0 to 100")]
    Health,
    /// Anchors of a scale that do not rise.
    #[error("the anchors must rise")]
    Anchors,
    /// A tactic that is not in the table.
    #[error("unknown tactic")]
    Tactic,
    /// A cue that does not belong to the tactic.
    #[error("unknown cue")]
    Cue,
    /// Spends that vary so much from customer to customer that they have no mean.
    #[error("the spend of a customer without orders has no mean")]
    NoMeanSpend,
}

impl Impossible {
    /// The stable code of the refusal, as in the golden cases.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Cadence => "invalid_cadence",
            Self::PriorWeight => "invalid_prior_weight",
            Self::Prior => "invalid_prior",
            Self::Counts => "invalid_counts",
            Self::Kind => "unknown_kind",
            Self::Power => "negative_power",
            Self::DateOrder => "date_order",
            Self::Value => "negative_value",
            Self::Range => "value_out_of_range",
            Self::Score => "score_out_of_range",
            Self::Hours => "invalid_hours",
            Self::Share => "share_out_of_range",
            Self::Replaceability => "replaceability_out_of_range",
            Self::Money => "negative_money",
            Self::Rating => "rating_out_of_range",
            Self::Importance => "negative_importance",
            Self::Weights => "invalid_weights",
            Self::Factor => "factor_out_of_range",
            Self::Rate => "invalid_rate",
            Self::Infinite => "infinite_value",
            Self::Revenue => "negative_revenue",
            Self::Account => "unknown_account",
            Self::Wish => "wish_out_of_range",
            Self::Probability => "probability_out_of_range",
            Self::Health => "health_out_of_range",
            Self::Anchors => "invalid_anchors",
            Self::Tactic => "unknown_tactic",
            Self::Cue => "unknown_cue",
            Self::NoMeanSpend => "no_mean_spend",
        }
    }
}
