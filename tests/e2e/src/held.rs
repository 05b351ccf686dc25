//! What a browser holds of the book, taken out text by text and read natively.

use crate::browser::Browser;
use anyhow::Result;
use rapport::model::BookParts;
use rapport::store::{self, Batch, Commit, Denied, Depot, Look, MemoryKv, Vault};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

const BOTH: &str = include_str!("held.js");
const MANIFEST: &str = "rapport.manifest";
const PAGE: &str = "rapport.page.";

/// Texts under keys.
pub type Texts = BTreeMap<String, String>;

/// Both copies of the book.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// Local storage, as far as it is ours.
    pub near: Texts,
    /// The database.
    pub deep: Texts,
}

impl Held {
    /// What lies in the browser now.
    pub async fn of(b: &Browser) -> Result<Self> {
        let mut held: Self = b.js(BOTH, &[json!(null)]).await?;
        // What is no JSON was not written by the app, and is looked at as it is.
        for text in held.near.values_mut() {
            if let Ok(plain) = serde_json::from_str(text) {
                *text = plain;
            }
        }
        Ok(held)
    }

    /// Makes the browser hold this instead of what it held, behind the app's back.
    pub async fn put_into(&self, b: &Browser) -> Result<()> {
        let now = Self::of(b).await?;
        let change =
            json!({ "near": changed(&now.near, &self.near), "deep": changed(&now.deep, &self.deep) });
        b.js::<serde_json::Value>(BOTH, &[change]).await.map(drop)
    }

    /// The book that a start finds in both copies, and how much of it had to be set aside.
    pub async fn book(&self) -> Result<(BookParts, usize)> {
        let depot = Some(Still(&self.deep)).filter(|_| !self.deep.is_empty());
        let (_, started) = Vault::open(Box::new(MemoryKv(self.near.clone())), depot).await?;
        Ok((started.opened.book.to_parts(), started.opened.quarantined.len()))
    }

    /// The book that local storage holds by itself.
    pub fn near_book(&self) -> Result<(BookParts, usize)> {
        let opened = store::open(&mut MemoryKv(self.near.clone()))?;
        Ok((opened.book.to_parts(), opened.quarantined.len()))
    }

    /// The book that the database holds by itself.
    pub async fn deep_book(&self) -> Result<(BookParts, usize)> {
        let alone = Self {
            near: Texts::new(),
            deep: self.deep.clone(),
        };
        alone.book().await
    }

    /// The key of the largest page that both copies hold: dossiers lie there.
    pub fn largest_page(&self) -> String {
        let shared = self.near.iter().filter(|(key, _)| self.deep.contains_key(*key));
        let pages = shared.filter(|(key, _)| key.starts_with(PAGE));
        let largest = pages.max_by_key(|(_, text)| text.len());
        largest.map(|(key, _)| key.clone()).unwrap_or_default()
    }

    /// The keys of local storage that hold that word.
    pub fn near_keys(&self, part: &str) -> Vec<String> {
        self.near
            .keys()
            .filter(|key| key.contains(part))
            .cloned()
            .collect()
    }
}

/// Changes one character in the middle of a text.
pub fn spoil(text: &mut String) {
    let middle = text.chars().count() / 2;
    let other = |char| {
        if char == '\u{3500}' {
            '\u{3501}'
        } else {
            '\u{3500}'
        }
    };
    let spoilt = text.chars().enumerate();
    *text = spoilt
        .map(|(place, char)| if place == middle { other(char) } else { char })
        .collect();
}

/// The names of all accounts.
pub fn account_names(book: &BookParts) -> BTreeSet<String> {
    let names = book.dossiers.iter().map(|dossier| dossier.account.name.clone());
    names.collect()
}

fn changed<'a>(before: &'a Texts, after: &'a Texts) -> BTreeMap<&'a String, Option<&'a String>> {
    let keys = before.keys().chain(after.keys());
    keys.filter(|key| before.get(*key) != after.get(*key))
        .map(|key| (key, after.get(key)))
        .collect()
}

/// A database in which nothing happens any more.
struct Still<'a>(&'a Texts);

impl Depot for Still<'_> {
    async fn look(&self) -> Result<Look, Denied> {
        let backups = self
            .0
            .iter()
            .filter(|(key, _)| key.starts_with("rapport.backup."));
        Ok(Look {
            manifest: self.0.get(MANIFEST).cloned(),
            keys: self.0.keys().cloned().collect(),
            backups: backups.map(|(key, text)| (key.clone(), text.clone())).collect(),
        })
    }

    async fn texts(&self, keys: &[String]) -> Result<Vec<Option<String>>, Denied> {
        Ok(keys.iter().map(|key| self.0.get(key).cloned()).collect())
    }

    async fn commit(&self, _: Batch) -> Result<Commit, Denied> {
        Err(Denied::Blocked)
    }
}
