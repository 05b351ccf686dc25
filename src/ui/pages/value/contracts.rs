//! What lies ahead of contracts, in sentences.

use super::words::{Unit, chance, likely};
use crate::engine::clv::contracts::ahead::Renewable;
use crate::engine::clv::contracts::renewing::{Course, Renewing};
use crate::engine::clv::outlook::Fitted;
use crate::i18n::{Key, Text, key, t};

/// One contract: when it is decided on, how likely it is renewed, and what it brings within `horizon`.
pub fn outlook(text: &Text, renewable: &Renewable, horizon: &str) -> Vec<String> {
    let date = text.date(renewable.decided_on);
    let decided = match renewable.renewed {
        Some(renewed) => t!(
            text,
            "ahead-renewal",
            date = date,
            chance = chance(text, renewed.expected),
            low = chance(text, renewed.likely.0),
            high = chance(text, renewed.likely.1)
        ),
        None => t!(text, "ahead-renewal-ends", date = date),
    };
    let brings = match renewable.revenue {
        Some((currency, range)) => {
            let unit = Unit::Money(currency);
            let amount = unit.mean(text, range.expected);
            let (low, high) = range.likely;
            // Of few possible ends one is often likelier than 80 %.
            if renewable.survival.is_empty() {
                t!(
                    text,
                    "ahead-renewal-brings-sure",
                    horizon = horizon,
                    amount = amount
                )
            } else if low == high {
                let most = unit.mean(text, low);
                t!(
                    text,
                    "ahead-renewal-brings-most",
                    horizon = horizon,
                    most = most,
                    amount = amount
                )
            } else {
                let range = likely(text, &range, unit);
                t!(
                    text,
                    "ahead-renewal-brings",
                    horizon = horizon,
                    amount = amount,
                    range = range
                )
            }
        }
        None => t!(text, "ahead-renewal-no-fee"),
    };
    let apart = renewable
        .revenue
        .filter(|_| !renewable.counted)
        .map(|(currency, _)| t!(text, "ahead-renewal-apart", currency = currency.code()));
    let pooled = renewable.pooled.then(|| t!(text, "ahead-renewal-pooled"));
    [Some(decided), Some(brings), apart, pooled]
        .into_iter()
        .flatten()
        .collect()
}

/// What the book says of renewals, a row for each length of term.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The length of a term.
    pub term: String,
    /// Relations.
    pub contracts: String,
    /// Renewals made, of those due.
    pub made: String,
    /// The chance at the first renewal and at the fourth.
    pub chances: [String; 2],
    /// The model.
    pub model: Key,
    /// Whether it rests mostly on what is believed of contracts in general.
    pub few: bool,
}

/// The renewal, counted from the first, of which a chance is shown beside that of the first: by then a change shows.
pub const LATER: u32 = 4;

/// The rows; none where the book has no contracts.
pub fn rows(text: &Text, fitted: &Fitted) -> Vec<Row> {
    let row = |renewing: &Renewing| Row {
        term: renewing.months.map_or_else(
            || t!(text, "renewals-all"),
            |months| t!(text, "renewals-months", count = u32::from(months)),
        ),
        contracts: text.integer(renewing.relations as i64),
        made: t!(
            text,
            "renewals-made-of",
            made = text.integer(renewing.made.into()),
            due = text.integer(renewing.due.into())
        ),
        chances: [1, LATER].map(|renewal| chance(text, renewing.mean(|model| model.retention(renewal)))),
        model: match renewing.course {
            Course::Steady => key!("model-sbg"),
            Course::Changing => key!("model-bdw"),
        },
        few: renewing.has_few_due(),
    };
    let renewals = &fitted.renewals;
    renewals
        .by_length
        .iter()
        .chain(&renewals.pooled)
        .map(row)
        .collect()
}
