//! Fractions that arrive as they were sent.

use serde::{Deserialize, Serialize};

/// A number that travels as its bits.
///
/// As decimals it might come back different in the last place, and what is no number, or endless, not at all: an
/// exact reader of decimals weighs more than all else that the page reads.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Exact(pub f64);

impl Serialize for Exact {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.to_bits().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Exact {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        u64::deserialize(deserializer).map(|bits| Self(f64::from_bits(bits)))
    }
}

#[cfg(test)]
mod tests {
    use super::Exact;

    #[test]
    fn every_number_arrives_as_it_was_sent() {
        for number in [0.1 + 0.2, -0.0, f64::MIN_POSITIVE / 3.0, f64::INFINITY, f64::NAN] {
            let sent = serde_json::to_string(&Exact(number)).expect("a whole number");
            let Exact(arrived) = serde_json::from_str(&sent).expect("what was just written");
            assert_eq!(arrived.to_bits(), number.to_bits(), "{number} {sent}");
        }
    }
}
