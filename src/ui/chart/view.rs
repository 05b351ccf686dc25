//! A chart as an accessible figure: drawing, points that can be reached by keyboard, and its table.

use super::drawing::{Drawing, Pointing};
use super::model::{ChartModel, Picture};
use super::save::{Format, save};
use super::table::table;
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// A chart with its name, its points and its table. One tab stop; arrows, Home and End move between
/// points, Enter follows one that leads on, Escape puts the tip away.
///
/// A small one says beneath itself what its points say, and folds its files away with its table.
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
        let width = width.get();
        model.with(|model| {
            let frame = model.plot.frame(width, model.direction);
            model.plot.draw(frame).ok()
        })
    });
    let failed = RwSignal::new(false);
    let drawn = Memo::new(move |_| picture.with(Option::is_some));
    let direction = Memo::new(move |_| model.with(|model| model.direction));
    // A figure stays the kind it is.
    let small = model.with_untracked(|model| model.plot.is_small());
    let pointing = Pointing::default();
    let title = format!("{id}-title");
    let named = move || model.with(|model| model.title.clone());
    let head = if small {
        view! { <p class="small quiet-text" id=title.clone()>{named}</p> }.into_any()
    } else {
        view! { <h2 id=title.clone()>{named}</h2> {about(id, model)} }.into_any()
    };
    let files = move || view! { <Files id node model failed drawn/> };
    view! {
        <figure class="chart" class:chart-small=small aria-labelledby=title>
            <figcaption>{head}</figcaption>
            <div class="chart-frame" node_ref=node>
                <Show when=move || drawn.get()><Drawing id picture direction pointing tips=!small/></Show>
            </div>
            {small.then(|| beneath(id, model, picture, pointing))}
            {(!small).then(files)}
            // Without a drawing the table is all there is.
            <details class="chart-table" open=move || !drawn.get()>
                <summary>{move || model.with(|model| model.table.caption.clone())}</summary>
                {small.then(files)}
                {move || model.with(|model| table(&model.table))}
            </details>
        </figure>
    }
}

/// A chart while there is something to draw.
#[component]
pub(crate) fn ChartOf(
    /// As for a [`Chart`].
    id: &'static str,
    /// What it shows, if anything.
    model: Memo<Option<ChartModel>>,
) -> impl IntoView {
    let some = Memo::new(move |_| model.with(Option::is_some));
    // The model lives in a signal of its own, so that a changed figure redraws the chart, not the page.
    view! {
        <Show when=move || some.get()>
            {move || model.with_untracked(Option::clone).map(|first| {
                let model = Memo::new(move |last: Option<&_>| {
                    model.get().or_else(|| last.cloned()).unwrap_or_else(|| first.clone())
                });
                view! { <Chart id model/> }
            })}
        </Show>
    }
}

fn about(id: &'static str, model: Signal<ChartModel>) -> impl IntoView {
    view! { <p class="quiet-text" id=format!("{id}-about")>{move || model.with(|model| model.description.clone())}</p> }
}

/// What the point says, in the place of the description: a small drawing has no room for a tip.
fn beneath(
    id: &'static str,
    model: Signal<ChartModel>,
    picture: Memo<Option<Picture>>,
    pointing: Pointing,
) -> impl IntoView {
    let said = move || {
        let place = pointing.shown()?;
        picture.with(|picture| Some(picture.as_ref()?.points.get(place)?.label.clone()))
    };
    view! {
        <div class="chart-beneath small" data-pointing=move || said().map(|_| "")>
            {about(id, model)}
            <p aria-hidden="true">{said}</p>
        </div>
    }
}

/// How to use the chart, and how to take it along.
#[component]
fn Files(
    id: &'static str,
    node: NodeRef<html::Div>,
    model: Signal<ChartModel>,
    failed: RwSignal<bool>,
    drawn: Memo<bool>,
) -> impl IntoView {
    view! {
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
    // Several charts stand on a page: each button says whose it is.
    let button = format!("{id}-{}", format.ending());
    let names = format!("{button} {id}-title");
    view! { <button class="link small" id=button aria-labelledby=names on:click=on_click>{label}</button> }
        .into_any()
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
