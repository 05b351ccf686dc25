//! No panic without a reason: `unwrap` never, `expect` only with the invariant it rests on.

use super::rust::Rust;
use super::{Source, Violation};

/// Shorter than this, a message names no invariant.
const SHORTEST_REASON: usize = 15;

pub(super) fn check(source: &Source, rust: &Rust) -> Vec<Violation> {
    if source.is_test_file() {
        return Vec::new();
    }
    let live = |at: &usize| !rust.is_test(*at);
    let unwraps = rust.words(".unwrap()").filter(live);
    let mut found: Vec<_> = unwraps
        .map(|at| {
            source.violation(
                at,
                "`unwrap` panics without a reason: handle the case, or state the invariant with `expect`.",
            )
        })
        .collect();
    let expects = rust
        .words(".expect(")
        .filter(live)
        .filter(|at| is_curt(rust, at + ".expect(".len()));
    found.extend(expects.map(|at| {
        source.violation(
            at,
            format!(
                "This `expect` states no invariant: say in {SHORTEST_REASON} characters or more why it holds."
            ),
        )
    }));
    found
}

fn is_curt(rust: &Rust, after: usize) -> bool {
    let space = rust.code[after..].len() - rust.code[after..].trim_start().len();
    rust.string_at(after + space)
        .is_some_and(|message| message.text.chars().count() < SHORTEST_REASON)
}

#[cfg(test)]
mod tests {
    use super::super::tests::lines;
    use super::check;

    #[test]
    fn unwrap_is_for_tests() {
        lines(
            "src/a.rs",
            "x.unwrap();\nx.unwrap_or(1);\n#[test]\nfn t() { x.unwrap(); }",
            check,
            &[1],
        );
        lines("src/model/tests.rs", "x.unwrap();", check, &[]);
    }

    #[test]
    fn expect_states_the_invariant() {
        lines(
            "src/a.rs",
            "x.expect(\"works\");\nx.expect(\n  \"the list was checked above\");\nparser.expect(Token::End);",
            check,
            &[1],
        );
    }
}
