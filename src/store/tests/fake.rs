//! Storage in memory that stops, forgets and refuses as a browser's does.

use super::*;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::future::Future;
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

/// What a future gives that never has to wait.
pub(super) fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("nothing in memory takes time"),
    }
}

/// How many more writes happen before everything is as if the process had ended.
#[derive(Clone, Debug)]
pub(super) struct Life(Rc<Cell<usize>>);

impl Life {
    pub(super) fn of(writes: usize) -> Self {
        Self(Rc::new(Cell::new(writes)))
    }

    pub(super) fn is_over(&self) -> bool {
        self.0.get() == 0
    }

    fn spend(&self) -> bool {
        let lasts = !self.is_over();
        self.0.set(self.0.get().saturating_sub(1));
        lasts
    }
}

/// Local storage: it remembers its earlier states, to one of which a killed browser returns.
#[derive(Clone, Debug)]
pub(super) struct Near {
    pub(super) kv: Rc<RefCell<MemoryKv>>,
    states: Rc<RefCell<Vec<MemoryKv>>>,
    life: Life,
    pub(super) room: Rc<Cell<usize>>,
}

impl Near {
    pub(super) fn new(kv: MemoryKv, life: &Life) -> Self {
        Self {
            states: Rc::new(RefCell::new(vec![kv.clone()])),
            kv: Rc::new(RefCell::new(kv)),
            life: life.clone(),
            room: Rc::new(Cell::new(usize::MAX)),
        }
    }

    /// What a killed browser finds again: the state of some writes ago.
    pub(super) fn after_a_kill(&self, forgotten: usize) -> MemoryKv {
        let states = self.states.borrow();
        states[states.len().saturating_sub(1 + forgotten)].clone()
    }
}

impl KeyValue for Near {
    fn get(&self, key: &str) -> Result<Option<String>, Denied> {
        self.kv.borrow().get(key)
    }

    fn set(&mut self, key: &str, text: &str) -> Result<(), Denied> {
        if !self.life.spend() {
            return Ok(());
        }
        let mut kv = self.kv.borrow_mut();
        let others: usize =
            kv.0.iter()
                .filter(|(held, _)| *held != key)
                .map(|(_, text)| text.len())
                .sum();
        if others + text.len() > self.room.get() {
            return Err(Denied::Full);
        }
        kv.set(key, text)?;
        self.states.borrow_mut().push(kv.clone());
        Ok(())
    }

    fn remove(&mut self, key: &str) -> Result<(), Denied> {
        if self.life.spend() {
            let mut kv = self.kv.borrow_mut();
            kv.remove(key)?;
            self.states.borrow_mut().push(kv.clone());
        }
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, Denied> {
        self.kv.borrow().keys()
    }
}

/// A database that all tabs share.
#[derive(Clone, Debug)]
pub(super) struct Memory {
    pub(super) texts: Rc<RefCell<BTreeMap<String, String>>>,
    life: Life,
    pub(super) refuses: Rc<Cell<Option<Denied>>>,
    /// Pages cannot be read any more.
    pub(super) torn: Rc<Cell<bool>>,
    /// This one cannot be read, nor anything together with it.
    pub(super) hole: Rc<RefCell<Option<String>>>,
}

impl Memory {
    pub(super) fn new(texts: BTreeMap<String, String>, life: &Life) -> Self {
        Self {
            texts: Rc::new(RefCell::new(texts)),
            life: life.clone(),
            refuses: Rc::default(),
            torn: Rc::default(),
            hole: Rc::default(),
        }
    }

    pub(super) fn held(&self) -> BTreeMap<String, String> {
        self.texts.borrow().clone()
    }
}

impl Depot for Memory {
    async fn look(&self) -> Result<Look, Denied> {
        let texts = self.texts.borrow();
        let backups = texts.iter().filter(|(key, _)| key.starts_with("rapport.backup."));
        Ok(Look {
            manifest: texts.get("rapport.manifest").cloned(),
            keys: texts.keys().cloned().collect(),
            backups: backups.map(|(key, text)| (key.clone(), text.clone())).collect(),
        })
    }

    async fn texts(&self, keys: &[String]) -> Result<Vec<Option<String>>, Denied> {
        let hole = self.hole.borrow();
        if self.torn.get() || hole.as_ref().is_some_and(|hole| keys.contains(hole)) {
            return Err(Denied::Blocked);
        }
        let texts = self.texts.borrow();
        Ok(keys.iter().map(|key| texts.get(key).cloned()).collect())
    }

    async fn commit(&self, batch: Batch) -> Result<Commit, Denied> {
        if let Some(denied) = self.refuses.get() {
            return Err(denied);
        }
        let mut texts = self.texts.borrow_mut();
        if texts.get("rapport.manifest") != batch.expects.as_ref() {
            return Ok(Commit::Overtaken);
        }
        if self.life.spend() {
            let mut hole = self.hole.borrow_mut();
            if batch.put.iter().any(|(key, _)| hole.as_ref() == Some(key)) {
                *hole = None;
            }
            texts.extend(batch.put);
            texts.retain(|key, _| !batch.remove.contains(key));
        }
        Ok(Commit::Done)
    }
}

pub(super) type MemoryVault = Vault<Memory>;

/// Opens both copies.
pub(super) fn opened_vault(near: &Near, deep: &Memory) -> (MemoryVault, Started) {
    now(Vault::open(Box::new(near.clone()), Some(deep.clone()))).expect("memory can be read")
}
