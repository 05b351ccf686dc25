//! The way into the browser.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::figures::{self, Machine};
use crate::given::Given;
use crate::health::measure as measure_health;

/// WebAssembly hands out memory by the page.
const PAGE: usize = 65_536;

#[wasm_bindgen]
extern "C" {
    /// Milliseconds since the worker started.
    #[wasm_bindgen(js_namespace = performance, js_name = now)]
    fn milliseconds() -> f64;
}

fn seconds() -> f64 {
    milliseconds() / 1_000.0
}

/// The figures of health, a line of JSON each.
///
/// # Errors
/// The made-up book is not as it should be.
#[wasm_bindgen]
pub fn health() -> Result<String, String> {
    measure_health(seconds)
}

/// The figures of the models, a line of JSON each, from what the three files hold.
///
/// # Errors
/// The files hold something else.
#[wasm_bindgen]
pub fn measure(published: String, sample: String, log: Vec<u8>) -> Result<String, String> {
    let machine = Machine {
        now: seconds,
        // Never given back, so this is the most that was ever held: the program and the files included.
        held: || Some(core::arch::wasm32::memory_size::<0>() * PAGE),
    };
    let given = Given {
        published,
        sample,
        log,
    };
    figures::measure(&given, &machine)
}
