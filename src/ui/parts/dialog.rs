//! A modal dialog on the browser's own element, which traps focus and gives it back.

use crate::i18n::key;
use crate::ui::session::use_session;
use leptos::html;
use leptos::prelude::*;

/// A dialog that is open while `open` is true; Escape and the close button set it to false.
#[component]
pub(crate) fn Dialog(
    /// Whether it is shown.
    open: RwSignal<bool>,
    /// Its heading.
    #[prop(into)]
    title: Signal<String>,
    /// Its content, made anew at each opening.
    children: ChildrenFn,
) -> impl IntoView {
    let session = use_session();
    let node = NodeRef::<html::Dialog>::new();
    Effect::new(move || {
        let Some(dialog) = node.get() else { return };
        match (open.get(), dialog.open()) {
            (true, false) => drop(dialog.show_modal()),
            (false, true) => dialog.close(),
            _ => {}
        }
    });
    view! {
        <dialog node_ref=node aria-label=move || title.get() on:close=move |_| open.set(false)>
            <header>
                <h2>{move || title.get()}</h2>
                <button class="quiet" on:click=move |_| open.set(false)>{session.say(key!("close"))}</button>
            </header>
            <Show when=move || open.get()>{children()}</Show>
        </dialog>
    }
}
