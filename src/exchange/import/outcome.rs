//! What a dry run found.

use super::Kind;
use crate::model::{Currency, Edit, Field, Reason};
use chrono::NaiveDate;

/// What an import would do.
#[derive(Clone, Debug, PartialEq)]
pub struct DryRun {
    /// The one edit that does it; the book that was given accepts it.
    pub edit: Edit,
    /// Counts by kind, in the order of [`Kind::ALL`]; kinds of which no row came are left away.
    pub tallies: Vec<Tally>,
    /// Rows that are not taken, by source and line.
    pub refused: Vec<RefusedRow>,
    /// Cells that are not taken although their row is.
    pub left_out: Vec<LeftOut>,
    /// The latest day on which anything happened in the book as it would be: the as-of date to offer.
    pub last_event_on: Option<NaiveDate>,
    /// The currency taken for amounts that came without one; none if all came with theirs.
    pub assumed_currency: Option<Currency>,
    /// Sources that took no part: no kind chosen, a needed column missing or a question open.
    pub waiting: Vec<usize>,
}

/// What becomes of the rows of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    /// The kind.
    pub kind: Kind,
    /// Records the book does not hold yet.
    pub created: usize,
    /// Records that change.
    pub updated: usize,
    /// Records that the book already holds just so.
    pub unchanged: usize,
    /// Rows refused.
    pub refused: usize,
}

/// A row that is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedRow {
    /// Which of the sources.
    pub source: usize,
    /// The row's place in the source's table.
    pub row: usize,
    /// The line of the file on which it begins; the headings stand on line 1, as a rule.
    pub line: usize,
    /// The column at fault; none if it is the row as a whole.
    pub column: Option<usize>,
    /// The cell at fault; empty if it is the row as a whole.
    pub value: String,
    /// Why.
    pub reason: RowReason,
}

/// A cell that is not taken although its row is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Which of the sources.
    pub source: usize,
    /// The line of the file.
    pub line: usize,
    /// The column.
    pub column: usize,
    /// The cell.
    pub value: String,
    /// Why.
    pub reason: RowReason,
}

/// Why a row or a cell is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowReason {
    /// More or fewer cells than headings: a separator inside a cell was not quoted.
    CellCount {
        /// As many as the headings.
        expected: usize,
        /// As many as the row.
        found: usize,
    },
    /// A quotation mark that is never closed, or closed in the middle of a cell.
    StrayQuote,
    /// A zero byte.
    ControlCharacter,
    /// A cell that is needed is empty.
    Missing,
    /// No date, or none in the order of the column.
    NotADate,
    /// No number, or none with the decimal sign of the column, or far too large.
    NotANumber,
    /// No whole number, where only steps of a scale count.
    NotWhole,
    /// No share from nothing to all.
    NotAShare,
    /// No currency code.
    NotACurrency,
    /// A word that is not on the list.
    UnknownWord,
    /// No such account in the book or in this import; its own row may have been refused.
    UnknownAccount,
    /// No such order in the book or in this import; its own row may have been refused.
    UnknownOrder,
    /// No such colleague.
    UnknownColleague,
    /// No such person at this account.
    UnknownContact,
    /// The name or number fits more than one record.
    Ambiguous,
    /// The number belongs to an order of another account.
    OrderOfOtherAccount,
    /// Contradicts an earlier row of the same file about the same record.
    Contradicts {
        /// The line of the earlier row.
        line: usize,
    },
    /// The book itself would refuse it.
    Refused {
        /// The field.
        field: Field,
        /// The reason.
        reason: Reason,
    },
}
