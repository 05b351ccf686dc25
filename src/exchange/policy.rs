//! The policy alone as a JSON file, for handing the same rules to every book of a house.

use crate::model::{Field, Policy, Reason, Stamp};
use serde::{Deserialize, Serialize};

/// The name in the envelope by which a file is known as ours.
const FORMAT: &str = "rapport-policy";
/// The version written; a change that an older reader would misread raises it.
const VERSION: u32 = 1;

/// Why a file is no policy.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PolicyError {
    /// No JSON, or cut off.
    #[error("line {line}, column {column}: no JSON")]
    Broken {
        /// The line of the file, from 1.
        line: usize,
        /// The place in the line, from 1.
        column: usize,
    },
    /// JSON, but of something else, such as a whole book.
    #[error("no policy of this app")]
    NotAPolicy,
    /// Written by a newer version of the app.
    #[error("version {0} is newer")]
    Newer(u32),
    /// A policy, but a part of it is missing or has another shape.
    #[error("{0}")]
    Shape(String),
    /// A policy with a value that no book accepts.
    #[error("{0:?}: {1:?}")]
    Refused(Field, Reason),
}

#[derive(Serialize)]
struct Written<'a> {
    format: &'a str,
    v: u32,
    policy: &'a Policy,
}

#[derive(Deserialize)]
struct Envelope {
    format: String,
    v: u32,
    #[serde(default)]
    policy: serde_json::Value,
}

/// The policy as a file; who set it, and when, stays in the book.
pub fn write(policy: &Policy) -> Vec<u8> {
    let policy = &Policy {
        stamp: Stamp::default(),
        ..policy.clone()
    };
    let written = Written {
        format: FORMAT,
        v: VERSION,
        policy,
    };
    serde_json::to_vec_pretty(&written).expect("a policy holds nothing that JSON lacks")
}

/// The policy in a file, such as a book would accept.
///
/// # Errors
/// [`PolicyError`].
pub fn read(bytes: &[u8]) -> Result<Policy, PolicyError> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let envelope: Envelope = serde_json::from_slice(bytes).map_err(|error| match error.classify() {
        serde_json::error::Category::Data => PolicyError::NotAPolicy,
        _ => PolicyError::Broken {
            line: error.line(),
            column: error.column(),
        },
    })?;
    if envelope.format != FORMAT {
        return Err(PolicyError::NotAPolicy);
    }
    if envelope.v > VERSION {
        return Err(PolicyError::Newer(envelope.v));
    }
    let policy: Policy =
        serde_json::from_value(envelope.policy).map_err(|error| PolicyError::Shape(error.to_string()))?;
    policy
        .check()
        .map_err(|(field, reason)| PolicyError::Refused(field, reason))?;
    Ok(policy)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{BandStarts, FactorKind, HandBand, Moment, Posture, Signature, Tier};

    fn changed() -> Policy {
        let mut policy = Policy::default();
        policy.half_lives[3].trust = 200;
        policy.complaint_targets[0].answer_days = 1;
        policy.bands[2].thriving = 80;
        policy.weights[1].0[3] = 77;
        policy
    }

    /// The file with one text in place of another.
    fn altered(from: &str, to: &str) -> Result<Policy, PolicyError> {
        let file = String::from_utf8(write(&changed())).expect("JSON is text");
        assert!(file.contains(from), "{file}");
        read(file.replacen(from, to, 1).as_bytes())
    }

    #[test]
    fn a_policy_comes_back_from_its_file_without_who_set_it() {
        let mut policy = changed();
        policy.stamp = policy.stamp.edited(Signature {
            at: Moment(1),
            by: None,
        });
        assert_eq!(read(&write(&policy)), Ok(changed()));
        let marked = [b"\xef\xbb\xbf".as_slice(), &write(&policy)].concat();
        assert_eq!(read(&marked), Ok(changed()));
    }

    #[test]
    fn a_file_of_before_a_parameter_means_what_held_then() {
        let file = write(&Policy::default());
        let mut value: serde_json::Value = serde_json::from_slice(&file).expect("JSON");
        let bands = value["policy"]
            .as_object_mut()
            .and_then(|policy| policy.remove("bands"));
        assert!(bands.is_some());
        let read = read(value.to_string().as_bytes()).map(|policy| policy.bands);
        assert_eq!(read, Ok([BandStarts::default(); 4]));
    }

    #[test]
    fn every_bad_file_says_what_is_wrong() {
        assert!(matches!(
            read(b"{\"format\""),
            Err(PolicyError::Broken { line: 1, .. })
        ));
        assert_eq!(read(b"[1]"), Err(PolicyError::NotAPolicy));
        assert_eq!(altered(FORMAT, "rapport-book"), Err(PolicyError::NotAPolicy));
        assert_eq!(altered("\"v\": 1", "\"v\": 9"), Err(PolicyError::Newer(9)));
        assert!(matches!(
            altered("\"rhythm\"", "\"rythm\""),
            Err(PolicyError::Shape(_))
        ));
        assert_eq!(
            altered("\"thriving\": 80", "\"thriving\": 40"),
            Err(PolicyError::Refused(
                Field::BandStart(Tier::Standard, HandBand::Thriving),
                Reason::OutOfRange(56, 99)
            ))
        );
        assert_eq!(
            altered("\"trust\": 200", "\"trust\": 0"),
            Err(PolicyError::Refused(
                Field::HalfLife(Posture::Partnership, FactorKind::Trust),
                Reason::OutOfRange(1, 3650)
            ))
        );
    }
}
