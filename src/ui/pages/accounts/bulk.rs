//! One change in many accounts.

use super::desk::Desk;
use crate::i18n::{Key, key, t};
use crate::model::{Posture, Stage, Tier};
use crate::ui::account_change::AccountChange;
use crate::ui::words;
use leptos::prelude::*;

/// What can be changed of many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    Tier,
    Posture,
    Stage,
    AddTag,
    RemoveTag,
}

impl What {
    const ALL: [Self; 5] = [
        Self::Tier,
        Self::Posture,
        Self::Stage,
        Self::AddTag,
        Self::RemoveTag,
    ];

    fn label(self) -> Key {
        match self {
            Self::Tier => key!("column-tier"),
            Self::Posture => key!("ask-posture"),
            Self::Stage => key!("field-stage"),
            Self::AddTag => key!("bulk-add-tag"),
            Self::RemoveTag => key!("bulk-remove-tag"),
        }
    }

    /// What it can be set to; nothing where a word is typed.
    fn values(self) -> Vec<(Key, AccountChange)> {
        let tier = |tier| (words::tier(tier), AccountChange::Tier(tier));
        let posture = |posture| (words::posture(posture), AccountChange::Posture(posture));
        let stage = |stage| (words::stage(stage), AccountChange::Stage(stage));
        match self {
            Self::Tier => Tier::ALL.map(tier).into(),
            Self::Posture => Posture::ALL.map(posture).into(),
            Self::Stage => Stage::ALL.map(stage).into(),
            Self::AddTag | Self::RemoveTag => Vec::new(),
        }
    }
}

/// Appears with the first chosen row.
#[component]
pub(super) fn Bulk(desk: Desk) -> impl IntoView {
    let session = desk.session;
    let ids = Memo::new(move |_| desk.chosen_here());
    let count = Memo::new(move |_| ids.with(Vec::len));
    let what = RwSignal::new(What::Tier);
    let place = RwSignal::new(0_usize);
    let tag = RwSignal::new(String::new());
    let apply = move |_| {
        let typed = tag.get_untracked().trim().to_owned();
        let change = match what.get_untracked() {
            What::AddTag | What::RemoveTag if typed.is_empty() => return,
            What::AddTag => AccountChange::AddTag(typed),
            What::RemoveTag => AccountChange::RemoveTag(typed),
            listed => match listed.values().into_iter().nth(place.get_untracked()) {
                Some((_, change)) => change,
                None => return,
            },
        };
        desk.change(&ids.get_untracked(), &change);
    };
    let kinds = move || {
        What::ALL
            .into_iter()
            .enumerate()
            .map(|(at, one)| view! { <option value=at selected=move || what.get() == one>{session.say(one.label())}</option> })
            .collect_view()
    };
    let options = move || {
        let option = |(at, (label, _)): (usize, (Key, AccountChange))| {
            view! { <option value=at selected=move || place.get() == at>{session.say(label)}</option> }
        };
        what.get()
            .values()
            .into_iter()
            .enumerate()
            .map(option)
            .collect_view()
    };
    let listed = move || matches!(what.get(), What::Tier | What::Posture | What::Stage);
    let choose_what = move |event| {
        let at: usize = event_target_value(&event).parse().unwrap_or_default();
        what.set(What::ALL.get(at).copied().unwrap_or(What::Tier));
        place.set(0);
    };
    view! {
        <Show when=move || count.get() != 0>
            <div class="panel row bulk" role="region" aria-label=session.say(key!("bulk"))>
                <strong role="status">{move || session.text.with(|text| t!(text, "bulk-chosen", count = count.get()))}</strong>
                <select aria-label=session.say(key!("bulk-what")) on:change=choose_what>{kinds}</select>
                <Show when=listed fallback=move || view! {
                    <input type="text" aria-label=session.say(key!("bulk-tag")) placeholder=session.say(key!("bulk-tag"))
                        autocomplete="off" maxlength="60" bind:value=tag/>
                }>
                    <select aria-label=session.say(key!("bulk-to"))
                        on:change=move |event| place.set(event_target_value(&event).parse().unwrap_or_default())>{options}</select>
                </Show>
                <button class="primary" on:click=apply>{session.say(key!("bulk-apply"))}</button>
                <button on:click=move |_| desk.chosen.update(|chosen| chosen.clear())>{session.say(key!("bulk-clear"))}</button>
            </div>
        </Show>
    }
}
