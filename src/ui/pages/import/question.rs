//! A question about a column that can be read in more than one way, with an example from the data.

use super::desk::use_desk;
use super::glance::Asked;
use super::panel::Seen;
use crate::exchange::import::{Answer, Choice, Question};
use crate::i18n::{Text, t};
use crate::ui::session::use_session;
use crate::ui::words::import as words;
use leptos::prelude::*;

/// The question, its readings as radio buttons.
#[component]
pub(super) fn QuestionGroup(
    /// Which file.
    id: u32,
    /// Which of its columns.
    column: usize,
    /// The question.
    question: Question,
    /// The file.
    seen: Seen,
    /// Every question about the file, with the answers given.
    asked: Memo<Vec<Asked>>,
) -> impl IntoView {
    let (session, desk) = (use_session(), use_desk());
    let Question { example, choices } = question;
    let heading = move |text: &Text| {
        seen.read(|glance| {
            glance
                .columns
                .get(column)
                .map(|held| words::heading(text, &held.heading, column))
                .unwrap_or_default()
        })
    };
    let legend = move || {
        session.text.with(|text| {
            t!(
                text,
                "import-question",
                column = heading(text),
                example = &example
            )
        })
    };
    let offers = choices.clone();
    let answered = Memo::new(move |_| {
        let about = |asked: &&Asked| asked.column == column && asked.question.choices == offers;
        asked.with(|asked| asked.iter().find(about).and_then(|asked| asked.answer))
    });
    let topic = choices.first().map_or("none", |choice| match choice.answer {
        Answer::Dates(_) => "dates",
        Answer::Decimals(_) => "decimals",
        Answer::Shares(_) => "shares",
    });
    let name = format!("import-question-{id}-{column}-{topic}");
    let radio = |choice: Choice| {
        view! {
            <label class="row">
                <input type="radio" name=name.clone() prop:checked=move || answered.get() == Some(choice.answer)
                    on:change=move |_| desk.answer(id, column, choice.answer)/>
                <span>{move || session.text.with(|text| offered(text, choice))}</span>
            </label>
        }
    };
    view! {
        <fieldset class="import-question" data-answered=move || answered.get().is_some().to_string()>
            <legend>{legend}</legend>
            {choices.into_iter().map(radio).collect_view()}
        </fieldset>
    }
}

fn offered(text: &Text, choice: Choice) -> String {
    let way = text.get(words::answer(choice.answer));
    match choice.reads_as {
        Some(reading) => t!(
            text,
            "import-reads-as",
            way = way,
            reading = words::reading(text, reading)
        ),
        None => t!(text, "import-reads-not", way = way),
    }
}
