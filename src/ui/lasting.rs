//! The browser's promise not to clear the book by itself (Storage Standard, "persistent storage").

use super::upkeep;
use js_sys::{Promise, Reflect};
use leptos::prelude::window;
use leptos::task::spawn_local;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// Whether the browser has promised it; none where it does not say.
pub(crate) async fn promised() -> Option<bool> {
    answer(window().navigator().storage().persisted()).await
}

/// Asks for it. The answer may never come: Firefox puts the question to the person, who may let it stand.
pub(crate) async fn ask() -> Option<bool> {
    upkeep::change(|upkeep| upkeep.asked = true);
    answer(window().navigator().storage().persist()).await
}

/// Asks for it if that was never done, and goes on.
pub(crate) fn ask_once() {
    if !upkeep::read().asked {
        spawn_local(async {
            let _ = ask().await;
        });
    }
}

async fn answer(asked: Result<Promise, JsValue>) -> Option<bool> {
    JsFuture::from(asked.ok()?).await.ok()?.as_bool()
}

/// Whether this is a WebKit that deletes what a site has stored once it was used for seven days without a
/// visit. Installed apps are spared, and nothing but its vendor tells that engine from others.
pub(crate) fn forgets_in_a_week() -> bool {
    let navigator = window().navigator();
    let said = |name: &str| Reflect::get(&navigator, &name.into()).unwrap_or_default();
    let vendor = said("vendor").as_string().unwrap_or_default();
    let standalone = window().match_media("(display-mode: standalone)").ok().flatten();
    let installed = said("standalone").is_truthy() || standalone.is_some_and(|query| query.matches());
    vendor.starts_with("Apple") && !installed
}
