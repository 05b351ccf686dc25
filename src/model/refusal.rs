//! Why an edit was refused: which record, which field, which reason.

use super::{FactorKind, HandBand, Posture, RecordRef, Tier};

/// The field a refusal speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// The record as a whole.
    Record,
    /// A name.
    Name,
    /// A number other systems know it by.
    Number,
    /// The account above.
    Parent,
    /// The account it belongs to.
    Account,
    /// Contacts named.
    Contacts,
    /// Colleagues named.
    Colleagues,
    /// A product named.
    Product,
    /// The day it happened or was made.
    On,
    /// The day it is due.
    DueOn,
    /// The day it was delivered or kept.
    DeliveredOn,
    /// The day it was broken.
    BrokenOn,
    /// The day it was cancelled.
    CancelledOn,
    /// The day of the answer.
    AnsweredOn,
    /// The day it was resolved.
    ResolvedOn,
    /// The day the relation began.
    OpenedOn,
    /// The day the account was lost.
    LostOn,
    /// What was promised.
    What,
    /// The subject of a complaint.
    Subject,
    /// Minutes spent.
    Minutes,
    /// The tone.
    Sentiment,
    /// A rating on a fixed scale.
    Rating,
    /// The quantity of a line.
    Quantity,
    /// A price.
    Price,
    /// The total.
    Total,
    /// The currency.
    Currency,
    /// The day it begins.
    StartsOn,
    /// The day it ended.
    EndedOn,
    /// The length of a term.
    Term,
    /// Days of notice to be given.
    Notice,
    /// The day notice was given.
    NoticeOn,
    /// What is paid for a term.
    Fee,
    /// The day an invoice was issued.
    IssuedOn,
    /// The day it was paid.
    PaidOn,
    /// The day it was said to be held back.
    WithheldOn,
    /// A sum of money.
    Amount,
    /// An answer to a survey.
    Score,
    /// Another supplier.
    Rival,
    /// The weights of the factors.
    Weights,
    /// The expected rhythm.
    Rhythm,
    /// Why something was set by hand.
    Because,
    /// The last day on which it holds.
    Until,
    /// How fast what a factor rests on fades, for accounts of a posture.
    HalfLife(Posture, FactorKind),
    /// Targets for complaints.
    Targets,
    /// Where a band of health starts, for accounts of a tier.
    BandStart(Tier, HandBand),
    /// The assumptions behind lifetime value.
    Value,
    /// The criteria of the scorecard.
    Criteria,
    /// A free text.
    Text,
}

/// Why a field was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It must not be empty.
    Empty,
    /// Longer than so many characters.
    TooLong(usize),
    /// Outside the range from the first to the second number.
    OutOfRange(i64, i64),
    /// Another record has it already.
    Taken(RecordRef),
    /// It names a record that the book does not hold.
    Unknown,
    /// An account cannot stand above itself.
    Cycle,
    /// It lies before the day named by the other field.
    Before(Field),
    /// Its currency differs from the one of the rest.
    MixedCurrencies,
    /// It was changed since, here or elsewhere; putting the old state back would lose that.
    ChangedSince,
    /// So many other records still name it.
    StillNamed(usize),
}

/// An edit that was not carried out. The book is as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{record:?}: {field:?} refused, {reason:?}")]
pub struct Refusal {
    /// The record at fault.
    pub record: RecordRef,
    /// Its field.
    pub field: Field,
    /// What is wrong.
    pub reason: Reason,
}
