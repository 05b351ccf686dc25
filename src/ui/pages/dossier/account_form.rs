//! The fields of the account itself and of its people.

use super::inputs::{Choose, Day, DayInput, Faults, Line, Ticks};
use super::open::{Open, use_open};
use super::typed::{self, Fault};
use crate::i18n::{Key, Text, key, t};
use crate::model::{
    Account, AccountId, AccountKind, Basis, Beliefs, BuyingRole, Contact, Field as Named, Observation, Roles,
    Stamp,
};
use crate::sorting;
use crate::ui::words;
use chrono::NaiveDate;
use leptos::prelude::*;

/// What is typed about the account.
#[derive(Clone, Copy)]
pub(super) struct AccountForm {
    name: RwSignal<String>,
    number: RwSignal<String>,
    parent: RwSignal<Option<AccountId>>,
    kind: RwSignal<AccountKind>,
    segment: RwSignal<String>,
    opened: Day,
    wallet: RwSignal<String>,
    tags: RwSignal<String>,
    street: RwSignal<String>,
    postal_code: RwSignal<String>,
    city: RwSignal<String>,
    region: RwSignal<String>,
    country: RwSignal<String>,
    phone: RwSignal<String>,
    website: RwSignal<String>,
}

impl AccountForm {
    /// The fields an account's refusal may name here.
    pub(super) const FIELDS: &'static [Named] = &[
        Named::Name,
        Named::Number,
        Named::Parent,
        Named::Text,
        Named::OpenedOn,
        Named::Value,
    ];

    /// Shows a record.
    pub(super) fn of(open: Open, account: &Account) -> Self {
        let wallet = account
            .share_of_wallet
            .value_on(open.session.as_of.get_untracked());
        let typed = |text: &str| RwSignal::new(text.to_owned());
        let address = &account.address;
        Self {
            name: typed(&account.name),
            number: typed(&account.number),
            parent: RwSignal::new(account.parent),
            kind: RwSignal::new(account.kind),
            segment: typed(&account.segment),
            opened: Day::of(account.opened_on),
            wallet: RwSignal::new(typed::whole_percent(wallet)),
            tags: RwSignal::new(account.tags.join(", ")),
            street: typed(&address.street),
            postal_code: typed(&address.postal_code),
            city: typed(&address.city),
            region: typed(&address.region),
            country: typed(&address.country),
            phone: typed(&address.phone),
            website: typed(&address.website),
        }
    }

    /// The record with what is typed.
    pub(super) fn read(self, open: Open, mut account: Account) -> Result<Account, Fault> {
        let as_of = open.session.as_of.get_untracked();
        let typed = |text: RwSignal<String>| text.get_untracked().trim().to_owned();
        account.name = typed(self.name);
        account.number = typed(self.number);
        account.parent = self.parent.get_untracked();
        account.kind = self.kind.get_untracked();
        account.segment = typed(self.segment);
        account.opened_on = typed::optional_day(&self.opened.typed(as_of));
        account.tags = typed::tags(&self.tags.get_untracked());
        account.address.street = typed(self.street);
        account.address.postal_code = typed(self.postal_code);
        account.address.city = typed(self.city);
        account.address.region = typed(self.region);
        account.address.country = typed(self.country);
        account.address.phone = typed(self.phone);
        account.address.website = typed(self.website);
        let held = account.share_of_wallet.value_on(as_of);
        let wallet = typed::percent(Named::Value, &self.wallet.get_untracked(), held)?;
        rejudge(&mut account.share_of_wallet, wallet, as_of);
        Ok(account)
    }
}

fn judged<T>(on: NaiveDate, value: T) -> Observation<T> {
    Observation {
        on,
        value,
        basis: Basis::Assumed,
        expires: None,
    }
}

/// The fields of the account.
#[component]
pub(super) fn AccountFields(form: AccountForm, faults: Faults) -> impl IntoView {
    let open = use_open();
    let session = open.session;
    let kinds = Signal::derive(move || {
        let all = [AccountKind::Headquarters, AccountKind::Unit, AccountKind::Site];
        session
            .text
            .with(|text| all.map(|one| (one, text.get(kind(one)))).to_vec())
    });
    let parents = Signal::derive(move || {
        let mut others: Vec<_> = session.book.with(|book| {
            let others = book.dossiers().filter(|held| held.id() != open.id);
            others
                .map(|held| (Some(held.id()), held.account.name.clone()))
                .collect()
        });
        sorting::by_cached_key(&mut others, |(_, name)| name.to_lowercase());
        others.insert(0, (None, session.text.with(|text| t!(text, "parent-none"))));
        others
    });
    view! {
        <div class="form-row">
            <Line label=key!("field-name") typed=form.name fault=faults.of(Named::Name) grow=true required=true/>
            <Line label=key!("field-number") typed=form.number fault=faults.of(Named::Number)/>
        </div>
        <div class="form-row">
            <Choose label=key!("field-parent") options=parents chosen=form.parent choose=move |parent| form.parent.set(parent) fault=faults.of(Named::Parent)/>
            <Choose label=key!("ask-kind") options=kinds chosen=form.kind choose=move |kind| form.kind.set(kind)/>
        </div>
        <div class="form-row">
            <Line label=key!("ask-segment") typed=form.segment fault=faults.of(Named::Text) grow=true/>
            <DayInput label=key!("field-opened-on") day=form.opened fault=faults.of(Named::OpenedOn)/>
            <Line label=key!("ask-wallet") typed=form.wallet kind="number" fault=faults.of(Named::Value)/>
        </div>
        <div class="form-row">
            <Line label=key!("ask-street") typed=form.street grow=true/>
            <Line label=key!("ask-postal-code") typed=form.postal_code/>
            <Line label=key!("ask-city") typed=form.city/>
        </div>
        <div class="form-row">
            <Line label=key!("ask-region") typed=form.region/>
            <Line label=key!("ask-country") typed=form.country/>
            <Line label=key!("ask-phone") typed=form.phone kind="tel"/>
            <Line label=key!("ask-website") typed=form.website/>
        </div>
        <Line label=key!("ask-tags") typed=form.tags/>
    }
}

/// The name of a place in the customer's organisation.
pub(super) fn kind(kind: AccountKind) -> Key {
    match kind {
        AccountKind::Headquarters => key!("kind-headquarters"),
        AccountKind::Unit => key!("kind-unit"),
        AccountKind::Site => key!("kind-site"),
    }
}

/// What is typed about a person.
#[derive(Clone, Copy)]
pub(super) struct ContactForm {
    name: RwSignal<String>,
    title: RwSignal<String>,
    phone: RwSignal<String>,
    email: RwSignal<String>,
    power: RwSignal<Option<u8>>,
    attitude: RwSignal<Option<i8>>,
    roles: RwSignal<Vec<BuyingRole>>,
}

/// A person of whom nothing is known yet.
pub(super) fn blank_contact(open: Open) -> Contact {
    let stamp: Stamp = open.session.stamp();
    Contact {
        id: open.session.mint().mint(),
        account: open.id,
        name: String::new(),
        title: String::new(),
        email: String::new(),
        phone: String::new(),
        power: Beliefs::default(),
        attitude: Beliefs::default(),
        roles: Beliefs::default(),
        stamp,
    }
}

impl ContactForm {
    /// Shows a record.
    pub(super) fn of(open: Open, contact: &Contact) -> Self {
        let as_of = open.session.as_of.get_untracked();
        Self {
            name: RwSignal::new(contact.name.clone()),
            title: RwSignal::new(contact.title.clone()),
            phone: RwSignal::new(contact.phone.clone()),
            email: RwSignal::new(contact.email.clone()),
            power: RwSignal::new(contact.power.value_on(as_of)),
            attitude: RwSignal::new(contact.attitude.value_on(as_of)),
            roles: RwSignal::new(contact.roles.value_on(as_of).unwrap_or_default().into()),
        }
    }

    /// The record with what is typed; what is judged differently from before is a new observation.
    pub(super) fn read(self, open: Open, mut contact: Contact) -> Result<Contact, Fault> {
        let as_of = open.session.as_of.get_untracked();
        let typed = |text: RwSignal<String>| text.get_untracked().trim().to_owned();
        contact.name = typed(self.name);
        contact.title = typed(self.title);
        contact.phone = typed(self.phone);
        contact.email = typed(self.email);
        rejudge(&mut contact.power, self.power.get_untracked(), as_of);
        rejudge(&mut contact.attitude, self.attitude.get_untracked(), as_of);
        let roles = Roles::from(self.roles.get_untracked());
        // Nothing ticked where nothing was known is no judgement.
        let judged = !contact.roles.is_empty() || roles != Roles::default();
        rejudge(&mut contact.roles, judged.then_some(roles), as_of);
        Ok(contact)
    }
}

pub(super) fn rejudge<T: Copy + PartialEq>(beliefs: &mut Beliefs<T>, value: Option<T>, as_of: NaiveDate) {
    if let Some(value) = value.filter(|value| beliefs.value_on(as_of) != Some(*value)) {
        beliefs.observe(judged(as_of, value));
    }
}

/// The fields a contact's refusal may name here.
pub(super) const CONTACT_FIELDS: &[Named] = &[Named::Name, Named::Text];

/// The fields of a person.
#[component]
pub(super) fn ContactFields(form: ContactForm, faults: Faults) -> impl IntoView {
    let session = use_open().session;
    // A judgement once made stays in the series; it can be changed, not unmade.
    let (rated, felt) = (
        form.power.get_untracked().is_some(),
        form.attitude.get_untracked().is_some(),
    );
    let powers = Signal::derive(move || {
        session.text.with(|text| {
            let none = (!rated).then(|| (None, t!(text, "choice-none")));
            none.into_iter()
                .chain((1..=5).map(|level: u8| (Some(level), text.get(power(level)))))
                .collect::<Vec<_>>()
        })
    });
    let attitudes = Signal::derive(move || {
        session.text.with(|text| {
            let none = (!felt).then(|| (None, t!(text, "choice-none")));
            none.into_iter()
                .chain((-2..=2).map(|level: i8| (Some(level), text.get(attitude(level)))))
                .collect::<Vec<_>>()
        })
    });
    let roles = Signal::derive(move || {
        let named = |text: &Text| {
            BuyingRole::ALL
                .map(|one| (one, text.get(words::judged::role(one))))
                .to_vec()
        };
        session.text.with(named)
    });
    view! {
        <div class="form-row">
            <Line label=key!("field-name") typed=form.name fault=faults.of(Named::Name) grow=true required=true/>
            <Line label=key!("ask-job") typed=form.title fault=faults.of(Named::Text) grow=true/>
        </div>
        <div class="form-row">
            <Line label=key!("ask-phone") typed=form.phone kind="tel" grow=true/>
            <Line label=key!("ask-email") typed=form.email kind="email" grow=true/>
        </div>
        <div class="form-row">
            <Choose label=key!("ask-power") options=powers chosen=form.power choose=move |level| form.power.set(level)/>
            <Choose label=key!("ask-attitude") options=attitudes chosen=form.attitude choose=move |level| form.attitude.set(level)/>
        </div>
        <Ticks label=key!("ask-roles") people=roles ticked=form.roles/>
    }
}

/// How much a person decides, in words.
pub(super) fn power(level: u8) -> Key {
    match level {
        0 | 1 => key!("power-1"),
        2 => key!("power-2"),
        3 => key!("power-3"),
        4 => key!("power-4"),
        _ => key!("power-5"),
    }
}

/// How a person stands to us, in words.
pub(super) fn attitude(level: i8) -> Key {
    match level {
        i8::MIN..=-2 => key!("attitude-opponent"),
        -1 => key!("attitude-doubtful"),
        0 => key!("attitude-neutral"),
        1 => key!("attitude-friendly"),
        2..=i8::MAX => key!("attitude-champion"),
    }
}
