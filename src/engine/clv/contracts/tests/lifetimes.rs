//! Lifetime value by the models.

use chrono::Days;

use super::super::{Relation, State};
use super::{account, book, fitted, relation, simulated};
use crate::engine::clv::fit::Chance;
use crate::engine::clv::lifetime::{Lifetime, NoLifetime};
use crate::engine::clv::models::contract::Contract;
use crate::engine::clv::outlook::{Fitted, YEAR};
use crate::engine::clv::pretend::{self, BUSINESS, began};
use crate::engine::clv::purchases::Purchases;
use crate::engine::sample::day;

/// A book of yearly contracts, and what one of them is worth at a yearly discount of a tenth.
fn valued(relation: Relation) -> (Fitted, Lifetime) {
    let known = simulated(&Contract::steady(1.5, 4.5), 12, 80, 5, &mut Chance(41));
    let fitted = fitted(&book(known));
    let lifetime = Lifetime::of(&fitted, &account(900, vec![relation]), 0.1);
    (fitted, lifetime.expect("a contract runs"))
}

#[test]
fn d5_the_fees_ahead_are_the_discounted_expected_residual_lifetime() {
    let (fitted, lifetime) = valued(relation(12, 2, false));
    let renewing = fitted.renewals.of_length(12).expect("years");
    // In years: the rest of the running term, then Fader & Hardie's sum, each term paid evenly through its year.
    let (delta, rest) = (libm::log(1.1), 351.0 / 365.25);
    let evenly = (1.0 - 1.0 / 1.1) / delta;
    let derl = renewing.mean(|model| model.ahead(3, 0.1));
    let expected = (1.0 - libm::exp(-delta * rest)) / delta + libm::exp(-delta * rest) * evenly * derl;
    let [fees] = &lifetime.contracts[..] else {
        panic!("one contract")
    };
    assert!(
        (fees.terms / expected - 1.0).abs() < 2e-3,
        "{} {expected}",
        fees.terms
    );
    assert!((lifetime.revenue.expected - 1_200.0 * fees.terms).abs() < 1e-9);
    assert!((lifetime.margin.expected - 0.25 * lifetime.revenue.expected).abs() < 1e-9);
    // One more point of renewal brings a hundredth of all that follows it.
    let after = renewing.mean(|model| model.ahead(3, 0.1) / model.retention(3));
    let point = 0.01 * 1_200.0 * libm::exp(-delta * rest) * evenly * after;
    let told = fees.one_point.expect("it is open");
    assert!((told / point - 1.0).abs() < 2e-3, "{told} {point}");
}

#[test]
fn d5_a_known_end_leaves_the_rest_of_the_term() {
    let ending = Relation {
        state: State::Ending(day("2027-01-01")),
        ..relation(12, 2, false)
    };
    let (_, lifetime) = valued(ending);
    let delta = libm::log(1.1);
    let rest = 1_200.0 * (1.0 - libm::exp(-delta * 351.0 / 365.25)) / delta * 365.25 / 365.0;
    let ends = [
        lifetime.revenue.almost.0,
        lifetime.revenue.expected,
        lifetime.revenue.almost.1,
    ];
    for figure in ends {
        assert!((figure - rest).abs() < 1e-6, "{figure} {rest}");
    }
    assert_eq!(lifetime.contracts[0].one_point, None);
}

fn buyers() -> (Fitted, Vec<Purchases>) {
    let book = pretend::book(&BUSINESS, 30, 730.0, &mut Chance(42));
    let fitted = Fitted::of(&book, began() + Days::new(730), |_| ()).expect("customers");
    (fitted, book)
}

#[test]
fn d5_a_lifetime_is_its_parts_and_worth_less_the_more_later_money_is_discounted() {
    let (fitted, book) = buyers();
    for one in &book[..6] {
        let mut before = f64::INFINITY;
        for discount in [0.05, 0.1, 0.3] {
            let lifetime = Lifetime::of(&fitted, one, discount).expect("amounts");
            let orders = lifetime.orders.expect("it has bought");
            assert!((orders.orders * orders.spend - lifetime.revenue.expected).abs() < 1e-9);
            assert!((lifetime.margin.expected - 0.3 * lifetime.revenue.expected).abs() < 1e-9);
            assert!(lifetime.contracts.is_empty() && orders.orders < before);
            before = orders.orders;
            let (all, parameters) = (lifetime.margin, lifetime.margin_by_parameters);
            assert!(parameters.likely.0 <= all.expected && all.expected <= parameters.almost.1);
        }
        assert_eq!(Lifetime::of(&fitted, one, 0.0), Err(NoLifetime::NoDiscount));
    }
}

#[test]
fn d5_orders_ahead_are_those_of_all_weeks_to_come() {
    let (fitted, book) = buyers();
    let history = book[0].history(fitted.as_of).expect("it has bought");
    let weekly = libm::log(1.1) / YEAR;
    let (mut sum, mut before) = (0.0, 0.0);
    // Past this nothing is left of a tenth a year.
    for month in 1..=1_800 {
        let weeks = f64::from(month) * YEAR / 12.0;
        let orders = fitted.buying.model().expected(&history, weeks);
        sum += (orders - before) * libm::exp(-weekly * (weeks - YEAR / 24.0));
        before = orders;
    }
    let exact = fitted.buying.model().discounted(&history, weekly);
    assert!((exact / sum - 1.0).abs() < 1e-3, "{exact} {sum}");
}

#[test]
fn d5_lives_have_the_mean_that_the_formula_gives() {
    use crate::engine::clv::buying::Kind;
    use crate::engine::clv::lived::lived;
    use crate::engine::clv::models::History;
    use crate::engine::clv::models::gamma_gamma::GammaGamma;
    let spend = GammaGamma {
        p: 3.0,
        q: 9.0,
        v: 1_000.0,
    };
    let history = History {
        orders: 6,
        last: 50.0,
        observed: 58.0,
    };
    let known = (7, 250.0);
    let mean = spend.mean(known.0, known.1).expect("q > 1");
    for (kind, steps) in Kind::ALL.into_iter().zip([1, 1, 1, 3]) {
        let parameters = match kind {
            Kind::ParetoNbd => [1.2, 8.0, 2.5, 60.0],
            _ => [1.2 * f64::from(steps), 8.0, 1.5, 8.0],
        };
        let model = kind.with(parameters, steps);
        let expected = model.discounted(&history, 0.002) * mean;
        let mut chance = Chance(43);
        let lives: Vec<f64> = (0..20_000)
            .map(|_| lived(&model, &history, (&spend, known), 0.002, &mut chance))
            .collect();
        let count = lives.len() as f64;
        let found = lives.iter().sum::<f64>() / count;
        let spread = lives
            .iter()
            .map(|life| (life - found) * (life - found))
            .sum::<f64>()
            / count;
        let error = (spread / count).sqrt();
        assert!(
            (found - expected).abs() < 4.0 * error,
            "{kind:?}: {found} {expected} ± {error}"
        );
        assert!(error < 0.03 * expected);
    }
}
