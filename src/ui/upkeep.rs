//! What was done to keep the book beyond this browser's storage, as the browser remembers it.

use super::clock;
use crate::store::{self, Upkeep};
use chrono::NaiveDate;

/// What is remembered.
pub(crate) fn read() -> Upkeep {
    Upkeep::read(&*store::browser_kv().0)
}

/// Changes it, on top of what another tab may have written, and gives what is remembered now.
pub(crate) fn change(change: impl FnOnce(&mut Upkeep)) -> Upkeep {
    let mut kv = store::browser_kv().0;
    let mut upkeep = Upkeep::read(&*kv);
    change(&mut upkeep);
    // Forgotten at the end of the page where it fails: then a reminder comes once more.
    let _ = upkeep.write(&mut *kv);
    upkeep
}

/// The day of the last backup file where the person is.
pub(crate) fn filed_on(upkeep: &Upkeep) -> Option<NaiveDate> {
    upkeep.file.as_ref().map(|file| clock::day_of(file.at))
}
