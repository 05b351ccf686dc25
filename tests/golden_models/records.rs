//! Models of dated records.

use chrono::NaiveDate;
use rapport::engine::Impossible;
use rapport::engine::estimate::Tally;
use rapport::engine::health::complaints::{self as complaint_model, ComplaintDates};
use rapport::engine::health::momentum::{self as momentum_model, MomentumStatus, OrderEvent, Window};
use rapport::engine::health::payments::{self as payment_model, Invoice};
use rapport::engine::health::promises::{self as promise_model, PromiseDates};
use rapport::engine::health::quiet_complaints::{self as quiet_model, Quiet};
use rapport::engine::health::sentiment::{self as sentiment_model, Tone};
use rapport::engine::health::service::{self as service_model, Delivery};
use rapport::engine::health::silence::{self as silence_model, Expected, Pause, Plain};
use rapport::engine::health::ties::{self as tie_model, Loss, Scale, Touch};
use rapport::model::{Channel, ComplaintTarget, FactorKind, HalfLives};
use serde_json::{Value, json};

use super::{beta, day, factor, joined, list, maybe_day, number, text};

pub(super) fn silence(input: &Value) -> Result<Value, Impossible> {
    let default = [json!("inbound"), json!("mutual")];
    let accepted = input["directions"].as_array().map_or(&default[..], Vec::as_slice);
    let heard = list(&input["contacts"])
        .iter()
        .filter(|contact| accepted.contains(&contact["direction"]));
    let expected = Expected {
        interval_days: number(&input["expected_interval_days"]),
        prior_gaps: input["prior_weight"]
            .as_f64()
            .unwrap_or(silence_model::PRIOR_GAPS),
        opened_on: maybe_day(&input["opened_on"]),
    };
    let ours = silence_model::silence(
        heard.map(|contact| day(&contact["on"])),
        expected,
        day(&input["today"]),
    )?;
    let figures = ours.pause.map_or(json!({"status": "unknown"}), pause);
    Ok(joined([factor(ours.estimate), figures]))
}

fn pause(pause: Pause) -> Value {
    let plain = match pause.plain {
        Plain::Usual => "usual",
        Plain::ALittleQuiet => "a_little_quiet",
        Plain::Unusual => "unusual",
        Plain::Rare => "rare",
        Plain::VeryRare => "very_rare",
    };
    json!({
        "status": if pause.never_contacted { "never_contacted" } else { "active" },
        "n_intervals": pause.intervals, "observed_days": pause.observed_days,
        "silent_days": pause.silent_days, "alpha": pause.alpha, "beta": pause.beta,
        "p_silent": pause.p, "bits": pause.bits, "one_in": pause.one_in,
        "median_gap_days": pause.median_gap, "alarm_gap_days": pause.alarm_gap, "plain": plain,
    })
}

pub(super) fn quiet_complaints(input: &Value) -> Result<Value, Impossible> {
    let count = |field: &str| input[field].as_u64().expect("a count");
    let ours = quiet_model::quiet_complaints(Quiet {
        deliveries: count("deliveries_since_complaint"),
        peer_complaints: count("peer_complaints"),
        peer_deliveries: count("peer_deliveries"),
        silence_p: input["silence_p"].as_f64(),
        momentum_tail: input["momentum_tail"].as_f64(),
    })?;
    Ok(json!({
        "alpha": ours.alpha, "beta": ours.beta, "p0": ours.p0, "bits": ours.bits,
        "peers_complain": ours.peers_complain, "falling": ours.falling, "flag": ours.flag,
    }))
}

/// The half-life of a factor by the standard policy, in days.
pub(super) fn half_life(factor: FactorKind) -> f64 {
    let place = HalfLives::FACTORS.iter().position(|one| *one == factor);
    f64::from(HalfLives::default().all()[place.expect("a factor that forgets")])
}

/// By what the standard policy measures complaints.
pub(super) fn complaint_measure() -> complaint_model::Measure {
    complaint_model::Measure {
        target: ComplaintTarget::default(),
        half_life: half_life(FactorKind::Complaints),
    }
}

pub(super) fn promise(value: &Value) -> PromiseDates {
    PromiseDates {
        made_on: day(&value["promised_on"]),
        due_on: maybe_day(&value["due_on"]),
        delivered_on: maybe_day(&value["delivered_on"]),
        broken_on: maybe_day(&value["broken_on"]),
        cancelled_on: maybe_day(&value["cancelled_on"]),
    }
}

pub(super) fn promises(input: &Value) -> Result<Value, Impossible> {
    let by = match text(&input["group_by"]).as_str() {
        "function" => "deliverer_function".to_owned(),
        field => field.to_owned(),
    };
    let keyed = list(&input["promises"])
        .iter()
        .map(|value| ((text(&value["direction"]), text(&value[&by])), promise(value)));
    let prior = input["prior"]
        .as_array()
        .map_or((1.0, 1.0), |prior| (number(&prior[0]), number(&prior[1])));
    let groups = promise_model::by_group(
        keyed,
        prior,
        half_life(FactorKind::Promises),
        day(&input["today"]),
    )?;
    let shown = groups.iter().map(|((direction, key), group)| {
        let own = json!({
            "direction": direction, "key": key, "success": group.tally.success,
            "failure": group.tally.failure, "open": group.open, "overdue": group.overdue,
            "known": group.estimate.known,
        });
        joined([own, beta(&group.reliability)])
    });
    Ok(json!({"groups": shown.collect::<Vec<_>>()}))
}

pub(super) fn promise_book_prior(input: &Value) -> Result<Value, Impossible> {
    let rest = Tally {
        success: number(&input["book_success"]),
        failure: number(&input["book_failure"]),
    };
    let prior = promise_model::book_prior(rest)?;
    Ok(json!({"a": prior.a, "b": prior.b, "from_book": prior.from_book}))
}

fn channel(kind: &str) -> Result<Channel, Impossible> {
    serde_json::from_value(json!(kind)).map_err(|_| Impossible::Kind)
}

/// A touchpoint with the names of those present.
pub(super) struct Met {
    on: NaiveDate,
    channel: Channel,
    colleagues: Vec<String>,
    contacts: Vec<String>,
}

impl Met {
    pub(super) fn touch(&self) -> Touch<'_, String, String> {
        Touch {
            on: self.on,
            channel: self.channel,
            colleagues: &self.colleagues,
            contacts: &self.contacts,
        }
    }
}

pub(super) fn met(value: &Value) -> Result<Met, Impossible> {
    Ok(Met {
        on: day(&value["on"]),
        channel: channel(&text(&value["kind"]))?,
        colleagues: list(&value["colleagues"]).iter().map(text).collect(),
        contacts: list(&value["contacts"]).iter().map(text).collect(),
    })
}

pub(super) fn centre(value: &Value) -> Vec<(String, f64)> {
    list(value)
        .iter()
        .map(|member| (text(&member["id"]), number(&member["power"])))
        .collect()
}

pub(super) fn ties(input: &Value) -> Result<Value, Impossible> {
    let met = list(&input["touchpoints"])
        .iter()
        .map(met)
        .collect::<Result<Vec<_>, _>>()?;
    let touches: Vec<_> = met.iter().map(Met::touch).collect();
    let usual = Scale::default();
    let scale = Scale {
        half_life_days: input["half_life_days"].as_f64().unwrap_or(usual.half_life_days),
        x0: input["x0"].as_f64().unwrap_or(usual.x0),
    };
    let ours = tie_model::ties(&centre(&input["dmu"]), &touches, scale, day(&input["today"]))?;
    let pairs = ours.pairs.iter().map(|pair| {
        json!({
            "colleague": pair.colleague, "contact": pair.contact, "x": pair.x,
            "strength": pair.strength, "strength_forecast": pair.strength_forecast,
        })
    });
    let reach = ours.reach.as_ref();
    let members = reach.into_iter().flat_map(|reach| &reach.members).map(|member| {
        json!({
            "id": member.id, "strength": member.strength, "strength_forecast": member.strength_forecast,
        })
    });
    let figures = json!({
        "pairs": pairs.collect::<Vec<_>>(), "members": members.collect::<Vec<_>>(), "evidence": ours.evidence,
        "breadth": reach.map(|reach| reach.breadth),
        "breadth_forecast": reach.map(|reach| reach.breadth_forecast),
        "breadth_threshold": reach.map(|reach| reach.breadth_threshold),
        "single_colleague": reach.and_then(|reach| reach.single_colleague.as_ref()).map(loss),
        "single_contact": reach.and_then(|reach| reach.single_contact.as_ref()).map(loss),
    });
    Ok(joined([factor(ours.estimate), figures]))
}

fn loss(loss: &Loss<String>) -> Value {
    json!({"id": loss.id, "drop": loss.drop, "share": loss.share, "flag": loss.flag})
}

pub(super) fn complaint(value: &Value) -> ComplaintDates {
    ComplaintDates {
        opened_on: day(&value["opened_on"]),
        answered_on: maybe_day(&value["answered_on"]),
        resolved_on: maybe_day(&value["resolved_on"]),
    }
}

pub(super) fn complaints(input: &Value) -> Result<Value, Impossible> {
    let all: Vec<_> = list(&input["complaints"]).iter().map(complaint).collect();
    let ours = complaint_model::complaints(&all, complaint_measure(), day(&input["today"]))?;
    let figures = json!({
        "answer": beta(&ours.answer), "resolve": beta(&ours.resolve), "penalty": ours.penalty,
        "open": ours.open, "oldest_open_days": ours.oldest_open_days,
    });
    Ok(joined([factor(ours.estimate), figures]))
}

pub(super) fn delivery(value: &Value) -> Delivery {
    Delivery {
        due_on: maybe_day(&value["due_on"]),
        delivered_on: maybe_day(&value["delivered_on"]),
        defect_free: value["defect_free"].as_bool(),
    }
}

pub(super) fn service(input: &Value) -> Result<Value, Impossible> {
    let deliveries: Vec<_> = list(&input["deliveries"]).iter().map(delivery).collect();
    let measure = service_model::Measure {
        tolerance_days: input["tolerance_days"].as_i64().unwrap_or(0),
        half_life: half_life(FactorKind::Service),
    };
    let ours = service_model::service(&deliveries, measure, day(&input["today"]));
    let figures = json!({
        "on_time": beta(&ours.on_time), "defect_free": beta(&ours.defect_free),
        "perfect_order": ours.perfect_order,
    });
    Ok(joined([factor(ours.estimate), figures]))
}

pub(super) fn invoice(value: &Value) -> Invoice {
    let flag = |field: &str| value[field].as_bool().unwrap_or(false);
    Invoice {
        issued_on: day(&value["issued_on"]),
        due_on: day(&value["due_on"]),
        paid_on: maybe_day(&value["paid_on"]),
        amount: value["amount"].as_f64(),
        withheld_on: flag("withheld").then(|| day(&value["issued_on"])),
        justified: flag("justified"),
    }
}

pub(super) fn payments(input: &Value) -> Result<Value, Impossible> {
    let invoices: Vec<_> = list(&input["invoices"]).iter().map(invoice).collect();
    let ours = payment_model::payments(&invoices, half_life(FactorKind::Payments), day(&input["today"]));
    let figures = json!({
        "success": ours.tally.success, "failure": ours.tally.failure,
        "withheld_flag": ours.withheld, "withheld_amount": ours.withheld_amount,
    });
    Ok(joined([beta(&ours.reliability), factor(ours.estimate), figures]))
}

pub(super) fn order(value: &Value) -> OrderEvent {
    OrderEvent {
        on: day(&value["on"]),
        value: value["value"].as_f64(),
    }
}

pub(super) fn momentum(input: &Value) -> Result<Value, Impossible> {
    let orders: Vec<_> = list(&input["orders"]).iter().map(order).collect();
    let window = input["window_days"].as_i64().unwrap_or(momentum_model::WINDOW);
    let expected = number(&input["expected_interval_days"]);
    let ours = momentum_model::momentum(&orders, expected, window, day(&input["today"]))?;
    let status = match ours.status {
        MomentumStatus::NoOrders => "no_orders",
        MomentumStatus::TooNew => "too_new",
        MomentumStatus::Judged => "ok",
    };
    let figures = ours.window.map_or(json!({}), window_figures);
    Ok(joined([
        factor(ours.estimate),
        json!({"status": status}),
        figures,
    ]))
}

fn window_figures(window: Window) -> Value {
    json!({
        "n_earlier": window.earlier, "earlier_days": window.earlier_days, "window_used": window.window_days,
        "in_window": window.in_window, "alpha": window.alpha, "beta": window.beta,
        "expected_orders": window.expected_orders, "tail_count": window.tail_count,
        "dispersion": window.dispersion, "value_ratio": window.value_ratio,
        "tail_value": window.tail_value, "tail": window.tail, "bits": window.bits,
    })
}

pub(super) fn tone(value: &Value) -> Tone {
    Tone {
        on: day(&value["on"]),
        value: number(&value["value"]),
    }
}

pub(super) fn sentiment(input: &Value) -> Result<Value, Impossible> {
    let tones: Vec<_> = list(&input["observations"]).iter().map(tone).collect();
    let ours = sentiment_model::sentiment(&tones, half_life(FactorKind::Sentiment), day(&input["today"]))?;
    let figures = json!({"n_eff": ours.n_eff, "kish": ours.kish, "tone": ours.tone});
    Ok(joined([factor(ours.estimate), figures]))
}
