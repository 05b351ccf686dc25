//! Questions and cues by the words that stand on screen in any language, from where people copy them, and by
//! the names under which a book file keeps them.

use super::words::listed;
use crate::folding::fold;
use crate::model::{Cue, Question};
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::LazyLock;

// Written by the build from the locale files: the rest of a message's id, and its words in one language.
include!(concat!(env!("OUT_DIR"), "/spoken.rs"));

/// The question of a sentence, of its usual name or of its abbreviation.
pub(super) fn question(cell: &str) -> Option<Question> {
    use Question::*;
    static SENTENCES: LazyLock<BTreeMap<String, Question>> =
        LazyLock::new(|| by_words(&Question::ALL, QUESTIONS));
    let named = listed(
        cell,
        &[
            (
                Trust,
                "trust vertrauen confiance confianza zaufanie довіра الثقة ثقة اعتماد",
            ),
            (
                Satisfaction,
                "satisfaction customersatisfaction csat zufriedenheit kundenzufriedenheit satisfaccion satysfakcja zadowolenie задоволеність الرضا رضا رضایت",
            ),
            (
                Recommend,
                "recommendation nps netpromoter netpromoterscore weiterempfehlung recommandation recomendacion polecenie rekomendacja рекомендація التوصية توصية توصیه",
            ),
            // Not the mere word for effort: of that more is worse.
            (
                Ease,
                "ces customereffortscore easeofdoingbusiness einfachheit facilite facilidad latwosc легкість простота السهولة سهولة سهولت آسانی",
            ),
        ],
    );
    named.or_else(|| SENTENCES.get(&fold(cell)).copied())
}

/// The cue of a sentence.
pub(super) fn cue(cell: &str) -> Option<Cue> {
    static SENTENCES: LazyLock<BTreeMap<String, Cue>> = LazyLock::new(|| by_words(&Cue::ALL, CUES));
    SENTENCES.get(&fold(cell)).copied()
}

fn by_words<T: Copy + Debug>(all: &[T], sentences: &[(&str, &str)]) -> BTreeMap<String, T> {
    let mut found: BTreeMap<String, T> = all.iter().map(|one| (fold(&format!("{one:?}")), *one)).collect();
    for (id, sentence) in sentences {
        if let Some(one) = found.get(&fold(id)).copied() {
            found.insert(fold(sentence), one);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cue_is_known_by_its_key_and_in_every_language() {
        let mut sentences = BTreeMap::<_, usize>::new();
        for (id, sentence) in CUES {
            let meant = cue(id);
            assert!(meant.is_some(), "{id}");
            assert_eq!(cue(sentence), meant, "{sentence} means another cue, too");
            *sentences.entry(meant).or_default() += 1;
        }
        assert_eq!(sentences.len(), Cue::ALL.len());
        assert!(
            sentences.values().all(|languages| *languages == 5),
            "{sentences:?}"
        );
        assert_eq!(cue("rival_quote_shown"), Some(Cue::RivalQuoteShown));
        assert_eq!(cue("something else"), None);
    }

    #[test]
    fn questions_are_known_by_sentence_name_and_abbreviation() {
        for (id, sentence) in QUESTIONS {
            assert!(question(id).is_some(), "{id}");
            assert_eq!(question(sentence), question(id), "{sentence}");
        }
        for (cell, meant) in [
            ("NPS", Question::Recommend),
            ("C-SAT", Question::Satisfaction),
            ("CES", Question::Ease),
            ("Zaufanie", Question::Trust),
            ("اعتماد", Question::Trust),
        ] {
            assert_eq!(question(cell), Some(meant), "{cell}");
        }
        assert_eq!(question("effort"), None);
    }
}
