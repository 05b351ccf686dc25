//! One line that reminds of a backup file, where the last one is old and much was done since.

use crate::i18n::{Text, key, t};
use crate::store::QUIET_DAYS;
use crate::ui::route::Route;
use crate::ui::session::use_session;
use crate::ui::upkeep;
use chrono::Days;
use leptos::prelude::*;

/// The line, with the way to the file and a week's peace.
#[component]
pub(crate) fn FileReminder() -> impl IntoView {
    let session = use_session();
    let upkeep = RwSignal::new(upkeep::read());
    let due = Memo::new(move |_| {
        let generation = session.facts.with(|facts| facts.generation);
        let something = session.book.with(|book| !book.is_empty());
        let today = session.today.get();
        something && upkeep.with(|upkeep| upkeep.reminds(generation, upkeep::filed_on(upkeep), today))
    });
    let said = move |text: &Text| match upkeep.with(upkeep::filed_on) {
        None => t!(text, "remind-none"),
        Some(day) => {
            let age = text.relative_days((day - session.today.get()).num_days());
            t!(text, "remind-old", age = age)
        }
    };
    let later = move |_| {
        let until = session
            .today
            .get_untracked()
            .checked_add_days(Days::new(QUIET_DAYS));
        upkeep.set(upkeep::change(|upkeep| upkeep.quiet_until = until));
    };
    view! {
        <Show when=move || due.get()>
            <div class="offer panel row no-print">
                <p class="grow">{move || session.text.with(said)}</p>
                <a class="button" href=format!("{}?settings-storage", Route::Settings)>{session.say(key!("remind-open"))}</a>
                <button class="quiet" on:click=later>{session.say(key!("remind-later"))}</button>
            </div>
        </Show>
    }
}
