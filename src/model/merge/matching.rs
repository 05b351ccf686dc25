//! Two books made apart from the same lists hold the same customers under different ids. Where the number
//! by which other systems know a record is the same, theirs takes the id of mine before anything is compared.

use crate::model::{
    AccountId, Book, BookParts, Colleague, ColleagueId, Contract, ContractId, Dossier, Identified, InvoiceId,
    Order, OrderId, Product, ProductId, Promise, RecordRef, Records, Touchpoint,
};
use crate::sorting;
use std::collections::{BTreeMap, BTreeSet};

/// Their ids, and mine for the same.
struct Ids {
    accounts: BTreeMap<AccountId, AccountId>,
    team: BTreeMap<ColleagueId, ColleagueId>,
    catalogue: BTreeMap<ProductId, ProductId>,
    /// By their account and their order.
    orders: BTreeMap<(AccountId, OrderId), OrderId>,
    /// Likewise by their account and their contract.
    contracts: BTreeMap<(AccountId, ContractId), ContractId>,
    /// Likewise by their account and their invoice.
    invoices: BTreeMap<(AccountId, InvoiceId), InvoiceId>,
}

/// Their book under my ids.
pub(super) fn matched(mine: &Book, theirs: &Book) -> Book {
    let ids = Ids::of(mine, theirs);
    if ids.is_empty() {
        return theirs.clone();
    }
    let parts = theirs.to_parts();
    Book::from_parts(BookParts {
        policy: parts.policy,
        team: parts.team.into_iter().map(|one| ids.colleague(one)).collect(),
        catalogue: parts.catalogue.into_iter().map(|one| ids.product(one)).collect(),
        dossiers: parts.dossiers.into_iter().map(|one| ids.dossier(one)).collect(),
        erased: parts.erased.into_iter().map(|at| ids.place(at)).collect(),
    })
}

impl Ids {
    fn of(mine: &Book, theirs: &Book) -> Self {
        let accounts = |book: &Book| -> Vec<(String, AccountId)> {
            let accounts = book.dossiers().map(|held| &held.account);
            accounts
                .map(|account| (account.number.clone(), account.id))
                .collect()
        };
        let team = |book: &Book| book.team().map(|held| (held.number.clone(), held.id)).collect();
        let catalogue = |book: &Book| {
            book.catalogue()
                .map(|held| (held.number.clone(), held.id))
                .collect()
        };
        let mut ids = Self {
            accounts: by_number(accounts(mine), accounts(theirs), |id| {
                mine.is_erased(RecordRef::Account(id))
            }),
            team: by_number(team(mine), team(theirs), |id| {
                mine.is_erased(RecordRef::Colleague(id))
            }),
            catalogue: by_number(catalogue(mine), catalogue(theirs), |id| {
                mine.is_erased(RecordRef::Product(id))
            }),
            orders: BTreeMap::new(),
            contracts: BTreeMap::new(),
            invoices: BTreeMap::new(),
        };
        for dossier in theirs.dossiers() {
            ids.add_numbered(mine, dossier);
        }
        ids
    }

    fn add_numbered(&mut self, mine: &Book, theirs: &Dossier) {
        let (there, account) = (theirs.id(), mapped(&self.accounts, theirs.id()));
        let Some(here) = mine.dossier(account) else { return };
        let orders = same(
            &here.orders,
            &theirs.orders,
            |order| order.number.clone(),
            |id| mine.is_erased(RecordRef::Order(account, id)),
        );
        // A renewal may bear the number of the one before: the first day tells them apart.
        let named = |contract: &Contract| match contract.number.as_str() {
            "" => String::new(),
            number => format!("{} {number}", contract.starts_on),
        };
        let contracts = same(&here.contracts, &theirs.contracts, named, |id| {
            mine.is_erased(RecordRef::Contract(account, id))
        });
        let invoices = same(
            &here.invoices,
            &theirs.invoices,
            |invoice| invoice.number.clone(),
            |id| mine.is_erased(RecordRef::Invoice(account, id)),
        );
        self.orders.extend(keyed(there, orders));
        self.contracts.extend(keyed(there, contracts));
        self.invoices.extend(keyed(there, invoices));
    }

    fn is_empty(&self) -> bool {
        self.accounts.is_empty()
            && self.team.is_empty()
            && self.catalogue.is_empty()
            && self.orders.is_empty()
            && self.contracts.is_empty()
            && self.invoices.is_empty()
    }

    fn colleague(&self, colleague: Colleague) -> Colleague {
        Colleague {
            id: mapped(&self.team, colleague.id),
            ..colleague
        }
    }

    fn product(&self, product: Product) -> Product {
        Product {
            id: mapped(&self.catalogue, product.id),
            ..product
        }
    }

    /// The records in it name their account again when the book is put together.
    fn dossier(&self, mut dossier: Dossier) -> Dossier {
        let there = dossier.id();
        dossier.account.id = mapped(&self.accounts, there);
        dossier.account.parent = dossier.account.parent.map(|id| mapped(&self.accounts, id));
        dossier.orders = rewritten(&dossier.orders, |order| self.order(there, order));
        dossier.touchpoints = rewritten(&dossier.touchpoints, |touchpoint| self.touchpoint(touchpoint));
        dossier.contracts = rewritten(&dossier.contracts, |mut contract| {
            contract.id = numbered(&self.contracts, there, contract.id);
            contract
        });
        dossier.invoices = rewritten(&dossier.invoices, |mut invoice| {
            invoice.id = numbered(&self.invoices, there, invoice.id);
            invoice
        });
        dossier.promises = rewritten(&dossier.promises, |promise| self.promise(promise));
        dossier
    }

    fn order(&self, there: AccountId, mut order: Order) -> Order {
        order.id = numbered(&self.orders, there, order.id);
        order.seller = order.seller.map(|id| mapped(&self.team, id));
        for line in &mut order.lines {
            line.product = line.product.map(|id| mapped(&self.catalogue, id));
        }
        order
    }

    fn touchpoint(&self, mut touchpoint: Touchpoint) -> Touchpoint {
        for colleague in &mut touchpoint.colleagues {
            *colleague = mapped(&self.team, *colleague);
        }
        touchpoint
    }

    fn promise(&self, mut promise: Promise) -> Promise {
        promise.promiser = promise.promiser.map(|id| mapped(&self.team, id));
        promise.deliverer = promise.deliverer.map(|id| mapped(&self.team, id));
        promise.accountable = promise.accountable.map(|id| mapped(&self.team, id));
        promise
    }

    fn place(&self, at: RecordRef) -> RecordRef {
        let home = |account| mapped(&self.accounts, account);
        match at {
            RecordRef::Contact(account, id) => RecordRef::Contact(home(account), id),
            RecordRef::Order(account, id) => RecordRef::Order(home(account), id),
            RecordRef::Touchpoint(account, id) => RecordRef::Touchpoint(home(account), id),
            RecordRef::Promise(account, id) => RecordRef::Promise(home(account), id),
            RecordRef::Complaint(account, id) => RecordRef::Complaint(home(account), id),
            RecordRef::Contract(account, id) => RecordRef::Contract(home(account), id),
            RecordRef::Invoice(account, id) => RecordRef::Invoice(home(account), id),
            RecordRef::Survey(account, id) => RecordRef::Survey(home(account), id),
            RecordRef::Need(account, id) => RecordRef::Need(home(account), id),
            RecordRef::Sign(account, id) => RecordRef::Sign(home(account), id),
            // What they erased they do not hold, and only what they hold was matched.
            RecordRef::Policy | RecordRef::Colleague(_) | RecordRef::Product(_) | RecordRef::Account(_) => at,
        }
    }
}

/// Their ids whose number stands under another id of mine. An id that both books know, or that I erased,
/// speaks for itself.
fn by_number<Id: Copy + Ord>(
    mine: Vec<(String, Id)>,
    theirs: Vec<(String, Id)>,
    erased: impl Fn(Id) -> bool,
) -> BTreeMap<Id, Id> {
    let ids = |list: &[(String, Id)]| sorting::set(list.iter().map(|(_, id)| *id));
    let (known_here, known_there) = (ids(&mine), ids(&theirs));
    let here = sorting::map(mine.into_iter().filter(|(number, _)| !number.is_empty()));
    let mut taken = BTreeSet::new();
    let same = |(number, there): (String, Id)| {
        let here = *here.get(&number)?;
        let free = !known_here.contains(&there) && !known_there.contains(&here) && !erased(there);
        (free && taken.insert(here)).then_some((there, here))
    };
    sorting::map(theirs.into_iter().filter_map(same))
}

/// Their records of one shelf and mine of the same number.
fn same<T: Identified>(
    mine: &Records<T>,
    theirs: &Records<T>,
    number: impl Fn(&T) -> String,
    erased: impl Fn(T::Id) -> bool,
) -> BTreeMap<T::Id, T::Id> {
    // Books that grew from one hold the same records: nothing is to be matched.
    if theirs.iter().all(|record| mine.get(record.id()).is_some()) {
        return BTreeMap::new();
    }
    let numbers = |records: &Records<T>| {
        records
            .iter()
            .map(|record| (number(record), record.id()))
            .collect()
    };
    by_number(numbers(mine), numbers(theirs), erased)
}

/// By their account, too.
fn keyed<Id>(account: AccountId, same: BTreeMap<Id, Id>) -> impl Iterator<Item = ((AccountId, Id), Id)> {
    same.into_iter()
        .map(move |(there, here)| ((account, there), here))
}

fn numbered<Id: Copy + Ord>(ids: &BTreeMap<(AccountId, Id), Id>, account: AccountId, id: Id) -> Id {
    ids.get(&(account, id)).copied().unwrap_or(id)
}

fn rewritten<T: Identified + Clone>(records: &Records<T>, with: impl Fn(T) -> T) -> Records<T> {
    records.iter().cloned().map(with).collect()
}

fn mapped<Id: Copy + Ord>(ids: &BTreeMap<Id, Id>, id: Id) -> Id {
    ids.get(&id).copied().unwrap_or(id)
}
