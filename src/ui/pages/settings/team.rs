//! Our own people.

use super::colleague::ColleagueForm;
use super::view::Section;
use crate::i18n::{key, t};
use crate::model::{Colleague, Edit, Held, RecordRef};
use crate::sorting;
use crate::ui::parts::Dialog;
use crate::ui::session::{Session, use_session};
use crate::ui::words;
use leptos::prelude::*;

/// The section.
#[component]
pub(super) fn Team() -> impl IntoView {
    let session = use_session();
    let open = RwSignal::new(false);
    let chosen = RwSignal::new(None::<Colleague>);
    let team = Memo::new(move |_| {
        session
            .book
            .with(|book| book.team().cloned().collect::<Vec<Held<Colleague>>>())
    });
    let edit = move |colleague: Option<Colleague>| {
        chosen.set(colleague);
        open.set(true);
    };
    let title = Signal::derive(move || {
        let label = if chosen.with(Option::is_some) {
            key!("colleague-edit")
        } else {
            key!("colleague-new")
        };
        session.text.with(|text| text.get(label))
    });
    let rows = move || {
        let mut team = team.get();
        sorting::by_key(&mut team, |held| held.name.to_lowercase());
        team.into_iter()
            .map(|held| row(session, held, edit))
            .collect_view()
    };
    let none = Memo::new(move |_| team.with(Vec::is_empty));
    view! {
        <Section id="settings-team" title=key!("settings-team")>
            <p class="quiet-text">{session.say(key!("settings-team-help"))}</p>
            <Show when=move || !none.get() fallback=move || view! { <p>{session.say(key!("team-none"))}</p> }>
                <div class="table-wrap" tabindex="0" role="group" aria-labelledby="settings-team">
                    <table class="plain">
                        <thead>
                            <tr>
                                <th scope="col">{session.say(key!("field-name"))}</th>
                                <th scope="col">{session.say(key!("colleague-title"))}</th>
                                <th scope="col">{session.say(key!("colleague-function"))}</th>
                                <th scope="col"><span class="visually-hidden">{session.say(key!("edit"))}</span></th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </Show>
            <div><button on:click=move |_| edit(None)>{session.say(key!("colleague-new"))}</button></div>
            <Dialog open title>
                <ColleagueForm open colleague=chosen.get_untracked()/>
            </Dialog>
        </Section>
    }
}

fn row(
    session: Session,
    held: Held<Colleague>,
    edit: impl Fn(Option<Colleague>) + Copy + 'static,
) -> AnyView {
    let id = held.id;
    let (name, title) = (held.name.clone(), held.title.clone());
    let function = held
        .function
        .map(|function| session.say(words::function(function)));
    let (to_edit, to_delete) = (name.clone(), name.clone());
    let edit_label = move || {
        session
            .text
            .with(|text| t!(text, "colleague-edit-named", name = &to_edit))
    };
    let delete_label = move || {
        session
            .text
            .with(|text| t!(text, "colleague-delete-named", name = &to_delete))
    };
    let delete = move |_| match session.edit(Edit::Remove(vec![RecordRef::Colleague(id)])) {
        Ok(()) if session.prefs.with_untracked(|prefs| prefs.who == Some(id)) => {
            session.set_prefs(|prefs| prefs.who = None)
        }
        Ok(()) => {}
        Err(refusal) => session.refuse(&refusal),
    };
    view! {
        <tr>
            <th scope="row"><bdi>{name}</bdi></th>
            <td><bdi>{title}</bdi></td>
            <td>{function}</td>
            <td>
                <span class="row">
                    <button class="quiet" aria-label=edit_label on:click=move |_| edit(Some(Colleague::clone(&held)))>{session.say(key!("edit"))}</button>
                    <button class="quiet" aria-label=delete_label on:click=delete>{session.say(key!("delete"))}</button>
                </span>
            </td>
        </tr>
    }
    .into_any()
}
