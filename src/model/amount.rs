//! Money, prices, quantities and shares: exact, never binary fractions.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use std::fmt;
use std::str::FromStr;

/// An ISO 4217 currency code, three capital letters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

/// The text is no ISO 4217 code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a currency is three capital letters")]
pub struct NotACurrency;

impl Currency {
    /// Euro.
    pub const EUR: Self = Self(*b"EUR");
    /// United States dollar.
    pub const USD: Self = Self(*b"USD");

    /// The code, such as `EUR`.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("XXX")
    }

    /// Decimals of the minor unit (ISO 4217): two for most, none for the yen, three for some dinars.
    pub fn decimals(self) -> u32 {
        match &self.0 {
            b"BIF" | b"CLP" | b"DJF" | b"GNF" | b"ISK" | b"JPY" | b"KMF" | b"KRW" | b"PYG" | b"RWF"
            | b"UGX" | b"VND" | b"VUV" | b"XAF" | b"XOF" | b"XPF" => 0,
            b"BHD" | b"IQD" | b"JOD" | b"KWD" | b"LYD" | b"OMR" | b"TND" => 3,
            _ => 2,
        }
    }
}

impl FromStr for Currency {
    type Err = NotACurrency;

    fn from_str(text: &str) -> Result<Self, NotACurrency> {
        match text.as_bytes() {
            &[a, b, c] if [a, b, c].iter().all(u8::is_ascii_uppercase) => Ok(Self([a, b, c])),
            _ => Err(NotACurrency),
        }
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// An amount in the currency's minor unit (cents).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money {
    /// Minor units: 1,250 is 12.50 in euro.
    pub minor: i64,
    /// Its currency.
    pub currency: Currency,
}

impl Money {
    /// The amount in major units, for statistics; the books themselves stay exact.
    pub fn major(self) -> f64 {
        self.minor as f64 / 10_f64.powi(self.currency.decimals() as i32)
    }
}

/// A price per unit with six decimals, since trade prices run below the cent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Price {
    /// Millionths of the major unit: 14,000,000 is 14.00.
    pub micros: i64,
    /// Its currency.
    pub currency: Currency,
}

/// A quantity in thousandths: 12,000 is twelve pieces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Quantity(pub i64);

impl Quantity {
    /// So many whole pieces.
    pub fn whole(pieces: i64) -> Self {
        Self(pieces * 1000)
    }
}

/// A share between none and all, in millionths: discounts, margins, retention, share of wallet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Share(u32);

impl Share {
    const ALL: u32 = 1_000_000;

    /// From millionths; none above a million.
    pub fn from_ppm(ppm: u32) -> Option<Self> {
        (ppm <= Self::ALL).then_some(Self(ppm))
    }

    /// From whole per cent; none above a hundred.
    pub const fn percent(percent: u8) -> Option<Self> {
        if percent <= 100 {
            Some(Self(percent as u32 * 10_000))
        } else {
            None
        }
    }

    /// From 0..=1, rounded to millionths; none outside or not a number.
    pub fn from_f64(share: f64) -> Option<Self> {
        (0.0..=1.0)
            .contains(&share)
            .then(|| Self((share * f64::from(Self::ALL)).round() as u32))
    }

    /// The share in millionths.
    pub fn ppm(self) -> u32 {
        self.0
    }

    /// The share as 0..=1.
    pub fn as_f64(self) -> f64 {
        f64::from(self.0) / f64::from(Self::ALL)
    }
}

impl<'de> Deserialize<'de> for Share {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Self::from_ppm(u32::deserialize(from)?).ok_or_else(|| D::Error::custom("a share above one"))
    }
}

/// An unrounded amount, in 10⁻¹⁵ of the major unit: what price × quantity × (1 − discount) gives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Exact(pub i128);

impl Exact {
    /// Price × quantity × (1 − discount), without rounding. What no trade comes near, but a file may say, ends
    /// at the largest amount there is.
    pub fn product(price: Price, quantity: Quantity, discount: Share) -> Self {
        let kept = i128::from(Share::ALL - discount.ppm());
        let whole = i128::from(price.micros) * i128::from(quantity.0);
        Self(whole.saturating_mul(kept))
    }

    /// Rounded half to even at the currency's minor unit; none where it would not fit.
    pub fn round(self, currency: Currency) -> Option<Money> {
        let unit = 10_i128.pow(15 - currency.decimals());
        let (floor, rest) = (self.0.div_euclid(unit), self.0.rem_euclid(unit));
        let up = match (rest * 2).cmp(&unit) {
            std::cmp::Ordering::Greater => true,
            std::cmp::Ordering::Equal => floor % 2 != 0,
            std::cmp::Ordering::Less => false,
        };
        Some(Money {
            minor: i64::try_from(floor + i128::from(up)).ok()?,
            currency,
        })
    }
}

impl std::ops::Add for Exact {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl std::iter::Sum for Exact {
    fn sum<I: Iterator<Item = Self>>(parts: I) -> Self {
        parts.fold(Self::default(), std::ops::Add::add)
    }
}

/// Stored as `"1250 EUR"`: one short text per amount keeps the pages small.
macro_rules! amount_as_text {
    ($amount:ident, $field:ident) => {
        impl Serialize for $amount {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.collect_str(&format_args!("{} {}", self.$field, self.currency))
            }
        }

        impl<'de> Deserialize<'de> for $amount {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<'de, str>::deserialize(from)?;
                let (number, currency) = text
                    .split_once(' ')
                    .ok_or_else(|| D::Error::custom("an amount without a currency"))?;
                let $field = number.parse().map_err(D::Error::custom)?;
                Ok(Self {
                    $field,
                    currency: currency.parse().map_err(D::Error::custom)?,
                })
            }
        }
    };
}

amount_as_text!(Money, minor);
amount_as_text!(Price, micros);

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        std::borrow::Cow::<'de, str>::deserialize(from)?
            .parse()
            .map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(micros: i64, pieces: i64, discount: f64) -> Exact {
        let price = Price {
            micros,
            currency: Currency::USD,
        };
        Exact::product(
            price,
            Quantity::whole(pieces),
            Share::from_f64(discount).expect("a share"),
        )
    }

    #[test]
    fn amounts_beyond_all_trade_do_not_turn_over() {
        let (least, most) = (i64::MIN, i64::MAX);
        for (micros, quantity, sign) in [(most, most, 1), (least, most, -1), (least, least, 1)] {
            let price = Price {
                micros,
                currency: Currency::USD,
            };
            let exact = Exact::product(price, Quantity(quantity), Share::default());
            assert_eq!(exact.0.signum(), sign);
            assert_eq!(exact.round(Currency::USD), None);
        }
    }

    #[test]
    fn halves_round_to_even() {
        for (micros, minor) in [
            (5_000, 0),
            (15_000, 2),
            (25_000, 2),
            (-5_000, 0),
            (-15_000, -2),
            (15_001, 2),
        ] {
            assert_eq!(
                line(micros, 1, 0.0).round(Currency::USD).map(|m| m.minor),
                Some(minor),
                "{micros}"
            );
        }
    }

    #[test]
    fn discounts_are_exact() {
        assert_eq!(line(14_000_000, 12, 0.15), Exact(142_800_000_000_000_000));
        assert_eq!(
            line(14_000_000, 12, 0.15).round(Currency::USD).map(|m| m.minor),
            Some(14_280)
        );
    }

    #[test]
    fn currencies_know_their_decimals() {
        let exact = line(1_500_000, 1, 0.0);
        for (code, minor) in [("JPY", 2), ("USD", 150), ("KWD", 1500)] {
            let currency: Currency = code.parse().expect("a code");
            assert_eq!(exact.round(currency).map(|m| m.minor), Some(minor));
        }
        assert_eq!("usd".parse::<Currency>(), Err(NotACurrency));
    }

    #[test]
    fn amounts_round_trip_as_text() {
        let money = Money {
            minor: -1250,
            currency: Currency::EUR,
        };
        let text = serde_json::to_string(&money).expect("serialises");
        assert_eq!(text, "\"-1250 EUR\"");
        assert_eq!(serde_json::from_str::<Money>(&text).expect("parses"), money);
        assert!(serde_json::from_str::<Money>("\"12\"").is_err());
        assert!(serde_json::from_str::<Share>("1000001").is_err());
    }
}
