//! Placeholder until the page is merged.

use leptos::prelude::*;

/// The page.
#[component]
pub(crate) fn Settings() -> impl IntoView {
    view! { <h1>"…"</h1> }
}
