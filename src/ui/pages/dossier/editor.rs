//! The dialog in which one record of the dossier is edited, added or deleted.

use super::account_form::{
    AccountFields, AccountForm, CONTACT_FIELDS, ContactFields, ContactForm, blank_contact,
};
use super::asked::Addition;
use super::contract_form::{CONTRACT_FIELDS, ContractFields, ContractForm, blank_contract};
use super::forms::{
    COMPLAINT_FIELDS, ComplaintFields, ComplaintForm, PROMISE_FIELDS, PromiseFields, PromiseForm,
    TOUCHPOINT_FIELDS, TouchpointFields, TouchpointForm,
};
use super::inputs::{Day, Faults, Refused};
use super::invoice_form::{INVOICE_FIELDS, InvoiceFields, InvoiceForm, blank_invoice};
use super::open::{FIRST, Open, focus_on, use_open};
use super::orders::{ORDER_FIELDS, OrderFields, OrderForm, blank_order};
use super::relation_forms::{
    NEED_FIELDS, NeedFields, NeedForm, SIGN_FIELDS, SURVEY_FIELDS, SignFields, SignForm, SurveyFields,
    SurveyForm, blank_need, blank_sign, blank_survey,
};
use super::typed::Fault;
use crate::i18n::{key, t};
use crate::model::{
    Account, Complaint, Contact, Contract, Field as Named, Invoice, Need, Order, Promise, Record, RecordRef,
    Refusal, Sign, Survey, Touchpoint,
};
use crate::ui::parts::Dialog;
use crate::ui::words;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

/// A record of that kind of which nothing is known yet; none where it is entered in one line.
fn blank(open: Open, addition: Addition) -> Option<Record> {
    Some(match addition {
        Addition::Touchpoint | Addition::Promise | Addition::Complaint => return None,
        Addition::Contact => blank_contact(open).into(),
        Addition::Order => blank_order(open).into(),
        Addition::Contract => blank_contract(open).into(),
        Addition::Invoice => blank_invoice(open).into(),
        Addition::Survey => blank_survey(open).into(),
        Addition::Need => blank_need(open).into(),
        Addition::Sign => blank_sign(open).into(),
    })
}

/// What the dialog shows.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Editing {
    /// A record of the book.
    Held(RecordRef),
    New(Addition),
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

    /// Adds a record.
    pub(super) fn add(self, new: Addition) {
        self.show(Editing::New(new));
    }

    fn show(self, what: Editing) {
        self.what.set(Some(what));
        self.open.set(true);
    }
}

/// The kinds that the dialog edits: their form, how it begins, the fields it shows, and how.
macro_rules! drafts {
    ($open:ident, $it:ident, $form:ident, $faults:ident;
     $($kind:ident($type:ty): $begin:expr, $shown:expr, $view:expr;)*) => {
        /// The fields of one record with the record they began from.
        #[derive(Clone)]
        enum Draft {
            $($kind($type, Box<$kind>),)*
        }

        impl Draft {
            fn of($open: Open, record: Record) -> Option<Self> {
                match record {
                    $(Record::$kind($it) => Some(Self::$kind($begin, $it)),)*
                    _ => None,
                }
            }

            fn shown(&self) -> &'static [Named] {
                match self {
                    $(Self::$kind(..) => $shown,)*
                }
            }

            /// The record with what is typed.
            fn read(self, open: Open) -> Result<Record, Fault> {
                match self {
                    $(Self::$kind(form, it) => form.read(open, *it).map(Record::from),)*
                }
            }

            #[allow(unused_variables, reason = "only an order's fields depend on what is held")]
            fn fields(&self, $faults: Faults) -> AnyView {
                match self {
                    $(Self::$kind($form, $it) => {
                        let $form = *$form;
                        $view.into_any()
                    })*
                }
            }
        }
    };
}

drafts! { open, it, form, faults;
    Touchpoint(TouchpointForm): TouchpointForm::of(&it, Day::of(Some(it.on))), TOUCHPOINT_FIELDS,
        view! { <TouchpointFields form faults quick=false>""</TouchpointFields> };
    Promise(PromiseForm): PromiseForm::of(&it, Day::of(Some(it.made_on))), PROMISE_FIELDS,
        view! { <PromiseFields form faults quick=false>""</PromiseFields> };
    Complaint(ComplaintForm): ComplaintForm::of(&it, Day::of(Some(it.opened_on))), COMPLAINT_FIELDS,
        view! { <ComplaintFields form faults quick=false>""</ComplaintFields> };
    Order(OrderForm): OrderForm::of(&it), ORDER_FIELDS,
        view! { <OrderFields form faults summed=!it.lines.is_empty()/> };
    Contract(ContractForm): ContractForm::of(open, &it), CONTRACT_FIELDS,
        view! { <ContractFields form faults/> };
    Invoice(InvoiceForm): InvoiceForm::of(open, &it), INVOICE_FIELDS,
        view! { <InvoiceFields form faults/> };
    Survey(SurveyForm): SurveyForm::of(open, &it), SURVEY_FIELDS,
        view! { <SurveyFields form faults/> };
    Need(NeedForm): NeedForm::of(open, &it), NEED_FIELDS,
        view! { <NeedFields form faults/> };
    Sign(SignForm): SignForm::of(&it), SIGN_FIELDS,
        view! { <SignFields form faults/> };
    Contact(ContactForm): ContactForm::of(open, &it), CONTACT_FIELDS,
        view! { <ContactFields form faults/> };
    Account(AccountForm): AccountForm::of(open, &it), AccountForm::FIELDS,
        view! { <AccountFields form faults/> };
}

/// The dialog of the page.
#[component]
pub(super) fn EditorDialog() -> impl IntoView {
    let open = use_open();
    let Editor { open: shown, what } = open.editor;
    let title = Signal::derive(move || {
        open.session.text.with(|text| match what.get() {
            None => String::new(),
            Some(Editing::New(new)) => text.get(words::addition(new)),
            Some(Editing::Held(at)) => t!(text, "edit-record", record = text.get(words::record(at))),
        })
    });
    let begun = move |what: Editing| {
        let record = match what {
            Editing::Held(at) => open.session.book.with_untracked(|book| book.record(at))?,
            Editing::New(new) => blank(open, new)?,
        };
        let at = record.reference();
        let draft = Draft::of(open, record)?;
        Some(view! { <Form at draft/> })
    };
    view! { <Dialog open=shown title>{move || what.get().and_then(begun)}</Dialog> }
}

#[component]
fn Form(at: RecordRef, draft: Draft) -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let shown = open.editor.open;
    let faults = Faults::none();
    let fields = draft.shown();
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
        // What is known already is signed as edited.
        let signed = |record: Record| {
            let stamp = record.stamp();
            record.stamped(if known {
                stamp.edited(session.signature())
            } else {
                stamp
            })
        };
        let read = draft.clone().read(open).map(signed).map_err(refuse);
        match read.and_then(|record| open.put(record)) {
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
