//! What the book says of its customers, fitted in the worker and kept while the book does not change.
//!
//! The purchases of all accounts are read between frames, the models are fitted beside the page. What was found
//! before stays on screen until its successor is there.

use super::session::Session;
use super::worker::{Asked, Heard, ask};
use crate::engine::clv::outlook::Fitted;
use crate::engine::clv::purchases::Purchases;
use crate::model::{AccountId, Book};
use crate::work::value::{Fit, Found};
use crate::work::{Job, Report};
use chrono::NaiveDate;
use leptos::prelude::*;
use std::cell::OnceCell;
use std::sync::Arc;
use std::time::Duration;

/// The purchases of a book with what they say.
#[derive(Debug, PartialEq)]
pub(crate) struct Valued {
    /// The models; none where fewer than two accounts have bought.
    pub(crate) fitted: Option<Fitted>,
    /// Every account's purchases, by account.
    pub(crate) book: Vec<Purchases>,
    /// The day asked.
    pub(crate) as_of: NaiveDate,
}

impl Valued {
    /// What one account bought.
    pub(crate) fn of(&self, account: AccountId) -> Option<&Purchases> {
        let place = self.book.binary_search_by_key(&account, |one| one.account).ok()?;
        self.book.get(place)
    }
}

/// How far it is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Stage {
    /// Nobody asked.
    Idle,
    /// Orders are being read.
    Reading,
    /// Models are being fitted: so many of so many steps.
    Fitting(u32, u32),
    /// What stands in `valued` is of the book as it is.
    Ready,
    /// The person stopped it.
    Stopped,
    /// It failed, with the reason for a log.
    Failed(String),
}

/// The state, shared by every page that shows value.
#[derive(Clone, Copy)]
pub(crate) struct Valuing {
    session: Session,
    /// How far it is.
    pub(crate) stage: RwSignal<Stage>,
    /// What was found last.
    pub(crate) valued: RwSignal<Option<Arc<Valued>>>,
    /// Counts what was begun: an older reading gives way.
    turn: StoredValue<u32>,
    asked: StoredValue<Option<Asked>, LocalStorage>,
    /// The book and day of what was found or is being found.
    basis: StoredValue<Option<(Book, NaiveDate)>>,
}

thread_local! {
    static VALUING: OnceCell<Valuing> = const { OnceCell::new() };
}

/// The state, which follows the book while the caller is on screen.
pub(crate) fn use_valuing(session: Session) -> Valuing {
    let valuing = VALUING.with(|cell| *cell.get_or_init(|| session.for_good(|| Valuing::new(session))));
    Effect::new(move || {
        session.book.track();
        session.as_of.track();
        valuing.keep_up();
    });
    valuing
}

/// Reading may take this long between frames.
const SLICE_MS: f64 = 8.0;

impl Valuing {
    fn new(session: Session) -> Self {
        Self {
            session,
            stage: RwSignal::new(Stage::Idle),
            valued: RwSignal::new(None),
            turn: StoredValue::new(0),
            asked: StoredValue::new_local(None),
            basis: StoredValue::new(None),
        }
    }

    /// Begins anew where book or day changed.
    fn keep_up(self) {
        let now = (
            self.session.book.get_untracked(),
            self.session.as_of.get_untracked(),
        );
        let same = self.basis.with_value(|basis| basis.as_ref() == Some(&now));
        if !same {
            self.begin(now);
        }
    }

    /// Begins anew, whatever there is.
    pub(crate) fn again(self) {
        let now = (
            self.session.book.get_untracked(),
            self.session.as_of.get_untracked(),
        );
        self.begin(now);
    }

    /// Stops what is under way; what was found before stays.
    pub(crate) fn stop(self) {
        self.turn.update_value(|turn| *turn = turn.wrapping_add(1));
        self.asked.set_value(None);
        self.stage.set(Stage::Stopped);
    }

    fn begin(self, (book, as_of): (Book, NaiveDate)) {
        self.turn.update_value(|turn| *turn = turn.wrapping_add(1));
        self.asked.set_value(None);
        self.basis.set_value(Some((book.clone(), as_of)));
        self.stage.set(Stage::Reading);
        let accounts = book.dossiers().map(|dossier| dossier.id()).collect();
        self.read(Reading {
            turn: self.turn.get_value(),
            book,
            as_of,
            accounts,
            read: Vec::new(),
        });
    }

    fn read(self, mut reading: Reading) {
        let slice = move || {
            if self.turn.get_value() != reading.turn {
                return;
            }
            if reading.advance() {
                self.read(reading);
            } else {
                self.fit(reading);
            }
        };
        set_timeout(slice, Duration::ZERO);
    }

    fn fit(self, reading: Reading) {
        let Reading { read, as_of, .. } = reading;
        // The models know days and amounts only: an edit of anything else, costs included, leaves them as they are.
        let known = self.valued.with_untracked(Clone::clone);
        if let Some(known) = known.filter(|known| known.as_of == as_of && alike(&known.book, &read)) {
            if known.book != read {
                let fitted = known.fitted.clone();
                let book = read;
                self.valued.set(Some(Arc::new(Valued { fitted, book, as_of })));
            }
            return self.stage.set(Stage::Ready);
        }
        self.stage.set(Stage::Fitting(0, Fitted::STEPS as u32));
        let mut book = read.clone();
        let job = Job::Fit(Fit { as_of, book: read });
        let hear = move |heard| self.hear(heard, &mut book, as_of);
        self.asked.set_value(Some(ask(job, hear)));
    }

    fn hear(self, heard: Heard, book: &mut Vec<Purchases>, as_of: NaiveDate) {
        match heard {
            Heard::Report(Report::Progress { done, of }) => self.stage.set(Stage::Fitting(done, of)),
            Heard::Report(Report::Value(Found::Fitted(fitted))) => {
                self.valued.set(Some(Arc::new(Valued {
                    fitted: fitted.map(|fitted| *fitted),
                    book: std::mem::take(book),
                    as_of,
                })));
                self.stage.set(Stage::Ready);
            }
            Heard::Report(_) => {}
            Heard::Failed(failure) => self.stage.set(Stage::Failed(failure.to_string())),
        }
    }
}

/// Whether two readings hold the same purchases of the same accounts.
fn alike(one: &[Purchases], other: &[Purchases]) -> bool {
    let same = |(one, other): (&Purchases, &Purchases)| {
        (one.account, one.currency) == (other.account, other.currency)
            && (&one.made, &one.contracts) == (&other.made, &other.contracts)
    };
    one.len() == other.len() && one.iter().zip(other).all(same)
}

/// Purchases read so far.
struct Reading {
    turn: u32,
    book: Book,
    as_of: NaiveDate,
    /// Accounts still to be read.
    accounts: std::collections::VecDeque<AccountId>,
    read: Vec<Purchases>,
}

impl Reading {
    /// Reads on for a moment; whether there is more.
    fn advance(&mut self) -> bool {
        let end = js_sys::Date::now() + SLICE_MS;
        while let Some(id) = self.accounts.pop_front() {
            if let Some(dossier) = self.book.dossier(id) {
                self.read.push(Purchases::of(&self.book, dossier, self.as_of));
            }
            if js_sys::Date::now() >= end {
                break;
            }
        }
        !self.accounts.is_empty()
    }
}
