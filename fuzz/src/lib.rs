//! What is done with hostile bytes. The fuzzer makes them up; `tests/corpus.rs` replays those that are kept in
//! `corpus/`, by the same functions and without a nightly compiler.

use chrono::NaiveDate;
use rapport::demo;
use rapport::engine::{attention, concentration};
use rapport::exchange::import::{self, Delimiter, Encoding, Kind, Options, Source};
use rapport::exchange::{csv_out, json as file};
use rapport::model::{Account, Book, Currency, Edit, Mint, Moment, Signature, Stamp};
use rapport::store::{self, Layout, MemoryKv};
use std::sync::LazyLock;

/// The day on which books are looked at.
static TODAY: LazyLock<NaiveDate> =
    LazyLock::new(|| NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day of the calendar"));

const NOBODY: Signature = Signature {
    at: Moment(1_795_435_200_000),
    by: None,
};

/// A book in which an import finds accounts, people and orders of the same numbers.
static HELD: LazyLock<Book> = LazyLock::new(|| Book::from_parts(demo::generated(3, 6, *TODAY, 1, NOBODY)));

/// A table from another system: two bytes choose what a person could correct, the rest is the file.
pub fn csv(bytes: &[u8]) {
    let Some(([how, what], bytes)) = bytes.split_first_chunk() else {
        return;
    };
    let (how, what) = (chosen(*how), chosen(*what));
    let delimiter = pick(&Delimiter::ALL, how % 8);
    let encoding = pick(&Encoding::ALL, how / 8);
    let Ok(mut source) = import::read_as("export.csv", bytes, encoding, delimiter) else {
        return;
    };
    if let Some(kind) = pick(&Kind::ALL, what % 16) {
        source.set_kind(Some(kind));
    }
    answer(&mut source, what / 16);
    let options = Options {
        currency: Currency::EUR,
        signature: NOBODY,
    };
    let sources = [source];
    let run = import::dry_run(&HELD, &sources, &options, &mut Mint::new(1, 1));
    let (next, undo) = HELD
        .edit(run.edit.clone())
        .expect("the book that was given accepts the import");
    let (back, _) = next
        .edit(undo.into_edit())
        .expect("an import is taken back whole");
    assert!(
        back.to_parts() == HELD.to_parts(),
        "an undone import leaves the book as it was"
    );
    csv_out::refused(&sources[0], 0, &run, ["line", "why"], |row| {
        format!("{:?}", row.reason)
    });
    used(&next);
}

/// A space chooses nothing, so that a seed is two spaces and a plain file.
fn chosen(byte: u8) -> usize {
    usize::from(byte.wrapping_sub(b' '))
}

fn pick<T: Copy>(all: &[T], place: usize) -> Option<T> {
    all.get(place.checked_sub(1)?).copied()
}

fn answer(source: &mut Source, which: usize) {
    // Three questions at most: day order, decimal mark, scale of shares.
    for _ in 0..=3 * source.columns().len() {
        let open = source.open_questions().next();
        let Some((column, answer)) = open.map(|(column, question)| {
            let choice = &question.choices[which % question.choices.len()];
            (column, choice.answer)
        }) else {
            return;
        };
        source.answer(column, answer);
    }
    panic!("the questions have no end");
}

/// A book from a file, of either shape.
pub fn json(bytes: &[u8]) {
    if let Ok(book) = file::read(bytes) {
        used(&book);
    }
    let parts = std::str::from_utf8(bytes).map(store::read_envelope);
    if let Ok(Ok(parts)) = parts {
        used(&Book::from_parts(parts));
    }
}

fn written(book: &Book) {
    let again = file::read(&file::write(book)).expect("what was written can be read");
    assert!(again.to_parts() == book.to_parts(), "a file keeps the book");
}

/// All that the app does with a book that came in: writes it, stores it, takes it over, scores it.
fn used(book: &Book) {
    written(book);
    let (mut kv, mut layout) = (MemoryKv::default(), Layout::default());
    if store::save(&mut kv, &mut layout, &Book::default(), book).is_ok() {
        let opened = store::open(&mut kv).expect("memory can be read");
        assert!(
            opened.book.to_parts() == book.to_parts(),
            "the store keeps the book"
        );
    }
    // A book that breaks a rule is refused, which is an answer, too.
    let taken = Book::default().edit(Book::default().replacement(book));
    if let Ok((taken, _)) = taken {
        assert!(
            taken.to_parts() == book.to_parts(),
            "a book taken over is that book"
        );
    }
    for day in [Some(*TODAY), book.last_event_on()].into_iter().flatten() {
        let _ = attention::assess(book.dossiers().map(|held| &**held), book.policy(), day);
        let _ = concentration::revenue_by_account(book.dossiers().map(|held| &**held), book.policy(), day);
    }
}

/// One stored page, found without a manifest and by one.
pub fn page(bytes: &[u8]) {
    let Some((text, checksum)) = text(bytes) else {
        return;
    };
    let mut kv = MemoryKv::default();
    let units = text.chars().count();
    kv.0.insert("rapport.page.1.0".into(), text);
    kept(kv.clone());
    let row =
        |shelf| format!("[\"{shelf}\",\"00000000-0000-0000-0000-000000000000\",1,0,{checksum},{units}]");
    let rows = ["policy", "team", "catalogue", "dossiers"].map(row).join(",");
    let rows = miniz_oxide::deflate::compress_to_vec(format!("[{rows}]").as_bytes(), 1);
    let manifest = store::forged(br#"{"v":1,"generation":1}"#, &rows).expect("a short header");
    kv.0.insert("rapport.manifest.a".into(), manifest.0);
    kept(kv);
}

/// A whole storage: keys and texts, each behind one control character. In a manifest's rows, checksums and
/// units are set right wherever the page is there, which no fuzzer could guess.
pub fn store(bytes: &[u8]) {
    let mut kv = MemoryKv::default();
    let entries = bytes.split(|byte| *byte == 0x1e).take(40);
    for entry in entries {
        let Some(at) = entry.iter().position(|byte| *byte == 0x1f) else {
            continue;
        };
        let key = format!("rapport.{}", String::from_utf8_lossy(&entry[..at]));
        let text = match &entry[at + 1..] {
            [b'M', rest @ ..] => manifest(&kv, rest),
            rest => text(rest).map(|(text, _)| text),
        };
        if let Some(text) = text {
            kv.0.insert(key, text);
        }
    }
    kept(kv);
}

/// A stored text: `T` and the text itself; `J` and a header, a line break and what will be deflated; `Z` and a
/// header, a line break and what claims to be deflated. With the checksum that the manifest would note.
fn text(bytes: &[u8]) -> Option<(String, u32)> {
    let (mode, rest) = bytes.split_first()?;
    if *mode == b'T' {
        return Some((String::from_utf8_lossy(rest).into_owned(), 0));
    }
    let end = rest.iter().position(|byte| *byte == b'\n')?;
    let (header, data) = (&rest[..end], &rest[end + 1..]);
    match mode {
        b'J' => store::forged(header, &miniz_oxide::deflate::compress_to_vec(data, 1)),
        b'Z' => store::forged(header, data),
        _ => None,
    }
}

fn manifest(kv: &MemoryKv, bytes: &[u8]) -> Option<String> {
    let end = bytes.iter().position(|byte| *byte == b'\n')?;
    let mut rows: Vec<serde_json::Value> = serde_json::from_slice(&bytes[end + 1..]).ok()?;
    for row in &mut rows {
        let key = format!("rapport.page.{}.{}", row[2], row[3]);
        if let (Some(text), Some(row)) = (kv.0.get(&key), row.as_array_mut().filter(|row| row.len() == 6)) {
            row[4] = checksum(text).into();
            row[5] = text.chars().count().into();
        }
    }
    let rows = serde_json::to_vec(&rows).expect("values serialise");
    let deflated = miniz_oxide::deflate::compress_to_vec(&rows, 1);
    store::forged(&bytes[..end], &deflated).map(|(text, _)| text)
}

/// The checksum at the head of a packed text: the first three characters hold its 32 bits.
fn checksum(text: &str) -> u32 {
    let bits = text.chars().take(3).fold(0_u64, |bits, unit| {
        bits << 15 | u64::from(u32::from(unit).wrapping_sub(0x3400) & 0x7fff)
    });
    // Bytes are packed the highest first, and the checksum's lowest byte is the first.
    ((bits >> 13) as u32).swap_bytes()
}

/// It starts, erases nothing, and goes on from there.
fn kept(mut kv: MemoryKv) {
    let before = kv.0.clone();
    let opened = store::open(&mut kv).expect("memory can be read");
    assert!(
        before.iter().all(|(key, text)| kv.0.get(key) == Some(text)),
        "a start changes no text"
    );
    let raw = store::export_raw(&kv).expect("memory can be read");
    let raw: serde_json::Value = serde_json::from_str(&raw).expect("an export is JSON");
    assert!(
        kv.0.iter().all(|(key, text)| raw["keys"][key] == **text),
        "the raw export holds all"
    );
    let parts = opened.book.to_parts();
    let again = store::open(&mut kv).expect("memory can be read");
    assert!(
        again.book.to_parts() == parts,
        "a second start shows the same book"
    );
    store::set_aside(&kv).expect("memory can be read");
    if opened.read_only.is_none() {
        saved(kv.clone(), again.layout, again.book);
    }
    put_aside(kv, &parts);
}

fn saved(mut kv: MemoryKv, mut layout: Layout, held: Book) {
    let account = Account::named(Mint::new(7, 7).mint(), "One more", Stamp::new(NOBODY));
    let Ok((next, _)) = held.edit(Edit::Put(vec![account.into()])) else {
        return;
    };
    match store::save(&mut kv, &mut layout, &held, &next) {
        Ok(_) => {
            let opened = store::open(&mut kv).expect("memory can be read");
            assert!(
                opened.book.to_parts() == next.to_parts(),
                "what was saved is there"
            );
        }
        // Another manifest claims to be newer: the person is told.
        Err(store::StoreError::ChangedElsewhere | store::StoreError::TooLarge { .. }) => {}
        Err(error) => panic!("{error}"),
    }
}

fn put_aside(mut kv: MemoryKv, parts: &rapport::model::BookParts) {
    let now = Moment(NOBODY.at.0 + 1);
    let known = store::kept(&kv).expect("memory can be read");
    store::clear_keeping(&mut kv, now).expect("memory takes it");
    let opened = store::open(&mut kv).expect("memory can be read");
    assert!(opened.book.is_empty(), "a clean start shows nothing");
    let kept = store::kept(&kv).expect("memory can be read");
    let Some(new) = kept.iter().find(|one| !known.contains(one)) else {
        return;
    };
    assert_eq!(store::restore_kept(&mut kv, new.at, Moment(now.0 + 9)), Ok(true));
    let back = store::open(&mut kv).expect("memory can be read");
    assert!(back.book.to_parts() == *parts, "what was put aside comes back");
}
