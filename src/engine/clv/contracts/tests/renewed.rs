//! Models of renewals.

use super::super::renewing::{Course, Renewing};
use super::{relation, renewals, simulated, today};
use crate::engine::clv::fit::Chance;
use crate::engine::clv::models::contract::Contract;
use crate::engine::clv::range::Range;

/// Contracts that end the more readily the longer they last.
const CHANGING: Contract = Contract {
    alpha: 0.7,
    beta: 4.0,
    power: 1.9,
};

/// What is believed of each of the first renewals is off the truth by no more than that.
fn check(renewing: &Renewing, truth: &Contract, off: f64) {
    for renewal in 1..=5 {
        let (ours, truth) = (
            renewing.mean(|model| model.survival(renewal)),
            truth.survival(renewal),
        );
        assert!((ours - truth).abs() < off, "{renewal}: {ours} {truth}");
    }
}

#[test]
fn d5_the_truth_lies_in_the_ranges_of_renewals_as_often_as_they_promise() {
    let mut chance = Chance(24);
    for (truth, size) in [(Contract::steady(0.7, 1.2), 20), (CHANGING, 300)] {
        let (mut within, books) = (0, 40);
        for _ in 0..books {
            let found = renewals(&simulated(&truth, 12, size, 8, &mut chance));
            let renewing = &found.by_length[0];
            let trials = renewing.models().map(|model| model.survival(3)).collect();
            let (low, high) = Range::of_trials(0.0, trials).likely;
            within += u32::from((low..=high).contains(&truth.survival(3)));
        }
        println!("{size} relations: {within} of {books} within the range of 80 %");
        // Three standard errors of 40 books.
        assert!((25..40).contains(&within), "{size}: {within}");
    }
}

#[test]
fn d5_a_book_of_contracts_tells_how_they_are_renewed() {
    let steady = Contract::steady(0.7, 1.2);
    let mut chance = Chance(21);
    for (truth, course) in [(steady, Course::Steady), (CHANGING, Course::Changing)] {
        let relations = simulated(&truth, 12, 3_000, 8, &mut chance);
        let found = renewals(&relations);
        let [renewing] = &found.by_length[..] else {
            panic!("{found:?}")
        };
        assert_eq!((renewing.course, found.pooled.as_ref()), (course, None));
        assert_eq!(
            (renewing.change > 0.0, renewing.has_few_due()),
            (course == Course::Changing, false)
        );
        assert!(renewing.effective > 250.0, "{}", renewing.effective);
        check(renewing, &truth, 0.03);
    }
}

#[test]
fn d5_terms_of_different_length_are_different_decisions() {
    let (month, year) = (Contract::steady(1.0, 9.0), Contract::steady(2.0, 2.0));
    let mut chance = Chance(22);
    let mut relations = simulated(&month, 1, 400, 24, &mut chance);
    relations.extend(simulated(&year, 12, 400, 5, &mut chance));
    // Nothing was due yet in terms of two years.
    relations.push(relation(24, 0, false));
    let found = renewals(&relations);
    let lengths: Vec<_> = found.by_length.iter().map(|known| known.months).collect();
    assert_eq!(lengths, [Some(1), Some(12)]);
    check(found.of_length(1).expect("months"), &month, 0.05);
    check(found.of_length(12).expect("years"), &year, 0.05);
    let pooled = found.of_length(24).expect("all lengths");
    assert_eq!((pooled.months, pooled.relations), (None, 801));
}

#[test]
fn d5_one_relation_has_an_answer_and_says_how_little_it_rests_on() {
    for (ended, due, made) in [(false, 3, 3), (true, 4, 3)] {
        let found = renewals(&[relation(12, 3, ended)]);
        let renewing = &found.by_length[0];
        assert_eq!((renewing.due, renewing.made, renewing.relations), (due, made, 1));
        assert!(renewing.has_few_due());
        let stays = renewing.mean(|model| model.retention(4));
        assert!(0.1 < stays && stays < 0.97, "{stays}");
    }
    let new = renewals(&[relation(12, 0, false)]);
    let pooled = new.of_length(12).expect("a belief");
    assert_eq!((pooled.due, pooled.months, new.by_length.len()), (0, None, 0));
}

#[test]
fn d5_taken_together_relations_are_as_likely_as_one_by_one() {
    use crate::engine::clv::fit::contract;
    let relations = simulated(&Contract::steady(0.7, 1.2), 12, 60, 6, &mut Chance(23));
    let all: Vec<_> = relations.iter().collect();
    let at = [0.9, 1.7, 1.3];
    let alone: f64 = relations
        .iter()
        .map(|relation| {
            let mut left = vec![1.0; relation.renewals as usize + 1];
            left.extend(relation.ended_at(today()).map(|_| 0.0));
            contract(&left, at).0
        })
        .sum();
    let together = super::super::renewing::cohorts(&all, today()).likelihood(at).0;
    assert!(
        (together - alone).abs() < 1e-9 * alone.abs(),
        "{together} {alone}"
    );
}
