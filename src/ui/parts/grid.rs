//! A table of which only the visible rows exist, for ten rows or a hundred thousand.

use crate::i18n::{key, t};
use crate::store::Density;
use crate::ui::session::use_session;
use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::html;
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::hash::Hash;
use std::sync::Arc;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// The height of a row in pixels; `--row` of the style sheets says the same.
fn row_height(density: Density) -> f64 {
    match density {
        Density::Compact => 44.0,
        Density::Comfortable => 56.0,
    }
}
/// Rows made beyond the visible ones, so that a quick scroll shows no gap.
const SPARE: usize = 8;

/// What a person can be told about a column.
#[derive(Clone)]
pub(crate) struct Heading {
    /// Its name.
    pub(crate) label: Signal<String>,
    /// Figures align at the end.
    pub(crate) figures: bool,
    /// How it is sorted now: ascending, descending, or none.
    pub(crate) sort: Signal<Option<bool>>,
    /// What a click on it does; nothing where the order is given.
    pub(crate) on_sort: Option<Callback<()>>,
    /// Its name in class attributes, by which style sheets hide it on narrow screens.
    pub(crate) class: &'static str,
}

/// Which rows are chosen, and how a row is called.
#[derive(Clone)]
pub(crate) struct Choosing<K: Send + Sync + 'static> {
    /// The chosen rows, some of which may not be shown now.
    pub(crate) chosen: RwSignal<BTreeSet<K>>,
    /// The name of a row, for the box that chooses it.
    pub(crate) name: Arc<dyn Fn(K) -> String + Send + Sync>,
}

/// How a row of that place and key is drawn.
pub(crate) type DrawRow<K> = Arc<dyn Fn(usize, K) -> AnyView + Send + Sync>;

/// A grid whose rows are drawn on demand. One tab stop; arrows, Page Up and Down, Home and End move, Enter
/// opens, F2 edits, Space chooses, Shift with an arrow chooses on the way, Ctrl A chooses all.
#[component]
pub(crate) fn Grid<K>(
    /// What assistive technology calls it.
    #[prop(into)]
    label: Signal<String>,
    /// The columns.
    headings: Signal<Vec<Heading>>,
    /// The rows, in order; a key stands for one row for good.
    keys: Memo<Arc<Vec<K>>>,
    /// Draws the cells of one row.
    draw: DrawRow<K>,
    /// Opens a row.
    on_open: Callback<K>,
    /// Edits a row where it stands.
    on_edit: Callback<K>,
    /// Which rows are chosen.
    choosing: Choosing<K>,
) -> impl IntoView
where
    K: Copy + Eq + Hash + Ord + Send + Sync + 'static,
{
    let chosen = choosing.chosen;
    let session = use_session();
    let node = NodeRef::<html::Div>::new();
    let row = Memo::new(move |_| session.prefs.with(|prefs| row_height(prefs.density)));
    let window = RwSignal::new((0.0_f64, 800.0_f64));
    let active = RwSignal::new(0_usize);
    let count = Memo::new(move |_| keys.with(|keys| keys.len()));
    let measure = move || {
        if let Some(grid) = node.get_untracked() {
            window.set((f64::from(grid.scroll_top()), f64::from(grid.client_height())));
        }
    };
    Effect::new(move || {
        if let Some(grid) = node.get() {
            measure();
            observe_size(&grid, measure);
        }
    });
    // A shorter list may end above the row that was active.
    Effect::new(move || active.maybe_update(|place| clamp(place, count.get())));
    let visible = Memo::new(move |_| {
        let (top, height) = window.get();
        let first = ((top / row.get()) as usize).saturating_sub(SPARE);
        let last = (((top + height) / row.get()) as usize + 1 + SPARE).min(count.get());
        keys.with(|keys| {
            (first.min(last)..last)
                .map(|place| (place, keys[place]))
                .collect::<Vec<_>>()
        })
    });
    let go = move |place: usize| {
        active.set(place);
        if let Some(grid) = node.get_untracked() {
            reveal(&grid, place, row.get_untracked());
        }
    };
    let key_at = move |place: usize| keys.with_untracked(|keys| keys.get(place).copied());
    let choose_all = move |all: bool| {
        chosen.update(|chosen| {
            chosen.clear();
            if all {
                keys.with_untracked(|keys| chosen.extend(keys.iter().copied()));
            }
        });
    };
    // From the row chosen last to this one, as with Shift in a list of files.
    let choose_until = move |place: usize| {
        let (from, to) = (
            active.get_untracked().min(place),
            active.get_untracked().max(place),
        );
        let between: Vec<K> = (from..=to).filter_map(key_at).collect();
        chosen.update(|chosen| chosen.extend(between));
    };
    let toggle = move |key: K| {
        chosen.update(|chosen| {
            if !chosen.remove(&key) {
                chosen.insert(key);
            }
        });
    };
    let on_key = move |event: KeyboardEvent| {
        // What stands in the grid has its own keys.
        if event.target() != event.current_target() {
            return;
        }
        let last = count.get_untracked().saturating_sub(1);
        let page = (window.get_untracked().1 / row.get_untracked()) as usize;
        let at = active.get_untracked();
        let at_key = key_at(at);
        let written = event.key();
        let next = match written.as_str() {
            "a" if event.ctrl_key() || event.meta_key() => {
                event.prevent_default();
                return choose_all(true);
            }
            "Escape" => return choose_all(false),
            " " => {
                event.prevent_default();
                return at_key.into_iter().for_each(toggle);
            }
            "F2" => {
                event.prevent_default();
                return at_key.into_iter().for_each(|key| on_edit.run(key));
            }
            "ArrowDown" => (at + 1).min(last),
            "ArrowUp" => at.saturating_sub(1),
            "PageDown" => (at + page).min(last),
            "PageUp" => at.saturating_sub(page),
            "Home" => 0,
            "End" => last,
            "Enter" => return at_key.into_iter().for_each(|key| on_open.run(key)),
            _ => return,
        };
        event.prevent_default();
        if event.shift_key() {
            choose_until(next);
        }
        go(next);
    };
    let id = StoredValue::new(super::unique("grid"));
    let row_id = move |place: usize| id.with_value(|id| format!("{id}-row-{place}"));
    let keys_id = move || id.with_value(|id| format!("{id}-keys"));
    let columns = move || (headings.with(Vec::len) + 1).to_string();
    let all_chosen = move || {
        let count = count.get();
        count > 0
            && chosen.with(|chosen| {
                chosen.len() >= count && keys.with(|keys| keys.iter().all(|key| chosen.contains(key)))
            })
    };
    let choose_box = move |place: usize, key: K| {
        let name = choosing.name.clone();
        let on_click = move |event: MouseEvent| {
            event.stop_propagation();
            if event.shift_key() {
                choose_until(place);
            } else {
                toggle(key);
            }
            active.set(place);
        };
        view! {
            <div role="gridcell" class="c-choose" on:click=|event| event.stop_propagation()>
                <input type="checkbox" tabindex="-1" aria-label=move || session.text.with(|text| t!(text, "grid-choose", name = name(key)))
                    prop:checked=move || chosen.with(|chosen| chosen.contains(&key)) on:click=on_click/>
            </div>
        }
    };
    view! {
        <div class="grid" role="grid" tabindex="0" node_ref=node aria-label=move || label.get() aria-multiselectable="true" aria-describedby=keys_id
            aria-rowcount=move || (count.get() + 1).to_string() aria-colcount=columns
            aria-activedescendant=move || (count.get() > 0).then(|| row_id(active.get()))
            on:scroll=move |_| measure() on:keydown=on_key>
            <div class="grid-head" role="row" aria-rowindex="1">
                <div role="columnheader" class="c-choose">
                    <input type="checkbox" aria-label=session.say(key!("grid-choose-all")) prop:checked=all_chosen
                        on:click=move |event: MouseEvent| choose_all(event_target_checked(&event))/>
                </div>
                {move || headings.get().into_iter().map(heading).collect_view()}
            </div>
            <div class="grid-body" role="rowgroup" style:height=move || format!("{}px", count.get() as f64 * row.get())>
                <For each=move || visible.get() key=|row| *row let((place, key))>
                    <div class="grid-row" role="row" id=row_id(place) aria-rowindex=(place + 2).to_string()
                        aria-selected=move || chosen.with(|chosen| chosen.contains(&key)).to_string()
                        data-active=move || (active.get() == place).then_some("")
                        style:inset-block-start=move || format!("{}px", place as f64 * row.get())
                        on:click=move |_| { active.set(place); on_open.run(key); }>
                        {choose_box(place, key)}
                        {draw(place, key)}
                    </div>
                </For>
            </div>
        </div>
        <p class="visually-hidden" id=keys_id>{session.say(key!("grid-keys"))}</p>
        <p class="visually-hidden" role="status">
            {move || session.text.with(|text| t!(text, "rows-shown", count = count.get()))}
        </p>
    }
}

fn heading(heading: Heading) -> AnyView {
    let Heading {
        label,
        figures,
        sort,
        on_sort,
        class,
    } = heading;
    let direction = move || match sort.get() {
        Some(true) => "descending",
        Some(false) => "ascending",
        None => "none",
    };
    let arrow = move || match sort.get() {
        Some(true) => Some(super::Icon::Down.view()),
        Some(false) => Some(super::Icon::Up.view()),
        None => None,
    };
    let align = figures.then_some("end");
    match on_sort {
        None => view! { <div role="columnheader" class=class data-align=align><span>{move || label.get()}</span></div> }
            .into_any(),
        Some(on_sort) => view! {
            <div role="columnheader" class=class aria-sort=direction data-align=align>
                <button tabindex="0" on:click=move |_| on_sort.run(())>{move || label.get()} {arrow}</button>
            </div>
        }
        .into_any(),
    }
}

fn clamp(place: &mut usize, count: usize) -> bool {
    let last = count.saturating_sub(1);
    let beyond = *place > last;
    if beyond {
        *place = last;
    }
    beyond
}

/// Scrolls just far enough to show a row below the sticky head.
fn reveal(grid: &web_sys::HtmlDivElement, place: usize, row: f64) {
    let (top, height) = (f64::from(grid.scroll_top()), f64::from(grid.client_height()));
    let (start, end) = (place as f64 * row, (place + 2) as f64 * row);
    if start < top {
        grid.set_scroll_top(start as i32);
    } else if end > top + height {
        grid.set_scroll_top((end - height).ceil() as i32);
    }
}

/// Measures again whenever the grid's size changes, for as long as it is in the page.
fn observe_size(grid: &web_sys::HtmlDivElement, measure: impl Fn() + 'static) {
    let changed = Closure::<dyn FnMut()>::new(measure);
    if let Ok(observer) = web_sys::ResizeObserver::new(changed.as_ref().unchecked_ref()) {
        observer.observe(grid);
        let watch = StoredValue::new_local((observer, changed));
        on_cleanup(move || {
            watch.try_update_value(|(observer, _)| observer.disconnect());
        });
    }
}
