//! The dialog in which one record of the dossier is edited, added or deleted.

use super::account_form::{
    AccountFields, AccountForm, CONTACT_FIELDS, ContactFields, ContactForm, blank_contact,
};
use super::contract_form::{CONTRACT_FIELDS, ContractFields, ContractForm, blank_contract};
use super::forms::{
    COMPLAINT_FIELDS, ComplaintFields, ComplaintForm, PROMISE_FIELDS, PromiseFields, PromiseForm,
    TOUCHPOINT_FIELDS, TouchpointFields, TouchpointForm,
};
use super::inputs::{Day, Faults, Refused};
use super::open::{FIRST, Open, focus_on, use_open};
use super::orders::{ORDER_FIELDS, OrderFields, OrderForm, blank_order};
use super::typed::Fault;
use crate::i18n::{key, t};
use crate::model::{
    Account, Complaint, Contact, Contract, Field as Named, Order, Promise, Record, RecordRef, Refusal, Stamp,
    Touchpoint,
};
use crate::ui::parts::Dialog;
use crate::ui::words;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

/// What the dialog shows.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Editing {
    /// A record of the book.
    Held(RecordRef),
    /// A person not yet known.
    NewContact,
    /// An order not yet known.
    NewOrder,
    /// A contract not yet known.
    NewContract,
}

/// Opens the dialog from anywhere on the page.
#[derive(Clone, Copy)]
pub(super) struct Editor {
    open: RwSignal<bool>,
    what: RwSignal<Option<Editing>>,
}

impl Default for Editor {
    fn default() -> Self {
        Self {
            open: RwSignal::new(false),
            what: RwSignal::new(None),
        }
    }
}

impl Editor {
    /// Edits the record at that place.
    pub(super) fn edit(self, at: RecordRef) {
        self.show(Editing::Held(at));
    }

    /// Adds a person.
    pub(super) fn add_contact(self) {
        self.show(Editing::NewContact);
    }

    /// Adds an order.
    pub(super) fn add_order(self) {
        self.show(Editing::NewOrder);
    }

    /// Adds a contract.
    pub(super) fn add_contract(self) {
        self.show(Editing::NewContract);
    }

    fn show(self, what: Editing) {
        self.what.set(Some(what));
        self.open.set(true);
    }
}

/// The fields of one record with the record they began from.
#[derive(Clone)]
enum Draft {
    Touchpoint(TouchpointForm, Touchpoint),
    Promise(PromiseForm, Promise),
    Complaint(ComplaintForm, Complaint),
    Order(OrderForm, Order),
    Contract(ContractForm, Contract),
    Contact(ContactForm, Contact),
    Account(AccountForm, Box<Account>),
}

impl Draft {
    fn of(open: Open, what: Editing) -> Option<Self> {
        let record = match what {
            Editing::Held(at) => open.session.book.with_untracked(|book| book.record(at))?,
            Editing::NewContact => blank_contact(open).into(),
            Editing::NewOrder => blank_order(open).into(),
            Editing::NewContract => blank_contract(open).into(),
        };
        let day = |day| Day::of(Some(day));
        Some(match record {
            Record::Touchpoint(it) => Self::Touchpoint(TouchpointForm::of(&it, day(it.on)), *it),
            Record::Promise(it) => Self::Promise(PromiseForm::of(&it, day(it.made_on)), *it),
            Record::Complaint(it) => Self::Complaint(ComplaintForm::of(&it, day(it.opened_on)), *it),
            Record::Order(it) => Self::Order(OrderForm::of(&it), *it),
            Record::Contract(it) => Self::Contract(ContractForm::of(open, &it), *it),
            Record::Contact(it) => Self::Contact(ContactForm::of(open, &it), *it),
            Record::Account(it) => Self::Account(AccountForm::of(open, &it), it),
            Record::Policy(_)
            | Record::Colleague(_)
            | Record::Product(_)
            | Record::Invoice(_)
            | Record::Survey(_)
            | Record::Need(_)
            | Record::Sign(_) => return None,
        })
    }

    fn at(&self) -> RecordRef {
        match self {
            Self::Touchpoint(_, it) => RecordRef::Touchpoint(it.account, it.id),
            Self::Promise(_, it) => RecordRef::Promise(it.account, it.id),
            Self::Complaint(_, it) => RecordRef::Complaint(it.account, it.id),
            Self::Order(_, it) => RecordRef::Order(it.account, it.id),
            Self::Contract(_, it) => RecordRef::Contract(it.account, it.id),
            Self::Contact(_, it) => RecordRef::Contact(it.account, it.id),
            Self::Account(_, it) => RecordRef::Account(it.id),
        }
    }

    fn shown(&self) -> &'static [Named] {
        match self {
            Self::Touchpoint(..) => TOUCHPOINT_FIELDS,
            Self::Promise(..) => PROMISE_FIELDS,
            Self::Complaint(..) => COMPLAINT_FIELDS,
            Self::Order(..) => ORDER_FIELDS,
            Self::Contract(..) => CONTRACT_FIELDS,
            Self::Contact(..) => CONTACT_FIELDS,
            Self::Account(..) => AccountForm::FIELDS,
        }
    }

    /// The record with what is typed; one that is known already is signed as edited.
    fn read(self, open: Open, known: bool) -> Result<Record, Fault> {
        let sign = |stamp: Stamp| {
            if known {
                stamp.edited(open.session.signature())
            } else {
                stamp
            }
        };
        Ok(match self {
            Self::Touchpoint(form, it) => form
                .read(
                    open,
                    Touchpoint {
                        stamp: sign(it.stamp),
                        ..it
                    },
                )?
                .into(),
            Self::Promise(form, it) => form
                .read(
                    open,
                    Promise {
                        stamp: sign(it.stamp),
                        ..it
                    },
                )?
                .into(),
            Self::Complaint(form, it) => form
                .read(
                    open,
                    Complaint {
                        stamp: sign(it.stamp),
                        ..it
                    },
                )?
                .into(),
            Self::Order(form, it) => form
                .read(
                    open,
                    Order {
                        stamp: sign(it.stamp),
                        ..it
                    },
                )?
                .into(),
            Self::Contract(form, it) => form
                .read(
                    open,
                    Contract {
                        stamp: sign(it.stamp),
                        ..it
                    },
                )?
                .into(),
            Self::Contact(form, it) => form
                .read(
                    open,
                    Contact {
                        stamp: sign(it.stamp),
                        ..it
                    },
                )?
                .into(),
            Self::Account(form, it) => form
                .read(
                    open,
                    Account {
                        stamp: sign(it.stamp),
                        ..*it
                    },
                )?
                .into(),
        })
    }

    fn fields(&self, faults: Faults) -> AnyView {
        match self {
            Self::Touchpoint(form, _) => {
                view! { <TouchpointFields form=*form faults quick=false>""</TouchpointFields> }.into_any()
            }
            Self::Promise(form, _) => {
                view! { <PromiseFields form=*form faults quick=false>""</PromiseFields> }.into_any()
            }
            Self::Complaint(form, _) => {
                view! { <ComplaintFields form=*form faults quick=false>""</ComplaintFields> }.into_any()
            }
            Self::Order(form, it) => {
                view! { <OrderFields form=*form faults summed=!it.lines.is_empty()/> }.into_any()
            }
            Self::Contract(form, _) => view! { <ContractFields form=*form faults/> }.into_any(),
            Self::Contact(form, _) => view! { <ContactFields form=*form faults/> }.into_any(),
            Self::Account(form, _) => view! { <AccountFields form=*form faults/> }.into_any(),
        }
    }
}

/// The dialog of the page.
#[component]
pub(super) fn EditorDialog() -> impl IntoView {
    let open = use_open();
    let Editor { open: shown, what } = open.editor;
    let title = Signal::derive(move || {
        open.session.text.with(|text| match what.get() {
            None => String::new(),
            Some(Editing::NewContact) => t!(text, "contact-add"),
            Some(Editing::NewOrder) => t!(text, "order-add"),
            Some(Editing::NewContract) => t!(text, "contract-add"),
            Some(Editing::Held(at)) => t!(text, "edit-record", record = text.get(words::record(at))),
        })
    });
    view! {
        <Dialog open=shown title>
            {move || what.get().and_then(|what| Draft::of(open, what)).map(|draft| view! { <Form draft/> })}
        </Dialog>
    }
}

#[component]
fn Form(draft: Draft) -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let shown = open.editor.open;
    let faults = Faults::none();
    let (at, fields) = (draft.at(), draft.shown());
    let known = session.book.with_untracked(|book| book.record(at).is_some());
    // The dialog opens before its content stands, and would leave the focus on its close button.
    Effect::new(|| request_animation_frame(|| focus_on(FIRST)));
    let view = draft.fields(faults);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let refuse = |(field, reason): Fault| Refusal {
            record: at,
            field,
            reason,
        };
        match draft
            .clone()
            .read(open, known)
            .map_err(refuse)
            .and_then(|record| open.put(record))
        {
            Ok(()) => shown.set(false),
            Err(refusal) => faults.set(Some(refusal)),
        }
    };
    let delete = move |_| {
        shown.set(false);
        open.remove(at);
    };
    let deletable = known && !matches!(at, RecordRef::Account(_));
    view! {
        <form class="stack" on:submit=submit novalidate>
            <div class="stack" id=FIRST tabindex="-1">{view}</div>
            <Refused faults shown=fields/>
            <footer>
                {deletable.then(|| view! {
                    <button class="danger" type="button" on:click=delete>{session.say(key!("delete"))}</button>
                    <span class="bar-space"></span>
                })}
                <button type="button" on:click=move |_| shown.set(false)>{session.say(key!("cancel"))}</button>
                <button class="primary" type="submit">{session.say(key!("save"))}</button>
            </footer>
        </form>
    }
}
