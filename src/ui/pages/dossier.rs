//! Placeholder until the page is merged.

use crate::model::AccountId;
use crate::ui::route::Tab;
use leptos::prelude::*;

/// The page.
#[component]
pub(crate) fn Dossier(account: AccountId, tab: Tab) -> impl IntoView {
    let _ = (account, tab);
    view! { <h1>"…"</h1> }
}
