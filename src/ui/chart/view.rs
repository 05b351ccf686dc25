//! A chart as an accessible figure: drawing, points that can be reached by keyboard, and its table.

use super::backend::{Role, Shape, Spot};
use super::model::{ChartModel, Frame, Picture, Point, Table};
use super::save::{Format, save};
use crate::i18n::Direction;
use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// Half the side of a target that a finger can hit.
const REACH: f64 = 14.0;
/// The widest a tip becomes before it breaks its line.
const TIP: f64 = 220.0;
/// Room for the lines of a tip.
const TIP_HEIGHT: f64 = 96.0;

/// A chart with its name, its points and its table. One tab stop; arrows, Home and End move between
/// points, Escape puts the tip away.
#[component]
pub(crate) fn Chart(
    /// Its name in the ids of its elements, unique on the page.
    id: &'static str,
    /// What it shows.
    #[prop(into)]
    model: Signal<ChartModel>,
) -> impl IntoView {
    let node = NodeRef::<html::Div>::new();
    let width = RwSignal::new(0.0);
    watch_width(node, width);
    let picture = Memo::new(move |_| {
        let frame = |direction| Frame::fitting(width.get(), direction);
        model.with(|model| model.plot.draw(frame(model.direction))).ok()
    });
    let failed = RwSignal::new(false);
    let drawn = Memo::new(move |_| picture.with(Option::is_some));
    let direction = Memo::new(move |_| model.with(|model| model.direction));
    let (title, about) = (format!("{id}-title"), format!("{id}-about"));
    view! {
        <figure class="chart">
            <figcaption>
                <h2 id=title>{move || model.with(|model| model.title.clone())}</h2>
                <p class="quiet-text" id=about>{move || model.with(|model| model.description.clone())}</p>
            </figcaption>
            <div class="chart-frame" node_ref=node>
                <Show when=move || drawn.get()><Drawing id picture direction/></Show>
            </div>
            <div class="row no-print chart-foot">
                <p class="small quiet-text">{move || model.with(|model| model.hint.clone())}</p>
                <Show when=move || drawn.get()>
                    {save_button(id, node, model, failed, Format::Svg)}
                    {save_button(id, node, model, failed, Format::Png)}
                </Show>
                <Show when=move || failed.get()>
                    <p class="fault" role="alert">{move || model.with(|model| model.save_failed.clone())}</p>
                </Show>
            </div>
            // Without a drawing the table is all there is.
            <details class="chart-table" open=move || !drawn.get()>
                <summary>{move || model.with(|model| model.table.caption.clone())}</summary>
                {move || model.with(|model| table(&model.table))}
            </details>
        </figure>
    }
}

/// Saves the drawing as a file of that format.
fn save_button(
    id: &'static str,
    node: NodeRef<html::Div>,
    model: Signal<ChartModel>,
    failed: RwSignal<bool>,
    format: Format,
) -> AnyView {
    let label = move || {
        model.with(|model| match format {
            Format::Svg => model.save_svg.clone(),
            Format::Png => model.save_png.clone(),
        })
    };
    let on_click = move |_| {
        if let Some(frame) = node.get_untracked() {
            failed.set(false);
            let outcome = move |saved: Result<(), JsValue>| {
                failed.try_set(saved.is_err());
            };
            save(&frame, id, format, outcome);
        }
    };
    view! { <button class="link small" on:click=on_click>{label}</button> }.into_any()
}

/// Points stay in the page while the drawing is laid out anew, or zooming would take the focus away.
#[component]
fn Drawing(id: &'static str, picture: Memo<Option<Picture>>, direction: Memo<Direction>) -> impl IntoView {
    let pointing = Pointing::default();
    let ask =
        move |answer: &dyn Fn(&Picture) -> AnyView| picture.with(|picture| picture.as_ref().map(answer));
    let right_to_left = move || direction.get() == Direction::Rtl;
    let view_box = move || {
        let view_box = |picture: &Picture| format!("0 0 {} {}", picture.width, picture.height);
        picture.with(|picture| picture.as_ref().map(view_box))
    };
    let shapes = move || {
        let mirrored = right_to_left();
        ask(&|picture| {
            picture
                .shapes
                .iter()
                .map(|drawn| shape(drawn, mirrored))
                .collect_view()
                .into_any()
        })
    };
    let count = Memo::new(move |_| {
        picture.with(|picture| picture.as_ref().map_or(0, |picture| picture.points.len()))
    });
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            return pointing.clear();
        }
        let from = pointing.current.get_untracked();
        let moved = |picture: &Picture| picture.moved(&event.key(), from, direction.get_untracked());
        if let Some(to) = picture.with_untracked(|picture| picture.as_ref().and_then(moved)) {
            event.prevent_default();
            pointing.current.set(to);
            focus(&point_id(id, to));
        }
    };
    let shown = move || {
        let place = pointing.shown()?;
        let mirrored = right_to_left();
        ask(&|picture| {
            picture
                .points
                .get(place)
                .map(|point| tip(picture, point, mirrored))
                .into_any()
        })
    };
    view! {
        <svg class="chart-drawing" role="group" aria-labelledby=format!("{id}-title") aria-describedby=format!("{id}-about")
            viewBox=view_box direction=move || direction.get().as_str() on:pointerleave=move |_| pointing.hovered.set(None)>
            <g aria-hidden="true">{shapes}</g>
            <g role="listbox" aria-orientation="horizontal" aria-labelledby=format!("{id}-title") on:keydown=on_key
                on:focusout=move |_| pointing.focused.set(None)>
                <For each=move || 0..count.get() key=|place| *place let:place>
                    <Target id place picture pointing/>
                </For>
            </g>
            {shown}
        </svg>
    }
}

/// Which point the keyboard is at, and which says what it stands for.
#[derive(Clone, Copy, Default)]
struct Pointing {
    current: RwSignal<usize>,
    focused: RwSignal<Option<usize>>,
    hovered: RwSignal<Option<usize>>,
}

impl Pointing {
    fn shown(self) -> Option<usize> {
        self.hovered.get().or(self.focused.get())
    }

    fn clear(self) {
        self.hovered.set(None);
        self.focused.set(None);
    }
}

/// A point as an option of a list: screen readers then hand the arrow keys over.
#[component]
fn Target(
    id: &'static str,
    place: usize,
    picture: Memo<Option<Picture>>,
    pointing: Pointing,
) -> impl IntoView {
    let Pointing {
        current,
        focused,
        hovered,
    } = pointing;
    let point = move |part: fn(&Point) -> String| {
        picture.with(|picture| {
            picture
                .as_ref()
                .and_then(|picture| picture.points.get(place))
                .map(part)
        })
    };
    // A narrower frame may have fewer points than the one the keyboard was at.
    let last = move || {
        picture.with(|picture| {
            picture
                .as_ref()
                .map_or(0, |picture| picture.points.len().saturating_sub(1))
        })
    };
    let at = move || current.get().min(last()) == place;
    let on_focus = move |_| {
        current.set(place);
        focused.set(Some(place));
    };
    let (x, y) = (
        move || point(|point| point.at.x.to_string()),
        move || point(|point| point.at.y.to_string()),
    );
    view! {
        <g class="chart-point" role="option" id=point_id(id, place) aria-label=move || point(|point| point.label.clone())
            aria-selected=move || at().to_string() tabindex=move || if at() { "0" } else { "-1" }
            on:focus=on_focus on:pointerenter=move |_| hovered.set(Some(place))>
            <circle class="chart-reach" cx=x cy=y r=REACH.to_string()/>
            <circle class="chart-ring" cx=x cy=y r="8"/>
            <circle class="chart-dot" cx=x cy=y r="4"/>
        </g>
    }
}

fn point_id(id: &str, place: usize) -> String {
    format!("{id}-point-{place}")
}

/// What a point says, beside it, with lines to both axes. The point itself tells assistive technology.
fn tip(picture: &Picture, point: &Point, right_to_left: bool) -> AnyView {
    let Spot { x, y } = point.at;
    let leftwards = x > picture.width / 2.0;
    let room = if leftwards { x } else { picture.width - x } - 16.0;
    let width = room.clamp(0.0, TIP);
    let start = if leftwards { x - 12.0 - width } else { x + 12.0 };
    let top = (y - TIP_HEIGHT / 2.0).clamp(0.0, (picture.height - TIP_HEIGHT).max(0.0));
    let side = if leftwards == right_to_left {
        "after"
    } else {
        "before"
    };
    view! {
        <g class="chart-tip" aria-hidden="true">
            {line("guide", point.at, Spot { x: picture.origin.x, y })}
            {line("guide", point.at, Spot { x, y: picture.origin.y })}
            <foreignObject x=start.to_string() y=top.to_string() width=width.to_string() height=TIP_HEIGHT.to_string()>
                <div class="chart-tip-place" data-side=side><p>{point.label.clone()}</p></div>
            </foreignObject>
        </g>
    }
    .into_any()
}

fn shape(shape: &Shape, right_to_left: bool) -> AnyView {
    match shape {
        Shape::Line { role, from, to } => line(&class(*role, false), *from, *to),
        Shape::Polyline { role, through } => {
            view! { <polyline class=class(*role, false) points=places(through)/> }.into_any()
        }
        Shape::Polygon { role, corners } => {
            view! { <polygon class=class(*role, true) points=places(corners)/> }.into_any()
        }
        Shape::Rect { role, at, width, height, filled } => view! {
            <rect class=class(*role, *filled) x=at.x.to_string() y=at.y.to_string()
                width=width.to_string() height=height.to_string()/>
        }
        .into_any(),
        Shape::Circle { role, centre, radius, filled } => view! {
            <circle class=class(*role, *filled) cx=centre.x.to_string() cy=centre.y.to_string() r=radius.to_string()/>
        }
        .into_any(),
        Shape::Text { role, content, at, anchor, size } => view! {
            <text class=class(*role, true) x=at.x.to_string() y=at.y.to_string()
                text-anchor=anchor.svg(right_to_left) font-size=size.to_string()>{content.clone()}</text>
        }
        .into_any(),
    }
}

fn line(class: &str, from: Spot, to: Spot) -> AnyView {
    view! {
        <line class=class.to_owned() x1=from.x.to_string() y1=from.y.to_string() x2=to.x.to_string() y2=to.y.to_string()/>
    }
    .into_any()
}

fn class(role: Role, filled: bool) -> String {
    format!("{} {}", role.class(), if filled { "filled" } else { "stroked" })
}

fn places(spots: &[Spot]) -> String {
    spots
        .iter()
        .map(|spot| format!("{},{}", spot.x, spot.y))
        .collect::<Vec<_>>()
        .join(" ")
}

fn table(table: &Table) -> AnyView {
    let number = |place: usize| table.columns.get(place).is_some_and(|column| column.figures);
    let named = table.columns.iter().position(|column| !column.figures);
    let heads = table.columns.iter().map(|column| {
        view! { <th scope="col" class:number=column.figures>{column.label.clone()}</th> }
    });
    let rows = table.rows.iter().map(|row| {
        let cells = row.iter().enumerate().map(|(place, cell)| {
            let text = cell.text.clone();
            let content = match cell.href.clone() {
                Some(href) => view! { <a href=href>{text}</a> }.into_any(),
                None => text.into_any(),
            };
            if named == Some(place) {
                view! { <th scope="row">{content}</th> }.into_any()
            } else {
                view! { <td class:number=number(place)>{content}</td> }.into_any()
            }
        });
        view! { <tr>{cells.collect_view()}</tr> }
    });
    view! {
        <div class="table-wrap">
            <table class="plain">
                <caption class="visually-hidden">{table.caption.clone()}</caption>
                <thead><tr>{heads.collect_view()}</tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
        {table.note.clone().map(|note| view! { <p class="small quiet-text">{note}</p> })}
    }
    .into_any()
}

fn focus(id: &str) {
    let point = document()
        .get_element_by_id(id)
        .and_then(|node| node.dyn_into::<web_sys::SvgElement>().ok());
    if let Some(point) = point {
        let _ = point.focus();
    }
}

/// Follows the width of the frame, so that text keeps its true size on a phone and on a wall.
fn watch_width(node: NodeRef<html::Div>, width: RwSignal<f64>) {
    let watch = StoredValue::new_local(None::<(web_sys::ResizeObserver, Closure<dyn FnMut()>)>);
    Effect::new(move || {
        let Some(frame) = node.get() else { return };
        let measure = move || {
            width.try_set(f64::from(frame.client_width()));
        };
        measure();
        let on_resize = Closure::<dyn FnMut()>::new(measure);
        if let (Some(frame), Ok(observer)) = (
            node.get_untracked(),
            web_sys::ResizeObserver::new(on_resize.as_ref().unchecked_ref()),
        ) {
            observer.observe(&frame);
            watch.set_value(Some((observer, on_resize)));
        }
    });
    on_cleanup(move || {
        watch.try_update_value(|watch| watch.take().map(|(observer, _)| observer.disconnect()));
    });
}

#[cfg(test)]
mod tests;
