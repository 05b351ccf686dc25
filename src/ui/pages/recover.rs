//! The recovery page: raw storage without the book, the session or anything else that may have broken.

use crate::i18n::{Key, Text, key, t};
use crate::model::Moment;
use crate::store::{self, Denied, Depot, IdbDepot, Kept, KeyValue, Look, SetAside};
use crate::ui::download::{download, start_afresh};
use crate::ui::route::Route;
use crate::ui::{clock, looks, panic};
use chrono::NaiveDate;
use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What both copies hold, as far as they let themselves be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Found {
    keys: usize,
    aside: Vec<SetAside>,
    kept: Vec<Kept>,
}

impl Found {
    async fn read() -> Result<Self, Denied> {
        let (kv, depot) = both().await?;
        let look = match &depot {
            Some(depot) => depot.look().await.unwrap_or_default(),
            None => Look::default(),
        };
        Ok(Self {
            keys: kv.keys()?.len() + look.keys.len(),
            aside: store::set_aside(&*kv)?,
            kept: store::kept_both(&*kv, depot.as_ref()).await?,
        })
    }
}

/// Local storage and the database; blocked only where there is neither.
async fn both() -> Result<(Box<dyn KeyValue>, Option<IdbDepot>), Denied> {
    let (kv, denied) = store::browser_kv();
    let depot = IdbDepot::open().await.ok();
    match denied.filter(|_| depot.is_none()) {
        Some(denied) => Err(denied),
        None => Ok((kv, depot)),
    }
}

/// What the page says in reply to a button.
type Reply = RwSignal<Option<Key>>;

/// The page. It stands alone: there is no session.
#[component]
pub(crate) fn Recover(text: Text) -> impl IntoView {
    looks::speak(&text);
    looks::dress(&store::Prefs::read(&*store::browser_kv().0));
    document().set_title(&t!(text, "page-title", page = t!(text, "recover")));
    // Any other page needs the app, which starts with the page.
    let _ = window_event_listener(ev::hashchange, |_| {
        if window()
            .location()
            .hash()
            .is_ok_and(|hash| Route::parse(&hash) != Route::Recover)
        {
            let _ = window().location().reload();
        }
    });
    let reply = Reply::new(None);
    let text = StoredValue::new(text);
    let words = panic::last_words();
    let happened = if words.is_some() {
        key!("recover-happened")
    } else {
        key!("recover-purpose")
    };
    let found = RwSignal::new(None);
    spawn_local(async move {
        let _ = found.try_set(Some(Found::read().await));
    });
    let found = move || {
        found.get().map(|found| match found {
            Ok(found) => view! { <Stored text found reply/> }.into_any(),
            Err(_) => view! { <p class="panel">{say(text, key!("recover-blocked"))}</p> }.into_any(),
        })
    };
    view! {
        <main id="main" class="recover stack" tabindex="-1">
            <h1>{say(text, key!("recover"))}</h1>
            <p>{say(text, happened)}</p>
            <p><strong>{say(text, key!("recover-nothing-deleted"))}</strong></p>
            {words.map(|words| view! {
                <details>
                    <summary>{say(text, key!("recover-last-words"))}</summary>
                    <pre dir="ltr" tabindex="0">{words}</pre>
                </details>
            })}
            <p><a class="button primary" href=Route::Today.to_string()>{say(text, key!("recover-back"))}</a></p>
            <p class="fault" role="alert">{move || reply.get().map(|key| say(text, key))}</p>
            {found}
        </main>
    }
}

fn say(text: StoredValue<Text>, key: Key) -> String {
    text.with_value(|text| text.get(key))
}

#[component]
fn Stored(text: StoredValue<Text>, found: Found, reply: Reply) -> impl IntoView {
    let Found { keys, aside, kept } = found;
    let has_aside = !aside.is_empty();
    let has_kept = !kept.is_empty();
    let aside = aside
        .into_iter()
        .map(|one| set_aside(text, one, reply))
        .collect_view();
    let kept = kept
        .into_iter()
        .map(|one| self::kept(text, one, reply))
        .collect_view();
    view! {
        <section class="panel stack" aria-labelledby="recover-save">
            <h2 id="recover-save">{say(text, key!("recover-save"))}</h2>
            <p>{text.with_value(|text| t!(text, "recover-save-help", count = keys))}</p>
            <div>
                <button class="primary" disabled=keys == 0 on:click=move |_| answer(reply, save_everything())>
                    {say(text, key!("recover-save-do"))}
                </button>
            </div>
        </section>
        {has_aside.then(|| view! {
            <section class="panel stack" aria-labelledby="recover-aside">
                <h2 id="recover-aside">{say(text, key!("recover-aside"))}</h2>
                <p>{say(text, key!("recover-aside-help"))}</p>
                <ul class="found">{aside}</ul>
            </section>
        })}
        {has_kept.then(|| view! {
            <section class="panel stack" aria-labelledby="recover-kept">
                <h2 id="recover-kept">{say(text, key!("recover-kept"))}</h2>
                <p>{say(text, key!("recover-kept-help"))}</p>
                <ul class="found">{kept}</ul>
            </section>
        })}
        <StartClean text reply/>
    }
}

/// Starting clean is asked for twice, since the book is then out of sight.
#[component]
fn StartClean(text: StoredValue<Text>, reply: Reply) -> impl IntoView {
    let asked = RwSignal::new(false);
    let start = move |_| {
        answer(reply, async {
            clear().await.map_err(denied_in_words)?;
            start_afresh(&Route::Today.to_string());
            Ok(())
        })
    };
    view! {
        <section class="panel stack" aria-labelledby="recover-clean">
            <h2 id="recover-clean">{say(text, key!("recover-clean"))}</h2>
            <p>{say(text, key!("recover-clean-help"))}</p>
            <div class="asked" role="status">
                <Show when=move || asked.get()>
                    <p>{say(text, key!("recover-clean-sure"))}</p>
                </Show>
            </div>
            <div class="row">
                <button aria-expanded=move || asked.get().to_string() on:click=move |_| asked.update(|asked| *asked = !*asked)>
                    {move || say(text, if asked.get() { key!("cancel") } else { key!("recover-clean-ask") })}
                </button>
                <Show when=move || asked.get()>
                    <button class="danger" on:click=start>{say(text, key!("recover-clean-do"))}</button>
                </Show>
            </div>
        </section>
    }
}

fn set_aside(text: StoredValue<Text>, one: SetAside, reply: Reply) -> impl IntoView + use<> {
    let said = text.with_value(|text| t!(text, "recover-aside-one", name = &one.key, units = one.units));
    let label = text.with_value(|text| t!(text, "recover-download-named", name = &one.key));
    let save = move |_| reply.set(save_one(&one.key).err());
    view! {
        <li>
            <span>{said}</span>
            <button aria-label=label on:click=save>{say(text, key!("recover-download"))}</button>
        </li>
    }
}

fn kept(text: StoredValue<Text>, one: Kept, reply: Reply) -> impl IntoView + use<> {
    let moment = text.with_value(|text| when(text, one.at));
    let said = text.with_value(|text| t!(text, "recover-kept-one", moment = &moment, pages = one.pages));
    let label = text.with_value(|text| t!(text, "recover-bring-back-of", moment = &moment));
    let bring_back = move |_| {
        answer(reply, async move {
            match restore(one.at).await.map_err(denied_in_words)? {
                true => start_afresh(&Route::Today.to_string()),
                false => return Err(key!("recover-gone")),
            }
            Ok(())
        })
    };
    view! {
        <li>
            <span>{said}</span>
            <button aria-label=label on:click=bring_back>{say(text, key!("recover-bring-back"))}</button>
        </li>
    }
}

/// Everything under our keys as one file. An error is the sentence to show.
async fn save_everything() -> Result<(), Key> {
    let (kv, depot) = both().await.map_err(denied_in_words)?;
    let everything = store::export_raw_both(&*kv, depot.as_ref()).await;
    let everything = everything.map_err(denied_in_words)?;
    let name = format!("rapport-raw-{}.json", clock::today());
    download(&name, "application/json", everything.as_bytes()).map_err(|_| key!("recover-no-file"))
}

fn save_one(key: &str) -> Result<(), Key> {
    let (kv, _) = store::browser_kv();
    let held = kv
        .get(key)
        .map_err(denied_in_words)?
        .ok_or(key!("recover-gone"))?;
    download(&format!("{key}.txt"), "text/plain;charset=utf-8", held.as_bytes())
        .map_err(|_| key!("recover-no-file"))
}

async fn clear() -> Result<(), Denied> {
    let (mut kv, depot) = both().await?;
    store::clear_keeping_both(&mut *kv, depot.as_ref(), clock::now()).await
}

async fn restore(at: Moment) -> Result<bool, Denied> {
    let (mut kv, depot) = both().await?;
    store::restore_kept_both(&mut *kv, depot.as_ref(), at, clock::now()).await
}

/// Shows what is wrong once something was done, if anything is.
fn answer(reply: Reply, done: impl Future<Output = Result<(), Key>> + 'static) {
    spawn_local(async move {
        let _ = reply.try_set(done.await.err());
    });
}

fn denied_in_words(denied: Denied) -> Key {
    match denied {
        Denied::Full => key!("recover-full"),
        Denied::Blocked => key!("recover-blocked"),
    }
}

/// Day and time where the person is.
fn when(text: &Text, at: Moment) -> String {
    let local = js_sys::Date::new(&(at.0 as f64).into());
    let day = NaiveDate::from_ymd_opt(
        local.get_full_year() as i32,
        local.get_month() + 1,
        local.get_date(),
    );
    let day = day.map(|day| text.date(day)).unwrap_or_default();
    format!("{day}, {:02}:{:02}", local.get_hours(), local.get_minutes())
}
