//! The book's past, read between frames while a page wants to know what it says of leaving.

use super::hindsight::{Hindsight, Learned};
use super::session::Session;
use crate::model::Book;
use leptos::prelude::*;
use std::cell::OnceCell;
use std::time::Duration;

/// Reading may take this long between frames.
const SLICE_MS: f64 = 8.0;

/// What was read, shared by every page that asks.
#[derive(Clone, Copy)]
struct Past {
    hindsight: StoredValue<Hindsight>,
    /// What it says; what was said before stays until its successor is there.
    learned: RwSignal<Option<Learned>>,
    /// Counts what was begun: an older reading gives way.
    turn: StoredValue<u32>,
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
                turn: StoredValue::new(0),
            })
        })
    });
    Effect::new(move || {
        let (book, as_of) = (session.book.get(), session.as_of.get());
        past.hindsight
            .update_value(|hindsight| hindsight.prepare(&book, as_of));
        past.turn.update_value(|turn| *turn = turn.wrapping_add(1));
        past.read(book, past.turn.get_value());
    });
    past.learned.into()
}

impl Past {
    fn read(self, book: Book, mine: u32) {
        let slice = move || {
            if self.turn.get_value() != mine {
                return;
            }
            let end = js_sys::Date::now() + SLICE_MS;
            let enough = || js_sys::Date::now() >= end;
            let more = self
                .hindsight
                .try_update_value(|hindsight| hindsight.advance(&book, enough));
            if more == Some(true) {
                return self.read(book, mine);
            }
            self.learned
                .set(Some(self.hindsight.with_value(Hindsight::learned)));
        };
        set_timeout(slice, Duration::ZERO);
    }
}
