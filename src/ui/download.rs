//! Files handed to the person.

use leptos::prelude::{document, set_timeout, window};
use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// How long the browser has to take the bytes over before their address is given back.
const KEPT: Duration = Duration::from_secs(60);

/// Offers bytes as a file to save. `kind` is the media type.
///
/// # Errors
/// The browser's own, where it makes no file of them.
pub(super) fn download(name: &str, kind: &str, bytes: &[u8]) -> Result<(), JsValue> {
    let parts = js_sys::Array::of1(&js_sys::Uint8Array::from(bytes));
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = document()
        .create_element("a")?
        .dyn_into()
        .map_err(JsValue::from)?;
    link.set_href(&address);
    link.set_download(name);
    link.set_hidden(true);
    // Firefox follows only links that are in the page.
    if let Some(body) = document().body() {
        body.append_child(&link)?;
    }
    link.click();
    link.remove();
    set_timeout(move || drop(Url::revoke_object_url(&address)), KEPT);
    Ok(())
}

/// Leaves for another address of the app and starts it afresh.
pub(super) fn start_afresh(hash: &str) {
    let location = window().location();
    let _ = location.set_hash(hash);
    let _ = location.reload();
}
