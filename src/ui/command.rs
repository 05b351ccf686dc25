//! What a person can do from anywhere: one list feeds the keys, the palette and the sheet of shortcuts.

use super::route::Route;
use crate::i18n::{Key, key};

/// Something a person can do from anywhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Opens a page.
    Go(Route),
    /// Opens the palette.
    Palette,
    /// Shows the shortcuts.
    Shortcuts,
    /// Begins the tour.
    Tour,
    /// Adds an account by hand.
    NewAccount,
    /// Takes the last edit back.
    Undo,
    /// Makes it again.
    Redo,
    /// Looks at the book as of the calendar day.
    Today,
}

/// The keys that start a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keys {
    /// One key.
    One(char),
    /// `g`, then another.
    AfterG(char),
    /// With Ctrl, or ⌘ on a Mac.
    Held(char),
    /// With Ctrl or ⌘ and Shift.
    HeldShift(char),
}

/// One line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What it does.
    pub command: Command,
    /// Its name.
    pub label: Key,
    /// Its keys, if it has any.
    pub keys: Option<Keys>,
}

/// Every command, pages first.
pub fn commands() -> Vec<Entry> {
    let entry = |command, label, keys| Entry { command, label, keys };
    vec![
        entry(Command::Go(Route::Today), key!("today"), Some(Keys::AfterG('t'))),
        entry(
            Command::Go(Route::Accounts),
            key!("accounts"),
            Some(Keys::AfterG('a')),
        ),
        entry(
            Command::Go(Route::Promises),
            key!("tab-promises"),
            Some(Keys::AfterG('o')),
        ),
        entry(
            Command::Go(Route::Portfolio),
            key!("portfolio"),
            Some(Keys::AfterG('p')),
        ),
        entry(
            Command::Go(Route::Value),
            key!("book-value"),
            Some(Keys::AfterG('v')),
        ),
        entry(
            Command::Go(Route::KeyAccounts),
            key!("key-accounts"),
            Some(Keys::AfterG('k')),
        ),
        entry(
            Command::Go(Route::Import),
            key!("import"),
            Some(Keys::AfterG('i')),
        ),
        entry(
            Command::Go(Route::Settings),
            key!("settings"),
            Some(Keys::AfterG('s')),
        ),
        entry(
            Command::Go(Route::Help(None)),
            key!("help"),
            Some(Keys::AfterG('h')),
        ),
        entry(Command::NewAccount, key!("account-new"), Some(Keys::One('c'))),
        entry(Command::Undo, key!("undo"), Some(Keys::Held('z'))),
        entry(Command::Redo, key!("redo"), Some(Keys::HeldShift('z'))),
        entry(Command::Today, key!("back-to-today"), None),
        entry(Command::Palette, key!("palette"), Some(Keys::Held('k'))),
        entry(Command::Shortcuts, key!("shortcuts"), Some(Keys::One('?'))),
        entry(Command::Tour, key!("tour-start"), None),
    ]
}

/// One press of a key, as far as it matters here.
#[derive(Clone, Copy, Debug, Default)]
pub struct Press<'a> {
    /// What the key writes.
    pub key: &'a str,
    /// Where it lies, by the name of the Latin letter there: `KeyG`.
    pub code: &'a str,
    /// Ctrl or ⌘ is held.
    pub held: bool,
    /// Shift is held.
    pub shift: bool,
    /// Alt is held.
    pub alt: bool,
    /// The person is writing in a field, where plain keys are letters and the browser has its own undo.
    pub writing: bool,
    /// A list of choices has the focus, where plain keys choose.
    pub choosing: bool,
    /// A dialog is open and has the keys to itself.
    pub modal: bool,
}

/// What a press leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A command.
    Do(Command),
    /// Another key is waited for.
    Wait,
    /// Nothing: the key is someone else's.
    Pass,
}

/// What a press leads to, where `after_g` says that the press before was `g`.
pub fn pressed(press: Press<'_>, after_g: bool) -> Outcome {
    let Some(letter) = letter(press) else {
        return Outcome::Pass;
    };
    if press.modal || press.alt {
        return Outcome::Pass;
    }
    let keys = match (press.held, press.shift) {
        (true, true) => Keys::HeldShift(letter),
        (true, false) => Keys::Held(letter),
        (false, _) if press.writing || press.choosing => return Outcome::Pass,
        (false, _) if after_g => Keys::AfterG(letter),
        (false, _) => Keys::One(letter),
    };
    // The other habit of the same command.
    let keys = if keys == Keys::Held('y') {
        Keys::HeldShift('z')
    } else {
        keys
    };
    let own_undo = press.writing && matches!(keys, Keys::Held('z') | Keys::HeldShift('z'));
    if keys == Keys::One('g') {
        return Outcome::Wait;
    }
    let mut all = commands()
        .into_iter()
        .filter(|entry| entry.keys == Some(keys) && !own_undo);
    all.next()
        .map_or(Outcome::Pass, |entry| Outcome::Do(entry.command))
}

/// The Latin letter meant: on a Persian or Ukrainian keyboard the one that lies in that place.
fn letter(press: Press<'_>) -> Option<char> {
    let mut written = press.key.chars();
    let letter = written.next().filter(|_| written.next().is_none())?;
    match letter {
        '؟' => Some('?'),
        letter if letter.is_ascii() => Some(letter.to_ascii_lowercase()),
        _ => {
            let place = press.code.strip_prefix("Key")?;
            place.chars().next().map(|letter| letter.to_ascii_lowercase())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(key: &str) -> Press<'_> {
        Press {
            key,
            ..Press::default()
        }
    }

    fn held(key: &str) -> Press<'_> {
        Press {
            key,
            held: true,
            ..Press::default()
        }
    }

    #[test]
    fn every_command_is_reached_by_its_own_keys() {
        for entry in commands() {
            let Some(keys) = entry.keys else { continue };
            let mut written = String::new();
            let (press, after_g) = match keys {
                Keys::One(letter) => (letter, false),
                Keys::AfterG(letter) => (letter, true),
                Keys::Held(letter) | Keys::HeldShift(letter) => (letter, false),
            };
            written.push(press);
            let press = Press {
                key: &written,
                held: matches!(keys, Keys::Held(_) | Keys::HeldShift(_)),
                shift: matches!(keys, Keys::HeldShift(_)),
                ..Press::default()
            };
            assert_eq!(pressed(press, after_g), Outcome::Do(entry.command), "{keys:?}");
        }
    }

    #[test]
    fn g_waits_for_the_page() {
        assert_eq!(pressed(plain("g"), false), Outcome::Wait);
        assert_eq!(
            pressed(plain("a"), true),
            Outcome::Do(Command::Go(Route::Accounts))
        );
        assert_eq!(pressed(plain("a"), false), Outcome::Pass);
        assert_eq!(pressed(plain("x"), true), Outcome::Pass);
    }

    #[test]
    fn writing_keeps_its_letters_and_its_undo() {
        let writing = |press| Press {
            writing: true,
            ..press
        };
        assert_eq!(pressed(writing(plain("?")), false), Outcome::Pass);
        assert_eq!(pressed(writing(held("z")), false), Outcome::Pass);
        assert_eq!(pressed(writing(held("k")), false), Outcome::Do(Command::Palette));
        let choosing = |press| Press {
            choosing: true,
            ..press
        };
        assert_eq!(pressed(choosing(plain("c")), false), Outcome::Pass);
        assert_eq!(pressed(choosing(held("z")), false), Outcome::Do(Command::Undo));
        let modal = Press {
            modal: true,
            ..held("k")
        };
        assert_eq!(pressed(modal, false), Outcome::Pass);
    }

    #[test]
    fn other_keyboards_reach_the_same_commands() {
        let ukrainian = Press {
            key: "л",
            code: "KeyK",
            held: true,
            ..Press::default()
        };
        assert_eq!(pressed(ukrainian, false), Outcome::Do(Command::Palette));
        assert_eq!(pressed(plain("؟"), false), Outcome::Do(Command::Shortcuts));
        assert_eq!(pressed(held("Y"), false), Outcome::Do(Command::Redo));
        assert_eq!(pressed(plain("Enter"), false), Outcome::Pass);
    }
}
