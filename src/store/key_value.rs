//! The one door to storage: texts under keys.

use std::collections::BTreeMap;

/// What every key of ours begins with; no other key is ever read or written.
pub const PREFIX: &str = "rapport.";

/// Why storage did not do what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Denied {
    /// There is no room; the value under the key is the one before.
    #[error("storage is full")]
    Full,
    /// The browser, a setting or a policy forbids it.
    #[error("storage is blocked")]
    Blocked,
}

/// Texts under keys. Each call happens wholly or not at all.
pub trait KeyValue {
    /// The text under that key, if any.
    ///
    /// # Errors
    /// Storage is blocked.
    fn get(&self, key: &str) -> Result<Option<String>, Denied>;

    /// Puts the text under that key, in place of an earlier one.
    ///
    /// # Errors
    /// Full or blocked; the earlier text is then still there.
    fn set(&mut self, key: &str, text: &str) -> Result<(), Denied>;

    /// Takes away what is under that key, if anything.
    ///
    /// # Errors
    /// Storage is blocked.
    fn remove(&mut self, key: &str) -> Result<(), Denied>;

    /// All keys that begin with [`PREFIX`], in no order.
    ///
    /// # Errors
    /// Storage is blocked.
    fn keys(&self) -> Result<Vec<String>, Denied>;
}

/// Storage that lasts as long as the page: where the browser blocks the real one, and in tests.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MemoryKv(pub BTreeMap<String, String>);

impl KeyValue for MemoryKv {
    fn get(&self, key: &str) -> Result<Option<String>, Denied> {
        Ok(self.0.get(key).cloned())
    }

    fn set(&mut self, key: &str, text: &str) -> Result<(), Denied> {
        self.0.insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&mut self, key: &str) -> Result<(), Denied> {
        self.0.remove(key);
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, Denied> {
        Ok(self
            .0
            .keys()
            .filter(|key| key.starts_with(PREFIX))
            .cloned()
            .collect())
    }
}
