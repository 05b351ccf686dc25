//! One account's dossier.

use crate::{Browser, Result, eventually};

/// One account's dossier.
pub struct Dossier<'a>(pub &'a Browser);

impl Dossier<'_> {
    /// Opens it from the table of accounts.
    pub async fn open(&self, name: &str) -> Result<()> {
        super::Accounts(self.0).open().await?;
        super::Accounts(self.0).search(name).await?;
        super::Accounts(self.0).starts_with(name).await?;
        self.0.click("link", name).await?;
        self.0.one("heading", name).await.map(drop)
    }

    /// Goes to one of its tabs.
    pub async fn tab(&self, name: &str) -> Result<()> {
        // The navigation beside the page has links of the same names.
        const OPEN: &str = "const named = (tab) => tab.innerText.trim().startsWith(arguments[0]);\
            const tab = [...document.querySelectorAll('.tabs a')].find(named); tab?.click(); return Boolean(tab);";
        eventually(&format!("a tab “{name}”"), async || {
            let there = self.0.js::<bool>(OPEN, &[name.into()]).await?;
            Ok(there.then_some(()))
        })
        .await
    }

    /// Its health as the sentence of the explanation gives it, such as `58.7`.
    pub async fn health(&self) -> Result<f64> {
        self.0.see("Health is").await?;
        let text = self.0.text().await?;
        let figure = text
            .split("Health is ")
            .nth(1)
            .and_then(|rest| rest.split(' ').next());
        Ok(figure.unwrap_or_default().parse()?)
    }

    /// Opens what stands behind a factor and follows its first record; gives the address behind that link.
    pub async fn follow_evidence(&self, factor: &str) -> Result<String> {
        self.0.click("button", &format!("Why? {factor}")).await?;
        const FOLLOW: &str = "const link = document.querySelector('details[open] .evidence a');\
            link?.click(); return link && link.hash;";
        eventually("a record behind the factor", async || {
            self.0.js::<Option<String>>(FOLLOW, &[]).await
        })
        .await
    }

    /// Waits until its health is (not) that figure.
    pub async fn health_is(&self, figure: f64, wanted: bool) -> Result<f64> {
        let what = format!("health to be {figure}: {wanted}");
        eventually(&what, async || {
            let now = self.health().await?;
            Ok((((now - figure).abs() < 0.001) == wanted).then_some(now))
        })
        .await
    }
}
