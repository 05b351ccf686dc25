//! The fields of a contract.

use super::inputs::{Choose, Day, DayInput, Faults, Line, Tick};
use super::open::{Open, use_open};
use super::orders::currency_of;
use super::typed::{self, Fault};
use crate::i18n::{key, t};
use crate::model::{Contract, Currency, Field as Named, Reason};
use leptos::prelude::*;

/// What is typed about a contract.
#[derive(Clone, Copy)]
pub(super) struct ContractForm {
    subject: RwSignal<String>,
    number: RwSignal<String>,
    starts: Day,
    term: RwSignal<String>,
    fee: RwSignal<String>,
    currency: Currency,
    renews: RwSignal<bool>,
    notice_days: RwSignal<String>,
    noticed: Day,
    ended: Day,
    covers_orders: RwSignal<bool>,
    benchmarking: RwSignal<bool>,
}

/// A yearly contract that begins on the day asked.
pub(super) fn blank_contract(open: Open) -> Contract {
    let session = open.session;
    Contract {
        id: session.mint().mint(),
        account: open.id,
        number: String::new(),
        subject: String::new(),
        starts_on: session.as_of.get_untracked(),
        term_months: 12,
        renews: true,
        notice_days: None,
        notice_on: None,
        ended_on: None,
        fee: None,
        covers_orders: false,
        benchmarking: false,
        stamp: session.stamp(),
    }
}

/// The contract that carries on where this one runs out.
pub(super) fn renewed(open: Open, contract: &Contract) -> Contract {
    let session = open.session;
    Contract {
        id: session.mint().mint(),
        starts_on: contract.term_end(1),
        notice_on: None,
        stamp: session.stamp(),
        ..contract.clone()
    }
}

impl ContractForm {
    /// Shows a record; a fee not yet known is in the currency in which the account was invoiced last.
    pub(super) fn of(open: Open, record: &Contract) -> Self {
        Self {
            subject: RwSignal::new(record.subject.clone()),
            number: RwSignal::new(record.number.clone()),
            starts: Day::of(Some(record.starts_on)),
            term: RwSignal::new(record.term_months.to_string()),
            fee: RwSignal::new(record.fee.map(typed::plain).unwrap_or_default()),
            currency: record.fee.map_or_else(|| currency_of(open), |fee| fee.currency),
            renews: RwSignal::new(record.renews),
            notice_days: RwSignal::new(
                record
                    .notice_days
                    .map(|days| days.to_string())
                    .unwrap_or_default(),
            ),
            noticed: Day::of(record.notice_on),
            ended: Day::of(record.ended_on),
            covers_orders: RwSignal::new(record.covers_orders),
            benchmarking: RwSignal::new(record.benchmarking),
        }
    }

    /// The record with what is typed.
    pub(super) fn read(self, open: Open, record: Contract) -> Result<Contract, Fault> {
        let as_of = open.session.as_of.get_untracked();
        let months = (1, i64::from(Contract::LONGEST));
        let term = typed::number::<u16>(Named::Term, &self.term.get_untracked(), months)?;
        Ok(Contract {
            subject: self.subject.get_untracked().trim().to_owned(),
            number: self.number.get_untracked().trim().to_owned(),
            starts_on: typed::day(Named::StartsOn, &self.starts.typed(as_of))?,
            term_months: term.ok_or((Named::Term, Reason::Empty))?,
            fee: typed::money(Named::Fee, &self.fee.get_untracked(), self.currency)?,
            renews: self.renews.get_untracked(),
            notice_days: typed::number(Named::Notice, &self.notice_days.get_untracked(), (0, 3650))?,
            notice_on: typed::optional_day(&self.noticed.typed(as_of)),
            ended_on: typed::optional_day(&self.ended.typed(as_of)),
            covers_orders: self.covers_orders.get_untracked(),
            benchmarking: self.benchmarking.get_untracked(),
            ..record
        })
    }
}

/// The fields a contract's refusal may name here.
pub(super) const CONTRACT_FIELDS: &[Named] = &[
    Named::Subject,
    Named::Number,
    Named::StartsOn,
    Named::Term,
    Named::Fee,
    Named::Notice,
    Named::NoticeOn,
    Named::EndedOn,
];

/// The fields of a contract.
#[component]
pub(super) fn ContractFields(form: ContractForm, faults: Faults) -> impl IntoView {
    let session = use_open().session;
    let goes_on = Signal::derive(move || {
        session.text.with(|text| {
            vec![
                (true, t!(text, "contract-renews-itself")),
                (false, t!(text, "contract-ends-unless-renewed")),
            ]
        })
    });
    view! {
        <div class="form-row">
            <Line label=key!("contract-subject") typed=form.subject fault=faults.of(Named::Subject) grow=true required=true/>
            <Line label=key!("field-number") typed=form.number fault=faults.of(Named::Number)/>
        </div>
        <div class="form-row">
            <DayInput label=key!("field-starts-on") day=form.starts fault=faults.of(Named::StartsOn)/>
            <Line label=key!("field-term") typed=form.term kind="number" fault=faults.of(Named::Term) required=true/>
            <Line label=key!("field-fee") typed=form.fee kind="number" fault=faults.of(Named::Fee)/>
        </div>
        <div class="form-row">
            <Choose label=key!("contract-at-the-end") options=goes_on chosen=form.renews choose=move |renews| form.renews.set(renews)/>
            <Line label=key!("field-notice") typed=form.notice_days kind="number" fault=faults.of(Named::Notice)/>
            <DayInput label=key!("field-notice-on") day=form.noticed fault=faults.of(Named::NoticeOn)/>
            <DayInput label=key!("field-ended-on") day=form.ended fault=faults.of(Named::EndedOn)/>
        </div>
        <div class="form-row">
            <Tick label=key!("contract-covers") state=form.covers_orders/>
            <Tick label=key!("contract-benchmarking") state=form.benchmarking/>
        </div>
    }
}
