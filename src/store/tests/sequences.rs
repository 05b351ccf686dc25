//! An action is all or nothing: a storage that stops at every write of every edit in turn, or turns full at one.

use super::edits::{Step, taken};
use super::*;
use proptest::prelude::*;
use proptest::sample::Index;

/// How many sequences are tried. Few by default, for a run on every save; `cargo xtask` asks for the number
/// that the promise names.
fn sequences() -> u32 {
    let asked = std::env::var("RAPPORT_SEQUENCES").ok();
    asked.map_or(100, |number| {
        number
            .parse()
            .expect("RAPPORT_SEQUENCES is a number of sequences")
    })
}

/// Small books open quickly; a large text now and then splits a page, and its end joins two.
fn step() -> impl Strategy<Value = Step> {
    let text = prop_oneof![5 => 0..200_usize, 1 => 7_000..14_000_usize];
    prop_oneof![
        6 => (0..9_u64, any::<u64>(), text).prop_map(|(n, seed, text)| Step::Put { n, seed, text }),
        1 => (0..9_u64, 1..6_u64).prop_map(|(from, count)| Step::Import { from, count }),
        3 => (0..9_u64).prop_map(Step::Remove),
        1 => (0..3_u128).prop_map(Step::Colleague),
        1 => (0..3_u128).prop_map(Step::Product),
        1 => any::<u16>().prop_map(Step::Tolerance),
    ]
}

/// A storage that notes what is written.
struct Noted {
    kv: MemoryKv,
    writes: Vec<(String, Option<String>)>,
}

impl KeyValue for Noted {
    fn get(&self, key: &str) -> Result<Option<String>, Denied> {
        self.kv.get(key)
    }

    fn set(&mut self, key: &str, text: &str) -> Result<(), Denied> {
        self.writes.push((key.to_owned(), Some(text.to_owned())));
        self.kv.set(key, text)
    }

    fn remove(&mut self, key: &str) -> Result<(), Denied> {
        self.writes.push((key.to_owned(), None));
        self.kv.remove(key)
    }

    fn keys(&self) -> Result<Vec<String>, Denied> {
        self.kv.keys()
    }
}

/// The storages that a crash before each write of this save leaves behind, the finished one last.
fn wrecks(kv: &MemoryKv, layout: &Layout, before: &Book, after: &Book) -> Vec<MemoryKv> {
    let mut noted = Noted {
        kv: kv.clone(),
        writes: Vec::new(),
    };
    save(&mut noted, &mut layout.clone(), before, after).expect("memory takes it");
    let mut wrecks = vec![kv.clone()];
    for (key, text) in noted.writes {
        let mut next = wrecks[wrecks.len() - 1].clone();
        match text {
            Some(text) => next.0.insert(key, text),
            None => next.0.remove(&key),
        };
        wrecks.push(next);
    }
    assert!(wrecks[wrecks.len() - 1] == noted.kv);
    wrecks
}

/// A storage that is full after so many more writes.
struct Fills {
    kv: MemoryKv,
    left: usize,
}

impl KeyValue for Fills {
    fn get(&self, key: &str) -> Result<Option<String>, Denied> {
        self.kv.get(key)
    }

    fn set(&mut self, key: &str, text: &str) -> Result<(), Denied> {
        self.left = self.left.checked_sub(1).ok_or(Denied::Full)?;
        self.kv.set(key, text)
    }

    fn remove(&mut self, key: &str) -> Result<(), Denied> {
        self.kv.remove(key)
    }

    fn keys(&self) -> Result<Vec<String>, Denied> {
        self.kv.keys()
    }
}

/// A storage that turns full at that write gives the error and is as it was before; or it was not that many.
fn refused(kv: &MemoryKv, layout: &Layout, before: &Book, after: &Book, left: usize) {
    let mut fills = Fills { kv: kv.clone(), left };
    let mut kept = layout.clone();
    if let Err(error) = save(&mut fills, &mut kept, before, after) {
        let (cause, cleared) = (Denied::Full, true);
        assert_eq!(error, StoreError::NotSaved { cause, cleared }, "write {left}");
        assert!(fills.kv == *kv, "write {left}");
        assert_eq!(kept.generation, layout.generation, "write {left}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(sequences()))]

    /// Whatever was done before, a crash at any write of any edit leaves the book before it or after it, by
    /// the manifest; and after one of these crashes life goes on, to the next edit and the next crash.
    #[test]
    fn any_edit_in_any_sequence_is_all_or_nothing(
        steps in prop::collection::vec((step(), any::<Index>(), any::<Index>()), 1..6),
    ) {
        let (mut kv, mut layout, mut held) = (MemoryKv::default(), Layout::default(), Book::default());
        let mut tried = Vec::new();
        for (step, crash, full) in steps {
            let next = taken(&step, &held);
            if next == held {
                continue;
            }
            let (old, new) = (held.to_parts(), next.to_parts());
            let mut wrecks = wrecks(&kv, &layout, &held, &next);
            refused(&kv, &layout, &held, &next, full.index(wrecks.len()));
            let first = !kv.0.keys().any(|key| key.contains("manifest"));
            let mut turned = false;
            for (left, wreck) in wrecks.iter_mut().enumerate() {
                let opened = opened(wreck);
                // Before there is any manifest, the pages of a save that never finished are kept and named.
                let named = |bad: &Quarantined| first && bad.reason == Fault::Unfinished;
                prop_assert!(opened.quarantined.iter().all(named), "after {} writes", left);
                let found = opened.book.to_parts();
                prop_assert!(found == new || found == old && !turned, "after {} writes", left);
                turned = found == new;
            }
            prop_assert!(turned, "a save that nothing stopped holds the new book");
            kv = crash.get(&wrecks).clone();
            let mut unnamed = kv.clone();
            unnamed.0.retain(|key, _| !key.contains("manifest"));
            let found = parts(&mut unnamed);
            let opened = opened(&mut kv);
            (layout, held) = (opened.layout, opened.book);
            if held.to_parts() == new {
                tried.clear();
            }
            // With the manifests lost as well, it may be the book of a save that crashed at its very last write.
            tried.push(new);
            prop_assert!(found == old || tried.contains(&found), "without manifests");
        }
    }
}
