//! Notices: what just happened, announced, with undo where there is something to undo.

use crate::i18n::key;
use crate::ui::session::{Notice, NoticeKind, use_session};
use leptos::prelude::*;

/// The stack of notices. The region stays in the page, so that assistive technology watches it.
#[component]
pub(crate) fn Notices() -> impl IntoView {
    let session = use_session();
    view! {
        <div class="notices" role="status" aria-live="polite">
            <For each=move || session.notices.get() key=|notice| (notice.id, notice.kind) children=card/>
        </div>
    }
}

/// One of them.
pub(crate) fn card(notice: Notice) -> impl IntoView {
    let session = use_session();
    let kind = match notice.kind {
        NoticeKind::Done { .. } => "done",
        NoticeKind::Refused => "refused",
    };
    view! {
        <div class="notice" data-kind=kind>
            // What was said before another language was chosen stays in its own.
            <p dir="auto">{notice.sentence}</p>
            {(notice.kind == NoticeKind::Done { undoable: true }).then(|| view! {
                <button on:click=move |_| session.undo()>{session.say(key!("undo"))}</button>
            })}
            <button on:click=move |_| session.dismiss(notice.id)>{session.say(key!("close"))}</button>
        </div>
    }
}
