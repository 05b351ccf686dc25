//! What was done since the app was opened, for undo and redo.

use super::{Book, Edit, Refusal, Undo};

/// The most edits that can be taken back.
const DEPTH: usize = 200;

/// The edits done and those taken back, newest last.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    done: Vec<Undo>,
    undone: Vec<Undo>,
}

impl History {
    /// Makes an edit and remembers how to take it back; what was undone can then no longer be redone.
    ///
    /// # Errors
    /// The book's refusal; history is then unchanged.
    pub fn edit(&mut self, book: &Book, edit: Edit) -> Result<Book, Refusal> {
        let (next, undo) = book.edit(edit)?;
        if !undo.is_empty() {
            self.done.push(undo);
            self.undone.clear();
            if self.done.len() > DEPTH {
                self.done.remove(0);
            }
        }
        Ok(next)
    }

    /// Takes the last edit back; none if there is none.
    ///
    /// # Errors
    /// A record it touched was changed since by other means.
    pub fn undo(&mut self, book: &Book) -> Option<Result<Book, Refusal>> {
        step(&mut self.done, &mut self.undone, book)
    }

    /// Makes the last undone edit again; none if there is none.
    ///
    /// # Errors
    /// A record it touched was changed since by other means.
    pub fn redo(&mut self, book: &Book) -> Option<Result<Book, Refusal>> {
        step(&mut self.undone, &mut self.done, book)
    }

    /// The edit that undo would take back.
    pub fn last_done(&self) -> Option<&Undo> {
        self.done.last()
    }

    /// The edit that redo would make again.
    pub fn last_undone(&self) -> Option<&Undo> {
        self.undone.last()
    }
}

fn step(from: &mut Vec<Undo>, to: &mut Vec<Undo>, book: &Book) -> Option<Result<Book, Refusal>> {
    let result = book.edit(from.last()?.clone().into_edit());
    Some(result.map(|(next, back)| {
        from.pop();
        to.push(back);
        next
    }))
}
