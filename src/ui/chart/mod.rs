//! Charts: what plotters lays out, recorded as plain shapes and shown as an accessible `<svg>`.
//!
//! A chart knows series and labels, not accounts. Layout ([`concentration`]) is pure and tested without
//! a browser; colours are roles that the style sheet paints, so dark mode and print need no second
//! drawing. Every chart carries its table.

mod backend;
pub mod concentration;
mod model;

#[cfg(target_arch = "wasm32")]
mod save;
#[cfg(target_arch = "wasm32")]
mod view;

pub use backend::{Anchor, Recorder, Role, Shape, Spot};
pub use model::{Cell, ChartModel, Column, Frame, NotDrawn, Picture, Plot, Point, Table};

#[cfg(target_arch = "wasm32")]
pub(crate) use view::Chart;
