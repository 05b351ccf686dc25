//! The scorecard in words.

use super::card::{Card, FIRST, FRAGILE, Lead};
use super::draft::{Fault, is_share};
use crate::i18n::{Text, key, t};
use crate::model::{AccountId, Criterion, Currency, Measure};
use crate::ui::pages::value::words::Unit;
use crate::ui::route::{Route, Tab};

/// The name of what a criterion looks at.
pub fn measure(text: &Text, measure: &Measure) -> String {
    text.get(match measure {
        Measure::Volume => key!("criterion-volume"),
        Measure::Profitable => key!("criterion-profitable"),
        Measure::CentralPurchasing => key!("criterion-central"),
        Measure::Regions => key!("criterion-regions"),
        Measure::PriceSensitivity => key!("criterion-price"),
        Measure::Wish => key!("criterion-wish"),
        Measure::Own(name) => return name.clone(),
    })
}

/// A figure as it is written in its own unit.
pub fn figure(text: &Text, measure: &Measure, figure: f64, currency: Currency) -> String {
    match measure {
        Measure::Volume => Unit::Money(currency).end(text, figure),
        one if is_share(one) => text.percent(figure, 0),
        Measure::PriceSensitivity | Measure::Wish => {
            t!(text, "shown-of-total", shown = figure as i64, total = 5)
        }
        _ if figure.fract() == 0.0 => text.integer(figure as i64),
        _ => text.number(figure, 2),
    }
}

/// Why a figure is not known, and where it can be entered.
pub fn missing(text: &Text, measure: &Measure, account: AccountId) -> (String, Route) {
    let dossier = |tab| Route::Dossier(account, tab);
    match measure {
        Measure::Volume => (t!(text, "scorecard-no-volume"), dossier(Tab::Orders)),
        Measure::Profitable => (t!(text, "scorecard-no-cost"), Route::Import),
        Measure::Regions => (t!(text, "scorecard-no-region"), dossier(Tab::Overview)),
        Measure::CentralPurchasing | Measure::PriceSensitivity | Measure::Wish => {
            (t!(text, "scorecard-no-judgement"), dossier(Tab::Relationship))
        }
        Measure::Own(_) => (t!(text, "scorecard-no-number"), Route::Import),
    }
}

/// A swap distance in points of a hundred: one decimal, since the fragile ones are small.
fn points(text: &Text, swap: f64) -> String {
    text.number(100.0 * swap, 1)
}

/// How far an account is ahead of the next, in the room of a cell.
pub fn lead(text: &Text, lead: Lead) -> String {
    match lead {
        Lead::Last => t!(text, "portfolio-no-figure"),
        Lead::Dominates => t!(text, "scorecard-no-weights"),
        Lead::Turns(swap) => t!(text, "scorecard-points", points = points(text, swap)),
    }
}

/// The same as a sentence, with the name of the next.
pub fn lead_said(text: &Text, card: &Card, place: usize, next: &str) -> Option<String> {
    match card.lead(place) {
        Lead::Last => None,
        Lead::Dominates => Some(t!(text, "scorecard-dominates", next = next)),
        Lead::Turns(swap) => Some(match card.turns(place) {
            Some((from, to)) => t!(
                text,
                "scorecard-turns",
                next = next,
                points = points(text, swap),
                from = measure(text, from),
                to = measure(text, to)
            ),
            None => t!(text, "scorecard-level", next = next),
        }),
    }
}

/// What the whole ranking says.
pub fn summary(text: &Text, card: &Card) -> String {
    let count = card.ranking.len();
    let whole = t!(
        text,
        "scorecard-complete",
        accounts = t!(text, "account-count", count = count),
        complete = text.integer(card.complete() as i64)
    );
    if count < 2 {
        return whole;
    }
    let first = text.integer(FIRST.min(count - 1) as i64);
    let fragile = t!(
        text,
        "scorecard-fragile-count",
        first = first,
        fragile = text.integer(card.fragile() as i64),
        points = text.number(100.0 * FRAGILE, 0)
    );
    format!("{whole} {fragile}")
}

/// A scale in one line: figures with their scores.
pub fn scale(text: &Text, criterion: &Criterion, currency: Currency) -> String {
    let step = |anchor: &crate::model::Anchor| {
        let at = figure(text, &criterion.measure, anchor.at.as_f64(), currency);
        let score = text.integer(anchor.score.into());
        t!(text, "scorecard-step", at = at, score = score)
    };
    let steps: Vec<String> = criterion.anchors.iter().map(step).collect();
    steps.join(" · ")
}

/// What is wrong with an input.
pub fn fault(text: &Text, fault: Fault) -> String {
    match fault {
        Fault::Number => t!(text, "scorecard-fault-number"),
        Fault::Whole(most) => t!(text, "scorecard-fault-whole", most = most.to_string()),
        Fault::Rises => t!(text, "scorecard-fault-rises"),
        Fault::Weightless => t!(text, "scorecard-fault-weightless"),
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::super::card::tests::{card, criteria, customers};
    use super::*;
    use crate::i18n::{Catalog, Lang};

    fn english() -> Text {
        let source = include_str!("../../../../locales/en.ftl");
        Text::new(Catalog::parse(Lang::En, source).expect("the locale files are good"))
    }

    fn plain(sentence: &str) -> String {
        sentence.replace(['\u{2068}', '\u{2069}'], "")
    }

    #[test]
    fn c1_the_next_account_is_named_with_what_would_bring_it_level() {
        let two = customers(&[(Some(500_000.0), Some(1.0)), (Some(100_000.0), Some(5.0))]);
        let card = card(&criteria(3, 1), &two).expect("they weigh");
        let said = lead_said(&english(), &card, 0, "Beta").expect("somebody is behind");
        let said = plain(&said);
        for part in ["Beta", "7.1", "Volume per year", "Wish for a long relationship"] {
            assert!(said.contains(part), "{said}");
        }
        assert_eq!(lead_said(&english(), &card, 1, ""), None);
        assert_eq!(plain(&lead(&english(), card.lead(0))), "7.1 points");
        let summary = plain(&summary(&english(), &card));
        assert!(
            summary.contains("2 accounts") && summary.contains("less than 10 points"),
            "{summary}"
        );
    }

    #[test]
    fn c1_figures_stand_in_their_own_units() {
        let said = |measure: &Measure, value| plain(&figure(&english(), measure, value, Currency::EUR));
        assert_eq!(said(&Measure::Profitable, 0.5), "50%");
        assert_eq!(said(&Measure::Wish, 4.0), "4 of 5");
        assert_eq!(said(&Measure::Regions, 3.0), "3");
        assert_eq!(said(&Measure::Own("x".into()), 2.5), "2.50");
        let volume = &criteria(1, 0)[0];
        let scale = plain(&scale(&english(), volume, Currency::EUR));
        assert_eq!(scale.matches(" · ").count(), 3, "{scale}");
    }
}
