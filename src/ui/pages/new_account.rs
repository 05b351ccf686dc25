//! Adding one account by hand.

use crate::i18n::key;
use crate::model::{Account, Edit, Refusal};
use crate::ui::parts::{Dialog, Field};
use crate::ui::route::{Route, Tab};
use crate::ui::session::use_session;
use crate::ui::words;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

/// The dialog: a name is enough, the rest can follow.
#[component]
pub(crate) fn NewAccount(open: RwSignal<bool>) -> impl IntoView {
    let session = use_session();
    view! {
        <Dialog open title=Signal::derive(session.say(key!("account-new")))>
            <Form open/>
        </Dialog>
    }
}

#[component]
fn Form(open: RwSignal<bool>) -> impl IntoView {
    let session = use_session();
    let name = RwSignal::new(String::new());
    let number = RwSignal::new(String::new());
    let refusal = RwSignal::new(None::<Refusal>);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let mut account = Account::named(
            session.mint().mint(),
            name.get_untracked().trim(),
            session.stamp(),
        );
        account.number = number.get_untracked().trim().to_owned();
        account.opened_on = Some(session.as_of.get_untracked());
        let id = account.id;
        match session.edit(Edit::Put(vec![account.into()])) {
            Ok(()) => {
                open.set(false);
                let _ = window()
                    .location()
                    .set_hash(&Route::Dossier(id, Tab::Overview).to_string());
            }
            Err(refused) => refusal.set(Some(refused)),
        }
    };
    let fault = Signal::derive(move || {
        refusal
            .get()
            .map(|refused| session.text.with(|text| words::refusal(text, &refused)))
    });
    view! {
        <form class="stack" on:submit=submit>
            <Field label=Signal::derive(session.say(key!("field-name"))) fault>
                <input type="text" required autofocus maxlength="200" prop:value=name on:input=move |event| name.set(event_target_value(&event))/>
            </Field>
            <Field label=Signal::derive(session.say(key!("account-number-optional")))>
                <input type="text" maxlength="200" prop:value=number on:input=move |event| number.set(event_target_value(&event))/>
            </Field>
            <footer><button class="primary" type="submit">{session.say(key!("save"))}</button></footer>
        </form>
    }
}
