//! The words in which the demo's stories are written.

use crate::model::{AccountKind, Basis, Channel, Currency, Direction, Function, Posture, Side, Stage, Tier};

/// Days before the day of the book. Small, as every table is downloaded.
pub(super) type Ago = u16;

/// One account and all that happened there. People and colleagues are named by their place in the
/// lists.
pub(super) struct Firm<'a> {
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
    pub(super) office: Option<Office>,
    pub(super) currency: Currency,
    pub(super) since: Ago,
    pub(super) tier: Tier,
    pub(super) posture: Posture,
    /// What the two were until so many days ago.
    pub(super) before: Option<(Ago, Tier, Posture)>,
    pub(super) wish: &'a [(Ago, u8)],
    pub(super) wallet: &'a [(Ago, u8)],
    pub(super) tags: &'static [&'static str],
    /// Facts of the user's own, and days to keep in mind, so many ahead.
    pub(super) facts: &'static [(&'static str, &'static str)],
    pub(super) dates: &'static [(&'static str, i64)],
    pub(super) people: &'a [Person],
    pub(super) orders: &'a [Habit],
    pub(super) calls: Option<Calls>,
    pub(super) meetings: &'a [Meeting<'a>],
    pub(super) promises: &'a [Word],
    pub(super) complaints: &'a [Grievance],
}

/// An ordinary customer of whom nothing is told yet.
pub(super) const PLAIN: Firm<'static> = Firm {
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
    office: None,
    currency: Currency::EUR,
    since: 0,
    tier: Tier::Standard,
    posture: Posture::Repeat,
    before: None,
    wish: &[],
    wallet: &[],
    tags: &[],
    facts: &[],
    dates: &[],
    people: &[],
    orders: &[],
    calls: None,
    meetings: &[],
    promises: &[],
    complaints: &[],
};

/// A contract, told from the day on which it is next decided.
#[derive(Clone, Copy)]
pub(super) struct Agreement {
    pub(super) subject: &'static str,
    pub(super) months: u16,
    /// Terms that went by before the present or the last one.
    pub(super) renewals: u32,
    /// Days until its term ends.
    pub(super) ahead: i64,
    pub(super) renews: bool,
    pub(super) notice: Option<u16>,
    pub(super) noticed: Option<Ago>,
    /// It was not renewed when its term ended, so many days ago.
    pub(super) over: Option<Ago>,
    /// Whole units of the account's currency for a term.
    pub(super) fee: Option<i64>,
    pub(super) covers_orders: bool,
    pub(super) benchmarking: bool,
}

/// Where letters go and who picks up. Telephone numbers are those set aside for plays and films.
#[derive(Clone, Copy)]
pub(super) struct Office {
    pub(super) street: &'static str,
    pub(super) postal_code: &'static str,
    pub(super) region: &'static str,
    pub(super) phone: &'static str,
    pub(super) fax: &'static str,
}

/// How an account orders over a span of days.
#[derive(Clone, Copy)]
pub(super) struct Habit {
    pub(super) from: Ago,
    pub(super) to: Ago,
    pub(super) every: Ago,
    /// By how many per cent the quantities have grown at the end of the span.
    pub(super) grows: i32,
    /// Product and pieces.
    pub(super) basket: &'static [(usize, i64)],
    /// A piece made for them that no catalogue knows, with its price.
    pub(super) special: Option<(&'static str, i64)>,
    /// Per cent off, and how many more at the end of the span.
    pub(super) discount: u8,
    pub(super) steeper: u8,
    /// Days from the order to the day asked for.
    pub(super) due: i64,
    /// One delivery in so many is late, and one has a defect; nought for none.
    pub(super) late: u64,
    pub(super) faulty: u64,
    pub(super) seller: usize,
    /// The lines were left behind in an older system: only the totals are known.
    pub(super) totals: bool,
    /// Still waited for.
    pub(super) held_up: bool,
}

/// Every five weeks over four years.
pub(super) const ORDINARY: Habit = Habit {
    from: 1_452,
    to: 8,
    every: 35,
    grows: 0,
    basket: &[],
    special: None,
    discount: 5,
    steeper: 0,
    due: 14,
    late: 9,
    faulty: 25,
    seller: 2,
    totals: false,
    held_up: false,
};

/// Small regular contacts with the first person of an account.
#[derive(Clone, Copy)]
pub(super) struct Calls {
    pub(super) from: Ago,
    pub(super) to: Ago,
    pub(super) every: Ago,
    pub(super) by: usize,
}

#[derive(Clone, Copy)]
pub(super) struct Person {
    pub(super) name: &'static str,
    pub(super) title: &'static str,
    pub(super) mailbox: &'static str,
    pub(super) phone: &'static str,
    /// Known for so long at most.
    pub(super) known: Ago,
    pub(super) power: u8,
    pub(super) attitude: i8,
    pub(super) basis: Basis,
    pub(super) rose: Option<(Ago, u8)>,
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
        phone: "",
        known: 1_300,
        power,
        attitude,
        basis: Basis::Assumed,
        rose: None,
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

    pub(super) const fn phone(self, phone: &'static str) -> Self {
        Self { phone, ..self }
    }

    /// Came later than the relation.
    pub(super) const fn known(self, known: Ago) -> Self {
        Self { known, ..self }
    }

    /// Decides more, or less, since.
    pub(super) const fn rose(self, ago: Ago, power: u8) -> Self {
        Self {
            rose: Some((ago, power)),
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
    pub(super) minutes: u16,
    pub(super) tone: Option<i8>,
    pub(super) notes: &'static str,
}

type Told = Meeting<'static>;
type Places = &'static [usize];

const fn meeting(channel: Channel, minutes: u16, ago: Ago, notes: &'static str) -> Told {
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

pub(super) const fn letter(ago: Ago, who: Places, by: Places, notes: &'static str) -> Told {
    Meeting {
        who,
        by,
        ..meeting(Channel::Letter, 30, ago, notes)
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
#[derive(Clone, Copy)]
pub(super) struct Word {
    pub(super) side: Side,
    pub(super) what: &'static str,
    pub(super) made: Ago,
    pub(super) due: Option<i16>,
    pub(super) kept: Option<Ago>,
    pub(super) broken: Option<Ago>,
    pub(super) cancelled: Option<Ago>,
    /// Who gave our word, and who must keep it.
    pub(super) by: Option<(usize, usize)>,
    /// The function that must keep it, where no person is named.
    pub(super) left_to: Option<Function>,
}

const fn word(side: Side, made: Ago, due: i16, what: &'static str) -> Word {
    Word {
        side,
        what,
        made,
        due: Some(due),
        kept: None,
        broken: None,
        cancelled: None,
        by: None,
        left_to: None,
    }
}

pub(super) const fn ours(made: Ago, due: i16, by: (usize, usize), what: &'static str) -> Word {
    Word {
        by: Some(by),
        ..word(Side::Ours, made, due, what)
    }
}

pub(super) const fn theirs(made: Ago, due: i16, what: &'static str) -> Word {
    word(Side::Theirs, made, due, what)
}

impl Word {
    /// No day was named.
    pub(super) const fn some_day(self) -> Self {
        Self { due: None, ..self }
    }

    pub(super) const fn left_to(self, function: Function) -> Self {
        Self {
            left_to: Some(function),
            ..self
        }
    }

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

#[derive(Clone, Copy)]
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
