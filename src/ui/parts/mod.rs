//! Components that know no page.

mod band;
mod dialog;
mod explained;
mod field;
mod grid;
mod icon;
mod interval;
mod menu;
mod notice;

pub(crate) use band::{BandBadge, TrendMark};
pub(crate) use dialog::Dialog;
pub(crate) use explained::{Explained, Meanings, explained};
pub(crate) use field::Field;
pub(crate) use grid::{Choosing, Grid, Heading};
pub(crate) use icon::Icon;
pub(crate) use interval::Interval;
pub(crate) use menu::Menu;
pub(crate) use notice::Notices;
