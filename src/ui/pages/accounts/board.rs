//! The board: accounts as cards, one lane for each tier. A card is dragged, or lifted by its handle and put down
//! by keys or by a lane's own button.

use super::cells::amount;
use super::desk::Desk;
use super::lanes::{Lane, beside, lanes};
use super::rows::Row;
use crate::i18n::{Direction, key, t};
use crate::model::{AccountId, Tier};
use crate::ui::account_change::AccountChange;
use crate::ui::parts::{Icon, ShownBand};
use crate::ui::route::{Route, Tab};
use crate::ui::words;
use leptos::ev::{DragEvent, KeyboardEvent};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Cards shown of a lane at first, and more at each asking.
const PAGE: usize = 40;

/// The card in the hand, and the lane it would go to.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Lifted {
    id: AccountId,
    from: Tier,
    over: Tier,
}

/// What the lanes share.
#[derive(Clone, Copy)]
struct Hand {
    desk: Desk,
    lifted: RwSignal<Option<Lifted>>,
}

impl Hand {
    /// Puts the card down where it is held; the focus goes with it.
    fn put_down(self) {
        let Some(lifted) = self.lifted.get_untracked() else {
            return;
        };
        self.lifted.set(None);
        if lifted.from != lifted.over {
            self.desk.change(&[lifted.id], &AccountChange::Tier(lifted.over));
        }
        request_animation_frame(move || focus(lifted.id));
    }

    fn hold_over(self, tier: Tier) {
        self.lifted.maybe_update(|lifted| match lifted {
            Some(lifted) if lifted.over != tier => {
                lifted.over = tier;
                true
            }
            _ => false,
        });
    }
}

/// Every lane.
#[component]
pub(super) fn Board(desk: Desk) -> impl IntoView {
    let hand = Hand {
        desk,
        lifted: RwSignal::new(None),
    };
    let all = Memo::new(move |_| desk.shown.with(|rows| lanes(rows)));
    // An undo or a redo draws the card anew and would leave the focus nowhere.
    let last = StoredValue::new(None::<AccountId>);
    Effect::new(move || {
        if let Some(lifted) = hand.lifted.get() {
            last.set_value(Some(lifted.id));
        }
    });
    Effect::new(move || {
        all.track();
        request_animation_frame(move || {
            let nowhere = document()
                .active_element()
                .is_none_or(|element| element.tag_name() == "BODY");
            if nowhere && let Some(Some(id)) = last.try_get_value() {
                focus(id);
            }
        });
    });
    let session = desk.session;
    let said = move || {
        let lifted = hand.lifted.get()?;
        Some(session.text.with(|text| {
            t!(
                text,
                "board-lifted",
                name = desk.name(lifted.id),
                tier = text.get(words::tier(lifted.over))
            )
        }))
    };
    view! {
        <p class="small quiet-text">{session.say(key!("board-help"))}</p>
        <p class="visually-hidden" role="status" aria-live="assertive">{said}</p>
        <div class="board">
            {Tier::ALL.map(|tier| view! { <LaneView hand tier all/> })}
        </div>
    }
}

/// One lane: its name, how many it holds, what they are worth, its cards.
#[component]
fn LaneView(hand: Hand, tier: Tier, all: Memo<Vec<Lane>>) -> impl IntoView {
    let session = hand.desk.session;
    let many = RwSignal::new(PAGE);
    let lane = Memo::new(move |_| all.with(|all| all.iter().find(|lane| lane.tier == tier).cloned()));
    let count = Memo::new(move |_| lane.with(|lane| lane.as_ref().map_or(0, |lane| lane.rows.len())));
    let ids = move || {
        let rows = |lane: &Lane| lane.rows.iter().take(many.get()).map(Row::id).collect::<Vec<_>>();
        lane.with(|lane| lane.as_ref().map(rows)).unwrap_or_default()
    };
    let worth = move || {
        let (value, currency) = lane.with(|lane| lane.as_ref().and_then(|lane| lane.value))?;
        Some(session.text.with(|text| words::rounded(text, value, currency)))
    };
    let held_over = move || hand.lifted.get().is_some_and(|lifted| lifted.over == tier);
    let offers = move || hand.lifted.get().is_some_and(|lifted| lifted.from != tier);
    let on_dragover = move |event: DragEvent| {
        if hand.lifted.get_untracked().is_some() {
            // Only then may something be dropped here.
            event.prevent_default();
            hand.hold_over(tier);
        }
    };
    let on_drop = move |event: DragEvent| {
        event.prevent_default();
        hand.put_down();
    };
    let name = move || session.text.with(|text| text.get(words::tier(tier)));
    view! {
        <section class="lane panel" data-over=move || held_over().then_some("") aria-labelledby=lane_id(tier)
            on:dragover=on_dragover on:drop=on_drop>
            <header>
                <h2 id=lane_id(tier)>{name}</h2>
                <span class="quiet-text small">{move || session.text.with(|text| text.integer(count.get() as i64))}</span>
                <span class="number small">{worth}</span>
            </header>
            <Show when=offers>
                <button class="primary" on:click=move |_| { hand.hold_over(tier); hand.put_down(); }>{session.say(key!("board-here"))}</button>
            </Show>
            <ul>
                <For each=ids key=|id| *id let:id><Card hand tier id/></For>
            </ul>
            <Show when=move || count.get() == 0>
                <p class="quiet-text small">{session.say(key!("board-empty"))}</p>
            </Show>
            <Show when=move || many.get() < count.get()>
                <button class="link" on:click=move |_| many.update(|many| *many += PAGE)>
                    {move || session.text.with(|text| t!(text, "board-more", count = count.get().saturating_sub(many.get()).min(PAGE)))}
                </button>
            </Show>
        </section>
    }
}

/// One account.
#[component]
fn Card(hand: Hand, tier: Tier, id: AccountId) -> impl IntoView {
    let desk = hand.desk;
    let session = desk.session;
    let row = Memo::new(move |_| desk.row(id));
    let band = move || row.with(|row| row.as_ref().and_then(Row::band));
    let by_hand = Signal::derive(move || row.with(|row| super::cells::by_hand(row.as_ref()?, session)));
    let worth = move || {
        row.with(|row| {
            let row = row.as_ref()?;
            session
                .text
                .with(|text| row.clv().map(|clv| amount(row, text, clv)))
        })
    };
    let last = move || {
        let day = row.with(|row| row.as_ref()?.last_contact(session.as_of.get()))?;
        Some(session.text.with(|text| text.date(day)))
    };
    let lift = move || {
        let lifted = Lifted {
            id,
            from: tier,
            over: tier,
        };
        hand.lifted.set(Some(lifted));
    };
    let held = move || hand.lifted.get().is_some_and(|lifted| lifted.id == id);
    let on_dragstart = move |event: DragEvent| {
        if let Some(data) = event.data_transfer() {
            // Firefox begins no drag without data.
            let _ = data.set_data("text/plain", &desk.name(id));
            data.set_effect_allowed("move");
        }
        lift();
    };
    let on_handle = move |_| {
        if hand.lifted.get_untracked().is_some_and(|lifted| lifted.id == id) {
            hand.put_down();
        } else {
            lift();
        }
    };
    let on_key = move |event: KeyboardEvent| {
        let Some(lifted) = hand.lifted.get_untracked().filter(|lifted| lifted.id == id) else {
            return;
        };
        // The closest tier comes first, where the line begins.
        let to_start = match session.text.with_untracked(|text| text.dir()) {
            Direction::Ltr => "ArrowLeft",
            Direction::Rtl => "ArrowRight",
        };
        match event.key().as_str() {
            "Escape" => hand.lifted.set(None),
            "ArrowUp" => hand.hold_over(beside(lifted.over, true)),
            "ArrowDown" => hand.hold_over(beside(lifted.over, false)),
            key @ ("ArrowLeft" | "ArrowRight") => hand.hold_over(beside(lifted.over, key == to_start)),
            _ => return,
        }
        event.prevent_default();
    };
    view! {
        <li class="card" draggable="true" data-held=move || held().then_some("") on:dragstart=on_dragstart on:dragend=move |_| hand.lifted.set(None)>
            <button class="quiet icon-button" id=handle_id(id) aria-pressed=move || held().to_string() on:click=on_handle on:keydown=on_key
                aria-label=move || session.text.with(|text| t!(text, "board-move", name = desk.name(id)))>{Icon::Handle.view()}</button>
            <a href=Route::Dossier(id, Tab::Overview).to_string()><bdi>{move || desk.name(id)}</bdi></a>
            <span class="row small">
                {move || band().map(|band| view! { <ShownBand band by_hand/> })}
                <span class="number">{worth}</span>
                <span class="quiet-text">{last}</span>
            </span>
        </li>
    }
}

fn lane_id(tier: Tier) -> String {
    format!("lane-{}", tier as u8)
}

fn handle_id(id: AccountId) -> String {
    format!("handle-{id}")
}

fn focus(id: AccountId) {
    let handle = document().get_element_by_id(&handle_id(id));
    if let Some(handle) = handle.and_then(|handle| handle.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = handle.focus();
    }
}
