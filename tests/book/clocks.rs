//! Clocks that jump, and days that begin at other moments: no panic, and no order that follows a clock.

use super::makers::{account, day, id};
use chrono::{DateTime, Days, FixedOffset, Months, NaiveDate};
use proptest::collection::vec;
use proptest::prelude::*;
use rapport::demo;
use rapport::engine::{attention, clv, health};
use rapport::model::*;
use rapport::store::{self, Layout, MemoryKv};

/// Ten years in milliseconds.
const DECADE: i64 = 3653 * 86_400_000;

/// 23 November 2026, noon.
const NOON: i64 = 1_795_435_200_000;

#[derive(Clone, Debug)]
enum Deed {
    Name(u8, u16),
    Remove(u8),
    Undo,
    Redo,
    /// The book is put aside, and brought back from there.
    Aside,
    Reopen,
}

fn deeds() -> impl Strategy<Value = Vec<(Deed, i64)>> {
    let deed = prop_oneof![
        5 => (0..6_u8, any::<u16>()).prop_map(|(n, name)| Deed::Name(n, name)),
        1 => (0..6_u8).prop_map(Deed::Remove),
        2 => Just(Deed::Undo),
        1 => Just(Deed::Redo),
        1 => Just(Deed::Aside),
        1 => Just(Deed::Reopen),
    ];
    let jump = prop_oneof![
        6 => -DECADE..DECADE,
        // A minute on, an hour back as in autumn, no time at all.
        3 => prop::sample::select(vec![60_000, -3_600_000, 0]),
        // A clock that was never set, or set to nonsense.
        1 => prop::sample::select(vec![i64::MIN, -NOON, -1 - NOON, i64::MAX]),
    ];
    vec((deed, jump), 1..20)
}

/// One tab with its storage and a clock on the wall.
#[derive(Default)]
struct Desk {
    book: Book,
    history: History,
    kv: MemoryKv,
    layout: Layout,
}

impl Desk {
    /// Does one thing at that moment and saves it. What was refused is no edit.
    fn act(&mut self, deed: &Deed, at: Moment) {
        let before = self.book.clone();
        let signature = Signature { at, by: None };
        let named = |book: &Book, n: u8, name: u16| {
            let stamp = book
                .dossier(id(n))
                .map(|dossier| dossier.account.stamp.edited(signature));
            let stamp = stamp.unwrap_or(Stamp::new(signature));
            Account {
                name: format!("Named {name}"),
                stamp,
                ..account(n)
            }
        };
        let next = match *deed {
            Deed::Name(n, name) => Some(
                self.history
                    .edit(&before, Edit::Put(vec![named(&before, n, name).into()])),
            ),
            Deed::Remove(n) => Some(
                self.history
                    .edit(&before, Edit::Remove(vec![RecordRef::Account(id(n))])),
            ),
            Deed::Undo => self.history.undo(&before),
            Deed::Redo => self.history.redo(&before),
            Deed::Aside => return self.aside(at),
            Deed::Reopen => return self.reopen(),
        };
        if let Some(Ok(next)) = next {
            store::save(&mut self.kv, &mut self.layout, &before, &next).expect("memory takes it");
            self.book = next;
        }
    }

    fn aside(&mut self, at: Moment) {
        store::clear_keeping(&mut self.kv, at).expect("memory takes it");
        if let Some(kept) = store::kept(&self.kv).expect("readable").pop() {
            assert_eq!(store::restore_kept(&mut self.kv, kept.at, at), Ok(true));
        }
        self.reopen();
    }

    fn reopen(&mut self) {
        let opened = store::open(&mut self.kv).expect("readable");
        assert_eq!(opened.quarantined, []);
        assert_eq!(opened.book.to_parts(), self.book.to_parts());
        assert_eq!(opened.generation, self.layout.generation());
        self.layout = opened.layout;
    }

    /// All that it holds, but for the moments.
    fn told(&self) -> (u64, Vec<(AccountId, String)>, bool, bool) {
        let names = self
            .book
            .dossiers()
            .map(|dossier| (dossier.id(), dossier.account.name.clone()));
        let (done, undone) = (
            self.history.last_done().is_some(),
            self.history.last_undone().is_some(),
        );
        (self.layout.generation(), names.collect(), done, undone)
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// The same deeds by a steady clock and by one that jumps leave the same book, generation and history.
    #[test]
    fn a_jumping_clock_changes_no_order(deeds in deeds()) {
        let (mut steady, mut jumping) = (Desk::default(), Desk::default());
        let mut jumped = NOON;
        for (place, (deed, jump)) in deeds.iter().enumerate() {
            jumped = jumped.saturating_add(*jump);
            steady.act(deed, Moment(NOON + place as i64 * 1000));
            jumping.act(deed, Moment(jumped));
            prop_assert_eq!(steady.told(), jumping.told());
        }
        for desk in [&mut steady, &mut jumping] {
            while let Some(back) = desk.history.undo(&desk.book) {
                desk.book = back.expect("nobody else edits");
            }
            prop_assert!(desk.book.is_empty());
        }
    }

    /// Identifiers of two sessions whose clocks show the same moment, or one from before 1970, differ.
    #[test]
    fn identifiers_differ_whatever_the_clock_shows(at: u64, first: u128, second: u128) {
        prop_assume!(first.abs_diff(second) & (u128::MAX >> 54) > 100);
        let (mut one, mut other) = (Mint::new(at, first), Mint::new(at, second));
        let mut seen = std::collections::BTreeSet::new();
        for _ in 0..50 {
            prop_assert!(seen.insert(one.mint::<AccountId>()) && seen.insert(other.mint::<AccountId>()));
        }
    }

    #[test]
    fn any_moment_has_a_day_or_none(at in prop_oneof![any::<i64>(), -DECADE * 20..DECADE * 20], ahead in -1439..1440) {
        let day = Moment(at).day_at(ahead);
        let offset = FixedOffset::east_opt(ahead * 60).expect("less than a day");
        if at.abs() < DECADE * 20 {
            let there = DateTime::from_timestamp_millis(at).expect("in the calendar").with_timezone(&offset);
            prop_assert_eq!(day, Some(there.date_naive()));
        }
    }
}

/// A zone with its minutes ahead of UTC at the beginning of 2026, and from which second on they are others.
type Zone = (&'static str, i32, &'static [(i64, i32)]);

/// From the IANA database, by another library.
const ZONES: [Zone; 40] = [
    ("Pacific/Kiritimati", 840, &[]),
    ("Pacific/Apia", 780, &[]),
    (
        "Pacific/Chatham",
        825,
        &[(1_775_311_200, 765), (1_790_431_200, 825)],
    ),
    (
        "Pacific/Auckland",
        780,
        &[(1_775_311_200, 720), (1_790_431_200, 780)],
    ),
    ("Asia/Kamchatka", 720, &[]),
    (
        "Australia/Lord_Howe",
        660,
        &[(1_775_314_800, 630), (1_791_041_400, 660)],
    ),
    (
        "Australia/Sydney",
        660,
        &[(1_775_318_400, 600), (1_791_043_200, 660)],
    ),
    ("Australia/Brisbane", 600, &[]),
    (
        "Australia/Adelaide",
        630,
        &[(1_775_320_200, 570), (1_791_045_000, 630)],
    ),
    ("Asia/Tokyo", 540, &[]),
    ("Australia/Eucla", 525, &[]),
    ("Asia/Shanghai", 480, &[]),
    ("Asia/Bangkok", 420, &[]),
    ("Asia/Yangon", 390, &[]),
    ("Asia/Dhaka", 360, &[]),
    ("Asia/Kathmandu", 345, &[]),
    ("Asia/Kolkata", 330, &[]),
    ("Asia/Karachi", 300, &[]),
    ("Asia/Kabul", 270, &[]),
    ("Asia/Dubai", 240, &[]),
    ("Asia/Tehran", 210, &[]),
    ("Europe/Moscow", 180, &[]),
    ("Asia/Beirut", 120, &[(1_774_735_200, 180), (1_792_875_600, 120)]),
    ("Africa/Cairo", 120, &[(1_776_981_600, 180), (1_793_307_600, 120)]),
    ("Europe/Kyiv", 120, &[(1_774_746_000, 180), (1_792_890_000, 120)]),
    ("Europe/Warsaw", 60, &[(1_774_746_000, 120), (1_792_890_000, 60)]),
    (
        "Africa/Casablanca",
        60,
        &[(1_771_120_800, 0), (1_774_144_800, 60)],
    ),
    ("Europe/Lisbon", 0, &[(1_774_746_000, 60), (1_792_890_000, 0)]),
    (
        "Atlantic/Azores",
        -60,
        &[(1_774_746_000, 0), (1_792_890_000, -60)],
    ),
    (
        "America/Nuuk",
        -120,
        &[(1_774_746_000, -60), (1_792_890_000, -120)],
    ),
    ("America/Sao_Paulo", -180, &[]),
    (
        "America/St_Johns",
        -210,
        &[(1_772_947_800, -150), (1_793_507_400, -210)],
    ),
    (
        "America/Halifax",
        -240,
        &[(1_772_949_600, -180), (1_793_509_200, -240)],
    ),
    (
        "America/Santiago",
        -180,
        &[(1_775_358_000, -240), (1_788_667_200, -180)],
    ),
    (
        "America/Havana",
        -300,
        &[(1_772_946_000, -240), (1_793_509_200, -300)],
    ),
    (
        "America/New_York",
        -300,
        &[(1_772_953_200, -240), (1_793_512_800, -300)],
    ),
    (
        "America/Chicago",
        -360,
        &[(1_772_956_800, -300), (1_793_516_400, -360)],
    ),
    (
        "America/Denver",
        -420,
        &[(1_772_960_400, -360), (1_793_520_000, -420)],
    ),
    (
        "America/Los_Angeles",
        -480,
        &[(1_772_964_000, -420), (1_793_523_600, -480)],
    ),
    ("Pacific/Pago_Pago", -660, &[]),
];

fn ahead((_, first, changes): Zone, second: i64) -> i32 {
    changes
        .iter()
        .rfind(|(from, _)| *from <= second)
        .map_or(first, |(_, ahead)| *ahead)
}

/// Every quarter of an hour of a year in each zone: no day is left out, and none comes back, even where
/// clocks are set back at midnight.
#[test]
fn days_follow_one_another_in_forty_zones() {
    let (from, until) = (1_767_225_600, 1_798_761_600);
    for zone in ZONES {
        let day = |second: i64| {
            let day = Moment(second * 1000)
                .day_at(ahead(zone, second))
                .expect("a day of 2026");
            let offset = FixedOffset::east_opt(ahead(zone, second) * 60).expect("less than a day");
            let there = DateTime::from_timestamp(second, 0)
                .expect("in 2026")
                .with_timezone(&offset);
            assert_eq!(day, there.date_naive(), "{} at {second}", zone.0);
            day
        };
        let mut last = day(from);
        for second in (from..until).step_by(900) {
            let now = day(second);
            assert!(
                now == last || Some(now) == last.succ_opt(),
                "{} at {second}: {last}, then {now}",
                zone.0
            );
            last = now;
        }
    }
}

#[test]
fn an_evening_visit_is_of_that_evening() {
    let check = |moment: &str, ahead: i32, day: &str| {
        let at = Moment(
            DateTime::parse_from_rfc3339(moment)
                .expect("a moment")
                .timestamp_millis(),
        );
        assert_eq!(
            at.day_at(ahead).map(|day| day.to_string()).as_deref(),
            Some(day),
            "{moment} {ahead}"
        );
    };
    check("2026-11-23T23:30:00-08:00", -480, "2026-11-23");
    check("2026-11-24T00:30:00+14:00", 840, "2026-11-24");
    check("2026-03-29T23:59:59+03:00", 180, "2026-03-29");
    check("2026-03-29T21:00:00Z", 180, "2026-03-30");
    check("1969-12-31T23:59:59-03:30", -210, "1969-12-31");
}

/// The engine is asked for days decades off, and for the ends of the calendar.
#[test]
fn a_book_can_be_assessed_on_any_day() {
    let today = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day");
    let signature = Signature {
        at: Moment(NOON),
        by: None,
    };
    let edit = demo::book(today, signature, &mut Mint::new(1, 1));
    let book = Book::default().edit(edit).expect("the demo is accepted").0;
    let few: Vec<&Dossier> = book.dossiers().map(|held| &**held).take(12).collect();
    let years = (1..=10).flat_map(|years| {
        [
            today.checked_add_months(Months::new(12 * years)),
            today.checked_sub_months(Months::new(12 * years)),
        ]
    });
    let ends = [
        NaiveDate::MIN,
        NaiveDate::MIN + Days::new(1),
        NaiveDate::MAX,
        day(0),
    ]
    .map(Some);
    for as_of in years.chain(ends).flatten() {
        for dossier in &few {
            let health = health::assess(dossier, book.policy(), as_of);
            assert!((0.0..=100.0).contains(&health.value), "{as_of}");
            let _ = clv::assess(dossier, book.policy(), as_of);
        }
        let listed = attention::assess(few.iter().copied(), book.policy(), as_of);
        assert!(listed.iter().all(|one| one.at_stake.is_finite()), "{as_of}");
    }
}
