//! Storage and backups: is the book safe, and what makes it safer.

use super::backups::DailyBackups;
use super::points::Points;
use super::restore::Restore;
use super::room::{Measured, Reading, measure};
use super::safety::{self, Filed, Known, Measure, State, Trouble};
use super::upkept::Upkept;
use super::view::Section;
use crate::i18n::{Text, key, t};
use crate::ui::help::Term;
use crate::ui::keeper::Warning;
use crate::ui::parts::Meanings;
use crate::ui::route::Route;
use crate::ui::session::{Saving, Session, use_session};
use crate::ui::{lasting, upkeep};
use leptos::prelude::*;
use leptos::task::spawn_local;

const TERMS: [Term; 6] = [
    Term::Book,
    Term::BookFile,
    Term::Backup,
    Term::PersistentStorage,
    Term::Generation,
    Term::Quarantine,
];

/// The section.
#[component]
pub(super) fn StorageAndBackups(upkept: Upkept) -> impl IntoView {
    let session = use_session();
    let measured = use_measured(session);
    let forgetful = lasting::forgets_in_a_week();
    let known = Memo::new(move |_| known(session, upkept, measure(measured.get()), forgetful));
    let points = Memo::new(move |_| safety::points(&known.get()));
    let answer = Memo::new(move |_| points.with(|points| safety::answer(points)));
    let said = move || {
        session
            .text
            .with(|text| conclusion(text, answer.get(), known.with(|known| known.empty)))
    };
    view! {
        <Section id="settings-storage" title=key!("settings-storage")>
            <p class="safety-answer" role="status">{said}</p>
            <Points points measured upkept/>
            <div class="row"><Meanings terms=&TERMS/> <a class="small" href=Route::Recover.to_string()>{session.say(key!("open-recovery"))}</a></div>
            <DailyBackups/>
            <Restore/>
        </Section>
    }
}

/// How much room there is, looked at again after each save.
fn use_measured(session: Session) -> RwSignal<Reading> {
    let measured = RwSignal::new(None);
    Effect::new(move || {
        session.facts.track();
        spawn_local(async move {
            let _ = measured.try_set(Some(Measured::now().await));
        });
    });
    measured
}

fn known(session: Session, upkept: Upkept, room: Measure, forgetful: bool) -> Known {
    let today = session.today.get();
    let generation = session.facts.with(|facts| facts.generation);
    let filed = upkept.upkeep.with(|upkeep| {
        upkeep::filed_on(upkeep).map(|day| Filed {
            days: (today - day).num_days(),
            changed: upkeep.saves_since_file(generation) > 0,
        })
    });
    Known {
        empty: generation == 0 && session.book.with(|book| book.is_empty()),
        trouble: trouble(session),
        room,
        lasting: upkept.lasting.get(),
        filed,
        forgetful,
    }
}

fn trouble(session: Session) -> Trouble {
    let once = session.facts.with(|facts| facts.generation > 0 && !facts.twice);
    session.warnings.with(|warnings| {
        if session.saving.get() == Saving::Failed {
            Trouble::Unsaved
        } else if warnings.iter().any(|warning| *warning != Warning::Once) {
            Trouble::Warned
        } else if once {
            Trouble::Once
        } else {
            Trouble::None
        }
    })
}

fn conclusion(text: &Text, (state, count): (State, usize), empty: bool) -> String {
    match state {
        State::Risk => t!(text, "safety-risk"),
        _ if empty => t!(text, "safety-empty"),
        State::Look => t!(text, "safety-look", count = count),
        State::Good | State::Untold => t!(text, "safety-good"),
    }
}
