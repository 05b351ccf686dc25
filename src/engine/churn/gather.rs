//! What churn rests on, taken from an account's records; and what came of it.

use super::platt::Outcome;
use super::{Coefficients, Known, churn};
use crate::engine::estimate::days;
use crate::engine::health::Band;
use crate::engine::health::course::Course;
use crate::engine::tactics::strongest;
use crate::model::{Contract, Dossier, Policy, Stage};
use chrono::{Months, NaiveDate};

/// Days over which an ended contract still speaks: who stayed longer than the time looked ahead has stayed without it.
const SPEAKS: i64 = 365;

/// The day on which the account's contract is next decided on: of one that renews itself the first day of its next
/// term, not an end that may never come. Where none holds, the day the last ended, unless that is over a year ago;
/// none without a contract. What renews itself every month or two is never decided on.
#[must_use]
pub fn decided_on(dossier: &Dossier, as_of: NaiveDate) -> Option<NaiveDate> {
    let all = dossier.agreements(as_of);
    let carried_on = |contract: &Contract| {
        let later = all.iter().filter(|later| later.known_on(as_of));
        later.into_iter().any(|later| later.continues(contract))
    };
    let open: Vec<&Contract> = all.iter().filter(|contract| !carried_on(contract)).collect();
    if open.iter().any(|contract| contract.holds_on(as_of)) {
        let rolls = |contract: &Contract| contract.term_months <= 2 && contract.end_known_on(as_of).is_none();
        let decided = open.iter().filter(|contract| !rolls(contract));
        return decided.filter_map(|contract| contract.decided_on(as_of)).min();
    }
    let ends = open.iter().filter_map(|contract| contract.end_known_on(as_of));
    ends.filter(|end| *end <= as_of && days(*end, as_of) <= SPEAKS)
        .max()
}

impl Known {
    /// What the records say; health with its deviation is for the caller to know.
    #[must_use]
    pub fn of(dossier: &Dossier, (health, health_sd): (f64, f64), as_of: NaiveDate) -> Self {
        Self {
            health,
            health_sd,
            tactic: strongest(&dossier.signs, as_of).map(|(_, probability)| probability),
            contract_ends_on: decided_on(dossier, as_of),
        }
    }
}

/// How an account stood a year before it left or, if it stayed, a year before `as_of`: its log-odds then, and whether
/// it left. None where it was no customer, has left on no known day, or nothing was known of it then.
#[must_use]
pub fn outcome(dossier: &Dossier, policy: &Policy, as_of: NaiveDate) -> Option<Outcome> {
    let account = &dossier.account;
    let left = account.is_lost_on(as_of);
    let until = if left { account.lost_on? } else { as_of };
    let then = until.checked_sub_months(Months::new(12))?;
    if account.stage == Stage::Prospect || !dossier.began_by(then) {
        return None;
    }
    let course = Course::of(dossier, policy, then, [then]);
    let stop = course.stops.first().filter(|stop| stop.band != Band::Unknown)?;
    let known = Known::of(dossier, (stop.value, stop.sd), then);
    let churn = churn(known, Coefficients::default(), then).ok()?;
    Some((churn.eta, left))
}

#[cfg(test)]
mod tests {
    use super::super::platt::Scaling;
    use super::*;
    use crate::engine::sample::{Sample, day};
    use crate::model::{Channel, Direction};

    #[test]
    fn d4_a_contract_that_renews_itself_is_decided_on_with_each_term() {
        let yearly = Sample::new().contract("2024-01-01", 12, None, None);
        let on = |sample: &Sample, as_of: &str| decided_on(&sample.dossier(), day(as_of));
        assert_eq!(on(&yearly, "2026-05-01"), Some(day("2027-01-01")));
        assert_eq!(on(&yearly, "2023-05-01"), None);
        let monthly = Sample::new().contract("2024-01-01", 1, None, None);
        assert_eq!(on(&monthly, "2026-05-01"), None);
        assert_eq!(
            on(
                &monthly.clone().contract("2025-03-01", 24, None, None),
                "2026-05-01"
            ),
            Some(day("2027-03-01"))
        );
        let ended = Sample::new().contract("2024-01-01", 12, None, Some("2025-07-01"));
        assert_eq!(on(&ended, "2026-05-01"), Some(day("2025-07-01")));
        assert_eq!(on(&ended, "2026-07-02"), None, "it stayed a year without");
    }

    #[test]
    fn d4_an_account_is_remembered_as_it_stood_a_year_before() {
        let base = Sample::new()
            .opened("2023-01-01")
            .contact(4, "2023-01-01")
            .touch("2024-03-01", Channel::Visit, Direction::Mutual, Some(1))
            .order("2024-04-01", None, Some("2024-04-09"), 900);
        let lost = |sample: &Sample| {
            let mut dossier = sample.dossier();
            dossier.account.stage = Stage::Lost;
            dossier.account.lost_on = Some(day("2025-06-01"));
            dossier
        };
        let (policy, as_of) = (Policy::default(), day("2026-06-01"));
        let (eta, left) = outcome(&lost(&base), &policy, as_of).expect("it had begun by then");
        assert!(left);
        // What came in the year before it left had not happened yet.
        let later = base.clone().complaint("2024-09-01", None, None);
        assert_eq!(outcome(&lost(&later), &policy, as_of), Some((eta, true)));
        // Before it was lost it had stayed, and a year before that day it stood as it did.
        assert_eq!(
            outcome(&lost(&base), &policy, day("2025-05-31")).map(|(_, left)| left),
            Some(false)
        );
        assert_eq!(
            outcome(&base.dossier(), &policy, day("2025-06-01")),
            Some((eta, false))
        );
        assert_eq!(
            outcome(&base.dossier(), &policy, day("2024-06-01")),
            None,
            "nothing was known"
        );
        let mut prospect = base.dossier();
        prospect.account.stage = Stage::Prospect;
        assert_eq!(outcome(&prospect, &policy, as_of), None);
        let mut undated = lost(&base);
        undated.account.lost_on = None;
        assert_eq!(outcome(&undated, &policy, as_of), None);
    }

    #[test]
    fn d4_the_parts_sum_to_the_log_odds_and_scaling_keeps_the_order() {
        let known = |health| Known {
            health,
            health_sd: 8.0,
            tactic: Some(0.4),
            contract_ends_on: Some(day("2026-03-02")),
        };
        let at = |health| churn(known(health), Coefficients::default(), day("2026-01-01")).expect("in range");
        let (bad, good) = (at(40.0), at(70.0));
        let parts = bad.parts;
        assert!((parts.base + parts.health + parts.tactic + parts.renewal - bad.eta).abs() < 1e-12);
        let by = Scaling { a: 0.6, b: -1.0 };
        let [bad, good] = [bad, good].map(|churn| churn.scaled(by));
        assert!(
            bad.probability > good.probability
                && bad.likely.0 < bad.probability
                && bad.probability < bad.likely.1
        );
        assert!((bad.probability - by.probability(at(40.0).eta)).abs() < 1e-12);
    }
}
