//! The import page.

use crate::{Browser, Result, eventually};
use std::path::Path;

/// The import page.
pub struct Import<'a>(pub &'a Browser);

impl Import<'_> {
    /// Opens the page and hands it files.
    pub async fn read(&self, files: &[impl AsRef<Path>]) -> Result<()> {
        self.0.goto("#/import").await?;
        let files: Vec<&Path> = files.iter().map(AsRef::as_ref).collect();
        let label = "Choose files, or drop them here CSV or text, several at once. They are read in this browser and sent nowhere.";
        self.0.upload(label, &files).await
    }

    /// Created, updated, unchanged and refused rows of that kind, as the dry run says.
    pub async fn tally(&self, kind: &str) -> Result<Vec<String>> {
        const ROW: &str = "const tidy = (text) => text.replace(/[\\u2066-\\u2069]/g, '').replace(/\\s+/g, ' ').trim();\
            const row = [...document.querySelectorAll('tr')].find((row) => {\
                const head = row.querySelector('th[scope=row]');\
                return head && tidy(head.innerText) === arguments[0] && row.querySelectorAll('td').length >= 4;\
            });\
            return row ? [...row.querySelectorAll('td')].map((cell) => tidy(cell.innerText)) : null";
        eventually(&format!("the dry run to speak of {kind}"), async || {
            self.0.js::<Option<Vec<String>>>(ROW, &[kind.into()]).await
        })
        .await
    }

    /// Imports what is ready and arrives at Today.
    pub async fn confirm(&self) -> Result<()> {
        self.0.click("button", "Import").await?;
        self.0.one("heading", "Today").await.map(drop)
    }
}
