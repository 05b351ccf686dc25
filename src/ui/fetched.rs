//! Code that is fetched when it is first wanted: the page a person opens, not the whole house.
//!
//! The build cuts the WebAssembly at each `apart!` below, by part: what only one part reaches lies
//! in a file of its own, what several reach in one for just these. Few parts, therefore: each doubles
//! the number of shared files there may be.

use super::help::Tour;
use super::keeper::OpenStore;
use super::palette::{Palette, Sheet};
use super::route::Route;
use super::scores::{self, Score};
use super::session::{Session, use_session};
use super::{pages, panic, storing};
use crate::i18n::{Text, key};
use leptos::prelude::*;
use leptos::wasm_split::SplitLoaderError;
#[cfg(not(test))]
use leptos::wasm_split::wasm_split;
use std::pin::Pin;
use std::sync::OnceLock;
use wasm_bindgen_futures::spawn_local;

/// Draws a page.
type Draw = fn(&Route) -> AnyView;

/// What a split function gives: its code is here by then.
type Arrival<T> = Result<T, SplitLoaderError>;

/// A fetch under way.
type Fetch = Pin<Box<dyn Future<Output = Arrival<Draw>>>>;

/// A page and the way to its code.
pub(super) struct Page {
    draw: OnceLock<Draw>,
    fetch: fn() -> Fetch,
}

/// A function whose code lies in that part.
macro_rules! apart {
    ($part:ident, $(#[$doc:meta])* $vis:vis fn $name:ident($($argument:ident: $kind:ty)?) -> $gives:ty $body:block) => {
        $(#[$doc])*
        #[cfg(not(test))]
        #[wasm_split($part, wasm_split_path = leptos::wasm_split, fallible)]
        $vis fn $name($($argument: $kind)?) -> $gives $body

        // Tests come in one piece, for nobody cuts them up.
        #[cfg(test)]
        $vis async fn $name($($argument: $kind)?) -> $gives $body
    };
}

macro_rules! pages {
    ($($(#[$doc:meta])* $name:ident = $page:ident in $part:ident, |$route:ident| $view:block)+) => {$(
        $(#[$doc])*
        pub(super) static $name: Page = Page { draw: OnceLock::new(), fetch: || Box::pin($page()) };

        apart! { $part, fn $page() -> Arrival<Draw> { Ok(|$route| $view) } }
    )+};
}

pages! {
    /// The accounts that need attention.
    TODAY = today in work, |_route| { view! { <pages::Today/> }.into_any() }
    /// The table of accounts.
    ACCOUNTS = accounts in work, |_route| { view! { <pages::Accounts/> }.into_any() }
    /// One account.
    DOSSIER = dossier in work, |route| {
        match route {
            Route::Dossier(account, tab) => view! { <pages::Dossier account=*account tab=*tab/> }.into_any(),
            _ => ().into_any(),
        }
    }
    /// Every promise of the book.
    PROMISES = promises in work, |_route| { view! { <pages::Ledger/> }.into_any() }
    /// What lies over any page.
    OVERLAYS = palette_sheet_and_tour in work, |_route| { view! { <Palette/> <Sheet/> <Tour/> }.into_any() }
    /// The whole book.
    PORTFOLIO = portfolio in insight, |_route| { view! { <pages::Portfolio/> }.into_any() }
    /// What lies ahead of the whole book.
    BOOK_VALUE = book_value in insight, |_route| { view! { <pages::BookValue/> }.into_any() }
    /// Which accounts are key.
    KEY_ACCOUNTS = key_accounts in insight, |_route| { view! { <pages::KeyAccounts/> }.into_any() }
    /// What lies ahead of one account: part of its dossier, which is wanted far more often.
    ACCOUNT_VALUE = account_value in insight, |route| {
        match route {
            Route::Dossier(account, _) => view! { <pages::AccountValue account=*account/> }.into_any(),
            _ => ().into_any(),
        }
    }
    /// Files into the book.
    IMPORT = import in setup, |_route| { view! { <pages::Import/> }.into_any() }
    /// Rules and data.
    SETTINGS = settings in setup, |_route| { view! { <pages::Settings/> }.into_any() }
    /// What every word means.
    HELP = help in setup, |route| {
        match route {
            Route::Help(entry) => view! { <pages::Help entry=entry.clone()/> }.into_any(),
            _ => ().into_any(),
        }
    }
}

/// The page's code, fetched at most once.
async fn arrival(page: &Page) -> Arrival<Draw> {
    let draw = (page.fetch)().await?;
    Ok(*page.draw.get_or_init(|| draw))
}

/// The palette, the sheet of shortcuts and the tour, once their code is here.
pub(super) fn overlays(session: Session) -> AnyView {
    let here = RwSignal::new(None);
    spawn_local(async move {
        match arrival(&OVERLAYS).await {
            Ok(draw) => drop(here.try_set(Some(draw))),
            Err(_) => {
                session.palette.set(false);
                session.shortcuts.set(false);
                session.tour.set(None);
                session.overlays.set(false);
                session.say_not_fetched();
            }
        }
    });
    (move || here.get().map(|draw| draw(&Route::Today))).into_any()
}

/// Shows a page as soon as its code is here.
pub(super) fn show(page: &'static Page, route: &Route) -> AnyView {
    match page.draw.get() {
        // A page opened before is drawn at once: nothing flickers.
        Some(draw) => draw(route),
        None => awaited(page, route.clone()),
    }
}

#[derive(Clone, Copy)]
enum Stage {
    Fetching,
    Here(Draw),
    Failed,
}

fn awaited(page: &'static Page, route: Route) -> AnyView {
    let session = use_session();
    let stage = RwSignal::new(Stage::Fetching);
    let fetch = move || {
        stage.set(Stage::Fetching);
        spawn_local(async move {
            let next = arrival(page).await.map_or(Stage::Failed, Stage::Here);
            // The person may have gone elsewhere meanwhile.
            stage.try_set(next);
        });
    };
    fetch();
    let shown = move || match stage.get() {
        Stage::Fetching => {
            view! { <p class="quiet-text" role="status">{session.say(key!("page-fetching"))}</p> }.into_any()
        }
        Stage::Here(draw) => draw(&route),
        Stage::Failed => view! {
            <div class="empty panel" role="alert">
                <h1>{session.say(key!("page-not-fetched"))}</h1>
                <p>{session.say(key!("page-not-fetched-help"))}</p>
                <button class="primary" on:click=move |_| fetch()>{session.say(key!("retry"))}</button>
            </div>
        }
        .into_any(),
    };
    shown.into_any()
}

apart! { work,
    /// How accounts are scored: the engine is needed by none who has no book yet.
    pub(super) fn score() -> Arrival<Score> {
        Ok(scores::score)
    }
}

apart! { store,
    /// How the book is read and kept: needed by none who has no book yet.
    pub(super) fn store() -> Arrival<OpenStore> {
        Ok(storing::open)
    }
}

/// Shows the recovery page, which stands alone; without its code, the static page says what to do.
pub(super) fn recover(text: Text) {
    spawn_local(async move {
        match recovery().await {
            Ok(draw) => {
                panic::hide_static();
                mount_to_body(move || draw(text.clone()));
            }
            Err(error) => panic::show_static(&error.to_string()),
        }
    });
}

apart! { recovery,
    fn recovery() -> Arrival<fn(Text) -> AnyView> {
        Ok(|text| view! { <pages::Recover text/> }.into_any())
    }
}

/// Puts the demo book in place of the empty one.
pub(super) fn open_demo(session: Session) {
    spawn_local(async move {
        if demo(session).await.is_err() {
            session.say_not_fetched();
        }
    });
}

apart! { demo,
    fn demo(session: Session) -> Arrival<()> {
        let edit = crate::demo::book(
            session.today.get_untracked(),
            session.signature(),
            &mut session.mint(),
        );
        // The demo is about today, whatever day was looked at before.
        session.set_as_of(None);
        match session.edit(edit) {
            // Thousands of records changed: that is no way to say it.
            Ok(()) => session.say_instead(key!("demo-opened")),
            Err(refusal) => session.refuse(&refusal),
        }
        Ok(())
    }
}
