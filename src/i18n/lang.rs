//! The languages Rapport speaks.

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// One row per language: variant, BCP 47 tag (also the name of its locale file), locale given to `Intl`,
/// direction, and its own name in itself.
macro_rules! languages {
    ($($(#[$doc:meta])* $lang:ident: $tag:literal, $locale:literal, $dir:ident, $name:literal;)+) => {
        /// A language with a locale file.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Lang { $($(#[$doc])* $lang),+ }

        impl Lang {
            /// Every language, in the order a person chooses from.
            pub const ALL: &[Self] = &[$(Self::$lang),+];

            /// The BCP 47 tag, for `lang` attributes, settings, and the locale file's name.
            pub const fn tag(self) -> &'static str {
                match self { $(Self::$lang => $tag),+ }
            }

            /// The locale given to `Intl`, with its numbering system where that is not left to the engine.
            pub const fn locale(self) -> &'static str {
                match self { $(Self::$lang => $locale),+ }
            }

            /// Which way the language is written.
            pub const fn dir(self) -> Direction {
                match self { $(Self::$lang => Direction::$dir),+ }
            }

            /// The language's name in itself, so that its readers find it in any other language.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$lang => $name),+ }
            }
        }
    };
}

languages! {
    /// English, which the other locale files are compared with.
    En: "en", "en", Ltr, "English";
    /// Modern Standard Arabic. The digits are pinned to 0–9: engines disagree on the default for plain
    /// `ar` (newer ones choose Latin digits, older ones Arabic-Indic), and figures stand beside part
    /// numbers and spreadsheets written in 0–9.
    Ar: "ar", "ar-u-nu-latn", Rtl, "العربية";
    /// Persian, with its own calendar and digits: dates are told in the years people there live in.
    Fa: "fa", "fa-u-ca-persian-nu-arabext", Rtl, "فارسی";
    /// Polish.
    Pl: "pl", "pl", Ltr, "Polski";
    /// Ukrainian.
    Uk: "uk", "uk", Ltr, "Українська";
}

impl Lang {
    /// The language of a BCP 47 tag by its primary subtag: `ar-EG` is Arabic. `None` if not spoken here.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?;
        Self::ALL
            .iter()
            .copied()
            .find(|lang| lang.tag().eq_ignore_ascii_case(primary))
    }
}

/// The first language of a person's list (`navigator.languages`, best first) that is spoken here,
/// else English.
pub fn preferred<T: AsRef<str>>(tags: impl IntoIterator<Item = T>) -> Lang {
    tags.into_iter()
        .find_map(|tag| Lang::from_tag(tag.as_ref()))
        .unwrap_or(Lang::En)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_regional_tag_gives_its_language() {
        assert_eq!(Lang::from_tag("ar-EG"), Some(Lang::Ar));
        assert_eq!(Lang::from_tag("EN_us"), Some(Lang::En));
        assert_eq!(Lang::from_tag("arc"), None);
        assert_eq!(Lang::from_tag(""), None);
    }

    #[test]
    fn every_tag_gives_back_its_language() {
        for &lang in Lang::ALL {
            assert_eq!(Lang::from_tag(lang.tag()), Some(lang));
            assert!(lang.locale().starts_with(lang.tag()));
        }
    }

    #[test]
    fn the_first_spoken_preference_wins() {
        assert_eq!(preferred(["fr-CA", "ar-LB", "en"]), Lang::Ar);
        assert_eq!(preferred(["fr"]), Lang::En);
        assert_eq!(preferred::<&str>([]), Lang::En);
    }

    #[test]
    fn each_locale_file_has_a_language_and_each_language_a_file() {
        let mut wanted: Vec<String> = Lang::ALL
            .iter()
            .map(|lang| format!("{}.ftl", lang.tag()))
            .collect();
        wanted.sort();
        for folder in ["locales", "locales/help"] {
            assert_eq!(files(folder), wanted, "{folder}");
        }
    }

    fn files(folder: &str) -> Vec<String> {
        let path = format!("{}/{folder}", env!("CARGO_MANIFEST_DIR"));
        let entries = std::fs::read_dir(path).expect("the locale folders are part of the source");
        let names = entries.map(|entry| entry.expect("a readable folder").file_name());
        let mut files: Vec<String> = names
            .map(|name| name.to_string_lossy().into_owned())
            .filter(|name| name.ends_with(".ftl"))
            .collect();
        files.sort();
        files
    }
}
