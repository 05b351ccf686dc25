//! A whole book as one JSON file, for moving it to another browser and for keeping.

use crate::model::{Book, BookParts};
use serde::{Deserialize, Serialize};

/// The name in the envelope by which a file is known as ours.
const FORMAT: &str = "rapport-book";
/// The version written; a change of the records' shape that an older reader would not notice, or that old
/// files cannot meet, raises it. Version 2 names what was erased; version 3 holds contracts, invoices, answers, needs,
/// signs of tactics and what is judged.
const VERSION: u32 = 3;

/// Why a file is no book.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum JsonError {
    /// No JSON, or cut off.
    #[error("line {line}, column {column}: no JSON")]
    Broken {
        /// The line of the file, from 1.
        line: usize,
        /// The place in the line, from 1.
        column: usize,
    },
    /// JSON, but of something else.
    #[error("no book of this app")]
    NotABook,
    /// Written by a newer version of the app.
    #[error("version {found} is newer than {known}")]
    Newer {
        /// The version of the file.
        found: u32,
        /// The newest version read.
        known: u32,
    },
    /// A book, but a record in it has a shape that cannot be read.
    #[error("line {line}, column {column}: {cause}")]
    Record {
        /// The line of the file, from 1.
        line: usize,
        /// The place in the line, from 1.
        column: usize,
        /// What the parser expected, for a report of the fault.
        cause: String,
    },
}

#[derive(Serialize)]
struct Written<'a> {
    format: &'a str,
    v: u32,
    data: &'a BookParts,
}

#[derive(Deserialize)]
struct Envelope {
    format: String,
    v: u32,
}

#[derive(Deserialize)]
struct Content {
    data: BookParts,
}

/// The book as a file.
pub fn write(book: &Book) -> Vec<u8> {
    let written = Written {
        format: FORMAT,
        v: VERSION,
        data: &book.to_parts(),
    };
    serde_json::to_vec(&written)
        .expect("records hold no map with keys other than text, nor a number that JSON lacks")
}

/// The book in a file.
///
/// # Errors
/// [`JsonError`], where possible with the place.
pub fn read(bytes: &[u8]) -> Result<Book, JsonError> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    // The envelope first: a newer file may hold records of which we know nothing.
    let text = std::str::from_utf8(bytes).map_err(|error| broken_after(&bytes[..error.valid_up_to()]))?;
    let envelope: Envelope = serde_json::from_str(text).map_err(|error| match error.classify() {
        serde_json::error::Category::Data => JsonError::NotABook,
        _ => JsonError::Broken {
            line: error.line(),
            column: error.column(),
        },
    })?;
    if envelope.format != FORMAT {
        return Err(JsonError::NotABook);
    }
    if envelope.v > VERSION {
        return Err(JsonError::Newer {
            found: envelope.v,
            known: VERSION,
        });
    }
    let content: Content = serde_json::from_str(text).map_err(|error| JsonError::Record {
        line: error.line(),
        column: error.column(),
        cause: error.to_string(),
    })?;
    Ok(Book::from_parts(content.data))
}

/// The place of the first byte that is no text.
fn broken_after(sound: &[u8]) -> JsonError {
    let last = sound.rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
    JsonError::Broken {
        line: 1 + sound.iter().filter(|byte| **byte == b'\n').count(),
        column: 1 + String::from_utf8_lossy(last).chars().count(),
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::model::{Account, Edit, Mint, Stamp};
    use proptest::prelude::*;

    fn book_of(names: &[String]) -> Book {
        let mut mint = Mint::new(1, 1);
        let accounts = names
            .iter()
            .map(|name| Account::named(mint.mint(), name.clone(), Stamp::default()).into());
        Book::default()
            .edit(Edit::Put(accounts.collect()))
            .expect("names are sound")
            .0
    }

    proptest! {
        #[test]
        fn a_book_written_and_read_is_the_same(names in prop::collection::vec("[^ ]\\PC{0,40}", 0..20)) {
            let named: Vec<String> = names.into_iter().filter(|name| !name.trim().is_empty()).collect();
            let book = book_of(&named);
            let bytes = write(&book);
            let again = read(&bytes).expect("what we wrote");
            prop_assert_eq!(again.to_parts(), book.to_parts());
            prop_assert_eq!(write(&again), bytes);
        }

        #[test]
        fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            prop_assert!(read(&bytes).is_err());
        }

        #[test]
        fn a_file_cut_off_is_broken(cut in 0_usize..10_000) {
            let bytes = write(&book_of(&["Müller".to_owned()]));
            let cut = cut % bytes.len();
            let broken = matches!(read(&bytes[..cut]), Err(JsonError::Broken { .. }));
            prop_assert!(broken);
        }
    }

    #[test]
    fn what_is_no_book_says_why() {
        let check =
            |text: &str, expected: JsonError| assert_eq!(read(text.as_bytes()), Err(expected), "{text}");
        check("", JsonError::Broken { line: 1, column: 0 });
        check(
            "{\n\"format\": rapport",
            JsonError::Broken { line: 2, column: 11 },
        );
        check("[]", JsonError::NotABook);
        check("{}", JsonError::NotABook);
        check(r#"{"format":"other","v":1,"data":{}}"#, JsonError::NotABook);
        check(
            r#"{"format":"rapport-book","v":4,"data":[1]}"#,
            JsonError::Newer { found: 4, known: 3 },
        );
        let Err(JsonError::Record { line, .. }) =
            read(b"{\"format\":\"rapport-book\",\"v\":1,\n\"data\":{}}")
        else {
            panic!("a book needs a policy")
        };
        assert_eq!(line, 2);
    }

    #[test]
    fn files_of_older_versions_are_still_read() {
        let book = book_of(&["Müller".to_owned()]);
        let file = String::from_utf8(write(&book)).expect("JSON is text");
        for v in 1..VERSION {
            let older = file.replacen(&format!("\"v\":{VERSION}"), &format!("\"v\":{v}"), 1);
            assert_ne!(older, file);
            assert_eq!(
                read(older.as_bytes()).map(|book| book.to_parts()),
                Ok(book.to_parts())
            );
        }
    }

    #[test]
    fn a_byte_order_mark_does_no_harm() {
        let bytes = [b"\xef\xbb\xbf".to_vec(), write(&Book::default())].concat();
        assert_eq!(
            read(&bytes).map(|book| book.to_parts()),
            Ok(Book::default().to_parts())
        );
    }

    #[test]
    fn a_byte_that_is_no_text_is_named_by_its_place() {
        assert_eq!(
            read(b"{\n\"format\": \"\xff\"}").err(),
            Some(JsonError::Broken { line: 2, column: 12 })
        );
    }
}
