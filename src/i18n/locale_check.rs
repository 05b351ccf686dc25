//! Compares the locale files with each other. The build script runs this; it lives here to be tested.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Term, VariantKey,
};

/// The arguments of each message, by id.
pub(crate) type Signatures = BTreeMap<String, BTreeSet<String>>;

/// Reads a locale file's messages and their arguments, those of messages they include counted in.
///
/// # Errors
/// One sentence for each fault: it does not parse, an id is there twice or unknown, or it uses a part
/// of Fluent that the page does not offer.
pub(crate) fn signatures(source: &str) -> Result<Signatures, Vec<String>> {
    let resource = fluent_syntax::parser::parse(source).map_err(|(_, faults)| {
        let line = |at: usize| {
            1 + source.as_bytes()[..at.min(source.len())]
                .iter()
                .filter(|b| **b == b'\n')
                .count()
        };
        faults
            .iter()
            .map(|fault| format!("line {}: {fault}", line(fault.pos.start)))
            .collect::<Vec<_>>()
    })?;
    let mut reader = Reader::default();
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => reader.message(message),
            Entry::Term(term) => reader.term(term),
            _ => {}
        }
    }
    reader.finish()
}

/// What a locale file has missing, surplus or different against English, a sentence each.
pub(crate) fn differences(english: &Signatures, other: &Signatures) -> Vec<String> {
    let missing = english.keys().filter(|id| !other.contains_key(*id));
    let surplus = other.keys().filter(|id| !english.contains_key(*id));
    let changed = other.iter().filter_map(|(id, used)| {
        let wanted = english.get(id).filter(|wanted| *wanted != used)?;
        Some(format!(
            "`{id}` uses {}, English uses {}",
            named(used),
            named(wanted)
        ))
    });
    missing
        .map(|id| format!("misses `{id}`"))
        .chain(surplus.map(|id| format!("has `{id}`, which English does not")))
        .chain(changed)
        .collect()
}

fn named(arguments: &BTreeSet<String>) -> String {
    if arguments.is_empty() {
        return "no argument".to_owned();
    }
    arguments
        .iter()
        .map(|name| format!("${name}"))
        .collect::<Vec<_>>()
        .join(", ")
}

#[derive(Default)]
struct Reader {
    messages: BTreeMap<String, Uses>,
    terms: BTreeSet<String>,
    faults: Vec<String>,
}

/// What one message refers to.
#[derive(Default)]
struct Uses {
    arguments: BTreeSet<String>,
    messages: BTreeSet<String>,
    terms: BTreeSet<String>,
}

impl Reader {
    fn message(&mut self, message: &Message<&str>) {
        let id = message.id.name;
        let mut uses = Uses::default();
        if !message.attributes.is_empty() {
            self.faults.push(format!(
                "`{id}` has attributes; write a message of its own for each"
            ));
        }
        match &message.value {
            Some(pattern) => self.pattern(id, pattern, &mut uses),
            None => self.faults.push(format!("`{id}` has no text")),
        }
        for name in uses.arguments.iter().filter(|name| name.contains('-')) {
            self.faults.push(format!(
                "`{id}`: write `${}` for `${name}`",
                name.replace('-', "_")
            ));
        }
        if self.messages.insert(id.to_owned(), uses).is_some() {
            self.faults.push(format!("`{id}` is there twice"));
        }
    }

    fn term(&mut self, term: &Term<&str>) {
        // A term's own variables come from the reference, never from the page: they are not arguments.
        self.pattern(term.id.name, &term.value, &mut Uses::default());
        if !self.terms.insert(term.id.name.to_owned()) {
            self.faults.push(format!("`-{}` is there twice", term.id.name));
        }
    }

    fn pattern(&mut self, id: &str, pattern: &Pattern<&str>, uses: &mut Uses) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(id, expression, uses);
            }
        }
    }

    fn expression(&mut self, id: &str, expression: &Expression<&str>, uses: &mut Uses) {
        match expression {
            Expression::Inline(inline) => self.inline(id, inline, uses),
            Expression::Select { selector, variants } => {
                self.inline(id, selector, uses);
                for variant in variants {
                    self.pattern(id, &variant.value, uses);
                }
                let plural = variants
                    .iter()
                    .any(|v| matches!(v.key, VariantKey::Identifier { name: "one" }));
                let other = variants
                    .iter()
                    .any(|v| v.default && v.key == VariantKey::Identifier { name: "other" });
                if plural && !other {
                    self.faults
                        .push(format!("`{id}`: the default of a plural is `*[other]`"));
                }
            }
        }
    }

    fn inline(&mut self, id: &str, inline: &InlineExpression<&str>, uses: &mut Uses) {
        match inline {
            InlineExpression::VariableReference { id: name } => {
                uses.arguments.insert(name.name.to_owned());
            }
            InlineExpression::MessageReference { id: other, .. } => {
                uses.messages.insert(other.name.to_owned());
            }
            InlineExpression::TermReference { id: term, .. } => {
                uses.terms.insert(term.name.to_owned());
            }
            InlineExpression::FunctionReference { id: function, .. } => {
                self.faults.push(format!(
                    "`{id}` calls {}(); the page offers no function",
                    function.name
                ));
            }
            InlineExpression::Placeable { expression } => self.expression(id, expression, uses),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn finish(mut self) -> Result<Signatures, Vec<String>> {
        for (id, uses) in &self.messages {
            let unknown = uses
                .messages
                .iter()
                .filter(|other| !self.messages.contains_key(*other));
            let unknown_terms = uses.terms.iter().filter(|term| !self.terms.contains(*term));
            self.faults
                .extend(unknown.map(|other| format!("`{id}` includes `{other}`, which is not there")));
            self.faults
                .extend(unknown_terms.map(|term| format!("`{id}` uses `-{term}`, which is not there")));
        }
        if !self.faults.is_empty() {
            return Err(self.faults);
        }
        Ok(self
            .messages
            .keys()
            .map(|id| (id.clone(), self.arguments(id)))
            .collect())
    }

    /// A message's arguments with those of every message it includes, each visited once.
    fn arguments(&self, id: &str) -> BTreeSet<String> {
        let (mut seen, mut open) = (BTreeSet::new(), vec![id]);
        let mut arguments = BTreeSet::new();
        while let Some(next) = open.pop() {
            if let Some(uses) = self.messages.get(next).filter(|_| seen.insert(next)) {
                arguments.extend(uses.arguments.iter().cloned());
                open.extend(uses.messages.iter().map(String::as_str));
            }
        }
        arguments
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(source: &str) -> Signatures {
        signatures(source).expect("the test's source is a good locale file")
    }

    fn faults(source: &str) -> String {
        signatures(source)
            .expect_err("the test's source has a fault")
            .join("; ")
    }

    #[test]
    fn arguments_are_gathered_through_plurals_and_inclusions() {
        let found = read("a = { $n ->\n    [one] { $who }\n   *[other] { b }\n }\nb = { $last }\n");
        let names: Vec<&str> = found["a"].iter().map(String::as_str).collect();
        assert_eq!(names, ["last", "n", "who"]);
    }

    #[test]
    fn a_term_brings_no_argument() {
        assert!(read("-brand = { $case }\na = { -brand(case: \"genitive\") }\n")["a"].is_empty());
    }

    #[test]
    fn messages_that_include_each_other_end() {
        assert_eq!(read("a = { b } { $x }\nb = { a }\n")["b"].len(), 1);
    }

    #[test]
    fn each_fault_is_named() {
        assert!(faults("a = { $n\nb = fine\n").starts_with("line "));
        assert!(faults("a = 1\na = 2\n").contains("`a` is there twice"));
        assert!(faults("a = { b }\n").contains("`b`, which is not there"));
        assert!(faults("a = { -b }\n").contains("`-b`, which is not there"));
        assert!(faults("a = { NUMBER($n) }\n").contains("NUMBER()"));
        assert!(faults("a = x\n    .title = y\n").contains("attributes"));
        assert!(faults("a = { $as-of }\n").contains("`$as_of` for `$as-of`"));
        assert!(faults("a = { $n ->\n   *[one] x\n    [other] y\n }\n").contains("*[other]"));
    }

    #[test]
    fn differences_name_the_message() {
        let english = read("a = x\nb = { $n }\nc = y\n");
        let other = read("b = { $m }\nc = y\nd = z\n");
        let expected = [
            "misses `a`",
            "has `d`, which English does not",
            "`b` uses $m, English uses $n",
        ];
        assert_eq!(differences(&english, &other), expected);
        assert!(differences(&english, &english).is_empty());
    }
}
