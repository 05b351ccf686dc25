//! Grids of no, one and many rows.

use super::samples::name;
use super::view::{Part, Specimen};
use crate::engine::health::Band;
use crate::i18n::{Key, key};
use crate::ui::parts::{BandBadge, Choosing, Grid, Heading};
use crate::ui::session::{Session, use_session};
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

const COLUMNS: &str = "2.5rem minmax(0, 1fr) 9.5rem";
const BANDS: [Band; 3] = [Band::Thriving, Band::Strained, Band::Unknown];

/// All of them. The first row of each is the active one; a click opens nothing, F2 edits.
#[component]
pub(super) fn Grids() -> impl IntoView {
    view! {
        <Part name="Grid" wide=true>
            <Specimen state="none"><Rows count=0/></Specimen>
            <Specimen state="one"><Rows count=1/></Specimen>
            <Specimen state="many, sorted"><Rows count=10_000 sorted=true/></Specimen>
            <Specimen state="chosen"><Rows count=6 chosen=[1, 2].into()/></Specimen>
            <Specimen state="editing"><Rows count=6 editing=2/></Specimen>
        </Part>
    }
    .into_any()
}

#[component]
fn Rows(
    count: usize,
    #[prop(optional)] sorted: bool,
    #[prop(optional)] chosen: BTreeSet<usize>,
    #[prop(optional)] editing: Option<usize>,
) -> impl IntoView {
    let session = use_session();
    let editing = RwSignal::new(editing);
    let keys = Memo::new(move |_| Arc::new((0..count).collect::<Vec<_>>()));
    let choosing = Choosing {
        chosen: RwSignal::new(chosen),
        name: Arc::new(|row| name(row).to_owned()),
    };
    let headings = Signal::derive(move || {
        vec![
            heading(session, key!("column-name"), sorted.then_some(false)),
            heading(session, key!("column-health"), None),
        ]
    });
    view! {
        <div style:--columns=COLUMNS>
            <Grid label=Signal::derive(session.say(key!("accounts"))) headings keys
                draw=Arc::new(move |_, row| cells(session, row, editing))
                on_open=Callback::new(|_| ()) on_edit=Callback::new(move |row| editing.set(Some(row))) choosing/>
        </div>
    }
}

fn heading(session: Session, says: Key, sort: Option<bool>) -> Heading {
    Heading {
        label: Signal::derive(session.say(says)),
        figures: false,
        sort: Signal::stored(sort),
        on_sort: Some(Callback::new(|()| ())),
        class: "",
    }
}

fn cells(session: Session, row: usize, editing: RwSignal<Option<usize>>) -> AnyView {
    let named = move || {
        if editing.get() == Some(row) {
            view! { <input type="text" dir="auto" aria-label=session.say(key!("field-name")) value=name(row)/> }.into_any()
        } else {
            view! { <bdi>{name(row)}</bdi> }.into_any()
        }
    };
    view! {
        <div role="rowheader">{named}</div>
        <div role="gridcell"><BandBadge band=BANDS[row % BANDS.len()]/></div>
    }
    .into_any()
}
