//! How the book here differs from another one of the same people: a backup, or a file.

use crate::model::{Book, Dossier, Held};
use crate::sorting;

/// What the book here has that the other had not, account by account.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Since {
    /// Names of accounts that are only here.
    pub added: Vec<String>,
    /// Names, as they are here, of accounts of which anything differs.
    pub changed: Vec<String>,
    /// Names of accounts that are only there.
    pub removed: Vec<String>,
    /// Something differs that belongs to no account: team, catalogue, policy.
    pub beside: bool,
}

impl Since {
    /// Compares by content: books read from a store or a file share nothing with the one here.
    pub fn between(there: &Book, here: &Book) -> Self {
        let mut since = Self {
            beside: **there.policy() != **here.policy()
                || !alike(there.team(), here.team())
                || !alike(there.catalogue(), here.catalogue()),
            ..Self::default()
        };
        for dossier in here.dossiers() {
            match there.dossier(dossier.id()) {
                None => since.added.push(name(dossier)),
                Some(other) if other != dossier && **other != **dossier => since.changed.push(name(dossier)),
                Some(_) => {}
            }
        }
        let gone = there
            .dossiers()
            .filter(|other| here.dossier(other.id()).is_none());
        since.removed.extend(gone.map(|other| name(other)));
        for names in [&mut since.added, &mut since.changed, &mut since.removed] {
            sorting::by_cached_key(names, |name| name.to_lowercase());
        }
        since
    }

    /// Nothing differs.
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }
}

fn name(dossier: &Dossier) -> String {
    dossier.account.name.clone()
}

fn alike<'a, T: PartialEq + 'a>(
    there: impl ExactSizeIterator<Item = &'a Held<T>>,
    here: impl ExactSizeIterator<Item = &'a Held<T>>,
) -> bool {
    there.len() == here.len()
        && there
            .zip(here)
            .all(|(there, here)| there == here || **there == **here)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Account, AccountId, Colleague, Edit, Mint, RecordRef, Stamp};

    fn id(number: u128) -> AccountId {
        uuid::Uuid::from_u128(number).into()
    }

    fn account(number: u128, name: &str) -> Account {
        Account::named(id(number), name, Stamp::default())
    }

    fn edited(book: &Book, edit: Edit) -> Book {
        book.edit(edit).expect("a valid edit").0
    }

    fn book() -> Book {
        let accounts = [(1, "Beta"), (2, "alpha"), (3, "Gamma")];
        let records = accounts.map(|(number, name)| account(number, name).into());
        edited(&Book::default(), Edit::Put(records.into()))
    }

    #[test]
    fn a_copy_that_shares_nothing_differs_in_nothing() {
        let copy = Book::from_parts(book().to_parts());
        assert!(Since::between(&copy, &book()).is_nothing());
        assert!(!Since::between(&Book::default(), &book()).is_nothing());
    }

    #[test]
    fn accounts_are_told_apart_by_what_happened_to_them() {
        let there = book();
        let changes = [account(1, "Beta & Sons"), account(4, "zeta"), account(5, "Delta")];
        let here = edited(&there, Edit::Put(changes.map(Into::into).into()));
        let here = edited(&here, Edit::Remove(vec![RecordRef::Account(id(3))]));
        let expected = Since {
            added: vec!["Delta".into(), "zeta".into()],
            changed: vec!["Beta & Sons".into()],
            removed: vec!["Gamma".into()],
            beside: false,
        };
        assert_eq!(Since::between(&there, &here), expected);
        let back = Since::between(&here, &there);
        assert_eq!((back.added, back.removed), (expected.removed, expected.added));
    }

    #[test]
    fn what_belongs_to_no_account_is_not_passed_over() {
        let ada = Colleague {
            id: Mint::new(1, 1).mint(),
            number: String::new(),
            name: "Ada".into(),
            title: String::new(),
            function: None,
            email: String::new(),
            phone: String::new(),
            cost_per_hour: None,
            stamp: Stamp::default(),
        };
        let here = edited(&book(), Edit::Put(vec![ada.into()]));
        let since = Since::between(&book(), &here);
        assert!(since.beside && since.changed.is_empty());
        let mut policy = crate::model::Policy::clone(book().policy());
        policy.delivery_tolerance_days += 1;
        assert!(Since::between(&book(), &book().with_policy(policy)).beside);
    }
}
