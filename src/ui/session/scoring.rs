//! Scores kept in step with the book and the day.

use super::Session;
use crate::model::Book;
use crate::ui::fetched;
use crate::ui::scores::{Score, Scores};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;

/// Scoring inside one edit may take this long before it goes on in slices.
const FIRST_SLICE_MS: f64 = 12.0;
/// The length of each further slice: short enough to keep scrolling smooth.
const SLICE_MS: f64 = 8.0;
/// Figures that stream in are shown this often.
const SHOW_EVERY_MS: f64 = 250.0;
/// How long to wait after the code could not be fetched.
const ASK_AGAIN: Duration = Duration::from_secs(3);

impl Session {
    /// Keeps the scores in step with the book and the day: at once as far as one frame allows, the
    /// rest in slices between frames.
    pub(super) fn keep_scored(self) {
        let turn = StoredValue::new(0_u32);
        Effect::new(move || {
            let book = self.book.get();
            let as_of = self.as_of.get();
            let first = self.on_screen.get_untracked();
            let mut scores = self.scores.get_untracked();
            scores.prepare(&book, as_of, first);
            let Some(score) = self.scoring(&book) else {
                return self.scores.set(scores);
            };
            let more = scores.advance(&book, score, until(FIRST_SLICE_MS));
            turn.update_value(|turn| *turn = turn.wrapping_add(1));
            self.scores.set(scores.clone());
            if more {
                let mine = turn.get_value();
                self.score_rest(Run {
                    book,
                    score,
                    scores,
                    turn,
                    mine,
                    shown_at: js_sys::Date::now(),
                });
            }
        });
    }

    /// How to score, once that code is here; until then the accounts wait. A book without accounts needs none.
    fn scoring(self, book: &Book) -> Option<Score> {
        let score = self.score.get();
        let asked = self.score_asked.get_value();
        if score.is_none() && !asked && !book.is_empty() {
            self.score_asked.set_value(true);
            self.fetch_scoring();
        }
        score
    }

    /// Asks until it comes; the page on screen says meanwhile that its code is missing.
    fn fetch_scoring(self) {
        spawn_local(async move {
            match fetched::score().await {
                Ok(score) => drop(self.score.try_set(Some(score))),
                Err(_) => set_timeout(move || self.fetch_scoring(), ASK_AGAIN),
            }
        });
    }

    fn score_rest(self, mut run: Run) {
        let slice = move || {
            // A newer edit has its own run.
            if run.turn.try_get_value() != Some(run.mine) {
                return;
            }
            let more = run.scores.advance(&run.book, run.score, until(SLICE_MS));
            // Showing costs a sort of all rows: now and then while figures stream in, and at the end.
            if !more || js_sys::Date::now() - run.shown_at > SHOW_EVERY_MS {
                self.scores.set(run.scores.clone());
                run.shown_at = js_sys::Date::now();
            }
            if more {
                self.score_rest(run);
            }
        };
        set_timeout(slice, Duration::ZERO);
    }
}

/// Scoring that goes on between frames.
struct Run {
    book: Book,
    score: Score,
    scores: Scores,
    turn: StoredValue<u32>,
    mine: u32,
    shown_at: f64,
}

/// True once so many milliseconds have passed.
fn until(ms: f64) -> impl FnMut() -> bool {
    let end = js_sys::Date::now() + ms;
    move || js_sys::Date::now() >= end
}
