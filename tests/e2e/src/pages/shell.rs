//! What surrounds every page.

use crate::{Browser, Result, eventually};
use serde_json::json;

/// Navigation, as-of date, undo, language, theme.
pub struct Shell<'a>(pub &'a Browser);

impl Shell<'_> {
    /// Opens the demo book from the first visit's page.
    pub async fn open_demo(&self) -> Result<()> {
        self.0.click("button", "Open the demo book").await?;
        self.0.see("accounts need attention").await
    }

    /// Takes the last edit back.
    pub async fn undo(&self) -> Result<()> {
        Ok(self.0.first("button", "Undo").await?.click().await?)
    }

    /// Makes the last undone edit again.
    pub async fn redo(&self) -> Result<()> {
        Ok(self.0.first("button", "Redo").await?.click().await?)
    }

    /// Speaks another language, chosen by its own name.
    pub async fn speak(&self, choice: &str, language: &str) -> Result<()> {
        // On a phone the choice lies behind a button.
        if !self.0.has("field", choice).await? {
            self.0.click("button", "Language and theme").await?;
        }
        self.0.choose(choice, language).await
    }

    /// Shows the page in these colours, `light` or `dark`: as the system wants it, or where the engine cannot
    /// be told so, as the person does.
    pub async fn colours(&self, scheme: &str) -> Result<()> {
        // On a phone the choice lies behind a button, in every language under another name.
        const CHOOSE: &str = "const [wanted] = arguments;\
            const field = document.querySelector('select:has(option[value=dark])');\
            if (!field) document.documentElement.dataset.theme = wanted;\
            else { field.value = wanted; field.dispatchEvent(new Event('change', { bubbles: true })); }";
        if self.0.prefer_colours(scheme).await? {
            return Ok(());
        }
        self.0.js::<()>(CHOOSE, &[json!(scheme)]).await
    }

    /// The direction of the page.
    pub async fn direction(&self) -> Result<String> {
        self.0.js("return document.documentElement.dir", &[]).await
    }

    /// Waits until the page is written in that direction.
    pub async fn runs(&self, direction: &str) -> Result<()> {
        eventually(&format!("the page to run {direction}"), async || {
            Ok((self.direction().await? == direction).then_some(()))
        })
        .await
    }

    /// What the bar says of the last edit: `saved`, `failed` or `nothing`.
    pub async fn save_state(&self) -> Result<String> {
        let state = "return document.querySelector('[data-state]')?.dataset.state ?? ''";
        self.0.js(state, &[]).await
    }

    /// Whether the page is wider than the window.
    pub async fn scrolls_sideways(&self) -> Result<bool> {
        let wider = "const page = document.documentElement; return page.scrollWidth > page.clientWidth + 1";
        self.0.js(wider, &[]).await
    }
}
