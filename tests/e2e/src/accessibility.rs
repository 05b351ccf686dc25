//! axe-core on the page as it stands.

use crate::browser::Browser;
use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use std::path::PathBuf;

/// One rule of axe that the page breaks.
#[derive(Clone, Debug, Deserialize)]
pub struct Breach {
    /// axe's name for the rule, `color-contrast` for example.
    pub id: String,
    /// `minor`, `moderate`, `serious` or `critical`.
    pub impact: Option<String>,
    /// The rule in words.
    pub help: String,
    /// Where: a selector and what is wrong there.
    pub places: Vec<String>,
}

/// Scripts of the driver run beside the page's policy, so axe needs no exception in it.
const RUN: &str = "const done = arguments[arguments.length - 1];\
    axe.run(document, { resultTypes: ['violations'] }).then(\
        (report) => done(report.violations.map((rule) => ({\
            id: rule.id, impact: rule.impact, help: rule.help,\
            places: rule.nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary}`),\
        }))),\
        (error) => done([{ id: 'axe', impact: null, help: String(error), places: [] }]));";

impl Browser {
    /// The rules that the page breaks now.
    pub async fn axe(&self) -> Result<Vec<Breach>> {
        if !self.js::<bool>("return 'axe' in window", &[]).await? {
            let path = crate::setting("RAPPORT_AXE", usual_place);
            let source = std::fs::read_to_string(&path).with_context(|| {
                format!(
                    "axe-core is not at {}: run `cargo xtask test` once",
                    path.display()
                )
            })?;
            self.driver().execute(source, Vec::new()).await?;
        }
        Ok(self.driver().execute_async(RUN, Vec::new()).await?.convert()?)
    }

    /// The page as it stands breaks no rule; `what` names it in the failure.
    pub async fn assert_accessible(&self, what: &str) -> Result<()> {
        let breaches = self.axe().await?;
        ensure!(
            breaches.is_empty(),
            "{what} breaks {} rules of axe: {breaches:#?}",
            breaches.len()
        );
        Ok(())
    }
}

fn usual_place() -> PathBuf {
    let from = |name| std::env::var_os(name).map(PathBuf::from);
    let cache = from("RAPPORT_CACHE")
        .or_else(|| Some(from("XDG_CACHE_HOME")?.join("rapport")))
        .or_else(|| Some(from("HOME")?.join(".cache/rapport")));
    cache
        .unwrap_or_default()
        .join("npm/node_modules/axe-core/axe.min.js")
}
