//! Local storage of the browser.

use super::{Denied, KeyValue, MemoryKv, PREFIX};
use gloo_storage::errors::StorageError;
use gloo_storage::{LocalStorage, Storage};

/// Local storage, once it has been seen to work. Only keys with our prefix are touched: the origin may
/// be shared with neighbours.
#[derive(Debug)]
pub struct LocalKv(());

impl LocalKv {
    /// Asks for local storage. `gloo_storage` panics where a browser blocks it, so the question is put to
    /// the window first.
    ///
    /// # Errors
    /// Blocked.
    pub fn probe() -> Result<Self, Denied> {
        // A disk that fails may leave it there and unreadable: that is no storage either.
        let raw = raw()?;
        let readable = raw.length().is_ok() && raw.get_item(PREFIX).is_ok();
        readable.then_some(Self(())).ok_or(Denied::Blocked)
    }
}

/// Local storage if it is not blocked, else memory, with the reason why nothing will last.
pub fn browser_kv() -> (Box<dyn KeyValue>, Option<Denied>) {
    match LocalKv::probe() {
        Ok(kv) => (Box::new(kv), None),
        Err(why) => (Box::new(MemoryKv::default()), Some(why)),
    }
}

/// Access can be withdrawn while the page is open, so each call asks anew.
fn raw() -> Result<web_sys::Storage, Denied> {
    let window = web_sys::window().ok_or(Denied::Blocked)?;
    window.local_storage().ok().flatten().ok_or(Denied::Blocked)
}

impl KeyValue for LocalKv {
    fn get(&self, key: &str) -> Result<Option<String>, Denied> {
        // `gloo_storage` panics where a disk that fails makes this throw, so the text is asked for here.
        let text = raw()?.get_item(key).map_err(|_| Denied::Blocked)?;
        // What was not written here is given as it is, for the reader to refuse and to keep.
        Ok(text.map(|text| serde_json::from_str(&text).unwrap_or(text)))
    }

    fn set(&mut self, key: &str, text: &str) -> Result<(), Denied> {
        raw()?;
        LocalStorage::set(key, text).map_err(|error| match error {
            StorageError::JsError(error) if error.name.contains("Quota") || error.name.contains("QUOTA") => {
                Denied::Full
            }
            _ => Denied::Blocked,
        })
    }

    fn remove(&mut self, key: &str) -> Result<(), Denied> {
        raw()?.remove_item(key).map_err(|_| Denied::Blocked)
    }

    fn keys(&self) -> Result<Vec<String>, Denied> {
        let raw = raw()?;
        let count = raw.length().map_err(|_| Denied::Blocked)?;
        let names = (0..count).filter_map(|place| raw.key(place).ok().flatten());
        Ok(names.filter(|key| key.starts_with(PREFIX)).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Book, Edit};
    use crate::store::samples::{account, book, frozen, noise};
    use crate::store::{Fault, Found, Layout, Prefs, StoreError, open, save};
    use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

    wasm_bindgen_test_configure!(run_in_browser);

    /// Real local storage without anything of ours; the tests share one origin and run one by one.
    fn swept() -> LocalKv {
        let mut kv = LocalKv::probe().expect("the browser under test has local storage");
        for key in kv.keys().expect("readable") {
            kv.remove(&key).expect("removable");
        }
        kv
    }

    fn stored(kv: &mut LocalKv, book: &Book) -> Layout {
        let mut layout = Layout::default();
        save(kv, &mut layout, &Book::default(), book).expect("there is room");
        layout
    }

    fn edited(book: &Book, text: usize) -> Book {
        book.edit(Edit::Put(vec![account(1, 99, text).into()]))
            .expect("valid")
            .0
    }

    #[wasm_bindgen_test]
    fn a_book_comes_back_through_local_storage() {
        let mut kv = swept();
        let before = Book::from_parts(frozen());
        let mut layout = stored(&mut kv, &before);
        let opened = open(&mut kv).expect("readable");
        assert_eq!(opened.book.to_parts(), frozen());
        let after = edited(&before, 5000);
        save(&mut kv, &mut layout, &before, &after).expect("there is room");
        let opened = open(&mut kv).expect("readable");
        assert_eq!(
            (opened.found, opened.book.to_parts()),
            (Found::Manifest, after.to_parts())
        );
        assert_eq!(opened.layout, layout);
    }

    #[wasm_bindgen_test]
    fn every_packed_character_survives_local_storage() {
        let mut kv = swept();
        let text: String = (0x3400..0xB400).filter_map(char::from_u32).collect();
        kv.set("rapport.all", &text).expect("there is room");
        assert_eq!(kv.get("rapport.all"), Ok(Some(text)));
    }

    #[wasm_bindgen_test]
    fn full_local_storage_keeps_the_old_book() {
        let mut kv = swept();
        let before = book(20);
        let mut layout = stored(&mut kv, &before);
        let raw = raw().expect("not blocked");
        let mut filler = 0;
        for size in [1_000_000, 100_000, 10_000, 1_000] {
            while raw
                .set_item(&format!("filler.{filler}"), &"x".repeat(size))
                .is_ok()
            {
                filler += 1;
            }
        }
        let after = edited(&before, 20_000);
        let result = save(&mut kv, &mut layout, &before, &after);
        let found = open(&mut kv).map(|opened| (opened.book.to_parts(), opened.quarantined));
        for n in 0..filler {
            raw.remove_item(&format!("filler.{n}")).expect("removable");
        }
        assert_eq!(
            result,
            Err(StoreError::NotSaved {
                cause: Denied::Full,
                cleared: true
            })
        );
        assert_eq!(found, Ok((before.to_parts(), Vec::new())));
        save(&mut kv, &mut layout, &before, &after).expect("there is room again");
        assert_eq!(open(&mut kv).expect("readable").book.to_parts(), after.to_parts());
    }

    #[wasm_bindgen_test]
    fn keys_of_neighbours_are_neither_seen_nor_touched() {
        let mut kv = swept();
        let raw = raw().expect("not blocked");
        raw.set_item("neighbour", "{not json").expect("there is room");
        stored(&mut kv, &book(2));
        assert!(
            kv.keys()
                .expect("readable")
                .iter()
                .all(|key| key.starts_with(PREFIX))
        );
        assert!(
            !crate::store::export_raw(&kv)
                .expect("readable")
                .contains("neighbour")
        );
        swept();
        assert_eq!(raw.get_item("neighbour"), Ok(Some("{not json".into())));
        raw.remove_item("neighbour").expect("removable");
    }

    #[wasm_bindgen_test]
    fn a_corrupted_page_is_set_aside_as_it_was_found() {
        let mut kv = swept();
        stored(&mut kv, &book(40));
        let key = kv
            .keys()
            .expect("readable")
            .into_iter()
            .filter(|key| key.contains(".page."))
            .max();
        let key = key.expect("there are pages");
        let damaged = noise(3, 50) + "\"\\ \u{0} اسم";
        let raw = raw().expect("not blocked");
        raw.set_item(&key, &damaged).expect("there is room");
        let opened = open(&mut kv).expect("readable");
        assert_eq!(opened.quarantined.len(), 1);
        assert_eq!(opened.quarantined[0].reason, Fault::NotPacked);
        assert_eq!(kv.get(&opened.quarantined[0].key), Ok(Some(damaged)));
        assert!(opened.book.dossiers().len() > 10);
    }

    #[wasm_bindgen_test]
    fn preferences_come_back_through_local_storage() {
        let mut kv = swept();
        let prefs = Prefs {
            language: Some("fa".into()),
            ..Prefs::default()
        };
        prefs.write(&mut kv).expect("there is room");
        assert_eq!(Prefs::read(&kv), prefs);
    }
}
