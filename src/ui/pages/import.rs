//! Placeholder until the page is merged.

use leptos::prelude::*;

/// The page.
#[component]
pub(crate) fn Import() -> impl IntoView {
    view! { <h1>"…"</h1> }
}
