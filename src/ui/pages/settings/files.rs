//! Between the page and the files a book is written to and read from.

use super::accounts_table;
use crate::exchange::csv_out;
use crate::exchange::json::JsonError;
use crate::i18n::{Text, t};
use crate::ui::session::Session;
use leptos::prelude::*;

pub(super) use crate::exchange::json::{read as read_book, write as book_file};

/// The accounts with their figures of the day shown.
pub(super) fn accounts_file(session: Session) -> Vec<u8> {
    let as_of = session.as_of.get_untracked();
    let rows = session.book.with_untracked(|book| {
        session
            .scores
            .with_untracked(|scores| accounts_table::rows(book, scores, as_of))
    });
    csv_out::table(rows)
}

/// Why a file is no book: what happened, and what to do.
pub(super) fn words(text: &Text, file: &str, error: &JsonError) -> String {
    match error {
        JsonError::Broken { line, column } => t!(
            text,
            "data-in-broken",
            file = file,
            line = *line,
            column = *column
        ),
        JsonError::NotABook => t!(text, "data-in-no-book", file = file),
        JsonError::Newer { .. } => t!(text, "data-in-newer", file = file),
        JsonError::Record { line, column, cause } => {
            t!(
                text,
                "data-in-record",
                file = file,
                line = *line,
                column = *column,
                cause = cause
            )
        }
    }
}
