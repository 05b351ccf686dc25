//! A labelled input with its fault beneath.

use leptos::prelude::*;

/// A label around one input, and the sentence that says what is wrong with it.
#[component]
pub(crate) fn Field(
    /// What is asked.
    #[prop(into)]
    label: Signal<String>,
    /// What is wrong; nothing while all is well.
    #[prop(into, optional)]
    fault: Signal<Option<String>>,
    /// Takes the room that is left in its row.
    #[prop(optional)]
    grow: bool,
    /// The input.
    children: Children,
) -> impl IntoView {
    view! {
        <div class:grow=grow>
            // The fault stands outside the label, or it would become part of the input's name.
            <label class="field" data-wrong=move || fault.with(|fault| fault.is_some().then_some(""))>
                <span>{move || label.get()}</span>
                {children()}
            </label>
            {move || fault.get().map(|fault| view! { <p class="fault" role="alert">{fault}</p> })}
        </div>
    }
}
