//! Models of judgements and sums.

use chrono::{Days, NaiveDate};
use rapport::engine::Impossible;
use rapport::engine::clv::gupta_lehmann::{Terms, ceiling, pay_back, worth};
use rapport::engine::concentration::{self as spread, AccountMoney, Profit, Revenue, WhatIf};
use rapport::engine::estimate::Estimate;
use rapport::engine::health::interdependence::{self as dependence_model, Dependence, Leverage};
use rapport::engine::health::overall::{self, Estimates};
use rapport::engine::health::standing::{self as standing_model, Need};
use rapport::engine::health::trust::{self as trust_model, Behaviours, FaceTime, SurveyItem};
use rapport::engine::health::{Band, FactorKind, Overall, Signal, Trend, TrendLabel};
use rapport::engine::health::{complaints, momentum, payments, promises, sentiment, service, silence, ties};
use rapport::model::{Posture, Weights};
use serde_json::{Value, json};

use super::{day, factor, joined, list, maybe_day, number, records, text};

pub(super) fn trust(input: &Value) -> Result<Value, Impossible> {
    let survey: Vec<_> = list(&input["survey"])
        .iter()
        .map(|item| SurveyItem {
            on: day(&item["on"]),
            score: number(&item["score"]),
        })
        .collect();
    let seen = |field: &str| input["behaviours"][field].as_bool();
    let behaviours = Behaviours {
        confidential_shared: seen("confidential_shared"),
        ideas_offered: seen("ideas_offered"),
        inspection_waived: seen("inspection_waived"),
    };
    let face = &input["face_time"];
    let face_time = face.is_object().then(|| FaceTime {
        transactional_hours: number(&face["transactional_hours"]),
        total_hours: number(&face["total_hours"]),
        visits: number(&face["visits"]),
    });
    let ours = trust_model::trust(
        &survey,
        behaviours,
        face_time,
        records::half_life(FactorKind::Trust),
        day(&input["today"]),
    )?;
    let figures = json!({
        "survey_mean": ours.survey_mean, "survey": factor(ours.survey), "behaviour": factor(ours.behaviour),
        "face_time": factor(ours.face_time), "index": ours.index(),
    });
    Ok(joined([factor(ours.estimate), figures]))
}

pub(super) fn interdependence(input: &Value) -> Result<Value, Impossible> {
    let part = |field: &str| input[field].as_f64();
    let ours = dependence_model::interdependence(Dependence {
        share_of_wallet: part("share_of_wallet"),
        switching_cost: part("switching_cost"),
        annual_spend: part("annual_spend"),
        ordering_links: number(&input["ordering_links"]) as u32,
        our_replaceability: part("our_replaceability"),
        share_of_our_margin: part("share_of_our_margin"),
        their_replaceability: part("their_replaceability"),
    })?;
    let label = match ours.leverage {
        Leverage::Unknown => "unknown",
        Leverage::Uncertain => "uncertain",
        Leverage::Loose => "loose",
        Leverage::WeHoldLeverage => "we_hold_leverage",
        Leverage::TheyHoldLeverage => "they_hold_leverage",
        Leverage::Balanced => "balanced",
    };
    let figures = json!({
        "dc": ours.customer.level, "dc_sd": ours.customer.sd, "ds": ours.supplier.level,
        "ds_sd": ours.supplier.sd, "total": ours.total, "asymmetry": ours.asymmetry,
        "asymmetry_sd": ours.asymmetry_sd, "label": label,
    });
    Ok(joined([factor(ours.estimate), figures]))
}

pub(super) fn standing(input: &Value) -> Result<Value, Impossible> {
    let needs: Vec<_> = list(&input["needs"])
        .iter()
        .map(|need| Need {
            need: text(&need["need"]),
            importance: number(&need["importance"]),
            ours: need["ours"].as_f64(),
            rivals: list(&need["rivals"]).iter().map(Value::as_f64).collect(),
        })
        .collect();
    let ours = standing_model::standing(&needs)?;
    let shown = ours
        .needs
        .iter()
        .map(|need| json!({"need": need.need, "score": need.score, "rank": need.rank}));
    Ok(joined([
        factor(ours.estimate),
        json!({"needs": shown.collect::<Vec<_>>()}),
    ]))
}

fn key(kind: FactorKind) -> Value {
    serde_json::to_value(kind).expect("a factor's name")
}

fn weights(input: &Value) -> [f64; 11] {
    let posture: Posture = serde_json::from_value(input["posture"].clone()).expect("a posture");
    let standard = Weights::standard(posture).0.map(f64::from);
    input["weights"]
        .as_array()
        .map_or(standard, |own| std::array::from_fn(|i| number(&own[i])))
}

fn estimates(factors: &Value) -> Estimates {
    FactorKind::ALL.map(|kind| {
        let given = &factors[key(kind).as_str().expect("a name")];
        match given["known"].as_bool() {
            Some(true) => Estimate::known(number(&given["mean"]), number(&given["sd"])),
            _ => Estimate::unknown(),
        }
    })
}

pub(super) fn health(input: &Value) -> Result<Value, Impossible> {
    let then = input["factors_then"]
        .is_object()
        .then(|| estimates(&input["factors_then"]));
    let (whole, trend) = overall::overall(
        &estimates(&input["factors"]),
        then.as_ref(),
        weights(input),
        overall::BAND_STARTS,
    )?;
    Ok(joined([whole_figures(&whole), trend_figures(trend)]))
}

fn whole_figures(whole: &Overall) -> Value {
    let lever = |(kind, points): (FactorKind, f64)| json!({"factor": key(kind), "points": points});
    let signal = |signal: Signal| match signal {
        Signal::Rest => json!("health_rest"),
        Signal::Factor(kind) => key(kind),
    };
    let divergence = whole
        .divergences
        .iter()
        .map(|it| json!({"a": signal(it.a), "b": signal(it.b), "z": it.z}));
    let band = match whole.band {
        Band::Unknown => "unknown",
        Band::Failing => "failing",
        Band::Strained => "strained",
        Band::Steady => "steady",
        Band::Thriving => "thriving",
    };
    json!({
        "health": whole.value, "sd": whole.sd, "low80": whole.low80, "high80": whole.high80, "band": band,
        "evidence_share": whole.evidence_share, "most_informative": whole.most_informative.map(lever),
        "biggest_lever": whole.biggest_lever.map(lever),
        "biggest_known_lever": whole.biggest_known_lever.map(lever),
        "divergence": divergence.collect::<Vec<_>>(),
    })
}

fn trend_figures(trend: Option<Trend>) -> Value {
    let Some(trend) = trend else { return json!({}) };
    let label = match trend.label {
        TrendLabel::Unknown => "unknown",
        TrendLabel::New => "new",
        TrendLabel::Steady => "steady",
        TrendLabel::Improving => "improving",
        TrendLabel::Deteriorating => "deteriorating",
    };
    json!({"trend": {"health_then": trend.then, "delta": trend.delta, "sd": trend.sd, "label": label}})
}

pub(super) fn health_replay(input: &Value) -> Result<Value, Impossible> {
    let today = day(&input["today"]);
    let now = replay(&input["dossier"], today)?;
    let then = replay(&input["dossier"], today - Days::new(90))?;
    let (whole, trend) = overall::overall(&now, Some(&then), weights(input), overall::BAND_STARTS)?;
    let named = |all: &Estimates| -> Value {
        let fields = FactorKind::ALL.map(|kind| {
            (
                key(kind).as_str().expect("a name").to_owned(),
                factor(all[kind.index()]),
            )
        });
        Value::Object(fields.into_iter().collect())
    };
    let factors = json!({"factors": named(&now), "factors_then": named(&then)});
    Ok(joined([whole_figures(&whole), trend_figures(trend), factors]))
}

/// The record-based factors of a dossier on one day; trust, dependence and standing stay unknown.
fn replay(dossier: &Value, today: NaiveDate) -> Result<Estimates, Impossible> {
    let orders: Vec<_> = list(&dossier["orders"]).iter().map(records::order).collect();
    let heard = list(&dossier["contacts"])
        .iter()
        .filter(|contact| contact["direction"] != "outbound");
    let contact_days = heard
        .map(|contact| day(&contact["on"]))
        .chain(orders.iter().map(|order| order.on));
    let expected = silence::Expected {
        interval_days: number(&dossier["contact_interval_days"]),
        prior_gaps: silence::PRIOR_GAPS,
        opened_on: maybe_day(&dossier["opened_on"]),
    };
    let promised = list(&dossier["promises"])
        .iter()
        .filter(|promise| promise["direction"] == "ours");
    let states = promised.filter_map(|promise| records::promise(promise).state(today));
    let met = list(&dossier["touchpoints"])
        .iter()
        .map(records::met)
        .collect::<Result<Vec<_>, _>>()?;
    let touches: Vec<_> = met.iter().map(records::Met::touch).collect();
    let complained: Vec<_> = list(&dossier["complaints"])
        .iter()
        .map(records::complaint)
        .collect();
    let delivered: Vec<_> = list(&dossier["deliveries"])
        .iter()
        .map(records::delivery)
        .collect();
    let invoices: Vec<_> = list(&dossier["invoices"]).iter().map(records::invoice).collect();
    let tones: Vec<_> = list(&dossier["observations"]).iter().map(records::tone).collect();
    let rhythm = number(&dossier["order_interval_days"]);
    let centre = records::centre(&dossier["dmu"]);
    let service_measure = service::Measure {
        tolerance_days: 0,
        half_life: records::half_life(FactorKind::Service),
    };
    let mut all = [Estimate::unknown(); 11];
    let mut set = |kind: FactorKind, estimate| all[kind.index()] = estimate;
    set(
        FactorKind::Silence,
        silence::silence(contact_days, expected, today)?.estimate,
    );
    set(
        FactorKind::Promises,
        promises::reliability(
            states,
            promises::FLAT_PRIOR,
            records::half_life(FactorKind::Promises),
            today,
        )?
        .estimate,
    );
    set(
        FactorKind::Ties,
        ties::ties(&centre, &touches, ties::Scale::default(), today)?.estimate,
    );
    set(
        FactorKind::Complaints,
        complaints::complaints(&complained, records::complaint_measure(), today)?.estimate,
    );
    set(
        FactorKind::Service,
        service::service(&delivered, service_measure, today).estimate,
    );
    set(
        FactorKind::Payments,
        payments::payments(&invoices, records::half_life(FactorKind::Payments), today).estimate,
    );
    set(
        FactorKind::Momentum,
        momentum::momentum(&orders, rhythm, momentum::WINDOW, today)?.estimate,
    );
    set(
        FactorKind::Sentiment,
        sentiment::sentiment(&tones, records::half_life(FactorKind::Sentiment), today)?.estimate,
    );
    Ok(all)
}

pub(super) fn retention(input: &Value) -> Result<Value, Impossible> {
    let beta = input["retention_beta"].as_array();
    let terms = Terms {
        margin: number(&input["margin"]),
        retention: number(&input["retention"]),
        discount: number(&input["discount"]),
        retention_beta: beta.map(|beta| (number(&beta[0]), number(&beta[1]))),
    };
    let ours = worth(terms)?;
    let most = ceiling(terms, number(&input["delta"]))?;
    let interval = ours
        .interval
        .map_or(json!({}), |(low, high)| json!({"clv_q05": low, "clv_q95": high}));
    let figures = json!({
        "clv": ours.clv, "clv_immediate_margin": ours.clv_immediate_margin, "derivative": ours.derivative,
        "one_point": ours.one_point, "stop_investing": ours.stop_investing,
        "retention_after": most.retention_after, "ceiling_one_time": most.one_time,
        "ceiling_per_period_end": most.per_period_end,
        "ceiling_per_period_advance": most.per_period_advance, "ceiling_per_period": most.per_period(),
    });
    Ok(joined([figures, interval]))
}

pub(super) fn acquisition_payback(input: &Value) -> Result<Value, Impossible> {
    let terms = Terms {
        margin: number(&input["margin"]),
        retention: number(&input["retention"]),
        discount: number(&input["discount"]),
        retention_beta: None,
    };
    let periods = pay_back(terms, number(&input["acquisition_cost"]))?;
    Ok(json!({"pays_back": periods.is_some(), "periods": periods}))
}

pub(super) fn concentration(input: &Value) -> Result<Value, Impossible> {
    let accounts: Vec<_> = list(&input["accounts"])
        .iter()
        .map(|account| AccountMoney {
            id: text(&account["id"]),
            revenue: number(&account["revenue"]),
            profit: number(&account["profit"]),
        })
        .collect();
    let merge = input["merge"]
        .as_array()
        .map(|pair| pair.iter().map(text).collect());
    let change = WhatIf {
        remove: input["remove"].as_str().map(str::to_owned).into_iter().collect(),
        merge: merge.unwrap_or_default(),
    };
    let ours = spread::concentration(&spread::after(&accounts, &change)?)?;
    Ok(json!({"revenue": revenue(&ours.revenue), "profit": profit(&ours.profit)}))
}

fn revenue(revenue: &Revenue) -> Value {
    let shares = revenue.shares;
    json!({
        "n": revenue.n, "total": revenue.total, "top20_share": shares.map(|it| it.top20),
        "accounts_for_80": shares.map(|it| it.accounts_for_80), "gini": shares.map(|it| it.gini),
        "hhi": shares.map(|it| it.hhi), "effective_number": shares.map(|it| it.effective_number()),
        "largest_share": shares.map(|it| it.largest),
    })
}

fn profit(profit: &Profit) -> Value {
    json!({
        "total": profit.total, "peak": profit.peak, "peak_accounts": profit.peak_accounts,
        "loss_pool": profit.loss_pool, "peak_ratio": profit.peak_ratio,
        "whale_index": profit.whale_index, "curve": profit.curve,
    })
}
