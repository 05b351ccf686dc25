//! Every kind of chart, of none, one, few and many.

use super::plots::{self, COUNTS};
use super::view::{Part, Specimen};
use crate::i18n::{Text, key};
use crate::ui::chart::{Chart, ChartModel, ChartOf};
use crate::ui::session::use_session;
use leptos::prelude::*;

type Of = fn(&Text, usize) -> ChartModel;

/// Each kind of plot with the ids of its charts.
const KINDS: [(&str, Of, [&str; 4]); 6] = [
    (
        "Cumulative",
        plots::concentration,
        ["share-0", "share-1", "share-5", "share-2000"],
    ),
    (
        "Cumulative, of gains and losses",
        plots::earnings,
        ["whale-0", "whale-1", "whale-5", "whale-2000"],
    ),
    (
        "Scatter",
        plots::standing,
        ["dots-0", "dots-1", "dots-5", "dots-2000"],
    ),
    (
        "Strip",
        plots::events,
        ["strip-0", "strip-1", "strip-5", "strip-2000"],
    ),
    (
        "Course",
        plots::ahead,
        ["course-0", "course-1", "course-5", "course-2000"],
    ),
    (
        "Spark",
        plots::course,
        ["spark-0", "spark-1", "spark-5", "spark-2000"],
    ),
];

const STATES: [&str; 4] = ["none", "one", "few", "many"];

/// The low end of the wider range, that of the narrower, the estimate, and the high ends.
const RANGES: [(&str, &str, [f64; 5]); 5] = [
    ("wide", "ranges-wide", [4.0, 20.0, 50.0, 80.0, 96.0]),
    ("narrow", "ranges-narrow", [59.0, 60.0, 61.0, 62.0, 63.0]),
    ("of no width", "ranges-exact", [40.0; 5]),
    ("at the lower end", "ranges-low", [0.0, 0.0, 2.0, 6.0, 15.0]),
    (
        "at the upper end",
        "ranges-high",
        [85.0, 94.0, 98.0, 100.0, 100.0],
    ),
];

/// All of them.
#[component]
pub(super) fn Charts() -> impl IntoView {
    let kinds = KINDS.map(|(name, of, ids)| {
        let states = STATES.into_iter().zip(COUNTS).zip(ids);
        let drawn = states.map(move |((state, count), id)| {
            view! { <Specimen state><Drawn id of=move |text: &Text| of(text, count)/></Specimen> }
        });
        view! { <Part name wide=true>{drawn.collect_view()}</Part> }.into_any()
    });
    let ranges = RANGES.map(|(state, id, ends)| {
        view! { <Specimen state><Drawn id of=move |text: &Text| plots::sureness(text, ends)/></Specimen> }
    });
    view! {
        <Arriving/>
        {kinds.collect_view()}
        <Part name="Ranges" wide=true>{ranges.collect_view()}</Part>
    }
}

#[component]
fn Drawn(id: &'static str, of: impl Fn(&Text) -> ChartModel + Send + Sync + 'static) -> impl IntoView {
    let session = use_session();
    let model = Memo::new(move |_| session.text.with(&of));
    view! { <Chart id model/> }.into_any()
}

/// A chart that comes and goes.
#[component]
fn Arriving() -> impl IntoView {
    let session = use_session();
    let here = RwSignal::new(true);
    let model = Memo::new(move |_| {
        let drawn = session.text.with(|text| plots::concentration(text, COUNTS[2]));
        here.get().then_some(drawn)
    });
    view! {
        <Part name="ChartOf" wide=true>
            <Specimen state="here or not">
                <div class="stack">
                    <p><button aria-pressed=move || here.get().to_string() on:click=move |_| here.update(|here| *here = !*here)>
                        {session.say(key!("account"))}
                    </button></p>
                    <ChartOf id="arriving" model/>
                </div>
            </Specimen>
        </Part>
    }
    .into_any()
}
