//! Reads the tags of a built page: enough HTML for our own `index.html`, nothing for the wild.

use std::ops::Range;

/// One opening tag, with the text inside it for `<script>` and `<style>`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Tag<'a> {
    /// Lower-case element name.
    pub(crate) name: String,
    /// Names in lower case, values as written.
    pub(crate) attributes: Vec<(String, &'a str)>,
    /// Where the tag stands in the page, from `<` to `>`.
    pub(crate) place: Range<usize>,
    /// What stands between the tags of a script or style element, byte for byte.
    pub(crate) raw_text: Option<&'a str>,
}

impl<'a> Tag<'a> {
    pub(crate) fn attribute(&self, name: &str) -> Option<&'a str> {
        self.attributes
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| *value)
    }
}

/// All opening tags of the page, in order. Comments and the doctype are passed over.
pub(crate) fn tags(page: &str) -> Vec<Tag<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = page[at..].find('<').map(|offset| at + offset) {
        let rest = &page[start..];
        if rest.starts_with("<!--") {
            at = rest.find("-->").map_or(page.len(), |end| start + end + 3);
        } else if rest[1..].starts_with(|next: char| next.is_ascii_alphabetic()) {
            let tag = tag(page, start);
            at = tag.place.end + tag.raw_text.map_or(0, str::len);
            found.push(tag);
        } else {
            at = start + 1;
        }
    }
    found
}

fn tag(page: &str, start: usize) -> Tag<'_> {
    let inside = |byte: u8| !byte.is_ascii_whitespace() && byte != b'>' && byte != b'/';
    let bytes = page.as_bytes();
    let mut at = start + 1;
    let name_end = skip(bytes, at, inside);
    let name = page[at..name_end].to_ascii_lowercase();
    at = name_end;
    let mut attributes = Vec::new();
    loop {
        at = skip(bytes, at, |byte| byte.is_ascii_whitespace() || byte == b'/');
        if at >= bytes.len() || bytes[at] == b'>' {
            break;
        }
        let key_end = skip(bytes, at, |byte| inside(byte) && byte != b'=').max(at + 1);
        let key = page[at..key_end].to_ascii_lowercase();
        let (value, end) = value(page, key_end);
        attributes.push((key, value));
        at = end;
    }
    let end = (at + 1).min(page.len());
    let raw_text = matches!(&*name, "script" | "style").then(|| {
        let text = &page[end..];
        text.to_ascii_lowercase()
            .find(&format!("</{name}"))
            .map_or(text, |length| &text[..length])
    });
    Tag {
        name,
        attributes,
        place: start..end,
        raw_text,
    }
}

/// The value after an attribute's name, and where it ends; no `=` means the empty value.
fn value(page: &str, after_key: usize) -> (&str, usize) {
    let bytes = page.as_bytes();
    let sign = skip(bytes, after_key, |byte| byte.is_ascii_whitespace());
    if bytes.get(sign) != Some(&b'=') {
        return ("", after_key);
    }
    let start = skip(bytes, sign + 1, |byte| byte.is_ascii_whitespace());
    match bytes.get(start) {
        Some(&quote @ (b'"' | b'\'')) => {
            let end = skip(bytes, start + 1, |byte| byte != quote);
            (&page[start + 1..end], (end + 1).min(page.len()))
        }
        _ => {
            let end = skip(bytes, start, |byte| !byte.is_ascii_whitespace() && byte != b'>');
            (&page[start..end], end)
        }
    }
}

fn skip(bytes: &[u8], from: usize, goes_on: impl Fn(u8) -> bool) -> usize {
    let rest = bytes.get(from..).unwrap_or_default();
    from + rest.iter().take_while(|byte| goes_on(**byte)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_names_attributes_and_raw_text() {
        let page = "<!doctype html><!-- <b> --><Link rel=icon HREF='a b' data-x><script type=\"module\">if (a<b) {}</script>";
        let found = tags(page);
        assert_eq!(found.len(), 2);
        assert_eq!(found[0].name, "link");
        assert_eq!(found[0].attribute("href"), Some("a b"));
        assert_eq!(found[0].attribute("rel"), Some("icon"));
        assert_eq!(found[0].attribute("data-x"), Some(""));
        assert_eq!(found[1].raw_text, Some("if (a<b) {}"));
        assert_eq!(&page[found[1].place.clone()], "<script type=\"module\">");
    }

    #[test]
    fn an_unfinished_page_ends_quietly() {
        for page in [
            "<",
            "<a",
            "<a b",
            "<a b=",
            "<a b='c",
            "<!-- ",
            "<script>x",
            "< b",
            "</a",
        ] {
            let _ = tags(page);
        }
    }
}
