//! Whether the app opens without a connection, and the newer version that waits to be used. `web/offline.js` finds
//! out and does it; here it is said.

use super::session::use_session;
use crate::i18n::key;
use leptos::prelude::*;

/// The script tells by an attribute of the root, and by an event when that changes.
const STATE: &str = "data-offline";
const CHANGED: &str = "rapport-offline";
const USE: &str = "rapport-use-update";

/// How it stands with the files that make up the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Offline {
    /// This browser does not keep them, or not for this address.
    Unavailable,
    /// They are being fetched, or could not all be.
    Coming,
    /// All are here.
    Ready,
    /// All are here, and those of a newer version too.
    Update,
}

/// How it stands, for as long as its owner lives.
pub(crate) fn offline() -> Signal<Offline> {
    let state = RwSignal::new(read());
    let listener = window_event_listener_untyped(CHANGED, move |_| {
        let _ = state.try_set(read());
    });
    on_cleanup(move || listener.remove());
    state.into()
}

fn read() -> Offline {
    let root = document().document_element();
    match root.and_then(|root| root.get_attribute(STATE)).as_deref() {
        Some("coming") => Offline::Coming,
        Some("ready") => Offline::Ready,
        Some("update") => Offline::Update,
        _ => Offline::Unavailable,
    }
}

/// Offers the newer version. The page is loaded anew for it, so whoever has edits that are stored nowhere is asked
/// once more (`Session::guard_leaving`); other tabs go on with the version they began with.
#[component]
pub(super) fn NewVersion() -> impl IntoView {
    let session = use_session();
    let state = offline();
    let adopt = move |_| {
        if let Ok(event) = web_sys::Event::new(USE) {
            let _ = window().dispatch_event(&event);
        }
    };
    // The region stays in the page, so that assistive technology watches it.
    view! {
        <div role="status" class="no-print">
            <Show when=move || state.get() == Offline::Update>
                <div class="banner news">
                    <p>{session.say(key!("update-ready"))}</p>
                    <button on:click=adopt>{session.say(key!("update-use"))}</button>
                </div>
            </Show>
        </div>
    }
}

/// Says whether the app opens without a connection.
#[component]
pub(crate) fn WorksOffline() -> impl IntoView {
    let session = use_session();
    let state = offline();
    let said = move || {
        session.text.with(|text| {
            text.get(match state.get() {
                Offline::Unavailable => key!("offline-unavailable"),
                Offline::Coming => key!("offline-coming"),
                Offline::Ready | Offline::Update => key!("offline-ready"),
            })
        })
    };
    view! { <p role="status">{said}</p> }
}
