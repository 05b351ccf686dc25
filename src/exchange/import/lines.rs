//! Lines of orders, from a table of their own or from rows that bring an order with one line.
//!
//! A line has no key of its own, so the second line of one product in a file is the second of that
//! product in the order. What the order holds besides stays: a file of corrected rows brings only
//! those.

use super::plan::Plan;
use super::row::{Fail, Line};
use super::shelf::{Count, Place, check};
use super::{RowReason, Target};
use crate::model::{AccountId, Currency, Order, OrderId, OrderLine, ProductId};
use std::collections::BTreeMap;

/// A line read from a row, waiting until all are known.
pub(super) struct Brought {
    place: Place,
    key: Key,
    line: OrderLine,
    /// The currency was told, by column or sign.
    told: bool,
}

/// By which two lines of an order are the same.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Product(ProductId),
    Text(String),
}

pub(super) fn order_line(plan: &mut Plan, line: Line) -> Result<(), Fail> {
    let number = line.needed(Target::Order)?;
    let found = plan.numbers.one(number).map_err(|reason| line.fail(Target::Order, reason))?;
    let (account, id) = found.ok_or_else(|| line.fail(Target::Order, RowReason::UnknownOrder))?;
    let currency = plan.order(account, id).map_or(plan.options.currency, |order| order.currency);
    line.needed(Target::Quantity)?;
    line.needed(Target::UnitPrice)?;
    if let Some(brought) = read(plan, &line, currency)? {
        plan.lines.entry((account, id)).or_default().push(brought);
    }
    Ok(())
}

/// The line that a row brings; none if it has neither quantity nor price.
pub(super) fn read(plan: &Plan, line: &Line, currency: Currency) -> Result<Option<Brought>, Fail> {
    if line.text(Target::Quantity).is_none() && line.text(Target::UnitPrice).is_none() {
        return Ok(None);
    }
    let told = line.currency(&[Target::UnitPrice])?;
    let missing = |target| line.fail(target, RowReason::Missing);
    let quantity = line.quantity(Target::Quantity)?.ok_or_else(|| missing(Target::Quantity))?;
    let price = line.price(Target::UnitPrice, told.unwrap_or(currency))?;
    let unit_price = price.ok_or_else(|| missing(Target::UnitPrice))?;
    let discount = line.share(Target::Discount)?.unwrap_or_default();
    let named = line.text(Target::Product);
    let product = named.map_or(Ok(None), |named| plan.goods.find(named));
    let product = product.map_err(|reason| line.fail(Target::Product, reason))?;
    let unknown = named.filter(|_| product.is_none());
    let text = [unknown, line.text(Target::LineText)].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let line_of_order = OrderLine { product, text, quantity, unit_price, discount };
    let key = key(plan, &line_of_order);
    Ok(Some(Brought { place: line.place(), key, line: line_of_order, told: told.is_some() }))
}

/// A line that came when the catalogue did not know its product yet is found again by its text.
fn key(plan: &Plan, line: &OrderLine) -> Key {
    let product = line.product.or_else(|| plan.goods.find(&line.text).ok().flatten());
    product.map_or_else(|| Key::Text(line.text.clone()), Key::Product)
}

/// Puts all lines into their orders.
pub(super) fn settle(plan: &mut Plan) -> Count {
    let mut count = Count::default();
    for ((account, id), brought) in std::mem::take(&mut plan.lines) {
        settle_order(plan, account, id, brought, &mut count);
    }
    count
}

fn settle_order(plan: &mut Plan, account: AccountId, id: OrderId, brought: Vec<Brought>, count: &mut Count) {
    let Some(first) = brought.first().map(|first| first.place) else { return };
    let base = || plan.book.dossier(account)?.orders.get(id).cloned();
    let Some(order) = plan.orders.fetch(id, first, base) else { return };
    let mut next = order.clone();
    adopt_currency(plan, &mut next, &brought);
    let mut shelf = Lines::of(plan, std::mem::take(&mut next.lines), *count);
    let mut probe = Order { total: None, ..next.clone() };
    let mut taken = Vec::new();
    for Brought { place, key, mut line, told } in brought {
        if !told {
            line.unit_price.currency = next.currency;
        }
        probe.lines = vec![line];
        match check(&plan.ground, &probe) {
            Ok(()) => {
                shelf.put(place.source, key, probe.lines.remove(0));
                taken.push(place);
            }
            Err(reason) => plan.refuse(place, reason),
        }
    }
    next.lines = shelf.lines;
    // Each line is sound, but their sum may be too large to hold: then none is taken.
    match check(&plan.ground, &next) {
        Ok(()) => {
            *count = shelf.count;
            if let Some(order) = plan.orders.get_mut(id) {
                *order = next;
            }
        }
        Err(reason) => taken.into_iter().for_each(|place| plan.refuse(place, reason)),
    }
}

/// A new order whose currency nobody told takes that of its lines.
fn adopt_currency(plan: &mut Plan, order: &mut Order, brought: &[Brought]) {
    let told = brought.iter().find(|brought| brought.told).map(|brought| brought.line.unit_price.currency);
    if let Some(told) = told.filter(|_| order.total.is_none() && plan.without_currency.remove(&order.id)) {
        order.currency = told;
    }
}

/// The lines of one order, found by key.
struct Lines {
    lines: Vec<OrderLine>,
    places: BTreeMap<Key, Vec<usize>>,
    used: BTreeMap<Key, usize>,
    source: usize,
    count: Count,
}

impl Lines {
    fn of(plan: &Plan, lines: Vec<OrderLine>, count: Count) -> Self {
        let mut places = BTreeMap::<_, Vec<_>>::new();
        for (place, line) in lines.iter().enumerate() {
            places.entry(key(plan, line)).or_default().push(place);
        }
        Self { lines, places, used: BTreeMap::new(), source: usize::MAX, count }
    }

    fn put(&mut self, source: usize, key: Key, line: OrderLine) {
        if source != self.source {
            self.source = source;
            self.used.clear();
        }
        let used = self.used.entry(key.clone()).or_default();
        let places = self.places.entry(key).or_default();
        *used += 1;
        let Some(place) = places.get(*used - 1) else {
            places.push(self.lines.len());
            self.lines.push(line);
            self.count.created += 1;
            return;
        };
        let held = &mut self.lines[*place];
        if *held == line {
            self.count.unchanged += 1;
        } else {
            *held = line;
            self.count.updated += 1;
        }
    }
}
