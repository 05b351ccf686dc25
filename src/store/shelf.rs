//! The shelves of the book: kinds of records that are paged apart, each ordered by id.

use super::Span;
use crate::model::{Book, BookParts, Colleague, Dossier, Held, Policy, Product, RecordRef};
use crate::sorting;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A kind of records with pages of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shelf {
    /// The one policy.
    Policy,
    /// Colleagues.
    Team,
    /// Products.
    Catalogue,
    /// Accounts, each with everything recorded about it.
    Dossiers,
    /// References of what was erased, by the erased record's own id.
    Erased,
}

impl Shelf {
    /// Every shelf, in the order in which they are written.
    pub const ALL: [Self; 5] = [
        Self::Policy,
        Self::Team,
        Self::Catalogue,
        Self::Dossiers,
        Self::Erased,
    ];
}

/// What one page holds: some records of one shelf, in the shape of a book's file.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub(super) struct Fragment {
    policy: Option<Policy>,
    team: Vec<Colleague>,
    catalogue: Vec<Product>,
    dossiers: Vec<Dossier>,
    erased: Vec<RecordRef>,
}

impl Fragment {
    /// The book with everything in a stretch of that shelf replaced by these records.
    pub(super) fn replace_in(self, book: &Book, shelf: Shelf, span: Span) -> Book {
        let Span { first, until } = span;
        match shelf {
            Shelf::Policy => book.with_policy(self.policy.unwrap_or_default()),
            Shelf::Team => book.with_team(first.into(), until.map(Into::into), self.team),
            Shelf::Catalogue => book.with_catalogue(first.into(), until.map(Into::into), self.catalogue),
            Shelf::Dossiers => book.with_dossiers(first.into(), until.map(Into::into), self.dossiers),
            Shelf::Erased => {
                let inside = |at| id_of(at) >= first && until.is_none_or(|until| id_of(at) < until);
                book.with_erased(inside, self.erased)
            }
        }
    }

    /// Holds nothing but records of that shelf with ids in that span. What lies elsewhere no edit would find:
    /// it would come back after it was removed.
    pub(super) fn lies_in(&self, shelf: Shelf, span: Span) -> bool {
        let at = |own: Shelf, id: Uuid| shelf == own && span.contains(id);
        self.policy.iter().all(|_| at(Shelf::Policy, Uuid::nil()))
            && self.team.iter().all(|held| at(Shelf::Team, held.id.uuid()))
            && self
                .catalogue
                .iter()
                .all(|held| at(Shelf::Catalogue, held.id.uuid()))
            && self
                .dossiers
                .iter()
                .all(|held| at(Shelf::Dossiers, held.account.id.uuid()))
            && self.erased.iter().all(|held| at(Shelf::Erased, id_of(*held)))
    }

    /// Adds these records to a book that is being put together.
    pub(super) fn add_to(self, parts: &mut BookParts) {
        if let Some(policy) = self.policy {
            parts.policy = policy;
        }
        parts.team.extend(self.team);
        parts.catalogue.extend(self.catalogue);
        parts.dossiers.extend(self.dossiers);
        parts.erased.extend(self.erased);
    }
}

/// One record on a shelf, as it is written.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(untagged)]
pub(super) enum Item<'a> {
    Policy(&'a Policy),
    Colleague(&'a Colleague),
    Product(&'a Product),
    Dossier(&'a Dossier),
    Erased(RecordRef),
}

/// What lies on a shelf, by ascending id. The policy lies under the nil id. Erased records of different kinds
/// may share an id in a file changed by hand.
pub(super) fn contents(book: &Book, shelf: Shelf) -> Vec<(Uuid, Item<'_>)> {
    match shelf {
        Shelf::Policy => vec![(Uuid::nil(), Item::Policy(book.policy()))],
        Shelf::Team => book
            .team()
            .map(|held| (held.id.uuid(), Item::Colleague(held)))
            .collect(),
        Shelf::Catalogue => book
            .catalogue()
            .map(|held| (held.id.uuid(), Item::Product(held)))
            .collect(),
        Shelf::Dossiers => book
            .dossiers()
            .map(|held| (held.id().uuid(), Item::Dossier(held)))
            .collect(),
        Shelf::Erased => {
            let mut list: Vec<_> = book.erased().map(|at| (id_of(at), Item::Erased(at))).collect();
            sorting::by_key(&mut list, |(id, _)| *id);
            list
        }
    }
}

/// The ids on a shelf whose records are not the same in both books.
pub(super) fn changed(shelf: Shelf, before: &Book, after: &Book) -> Vec<Uuid> {
    match shelf {
        Shelf::Policy if before.policy() == after.policy() => Vec::new(),
        Shelf::Policy => vec![Uuid::nil()],
        Shelf::Team => differing(before.team().collect(), after.team().collect(), |held| {
            held.id.uuid()
        }),
        Shelf::Catalogue => differing(
            before.catalogue().collect(),
            after.catalogue().collect(),
            |held| held.id.uuid(),
        ),
        Shelf::Dossiers => after
            .changed_since(before)
            .into_iter()
            .map(|id| id.uuid())
            .collect(),
        Shelf::Erased => after.erased_since(before).into_iter().map(id_of).collect(),
    }
}

fn id_of(at: RecordRef) -> Uuid {
    at.uuid().unwrap_or_default()
}

fn differing<T>(before: Vec<&Held<T>>, after: Vec<&Held<T>>, id: impl Fn(&T) -> Uuid) -> Vec<Uuid> {
    if before == after {
        return Vec::new();
    }
    let mut gone = sorting::map(before.into_iter().map(|held| (id(held), held)));
    let mut changed = after;
    changed.retain(|held| gone.remove(&id(held)) != Some(*held));
    changed
        .into_iter()
        .chain(gone.into_values())
        .map(|held| id(held))
        .collect()
}

/// The records as a page's data: `{"dossiers":[…]}`.
pub(super) fn data<'a>(shelf: Shelf, records: impl ExactSizeIterator<Item = &'a [u8]>) -> Vec<u8> {
    let (open, close): (&[u8], &[u8]) = match shelf {
        Shelf::Policy => (br#"{"policy":"#, b"}"),
        Shelf::Team => (br#"{"team":["#, b"]}"),
        Shelf::Catalogue => (br#"{"catalogue":["#, b"]}"),
        Shelf::Dossiers => (br#"{"dossiers":["#, b"]}"),
        Shelf::Erased => (br#"{"erased":["#, b"]}"),
    };
    let mut data = open.to_vec();
    for (place, record) in records.enumerate() {
        if place > 0 {
            data.push(b',');
        }
        data.extend_from_slice(record);
    }
    data.extend_from_slice(close);
    data
}
