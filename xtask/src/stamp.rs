//! Names the folder of the app after its content, so that no cache ever mixes the files of two builds.

use crate::project::{Sentence, files, read};
use sha2::{Digest, Sha256};
use std::path::Path;

/// Renames `app/` in `folder` to `app-HASH/`, and has `index.html` say so. The languages go with it: code finds
/// only the messages it was compiled with.
pub(crate) fn stamp(folder: &Path) -> Result<(), Sentence> {
    let app = folder.join("app");
    let languages = folder.join("locales");
    std::fs::rename(&languages, app.join("locales"))
        .map_err(|error| format!("{} could not be moved: {error}.", languages.display()))?;
    let name = format!("app-{}", hash(&app)?);
    let path = folder.join("index.html");
    let page = stamped(&read(&path)?, &name)?;
    std::fs::rename(&app, folder.join(&name))
        .map_err(|error| format!("{} could not be renamed: {error}.", app.display()))?;
    std::fs::write(&path, page).map_err(|error| format!("{} could not be written: {error}.", path.display()))
}

fn stamped(page: &str, name: &str) -> Result<String, Sentence> {
    let plain = "./app/";
    if !page.contains(plain) {
        return Err(format!(
            "index.html names nothing under `{plain}`, so it would start nothing."
        ));
    }
    Ok(page.replace(plain, &format!("./{name}/")))
}

/// Sixteen digits of the hash of every name and content; which of two builds is meant is all they must tell.
fn hash(folder: &Path) -> Result<String, Sentence> {
    let mut sum = Sha256::new();
    for path in files(folder)? {
        let name = path.strip_prefix(folder).unwrap_or(&path);
        sum.update(name.as_os_str().as_encoded_bytes());
        let unreadable = |error| format!("{} could not be read: {error}.", path.display());
        sum.update(std::fs::read(&path).map_err(unreadable)?);
    }
    Ok(sum.finalize()[..8]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mention_of_the_folder_is_renamed() {
        let page = "<link href=\"./app/app.js\"><script>import \"./app/app.js\"</script>";
        assert_eq!(
            stamped(page, "app-12").as_deref(),
            Ok("<link href=\"./app-12/app.js\"><script>import \"./app-12/app.js\"</script>")
        );
        assert!(stamped("<p>nothing", "app-12").is_err());
    }
}
