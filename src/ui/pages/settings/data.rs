//! The data itself: out to files and in from tables, and how to be rid of it.

use super::delete::DeleteEverything;
use super::files;
use super::merge::MergeFile;
use super::upkept::Upkept;
use super::view::Section;
use crate::i18n::key;
use crate::ui::route::Route;
use crate::ui::session::use_session;
use leptos::prelude::*;

/// The section.
#[component]
pub(super) fn Data(upkept: Upkept) -> impl IntoView {
    let session = use_session();
    let waiting = Memo::new(move |_| session.scores.with(|scores| scores.waiting()));
    view! {
        <Section id="settings-data" title=key!("settings-data")>
            <div class="stack">
                <h3>{session.say(key!("data-out"))}</h3>
                <p class="quiet-text">{session.say(key!("data-out-help"))}</p>
                <div class="row">
                    <button class="primary" on:click=move |_| files::download_book(session, upkept)>{session.say(key!("data-out-book"))}</button>
                    // A file with half of its figures missing would pass for whole.
                    <button disabled=move || { waiting.get() > 0 } on:click=move |_| files::download_accounts(session)>{session.say(key!("data-out-accounts"))}</button>
                </div>
            </div>
            <MergeFile/>
            <div class="stack">
                <h3>{session.say(key!("data-import"))}</h3>
                <p class="quiet-text">{session.say(key!("data-import-help"))}</p>
                <div><a class="button" href=Route::Import.to_string()>{session.say(key!("door-import-open"))}</a></div>
            </div>
            <DeleteEverything/>
        </Section>
    }
}
