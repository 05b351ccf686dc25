//! What a book holds and what storage holds, counted.

use crate::model::Book;
use crate::store::{Denied, KeyValue};

/// UTF-16 units of local storage that browsers give one origin, as measured in three engines.
pub const QUOTA: usize = 5_242_879;

/// How many records of each kind a book holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Holdings {
    /// Accounts.
    pub accounts: usize,
    /// People at the accounts.
    pub contacts: usize,
    /// Orders.
    pub orders: usize,
    /// Contact events.
    pub touchpoints: usize,
    /// Promises in both directions.
    pub promises: usize,
    /// Complaints.
    pub complaints: usize,
    /// Contracts.
    pub contracts: usize,
    /// Invoices.
    pub invoices: usize,
    /// Answers to surveys.
    pub surveys: usize,
    /// Needs.
    pub needs: usize,
    /// Signs of tactics.
    pub signs: usize,
    /// Our own people.
    pub colleagues: usize,
    /// Products of the catalogue.
    pub products: usize,
}

impl Holdings {
    /// Counts a book.
    pub fn of(book: &Book) -> Self {
        let start = Self {
            accounts: book.dossiers().len(),
            colleagues: book.team().len(),
            products: book.catalogue().len(),
            ..Self::default()
        };
        book.dossiers().fold(start, |sum, dossier| Self {
            contacts: sum.contacts + dossier.contacts.len(),
            orders: sum.orders + dossier.orders.len(),
            touchpoints: sum.touchpoints + dossier.touchpoints.len(),
            promises: sum.promises + dossier.promises.len(),
            complaints: sum.complaints + dossier.complaints.len(),
            contracts: sum.contracts + dossier.contracts.len(),
            invoices: sum.invoices + dossier.invoices.len(),
            surveys: sum.surveys + dossier.surveys.len(),
            needs: sum.needs + dossier.needs.len(),
            signs: sum.signs + dossier.signs.len(),
            ..sum
        })
    }
}

/// UTF-16 units under our own keys, names included, since both count against the quota.
///
/// # Errors
/// Storage is blocked.
pub fn units_used<K: KeyValue + ?Sized>(kv: &K) -> Result<usize, Denied> {
    kv.keys()?.iter().try_fold(0, |sum, key| {
        let text = kv.get(key)?.unwrap_or_default();
        Ok(sum + key.encode_utf16().count() + text.encode_utf16().count())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Account, Edit, Mint, Side, Stamp};
    use crate::model::{Colleague, Promise};
    use crate::store::MemoryKv;

    #[test]
    fn every_kind_is_counted_over_all_dossiers() {
        let mut mint = Mint::new(1, 1);
        let on = chrono::NaiveDate::from_ymd_opt(2026, 1, 1).expect("a day");
        let mut records = vec![
            Colleague {
                id: mint.mint(),
                number: String::new(),
                name: "Ada".into(),
                title: String::new(),
                function: None,
                email: String::new(),
                phone: String::new(),
                cost_per_hour: None,
                stamp: Stamp::default(),
            }
            .into(),
        ];
        for name in ["One", "Two"] {
            let account = Account::named(mint.mint(), name, Stamp::default());
            records.push(
                Promise {
                    id: mint.mint(),
                    account: account.id,
                    side: Side::Ours,
                    what: "A drawing".into(),
                    made_on: on,
                    due_on: None,
                    delivered_on: None,
                    broken_on: None,
                    cancelled_on: None,
                    promiser: None,
                    deliverer: None,
                    deliverer_function: None,
                    accountable: None,
                    contact: None,
                    stamp: Stamp::default(),
                }
                .into(),
            );
            records.push(account.into());
        }
        let book = Book::default().edit(Edit::Put(records)).expect("valid records").0;
        let expected = Holdings {
            accounts: 2,
            promises: 2,
            colleagues: 1,
            ..Holdings::default()
        };
        assert_eq!(Holdings::of(&book), expected);
    }

    #[test]
    fn units_are_those_of_utf_16_under_our_prefix_alone() {
        let mut kv = MemoryKv::default();
        for (key, text) in [("rapport.a", "é€𝄞"), ("neighbour", "not ours")] {
            kv.set(key, text).expect("memory takes it");
        }
        assert_eq!(units_used(&kv), Ok(9 + 4));
    }
}
