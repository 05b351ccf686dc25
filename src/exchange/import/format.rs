//! How the cells of a column are written, and what must be asked where that is not certain.

use super::{DateOrder, Decimal, DecimalMark, ShareScale};
use chrono::NaiveDate;

/// How the cells of one column are written. None where no cell leaves it open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Format {
    /// Order of day, month and year.
    pub dates: Option<DateOrder>,
    /// The sign before the decimals.
    pub decimals: Option<DecimalMark>,
    /// Whether 1 means all or one per cent.
    pub shares: Option<ShareScale>,
}

/// One way to read a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Dates are written in this order.
    Dates(DateOrder),
    /// Decimals follow this sign.
    Decimals(DecimalMark),
    /// Shares are written on this scale.
    Shares(ShareScale),
}

/// What a cell would mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// This day.
    Day(NaiveDate),
    /// This number.
    Number(Decimal),
    /// This share: 1 is all of it.
    Share(Decimal),
}

/// One answer offered, with what it makes of the example.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The answer.
    pub answer: Answer,
    /// The example so read; none if it cannot be read so, and its row would be refused.
    pub reads_as: Option<Reading>,
}

/// A column that can be read in more than one way. It must be answered: a guess here moves orders by
/// months or multiplies amounts by a thousand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// A cell of the column on which the readings differ.
    pub example: String,
    /// The answers offered, at least two.
    pub choices: Vec<Choice>,
}
