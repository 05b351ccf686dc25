//! Books of many accounts: how many the demo has, and crowds put into the browser's storage as if they had
//! been saved there.

use crate::{Browser, Result};
use chrono::NaiveDate;
use rapport::demo;
use rapport::model::{Book, Edit, Mint, Moment, Record, Signature};
use rapport::store::{self, KeyValue, MemoryKv};
use serde_json::json;

/// How many accounts the demo book opens with.
pub fn of_the_demo() -> usize {
    let edit = demo::book(NaiveDate::default(), Signature::default(), &mut Mint::new(1, 1));
    let Edit::Put(records) = edit else { return 0 };
    let accounts = records
        .iter()
        .filter(|record| matches!(record, Record::Account(_)));
    accounts.count()
}

/// Stores a generated book and loads the page anew. Gives the units of local storage it takes.
pub async fn move_in(b: &Browser, accounts: usize, events: usize, as_of: NaiveDate) -> Result<usize> {
    let signature = Signature {
        at: Moment(1_700_000_000_000),
        by: None,
    };
    let book = Book::from_parts(demo::generated(accounts, events, as_of, 7, signature));
    store_book(b, &book).await
}

/// Stores that book and loads the page anew. Gives the units of local storage it takes.
pub async fn store_book(b: &Browser, book: &Book) -> Result<usize> {
    let mut kv = MemoryKv::default();
    let mut layout = store::open(&mut kv)?.layout;
    store::save(&mut kv, &mut layout, &Book::default(), book)?;
    let mut units = 0;
    for key in kv.keys()? {
        let text = kv.get(&key)?.unwrap_or_default();
        units += text.encode_utf16().count();
        // As gloo-storage writes a text: as JSON.
        let script = "localStorage.setItem(arguments[0], arguments[1])";
        b.js::<()>(script, &[json!(key), json!(serde_json::to_string(&text)?)])
            .await?;
    }
    b.reload().await?;
    Ok(units)
}
