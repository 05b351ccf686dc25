//! What a person sees when the program stops: the recovery page, never a blank screen.

use super::route::Route;
use leptos::prelude::{document, window};
use std::panic;
use wasm_bindgen::JsCast;

/// Where the last words are kept for the recovery page, for this tab only.
const LAST_WORDS: &str = "rapport.panic";

/// From now on a panic leads to the recovery page. WebAssembly cannot go on after a panic, so the page
/// is loaded anew; where that happened already, the static page is shown instead of going round.
pub(crate) fn watch() {
    panic::set_hook(Box::new(|info| {
        console_error_panic_hook::hook(info);
        let location = window().location();
        let recovering = location
            .hash()
            .is_ok_and(|hash| Route::parse(&hash) == Route::Recover);
        if recovering {
            return show_static(&info.to_string());
        }
        if let Ok(Some(storage)) = window().session_storage() {
            let _ = storage.set_item(LAST_WORDS, &info.to_string());
        }
        let _ = location.set_hash(&Route::Recover.to_string());
        let _ = location.reload();
    }));
}

/// What the last panic said, once.
pub(crate) fn last_words() -> Option<String> {
    let storage = window().session_storage().ok()??;
    let words = storage.get_item(LAST_WORDS).ok()?;
    let _ = storage.remove_item(LAST_WORDS);
    words
}

/// Hides what `index.html` shows while the app loads. It stays in the page, for [`show_static`].
pub(crate) fn hide_static() {
    set_hidden("boot", true);
}

/// Shows the part of `index.html` that says the app did not start, in every language it has.
pub(crate) fn show_static(reason: &str) {
    set_hidden("boot-wait", true);
    set_hidden("boot-failed", false);
    set_hidden("boot", false);
    if let Some(place) = document().get_element_by_id("boot-reason") {
        place.set_text_content(Some(reason));
    }
}

fn set_hidden(id: &str, hidden: bool) {
    let node = document()
        .get_element_by_id(id)
        .and_then(|node| node.dyn_into::<web_sys::HtmlElement>().ok());
    if let Some(node) = node {
        node.set_hidden(hidden);
    }
}
