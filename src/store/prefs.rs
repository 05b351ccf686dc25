//! What the person at this browser prefers. No part of the book: it is neither shared nor undone.

use super::{Denied, KeyValue, PREFIX};
use crate::model::ColleagueId;
use chrono::NaiveDate;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// How close the rows of tables lie.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Density {
    /// As many rows as can be read.
    #[default]
    Compact,
    /// Room for a finger.
    Comfortable,
}

/// What the person at this browser prefers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Prefs {
    /// Language tag, such as `ar`; none follows the browser.
    pub language: Option<String>,
    /// Light or dark.
    pub theme: Theme,
    /// The day whose truth is shown; none is today.
    pub as_of: Option<NaiveDate>,
    /// Which colleague is at the keyboard.
    pub who: Option<ColleagueId>,
    /// How close rows lie.
    pub density: Density,
    /// How the accounts were last looked at, as the page writes it.
    pub lens: String,
    /// Ways to look at the accounts that were given a name.
    pub views: Vec<SavedView>,
    /// The tour was taken or turned down: it is not offered again.
    pub toured: bool,
}

/// A way to look at the accounts, by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedView {
    /// Its name.
    pub name: String,
    /// Filters, order and columns, as the page writes them.
    pub lens: String,
}

fn key() -> String {
    format!("{PREFIX}prefs")
}

impl Prefs {
    /// What is stored. Each preference that is missing or unknown has its default, whatever the rest says.
    pub fn read<K: KeyValue + ?Sized>(kv: &K) -> Self {
        let text = kv.get(&key()).ok().flatten().unwrap_or_default();
        Self::parse(&text)
    }

    /// # Errors
    /// Full or blocked; the earlier preferences stay.
    pub fn write<K: KeyValue + ?Sized>(&self, kv: &mut K) -> Result<(), Denied> {
        kv.set(
            &key(),
            &serde_json::to_string(self).expect("preferences serialise"),
        )
    }

    fn parse(text: &str) -> Self {
        let stored: Value = serde_json::from_str(text).unwrap_or_default();
        Self {
            language: field(&stored, "language"),
            theme: field(&stored, "theme"),
            as_of: field(&stored, "as_of"),
            who: field(&stored, "who"),
            density: field(&stored, "density"),
            lens: field(&stored, "lens"),
            views: field(&stored, "views"),
            toured: field(&stored, "toured"),
        }
    }
}

/// One field of a stored object; its default where it is missing or unknown.
pub(super) fn field<T: DeserializeOwned + Default>(stored: &Value, name: &str) -> T {
    stored
        .get(name)
        .and_then(|value| T::deserialize(value).ok())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::MemoryKv;

    #[test]
    fn preferences_come_back() {
        let mut kv = MemoryKv::default();
        assert_eq!(Prefs::read(&kv), Prefs::default());
        let prefs = Prefs {
            language: Some("ar".into()),
            theme: Theme::Dark,
            as_of: NaiveDate::from_ymd_opt(1998, 5, 6),
            who: Some(uuid::Uuid::from_u128(9).into()),
            density: Density::Comfortable,
            lens: "tier=key".into(),
            views: vec![SavedView {
                name: "Key accounts".into(),
                lens: "tier=key".into(),
            }],
            toured: true,
        };
        prefs.write(&mut kv).expect("memory takes it");
        assert_eq!(Prefs::read(&kv), prefs);
    }

    #[test]
    fn one_unknown_preference_spoils_no_other() {
        let prefs = Prefs::parse(r#"{"theme":"sepia","language":"fa","as_of":"May","who":3,"more":[]}"#);
        assert_eq!(
            prefs,
            Prefs {
                language: Some("fa".into()),
                ..Prefs::default()
            }
        );
        for text in ["", "[]", "{", "null"] {
            assert_eq!(Prefs::parse(text), Prefs::default());
        }
    }
}
