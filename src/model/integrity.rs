//! What must hold between records: parents form a tree, nothing named is missing, and a number points
//! at one record.
//!
//! Each rule takes one pass for a whole edit, since an import, or its undo, may bring ten thousand
//! accounts.

use super::{
    AccountId, Book, Change, ColleagueId, ContactId, Dossier, Field, Order, ProductId, Promise, Reason,
    Record, RecordRef, Refusal,
};
use crate::sorting;
use std::collections::{BTreeMap, BTreeSet};

type Check = Result<(), Refusal>;

/// Checks the changes against the book in which all of them are already made.
pub(super) fn changes(book: &Book, changes: &[Change]) -> Check {
    parents(book, changes)?;
    faults(book, changes).into_iter().next().map_or(Ok(()), Err)
}

/// Each removed record that is still named, and each number that two records would share.
pub(super) fn faults(book: &Book, changes: &[Change]) -> Vec<Refusal> {
    let mut faults = unnamed(book, changes);
    faults.extend(unique_numbers(book, changes));
    faults
}

/// What [`changes`] asks of one record that the book may not hold yet, save that its number may be
/// another's.
pub(super) fn record(book: &Book, record: &Record) -> Check {
    let Record::Account(account) = record else {
        return Ok(());
    };
    let refused = |reason| Refusal {
        record: RecordRef::Account(account.id),
        field: Field::Parent,
        reason,
    };
    let mut line = BTreeSet::from([account.id]);
    let mut next = account.parent;
    while let Some(id) = next {
        if !line.insert(id) {
            return Err(refused(Reason::Cycle));
        }
        next = book.dossier(id).ok_or(refused(Reason::Unknown))?.account.parent;
    }
    Ok(())
}

/// Every changed account has a known account above it, and none stands above itself.
fn parents(book: &Book, changes: &[Change]) -> Check {
    let mut settled = BTreeSet::new();
    for change in changes {
        if let (RecordRef::Account(id), Some(_)) = (change.at, &change.after) {
            settled.extend(line_above(book, id, &settled)?);
        }
    }
    Ok(())
}

/// The accounts from this one up to the top, or up to one already settled. The refusal names the
/// account at fault, which may stand above the one that was changed.
fn line_above(
    book: &Book,
    id: AccountId,
    settled: &BTreeSet<AccountId>,
) -> Result<BTreeSet<AccountId>, Refusal> {
    let refused = |id, reason| Refusal {
        record: RecordRef::Account(id),
        field: Field::Parent,
        reason,
    };
    let mut line = BTreeSet::new();
    let (mut below, mut next) = (id, Some(id));
    while let Some(id) = next.filter(|id| !settled.contains(id)) {
        let dossier = book.dossier(id).ok_or(refused(below, Reason::Unknown))?;
        if !line.insert(id) {
            return Err(refused(id, Reason::Cycle));
        }
        (below, next) = (id, dossier.account.parent);
    }
    Ok(line)
}

/// What is removed must not be named any more.
fn unnamed(book: &Book, changes: &[Change]) -> Vec<Refusal> {
    let gone = |change: &&Change| change.removes();
    let removed = || changes.iter().filter(gone).map(|change| change.at);
    let mut faults = Vec::new();

    let accounts = removed().filter_map(|at| {
        if let RecordRef::Account(id) = at {
            Some(id)
        } else {
            None
        }
    });
    let parents = book.dossiers().filter_map(|dossier| dossier.account.parent);
    faults.extend(refused(still_named(accounts, parents), RecordRef::Account));

    let colleagues = removed().filter_map(|at| {
        if let RecordRef::Colleague(id) = at {
            Some(id)
        } else {
            None
        }
    });
    let named = book.dossiers().flat_map(|dossier| colleagues_named(dossier));
    faults.extend(refused(still_named(colleagues, named), RecordRef::Colleague));

    let products = removed().filter_map(|at| {
        if let RecordRef::Product(id) = at {
            Some(id)
        } else {
            None
        }
    });
    let named = book
        .dossiers()
        .flat_map(|dossier| dossier.orders.iter())
        .flat_map(products_named);
    faults.extend(refused(still_named(products, named), RecordRef::Product));

    let mut contacts = BTreeMap::<AccountId, Vec<ContactId>>::new();
    for at in removed() {
        if let RecordRef::Contact(account, id) = at {
            contacts.entry(account).or_default().push(id);
        }
    }
    for (account, contacts) in contacts {
        let named = book
            .dossier(account)
            .into_iter()
            .flat_map(|dossier| contacts_named(dossier));
        faults.extend(refused(still_named(contacts, named), |id| {
            RecordRef::Contact(account, id)
        }));
    }
    faults
}

/// Those of the removed that are still named, and how often. The names are not even looked for
/// where nothing was removed.
fn still_named<Id: Copy + Ord>(
    removed: impl IntoIterator<Item = Id>,
    named: impl Iterator<Item = Id>,
) -> BTreeMap<Id, usize> {
    let mut counts = sorting::map(removed.into_iter().map(|id| (id, 0)));
    if counts.is_empty() {
        return counts;
    }
    for id in named {
        counts.entry(id).and_modify(|count| *count += 1);
    }
    counts.retain(|_, count| *count > 0);
    counts
}

fn refused<Id>(named: BTreeMap<Id, usize>, place: impl Fn(Id) -> RecordRef) -> impl Iterator<Item = Refusal> {
    named.into_iter().map(move |(id, count)| Refusal {
        record: place(id),
        field: Field::Record,
        reason: Reason::StillNamed(count),
    })
}

fn contacts_named(dossier: &Dossier) -> impl Iterator<Item = ContactId> {
    let touchpoints = dossier
        .touchpoints
        .iter()
        .flat_map(|record| once_each(record.contacts.iter().copied()));
    touchpoints
        .chain(dossier.surveys.iter().filter_map(|survey| survey.contact))
        .chain(dossier.promises.iter().filter_map(|promise| promise.contact))
}

fn colleagues_named(dossier: &Dossier) -> impl Iterator<Item = ColleagueId> {
    let touchpoints = dossier
        .touchpoints
        .iter()
        .flat_map(|record| once_each(record.colleagues.iter().copied()));
    let orders = dossier.orders.iter().filter_map(|order| order.seller);
    let given = |promise: &Promise| {
        let named = [promise.promiser, promise.deliverer, promise.accountable];
        once_each(named.into_iter().flatten())
    };
    touchpoints
        .chain(orders)
        .chain(dossier.promises.iter().flat_map(given))
}

fn products_named(order: &Order) -> BTreeSet<ProductId> {
    once_each(order.lines.iter().filter_map(|line| line.product))
}

/// A record that names another twice still counts as one record.
fn once_each<Id: Ord>(named: impl Iterator<Item = Id>) -> BTreeSet<Id> {
    sorting::set(named)
}

/// Numbers by which other systems know a record must point at one record only: of the book, or for
/// an order or an invoice of its account.
fn unique_numbers(book: &Book, changes: &[Change]) -> Vec<Refusal> {
    let mut accounts = BTreeMap::new();
    let mut colleagues = BTreeMap::new();
    let mut products = BTreeMap::new();
    let mut orders = BTreeMap::<AccountId, BTreeMap<&str, RecordRef>>::new();
    let mut invoices = BTreeMap::<AccountId, BTreeMap<&str, RecordRef>>::new();
    for change in changes {
        let (numbers, number) = match &change.after {
            Some(Record::Account(account)) => (&mut accounts, &account.number),
            Some(Record::Colleague(colleague)) => (&mut colleagues, &colleague.number),
            Some(Record::Product(product)) => (&mut products, &product.number),
            Some(Record::Order(order)) => (orders.entry(order.account).or_default(), &order.number),
            Some(Record::Invoice(invoice)) => (invoices.entry(invoice.account).or_default(), &invoice.number),
            _ => continue,
        };
        if !number.is_empty() {
            numbers.insert(number.as_str(), change.at);
        }
    }
    let mut faults = Vec::new();
    faults.extend(taken(
        &accounts,
        book.dossiers()
            .map(|held| (held.account.number.as_str(), RecordRef::Account(held.id()))),
    ));
    faults.extend(taken(
        &colleagues,
        book.team()
            .map(|held| (held.number.as_str(), RecordRef::Colleague(held.id))),
    ));
    faults.extend(taken(
        &products,
        book.catalogue()
            .map(|held| (held.number.as_str(), RecordRef::Product(held.id))),
    ));
    for (account, numbers) in orders {
        let held = book
            .dossier(account)
            .into_iter()
            .flat_map(|dossier| dossier.orders.iter());
        faults.extend(taken(
            &numbers,
            held.map(|order| (order.number.as_str(), RecordRef::Order(account, order.id))),
        ));
    }
    for (account, numbers) in invoices {
        let held = book
            .dossier(account)
            .into_iter()
            .flat_map(|dossier| dossier.invoices.iter());
        faults.extend(taken(
            &numbers,
            held.map(|invoice| (invoice.number.as_str(), RecordRef::Invoice(account, invoice.id))),
        ));
    }
    faults
}

/// Where another record holds one of the changed numbers. Twins among the changed are found too: the map
/// kept the later of them, the book holds both.
fn taken<'a>(
    changed: &BTreeMap<&str, RecordRef>,
    held: impl Iterator<Item = (&'a str, RecordRef)>,
) -> Vec<Refusal> {
    if changed.is_empty() {
        return Vec::new();
    }
    let twin = |(number, holder)| {
        let record = *changed.get(number).filter(|at| **at != holder)?;
        Some(Refusal {
            record,
            field: Field::Number,
            reason: Reason::Taken(holder),
        })
    };
    held.filter_map(twin).collect()
}
