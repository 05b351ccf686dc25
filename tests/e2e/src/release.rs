//! The built page under another name, as the next deployment would be.

use crate::profile::Profile;
use crate::site::hash;
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};

/// A copy of a build whose app lies in a folder of another name, removed in the end. For the browser it is another
/// build, for a person the same.
pub struct Release(Profile);

impl Release {
    /// Copies the build in that folder.
    pub fn after(build: &Path) -> Result<Self> {
        let release = Self(Profile::new()?);
        copy(build, &release.folder())?;
        release
            .rename()
            .with_context(|| format!("{} is no release build", build.display()))?;
        Ok(release)
    }

    /// Where its files are.
    pub fn folder(&self) -> PathBuf {
        self.0.path().join("release")
    }

    fn rename(&self) -> Result<()> {
        const OTHER: &str = "app-0123456789abcdef";
        let folder = self.folder();
        let names = fs::read_dir(&folder)?.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        let app = names
            .into_iter()
            .find(|name| name.starts_with("app-"))
            .context("it has no app")?;
        fs::rename(folder.join(&app), folder.join(OTHER))?;
        let (page, worker) = (folder.join("index.html"), folder.join("sw.js"));
        let before = fs::read_to_string(&page)?;
        let after = before.replace(&app, OTHER);
        // The policy allows the one script that stands in the page by its hash.
        let after = after.replace(&allowed(&before)?, &allowed(&after)?);
        let rules = fs::read_to_string(&worker)?
            .replace(&app, OTHER)
            .replace(&hash(before.as_bytes()), &hash(after.as_bytes()))
            .replace("const BUILD = \"", "const BUILD = \"next-");
        fs::write(page, after)?;
        Ok(fs::write(worker, rules)?)
    }
}

/// The hash of the script that stands in the page.
fn allowed(page: &str) -> Result<String> {
    let script = page.split_once("<script type=\"module\">");
    let script = script.and_then(|(_, rest)| rest.split_once("</script>"));
    Ok(hash(script.context("the page holds no script")?.0.as_bytes()))
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
