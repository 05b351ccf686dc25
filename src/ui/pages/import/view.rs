//! The import page: everything on one page, nothing said is hidden by the next step.

use super::desk::{Desk, Fault, Stage, Unread, use_desk};
use super::finish::Finish;
use super::guide::Guide;
use super::outcome::Outcome;
use super::panel::Panel;
use crate::i18n::{Text, key, t};
use crate::ui::parts::Field;
use crate::ui::session::{Session, use_session};
use crate::ui::words::import as words;
use leptos::ev::{DragEvent, Event};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Currencies offered while typing; any other code is taken too.
const CURRENCIES: [&str; 24] = [
    "EUR", "USD", "GBP", "CHF", "AED", "AUD", "BHD", "CAD", "CNY", "CZK", "DKK", "EGP", "INR", "JOD", "JPY",
    "KWD", "NOK", "OMR", "PLN", "QAR", "SAR", "SEK", "TRY", "UAH",
];

/// Files into the book.
#[component]
pub(crate) fn Import() -> impl IntoView {
    let (session, desk) = (use_session(), use_desk());
    // The trial follows the files, the book and the currency; while files come in it waits for the last.
    Effect::new(move || {
        desk.files.track();
        session.book.track();
        let currency = desk.currency(session);
        if desk.reading.with(Vec::is_empty) {
            desk.try_out(session, currency);
        }
    });
    let over = RwSignal::new(false);
    let ids = Memo::new(move |_| desk.files.with(|files| files.ids()));
    let any = Memo::new(move |_| ids.with(|ids| !ids.is_empty()));
    view! {
        <div class="import" on:dragover=move |event| drag_over(&event, over) on:dragleave=move |event| drag_leave(&event, over)
            on:drop=move |event| drop_files(&event, desk, over)>
            <div class="page-head">
                <div>
                    <h1>{session.say(key!("import"))}</h1>
                    <p class="quiet-text">{session.say(key!("import-lead"))}</p>
                </div>
                <Show when=move || any.get()>
                    <button on:click=move |_| desk.clear()>{session.say(key!("import-clear"))}</button>
                </Show>
            </div>
            <section class="stack" aria-labelledby="import-files">
                <h2 id="import-files">{session.say(key!("import-files"))}</h2>
                <DropZone over/>
                <p class="small quiet-text import-status" role="status">{move || session.text.with(|text| status(text, desk))}</p>
                <For each=move || desk.unread.get() key=|unread| unread.id let:unread>
                    <UnreadFile unread/>
                </For>
                <details class="panel import-guide" prop:open=move || !any.get()>
                    <summary>{session.say(key!("import-guide"))}</summary>
                    <Guide/>
                </details>
                <For each=move || ids.get() key=|id| *id let:id>
                    <Panel id/>
                </For>
            </section>
            <Show when=move || any.get()>
                <section class="stack" aria-labelledby="import-options">
                    <h2 id="import-options">{session.say(key!("import-options"))}</h2>
                    <CurrencyChoice/>
                </section>
                <section class="stack" aria-labelledby="import-outcome" aria-busy=move || (desk.stage.get() == Stage::Trying).to_string()>
                    <h2 id="import-outcome">{session.say(key!("import-outcome"))}</h2>
                    <Outcome/>
                </section>
                <section class="stack" aria-labelledby="import-finish">
                    <h2 id="import-finish">{session.say(key!("import-finish"))}</h2>
                    <Finish/>
                </section>
            </Show>
        </div>
    }
}

fn status(text: &Text, desk: Desk) -> String {
    let file = desk.reading.with(|names| names.first().cloned());
    match (file, desk.stage.get()) {
        (Some(file), _) => t!(text, "import-reading", file = file),
        (None, Stage::Trying) => t!(text, "import-trying"),
        (None, Stage::Importing) => t!(text, "import-running"),
        (None, Stage::Stopped) => t!(text, "import-stopped"),
        (None, Stage::Settled) => t!(
            text,
            "import-files-read",
            count = desk.files.with(|files| files.sources().len())
        ),
    }
}

#[component]
fn DropZone(over: RwSignal<bool>) -> impl IntoView {
    let (session, desk) = (use_session(), use_desk());
    let choose = move |event: Event| {
        let input = event
            .target()
            .and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok());
        let Some(input) = input else { return };
        desk.take(listed(input.files()));
        // Or choosing a file again after it was corrected would be no change.
        input.set_value("");
    };
    view! {
        <label class="import-drop" class:over=move || over.get()>
            <input type="file" class="visually-hidden" multiple=true accept=".csv,.tsv,.txt,text/csv" on:change=choose/>
            <strong>{move || session.text.with(|text| if over.get() { t!(text, "import-drop-now") } else { t!(text, "import-choose") })}</strong>
            <span class="small quiet-text">{session.say(key!("import-choose-help"))}</span>
        </label>
    }
}

/// Takes the drag, or the browser would open the file in the place of the page.
fn drag_over(event: &DragEvent, over: RwSignal<bool>) {
    event.prevent_default();
    over.maybe_update(|over| !std::mem::replace(over, true));
}

fn drag_leave(event: &DragEvent, over: RwSignal<bool>) {
    let page = event
        .current_target()
        .and_then(|target| target.dyn_into::<web_sys::Node>().ok());
    let next = event
        .related_target()
        .and_then(|target| target.dyn_into::<web_sys::Node>().ok());
    // Going from one element of the page to another is no leaving.
    if !page
        .zip(next)
        .is_some_and(|(page, next)| page.contains(Some(&next)))
    {
        over.set(false);
    }
}

fn drop_files(event: &DragEvent, desk: Desk, over: RwSignal<bool>) {
    event.prevent_default();
    over.set(false);
    desk.take(listed(event.data_transfer().and_then(|carried| carried.files())));
}

fn listed(files: Option<web_sys::FileList>) -> Vec<web_sys::File> {
    files.map_or_else(Vec::new, |files| {
        (0..files.length()).filter_map(|place| files.get(place)).collect()
    })
}

#[component]
fn UnreadFile(unread: Unread) -> impl IntoView {
    let (session, desk) = (use_session(), use_desk());
    let Unread { id, name, fault } = unread;
    let said = move || {
        session.text.with(|text| match fault {
            Fault::Content(error) => words::unreadable(text, &name, error),
            Fault::Bytes => t!(text, "import-file-no-bytes", file = &name),
        })
    };
    view! {
        <div class="banner" role="alert">
            <p>{said}</p>
            <button class="quiet" on:click=move |_| desk.dismiss(id)>{session.say(key!("close"))}</button>
        </div>
    }
}

#[component]
fn CurrencyChoice() -> impl IntoView {
    let (session, desk) = (use_session(), use_desk());
    let shown = move || desk.currency.get().unwrap_or_else(|| book_currency(session));
    let fault = Signal::derive(move || {
        desk.currency(session)
            .is_none()
            .then(|| session.text.with(|text| t!(text, "import-currency-wrong")))
    });
    let options = CURRENCIES.map(|code| view! { <option value=code></option> });
    view! {
        <div class="panel">
            <Field label=Signal::derive(session.say(key!("import-currency"))) fault>
                <input type="text" class="import-currency" list="import-currencies" maxlength="3" autocomplete="off" spellcheck="false"
                    prop:value=shown on:input=move |event| desk.currency.set(Some(event_target_value(&event)))/>
            </Field>
            <datalist id="import-currencies">{options}</datalist>
            <p class="small quiet-text">{session.say(key!("import-currency-help"))}</p>
        </div>
    }
}

fn book_currency(session: Session) -> String {
    session.book.with(|book| book.policy().currency.code().to_owned())
}
