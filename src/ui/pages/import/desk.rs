//! What lies on the table while an import is prepared. It outlives the page: a look at the settings
//! must not cost the files already chosen.

use super::glance::Inquiry;
use crate::exchange::import::{
    Answer, Delimiter, DryRun, Encoding, Kind, MAX_BYTES, Options, ReadError, Source, Target, dry_run_paced,
    read_as,
};
use crate::model::{Currency, Edit, Refusal};
use crate::ui::lasting;
use crate::ui::route::Route;
use crate::ui::session::{Session, use_session};
use chrono::NaiveDate;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// Records that end longer ago than this make every account seem silent.
const STALE_DAYS: i64 = 120;

/// The files chosen and what is to become of them.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    /// The files that could be read.
    pub(super) files: RwSignal<Files>,
    /// Those that could not.
    pub(super) unread: RwSignal<Vec<Unread>>,
    /// The names of the files being read.
    pub(super) reading: RwSignal<Vec<String>>,
    /// The questions about the files.
    pub(super) inquiry: RwSignal<Inquiry>,
    /// The currency as typed; none follows the book's.
    pub(super) currency: RwSignal<Option<String>>,
    /// Look at the book as of the last day of the data, where that is offered.
    pub(super) look_back: RwSignal<bool>,
    /// What the files would do to the book.
    pub(super) trial: RwSignal<Option<DryRun>>,
    /// What is being worked out.
    pub(super) stage: RwSignal<Stage>,
    /// The share of it that is done, 0 to 1.
    pub(super) progress: RwSignal<f64>,
    /// Why the book refused the import.
    pub(super) refusal: RwSignal<Option<Refusal>>,
    turn: StoredValue<u32>,
    handles: StoredValue<BTreeMap<u32, web_sys::File>, LocalStorage>,
}

/// The files that could be read, each under a number of its own.
#[derive(Default)]
pub(super) struct Files {
    ids: Vec<u32>,
    /// Shared with a trial under way, which goes on with what it was given.
    sources: Vec<Arc<Source>>,
}

/// A file that could not be read.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Unread {
    pub(super) id: u32,
    pub(super) name: String,
    pub(super) fault: Fault,
}

/// Why not.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Fault {
    /// There is no table in it, or too large a one.
    Content(ReadError),
    /// The browser could not give its bytes: a folder, or a file that changed or went away.
    Bytes,
}

/// What is being worked out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// Nothing: what is shown holds.
    Settled,
    /// What the files would do.
    Trying,
    /// Nothing, because the person stopped it.
    Stopped,
    /// The edit itself.
    Importing,
}

impl Files {
    pub(super) fn ids(&self) -> Vec<u32> {
        self.ids.clone()
    }

    pub(super) fn sources(&self) -> &[Arc<Source>] {
        &self.sources
    }

    pub(super) fn get(&self, id: u32) -> Option<&Source> {
        Some(&self.sources[self.place(id)?])
    }

    fn get_mut(&mut self, id: u32) -> Option<&mut Source> {
        let place = self.place(id)?;
        Some(Arc::make_mut(&mut self.sources[place]))
    }

    fn place(&self, id: u32) -> Option<usize> {
        self.ids.iter().position(|held| *held == id)
    }

    fn add(&mut self, id: u32, source: Source) {
        self.ids.push(id);
        self.sources.push(Arc::new(source));
    }

    fn remove(&mut self, id: u32) {
        if let Some(place) = self.place(id) {
            self.ids.remove(place);
            self.sources.remove(place);
        }
    }
}

/// The desk of the session, set up when first asked for.
pub(super) fn use_desk() -> Desk {
    use_context::<Desk>().unwrap_or_else(|| {
        use_session().for_good(|| {
            let desk = Desk::new();
            provide_context(desk);
            desk
        })
    })
}

impl Desk {
    /// An empty desk.
    fn new() -> Self {
        Self {
            files: RwSignal::default(),
            unread: RwSignal::default(),
            reading: RwSignal::default(),
            inquiry: RwSignal::default(),
            currency: RwSignal::default(),
            look_back: RwSignal::new(true),
            trial: RwSignal::default(),
            stage: RwSignal::new(Stage::Settled),
            progress: RwSignal::new(0.0),
            refusal: RwSignal::default(),
            turn: StoredValue::new(0),
            handles: StoredValue::new_local(BTreeMap::new()),
        }
    }

    /// Reads files and lays them on the desk.
    pub(super) fn take(self, files: Vec<web_sys::File>) {
        self.refusal.set(None);
        let files: Vec<_> = files.into_iter().filter(|file| !self.holds(file)).collect();
        self.reading
            .update(|names| names.extend(files.iter().map(web_sys::File::name)));
        spawn_local(async move {
            for file in files {
                painted().await;
                let (id, name) = (self.keep(&file), file.name());
                match load(&file, None, None).await {
                    Ok(source) => {
                        self.inquiry.update(|inquiry| inquiry.follow(id, &source));
                        self.files.update(|files| files.add(id, source));
                    }
                    Err(fault) => self.unread.update(|unread| {
                        unread.push(Unread {
                            id,
                            name: name.clone(),
                            fault,
                        })
                    }),
                }
                self.done_reading(&name);
            }
        });
    }

    /// Reads a file once more, in the way the person chose.
    pub(super) fn read_again(self, id: u32, encoding: Option<Encoding>, delimiter: Option<Delimiter>) {
        let Some(file) = self.handles.with_value(|handles| handles.get(&id).cloned()) else {
            return;
        };
        let name = file.name();
        self.reading.update(|names| names.push(name.clone()));
        spawn_local(async move {
            painted().await;
            match load(&file, encoding, delimiter).await {
                Ok(source) => self.replace(id, source),
                Err(fault) => self.unread.update(|unread| {
                    unread.push(Unread {
                        id,
                        name: name.clone(),
                        fault,
                    })
                }),
            }
            self.done_reading(&name);
        });
    }

    fn replace(self, id: u32, mut source: Source) {
        let kind = self
            .files
            .with_untracked(|files| files.get(id).and_then(Source::kind));
        if source.kind().is_none() {
            source.set_kind(kind);
        }
        self.inquiry.update(|inquiry| {
            inquiry.forget(id);
            inquiry.follow(id, &source);
        });
        self.unread.update(|unread| unread.retain(|fault| fault.id != id));
        self.files
            .update(|files| files.get_mut(id).map(|held| *held = source).unwrap_or_default());
    }

    /// Takes a file off the desk.
    pub(super) fn remove(self, id: u32) {
        self.handles.update_value(|handles| drop(handles.remove(&id)));
        self.inquiry.update(|inquiry| inquiry.forget(id));
        self.unread.update(|unread| unread.retain(|fault| fault.id != id));
        self.files.update(|files| files.remove(id));
    }

    /// Takes the word about an unreadable file away.
    pub(super) fn dismiss(self, id: u32) {
        self.unread.update(|unread| unread.retain(|fault| fault.id != id));
    }

    /// Says what the rows of a file are.
    pub(super) fn set_kind(self, id: u32, kind: Option<Kind>) {
        self.correct(id, |source| source.set_kind(kind));
    }

    /// Says what a column means.
    pub(super) fn map(self, id: u32, column: usize, target: Option<Target>) {
        self.correct(id, |source| source.map(column, target));
    }

    /// Answers a question about a column.
    pub(super) fn answer(self, id: u32, column: usize, answer: Answer) {
        self.inquiry
            .update(|inquiry| inquiry.answered(id, column, answer));
        self.correct(id, |source| source.answer(column, answer));
    }

    fn correct(self, id: u32, change: impl FnOnce(&mut Source)) {
        self.refusal.set(None);
        self.files.update(|files| {
            let Some(source) = files.get_mut(id) else { return };
            change(source);
            self.inquiry.update(|inquiry| inquiry.follow(id, source));
        });
    }

    /// The currency of amounts that come without one; none while what was typed is no currency.
    pub(super) fn currency(self, session: Session) -> Option<Currency> {
        match self.currency.get() {
            Some(typed) => typed.trim().to_uppercase().parse().ok(),
            None => Some(session.book.with(|book| book.policy().currency)),
        }
    }

    /// The last day of the data, if it lies so far back that the book should be looked at from there.
    pub(super) fn offered_day(self, session: Session) -> Option<NaiveDate> {
        let last = self.trial.with(|trial| trial.as_ref()?.last_event_on)?;
        ((session.today.get() - last).num_days() > STALE_DAYS).then_some(last)
    }

    /// Works out, as soon as the browser has shown what was chosen, what the files would do.
    pub(super) fn try_out(self, session: Session, currency: Option<Currency>) {
        let mine = self.next_turn();
        let ready = self
            .files
            .with_untracked(|files| files.sources.iter().any(|source| source.is_ready()));
        let (true, Some(currency)) = (ready, currency) else {
            self.trial.set(None);
            self.stage.set(Stage::Settled);
            return;
        };
        self.stage.set(Stage::Trying);
        self.progress.set(0.0);
        spawn_local(async move {
            let going_on = async |done: f64| {
                self.progress.set(done);
                painted().await;
                self.turn.get_value() == mine
            };
            if !going_on(0.0).await {
                return;
            }
            let options = Options {
                currency,
                signature: session.signature(),
            };
            let book = session.book.get_untracked();
            let sources = self.files.with_untracked(|files| files.sources.clone());
            let run = dry_run_paced(&book, &sources, &options, &mut session.mint(), going_on).await;
            if let Some(run) = run {
                self.trial.set(Some(run));
                self.stage.set(Stage::Settled);
            }
        });
    }

    /// Stops working out what would happen; the files stay on the desk.
    pub(super) fn stop(self) {
        self.next_turn();
        self.trial.set(None);
        self.stage.set(Stage::Stopped);
    }

    /// Carries the import out as one edit; where the book refuses, everything stays on the desk.
    pub(super) fn import(self, session: Session) {
        let day = untrack(|| self.offered_day(session)).filter(|_| self.look_back.get_untracked());
        let mine = self.next_turn();
        self.stage.set(Stage::Importing);
        spawn_local(async move {
            painted().await;
            if self.turn.get_value() != mine {
                return;
            }
            // Taken, not copied: it may hold half a million lines.
            let taken = self.trial.try_update_untracked(|trial| trial.take()).flatten();
            let Some(run) = taken else {
                return self.stage.set(Stage::Settled);
            };
            match session.edit(run.edit) {
                Ok(()) => {
                    // From now on there is something of one's own to lose.
                    lasting::ask_once();
                    self.leave(session, day);
                }
                Err(refusal) => {
                    self.refusal.set(Some(refusal));
                    let currency = untrack(|| self.currency(session));
                    self.try_out(session, currency);
                }
            }
        });
    }

    fn leave(self, session: Session, day: Option<NaiveDate>) {
        if day.is_some() {
            session.set_as_of(day);
        }
        self.clear();
        let _ = window().location().set_hash(&Route::Today.to_string());
    }

    /// Takes everything off the desk.
    pub(super) fn clear(self) {
        self.next_turn();
        self.handles.update_value(BTreeMap::clear);
        self.files.set(Files::default());
        self.unread.set(Vec::new());
        self.inquiry.set(Inquiry::default());
        self.currency.set(None);
        self.look_back.set(true);
        self.trial.set(None);
        self.refusal.set(None);
        self.stage.set(Stage::Settled);
    }

    fn next_turn(self) -> u32 {
        self.turn.update_value(|turn| *turn = turn.wrapping_add(1));
        self.turn.get_value()
    }

    fn keep(self, file: &web_sys::File) -> u32 {
        self.handles
            .try_update_value(|handles| {
                let id = handles.last_key_value().map_or(0, |(last, _)| last + 1);
                handles.insert(id, file.clone());
                id
            })
            .unwrap_or_default()
    }

    /// The same file is already here: chosen twice, its rows would count twice.
    fn holds(self, file: &web_sys::File) -> bool {
        let mark = |file: &web_sys::File| (file.name(), file.size() as u64, file.last_modified() as u64);
        let lies_here = |id: &u32| self.files.with_untracked(|files| files.get(*id).is_some());
        self.handles.with_value(|handles| {
            handles
                .iter()
                .any(|(id, held)| mark(held) == mark(file) && lies_here(id))
        })
    }

    fn done_reading(self, name: &str) {
        self.reading.update(|names| {
            if let Some(place) = names.iter().position(|held| held == name) {
                names.remove(place);
            }
        });
    }
}

async fn load(
    file: &web_sys::File,
    encoding: Option<Encoding>,
    delimiter: Option<Delimiter>,
) -> Result<Source, Fault> {
    // Before its bytes are fetched: they may be more than the page can hold.
    if file.size() > MAX_BYTES as f64 {
        return Err(Fault::Content(ReadError::TooLarge { limit: MAX_BYTES }));
    }
    let buffer = JsFuture::from(file.array_buffer())
        .await
        .map_err(|_| Fault::Bytes)?;
    let bytes = js_sys::Uint8Array::new(&buffer).to_vec();
    read_as(&file.name(), &bytes, encoding, delimiter).map_err(Fault::Content)
}

/// Waits until the browser has shown what was set before, so that long work does not begin unannounced.
async fn painted() {
    let shown = js_sys::Promise::new(&mut |resolve, _| {
        let resolve = move || drop(resolve.call0(&JsValue::NULL));
        request_animation_frame(move || set_timeout(resolve, Duration::ZERO));
    });
    let _ = JsFuture::from(shown).await;
}

/// Whether the trial changes anything at all.
pub(super) fn changes_anything(run: &DryRun) -> bool {
    !matches!(&run.edit, Edit::Put(records) if records.is_empty())
}
