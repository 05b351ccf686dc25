//! Help inside the app: the glossary's terms, finding among them, and the tour.
//!
//! The texts lie in `locales/help`, one file a language, and are fetched when help is first asked for:
//! a first visit does not pay for them.

pub mod glossary;
mod term;
mod tour;
#[cfg(target_arch = "wasm32")]
mod walk;

pub use term::{Group, Term};
pub use tour::Step;
#[cfg(target_arch = "wasm32")]
pub(crate) use walk::Tour;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::health::TREND_DAYS;
    use crate::engine::health::momentum::WINDOW;
    use crate::i18n::{Catalog, Help, Lang, Text};
    use crate::model::{ComplaintTarget, FactorKind, Mint};
    use std::collections::BTreeSet;

    pub(super) fn text(lang: Lang) -> Text {
        Text::new(catalog(lang, "locales"))
    }

    pub(super) fn help(lang: Lang) -> Help {
        Help::new(catalog(lang, "locales/help"))
    }

    fn catalog(lang: Lang, folder: &str) -> Catalog {
        Catalog::parse(lang, &source(lang, folder)).expect("the locale files are good")
    }

    fn source(lang: Lang, folder: &str) -> String {
        let path = format!("{}/{folder}/{}.ftl", env!("CARGO_MANIFEST_DIR"), lang.tag());
        std::fs::read_to_string(path).expect("every language has its files")
    }

    #[test]
    fn every_term_has_a_name_and_a_text_in_every_language() {
        for &lang in Lang::ALL {
            let (text, help) = (text(lang), help(lang));
            let mut names = BTreeSet::new();
            for &term in Term::ALL {
                let (name, means) = (term.name(&text, &help), term.means(&help));
                // A message that is missing shows its id.
                assert!(!name.is_empty() && name != term.slug(), "{lang:?} {term:?}");
                let sentence = means.ends_with('.') && means.split_whitespace().count() >= 4;
                assert!(sentence, "{lang:?} {term:?}: {means}");
                assert_ne!(term.source(&help).as_deref(), Some(""), "{lang:?} {term:?}");
                names.insert((term.group() as usize, name));
            }
            assert_eq!(
                names.len(),
                Term::ALL.len(),
                "two entries of one name in {lang:?}"
            );
        }
    }

    #[test]
    fn addresses_are_unique_and_lead_back() {
        let slugs: BTreeSet<&str> = Term::ALL.iter().map(|term| term.slug()).collect();
        assert_eq!(slugs.len(), Term::ALL.len());
        for &term in Term::ALL {
            assert_eq!(Term::of_slug(term.slug()), Some(term));
            let address = term.route().to_string();
            assert_eq!(super::super::route::Route::parse(&address), term.route());
        }
        assert_eq!(Term::of_slug(""), None);
    }

    #[test]
    fn related_terms_are_others_and_each_once() {
        for &term in Term::ALL {
            let related: BTreeSet<&Term> = term.related().iter().collect();
            assert_eq!(related.len(), term.related().len(), "{term:?}");
            assert!(!related.is_empty() && !related.contains(&term), "{term:?}");
        }
    }

    #[test]
    fn groups_stand_together_and_none_is_empty() {
        let mut order: Vec<Group> = Term::ALL.iter().map(|term| term.group()).collect();
        order.dedup();
        assert_eq!(order, Group::ALL);
        let factors = Term::ALL.iter().filter(|term| term.group() == Group::Factors);
        assert_eq!(factors.count(), FactorKind::ALL.len());
    }

    #[test]
    fn no_message_is_written_in_vain() {
        let own = |prefix: &str, id: &str| id == prefix || id.strip_prefix(prefix) == Some("-means");
        let of_a_term = |id: &str| {
            let sourced = |term: &Term| id.strip_prefix(term.slug()) == Some("-source");
            Term::ALL.iter().any(|term| own(term.slug(), id) || sourced(term))
        };
        let elsewhere = ["group-", "tour-", "glossary-"];
        for line in source(Lang::En, "locales/help").lines() {
            let Some((id, _)) = line.split_once(" = ").filter(|(id, _)| !id.starts_with('#')) else {
                continue;
            };
            let used = of_a_term(id) || elsewhere.iter().any(|prefix| id.starts_with(prefix));
            assert!(used, "nothing shows `{id}`");
        }
    }

    /// A glossary that states a limit must state the one that the engine goes by.
    #[test]
    fn stated_figures_are_the_engines() {
        let help = help(Lang::En);
        let usual = ComplaintTarget::default();
        for (term, figure) in [
            (Term::Trend, TREND_DAYS as i64),
            (Term::Momentum, WINDOW),
            (Term::Complaint, usual.answer_days.into()),
            (Term::Complaint, usual.resolve_days.into()),
        ] {
            let means = term.means(&help);
            let stated = means
                .split(|c: char| !c.is_ascii_digit())
                .any(|word| word == figure.to_string());
            assert!(stated, "{term:?} does not say {figure}: {means}");
        }
    }

    #[test]
    fn the_tour_has_at_most_five_stops_and_words_for_each() {
        assert!(Step::ALL.len() <= 5);
        let account = Mint::new(1, 1).mint();
        for &lang in Lang::ALL {
            let help = help(lang);
            for step in Step::ALL {
                assert!(help.get(step.says()).len() > help.get(step.title()).len());
                assert_ne!(step.route(account), super::super::route::Route::Unknown);
            }
        }
    }
}
