//! What the health models read of a dossier, taken out once and scored for any day.

use chrono::NaiveDate;

use super::complaints::ComplaintDates;
use super::interdependence::Dependence;
use super::momentum::OrderEvent;
use super::promises::PromiseDates;
use super::sentiment::Tone;
use super::service::Delivery;
use super::ties::Touch;
use crate::model::{
    AccountId, Complaint, ComplaintId, ContactId, Currency, Direction, Dossier, Order, OrderId, Policy,
    Promise, PromiseId, RecordRef, Rhythm, Side, Touchpoint, TouchpointId,
};

/// The dated facts of one account.
#[derive(Debug, Clone)]
pub(crate) struct Facts<'a> {
    pub(crate) dossier: &'a Dossier,
    pub(crate) policy: &'a Policy,
    /// Contact events from their side: touchpoints inbound or mutual.
    pub(crate) contacts: Vec<Heard>,
    pub(crate) orders: Vec<Ordered>,
    pub(crate) promises: Vec<(PromiseId, PromiseDates)>,
    pub(crate) complaints: Vec<(ComplaintId, ComplaintDates)>,
    pub(crate) touches: Vec<Touch>,
    /// The touchpoint of each touch, at the same place.
    pub(crate) touch_ids: Vec<TouchpointId>,
    pub(crate) tones: Vec<(TouchpointId, Tone)>,
}

/// A contact event that ends a silence.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Heard {
    pub(crate) id: TouchpointId,
    pub(crate) on: NaiveDate,
    pub(crate) direction: Direction,
}

/// An order with its delivery; the id is none for an order only imagined.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ordered {
    pub(crate) id: Option<OrderId>,
    pub(crate) event: OrderEvent,
    pub(crate) currency: Currency,
    pub(crate) delivery: Delivery,
}

impl<'a> Facts<'a> {
    pub(crate) fn of(dossier: &'a Dossier, policy: &'a Policy) -> Self {
        let ours = dossier
            .promises
            .iter()
            .filter(|promise| promise.side == Side::Ours);
        let met = || {
            dossier
                .touchpoints
                .iter()
                .filter(|t| !t.colleagues.is_empty() && !t.contacts.is_empty())
        };
        Self {
            dossier,
            policy,
            contacts: dossier.touchpoints.iter().filter_map(heard).collect(),
            orders: dossier.orders.iter().map(ordered).collect(),
            promises: ours.map(|promise| (promise.id, promise_dates(promise))).collect(),
            complaints: dossier
                .complaints
                .iter()
                .map(|it| (it.id, complaint_dates(it)))
                .collect(),
            touches: met().map(touch).collect(),
            touch_ids: met().map(|touchpoint| touchpoint.id).collect(),
            tones: dossier.touchpoints.iter().filter_map(tone).collect(),
        }
    }

    pub(crate) fn account(&self) -> AccountId {
        self.dossier.id()
    }

    pub(crate) fn rhythm(&self, day: NaiveDate) -> Rhythm {
        self.policy.rhythm_of(self.dossier.tier_on(day, self.policy))
    }

    /// Contacts with the power believed on a day.
    pub(crate) fn buying_centre(&self, day: NaiveDate) -> Vec<(ContactId, f64)> {
        let power = |contact: &crate::model::Contact| contact.power.value_on(day).map(f64::from);
        self.dossier
            .contacts
            .iter()
            .filter_map(|contact| Some((contact.id, power(contact)?)))
            .collect()
    }

    /// What is believed of dependence on a day: the share of wallet, so far.
    pub(crate) fn dependence(&self, day: NaiveDate) -> Dependence {
        let share_of_wallet = self
            .dossier
            .account
            .share_of_wallet
            .value_on(day)
            .map(crate::model::Share::as_f64);
        Dependence {
            share_of_wallet,
            ..Dependence::default()
        }
    }

    /// Deliveries of the orders placed by a day.
    pub(crate) fn deliveries(&self, day: NaiveDate) -> Vec<Delivery> {
        self.orders
            .iter()
            .filter(|order| order.event.on <= day)
            .map(|order| order.delivery)
            .collect()
    }

    /// The orders placed by a day; without values where currencies are mixed, since they cannot be added.
    pub(crate) fn order_events(&self, day: NaiveDate) -> Vec<OrderEvent> {
        let placed = || self.orders.iter().filter(|order| order.event.on <= day);
        let mut currencies = placed().map(|order| order.currency);
        let first = currencies.next();
        let mixed = currencies.any(|currency| Some(currency) != first);
        let value = |event: OrderEvent| event.value.filter(|_| !mixed);
        placed()
            .map(|order| OrderEvent {
                value: value(order.event),
                ..order.event
            })
            .collect()
    }

    /// Days on which their side was in contact: touchpoints and orders.
    pub(crate) fn contact_days(&self) -> impl Iterator<Item = NaiveDate> {
        self.contacts
            .iter()
            .map(|heard| heard.on)
            .chain(self.orders.iter().map(|order| order.event.on))
    }

    pub(crate) fn order_ref(&self, id: OrderId) -> RecordRef {
        RecordRef::Order(self.account(), id)
    }

    pub(crate) fn touchpoint_ref(&self, id: TouchpointId) -> RecordRef {
        RecordRef::Touchpoint(self.account(), id)
    }

    pub(crate) fn promise_ref(&self, id: PromiseId) -> RecordRef {
        RecordRef::Promise(self.account(), id)
    }

    pub(crate) fn complaint_ref(&self, id: ComplaintId) -> RecordRef {
        RecordRef::Complaint(self.account(), id)
    }
}

fn heard(touchpoint: &Touchpoint) -> Option<Heard> {
    let &Touchpoint {
        id, on, direction, ..
    } = touchpoint;
    // Our own mailing cannot end their silence.
    (direction != Direction::Outbound).then_some(Heard { id, on, direction })
}

fn ordered(order: &Order) -> Ordered {
    let value = order.amount().map(crate::model::Money::major);
    let &Order {
        id,
        ordered_on,
        due_on,
        delivered_on,
        defect_free,
        currency,
        ..
    } = order;
    Ordered {
        id: Some(id),
        event: OrderEvent {
            on: ordered_on,
            value,
        },
        currency,
        delivery: Delivery {
            due_on,
            delivered_on,
            defect_free,
        },
    }
}

fn promise_dates(promise: &Promise) -> PromiseDates {
    let &Promise {
        made_on,
        due_on,
        delivered_on,
        broken_on,
        cancelled_on,
        ..
    } = promise;
    PromiseDates {
        made_on,
        due_on,
        delivered_on,
        broken_on,
        cancelled_on,
    }
}

fn complaint_dates(complaint: &Complaint) -> ComplaintDates {
    let &Complaint {
        opened_on,
        answered_on,
        resolved_on,
        ..
    } = complaint;
    ComplaintDates {
        opened_on,
        answered_on,
        resolved_on,
    }
}

fn touch(touchpoint: &Touchpoint) -> Touch {
    let Touchpoint {
        on,
        channel,
        colleagues,
        contacts,
        ..
    } = touchpoint;
    Touch {
        on: *on,
        channel: *channel,
        colleagues: colleagues.clone(),
        contacts: contacts.clone(),
    }
}

/// The recorded tone runs from −2 to 2, the model's from −1 to 1.
fn tone(touchpoint: &Touchpoint) -> Option<(TouchpointId, Tone)> {
    let value = f64::from(touchpoint.sentiment?) / 2.0;
    Some((
        touchpoint.id,
        Tone {
            on: touchpoint.on,
            value,
        },
    ))
}
