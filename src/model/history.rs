//! What was done since the app was opened, for undo and redo.

use super::{Book, Edit, Refusal, Undo};

/// The most edits that can be taken back.
const DEPTH: usize = 200;

/// The edits done and those taken back, newest last.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    done: Vec<Step>,
    undone: Vec<Step>,
}

/// An edit with the books around it, which share nearly everything.
#[derive(Clone, Debug, PartialEq)]
struct Step {
    undo: Undo,
    before: Book,
    after: Book,
}

impl History {
    /// Makes an edit and remembers how to take it back; what was undone can then no longer be redone.
    ///
    /// # Errors
    /// The book's refusal; history is then unchanged.
    pub fn edit(&mut self, book: &Book, edit: Edit) -> Result<Book, Refusal> {
        let (next, undo) = book.edit(edit)?;
        if !undo.is_empty() {
            let (before, after) = (book.clone(), next.clone());
            self.done.push(Step { undo, before, after });
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
        self.done.last().map(|step| &step.undo)
    }

    /// The edit that redo would make again.
    pub fn last_undone(&self) -> Option<&Undo> {
        self.undone.last().map(|step| &step.undo)
    }
}

/// Where nothing happened since, the book before is simply shown again: it was good enough then, even
/// if it names a record that damage has taken away and that no edit could name anew.
fn step(from: &mut Vec<Step>, to: &mut Vec<Step>, book: &Book) -> Option<Result<Book, Refusal>> {
    let last = from.last()?;
    let back = if *book == last.after {
        Ok((last.before.clone(), last.undo.reversed()))
    } else {
        book.edit(last.undo.clone().into_edit())
    };
    Some(back.map(|(next, undo)| {
        from.pop();
        let (before, after) = (book.clone(), next.clone());
        to.push(Step { undo, before, after });
        next
    }))
}
