//! Beliefs: what is judged rather than recorded, as a series of dated observations.

use super::day;
use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize};

/// How a belief is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// Our own guess.
    Assumed,
    /// Told or shown to us by the account.
    Confirmed,
}

/// One judgement, made on a day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Observation<T> {
    /// The day from which it is held to be true.
    #[serde(deserialize_with = "day::deserialize")]
    pub on: NaiveDate,
    /// What is believed.
    pub value: T,
    /// Assumed or confirmed.
    pub basis: Basis,
    /// After this day it must be looked at again.
    #[serde(default, with = "day::some", skip_serializing_if = "Option::is_none")]
    pub expires: Option<NaiveDate>,
}

/// A series of observations of one thing, oldest first, so that any past day can be replayed as it
/// was known then.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Beliefs<T>(Vec<Observation<T>>);

impl<T> Default for Beliefs<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Beliefs<T> {
    /// Adds an observation; one of the same day takes the place of the earlier one.
    pub fn observe(&mut self, observation: Observation<T>) {
        match self.0.binary_search_by_key(&observation.on, |held| held.on) {
            Ok(place) => self.0[place] = observation,
            Err(place) => self.0.insert(place, observation),
        }
    }

    /// The latest observation on or before that day.
    pub fn on(&self, as_of: NaiveDate) -> Option<&Observation<T>> {
        self.0[..self.0.partition_point(|held| held.on <= as_of)].last()
    }

    /// All observations, oldest first.
    pub fn all(&self) -> &[Observation<T>] {
        &self.0
    }

    /// Nothing was ever observed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// A stored series may have been reordered by hand: it is put in order again.
impl<'de, T: Deserialize<'de>> Deserialize<'de> for Beliefs<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let mut beliefs = Self::default();
        Vec::deserialize(from)?
            .into_iter()
            .for_each(|held| beliefs.observe(held));
        Ok(beliefs)
    }
}

impl<T: Copy> Beliefs<T> {
    /// The value believed on that day.
    pub fn value_on(&self, as_of: NaiveDate) -> Option<T> {
        self.on(as_of).map(|held| held.value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, d).expect("a day of March")
    }

    fn assumed(d: u32, value: u8) -> Observation<u8> {
        Observation {
            on: day(d),
            value,
            basis: Basis::Assumed,
            expires: None,
        }
    }

    #[test]
    fn a_past_day_shows_what_was_believed_then() {
        let mut power = Beliefs::default();
        power.observe(assumed(10, 3));
        power.observe(assumed(5, 1));
        power.observe(assumed(10, 4));
        assert_eq!(power.value_on(day(4)), None);
        assert_eq!(power.value_on(day(9)), Some(1));
        assert_eq!(power.value_on(day(30)), Some(4));
        assert_eq!(power.all().len(), 2);
    }

    #[test]
    fn a_stored_series_is_read_in_order() {
        let late_first = serde_json::to_string(&[assumed(10, 4), assumed(5, 1)]).expect("serialises");
        let power: Beliefs<u8> = serde_json::from_str(&late_first).expect("parses");
        assert_eq!(power.value_on(day(9)), Some(1));
        assert_eq!(power.value_on(day(30)), Some(4));
    }
}
