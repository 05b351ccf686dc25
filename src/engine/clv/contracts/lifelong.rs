//! All that an account's contracts bring from now on, later terms counting less.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::State;
use super::renewing::Renewals;
use super::steps::Steps;
use super::until::Until;
use crate::engine::clv::purchases::{Purchases, WEEK};
use crate::model::{ContractId, Currency};

/// All that the fees of one relation bring.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FeesAhead {
    /// The contracts it is made of, oldest first.
    pub contracts: Vec<ContractId>,
    /// Months in a term.
    pub months: u16,
    /// The currency of all amounts.
    pub currency: Currency,
    /// What is paid for a term.
    pub fee: f64,
    /// Terms expected, the rest of the running one included, each moment counting less the later it comes.
    pub terms: f64,
    /// `fee` × `terms`.
    pub revenue: f64,
    /// The revenue that another point (0.01) of the chance to be renewed the next time brings; none where the relation
    /// is known to end.
    pub one_point: Option<f64>,
    /// It is part of the account's figure: it is in the currency of its orders.
    pub counted: bool,
}

/// All that an account's contracts may bring.
#[derive(Clone, Debug)]
pub(in crate::engine::clv) struct Lifelong {
    /// In the account's currency.
    own: Steps,
    /// Each that runs and has a fee.
    pub(in crate::engine::clv) relations: Vec<FeesAhead>,
}

/// Nothing further off is counted, in days: a century, of which at a discount of 10 % a year the last year is worth
/// less than a ten-thousandth of the first.
const LONGEST: f64 = 36_525.0;

impl Lifelong {
    /// Discounted continuously by `weekly` per week, above zero; none where no contract with a fee runs.
    pub(in crate::engine::clv) fn of(
        renewals: &Renewals,
        purchases: &Purchases,
        as_of: NaiveDate,
        weekly: f64,
    ) -> Option<Self> {
        let until = Until {
            as_of,
            horizon: LONGEST,
            discount: weekly / WEEK,
        };
        let mut own = Steps::certain(0.0);
        let mut relations = Vec::new();
        for relation in purchases.contracts.iter().filter(|relation| relation.runs()) {
            let Some((fee, renewing)) = relation.fee.zip(renewals.of_length(relation.months)) else {
                continue;
            };
            let terms = until.revenue(relation, renewing, 1.0);
            let (amount, expected) = (fee.major(), terms.expected());
            let counted = fee.currency == purchases.currency;
            if counted {
                own = own.and(&terms.times(amount));
            }
            relations.push(FeesAhead {
                contracts: relation.contracts.clone(),
                months: relation.months,
                currency: fee.currency,
                fee: amount,
                terms: expected,
                revenue: amount * expected,
                one_point: (relation.state == State::Open).then(|| 0.01 * amount * terms.beyond_first()),
                counted,
            });
        }
        (!relations.is_empty()).then_some(Self { own, relations })
    }

    /// What those in the account's currency are expected to bring.
    pub(in crate::engine::clv) fn expected(&self) -> f64 {
        self.own.expected()
    }

    /// The same under each set of parameters.
    pub(in crate::engine::clv) fn means(&self) -> Vec<f64> {
        self.own.means().collect()
    }

    /// What they bring in life `n`, drawn with a uniform chance.
    pub(in crate::engine::clv) fn drawn(&self, n: usize, uniform: f64) -> f64 {
        self.own.drawn(n, uniform)
    }
}
