//! Models that prepare a decision.

use rapport::engine::Impossible;
use rapport::engine::capacity::{self, Candidate, Choice};
use rapport::engine::churn::{self, Coefficients, platt, platt::NotFitted};
use rapport::engine::posture::{self, Advice, Gap, Ladder};
use rapport::engine::scorecard::{self, Criterion};
use rapport::engine::tactics::{self, Seen, Strength};
use rapport::model::{Cue, Posture, Tactic};
use serde_json::{Value, json};

use super::{day, joined, list, maybe_day, number, text};

const POSTURES: [(&str, Posture); 4] = [
    ("transactional", Posture::Transactional),
    ("repeat", Posture::Repeat),
    ("preferred", Posture::Preferred),
    ("partnership", Posture::Partnership),
];

pub(super) fn tactics(input: &Value) -> Result<Value, Impossible> {
    let tactic: Tactic = serde_json::from_value(input["tactic"].clone()).map_err(|_| Impossible::Tactic)?;
    let cues: Result<Vec<(Cue, Seen)>, Impossible> = input["cues"]
        .as_object()
        .into_iter()
        .flatten()
        .map(|(key, seen)| {
            let seen = match text(seen).as_str() {
                "observed" => Seen::Observed,
                "absent" => Seen::Absent,
                _ => Seen::Unknown,
            };
            let cue = serde_json::from_value(json!(key)).map_err(|_| Impossible::Cue)?;
            Ok((cue, seen))
        })
        .collect();
    let ours = tactics::signal(tactic, cues?, input["prior"].as_f64())?;
    let strength = match ours.strength {
        Strength::None => "none",
        Strength::Weak => "weak",
        Strength::Possible => "possible",
        Strength::Strong => "strong",
    };
    Ok(json!({
        "known": ours.known, "log_odds": ours.log_odds, "raw_probability": ours.raw,
        "probability": ours.probability, "signal": strength,
    }))
}

pub(super) fn posture(input: &Value) -> Result<Value, Impossible> {
    let current = input["current"].as_str();
    let named = |name: &str| {
        POSTURES
            .iter()
            .find(|(key, _)| *key == name)
            .map(|(_, posture)| *posture)
    };
    let ours = posture::recommend(posture::Known {
        wish: input["wish"].as_f64(),
        value_percentile: input["value_percentile"].as_f64(),
        their_promises: input["their_promises_mean"].as_f64(),
        information_shared: input["information_shared"].as_bool(),
        tactic: input["tactic_probability"].as_f64(),
        current: current.and_then(named),
    })?;
    let key = POSTURES.iter().find(|(_, posture)| *posture == ours.posture);
    let ladder = |ladder: &Ladder| match ladder {
        Ladder::Wish => "wish",
        Ladder::Value => "value",
        Ladder::Reciprocity => "reciprocity",
    };
    let gap = |gap: &Gap| match gap {
        Gap::Wish => "wish",
        Gap::Value => "value_percentile",
        Gap::TheirPromises => "their_promises_mean",
        Gap::InformationShared => "information_shared",
        Gap::Tactics => "tactic_probability",
    };
    let advice = match ours.advice {
        Advice::Invest => "invest",
        Advice::Hold => "hold",
        Advice::StepDown => "step_down",
        Advice::DoNotInvest => "do_not_invest",
        Advice::FindOut => "find_out",
    };
    let [wish, value, reciprocity] = ours.steps;
    Ok(json!({
        "reciprocity": ours.reciprocity,
        "ladders": {"wish": wish, "value": value, "reciprocity": reciprocity},
        "posture": key.map(|(key, _)| *key),
        "binding": ours.binding.iter().map(ladder).collect::<Vec<_>>(),
        "advice": advice, "extraction_warning": ours.extraction,
        "hours_per_year": ours.hours, "people": ours.people,
        "missing": ours.missing.iter().map(gap).collect::<Vec<_>>(),
    }))
}

pub(super) fn churn(input: &Value) -> Result<Value, Impossible> {
    let tactic = input["tactic_probability"].as_f64();
    let known = churn::Known {
        health: number(&input["health"]),
        health_sd: number(&input["health_sd"]),
        tactic,
        contract_ends_on: maybe_day(&input["contract_ends_on"]),
    };
    let by = match list(&input["coefficients"]) {
        [base, health, tactic, renewal] => Coefficients {
            base: number(base),
            health: number(health),
            tactic: number(tactic),
            renewal: number(renewal),
        },
        _ => Coefficients::default(),
    };
    let ours = churn::churn(known, by, day(&input["today"]))?;
    Ok(json!({
        "tactics_known": tactic.is_some(), "days_to_renewal": ours.days_to_renewal,
        "proximity": ours.proximity, "eta": ours.eta, "eta_sd": ours.eta_sd,
        "probability_12m": ours.probability, "low80": ours.likely.0, "high80": ours.likely.1,
        "hazard_per_day": ours.hazard,
    }))
}

pub(super) fn platt(input: &Value) -> Result<Value, Impossible> {
    let outcomes: Vec<platt::Outcome> = list(&input["accounts"])
        .iter()
        .map(|account| (number(&account["eta"]), number(&account["lost"]) > 0.5))
        .collect();
    let reason = |why: NotFitted| match why {
        NotFitted::TooFew => "too_few",
        NotFitted::NoSpread => "no_spread",
        NotFitted::DoesNotRank => "does_not_rank",
    };
    Ok(match platt::fit(&outcomes) {
        Ok(ours) => json!({"applied": true, "reason": null, "a": ours.a, "b": ours.b}),
        Err(why) => json!({"applied": false, "reason": reason(why), "a": 1.0, "b": 0.0}),
    })
}

pub(super) fn scorecard(input: &Value) -> Result<Value, Impossible> {
    let criteria: Vec<Criterion<String>> = list(&input["criteria"])
        .iter()
        .map(|criterion| Criterion {
            key: text(&criterion["key"]),
            weight: number(&criterion["weight"]),
            anchors: list(&criterion["anchors"])
                .iter()
                .map(|pair| (number(&pair[0]), number(&pair[1])))
                .collect(),
        })
        .collect();
    let accounts: Vec<_> = list(&input["accounts"])
        .iter()
        .map(|account| {
            let figures = account["values"].as_object().into_iter().flatten();
            let figures = figures.filter_map(|(key, figure)| Some((key.clone(), figure.as_f64()?)));
            (text(&account["id"]), figures.collect())
        })
        .collect();
    let ours = scorecard::scorecard(&criteria, &accounts)?;
    let ranking: Vec<Value> = ours
        .ranking
        .iter()
        .map(|one| json!({"id": one.id, "score": one.score, "worst": one.worst, "best": one.best}))
        .collect();
    let swaps: Vec<Value> = ours
        .ranking
        .windows(2)
        .zip(&ours.swaps)
        .map(|(pair, l1)| json!({"above": pair[0].id, "below": pair[1].id, "l1": l1}))
        .collect();
    Ok(json!({"ranking": ranking, "swaps": swaps}))
}

pub(super) fn capacity(input: &Value) -> Result<Value, Impossible> {
    let whole = |value: &Value| value.as_u64().and_then(|hours| u32::try_from(hours).ok());
    let candidates: Vec<Candidate<String>> = list(&input["accounts"])
        .iter()
        .map(|account| {
            Ok(Candidate {
                id: text(&account["id"]),
                hours: whole(&account["hours"]).ok_or(Impossible::Hours)?,
                score: number(&account["score"]),
            })
        })
        .collect::<Result<_, Impossible>>()?;
    let budget = whole(&input["budget_hours"]).ok_or(Impossible::Hours)?;
    let said = |choice: &Choice<String>| json!({"chosen": choice.chosen, "points": choice.points, "hours": choice.hours});
    let free = said(&capacity::choose(&candidates, budget));
    let Some(forced) = input["force"].as_str() else {
        return Ok(free);
    };
    let forced = match capacity::force(&candidates, budget, &forced.to_owned())? {
        None => json!({"fits": false}),
        Some(forced) => joined([
            said(&forced.choice),
            json!({
                "fits": true, "dropped": forced.dropped, "added": forced.added, "points_lost": forced.lost,
            }),
        ]),
    };
    Ok(joined([free, json!({"forced": forced})]))
}
