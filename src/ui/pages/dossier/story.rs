//! Everything that happened at one account, newest first and by month: plain data, tested without a
//! browser.

use crate::model::{Dossier, RecordRef};
use crate::sorting;
use chrono::{Datelike, NaiveDate};
use uuid::Uuid;

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Happening {
    /// People met, spoke or wrote.
    Touchpoint,
    /// An order was placed.
    OrderPlaced,
    /// An order was delivered.
    OrderDelivered,
    /// A promise was made.
    PromiseMade,
    /// A promise was kept, in time or late.
    PromiseKept,
    /// A promise was broken.
    PromiseBroken,
    /// A promise was dropped by agreement.
    PromiseCancelled,
    /// A complaint reached us.
    ComplaintOpened,
    /// We answered a complaint.
    ComplaintAnswered,
    /// A complaint was settled.
    ComplaintResolved,
    /// A contract began.
    ContractBegan,
    /// Notice was given.
    ContractNoticed,
    /// A contract ended.
    ContractEnded,
    /// An invoice was issued.
    InvoiceIssued,
    /// They said that they hold its payment back.
    InvoiceWithheld,
    /// It was paid.
    InvoicePaid,
    /// A question was answered.
    SurveyAnswered,
    /// A sign of a tactic was seen, or looked for in vain.
    SignNoted,
}

/// What the timeline can be narrowed to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Contact events.
    Touchpoints,
    /// Orders and deliveries.
    Orders,
    /// Promises in both directions.
    Promises,
    /// Complaints.
    Complaints,
    /// Contracts.
    Contracts,
    /// Invoices.
    Invoices,
    /// Answers to surveys.
    Surveys,
    /// Signs of tactics.
    Signs,
}

impl Kind {
    /// Every kind, in the order shown.
    pub const ALL: [Self; 8] = [
        Self::Touchpoints,
        Self::Orders,
        Self::Promises,
        Self::Complaints,
        Self::Contracts,
        Self::Invoices,
        Self::Surveys,
        Self::Signs,
    ];
}

impl Happening {
    /// What it belongs to.
    pub fn kind(self) -> Kind {
        match self {
            Self::Touchpoint => Kind::Touchpoints,
            Self::OrderPlaced | Self::OrderDelivered => Kind::Orders,
            Self::PromiseMade | Self::PromiseKept | Self::PromiseBroken | Self::PromiseCancelled => {
                Kind::Promises
            }
            Self::ComplaintOpened | Self::ComplaintAnswered | Self::ComplaintResolved => Kind::Complaints,
            Self::ContractBegan | Self::ContractNoticed | Self::ContractEnded => Kind::Contracts,
            Self::InvoiceIssued | Self::InvoiceWithheld | Self::InvoicePaid => Kind::Invoices,
            Self::SurveyAnswered => Kind::Surveys,
            Self::SignNoted => Kind::Signs,
        }
    }
}

/// One line of the timeline. It names its record and holds no content, so that a changed record
/// updates its line in place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Entry {
    /// The day.
    pub on: NaiveDate,
    /// What happened.
    pub what: Happening,
    /// The record that says so.
    pub record: RecordRef,
}

/// The entries of one month, newest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Month {
    /// Its first day.
    pub first: NaiveDate,
    /// Its entries.
    pub entries: Vec<Entry>,
}

/// The part of a history that is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Story {
    /// Newest month first.
    pub months: Vec<Month>,
    /// Older entries beyond the limit.
    pub more: usize,
    /// Entries dated after the day asked.
    pub later: usize,
}

impl Story {
    /// The entries of the month that begins that day.
    pub fn month(&self, first: NaiveDate) -> Vec<Entry> {
        let month = self.months.iter().find(|month| month.first == first);
        month.map(|month| month.entries.clone()).unwrap_or_default()
    }

    /// How many entries are shown.
    pub fn shown(&self) -> usize {
        self.months.iter().map(|month| month.entries.len()).sum()
    }
}

/// What happened up to `as_of`, newest first: at most `limit` entries of that kind, or of all; more only to
/// reach the record `asked` for.
pub fn story(
    dossier: &Dossier,
    as_of: NaiveDate,
    only: Option<Kind>,
    limit: usize,
    asked: Option<Uuid>,
) -> Story {
    let wanted = |entry: &Entry| only.is_none_or(|kind| entry.what.kind() == kind);
    let (mut known, later): (Vec<Entry>, Vec<Entry>) = entries(dossier)
        .into_iter()
        .filter(wanted)
        .partition(|entry| entry.on <= as_of);
    // Of one day, what was recorded last and what came last stand first.
    sorting::by(&mut known, |a, b| b.cmp(a));
    let asked = asked.and_then(|id| known.iter().position(|entry| entry.record.uuid() == Some(id)));
    let limit = asked.map_or(limit, |place| limit.max(place + 1));
    let more = known.len().saturating_sub(limit);
    known.truncate(limit);
    Story {
        months: by_month(known),
        more,
        later: later.len(),
    }
}

fn by_month(entries: Vec<Entry>) -> Vec<Month> {
    let mut months: Vec<Month> = Vec::new();
    for entry in entries {
        let first = first_of_month(entry.on);
        match months.last_mut().filter(|month| month.first == first) {
            Some(month) => month.entries.push(entry),
            None => months.push(Month {
                first,
                entries: vec![entry],
            }),
        }
    }
    months
}

fn first_of_month(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

/// Everything that happened, at any time and in no order.
pub(super) fn entries(dossier: &Dossier) -> Vec<Entry> {
    let account = dossier.id();
    let mut entries = Vec::new();
    let mut tell =
        |record, what, on: Option<NaiveDate>| entries.extend(on.map(|on| Entry { on, what, record }));
    for touchpoint in &dossier.touchpoints {
        tell(
            RecordRef::Touchpoint(account, touchpoint.id),
            Happening::Touchpoint,
            Some(touchpoint.on),
        );
    }
    for order in &dossier.orders {
        let at = RecordRef::Order(account, order.id);
        tell(at, Happening::OrderPlaced, Some(order.ordered_on));
        tell(at, Happening::OrderDelivered, order.delivered_on);
    }
    for promise in &dossier.promises {
        let at = RecordRef::Promise(account, promise.id);
        tell(at, Happening::PromiseMade, Some(promise.made_on));
        tell(at, Happening::PromiseKept, promise.delivered_on);
        tell(at, Happening::PromiseBroken, promise.broken_on);
        tell(at, Happening::PromiseCancelled, promise.cancelled_on);
    }
    for complaint in &dossier.complaints {
        let at = RecordRef::Complaint(account, complaint.id);
        tell(at, Happening::ComplaintOpened, Some(complaint.opened_on));
        tell(at, Happening::ComplaintAnswered, complaint.answered_on);
        tell(at, Happening::ComplaintResolved, complaint.resolved_on);
    }
    for contract in &dossier.contracts {
        let at = RecordRef::Contract(account, contract.id);
        tell(at, Happening::ContractBegan, Some(contract.starts_on));
        tell(at, Happening::ContractNoticed, contract.notice_on);
        tell(at, Happening::ContractEnded, contract.end());
    }
    for invoice in &dossier.invoices {
        let at = RecordRef::Invoice(account, invoice.id);
        tell(at, Happening::InvoiceIssued, Some(invoice.issued_on));
        tell(at, Happening::InvoiceWithheld, invoice.withheld_on);
        tell(at, Happening::InvoicePaid, invoice.paid_on);
    }
    for survey in &dossier.surveys {
        let at = RecordRef::Survey(account, survey.id);
        tell(at, Happening::SurveyAnswered, Some(survey.on));
    }
    for sign in &dossier.signs {
        tell(
            RecordRef::Sign(account, sign.id),
            Happening::SignNoted,
            Some(sign.on),
        );
    }
    entries
}

#[cfg(test)]
mod tests {
    use super::super::ledger::tests::{day, dossier, order, promise};
    use super::*;

    fn happenings(story: &Story) -> Vec<(NaiveDate, Happening)> {
        story
            .months
            .iter()
            .flat_map(|month| &month.entries)
            .map(|entry| (entry.on, entry.what))
            .collect()
    }

    #[test]
    fn newest_first_and_grouped_by_month() {
        let held = dossier(vec![
            promise(1, "2026-01-10", None, Some("2026-03-01")),
            order(2, "2026-01-31", None, Some("2026-02-02")),
        ]);
        let told = story(&held, day("2026-06-30"), None, 50, None);
        assert_eq!(
            happenings(&told),
            [
                (day("2026-03-01"), Happening::PromiseKept),
                (day("2026-02-02"), Happening::OrderDelivered),
                (day("2026-01-31"), Happening::OrderPlaced),
                (day("2026-01-10"), Happening::PromiseMade),
            ]
        );
        let months: Vec<_> = told.months.iter().map(|month| month.first).collect();
        assert_eq!(months, [day("2026-03-01"), day("2026-02-01"), day("2026-01-01")]);
        assert_eq!(told.month(day("2026-01-01")).len(), 2);
    }

    #[test]
    fn what_lies_after_the_day_asked_is_hidden_and_counted() {
        let held = dossier(vec![order(1, "2026-01-31", None, Some("2026-02-02"))]);
        let told = story(&held, day("2026-02-01"), None, 50, None);
        assert_eq!(happenings(&told), [(day("2026-01-31"), Happening::OrderPlaced)]);
        assert_eq!((told.more, told.later), (0, 1));
    }

    #[test]
    fn a_kind_and_a_limit_narrow_it() {
        let held = dossier(vec![
            order(1, "2026-01-01", None, None),
            order(2, "2026-01-02", None, None),
            promise(3, "2026-01-03", None, None),
        ]);
        let told = story(&held, day("2026-06-30"), Some(Kind::Orders), 1, None);
        assert_eq!(happenings(&told), [(day("2026-01-02"), Happening::OrderPlaced)]);
        assert_eq!((told.more, told.later), (1, 0));
    }

    #[test]
    fn the_record_asked_for_is_shown_beyond_the_limit() {
        let orders = ["2026-01-03", "2026-01-02", "2026-01-01"];
        let held = dossier(
            (1..)
                .zip(orders)
                .map(|(number, on)| order(number, on, None, None))
                .collect(),
        );
        let second = held
            .orders
            .iter()
            .find(|order| order.ordered_on == day("2026-01-02"));
        let asked = second.map(|order| order.id.uuid());
        let told = |limit, asked| {
            let told = story(&held, day("2026-06-30"), None, limit, asked);
            (told.shown(), told.more)
        };
        assert!(asked.is_some());
        assert_eq!(told(1, None), (1, 2));
        assert_eq!(told(1, asked), (2, 1));
        assert_eq!(told(3, asked), (3, 0));
        assert_eq!(told(1, Some(Uuid::nil())), (1, 2));
    }
}
