//! An address that leads nowhere.

use crate::i18n::key;
use crate::ui::session::use_session;
use leptos::prelude::*;

/// Says so, and what to do.
#[component]
pub(crate) fn Unknown() -> impl IntoView {
    let session = use_session();
    view! {
        <div class="empty panel">
            <h1>{session.say(key!("page-unknown"))}</h1>
            <p>{session.say(key!("page-unknown-help"))}</p>
            <a class="button primary" href="#/">{session.say(key!("go-to-today"))}</a>
        </div>
    }
}
