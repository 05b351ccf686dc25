//! Accounts of which a few lines are told; the rest of their history follows from their temper.

use super::cast;
use super::plot::{
    Ago, Calls, Firm, Grievance, Habit, Meeting, ORDINARY, Office, PLAIN, Person, Word, ours, theirs,
};
use super::scene::Scene;
use crate::model::{Currency, Posture, Stage, Tier};

/// How a relation goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Temper {
    /// Orders alike, year after year.
    Steady,
    /// Orders more and more often.
    Rising,
    /// Orders less and less.
    Fading,
    /// Orders in one stretch of each year, the last of which ended so many days ago.
    Seasonal(Ago),
    /// Went elsewhere for two years and came back.
    WonBack,
    /// Waits for what we promised.
    LetDown,
    /// Bought once.
    Once,
    /// Has not bought yet, nor been heard of for so many days.
    Prospect(Ago),
    /// Left so many days ago.
    Lost(Ago),
}

impl Temper {
    /// Nothing speaks against tomorrow being like today.
    fn is_sound(self) -> bool {
        matches!(
            self,
            Self::Steady | Self::Rising | Self::Seasonal(_) | Self::WonBack
        )
    }
}

/// One such account. The first of our people sells.
pub(super) struct Ordinary {
    pub(super) number: &'static str,
    pub(super) name: &'static str,
    pub(super) segment: &'static str,
    pub(super) city: &'static str,
    pub(super) country: &'static str,
    pub(super) domain: &'static str,
    pub(super) office: Option<Office>,
    pub(super) currency: Currency,
    pub(super) since: Ago,
    pub(super) tier: Tier,
    pub(super) posture: Posture,
    pub(super) before: Option<(Ago, Tier, Posture)>,
    pub(super) temper: Temper,
    pub(super) every: Ago,
    pub(super) basket: &'static [(usize, i64)],
    pub(super) discount: u8,
    /// Our share of wallet in per cent, and their wish for closeness; nought where nobody knows.
    pub(super) wallet: u8,
    pub(super) wish: u8,
    pub(super) people: &'static [Person],
    pub(super) by: &'static [usize],
    pub(super) tags: &'static [&'static str],
    pub(super) facts: &'static [(&'static str, &'static str)],
}

/// The account of which the lines of the table tell the difference.
pub(super) const USUAL: Ordinary = Ordinary {
    number: "",
    name: "",
    segment: "",
    city: "",
    country: "",
    domain: "",
    office: None,
    currency: Currency::EUR,
    since: 2_000,
    tier: Tier::Standard,
    posture: Posture::Repeat,
    before: None,
    temper: Temper::Steady,
    every: 60,
    basket: &[],
    discount: 5,
    wallet: 0,
    wish: 0,
    people: &[],
    by: &[],
    tags: &[],
    facts: &[],
};

impl Ordinary {
    fn habits(&self) -> Vec<Habit> {
        let usual = Habit {
            every: self.every,
            basket: self.basket,
            discount: self.discount,
            seller: self.seller(),
            ..ORDINARY
        };
        match self.temper {
            Temper::Steady => vec![Habit { grows: 8, ..usual }],
            Temper::Rising => vec![
                Habit {
                    to: 700,
                    every: self.every * 3 / 2,
                    ..usual
                },
                Habit {
                    from: 690,
                    grows: 45,
                    ..usual
                },
            ],
            Temper::Fading => vec![
                Habit { to: 330, ..usual },
                Habit {
                    from: 310,
                    to: 130,
                    every: self.every * 2,
                    grows: -60,
                    ..usual
                },
            ],
            Temper::Seasonal(ended) => (0..4)
                .map(|year| 365 * year + ended)
                .map(|to| Habit {
                    from: to + 80,
                    to,
                    ..usual
                })
                .collect(),
            Temper::WonBack => vec![Habit { to: 1_010, ..usual }, Habit { from: 290, ..usual }],
            Temper::LetDown => vec![
                Habit {
                    to: 45,
                    late: 2,
                    faulty: 5,
                    ..usual
                },
                Habit {
                    from: 34,
                    to: 34,
                    held_up: true,
                    ..usual
                },
            ],
            Temper::Once => vec![Habit {
                from: self.since - 20,
                to: self.since - 20,
                ..usual
            }],
            Temper::Prospect(_) => vec![],
            Temper::Lost(ago) => vec![Habit {
                to: ago + 40,
                grows: -40,
                late: 3,
                ..usual
            }],
        }
    }

    fn seller(&self) -> usize {
        self.by.first().copied().unwrap_or_default()
    }

    /// Nothing has happened for so many days.
    fn quiet(&self) -> Ago {
        match self.temper {
            Temper::Lost(ago) => ago + 8,
            Temper::Once => self.since - 70,
            Temper::Prospect(ago) => ago,
            _ => 0,
        }
    }

    /// Calls in the rhythm of the tier, stretched by so many per cent.
    fn calls(&self, stretch: Ago) -> Option<Calls> {
        let every = match self.tier {
            Tier::Key => 16,
            Tier::Major => 28,
            Tier::Standard => 48,
            Tier::Small => 90,
        };
        (!matches!(self.temper, Temper::Prospect(_))).then(|| Calls {
            from: 1_430,
            to: self.quiet() + every / 4,
            every: every * stretch / 100,
            by: self.seller(),
        })
    }

    fn wallet(&self) -> Vec<(Ago, u8)> {
        let (early, middle) = match self.temper {
            Temper::Rising => (self.wallet / 2, self.wallet * 3 / 4),
            Temper::Fading | Temper::Lost(_) => (self.wallet * 2, self.wallet * 3 / 2),
            Temper::Prospect(_) => (0, 0),
            _ => (self.wallet + 2, self.wallet - self.wallet / 8),
        };
        let looks = [(1_050, early), (560, middle), (190, self.wallet)];
        let known = looks.into_iter().filter(|(ago, _)| *ago <= self.since);
        known.filter(|_| self.wallet > 0).collect()
    }

    /// One of our promises in so many is kept late.
    fn late(&self) -> u64 {
        match self.temper {
            Temper::LetDown | Temper::Lost(_) => 2,
            Temper::Fading => 4,
            _ => 9,
        }
    }

    /// Days between two complaints.
    fn complains_every(&self) -> Ago {
        match self.temper {
            Temper::LetDown => 190,
            Temper::Fading | Temper::Lost(_) => 380,
            _ => 640,
        }
    }
}

impl Scene<'_> {
    /// Plays an ordinary account: its temper sets the rhythm, chance the rest.
    pub(super) fn play_ordinary(&mut self, one: &'static Ordinary) {
        let (orders, wallet) = (one.habits(), one.wallet());
        let calls = one.calls(self.chance.between(70, 130) as Ago);
        let (meetings, promises) = (self.visits(one), self.promises(one));
        let complaints = self.complaints(one);
        let wish = [(one.since.min(230), one.wish)];
        self.play(&Firm {
            number: one.number,
            name: one.name,
            stage: match one.temper {
                Temper::Prospect(_) => Stage::Prospect,
                Temper::Lost(_) => Stage::Lost,
                _ => Stage::Customer,
            },
            lost: match one.temper {
                Temper::Lost(ago) => Some(ago),
                _ => None,
            },
            segment: one.segment,
            city: one.city,
            country: one.country,
            domain: one.domain,
            office: one.office,
            currency: one.currency,
            since: one.since,
            tier: one.tier,
            posture: one.posture,
            before: one.before,
            wish: if one.wish == 0 { &[] } else { &wish },
            wallet: &wallet,
            tags: one.tags,
            facts: one.facts,
            people: one.people,
            orders: &orders,
            calls,
            meetings: &meetings,
            promises: &promises,
            complaints: &complaints,
            ..PLAIN
        });
    }

    /// Days ago, about `every` so many days but in a beat of the account's own, and not later than
    /// `latest` days ago.
    fn now_and_then(&mut self, one: &Ordinary, every: Ago, latest: Ago) -> Vec<Ago> {
        let every = (i64::from(every) * self.chance.between(65, 150) / 100) as Ago;
        let waits = self.chance.between(i64::from(every / 3), i64::from(every)) as Ago;
        let first = one.since.min(1_420).saturating_sub(waits);
        self.days(first, one.quiet() + latest, every)
    }

    fn visits(&mut self, one: &'static Ordinary) -> Vec<Meeting<'static>> {
        let (talk, every) = match one.temper {
            Temper::Prospect(_) => (cast::COURTING, 30),
            Temper::LetDown | Temper::Lost(_) | Temper::Fading => (cast::HARD_TALK, 150),
            _ => (cast::VISITS, 130),
        };
        let present: &[&[usize]] = match one.people {
            [_] => &[&[0]],
            _ => &[&[0], &[1], &[0, 1]],
        };
        let days = self.now_and_then(one, every, 5);
        let mut meetings: Vec<Meeting<'static>> = days
            .into_iter()
            .zip(self.in_turn(talk))
            .map(|(ago, meeting)| {
                let who = *self.chance.pick(present);
                Meeting {
                    ago,
                    who,
                    by: one.by,
                    ..*meeting
                }
            })
            .collect();
        if one.temper.is_sound() {
            meetings.push(Meeting {
                ago: self.chance.between(2, 14) as Ago,
                who: &[0],
                by: one.by,
                ..*self.chance.pick(cast::SMALL_TALK)
            });
        }
        meetings
    }

    fn promises(&mut self, one: &Ordinary) -> Vec<Word> {
        let (told, answered) = match one.temper {
            Temper::Prospect(_) => (cast::OFFERS, cast::ANSWERS),
            _ => (cast::OUR_WORDS, cast::THEIR_WORDS),
        };
        let mut words: Vec<Word> = Vec::new();
        let mut told = self.in_turn(told);
        let answered = self.in_turn(answered);
        for (ago, (what, deliverer)) in self.now_and_then(one, 200, 12).into_iter().zip(&mut told) {
            let due = i64::from(ago) - self.chance.between(9, 35);
            let late = self.chance.one_in(one.late());
            let word = ours(ago, due as i16, (one.seller(), *deliverer), what);
            words.push(self.kept(word, due, late));
        }
        for (ago, what) in self.now_and_then(one, 320, 20).into_iter().zip(answered) {
            let due = i64::from(ago) - self.chance.between(12, 40);
            let late = self.chance.one_in(5);
            let word = self.kept(theirs(ago, due as i16, what), due, late);
            words.push(word);
        }
        if one.temper == Temper::LetDown {
            words.extend(
                told.next()
                    .map(|(what, deliverer)| ours(52, 19, (one.seller(), *deliverer), what)),
            );
        }
        words
    }

    /// Kept around its day, unless that day is still ahead.
    fn kept(&mut self, word: Word, due: i64, late: bool) -> Word {
        let days = if late {
            -self.chance.between(3, 18)
        } else {
            self.chance.between(0, 6)
        };
        match Ago::try_from(due + days) {
            Ok(ago) => word.kept(ago),
            Err(_) => word,
        }
    }

    fn complaints(&mut self, one: &Ordinary) -> Vec<Grievance> {
        if matches!(one.temper, Temper::Prospect(_) | Temper::Once) {
            return Vec::new();
        }
        let days = self.now_and_then(one, one.complains_every(), 20);
        days.into_iter()
            .zip(self.in_turn(cast::GRIEVANCES))
            .map(|(opened, grievance)| {
                let slow = self.chance.one_in(one.late());
                let answered = opened - self.chance.between(0, if slow { 8 } else { 2 }) as Ago;
                let resolved = answered - self.chance.between(3, 11) as Ago;
                Grievance {
                    opened,
                    answered: Some(answered),
                    resolved: Some(resolved),
                    ..*grievance
                }
            })
            .collect()
    }
}
