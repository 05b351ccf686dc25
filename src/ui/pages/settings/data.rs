//! The data itself: out to files and back, where it lies, and how to be rid of it.

use super::delete::DeleteEverything;
use super::files;
use super::holdings::{QUOTA, units_used};
use super::merge::MergeFile;
use super::restore::Restore;
use super::view::Section;
use crate::i18n::{key, t};
use crate::store::browser_kv;
use crate::ui::download::download;
use crate::ui::help::Term;
use crate::ui::offline::WorksOffline;
use crate::ui::parts::Meanings;
use crate::ui::route::Route;
use crate::ui::session::{NoticeKind, Session, use_session};
use leptos::prelude::*;

const TERMS: [Term; 4] = [Term::Book, Term::BookFile, Term::Generation, Term::Quarantine];

/// The section.
#[component]
pub(super) fn Data() -> impl IntoView {
    let session = use_session();
    let book_out = move |_| {
        offer(
            session,
            "json",
            "application/json",
            &session.book.with_untracked(files::book_file),
        )
    };
    let accounts_out = move |_| {
        offer(
            session,
            "csv",
            "text/csv;charset=utf-8",
            &files::accounts_file(session),
        )
    };
    let waiting = Memo::new(move |_| session.scores.with(|scores| scores.waiting()));
    view! {
        <Section id="settings-data" title=key!("settings-data")>
            <div class="stack">
                <h3>{session.say(key!("data-out"))}</h3>
                <p class="quiet-text">{session.say(key!("data-out-help"))}</p>
                <div class="row">
                    <button class="primary" on:click=book_out>{session.say(key!("data-out-book"))}</button>
                    // A file with half of its figures missing would pass for whole.
                    <button disabled=move || { waiting.get() > 0 } on:click=accounts_out>{session.say(key!("data-out-accounts"))}</button>
                </div>
            </div>
            <Restore/>
            <MergeFile/>
            <div class="stack">
                <h3>{session.say(key!("data-import"))}</h3>
                <p class="quiet-text">{session.say(key!("data-import-help"))}</p>
                <div><a class="button" href=Route::Import.to_string()>{session.say(key!("door-import-open"))}</a></div>
            </div>
            <Storage/>
            <DeleteEverything/>
        </Section>
    }
}

/// Offers a file named after the day it was made.
fn offer(session: Session, extension: &str, kind: &str, bytes: &[u8]) {
    let name = format!("rapport-{}.{extension}", session.today.get_untracked());
    let sentence = session
        .text
        .with_untracked(|text| match download(&name, kind, bytes) {
            Ok(()) => (
                NoticeKind::Done { undoable: false },
                t!(text, "data-file-made", file = &name),
            ),
            Err(_) => (NoticeKind::Refused, t!(text, "data-file-failed", file = &name)),
        });
    session.notify(sentence.0, sentence.1);
}

/// How much of the browser's storage the book takes.
#[component]
fn Storage() -> impl IntoView {
    let session = use_session();
    // Read again after each save; storage itself is no signal.
    let used = Memo::new(move |_| {
        session.book.track();
        session.prefs.track();
        match browser_kv() {
            (kv, None) => units_used(&*kv).ok(),
            (_, Some(_)) => None,
        }
    });
    let share = move || used.get().unwrap_or_default() as f64 / QUOTA as f64;
    let said = move || {
        session.text.with(|text| match used.get() {
            Some(used) => t!(
                text,
                "storage-used",
                used = used,
                quota = QUOTA,
                share = text.percent(share(), 1),
                generation = text.integer(session.facts.with(|facts| facts.generation) as i64)
            ),
            None => t!(text, "storage-blocked"),
        })
    };
    view! {
        <div class="stack">
            <h3>{session.say(key!("storage"))}</h3>
            <p role="status">{said}</p>
            <meter min="0" max=QUOTA low=QUOTA / 2 high=QUOTA * 4 / 5 optimum="0" aria-label=session.say(key!("storage"))
                prop:value=move || used.get().unwrap_or_default() as f64></meter>
            <p class="quiet-text small">{session.say(key!("storage-help"))}</p>
            <WorksOffline/>
            <div><Meanings terms=&TERMS/></div>
            <div><a href=Route::Recover.to_string()>{session.say(key!("open-recovery"))}</a></div>
        </div>
    }
}
