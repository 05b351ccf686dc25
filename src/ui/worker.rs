//! The page's side of the worker, which does sums that would keep the page from answering.
//!
//! One worker, started when a sum is first asked for, does one job after another. A sum cannot be interrupted, so
//! whoever wants no more of one ends the worker with it; another is started for the jobs that wait.

use crate::work::wire::{self, Word};
use crate::work::{Job, Report};
use leptos::prelude::{document, set_timeout};
use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;
use std::time::Duration;
use thiserror::Error;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{Closure, JsValue};
use web_sys::{ErrorEvent, Event, MessageEvent, Worker, WorkerOptions, WorkerType};

/// What is heard of a job.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Heard {
    /// A report of the job's; [`Report::Done`] is the last.
    Report(Report),
    /// There is no more to come, and never will be. What was reported before still holds.
    Failed(Failure),
}

/// Why a job came to nothing. Asking again is always worth a try: it starts another worker.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub(crate) enum Failure {
    /// Its code could not be fetched, or this browser does not run it.
    #[error("the worker did not start: {0}")]
    NotStarted(String),
    /// It broke down over this job.
    #[error("the worker broke down: {0}")]
    BrokenDown(String),
}

/// A job that was asked for. Dropping this cancels it: nothing more is heard of it.
#[must_use = "a job is cancelled when this is dropped"]
#[derive(Debug)]
pub(crate) struct Asked {
    id: u64,
}

impl Drop for Asked {
    fn drop(&mut self) {
        cancel(self.id);
    }
}

/// Has the worker do a job, after those asked for earlier. `hear` is never called before this returns.
pub(crate) fn ask(job: Job, hear: impl FnMut(Heard) + 'static) -> Asked {
    let id = at_desk(|desk| {
        desk.last += 1;
        let hear = Rc::new(RefCell::new(hear));
        let id = desk.last;
        desk.waiting.push_back(Order { id, job, hear });
        id
    });
    go_on();
    Asked { id }
}

/// Long enough for half a megabyte over a poor connection.
const PATIENCE: Duration = Duration::from_secs(60);

/// A job and who wants to hear of it.
struct Order {
    id: u64,
    job: Job,
    hear: Rc<RefCell<dyn FnMut(Heard)>>,
}

/// The jobs, and the worker if there is one.
#[derive(Default)]
struct Desk {
    /// Number of the latest job and of the latest worker.
    last: u64,
    waiting: VecDeque<Order>,
    running: Option<Order>,
    worker: Option<Running>,
}

thread_local! {
    static DESK: RefCell<Desk> = RefCell::default();
}

/// Nothing in `deed` may call back, nor drop an order: what those hold may come here again.
fn at_desk<T>(deed: impl FnOnce(&mut Desk) -> T) -> T {
    DESK.with_borrow_mut(deed)
}

/// A worker that ends when this is dropped.
struct Running {
    number: u64,
    /// Whether it listens.
    ready: bool,
    worker: Worker,
    /// What it calls, which must live as long.
    _heard: Closure<dyn Fn(MessageEvent)>,
    _failed: Closure<dyn Fn(Event)>,
}

impl Drop for Running {
    fn drop(&mut self) {
        self.worker.terminate();
        // What it said last may be on its way, and who would hear it goes now.
        self.worker.set_onmessage(None);
        self.worker.set_onmessageerror(None);
        self.worker.set_onerror(None);
    }
}

impl Desk {
    fn worker(&mut self, number: u64) -> Option<&mut Running> {
        self.worker.as_mut().filter(|worker| worker.number == number)
    }

    /// Gives the next job to the worker, or starts that. Else, which worker would not and why.
    fn advance(&mut self) -> Result<(), (u64, String)> {
        if self.running.is_some() || self.waiting.is_empty() {
            return Ok(());
        }
        match &self.worker {
            None => {
                self.last += 1;
                let number = self.last;
                self.worker = Some(start(number).map_err(|fault| (number, words(&fault)))?);
                Ok(())
            }
            Some(worker) if worker.ready => {
                let (number, worker) = (worker.number, worker.worker.clone());
                self.running = self.waiting.pop_front();
                let sent = self.running.as_ref().map(|order| send(&worker, &order.job));
                sent.unwrap_or(Ok(())).map_err(|why| (number, why))
            }
            // It would not hear yet, and says when it does.
            Some(_) => Ok(()),
        }
    }

    /// The jobs that are lost with a worker: the one it was at, or all, if it never listened and another would not
    /// either. None if it was ended before.
    fn lose(&mut self, number: u64) -> (Vec<Order>, bool) {
        if self.worker.as_ref().is_some_and(|worker| worker.number != number) {
            return (Vec::new(), true);
        }
        let started = self.worker.take().is_some_and(|worker| worker.ready);
        let lost = if started {
            self.running.take().into_iter().collect()
        } else {
            self.waiting.drain(..).collect()
        };
        (lost, started)
    }
}

fn go_on() {
    if let Err((number, why)) = at_desk(Desk::advance) {
        // Later, since nobody expects to be called while asking.
        set_timeout(move || give_up(number, why), Duration::ZERO);
    }
}

/// Ends a job, and the worker with it if that is what it does.
fn cancel(id: u64) {
    let ended = at_desk(|desk| {
        let place = desk.waiting.iter().position(|order| order.id == id);
        let waiting = place.and_then(|place| desk.waiting.remove(place));
        let running = desk.running.take_if(|order| order.id == id);
        if running.is_some() {
            desk.worker = None;
        }
        (waiting, running)
    });
    // Not at the desk: what its listener holds may be another job.
    drop(ended);
    go_on();
}

fn start(number: u64) -> Result<Running, JsValue> {
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    let worker = Worker::new_with_options(&address()?, &options)?;
    let heard = Closure::<dyn Fn(MessageEvent)>::new(move |message| hear(number, &message));
    let failed = Closure::<dyn Fn(Event)>::new(move |event| give_up(number, reason(&event)));
    worker.set_onmessage(Some(heard.as_ref().unchecked_ref()));
    worker.set_onmessageerror(Some(failed.as_ref().unchecked_ref()));
    worker.set_onerror(Some(failed.as_ref().unchecked_ref()));
    set_timeout(move || lose_patience(number), PATIENCE);
    Ok(Running {
        number,
        ready: false,
        worker,
        _heard: heard,
        _failed: failed,
    })
}

/// The page names the script, which lies among the files of the page's own build.
fn address() -> Result<String, JsValue> {
    let named = document().query_selector("meta[name=worker]")?;
    let address = named.and_then(|meta| meta.get_attribute("content"));
    address.ok_or_else(|| JsValue::from_str("the page names none"))
}

fn send(worker: &Worker, job: &Job) -> Result<(), String> {
    let text = wire::write_job(job).map_err(|garbled| garbled.to_string())?;
    let sent = worker.post_message(&JsValue::from_str(&text));
    sent.map_err(|fault| words(&fault))
}

fn hear(number: u64, message: &MessageEvent) {
    match wire::read_word(&message.data().as_string().unwrap_or_default()) {
        Ok(Word::Ready) => {
            at_desk(|desk| {
                if let Some(worker) = desk.worker(number) {
                    worker.ready = true;
                }
            });
            go_on();
        }
        Ok(Word::Report(report)) => pass_on(number, report),
        Ok(Word::Failed(why)) => give_up(number, why),
        Err(garbled) => give_up(number, garbled.to_string()),
    }
}

fn pass_on(number: u64, report: Report) {
    let last = matches!(report, Report::Done);
    let hear = at_desk(|desk| {
        desk.worker(number)?;
        let order = if last { desk.running.take() } else { None };
        let order = order.as_ref().or(desk.running.as_ref());
        order.map(|order| Rc::clone(&order.hear))
    });
    if last {
        go_on();
    }
    if let Some(hear) = hear {
        (hear.borrow_mut())(Heard::Report(report));
    }
}

/// Tells those whose jobs are lost with a worker, and goes on with the others.
fn give_up(number: u64, why: String) {
    let (lost, started) = at_desk(|desk| desk.lose(number));
    let failure = if started {
        Failure::BrokenDown(why)
    } else {
        Failure::NotStarted(why)
    };
    for order in lost {
        (order.hear.borrow_mut())(Heard::Failed(failure.clone()));
    }
    go_on();
}

fn lose_patience(number: u64) {
    let silent = at_desk(|desk| desk.worker(number).is_some_and(|worker| !worker.ready));
    if silent {
        give_up(number, format!("no answer in {} s", PATIENCE.as_secs()));
    }
}

/// The browser's own words, for a log.
fn reason(event: &Event) -> String {
    let message = event.dyn_ref::<ErrorEvent>().map(ErrorEvent::message);
    // A script that could not be fetched is an event without words.
    message
        .filter(|words| !words.is_empty())
        .unwrap_or_else(|| event.type_())
}

fn words(fault: &JsValue) -> String {
    let error = fault
        .dyn_ref::<js_sys::Error>()
        .map(|error| error.message().into());
    error
        .or_else(|| fault.as_string())
        .unwrap_or_else(|| format!("{fault:?}"))
}
