//! The tour as it walks: a card beside the thing it speaks of, on the page where that lies.

use super::Step;
use crate::i18n::{Help, help_key, key, t};
use crate::ui::fetched::open_demo;
use crate::ui::parts::explained;
use crate::ui::route::Route;
use crate::ui::session::{Session, use_session};
use leptos::ev;
use leptos::html;
use leptos::prelude::*;
use std::time::Duration;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// How often, and how many times, a step looks for its target: a page's code may still be on its way.
const TICK: Duration = Duration::from_millis(75);
const TRIES: u32 = 40;

/// Marks the target for style sheets.
const MARK: &str = "data-toured";

/// The card, while the tour is on.
#[component]
pub(crate) fn Tour() -> impl IntoView {
    let session = use_session();
    let on = Memo::new(move |_| session.tour.with(Option::is_some));
    view! { <Show when=move || on.get()><Card/></Show> }
}

#[component]
fn Card() -> impl IntoView {
    let session = use_session();
    let card = NodeRef::<html::Div>::new();
    let before = StoredValue::new_local(focused());
    let empty = Memo::new(move |_| session.book.with(|book| book.dossiers().len() == 0));
    let place = Memo::new(move |_| session.tour.get().unwrap_or_default().min(Step::ALL.len() - 1));
    let step = Memo::new(move |_| (!empty.get()).then(|| Step::ALL[place.get()]));
    let search = Search {
        card,
        placed: RwSignal::new(true),
        turn: StoredValue::new(0),
    };
    Effect::new(move || {
        // None until the card stands in the page, which then takes the focus.
        if card.get().is_some() {
            search.begin(session, step.get());
        }
    });
    let escape = window_event_listener(ev::keydown, move |event| {
        if event.key() == "Escape" && !something_is_open() {
            session.tour.set(None);
        }
    });
    on_cleanup(move || {
        escape.remove();
        unmark();
        before.try_with_value(|before| give_back(before.as_ref()));
    });
    let last = move || place.get() + 1 == Step::ALL.len();
    let go = move |to: usize| session.tour.set(Some(to));
    view! {
        <div class="tour panel stack no-print" role="dialog" tabindex="-1" node_ref=card aria-label=session.say(key!("tour"))
            data-placed=move || search.placed.get().then_some("")>
            <Show when=move || !empty.get()>
                <p class="small quiet-text">
                    {move || session.text.with(|text| t!(text, "shown-of-total", shown = place.get() + 1, total = Step::ALL.len()))}
                </p>
            </Show>
            {explained(move |help| said(help, step.get()))}
            <div class="row">
                <Show when=move || empty.get() || !last()>
                    <button type="button" class="quiet" on:click=move |_| session.tour.set(None)>{session.say(key!("tour-leave"))}</button>
                </Show>
                <span class="bar-space"></span>
                <Show when=move || empty.get()>
                    <button type="button" class="primary" on:click=move |_| open_demo(session)>{session.say(key!("door-demo-open"))}</button>
                </Show>
                <Show when=move || !empty.get() && place.get() != 0>
                    <button type="button" on:click=move |_| go(place.get_untracked() - 1)>{session.say(key!("back"))}</button>
                </Show>
                <Show when=move || !empty.get() && last()>
                    <button type="button" class="primary" on:click=move |_| session.tour.set(None)>{session.say(key!("tour-done"))}</button>
                </Show>
                <Show when=move || !empty.get() && !last()>
                    <button type="button" class="primary" on:click=move |_| go(place.get_untracked() + 1)>{session.say(key!("tour-next"))}</button>
                </Show>
            </div>
        </div>
    }
}

fn said(help: &Help, step: Option<Step>) -> AnyView {
    let (title, says) = match step {
        Some(step) => (step.title(), step.says()),
        None => (help_key!("tour-empty"), help_key!("tour-empty-says")),
    };
    view! { <h2>{help.get(title)}</h2> <p>{help.get(says)}</p> }.into_any()
}

/// The search for what a step points at.
#[derive(Clone, Copy)]
struct Search {
    card: NodeRef<html::Div>,
    /// The card stands at the lower edge, out of the way of its target; in the middle where there is none.
    placed: RwSignal<bool>,
    /// Counts the steps taken, so that the search of an earlier one ends.
    turn: StoredValue<u32>,
}

impl Search {
    fn begin(self, session: Session, step: Option<Step>) {
        unmark();
        let Some(turn) = self.turn.try_update_value(|turn| {
            *turn += 1;
            *turn
        }) else {
            return;
        };
        if let Some(step) = step {
            go_to(session, step);
        }
        self.look(step.map(Step::target), turn, TRIES);
    }

    fn look(self, target: Option<&'static str>, turn: u32, tries: u32) {
        let look = move || {
            if self.turn.try_get_value() != Some(turn) {
                return;
            }
            let found = target.and_then(|target| document().query_selector(target).ok().flatten());
            // A change of page has taken the focus there, or the page arriving has.
            let ended = found.is_some() || tries == 0 || target.is_none();
            if tries == TRIES || (ended && !self.has_focus()) {
                self.take_focus();
            }
            match found {
                Some(found) => self.point_at(&found),
                None if !ended => self.look(target, turn, tries - 1),
                None => self.placed.set(false),
            }
        };
        set_timeout(look, TICK);
    }

    fn point_at(self, target: &Element) {
        let _ = target.set_attribute(MARK, "");
        target.scroll_into_view();
        self.placed.set(true);
    }

    fn take_focus(self) {
        if let Some(card) = self.card.get_untracked() {
            let _ = card.focus();
        }
    }

    fn has_focus(self) -> bool {
        let card = self.card.get_untracked();
        card.is_some_and(|card| card.contains(focused().as_deref().map(|node| node.as_ref())))
    }
}

fn go_to(session: Session, step: Step) {
    let account = session
        .book
        .with_untracked(|book| book.dossiers().next().map(|held| held.id()));
    let Some(account) = account else { return };
    let route = step.route(account);
    let location = window().location();
    if Route::parse(&location.hash().unwrap_or_default()) != route {
        let _ = location.set_hash(&route.to_string());
    }
}

fn unmark() {
    if let Ok(Some(marked)) = document().query_selector(&format!("[{MARK}]")) {
        let _ = marked.remove_attribute(MARK);
    }
}

/// Escape closes what lies above the tour first.
fn something_is_open() -> bool {
    let open = document().query_selector("dialog[open], :popover-open");
    open.ok().flatten().is_some()
}

/// What has the focus; the body has it where nothing has.
fn focused() -> Option<HtmlElement> {
    let node: HtmlElement = document().active_element()?.dyn_into().ok()?;
    (node.tag_name() != "BODY").then_some(node)
}

/// Gives the focus back to what had it, or to the page if that is gone.
fn give_back(before: Option<&HtmlElement>) {
    let page = || {
        document()
            .get_element_by_id("main")?
            .dyn_into::<HtmlElement>()
            .ok()
    };
    let there = before.filter(|node| node.is_connected()).cloned();
    if let Some(node) = there.or_else(page) {
        let _ = node.focus();
    }
}
