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

/// Puts texts under keys of the browser's database, and makes it where there is none.
const PUT: &str = "const [texts] = arguments; return new Promise((resolve, reject) => {\
    const asked = indexedDB.open('rapport', 1);\
    asked.onupgradeneeded = () => asked.result.createObjectStore('book');\
    asked.onerror = () => reject(asked.error);\
    asked.onsuccess = () => {\
      const database = asked.result, change = database.transaction('book', 'readwrite');\
      for (const [key, text] of texts) change.objectStore('book').put(text, key);\
      change.oncomplete = () => { database.close(); resolve(); };\
      change.onabort = () => reject(change.error);\
    };\
  })";

/// Takes away all that the browser keeps of the app.
const FORGET: &str = "localStorage.clear(); return new Promise((resolve, reject) => {\
    const asked = indexedDB.deleteDatabase('rapport'); asked.onsuccess = () => resolve(); asked.onerror = () => reject(asked.error); })";

/// As many texts go to the browser at once.
const AT_ONCE: usize = 100;

/// Takes away all that the browser keeps of the app, and starts it anew.
pub async fn forget(b: &Browser) -> Result<()> {
    b.settled().await?;
    b.js::<()>(FORGET, &[]).await?;
    b.reload().await
}

/// Stores that book and loads the page anew. Gives the units it takes. It is put into the database; the first
/// start gives local storage its copy.
pub async fn store_book(b: &Browser, book: &Book) -> Result<usize> {
    let mut kv = MemoryKv::default();
    let mut layout = store::open(&mut kv)?.layout;
    store::save(&mut kv, &mut layout, &Book::default(), book)?;
    let mut texts = Vec::new();
    let mut units = 0;
    for key in kv.keys()? {
        let text = kv.get(&key)?.unwrap_or_default();
        units += text.encode_utf16().count();
        texts.push((key.replace("manifest.a", "manifest"), text));
    }
    for some in texts.chunks(AT_ONCE) {
        b.js::<()>(PUT, &[json!(some)]).await?;
    }
    b.reload().await?;
    Ok(units)
}
