//! The points that the safety of the book hangs on, each with its state as mark and word, and what to do.

use super::file_backup::FileBackup;
use super::room::Reading;
use super::safety::{Lasting, Point, State};
use super::upkept::Upkept;
use crate::i18n::{Key, Text, key, t};
use crate::store::Way;
use crate::ui::parts::Icon;
use crate::ui::session::{Saving, Session, use_session};
use crate::ui::upkeep;
use leptos::prelude::*;

/// The list.
#[component]
pub(super) fn Points(
    /// What matters in this browser.
    points: Memo<Vec<(Point, State)>>,
    /// How much room there is.
    measured: RwSignal<Reading>,
    upkept: Upkept,
) -> impl IntoView {
    let session = use_session();
    let row = move |point: Point| {
        let found =
            move |points: &Vec<(Point, State)>| points.iter().find(|(shown, _)| *shown == point).copied();
        let state = Memo::new(move |_| points.with(found).map_or(State::Untold, |(_, state)| state));
        let said = move || {
            session
                .text
                .with(|text| words(session, text, point, measured, upkept))
        };
        view! {
            <li>
                <Mark state/>
                <div class="stack">
                    <h3>{session.say(label(point))}</h3>
                    <p>{said}</p>
                    {act(point, upkept)}
                </div>
            </li>
        }
    };
    view! {
        <ul class="safety">
            <For each=move || points.get() key=|(point, _)| *point children=move |(point, _)| row(point)/>
        </ul>
    }
}

/// A state as mark, word and colour: never colour alone.
#[component]
fn Mark(state: Memo<State>) -> impl IntoView {
    let session = use_session();
    let mark = move || match state.get() {
        State::Good => Icon::Promise.view(),
        State::Look => Icon::Search.view(),
        State::Risk => Icon::Warning.view(),
        State::Untold => Icon::Help.view(),
    };
    let word = move || match state.get() {
        State::Good => key!("state-good"),
        State::Look => key!("state-look"),
        State::Risk => key!("state-risk"),
        State::Untold => key!("state-untold"),
    };
    view! {
        <span class="state" data-safety=move || name(state.get())>
            {mark}<span>{move || session.text.with(|text| text.get(word()))}</span>
        </span>
    }
}

fn name(state: State) -> &'static str {
    match state {
        State::Good => "good",
        State::Look => "look",
        State::Risk => "risk",
        State::Untold => "untold",
    }
}

fn label(point: Point) -> Key {
    match point {
        Point::Copies => key!("safety-copies"),
        Point::Room => key!("safety-room"),
        Point::Lasting => key!("safety-lasting"),
        Point::File => key!("safety-file"),
        Point::Private => key!("safety-private"),
        Point::Week => key!("safety-week"),
    }
}

/// What can be done there.
fn act(point: Point, upkept: Upkept) -> Option<AnyView> {
    match point {
        Point::Lasting => Some(view! { <Ask upkept/> }.into_any()),
        Point::File => Some(view! { <FileBackup upkept/> }.into_any()),
        _ => None,
    }
}

/// Asks the browser to keep the book, on the person's word only.
#[component]
fn Ask(upkept: Upkept) -> impl IntoView {
    let session = use_session();
    let open = Memo::new(move |_| matches!(upkept.lasting.get(), Lasting::No | Lasting::Declined));
    view! {
        <Show when=move || open.get()>
            <div><button on:click=move |_| upkept.ask()>{session.say(key!("safety-ask"))}</button></div>
        </Show>
    }
}

/// How it stands, in words.
fn words(session: Session, text: &Text, point: Point, measured: RwSignal<Reading>, upkept: Upkept) -> String {
    match point {
        Point::Copies => copies(session, text),
        Point::Room => match measured.get() {
            None => String::new(),
            Some(Some(measured)) => measured.words(text),
            Some(None) => t!(text, "storage-blocked"),
        },
        Point::Lasting => text.get(match upkept.lasting.get() {
            Lasting::Untold => key!("safety-lasting-untold"),
            Lasting::Promised => key!("safety-lasting-promised"),
            Lasting::No => key!("safety-lasting-no"),
            Lasting::Asked => key!("safety-lasting-asked"),
            Lasting::Declined => key!("safety-lasting-declined"),
        }),
        Point::File => file(session, text, upkept),
        Point::Private => t!(text, "safety-private-help"),
        Point::Week => t!(text, "safety-week-help"),
    }
}

/// Where storing is in trouble, the warning says what, what is safe and what to do.
fn copies(session: Session, text: &Text) -> String {
    let warned = session.warnings.with(|warnings| {
        warnings
            .iter()
            .map(|warning| warning.words(text))
            .collect::<Vec<_>>()
    });
    if !warned.is_empty() {
        return warned.join(" ");
    }
    if session.saving.get() == Saving::Nothing {
        return t!(text, "saving-nothing");
    }
    session.facts.with(|facts| {
        let count = |count: usize| text.integer(count as i64);
        let overflow =
            (facts.overflow > 0).then(|| t!(text, "safety-overflow", count = count(facts.overflow)));
        let healed = (facts.healed > 0).then(|| t!(text, "safety-healed", count = count(facts.healed)));
        let generation = text.integer(facts.generation as i64);
        let figures = t!(
            text,
            "safety-pages",
            pages = count(facts.pages),
            generation = generation
        );
        let sentences = [Some(t!(text, "safety-twice")), Some(figures), overflow, healed];
        sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
    })
}

fn file(session: Session, text: &Text, upkept: Upkept) -> String {
    upkept.upkeep.with(|upkeep| {
        let (Some(file), Some(day)) = (&upkeep.file, upkeep::filed_on(upkeep)) else {
            return t!(text, "safety-file-none");
        };
        let age = text.relative_days((day - session.today.get()).num_days().min(0));
        let made = match file.way {
            Way::Chosen => t!(text, "safety-file-chosen", age = age, file = &file.name),
            Way::Download => t!(text, "safety-file-download", age = age, file = &file.name),
        };
        let generation = session.facts.with(|facts| facts.generation);
        let since = match upkeep.saves_since_file(generation) {
            0 => key!("safety-file-same"),
            _ => key!("safety-file-changed"),
        };
        format!("{made} {}", text.get(since))
    })
}
