//! Rows of invoices, known again by their number at their account.

use super::directory::{Index, Occurrences};
use super::events::needed_day;
use super::plan::{Plan, account_of, set, write};
use super::row::{Fail, Line};
use super::shelf::Begin;
use super::{Target, words};
use crate::model::{AccountId, Dossier, Invoice, InvoiceId, Stamp};
use chrono::NaiveDate;

/// The invoices met so far.
#[derive(Default)]
pub(super) struct Known {
    numbered: Index<(AccountId, String), InvoiceId>,
    /// Without a number an invoice is told by its day and its amount.
    unnumbered: Occurrences<(AccountId, NaiveDate, Option<i64>), InvoiceId>,
}

impl Known {
    pub(super) fn learn(&mut self, dossier: &Dossier) {
        for held in &dossier.invoices {
            if held.number.is_empty() {
                let amount = held.amount.map(|amount| amount.minor);
                self.unnumbered
                    .add((held.account, held.issued_on, amount), held.id);
            } else {
                self.numbered.add((held.account, held.number.clone()), held.id);
            }
        }
    }
}

pub(super) fn invoice(plan: &mut Plan, line: Line) -> Result<(), Fail> {
    let account = account_of(plan, &line)?;
    let issued_on = needed_day(&line, Target::IssuedOn)?;
    let due_on = needed_day(&line, Target::DueOn)?;
    let (paid_on, withheld_on) = (line.day(Target::PaidOn)?, line.day(Target::WithheldOn)?);
    let our_fault = line.word(Target::OurFault, words::yes_or_no)?;
    let number = line.text(Target::Number);
    let key = number.map(|number| (account, number.to_owned()));
    let found = match &key {
        Some(key) => plan.invoiced.numbered.one(key),
        None => Ok(None),
    };
    let found = found.map_err(|reason| line.fail(Target::Number, reason))?;
    let held = found.and_then(|id| plan.book.dossier(account)?.invoices.get(id)?.amount);
    let currency = plan.currency_for(&line, Target::Amount, held, account)?;
    let amount = line.money(Target::Amount, currency)?;
    let place = line.place();
    let id = match (found, &key) {
        (Some(id), _) => id,
        (None, Some(_)) => plan.mint.mint(),
        (None, None) => {
            let facts = (account, issued_on, amount.map(|amount| amount.minor));
            let known = &mut plan.invoiced.unnumbered;
            known.next(place.source, facts, || plan.mint.mint())
        }
    };
    let fresh = || Invoice {
        id,
        account,
        number: String::new(),
        issued_on,
        due_on,
        paid_on: None,
        withheld_on: None,
        our_fault: false,
        amount: None,
        notes: String::new(),
        stamp: Stamp::default(),
    };
    let base = || plan.book.dossier(account)?.invoices.get(id).cloned();
    let change = |invoice: &mut Invoice| {
        write(&mut invoice.number, number);
        (invoice.issued_on, invoice.due_on) = (issued_on, due_on);
        set(&mut invoice.paid_on, paid_on.map(Some));
        set(&mut invoice.withheld_on, withheld_on.map(Some));
        set(&mut invoice.our_fault, our_fault);
        set(&mut invoice.amount, amount.map(Some));
        write(&mut invoice.notes, line.text(Target::Notes));
    };
    let put = plan
        .invoices
        .put(id, place, &plan.ground, Begin { base, fresh }, change);
    put.map_err(|reason| line.refused(reason))?;
    if let Some(key) = key {
        plan.invoiced.numbered.add(key, id);
    }
    Ok(())
}
