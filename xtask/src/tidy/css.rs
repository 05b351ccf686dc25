//! Styles read the same from either side, and load nothing from elsewhere.

use super::{Source, Violation};

pub(super) fn check(source: &Source) -> Vec<Violation> {
    let css = without_comments(&source.text);
    let mut found = Vec::new();
    for declaration in declarations(&css) {
        if let Some(sentence) = physical(&declaration) {
            found.push(source.violation(declaration.at, sentence));
        }
        if declaration.value.contains("!important") && !explained(source, declaration.end) {
            found.push(source.violation(
                declaration.at,
                "`!important` needs a comment on its line or the line above, saying what it must beat.",
            ));
        }
    }
    found.extend(remote(&css).map(|at| source.violation(at, "Styles load nothing from other hosts.")));
    found.sort();
    found
}

struct Declaration<'a> {
    property: &'a str,
    value: &'a str,
    at: usize,
    end: usize,
}

/// The `property: value` pairs: what stands before `;` or `}` and holds a colon. What stands before
/// `{` is a selector or a condition.
fn declarations(css: &str) -> Vec<Declaration<'_>> {
    let mut found = Vec::new();
    let mut start = 0;
    for (end, _) in css.match_indices(['{', '}', ';']) {
        let piece = &css[start..end];
        let at = start + piece.len() - piece.trim_start().len();
        if !css[end..].starts_with('{')
            && let Some((property, value)) = piece.trim().split_once(':')
        {
            found.push(Declaration {
                property: property.trim(),
                value: value.trim(),
                at,
                end,
            });
        }
        start = end + 1;
    }
    found
}

fn physical(declaration: &Declaration<'_>) -> Option<String> {
    let Declaration { property, value, .. } = declaration;
    if property.starts_with("--") {
        return None;
    }
    let sided = property.split('-').any(|part| part == "left" || part == "right");
    if sided {
        let advice = "use `inset-inline-…`, `margin-inline-…`, `border-start-start-radius` and their like";
        return Some(format!(
            "`{property}` is a physical side: {advice}, so that right-to-left works by itself."
        ));
    }
    let takes_side = matches!(
        *property,
        "float" | "clear" | "text-align" | "text-align-last" | "caption-side"
    );
    let sided = value
        .split_whitespace()
        .any(|word| word == "left" || word == "right");
    (takes_side && sided).then(|| format!("`{property}: {value}` is a physical side: use start or end."))
}

fn explained(source: &Source, end: usize) -> bool {
    let line = source.line(end);
    let near = source.text.lines().skip(line.saturating_sub(2)).take(2);
    near.into_iter()
        .any(|line| line.contains("/*") || line.contains("*/"))
}

fn remote(css: &str) -> impl Iterator<Item = usize> + '_ {
    let starts = css
        .match_indices("url(")
        .map(|(at, _)| at)
        .chain(css.match_indices("@import").map(|(at, _)| at));
    starts.filter(|at| {
        let rest = css[*at..].trim_start_matches("@import").trim_start();
        let address = rest
            .trim_start_matches("url(")
            .trim_start_matches(['"', '\'', ' ']);
        ["http:", "https:", "//"]
            .iter()
            .any(|start| address.starts_with(start))
    })
}

/// The sheet with its comments blank, as long as before.
fn without_comments(css: &str) -> String {
    let mut code = css.as_bytes().to_vec();
    let mut at = 0;
    while let Some(start) = css[at..].find("/*").map(|offset| at + offset) {
        let end = css[start + 2..]
            .find("*/")
            .map_or(css.len(), |offset| start + 2 + offset + 2);
        for byte in &mut code[start..end] {
            if *byte != b'\n' {
                *byte = b' ';
            }
        }
        at = end;
    }
    String::from_utf8_lossy(&code).into_owned()
}

#[cfg(test)]
mod tests {
    use super::super::tests::lines;

    fn check(text: &str, expected: &[usize]) {
        lines("style/main.css", text, |source, _| super::check(source), expected);
    }

    #[test]
    fn sides_are_logical() {
        check(
            "a {\n margin-left: 1px;\n margin-inline-start: 1px;\n left: 0 }",
            &[2, 4],
        );
        check(
            "a { border-right-color: red }\nb { border-top-left-radius: 1px }",
            &[1, 2],
        );
        check(
            "a { text-align: right }\nb { text-align: end; float: left; }",
            &[1, 2],
        );
        check(
            "@layer left, right;\n.left:hover { color: red }\na { --from-left: 1px; grid-area: left }",
            &[],
        );
        check("/* margin-left: 1px; */ a { color: red }", &[]);
    }

    #[test]
    fn force_is_explained() {
        check("a { color: red !important }", &[1]);
        check(
            "a {\n /* Prints on white whatever the theme. */\n color: red !important;\n}",
            &[],
        );
    }

    #[test]
    fn nothing_is_remote() {
        check(
            "@import \"https://example.org/a.css\";\na { background: url(//example.org/a.png) }",
            &[1, 2],
        );
        check(
            "a { background: url(data:image/png;base64,AA) }\n@import 'base.css';",
            &[],
        );
    }
}
