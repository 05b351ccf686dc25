//! Inputs that the dossier's forms share.

use super::open::use_open;
use crate::i18n::Key;
use crate::model::{Field as Named, Refusal};
use crate::ui::parts::Field;
use crate::ui::words;
use leptos::prelude::*;

/// What a form was refused for, shown under the field it names.
#[derive(Clone, Copy)]
pub(super) struct Faults(RwSignal<Option<Refusal>>);

impl Faults {
    /// Nothing wrong yet.
    pub(super) fn none() -> Self {
        Self(RwSignal::new(None))
    }

    /// Shows a refusal, or that all is well.
    pub(super) fn set(self, refusal: Option<Refusal>) {
        self.0.set(refusal);
    }

    /// What is wrong with one field.
    pub(super) fn of(self, field: Named) -> Signal<Option<String>> {
        let session = use_open().session;
        Signal::derive(move || {
            let refusal = self.0.get().filter(|refusal| refusal.field == field)?;
            Some(session.text.with(|text| words::reason(text, refusal.reason)))
        })
    }
}

/// The refusal of a field that the form does not show, as a sentence.
#[component]
pub(super) fn Refused(faults: Faults, shown: &'static [Named]) -> impl IntoView {
    let session = use_open().session;
    let sentence = move || {
        let refusal = faults.0.get().filter(|refusal| !shown.contains(&refusal.field))?;
        Some(session.text.with(|text| words::refusal(text, &refusal)))
    };
    view! { {move || sentence().map(|sentence| view! { <p class="fault" role="alert">{sentence}</p> })} }
}

/// A line of text in a field.
#[component]
pub(super) fn Line(
    /// What is asked.
    label: Key,
    /// What is typed.
    typed: RwSignal<String>,
    /// What is wrong with it.
    #[prop(into, optional)]
    fault: Signal<Option<String>>,
    /// The kind of input.
    #[prop(default = "text")]
    kind: &'static str,
    /// Takes the room that is left.
    #[prop(optional)]
    grow: bool,
    /// The id, for moving the focus here.
    #[prop(optional)]
    id: &'static str,
    /// It must be filled in.
    #[prop(optional)]
    required: bool,
    /// What is asked, where that takes more than one fixed label.
    #[prop(optional)]
    named: Option<Signal<String>>,
    /// Called when what is typed is final: the field is left, or Enter is pressed.
    #[prop(optional)]
    leave: Option<Callback<()>>,
) -> impl IntoView {
    let session = use_open().session;
    let decimal = kind == "number";
    let label = named.unwrap_or_else(|| Signal::derive(session.say(label)));
    let left = move |_| {
        if let Some(leave) = leave {
            leave.run(());
        }
    };
    view! {
        <Field label fault grow>
            // The browser's own number field refuses the comma and the digits of other scripts.
            <input type=if decimal { "text" } else { kind } inputmode=decimal.then_some("decimal")
                id=(!id.is_empty()).then_some(id) required=required autocomplete="off" bind:value=typed on:change=left/>
        </Field>
    }
}

/// Something that is so or not, as a check box.
#[component]
pub(super) fn Tick(
    /// What is asked.
    label: Key,
    /// Whether it is so.
    state: RwSignal<bool>,
) -> impl IntoView {
    let session = use_open().session;
    view! {
        <label class="pick">
            <input type="checkbox" prop:checked=move || state.get() on:change=move |_| state.update(|state| *state = !*state)/>
            <span>{session.say(label)}</span>
        </label>
    }
}

/// A day; none typed means the day every figure is asked for.
#[derive(Clone, Copy)]
pub(super) struct Day(RwSignal<Option<String>>);

impl Day {
    /// The day asked, unless another is typed.
    pub(super) fn as_of() -> Self {
        Self(RwSignal::new(None))
    }

    /// That day, or none.
    pub(super) fn of(day: Option<chrono::NaiveDate>) -> Self {
        Self(RwSignal::new(Some(
            day.map(|day| day.to_string()).unwrap_or_default(),
        )))
    }

    /// No day.
    pub(super) fn clear(self) {
        self.0.set(Some(String::new()));
    }

    /// As typed or meant.
    pub(super) fn typed(self, as_of: chrono::NaiveDate) -> String {
        self.0.get_untracked().unwrap_or_else(|| as_of.to_string())
    }
}

/// A date in a field.
#[component]
pub(super) fn DayInput(
    /// What is asked.
    label: Key,
    /// What is typed.
    day: Day,
    /// What is wrong with it.
    #[prop(into, optional)]
    fault: Signal<Option<String>>,
) -> impl IntoView {
    let open = use_open();
    let shown = move || day.0.get().unwrap_or_else(|| open.day().to_string());
    view! {
        <Field label=Signal::derive(open.session.say(label)) fault>
            <input type="date" min="1900-01-01" max="2199-12-31" prop:value=shown
                on:change=move |event| day.0.set(Some(event_target_value(&event)))/>
        </Field>
    }
}

/// A choice of one out of a few, in a field.
#[component]
pub(super) fn Choose<T>(
    /// What is asked.
    label: Key,
    /// The choices with their names.
    #[prop(into)]
    options: Signal<Vec<(T, String)>>,
    /// The one chosen.
    #[prop(into)]
    chosen: Signal<T>,
    /// Chooses another.
    #[prop(into)]
    choose: Callback<T>,
    /// What is wrong with it.
    #[prop(into, optional)]
    fault: Signal<Option<String>>,
) -> impl IntoView
where
    T: Clone + PartialEq + Send + Sync + 'static,
{
    let session = use_open().session;
    let list = move || {
        let option = move |(place, (value, name)): (usize, (T, String))| {
            view! { <option value=place prop:selected=move || chosen.with(|chosen| *chosen == value)>{name}</option> }
        };
        options.get().into_iter().enumerate().map(option).collect_view()
    };
    let set = move |event| {
        let place = event_target_value(&event).parse::<usize>().ok();
        let value = place
            .and_then(|place| options.with(|options| options.get(place).map(|(value, _)| value.clone())));
        if let Some(value) = value {
            choose.run(value);
        }
    };
    view! {
        <Field label=Signal::derive(session.say(label)) fault>
            <select on:change=set>{list}</select>
        </Field>
    }
}

/// A choice of one out of a few that are all in view, as radio buttons.
#[component]
pub(super) fn Pick<T>(
    /// What is asked.
    label: Key,
    /// Tells this group from the others of the page.
    name: &'static str,
    /// The choices with their names.
    options: Vec<(T, Key)>,
    /// The one chosen.
    chosen: RwSignal<T>,
) -> impl IntoView
where
    T: Copy + PartialEq + Send + Sync + 'static,
{
    let session = use_open().session;
    let option = move |(value, key): (T, Key)| {
        view! {
            <label class="pick">
                <input type="radio" name=name prop:checked=move || chosen.get() == value on:change=move |_| chosen.set(value)/>
                <span>{session.say(key)}</span>
            </label>
        }
    };
    view! {
        <fieldset class="picks">
            <legend class="visually-hidden">{session.say(label)}</legend>
            {options.into_iter().map(option).collect_view()}
        </fieldset>
    }
}

/// A choice of any number of people, as check boxes.
#[component]
pub(super) fn Ticks<Id>(
    /// What is asked.
    label: Key,
    /// The people.
    #[prop(into)]
    people: Signal<Vec<(Id, String)>>,
    /// Those chosen.
    ticked: RwSignal<Vec<Id>>,
    /// What is wrong with it.
    #[prop(into, optional)]
    fault: Signal<Option<String>>,
) -> impl IntoView
where
    Id: Copy + Eq + std::hash::Hash + Send + Sync + 'static,
{
    let session = use_open().session;
    let toggle = move |id: Id| {
        ticked.update(|ticked| match ticked.iter().position(|held| *held == id) {
            Some(place) => drop(ticked.remove(place)),
            None => ticked.push(id),
        });
    };
    view! {
        <Show when=move || people.with(|people| !people.is_empty())>
            <fieldset class="ticks">
                <legend>{session.say(label)}</legend>
                <For each=move || people.get() key=|person| person.clone() let((id, name))>
                    <label class="pick">
                        <input type="checkbox" prop:checked=move || ticked.with(|ticked| ticked.contains(&id))
                            on:change=move |_| toggle(id)/>
                        <bdi>{name.clone()}</bdi>
                    </label>
                </For>
                {move || fault.get().map(|fault| view! { <span class="fault" role="alert">{fault}</span> })}
            </fieldset>
        </Show>
    }
}
