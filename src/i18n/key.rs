//! Message keys that are known, when compiling, to exist.

// `KEYS` and `HELP_KEYS`: each message of `locales/en.ftl` and `locales/help/en.ftl` with its arguments,
// both sorted; written by the build.
include!(concat!(env!("OUT_DIR"), "/keys.rs"));

/// The id of a message that every locale file has. Made by [`key!`](crate::key).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(&'static str);

/// Why an id and its arguments name no message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mismatch {
    /// `locales/en.ftl` has no message of this id.
    NoMessage,
    /// The message exists, but takes other arguments.
    Arguments,
}

impl Key {
    /// The message's id in the locale files.
    pub const fn id(self) -> &'static str {
        self.0
    }

    /// Looks a message up by id and by the names of its arguments, in any order.
    ///
    /// Meant for [`key!`](crate::key) and [`t!`](crate::t), which call it while compiling; a call at
    /// run time would carry the whole table into the page.
    ///
    /// # Errors
    /// See [`Mismatch`].
    pub const fn find(id: &'static str, arguments: &[&str]) -> Result<Self, Mismatch> {
        match look_up(KEYS, id, arguments) {
            Ok(()) => Ok(Self(id)),
            Err(mismatch) => Err(mismatch),
        }
    }

    /// [`find`](Self::find) for the macros: a failed build shows the sentence of the mismatch. The panics
    /// are here rather than in the macro, where each use would expand and check them again.
    #[doc(hidden)]
    #[track_caller]
    pub const fn find_or_stop(id: &'static str, arguments: &[&str], no_message: &str, other: &str) -> Self {
        match Self::find(id, arguments) {
            Ok(key) => key,
            Err(Mismatch::NoMessage) => panic!("{}", no_message),
            Err(Mismatch::Arguments) => panic!("{}", other),
        }
    }
}

/// The id of a message that every help file has. These messages take no arguments: they say the same for
/// every book.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HelpKey(pub(super) Key);

impl HelpKey {
    /// Looks a message up by its id. Meant for constants: at run time it would carry the whole table into
    /// the page.
    ///
    /// # Panics
    /// If `locales/help/en.ftl` has no such message, or one with arguments; the panic says the id.
    #[track_caller]
    pub const fn find_or_stop(id: &'static str) -> Self {
        match look_up(HELP_KEYS, id, &[]) {
            Ok(()) => Self(Key(id)),
            Err(_) => panic!("{}", id),
        }
    }
}

/// Whether a table has the message with just these arguments.
const fn look_up(table: &[(&str, &[&str])], id: &str, arguments: &[&str]) -> Result<(), Mismatch> {
    let (mut low, mut high) = (0, table.len());
    while low < high {
        let middle = low + (high - low) / 2;
        match compare(table[middle].0.as_bytes(), id.as_bytes()) {
            0 => {
                let wanted = table[middle].1;
                // Equal in number and every wanted one given: no name is left for a stranger.
                return if wanted.len() == arguments.len() && holds_all(arguments, wanted) {
                    Ok(())
                } else {
                    Err(Mismatch::Arguments)
                };
            }
            i8::MIN..0 => low = middle + 1,
            1.. => high = middle,
        }
    }
    Err(Mismatch::NoMessage)
}

/// Below zero, zero or above zero as `left` sorts before, with or after `right`; `Ord` is not `const`.
const fn compare(left: &[u8], right: &[u8]) -> i8 {
    let mut at = 0;
    while at < left.len() && at < right.len() {
        if left[at] != right[at] {
            return if left[at] < right[at] { -1 } else { 1 };
        }
        at += 1;
    }
    (left.len() > right.len()) as i8 - (left.len() < right.len()) as i8
}

const fn holds_all(given: &[&str], wanted: &[&str]) -> bool {
    let mut at = 0;
    while at < wanted.len() {
        let mut place = 0;
        while place < given.len() && compare(given[place].as_bytes(), wanted[at].as_bytes()) != 0 {
            place += 1;
        }
        if place == given.len() {
            return false;
        }
        at += 1;
    }
    true
}

/// The [`Key`](crate::i18n::Key) of a message, or a build error: `key!("save")`,
/// `key!("account-count", count)`.
///
/// For tables that name enums; [`t!`](crate::t) is shorter where the text itself is wanted.
#[macro_export]
macro_rules! key {
    ($id:literal $(, $name:ident)* $(,)?) => {{
        // An item, not an inline `const` block: those are skipped by `cargo check`.
        const KEY: $crate::i18n::Key = $crate::i18n::Key::find_or_stop(
            $id,
            &[$(stringify!($name)),*],
            concat!("locales/en.ftl has no message `", $id, "`"),
            concat!("message `", $id, "` takes other arguments than (", stringify!($($name),*), ")"),
        );
        KEY
    }};
}

/// The [`HelpKey`](crate::i18n::HelpKey) of an explanation, or a build error: `help_key!("glossary-open")`.
#[macro_export]
macro_rules! help_key {
    ($id:expr) => {{
        const KEY: $crate::i18n::HelpKey = $crate::i18n::HelpKey::find_or_stop($id);
        KEY
    }};
}

/// A message in the chosen language, as a `String`: `t!(text, "save")`,
/// `t!(text, "account-count", count = 3)`.
///
/// Arguments are strings (borrowed or owned) and integers; numbers choose the plural and are shown in
/// the language's own format. A fraction, sum or date is first laid out by [`Text`](crate::i18n::Text).
/// An unknown message or a wrong, missing or surplus argument is a build error.
///
/// ```compile_fail
/// # fn show(text: rapport::i18n::Text) -> String {
/// rapport::i18n::t!(text, "no-such-message")
/// # }
/// ```
/// ```compile_fail
/// # fn show(text: rapport::i18n::Text) -> String {
/// rapport::i18n::t!(text, "account-count", cuont = 3)
/// # }
/// ```
#[macro_export]
macro_rules! t {
    ($text:expr, $id:literal $(,)?) => {
        $text.get($crate::key!($id))
    };
    ($text:expr, $id:literal, $($name:ident = $value:expr),+ $(,)?) => {
        $text.format(
            $crate::key!($id, $($name),+),
            &[$((stringify!($name), $crate::i18n::FluentValue::from($value))),+]
                .into_iter()
                .collect::<$crate::i18n::FluentArgs<'_>>(),
        )
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_of_the_table_is_found() {
        for (id, arguments) in KEYS {
            assert_eq!(Key::find(id, arguments).map(Key::id), Ok(*id));
        }
    }

    #[test]
    fn every_explanation_takes_no_argument() {
        assert!(!HELP_KEYS.is_empty());
        for (id, arguments) in HELP_KEYS {
            assert!(arguments.is_empty(), "{id}");
            assert_eq!(HelpKey::find_or_stop(id).0.id(), *id);
        }
    }

    #[test]
    fn a_stranger_is_refused() {
        assert_eq!(Key::find("", &[]), Err(Mismatch::NoMessage));
        assert_eq!(Key::find("zzz", &[]), Err(Mismatch::NoMessage));
        assert_eq!(Key::find("sav", &[]), Err(Mismatch::NoMessage));
        assert_eq!(Key::find("savee", &[]), Err(Mismatch::NoMessage));
    }

    #[test]
    fn arguments_must_match_in_any_order() {
        assert!(Key::find("shown-of-total", &["shown", "total"]).is_ok());
        assert!(Key::find("shown-of-total", &["total", "shown"]).is_ok());
        assert_eq!(Key::find("shown-of-total", &["shown"]), Err(Mismatch::Arguments));
        assert_eq!(
            Key::find("shown-of-total", &["shown", "shown"]),
            Err(Mismatch::Arguments)
        );
        assert_eq!(Key::find("save", &["shown"]), Err(Mismatch::Arguments));
    }
}
