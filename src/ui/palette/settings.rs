//! Settings that the palette reaches: each choice of language, theme and density, each section, each saved view.

use crate::i18n::{Key, Lang, Text, key, t};
use crate::store::{Density, Theme};
use crate::ui::looks;
use crate::ui::pages::SECTIONS;
use crate::ui::route::Route;
use crate::ui::session::Session;
use leptos::prelude::*;

/// One setting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Setting {
    Language(Lang),
    Theme(Theme),
    Density(Density),
    /// Another page, shown in a certain way.
    Address(String),
}

/// Every setting with its name.
pub(super) fn settings(session: Session, text: &Text) -> Vec<(String, Setting)> {
    let named = |what: Key, name: String| t!(text, "labelled", label = text.get(what), value = name);
    let languages = Lang::ALL.iter().map(|lang| {
        (
            named(key!("language"), lang.name().into()),
            Setting::Language(*lang),
        )
    });
    let themes = looks::THEMES.map(|theme| {
        let name = text.get(looks::theme_label(theme));
        (named(key!("theme"), name), Setting::Theme(theme))
    });
    let densities = looks::DENSITIES.map(|density| {
        let name = text.get(looks::density_label(density));
        (named(key!("density"), name), Setting::Density(density))
    });
    let sections = SECTIONS.map(|(id, label)| {
        let address = format!("{}?{id}", Route::Settings);
        (
            named(key!("settings"), text.get(label)),
            Setting::Address(address),
        )
    });
    let views = session
        .prefs
        .with(|prefs| prefs.views.clone())
        .into_iter()
        .map(|view| {
            let address = format!("{}?{}", Route::Accounts, view.lens);
            (named(key!("views"), view.name), Setting::Address(address))
        });
    languages
        .chain(themes)
        .chain(densities)
        .chain(sections)
        .chain(views)
        .collect()
}

impl Setting {
    /// Makes it so.
    pub(super) fn choose(&self, session: Session) {
        match self {
            Self::Language(lang) => session.choose_language(lang.tag()),
            Self::Theme(theme) => session.choose_theme(*theme),
            Self::Density(density) => session.set_prefs(|prefs| prefs.density = *density),
            Self::Address(address) => drop(window().location().set_hash(address)),
        }
    }
}
