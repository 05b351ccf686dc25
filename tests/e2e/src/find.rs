//! Finds things as a person does: by what they are and what they are called.
//!
//! Roles are ARIA's (`button`, `link`, `heading`, `row`, `gridcell`, `dialog` …), explicit or native.
//! Two more: `field` is any input with a label, `file` is a file input, visible or not.
//! While a modal dialog is open, only what it holds can be found.

use crate::browser::Browser;
use crate::wait::eventually;
use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};
use std::path::Path;
use thirtyfour::WebElement;

const FIND: &str = include_str!("find.js");

impl Browser {
    /// The one thing with this role and exactly this name; waits for it.
    pub async fn one(&self, role: &str, name: &str) -> Result<WebElement> {
        let what = format!("one {role} \u{201c}{name}\u{201d}");
        let found = eventually(&what, async || {
            let mut found = self.found(role, Some(name), false).await?;
            ensure!(found.len() < 2, "there are {} of them", found.len());
            Ok(found.pop().map(|(_, element)| element))
        });
        match found.await {
            Ok(element) => Ok(element),
            Err(error) => Err(error.context(format!("each {role} here: {:?}", self.names(role).await?))),
        }
    }

    /// The first thing with this role whose name holds this text; waits for it.
    pub async fn first(&self, role: &str, part: &str) -> Result<WebElement> {
        let what = format!("a {role} with \u{201c}{part}\u{201d}");
        let found = eventually(&what, async || {
            Ok(self
                .found(role, Some(part), true)
                .await?
                .into_iter()
                .next()
                .map(|(_, element)| element))
        });
        match found.await {
            Ok(element) => Ok(element),
            Err(error) => Err(error.context(format!("each {role} here: {:?}", self.names(role).await?))),
        }
    }

    /// The names of all things with this role, now, in the order of the page.
    pub async fn names(&self, role: &str) -> Result<Vec<String>> {
        Ok(self
            .found(role, None, false)
            .await?
            .into_iter()
            .map(|(name, _)| name)
            .collect())
    }

    /// Whether a thing with this role and exactly this name is on the page now.
    pub async fn has(&self, role: &str, name: &str) -> Result<bool> {
        Ok(!self.found(role, Some(name), false).await?.is_empty())
    }

    /// Waits until no thing with this role and name is left.
    pub async fn gone(&self, role: &str, name: &str) -> Result<()> {
        let what = format!("{role} \u{201c}{name}\u{201d} to go");
        eventually(&what, async || Ok((!self.has(role, name).await?).then_some(()))).await
    }

    /// Presses a button, follows a link, chooses an option.
    pub async fn click(&self, role: &str, name: &str) -> Result<()> {
        // Looked up again when it was replaced between finding and clicking.
        eventually(
            &format!("{role} \u{201c}{name}\u{201d} to take the click"),
            async || {
                let found = self.one(role, name).await?;
                // A person scrolls what lies under a fixed bar into view first.
                let reveal = "arguments[0].scrollIntoView({ block: 'center' })";
                self.driver().execute(reveal, vec![found.to_json()?]).await?;
                found.click().await?;
                Ok(Some(()))
            },
        )
        .await
    }

    /// Writes into the field with this label, replacing what stood there.
    pub async fn fill(&self, label: &str, text: &str) -> Result<()> {
        let field = self.one("field", label).await?;
        // Date and time fields take keys in the order of the language; their value does not.
        let direct = field
            .attr("type")
            .await?
            .is_some_and(|kind| matches!(&*kind, "date" | "time" | "month" | "range"));
        if direct {
            const SET: &str = "const [field, value] = arguments;\
                field.focus(); field.value = value;\
                for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));";
            self.driver()
                .execute(SET, vec![field.to_json()?, json!(text)])
                .await?;
            return Ok(());
        }
        field.clear().await?;
        field.send_keys(text).await?;
        Ok(())
    }

    /// Chooses an option of a select by what it says.
    pub async fn choose(&self, label: &str, option: &str) -> Result<()> {
        const CHOOSE: &str = "const [field, wanted] = arguments;\
            const label = (option) => option.label.replace(/[\\u2066-\\u2069]/g, '').trim();\
            const option = [...(field.options || [])].find((option) => label(option) === wanted);\
            if (!option) return [...(field.options || [])].map(label);\
            field.value = option.value;\
            for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));\
            return null;";
        let field = self.one("field", label).await?;
        let others = self
            .driver()
            .execute(CHOOSE, vec![field.to_json()?, json!(option)])
            .await?;
        if !others.json().is_null() {
            bail!("{label} does not offer {option}, only {}", others.json());
        }
        Ok(())
    }

    /// What the field with this label holds.
    pub async fn value(&self, label: &str) -> Result<String> {
        let field = self.one("field", label).await?;
        Ok(field.prop("value").await?.unwrap_or_default())
    }

    /// Hands files to the file input with this label.
    pub async fn upload(&self, label: &str, files: &[&Path]) -> Result<()> {
        let input = self.one("file", label).await?;
        let paths = files
            .iter()
            .map(|path| path.canonicalize().with_context(|| path.display().to_string()));
        let paths = paths
            .map(|path| path.map(|path| path.display().to_string()))
            .collect::<Result<Vec<_>>>()?;
        Ok(input.send_keys(paths.join("\n")).await?)
    }

    /// Types where the focus is: text, or keys such as `Key::Tab`.
    pub async fn press(&self, keys: impl Into<thirtyfour::TypingData>) -> Result<()> {
        Ok(self.driver().active_element().await?.send_keys(keys).await?)
    }

    /// Strikes keys, wherever the focus is. [`Self::press`] sends them to the element, which engines focus anew for
    /// that: within a date, its first part.
    pub async fn strike(&self, keys: impl Into<thirtyfour::TypingData>) -> Result<()> {
        Ok(self.driver().action_chain().send_keys(keys).perform().await?)
    }

    /// Goes on by the Tab key until what has the focus says this.
    pub async fn tab_to(&self, part: &str) -> Result<()> {
        self.tabbing(part, async || self.strike(thirtyfour::Key::Tab + "").await)
            .await
    }

    /// Goes back by Shift and Tab until what has the focus says this.
    pub async fn tab_back_to(&self, part: &str) -> Result<()> {
        use thirtyfour::Key;
        let back = async || {
            let keys = self.driver().action_chain().key_down(Key::Shift);
            Ok(keys.send_keys(Key::Tab + "").key_up(Key::Shift).perform().await?)
        };
        self.tabbing(part, back).await
    }

    async fn tabbing(&self, part: &str, step: impl AsyncFn() -> Result<()>) -> Result<()> {
        /// More stops than any page has.
        const STOPS: usize = 150;
        let mut stops = Vec::new();
        for _ in 0..STOPS {
            step().await?;
            let at = self.focused().await?;
            if at.contains(part) {
                return Ok(());
            }
            stops.push(at.lines().next().unwrap_or_default().to_owned());
        }
        bail!("the Tab key never came to {part}, but to {stops:?}")
    }

    /// The role or tag and the text of what has the focus, for asserting keyboard paths.
    pub async fn focused(&self) -> Result<String> {
        const FOCUS: &str = "const at = document.activeElement;\
            const name = at.getAttribute('aria-label') || (at.labels && at.labels[0] ? at.labels[0].innerText : at.innerText);\
            return `${at.getAttribute('role') || at.tagName.toLowerCase()} ${(name || '').replace(/[\\u2066-\\u2069]/g, '').trim()}`;";
        self.js(FOCUS, &[]).await
    }

    async fn found(&self, role: &str, name: Option<&str>, part: bool) -> Result<Vec<(String, WebElement)>> {
        let pairs = self
            .driver()
            .execute(FIND, vec![json!(role), json!(name), json!(part)])
            .await?;
        let pairs: Vec<(String, Value)> = pairs.convert()?;
        let element = |value| WebElement::from_json(value, self.driver().handle().clone());
        pairs
            .into_iter()
            .map(|(name, value)| Ok((name, element(value)?)))
            .collect()
    }
}
