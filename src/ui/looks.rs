//! How the whole page is written and coloured: attributes of its root that style sheets read.

use crate::i18n::{Key, Text, key};
use crate::store::{Density, Prefs, Theme};
use leptos::prelude::document;

/// Writes in a language: which one, and from which side.
pub(super) fn speak(text: &Text) {
    set("lang", text.lang().tag());
    set("dir", text.dir().as_str());
}

/// Takes the colours and the density that the person prefers.
pub(super) fn dress(prefs: &Prefs) {
    set("data-theme", theme_name(prefs.theme));
    set(
        "data-density",
        match prefs.density {
            Density::Compact => "compact",
            Density::Comfortable => "comfortable",
        },
    );
}

fn set(name: &str, value: &str) {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute(name, value);
    }
}

/// Every theme, in the order a person chooses from.
pub(super) const THEMES: [Theme; 3] = [Theme::System, Theme::Light, Theme::Dark];

/// The theme's name in attributes and options.
pub(super) fn theme_name(theme: Theme) -> &'static str {
    match theme {
        Theme::System => "system",
        Theme::Light => "light",
        Theme::Dark => "dark",
    }
}

/// The theme of that name.
pub(super) fn theme_named(name: &str) -> Theme {
    THEMES
        .into_iter()
        .find(|theme| theme_name(*theme) == name)
        .unwrap_or_default()
}

/// The theme in words.
pub(super) fn theme_label(theme: Theme) -> Key {
    match theme {
        Theme::System => key!("theme-auto"),
        Theme::Light => key!("theme-light"),
        Theme::Dark => key!("theme-dark"),
    }
}

/// Every density, the closest first.
pub(super) const DENSITIES: [Density; 2] = [Density::Compact, Density::Comfortable];

/// The density in words.
pub(super) fn density_label(density: Density) -> Key {
    match density {
        Density::Compact => key!("density-compact"),
        Density::Comfortable => key!("density-comfortable"),
    }
}
