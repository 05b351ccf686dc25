//! Sums that the worker does: its test of the models, of which all there is to see is what is heard.

use super::view::{Part, Specimen};
use crate::ui::worker::{Asked, Heard, ask};
use crate::work::self_test::SelfTest;
use crate::work::{Job, Report};
use leptos::prelude::*;

/// What each sum is called, how many customers it has, and how many draws.
const SUMS: [(&str, u32, u32); 2] = [("short sum", 20, 50), ("long sum", 20_000, 20_000)];
const DROP: &str = "drop the first";

/// Asks for sums and drops them.
#[component]
pub(super) fn Sums() -> impl IntoView {
    let heard = RwSignal::new(Vec::<String>::new());
    let asked = StoredValue::new(Vec::<Asked>::new());
    let buttons = SUMS.map(|(name, customers, draws)| {
        let job = move || Job::SelfTest(SelfTest { customers, draws });
        let hear = move |report| heard.update(|all| all.extend(told(name, &report)));
        let start = move |_| asked.update_value(|asked| asked.push(ask(job(), hear)));
        view! { <button lang="en" on:click=start>{name}</button> }
    });
    let stop = move |_| {
        let first = asked.try_update_value(|asked| (!asked.is_empty()).then(|| asked.remove(0)));
        drop(first.flatten());
    };
    let lines = move || {
        let line = |line| view! { <li>{line}</li> };
        heard.get().into_iter().map(line).collect_view()
    };
    view! {
        <Part name="worker">
            <Specimen state="sums">
                <div class="row">{buttons.collect_view()} <button lang="en" on:click=stop>{DROP}</button></div>
                <div role="log" lang="en"><ul>{lines}</ul></div>
            </Specimen>
        </Part>
    }
    .into_any()
}

/// Progress would be a hundred lines.
fn told(name: &str, heard: &Heard) -> Option<String> {
    let what = match heard {
        Heard::Report(Report::Progress { .. } | Report::Value(_)) => return None,
        Heard::Report(Report::SelfTest(finding)) => format!("has {:?}", finding.model),
        Heard::Report(Report::Done) => "is done".to_owned(),
        Heard::Failed(failure) => failure.to_string(),
    };
    Some(format!("{name}: {what}"))
}
