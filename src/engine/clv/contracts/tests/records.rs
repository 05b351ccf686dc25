//! From records to relations, purchases and margins.

use super::super::fees::accrued;
use super::super::{Relation, State, relations};
use crate::engine::clv::outlook::{Fitted, NoOutlook, outlook};
use crate::engine::clv::purchases::{Purchases, Source};
use crate::engine::clv::value::assess;
use crate::engine::sample::{Sample, day};
use crate::model::{Book, Currency, Money, Policy};

fn of(sample: &Sample, as_of: &str) -> Vec<Relation> {
    relations(sample.dossier().contracts.iter(), day(as_of))
}

fn read(sample: &Sample, as_of: &str) -> Purchases {
    Purchases::of(&Book::default(), &sample.dossier(), day(as_of))
}

/// Renewals, whether it runs, and at which renewal it ended.
fn told(relation: &Relation, as_of: &str) -> (u32, bool, Option<u32>) {
    (relation.renewals, relation.runs(), relation.ended_at(day(as_of)))
}

#[test]
fn d5_an_end_inside_a_term_counts_at_that_terms_end() {
    let at = |ended: &str, as_of: &str| {
        let found = of(
            &Sample::new().contract("2023-01-01", 12, None, Some(ended)),
            as_of,
        );
        told(&found[0], as_of)
    };
    assert_eq!(at("2025-01-01", "2026-01-15"), (1, false, Some(2)));
    assert_eq!(at("2025-03-01", "2026-01-15"), (2, false, Some(3)));
    assert_eq!(at("2023-05-01", "2026-01-15"), (0, false, Some(1)));
    // Not before that term's end is it known who else would not have renewed.
    assert_eq!(at("2025-03-01", "2025-06-01"), (2, false, None));
    assert_eq!(at("2025-03-01", "2025-02-01"), (2, true, None));
}

#[test]
fn d5_a_contract_soon_after_another_continues_it() {
    let pair = |starts: &str| {
        let sample = Sample::new().contract("2023-01-01", 12, Some(100), Some("2025-01-01"));
        of(&sample.contract(starts, 12, Some(120), None), "2026-01-15")
    };
    for starts in ["2025-01-01", "2025-02-10", "2024-12-01"] {
        let found = pair(starts);
        assert_eq!((found.len(), found[0].contracts.len()), (1, 2), "{starts}");
        // Two terms, then a third that by now was renewed once.
        let renewals = if starts == "2025-02-10" { 2 } else { 3 };
        assert_eq!(told(&found[0], "2026-01-15"), (renewals, true, None), "{starts}");
        assert_eq!(found[0].fee.map(|fee| fee.minor), Some(12_000));
    }
    // Later it is another beginning, and for longer beside it another agreement.
    for starts in ["2025-02-20", "2024-11-01"] {
        assert_eq!(pair(starts).len(), 2, "{starts}");
    }
}

#[test]
fn d5_other_currencies_and_lengths_are_other_relations() {
    let sample = Sample::new().contract("2023-01-01", 12, Some(100), Some("2025-01-01"));
    let next = sample.clone().contract("2025-01-01", 12, Some(100), None);
    let dollars = next.clone().agreed(|contract| {
        contract.fee = Some(Money {
            minor: 100,
            currency: Currency::USD,
        });
    });
    let found = of(&dollars, "2026-01-15");
    assert_eq!(
        [0, 1].map(|place| told(&found[place], "2026-01-15")),
        [(1, false, Some(2)), (1, true, None)]
    );
    let monthly = of(&next.agreed(|contract| contract.term_months = 1), "2026-01-15");
    // It was renewed, and from then on monthly.
    assert_eq!(
        [0, 1].map(|place| told(&monthly[place], "2026-01-15")),
        [(2, false, None), (12, true, None)]
    );
    assert_eq!(monthly[0].state, State::Replaced(day("2025-01-01")));
}

#[test]
fn d5_what_runs_out_is_open_until_notice_is_given() {
    let sample = Sample::new()
        .contract("2025-06-01", 12, Some(100), None)
        .agreed(|contract| contract.renews = false);
    let open = &of(&sample, "2026-01-15")[0];
    assert_eq!((open.state, open.decided_on()), (State::Open, day("2026-06-01")));
    let noticed = sample
        .clone()
        .agreed(|contract| contract.notice_on = Some(day("2026-01-10")));
    assert_eq!(of(&noticed, "2026-01-09")[0].state, State::Open);
    assert_eq!(
        of(&noticed, "2026-01-10")[0].state,
        State::Ending(day("2026-06-01"))
    );
    assert_eq!(
        of(&sample, "2026-06-01")[0].state,
        State::Ended(day("2026-06-01"))
    );
    assert_eq!(of(&sample, "2025-05-31"), []);
}

#[test]
fn d5_fees_accrue_evenly_and_stop_at_the_end() {
    let dossier = Sample::new()
        .contract("2024-07-01", 12, Some(365), Some("2025-07-11"))
        .dossier();
    let contract = dossier.contracts.iter().next().expect("one");
    let sum = |from: &str, until: &str| accrued(contract, day(from), day(until));
    let close = |ours: f64, theirs: f64| assert!((ours - theirs).abs() < 1e-9, "{ours} {theirs}");
    close(sum("2024-07-01", "2025-06-30"), 365.0);
    close(sum("2024-07-01", "2024-07-31"), 31.0);
    close(sum("2025-06-21", "2026-12-31"), 20.0);
    close(sum("2023-01-01", "2024-06-30"), 0.0);
    // Until the end came to be known.
    close(sum("2025-07-01", "2025-07-10"), 10.0);
}

/// A yearly fee of 1,200, orders within it that it pays for, and one before.
fn serviced() -> Sample {
    Sample::new()
        .order("2024-12-01", None, None, 300)
        .contract("2025-01-01", 12, Some(1_200), None)
        .agreed(|contract| contract.covers_orders = true)
        .order("2025-02-01", None, None, 200)
        .order("2025-10-01", None, None, 400)
}

#[test]
fn d5_what_a_fee_pays_for_is_no_purchase() {
    let read = read(&serviced(), "2025-12-31");
    assert_eq!((read.made.len(), read.left_out.before), (0, 1));
    assert_eq!((read.left_out.covered, read.contracts.len()), (2, 1));
    // Of the fee alone a year's revenue is made: its goods are those of the covered orders, three quarters of 600.
    let margin = read.margin;
    assert_eq!(margin.source, Source::Year);
    assert!(
        (margin.rate - (1_200.0 - 450.0) / 1_200.0).abs() < 1e-9,
        "{margin:?}"
    );
    assert!((margin.assumed - 1.0).abs() < 1e-9);
    let unpaid = serviced().agreed(|contract| contract.fee = None);
    let read = self::read(&unpaid, "2025-12-31");
    assert_eq!((read.made.len(), read.left_out.covered), (3, 0));
}

#[test]
fn d5_a_fee_that_covers_nothing_has_the_assumed_margin() {
    let sample = serviced().agreed(|contract| contract.covers_orders = false);
    let read = read(&sample, "2025-12-31");
    assert_eq!(read.made.len(), 3);
    assert!((read.margin.rate - 0.25).abs() < 1e-9 && (read.margin.assumed - 1.0).abs() < 1e-9);
    let value = |sample: &Sample| assess(&sample.dossier(), &Policy::default(), day("2025-12-31"));
    assert!((value(&sample).revenue - 1_800.0).abs() < 1e-9);
    let covered = value(&serviced());
    assert!((covered.revenue - 1_200.0).abs() < 1e-9);
    assert_eq!((covered.covered, covered.evidence_total), (2, 0));
    let fee = Sample::new().contract("2025-01-01", 12, Some(1_200), None);
    let alone = value(&fee);
    assert!(alone.worth.is_some() && (alone.fees - 1_200.0).abs() < 1e-9);
}

#[test]
fn d5_a_covered_account_brings_its_fee_and_nothing_twice() {
    let sample = Sample::new()
        .contract("2025-01-01", 12, Some(1_200), None)
        .agreed(|contract| contract.covers_orders = true)
        .order("2025-02-01", None, None, 200);
    let as_of = day("2025-07-01");
    let read = read(&sample, "2025-07-01");
    let book = [read];
    let fitted = Fitted::of(&book, as_of, |_| ()).expect("a contract");
    let ahead = outlook(&fitted, &book[0], 13.0).expect("a contract runs");
    // A quarter, all of it within the running term.
    let revenue = ahead.revenue.expect("a figure");
    let fee = 1_200.0 * 91.0 / 365.0;
    for figure in [revenue.expected, revenue.almost.0, revenue.almost.1] {
        assert!((figure - fee).abs() < 1e-9, "{revenue:?}");
    }
    assert_eq!((ahead.orders.expected, ahead.alive, ahead.none), (0.0, 1.0, 1.0));
    assert!(ahead.is_of_contracts_alone());
    let ended = sample.agreed(|contract| contract.ended_on = Some(day("2025-06-30")));
    let gone = self::read(&ended, "2025-07-01");
    assert_eq!(outlook(&fitted, &gone, 13.0), Err(NoOutlook::NoOrders));
}

#[test]
fn d5_orders_paid_by_a_fee_do_not_look_like_silence() {
    let sample = Sample::new()
        .order("2023-01-01", None, None, 200)
        .order("2023-06-01", None, None, 200)
        .contract("2024-01-01", 12, Some(1_200), None)
        .agreed(|contract| contract.covers_orders = true);
    let running = read(&sample, "2025-07-01");
    assert_eq!((running.made.len(), running.left_out.before), (0, 2));
    let ended = sample.agreed(|contract| contract.ended_on = Some(day("2025-01-01")));
    let read = |sample: &Sample| {
        let read = read(sample, "2025-07-01");
        (read.made.len(), read.left_out.before)
    };
    assert_eq!(read(&ended), (0, 2));
    assert_eq!(read(&ended.order("2025-03-01", None, None, 200)), (1, 2));
}

#[test]
fn d5_the_currency_is_that_of_orders_or_else_of_fees() {
    let dollars = |sample: Sample| {
        sample
            .contract("2025-01-01", 12, Some(1_200), None)
            .agreed(|contract| {
                contract.fee = Some(Money {
                    minor: 120_000,
                    currency: Currency::USD,
                });
            })
    };
    assert_eq!(
        read(&dollars(Sample::new()), "2025-12-31").currency,
        Currency::USD
    );
    let ordering = dollars(Sample::new().order("2024-12-01", None, None, 300));
    let read = read(&ordering, "2025-12-31");
    assert_eq!(read.currency, Currency::EUR);
    assert_eq!(read.margin.source, Source::Ever);
}

#[test]
fn d5_a_renewal_brought_as_a_contract_of_its_own_is_paid_once() {
    let numbered = |sample: Sample| sample.agreed(|contract| contract.number = "V-1".into());
    let sample = numbered(Sample::new().contract("2024-01-01", 12, Some(1_200), None));
    let sample = numbered(sample.contract("2026-01-01", 12, Some(1_260), None));
    let read = read(&sample, "2026-07-01");
    let running: Vec<_> = read.contracts.iter().filter(|one| one.runs()).collect();
    assert_eq!((running.len(), running[0].renewals), (1, 2));
    let value = assess(&sample.dossier(), &Policy::default(), day("2026-12-31"));
    assert!((value.fees - 1_260.0).abs() < 1e-9, "{}", value.fees);
}
