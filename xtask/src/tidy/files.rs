//! Rules about whole files: their length, what they may not mention, which must be there.

use super::{Source, Violation};

const LONGEST: usize = 500;

/// Files that may be longer, and why one story needs that many lines.
const LONG: [(&str, &str); 2] = [
    (
        "src/exchange/import/journeys.rs",
        "one test for each way an import can go",
    ),
    ("tests/book/validation.rs", "one test for each rule of validation"),
];

/// Every language of the release; a missing file would show message names instead of words.
const LANGUAGES: [&str; 2] = ["en", "ar"];

/// Paths of one person's machine.
const MACHINE: [&str; 3] = [
    concat!("/home", "/"),
    concat!("/ro", "ot/"),
    concat!("/Use", "rs/"),
];

pub(super) fn check(tree: &[Source]) -> Vec<Violation> {
    let mut found: Vec<_> = tree
        .iter()
        .flat_map(|source| mentions(source).into_iter().chain(length(source)))
        .collect();
    found.extend(needless_exceptions(tree));
    found.extend(languages(tree));
    found
}

fn mentions(source: &Source) -> Vec<Violation> {
    let starts_path = |at: usize| {
        let before = source.text[..at].chars().next_back();
        !before.is_some_and(|char| char.is_alphanumeric() || matches!(char, '.' | '_' | '-' | '}' | '~'))
    };
    let places = MACHINE.iter().flat_map(|path| source.text.match_indices(path));
    let places = places.filter(|(at, _)| starts_path(*at));
    places
        .map(|(at, path)| source.violation(at, format!("`{path}` is a path of one machine.")))
        .collect()
}

fn is_ours(path: &str) -> bool {
    let source = [".rs", ".css", ".js"].iter().any(|end| path.ends_with(end));
    source
        && [
            "src/",
            "tests/",
            "examples/",
            "fuzz/",
            "xtask/",
            "style/",
            "build.rs",
        ]
        .iter()
        .any(|start| path.starts_with(start))
}

fn length(source: &Source) -> Option<Violation> {
    let lines = source.text.lines().count();
    let allowed = LONG.iter().any(|(path, _)| *path == source.path);
    (is_ours(&source.path) && lines > LONGEST && !allowed).then(|| Violation {
        file: source.path.clone(),
        line: lines,
        sentence: format!(
            "{lines} lines: split it where the story turns, or give the reason in tidy's table."
        ),
    })
}

fn needless_exceptions(tree: &[Source]) -> Vec<Violation> {
    let still_long = |path: &str| {
        tree.iter()
            .any(|source| source.path == path && source.text.lines().count() > LONGEST)
    };
    let needless = LONG.iter().filter(|(path, _)| !still_long(path));
    needless
        .map(|(path, _)| Violation {
            file: (*path).into(),
            line: 1,
            sentence: "It is no longer long: take it out of tidy's table.".into(),
        })
        .collect()
}

fn languages(tree: &[Source]) -> Vec<Violation> {
    let folders = ["locales", "locales/help"];
    let paths = LANGUAGES
        .iter()
        .flat_map(|language| folders.map(|folder| format!("{folder}/{language}.ftl")));
    let present = |path: &String| {
        tree.iter()
            .any(|source| source.path == *path && !source.text.trim().is_empty())
    };
    let missing = paths.filter(|path| !present(path));
    missing
        .map(|file| Violation {
            file,
            line: 1,
            sentence: "This language has no text.".into(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(path: &str, text: impl Into<String>) -> Source {
        Source {
            path: path.into(),
            text: text.into(),
        }
    }

    #[test]
    fn a_long_file_needs_a_reason() {
        let long = "// line\n".repeat(LONGEST + 1);
        assert!(length(&source("src/ui/app.rs", &*long)).is_some());
        assert!(length(&source("src/ui/app.rs", &long[8..])).is_none());
        assert!(length(&source("tests/golden/clv/points.json", &*long)).is_none());
    }

    #[test]
    fn machine_paths_are_found_and_look_alikes_are_not() {
        let text = format!("see {}main\nsrc/team{}x.rs\n", MACHINE[0], MACHINE[0]);
        let found = mentions(&source("README.md", text));
        assert_eq!(
            found.iter().map(|violation| violation.line).collect::<Vec<_>>(),
            [1]
        );
    }

    #[test]
    fn every_language_has_text() {
        let tree = [
            source("locales/en.ftl", "a = b"),
            source("locales/help/en.ftl", "a = b"),
            source("locales/ar.ftl", "\n"),
            source("locales/help/ar.ftl", "a = b"),
        ];
        assert_eq!(languages(&tree).len(), 1);
        assert_eq!(languages(&tree)[0].file, "locales/ar.ftl");
    }
}
