//! What was done to keep the book beyond this browser's storage. No part of the book, and apart from the
//! preferences: a tab that writes its own must not forget a backup that another tab has made.

use super::prefs::field;
use super::{Denied, KeyValue, PREFIX};
use crate::model::Moment;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A backup file older than so many days is worth a reminder.
const OLD_DAYS: i64 = 14;

/// Fewer saves than these since the last file are not worth one: who only looks around in the demo book makes
/// few.
const MANY_SAVES: u64 = 20;

/// For so many days a reminder can be put off.
pub const QUIET_DAYS: u64 = 7;

/// How a backup file came to be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// Handed to the browser's downloads; what became of it there is not known.
    #[default]
    Download,
    /// Written into a file that the person chose.
    Chosen,
}

/// A file that the whole book was written to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileBackup {
    /// When.
    pub at: Moment,
    /// The generation stored at that moment.
    pub generation: u64,
    /// How.
    pub way: Way,
    /// Its name.
    pub name: String,
}

/// What was done to keep the book beyond this browser's storage.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Upkeep {
    /// The last backup file.
    pub file: Option<FileBackup>,
    /// Until that day nobody wants to be reminded.
    pub quiet_until: Option<NaiveDate>,
    /// The browser was asked of its own accord to keep the book for good: that happens once.
    pub asked: bool,
}

fn key() -> String {
    format!("{PREFIX}upkeep")
}

impl Upkeep {
    /// What is stored. Whatever is missing or unknown was not done.
    pub fn read<K: KeyValue + ?Sized>(kv: &K) -> Self {
        let text = kv.get(&key()).ok().flatten().unwrap_or_default();
        let stored: Value = serde_json::from_str(&text).unwrap_or_default();
        Self {
            file: field(&stored, "file"),
            quiet_until: field(&stored, "quiet_until"),
            asked: field(&stored, "asked"),
        }
    }

    /// # Errors
    /// Full or blocked; what was stored before stays.
    pub fn write<K: KeyValue + ?Sized>(&self, kv: &mut K) -> Result<(), Denied> {
        kv.set(&key(), &serde_json::to_string(self).expect("upkeep serialises"))
    }

    /// How often the book was stored since the last backup file, given the generation of today. A lower
    /// generation than the file's is another book, begun after it.
    pub fn saves_since_file(&self, generation: u64) -> u64 {
        let filed = self.file.as_ref().map_or(0, |file| file.generation);
        generation.checked_sub(filed).unwrap_or(generation)
    }

    /// Whether to remind of a backup file: none yet or an old one, much done since, and not put off. `made_on` is
    /// the day of the last file where the person is.
    pub fn reminds(&self, generation: u64, made_on: Option<NaiveDate>, today: NaiveDate) -> bool {
        // A clock that once went wrong must not silence the reminder for years.
        let quiet = self
            .quiet_until
            .is_some_and(|until| (1..=QUIET_DAYS as i64).contains(&(until - today).num_days()));
        let old = made_on.is_none_or(|day| (today - day).num_days() > OLD_DAYS);
        !quiet && old && self.saves_since_file(generation) >= MANY_SAVES
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::MemoryKv;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 5, day).expect("a day of May")
    }

    fn filed(generation: u64) -> Upkeep {
        let file = FileBackup {
            at: Moment(1_777_000_000_000),
            generation,
            way: Way::Chosen,
            name: "book.json".into(),
        };
        Upkeep {
            file: Some(file),
            ..Upkeep::default()
        }
    }

    #[test]
    fn what_was_done_is_remembered() {
        let mut kv = MemoryKv::default();
        assert_eq!(Upkeep::read(&kv), Upkeep::default());
        let upkeep = Upkeep {
            quiet_until: Some(day(9)),
            asked: true,
            ..filed(4)
        };
        upkeep.write(&mut kv).expect("memory takes it");
        assert_eq!(Upkeep::read(&kv), upkeep);
    }

    #[test]
    fn what_cannot_be_read_was_not_done_and_spoils_nothing_else() {
        let mut kv = MemoryKv::default();
        kv.set(&key(), r#"{"file":{"at":1},"asked":true,"quiet_until":"soon"}"#)
            .expect("memory takes it");
        let expected = Upkeep {
            asked: true,
            ..Upkeep::default()
        };
        assert_eq!(Upkeep::read(&kv), expected);
    }

    #[test]
    fn saves_are_counted_from_the_last_file_of_this_book() {
        assert_eq!(Upkeep::default().saves_since_file(7), 7);
        assert_eq!(filed(7).saves_since_file(7), 0);
        assert_eq!(filed(7).saves_since_file(10), 3);
        // A clean start counts from one again.
        assert_eq!(filed(90).saves_since_file(2), 2);
    }

    #[test]
    fn the_reminder_waits_for_age_and_work() {
        let today = day(20);
        let reminds =
            |upkeep: &Upkeep, generation, made: Option<u32>| upkeep.reminds(generation, made.map(day), today);
        assert!(!reminds(&Upkeep::default(), 19, None));
        assert!(reminds(&Upkeep::default(), 20, None));
        assert!(reminds(&filed(10), 30, Some(5)));
        assert!(!reminds(&filed(10), 30, Some(6)), "fourteen days are not too old");
        assert!(!reminds(&filed(10), 29, Some(5)), "little was done since");
    }

    #[test]
    fn the_reminder_can_be_put_off_for_a_week_and_no_longer() {
        let until = |last: NaiveDate| Upkeep {
            quiet_until: Some(last),
            ..Upkeep::default()
        };
        assert!(!until(day(27)).reminds(50, None, day(20)));
        assert!(!until(day(27)).reminds(50, None, day(26)));
        assert!(until(day(27)).reminds(50, None, day(27)));
        assert!(
            until(day(28)).reminds(50, None, day(20)),
            "only a wrong clock says that"
        );
    }
}
