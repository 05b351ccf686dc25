//! Days as they are stored: `2026-03-01`.
//!
//! Whatever chrono reads is read. But it works through a pattern for every date, which was a good part of opening a
//! large book; what it writes itself, within the years of four digits, is read here without one.

use chrono::NaiveDate;
use serde::de::{Deserialize, Deserializer, Error, Visitor};
use std::fmt;

/// Reads a day.
pub(super) fn deserialize<'de, D: Deserializer<'de>>(source: D) -> Result<NaiveDate, D::Error> {
    source.deserialize_str(Written)
}

/// Days that may be missing.
pub(super) mod some {
    use super::Day;
    use chrono::NaiveDate;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub(in crate::model) fn serialize<S: Serializer>(
        day: &Option<NaiveDate>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        day.serialize(to)
    }

    pub(in crate::model) fn deserialize<'de, D: Deserializer<'de>>(
        source: D,
    ) -> Result<Option<NaiveDate>, D::Error> {
        let day = Option::<Day>::deserialize(source)?;
        Ok(day.map(|Day(day)| day))
    }
}

/// A day on its way in.
struct Day(NaiveDate);

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        deserialize(source).map(Self)
    }
}

struct Written;

impl Visitor<'_> for Written {
    type Value = NaiveDate;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a formatted date string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<NaiveDate, E> {
        match plain(text) {
            Some(day) => Ok(day),
            None => text.parse().map_err(E::custom),
        }
    }
}

/// A day written as four digits, two and two; none where it is written otherwise, or is none.
fn plain(text: &str) -> Option<NaiveDate> {
    let written: [u8; 10] = text.as_bytes().try_into().ok()?;
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = written else {
        return None;
    };
    let number = |digits: &[u8]| {
        digits.iter().try_fold(0, |sum: u32, digit| {
            digit.is_ascii_digit().then(|| sum * 10 + u32::from(digit - b'0'))
        })
    };
    let year = i32::try_from(number(&[y1, y2, y3, y4])?).ok()?;
    NaiveDate::from_ymd_opt(year, number(&[m1, m2])?, number(&[d1, d2])?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::{Deserialize, Serialize};

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Dated {
        #[serde(deserialize_with = "deserialize")]
        on: NaiveDate,
        #[serde(default, with = "some")]
        until: Option<NaiveDate>,
    }

    #[test]
    fn every_day_is_read_as_chrono_reads_it() {
        let texts = [
            "2026-03-01",
            "2024-02-29",
            "2026-02-29",
            "0000-01-01",
            "9999-12-31",
            "2026-13-01",
            "2026-00-10",
            "2026-3-1",
            "2026-3-001",
            "+12345-01-02",
            "-0001-12-31",
            "-262143-01-01",
            "2026/03/01",
            "2026-03-01T",
            "२०२६-०३-०१",
            "",
        ];
        for text in texts {
            let theirs = text.parse::<NaiveDate>().ok();
            let json = serde_json::json!({ "on": text, "until": text }).to_string();
            let ours = serde_json::from_str::<Dated>(&json).ok();
            assert_eq!(ours.as_ref().map(|ours| ours.on), theirs, "{text}");
            assert_eq!(ours.and_then(|ours| ours.until), theirs, "{text}");
        }
    }

    #[test]
    fn a_day_may_be_missing_only_where_it_may() {
        let on = NaiveDate::from_ymd_opt(2026, 3, 1).expect("a day");
        for json in [r#"{"on":"2026-03-01"}"#, r#"{"on":"2026-03-01","until":null}"#] {
            let read: Dated = serde_json::from_str(json).expect("a day");
            assert_eq!(read, Dated { on, until: None });
        }
        for json in [
            r#"{"until":"2026-03-01"}"#,
            r#"{"on":null}"#,
            r#"{"on":20260301}"#,
        ] {
            assert!(serde_json::from_str::<Dated>(json).is_err(), "{json}");
        }
    }
}
