//! How health went, with the way to why it moved.

use super::history;
use super::movement_view::{MOVED, Moved, Span};
use super::open::{focus_on, use_open};
use crate::engine::health::course::{Course, Turn};
use crate::i18n::{Text, key, t};
use crate::ui::chart::ChartOf;
use crate::ui::help::Term;
use crate::ui::parts::Meanings;
use crate::ui::words;
use leptos::prelude::*;

/// The terms beside the course.
const TERMS: [Term; 4] = [Term::Health, Term::Interval, Term::Band, Term::Movement];

/// The words of the page.
const NAMES: history::Names = history::Names {
    factor: words::factor,
    band: words::band,
};

/// The course of health over two years, and why it moved between two days of it.
#[component]
pub(super) fn Past() -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let told = Memo::new(move |_| {
        let day = open.day();
        open.policy.with(|policy| {
            open.dossier
                .with(|dossier| history::history(dossier, policy, day))
        })
    });
    let model = Memo::new(move |_| {
        let chart = |text: &Text| told.with(|(course, turns)| history::chart(text, (course, turns), NAMES));
        session.text.with(chart)
    });
    let drawn = Memo::new(move |_| model.with(Option::is_some));
    let span = Span::default();
    view! {
        <section class="panel stack" aria-labelledby="health-course-title">
            <ChartOf id="health-course" model/>
            <Show when=move || !drawn.get()>
                <h2 id="health-course-title">{session.say(key!("course-title"))}</h2>
                <p class="quiet-text">{session.say(key!("course-short"))}</p>
            </Show>
            <Show when=move || drawn.get()><Turns told span/></Show>
            <div><Meanings terms=&TERMS/></div>
        </section>
        <Moved span/>
    }
}

/// What moved it most, each leading to why.
#[component]
fn Turns(told: Memo<(Course, Vec<Turn>)>, span: Span) -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let none = move || told.with(|(_, turns)| turns.is_empty());
    let turn = move |(course, turn): (&Course, &Turn)| {
        let days = (course.stops[turn.stop - 1].on, course.stops[turn.stop].on);
        let look = move |_| {
            span.choose(days);
            focus_on(MOVED);
        };
        let (points, said) = session.text.with(|text| {
            let factor = text.get(words::factor(turn.kind));
            (
                words::signed(text, turn.points),
                t!(text, "course-turn-by", factor = factor, date = text.date(days.1)),
            )
        });
        view! { <li><strong class="number">{points}</strong> " " <button class="link" on:click=look>{said}</button></li> }
    };
    let list = move || {
        told.with(|(course, turns)| {
            let turns = turns.iter().map(|one| turn((course, one)));
            turns.collect_view()
        })
    };
    view! {
        <div>
            <h3>{session.say(key!("course-turns"))}</h3>
            <Show when=none><p class="quiet-text small">{session.say(key!("course-turns-none"))}</p></Show>
            <ol class="moves">{list}</ol>
        </div>
    }
}
