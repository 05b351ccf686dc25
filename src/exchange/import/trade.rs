//! Rows of products and orders.

use super::events::{colleague, needed_day};
use super::lines;
use super::plan::{Plan, account_of, set, write};
use super::row::{Fail, Line};
use super::shelf::Begin;
use super::{RowReason, Target, words};
use crate::model::{AccountId, Currency, Order, OrderId, Product, Stamp};
use chrono::NaiveDate;

pub(super) fn product(plan: &mut Plan, line: Line) -> Result<(), Fail> {
    let (number, name) = (line.text(Target::Number), line.text(Target::Name));
    let found = plan
        .goods
        .own(number, name)
        .map_err(|reason| line.fail(Target::Number, reason))?;
    if found.is_none() {
        line.needed(Target::Name)?;
    }
    let currency = plan.currency_of(&line, &[Target::Price, Target::Cost])?;
    let (price, cost) = (
        line.price(Target::Price, currency)?,
        line.price(Target::Cost, currency)?,
    );
    let stock = line.quantity(Target::Stock)?;
    let lead_days = line.whole(Target::LeadDays)?;
    let discontinued = line.word(Target::Discontinued, words::yes_or_no)?;
    let id = found.unwrap_or_else(|| plan.mint.mint());
    let fresh = || Product {
        id,
        number: String::new(),
        name: String::new(),
        unit: String::new(),
        price: None,
        cost: None,
        stock: None,
        lead_days: None,
        discontinued: false,
        stamp: Stamp::default(),
    };
    let base = || plan.book.product(id).map(|held| Product::clone(held));
    let change = |product: &mut Product| {
        write(&mut product.number, number);
        write(&mut product.name, name);
        write(&mut product.unit, line.text(Target::Unit));
        set(&mut product.price, price.map(Some));
        set(&mut product.cost, cost.map(Some));
        set(&mut product.stock, stock.map(Some));
        set(&mut product.lead_days, lead_days.map(Some));
        set(&mut product.discontinued, discontinued);
    };
    let put = plan
        .products
        .put(id, line.place(), &plan.ground, Begin { base, fresh }, change);
    put.map_err(|reason| line.refused(reason))?;
    plan.goods
        .add(id, number.unwrap_or_default(), name.unwrap_or_default());
    Ok(())
}

pub(super) fn order(plan: &mut Plan, line: Line) -> Result<(), Fail> {
    let account = account_of(plan, &line)?;
    let ordered_on = line.day(Target::OrderedOn)?;
    let (due_on, delivered_on) = (line.day(Target::DueOn)?, line.day(Target::DeliveredOn)?);
    let defect_free = line.word(Target::DefectFree, words::yes_or_no)?;
    let told = line.currency(&[Target::Total, Target::UnitPrice])?;
    let usual = told.or_else(|| plan.account(account)?.currency);
    let number = line.text(Target::Number);
    let id = match number {
        Some(number) => numbered(plan, &line, account, number)?,
        None => unnumbered(plan, &line, account, usual.unwrap_or(plan.options.currency))?,
    };
    let held = plan.order(account, id).map(|order| order.currency);
    if held.is_none() {
        needed_day(&line, Target::OrderedOn)?;
    }
    let known = told.or(held).or(usual);
    let currency = known.unwrap_or(plan.options.currency);
    let total = line.money(Target::Total, currency)?;
    let within = lines::read(plan, &line, currency)?;
    let seller = colleague(plan, &line, Target::Seller);
    let fresh = || Order {
        id,
        account,
        number: String::new(),
        ordered_on: NaiveDate::default(),
        due_on: None,
        delivered_on: None,
        defect_free: None,
        seller: None,
        currency,
        lines: Vec::new(),
        total: None,
        stamp: Stamp::default(),
    };
    let base = || plan.book.dossier(account)?.orders.get(id).cloned();
    let change = |order: &mut Order| {
        write(&mut order.number, number);
        set(&mut order.ordered_on, ordered_on);
        set(&mut order.due_on, due_on.map(Some));
        set(&mut order.delivered_on, delivered_on.map(Some));
        set(&mut order.defect_free, defect_free.map(Some));
        set(&mut order.seller, seller.map(Some));
        set(&mut order.currency, told);
        set(&mut order.total, total.map(Some));
    };
    let put = plan
        .orders
        .put(id, line.place(), &plan.ground, Begin { base, fresh }, change);
    put.map_err(|reason| line.refused(reason))?;
    if let Some(number) = number {
        plan.numbers.add(number.to_owned(), (account, id));
    }
    if known.is_none() {
        plan.without_currency.insert(id);
    }
    if let Some(within) = within {
        plan.lines.entry((account, id)).or_default().push(within);
    }
    Ok(())
}

/// The order of that number; a new one if nobody has it.
fn numbered(plan: &mut Plan, line: &Line, account: AccountId, number: &str) -> Result<OrderId, Fail> {
    let held = plan.numbers.all(number);
    let mut own = held.iter().filter(|(holder, _)| *holder == account);
    match (own.next(), own.next()) {
        (Some((_, id)), None) => Ok(*id),
        (Some(_), Some(_)) => Err(line.fail(Target::Number, RowReason::Ambiguous)),
        (None, _) if held.is_empty() => Ok(plan.mint.mint()),
        (None, _) => Err(line.fail(Target::Number, RowReason::OrderOfOtherAccount)),
    }
}

/// The order of that day and total at this account.
fn unnumbered(plan: &mut Plan, line: &Line, account: AccountId, currency: Currency) -> Result<OrderId, Fail> {
    let on = needed_day(line, Target::OrderedOn)?;
    let total = line.money(Target::Total, currency)?.map(|total| total.minor);
    Ok(plan
        .unnumbered
        .next(line.reader.index, (account, on, total), || plan.mint.mint()))
}
