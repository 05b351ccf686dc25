//! A band of health that a manager sets by hand for a while, in place of the computed one.

use serde::{Deserialize, Serialize};

/// How an account stands in the manager's own judgement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HandBand {
    /// Going to be lost unless something is done.
    Failing,
    /// Under strain.
    Strained,
    /// As it should be.
    Steady,
    /// Better than it need be.
    Thriving,
}

impl HandBand {
    /// Every band, the worst first.
    pub const ALL: [Self; 4] = [Self::Failing, Self::Strained, Self::Steady, Self::Thriving];
}

/// What was set by hand. No figure is computed from it: it only stands beside the computed one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ByHand {
    /// The band.
    pub band: HandBand,
    /// Why the records do not tell it.
    pub reason: String,
}
