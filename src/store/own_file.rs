//! The file that the person chose for backups: the browser's handle to it, which only a database can hold.

use super::Denied;
use super::idb::{connect, denied};
use idb::{Database, Query, TransactionMode};
use wasm_bindgen::JsValue;

/// A database of its own: whatever happens to the handle, the book is not touched.
const NAME: &str = "rapport-file";
const STORE: &str = "file";
const KEY: &str = "chosen";

/// Remembers the handle in place of the one before.
///
/// # Errors
/// The browser has no database, or does not let it be used.
pub async fn keep_own_file(handle: &JsValue) -> Result<(), Denied> {
    let database = Database::from(connect(NAME, STORE).await?);
    let transaction = database
        .transaction(&[STORE], TransactionMode::ReadWrite)
        .map_err(denied)?;
    let store = transaction.object_store(STORE).map_err(denied)?;
    store.put(handle, Some(&KEY.into())).map_err(denied)?;
    transaction.commit().map_err(denied)?.await.map_err(denied)?;
    database.close();
    Ok(())
}

/// The handle remembered last.
pub async fn own_file() -> Option<JsValue> {
    let database = Database::from(connect(NAME, STORE).await.ok()?);
    let transaction = database.transaction(&[STORE], TransactionMode::ReadOnly).ok()?;
    let store = transaction.object_store(STORE).ok()?;
    let found = store.get(Query::from(JsValue::from(KEY))).ok()?.await.ok()?;
    database.close();
    found
}
