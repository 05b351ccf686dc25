//! What must hold for any records.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;

use super::clv;
use super::health::course::{Came, Course, Movement};
use super::health::momentum::{self, OrderEvent};
use super::health::promises::{FLAT_PRIOR, PromiseDates, reliability};
use super::health::silence::{Expected, silence};
use super::health::{self, FactorKind, Health, Step};
use super::sample::{Sample, believed, day};
use crate::model::{Channel, Direction, Dossier, Policy, RecordRef, Stage};

fn start() -> NaiveDate {
    day("2024-01-01")
}

fn after(days: u64) -> NaiveDate {
    start() + Days::new(days)
}

fn text(days: u64) -> String {
    after(days).to_string()
}

/// One record at an offset of days.
#[derive(Debug, Clone)]
enum Event {
    Order {
        on: u64,
        due: Option<u64>,
        delivered: Option<u64>,
        amount: i64,
    },
    Touch {
        on: u64,
        channel: Channel,
        direction: Direction,
        tone: Option<i8>,
    },
    Promise {
        on: u64,
        due: Option<u64>,
        delivered: Option<u64>,
    },
    Complaint {
        on: u64,
        answered: Option<u64>,
        resolved: Option<u64>,
    },
}

impl Event {
    fn on(&self) -> u64 {
        match self {
            Self::Order { on, .. }
            | Self::Touch { on, .. }
            | Self::Promise { on, .. }
            | Self::Complaint { on, .. } => *on,
        }
    }

    fn put(&self, sample: Sample) -> Sample {
        let on = text(self.on());
        let later = |days: &Option<u64>| days.map(|days| text(self.on() + days));
        match self {
            Self::Order {
                due,
                delivered,
                amount,
                ..
            } => sample.order(&on, later(due).as_deref(), later(delivered).as_deref(), *amount),
            Self::Touch {
                channel,
                direction,
                tone,
                ..
            } => sample.touch(&on, *channel, *direction, *tone),
            Self::Promise { due, delivered, .. } => {
                sample.promise(&on, later(due).as_deref(), later(delivered).as_deref())
            }
            Self::Complaint {
                answered, resolved, ..
            } => sample.complaint(&on, later(answered).as_deref(), later(resolved).as_deref()),
        }
    }

    /// The event as it was known on a day: what came later had not happened, and no step after it was taken.
    fn known_on(&self, day: u64) -> Option<Self> {
        let taken = |on: u64, step: &Option<u64>| step.filter(|days| on + days <= day);
        let known = match self.clone() {
            Self::Order {
                on,
                due,
                delivered,
                amount,
            } => Self::Order {
                on,
                due,
                delivered: taken(on, &delivered),
                amount,
            },
            Self::Promise { on, due, delivered } => Self::Promise {
                on,
                due,
                delivered: taken(on, &delivered),
            },
            Self::Complaint {
                on,
                answered,
                resolved,
            } => Self::Complaint {
                on,
                answered: taken(on, &answered),
                resolved: taken(on, &resolved),
            },
            touch @ Self::Touch { .. } => touch,
        };
        Some(known).filter(|event| event.on() <= day)
    }
}

fn event() -> impl Strategy<Value = Event> {
    let step = || prop::option::of(0_u64..60);
    let channel = prop::sample::select(Channel::ALL.to_vec());
    let direction = prop::sample::select(Direction::ALL.to_vec());
    let tone = prop::option::of(-2_i8..=2);
    prop_oneof![
        (0_u64..900, step(), step(), 0_i64..5_000).prop_map(|(on, due, delivered, amount)| Event::Order {
            on,
            due,
            delivered,
            amount
        }),
        (0_u64..900, channel, direction, tone).prop_map(|(on, channel, direction, tone)| Event::Touch {
            on,
            channel,
            direction,
            tone
        }),
        (0_u64..900, step(), step()).prop_map(|(on, due, delivered)| Event::Promise { on, due, delivered }),
        (0_u64..900, step(), step()).prop_map(|(on, answered, resolved)| Event::Complaint {
            on,
            answered,
            resolved
        }),
    ]
}

fn dossier<'a>(base: Sample, events: impl IntoIterator<Item = &'a Event>) -> Dossier {
    events
        .into_iter()
        .fold(base, |sample, event| event.put(sample))
        .dossier()
}

fn base() -> Sample {
    Sample::new()
        .opened("2023-12-01")
        .contact(4, "2024-01-01")
        .contact(2, "2025-01-01")
}

fn score(dossier: &Dossier, on: u64) -> Health {
    health::assess(dossier, &Policy::default(), after(on))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn figures_stay_in_their_range(events in prop::collection::vec(event(), 0..40), on in 0_u64..1_200) {
        let health = score(&dossier(base(), &events), on);
        prop_assert!((0.0..=100.0).contains(&health.value) && health.low80 <= health.high80);
        prop_assert!((0.0..=1.000_000_1).contains(&health.evidence_share));
        for weighted in &health.factors {
            let factor = &weighted.factor;
            prop_assert!((0.0..=1.0).contains(&factor.mean) && factor.sd.is_finite() && factor.sd >= 0.0);
            prop_assert_eq!(factor.known, factor.missing.is_none());
            prop_assert!(factor.evidence.len() <= factor.evidence_total);
            prop_assert!(factor.evidence.iter().all(|it| it.weight.is_finite() && it.weight >= 0.0));
        }
    }

    #[test]
    fn later_records_never_alter_a_replayed_date(
        events in prop::collection::vec(event(), 0..40),
        on in 0_u64..900,
    ) {
        let base = base();
        let all = dossier(base.clone(), &events);
        let early = events.iter().filter(|event| event.on() <= on);
        let known = early.fold(base, |sample, event| event.put(sample));
        let (known, policy) = (known.dossier(), Policy::default());
        let blind = |health: Health| (health.value, health.sd, health.trend, health.divergences, health.evidence_share);
        prop_assert_eq!(blind(score(&all, on)), blind(score(&known, on)));
        let revenue = |dossier| clv::assess(dossier, &policy, after(on)).revenue;
        prop_assert_eq!(revenue(&all), revenue(&known));
    }

    #[test]
    fn b1_health_of_the_past_is_what_was_known_then(
        events in prop::collection::vec(event(), 0..40),
        days in prop::collection::vec(0_u64..1_000, 1..6),
    ) {
        let (base, policy) = (base(), Policy::default());
        let course = Course::of(&dossier(base.clone(), &events), &policy, after(1_000), days.iter().map(|on| after(*on)));
        for (stop, on) in course.stops.iter().zip(days) {
            let known = events.iter().filter_map(|event| event.known_on(on));
            let then = score(&known.fold(base.clone(), |sample, event| event.put(sample)).dossier(), on);
            prop_assert_eq!((stop.on, stop.value, stop.sd, stop.band), (then.on, then.value, then.sd, then.band));
            prop_assert_eq!(stop.likely, (then.low80, then.high80));
        }
    }

    #[test]
    fn b1_what_moved_health_sums_to_its_change(
        events in prop::collection::vec(event(), 0..40),
        (one, other) in (0_u64..1_000, 0_u64..1_000),
    ) {
        let dossier = dossier(base(), &events);
        let moved = Movement::of(&dossier, &Policy::default(), after(1_000), (after(one), after(other)));
        let (before, now) = (score(&dossier, one.min(other)), score(&dossier, one.max(other)));
        let sum: f64 = moved.parts.iter().map(|part| part.points).sum();
        prop_assert!((sum - (now.value - before.value)).abs() < 1e-9 && (sum - moved.change()).abs() < 1e-9);
        prop_assert_eq!(moved.parts.len(), FactorKind::ALL.len());
        prop_assert!(moved.parts.windows(2).all(|pair| pair[0].points.abs() >= pair[1].points.abs()));
        if one == other {
            prop_assert!(moved.parts.iter().all(|part| part.records.is_empty() && !part.judged));
        }
    }

    #[test]
    fn a_day_more_never_raises_silence(
        contacts in prop::collection::btree_set(0_u64..600, 1..20),
        wait in 0_u64..400,
    ) {
        let expected = Expected { interval_days: 30.0, prior_gaps: 2.0, opened_on: None };
        let last = contacts.last().copied().unwrap_or_default();
        let mean = |on| silence(contacts.iter().map(|it| after(*it)), expected, after(on)).map(|it| it.estimate.mean);
        prop_assert!(mean(last + wait + 1)? <= mean(last + wait)?);
    }

    #[test]
    fn a_day_more_never_raises_known_momentum(
        orders in prop::collection::btree_map(0_u64..600, 1_u32..1_000, 1..20),
        wait in 0_u64..400,
    ) {
        let last = orders.keys().last().copied().unwrap_or_default();
        let events: Vec<OrderEvent> =
            orders.iter().map(|(on, value)| OrderEvent { on: after(*on), value: Some(f64::from(*value)) }).collect();
        let on = |day| momentum::momentum(&events, 30.0, momentum::WINDOW, after(day)).map(|it| it.estimate);
        let (now, then) = (on(last + wait)?, on(last + wait + 1)?);
        prop_assert!(then.mean <= now.mean + 1e-12, "{then:?} after {now:?}");
    }

    #[test]
    fn closing_a_promise_never_lowers_its_mean(due in 0_u64..300, wait in 0_u64..300) {
        let open = PromiseDates {
            made_on: start(), due_on: Some(after(due)), delivered_on: None, broken_on: None, cancelled_on: None,
        };
        let today = after(due + wait);
        let mean = |promise: PromiseDates| {
            reliability(promise.state(today), FLAT_PRIOR, 365.0, today).map(|it| it.reliability.mean())
        };
        let closed = PromiseDates { delivered_on: Some(today), ..open };
        prop_assert!(mean(closed)? >= mean(open)? - 1e-12);
    }

    #[test]
    fn beta_quantiles_invert_the_tail(a in 0.05_f64..5_000.0, b in 0.05_f64..5_000.0, p in 0.01_f64..0.99) {
        let x = super::special::beta_quantile(p, a, b);
        prop_assume!(x < 1.0 - 1e-9);
        prop_assert!((super::special::beta_cdf(x, a, b) - p).abs() < 1e-9);
    }
}

#[test]
fn b1_delivering_the_overdue_promise_gains_what_was_said() {
    let today = 200;
    let owing = base().promise("2024-05-01", Some("2024-07-10"), None);
    let before = score(&owing.dossier(), today);
    let told = before
        .would_move
        .iter()
        .find(|it| matches!(it.step, Step::DeliverPromise { .. }))
        .expect("a step");
    let Step::DeliverPromise {
        promise: RecordRef::Promise(_, _),
        days_overdue,
    } = told.step
    else {
        panic!("a promise")
    };
    assert_eq!(days_overdue, (after(today) - day("2024-07-10")).num_days());
    let kept = base().promise("2024-05-01", Some("2024-07-10"), Some(&text(today)));
    let gained = score(&kept.dossier(), today).value - before.value;
    assert!(
        (told.gain - gained).abs() < 1e-9,
        "{} told, {gained} gained",
        told.gain
    );
}

#[test]
fn b1_a_movement_names_the_records_that_made_it_and_else_time() {
    let dossier = base()
        .touch("2024-02-01", Channel::Visit, Direction::Mutual, Some(1))
        .promise("2024-03-01", Some("2024-04-01"), Some("2024-06-01"))
        .complaint("2024-04-10", Some("2024-06-02"), None)
        .complaint("2024-05-20", None, None)
        .of(|account| {
            account.ordering_links = believed("2024-01-01", 1);
            account.our_replaceability = believed("2024-06-01", 2);
        })
        .dossier();
    let moved = |from: &str, to: &str| {
        Movement::of(
            &dossier,
            &Policy::default(),
            day("2024-12-31"),
            (day(from), day(to)),
        )
    };
    let part = |movement: &Movement, kind| {
        let found = movement.parts.iter().find(|part| part.kind == kind);
        found.expect("every factor has a part").clone()
    };
    let spring = moved("2024-05-01", "2024-06-15");
    let promises = part(&spring, FactorKind::Promises);
    assert!(promises.points > 0.0, "closing an overdue promise helps");
    assert_eq!(
        (promises.records_total, promises.records[0].evidence.on),
        (1, day("2024-06-01"))
    );
    // One was answered between the two days, the other opened; the latest first.
    let complaints = part(&spring, FactorKind::Complaints);
    assert_eq!(
        complaints
            .records
            .iter()
            .map(|came| came.evidence.on)
            .collect::<Vec<_>>(),
        [day("2024-05-20"), day("2024-04-10")]
    );
    // Of two judgements of the account only one was made between the two days.
    let dependence = part(&spring, FactorKind::Dependence).records;
    assert!(
        matches!(dependence[..], [Came { gone: false, .. }])
            && dependence[0].evidence.on == day("2024-06-01")
    );
    let silence = part(&spring, FactorKind::Silence);
    assert!(
        silence.points < 0.0 && silence.records.is_empty() && !silence.judged,
        "time alone"
    );
    assert!(
        part(&moved("2024-12-20", "2025-01-02"), FactorKind::Ties).judged,
        "power was rated anew"
    );
}

#[test]
fn b1_health_of_a_lost_account_stands_as_on_the_day_it_left() {
    let mut dossier = base()
        .order("2024-03-01", Some("2024-03-10"), Some("2024-03-09"), 500)
        .touch("2024-06-01", Channel::Visit, Direction::Mutual, Some(1))
        .touch("2024-12-01", Channel::Email, Direction::Inbound, Some(-2))
        .dossier();
    dossier.account.stage = Stage::Lost;
    dossier.account.lost_on = Some(after(200));
    let then = score(&dossier, 200);
    assert_eq!(then.on, after(200));
    assert_eq!(score(&dossier, 900), then);
    assert_ne!(score(&dossier, 100), then);
    dossier.account.stage = Stage::Customer;
    assert_ne!(score(&dossier, 900).value, then.value);
}

#[test]
fn b1_health_tells_its_records_and_what_is_missing() {
    let dossier = base()
        .order("2024-03-01", Some("2024-03-10"), Some("2024-03-20"), 500)
        .touch("2024-06-01", Channel::Visit, Direction::Mutual, Some(2))
        .dossier();
    let health = score(&dossier, 200);
    let service = health.factor(FactorKind::Service);
    assert!(matches!(
        service.evidence[0].says,
        health::Says::LateDelivery { days: 10 }
    ));
    assert!(health.factor(FactorKind::Sentiment).mean > 0.5 && health.factor(FactorKind::Ties).known);
    assert_eq!(
        health.factor(FactorKind::Payments).missing,
        Some(health::Missing::NoInvoices)
    );
    let lost: f64 = health.factors.iter().map(|it| it.points_lost).sum();
    assert!((lost - (100.0 - health.value)).abs() < 1e-9);
}
