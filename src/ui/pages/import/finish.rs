//! The last step: what is still in the way, the day to look from, and the one button.

use super::desk::{Stage, changes_anything, use_desk};
use super::glance::{Glance, blockers};
use crate::exchange::import::Source;
use crate::i18n::{key, t};
use crate::ui::session::use_session;
use crate::ui::words;
use leptos::prelude::*;

/// The button, and why it may not be pressed yet.
#[component]
pub(super) fn Finish() -> impl IntoView {
    let (session, desk) = (use_session(), use_desk());
    let waiting = Memo::new(move |_| {
        desk.files.with(|files| {
            let open = |source: &Source| !blockers(&Glance::of(source)).is_empty();
            files
                .sources()
                .iter()
                .filter(|source| open(source))
                .map(|source| source.name().to_owned())
                .collect::<Vec<_>>()
        })
    });
    let settled = Memo::new(move |_| desk.stage.get() == Stage::Settled && desk.reading.with(Vec::is_empty));
    let changes = Memo::new(move |_| {
        desk.trial
            .with(|trial| trial.as_ref().is_some_and(changes_anything))
    });
    let has_currency = Memo::new(move |_| desk.currency(session).is_some());
    let free = move || settled.get() && changes.get() && has_currency.get() && waiting.with(Vec::is_empty);
    let obstacle = move || {
        session.text.with(|text| {
            if desk.stage.get() == Stage::Stopped {
                return Some(t!(text, "import-stopped"));
            }
            if !has_currency.get() {
                return Some(t!(text, "import-needs-currency"));
            }
            if let Some(files) = waiting.with(|files| (!files.is_empty()).then(|| text.list(files))) {
                return Some(t!(text, "import-needs-files", files = files));
            }
            (settled.get() && !changes.get()).then(|| t!(text, "import-changes-nothing"))
        })
    };
    let day = Memo::new(move |_| desk.offered_day(session));
    let label = move || {
        session.text.with(|text| match desk.stage.get() {
            Stage::Importing => t!(text, "import-running"),
            Stage::Trying => t!(text, "import-trying"),
            Stage::Settled | Stage::Stopped => t!(text, "import-now"),
        })
    };
    view! {
        <div class="panel stack import-finish">
            {move || day.get().map(|day| view! {
                <label class="row">
                    <input type="checkbox" prop:checked=move || desk.look_back.get()
                        on:change=move |event| desk.look_back.set(event_target_checked(&event))/>
                    <span>{move || session.text.with(|text| t!(text, "import-look-back", date = text.date(day)))}</span>
                </label>
            })}
            <p class="import-obstacle" id="import-obstacle">{obstacle}</p>
            {move || desk.refusal.get().map(|refusal| view! {
                <p class="fault" role="alert">{move || session.text.with(|text| t!(text, "import-not-done", why = words::refusal(text, &refusal)))}</p>
            })}
            <Show when=move || desk.stage.get() == Stage::Trying>
                <div class="row">
                    <progress aria-label=session.say(key!("import-trying")) prop:value=move || desk.progress.get()></progress>
                    <button on:click=move |_| desk.stop()>{session.say(key!("cancel"))}</button>
                </div>
            </Show>
            <Show when=move || desk.stage.get() == Stage::Stopped>
                <button on:click=move |_| desk.try_out(session, untrack(|| desk.currency(session)))>{session.say(key!("retry"))}</button>
            </Show>
            <div class="row">
                <button class="primary" disabled=move || !free() aria-describedby="import-obstacle" on:click=move |_| desk.import(session)>{label}</button>
                <span class="small quiet-text">{session.say(key!("import-one-undo"))}</span>
            </div>
        </div>
    }
}
