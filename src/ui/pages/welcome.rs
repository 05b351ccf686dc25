//! A first visit: three doors.

use crate::i18n::{Key, key};
use crate::ui::fetched::open_demo;
use crate::ui::route::Route;
use crate::ui::session::use_session;
use leptos::prelude::*;

/// Open a demo book, import files, or start empty.
#[component]
pub(crate) fn Welcome() -> impl IntoView {
    let session = use_session();
    let demo = move |_| open_demo(session);
    view! {
        <div class="welcome">
            <h1>{session.say(key!("welcome"))}</h1>
            <p class="quiet-text">{session.say(key!("welcome-promise"))}</p>
            <ul class="doors">
                <Door title=key!("door-demo") help=key!("door-demo-help")>
                    <button class="primary" on:click=demo>{session.say(key!("door-demo-open"))}</button>
                </Door>
                <Door title=key!("door-import") help=key!("door-import-help")>
                    <a class="button primary" href=Route::Import.to_string()>{session.say(key!("door-import-open"))}</a>
                </Door>
                <Door title=key!("door-empty") help=key!("door-empty-help")>
                    <button on:click=move |_| session.adding.set(true)>{session.say(key!("account-new"))}</button>
                </Door>
            </ul>
        </div>
    }
}

#[component]
fn Door(title: Key, help: Key, children: Children) -> impl IntoView {
    let session = use_session();
    view! {
        <li class="panel stack">
            <h2>{session.say(title)}</h2>
            <p class="quiet-text">{session.say(help)}</p>
            {children()}
        </li>
    }
}
