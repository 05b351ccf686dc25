//! Replays the fuzzers' corpus: seeds, and every input that once broke something. No input may panic.
#![cfg(not(target_arch = "wasm32"))]

#[path = "../fuzz/src/lib.rs"]
mod targets;

use std::path::Path;

/// A corpus is read with every test run and lies in every checkout.
const LARGEST: usize = 200 << 10;

fn replay(target: &str, run: impl Fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fuzz/corpus")
        .join(target);
    let inputs = std::fs::read_dir(&folder).expect("the corpus is there");
    let (mut count, mut size) = (0, 0);
    for input in inputs {
        let path = input.expect("the corpus can be listed").path();
        let bytes = std::fs::read(&path).expect("an input can be read");
        // Shown when it panics.
        println!("{}", path.display());
        run(&bytes);
        (count, size) = (count + 1, size + bytes.len());
    }
    assert!(count >= 10, "{count} inputs");
    assert!(size < LARGEST, "{size} bytes: let the fuzzer minimise them");
}

#[test]
fn csv() {
    replay("csv", targets::csv);
}

#[test]
fn json() {
    replay("json", targets::json);
}

#[test]
fn page() {
    replay("page", targets::page);
}

#[test]
fn store() {
    replay("store", targets::store);
}
