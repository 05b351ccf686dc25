//! The rules of the house that the compiler cannot see, each with the sentence it answers with.

mod css;
mod files;
mod floats;
mod layers;
mod panics;
mod rust;
mod sorts;
mod view;

use crate::project::{Project, Sentence};
use crate::run::ask;
use rust::Rust;
use std::fmt;

/// Checks every tracked text file of the checkout and prints what breaks a rule.
pub(crate) fn run(project: &Project) -> Result<(), Sentence> {
    let found = check(&tree(project)?);
    for violation in &found {
        println!("{violation}");
    }
    match found.len() {
        0 => Ok(()),
        1 => Err("1 place breaks a rule of the house.".into()),
        many => Err(format!("{many} places break a rule of the house.")),
    }
}

/// One text file of the checkout.
pub(crate) struct Source {
    /// Relative to the checkout, with `/`.
    path: String,
    text: String,
}

/// A place that breaks a rule.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Violation {
    file: String,
    line: usize,
    sentence: Sentence,
}

impl fmt::Display for Violation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}: {}", self.file, self.line, self.sentence)
    }
}

impl Source {
    fn violation(&self, at: usize, sentence: impl Into<Sentence>) -> Violation {
        Violation {
            file: self.path.clone(),
            line: self.line(at),
            sentence: sentence.into(),
        }
    }

    fn line(&self, at: usize) -> usize {
        self.text
            .as_bytes()
            .iter()
            .take(at)
            .filter(|byte| **byte == b'\n')
            .count()
            + 1
    }

    fn is_under(&self, folder: &str) -> bool {
        self.path
            .strip_prefix(folder)
            .is_some_and(|rest| rest.starts_with('/'))
    }

    /// A module that holds only tests, in a file of its own.
    fn is_test_file(&self) -> bool {
        self.path.starts_with("tests/") || self.path.contains("/tests/") || self.path.ends_with("/tests.rs")
    }
}

fn check(tree: &[Source]) -> Vec<Violation> {
    let mut found = files::check(tree);
    let modules = layers::modules(tree.iter().map(|source| &*source.path));
    for source in tree {
        if source.path.ends_with(".rs") && source.is_under("src") {
            let rust = Rust::parse(&source.text);
            found.extend(layers::check(source, &rust, &modules));
            found.extend(floats::check(source, &rust));
            found.extend(sorts::check(source, &rust));
            found.extend(panics::check(source, &rust));
            found.extend(view::check(source, &rust));
        }
        if source.path.ends_with(".css") {
            found.extend(css::check(source));
        }
    }
    found.sort();
    found
}

/// Tracked files, and new ones that are not ignored; what is not UTF-8 is no text.
fn tree(project: &Project) -> Result<Vec<Source>, Sentence> {
    let mut git = project.command("git");
    let listed = ask(git.args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]))?;
    let read = |path: &str| {
        let text = std::fs::read_to_string(project.root.join(path)).ok()?;
        Some(Source {
            path: path.to_owned(),
            text,
        })
    };
    // A file in a conflict is listed once per side.
    let mut tree: Vec<_> = listed.split('\0').filter_map(read).collect();
    tree.sort_by(|one, other| one.path.cmp(&other.path));
    tree.dedup_by(|one, other| one.path == other.path);
    Ok(tree)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Checks one made-up file with one rule; `expected` are line numbers.
    pub(super) fn lines(
        path: &str,
        text: &str,
        rule: impl Fn(&Source, &Rust) -> Vec<Violation>,
        expected: &[usize],
    ) {
        let source = Source {
            path: path.into(),
            text: text.into(),
        };
        let found = rule(&source, &Rust::parse(text));
        let lines: Vec<_> = found.iter().map(|violation| violation.line).collect();
        assert_eq!(lines, expected, "{found:#?}\n{text}");
    }

    #[test]
    fn the_checkout_keeps_the_rules() -> Result<(), Sentence> {
        let found = check(&tree(&Project::locate()?)?);
        let list: Vec<_> = found.iter().map(ToString::to_string).collect();
        assert!(list.is_empty(), "\n{}", list.join("\n"));
        Ok(())
    }

    #[test]
    fn a_violation_names_file_and_line() {
        let source = Source {
            path: "src/engine/a.rs".into(),
            text: "\nuse std::collections::HashMap;\n".into(),
        };
        let found = check(&[source]);
        let floats: Vec<_> = found
            .iter()
            .filter(|violation| violation.file == "src/engine/a.rs")
            .collect();
        assert_eq!(floats.len(), 1);
        assert!(
            floats[0].to_string().starts_with("src/engine/a.rs:2: "),
            "{}",
            floats[0]
        );
    }
}
