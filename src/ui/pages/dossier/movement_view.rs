//! Why health moved between any two days: each factor's points, and the records behind them.

use super::factors::record;
use super::open::{Open, use_open};
use crate::engine::health::course::{Movement, Part};
use crate::engine::health::{FactorKind, TREND_DAYS, day_of};
use crate::i18n::{Key, Text, key, t};
use crate::ui::help::Term;
use crate::ui::parts::{Explained, Field, Interval};
use crate::ui::words;
use chrono::{Days, NaiveDate};
use leptos::prelude::*;

/// Its heading, which takes the focus when another span was chosen elsewhere.
pub(super) const MOVED: &str = "moved-title";

/// Spans that can be chosen by one press: days up to the day looked at.
const PRESETS: [(u64, Key); 3] = [
    (TREND_DAYS, key!("moved-quarter")),
    (182, key!("moved-half")),
    (365, key!("moved-year")),
];

/// Less than this shows as nothing.
const SHOWN: f64 = 0.05;

/// The two days looked at; none follows the day asked.
#[derive(Clone, Copy)]
pub(super) struct Span(RwSignal<Option<(NaiveDate, NaiveDate)>>);

impl Default for Span {
    fn default() -> Self {
        Self(RwSignal::new(None))
    }
}

impl Span {
    /// Looks at these two days.
    pub(super) fn choose(self, days: (NaiveDate, NaiveDate)) {
        self.0.set(Some(days));
    }

    /// The two days, none later than `last`: what comes after the day asked is not known on it.
    fn days(self, last: NaiveDate) -> (NaiveDate, NaiveDate) {
        let (one, other) = self.0.get().unwrap_or((before(last, TREND_DAYS), last));
        (one.min(last), other.min(last))
    }
}

fn before(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_sub_days(Days::new(days)).unwrap_or(day)
}

/// A part with health before and after it, when the parts are taken in their order.
#[derive(Clone, PartialEq)]
struct Step {
    part: Part,
    from: f64,
    to: f64,
}

/// The parts that show, in their order; and what the others come to.
fn steps(movement: &Movement) -> (Vec<Step>, f64) {
    let mut at = movement.before.value;
    let shown = movement.parts.iter().filter(|part| part.points.abs() >= SHOWN);
    let steps: Vec<Step> = shown
        .map(|part| {
            let from = at;
            at += part.points;
            Step {
                part: part.clone(),
                from,
                to: at,
            }
        })
        .collect();
    (steps, movement.after.value - at)
}

/// Why health moved between two days.
#[component]
pub(super) fn Moved(span: Span) -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let last = Memo::new(move |_| open.dossier.with(|dossier| day_of(dossier, open.day())));
    let movement = Memo::new(move |_| {
        let days = span.days(last.get());
        open.policy.with(|policy| {
            open.dossier
                .with(|dossier| Movement::of(dossier, policy, open.day(), days))
        })
    });
    let told = Memo::new(move |_| movement.with(steps));
    let kinds = move || told.with(|(steps, _)| steps.iter().map(|step| step.part.kind).collect::<Vec<_>>());
    let nothing = move || told.with(|(steps, rest)| steps.is_empty() && rest.abs() < SHOWN);
    let change = move || {
        session
            .text
            .with(|text| movement.with(|movement| said(text, movement)))
    };
    let rest = move || {
        let rest = told.with(|(_, rest)| *rest);
        (rest.abs() >= SHOWN).then(|| session.text.with(|text| words::signed(text, rest)))
    };
    view! {
        <section class="panel stack" aria-labelledby=MOVED>
            <h2 id=MOVED tabindex="-1"><Explained term=Term::Movement>{session.say(key!("moved-title"))}</Explained></h2>
            <Choice span last/>
            <p role="status">{change}</p>
            <Show when=nothing fallback=move || view! { <p class="small quiet-text">{session.say(key!("moved-sum"))}</p> }>
                <p class="quiet-text">{session.say(key!("moved-nothing"))}</p>
            </Show>
            <ol class="factors"><For each=kinds key=|kind| *kind let:kind><Row kind told/></For></ol>
            {move || rest().map(|points| view! { <p class="small"><strong class="number">{points}</strong> " " {session.say(key!("signal-rest"))}</p> })}
        </section>
    }
}

fn said(text: &Text, movement: &Movement) -> String {
    let (before, after) = (&movement.before, &movement.after);
    t!(
        text,
        "moved-change",
        from = text.date(before.on),
        before = text.number(before.value, 1),
        to = text.date(after.on),
        now = text.number(after.value, 1),
        change = words::signed(text, movement.change())
    )
}

/// The two days, to be typed or chosen.
#[component]
fn Choice(span: Span, last: Memo<NaiveDate>) -> impl IntoView {
    let session = use_open().session;
    let preset = move |(days, label): (u64, Key)| {
        let meant = move || (before(last.get(), days), last.get());
        view! {
            <button type="button" aria-pressed=move || (span.days(last.get()) == meant()).to_string()
                on:click=move |_| span.choose((before(last.get_untracked(), days), last.get_untracked()))>
                {session.say(label)}
            </button>
        }
    };
    let day = move |label: Key,
                    pick: fn((NaiveDate, NaiveDate)) -> NaiveDate,
                    put: fn(&mut (NaiveDate, NaiveDate), NaiveDate)| {
        // Half a date reaches the page as an empty one, and says nothing yet.
        let set = move |event| {
            if let Ok(day) = event_target_value(&event).parse() {
                let mut days = untrack(|| span.days(last.get()));
                put(&mut days, day);
                span.choose(days);
            }
        };
        view! {
            <Field label=Signal::derive(session.say(label))>
                <input type="date" min="1900-01-01" max=move || last.get().to_string()
                    prop:value=move || pick(span.days(last.get())).to_string() on:change=set/>
            </Field>
        }
    };
    view! {
        <div class="form-row no-print">
            {day(key!("moved-first"), |days| days.0, |days, day| days.0 = day)}
            {day(key!("moved-last"), |days| days.1, |days, day| days.1 = day)}
            <div class="switch" role="group" aria-label=session.say(key!("moved-spans"))>{PRESETS.map(preset).collect_view()}</div>
        </div>
    }
}

/// One factor, found by its kind.
#[component]
fn Row(kind: FactorKind, told: Memo<(Vec<Step>, f64)>) -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let step =
        Memo::new(move |_| told.with(|(steps, _)| steps.iter().find(|step| step.part.kind == kind).cloned()));
    let of = move |read: fn(&Step) -> f64| {
        Signal::derive(move || step.with(|step| step.as_ref().map_or(0.0, read)))
    };
    let points = move || {
        session
            .text
            .with(|text| words::signed(text, of(|step| step.part.points).get()))
    };
    let why = move || {
        let part = step.get()?.part;
        Some(causes(open, &part))
    };
    view! {
        <li class="factor">
            <div class="factor-head">
                <h3>{session.say(words::factor(kind))}</h3>
                <strong class="factor-figure number">{points}</strong>
            </div>
            <Interval value=of(|step| step.to) low=of(|step| step.from.min(step.to)) high=of(|step| step.from.max(step.to))/>
            <details class="why">
                <summary aria-label=move || session.text.with(|text| t!(text, "labelled", label = t!(text, "course-moved"), value = text.get(words::factor(kind))))>
                    {session.say(key!("course-moved"))}
                </summary>
                {why}
            </details>
        </li>
    }
}

/// What made a factor move.
fn causes(open: Open, part: &Part) -> AnyView {
    let session = open.session;
    let [before, after] = part.estimates;
    let unknown = match (before.known, after.known) {
        (false, true) => Some(key!("moved-known")),
        (true, false) => Some(key!("moved-unknown")),
        _ => None,
    };
    let (means, heading) = session.text.with(|text| {
        let share = |mean: f64| text.percent(mean, 0);
        let (shown, total) = (part.records.len(), part.records_total);
        (
            t!(
                text,
                "moved-means",
                before = share(before.mean),
                now = share(after.mean)
            ),
            (total > 0).then(|| t!(text, "moved-records", shown = shown, total = total)),
        )
    });
    let judged = part.judged.then_some(key!("moved-judged"));
    let time = (part.records.is_empty() && !part.judged).then_some(key!("moved-time"));
    let line = |line: Option<Key>| line.map(|line| view! { <p class="small">{session.say(line)}</p> });
    let records = part.records.iter().map(|came| {
        let note = came.gone.then_some(key!("moved-gone"));
        record(open, &came.evidence, note)
    });
    view! {
        <p class="small">{means}</p>
        {line(unknown)}
        {line(judged)}
        {line(time)}
        {heading.map(|heading| view! { <p class="small">{heading}</p> })}
        <ul class="evidence">{records.collect_view()}</ul>
    }
    .into_any()
}
