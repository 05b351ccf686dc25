//! A labelled choice among a few named things.

use crate::i18n::Text;
use crate::ui::session::use_session;
use leptos::prelude::*;

/// A select under its label. Choices are told apart by their place.
#[component]
pub(super) fn Pick<N, C, S>(
    /// What is chosen.
    #[prop(into)]
    label: Signal<String>,
    /// The label is for assistive technology only: a table heading says it to the eye.
    #[prop(optional)]
    quiet: bool,
    /// The choices in words.
    names: N,
    /// The place of the one chosen.
    chosen: C,
    /// Chooses.
    choose: S,
) -> impl IntoView
where
    N: Fn(&Text) -> Vec<String> + Send + Sync + 'static,
    C: Fn() -> usize + Copy + Send + Sync + 'static,
    S: Fn(usize) + Send + Sync + 'static,
{
    let session = use_session();
    let options = move || {
        let names = session.text.with(|text| names(text));
        let option = |(place, name): (usize, String)| {
            view! { <option value=place.to_string() prop:selected=move || chosen() == place>{name}</option> }
        };
        names.into_iter().enumerate().map(option).collect_view()
    };
    let on_change = move |event| {
        if let Ok(place) = event_target_value(&event).parse() {
            choose(place);
        }
    };
    view! {
        <label class="field">
            <span class:visually-hidden=quiet>{move || label.get()}</span>
            <select on:change=on_change>{options}</select>
        </label>
    }
}
