//! A button that opens a few fields beside it, and closes when the person goes on.

use leptos::ev::{FocusEvent, KeyboardEvent};
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Fields behind a button. Escape closes them and leads back to it; so does leaving them.
#[component]
pub(crate) fn Menu(
    /// What the button says, and what the fields are together.
    #[prop(into)]
    label: Signal<String>,
    /// The fields.
    children: Children,
) -> impl IntoView {
    let node = NodeRef::<html::Details>::new();
    let summary = NodeRef::<html::Summary>::new();
    let shut = move || {
        if let Some(menu) = node.get_untracked() {
            let _ = menu.remove_attribute("open");
        }
    };
    let on_leave = move |event: FocusEvent| {
        let to = event
            .related_target()
            .and_then(|target| target.dyn_into::<web_sys::Node>().ok());
        if node
            .get_untracked()
            .is_some_and(|menu| !menu.contains(to.as_ref()))
        {
            shut();
        }
    };
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            shut();
            if let Some(summary) = summary.get_untracked() {
                let _ = summary.focus();
            }
        }
    };
    view! {
        <details class="menu" node_ref=node on:focusout=on_leave on:keydown=on_key>
            <summary class="button" node_ref=summary>{move || label.get()}</summary>
            // It takes the focus itself, so that a press beside a box does not leave the menu.
            <fieldset class="panel" tabindex="-1">
                <legend class="visually-hidden">{move || label.get()}</legend>
                {children()}
            </fieldset>
        </details>
    }
}
