//! The outside world's time and chance. The only place that reads a clock.

use crate::model::{Mint, Moment};
use chrono::NaiveDate;
use js_sys::Date;

/// The present, in milliseconds since 1970.
pub(crate) fn now() -> Moment {
    Moment(Date::now() as i64)
}

/// The calendar day where the person is; not UTC's, or an evening visit would be logged tomorrow.
pub(crate) fn today() -> NaiveDate {
    local_day(&Date::new_0())
}

/// The calendar day of a moment where the person is.
pub(crate) fn day_of(moment: Moment) -> NaiveDate {
    local_day(&Date::new(&(moment.0 as f64).into()))
}

fn local_day(date: &Date) -> NaiveDate {
    // Minutes behind UTC at that very moment, so that summer time is in it.
    let behind = date.get_timezone_offset() as i32;
    Moment(date.get_time() as i64).day_at(-behind).unwrap_or_default()
}

/// A source of fresh identifiers.
pub(crate) fn mint() -> Mint {
    let chance = || (js_sys::Math::random() * f64::from(u32::MAX)) as u128;
    let entropy = chance() << 96 | chance() << 64 | chance() << 32 | chance();
    Mint::new(now().0.unsigned_abs(), entropy)
}
