//! Payments: do they pay on time? (`models.md` §6)

use chrono::NaiveDate;

use crate::engine::estimate::{BetaSummary, Estimate, Tally, days, decay, lateness_loss};

/// Days late that nobody minds.
const GRACE: f64 = 5.0;

/// Days past the grace at which a payment is worth nothing.
const LOST_AFTER: f64 = 30.0;

/// The facts of one invoice.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Invoice {
    /// Issued.
    pub issued_on: NaiveDate,
    /// Due.
    pub due_on: NaiveDate,
    /// Paid.
    pub paid_on: Option<NaiveDate>,
    /// Amount in major units, if known.
    pub amount: Option<f64>,
    /// Since when payment is withheld on a pretext.
    pub withheld_on: Option<NaiveDate>,
    /// Payment waits through our own fault: the invoice is left out.
    pub justified: bool,
}

impl Invoice {
    pub(super) fn speaks(&self, today: NaiveDate) -> bool {
        self.issued_on <= today && !self.justified
    }

    pub(super) fn is_withheld(&self, today: NaiveDate) -> bool {
        let said = self.withheld_on.is_some_and(|day| day <= today);
        said && self.paid_on.is_none_or(|day| day > today) && self.due_on < today
    }

    pub(super) fn tally(&self, half_life: f64, today: NaiveDate) -> Tally {
        let loss = |until| lateness_loss(days(self.due_on, until), GRACE, LOST_AFTER);
        match self.paid_on.filter(|day| *day <= today) {
            Some(day) => Tally::closed(loss(day), decay(days(day, today) as f64, half_life)),
            None if self.is_withheld(today) => Tally::open(1.0),
            None => Tally::open(loss(today)),
        }
    }
}

/// How they pay.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Payments {
    /// The factor.
    pub estimate: Estimate,
    /// Decayed payments in time and late.
    pub tally: Tally,
    /// Share paid in time.
    pub reliability: BetaSummary,
    /// Some payment due is withheld.
    pub withheld: bool,
    /// How much is withheld, major units.
    pub withheld_amount: f64,
}

/// Scores the payments of an account; what was paid fades with that half-life, in days.
#[must_use]
pub fn payments(invoices: &[Invoice], half_life: f64, today: NaiveDate) -> Payments {
    let speaking = || invoices.iter().filter(|invoice| invoice.speaks(today));
    let withheld = || speaking().filter(|invoice| invoice.is_withheld(today));
    let mut tally = Tally::default();
    speaking().for_each(|invoice| tally.add(invoice.tally(half_life, today)));
    let reliability = tally.posterior((1.0, 1.0));
    Payments {
        estimate: reliability.estimate(),
        tally,
        reliability,
        withheld: withheld().next().is_some(),
        // Summed from zero: an empty float sum would be −0.
        withheld_amount: withheld()
            .filter_map(|invoice| invoice.amount)
            .fold(0.0, |sum, amount| sum + amount),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::sample::day;

    #[test]
    fn d1_withheld_money_is_named_once_due() {
        let invoice = Invoice {
            issued_on: day("2026-01-01"),
            due_on: day("2026-02-01"),
            paid_on: None,
            amount: Some(750.0),
            withheld_on: Some(day("2026-01-20")),
            justified: false,
        };
        let on = |today: &str| payments(&[invoice], 365.0, day(today));
        assert!(!on("2026-02-01").withheld && !on("2026-02-01").estimate.known);
        assert_eq!(
            (on("2026-02-02").withheld, on("2026-02-02").withheld_amount),
            (true, 750.0)
        );
        let ours = payments(
            &[Invoice {
                justified: true,
                ..invoice
            }],
            365.0,
            day("2026-03-01"),
        );
        assert_eq!(ours.estimate, Estimate::unknown());
    }
}
