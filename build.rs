//! Reads the locale files: stops the build when languages differ, and writes the tables of messages
//! (`keys.rs`) against which `key!`, `t!` and `help_key!` are compared, and the words by which an import knows
//! what a list can name (`spoken.rs`).

use fluent_syntax::ast::{Entry, Message, Pattern, PatternElement};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

#[path = "src/i18n/locale_check.rs"]
mod locale_check;

use locale_check::{Signatures, differences, signatures};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/i18n/locale_check.rs");
    println!("cargo::rerun-if-changed=locales");
    let out = env::var_os("OUT_DIR")
        .map(PathBuf::from)
        .ok_or(io::ErrorKind::NotFound)?;
    let keys = table("KEYS", &messages("locales")?) + &table("HELP_KEYS", &messages("locales/help")?);
    fs::write(out.join("keys.rs"), keys)?;
    let spoken = spoken("CUES", "cue-")? + &spoken("QUESTIONS", "survey-asks-")?;
    fs::write(out.join("spoken.rs"), spoken)
}

/// The messages of a folder in English, compared with every other language there.
fn messages(folder: &str) -> io::Result<Signatures> {
    let english = read(&Path::new(folder).join("en.ftl"))?;
    for path in other_languages(folder)? {
        let other = read(&path)?;
        // Against a file that does not parse, every message would be listed as a difference.
        if let (Some(english), Some(other)) = (&english, other) {
            report(&path, &differences(english, &other));
        }
    }
    Ok(english.unwrap_or_default())
}

fn other_languages(folder: &str) -> io::Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") && !path.ends_with("en.ftl") {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

/// A file's messages, or none once its faults are reported: the build then fails at its end, so that one
/// run lists the faults of every language.
fn read(path: &Path) -> io::Result<Option<Signatures>> {
    println!("cargo::rerun-if-changed={}", path.display());
    let source = fs::read_to_string(path)?;
    Ok(signatures(&source).map_err(|faults| report(path, &faults)).ok())
}

fn report(path: &Path, faults: &[String]) {
    for fault in faults {
        println!("cargo::error={}: {fault}", path.display());
    }
}

fn table(name: &str, english: &Signatures) -> String {
    let rows: String = english
        .iter()
        .map(|(id, arguments)| format!("    ({id:?}, &{:?}),\n", arguments.iter().collect::<Vec<_>>()))
        .collect();
    format!("const {name}: &[(&str, &[&str])] = &[\n{rows}];\n")
}

/// The words of the messages whose ids begin so, in every language, each with the rest of its id.
fn spoken(name: &str, prefix: &str) -> io::Result<String> {
    let mut rows = String::new();
    let english = Path::new("locales").join("en.ftl");
    for path in other_languages("locales")?.into_iter().chain([english]) {
        let source = fs::read_to_string(path)?;
        // A file with faults was reported when it was read for its messages.
        let Ok(resource) = fluent_syntax::parser::parse(source.as_str()) else {
            continue;
        };
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            if let (Some(id), Some(words)) = (message.id.name.strip_prefix(prefix), words(message)) {
                rows += &format!("    ({id:?}, {words:?}),\n");
            }
        }
    }
    Ok(format!("const {name}: &[(&str, &str)] = &[\n{rows}];\n"))
}

/// A message that is nothing but words.
fn words(message: &Message<&str>) -> Option<String> {
    let Pattern { elements } = message.value.as_ref()?;
    let words = elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => Some(*value),
        PatternElement::Placeable { .. } => None,
    });
    words.collect()
}
