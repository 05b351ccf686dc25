//! Stores what waits. This lies in a part of the code of its own, as everything that reads and writes pages.

use super::keeper::{Facts, Keeping, Kept, Later, MANIFESTS, Waiting, Warning};
use super::session::Session;
use crate::model::Book;
use crate::store::{self, Denied, IdbDepot, Part, Progress, ReadOnly, StoreError, Vault};
use chrono::NaiveDate;
use leptos::ev;
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen_futures::spawn_local;
use web_sys::BroadcastChannel;

/// By which tabs tell one another that they have saved.
const CHANNEL: &str = "rapport.saved";

/// So many milliseconds until a vault that is at work is looked for again.
const PATIENCE: i32 = 50;

/// So many milliseconds after the start nobody waits for the first pages any more.
const CALM: i32 = 3_000;

/// So many pages are looked at in one go: a few milliseconds.
const AT_ONCE: usize = 8;

type Held = Vault<IdbDepot>;

/// Opens what the browser holds; whatever is wrong with it, there is a book to show.
pub(super) fn open() -> Later<Kept> {
    Box::pin(async {
        let (near, denied) = store::browser_kv();
        let depot = IdbDepot::open().await.ok();
        // Memory would take it, but "saved" must mean that it is there tomorrow.
        let blocked = denied.filter(|_| depot.is_none()).map(|_| Warning::Blocked);
        match Vault::open(near, depot).await {
            Ok((vault, started)) => {
                let opened = started.opened;
                let newer = opened.read_only.map(|ReadOnly::Newer { .. }| Warning::Newer);
                // The database, which is shut, may have whole what is damaged here: nothing may take its place.
                let damaged = opened
                    .quarantined
                    .iter()
                    .any(|one| matches!(one.part, Part::Page(_)));
                let apart = (damaged && !vault.is_deep()).then_some(Warning::Unreadable);
                let barred = newer.or(blocked).or(apart);
                let lost = opened.quarantined.len();
                let once = !vault.is_deep() && barred.is_none();
                let warnings = [
                    (lost > 0).then_some(Warning::Quarantined(lost)),
                    barred.clone(),
                    once.then_some(Warning::Once),
                ];
                let warnings = warnings.into_iter().flatten().collect();
                kept(Some(vault), opened.book, warnings, barred, started.healed)
            }
            // Nothing may be written over what could not be read.
            Err(_) => {
                let barred = Some(Warning::Unreadable);
                kept(None, Book::default(), barred.iter().cloned().collect(), barred, 0)
            }
        }
    })
}

fn kept(
    vault: Option<Held>,
    book: Book,
    warnings: Vec<Warning>,
    barred: Option<Warning>,
    healed: usize,
) -> Kept {
    let facts = facts(vault.as_ref(), healed);
    let begin =
        move |session, waiting| -> Rc<dyn Keeping> { Line::begin(session, waiting, vault, barred, healed) };
    Kept {
        book,
        warnings,
        facts,
        begin: Box::new(begin),
    }
}

fn facts(vault: Option<&Held>, healed: usize) -> Facts {
    let Some(vault) = vault else {
        return Facts::default();
    };
    Facts {
        generation: vault.layout().generation(),
        twice: vault.is_deep(),
        pages: vault.layout().pages(),
        overflow: vault.overflow(),
        healed,
        backups: vault.backups(),
    }
}

/// From the edits of this tab to the disk, one transaction after the other.
struct Line {
    session: Session,
    waiting: Waiting,
    /// None while it is in use.
    vault: RefCell<Option<Held>>,
    barred: RefCell<Option<Warning>>,
    healed: Cell<usize>,
    /// Another tab has saved.
    poked: Cell<bool>,
    /// More came while it was at work.
    again: Cell<bool>,
    channel: Option<BroadcastChannel>,
    me: Weak<Self>,
}

impl Line {
    fn begin(
        session: Session,
        waiting: Waiting,
        vault: Option<Held>,
        barred: Option<Warning>,
        healed: usize,
    ) -> Rc<Self> {
        let deep = vault.as_ref().is_some_and(Vault::is_deep);
        let line = Rc::new_cyclic(|me| Self {
            session,
            waiting,
            vault: RefCell::new(vault),
            barred: RefCell::new(barred),
            healed: Cell::new(healed),
            poked: Cell::new(false),
            again: Cell::new(false),
            channel: BroadcastChannel::new(CHANNEL).ok().filter(|_| deep),
            me: me.clone(),
        });
        if deep {
            line.hear_other_tabs();
        } else {
            line.yield_to_other_tabs();
        }
        // What one copy lacks is made up for at once.
        line.wake();
        if deep {
            spawn_local(Rc::clone(&line).check());
        }
        line
    }

    fn hear_other_tabs(self: &Rc<Self>) {
        let poke = {
            let line = Rc::clone(self);
            move || {
                line.poked.set(true);
                line.wake();
            }
        };
        if let Some(channel) = &self.channel {
            let heard = Closure::<dyn Fn()>::new(poke.clone());
            channel.set_onmessage(Some(heard.as_ref().unchecked_ref()));
            heard.forget();
        }
        // A tab that was asleep has heard nothing.
        let _ = window_event_listener(ev::visibilitychange, move |_| {
            if !document().hidden() {
                poke();
            }
        });
    }

    /// Without a database nobody decides between two tabs: once the other has saved, nothing is written from
    /// here, for each would erase the pages of the other.
    fn yield_to_other_tabs(self: &Rc<Self>) {
        let line = Rc::clone(self);
        let _ = window_event_listener(ev::storage, move |event| {
            let ours = event.key().is_none_or(|key| key.starts_with(MANIFESTS));
            if ours && line.barred.borrow().is_none() {
                line.bar(Warning::ChangedElsewhere);
                line.session.warn(Warning::ChangedElsewhere);
            }
        });
    }

    fn bar(&self, why: Warning) {
        self.barred.replace(Some(why));
    }

    async fn work(self: Rc<Self>, mut vault: Held) {
        loop {
            self.again.set(false);
            let result = self.store(&mut vault).await;
            let done = result.is_err() || !self.again.get();
            if done {
                self.session
                    .stored(result, facts(Some(&vault), self.healed.get()));
                break;
            }
        }
        self.give_back(vault);
    }

    /// The vault, once it is not at work; none where there is none to wait for.
    async fn vault(&self) -> Option<Held> {
        loop {
            match self.vault.borrow_mut().take() {
                Some(vault) => return Some(vault),
                None if self.barred.borrow().is_some() => return None,
                None => {}
            }
            store::pause(PATIENCE).await;
        }
    }

    fn give_back(&self, vault: Held) {
        self.vault.replace(Some(vault));
        // It may have been woken meanwhile.
        if self.again.get() {
            self.wake();
        }
    }

    /// Looks through the database for damage, a little at a time.
    async fn check(self: Rc<Self>) {
        store::pause(CALM).await;
        while self.barred.borrow().is_none()
            && let Some(mut vault) = self.vault().await
        {
            let checked = vault.check(AT_ONCE).await;
            self.give_back(vault);
            let Ok(Some(healed)) = checked else { return };
            if healed > 0 {
                self.healed.set(self.healed.get() + healed);
                self.session.facts.update(|facts| facts.healed += healed);
            }
            store::pause(PATIENCE).await;
        }
    }

    async fn store(&self, vault: &mut Held) -> Result<(), Warning> {
        if let Some(barred) = self.barred.borrow().clone() {
            return Err(barred);
        }
        if self.poked.take() {
            self.catch_up(vault).await?;
        }
        loop {
            let (book, count) = {
                let waiting = self.waiting.borrow();
                (waiting.book().clone(), waiting.waiting())
            };
            let before = vault.layout().generation();
            match vault.save(&book, self.session.today.get_untracked()).await {
                Ok(Progress::Saved) => {
                    self.waiting.borrow_mut().stored(count);
                    let generation = vault.layout().generation();
                    if let Some(channel) = self.channel.as_ref().filter(|_| generation != before) {
                        // Who does not hear it finds out when it saves itself.
                        let _ = channel.post_message(&(generation as f64).into());
                    }
                    if self.waiting.borrow().waiting() == 0 {
                        return Ok(());
                    }
                }
                Ok(Progress::Overtaken) => self.catch_up(vault).await?,
                Err(error) => return Err(self.failed(error)),
            }
        }
    }

    /// Takes over what another tab has saved, and puts on top what waits here.
    async fn catch_up(&self, vault: &mut Held) -> Result<(), Warning> {
        if !vault.catch_up().await.map_err(|error| self.failed(error))? {
            return Ok(());
        }
        let displaced = self.waiting.borrow_mut().rebase(vault.stored().clone());
        let book = self.waiting.borrow().book().clone();
        self.session.book.set(book);
        for displaced in displaced {
            self.session.say_displaced(&displaced);
        }
        Ok(())
    }

    fn failed(&self, error: StoreError) -> Warning {
        let warning = match error {
            StoreError::NotSaved { cause, .. } => match cause {
                Denied::Full => Warning::Full,
                Denied::Blocked => Warning::Blocked,
            },
            StoreError::ReadOnly(_) => Warning::Newer,
            StoreError::ChangedElsewhere => Warning::ChangedElsewhere,
            StoreError::Unreadable(_) => Warning::Blocked,
            StoreError::TooLarge { .. } => Warning::TooLarge,
        };
        if matches!(warning, Warning::Newer | Warning::ChangedElsewhere) {
            self.bar(warning.clone());
        }
        warning
    }
}

impl Keeping for Line {
    fn wake(&self) {
        self.again.set(true);
        let Some(me) = self.me.upgrade() else { return };
        match self.vault.borrow_mut().take() {
            Some(vault) => spawn_local(me.work(vault)),
            // At work: it looks again when it is done. Or there is nothing to store into.
            None => {
                if let Some(barred) = self.barred.borrow().clone() {
                    self.session
                        .stored(Err(barred), self.session.facts.get_untracked());
                }
            }
        }
    }

    fn backup(&self, day: NaiveDate) -> Later<Option<(Book, usize)>> {
        let me = self.me.clone();
        Box::pin(async move {
            let line = me.upgrade()?;
            let vault = line.vault().await?;
            let found = vault.backup(day).await;
            line.give_back(vault);
            found.ok().flatten()
        })
    }
}
