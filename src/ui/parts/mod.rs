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

pub(crate) use band::{BandBadge, ShownBand, TrendMark};
pub(crate) use dialog::Dialog;
pub(crate) use explained::{Explained, Meanings, explained};
pub(crate) use field::Field;
pub(crate) use grid::{Choosing, Grid, Heading};
pub(crate) use icon::Icon;
pub(crate) use interval::Interval;
pub(crate) use menu::Menu;
pub(crate) use notice::Notices;
#[cfg(debug_assertions)]
pub(crate) use notice::card as notice_card;

use std::sync::atomic::{AtomicU32, Ordering};

/// An id of that kind which no other element has; a component may stand twice on a page.
fn unique(kind: &str) -> String {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    format!("{kind}-{}", NEXT.fetch_add(1, Ordering::Relaxed))
}
