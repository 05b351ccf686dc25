//! Adding or changing one colleague.

use crate::i18n::key;
use crate::model::{Colleague, Edit, Field as Place, Function, Refusal};
use crate::ui::parts::Field;
use crate::ui::session::use_session;
use crate::ui::words;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

/// The form; without a colleague it makes a new one.
#[component]
pub(super) fn ColleagueForm(open: RwSignal<bool>, colleague: Option<Colleague>) -> impl IntoView {
    let session = use_session();
    let is_new = colleague.is_none();
    let colleague = colleague.unwrap_or_else(|| Colleague {
        id: session.mint().mint(),
        number: String::new(),
        name: String::new(),
        title: String::new(),
        function: None,
        email: String::new(),
        phone: String::new(),
        cost_per_hour: None,
        stamp: session.stamp(),
    });
    let name = RwSignal::new(colleague.name.clone());
    let title = RwSignal::new(colleague.title.clone());
    let function = RwSignal::new(colleague.function);
    let refusal = RwSignal::new(None::<Refusal>);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let mut colleague = colleague.clone();
        colleague.name = name.get_untracked().trim().to_owned();
        colleague.title = title.get_untracked().trim().to_owned();
        colleague.function = function.get_untracked();
        if !is_new {
            colleague.stamp = colleague.stamp.edited(session.signature());
        }
        match session.edit(Edit::Put(vec![colleague.into()])) {
            Ok(()) => open.set(false),
            Err(refused) => refusal.set(Some(refused)),
        }
    };
    let said = move |wanted: fn(Place) -> bool| {
        Signal::derive(move || {
            let refused = refusal.get().filter(|refused| wanted(refused.field))?;
            Some(session.text.with(|text| words::reason(text, refused.reason)))
        })
    };
    let other = move || {
        let refused = refusal
            .get()
            .filter(|refused| !matches!(refused.field, Place::Name | Place::Text))?;
        Some(session.text.with(|text| words::refusal(text, &refused)))
    };
    let functions = Function::ALL
        .iter()
        .enumerate()
        .map(|(place, one)| {
            let chosen = move || function.get() == Some(*one);
            view! { <option value=place prop:selected=chosen>{session.say(words::function(*one))}</option> }
        })
        .collect_view();
    let set_function = move |event| {
        let place = event_target_value(&event).parse::<usize>().ok();
        function.set(place.and_then(|place| Function::ALL.get(place).copied()));
    };
    view! {
        <form class="stack" on:submit=submit>
            <Field label=Signal::derive(session.say(key!("field-name"))) fault=said(|field| field == Place::Name)>
                <input type="text" required autofocus maxlength="200" prop:value=name on:input=move |event| name.set(event_target_value(&event))/>
            </Field>
            <Field label=Signal::derive(session.say(key!("colleague-title"))) fault=said(|field| field == Place::Text)>
                <input type="text" maxlength="200" prop:value=title on:input=move |event| title.set(event_target_value(&event))/>
            </Field>
            <Field label=Signal::derive(session.say(key!("colleague-function")))>
                <select on:change=set_function>
                    <option value="" prop:selected=move || function.get().is_none()>"–"</option>
                    {functions}
                </select>
            </Field>
            <p class="fault" role="alert">{other}</p>
            <footer><button class="primary" type="submit">{session.say(key!("save"))}</button></footer>
        </form>
    }
}
