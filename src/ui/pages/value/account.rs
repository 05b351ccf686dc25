//! What an account's outlook rests on and what would change it, in sentences.

use super::words::{Unit, chance};
use crate::engine::clv::drivers::{Drivers, Shrunk, Stakes};
use crate::engine::clv::outlook::Fitted;
use crate::engine::clv::purchases::{LeftOut, Margin, Purchases, Source};
use crate::engine::clv::spending::Spending;
use crate::i18n::{Text, t};
use crate::model::Currency;

/// How often it orders and what an order is worth, each between its own and the book's.
pub fn basis(text: &Text, drivers: &Drivers, currency: Currency) -> Vec<String> {
    let often = shrunk(text, &drivers.frequency, |figure| {
        t!(text, "ahead-a-year", count = text.number(figure, 1))
    });
    let worth = drivers
        .spend
        .as_ref()
        .map(|spend| shrunk(text, spend, |figure| Unit::Money(currency).mean(text, figure)));
    let often = t!(
        text,
        "labelled",
        label = t!(text, "ahead-frequency"),
        value = often
    );
    let worth = worth.map(|worth| t!(text, "labelled", label = t!(text, "ahead-spend"), value = worth));
    [Some(often), worth].into_iter().flatten().collect()
}

fn shrunk(text: &Text, figure: &Shrunk, say: impl Fn(f64) -> String) -> String {
    let believed = say(figure.believed);
    match (figure.own, figure.book) {
        (Some(own), Some(book)) => t!(
            text,
            "ahead-shrunk",
            believed = believed,
            own = say(own),
            weight = text.percent(figure.weight, 0),
            book = say(book)
        ),
        (None, Some(book)) => t!(text, "ahead-books-own", believed = believed, book = say(book)),
        _ => believed,
    }
}

/// How overdue the next order is.
pub fn overdue(text: &Text, drivers: &Drivers) -> Option<String> {
    let overdue = drivers.overdue?;
    let weeks = |weeks: f64| t!(text, "ahead-weeks", count = text.number(weeks, 1));
    let chance = chance(text, overdue.chance);
    Some(match overdue.ratio().zip(overdue.rhythm) {
        Some((ratio, rhythm)) => t!(
            text,
            "ahead-overdue",
            silent = weeks(overdue.silent),
            rhythm = weeks(rhythm),
            ratio = text.number(ratio, 1),
            chance = chance
        ),
        None => t!(
            text,
            "ahead-silent-once",
            silent = weeks(overdue.silent),
            chance = chance
        ),
    })
}

/// Changes of fewer orders are none.
const HARDLY: f64 = 0.05;

/// What one more order, or a silent quarter, would change; `worth` is the margin of an order.
pub fn stakes(text: &Text, stakes: &Stakes, worth: Option<(f64, Currency)>) -> Vec<String> {
    let change = |orders: f64| {
        let by = text.number(orders, 1);
        match worth {
            Some((margin, currency)) => t!(
                text,
                "ahead-change-worth",
                orders = by,
                margin = Unit::Money(currency).mean(text, orders * margin)
            ),
            None => t!(text, "ahead-change", orders = by),
        }
    };
    let (more, less) = (stakes.one_more - stakes.now, stakes.now - stakes.silent_quarter);
    // Of a customer with a rhythm, waiting may bring the next order nearer: then there is nothing to say.
    let more = (more > HARDLY).then(|| t!(text, "ahead-one-more", change = change(more)));
    let less = (less > HARDLY).then(|| {
        let chance = chance(text, stakes.alive_after);
        t!(
            text,
            "ahead-silent-quarter",
            change = change(less),
            chance = chance
        )
    });
    [more, less].into_iter().flatten().collect()
}

/// Where the margin comes from.
pub fn margin(text: &Text, margin: &Margin) -> Vec<String> {
    let rate = text.percent(margin.rate, 0);
    let from = match margin.source {
        Source::Year => t!(text, "ahead-margin-year", rate = rate),
        Source::Ever => t!(text, "ahead-margin-ever", rate = rate),
        Source::Policy => return vec![t!(text, "ahead-margin-policy", rate = rate)],
    };
    let serve =
        (margin.serve > 0.0).then(|| t!(text, "ahead-margin-serve", share = text.percent(margin.serve, 1)));
    let assumed = (margin.assumed > 0.0).then(|| {
        t!(
            text,
            "ahead-margin-assumed",
            share = text.percent(margin.assumed, 0)
        )
    });
    [Some(from), serve, assumed].into_iter().flatten().collect()
}

/// What was left out of the account's records, if anything.
pub fn left_out(text: &Text, purchases: &Purchases) -> Vec<String> {
    let LeftOut {
        foreign,
        without_amount,
        worthless,
        refunds,
        cancelled,
        covered,
        before,
    } = purchases.left_out;
    let code = purchases.currency.code();
    let sentences = [
        (covered > 0).then(|| t!(text, "ahead-left-covered", count = covered)),
        (before > 0).then(|| t!(text, "ahead-left-before", count = before)),
        (foreign > 0).then(|| t!(text, "ahead-left-foreign", count = foreign, currency = code)),
        (without_amount > 0).then(|| t!(text, "ahead-left-amount", count = without_amount)),
        (worthless > 0).then(|| t!(text, "ahead-left-worthless", count = worthless)),
        (refunds > 0).then(|| t!(text, "ahead-left-refunds", count = refunds)),
        (cancelled > 0).then(|| t!(text, "ahead-left-cancelled", count = cancelled)),
    ];
    sentences.into_iter().flatten().collect()
}

/// What speaks against trusting the figures.
pub fn doubts(text: &Text, fitted: &Fitted, currency: Currency) -> Vec<String> {
    let few = fitted.buying.has_few_repeats().then(|| {
        t!(
            text,
            "ahead-few-repeats",
            count = text.integer(fitted.buying.repeats as i64)
        )
    });
    let spending = fitted.spending_in(currency);
    let dependent = spending
        .filter(|spending| spending.is_dependent())
        .map(|spending| {
            let correlation = spending.correlation.unwrap_or_default();
            let correlation = text.number(correlation, 2);
            t!(text, "ahead-dependent", correlation = correlation)
        });
    let no_mean = spending
        .is_some_and(Spending::has_no_mean)
        .then(|| t!(text, "ahead-no-mean"));
    let untried = fitted.choice.is_none().then(|| t!(text, "ahead-untried"));
    let beaten = fitted.choice.as_ref().and_then(|choice| choice.beaten_by());
    let beaten = beaten.map(|naive| {
        t!(
            text,
            "ahead-beaten",
            naive = text.get(super::models::naive(naive))
        )
    });
    [few, dependent, no_mean, untried, beaten]
        .into_iter()
        .flatten()
        .collect()
}
