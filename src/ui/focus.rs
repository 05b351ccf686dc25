//! Where the keyboard goes when what it was on has gone.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Gives the focus to the first element that answers to a selector; false where none does.
pub(super) fn first(selector: &str) -> bool {
    let found = document().query_selector(selector).ok().flatten();
    let element = found.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok());
    element.is_some_and(|element| element.focus().is_ok())
}
