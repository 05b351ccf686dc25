//! The glossary in one language, and finding in it: plain data, tested without a browser.

use super::Term;
use crate::folding;
use crate::i18n::{Help, Text};
use crate::sorting;

/// One entry in the language spoken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Which term.
    pub term: Term,
    /// Its name.
    pub name: String,
    /// What it means.
    pub means: String,
    /// Who first described it.
    pub source: Option<String>,
    folded_name: String,
    folded: String,
}

/// Every entry, in the order of the glossary.
pub fn entries(text: &Text, help: &Help) -> Vec<Entry> {
    let entry = |term: &Term| {
        let (name, means) = (term.name(text, help), term.means(help));
        Entry {
            term: *term,
            folded_name: folding::words(&name),
            folded: folding::words(&format!("{name} {means}")),
            name,
            means,
            source: term.source(help),
        }
    };
    Term::ALL.iter().map(entry).collect()
}

/// The entries that hold every word typed; those named so come first. Inside words too, since Arabic
/// puts its article before them and Slavic languages change their ends.
pub fn find<'a>(entries: &'a [Entry], typed: &str) -> Vec<&'a Entry> {
    let typed = folding::words(typed);
    let wanted: Vec<&str> = typed.split_whitespace().collect();
    let holds = |text: &str| wanted.iter().all(|word| text.contains(word));
    let mut found: Vec<&Entry> = entries.iter().filter(|entry| holds(&entry.folded)).collect();
    if !wanted.is_empty() {
        sorting::by_key(&mut found, |entry| {
            (!entry.folded_name.starts_with(&typed), !holds(&entry.folded_name))
        });
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::tests::{help, text};
    use super::*;
    use crate::i18n::Lang;

    fn found(lang: Lang, typed: &str) -> Vec<Term> {
        let entries = entries(&text(lang), &help(lang));
        find(&entries, typed).iter().map(|entry| entry.term).collect()
    }

    #[test]
    fn nothing_typed_finds_everything_in_order() {
        assert_eq!(found(Lang::En, " "), Term::ALL);
    }

    #[test]
    fn a_name_comes_before_a_mention() {
        let found = found(Lang::En, "retention");
        assert_eq!(found[0], Term::Retention);
        assert!(found.contains(&Term::Assumption), "{found:?}");
        let named = |term: &Term| matches!(term, Term::Retention | Term::Strength | Term::Ceiling);
        assert!(found[..3].iter().all(named), "{found:?}");
    }

    #[test]
    fn accents_articles_and_endings_need_not_be_typed() {
        // Without the article and the vowel signs.
        assert_eq!(found(Lang::Ar, "صمت")[0], Term::Silence);
        assert_eq!(found(Lang::Pl, "wiez")[0], Term::Ties);
        assert_eq!(found(Lang::Uk, "мовчан")[0], Term::Silence);
        // An Arabic keyboard's letters for a Persian word.
        assert_eq!(found(Lang::Fa, "كليد")[0], Term::TierKey);
    }

    #[test]
    fn every_word_must_be_there() {
        assert!(found(Lang::En, "retention zzz").is_empty());
        assert_eq!(found(Lang::En, "gini")[0], Term::Gini);
    }
}
