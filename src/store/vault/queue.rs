//! The edits of one tab on their way into the vault.

use crate::model::{Book, Refusal, Undo};

/// The book on screen, and which of its edits are not stored yet.
#[derive(Clone, Debug, Default)]
pub struct Queue {
    book: Book,
    waiting: Vec<Undo>,
}

/// An edit that could not be put on top of what another tab has done to the same records.
#[derive(Clone, Debug, PartialEq)]
pub struct Displaced {
    /// What was done.
    pub edit: Undo,
    /// The record that is another now.
    pub why: Refusal,
}

impl Queue {
    /// With nothing under way.
    pub fn new(book: Book) -> Self {
        let waiting = Vec::new();
        Self { book, waiting }
    }

    /// The book on screen.
    pub fn book(&self) -> &Book {
        &self.book
    }

    /// How many edits are not stored yet.
    pub fn waiting(&self) -> usize {
        self.waiting.len()
    }

    /// An edit was made.
    pub fn push(&mut self, after: Book, edit: Undo) {
        self.book = after;
        self.waiting.push(edit);
    }

    /// The first so many are stored.
    pub fn stored(&mut self, count: usize) {
        self.waiting.drain(..count.min(self.waiting.len()));
    }

    /// Puts the waiting edits on top of another book. Each is made again record by record; where one of its
    /// records was changed meanwhile it is handed back, never forced.
    pub fn rebase(&mut self, onto: Book) -> Vec<Displaced> {
        let mut displaced = Vec::new();
        self.book = onto;
        for edit in std::mem::take(&mut self.waiting) {
            match self.book.edit(edit.again()) {
                Ok((book, edit)) => self.push(book, edit),
                Err(why) => displaced.push(Displaced { edit, why }),
            }
        }
        displaced
    }
}
