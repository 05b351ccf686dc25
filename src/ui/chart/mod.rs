//! Charts: what plotters lays out, recorded as plain shapes and shown as an accessible `<svg>`.
//!
//! A chart knows series and labels, not accounts. Layout ([`cumulative`], [`course`], [`scatter`], [`strip`], [`spark`], [`ranges`]) is pure and tested without
//! a browser; colours are roles that the style sheet paints, so dark mode and print need no second
//! drawing. Every chart carries its table.

mod backend;
pub mod course;
pub mod cumulative;
mod layout;
mod model;
#[cfg(test)]
pub(super) mod probe;
pub mod ranges;
pub mod scatter;
mod shape;
pub mod spark;
pub mod strip;

#[cfg(target_arch = "wasm32")]
mod drawing;
#[cfg(target_arch = "wasm32")]
mod save;
#[cfg(target_arch = "wasm32")]
mod table;
#[cfg(target_arch = "wasm32")]
mod view;

pub use backend::Recorder;
pub use layout::{Tick, round_marks};
pub use model::{Cell, ChartModel, Column, Frame, NotDrawn, Picture, Plot, Point, Table};
pub use shape::{Anchor, Role, Shape, Spot};

#[cfg(target_arch = "wasm32")]
pub(crate) use view::{Chart, ChartOf};
