//! Between the page and the files a book is written to and read from.

use super::accounts_table;
use super::upkept::Upkept;
use crate::exchange::csv_out;
use crate::exchange::json::JsonError;
use crate::i18n::{Text, t};
use crate::store::Way;
use crate::ui::download::download;
use crate::ui::session::{NoticeKind, Session};
use leptos::prelude::*;

pub(super) use crate::exchange::json::{read as read_book, write as book_file};

/// A name for the book's file, after the day it is made.
pub(super) fn book_name(session: Session) -> String {
    format!("rapport-{}.json", session.today.get_untracked())
}

/// Hands the whole book to the browser's downloads, which makes it a backup.
pub(super) fn download_book(session: Session, upkept: Upkept) {
    let name = book_name(session);
    let bytes = session.book.with_untracked(book_file);
    if offer(session, &name, "application/json", &bytes) {
        upkept.filed(session, Way::Download, &name);
    }
}

/// Hands the accounts as a table to the browser's downloads.
pub(super) fn download_accounts(session: Session) {
    let name = format!("rapport-{}.csv", session.today.get_untracked());
    offer(session, &name, "text/csv;charset=utf-8", &accounts_file(session));
}

/// Offers a file and says so; whether the browser took it.
fn offer(session: Session, name: &str, kind: &str, bytes: &[u8]) -> bool {
    let made = download(name, kind, bytes).is_ok();
    let (kind, sentence) = session.text.with_untracked(|text| match made {
        true => (
            NoticeKind::Done { undoable: false },
            t!(text, "data-file-made", file = name),
        ),
        false => (NoticeKind::Refused, t!(text, "data-file-failed", file = name)),
    });
    session.notify(kind, sentence);
    made
}

/// The accounts with their figures of the day shown.
fn accounts_file(session: Session) -> Vec<u8> {
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
