//! What they need, what they answered, and the signs of tactics.

use super::asked::Addition;
use super::judgements::Judgements;
use super::open::{LIST, use_open};
use super::promises::Manage;
use super::tactics::Tactics;
use crate::engine::health::standing::NeedStanding;
use crate::engine::health::{Detail, FactorKind};
use crate::i18n::{Key, Text, key, t};
use crate::model::{Need, NeedId, RecordRef, Survey, SurveyId};
use crate::sorting;
use crate::ui::help::Term;
use crate::ui::parts::Explained;
use crate::ui::words::judged as words;
use chrono::NaiveDate;
use leptos::prelude::*;
use std::cmp::Reverse;

/// Everything that is judged of the relation.
#[component]
pub(super) fn RelationshipTab() -> impl IntoView {
    view! {
        <Needs/>
        <Judgements/>
        <Surveys/>
        <Tactics/>
    }
}

#[component]
fn Needs() -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let ids = Memo::new(move |_| {
        let day = open.day();
        open.dossier.with(|dossier| {
            let mut needs: Vec<&Need> = dossier.needs.iter().collect();
            sorting::by_key(&mut needs, |need| {
                (Reverse(need.importance.value_on(day)), need.id)
            });
            needs.into_iter().map(|need| need.id).collect::<Vec<_>>()
        })
    });
    view! {
        <section class="panel">
            <header>
                <h2 id=LIST tabindex="-1"><Explained term=Term::Competition>{session.say(key!("needs"))}</Explained></h2>
                <button on:click=move |_| open.editor.add(Addition::Need)>{session.say(key!("need-add"))}</button>
            </header>
            <Show when=move || ids.with(Vec::is_empty)><p class="quiet-text">{session.say(key!("needs-none"))}</p></Show>
            <ul class="records"><For each=move || ids.get() key=|id| *id let:id><NeedRow id/></For></ul>
        </section>
    }
}

#[component]
fn NeedRow(id: NeedId) -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let need = Memo::new(move |_| open.dossier.with(|dossier| dossier.needs.get(id).cloned()));
    let what = Signal::derive(move || {
        need.with(|need| need.as_ref().map(|it| it.what.clone()))
            .unwrap_or_default()
    });
    let standing = Memo::new(move |_| {
        open.figures.with(
            |figures| match &figures.health.factor(FactorKind::Standing).detail {
                Detail::Standing(all) => all.needs.iter().find(|one| one.need == id).cloned(),
                _ => None,
            },
        )
    });
    let rank = move || standing.get().and_then(|standing| standing.rank);
    let stands = move || {
        need.with(|need| {
            session.text.with(|text| {
                need.as_ref()
                    .map(|need| stands(text, need, standing.get(), open.day()))
            })
        })
    };
    let facts = move || {
        need.with(|need| {
            session
                .text
                .with(|text| need.as_ref().map(|need| facts(text, need, open.day())))
        })
    };
    view! {
        <li class="record" data-record=id.to_string()>
            <div class="record-what">
                <p><strong><bdi>{what}</bdi></strong></p>
                <p class="small quiet-text">{facts}</p>
            </div>
            <span class="tag" data-kind=move || match rank() { Some(1) => Some("good"), Some(_) => Some("soon"), None => None }>{stands}</span>
            <div class="row record-do"><Manage at=RecordRef::Need(open.id, id) what/></div>
        </li>
    }
}

fn stands(text: &Text, need: &Need, standing: Option<NeedStanding<NeedId>>, day: NaiveDate) -> String {
    let rated = need
        .rivals
        .iter()
        .filter(|rival| rival.rating.value_on(day).is_some())
        .count();
    match standing.and_then(|standing| standing.rank) {
        Some(rank) => t!(text, "need-rank", rank = rank, count = rated + 1),
        None => t!(text, "need-unrated"),
    }
}

fn facts(text: &Text, need: &Need, day: NaiveDate) -> String {
    let rating =
        |rating: Option<u8>| rating.map_or_else(|| t!(text, "choice-none"), |it| text.integer(it.into()));
    let ours = t!(
        text,
        "need-rated",
        importance = rating(need.importance.value_on(day)),
        ours = rating(need.ours.value_on(day))
    );
    let rivals = need.rivals.iter().map(|rival| {
        t!(
            text,
            "need-rival",
            name = rival.name.as_str(),
            rating = rating(rival.rating.value_on(day))
        )
    });
    std::iter::once(ours)
        .chain(rivals)
        .collect::<Vec<_>>()
        .join(" · ")
}

#[component]
fn Surveys() -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let ids = Memo::new(move |_| {
        let day = open.day();
        open.dossier.with(|dossier| {
            let mut answers: Vec<&Survey> =
                dossier.surveys.iter().filter(|survey| survey.on <= day).collect();
            sorting::by_key(&mut answers, |survey| Reverse((survey.on, survey.id)));
            answers.into_iter().map(|survey| survey.id).collect::<Vec<_>>()
        })
    });
    view! {
        <section class="panel">
            <header>
                <h2>{session.say(key!("surveys"))}</h2>
                <button on:click=move |_| open.editor.add(Addition::Survey)>{session.say(key!("survey-add"))}</button>
            </header>
            <Show when=move || ids.with(Vec::is_empty)><p class="quiet-text">{session.say(key!("surveys-none"))}</p></Show>
            <ul class="records"><For each=move || ids.get() key=|id| *id let:id><SurveyRow id/></For></ul>
        </section>
    }
}

#[component]
fn SurveyRow(id: SurveyId) -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let survey = Memo::new(move |_| open.dossier.with(|dossier| dossier.surveys.get(id).cloned()));
    let say = move |say: fn(&Text, &Survey) -> String| {
        move || {
            survey.with(|survey| {
                session.text.with(|text| {
                    survey
                        .as_ref()
                        .map(|survey| say(text, survey))
                        .unwrap_or_default()
                })
            })
        }
    };
    let question = |survey: &Survey| -> Key { words::question(survey.question) };
    let what = Signal::derive(move || {
        survey.with(|survey| {
            session
                .text
                .with(|text| survey.as_ref().map(|it| text.get(question(it))))
                .unwrap_or_default()
        })
    });
    let who = move || {
        let contact = survey.with(|survey| survey.as_ref().and_then(|survey| survey.contact));
        contact.and_then(|id| open.contact_name(id))
    };
    view! {
        <li class="record" data-record=id.to_string()>
            <div class="record-what">
                <p><strong>{what}</strong> " " <span class="number">{say(scored)}</span></p>
                <p class="said"><bdi>{say(|_, survey| survey.comment.clone())}</bdi></p>
                <p class="small quiet-text"><time>{say(|text, survey| text.date(survey.on))}</time> " " <bdi>{who}</bdi></p>
            </div>
            <div class="row record-do"><Manage at=RecordRef::Survey(open.id, id) what/></div>
        </li>
    }
}

fn scored(text: &Text, survey: &Survey) -> String {
    let high = *survey.question.scale().end();
    t!(text, "survey-scored", score = survey.score, high = high)
}
