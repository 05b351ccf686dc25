//! What `view!` may hold: no text for people, which belongs to `locales/`, and nothing that the
//! content security policy would block.

use super::rust::{Literal, Rust, block_end, is_word};
use super::{Source, Violation};
use std::ops::Range;

/// Attributes whose value is read or spoken to a person.
const SPOKEN: [&str; 9] = [
    "title",
    "alt",
    "placeholder",
    "label",
    "aria-label",
    "aria-description",
    "aria-placeholder",
    "aria-roledescription",
    "aria-valuetext",
];

/// Written on the line or the line above, with a reason after the comma.
const EXCEPTION: &str = "tidy: allow literal,";

/// Calls whose text is for developers.
const FOR_DEVELOPERS: [&str; 6] = [
    "expect(",
    "panic!(",
    "unreachable!(",
    "log!(",
    "warn!(",
    "error!(",
];

pub(super) fn check(source: &Source, rust: &Rust) -> Vec<Violation> {
    if !source.is_under("src/ui") || source.is_test_file() {
        return Vec::new();
    }
    let raw = rust.words("inner_html");
    let mut found: Vec<_> = raw
        .map(|at| source.violation(at, "`inner_html` is closed: build the nodes instead."))
        .collect();
    let bodies: Vec<_> = rust
        .words("view!")
        .filter_map(|at| body(rust, at + "view!".len()))
        .collect();
    for place in bodies.iter().filter(|place| !rust.is_test(place.start)) {
        let mut view = View {
            source,
            rust,
            bodies: &bodies,
            at: place.start,
            end: place.end,
            found: Vec::new(),
        };
        view.nodes();
        found.extend(view.found);
    }
    found.sort();
    found
}

/// The inside of the macro's brackets.
fn body(rust: &Rust, after: usize) -> Option<Range<usize>> {
    let open = after + rust.code[after..].len() - rust.code[after..].trim_start().len();
    rust.code[open..]
        .starts_with(['{', '(', '['])
        .then(|| open + 1..block_end(&rust.code, open).max(open + 2) - 1)
}

/// Walks over one `view!`: nodes, tags and attributes, not the Rust inside them.
struct View<'a> {
    source: &'a Source,
    rust: &'a Rust,
    bodies: &'a [Range<usize>],
    at: usize,
    end: usize,
    found: Vec<Violation>,
}

impl View<'_> {
    fn nodes(&mut self) {
        while self.at < self.end {
            if let Some(text) = self.rust.string_at(self.at) {
                self.refuse_if(letters(&text.text) >= 2, text);
                self.at = text.place.end;
                continue;
            }
            match self.byte(self.at) {
                b'{' => {
                    let end = block_end(&self.rust.code, self.at);
                    self.literals(self.at + 1..end - 1);
                    self.at = end;
                }
                b'<' if matches!(self.byte(self.at + 1), b'/' | b'!') => self.at = self.find(b'>') + 1,
                b'<' => self.tag(),
                _ => self.at += 1,
            }
        }
    }

    fn tag(&mut self) {
        self.at += 1;
        self.skip(|byte| !byte.is_ascii_whitespace() && !matches!(byte, b'>' | b'/' | b'{'));
        while self.at < self.end {
            match self.byte(self.at) {
                b'>' => {
                    self.at += 1;
                    return;
                }
                b'{' => self.at = block_end(&self.rust.code, self.at),
                byte if is_name(byte) => self.attribute(),
                _ => self.at += 1,
            }
        }
    }

    fn attribute(&mut self) {
        let start = self.at;
        self.skip(is_name);
        let name = self.rust.code[start..self.at].to_owned();
        self.skip(|byte| byte.is_ascii_whitespace());
        if self.byte(self.at) == b'(' {
            // `let(name):pattern`
            self.at = block_end(&self.rust.code, self.at);
        }
        if self.byte(self.at) != b'=' {
            return;
        }
        self.at += 1;
        self.skip(|byte| byte.is_ascii_whitespace());
        let value = self.at..self.value_end();
        self.at = value.end;
        if name == "style" {
            let sentence = "The security policy blocks style attributes: use a class, or `style:property=` for a length that is data.";
            self.found.push(self.source.violation(start, sentence));
        }
        if SPOKEN.contains(&name.trim_start_matches("attr:").trim_start_matches("prop:")) {
            self.literals(value);
        }
    }

    /// Where an attribute's value ends: a literal, a block, or a Rust expression up to the next
    /// attribute or the end of the tag.
    fn value_end(&self) -> usize {
        let code = &self.rust.code;
        if let Some(text) = self.rust.string_at(self.at) {
            return text.place.end;
        }
        if self.byte(self.at) == b'{' {
            return block_end(code, self.at);
        }
        let mut at = self.at;
        while at < self.end {
            if let Some(text) = self.rust.string_at(at) {
                at = text.place.end;
                continue;
            }
            let previous = self.byte(at.saturating_sub(1));
            match self.byte(at) {
                b'(' | b'[' | b'{' => at = block_end(code, at),
                b'<' if previous == b':' || is_word(previous.into()) => at = self.generics_end(at),
                b'>' if matches!(previous, b'-' | b'=') || self.byte(at + 1) == b'=' => at += 1,
                b'>' => return at,
                b'/' if self.byte(at + 1) == b'>' => return at,
                byte if byte.is_ascii_whitespace() && self.attribute_follows(at) => return at,
                _ => at += 1,
            }
        }
        self.end
    }

    fn generics_end(&self, open: usize) -> usize {
        let mut depth = 0_usize;
        for at in open..self.end {
            match self.byte(at) {
                b'<' => depth += 1,
                b'>' if self.byte(at - 1) != b'-' => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                return at + 1;
            }
        }
        self.end
    }

    fn attribute_follows(&self, at: usize) -> bool {
        let rest = self.rust.code[at..self.end].trim_start();
        let name = rest.bytes().take_while(|byte| is_name(*byte)).count();
        let after = rest[name..].trim_start();
        name > 0 && after.starts_with('=') && !after.starts_with("==") && !after.starts_with("=>")
    }

    /// Judges the string literals of a Rust expression whose value a person sees.
    fn literals(&mut self, place: Range<usize>) {
        let nested = |at: usize| {
            self.bodies
                .iter()
                .any(|body| body.contains(&at) && place.start < body.start && body.end <= place.end)
        };
        let inside = self
            .rust
            .strings
            .iter()
            .filter(|text| place.contains(&text.place.start));
        let inside: Vec<&Literal> = inside.filter(|text| !nested(text.place.start)).collect();
        for text in inside {
            let before = self.rust.code[place.start..text.place.start].trim_end();
            let after = self.rust.code[text.place.end..place.end.max(text.place.end)].trim_start();
            let alone = matches!(before, "" | "{") || before.ends_with("||");
            let whole = alone && matches!(after, "" | "}");
            let for_developers = FOR_DEVELOPERS.iter().any(|call| before.ends_with(call));
            self.refuse_if(
                !for_developers
                    && (if whole {
                        letters(&text.text) >= 2
                    } else {
                        is_prose(&text.text)
                    }),
                text,
            );
        }
    }

    fn refuse_if(&mut self, is_text: bool, text: &Literal) {
        if is_text && !self.excepted(text.place.start) {
            let sentence = format!("\"{}\" is text for people: it belongs to `locales/`.", text.text);
            self.found.push(self.source.violation(text.place.start, sentence));
        }
    }

    fn excepted(&self, at: usize) -> bool {
        let line = self.source.line(at);
        let reasoned = |text: &str| {
            text.split_once(EXCEPTION)
                .is_some_and(|(_, reason)| letters(reason) >= 2)
        };
        let comments = self
            .rust
            .comments
            .iter()
            .filter(|comment| reasoned(&comment.text));
        comments
            .map(|comment| self.source.line(comment.place.start))
            .any(|here| here == line || here + 1 == line)
    }

    fn byte(&self, at: usize) -> u8 {
        self.rust.code.as_bytes().get(at).copied().unwrap_or(b'>')
    }

    fn find(&self, byte: u8) -> usize {
        (self.at..self.end)
            .find(|at| self.byte(*at) == byte)
            .unwrap_or(self.end)
    }

    fn skip(&mut self, goes_on: impl Fn(u8) -> bool) {
        while self.at < self.end && goes_on(self.byte(self.at)) {
            self.at += 1;
        }
    }
}

fn is_name(byte: u8) -> bool {
    is_word(byte.into()) || matches!(byte, b'-' | b':' | b'.')
}

/// Letters a person would read, without `{placeholders}`.
fn letters(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut count = 0;
    for char in text.chars() {
        match char {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => count += usize::from(depth == 0 && char.is_alphabetic()),
        }
    }
    count
}

/// Words for people rather than a message name or a class: a capital letter first, or a space between words.
fn is_prose(text: &str) -> bool {
    let mut chars = text.trim().chars();
    let capital =
        chars.next().is_some_and(char::is_uppercase) && chars.next().is_some_and(char::is_lowercase);
    let words = text.split_whitespace().filter(|word| letters(word) >= 2).count();
    capital || words >= 2
}

#[cfg(test)]
mod tests {
    use super::super::tests::lines;
    use super::check;

    fn view(body: &str, expected: &[usize]) {
        lines(
            "src/ui/pages/today.rs",
            &format!("view! {{\n{body}\n}}"),
            check,
            expected,
        );
    }

    #[test]
    fn text_nodes_belong_to_the_locales() {
        view("<h1>\"Today\"</h1>\n<p>{t.get(\"today-title\")}</p>", &[2]);
        view("<b>\" · \"</b><i>\"…\"</i><i>\"%\"</i>", &[]);
        view(
            "<p>{\"Hello\"}</p>\n<p>{move || \"none\"}</p>\n<p>{move || if late { \"Too late\" } else { t(\"on-time\") }}</p>",
            &[2, 3, 4],
        );
        view(
            "<p>{format!(\"{value} {unit}\")}</p>\n<p>{rows.get(0).expect(\"the list was checked above\")}</p>",
            &[],
        );
        view("<p>\"مرحبا\"</p>", &[2]);
    }

    #[test]
    fn spoken_attributes_belong_to_the_locales() {
        view(
            "<button title=\"Close\" class=\"icon close\" aria-label=t(\"close\")/>",
            &[2],
        );
        view(
            "<input\n placeholder=\"Search\"\n attr:aria-label=move || \"Search\"\n on:input=move |e| go(e) alt=\"x\">",
            &[3, 4],
        );
        view("<img alt=\"\" title={format!(\"Account {name}\")}>", &[2]);
        view("<Panel label=t(\"a\")\n title=\"Health\">", &[3]);
    }

    #[test]
    fn other_attributes_and_code_are_free() {
        view(
            "<div class=move || if open { \"panel open\" } else { \"panel\" } id=\"Main\">{x}</div>",
            &[],
        );
        view(
            "<For each=move || rows.get() key=|row: &Row<u32>| row.id let:row><Row row class=\"Big row\"/></For>",
            &[],
        );
        view(
            "<li on:click=move |_| { if a > b { set(\"Two words\") } }>{move || view! { <b class=\"one two\">{n}</b> }}</li>",
            &[],
        );
        lines("src/ui/app.rs", "let name = \"Hello there\";", check, &[]);
        lines("src/engine/a.rs", "view! { <p>\"Hello\"</p> }", check, &[]);
    }

    #[test]
    fn nested_views_are_read_too() {
        view("<div>{move || view! {\n<b>\"Hello\"</b>\n}}</div>", &[3]);
    }

    #[test]
    fn style_attributes_and_raw_html_are_blocked() {
        view(
            "<p style=\"color: red\">{x}</p>\n<p style=move || css()/>\n<p style:width=w class:style=on/>",
            &[2, 3],
        );
        lines(
            "src/ui/app.rs",
            "let style = 1;\nview! { <p inner_html=x/> }",
            check,
            &[2],
        );
    }

    #[test]
    fn an_exception_needs_a_reason() {
        view(
            "// tidy: allow literal, a product name is the same in every language\n<b>\"Rapport\"</b>",
            &[],
        );
        view("// tidy: allow literal,\n<b>\"Rapport\"</b>", &[3]);
        view(
            "<b>\"Rapport\"</b> // tidy: allow literal, the product's name",
            &[],
        );
    }
}
