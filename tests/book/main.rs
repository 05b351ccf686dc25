//! What every book holds to, whatever is done to it.
#![cfg(not(target_arch = "wasm32"))]

mod clocks;
mod history;
mod makers;
mod removal;
mod sequences;
mod speed;
mod stored;
mod validation;
