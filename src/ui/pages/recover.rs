//! Placeholder until the page is merged.

use crate::i18n::Text;
use leptos::prelude::*;

/// The page.
#[component]
pub(crate) fn Recover(text: Text) -> impl IntoView {
    let _ = text;
    view! { <h1>"…"</h1> }
}
