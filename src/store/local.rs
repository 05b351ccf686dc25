//! Local storage of the browser.

use super::{Denied, KeyValue, MemoryKv, PREFIX};
use gloo_storage::errors::StorageError;
use gloo_storage::{LocalStorage, Storage};

/// Local storage, once it has been seen to work. Only keys with our prefix are touched: the origin may
/// be shared with neighbours.
#[derive(Debug)]
pub struct LocalKv(());

impl LocalKv {
    /// Asks for local storage. `gloo_storage` panics where a browser blocks it, so the question is put to
    /// the window first.
    ///
    /// # Errors
    /// Blocked.
    pub fn probe() -> Result<Self, Denied> {
        raw().map(|_| Self(()))
    }
}

/// Local storage if it is not blocked, else memory, with the reason why nothing will last.
pub fn browser_kv() -> (Box<dyn KeyValue>, Option<Denied>) {
    match LocalKv::probe() {
        Ok(kv) => (Box::new(kv), None),
        Err(why) => (Box::new(MemoryKv::default()), Some(why)),
    }
}

/// Access can be withdrawn while the page is open, so each call asks anew.
fn raw() -> Result<web_sys::Storage, Denied> {
    let window = web_sys::window().ok_or(Denied::Blocked)?;
    window.local_storage().ok().flatten().ok_or(Denied::Blocked)
}

impl KeyValue for LocalKv {
    fn get(&self, key: &str) -> Result<Option<String>, Denied> {
        let raw = raw()?;
        match LocalStorage::get::<String>(key) {
            Ok(text) => Ok(Some(text)),
            Err(StorageError::KeyNotFound(_)) => Ok(None),
            // Not what was written here: given as it is, for the reader to refuse and to keep.
            Err(_) => raw.get_item(key).map_err(|_| Denied::Blocked),
        }
    }

    fn set(&mut self, key: &str, text: &str) -> Result<(), Denied> {
        raw()?;
        LocalStorage::set(key, text).map_err(|error| match error {
            StorageError::JsError(error) if error.name.contains("Quota") || error.name.contains("QUOTA") => {
                Denied::Full
            }
            _ => Denied::Blocked,
        })
    }

    fn remove(&mut self, key: &str) -> Result<(), Denied> {
        raw()?.remove_item(key).map_err(|_| Denied::Blocked)
    }

    fn keys(&self) -> Result<Vec<String>, Denied> {
        let raw = raw()?;
        let count = raw.length().map_err(|_| Denied::Blocked)?;
        let names = (0..count).filter_map(|place| raw.key(place).ok().flatten());
        Ok(names.filter(|key| key.starts_with(PREFIX)).collect())
    }
}
