//! The book's past, read between frames while a page wants to know what it says of leaving.

use super::hindsight::{Hindsight, Learned};
use super::session::Session;
use super::slices::Slices;
use leptos::prelude::*;
use std::cell::OnceCell;

/// What was read, shared by every page that asks.
#[derive(Clone, Copy)]
struct Past {
    hindsight: StoredValue<Hindsight>,
    /// What it says; what was said before stays until its successor is there.
    learned: RwSignal<Option<Learned>>,
    slices: Slices,
}

thread_local! {
    static PAST: OnceCell<Past> = const { OnceCell::new() };
}

/// What the book's past says of leaving, kept in step with the book and the day while the caller is on screen; none
/// while it is read for the first time.
pub(crate) fn use_past(session: Session) -> Signal<Option<Learned>> {
    let past = PAST.with(|cell| {
        *cell.get_or_init(|| {
            session.for_good(|| Past {
                hindsight: StoredValue::default(),
                learned: RwSignal::new(None),
                slices: Slices::new(),
            })
        })
    });
    Effect::new(move || {
        let (book, as_of) = (session.book.get(), session.as_of.get());
        past.hindsight
            .update_value(|hindsight| hindsight.prepare(&book, as_of));
        past.slices.begin(async move |run| {
            let read = |enough: &dyn Fn() -> bool| {
                let more = past
                    .hindsight
                    .try_update_value(|hindsight| hindsight.advance(&book, enough));
                more == Some(true)
            };
            run.through(read).await?;
            let learned = past.hindsight.with_value(Hindsight::learned);
            past.learned.set(Some(learned));
            Some(())
        });
    });
    past.learned.into()
}
