//! From choices to one edit that a book accepts.

use super::{Choice, Choices, Merge, Standing};
use crate::model::{
    Change, Edit, Field, Mint, NAME_LIMIT, Reason, Record, RecordRef, Refusal, TEXT_LIMIT, integrity,
    validate,
};
use std::collections::BTreeMap;
use uuid::Uuid;

/// What a merge comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    /// The edit of my book. It is accepted as long as nobody changes what it touches.
    pub edit: Edit,
    /// What was wanted and stays out, with the reason: it names something that stays out itself, is still
    /// named by something that stays, or breaks a rule that their book did not hold to.
    pub left: Vec<Refusal>,
}

/// Their record for each place, or none where mine is to go.
type Wanted = BTreeMap<RecordRef, Option<Record>>;

impl Merge {
    /// The edit that these choices come to. `mark` tells a record of theirs that comes beside mine from
    /// mine, such as " (Ada)".
    pub fn edit(&self, choices: &Choices, mark: &str, mint: &mut Mint) -> Merged {
        let mut wanted = self.chosen(choices, mark, mint);
        let mut left = Vec::new();
        let mut changes = self.changes(&wanted);
        loop {
            let faults = self.faults(&wanted, &changes);
            let before = left.len();
            left.extend(
                faults
                    .into_iter()
                    .filter(|fault| wanted.remove(&fault.record).is_some()),
            );
            if left.len() == before {
                break;
            }
            changes = self.changes(&wanted);
        }
        changes.extend(self.learned.iter().map(|at| Change {
            at: *at,
            before: None,
            after: None,
            was_erased: false,
            is_erased: true,
        }));
        Merged {
            edit: Edit::Restore(changes.into_iter().map(Change::reversed).collect()),
            left,
        }
    }

    fn chosen(&self, choices: &Choices, mark: &str, mint: &mut Mint) -> Wanted {
        let mut wanted = Wanted::new();
        for standing in [Standing::Addition, Standing::Change] {
            for at in self.items(standing) {
                wanted.insert(*at, self.theirs.record(*at));
            }
        }
        for standing in Standing::OPEN {
            for at in self.items(standing) {
                match choices.of(standing, *at) {
                    Choice::Theirs => {
                        wanted.insert(*at, self.theirs.record(*at));
                        if standing == Standing::ErasedHere {
                            wanted.extend(self.along(*at));
                        }
                    }
                    Choice::Both if self.offers_both(*at) => {
                        let copy = self.theirs.record(*at).map(|record| beside(record, mark, mint));
                        let copy = copy.filter(|copy| !self.has_already(copy));
                        wanted.extend(copy.map(|copy| (copy.reference(), Some(copy))));
                    }
                    Choice::Mine | Choice::Both => {}
                }
            }
        }
        wanted
    }

    /// What comes back with an account that was erased here, save what had been erased before it.
    fn along(&self, at: RecordRef) -> impl Iterator<Item = (RecordRef, Option<Record>)> {
        let contents = self.theirs.contents(at).into_iter();
        let back = contents.filter(|at| !self.mine.erased.contains(at));
        back.map(|at| (at, self.theirs.record(at)))
    }

    /// Whether the same copy came with an earlier merge.
    fn has_already(&self, copy: &Record) -> bool {
        let at = copy.reference();
        let id = at.uuid().unwrap_or_default();
        let shelf: Vec<RecordRef> = match at {
            RecordRef::Colleague(_) => {
                let team = self.mine.team();
                team.map(|held| RecordRef::Colleague(held.id)).collect()
            }
            RecordRef::Product(_) => {
                let products = self.mine.catalogue();
                products.map(|held| RecordRef::Product(held.id)).collect()
            }
            _ => {
                let home = at.account().map(RecordRef::Account);
                home.map(|home| self.mine.contents(home)).unwrap_or_default()
            }
        };
        let alike = |place: &RecordRef| std::mem::discriminant(place) == std::mem::discriminant(&at);
        let mut held = shelf
            .into_iter()
            .filter(alike)
            .filter_map(|place| self.mine.record(place));
        held.any(|held| held.stamp() == copy.stamp() && renamed(held, id) == *copy)
    }

    /// Why my book would not take all of this; empty if it does. Of two faults at one place one is named.
    fn faults(&self, wanted: &Wanted, changes: &[Change]) -> Vec<Refusal> {
        let homeless = wanted.iter().filter(|(_, record)| record.is_some());
        let homeless: Vec<Refusal> = homeless
            .filter_map(|(at, _)| self.homeless(wanted, *at))
            .collect();
        if !homeless.is_empty() {
            return homeless;
        }
        let next = match self.mine.with(changes) {
            Ok(next) => next,
            Err(refusal) => return vec![refusal],
        };
        let each = changes.iter().filter_map(|change| {
            let record = change.after.as_ref()?;
            let checked = validate::record(&next, record).and_then(|()| integrity::record(&next, record));
            checked.err()
        });
        each.chain(integrity::faults(&next, changes)).collect()
    }

    /// Its account is neither in my book nor on its way, or on its way out.
    fn homeless(&self, wanted: &Wanted, at: RecordRef) -> Option<Refusal> {
        let home = at.account().map(RecordRef::Account).filter(|home| *home != at)?;
        let stays = match wanted.get(&home) {
            Some(record) => record.is_some(),
            None => self.mine.holds(home),
        };
        (!stays).then_some(Refusal {
            record: at,
            field: Field::Account,
            reason: Reason::Unknown,
        })
    }

    /// What becomes of each place. With an account goes all that is in its dossier.
    fn changes(&self, wanted: &Wanted) -> Vec<Change> {
        let mut changes = Vec::new();
        for (at, record) in wanted {
            changes.push(self.change(*at, record.clone(), record.is_none()));
            if record.is_none() {
                let along = self.mine.contents(*at).into_iter();
                changes.extend(along.map(|at| self.change(at, None, false)));
            }
        }
        changes
    }

    fn change(&self, at: RecordRef, after: Option<Record>, is_erased: bool) -> Change {
        Change {
            at,
            before: self.mine.record(at),
            after,
            was_erased: self.mine.erased.contains(&at),
            is_erased,
        }
    }
}

/// A record of theirs that comes beside mine: under a new id, marked, and without a number that is mine.
fn beside(record: Record, mark: &str, mint: &mut Mint) -> Record {
    let mut record = renamed(record, mint.mint());
    match &mut record {
        Record::Colleague(colleague) => {
            colleague.number.clear();
            add_mark(&mut colleague.name, mark, NAME_LIMIT);
        }
        Record::Product(product) => {
            product.number.clear();
            add_mark(&mut product.name, mark, NAME_LIMIT);
        }
        Record::Contact(contact) => add_mark(&mut contact.name, mark, NAME_LIMIT),
        Record::Touchpoint(touchpoint) => add_mark(&mut touchpoint.notes, mark, TEXT_LIMIT),
        Record::Promise(promise) => add_mark(&mut promise.what, mark, TEXT_LIMIT),
        Record::Complaint(complaint) => add_mark(&mut complaint.subject, mark, TEXT_LIMIT),
        Record::Contract(contract) => add_mark(&mut contract.subject, mark, NAME_LIMIT),
        Record::Survey(survey) => add_mark(&mut survey.comment, mark, TEXT_LIMIT),
        Record::Need(need) => add_mark(&mut need.what, mark, NAME_LIMIT),
        Record::Sign(sign) => add_mark(&mut sign.notes, mark, TEXT_LIMIT),
        Record::Invoice(invoice) if invoice.number.is_empty() => {
            add_mark(&mut invoice.notes, mark, TEXT_LIMIT)
        }
        Record::Invoice(invoice) => add_mark(&mut invoice.number, mark, NAME_LIMIT),
        // A mark alone would be the number of every order that has none.
        Record::Order(order) if order.number.is_empty() => {
            if let Some(line) = order.lines.first_mut() {
                add_mark(&mut line.text, mark, NAME_LIMIT);
            }
        }
        Record::Order(order) => add_mark(&mut order.number, mark, NAME_LIMIT),
        Record::Policy(_) | Record::Account(_) => {}
    }
    record
}

fn add_mark(text: &mut String, mark: &str, limit: usize) {
    let room = limit.saturating_sub(mark.chars().count());
    let kept: String = text.chars().take(room).collect();
    *text = kept + mark;
    if text.len() == mark.len() {
        *text = mark.trim_start().to_owned();
    }
}

fn renamed(mut record: Record, id: Uuid) -> Record {
    match &mut record {
        Record::Policy(_) => {}
        Record::Colleague(record) => record.id = id.into(),
        Record::Product(record) => record.id = id.into(),
        Record::Account(record) => record.id = id.into(),
        Record::Contact(record) => record.id = id.into(),
        Record::Order(record) => record.id = id.into(),
        Record::Touchpoint(record) => record.id = id.into(),
        Record::Promise(record) => record.id = id.into(),
        Record::Complaint(record) => record.id = id.into(),
        Record::Contract(record) => record.id = id.into(),
        Record::Invoice(record) => record.id = id.into(),
        Record::Survey(record) => record.id = id.into(),
        Record::Need(record) => record.id = id.into(),
        Record::Sign(record) => record.id = id.into(),
    }
    record
}
