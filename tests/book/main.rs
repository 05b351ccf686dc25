//! What every book holds to, whatever is done to it.
#![cfg(not(target_arch = "wasm32"))]

mod clocks;
mod erasure;
mod history;
mod judged;
mod makers;
mod merging;
mod removal;
mod ruled;
mod sequences;
mod speed;
mod stored;
mod validation;
