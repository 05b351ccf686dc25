//! What a person decides about: each record with what differs, and one choice for all of a kind.

use super::Desk;
use super::facts::{Difference, differences, title};
use crate::i18n::{Key, key, t};
use crate::model::{Choice, Merge, RecordRef, Standing};
use leptos::prelude::*;

/// As many as one looks through by eye; the choice for all serves the thousands.
const PAGE: usize = 20;

/// The records of one standing, page by page.
#[component]
pub(super) fn Decisions(desk: Desk, standing: Standing) -> impl IntoView {
    let session = desk.session;
    let page = RwSignal::new(0_usize);
    let count = Memo::new(move |_| items(desk, standing, <[RecordRef]>::len).unwrap_or_default());
    let first = Memo::new(move |_| (page.get() * PAGE).min(count.get().saturating_sub(1) / PAGE * PAGE));
    let shown = Memo::new(move |_| {
        let from = first.get();
        let page = move |items: &[RecordRef]| items.iter().skip(from).take(PAGE).copied().collect::<Vec<_>>();
        items(desk, standing, page).unwrap_or_default()
    });
    let (heading, help) = words(standing);
    let id = format!("merge-{}", name(standing));
    let labelled = id.clone();
    let heading = move || {
        session.text.with(|text| {
            let count = text.integer(count.get() as i64);
            t!(text, "labelled", label = text.get(heading), value = count)
        })
    };
    let any_twice = Memo::new(move |_| {
        let twice = |merge: &Merge| {
            let conflicts = merge.items(standing).iter();
            conflicts.copied().any(|at| merge.offers_both(at))
        };
        desk.merge.with(|merge| merge.as_deref().is_some_and(twice))
    });
    let all = move || {
        let choices = options(standing, any_twice.get(), true);
        let name = format!("merge-all-{}", name(standing));
        let radio = |(choice, label): (Choice, Key)| {
            let checked = move || {
                desk.choices
                    .with(|choices| choices.of_all(standing) == Some(choice))
            };
            let choose = move |_| desk.choices.update(|choices| choices.set_all(standing, choice));
            view! {
                <label>
                    <input type="radio" name=name.clone() prop:checked=checked on:change=choose/>
                    <span>{session.say(label)}</span>
                </label>
            }
        };
        choices.into_iter().map(radio).collect_view()
    };
    view! {
        <Show when=move || { count.get() > 0 }>
            <section class="stack" aria-labelledby=labelled.clone()>
                <h4 id=id.clone()>{heading}</h4>
                <p class="quiet-text small">{session.say(help)}</p>
                <fieldset class="choices">
                    <legend class="small quiet-text">{session.say(key!("merge-all"))}</legend>
                    {all}
                </fieldset>
                <ul class="merge-list">
                    <For each=move || shown.get() key=|at| *at let:at><li><Decision desk standing at/></li></For>
                </ul>
                <Show when=move || { count.get() > PAGE }>
                    <div class="row">
                        <button disabled=move || first.get() == 0 on:click=move |_| page.set(first.get() / PAGE - 1)>{session.say(key!("back"))}</button>
                        <span class="small" role="status">{move || session.text.with(|text| {
                            let place = |at: usize| text.integer(at as i64);
                            let last = (first.get() + PAGE).min(count.get());
                            let shown = t!(text, "day-range", from = place(first.get() + 1), to = place(last));
                            t!(text, "shown-of-total", shown = shown, total = place(count.get()))
                        })}</span>
                        <button disabled=move || { first.get() + PAGE >= count.get() } on:click=move |_| page.set(first.get() / PAGE + 1)>{session.say(key!("tour-next"))}</button>
                    </div>
                </Show>
            </section>
        </Show>
    }
}

/// One record: what it is called, what differs, and the choice.
#[component]
fn Decision(desk: Desk, standing: Standing, at: RecordRef) -> impl IntoView {
    let session = desk.session;
    let merge = move || desk.merge.get();
    let called = move || {
        let merge = merge()?;
        Some(session.text.with(|text| title(text, &merge, at)))
    };
    let gone = move || merge().is_some_and(|merge| !merge.theirs().holds(at));
    let twice = move || merge().is_some_and(|merge| merge.offers_both(at));
    let name = format!("merge-{}", at.uuid().unwrap_or_default());
    let radios = move || {
        let radio = |(choice, label): (Choice, Key)| {
            let checked = move || {
                let held = desk.choices.with(|choices| choices.of(standing, at));
                // A choice of both for all means mine where both are not offered.
                let held = if held == Choice::Both && !twice() {
                    Choice::Mine
                } else {
                    held
                };
                held == choice
            };
            let choose = move |_| desk.choices.update(|choices| choices.set(standing, at, choice));
            view! {
                <label>
                    <input type="radio" name=name.clone() prop:checked=checked on:change=choose/>
                    <span>{session.say(label)}</span>
                </label>
            }
        };
        let offered = options(standing, twice(), !gone());
        offered.into_iter().map(radio).collect_view()
    };
    let differing = move || {
        let merge = merge().filter(|merge| merge.mine().holds(at) && merge.theirs().holds(at))?;
        let rows = session.text.with(|text| differences(text, &merge, at));
        Some(rows.into_iter().map(difference).collect_view())
    };
    let deleted = move || {
        let said = move || {
            session.text.with(|text| {
                let (side, what) = (t!(text, "data-in-file"), t!(text, "merge-gone"));
                t!(text, "labelled", label = side, value = what)
            })
        };
        (standing == Standing::Conflict && gone()).then(|| view! { <p class="small">{said}</p> })
    };
    view! {
        <fieldset class="panel choices stack">
            <legend>{called}</legend>
            {deleted}
            {move || differing().map(|rows| view! {
                <table class="plain">
                    <thead>
                        <tr>
                            <td></td>
                            <th scope="col">{session.say(key!("data-in-here"))}</th>
                            <th scope="col">{session.say(key!("data-in-file"))}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            })}
            <div>{radios}</div>
        </fieldset>
    }
}

fn difference(row: Difference) -> impl IntoView {
    view! {
        <tr>
            <th scope="row"><bdi>{row.label}</bdi></th>
            <td><bdi>{row.mine}</bdi></td>
            <td><bdi>{row.theirs}</bdi></td>
        </tr>
    }
}

fn items<T>(desk: Desk, standing: Standing, read: impl FnOnce(&[RecordRef]) -> T) -> Option<T> {
    desk.merge
        .with(|merge| merge.as_ref().map(|merge| read(merge.items(standing))))
}

/// Heading and explanation of a standing.
fn words(standing: Standing) -> (Key, Key) {
    match standing {
        Standing::ErasedHere => (key!("merge-erased-here"), key!("merge-erased-here-help")),
        Standing::ErasedThere => (key!("merge-erased-there"), key!("merge-erased-there-help")),
        Standing::Conflict | Standing::Addition | Standing::Change | Standing::Older => {
            (key!("merge-conflicts"), key!("merge-conflicts-help"))
        }
    }
}

/// For ids and names of elements.
fn name(standing: Standing) -> &'static str {
    match standing {
        Standing::ErasedHere => "here",
        Standing::ErasedThere => "there",
        Standing::Conflict | Standing::Addition | Standing::Change | Standing::Older => "conflicts",
    }
}

/// What can be chosen; a record that they deleted is kept or deleted too.
fn options(standing: Standing, twice: bool, there: bool) -> Vec<(Choice, Key)> {
    let (mine, theirs) = match standing {
        Standing::ErasedHere => (key!("merge-away"), key!("merge-return")),
        Standing::Conflict if there => (key!("merge-mine"), key!("merge-theirs")),
        _ => (key!("merge-keep"), key!("merge-erase")),
    };
    let mut options = vec![(Choice::Mine, mine), (Choice::Theirs, theirs)];
    if twice {
        options.push((Choice::Both, key!("merge-both")));
    }
    options
}
