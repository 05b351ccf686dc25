//! What the whole page shares: the book, the day, the language, what was done and what is at risk.

mod explaining;
mod keeping;
mod scoring;

pub(crate) use explaining::Explanations;

use super::clock;
use super::keeper::{self, Facts, Kept, Waiting, Warning};
use super::scores::{Score, Scores};
use super::words;
use crate::i18n::{Key, Lang, Text, fetch_or_english, t};
use crate::model::{AccountId, Book, BookParts, Edit, History, Mint, Refusal, Signature, Stamp, Undo};
pub(crate) use crate::store::Theme;
use crate::store::{Denied, Prefs, Queue};
use chrono::NaiveDate;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;

/// How long a notice stays; undo stays in the bar after that.
const NOTICE: Duration = Duration::from_secs(10);
/// The state of the page, handed to every view.
#[derive(Clone, Copy)]
pub(crate) struct Session {
    /// The book as it stands.
    pub(crate) book: RwSignal<Book>,
    /// What can be undone and redone.
    pub(crate) history: RwSignal<History>,
    /// The chosen language.
    pub(crate) text: RwSignal<Text>,
    /// Settings of this browser.
    pub(crate) prefs: RwSignal<Prefs>,
    /// The calendar day.
    pub(crate) today: RwSignal<NaiveDate>,
    /// The day every figure is asked for.
    pub(crate) as_of: Memo<NaiveDate>,
    /// Health and value of every account.
    pub(crate) scores: RwSignal<Scores>,
    /// How to score an account; none until that code was fetched.
    score: RwSignal<Option<Score>>,
    score_asked: StoredValue<bool>,
    /// The account on screen, scored before the others.
    pub(crate) on_screen: RwSignal<Option<AccountId>>,
    /// Whether the palette, the sheet of shortcuts and the form of a new account are open.
    pub(crate) palette: RwSignal<bool>,
    pub(crate) shortcuts: RwSignal<bool>,
    pub(crate) adding: RwSignal<bool>,
    /// Which stop of the tour is on, from 0.
    pub(crate) tour: RwSignal<Option<usize>>,
    /// Whether palette, sheet or tour were ever asked for.
    pub(crate) overlays: RwSignal<bool>,
    /// Glossary and tour in the chosen language.
    pub(crate) help: RwSignal<Explanations>,
    /// What was said to the person lately.
    pub(crate) notices: RwSignal<Vec<Notice>>,
    /// What is at risk.
    pub(crate) warnings: RwSignal<Vec<Warning>>,
    /// Whether the last edit is stored.
    pub(crate) saving: RwSignal<Saving>,
    /// Where and how the book lies.
    pub(crate) facts: RwSignal<Facts>,
    /// Edits on their way into the store.
    waiting: StoredValue<Waiting, LocalStorage>,
    keeper: StoredValue<keeping::Keeper, LocalStorage>,
    keeper_asked: StoredValue<bool>,
    next_notice: StoredValue<u32>,
    root: StoredValue<Owner>,
}

/// What was said to the person.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Notice {
    /// Identity, for dismissal.
    pub(crate) id: u32,
    /// What happened.
    pub(crate) kind: NoticeKind,
    /// In words, already in the person's language.
    pub(crate) sentence: String,
}

/// What kind of news.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum NoticeKind {
    /// Something was done.
    Done {
        /// It can be taken back.
        undoable: bool,
    },
    /// Something was refused.
    Refused,
}

/// Whether what is on screen is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Saving {
    /// Nothing to store yet.
    Nothing,
    /// It is being written.
    UnderWay,
    /// All of it.
    Saved,
    /// Not: a warning says why.
    Failed,
}

impl Saving {
    /// For style sheets and tests.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::UnderWay => "saving",
            Self::Saved => "saved",
            Self::Failed => "failed",
        }
    }

    /// In words.
    pub(crate) fn words(self, text: &Text) -> String {
        match self {
            Self::Nothing => t!(text, "saving-nothing"),
            Self::UnderWay => t!(text, "saving-now"),
            Self::Saved => t!(text, "saved"),
            Self::Failed => t!(text, "saving-failed"),
        }
    }
}

/// The session of the page.
pub(crate) fn use_session() -> Session {
    expect_context::<Session>()
}

/// The language chosen earlier in this browser.
pub(crate) fn chosen_language() -> Option<Lang> {
    keeper::prefs().language.as_deref().and_then(Lang::from_tag)
}

impl Session {
    /// Goes on from what the browser holds; none where it holds nothing.
    pub(crate) fn open(text: Text, kept: Option<Kept>) -> Self {
        let (book, warnings, facts, begin) = match kept {
            Some(kept) => (kept.book, kept.warnings, kept.facts, Some(kept.begin)),
            None => Default::default(),
        };
        let waiting = Waiting::new(Queue::new(book.clone()).into());
        let prefs = RwSignal::new(keeper::prefs());
        let today = RwSignal::new(clock::today());
        let saving = if book.is_empty() {
            Saving::Nothing
        } else {
            Saving::Saved
        };
        let session = Self {
            book: RwSignal::new(book),
            history: RwSignal::default(),
            text: RwSignal::new(text),
            prefs,
            today,
            as_of: Memo::new(move |_| prefs.with(|prefs| prefs.as_of).unwrap_or_else(|| today.get())),
            scores: RwSignal::default(),
            score: RwSignal::new(None),
            score_asked: StoredValue::new(false),
            on_screen: RwSignal::new(None),
            palette: RwSignal::new(false),
            shortcuts: RwSignal::new(false),
            adding: RwSignal::new(false),
            tour: RwSignal::new(None),
            overlays: RwSignal::new(false),
            help: RwSignal::default(),
            notices: RwSignal::default(),
            warnings: RwSignal::new(warnings),
            saving: RwSignal::new(saving),
            facts: RwSignal::new(facts),
            waiting: StoredValue::new_local(waiting.clone()),
            keeper: StoredValue::new_local(None),
            keeper_asked: StoredValue::new(begin.is_some()),
            next_notice: StoredValue::new(0),
            root: StoredValue::new(Owner::current().unwrap_or_default()),
        };
        if let Some(begin) = begin {
            session.keeper.set_value(Some(begin(session, waiting)));
        }
        session.keep_scored();
        session.guard_leaving();
        // The day turns while the page stays open.
        set_interval(
            move || session.today.maybe_update(|day| replace(day, clock::today())),
            Duration::from_secs(60),
        );
        session
    }

    /// Makes what must outlive the page on screen.
    pub(crate) fn for_good<T>(self, make: impl FnOnce() -> T) -> T {
        self.root.get_value().with(make)
    }

    /// Opens the palette or the sheet of shortcuts.
    pub(crate) fn lay_over(self, what: RwSignal<bool>) {
        self.overlays.set(true);
        what.set(true);
    }

    /// A part of the app could not be fetched.
    pub(crate) fn say_not_fetched(self) {
        let sentence = self.text.with_untracked(|text| t!(text, "page-not-fetched-help"));
        self.notify(NoticeKind::Refused, sentence);
    }

    /// A label that follows the language.
    pub(crate) fn say(self, key: Key) -> impl Fn() -> String + Copy + Send + Sync + 'static {
        move || self.text.with(|text| text.get(key))
    }

    /// Who edits, and when.
    pub(crate) fn signature(self) -> Signature {
        Signature {
            at: clock::now(),
            by: self.prefs.with_untracked(|prefs| prefs.who),
        }
    }

    /// The stamp of a new record.
    pub(crate) fn stamp(self) -> Stamp {
        Stamp::new(self.signature())
    }

    /// Fresh identifiers.
    pub(crate) fn mint(self) -> Mint {
        clock::mint()
    }

    /// Makes an edit, stores it and says so; a refusal is for the form to show.
    pub(crate) fn edit(self, edit: Edit) -> Result<(), Refusal> {
        let before = self.book.get_untracked();
        let mut history = self.history.get_untracked();
        let after = history.edit(&before, edit)?;
        if after == before {
            return Ok(());
        }
        let edit = history.last_done().cloned();
        self.history.set(history);
        edit.into_iter().for_each(|edit| self.adopt(after.clone(), edit));
        self.tell_of_edit();
        Ok(())
    }

    /// Says it this way instead of counting the records of the last edit, unless that was not stored.
    pub(crate) fn say_instead(self, key: Key) {
        if self.saving.get_untracked() != Saving::Failed {
            self.notices.update(|notices| drop(notices.pop()));
            self.notify(NoticeKind::Done { undoable: true }, self.say(key)());
        }
    }

    /// Adds a sentence to what was said of the last edit.
    pub(crate) fn say_as_well(self, sentence: &str) {
        self.notices.update(|notices| {
            if let Some(last) = notices.last_mut() {
                last.sentence = [last.sentence.as_str(), sentence].join(" ");
            }
        });
    }

    /// Says what was done. Undo takes the last edit back, so only its notice may offer it.
    fn tell_of_edit(self) {
        self.notices.update(|notices| {
            for notice in notices
                .iter_mut()
                .filter(|notice| notice.kind != NoticeKind::Refused)
            {
                notice.kind = NoticeKind::Done { undoable: false };
            }
        });
        let done = self
            .history
            .with_untracked(|history| history.last_done().map(|undo| self.describe(undo)));
        self.notify(NoticeKind::Done { undoable: true }, done.unwrap_or_default());
    }

    /// Says why something could not be done.
    pub(crate) fn say_refused(self, why: Key) {
        self.notify(NoticeKind::Refused, self.say(why)());
    }

    /// Makes an edit; a refusal is shown as a notice.
    pub(crate) fn edit_or_notify(self, edit: Edit) {
        if let Err(refusal) = self.edit(edit) {
            self.refuse(&refusal);
        }
    }

    /// Shows why something was refused.
    pub(crate) fn refuse(self, refusal: &Refusal) {
        self.notify(
            NoticeKind::Refused,
            self.text.with_untracked(|text| words::refusal(text, refusal)),
        );
    }

    /// Takes the last edit back.
    pub(crate) fn undo(self) {
        let what = self
            .history
            .with_untracked(|history| history.last_done().map(|undo| self.describe(undo)));
        let said = |text: &Text, what: String| t!(text, "done-undo", what = what);
        self.step(History::undo, History::last_undone, what, said);
    }

    /// Makes the last undone edit again.
    pub(crate) fn redo(self) {
        let what = self
            .history
            .with_untracked(|history| history.last_undone().map(|undo| self.describe_back(undo)));
        let said = |text: &Text, what: String| t!(text, "done-redo", what = what);
        self.step(History::redo, History::last_done, what, said);
    }

    fn step(
        self,
        step: fn(&mut History, &Book) -> Option<Result<Book, Refusal>>,
        taken: fn(&History) -> Option<&Undo>,
        what: Option<String>,
        said: fn(&Text, String) -> String,
    ) {
        let before = self.book.get_untracked();
        let mut history = self.history.get_untracked();
        match step(&mut history, &before) {
            None => {}
            Some(Err(refusal)) => self.refuse(&refusal),
            Some(Ok(after)) => {
                let edit = taken(&history).cloned();
                self.history.set(history);
                edit.into_iter().for_each(|edit| self.adopt(after.clone(), edit));
                // The notice of the undone edit would offer to undo it a second time.
                self.notices.update(Vec::clear);
                let sentence = self
                    .text
                    .with_untracked(|text| said(text, what.unwrap_or_default()));
                self.notify(NoticeKind::Done { undoable: false }, sentence);
            }
        }
    }

    /// Puts another book in the place of this one, as one edit that can be undone.
    pub(crate) fn replace_book(self, parts: BookParts) -> Result<(), Refusal> {
        let next = Book::from_parts(parts);
        self.edit(self.book.with_untracked(|book| book.replacement(&next)))
    }

    /// Says something for a while.
    pub(crate) fn notify(self, kind: NoticeKind, sentence: String) {
        let id = self.next_notice.try_update_value(|next| {
            *next += 1;
            *next
        });
        let Some(id) = id else { return };
        self.notices.update(|notices| {
            if notices.len() >= 3 {
                notices.remove(0);
            }
            notices.push(Notice { id, kind, sentence });
        });
        set_timeout(move || self.dismiss(id), NOTICE);
    }

    /// Takes a notice away.
    pub(crate) fn dismiss(self, id: u32) {
        self.notices
            .try_update(|notices| notices.retain(|notice| notice.id != id));
    }

    /// What an edit did, in a few words.
    fn describe(self, undo: &Undo) -> String {
        self.text.with_untracked(|text| {
            words::changes(text, undo.changes(), |change| (&change.before, &change.after))
        })
    }

    /// The same of an undone edit, whose record of changes runs backwards.
    fn describe_back(self, undo: &Undo) -> String {
        self.text.with_untracked(|text| {
            words::changes(text, undo.changes(), |change| (&change.after, &change.before))
        })
    }

    /// Chooses the day every figure is asked for; none follows the calendar.
    pub(crate) fn set_as_of(self, day: Option<NaiveDate>) {
        self.set_prefs(|prefs| prefs.as_of = day);
    }

    /// Chooses light, dark or the system's.
    pub(crate) fn choose_theme(self, theme: Theme) {
        self.set_prefs(|prefs| prefs.theme = theme);
    }

    /// Loads another language and shows everything in it.
    pub(crate) fn choose_language(self, tag: &str) {
        let Some(lang) = Lang::from_tag(tag) else { return };
        self.set_prefs(|prefs| prefs.language = Some(lang.tag().to_owned()));
        spawn_local(async move {
            if let Ok((text, _)) = fetch_or_english(lang).await {
                self.text.set(text);
                // What was said in the other language stays only where it still asks for something.
                let refused = |notice: &Notice| notice.kind == NoticeKind::Refused;
                self.notices.update(|notices| notices.retain(refused));
            }
        });
    }

    /// Changes settings of this browser and stores them.
    pub(crate) fn set_prefs(self, change: impl FnOnce(&mut Prefs)) {
        self.prefs.update(change);
        match self.prefs.with_untracked(keeper::save_prefs) {
            Err(Denied::Full) => self.warn(Warning::SettingsFull),
            Ok(()) => self.no_longer(|warning| *warning == Warning::SettingsFull),
            // Where nothing can be stored the banner says so already, or the book is safe in the database.
            Err(Denied::Blocked) => {}
        }
    }
}

/// Replaces a value; false if it was the same.
fn replace<T: PartialEq>(place: &mut T, value: T) -> bool {
    let changed = *place != value;
    *place = value;
    changed
}
