//! The book as files.

use crate::model::{Book, BookParts};

pub(super) fn book_file(book: &Book) -> Vec<u8> {
    serde_json::to_vec(&book.to_parts()).unwrap_or_default()
}

pub(super) fn read_book(bytes: &[u8]) -> Result<Book, String> {
    serde_json::from_slice::<BookParts>(bytes).map(Book::from_parts).map_err(|error| error.to_string())
}

pub(super) fn accounts_file(book: &Book) -> Vec<u8> {
    book.dossiers().map(|dossier| format!("{}\n", dossier.account.name)).collect::<String>().into_bytes()
}

pub(super) fn words(text: &crate::i18n::Text, file: &str, _error: &str) -> String {
    crate::i18n::t!(text, "data-in-no-book", file = file)
}
