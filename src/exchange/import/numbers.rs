//! Numbers, amounts and shares as other systems write them.

use super::words;
use crate::folding::western_digits;
use crate::model::Currency;

/// The sign before the decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecimalMark {
    /// 1,234.50.
    Point,
    /// 1.234,50.
    Comma,
}

/// What a bare 1 means in a column of shares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShareScale {
    /// All of it.
    Fraction,
    /// One per cent.
    Percent,
}

impl DecimalMark {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Point, Self::Comma];
}

impl ShareScale {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Fraction, Self::Percent];
}

/// A decimal number as it was written: digits ÷ 10^scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decimal {
    /// All digits as one whole number.
    pub digits: i128,
    /// How many of them stand after the decimal sign, at most 40.
    pub scale: u32,
}

/// More than any amount needs, and far from overflow when scaled.
const MAX_DIGITS: u32 = 20;

impl Decimal {
    /// The number with so many decimals as one whole number, rounded half to even; none if it is too large.
    pub fn scaled(self, decimals: u32) -> Option<i64> {
        if self.scale <= decimals {
            let shifted = 10_i128
                .checked_pow(decimals - self.scale)?
                .checked_mul(self.digits)?;
            return i64::try_from(shifted).ok();
        }
        let Some(unit) = 10_i128.checked_pow(self.scale - decimals) else {
            return Some(0);
        };
        let (floor, rest) = (self.digits.div_euclid(unit), self.digits.rem_euclid(unit));
        // Compared with what is missing to the next, since twice the rest might overflow.
        let up = match rest.cmp(&(unit - rest)) {
            std::cmp::Ordering::Less => 0,
            std::cmp::Ordering::Equal => floor % 2,
            std::cmp::Ordering::Greater => 1,
        };
        i64::try_from(floor + up.abs()).ok()
    }

    /// The number without needless zeros, so that 0.10 equals 0.1.
    pub(super) fn normal(mut self) -> Self {
        while self.scale > 0 && self.digits % 10 == 0 {
            self = Self {
                digits: self.digits / 10,
                scale: self.scale - 1,
            };
        }
        self
    }
}

/// A number with what stood around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Figure {
    pub(super) number: Decimal,
    pub(super) percent: bool,
    pub(super) currency: Option<Currency>,
}

/// Reads a number with this decimal sign; thousands may be set apart by the other sign, by spaces
/// or by apostrophes, and must then be whole groups.
pub(super) fn parse(cell: &str, mark: DecimalMark) -> Option<Figure> {
    let cell = cell.trim();
    let plain = cell
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'.' || byte == b',');
    if plain {
        return Some(Figure {
            number: unsigned(cell, mark)?,
            percent: false,
            currency: None,
        });
    }
    let cell = western_digits(cell);
    let (mut body, currency) = words::without_currency(cell.trim());
    let unpercent = body.trim_end_matches(['%', '٪']).trim_end();
    let percent = unpercent.len() != body.len();
    body = unpercent;
    let (body, negative) = sign(body);
    // A sign may stand on either side of the currency: -€5 and €-5.
    let (body, currency) = match currency {
        Some(_) => (body, currency),
        None => words::without_currency(body),
    };
    let mut number = unsigned(body, mark)?;
    if negative {
        number.digits = -number.digits;
    }
    Some(Figure {
        number,
        percent,
        currency: currency.flatten(),
    })
}

/// Accountants put negative amounts in brackets, some systems the sign behind.
fn sign(body: &str) -> (&str, bool) {
    const MINUS: [char; 2] = ['-', '\u{2212}'];
    if let Some(inner) = body.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        return (inner.trim(), true);
    }
    if let Some(rest) = body.strip_prefix(MINUS).or_else(|| body.strip_suffix(MINUS)) {
        return (rest.trim(), true);
    }
    (body.strip_prefix('+').unwrap_or(body).trim(), false)
}

fn unsigned(body: &str, mark: DecimalMark) -> Option<Decimal> {
    let (body, exponent) = match body.split_once(['e', 'E']) {
        Some((body, exponent)) if exponent.len() <= 3 => (body, exponent.parse::<i32>().ok()?),
        Some(_) => return None,
        None => (body, 0),
    };
    let marks = match mark {
        DecimalMark::Point => ['.', '٫'],
        DecimalMark::Comma => [',', '٫'],
    };
    let (whole, decimals) = body.split_once(marks).unwrap_or((body, ""));
    if !decimals.bytes().all(|byte| byte.is_ascii_digit()) || whole.len() + decimals.len() == 0 {
        return None;
    }
    let mut read = Decimal { digits: 0, scale: 0 };
    for digit in ungrouped(whole, mark)?.chain(decimals.bytes()) {
        read.digits = read.digits * 10 + i128::from(digit - b'0');
        if read.digits >= 10_i128.pow(MAX_DIGITS + 10) {
            return None;
        }
    }
    read.scale = decimals.len() as u32;
    shift(read, exponent)
}

fn shift(number: Decimal, exponent: i32) -> Option<Decimal> {
    let scale = number.scale as i32 - exponent;
    let shifted = match u32::try_from(scale) {
        Ok(scale) => Decimal {
            digits: number.digits,
            scale,
        },
        Err(_) => {
            let digits = 10_i128
                .checked_pow(scale.unsigned_abs())?
                .checked_mul(number.digits)?;
            Decimal { digits, scale: 0 }
        }
    };
    let shifted = shifted.normal();
    (shifted.scale <= 40).then_some(shifted)
}

/// The digits of the whole part, if its groups are groups: 1,234 and 12,34,567 (as in India) but
/// neither 12,34 nor 0,123.
fn ungrouped(whole: &str, mark: DecimalMark) -> Option<impl Iterator<Item = u8>> {
    let other = match mark {
        DecimalMark::Point => ',',
        DecimalMark::Comma => '.',
    };
    let separator = whole.chars().find(|letter| !letter.is_ascii_digit());
    if let Some(separator) = separator {
        if separator != other
            && !matches!(
                separator,
                ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '’' | '٬'
            )
        {
            return None;
        }
        let groups: Vec<&str> = whole.split(separator).collect();
        let (first, rest) = groups.split_first()?;
        let (last, middle) = rest.split_last()?;
        let sound = (1..=3).contains(&first.len())
            && !first.starts_with('0')
            && last.len() == 3
            && middle.iter().all(|group| (2..=3).contains(&group.len()));
        if !sound
            || groups
                .iter()
                .any(|group| !group.bytes().all(|byte| byte.is_ascii_digit()))
        {
            return None;
        }
    }
    Some(whole.bytes().filter(u8::is_ascii_digit))
}

/// A share, 1 being all of it. Half a per cent written as 0.5 on the scale of per cent is not
/// recognised: too many systems write fractions.
pub(super) fn share(cell: &str, mark: DecimalMark, scale: ShareScale) -> Option<Decimal> {
    let figure = parse(cell, mark)?;
    let number = figure.number;
    let one = 10_i128.checked_pow(number.scale)?;
    let percent = Decimal {
        scale: number.scale + 2,
        ..number
    };
    let share = match (figure.percent, scale) {
        (true, _) => percent,
        (false, ShareScale::Fraction) => number,
        (false, ShareScale::Percent) => (number.digits == 0 || number.digits >= one).then_some(percent)?,
    };
    let all = 10_i128.checked_pow(share.scale)?;
    (0..=all).contains(&share.digits).then(|| share.normal())
}

#[cfg(test)]
mod tests {
    use super::super::decide::{Verdict, decide};
    use super::*;

    fn read(cell: &str, mark: DecimalMark) -> Option<(i128, u32)> {
        parse(cell, mark).map(|figure| (figure.number.digits, figure.number.scale))
    }

    #[test]
    fn numbers_are_read_with_either_decimal_sign() {
        use DecimalMark::{Comma, Point};
        for (cell, mark, expected) in [
            ("14.00", Point, Some((14, 0))),
            ("14,00", Comma, Some((14, 0))),
            ("1,234.50", Point, Some((12345, 1))),
            ("1.234,50", Comma, Some((12345, 1))),
            ("1,234", Point, Some((1234, 0))),
            ("1,234", Comma, Some((1234, 3))),
            ("1 234,5", Comma, Some((12345, 1))),
            ("1\u{202f}234,5", Comma, Some((12345, 1))),
            ("1'234.5", Point, Some((12345, 1))),
            ("12,34,567", Point, Some((1_234_567, 0))),
            ("12,34", Point, None),
            ("0,123", Point, None),
            ("0,123", Comma, Some((123, 3))),
            (".5", Point, Some((5, 1))),
            ("-5", Point, Some((-5, 0))),
            ("(5.25)", Point, Some((-525, 2))),
            ("5-", Point, Some((-5, 0))),
            ("\u{2212}5", Point, Some((-5, 0))),
            ("5.0000001E-2", Point, Some((50_000_001, 9))),
            ("1.5e3", Point, Some((1500, 0))),
            ("١٬٢٣٤٫٥", Point, Some((12345, 1))),
            ("۱۲۳", Comma, Some((123, 0))),
            ("€ 12,50", Comma, Some((125, 1))),
            ("12.50 USD", Point, Some((125, 1))),
            ("-$5", Point, Some((-5, 0))),
            ("", Point, None),
            (".", Point, None),
            ("-", Point, None),
            ("12 pieces", Point, None),
            ("1.2.3", Point, None),
            ("1e999", Point, None),
            ("123456789012345678901234567890123", Point, None),
        ] {
            assert_eq!(read(cell, mark), expected, "{cell} {mark:?}");
        }
    }

    #[test]
    fn amounts_tell_their_currency() {
        for (cell, code) in [
            ("€12", Some("EUR")),
            ("12 €", Some("EUR")),
            ("£5", Some("GBP")),
            ("PLN 5", Some("PLN")),
            ("5 zł", Some("PLN")),
            ("$5", None),
            ("5", None),
            ("5 PCS", None),
        ] {
            let currency = parse(cell, DecimalMark::Point).and_then(|figure| figure.currency);
            assert_eq!(
                currency.map(|currency| currency.to_string()).as_deref(),
                code,
                "{cell}"
            );
        }
    }

    #[test]
    fn scaling_rounds_half_to_even() {
        for (digits, scale, expected) in [
            (125, 2, 12),
            (135, 2, 14),
            (-125, 2, -12),
            (-135, 2, -14),
            (15, 0, 150),
            (151, 2, 15),
            (5, 40, 0),
        ] {
            assert_eq!(
                Decimal { digits, scale }.scaled(1),
                Some(expected),
                "{digits} {scale}"
            );
        }
        assert_eq!(
            Decimal {
                digits: 10_i128.pow(29),
                scale: 0
            }
            .scaled(6),
            None
        );
    }

    #[test]
    fn a_column_settles_the_decimal_sign_or_leaves_it_open() {
        use DecimalMark::*;
        let check = |cells: &[&'static str], expected: Verdict<DecimalMark>| {
            let number = |cell: &str, mark| parse(cell, mark).map(|figure| figure.number);
            assert_eq!(
                decide(&DecimalMark::ALL, || cells.iter().copied(), number),
                expected,
                "{cells:?}"
            );
        };
        let open = |example: &str| Verdict::Open {
            example: example.into(),
            ways: vec![Point, Comma],
        };
        check(&["1", "12", "x"], Verdict::Free);
        check(&["1,234", "1,5"], Verdict::One(Comma));
        check(&["1,234", "14.00"], Verdict::One(Point));
        check(&["1,234", "0,123"], Verdict::One(Comma));
        check(&["1,234,567"], Verdict::One(Point));
        check(&["1,234", "2,500"], open("1,234"));
        check(&["1.234"], open("1.234"));
        check(&["1.5", "1,5"], open("1.5"));
    }

    #[test]
    fn a_column_settles_the_scale_of_shares() {
        use ShareScale::*;
        let check = |cells: &[&'static str], expected: Verdict<ShareScale>| {
            let share = |cell: &str, scale| share(cell, DecimalMark::Point, scale);
            assert_eq!(
                decide(&ShareScale::ALL, || cells.iter().copied(), share),
                expected,
                "{cells:?}"
            );
        };
        check(&["0", "0.05", "0.1"], Verdict::One(Fraction));
        check(&["0", "5", "15"], Verdict::One(Percent));
        check(&["5%", "0.5 %"], Verdict::Free);
        check(
            &["0", "1"],
            Verdict::Open {
                example: "1".into(),
                ways: vec![Fraction, Percent],
            },
        );
        check(
            &["0.05", "5"],
            Verdict::Open {
                example: "0.05".into(),
                ways: vec![Fraction, Percent],
            },
        );
        assert_eq!(share("101", DecimalMark::Point, Percent), None);
        assert_eq!(share("-5%", DecimalMark::Point, Percent), None);
        assert_eq!(
            share("15%", DecimalMark::Point, Fraction),
            Some(Decimal { digits: 15, scale: 2 })
        );
    }
}
