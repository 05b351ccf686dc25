//! The page, and the frame around each of its specimens.

use super::charts::Charts;
use super::controls::Controls;
use super::figures::Figures;
use super::grids::Grids;
use super::overlays::Overlays;
use super::sums::Sums;
use leptos::prelude::*;

/// What the page is called.
pub(crate) const GALLERY: &str = "Components and charts";

/// Specimens stand side by side as far as there is room.
const NARROW: &str = "repeat(auto-fill, minmax(min(15rem, 100%), 1fr))";
/// The same for what needs more of it.
const WIDE: &str = "repeat(auto-fill, minmax(min(26rem, 100%), 1fr))";

/// A name belongs to what stands below it, and both to the top of their place.
const CLOSE: &str = "var(--s2)";
const START: &str = "start";

/// The page.
#[component]
pub(crate) fn Gallery() -> impl IntoView {
    view! {
        <header class="page-head"><h1 lang="en">{GALLERY}</h1></header>
        <div class="stack">
            <Controls/>
            <Figures/>
            <Overlays/>
            <Grids/>
            <Charts/>
            <Sums/>
        </div>
    }
}

/// One component under its name in the code.
#[component]
pub(super) fn Part(
    /// The name.
    name: &'static str,
    /// Its specimens need the room of a chart.
    #[prop(optional)]
    wide: bool,
    /// The specimens.
    children: Children,
) -> impl IntoView {
    let columns = if wide { WIDE } else { NARROW };
    view! {
        <section class="panel" data-part=name>
            <header><h2 lang="en">{name}</h2></header>
            <div class="stack" style:grid-template-columns=columns>{children()}</div>
        </section>
    }
}

/// The component in one state.
#[component]
pub(super) fn Specimen(
    /// The state.
    state: &'static str,
    /// The component.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="stack" style:align-content=START style:row-gap=CLOSE data-specimen=state>
            <h3 class="small quiet-text" lang="en">{state}</h3>
            <div data-shown="">{children()}</div>
        </div>
    }
}
