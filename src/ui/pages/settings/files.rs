//! Between the page and the files a book is written to and read from.

use super::accounts_table;
use super::upkept::Upkept;
use crate::exchange::csv_out;
use crate::exchange::json::{self, JsonError};
use crate::i18n::{Text, t};
use crate::model::Book;
use crate::store::Way;
use crate::ui::download::download;
use crate::ui::session::{NoticeKind, Session};
use leptos::ev::Event;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

pub(super) use crate::exchange::json::write as book_file;

/// The file that was just chosen, with its bytes where it can be read; nothing if no file was chosen.
pub(super) async fn bytes(event: Event) -> Option<(String, Option<Vec<u8>>)> {
    let input = event.target()?.dyn_into::<web_sys::HtmlInputElement>().ok()?;
    let file = input.files()?.get(0)?;
    let name = file.name();
    let buffer = JsFuture::from(file.array_buffer()).await.ok();
    Some((
        name,
        buffer.map(|buffer| js_sys::Uint8Array::new(&buffer).to_vec()),
    ))
}

/// The file that was just chosen with the book in it, or why there is none; nothing if no file was chosen.
pub(super) async fn chosen(session: Session, event: Event) -> Option<Result<(String, Book), String>> {
    let (name, bytes) = bytes(event).await?;
    let said = |words: &dyn Fn(&Text) -> String| session.text.with_untracked(words);
    Some(match bytes.map(|bytes| json::read(&bytes)) {
        Some(Ok(book)) => Ok((name, book)),
        Some(Err(error)) => Err(said(&|text| words(text, &name, &error))),
        None => Err(said(&|text| t!(text, "data-in-unreadable", file = &name))),
    })
}

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

/// Hands the policy in force to the browser's downloads.
pub(super) fn download_policy(session: Session) {
    let name = format!("rapport-policy-{}.json", session.today.get_untracked());
    let bytes = session
        .book
        .with_untracked(|book| crate::exchange::policy::write(book.policy()));
    offer(session, &name, "application/json", &bytes);
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
fn words(text: &Text, file: &str, error: &JsonError) -> String {
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
