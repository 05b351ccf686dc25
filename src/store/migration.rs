//! Formats of the past: numbered steps from each to the next, kept for ever.

use super::Fault;
use super::seal::parse;
use super::shelf::Fragment;
use crate::model::BookParts;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The version that this app writes.
pub const CURRENT: u32 = 4;

/// The first version whose data parse as they are: since then only what may be absent was added.
const ALIKE: u32 = 1;

/// Turns data of one version into the next. The data are a book or part of one: each of `policy`,
/// `team`, `catalogue`, `dossiers` and `erased` may be absent.
type Step = fn(Value) -> Value;

/// The step at place `n` leads from version `n + 1` to `n + 2`.
const STEPS: [Step; CURRENT as usize - 1] = [nothing_erased, no_contracts, nothing_judged];

/// Version 2 remembers what was erased; before that nobody knew.
fn nothing_erased(data: Value) -> Value {
    data
}

/// Version 3 holds contracts.
fn no_contracts(data: Value) -> Value {
    data
}

/// Version 4 holds invoices, surveys, needs, signs of tactics, and what is judged of an account's dependence and trust.
fn nothing_judged(data: Value) -> Value {
    data
}

/// A whole book in a file.
#[derive(Serialize, Deserialize)]
struct Envelope<T> {
    v: u32,
    data: T,
}

/// Reads a whole book from the text of a file, `{"v":1,"data":{…}}`, of any version up to the present.
///
/// # Errors
/// [`Fault::Newer`] for a version of the future, [`Fault::Parse`] for anything else.
pub fn read_envelope(text: &str) -> Result<BookParts, Fault> {
    let envelope: Envelope<Value> = serde_json::from_str(text).map_err(|_| Fault::Parse)?;
    migrated(&STEPS, envelope.v, envelope.data)
}

/// A whole book as the text of a file of the present version.
pub fn write_envelope(parts: &BookParts) -> String {
    serde_json::to_string(&Envelope {
        v: CURRENT,
        data: parts,
    })
    .expect("records serialise")
}

/// Reads a page's data. Those of the future are tried as they are, for a book that is only shown.
pub(super) fn read_fragment(v: u32, data: &[u8]) -> Result<Fragment, Fault> {
    if (ALIKE..=CURRENT).contains(&v) {
        return parse(data);
    }
    if v > CURRENT {
        return parse(data).map_err(|_| Fault::Newer { v });
    }
    migrated(&STEPS, v, parse(data)?)
}

/// By way of text, not of values: the records' parser would otherwise be compiled a second time.
fn migrated<T: DeserializeOwned>(steps: &[Step], v: u32, data: Value) -> Result<T, Fault> {
    parse(upgraded(steps, v, data)?.to_string().as_bytes())
}

fn upgraded(steps: &[Step], v: u32, data: Value) -> Result<Value, Fault> {
    let done = usize::try_from(v)
        .ok()
        .and_then(|v| v.checked_sub(1))
        .ok_or(Fault::Parse)?;
    let rest = steps.get(done..).ok_or(Fault::Newer { v })?;
    Ok(rest.iter().fold(data, |data, step| step(data)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Book;
    use serde_json::json;

    #[test]
    fn steps_are_taken_from_the_version_on() {
        let steps: [Step; 2] = [|data| json!([data, "to 2"]), |data| json!([data, "to 3"])];
        assert_eq!(upgraded(&steps, 1, json!(0)), Ok(json!([[0, "to 2"], "to 3"])));
        assert_eq!(upgraded(&steps, 2, json!(0)), Ok(json!([0, "to 3"])));
        assert_eq!(upgraded(&steps, 3, json!(0)), Ok(json!(0)));
        assert_eq!(upgraded(&steps, 4, json!(0)), Err(Fault::Newer { v: 4 }));
        assert_eq!(upgraded(&steps, 0, json!(0)), Err(Fault::Parse));
    }

    #[test]
    fn a_newer_file_is_named_as_such() {
        let newer = format!(r#"{{"v":{},"data":{{}}}}"#, CURRENT + 1);
        assert_eq!(read_envelope(&newer), Err(Fault::Newer { v: CURRENT + 1 }));
        assert_eq!(read_envelope(r#"{"v":1,"data":[]}"#), Err(Fault::Parse));
        assert_eq!(read_envelope("x"), Err(Fault::Parse));
    }

    #[test]
    fn a_book_of_version_1_opens_for_ever() {
        let parts = read_envelope(include_str!("../../tests/fixtures/book-v1.json")).expect("a book");
        assert_eq!(parts, crate::store::samples::frozen());
    }

    #[test]
    fn a_book_of_version_2_opens_for_ever() {
        let parts = read_envelope(include_str!("../../tests/fixtures/book-v2.json")).expect("a book");
        assert_eq!(parts, crate::store::samples::frozen_2());
        assert_eq!(Book::from_parts(parts.clone()).to_parts(), parts);
    }

    #[test]
    fn a_book_of_version_3_opens_for_ever() {
        let parts = read_envelope(include_str!("../../tests/fixtures/book-v3.json")).expect("a book");
        assert_eq!(parts, crate::store::samples::frozen_3());
        assert_eq!(Book::from_parts(parts.clone()).to_parts(), parts);
    }

    #[test]
    fn a_book_of_version_4_opens_for_ever() {
        let parts = read_envelope(include_str!("../../tests/fixtures/book-v4.json")).expect("a book");
        assert_eq!(parts, crate::store::samples::frozen_4());
        assert_eq!(Book::from_parts(parts.clone()).to_parts(), parts);
    }
}
