//! Taking over what another person's book holds: each record of theirs beside mine, what differs decided
//! by a person, all of it one edit.
//!
//! Clocks are not trusted: of two states of a record the later is known only where one of them was never
//! edited since the common creation, or where one book remembers the record as erased. Stamps are compared
//! for being the same, never for being earlier.

mod matching;
mod outcome;

pub use outcome::Merged;

use super::record::Stamped;
use super::{Book, Dossier, Identified, Policy, RecordRef, Records, Stamp};
use matching::matched;
use std::collections::BTreeMap;

/// How a record of theirs stands to mine. A record that is the same in both, or that differs in its stamp
/// alone, stands nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// They have it, I never did. Comes in.
    Addition,
    /// Only they edited it since the common creation. Comes in.
    Change,
    /// Only I edited it since the common creation. Mine stays.
    Older,
    /// Both edited it, or made it apart, or they erased what I edited: a person decides, until then mine
    /// stays.
    Conflict,
    /// I erased it, they still have it. Stays away unless a person asks for it.
    ErasedHere,
    /// They erased it, I still have it and never edited it. Stays unless a person wants it gone.
    ErasedThere,
}

impl Standing {
    /// Those that a person decides about.
    pub const OPEN: [Self; 3] = [Self::Conflict, Self::ErasedHere, Self::ErasedThere];
}

/// What a person decided about a record.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Choice {
    /// As it is in my book.
    #[default]
    Mine,
    /// As it is in theirs.
    Theirs,
    /// Mine stays; theirs comes beside it under a new id. Where that makes no sense
    /// ([`Merge::offers_both`]) it means mine.
    Both,
}

/// What a person decided, record by record and for all others of a kind; without a decision, mine.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choices {
    all: BTreeMap<Standing, Choice>,
    single: BTreeMap<(Standing, RecordRef), Choice>,
}

impl Choices {
    /// Decides about all of one standing, whatever was decided about single ones before.
    pub fn set_all(&mut self, standing: Standing, choice: Choice) {
        self.single.retain(|(other, _), _| *other != standing);
        self.all.insert(standing, choice);
    }

    /// Decides about one record.
    pub fn set(&mut self, standing: Standing, at: RecordRef, choice: Choice) {
        self.single.insert((standing, at), choice);
    }

    /// What holds for that record.
    pub fn of(&self, standing: Standing, at: RecordRef) -> Choice {
        let all = || self.all.get(&standing).copied().unwrap_or_default();
        self.single.get(&(standing, at)).copied().unwrap_or_else(all)
    }

    /// What was decided about all of a standing, unless single ones were decided otherwise.
    pub fn of_all(&self, standing: Standing) -> Option<Choice> {
        let all = self.all.get(&standing).copied().unwrap_or_default();
        let mut single = self.single.iter().filter(|((other, _), _)| *other == standing);
        single.all(|(_, choice)| *choice == all).then_some(all)
    }
}

/// Two books side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct Merge {
    mine: Book,
    /// With the ids of mine wherever a number says that both mean the same.
    theirs: Book,
    items: BTreeMap<Standing, Vec<RecordRef>>,
    /// What they erased and I never had, or lost without knowing why.
    learned: Vec<RecordRef>,
}

impl Merge {
    /// Compares their book with mine. Accounts, colleagues, products and an account's orders that were made
    /// apart are taken for the same where their number is.
    pub fn new(mine: &Book, theirs: &Book) -> Self {
        let mut merge = Self {
            mine: mine.clone(),
            theirs: matched(mine, theirs),
            items: BTreeMap::new(),
            learned: Vec::new(),
        };
        merge.compare_all();
        merge
    }

    /// The records of that standing, ordered by where they lie.
    pub fn items(&self, standing: Standing) -> &[RecordRef] {
        self.items.get(&standing).map_or(&[], Vec::as_slice)
    }

    /// Nothing of theirs would change my book, whatever is chosen.
    pub fn is_empty(&self) -> bool {
        let mut standings = self.items.keys();
        standings.all(|standing| *standing == Standing::Older) && self.learned.is_empty()
    }

    /// What they erased and I do not have: remembered, so that it does not come from a third book.
    pub fn learned(&self) -> usize {
        self.learned.len()
    }

    /// My book, as it was when compared.
    pub fn mine(&self) -> &Book {
        &self.mine
    }

    /// Their book, under my ids.
    pub fn theirs(&self) -> &Book {
        &self.theirs
    }

    /// Whether theirs could stand beside mine: not where there is one for all, where a dossier hangs on it,
    /// or where one side has nothing.
    pub fn offers_both(&self, at: RecordRef) -> bool {
        let single = matches!(at, RecordRef::Policy | RecordRef::Account(_));
        !single && self.mine.holds(at) && self.theirs.holds(at)
    }

    fn compare_all(&mut self) {
        let (mine, theirs) = (self.mine.clone(), self.theirs.clone());
        self.policies(mine.policy(), theirs.policy());
        for held in theirs.team() {
            let at = RecordRef::Colleague(held.id);
            self.note(at, mine.colleague(held.id).map(|mine| &**mine), held);
        }
        for held in theirs.catalogue() {
            let at = RecordRef::Product(held.id);
            self.note(at, mine.product(held.id).map(|mine| &**mine), held);
        }
        for dossier in theirs.dossiers() {
            self.dossiers(mine.dossier(dossier.id()).map(|mine| &**mine), dossier);
        }
        for at in theirs.erased() {
            self.erased_there(at);
        }
        // Dossier by dossier is not the order of places, in which a person looks for them.
        self.items
            .values_mut()
            .for_each(|items| crate::sorting::by(items, Ord::cmp));
    }

    /// A policy as the app brings it was edited by nobody.
    fn policies(&mut self, mine: &Policy, theirs: &Policy) {
        let standard = Policy::default();
        let standing = match differing(mine, theirs) {
            Some(_) if *mine == standard => Some(Standing::Change),
            Some(_) if *theirs == standard => Some(Standing::Older),
            other => other,
        };
        self.add(standing, RecordRef::Policy);
    }

    /// Of an account that was erased here, only the account is asked about: its dossier comes along.
    fn dossiers(&mut self, mine: Option<&Dossier>, theirs: &Dossier) {
        let id = theirs.id();
        let account = RecordRef::Account(id);
        self.note(account, mine.map(|mine| &mine.account), &theirs.account);
        if mine.is_none() && self.mine.is_erased(account) {
            return;
        }
        macro_rules! shelves {
            ($($shelf:ident: $kind:ident),*) => {$(
                self.shelf(mine.map(|mine| &mine.$shelf), &theirs.$shelf, |one| RecordRef::$kind(id, one));
            )*};
        }
        shelves!(contacts: Contact, orders: Order, touchpoints: Touchpoint, promises: Promise, complaints: Complaint, contracts: Contract, invoices: Invoice, surveys: Survey, needs: Need, signs: Sign);
    }

    fn shelf<T: Identified + Stamped>(
        &mut self,
        mine: Option<&Records<T>>,
        theirs: &Records<T>,
        place: impl Fn(T::Id) -> RecordRef,
    ) {
        for record in theirs {
            self.note(
                place(record.id()),
                mine.and_then(|mine| mine.get(record.id())),
                record,
            );
        }
    }

    fn note<T: Stamped>(&mut self, at: RecordRef, mine: Option<&T>, theirs: &T) {
        let standing = match mine {
            Some(mine) => differing(mine, theirs),
            None if self.mine.is_erased(at) => Some(Standing::ErasedHere),
            None => Some(Standing::Addition),
        };
        self.add(standing, at);
    }

    fn add(&mut self, standing: Option<Standing>, at: RecordRef) {
        if let Some(standing) = standing {
            self.items.entry(standing).or_default().push(at);
        }
    }

    /// What goes with an erased account is not asked about by itself.
    fn erased_there(&mut self, at: RecordRef) {
        if !self.mine.holds(at) {
            // Even where its account was erased here: that may be asked back.
            if !self.mine.erased.contains(&at) {
                self.learned.push(at);
            }
            return;
        }
        let account = at.account().map(RecordRef::Account);
        let along = account.is_some_and(|account| account != at && self.theirs.is_erased(account));
        if !along {
            let edited = self.is_edited(at) || self.mine.contents(at).iter().any(|at| self.is_edited(*at));
            let standing = if edited {
                Standing::Conflict
            } else {
                Standing::ErasedThere
            };
            self.add(Some(standing), at);
        }
    }

    fn is_edited(&self, at: RecordRef) -> bool {
        let record = self.mine.record(at);
        record.is_some_and(|record| record.stamp().edited.is_some())
    }
}

/// How two states of one record stand, if they differ in more than their stamps.
fn differing<T: Stamped>(mine: &T, theirs: &T) -> Option<Standing> {
    if mine == theirs {
        return None;
    }
    let (mut ours, mut other) = (mine.clone(), theirs.clone());
    let (here, there) = (*ours.stamp_mut(), *other.stamp_mut());
    *other.stamp_mut() = here;
    (ours != other).then(|| by_stamps(here, there))
}

fn by_stamps(mine: Stamp, theirs: Stamp) -> Standing {
    match (mine.edited, theirs.edited) {
        _ if mine.created != theirs.created => Standing::Conflict,
        (None, Some(_)) => Standing::Change,
        (Some(_), None) => Standing::Older,
        _ => Standing::Conflict,
    }
}
