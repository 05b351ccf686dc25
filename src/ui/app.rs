//! The shell around every page: navigation, as-of date, undo, language, theme, notices.

use super::fetched;
use super::keeper::{self, Kept};
use super::keys;
use super::looks;
use super::offline::NewVersion;
use super::pages;
use super::parts::{Icon, Notices};
use super::route::Route;
use super::session::{Saving, Session, Theme, chosen_language, use_session};
use crate::i18n::{Key, Lang, Text, fetch_or_english, key, preferred, t};
use chrono::{Datelike, NaiveDate};
use futures_util::future::join;
use leptos::ev;
use leptos::html;
use leptos::prelude::*;
use leptos::wasm_split::SplitLoaderError;
use std::time::Duration;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;

/// Starts the page: a language and the book, one beside the other, then the views.
pub fn start() {
    super::panic::watch();
    spawn_local(async {
        let wanted = chosen_language().unwrap_or_else(|| preferred(languages()));
        let text = fetch_or_english(wanted);
        if Route::parse(&hash()) == Route::Recover {
            return match text.await {
                Ok((text, _)) => fetched::recover(text),
                Err(error) => super::panic::show_static(&error.to_string()),
            };
        }
        // Without a single language there is nothing to say, and without the code that reads it no book to
        // show; the static page says it in its own words.
        match join(text, kept()).await {
            (Ok((text, _)), Ok(kept)) => {
                super::panic::hide_static();
                mount_to_body(move || view! { <App text=text.clone() kept=kept/> });
            }
            (Err(error), _) => super::panic::show_static(&error.to_string()),
            (_, Err(error)) => super::panic::show_static(&error.to_string()),
        }
    });
}

/// The book that the browser holds, if there is one.
async fn kept() -> Result<Option<Kept>, SplitLoaderError> {
    if !keeper::holds_book().await {
        return Ok(None);
    }
    // Fetched and compiled beside the reading of the book, which needs it next.
    spawn_local(async { drop(fetched::score().await) });
    let open = fetched::store().await?;
    Ok(Some(open().await))
}

fn languages() -> Vec<String> {
    window()
        .navigator()
        .languages()
        .iter()
        .filter_map(|tag| tag.as_string())
        .collect()
}

fn hash() -> String {
    window().location().hash().unwrap_or_default()
}

#[component]
fn App(text: Text, kept: Option<Kept>) -> impl IntoView {
    let session = Session::open(text, kept);
    provide_context(session);
    let route = RwSignal::new(Route::parse(&hash()));
    // Other pages must not be drawn anew when the book fills or empties under them.
    let welcome = Memo::new(move |_| {
        let replaced = route.with(|route| matches!(route, Route::Today | Route::Accounts));
        replaced && session.book.with(|book| book.dossiers().len() == 0)
    });
    let _ = window_event_listener(ev::hashchange, move |_| {
        let next = Route::parse(&hash());
        // The recovery page must not depend on anything the app holds: it is reached by a fresh start.
        if next == Route::Recover {
            let _ = window().location().reload();
        }
        route.set(next);
        focus_main();
    });
    keys::listen(session);
    Effect::new(move || session.text.with(looks::speak));
    Effect::new(move || session.prefs.with(looks::dress));
    Effect::new(move || {
        document().set_title(&session.text.with(|text| title(text, &route.get(), session)));
    });
    view! {
        <button class="skip" on:click=move |_| focus_main()>{session.say(key!("skip-to-content"))}</button>
        <div class="shell">
            <Navigation route/>
            <Bar/>
            <main id="main" tabindex="-1">
                <StorageBanner/>
                <NewVersion/>
                <Past/>
                {move || page(&route.get(), welcome.get())}
            </main>
        </div>
        <pages::NewAccount open=session.adding/>
        <Show when=move || session.overlays.get()>{move || fetched::overlays(session)}</Show>
        <Notices/>
    }
}

/// Says above every page that it shows another day than today.
#[component]
fn Past() -> impl IntoView {
    let session = use_session();
    let day = move || session.prefs.with(|prefs| prefs.as_of);
    let said = move || {
        day().map(|day| {
            session
                .text
                .with(|text| t!(text, "as-of-past", date = text.date(day)))
        })
    };
    view! { {move || said().map(|said| view! { <p class="past small" role="status">{said}</p> })} }
}

fn page(route: &Route, welcome: bool) -> AnyView {
    match route {
        _ if welcome => view! { <pages::Welcome/> }.into_any(),
        Route::Today => fetched::show(&fetched::TODAY, route),
        Route::Accounts => fetched::show(&fetched::ACCOUNTS, route),
        Route::Dossier(..) => fetched::show(&fetched::DOSSIER, route),
        Route::Promises => fetched::show(&fetched::PROMISES, route),
        Route::Portfolio => fetched::show(&fetched::PORTFOLIO, route),
        Route::Value => fetched::show(&fetched::BOOK_VALUE, route),
        Route::KeyAccounts => fetched::show(&fetched::KEY_ACCOUNTS, route),
        Route::Import => fetched::show(&fetched::IMPORT, route),
        Route::Settings => fetched::show(&fetched::SETTINGS, route),
        Route::Help(_) => fetched::show(&fetched::HELP, route),
        #[cfg(debug_assertions)]
        Route::Parts => view! { <pages::Gallery/> }.into_any(),
        Route::Recover | Route::Unknown => view! { <pages::Unknown/> }.into_any(),
    }
}

fn title(text: &Text, route: &Route, session: Session) -> String {
    let page = match route {
        Route::Today => t!(text, "today"),
        Route::Accounts => t!(text, "accounts"),
        Route::Dossier(id, _) => session
            .book
            .with(|book| book.dossier(*id).map(|dossier| dossier.account.name.clone()))
            .unwrap_or_else(|| t!(text, "accounts")),
        Route::Promises => t!(text, "tab-promises"),
        Route::Portfolio => t!(text, "portfolio"),
        Route::Value => t!(text, "book-value"),
        Route::KeyAccounts => t!(text, "key-accounts"),
        Route::Import => t!(text, "import"),
        Route::Settings => t!(text, "settings"),
        Route::Help(_) => t!(text, "help"),
        #[cfg(debug_assertions)]
        Route::Parts => pages::GALLERY.to_owned(),
        Route::Recover | Route::Unknown => t!(text, "page-unknown"),
    };
    t!(text, "page-title", page = page)
}

fn focus_main() {
    if let Some(main) = document()
        .get_element_by_id("main")
        .and_then(|node| node.dyn_into::<web_sys::HtmlElement>().ok())
    {
        let _ = main.focus();
        window().scroll_to_with_x_and_y(0.0, 0.0);
    }
}

const PAGES: [(Route, Key, Icon); 5] = [
    (Route::Today, key!("today"), Icon::Today),
    (Route::Accounts, key!("accounts"), Icon::Accounts),
    (Route::Promises, key!("tab-promises"), Icon::Promise),
    (Route::Portfolio, key!("portfolio"), Icon::Portfolio),
    (Route::Settings, key!("settings"), Icon::Settings),
];

#[component]
fn Navigation(route: RwSignal<Route>) -> impl IntoView {
    let session = use_session();
    let links = PAGES
        .into_iter()
        .map(|(page, label, icon)| {
            let href = page.to_string();
            // On a phone four pages fill the bar; promises and help lie in the menu above.
            let wide_only = page == Route::Promises;
            let current = move || belongs(&route.get(), &page).then_some("page");
            view! {
                <li class:wide-only=wide_only><a href=href aria-current=current>{icon.view()}<span>{session.say(label)}</span></a></li>
            }
        })
        .collect_view();
    let help = move || route.with(|route| matches!(route, Route::Help(_)).then_some("page"));
    view! {
        <nav class="nav" aria-label=session.say(key!("navigation"))>
            <a class="brand" href="#/" aria-label=session.say(key!("app-name"))>{Icon::Brand.view()}<span>{session.say(key!("app-name"))}</span></a>
            <ul>{links}</ul>
            <a class="nav-foot" href=Route::Help(None).to_string() aria-current=help>{Icon::Help.view()}<span>{session.say(key!("help"))}</span></a>
        </nav>
    }
}

/// A dossier is reached from the accounts, an import from the settings.
fn belongs(route: &Route, page: &Route) -> bool {
    match route {
        Route::Dossier(..) => *page == Route::Accounts,
        Route::Import => *page == Route::Settings,
        Route::Value | Route::KeyAccounts => *page == Route::Portfolio,
        other => other == page,
    }
}

#[component]
fn Bar() -> impl IntoView {
    let session = use_session();
    let nothing_to = move |undo: bool| {
        session.history.with(|history| {
            if undo {
                history.last_done()
            } else {
                history.last_undone()
            }
            .is_none()
        })
    };
    let more = NodeRef::<html::Details>::new();
    view! {
        <header class="bar">
            <AsOf/>
            <button class="finder" aria-keyshortcuts="Control+K Meta+K" on:click=move |_| session.lay_over(session.palette)>
                {Icon::Search.view()}<span class="wide-word">{session.say(key!("search"))}</span><kbd class="wide-only" aria-hidden="true" dir="ltr">{keys::palette_keys()}</kbd>
            </button>
            <span class="bar-space"></span>
            <SaveState/>
            <button class="quiet icon-button" disabled=move || nothing_to(true) on:click=move |_| session.undo()
                title=session.say(key!("undo-shortcut"))>
                {Icon::Undo.view()}<span class="widest-word">{session.say(key!("undo"))}</span>
            </button>
            <button class="quiet icon-button" disabled=move || nothing_to(false) on:click=move |_| session.redo()
                title=session.say(key!("redo-shortcut"))>
                {Icon::Redo.view()}<span class="widest-word">{session.say(key!("redo"))}</span>
            </button>
            <span class="wide-only row"><LanguageChoice/><ThemeChoice/></span>
            <details class="bar-more narrow-only" node_ref=more on:change=move |_| shut(more)>
                <summary class="button quiet" aria-label=session.say(key!("language-and-theme"))>{Icon::More.view()}</summary>
                <div class="panel stack">
                    <LanguageChoice/><ThemeChoice/>
                    <a class="button" href=Route::Promises.to_string() on:click=move |_| shut(more)>{session.say(key!("tab-promises"))}</a>
                    <a class="button" href=Route::Help(None).to_string() on:click=move |_| shut(more)>{session.say(key!("help"))}</a>
                </div>
            </details>
        </header>
    }
}

/// What was wanted from the menu is chosen: it makes room again.
fn shut(menu: NodeRef<html::Details>) {
    if let Some(menu) = menu.get_untracked() {
        let _ = menu.remove_attribute("open");
    }
}

#[component]
fn AsOf() -> impl IntoView {
    let session = use_session();
    let set = move |event: ev::Event| {
        // Browsers report each keystroke that completes some date: the year 0199 on the way to 1998.
        let Ok(day) = event_target_value(&event).parse::<NaiveDate>() else {
            return;
        };
        if (1900..=2199).contains(&day.year()) {
            session.set_as_of(Some(day).filter(|day| *day != session.today.get_untracked()));
        }
    };
    let fixed = move || session.prefs.with(|prefs| prefs.as_of.is_some());
    view! {
        <div class="as-of" class:fixed=fixed>
            <label>
                <span>{session.say(key!("as-of"))}</span>
                <input type="date" min="1900-01-01" max="2199-12-31" prop:value=move || session.as_of.get().to_string() on:change=set/>
            </label>
            <Show when=fixed>
                <button class="quiet" on:click=move |_| session.set_as_of(None)>{session.say(key!("back-to-today"))}</button>
            </Show>
        </div>
    }
}

/// Long enough that a save of the usual kind is over.
const SAVING_SHOWN_AFTER: Duration = Duration::from_millis(400);

#[component]
fn SaveState() -> impl IntoView {
    let session = use_session();
    let shown = RwSignal::new(session.saving.get_untracked());
    Effect::new(move || match session.saving.get() {
        // Said only where it takes long: nobody wants to hear of each twinkling.
        Saving::UnderWay => set_timeout(
            move || shown.set(session.saving.get_untracked()),
            SAVING_SHOWN_AFTER,
        ),
        settled => shown.set(settled),
    });
    view! {
        <span class="save-state" role="status" data-state=move || session.saving.with(|saving| saving.name())>
            {move || session.text.with(|text| shown.with(|shown| shown.words(text)))}
        </span>
    }
}

#[component]
fn LanguageChoice() -> impl IntoView {
    let session = use_session();
    let options = Lang::ALL
        .iter()
        .map(|lang| {
            let chosen = move || session.text.with(|text| text.lang() == *lang);
            view! { <option value=lang.tag() lang=lang.tag() selected=chosen>{lang.name()}</option> }
        })
        .collect_view();
    view! {
        <select class="quiet" aria-label=session.say(key!("language"))
            on:change=move |event| session.choose_language(&event_target_value(&event))>
            {options}
        </select>
    }
}

#[component]
fn ThemeChoice() -> impl IntoView {
    let session = use_session();
    let options = [Theme::System, Theme::Light, Theme::Dark]
        .map(|theme| {
            let chosen = move || session.prefs.with(|prefs| prefs.theme == theme);
            view! { <option value=looks::theme_name(theme) selected=chosen>{session.say(looks::theme_label(theme))}</option> }
        })
        .collect_view();
    view! {
        <select class="quiet" aria-label=session.say(key!("theme"))
            on:change=move |event| session.choose_theme(looks::theme_named(&event_target_value(&event)))>
            {options}
        </select>
    }
}

/// What is at risk, said where it cannot be missed.
#[component]
fn StorageBanner() -> impl IntoView {
    let session = use_session();
    view! {
        <For each=move || session.warnings.get() key=|warning| warning.clone() children=move |warning| {
                let (route, label) = if warning.is_about_stored_bytes() {
                    (Route::Recover, key!("open-recovery"))
                } else {
                    (Route::Settings, key!("go-to-export"))
                };
                view! {
                    <div class="banner" role="alert">
                        {Icon::Warning.view()}
                        <p>{move || session.text.with(|text| warning.words(text))}</p>
                        <a href=route.to_string()>{session.say(label)}</a>
                    </div>
                }
            }/>
    }
}
