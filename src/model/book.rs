//! The book: all dossiers with the team, the catalogue and the policy, as one immutable value.

use super::{
    AccountId, Colleague, ColleagueId, Dossier, Identified, Policy, Product, ProductId, Record, RecordRef,
};
use chrono::NaiveDate;
use imbl::{OrdMap, OrdSet};
use serde::{Deserialize, Serialize};
use std::ops::Deref;
use std::sync::Arc;

/// A shared value that compares by identity, so that finding what changed between two books costs
/// no deep comparison.
#[derive(Debug)]
pub struct Held<T>(Arc<T>);

impl<T> Held<T> {
    pub(super) fn new(value: T) -> Self {
        Self(Arc::new(value))
    }

    /// The shared pointer itself.
    pub fn arc(&self) -> &Arc<T> {
        &self.0
    }
}

impl<T> Clone for Held<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> PartialEq for Held<T> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Deref for Held<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

/// All dossiers with the team, the catalogue and the policy. Cloning shares everything; `==` asks
/// whether nothing was touched, not whether contents agree.
#[derive(Clone, Debug, PartialEq)]
pub struct Book {
    pub(super) dossiers: OrdMap<AccountId, Held<Dossier>>,
    pub(super) team: OrdMap<ColleagueId, Held<Colleague>>,
    pub(super) catalogue: OrdMap<ProductId, Held<Product>>,
    pub(super) policy: Held<Policy>,
    pub(super) erased: OrdSet<RecordRef>,
}

impl Default for Book {
    fn default() -> Self {
        Self {
            dossiers: OrdMap::new(),
            team: OrdMap::new(),
            catalogue: OrdMap::new(),
            policy: Held::new(Policy::default()),
            erased: OrdSet::new(),
        }
    }
}

impl Book {
    /// Every dossier, by ascending account id.
    pub fn dossiers(&self) -> impl ExactSizeIterator<Item = &Held<Dossier>> {
        self.dossiers.values()
    }

    /// One account's dossier.
    pub fn dossier(&self, id: AccountId) -> Option<&Held<Dossier>> {
        self.dossiers.get(&id)
    }

    /// Our people.
    pub fn team(&self) -> impl ExactSizeIterator<Item = &Held<Colleague>> {
        self.team.values()
    }

    /// One of our people.
    pub fn colleague(&self, id: ColleagueId) -> Option<&Held<Colleague>> {
        self.team.get(&id)
    }

    /// What we sell.
    pub fn catalogue(&self) -> impl ExactSizeIterator<Item = &Held<Product>> {
        self.catalogue.values()
    }

    /// One product.
    pub fn product(&self, id: ProductId) -> Option<&Held<Product>> {
        self.catalogue.get(&id)
    }

    /// The rules every score obeys.
    pub fn policy(&self) -> &Held<Policy> {
        &self.policy
    }

    /// What was erased and not put back, in order: references without content. A merge leaves out what
    /// they name. An erased account stands for everything that was in its dossier.
    pub fn erased(&self) -> impl ExactSizeIterator<Item = RecordRef> {
        self.erased.iter().copied()
    }

    /// Whether the record was erased, by itself or with its account.
    pub fn is_erased(&self, at: RecordRef) -> bool {
        let account = at.account().map(RecordRef::Account);
        self.erased.contains(&at) || account.is_some_and(|account| self.erased.contains(&account))
    }

    /// The references erased in one of the books and not in the other.
    pub fn erased_since(&self, other: &Self) -> Vec<RecordRef> {
        other
            .erased
            .diff(&self.erased)
            .map(|change| *item_of(&change))
            .collect()
    }

    /// No account, colleague or product yet.
    pub fn is_empty(&self) -> bool {
        self.dossiers.is_empty() && self.team.is_empty() && self.catalogue.is_empty()
    }

    /// The latest day on which anything happened at any account.
    pub fn last_event_on(&self) -> Option<NaiveDate> {
        self.dossiers()
            .filter_map(|dossier| dossier.last_event_on())
            .max()
    }

    /// Whether there is a record at that place.
    pub fn holds(&self, at: RecordRef) -> bool {
        let in_dossier = |account, holds: &dyn Fn(&Dossier) -> bool| {
            self.dossier(account).is_some_and(|dossier| holds(dossier))
        };
        match at {
            RecordRef::Policy => true,
            RecordRef::Colleague(id) => self.team.contains_key(&id),
            RecordRef::Product(id) => self.catalogue.contains_key(&id),
            RecordRef::Account(id) => self.dossiers.contains_key(&id),
            RecordRef::Contact(account, id) => in_dossier(account, &|held| held.contacts.get(id).is_some()),
            RecordRef::Order(account, id) => in_dossier(account, &|held| held.orders.get(id).is_some()),
            RecordRef::Touchpoint(account, id) => {
                in_dossier(account, &|held| held.touchpoints.get(id).is_some())
            }
            RecordRef::Promise(account, id) => in_dossier(account, &|held| held.promises.get(id).is_some()),
            RecordRef::Complaint(account, id) => {
                in_dossier(account, &|held| held.complaints.get(id).is_some())
            }
            RecordRef::Contract(account, id) => in_dossier(account, &|held| held.contracts.get(id).is_some()),
            RecordRef::Invoice(account, id) => in_dossier(account, &|held| held.invoices.get(id).is_some()),
            RecordRef::Survey(account, id) => in_dossier(account, &|held| held.surveys.get(id).is_some()),
            RecordRef::Need(account, id) => in_dossier(account, &|held| held.needs.get(id).is_some()),
            RecordRef::Sign(account, id) => in_dossier(account, &|held| held.signs.get(id).is_some()),
        }
    }

    /// A copy of the record at that place.
    pub fn record(&self, at: RecordRef) -> Option<Record> {
        let in_dossier = |account| self.dossier(account);
        match at {
            RecordRef::Policy => Some(Policy::clone(&self.policy).into()),
            RecordRef::Colleague(id) => self.colleague(id).map(|held| Colleague::clone(held).into()),
            RecordRef::Product(id) => self.product(id).map(|held| Product::clone(held).into()),
            RecordRef::Account(id) => self.dossier(id).map(|dossier| dossier.account.clone().into()),
            RecordRef::Contact(account, id) => copy(in_dossier(account)?.contacts.get(id)),
            RecordRef::Order(account, id) => copy(in_dossier(account)?.orders.get(id)),
            RecordRef::Touchpoint(account, id) => copy(in_dossier(account)?.touchpoints.get(id)),
            RecordRef::Promise(account, id) => copy(in_dossier(account)?.promises.get(id)),
            RecordRef::Complaint(account, id) => copy(in_dossier(account)?.complaints.get(id)),
            RecordRef::Contract(account, id) => copy(in_dossier(account)?.contracts.get(id)),
            RecordRef::Invoice(account, id) => copy(in_dossier(account)?.invoices.get(id)),
            RecordRef::Survey(account, id) => copy(in_dossier(account)?.surveys.get(id)),
            RecordRef::Need(account, id) => copy(in_dossier(account)?.needs.get(id)),
            RecordRef::Sign(account, id) => copy(in_dossier(account)?.signs.get(id)),
        }
    }

    /// The accounts whose dossier is not the same in the other book, gone ones included.
    pub fn changed_since(&self, other: &Self) -> Vec<AccountId> {
        other
            .dossiers
            .diff(&self.dossiers)
            .map(|change| *key_of(&change))
            .collect()
    }

    /// A book of these parts, as read from a store or a file. Nothing is validated: what was once
    /// accepted is shown, even where later rules are stricter. What is there was not erased, whatever a file
    /// changed by hand says.
    pub fn from_parts(parts: BookParts) -> Self {
        let own = |dossier: Dossier| (dossier.id(), Held::new(dossier.own_its_records()));
        let mut book = Self {
            dossiers: parts.dossiers.into_iter().map(own).collect(),
            team: hold(parts.team),
            catalogue: hold(parts.catalogue),
            policy: Held::new(parts.policy),
            erased: OrdSet::new(),
        };
        let gone = parts.erased.into_iter().filter(|at| !book.holds(*at));
        book.erased = gone.collect();
        book
    }

    /// Team, catalogue and policy alone: what the figures of every account may rest on besides its dossier.
    #[must_use]
    pub fn without_dossiers(&self) -> Self {
        Self {
            dossiers: OrdMap::new(),
            erased: OrdSet::new(),
            ..self.clone()
        }
    }

    /// This book under another policy.
    pub fn with_policy(&self, policy: Policy) -> Self {
        if *self.policy == policy {
            return self.clone();
        }
        Self {
            policy: Held::new(policy),
            ..self.clone()
        }
    }

    /// This book with the colleagues between two ids replaced by these, as they were stored elsewhere.
    pub fn with_team(&self, first: ColleagueId, until: Option<ColleagueId>, team: Vec<Colleague>) -> Self {
        Self {
            team: with_stretch(&self.team, first, until, team),
            ..self.clone()
        }
    }

    /// The same for products.
    pub fn with_catalogue(&self, first: ProductId, until: Option<ProductId>, products: Vec<Product>) -> Self {
        Self {
            catalogue: with_stretch(&self.catalogue, first, until, products),
            ..self.clone()
        }
    }

    /// The same for accounts with everything recorded about them.
    pub fn with_dossiers(&self, first: AccountId, until: Option<AccountId>, dossiers: Vec<Dossier>) -> Self {
        let own = dossiers.into_iter().map(Dossier::own_its_records).collect();
        Self {
            dossiers: with_stretch(&self.dossiers, first, until, own),
            ..self.clone()
        }
    }

    /// The same for what was erased; `inside` tells which of the references are replaced.
    pub fn with_erased(&self, inside: impl Fn(RecordRef) -> bool, erased: Vec<RecordRef>) -> Self {
        let others = self.erased().filter(|at| !inside(*at));
        Self {
            erased: others.chain(erased).collect(),
            ..self.clone()
        }
    }

    /// A copy of everything, for a file.
    pub fn to_parts(&self) -> BookParts {
        BookParts {
            policy: Policy::clone(&self.policy),
            team: self.team().map(|held| Colleague::clone(held)).collect(),
            catalogue: self.catalogue().map(|held| Product::clone(held)).collect(),
            dossiers: self.dossiers().map(|held| Dossier::clone(held)).collect(),
            erased: self.erased().collect(),
        }
    }
}

/// The parts of a book, in the shape in which they are written to a file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct BookParts {
    /// The rules of scoring.
    pub policy: Policy,
    /// Our people.
    #[serde(default)]
    pub team: Vec<Colleague>,
    /// What we sell.
    #[serde(default)]
    pub catalogue: Vec<Product>,
    /// Every account with what is recorded about it.
    #[serde(default)]
    pub dossiers: Vec<Dossier>,
    /// What was erased: references without content.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub erased: Vec<RecordRef>,
}

fn copy<T: Clone + Into<Record>>(record: Option<&T>) -> Option<Record> {
    record.cloned().map(Into::into)
}

fn hold<T: Identified + Clone>(list: Vec<T>) -> OrdMap<T::Id, Held<T>> {
    list.into_iter()
        .map(|record| (record.id(), Held::new(record)))
        .collect()
}

/// What did not change stays the same in memory, so that what hangs on it needs no new reckoning.
fn with_stretch<T: Identified + PartialEq>(
    map: &OrdMap<T::Id, Held<T>>,
    first: T::Id,
    until: Option<T::Id>,
    records: Vec<T>,
) -> OrdMap<T::Id, Held<T>> {
    let mut next = map.clone();
    let inside = map
        .range(first..)
        .take_while(|(id, _)| until.is_none_or(|until| **id < until));
    for (id, _) in inside {
        next.remove(id);
    }
    for record in records {
        let id = record.id();
        let held = match map.get(&id) {
            Some(held) if **held == record => held.clone(),
            _ => Held::new(record),
        };
        next.insert(id, held);
    }
    next
}

fn key_of<'a, K, V>(change: &imbl::ordmap::DiffItem<'a, 'a, K, V>) -> &'a K {
    use imbl::ordmap::DiffItem::{Add, Remove, Update};
    match change {
        Add(key, _) | Remove(key, _) => key,
        Update { new: (key, _), .. } => key,
    }
}

fn item_of<'a, T>(change: &imbl::ordset::DiffItem<'a, 'a, T>) -> &'a T {
    use imbl::ordset::DiffItem::{Add, Remove};
    match change {
        Add(item) | Remove(item) => item,
    }
}
