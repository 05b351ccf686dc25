//! Splits a Rust source into code, string literals and comments, so that rules see only what
//! they are about: a word in a comment is not a use, a brace in a string is not a block.

use std::ops::Range;

/// A Rust source, taken apart. All offsets are bytes of the original text.
pub(super) struct Rust {
    /// As long as the source, ASCII only: comments and the insides of literals are blank, line breaks kept.
    pub(super) code: String,
    /// String literals in order.
    pub(super) strings: Vec<Literal>,
    /// Comments in order, with their markers.
    pub(super) comments: Vec<Literal>,
    /// Items under `#[cfg(test)]` or `#[test]`, with their bodies.
    tests: Vec<Range<usize>>,
}

/// A stretch of the source and what it says.
pub(super) struct Literal {
    pub(super) place: Range<usize>,
    pub(super) text: String,
}

impl Rust {
    pub(super) fn parse(source: &str) -> Self {
        let mut parts = Self {
            code: String::new(),
            strings: Vec::new(),
            comments: Vec::new(),
            tests: Vec::new(),
        };
        let mut code = source
            .bytes()
            .map(|byte| if byte.is_ascii() { byte } else { b'_' })
            .collect::<Vec<_>>();
        let mut at = 0;
        while at < source.len() {
            let Some((kind, length)) = literal_at(source, at) else {
                at += 1;
                continue;
            };
            let place = at..at + length;
            let blank = match kind {
                Kind::Comment => {
                    parts.comments.push(Literal {
                        place: place.clone(),
                        text: source[place.clone()].into(),
                    });
                    place.clone()
                }
                Kind::Text { edge } => {
                    let start = at + edge.start;
                    let inside = start..(at + length - edge.end).max(start);
                    let text = source.get(inside.clone()).unwrap_or_default().to_owned();
                    parts.strings.push(Literal {
                        place: place.clone(),
                        text,
                    });
                    inside
                }
                Kind::Char => at + 1..(at + length - 1).max(at + 1),
            };
            for byte in code.get_mut(blank).unwrap_or_default() {
                if *byte != b'\n' {
                    *byte = b' ';
                }
            }
            at += length;
        }
        parts.code = String::from_utf8_lossy(&code).into_owned();
        parts.tests = test_items(&parts.code);
        parts
    }

    /// Whether this place is compiled for tests only.
    pub(super) fn is_test(&self, at: usize) -> bool {
        self.tests.iter().any(|range| range.contains(&at))
    }

    /// The string literal that begins exactly here.
    pub(super) fn string_at(&self, at: usize) -> Option<&Literal> {
        let index = self
            .strings
            .binary_search_by_key(&at, |literal| literal.place.start)
            .ok()?;
        self.strings.get(index)
    }

    /// Where a whole word (or a path like `Utc::now`) stands in the code.
    pub(super) fn words<'a>(&'a self, word: &'a str) -> impl Iterator<Item = usize> + 'a {
        let whole = move |at: &usize| {
            let before = self.code[..*at].chars().next_back();
            let after = self.code[at + word.len()..].chars().next();
            // Only an end that is itself part of a word can be cut off from one.
            let open = |edge: Option<char>, next: Option<char>| {
                edge.is_some_and(is_word) && next.is_some_and(is_word)
            };
            !open(word.chars().next(), before) && !open(word.chars().next_back(), after)
        };
        self.code.match_indices(word).map(|(at, _)| at).filter(whole)
    }
}

pub(super) fn is_word(char: char) -> bool {
    char == '_' || char.is_ascii_alphanumeric()
}

enum Kind {
    Comment,
    /// `edge` is the length of the opening and closing marks.
    Text {
        edge: Range<usize>,
    },
    Char,
}

/// The comment or literal that begins here, with its length in bytes.
fn literal_at(source: &str, at: usize) -> Option<(Kind, usize)> {
    let rest = source.get(at..)?;
    let byte = rest.as_bytes().first()?;
    match byte {
        b'/' if rest.starts_with("//") => Some((Kind::Comment, rest.find('\n').unwrap_or(rest.len()))),
        b'/' if rest.starts_with("/*") => Some((Kind::Comment, block_comment(rest))),
        b'"' => Some((Kind::Text { edge: 1..1 }, quoted(rest, '"'))),
        b'r' if !continues_word(source, at) => raw_string(rest),
        b'\'' => character(rest).map(|length| (Kind::Char, length)),
        _ => None,
    }
}

fn continues_word(source: &str, at: usize) -> bool {
    // `br"…"` and `cr"…"` are raw strings too.
    let before = source[..at].trim_end_matches(['b', 'c']);
    before.chars().next_back().is_some_and(is_word)
}

fn block_comment(rest: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while at < rest.len() {
        let here = &rest.as_bytes()[at..];
        if here.starts_with(b"/*") {
            depth += 1;
            at += 2;
        } else if here.starts_with(b"*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    rest.len()
}

/// The length of a literal between two of the same mark, with its escapes.
fn quoted(rest: &str, mark: char) -> usize {
    let mut escaped = false;
    for (at, char) in rest.char_indices().skip(1) {
        match char {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if char == mark => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

fn raw_string(rest: &str) -> Option<(Kind, usize)> {
    let hashes = rest[1..].bytes().take_while(|byte| *byte == b'#').count();
    let opening = 2 + hashes;
    if rest.as_bytes().get(opening - 1) != Some(&b'"') {
        return None;
    }
    let closing = format!("\"{}", "#".repeat(hashes));
    let length = rest[opening..]
        .find(&closing)
        .map_or(rest.len(), |end| opening + end + closing.len());
    Some((
        Kind::Text {
            edge: opening..closing.len(),
        },
        length,
    ))
}

/// A character literal, as opposed to a lifetime.
fn character(rest: &str) -> Option<usize> {
    let mut chars = rest.char_indices().skip(1);
    let (_, first) = chars.next()?;
    if first == '\\' {
        return Some(quoted(rest, '\''));
    }
    let (at, second) = chars.next()?;
    (second == '\'' && first != '\'').then_some(at + 1)
}

/// Items marked as tests, from the attribute to the closing brace.
fn test_items(code: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for mark in ["#[cfg(test)]", "#[cfg(all(test", "#[test]", "#[wasm_bindgen_test"] {
        for (start, _) in code.match_indices(mark) {
            let rest = &code[start..];
            let Some(open) = rest.find(['{', ';']) else {
                continue;
            };
            let is_block = rest.as_bytes()[open] == b'{';
            let end = if is_block {
                block_end(code, start + open)
            } else {
                start + open + 1
            };
            found.push(start..end);
        }
    }
    found
}

/// The offset after the bracket that closes the one standing here.
pub(super) fn block_end(code: &str, open: usize) -> usize {
    let mut depth = 0_usize;
    for (at, byte) in code.bytes().enumerate().skip(open) {
        match byte {
            b'{' | b'(' | b'[' => depth += 1,
            b'}' | b')' | b']' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return at + 1;
                }
            }
            _ => {}
        }
    }
    code.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_comments_and_literals_and_keeps_lines() {
        let source =
            "let a = \"x { y\"; // {\nlet b = '{'; /* /* } */ */ let c: &'a str = r#\"\"}\"#;\nlet d = 'é';";
        let rust = Rust::parse(source);
        assert_eq!(rust.code.len(), source.len());
        assert_eq!(rust.code.lines().count(), 3);
        assert!(!rust.code.contains(['{', '}']), "{}", rust.code);
        assert!(rust.code.contains("&'a str"));
        let strings: Vec<_> = rust.strings.iter().map(|literal| &*literal.text).collect();
        assert_eq!(strings, ["x { y", "\"}"]);
        assert_eq!(rust.comments.len(), 2);
    }

    #[test]
    fn knows_test_code() {
        let rust = Rust::parse("fn a() {}\n#[cfg(test)]\nmod tests { fn b() { \"}\"; } }\nfn c() {}");
        let at = |word| rust.words(word).next().map(|at| rust.is_test(at));
        assert_eq!(
            (at("a"), at("b"), at("c")),
            (Some(false), Some(true), Some(false))
        );
    }

    #[test]
    fn finds_whole_words_only() {
        let rust = Rust::parse("leptosy leptos::mount my_leptos x.leptos");
        assert_eq!(rust.words("leptos").collect::<Vec<_>>(), [8, 34]);
        assert_eq!(Rust::parse("x.exp() y.expect()").words(".exp(").count(), 1);
    }

    #[test]
    fn an_unfinished_source_ends_quietly() {
        for source in [
            "\"",
            "r#\"",
            "/*",
            "'",
            "'\\",
            "b'",
            "r",
            "#[test]",
            "#[cfg(test)] mod t {",
            "é'",
        ] {
            let _ = Rust::parse(source);
        }
    }
}
