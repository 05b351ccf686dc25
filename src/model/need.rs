//! What the customer needs, and who serves it how well.

use super::{AccountId, Beliefs, NeedId, Stamp};
use serde::{Deserialize, Serialize};

/// Something the account wants of its suppliers, with how we and our rivals do at it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Need {
    /// Identity in the book.
    pub id: NeedId,
    /// Whose need.
    pub account: AccountId,
    /// What they want, such as short lead times.
    pub what: String,
    /// How much it matters to them, 1 (little) to 5 (decides).
    #[serde(default, skip_serializing_if = "Beliefs::is_empty")]
    pub importance: Beliefs<u8>,
    /// How well we serve it, 1 (badly) to 5 (as well as can be).
    #[serde(default, skip_serializing_if = "Beliefs::is_empty")]
    pub ours: Beliefs<u8>,
    /// Those who serve it too.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rivals: Vec<Rival>,
    /// When and by whom it was recorded.
    #[serde(default)]
    pub stamp: Stamp,
}

/// Another supplier who serves a need.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rival {
    /// Its name; once in each need.
    pub name: String,
    /// How well it serves the need, 1..=5.
    #[serde(default, skip_serializing_if = "Beliefs::is_empty")]
    pub rating: Beliefs<u8>,
}
