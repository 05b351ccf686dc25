//! The ledger kept in step with the book and the day, in slices, so that no book holds the page up.

use super::rows::{Asked, Lens, RowKey};
use crate::engine::ledger::{Counted, Entry, Gathering, Kept};
use crate::model::{ColleagueId, Side};
use crate::ui::session::Session;
use crate::ui::slices::Slices;
use leptos::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

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
    let slices = Slices::new();
    Effect::new(move || {
        let mut gathering = session.book.with(|book| Gathering::of(book, session.as_of.get()));
        slices.begin(async move |run| {
            run.through(|enough| gathering.advance(enough)).await?;
            run.settle().await?;
            let (entries, mut weighing) = gathering.finish();
            gathered.entries.set(Some(Arc::new(entries)));
            run.rest().await?;
            run.through(|enough| weighing.advance(enough)).await?;
            run.settle().await?;
            let (ours, theirs) = (weighing.whole(Side::Ours), weighing.whole(Side::Theirs));
            let kept = weighing.finish();
            let reliability = Reliability { ours, theirs, kept };
            gathered.reliability.set(Some(Arc::new(reliability)));
            Some(())
        });
    });
    gathered
}

/// The promises asked for, looked up now and whenever they or the question change; none before the first time.
pub(super) fn shown(
    gathered: Gathered,
    lens: RwSignal<Lens>,
    team: Memo<BTreeMap<ColleagueId, usize>>,
) -> RwSignal<Option<Arc<Vec<RowKey>>>> {
    let shown = RwSignal::new(None);
    let slices = Slices::new();
    Effect::new(move || {
        let Some(entries) = gathered.entries.get() else {
            return;
        };
        let (lens, team) = (lens.get(), team.get());
        slices.begin(async move |run| {
            let asked = Asked::of(&lens);
            let mut found = Vec::new();
            let look = |entry| found.extend(asked.has(entry).then_some(entry));
            run.each(entries.iter(), look).await?;
            run.settle().await?;
            shown.set(Some(Arc::new(asked.in_order(found, &team))));
            Some(())
        });
    });
    shown
}
