//! The fields of an invoice.

use super::inputs::{Day, DayInput, Faults, Line, Tick};
use super::open::Open;
use super::orders::currency_of;
use super::typed::{self, Fault};
use crate::i18n::key;
use crate::model::{Currency, Field as Named, Invoice};
use chrono::Days;
use leptos::prelude::*;

/// Days until an invoice is due where nothing else was agreed.
const TERMS: u64 = 30;

/// What is typed about an invoice.
#[derive(Clone, Copy)]
pub(super) struct InvoiceForm {
    number: RwSignal<String>,
    issued: Day,
    due: Day,
    amount: RwSignal<String>,
    currency: Currency,
    paid: Day,
    withheld: Day,
    our_fault: RwSignal<bool>,
    notes: RwSignal<String>,
}

/// An invoice of the day asked.
pub(super) fn blank_invoice(open: Open) -> Invoice {
    let session = open.session;
    let issued_on = session.as_of.get_untracked();
    Invoice {
        id: session.mint().mint(),
        account: open.id,
        number: String::new(),
        issued_on,
        due_on: issued_on.checked_add_days(Days::new(TERMS)).unwrap_or(issued_on),
        paid_on: None,
        withheld_on: None,
        our_fault: false,
        amount: None,
        notes: String::new(),
        stamp: session.stamp(),
    }
}

impl InvoiceForm {
    /// Shows a record; an amount not yet known is in the currency in which the account was invoiced last.
    pub(super) fn of(open: Open, record: &Invoice) -> Self {
        Self {
            number: RwSignal::new(record.number.clone()),
            issued: Day::of(Some(record.issued_on)),
            due: Day::of(Some(record.due_on)),
            amount: RwSignal::new(record.amount.map(typed::plain).unwrap_or_default()),
            currency: record
                .amount
                .map_or_else(|| currency_of(open), |amount| amount.currency),
            paid: Day::of(record.paid_on),
            withheld: Day::of(record.withheld_on),
            our_fault: RwSignal::new(record.our_fault),
            notes: RwSignal::new(record.notes.clone()),
        }
    }

    /// The record with what is typed.
    pub(super) fn read(self, open: Open, record: Invoice) -> Result<Invoice, Fault> {
        let as_of = open.session.as_of.get_untracked();
        Ok(Invoice {
            number: self.number.get_untracked().trim().to_owned(),
            issued_on: typed::day(Named::IssuedOn, &self.issued.typed(as_of))?,
            due_on: typed::day(Named::DueOn, &self.due.typed(as_of))?,
            paid_on: typed::optional_day(&self.paid.typed(as_of)),
            withheld_on: typed::optional_day(&self.withheld.typed(as_of)),
            our_fault: self.our_fault.get_untracked(),
            amount: typed::money(Named::Amount, &self.amount.get_untracked(), self.currency)?,
            notes: self.notes.get_untracked().trim().to_owned(),
            ..record
        })
    }
}

/// The fields an invoice's refusal may name here.
pub(super) const INVOICE_FIELDS: &[Named] = &[
    Named::Number,
    Named::IssuedOn,
    Named::DueOn,
    Named::Amount,
    Named::PaidOn,
    Named::WithheldOn,
    Named::Text,
];

/// The fields of an invoice.
#[component]
pub(super) fn InvoiceFields(form: InvoiceForm, faults: Faults) -> impl IntoView {
    view! {
        <div class="form-row">
            <Line label=key!("field-number") typed=form.number fault=faults.of(Named::Number)/>
            <Line label=key!("field-amount") typed=form.amount kind="number" fault=faults.of(Named::Amount) grow=true/>
        </div>
        <div class="form-row">
            <DayInput label=key!("field-issued-on") day=form.issued fault=faults.of(Named::IssuedOn)/>
            <DayInput label=key!("field-due-on") day=form.due fault=faults.of(Named::DueOn)/>
            <DayInput label=key!("field-paid-on") day=form.paid fault=faults.of(Named::PaidOn)/>
            <DayInput label=key!("field-withheld-on") day=form.withheld fault=faults.of(Named::WithheldOn)/>
        </div>
        <div class="form-row">
            <Line label=key!("invoice-notes") typed=form.notes fault=faults.of(Named::Text) grow=true/>
            <Tick label=key!("invoice-our-fault-ask") state=form.our_fault/>
        </div>
    }
}
