//! The settings page: its sections and the way between them.

use super::catalogue::Catalogue;
use super::clv::LifetimeValue;
use super::data::Data;
use super::drafting::{SaveBar, use_drafting};
use super::health::HealthPolicy;
use super::storage::StorageAndBackups;
use super::team::Team;
use super::upkept::Upkept;
use super::you::You;
use crate::i18n::{Key, key};
use crate::ui::session::use_session;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Its sections: the id of each heading, and what it says.
pub(crate) const SECTIONS: [(&str, Key); 7] = [
    ("settings-health", key!("settings-health")),
    ("settings-value", key!("settings-value")),
    ("settings-you", key!("settings-you")),
    ("settings-team", key!("settings-team")),
    ("settings-catalogue", key!("settings-catalogue")),
    ("settings-storage", key!("settings-storage")),
    ("settings-data", key!("settings-data")),
];

/// The page.
#[component]
pub(crate) fn Settings() -> impl IntoView {
    let session = use_session();
    let drafting = use_drafting();
    let upkept = Upkept::read();
    heed_address();
    let links = SECTIONS
        .map(|(id, label)| view! { <li><button class="link" on:click=move |_| go(id)>{session.say(label)}</button></li> })
        .collect_view();
    view! {
        <div class="settings">
            <header class="settings-head">
                <h1>{session.say(key!("settings"))}</h1>
                // Buttons, since the hash of the address names the page, not a place on it.
                <nav aria-label=session.say(key!("settings-sections"))><ul>{links}</ul></nav>
            </header>
            <div class="settings-body">
                <HealthPolicy drafting/>
                <LifetimeValue drafting/>
                <SaveBar drafting/>
                <You/>
                <Team/>
                <Catalogue/>
                <StorageAndBackups upkept/>
                <Data upkept/>
            </div>
        </div>
    }
}

/// Goes to the section that stands behind the question mark of the address.
fn heed_address() {
    let heed = || {
        let hash = window().location().hash().unwrap_or_default();
        let named =
            |(id, _): &(&'static str, Key)| hash.split_once('?').is_some_and(|(_, wanted)| wanted == *id);
        if let Some((id, _)) = SECTIONS.into_iter().find(named) {
            request_animation_frame(move || go(id));
        }
    };
    heed();
    let listener = window_event_listener(leptos::ev::hashchange, move |_| heed());
    on_cleanup(move || listener.remove());
}

fn go(id: &str) {
    let heading = document()
        .get_element_by_id(id)
        .and_then(|node| node.dyn_into::<web_sys::HtmlElement>().ok());
    if let Some(heading) = heading {
        heading.scroll_into_view();
        let _ = heading.focus();
    }
}

/// One section of the page under its heading, which the navigation can lead to.
#[component]
pub(super) fn Section(
    /// Id of its heading.
    id: &'static str,
    /// The heading.
    title: Key,
    children: Children,
) -> impl IntoView {
    let session = use_session();
    view! {
        <section class="panel stack" aria-labelledby=id>
            <h2 id=id tabindex="-1">{session.say(title)}</h2>
            {children()}
        </section>
    }
}
