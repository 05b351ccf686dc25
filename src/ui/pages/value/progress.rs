//! How far the reckoning is, with the way to stop it or to begin again.

use crate::i18n::{key, t};
use crate::ui::session::use_session;
use crate::ui::valuing::{Stage, Valuing};
use leptos::prelude::*;

/// What is being done, while something is.
#[component]
pub(super) fn Progress(valuing: Valuing) -> impl IntoView {
    let session = use_session();
    let running = Memo::new(move |_| {
        valuing
            .stage
            .with(|stage| matches!(stage, Stage::Reading | Stage::Fitting(..)))
    });
    let said = move || {
        session.text.with(|text| {
            valuing.stage.with(|stage| match stage {
                Stage::Reading => t!(text, "ahead-reading"),
                Stage::Fitting(done, of) => t!(text, "ahead-fitting", done = *done, of = *of),
                _ => String::new(),
            })
        })
    };
    let share = move || match valuing.stage.get() {
        Stage::Fitting(done, of) if of > 0 => f64::from(done) / f64::from(of),
        _ => 0.0,
    };
    let again = move || {
        let key = valuing.stage.with(|stage| match stage {
            Stage::Stopped => Some(key!("ahead-stopped")),
            Stage::Failed(_) => Some(key!("ahead-failed")),
            _ => None,
        });
        key.map(|key| {
            view! {
                <div class="row panel" role="alert">
                    <p>{session.say(key)}</p>
                    <button class="primary" on:click=move |_| valuing.again()>{session.say(key!("retry"))}</button>
                </div>
            }
        })
    };
    view! {
        <Show when=move || running.get()>
            <div class="row value-progress">
                <p role="status">{said}</p>
                <progress max="1" prop:value=share aria-label=session.say(key!("ahead-progress"))></progress>
                <button on:click=move |_| valuing.stop()>{session.say(key!("ahead-stop"))}</button>
            </div>
        </Show>
        {again}
    }
}
