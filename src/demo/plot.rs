//! The words in which the demo's stories are written.

use crate::model::{AccountKind, Basis, Channel, Direction, Function, Posture, Side, Stage, Tier};

/// Days before the day of the book.
pub(super) type Ago = u32;

/// One account and all that happened there. People and colleagues are named by their place in the
/// lists.
pub(super) struct Firm {
    pub(super) number: &'static str,
    pub(super) name: &'static str,
    pub(super) above: Option<&'static str>,
    pub(super) kind: AccountKind,
    pub(super) stage: Stage,
    pub(super) lost: Option<Ago>,
    pub(super) segment: &'static str,
    pub(super) city: &'static str,
    pub(super) country: &'static str,
    pub(super) domain: &'static str,
    pub(super) since: Ago,
    pub(super) tier: Tier,
    pub(super) posture: Posture,
    pub(super) wish: Option<u8>,
    pub(super) wallet: &'static [(Ago, u8)],
    pub(super) tags: &'static [&'static str],
    pub(super) people: &'static [Person],
    pub(super) orders: &'static [Habit],
    pub(super) calls: Option<Calls>,
    pub(super) meetings: &'static [Meeting<'static>],
    pub(super) promises: &'static [Word],
    pub(super) complaints: &'static [Grievance],
}

/// An ordinary customer of whom nothing is told yet.
pub(super) const PLAIN: Firm = Firm {
    number: "",
    name: "",
    above: None,
    kind: AccountKind::Headquarters,
    stage: Stage::Customer,
    lost: None,
    segment: "",
    city: "",
    country: "",
    domain: "",
    since: 0,
    tier: Tier::Standard,
    posture: Posture::Repeat,
    wish: None,
    wallet: &[],
    tags: &[],
    people: &[],
    orders: &[],
    calls: None,
    meetings: &[],
    promises: &[],
    complaints: &[],
};

/// How an account orders over a span of days.
pub(super) struct Habit {
    pub(super) from: Ago,
    pub(super) to: Ago,
    pub(super) every: Ago,
    /// By how many per cent the quantities have grown at the end of the span.
    pub(super) grows: i32,
    /// Product and pieces.
    pub(super) basket: &'static [(usize, i64)],
    /// Per cent off.
    pub(super) discount: u8,
    /// One delivery in so many is late, and one has a defect; nought for none.
    pub(super) late: u64,
    pub(super) faulty: u64,
    pub(super) seller: usize,
}

/// Small regular contacts with the first person of an account.
pub(super) struct Calls {
    pub(super) from: Ago,
    pub(super) to: Ago,
    pub(super) every: Ago,
    pub(super) by: usize,
}

pub(super) struct Person {
    pub(super) name: &'static str,
    pub(super) title: &'static str,
    pub(super) mailbox: &'static str,
    pub(super) power: u8,
    pub(super) attitude: i8,
    pub(super) basis: Basis,
    pub(super) turned: Option<(Ago, i8)>,
}

pub(super) const fn person(
    name: &'static str,
    title: &'static str,
    mailbox: &'static str,
    power: u8,
    attitude: i8,
) -> Person {
    Person {
        name,
        title,
        mailbox,
        power,
        attitude,
        basis: Basis::Assumed,
        turned: None,
    }
}

impl Person {
    pub(super) const fn confirmed(self) -> Self {
        Self {
            basis: Basis::Confirmed,
            ..self
        }
    }

    /// Thinks otherwise of us since.
    pub(super) const fn turned(self, ago: Ago, attitude: i8) -> Self {
        Self {
            turned: Some((ago, attitude)),
            ..self
        }
    }
}

#[derive(Clone, Copy)]
pub(super) struct Meeting<'a> {
    pub(super) ago: Ago,
    pub(super) channel: Channel,
    pub(super) direction: Direction,
    pub(super) who: &'a [usize],
    pub(super) by: &'a [usize],
    pub(super) minutes: u32,
    pub(super) tone: Option<i8>,
    pub(super) notes: &'static str,
}

type Told = Meeting<'static>;
type Places = &'static [usize];

const fn meeting(channel: Channel, minutes: u32, ago: Ago, notes: &'static str) -> Told {
    Meeting {
        ago,
        channel,
        direction: Direction::Mutual,
        who: &[],
        by: &[],
        minutes,
        tone: None,
        notes,
    }
}

pub(super) const fn visit(ago: Ago, who: Places, by: Places, notes: &'static str) -> Told {
    Meeting {
        who,
        by,
        ..meeting(Channel::Visit, 90, ago, notes)
    }
}

pub(super) const fn video(ago: Ago, who: Places, by: Places, notes: &'static str) -> Told {
    Meeting {
        who,
        by,
        ..meeting(Channel::Video, 45, ago, notes)
    }
}

pub(super) const fn call(ago: Ago, who: Places, by: Places, notes: &'static str) -> Told {
    Meeting {
        who,
        by,
        ..meeting(Channel::Call, 15, ago, notes)
    }
}

pub(super) const fn mail(ago: Ago, who: Places, by: Places, notes: &'static str) -> Told {
    Meeting {
        who,
        by,
        ..meeting(Channel::Email, 5, ago, notes)
    }
}

pub(super) const fn fair(ago: Ago, who: Places, by: Places, notes: &'static str) -> Told {
    Meeting {
        who,
        by,
        ..meeting(Channel::Event, 120, ago, notes)
    }
}

impl Meeting<'_> {
    pub(super) const fn inbound(self) -> Self {
        Self {
            direction: Direction::Inbound,
            ..self
        }
    }

    pub(super) const fn unanswered(self) -> Self {
        Self {
            direction: Direction::Outbound,
            ..self
        }
    }

    pub(super) const fn tone(self, tone: i8) -> Self {
        Self {
            tone: Some(tone),
            ..self
        }
    }
}

/// A promise. Due days may lie ahead: then they are below nought.
pub(super) struct Word {
    pub(super) side: Side,
    pub(super) what: &'static str,
    pub(super) made: Ago,
    pub(super) due: i64,
    pub(super) kept: Option<Ago>,
    pub(super) broken: Option<Ago>,
    pub(super) cancelled: Option<Ago>,
    /// Who gave our word, and who must keep it.
    pub(super) by: Option<(usize, usize)>,
}

const fn word(side: Side, made: Ago, due: i64, what: &'static str) -> Word {
    Word {
        side,
        what,
        made,
        due,
        kept: None,
        broken: None,
        cancelled: None,
        by: None,
    }
}

pub(super) const fn ours(made: Ago, due: i64, by: (usize, usize), what: &'static str) -> Word {
    Word {
        by: Some(by),
        ..word(Side::Ours, made, due, what)
    }
}

pub(super) const fn theirs(made: Ago, due: i64, what: &'static str) -> Word {
    word(Side::Theirs, made, due, what)
}

impl Word {
    pub(super) const fn kept(self, ago: Ago) -> Self {
        Self {
            kept: Some(ago),
            ..self
        }
    }

    pub(super) const fn broken(self, ago: Ago) -> Self {
        Self {
            broken: Some(ago),
            ..self
        }
    }

    pub(super) const fn cancelled(self, ago: Ago) -> Self {
        Self {
            cancelled: Some(ago),
            ..self
        }
    }
}

pub(super) struct Grievance {
    pub(super) subject: &'static str,
    pub(super) opened: Ago,
    pub(super) answered: Option<Ago>,
    pub(super) resolved: Option<Ago>,
    pub(super) cause: &'static str,
    pub(super) department: Option<Function>,
}

pub(super) const fn complaint(opened: Ago, subject: &'static str) -> Grievance {
    Grievance {
        subject,
        opened,
        answered: None,
        resolved: None,
        cause: "",
        department: None,
    }
}

impl Grievance {
    pub(super) const fn answered(self, ago: Ago) -> Self {
        Self {
            answered: Some(ago),
            ..self
        }
    }

    pub(super) const fn resolved(self, ago: Ago, cause: &'static str, department: Function) -> Self {
        Self {
            resolved: Some(ago),
            cause,
            department: Some(department),
            ..self
        }
    }
}
