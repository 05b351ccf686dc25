//! Every word, number and date a person reads.
//!
//! Sentences are Fluent messages in `locales/LANG.ftl`; figures and dates are laid out by the browser's
//! `Intl`. The build compares the locale files with each other, and [`t!`] and [`key!`] compare each use
//! with `locales/en.ftl`, so a missing message or a wrong argument never reaches a person. What explains
//! the app lies in `locales/help/LANG.ftl`, fetched when help is first asked for. A built page has both in the
//! folder of its app.
//!
//! ```
//! use rapport::i18n::{Catalog, Lang, Text, t};
//!
//! let catalog = Catalog::parse(Lang::En, include_str!("../../locales/en.ftl"))?;
//! let text = Text::new(catalog);
//! assert_eq!(t!(text, "save"), "Save");
//! assert_eq!(t!(text, "account-count", count = 1), "\u{2068}1\u{2069} account");
//! # Ok::<(), rapport::i18n::CatalogError>(())
//! ```

mod catalog;
mod help;
mod intl;
mod key;
mod lang;
#[cfg(target_arch = "wasm32")]
mod load;
#[cfg(test)]
mod locale_check;
mod plain;
mod text;

pub use catalog::{Catalog, CatalogError};
pub use fluent_bundle::{FluentArgs, FluentValue};
pub use help::Help;
pub use key::{HelpKey, Key, Mismatch};
pub use lang::{Direction, Lang, preferred};
#[cfg(target_arch = "wasm32")]
pub use load::{LoadError, fetch, fetch_help, fetch_or_english};
pub use plain::minor_digits;
pub use text::Text;

pub use crate::{help_key, key, t};
