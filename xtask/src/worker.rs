//! Writes the service worker of a built page: which files belong to the build, and what bytes they have.

use crate::project::{Project, Sentence, read};
use crate::wasm::Mode;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::path::Path;

/// The page's word for its worker.
const MENTION: &str = "<meta name=\"offline-worker\" content=\"./sw.js\">";
const NAME: &str = "sw.js";
const BUILD: &str = "const BUILD = \"\";\n";
const FILES: &str = "const FILES = [];\n";

/// Has the page know of no worker in a development build, which would hide the next one behind the last.
pub(crate) fn mention(folder: &Path, mode: Mode) -> Result<(), Sentence> {
    let path = folder.join("index.html");
    let page = read(&path)?;
    if !page.contains(MENTION) {
        return Err(format!(
            "index.html has no `{MENTION}`, so it would open with a connection only."
        ));
    }
    if mode == Mode::Release {
        return Ok(());
    }
    write(&path, &page.replace(MENTION, ""))
}

/// Writes `sw.js` into `folder`, whose other files stand as they will be served.
pub(crate) fn seal(project: &Project, folder: &Path) -> Result<(), Sentence> {
    let template = read(&project.root.join("web").join(NAME))?;
    let files = crate::project::files(folder)?;
    let mut entries = Vec::new();
    for file in files {
        let path = file.strip_prefix(folder).unwrap_or(&file);
        let path = path.to_string_lossy().replace('\\', "/");
        if path != NAME {
            let bytes = std::fs::read(&file)
                .map_err(|error| format!("{} could not be read: {error}.", file.display()))?;
            entries.push((path, STANDARD.encode(Sha256::digest(bytes))));
        }
    }
    write(&folder.join(NAME), &rendered(&template, &entries)?)
}

fn rendered(template: &str, entries: &[(String, String)]) -> Result<String, Sentence> {
    if !(template.contains(BUILD) && template.contains(FILES)) {
        return Err("web/sw.js leaves no place for the build's name and files.".into());
    }
    let rows: String = entries
        .iter()
        // Hosts give the page for its folder, and some lead there from its own name.
        .map(|(path, hash)| (if path == "index.html" { "./" } else { path }, hash))
        .map(|(path, hash)| format!("  [{path:?}, {hash:?}],\n"))
        .collect();
    let worker = template.replace(FILES, &format!("const FILES = [\n{rows}];\n"));
    // Of the rules, too: one cache must never serve two of them.
    let sum = Sha256::digest(worker.as_bytes());
    let name: String = sum[..8].iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(worker.replace(BUILD, &format!("const BUILD = {name:?};\n")))
}

fn write(path: &Path, text: &str) -> Result<(), Sentence> {
    std::fs::write(path, text).map_err(|error| format!("{} could not be written: {error}.", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(path: &str, hash: &str) -> (String, String) {
        (path.into(), hash.into())
    }

    fn name(worker: &str) -> Option<&str> {
        worker.split_once("const BUILD = \"")?.1.split('"').next()
    }

    #[test]
    fn the_worker_of_the_checkout_takes_its_files() -> Result<(), Sentence> {
        let template = read(&Project::locate()?.root.join("web").join(NAME))?;
        let worker = rendered(
            &template,
            &[entry("app-1/app.js", "aa="), entry("index.html", "bb=")],
        )?;
        assert!(
            worker.contains("const FILES = [\n  [\"app-1/app.js\", \"aa=\"],\n  [\"./\", \"bb=\"],\n];\n"),
            "{worker}"
        );
        assert_eq!(name(&worker).map(str::len), Some(16));
        Ok(())
    }

    #[test]
    fn builds_that_differ_in_anything_have_different_names() -> Result<(), Sentence> {
        let template = format!("{BUILD}{FILES}rules();\n");
        let one = rendered(&template, &[entry("a", "1")])?;
        assert_eq!(one, rendered(&template, &[entry("a", "1")])?);
        for (template, entries) in [
            (&*template, [entry("a", "2")]),
            (&template, [entry("b", "1")]),
            (&template.replace("rules", "other"), [entry("a", "1")]),
        ] {
            assert_ne!(name(&one), name(&rendered(template, &entries)?));
        }
        Ok(())
    }

    #[test]
    fn a_worker_without_a_place_for_them_is_refused() {
        assert!(rendered("const FILES = [];\n", &[]).is_err());
    }
}
