//! What the settings know of the book's safety beyond the store, and what they do for it.

use super::safety::Lasting;
use crate::store::{FileBackup, Upkeep, Way};
use crate::ui::session::Session;
use crate::ui::{clock, lasting, upkeep};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The last backup file, and the browser's promise to keep the book.
#[derive(Clone, Copy)]
pub(super) struct Upkept {
    pub(super) upkeep: RwSignal<Upkeep>,
    pub(super) lasting: RwSignal<Lasting>,
}

impl Upkept {
    /// What is known by now; whether the browser has promised anything it tells in its own time.
    pub(super) fn read() -> Self {
        let upkept = Self {
            upkeep: RwSignal::new(upkeep::read()),
            lasting: RwSignal::default(),
        };
        spawn_local(async move {
            let told = match lasting::promised().await {
                Some(true) => Lasting::Promised,
                Some(false) => Lasting::No,
                None => Lasting::Untold,
            };
            upkept.lasting.try_set(told);
        });
        upkept
    }

    /// Asks the browser to keep the book. Nobody waits for the answer.
    pub(super) fn ask(self) {
        self.lasting.set(Lasting::Asked);
        spawn_local(async move {
            let told = match lasting::ask().await {
                Some(true) => Lasting::Promised,
                Some(false) => Lasting::Declined,
                None => Lasting::Untold,
            };
            self.lasting.try_set(told);
        });
    }

    /// The book lies in a file now, too.
    pub(super) fn filed(self, session: Session, way: Way, name: &str) {
        let file = FileBackup {
            at: clock::now(),
            generation: session.facts.with_untracked(|facts| facts.generation),
            way,
            name: name.to_owned(),
        };
        let upkeep = upkeep::change(|upkeep| upkeep.file = Some(file));
        // Who makes a backup has something to lose.
        if !upkeep.asked {
            self.ask();
        }
        self.upkeep.try_set(upkeep);
    }
}
