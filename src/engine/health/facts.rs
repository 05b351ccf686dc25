//! What the health models read of a dossier, taken out once and scored for any day.

use chrono::NaiveDate;

use super::complaints::{self, ComplaintDates};
use super::interdependence::Dependence;
use super::momentum::OrderEvent;
use super::payments;
use super::promises::PromiseDates;
use super::sentiment::Tone;
use super::service::{self, Delivery};
use super::standing;
use super::ties::{Scale, Touch};
use super::trust::{Behaviours, FaceTime, SurveyItem};
use crate::engine::estimate::days;
use crate::model::{
    AccountId, Beliefs, Channel, ComplaintId, ContactId, Currency, Direction, Dossier, HalfLives, Invoice,
    InvoiceId, Money, NeedId, Order, OrderId, Policy, PromiseId, Question, RecordRef, Rhythm, Share, Side,
    Survey, SurveyId, Touchpoint, TouchpointId,
};

/// The dated facts of one account.
#[derive(Debug, Clone)]
pub(crate) struct Facts<'a> {
    pub(crate) dossier: &'a Dossier,
    pub(crate) policy: &'a Policy,
    /// How fast records fade, on whatever day they are scored.
    pub(crate) half_lives: HalfLives,
    /// Contact events from their side: touchpoints inbound or mutual.
    pub(crate) contacts: Vec<Heard>,
    pub(crate) orders: Vec<Ordered>,
    pub(crate) promises: Vec<(PromiseId, PromiseDates)>,
    pub(crate) complaints: Vec<(ComplaintId, ComplaintDates)>,
    pub(crate) touches: Vec<Touch<'a>>,
    /// The touchpoint of each touch, at the same place.
    pub(crate) touch_ids: Vec<TouchpointId>,
    pub(crate) tones: Vec<(TouchpointId, Tone)>,
    pub(crate) invoices: Vec<(InvoiceId, payments::Invoice)>,
    /// Answers that speak of trust.
    pub(crate) trusted: Vec<(SurveyId, SurveyItem)>,
}

/// A visit with its time.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Visit {
    pub(crate) id: TouchpointId,
    pub(crate) on: NaiveDate,
    pub(crate) hours: f64,
    /// Share of it spent on business of the day, 0..=1.
    pub(crate) transactional: f64,
}

/// Days in what counts as the last year.
pub(crate) const YEAR: i64 = 365;

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
    /// The facts, fading as the posture in force on `as_of` has it: the same on every day they are scored for, so that
    /// a change of posture is no change of health.
    pub(crate) fn of(dossier: &'a Dossier, policy: &'a Policy, as_of: NaiveDate) -> Self {
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
            half_lives: *policy.half_lives_of(dossier.posture_on(as_of, policy)),
            contacts: at_once(dossier.touchpoints.iter().filter_map(heard)),
            orders: dossier.orders.iter().map(ordered).collect(),
            promises: at_once(ours.map(|promise| (promise.id, PromiseDates::from(promise)))),
            complaints: dossier
                .complaints
                .iter()
                .map(|it| (it.id, ComplaintDates::from(it)))
                .collect(),
            touches: at_once(met().map(touch)),
            touch_ids: at_once(met().map(|touchpoint| touchpoint.id)),
            tones: at_once(dossier.touchpoints.iter().filter_map(tone)),
            invoices: dossier.invoices.iter().map(|it| (it.id, invoice(it))).collect(),
            trusted: dossier.surveys.iter().filter_map(trusted).collect(),
        }
    }

    pub(crate) fn account(&self) -> AccountId {
        self.dossier.id()
    }

    pub(crate) fn rhythm(&self, day: NaiveDate) -> Rhythm {
        self.policy.rhythm_of(self.dossier.tier_on(day, self.policy))
    }

    /// How ties fade and saturate.
    pub(crate) fn scale(&self) -> Scale {
        Scale {
            half_life_days: f64::from(self.half_lives.ties),
            ..Scale::default()
        }
    }

    /// By what complaints are measured on a day.
    pub(crate) fn complaint_measure(&self, day: NaiveDate) -> complaints::Measure {
        let tier = self.dossier.tier_on(day, self.policy);
        complaints::Measure {
            target: self.policy.complaint_target_of(tier),
            half_life: f64::from(self.half_lives.complaints),
        }
    }

    /// By what deliveries are measured.
    pub(crate) fn service_measure(&self) -> service::Measure {
        service::Measure {
            tolerance_days: i64::from(self.policy.delivery_tolerance_days),
            half_life: f64::from(self.half_lives.service),
        }
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

    /// What is believed of dependence on a day. What they spend in our field is what they spent with us in the year
    /// before it, over our share.
    pub(crate) fn dependence(&self, day: NaiveDate) -> Dependence {
        let account = &self.dossier.account;
        let share_of_wallet = account.share_of_wallet.value_on(day).map(Share::as_f64);
        let cost = account.switching_cost.value_on(day);
        let spent = share_of_wallet
            .filter(|share| *share > 0.0)
            .and_then(|share| Some(self.spent_in_a_year(day, cost?.currency)? / share));
        let rating = |beliefs: &Beliefs<u8>| beliefs.value_on(day).map(f64::from);
        Dependence {
            share_of_wallet,
            switching_cost: cost.map(Money::major),
            annual_spend: spent,
            ordering_links: account.ordering_links.value_on(day).unwrap_or(0).into(),
            our_replaceability: rating(&account.our_replaceability),
            share_of_our_margin: account.share_of_our_margin.value_on(day).map(Share::as_f64),
            their_replaceability: rating(&account.their_replaceability),
        }
    }

    /// What the orders of the year before a day came to, in major units; none where they came to nothing, or one is of
    /// another currency or of no known value.
    fn spent_in_a_year(&self, day: NaiveDate, currency: Currency) -> Option<f64> {
        let year = self
            .orders
            .iter()
            .filter(|order| (0..YEAR).contains(&days(order.event.on, day)));
        year.map(|order| order.event.value.filter(|_| order.currency == currency))
            .sum::<Option<f64>>()
            .filter(|spent| *spent > 0.0)
    }

    /// What they do with us, as believed on a day.
    pub(crate) fn behaviours(&self, day: NaiveDate) -> Behaviours {
        let account = &self.dossier.account;
        Behaviours {
            confidential_shared: account.shares_information.value_on(day),
            ideas_offered: account.offers_ideas.value_on(day),
            inspection_waived: account.waives_inspection.value_on(day),
        }
    }

    /// Visits of the year before a day of which both the time and the business of the day in it are known.
    pub(crate) fn visits(&self, day: NaiveDate) -> impl Iterator<Item = Visit> {
        let told = self.dossier.touchpoints.iter().filter_map(move |touchpoint| {
            let recent = (0..YEAR).contains(&days(touchpoint.on, day));
            Some(Visit {
                id: touchpoint.id,
                on: touchpoint.on,
                hours: f64::from(touchpoint.minutes?) / 60.0,
                transactional: touchpoint.transactional?.as_f64(),
            })
            .filter(|_| recent && touchpoint.channel == Channel::Visit)
        });
        told.filter(|visit| visit.hours > 0.0)
    }

    /// Those visits together; none where there are none.
    pub(crate) fn face_time(&self, day: NaiveDate) -> Option<FaceTime> {
        let sum = |face: FaceTime, visit: Visit| FaceTime {
            transactional_hours: face.transactional_hours + visit.hours * visit.transactional,
            total_hours: face.total_hours + visit.hours,
            visits: face.visits + 1.0,
        };
        let nothing = FaceTime {
            transactional_hours: 0.0,
            total_hours: 0.0,
            visits: 0.0,
        };
        let face = self.visits(day).fold(nothing, sum);
        (face.visits > 0.0).then_some(face)
    }

    /// Needs that matter, with the ratings believed on a day.
    pub(crate) fn needs(&self, day: NaiveDate) -> Vec<standing::Need<NeedId>> {
        let rating = |beliefs: &Beliefs<u8>| beliefs.value_on(day).map(f64::from);
        let judged = self.dossier.needs.iter().filter_map(|need| {
            Some(standing::Need {
                need: need.id,
                importance: rating(&need.importance)?,
                ours: rating(&need.ours),
                rivals: need.rivals.iter().map(|rival| rating(&rival.rating)).collect(),
            })
        });
        judged.collect()
    }

    /// Deliveries of the orders placed by a day.
    pub(crate) fn deliveries(&self, day: NaiveDate) -> impl Iterator<Item = &Delivery> {
        self.orders
            .iter()
            .filter(move |order| order.event.on <= day)
            .map(|order| &order.delivery)
    }

    /// The orders placed by a day; without values where currencies are mixed, since they cannot be added.
    pub(crate) fn order_events(&self, day: NaiveDate) -> Vec<OrderEvent> {
        let placed = || self.orders.iter().filter(|order| order.event.on <= day);
        let mut currencies = placed().map(|order| order.currency);
        let first = currencies.next();
        let mixed = currencies.any(|currency| Some(currency) != first);
        let value = |event: OrderEvent| event.value.filter(|_| !mixed);
        at_once(placed().map(|order| OrderEvent {
            value: value(order.event),
            ..order.event
        }))
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

/// Collects into a list that is allocated once: for as many as may come at most.
pub(crate) fn at_once<T>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut all = Vec::with_capacity(items.size_hint().1.unwrap_or(0));
    all.extend(items);
    all
}

fn heard(touchpoint: &Touchpoint) -> Option<Heard> {
    let &Touchpoint {
        id, on, direction, ..
    } = touchpoint;
    // Our own mailing cannot end their silence.
    (direction != Direction::Outbound).then_some(Heard { id, on, direction })
}

fn ordered(order: &Order) -> Ordered {
    let value = order.amount().map(Money::major);
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

fn invoice(invoice: &Invoice) -> payments::Invoice {
    let &Invoice {
        issued_on,
        due_on,
        paid_on,
        withheld_on,
        our_fault,
        amount,
        ..
    } = invoice;
    payments::Invoice {
        issued_on,
        due_on,
        paid_on,
        amount: amount.map(Money::major),
        withheld_on,
        justified: our_fault,
    }
}

fn trusted(survey: &Survey) -> Option<(SurveyId, SurveyItem)> {
    let item = SurveyItem {
        on: survey.on,
        score: f64::from(survey.score),
    };
    (survey.question == Question::Trust).then_some((survey.id, item))
}

fn touch(touchpoint: &Touchpoint) -> Touch<'_> {
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
        colleagues,
        contacts,
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
