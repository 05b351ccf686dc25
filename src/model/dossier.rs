//! The dossier: everything recorded about one account.

use super::{
    Account, AccountId, Complaint, ComplaintId, Contact, ContactId, Contract, ContractId, Identified,
    Invoice, InvoiceId, Need, NeedId, Order, OrderId, Posture, Promise, PromiseId, Records, Sign, SignId,
    Survey, SurveyId, Tier, Touchpoint, TouchpointId,
};
use super::{Colleague, ColleagueId, Policy, Product, ProductId, contract};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Everything recorded about one account.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Dossier {
    /// The account itself.
    pub account: Account,
    /// Its people.
    #[serde(default, skip_serializing_if = "Records::is_empty")]
    pub contacts: Records<Contact>,
    /// Its orders.
    #[serde(default, skip_serializing_if = "Records::is_empty")]
    pub orders: Records<Order>,
    /// Contact events.
    #[serde(default, skip_serializing_if = "Records::is_empty")]
    pub touchpoints: Records<Touchpoint>,
    /// Promises in both directions.
    #[serde(default, skip_serializing_if = "Records::is_empty")]
    pub promises: Records<Promise>,
    /// Complaints.
    #[serde(default, skip_serializing_if = "Records::is_empty")]
    pub complaints: Records<Complaint>,
    /// Contracts.
    #[serde(default, skip_serializing_if = "Records::is_empty")]
    pub contracts: Records<Contract>,
    /// Invoices.
    #[serde(default, skip_serializing_if = "Records::is_empty")]
    pub invoices: Records<Invoice>,
    /// Answers to surveys.
    #[serde(default, skip_serializing_if = "Records::is_empty")]
    pub surveys: Records<Survey>,
    /// What it needs.
    #[serde(default, skip_serializing_if = "Records::is_empty")]
    pub needs: Records<Need>,
    /// Signs of tactics.
    #[serde(default, skip_serializing_if = "Records::is_empty")]
    pub signs: Records<Sign>,
}

impl Identified for Dossier {
    type Id = AccountId;

    fn id(&self) -> AccountId {
        self.account.id
    }
}

impl Dossier {
    /// A dossier that holds the account alone.
    pub fn new(account: Account) -> Self {
        Self {
            account,
            contacts: Records::default(),
            orders: Records::default(),
            touchpoints: Records::default(),
            promises: Records::default(),
            complaints: Records::default(),
            contracts: Records::default(),
            invoices: Records::default(),
            surveys: Records::default(),
            needs: Records::default(),
            signs: Records::default(),
        }
    }

    /// This dossier with every record naming the account it lies under: a file changed by hand may
    /// say otherwise, and such a record could then be neither found nor restored.
    pub(super) fn own_its_records(mut self) -> Self {
        let account = self.id();
        self.contacts
            .iter_mut()
            .for_each(|record| record.account = account);
        self.orders.iter_mut().for_each(|record| record.account = account);
        self.touchpoints
            .iter_mut()
            .for_each(|record| record.account = account);
        self.promises
            .iter_mut()
            .for_each(|record| record.account = account);
        self.complaints
            .iter_mut()
            .for_each(|record| record.account = account);
        self.contracts
            .iter_mut()
            .for_each(|record| record.account = account);
        self.invoices
            .iter_mut()
            .for_each(|record| record.account = account);
        self.surveys
            .iter_mut()
            .for_each(|record| record.account = account);
        self.needs.iter_mut().for_each(|record| record.account = account);
        self.signs.iter_mut().for_each(|record| record.account = account);
        self
    }

    /// The account's id.
    pub fn id(&self) -> AccountId {
        self.account.id
    }

    /// Its contracts, each with the end that by that day had followed from the others and from the account's leaving.
    #[must_use]
    pub fn agreements(&self, as_of: NaiveDate) -> Vec<Contract> {
        let lost = self.account.is_lost_on(as_of).then_some(self.account.lost_on);
        contract::settled(&self.contracts, lost.flatten(), as_of)
    }

    /// The tier in force that day.
    pub fn tier_on(&self, as_of: NaiveDate, policy: &Policy) -> Tier {
        self.account.tier.value_on(as_of).unwrap_or(policy.default_tier)
    }

    /// The posture in force that day.
    pub fn posture_on(&self, as_of: NaiveDate, policy: &Policy) -> Posture {
        self.account
            .posture
            .value_on(as_of)
            .unwrap_or(policy.default_posture)
    }

    /// Whether anything at all had happened by that day.
    pub fn began_by(&self, as_of: NaiveDate) -> bool {
        self.orders.iter().any(|order| order.ordered_on <= as_of)
            || self.touchpoints.iter().any(|touchpoint| touchpoint.on <= as_of)
            || self.promises.iter().any(|promise| promise.made_on <= as_of)
            || self
                .complaints
                .iter()
                .any(|complaint| complaint.opened_on <= as_of)
            || self.contracts.iter().any(|contract| contract.starts_on <= as_of)
            || self.invoices.iter().any(|invoice| invoice.issued_on <= as_of)
            || self.surveys.iter().any(|survey| survey.on <= as_of)
            || self.signs.iter().any(|sign| sign.on <= as_of)
    }

    /// The latest day on which anything happened, for offering an as-of date.
    pub fn last_event_on(&self) -> Option<NaiveDate> {
        let orders = self.orders.iter().map(|order| {
            order
                .delivered_on
                .unwrap_or(order.ordered_on)
                .max(order.ordered_on)
        });
        let touchpoints = self.touchpoints.iter().map(|touchpoint| touchpoint.on);
        let promises = self.promises.iter().map(|promise| promise.made_on);
        let complaints = self.complaints.iter().map(|complaint| complaint.opened_on);
        let invoices = self.invoices.iter().map(|invoice| invoice.issued_on);
        let surveys = self.surveys.iter().map(|survey| survey.on);
        let signs = self.signs.iter().map(|sign| sign.on);
        let asked = invoices.chain(surveys).chain(signs);
        orders
            .chain(touchpoints)
            .chain(promises)
            .chain(complaints)
            .chain(asked)
            .max()
    }
}

macro_rules! identified {
    ($($record:ident: $id:ident),* $(,)?) => {$(
        impl Identified for $record {
            type Id = $id;

            fn id(&self) -> $id {
                self.id
            }
        }
    )*};
}

identified! {
    Contact: ContactId, Order: OrderId, Touchpoint: TouchpointId, Promise: PromiseId,
    Complaint: ComplaintId, Contract: ContractId, Invoice: InvoiceId, Survey: SurveyId, Need: NeedId, Sign: SignId, Colleague: ColleagueId, Product: ProductId,
}
