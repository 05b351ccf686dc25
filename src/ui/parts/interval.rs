//! An estimate with its interval on a fixed scale: an ornament of rows, told by the text beside it.
//!
//! A chart of ranges in every row would be a tab stop and a table in every row.

use leptos::prelude::*;

/// Draws `low..high` and `value` on a scale from `least` to `most`; described by the text beside it.
#[component]
pub(crate) fn Interval(
    /// The estimate.
    #[prop(into)]
    value: Signal<f64>,
    /// The lower end of its interval.
    #[prop(into)]
    low: Signal<f64>,
    /// The upper end.
    #[prop(into)]
    high: Signal<f64>,
    /// The far end of the scale; it starts at zero, where the text starts.
    #[prop(default = 100.0)]
    most: f64,
) -> impl IntoView {
    let at = move |figure: f64| {
        if most > 0.0 {
            (figure / most * 100.0).clamp(0.0, 100.0)
        } else {
            0.0
        }
    };
    let width = move || (at(high.get()) - at(low.get())).max(0.5);
    view! {
        <svg class="interval" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
            <rect class="track" x="0" y="5" width="100" height="2"/>
            <rect class="span" x=move || at(low.get()).to_string() y="2" width=move || width().to_string() height="8"/>
            <rect class="point" x=move || (at(value.get()) - 0.75).clamp(0.0, 98.5).to_string() y="0" width="1.5" height="12"/>
        </svg>
    }
}
