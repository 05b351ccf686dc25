//! Writes the content security policy into the built page, and refuses a page that would break it.

use crate::html::{Tag, tags};
use crate::project::{Sentence, read};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::path::Path;

/// Puts the policy into `index.html` in `folder`, as the first element of its head.
pub(crate) fn seal(folder: &Path) -> Result<(), Sentence> {
    let path = folder.join("index.html");
    let page = sealed(&read(&path)?).map_err(|error| format!("{}: {error}", path.display()))?;
    std::fs::write(&path, page).map_err(|error| format!("{} could not be written: {error}.", path.display()))
}

/// The page with its policy. Sealing a sealed page gives the same page.
fn sealed(page: &str) -> Result<String, Sentence> {
    let page = without_policy(page);
    let found = tags(&page);
    found.iter().try_for_each(refuse)?;
    let head = found
        .iter()
        .find(|tag| tag.name == "head")
        .ok_or("the page has no <head>.")?;
    let inline = found
        .iter()
        .filter(|tag| tag.name == "script" && tag.attribute("src").is_none());
    let hashes: Vec<String> = inline.filter_map(|tag| tag.raw_text).map(hash).collect();
    let (before, after) = page.split_at(head.place.end);
    Ok(format!("{before}{}{after}", policy(&hashes)))
}

const OPENING: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"";

fn policy(hashes: &[String]) -> String {
    let scripts: String = hashes.iter().map(|hash| format!(" '{hash}'")).collect();
    let rules = [
        "default-src 'none'",
        &format!("script-src 'self' 'wasm-unsafe-eval'{scripts}"),
        "style-src 'self'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
    ];
    format!("{OPENING}{}\">", rules.join("; "))
}

fn without_policy(page: &str) -> String {
    let is_policy = |tag: &Tag| {
        let name = tag.attribute("http-equiv").unwrap_or_default();
        tag.name == "meta" && name.eq_ignore_ascii_case("content-security-policy")
    };
    let mut kept = page.to_owned();
    for tag in tags(page).iter().rev().filter(|tag| is_policy(tag)) {
        kept.replace_range(tag.place.clone(), "");
    }
    kept
}

/// A script's hash as the policy spells it.
fn hash(script: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(script.as_bytes())))
}

/// Says what in this tag the policy would block at run time, where nobody would see it.
fn refuse(tag: &Tag<'_>) -> Result<(), Sentence> {
    let name = &tag.name;
    if name == "style" {
        return Err("it has an inline <style>; move the rules into `style/`.".into());
    }
    for (key, value) in &tag.attributes {
        if key == "style" {
            return Err(format!(
                "<{name}> has a style attribute; give it a class instead."
            ));
        }
        if key.starts_with("on") {
            return Err(format!(
                "<{name}> has the inline handler {key}; add a listener in a script file."
            ));
        }
        if is_remote(value) && matches!(&**key, "src" | "href" | "srcset" | "data" | "action" | "poster") {
            return Err(format!(
                "<{name}> names the remote address {value}; the page may load only its own files."
            ));
        }
    }
    Ok(())
}

fn is_remote(address: &str) -> bool {
    let address = address.trim().to_ascii_lowercase();
    address.starts_with("//")
        || ["http:", "https:", "ws:", "wss:"]
            .iter()
            .any(|start| address.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<html><head><title>R</title></head><body><script type=\"module\">\nstart();\n</script>\
                        <script src=\"./boot.js\"></script></body></html>";

    #[test]
    fn hashes_the_inline_scripts_only_and_stands_first_in_the_head() -> Result<(), Sentence> {
        let page = sealed(PAGE)?;
        let found = tags(&page);
        assert_eq!((&*found[1].name, &*found[2].name), ("head", "meta"));
        let policy = found[2].attribute("content").unwrap_or_default();
        assert_eq!(policy.matches("sha256-").count(), 1);
        assert!(policy.contains(&hash("\nstart();\n")), "{policy}");
        assert!(
            policy.starts_with("default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-"),
            "{policy}"
        );
        assert!(!policy.contains("unsafe-inline"));
        Ok(())
    }

    #[test]
    fn a_hash_is_the_one_browsers_compute() {
        // The example of the CSP specification, level 3.
        assert_eq!(
            hash("doSomething();"),
            "sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc="
        );
    }

    #[test]
    fn sealing_twice_is_sealing_once() -> Result<(), Sentence> {
        let once = sealed(PAGE)?;
        assert_eq!(sealed(&once)?, once);
        Ok(())
    }

    fn check_refused(element: &str, reason: &str) {
        let page = PAGE.replace("<body>", &format!("<body>{element}"));
        let error = sealed(&page).expect_err("a page that its policy would block is refused");
        assert!(error.contains(reason), "{element}: {error}");
    }

    #[test]
    fn refuses_what_the_policy_would_block() {
        check_refused("<style>p { color: red }</style>", "inline <style>");
        check_refused("<p style='color: red'>", "style attribute");
        check_refused("<p onclick='go()'>", "onclick");
        check_refused(
            "<img src=\"https://example.org/a.png\">",
            "https://example.org/a.png",
        );
        check_refused(
            "<link rel=stylesheet href=//example.org/a.css>",
            "//example.org/a.css",
        );
        check_refused("<script src='HTTP://example.org/a.js'></script>", "example.org");
    }

    #[test]
    fn accepts_own_files_and_fragments() {
        let page = PAGE.replace(
            "<body>",
            "<body><a href='#/recover'>x</a><img src='data:image/png;base64,AA'>",
        );
        assert!(sealed(&page).is_ok());
    }
}
