//! Settings of this browser alone: who is at the keyboard, language, theme, density.

use super::view::Section;
use crate::i18n::{Lang, key};
use crate::model::ColleagueId;
use crate::ui::looks;
use crate::ui::offline::WorksOffline;
use crate::ui::session::use_session;
use leptos::prelude::*;

/// The section.
#[component]
pub(super) fn You() -> impl IntoView {
    let session = use_session();
    let who = Memo::new(move |_| session.prefs.with(|prefs| prefs.who));
    let team = Memo::new(move |_| {
        session.book.with(|book| {
            book.team()
                .map(|held| (held.id, held.name.clone()))
                .collect::<Vec<_>>()
        })
    });
    let people = move || {
        let option = |(id, name): &(ColleagueId, String)| {
            let id = *id;
            view! { <option value=id.to_string() prop:selected=move || who.get() == Some(id)>{name.clone()}</option> }
        };
        team.with(|team| team.iter().map(option).collect_view())
    };
    let set_who = move |event| {
        let chosen = event_target_value(&event).parse().ok();
        session.set_prefs(|prefs| prefs.who = chosen);
    };
    let languages = Lang::ALL
        .iter()
        .map(|lang| {
            let chosen = move || session.text.with(|text| text.lang() == *lang);
            view! { <option value=lang.tag() lang=lang.tag() prop:selected=chosen>{lang.name()}</option> }
        })
        .collect_view();
    let themes = looks::THEMES
        .map(|theme| {
            let chosen = move || session.prefs.with(|prefs| prefs.theme == theme);
            view! { <option value=looks::theme_name(theme) prop:selected=chosen>{session.say(looks::theme_label(theme))}</option> }
        })
        .collect_view();
    let densities = looks::DENSITIES
        .map(|density| {
            let chosen = move || session.prefs.with(|prefs| prefs.density == density);
            view! {
                <label>
                    <input type="radio" name="density" prop:checked=chosen
                        on:change=move |_| session.set_prefs(|prefs| prefs.density = density)/>
                    <span>{session.say(looks::density_label(density))}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <Section id="settings-you" title=key!("settings-you")>
            <p class="quiet-text">{session.say(key!("settings-you-help"))}</p>
            <div class="form-row">
                <label class="field">
                    <span>{session.say(key!("you-who"))}</span>
                    <select on:change=set_who>
                        <option value="" prop:selected=move || who.get().is_none()>{session.say(key!("you-nobody"))}</option>
                        {people}
                    </select>
                </label>
                <label class="field">
                    <span>{session.say(key!("language"))}</span>
                    <select on:change=move |event| session.choose_language(&event_target_value(&event))>{languages}</select>
                </label>
                <label class="field">
                    <span>{session.say(key!("theme"))}</span>
                    <select on:change=move |event| session.choose_theme(looks::theme_named(&event_target_value(&event)))>{themes}</select>
                </label>
            </div>
            <fieldset class="choices">
                <legend class="small quiet-text">{session.say(key!("density"))}</legend>
                {densities}
            </fieldset>
            <WorksOffline/>
        </Section>
    }
}
