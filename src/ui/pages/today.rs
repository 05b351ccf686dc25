//! Today: the accounts that need attention, with the reason.

use crate::engine::attention::{self, Attention, Scored, WorthFrom};
use crate::engine::health::{Move, Step};
use crate::i18n::{key, t};
use crate::model::{AccountId, Dossier, Held};
use crate::sorting;
use crate::ui::help::Term;
use crate::ui::pages::assumed::Assumed;
use crate::ui::pages::reminder::FileReminder;
use crate::ui::parts::{BandBadge, Meanings};
use crate::ui::route::{Route, Tab};
use crate::ui::session::{Session, use_session};
use crate::ui::words;
use leptos::prelude::*;
use std::sync::Arc;

/// How many accounts are shown at first: as many as one person can see to in a day.
const AT_ONCE: usize = 12;

/// The ranked list.
#[component]
pub(crate) fn Today() -> impl IntoView {
    view! {
        <AsOfOffer/>
        <TourOffer/>
        <FileReminder/>
        <List/>
    }
}

/// Offers the last day of the data, when that lies far back: else every account would seem silent.
#[component]
fn AsOfOffer() -> impl IntoView {
    let session = use_session();
    let last = Memo::new(move |_| session.book.with(|book| book.last_event_on()));
    let offered = move || {
        let last = last.get()?;
        let stale = (session.as_of.get() - last).num_days() > 120;
        stale.then_some(last)
    };
    view! {
        {move || offered().map(|last| view! {
            <div class="banner">
                <p>{move || session.text.with(|text| t!(text, "as-of-offer", date = text.date(last)))}</p>
                <button class="primary" on:click=move |_| session.set_as_of(Some(last))>
                    {move || session.text.with(|text| t!(text, "as-of-accept", date = text.date(last)))}
                </button>
            </div>
        })}
    }
}

/// Offers the tour, once, to whoever has a book for the first time.
#[component]
fn TourOffer() -> impl IntoView {
    let session = use_session();
    view! {
        <Show when=move || session.prefs.with(|prefs| !prefs.toured)>
            <div class="offer panel row no-print">
                <p class="grow">{session.say(key!("tour-offer"))}</p>
                <button on:click=move |_| session.start_tour()>{session.say(key!("tour-start"))}</button>
                <button class="quiet" on:click=move |_| session.no_tour_offer()>{session.say(key!("tour-dismiss"))}</button>
            </div>
        </Show>
    }
}

/// The terms of the list; each card says them in sentences, too often for a button beside each.
const TERMS: [Term; 7] = [
    Term::Attention,
    Term::Stake,
    Term::Health,
    Term::Band,
    Term::Silence,
    Term::Bits,
    Term::Lever,
];

/// What needs attention, as the page holds it.
#[derive(Clone, Debug, PartialEq)]
struct Item {
    attention: Attention,
    dossier: Held<Dossier>,
    best: Option<Move>,
    band: crate::engine::health::Band,
    currency: crate::model::Currency,
}

fn ranked(session: Session) -> Vec<Item> {
    let as_of = session.as_of.get();
    session.book.with(|book| {
        session.scores.with(|scores| {
            let held: Vec<_> = scores.iter().collect();
            let scored: Vec<Scored<'_>> = held
                .iter()
                .map(|one| Scored {
                    dossier: one.dossier(),
                    health: &one.health,
                    value: &one.value,
                })
                .collect();
            let ranked = attention::rank(&scored, book.policy(), as_of);
            ranked
                .into_iter()
                .filter_map(|attention| {
                    let one = scores.get(attention.account)?;
                    Some(Item {
                        dossier: one.dossier().clone(),
                        best: helpful(&one.health.would_move),
                        band: one.health.band,
                        currency: one.value.currency,
                        attention,
                    })
                })
                .collect()
        })
    })
}

/// The step that helps most among those a rep can take alone; an order is the customer's to give.
fn helpful(moves: &[Move]) -> Option<Move> {
    let own = moves.iter().find(|step| step.step != Step::WinOrder);
    own.or(moves.first()).copied()
}

#[component]
fn List() -> impl IntoView {
    let session = use_session();
    let items = Memo::new(move |_| Arc::new(ranked(session)));
    let shown = RwSignal::new(AT_ONCE);
    let by_id = Memo::new(move |_| {
        items.with(|items| {
            let listed = items.iter().take(shown.get());
            let pairs = listed.map(|item| (item.attention.account, item.clone()));
            Arc::new(sorting::map(pairs))
        })
    });
    let ids = move || {
        items.with(|items| {
            items
                .iter()
                .take(shown.get())
                .map(|item| item.attention.account)
                .collect::<Vec<_>>()
        })
    };
    let count = Memo::new(move |_| items.with(|items| items.len()));
    let waiting = Memo::new(move |_| session.scores.with(|scores| scores.waiting()));
    view! {
        <div class="page-head">
            <div>
                <h1>{session.say(key!("today"))}</h1>
                <p class="quiet-text">{move || session.text.with(|text| t!(text, "attention-count", count = count.get()))}</p>
                <Assumed/>
            </div>
            <div>
                <details class="why">
                    <summary>{session.say(key!("attention-how"))}</summary>
                    <p>{session.say(key!("attention-rule"))}</p>
                </details>
                <Meanings terms=&TERMS/>
            </div>
        </div>
        <ol class="attention-list">
            <For each=ids key=|id| *id let:id>
                <Card id by_id/>
            </For>
        </ol>
        <Show when=move || { count.get() > shown.get() }>
            <button on:click=move |_| shown.update(|shown| *shown += AT_ONCE)>
                {move || session.text.with(|text| t!(text, "show-more", count = count.get().saturating_sub(shown.get())))}
            </button>
        </Show>
        <Show when=move || count.get() == 0 && waiting.get() == 0>
            <Nothing/>
        </Show>
    }
}

/// No account is listed: because all is well, or because the day lies before everything recorded.
#[component]
fn Nothing() -> impl IntoView {
    let session = use_session();
    let too_early = Memo::new(move |_| {
        let as_of = session.as_of.get();
        session.prefs.with(|prefs| prefs.as_of.is_some())
            && session
                .book
                .with(|book| !book.dossiers().any(|dossier| dossier.began_by(as_of)))
    });
    let title = move || {
        session.text.with(|text| match too_early.get() {
            true => t!(text, "attention-too-early", date = text.date(session.as_of.get())),
            false => t!(text, "attention-none"),
        })
    };
    view! {
        <div class="empty panel">
            <h2>{title}</h2>
            <Show
                when=move || too_early.get()
                fallback=move || view! {
                    <p>{session.say(key!("attention-none-help"))}</p>
                    <a class="button" href=Route::Accounts.to_string()>{session.say(key!("accounts"))}</a>
                }
            >
                <button class="primary" on:click=move |_| session.set_as_of(None)>{session.say(key!("back-to-today"))}</button>
            </Show>
        </div>
    }
}

#[component]
fn Card(id: AccountId, by_id: Memo<Arc<std::collections::BTreeMap<AccountId, Item>>>) -> impl IntoView {
    let session = use_session();
    let item = Memo::new(move |_| by_id.with(|items| items.get(&id).cloned()));
    let name = move || item.with(|item| item.as_ref().map(|item| item.dossier.account.name.clone()));
    let band = Signal::derive(move || {
        item.with(|item| item.as_ref().map(|item| item.band))
            .unwrap_or(crate::engine::health::Band::Unknown)
    });
    let stake = move || {
        item.with(|item| {
            let item = item.as_ref()?;
            session.text.with(|text| {
                let amount = words::rounded(text, item.attention.at_stake, item.currency);
                Some(match item.attention.worth_from {
                    WorthFrom::Account => t!(text, "attention-at-stake", amount = amount),
                    WorthFrom::Median => t!(text, "attention-at-stake-assumed", amount = amount),
                    WorthFrom::Nothing => t!(text, "attention-at-stake-unknown"),
                })
            })
        })
    };
    let reasons = move || {
        item.with(|item| {
            let reasons = item
                .as_ref()
                .map(|item| item.attention.reasons.clone())
                .unwrap_or_default();
            session.text.with(|text| {
                reasons
                    .iter()
                    .take(3)
                    .map(|reason| view! { <li>{words::attention::reason(text, reason)}</li> })
                    .collect_view()
            })
        })
    };
    let best = move || {
        item.with(|item| item.as_ref().and_then(|item| item.best))
            .map(|best| {
                session.text.with(|text| {
                    t!(
                        text,
                        "attention-next-step",
                        step = words::attention::step(text, &best.step),
                        gain = text.number(best.gain, 1)
                    )
                })
            })
    };
    view! {
        <li class="panel attention">
            <div class="attention-who">
                <h2><a href=Route::Dossier(id, Tab::Overview).to_string()><bdi>{name}</bdi></a></h2>
                <span class="row small">
                    <BandBadge band/>
                    <span class="quiet-text">{move || item.with(|item| item.as_ref().map(|item| session.text.with(|text| t!(text, "health-of-100", value = text.number(item.attention.health, 0)))))}</span>
                </span>
                <span class="small quiet-text">{stake}</span>
            </div>
            <div class="attention-why">
                <ul>{reasons}</ul>
                <p class="next-step">{best}</p>
            </div>
            <div class="attention-do">
                <a class="button" href=format!("{}?log", Route::Dossier(id, Tab::Timeline))
                    aria-label=move || session.text.with(|text| t!(text, "log-touchpoint-at", name = name().unwrap_or_default()))>
                    {session.say(key!("log-touchpoint"))}
                </a>
            </div>
        </li>
    }
}
