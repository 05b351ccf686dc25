//! The table of accounts.

use crate::{Browser, Result, eventually};
use serde_json::json;

/// The table of accounts.
pub struct Accounts<'a>(pub &'a Browser);

impl Accounts<'_> {
    /// Opens the page and waits until every account is scored.
    pub async fn open(&self) -> Result<()> {
        self.0.goto("#/accounts").await?;
        self.0.one("grid", "Accounts").await?;
        eventually("all accounts to be scored", async || {
            Ok((!self.0.text().await?.contains("still to be scored")).then_some(()))
        })
        .await
    }

    /// Looks for words.
    pub async fn search(&self, words: &str) -> Result<()> {
        self.0.fill("Search name, number, city or contact", words).await
    }

    /// The names on screen, in order.
    pub async fn names(&self) -> Result<Vec<String>> {
        let names = "return [...document.querySelectorAll('[role=grid] [role=rowheader] a')]\
            .map((link) => [link.closest('[role=row]').ariaRowIndex, link.innerText.trim()])\
            .sort((a, b) => a[0] - b[0]).map((pair) => pair[1])";
        self.0.js(names, &[]).await
    }

    /// Waits until the first row is that account.
    pub async fn starts_with(&self, name: &str) -> Result<()> {
        eventually(&format!("the first row to be {name}"), async || {
            Ok((self.names().await?.first().is_some_and(|first| first == name)).then_some(()))
        })
        .await
    }

    /// What a row says under a heading.
    pub async fn cell(&self, name: &str, heading: &str) -> Result<String> {
        const CELL: &str = "const [name, heading] = arguments;\
            const tidy = (text) => text.replace(/[\\u2066-\\u2069]/g, '').replace(/\\s+/g, ' ').trim();\
            const grid = document.querySelector('[role=grid]');\
            const at = [...grid.querySelectorAll('[role=columnheader]')].findIndex((head) => tidy(head.innerText) === heading);\
            const row = [...grid.querySelectorAll('[role=row]')].find((row) => tidy(row.querySelector('[role=rowheader] a')?.innerText ?? '') === name);\
            return row && at >= 0 ? tidy(row.children[at].innerText) : null";
        let what = format!("{heading} of {name}");
        eventually(&what, async || {
            self.0
                .js::<Option<String>>(CELL, &[json!(name), json!(heading)])
                .await
        })
        .await
    }
}
