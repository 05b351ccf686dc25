//! Several tabs over one database: no edit is lost, none is overwritten in silence.

use super::fake::{Life, Memory, MemoryVault, Near, now, opened_vault};
use super::*;
use crate::model::{AccountId, RecordRef};
use crate::store::samples::{account, book};
use chrono::NaiveDate;
use proptest::prelude::*;
use std::collections::BTreeMap;

struct Tab {
    vault: MemoryVault,
    queue: Queue,
    displaced: Vec<AccountId>,
}

impl Tab {
    /// Each with a local storage of its own: what one process writes there another sees late or never.
    fn open(deep: &Memory) -> Self {
        let near = Near::new(MemoryKv::default(), &Life::of(usize::MAX));
        let (vault, started) = opened_vault(&near, deep);
        Self {
            vault,
            queue: Queue::new(started.opened.book),
            displaced: Vec::new(),
        }
    }

    fn edit(&mut self, record: impl Into<Record>) {
        let (after, undo) = self
            .queue
            .book()
            .edit(Edit::Put(vec![record.into()]))
            .expect("valid");
        if !undo.is_empty() {
            self.queue.push(after, undo);
        }
    }

    fn catch_up(&mut self) {
        if now(self.vault.catch_up()).expect("readable") {
            for displaced in self.queue.rebase(self.vault.stored().clone()) {
                let changed = displaced
                    .edit
                    .changes()
                    .iter()
                    .filter_map(|change| change.at.account());
                self.displaced.extend(changed);
            }
        }
    }

    /// As the page does it: until all is stored.
    fn flush(&mut self) {
        let today = NaiveDate::from_ymd_opt(2026, 3, 1).expect("a day");
        loop {
            let (book, count) = (self.queue.book().clone(), self.queue.waiting());
            match now(self.vault.save(&book, today)).expect("there is room") {
                Progress::Saved => return self.queue.stored(count),
                Progress::Overtaken => self.catch_up(),
            }
        }
    }
}

fn depot() -> Memory {
    Memory::new(BTreeMap::new(), &Life::of(usize::MAX))
}

#[test]
fn two_tabs_that_edit_different_accounts_keep_both() {
    let deep = depot();
    let mut tabs = [Tab::open(&deep), Tab::open(&deep)];
    tabs[0].edit(account(1, 1, 100));
    tabs[1].edit(account(2, 1, 100));
    tabs.iter_mut().for_each(Tab::flush);
    tabs[0].catch_up();
    for tab in &tabs {
        assert_eq!(tab.queue.book().dossiers().len(), 2);
        assert_eq!(tab.displaced, []);
    }
}

#[test]
fn of_two_edits_to_one_record_the_later_is_handed_back() {
    let deep = depot();
    let mut first = Tab::open(&deep);
    first.edit(account(1, 1, 100));
    first.flush();
    let mut second = Tab::open(&deep);
    first.edit(account(1, 2, 100));
    second.edit(account(1, 3, 100));
    first.flush();
    second.flush();
    let id = account(1, 1, 1).id;
    assert_eq!((first.displaced.len(), &second.displaced[..]), (0, &[id][..]));
    assert_eq!(second.queue.book().to_parts(), first.queue.book().to_parts());
}

#[test]
fn undo_in_one_tab_never_takes_back_what_another_did() {
    let deep = depot();
    let mut mine = Tab::open(&deep);
    let mut history = crate::model::History::default();
    let put = Edit::Put(vec![account(1, 1, 100).into()]);
    let after = history.edit(mine.queue.book(), put).expect("valid");
    mine.queue
        .push(after, history.last_done().expect("just done").clone());
    mine.flush();
    let mut theirs = Tab::open(&deep);
    theirs.edit(account(2, 1, 100));
    theirs.flush();
    mine.catch_up();
    let undone = history
        .undo(mine.queue.book())
        .expect("there is one")
        .expect("nobody touched it");
    assert_eq!(undone.record(RecordRef::Account(account(1, 1, 1).id)), None);
    assert!(undone.dossier(account(2, 1, 1).id).is_some());

    // The other one edits mine: undo would destroy that, so it is refused.
    let mut history = crate::model::History::default();
    let put = Edit::Put(vec![account(1, 7, 100).into()]);
    let after = history.edit(mine.queue.book(), put).expect("valid");
    mine.queue
        .push(after, history.last_done().expect("just done").clone());
    mine.flush();
    theirs.catch_up();
    theirs.edit(account(1, 8, 100));
    theirs.flush();
    mine.catch_up();
    assert!(history.undo(mine.queue.book()).expect("there is one").is_err());
}

#[test]
fn what_did_not_change_stays_the_same_in_memory() {
    let deep = depot();
    let mut mine = Tab::open(&deep);
    let held = book(40);
    let (after, undo) = Book::default()
        .edit(Edit::Put(
            held.dossiers()
                .map(|dossier| dossier.account.clone().into())
                .collect(),
        ))
        .expect("valid");
    mine.queue.push(after, undo);
    mine.flush();
    let before = mine.queue.book().clone();
    let mut theirs = Tab::open(&deep);
    theirs.edit(account(3, 99, 200));
    theirs.flush();
    mine.catch_up();
    assert_eq!(mine.queue.book().changed_since(&before), [account(3, 1, 1).id]);
}

#[derive(Clone, Debug)]
enum Step {
    Edit {
        tab: usize,
        account: u64,
        seed: u64,
    },
    Flush(usize),
    CatchUp(usize),
    /// The tab ends with what it had not stored; another takes its place.
    Crash(usize),
}

fn step() -> impl Strategy<Value = Step> {
    let tab = 0..4_usize;
    prop_oneof![
        6 => (tab.clone(), 0..60_u64, any::<u64>()).prop_map(|(tab, account, seed)| Step::Edit { tab, account, seed }),
        3 => tab.clone().prop_map(Step::Flush),
        1 => tab.clone().prop_map(Step::CatchUp),
        1 => tab.prop_map(Step::Crash),
    ]
}

fn cases() -> u32 {
    std::env::var("RAPPORT_SEQUENCES")
        .ok()
        .and_then(|count| count.parse().ok())
        .unwrap_or(100)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases()))]

    #[test]
    fn four_tabs_lose_no_edit_that_was_stored(steps in prop::collection::vec(step(), 1..60)) {
        let deep = depot();
        let mut tabs: Vec<Tab> = (0..4).map(|_| Tab::open(&deep)).collect();
        // What each tab has made of each account since it was last stored.
        let mut waiting = vec![BTreeMap::<AccountId, Record>::new(); 4];
        let mut stored = BTreeMap::<AccountId, Record>::new();
        for step in steps {
            match step {
                Step::Edit { tab, account: n, seed } => {
                    let record = account(n, seed, 60);
                    tabs[tab].edit(record.clone());
                    waiting[tab].insert(record.id, record.into());
                }
                Step::Flush(tab) => {
                    tabs[tab].flush();
                    let displaced = std::mem::take(&mut tabs[tab].displaced);
                    waiting[tab].retain(|id, _| !displaced.contains(id));
                    stored.append(&mut waiting[tab]);
                }
                Step::CatchUp(tab) => {
                    tabs[tab].catch_up();
                    let displaced = std::mem::take(&mut tabs[tab].displaced);
                    waiting[tab].retain(|id, _| !displaced.contains(id));
                }
                Step::Crash(tab) => {
                    tabs[tab] = Tab::open(&deep);
                    waiting[tab].clear();
                }
            }
            let found = Tab::open(&deep);
            for (id, record) in &stored {
                let there = found.queue.book().record(RecordRef::Account(*id));
                prop_assert_eq!(there.as_ref(), Some(record));
            }
        }
        for _ in 0..2 {
            tabs.iter_mut().for_each(Tab::flush);
            tabs.iter_mut().for_each(Tab::catch_up);
        }
        let parts = tabs[0].queue.book().to_parts();
        prop_assert!(tabs.iter().all(|tab| tab.queue.book().to_parts() == parts));
    }
}
