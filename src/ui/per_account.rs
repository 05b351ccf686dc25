//! Something of every account, kept until the account or what else it rests on changes.

use crate::model::{AccountId, Dossier, Held};
use std::collections::BTreeMap;

/// What was worked out of accounts, by the dossier's shared pointer.
#[derive(Clone, Debug)]
pub struct PerAccount<B, T> {
    basis: Option<B>,
    held: BTreeMap<AccountId, (Held<Dossier>, T)>,
}

impl<B, T> Default for PerAccount<B, T> {
    fn default() -> Self {
        Self {
            basis: None,
            held: BTreeMap::new(),
        }
    }
}

impl<B: PartialEq, T> PerAccount<B, T> {
    /// Forgets everything where it rested on something else.
    pub fn rest_on(&mut self, basis: B) {
        if self.basis.as_ref() != Some(&basis) {
            self.held = BTreeMap::new();
            self.basis = Some(basis);
        }
    }

    /// What is known of the account, or what `make` makes of it.
    pub fn of(&mut self, dossier: &Held<Dossier>, make: impl FnOnce() -> T) -> &T {
        let id = dossier.id();
        if self.held.get(&id).is_none_or(|(held, _)| held != dossier) {
            self.held.insert(id, (dossier.clone(), make()));
        }
        &self.held[&id].1
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Account, Book, Edit, Mint, Stamp};

    /// How many accounts are worked out anew.
    fn made(kept: &mut PerAccount<u8, String>, book: &Book, basis: u8) -> usize {
        kept.rest_on(basis);
        let mut made = 0;
        for dossier in book.dossiers() {
            let name = kept.of(dossier, || {
                made += 1;
                dossier.account.name.clone()
            });
            assert_eq!(*name, dossier.account.name);
        }
        made
    }

    #[test]
    fn f_an_edit_works_one_account_out_anew() {
        let mut mint = Mint::new(1, 1);
        let account = |n| Account::named(mint.mint(), format!("Account {n}"), Stamp::default()).into();
        let book = Book::default()
            .edit(Edit::Put((0..5).map(account).collect()))
            .expect("valid")
            .0;
        let mut kept = PerAccount::default();
        assert_eq!(made(&mut kept, &book, 1), 5);
        assert_eq!(made(&mut kept, &book, 1), 0);
        let mut account = book.dossiers().next().expect("five").account.clone();
        account.name = "Renamed".into();
        let renamed = book.edit(Edit::Put(vec![account.into()])).expect("valid").0;
        assert_eq!(made(&mut kept, &renamed, 1), 1);
        assert_eq!(made(&mut kept, &renamed, 2), 5);
    }
}
