//! How long the models of customer lifetime take, over the same data that `lifetimes`, the usual Python package, is
//! given; and how long the health of a large book takes. Started by `cargo xtask bench`.
//!
//! Natively, `prepare` writes into a folder what both sides read and what this side makes of it, and `measure` prints a
//! line of JSON per figure, as `health` does. Compiled to WebAssembly, `measure` and `health` are functions of the
//! browser's (`models.js`, `health.js`).

mod figures;
mod given;
mod health;
mod models;
#[cfg(not(target_arch = "wasm32"))]
mod native;
#[cfg(target_arch = "wasm32")]
mod web;

type Sentence = String;

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match native::run(&words) {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("✗ {error}");
            std::process::ExitCode::FAILURE
        }
    }
}

/// The browser calls what it wants by name.
#[cfg(target_arch = "wasm32")]
fn main() {}
