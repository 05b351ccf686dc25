//! The book into a file: one that the person chooses, where the browser lets them, else a download.

use super::files;
use super::own_file::{self, OwnFile};
use super::upkept::Upkept;
use crate::i18n::{key, t};
use crate::store::Way;
use crate::ui::session::{NoticeKind, Session, use_session};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The buttons.
#[component]
pub(super) fn FileBackup(upkept: Upkept) -> impl IntoView {
    let session = use_session();
    let chosen = StoredValue::new_local(None::<OwnFile>);
    let name = RwSignal::new(None::<String>);
    let busy = RwSignal::new(false);
    let remember = move |file: OwnFile| {
        name.try_set(Some(file.name()));
        chosen.try_set_value(Some(file));
    };
    if own_file::can_choose() {
        spawn_local(async move { OwnFile::kept().await.into_iter().for_each(remember) });
    }
    let again = move |_| {
        let Some(file) = chosen.get_value() else { return };
        busy.set(true);
        spawn_local(async move {
            write(session, upkept, &file).await;
            busy.try_set(false);
        });
    };
    let anew = move |_| {
        if !own_file::can_choose() {
            return files::download_book(session, upkept);
        }
        busy.set(true);
        spawn_local(async move {
            match OwnFile::choose(&files::book_name(session)).await {
                Ok(Some(file)) => {
                    if write(session, upkept, &file).await {
                        remember(file);
                    }
                }
                // The person thought better of it.
                Ok(None) => {}
                // Some settings forbid the choice: there are still the downloads.
                Err(_) => files::download_book(session, upkept),
            }
            busy.try_set(false);
        });
    };
    let again_label = move || {
        session
            .text
            .with(|text| name.get().map(|name| t!(text, "file-backup-again", file = name)))
    };
    let anew_label = move || {
        let label = match name.with(Option::is_some) {
            true => key!("file-backup-other"),
            false => key!("file-backup-save"),
        };
        session.text.with(|text| text.get(label))
    };
    let known = Memo::new(move |_| name.with(Option::is_some));
    view! {
        <div class="row">
            <Show when=move || known.get()>
                <button class="primary" disabled=move || busy.get() on:click=again>{again_label}</button>
            </Show>
            <button class:primary=move || !known.get() disabled=move || busy.get() on:click=anew>{anew_label}</button>
        </div>
    }
}

/// Writes the book into the file and says so; whether it went well.
async fn write(session: Session, upkept: Upkept, file: &OwnFile) -> bool {
    let name = file.name();
    // The person must still be at the click when the browser asks, so the book is written out after that.
    let written = match file.permitted().await {
        true => file
            .write(&session.book.with_untracked(files::book_file))
            .await
            .is_ok(),
        false => false,
    };
    let sentence = session.text.with_untracked(|text| match written {
        true => t!(text, "file-backup-done", file = &name),
        false => t!(text, "file-backup-failed", file = &name),
    });
    if !written {
        session.notify(NoticeKind::Refused, sentence);
        return false;
    }
    session.notify(NoticeKind::Done { undoable: false }, sentence);
    upkept.filed(session, Way::Chosen, &name);
    true
}
