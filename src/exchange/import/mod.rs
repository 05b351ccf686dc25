//! Reading tables of other systems into the book.
//!
//! [`read`] turns a file into a [`Source`]: decoded, split into cells, its kind and columns recognised.
//! The user corrects what was guessed and answers the open [`Question`]s. [`dry_run`] then says what
//! would become of every row, and holds the one `Edit` that does it.

mod accounts;
mod answers;
mod beliefs;
mod blank;
mod contracts;
mod dates;
mod decide;
mod directory;
mod dry_run;
mod encoding;
mod events;
mod format;
mod invoices;
mod kind;
mod lines;
mod needs;
mod numbers;
mod outcome;
mod people;
mod plan;
mod row;
mod shelf;
mod source;
mod spoken;
mod synonyms;
mod table;
mod target;
mod trade;
mod words;

pub use dates::DateOrder;
pub use dry_run::{Options, dry_run, dry_run_paced};
pub use encoding::Encoding;
pub use format::{Answer, Choice, Format, Question, Reading};
pub use kind::Kind;
pub use numbers::{Decimal, DecimalMark, ShareScale};
pub use outcome::{DryRun, LeftOut, RefusedRow, RowReason, Tally};
pub use source::{Column, ReadError, Source, read, read_as};
pub use table::{Delimiter, Fault, MAX_BYTES, MAX_COLUMNS, MAX_ROWS, Row, Table};
pub use target::Target;

#[cfg(all(test, not(target_arch = "wasm32")))]
mod journeys;
