//! The ledger kept in step with the book and the day, in slices, so that no book holds the page up.

use crate::engine::ledger::{Counted, Entry, Gathering, Kept, Weighing};
use crate::model::Side;
use crate::ui::session::Session;
use leptos::prelude::*;
use std::sync::Arc;
use std::time::Duration;

/// The length of each slice: short enough to keep scrolling smooth.
const SLICE_MS: f64 = 8.0;

/// How reliably promises are kept.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Reliability {
    /// All of ours together.
    pub(super) ours: Counted,
    /// All of theirs together.
    pub(super) theirs: Counted,
    /// Every group, the most reliable first.
    pub(super) kept: Vec<Kept>,
}

/// What the page knows of the book's promises. While it is worked out anew the last stays.
#[derive(Clone, Copy)]
pub(super) struct Gathered {
    /// Every promise; none before the first time.
    pub(super) entries: RwSignal<Option<Arc<Vec<Entry>>>>,
    /// Its groups, which take longer.
    pub(super) reliability: RwSignal<Option<Arc<Reliability>>>,
}

/// Gathers now and whenever the book or the day changes.
pub(super) fn gathered(session: Session) -> Gathered {
    let gathered = Gathered {
        entries: RwSignal::new(None),
        reliability: RwSignal::new(None),
    };
    let turn = StoredValue::new(0_u32);
    Effect::new(move || {
        let gathering = session.book.with(|book| Gathering::of(book, session.as_of.get()));
        turn.update_value(|turn| *turn = turn.wrapping_add(1));
        go_on(Run {
            step: Step::Gathering(gathering),
            gathered,
            turn,
            mine: turn.get_value(),
        });
    });
    gathered
}

enum Step {
    Gathering(Gathering),
    Weighing(Weighing),
}

struct Run {
    step: Step,
    gathered: Gathered,
    turn: StoredValue<u32>,
    mine: u32,
}

/// One slice, and the next between frames. Small books are done at once.
fn go_on(run: Run) {
    let Run {
        step,
        gathered,
        turn,
        mine,
    } = run;
    let enough = until(SLICE_MS);
    let next = match step {
        Step::Gathering(mut gathering) => {
            if gathering.advance(enough) {
                Step::Gathering(gathering)
            } else {
                let (entries, weighing) = gathering.finish();
                gathered.entries.set(Some(Arc::new(entries)));
                Step::Weighing(weighing)
            }
        }
        Step::Weighing(mut weighing) => {
            if weighing.advance(enough) {
                Step::Weighing(weighing)
            } else {
                let (ours, theirs) = (weighing.whole(Side::Ours), weighing.whole(Side::Theirs));
                let kept = weighing.finish();
                let reliability = Reliability { ours, theirs, kept };
                return gathered.reliability.set(Some(Arc::new(reliability)));
            }
        }
    };
    let later = move || {
        // A newer book has its own run; a page that was left needs none.
        if turn.try_get_value() == Some(mine) {
            go_on(Run {
                step: next,
                gathered,
                turn,
                mine,
            });
        }
    };
    set_timeout(later, Duration::ZERO);
}

/// True once so many milliseconds have passed.
fn until(ms: f64) -> impl FnMut() -> bool {
    let end = js_sys::Date::now() + ms;
    move || js_sys::Date::now() >= end
}
