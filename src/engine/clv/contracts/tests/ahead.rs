//! What contracts bring within a horizon, alone and with orders.

use chrono::Days;

use super::super::renewing::Renewals;
use super::super::steps::Steps;
use super::super::until::Until;
use super::super::{Relation, State};
use super::{account, book, euros, fitted, id, relation, renewals, simulated, today};
use crate::engine::clv::fit::Chance;
use crate::engine::clv::models::contract::Contract;
use crate::engine::clv::models::gamma_gamma::GammaGamma;
use crate::engine::clv::models::revenue::Revenue;
use crate::engine::clv::outlook::{Fitted, YEAR, outlook};
use crate::engine::clv::pretend::{self, BUSINESS, began};
use crate::engine::clv::purchases::Purchases;
use crate::engine::clv::range::Range;
use crate::engine::clv::total::Totals;
use crate::engine::sample::day;
use crate::model::{Currency, Money};

fn known() -> Vec<Relation> {
    let mut chance = Chance(31);
    let mut relations = simulated(&Contract::steady(1.0, 9.0), 1, 80, 24, &mut chance);
    relations.extend(simulated(&Contract::steady(1.5, 4.5), 12, 80, 5, &mut chance));
    relations
}

fn until(weeks: f64) -> Until {
    Until {
        as_of: today(),
        horizon: weeks * 7.0,
        discount: 0.0,
    }
}

fn steps(relation: &Relation, known: &Renewals, weeks: f64) -> Steps {
    let renewing = known.of_length(relation.months).expect("known");
    until(weeks).revenue(relation, renewing, 1_200.0)
}

#[test]
fn d5_chances_of_all_amounts_sum_to_one_and_more_time_never_brings_less() {
    let known = renewals(&known());
    for relation in [relation(1, 7, false), relation(12, 2, false)] {
        let mut before = 0.0;
        for weeks in [1.0, 13.0, 52.0, 104.0, 157.0] {
            let steps = steps(&relation, &known, weeks);
            let sum: f64 = steps.mixed().iter().map(|(_, chance)| chance).sum();
            assert!((sum - 1.0).abs() < 1e-12, "{sum}");
            assert!(steps.mixed().windows(2).all(|pair| pair[0].0 <= pair[1].0));
            assert!(steps.expected() > before);
            before = steps.expected();
        }
    }
}

#[test]
fn d5_what_remains_of_the_running_term_is_certain_and_the_rest_a_chance() {
    let known = renewals(&known());
    let relation = relation(12, 2, false);
    // The term runs from New Year to New Year; a fortnight of it has passed.
    let rest = 1_200.0 * 351.0 / 365.0;
    let renewing = known.of_length(12).expect("years");
    let stays = renewing.mean(|model| model.retention(3));
    let year = steps(&relation, &known, 80.0).mixed();
    assert_eq!(year.len(), 2);
    assert!((year[0].0 - rest).abs() < 1e-9 && (year[0].1 - (1.0 - stays)).abs() < 1e-12);
    // 560 days: 351 of this term, 209 of the next.
    assert!(
        (year[1].0 - rest - 1_200.0 * 209.0 / 365.0).abs() < 1e-9,
        "{year:?}"
    );
    let within = steps(&relation, &known, 50.0).mixed();
    assert_eq!(within.len(), 1);
    assert!((within[0].0 - 1_200.0 * 350.0 / 365.0).abs() < 1e-9);
}

#[test]
fn d5_a_known_end_is_certain() {
    let known = renewals(&known());
    let broken = Relation {
        state: State::Ending(day("2026-03-01")),
        ..relation(12, 2, false)
    };
    let late = Relation {
        state: State::Ending(day("2027-07-02")),
        ..relation(12, 2, false)
    };
    let amount = |relation: &Relation| {
        let steps = steps(relation, &known, 157.0).mixed();
        assert_eq!(steps.len(), 1);
        steps[0].0
    };
    assert!((amount(&broken) - 1_200.0 * 45.0 / 365.0).abs() < 1e-9);
    assert!((amount(&late) - 1_200.0 * (351.0 + 182.0) / 365.0).abs() < 1e-9);
    let ahead = outlook(
        &fitted(&book(super::ahead::known())),
        &account(900, vec![broken]),
        YEAR,
    );
    let contracts = ahead.expect("it runs").contracts.expect("a contract");
    let told = &contracts.relations[0];
    assert_eq!((told.renewed, told.survival.len()), (None, 0));
    assert_eq!(told.decided_on, day("2026-03-01"));
}

#[test]
fn d5_several_contracts_add_up() {
    let known = renewals(&known());
    let (month, year) = (
        steps(&relation(1, 7, false), &known, 157.0),
        steps(&relation(12, 2, false), &known, 157.0),
    );
    let both = month.and(&year);
    let all = both.and(&month).and(&month);
    let sum = |steps: &Steps| steps.mixed().iter().map(|(_, chance)| chance).sum::<f64>();
    for steps in [&both, &all] {
        assert!((sum(steps) - 1.0).abs() < 1e-9);
        assert!(steps.mixed().len() <= 256);
    }
    // Given the parameters those of one length are independent; over all of them they go together, which leaves the
    // mean of their sum as it is.
    let expected = 3.0 * month.expected() + year.expected();
    assert!(
        (all.expected() - expected).abs() < 1e-9 * expected,
        "{} {expected}",
        all.expected()
    );
    let (one, other) = (all.range(), both.range());
    assert!(one.almost.0 > other.almost.0 && one.almost.1 > other.almost.1);
}

#[test]
fn d5_a_sum_with_orders_is_the_convolution() {
    let spend = GammaGamma {
        p: 3.0,
        q: 4.0,
        v: 1_000.0,
    };
    let counts = [0.2, 0.3, 0.25, 0.15, 0.1];
    let orders = Revenue::of(&counts, &[spend], 5, 900.0);
    let expected = orders.expected().expect("a mean");
    let fees = Steps::of(
        vec![500.0, 1_400.0, 2_000.0],
        vec![vec![0.2, 0.1, 0.7], vec![0.4, 0.2, 0.4]],
    );
    let range = fees.with_orders(&orders, expected);
    assert!((range.expected - expected - fees.expected()).abs() < 1e-9);
    let at_most = |most: f64| -> f64 {
        let parts = [(500.0, 0.3), (1_400.0, 0.15), (2_000.0, 0.55)];
        parts
            .iter()
            .map(|(amount, chance)| chance * orders.at_most(most - amount))
            .sum()
    };
    for (amount, chance) in [
        (range.almost.0, 0.025),
        (range.likely.0, 0.1),
        (range.likely.1, 0.9),
        (range.almost.1, 0.975),
    ] {
        // Without orders the sum is one of the fees: there the chance leaps over the quantile.
        let (below, above) = (at_most(amount - 0.01), at_most(amount + 0.01));
        assert!(
            below - 5e-4 <= chance && chance <= above + 5e-4,
            "{amount}: {below} {above}"
        );
    }
    let nothing = Steps::certain(0.0).with_orders(&orders, expected);
    let own = Range::of(expected, |chance| orders.quantile(chance));
    for (ours, theirs) in [(nothing.likely.1, own.likely.1), (nothing.almost.1, own.almost.1)] {
        assert!((ours / theirs - 1.0).abs() < 2e-3, "{ours} {theirs}");
    }
}

/// Buyers, of whom the first also has contracts: one in euros, one in dollars, one without a fee.
fn mixed() -> (Fitted, Vec<Purchases>) {
    let as_of = began() + Days::new(730);
    let mut book = pretend::book(&BUSINESS, 12, 730.0, &mut Chance(9));
    let dated = |fee: Option<Money>, number| Relation {
        contracts: vec![id(number)],
        began: as_of - Days::new(400),
        terms: 2,
        renewals: 1,
        fee,
        ..relation(12, 0, false)
    };
    let dollars = Some(Money {
        minor: 50_000,
        currency: Currency::USD,
    });
    book[0].contracts = vec![dated(euros(1_200), 1), dated(dollars, 2), dated(None, 3)];
    let fitted = Fitted::of(&book, as_of, |_| ()).expect("customers");
    (fitted, book)
}

#[test]
fn d5_contracts_change_nothing_of_accounts_without() {
    let (with, book) = mixed();
    let mut plain = book.clone();
    plain[0].contracts.clear();
    let without = Fitted::of(&plain, with.as_of, |_| ()).expect("customers");
    assert_eq!(with.buying, without.buying);
    for (one, other) in book.iter().zip(&plain).skip(1) {
        assert_eq!(outlook(&with, one, YEAR), outlook(&without, other, YEAR));
    }
    let totals = |fitted: &Fitted, book: &[Purchases]| {
        let mut totals = Totals::new(fitted, YEAR);
        for one in book {
            totals.add(one).expect("all have bought");
        }
        totals.totals()
    };
    let (more, less) = (totals(&with, &book), totals(&without, &plain));
    assert_eq!(more[0].orders, less[0].orders);
    assert!(more[0].revenue.likely.0 > less[0].revenue.likely.0);
    assert_eq!(totals(&with, &book[1..]), totals(&without, &plain[1..]));
}

#[test]
fn d5_each_part_is_told_and_other_currencies_stay_apart() {
    let (fitted, book) = mixed();
    let ahead = outlook(&fitted, &book[0], YEAR).expect("it has bought");
    let contracts = ahead.contracts.as_ref().expect("contracts");
    let orders = contracts.orders.expect("amounts");
    let whole = ahead.revenue.expect("a figure");
    assert!((whole.expected - orders.expected - contracts.revenue.expected).abs() < 1e-9 * whole.expected);
    assert!(whole.likely.0 >= contracts.revenue.almost.0);
    let margin = ahead.margin.expect("a figure").expected;
    let parts = contracts.margin.expected + ahead.margin_of_orders().expect("amounts").expected;
    assert!((margin - parts).abs() < 1e-9 * margin);
    let told = |number: u128| {
        let found = contracts
            .relations
            .iter()
            .find(|one| one.contracts == [id(number)]);
        found.expect("it runs")
    };
    assert_eq!([1, 2, 3].map(|number| told(number).counted), [true, false, false]);
    let (currency, dollars) = told(2).revenue.expect("a fee");
    assert!(currency == Currency::USD && dollars.expected > 0.0);
    assert_eq!(told(3).revenue, None);
    assert!(
        told(3)
            .renewed
            .is_some_and(|chance| chance.almost.0 > 0.0 && chance.almost.1 < 1.0)
    );
    assert!(
        told(3)
            .survival
            .first()
            .is_some_and(|(_, left)| (0.0..1.0).contains(left))
    );
    let mut totals = Totals::new(&fitted, YEAR);
    totals.add(&book[0]).expect("it has bought");
    let totals = totals.totals();
    assert_eq!(
        totals.iter().map(|total| total.currency).collect::<Vec<_>>(),
        [Currency::EUR, Currency::USD]
    );
    assert!((totals[0].revenue.expected - whole.expected).abs() < 1e-9 * whole.expected);
    assert!((totals[1].revenue.expected - dollars.expected).abs() < 1e-9 * dollars.expected);
}

#[test]
fn d5_a_book_of_contracts_alone_comes_to_their_sum() {
    let relations: Vec<Relation> = simulated(&Contract::steady(1.5, 4.5), 12, 60, 5, &mut Chance(33));
    let book = book(relations);
    let fitted = fitted(&book);
    let mut totals = Totals::new(&fitted, 2.0 * YEAR);
    let own: Vec<Range> = book
        .iter()
        .filter_map(|one| totals.add(one).ok()?.revenue.ok())
        .collect();
    let running = book.iter().filter(|one| one.contracts[0].runs()).count();
    assert_eq!(own.len(), running);
    let total = totals.totals()[0];
    let sum: f64 = own.iter().map(|range| range.expected).sum();
    assert!((total.revenue.expected - sum).abs() < 1e-9 * sum && total.accounts == running);
    assert_eq!(total.orders.expected, 0.0);
    let width = |range: &Range| range.likely.1 - range.likely.0;
    assert!(width(&total.revenue) > 0.0 && width(&total.revenue) < own.iter().map(width).sum::<f64>());
    assert!(total.revenue.likely.0 < sum && sum < total.revenue.likely.1);
}

#[test]
fn d5_the_truth_lies_in_the_ranges_of_contracts_as_often_as_they_promise() {
    let truth = Contract::steady(1.0, 3.0);
    let mut chance = Chance(34);
    let (mut within, mut totals, mut of) = (0.0, 0.0, 0.0);
    let books = std::env::var("RAPPORT_BOOKS")
        .ok()
        .and_then(|books| books.parse().ok());
    for _ in 0..books.unwrap_or(60) {
        let relations = simulated(&truth, 12, 40, 4, &mut chance);
        let book = book(relations);
        let fitted = fitted(&book);
        let mut sums = Totals::new(&fitted, 3.0 * YEAR);
        let mut came = 0.0;
        for one in &book {
            if sums.add(one).is_err() {
                continue;
            }
            // Decisions at the next three New Years; the last of them lies a fortnight before the horizon.
            let relation = &one.contracts[0];
            let begin = truth.ln_survival(relation.renewals);
            let drawn = libm::log(chance.uniform());
            let terms =
                (1..=2).take_while(|more| drawn < truth.ln_survival(relation.renewals + more) - begin);
            let renewed = terms.count();
            let third = renewed == 2 && drawn < truth.ln_survival(relation.renewals + 3) - begin;
            // 2028 has a day more.
            let days = 3.0 * 365.25 - 351.0 - 365.0 - 366.0;
            came += 1_200.0 * (351.0 / 365.0 + renewed as f64 + f64::from(u8::from(third)) * days / 365.0);
        }
        let range = sums.totals()[0].revenue;
        of += 1.0;
        totals += f64::from(u8::from((range.almost.0..=range.almost.1).contains(&came)));
        within += f64::from(u8::from((range.likely.0..=range.likely.1).contains(&came)));
    }
    println!(
        "books in the range of 80 %: {:.2}, of 95 %: {:.2}",
        within / of,
        totals / of
    );
    // Three standard errors of the share.
    let slack = 3.0 * (0.8_f64 * 0.2 / of).sqrt();
    assert!((within / of - 0.8).abs() < slack, "{within}");
    assert!(totals / of > 0.95 - slack, "{totals}");
}
