//! One language's messages.

use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;
use intl_memoizer::Memoizable;
use thiserror::Error;
use unic_langid::LanguageIdentifier;

use super::intl::{self, Shape};
use super::{Key, Lang};

/// One language's messages, parsed. Values put into a message are wrapped in bidirectional isolation
/// marks, so that a Latin name inside an Arabic sentence leaves the words around it in their order.
pub struct Catalog {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
}

/// Why a locale file cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum CatalogError {
    /// The source is not Fluent: perhaps an error page sent in place of the file.
    #[error("{}.ftl, line {line}: {reason}", lang.tag())]
    Syntax {
        /// The language asked for.
        lang: Lang,
        /// Line of the first fault, from 1.
        line: usize,
        /// The parser's own words, for a log.
        reason: String,
    },
    /// Two messages share an id.
    #[error("{}.ftl: message `{id}` is there twice", lang.tag())]
    Duplicate {
        /// The language asked for.
        lang: Lang,
        /// The shared id.
        id: String,
    },
    /// The source has no message at all.
    #[error("{}.ftl: no message", lang.tag())]
    Empty {
        /// The language asked for.
        lang: Lang,
    },
}

impl Catalog {
    /// Parses the source of a locale file.
    ///
    /// # Errors
    /// Any fault refuses the whole file: half a language would leave a person with ids for words.
    pub fn parse(lang: Lang, source: &str) -> Result<Self, CatalogError> {
        let resource = FluentResource::try_new(source.to_owned()).map_err(|(_, faults)| {
            let first = faults.first();
            let at = first.map_or(0, |fault| fault.pos.start.min(source.len()));
            let line = 1 + source.as_bytes()[..at]
                .iter()
                .filter(|byte| **byte == b'\n')
                .count();
            CatalogError::Syntax {
                lang,
                line,
                reason: first.map(ToString::to_string).unwrap_or_default(),
            }
        })?;
        if !resource.entries().any(|entry| matches!(entry, Entry::Message(_))) {
            return Err(CatalogError::Empty { lang });
        }
        let mut bundle = FluentBundle::new_concurrent(vec![identifier(lang)]);
        bundle.set_use_isolating(true);
        bundle.set_formatter(Some(show_number));
        bundle
            .add_resource(resource)
            .map_err(|faults| duplicate(lang, &faults))?;
        Ok(Self { lang, bundle })
    }

    /// The language of the messages.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The message with its arguments filled in.
    ///
    /// Every locale file had every message when the page was built. A browser may still hold an older
    /// file: then the id stands for the message, and an argument's name for a missing argument.
    pub fn format(&self, key: Key, arguments: Option<&FluentArgs<'_>>) -> String {
        let message = self
            .bundle
            .get_message(key.id())
            .and_then(|message| message.value());
        let Some(pattern) = message else {
            return key.id().to_owned();
        };
        let within = arguments
            .filter(|_| self.lang == Lang::Ar)
            .map(within_the_hundred);
        let arguments = within.as_ref().or(arguments);
        // Faults are dropped on purpose: Fluent has already put the argument's name in its place.
        self.bundle
            .format_pattern(pattern, arguments, &mut Vec::new())
            .into_owned()
    }
}

impl fmt::Debug for Catalog {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Catalog")
            .field("lang", &self.lang)
            .finish_non_exhaustive()
    }
}

fn identifier(lang: Lang) -> LanguageIdentifier {
    lang.tag()
        .parse()
        .expect("every tag in the language table is a BCP 47 tag")
}

fn duplicate(lang: Lang, faults: &[FluentError]) -> CatalogError {
    let id = faults.iter().find_map(|fault| match fault {
        FluentError::Overriding { id, .. } => Some(id.clone()),
        _ => None,
    });
    CatalogError::Duplicate {
        lang,
        id: id.unwrap_or_default(),
    }
}

/// The bundle's language. Fluent hands its number formatter a bare function and this memo, no state.
struct Spoken(Lang);

impl Memoizable for Spoken {
    type Args = ();
    type Error = std::convert::Infallible;

    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Self, Self::Error> {
        Ok(Self(Lang::from_tag(lang.language.as_str()).unwrap_or(Lang::En)))
    }
}

/// Arabic counts by what is left after the hundreds: 103 takes the form of 3. The plural rules that Fluent
/// brings (intl_pluralrules 7) forget that, so they are handed the rest, and the hundreds travel in an
/// option that nothing else reads.
fn within_the_hundred<'a>(arguments: &'a FluentArgs<'_>) -> FluentArgs<'a> {
    let within = |value: &FluentValue<'a>| match value {
        FluentValue::Number(number) if number.value >= 100.0 && number.value.fract() == 0.0 => {
            let rest = number.value % 100.0;
            // Below 3 the whole has forms of its own, or none.
            if rest < 3.0 {
                return value.clone();
            }
            let mut number = number.clone();
            number.options.minimum_integer_digits = Some(((number.value - rest) / 100.0) as usize);
            number.value = rest;
            FluentValue::Number(number)
        }
        other => other.clone(),
    };
    arguments
        .iter()
        .map(|(name, value)| (name, within(value)))
        .collect()
}

fn show_number<M: MemoizerKind>(value: &FluentValue<'_>, memo: &M) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, options }) = value else {
        return None;
    };
    let Ok(lang) = memo.with_try_get_threadsafe::<Spoken, _, _>((), |spoken| spoken.0);
    let least = options
        .minimum_fraction_digits
        .map_or(0, |digits| u8::try_from(digits).unwrap_or(u8::MAX));
    Some(intl::number(
        lang,
        Shape::Decimal {
            least,
            most: least.max(3),
        },
        *value + 100.0 * options.minimum_integer_digits.unwrap_or(0) as f64,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::key;

    fn source(lang: Lang) -> String {
        let path = format!("{}/locales/{}.ftl", env!("CARGO_MANIFEST_DIR"), lang.tag());
        std::fs::read_to_string(path).expect("every language has a locale file")
    }

    fn catalog(lang: Lang) -> Catalog {
        Catalog::parse(lang, &source(lang)).expect("the locale files are good")
    }

    fn counted(lang: Lang, count: i64) -> String {
        let arguments = FluentArgs::from_iter([("count", count)]);
        let text = catalog(lang).format(key!("account-count", count), Some(&arguments));
        text.replace(['\u{2068}', '\u{2069}'], "")
    }

    #[test]
    fn a_catalog_is_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Catalog>();
    }

    #[test]
    fn every_language_parses_and_speaks() {
        for &lang in Lang::ALL {
            let save = catalog(lang).format(key!("save"), None);
            assert!(!save.is_empty() && save != "save", "{lang:?} says {save}");
        }
    }

    #[test]
    fn english_has_two_plurals_and_its_own_nothing() {
        assert_eq!(counted(Lang::En, 0), "No accounts");
        assert_eq!(counted(Lang::En, 1), "1 account");
        assert_eq!(counted(Lang::En, 1_000), "1,000 accounts");
    }

    #[test]
    fn arabic_has_six_plurals() {
        let expected = [
            (0, "لا عملاء"),
            (1, "عميل واحد"),
            (2, "عميلان"),
            (3, "3 عملاء"),
            (11, "11 عميلًا"),
            (100, "100 عميل"),
            (103, "103 عملاء"),
            (1_011, "1,011 عميلًا"),
            (1_002, "1,002 عميل"),
        ];
        for (count, words) in expected {
            assert_eq!(counted(Lang::Ar, count), words);
        }
    }

    #[test]
    fn a_value_in_a_message_is_isolated() {
        let arguments = FluentArgs::from_iter([("date", "2026-03-14")]);
        let text = catalog(Lang::Ar).format(key!("as-of-date", date), Some(&arguments));
        assert!(text.ends_with(" \u{2068}2026-03-14\u{2069}"), "{text:?}");
    }

    #[test]
    fn a_missing_argument_shows_its_name() {
        let text = catalog(Lang::En).format(key!("as-of-date", date), None);
        assert_eq!(text, "As of \u{2068}{$date}\u{2069}");
    }

    #[test]
    fn an_older_file_shows_the_id() {
        let old = Catalog::parse(Lang::En, "cancel = Cancel\n").expect("a good file");
        assert_eq!(old.format(key!("save"), None), "save");
    }

    #[test]
    fn what_is_no_locale_file_is_refused_whole() {
        let refusal = |source| Catalog::parse(Lang::Ar, source).err();
        assert!(matches!(
            refusal("save = Save\n<!doctype html>\n"),
            Some(CatalogError::Syntax {
                lang: Lang::Ar,
                line: 2,
                ..
            })
        ));
        assert_eq!(refusal(""), Some(CatalogError::Empty { lang: Lang::Ar }));
        assert_eq!(
            refusal("# only a comment\n"),
            Some(CatalogError::Empty { lang: Lang::Ar })
        );
        let id = "a".to_owned();
        assert_eq!(
            refusal("a = 1\na = 2\n"),
            Some(CatalogError::Duplicate { lang: Lang::Ar, id })
        );
    }
}
