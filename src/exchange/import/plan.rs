//! The state of a dry run: what the book holds, what the rows so far make of it, what was refused.

use super::accounts::{self, Above};
use super::directory::{Directory, Index, Occurrences};
use super::lines::Brought;
use super::row::{Fail, Line, Reader};
use super::shelf::{Count, Place, Shelf};
use super::table::Fault;
use super::{
    DryRun, Kind, LeftOut, Options, RefusedRow, RowReason, Source, Tally, Target, answers, contracts, events,
    invoices, lines, needs, people, trade,
};
use crate::model::{
    Account, AccountId, Book, Channel, Colleague, ColleagueId, Complaint, ComplaintId, Contact, ContactId,
    Contract, ContractId, Currency, Edit, Invoice, Mint, Money, Need, Order, OrderId, Product, ProductId,
    Promise, PromiseId, Record, RecordRef, Side, Sign, Survey, Touchpoint, TouchpointId,
};
use crate::sorting;
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

pub(super) struct Plan<'a> {
    pub(super) book: &'a Book,
    /// The book against which records are checked: with the colleagues, products, accounts and contacts
    /// of this import, once all of them are read.
    pub(super) ground: Book,
    pub(super) options: &'a Options,
    pub(super) mint: &'a mut Mint,
    sources: &'a [&'a Source],

    pub(super) colleagues: Shelf<Colleague>,
    pub(super) products: Shelf<Product>,
    pub(super) accounts: Shelf<Account>,
    pub(super) contacts: Shelf<Contact>,
    pub(super) orders: Shelf<Order>,
    pub(super) touchpoints: Shelf<Touchpoint>,
    pub(super) promises: Shelf<Promise>,
    pub(super) complaints: Shelf<Complaint>,
    pub(super) contracts: Shelf<Contract>,
    pub(super) invoices: Shelf<Invoice>,
    pub(super) surveys: Shelf<Survey>,
    pub(super) needs: Shelf<Need>,
    pub(super) signs: Shelf<Sign>,
    pub(super) lines: BTreeMap<(AccountId, OrderId), Vec<Brought>>,
    pub(super) above: Vec<Above<'a>>,

    pub(super) team: Directory<ColleagueId>,
    pub(super) goods: Directory<ProductId>,
    pub(super) customers: Directory<AccountId>,
    pub(super) people: Index<(AccountId, String), ContactId>,
    pub(super) mails: Index<(AccountId, String), ContactId>,
    pub(super) numbers: Index<String, (AccountId, OrderId)>,
    pub(super) unnumbered: Occurrences<(AccountId, NaiveDate, Option<i64>), OrderId>,
    pub(super) met: Occurrences<(AccountId, NaiveDate, Channel, String), TouchpointId>,
    pub(super) promised: Occurrences<(AccountId, Side, NaiveDate, String), PromiseId>,
    pub(super) complained: Occurrences<(AccountId, NaiveDate, String), ComplaintId>,
    /// By number, or by subject where there is none.
    pub(super) agreed: Occurrences<(AccountId, NaiveDate, String), ContractId>,
    pub(super) invoiced: invoices::Known,
    pub(super) answered: answers::Known,
    pub(super) needed: needs::Known,

    refused: Vec<RefusedRow>,
    pub(super) left_out: Vec<LeftOut>,
    pub(super) without_currency: BTreeSet<OrderId>,
    assumed_currency: bool,
}

/// Rows worked on between two pauses: about a twentieth of a second.
const STRIDE: usize = 4_000;

pub(super) async fn run(
    book: &Book,
    sources: &[&Source],
    options: &Options,
    mint: &mut Mint,
    mut pause: impl AsyncFnMut(f64) -> bool,
) -> Option<DryRun> {
    let ready: Vec<_> = sources
        .iter()
        .enumerate()
        .filter(|(_, source)| source.is_ready())
        .collect();
    let readers: Vec<_> = ready
        .into_iter()
        .map(|(index, source)| Reader::new(source, index))
        .collect();
    let rows: usize = readers.iter().map(|reader| reader.source.table().len()).sum();
    let mut done = 0;
    let mut plan = Plan::of(book, sources, options, mint);
    for kind in Kind::ALL {
        if kind == Kind::Orders {
            plan.lay_ground();
        }
        for reader in readers.iter().filter(|reader| reader.source.kind() == Some(kind)) {
            for row in reader.source.table().rows() {
                plan.take(kind, Line { reader, row });
                done += 1;
                if done % STRIDE == 0 && !pause(done as f64 / rows as f64).await {
                    return None;
                }
            }
        }
    }
    let lines = lines::settle(&mut plan);
    Some(plan.finish(lines))
}

impl<'a> Plan<'a> {
    fn of(book: &'a Book, sources: &'a [&'a Source], options: &'a Options, mint: &'a mut Mint) -> Self {
        let mut plan = Self {
            book,
            ground: book.clone(),
            options,
            mint,
            sources,
            colleagues: Shelf::default(),
            products: Shelf::default(),
            accounts: Shelf::default(),
            contacts: Shelf::default(),
            orders: Shelf::default(),
            touchpoints: Shelf::default(),
            promises: Shelf::default(),
            complaints: Shelf::default(),
            contracts: Shelf::default(),
            invoices: Shelf::default(),
            surveys: Shelf::default(),
            needs: Shelf::default(),
            signs: Shelf::default(),
            lines: BTreeMap::new(),
            above: Vec::new(),
            team: Directory::of(book.team().map(|held| (held.id, &*held.number, &*held.name))),
            goods: Directory::of(book.catalogue().map(|held| (held.id, &*held.number, &*held.name))),
            customers: Directory::of(
                book.dossiers()
                    .map(|held| (held.id(), &*held.account.number, &*held.account.name)),
            ),
            people: Index::default(),
            mails: Index::default(),
            numbers: Index::default(),
            unnumbered: Occurrences::default(),
            met: Occurrences::default(),
            promised: Occurrences::default(),
            complained: Occurrences::default(),
            agreed: Occurrences::default(),
            invoiced: invoices::Known::default(),
            answered: answers::Known::default(),
            needed: needs::Known::default(),
            refused: Vec::new(),
            left_out: Vec::new(),
            without_currency: BTreeSet::new(),
            assumed_currency: false,
        };
        plan.index_dossiers();
        plan
    }

    fn index_dossiers(&mut self) {
        for dossier in self.book.dossiers() {
            let account = dossier.id();
            for contact in &dossier.contacts {
                self.people.add((account, contact.name.clone()), contact.id);
                if !contact.email.is_empty() {
                    self.mails
                        .add((account, contact.email.to_lowercase()), contact.id);
                }
            }
            for order in &dossier.orders {
                if order.number.is_empty() {
                    let total = order.total.map(|total| total.minor);
                    self.unnumbered.add((account, order.ordered_on, total), order.id);
                } else {
                    self.numbers.add(order.number.clone(), (account, order.id));
                }
            }
            for held in &dossier.touchpoints {
                self.met
                    .add((account, held.on, held.channel, held.notes.clone()), held.id);
            }
            for held in &dossier.promises {
                self.promised
                    .add((account, held.side, held.made_on, held.what.clone()), held.id);
            }
            for held in &dossier.complaints {
                self.complained
                    .add((account, held.opened_on, held.subject.clone()), held.id);
            }
            for held in &dossier.contracts {
                let known_by = [&held.number, &held.subject]
                    .into_iter()
                    .find(|text| !text.is_empty());
                let known_by = known_by.cloned().unwrap_or_default();
                self.agreed.add((account, held.starts_on, known_by), held.id);
            }
            self.invoiced.learn(dossier);
            self.answered.learn(dossier);
            self.needed.learn(dossier);
        }
    }

    fn take(&mut self, kind: Kind, line: Line<'a>) {
        let taken = match line.row.fault() {
            Some(fault) => Err(Fail {
                column: None,
                value: String::new(),
                reason: reason_of(fault, &line),
            }),
            None => self.take_row(kind, line),
        };
        if let Err(fail) = taken {
            self.refused.push(refused_row(line.place(), fail));
        }
    }

    fn take_row(&mut self, kind: Kind, line: Line<'a>) -> Result<(), Fail> {
        match kind {
            Kind::Colleagues => people::colleague(self, line),
            Kind::Products => trade::product(self, line),
            Kind::Accounts => accounts::account(self, line),
            Kind::Contacts => people::contact(self, line),
            Kind::Orders => trade::order(self, line),
            Kind::OrderLines => lines::order_line(self, line),
            Kind::Touchpoints => events::touchpoint(self, line),
            Kind::Promises => events::promise(self, line),
            Kind::Complaints => events::complaint(self, line),
            Kind::Contracts => contracts::contract(self, line),
            Kind::Invoices => invoices::invoice(self, line),
            Kind::Surveys => answers::survey(self, line),
            Kind::Needs => needs::need(self, line),
            Kind::Signs => answers::sign(self, line),
        }
    }

    /// The account as it will be.
    pub(super) fn account(&self, id: AccountId) -> Option<&Account> {
        self.accounts
            .get(id)
            .or_else(|| self.book.dossier(id).map(|dossier| &dossier.account))
    }

    /// The order as it will be, its lines not yet settled.
    pub(super) fn order(&self, account: AccountId, id: OrderId) -> Option<&Order> {
        self.orders
            .get(id)
            .or_else(|| self.book.dossier(account)?.orders.get(id))
    }

    /// The currency of the row's amounts; where it tells none, the one chosen for the import.
    pub(super) fn currency_of(&mut self, line: &Line, amounts: &[Target]) -> Result<Currency, Fail> {
        if let Some(told) = line.currency(amounts)? {
            return Ok(told);
        }
        self.assumed_currency |= amounts.iter().any(|amount| line.text(*amount).is_some());
        Ok(self.options.currency)
    }

    /// The currency of an amount: as the row tells it, as the record had it, as the account is invoiced; else
    /// the one chosen for the import.
    pub(super) fn currency_for(
        &mut self,
        line: &Line,
        amount: Target,
        held: Option<Money>,
        account: AccountId,
    ) -> Result<Currency, Fail> {
        let known = line.currency(&[amount])?.or(held.map(|held| held.currency));
        match known.or_else(|| self.account(account)?.currency) {
            Some(currency) => Ok(currency),
            None => self.currency_of(line, &[amount]),
        }
    }

    pub(super) fn refuse(&mut self, place: Place, reason: RowReason) {
        let table = self.sources[place.source].table();
        let Some(row) = table.row(place.row) else { return };
        let reader = Reader::new(self.sources[place.source], place.source);
        let fail = Line { reader: &reader, row }.refused(reason);
        self.refused.push(refused_row(place, fail));
    }

    pub(super) fn leave_out(&mut self, line: &Line, target: Target, reason: RowReason) {
        let Fail {
            column: Some(column),
            value,
            ..
        } = line.fail(target, reason)
        else {
            return;
        };
        let Place { source, line, .. } = line.place();
        self.left_out.push(LeftOut {
            source,
            line,
            column,
            value,
            reason,
        });
    }

    /// Makes the book against which orders and events are checked. Every record in it was checked on
    /// its own; what the book refuses all the same (two accounts of one number in an old file, say) is
    /// dropped with its row.
    fn lay_ground(&mut self) {
        accounts::place_under_parents(self);
        loop {
            let mut records: Vec<Record> = Vec::new();
            records.extend(self.colleagues.changed().cloned().map(Record::from));
            records.extend(self.products.changed().cloned().map(Record::from));
            records.extend(self.accounts.changed().cloned().map(Record::from));
            records.extend(self.contacts.changed().cloned().map(Record::from));
            let refusal = match self.book.edit(Edit::Put(records)) {
                Ok((ground, _)) => {
                    self.ground = ground;
                    return;
                }
                Err(refusal) => refusal,
            };
            let Some(place) = self.drop_record(refusal.record) else {
                return;
            };
            self.refuse(
                place,
                RowReason::Refused {
                    field: refusal.field,
                    reason: refusal.reason,
                },
            );
        }
    }

    fn drop_record(&mut self, at: RecordRef) -> Option<Place> {
        match at {
            RecordRef::Colleague(id) => self.colleagues.remove(id),
            RecordRef::Product(id) => self.products.remove(id),
            RecordRef::Account(id) => {
                self.contacts.retain(|contact| contact.account != id);
                self.accounts
                    .each(|account| account.parent = account.parent.filter(|parent| *parent != id));
                self.accounts.remove(id)
            }
            RecordRef::Contact(_, id) => self.contacts.remove(id),
            _ => None,
        }
    }

    fn finish(mut self, lines: Count) -> DryRun {
        let last_event_on = self.last_event_on();
        let priced = |order: &Order| order.total.is_some() || !order.lines.is_empty();
        let unknown = |order: &&Order| self.without_currency.contains(&order.id) && priced(order);
        let assumed = self.assumed_currency || self.orders.values().any(|order| unknown(&order));
        let (mut records, signature) = (Vec::new(), self.options.signature);
        let counts = [
            (Kind::Colleagues, self.colleagues.finish(signature, &mut records)),
            (Kind::Products, self.products.finish(signature, &mut records)),
            (Kind::Accounts, self.accounts.finish(signature, &mut records)),
            (Kind::Contacts, self.contacts.finish(signature, &mut records)),
            (Kind::Orders, self.orders.finish(signature, &mut records)),
            (Kind::OrderLines, lines),
            (
                Kind::Touchpoints,
                self.touchpoints.finish(signature, &mut records),
            ),
            (Kind::Promises, self.promises.finish(signature, &mut records)),
            (Kind::Complaints, self.complaints.finish(signature, &mut records)),
            (Kind::Contracts, self.contracts.finish(signature, &mut records)),
            (Kind::Invoices, self.invoices.finish(signature, &mut records)),
            (Kind::Surveys, self.surveys.finish(signature, &mut records)),
            (Kind::Needs, self.needs.finish(signature, &mut records)),
            (Kind::Signs, self.signs.finish(signature, &mut records)),
        ];
        let sources = self.sources;
        let tallies = counts.into_iter().map(|(kind, count)| {
            let refused = self
                .refused
                .iter()
                .filter(|row| sources[row.source].kind() == Some(kind))
                .count();
            let Count {
                created,
                updated,
                unchanged,
            } = count;
            Tally {
                kind,
                created,
                updated,
                unchanged,
                refused,
            }
        });
        let said = |tally: &Tally| tally.created + tally.updated + tally.unchanged + tally.refused > 0;
        let tallies = tallies.filter(said).collect();
        sorting::by_key(&mut self.refused, |row| (row.source, row.row));
        sorting::by_key(&mut self.left_out, |cell| (cell.source, cell.line, cell.column));
        DryRun {
            edit: Edit::Put(records),
            tallies,
            refused: self.refused,
            left_out: self.left_out,
            last_event_on,
            assumed_currency: assumed.then_some(self.options.currency),
            waiting: (0..sources.len())
                .filter(|place| !sources[*place].is_ready())
                .collect(),
        }
    }

    fn last_event_on(&self) -> Option<NaiveDate> {
        let orders = self.orders.values().map(|order| {
            order
                .delivered_on
                .unwrap_or(order.ordered_on)
                .max(order.ordered_on)
        });
        let touchpoints = self.touchpoints.values().map(|touchpoint| touchpoint.on);
        let promises = self.promises.values().map(|promise| promise.made_on);
        let complaints = self.complaints.values().map(|complaint| complaint.opened_on);
        let invoices = self.invoices.values().map(|invoice| invoice.issued_on);
        let surveys = self.surveys.values().map(|survey| survey.on);
        let signs = self.signs.values().map(|sign| sign.on);
        let asked = invoices.chain(surveys).chain(signs);
        let imported = orders
            .chain(touchpoints)
            .chain(promises)
            .chain(complaints)
            .chain(asked);
        imported.chain(self.book.last_event_on()).max()
    }
}

/// The account that a row belongs to.
pub(super) fn account_of(plan: &Plan, line: &Line) -> Result<AccountId, Fail> {
    let (target, found) = match (line.text(Target::Account), line.text(Target::AccountName)) {
        (Some(text), _) => (Target::Account, plan.customers.find(text)),
        (None, Some(name)) => (Target::AccountName, plan.customers.named(name)),
        (None, None) => {
            let column = line
                .column(Target::Account)
                .map_or(Target::AccountName, |_| Target::Account);
            return Err(line.fail(column, RowReason::Missing));
        }
    };
    let found = found.map_err(|reason| line.fail(target, reason))?;
    let found = found.filter(|id| plan.account(*id).is_some());
    found.ok_or_else(|| line.fail(target, RowReason::UnknownAccount))
}

/// Brings a value, if there is one: a blank cell says nothing about what is known already.
pub(super) fn set<T>(field: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *field = value;
    }
}

pub(super) fn write(field: &mut String, text: Option<&str>) {
    if let Some(text) = text {
        text.clone_into(field);
    }
}

fn reason_of(fault: Fault, line: &Line) -> RowReason {
    match fault {
        Fault::CellCount => RowReason::CellCount {
            expected: line.reader.source.columns().len(),
            found: line.row.len(),
        },
        Fault::StrayQuote => RowReason::StrayQuote,
        Fault::ControlCharacter => RowReason::ControlCharacter,
    }
}

fn refused_row(
    Place { source, row, line }: Place,
    Fail {
        column,
        value,
        reason,
    }: Fail,
) -> RefusedRow {
    RefusedRow {
        source,
        row,
        line,
        column,
        value,
        reason,
    }
}
