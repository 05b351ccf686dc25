//! The store against a storage that crashes, fills up, and damages what it holds.

mod check;
mod crash;
mod damage;
mod edits;
mod fake;
mod kept;
mod measure;
mod positions;
mod sequences;
mod tabs;
mod two_copies;
mod versions;

use super::*;
use crate::model::{Book, BookParts, Edit, Record};

/// A storage that stops in the midst: after so many writes everything is as if the process had ended.
struct Stops {
    kv: MemoryKv,
    left: usize,
}

impl Stops {
    fn lasts(&mut self) -> bool {
        let lasts = self.left > 0;
        self.left = self.left.saturating_sub(1);
        lasts
    }
}

impl KeyValue for Stops {
    fn get(&self, key: &str) -> Result<Option<String>, Denied> {
        self.kv.get(key)
    }

    fn set(&mut self, key: &str, text: &str) -> Result<(), Denied> {
        if self.lasts() {
            self.kv.set(key, text)
        } else {
            Ok(())
        }
    }

    fn remove(&mut self, key: &str) -> Result<(), Denied> {
        if self.lasts() { self.kv.remove(key) } else { Ok(()) }
    }

    fn keys(&self) -> Result<Vec<String>, Denied> {
        self.kv.keys()
    }
}

/// A storage with so much room.
struct Cramped {
    kv: MemoryKv,
    units: usize,
}

impl KeyValue for Cramped {
    fn get(&self, key: &str) -> Result<Option<String>, Denied> {
        self.kv.get(key)
    }

    fn set(&mut self, key: &str, text: &str) -> Result<(), Denied> {
        let others = self.kv.0.iter().filter(|(held, _)| *held != key);
        let taken: usize = others.map(|(_, text)| text.encode_utf16().count()).sum();
        if taken + text.encode_utf16().count() > self.units {
            Err(Denied::Full)
        } else {
            self.kv.set(key, text)
        }
    }

    fn remove(&mut self, key: &str) -> Result<(), Denied> {
        self.kv.remove(key)
    }

    fn keys(&self) -> Result<Vec<String>, Denied> {
        self.kv.keys()
    }
}

fn put(book: &Book, record: impl Into<Record>) -> Book {
    book.edit(Edit::Put(vec![record.into()]))
        .expect("a valid record")
        .0
}

/// Saves into a new storage.
fn stored(book: &Book) -> (MemoryKv, Layout) {
    let (mut kv, mut layout) = (MemoryKv::default(), Layout::default());
    save(&mut kv, &mut layout, &Book::default(), book).expect("memory takes it");
    (kv, layout)
}

fn parts<K: KeyValue>(kv: &mut K) -> BookParts {
    opened(kv).book.to_parts()
}

fn opened<K: KeyValue>(kv: &mut K) -> Opened {
    open(kv).expect("memory can be read")
}
