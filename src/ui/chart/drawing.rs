//! The drawing of a chart: its shapes, and points that can be reached by pointer and keyboard.

use super::model::{Picture, Point};
use super::shape::{Role, Shape, Spot};
use crate::i18n::Direction;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// The widest a tip becomes before it breaks its line.
const TIP: f64 = 220.0;
/// Room for the lines of a tip.
const TIP_HEIGHT: f64 = 96.0;

/// Points stay in the page while the drawing is laid out anew, or zooming would take the focus away.
#[component]
pub(super) fn Drawing(
    id: &'static str,
    picture: Memo<Option<Picture>>,
    direction: Memo<Direction>,
    pointing: Pointing,
    /// What a point says stands beside it; else another place says it.
    tips: bool,
) -> impl IntoView {
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
        if event.key() == "Enter" {
            return follow(picture, from);
        }
        let moved = |picture: &Picture| picture.moved(&event.key(), from, direction.get_untracked());
        if let Some(to) = picture.with_untracked(|picture| picture.as_ref().and_then(moved)) {
            event.prevent_default();
            pointing.current.set(to);
            focus(&point_id(id, to));
        }
    };
    let shown = move || {
        let place = pointing.shown().filter(|_| tips)?;
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
            // A list without options is no list.
            <Show when=move || { count.get() > 0 }>
                <g role="listbox" aria-orientation="horizontal" aria-labelledby=format!("{id}-title") on:keydown=on_key
                    on:focusout=move |_| pointing.focused.set(None)>
                    <For each=move || 0..count.get() key=|place| *place let:place>
                        <Target id place picture pointing/>
                    </For>
                </g>
            </Show>
            {shown}
        </svg>
    }
}

/// Which point the keyboard is at, and which says what it stands for.
#[derive(Clone, Copy, Default)]
pub(super) struct Pointing {
    current: RwSignal<usize>,
    focused: RwSignal<Option<usize>>,
    hovered: RwSignal<Option<usize>>,
}

impl Pointing {
    /// The point that says what it stands for, if any does.
    pub(super) fn shown(self) -> Option<usize> {
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
    let reach = move || point(|point| point.reach.to_string());
    let leads = move || point(|point| point.href.is_some().to_string());
    let (x, y) = (
        move || point(|point| point.at.x.to_string()),
        move || point(|point| point.at.y.to_string()),
    );
    view! {
        <g class="chart-point" role="option" id=point_id(id, place) aria-label=move || point(|point| point.label.clone())
            aria-selected=move || at().to_string() tabindex=move || if at() { "0" } else { "-1" }
            data-leads=leads on:focus=on_focus on:pointerenter=move |_| hovered.set(Some(place))
            on:click=move |_| follow(picture, place)>
            <circle class="chart-reach" cx=x cy=y r=reach/>
            <circle class="chart-ring" cx=x cy=y r="8"/>
            <circle class="chart-dot" cx=x cy=y r="4"/>
        </g>
    }
}

/// Goes where a point leads.
fn follow(picture: Memo<Option<Picture>>, place: usize) {
    let href = picture.with_untracked(|picture| picture.as_ref()?.points.get(place)?.href.clone());
    if let Some(href) = href {
        let _ = window().location().set_hash(&href);
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
    let guides = picture.origin.map(|origin| {
        let ends = [Spot { x: origin.x, y }, Spot { x, y: origin.y }];
        ends.map(|end| line("guide", point.at, end)).collect_view()
    });
    view! {
        <g class="chart-tip" aria-hidden="true">
            {guides}
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
        Shape::Rect {
            role,
            at,
            width,
            height,
            filled,
        } => view! {
            <rect class=class(*role, *filled) x=at.x.to_string() y=at.y.to_string()
                width=width.to_string() height=height.to_string()/>
        }
        .into_any(),
        Shape::Dots {
            role,
            centres,
            radius,
            filled,
        } => view! { <path class=class(*role, *filled) d=circles(centres, *radius)/> }.into_any(),
        Shape::Text {
            role,
            content,
            at,
            anchor,
            size,
        } => view! {
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

/// Circles as one path: ten thousand elements would hold the page up.
fn circles(centres: &[Spot], radius: f64) -> String {
    let (out, back) = (2.0 * radius, -2.0 * radius);
    let circle = |Spot { x, y }: &Spot| {
        let start = x - radius;
        format!("M{start} {y}a{radius} {radius} 0 1 0 {out} 0a{radius} {radius} 0 1 0 {back} 0")
    };
    centres.iter().map(circle).collect()
}

fn focus(id: &str) {
    let point = document()
        .get_element_by_id(id)
        .and_then(|node| node.dyn_into::<web_sys::SvgElement>().ok());
    if let Some(point) = point {
        let _ = point.focus();
    }
}
