//! The promise ledger of the book.

use crate::{Browser, Result, eventually};

/// The promise ledger.
pub struct Promises<'a>(pub &'a Browser);

impl Promises<'_> {
    /// Opens the page and waits until every reliability is worked out.
    pub async fn open(&self) -> Result<()> {
        self.0.goto("#/promises").await?;
        self.0.one("grid", "Promises of the book").await?;
        self.0.see("We keep ").await
    }

    /// What was promised, in the order on screen.
    pub async fn rows(&self) -> Result<Vec<String>> {
        let rows = "return [...document.querySelectorAll('[role=grid] [role=rowheader] a')]\
            .map((link) => [Number(link.closest('[role=row]').ariaRowIndex), link.innerText.trim()])\
            .sort((a, b) => a[0] - b[0]).map((pair) => pair[1])";
        self.0.js(rows, &[]).await
    }

    /// Waits until a promise is (not) among the rows.
    pub async fn lists(&self, what: &str, wanted: bool) -> Result<()> {
        eventually(&format!("{what} among the rows: {wanted}"), async || {
            let listed = self.rows().await?.iter().any(|row| row == what);
            Ok((listed == wanted).then_some(()))
        })
        .await
    }
}
