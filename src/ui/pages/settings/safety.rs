//! Is the book safe? What is known of where it lies, as points, each with its state.

/// How a point stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// No page can tell.
    Untold,
    /// Nothing to do.
    Good,
    /// Something can be done about it.
    Look,
    /// What was recorded may be lost.
    Risk,
}

/// One thing the safety of a book hangs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Point {
    /// How many copies the browser holds.
    Copies,
    /// How much room is left for it.
    Room,
    /// Whether the browser may clear it.
    Lasting,
    /// The last backup file.
    File,
    /// Windows whose storage ends with them.
    Private,
    /// WebKit's deletion of what is not visited.
    Week,
}

/// What is wrong with storing, if anything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Trouble {
    /// Nothing.
    #[default]
    None,
    /// There is one copy only.
    Once,
    /// A warning says what.
    Warned,
    /// The last change is not stored.
    Unsaved,
}

/// How much of what the browser gives is used, in whatever unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Room {
    /// In use.
    pub used: f64,
    /// At most.
    pub quota: f64,
}

impl Room {
    /// 0 to 1 and above; nothing is known to be free of no room at all.
    pub fn share(self) -> f64 {
        if self.quota > 0.0 {
            self.used / self.quota
        } else {
            1.0
        }
    }
}

/// What is known of the room.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Measure {
    /// The browser has not answered yet.
    #[default]
    Awaited,
    /// Nothing can be stored.
    Nothing,
    /// So much.
    Of(Room),
}

/// Whether the browser clears the book by itself when disk space runs short.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lasting {
    /// It does not say.
    #[default]
    Untold,
    /// It promised not to.
    Promised,
    /// It may.
    No,
    /// It was asked not to and has not answered: a question of its own may be open.
    Asked,
    /// It was asked, and promised nothing.
    Declined,
}

/// The last backup file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Filed {
    /// Its age in days; below zero if a clock went wrong.
    pub days: i64,
    /// The book was stored since.
    pub changed: bool,
}

/// What is known of where the book lies.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Known {
    /// Nothing was recorded yet.
    pub empty: bool,
    /// What is wrong with storing.
    pub trouble: Trouble,
    /// How much room there is.
    pub room: Measure,
    /// Whether it stays.
    pub lasting: Lasting,
    /// None if there is none.
    pub filed: Option<Filed>,
    /// The browser is one that deletes what it is not visited for.
    pub forgetful: bool,
}

/// From this share on, room is short.
const SHORT: f64 = 0.8;
/// From this share on, the next save may fail.
const SPENT: f64 = 0.95;
/// A file that old does not hold the last week's work.
const STALE_DAYS: i64 = 7;

/// Every point that matters in this browser, in the order shown.
pub fn points(known: &Known) -> Vec<(Point, State)> {
    let mut points = vec![
        (Point::Copies, copies(known.trouble)),
        (Point::Room, room(known.room)),
        (Point::Lasting, lasting(known.lasting)),
        (Point::File, file(known)),
        (Point::Private, State::Untold),
    ];
    if known.forgetful {
        points.push((Point::Week, State::Look));
    }
    points
}

/// The worst state there is, and how many points have it.
pub fn answer(points: &[(Point, State)]) -> (State, usize) {
    let worst = points
        .iter()
        .map(|(_, state)| *state)
        .max()
        .unwrap_or(State::Untold);
    (worst, points.iter().filter(|(_, state)| *state == worst).count())
}

fn copies(trouble: Trouble) -> State {
    match trouble {
        Trouble::None => State::Good,
        Trouble::Once => State::Look,
        Trouble::Warned | Trouble::Unsaved => State::Risk,
    }
}

fn room(room: Measure) -> State {
    match room {
        Measure::Awaited => State::Untold,
        Measure::Nothing => State::Risk,
        Measure::Of(room) if room.share() >= SPENT => State::Risk,
        Measure::Of(room) if room.share() >= SHORT => State::Look,
        Measure::Of(_) => State::Good,
    }
}

fn lasting(lasting: Lasting) -> State {
    match lasting {
        Lasting::Untold => State::Untold,
        Lasting::Promised => State::Good,
        Lasting::No | Lasting::Asked | Lasting::Declined => State::Look,
    }
}

fn file(known: &Known) -> State {
    let stale = match known.filed {
        None => !known.empty,
        Some(filed) => filed.changed && filed.days > STALE_DAYS,
    };
    if stale { State::Look } else { State::Good }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A book in a browser that does all it can.
    fn sound() -> Known {
        Known {
            room: Measure::Of(Room {
                used: 3.0,
                quota: 100.0,
            }),
            lasting: Lasting::Promised,
            filed: Some(Filed {
                days: 3,
                changed: true,
            }),
            ..Known::default()
        }
    }

    fn check(known: &Known, point: Point, expected: State) {
        let found = points(known).into_iter().find(|(shown, _)| *shown == point);
        assert_eq!(found, Some((point, expected)), "{known:?}");
    }

    #[test]
    fn what_cannot_be_told_does_not_spoil_a_good_answer() {
        assert_eq!(answer(&points(&sound())).0, State::Good);
        let silent = Known {
            lasting: Lasting::Untold,
            ..sound()
        };
        check(&silent, Point::Lasting, State::Untold);
        assert_eq!(answer(&points(&silent)).0, State::Good);
    }

    #[test]
    fn the_answer_is_the_worst_point_with_its_like() {
        let lax = Known {
            filed: None,
            lasting: Lasting::No,
            ..sound()
        };
        assert_eq!(answer(&points(&lax)), (State::Look, 2));
        let unsaved = Known {
            trouble: Trouble::Unsaved,
            ..lax
        };
        assert_eq!(answer(&points(&unsaved)), (State::Risk, 1));
    }

    #[test]
    fn one_copy_is_worth_a_look_and_a_warning_is_a_risk() {
        for (trouble, expected) in [
            (Trouble::None, State::Good),
            (Trouble::Once, State::Look),
            (Trouble::Warned, State::Risk),
            (Trouble::Unsaved, State::Risk),
        ] {
            check(&Known { trouble, ..sound() }, Point::Copies, expected);
        }
    }

    #[test]
    fn room_runs_short_before_it_runs_out() {
        let of = |used, quota| Known {
            room: Measure::Of(Room { used, quota }),
            ..sound()
        };
        check(&of(79.9, 100.0), Point::Room, State::Good);
        check(&of(80.0, 100.0), Point::Room, State::Look);
        check(&of(95.0, 100.0), Point::Room, State::Risk);
        check(&of(0.0, 0.0), Point::Room, State::Risk);
        for (room, expected) in [(Measure::Nothing, State::Risk), (Measure::Awaited, State::Untold)] {
            check(&Known { room, ..sound() }, Point::Room, expected);
        }
    }

    #[test]
    fn a_file_grows_stale_only_under_a_book_that_changes() {
        let made = |days, changed| Known {
            filed: Some(Filed { days, changed }),
            ..sound()
        };
        check(&made(7, true), Point::File, State::Good);
        check(&made(8, true), Point::File, State::Look);
        check(&made(800, false), Point::File, State::Good);
        check(&made(-3, true), Point::File, State::Good);
    }

    #[test]
    fn nothing_recorded_needs_no_file() {
        let none = Known {
            filed: None,
            ..sound()
        };
        check(&none, Point::File, State::Look);
        check(&Known { empty: true, ..none }, Point::File, State::Good);
    }

    #[test]
    fn the_rule_of_seven_days_is_shown_where_it_holds() {
        let shown = |known: &Known| points(known).iter().any(|(point, _)| *point == Point::Week);
        assert!(!shown(&sound()));
        assert!(shown(&Known {
            forgetful: true,
            ..sound()
        }));
    }
}
