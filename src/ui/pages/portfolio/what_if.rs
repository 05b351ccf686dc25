//! The figures of the portfolio before and after accounts leave or become one: plain data and words.

use super::earnings::Earnings;
use super::ranking::Ranking;
use super::whale::money;
use super::words::MOST;
use crate::engine::concentration::{Profit, Shares, WhatIf};
use crate::i18n::{Text, t};
use crate::model::AccountId;

/// The share of accounts whose revenue is asked for.
const PART: f64 = 0.2;

/// A figure now and after a change.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Its name.
    pub label: String,
    /// As it is.
    pub now: String,
    /// As it would be.
    pub then: String,
}

/// What a person picked: who leaves, and who become one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Picks {
    /// Who leaves; until somebody was picked or taken out, the largest.
    leavers: Option<Vec<AccountId>>,
    merging: Vec<AccountId>,
}

/// One of the two lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// Who leaves.
    Leavers,
    /// Who become one.
    Merging,
}

impl Picks {
    /// What would change, of the accounts that the ranking holds.
    pub fn what_if(&self, ranking: &Ranking) -> WhatIf<AccountId> {
        let here = |id: &AccountId| ranking.ranked.iter().any(|account| account.id == *id);
        let largest = || {
            ranking
                .ranked
                .first()
                .map(|account| account.id)
                .into_iter()
                .collect()
        };
        let leavers = self.leavers.clone().unwrap_or_else(largest);
        let remove: Vec<AccountId> = leavers.into_iter().filter(here).collect();
        // Who leaves joins nobody.
        let joins = |id: &&AccountId| here(id) && !remove.contains(id);
        let merge = self.merging.iter().filter(joins).copied().collect();
        WhatIf { remove, merge }
    }

    /// Puts an account into a list, and takes it out of the other.
    pub fn pick(&mut self, list: List, id: AccountId, ranking: &Ranking) {
        let WhatIf { remove, merge } = self.what_if(ranking);
        let (mut leavers, mut merging) = (remove, merge);
        leavers.retain(|one| *one != id);
        merging.retain(|one| *one != id);
        match list {
            List::Leavers => leavers.push(id),
            List::Merging => merging.push(id),
        }
        (self.leavers, self.merging) = (Some(leavers), merging);
    }

    /// Takes an account out of both lists.
    pub fn take_out(&mut self, id: AccountId, ranking: &Ranking) {
        let WhatIf {
            mut remove,
            mut merge,
        } = self.what_if(ranking);
        remove.retain(|one| *one != id);
        merge.retain(|one| *one != id);
        (self.leavers, self.merging) = (Some(remove), merge);
    }
}

/// The figures before and after; none if no revenue would be left.
pub fn changes(
    text: &Text,
    ranking: &Ranking,
    earnings: Option<&Earnings>,
    change: &WhatIf<AccountId>,
) -> Option<Vec<Change>> {
    let now = ranking.shares?;
    let after = ranking.after(change)?;
    let then = after.shares?;
    let both = |label, figure: &dyn Fn(&Shares) -> String| Change {
        label,
        now: figure(&now),
        then: figure(&then),
    };
    let gone: i64 = ranking
        .ranked
        .iter()
        .filter(|account| change.remove.contains(&account.id))
        .map(|account| account.minor)
        .fold(0, i64::saturating_add);
    let whole = |minor| text.money_whole(minor, ranking.currency.code());
    let revenue = Change {
        label: t!(text, "portfolio-revenue"),
        now: whole(ranking.total()),
        then: whole(ranking.total() - gone),
    };
    let fifth = t!(text, "portfolio-fifth", part = text.percent(PART, 0));
    let bearers = t!(text, "portfolio-bearers", most = text.percent(MOST, 0));
    let changes = [
        revenue,
        both(fifth, &|shares| text.percent(shares.top20, 1)),
        both(bearers, &|shares| text.integer(shares.accounts_for_80 as i64)),
        both(t!(text, "portfolio-largest"), &|shares| {
            text.percent(shares.largest, 1)
        }),
        both(t!(text, "portfolio-effective"), &|shares| {
            text.number(shares.effective_number(), 1)
        }),
        both(t!(text, "portfolio-gini"), &|shares| text.number(shares.gini, 2)),
        both(t!(text, "portfolio-hhi"), &|shares| text.number(shares.hhi, 3)),
    ];
    let whale = earnings.and_then(|earnings| whale(text, earnings, change));
    Some(changes.into_iter().chain(whale.into_iter().flatten()).collect())
}

fn whale(text: &Text, earnings: &Earnings, change: &WhatIf<AccountId>) -> Option<[Change; 2]> {
    let (now, then) = (&earnings.profit, earnings.after(change)?);
    let peak = |profit: &Profit| money(text, earnings.currency, profit.peak);
    let accounts = |profit: &Profit| text.integer(profit.peak_accounts as i64);
    Some([
        Change {
            label: t!(text, "portfolio-peak"),
            now: peak(now),
            then: peak(&then),
        },
        Change {
            label: t!(text, "portfolio-peak-accounts"),
            now: accounts(now),
            then: accounts(&then),
        },
    ])
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::super::earnings::tests::{earnings, serve};
    use super::super::ranking::Period;
    use super::super::ranking::tests::{book, day, ranking as of_book};
    use super::super::words::tests::{english, plain, ranking};
    use super::*;
    use crate::model::Currency;

    fn of(changes: &[Change], label: &str) -> (String, String) {
        let found = changes.iter().find(|change| plain(&change.label) == label);
        let found = found.unwrap_or_else(|| panic!("{label} among {changes:?}"));
        (plain(&found.now), plain(&found.then))
    }

    #[test]
    fn c2_figures_stand_beside_those_without_the_largest() {
        let two = ranking(2);
        let largest = Picks::default().what_if(&two);
        assert_eq!(largest.remove, [two.ranked[0].id]);
        let changes = changes(&english(), &two, None, &largest).expect("one is left");
        let effective = of(&changes, "Effective number of accounts");
        assert_eq!(effective, ("1.8".into(), "1.0".into()));
        let one = ranking(1);
        let none = super::changes(&english(), &one, None, &Picks::default().what_if(&one));
        assert_eq!(none, None);
    }

    #[test]
    fn c2_figures_stand_beside_those_of_accounts_become_one() {
        const EUR: Currency = Currency::EUR;
        let sold = [("a", 50_000), ("b", 30_000), ("c", 20_000)];
        let orders = sold.map(|(name, minor)| (name, [(1_u64, minor, EUR)]));
        let orders: Vec<(&str, &[_])> = orders
            .iter()
            .map(|(name, sold)| (*name, sold.as_slice()))
            .collect();
        let book = serve(&book(&orders), &[("a", 60), ("c", 150)]);
        let ranking = of_book(&book, Period::Year, day());
        let earnings = earnings(&book, Period::Year, day()).expect("a cost is known");
        let mut picks = Picks::default();
        picks.take_out(ranking.ranked[0].id, &ranking);
        picks.pick(List::Merging, ranking.ranked[2].id, &ranking);
        picks.pick(List::Merging, ranking.ranked[1].id, &ranking);
        let what_if = picks.what_if(&ranking);
        let changes = changes(&english(), &ranking, Some(&earnings), &what_if).expect("all stay");
        assert_eq!(of(&changes, "Revenue").0, of(&changes, "Revenue").1);
        assert_eq!(of(&changes, "Largest account"), ("50.0%".into(), "50.0%".into()));
        assert_eq!(of(&changes, "Gini coefficient"), ("0.20".into(), "0.00".into()));
        // A quarter of the revenue less the time: 65, 75 and a loss of 100. What b and c become loses 25.
        let peak = of(&changes, "Peak of the whale curve");
        assert_eq!(peak, ("EUR 140.00".into(), "EUR 65.00".into()));
        let accounts = of(&changes, "Accounts at the peak");
        assert_eq!(accounts, ("2".into(), "1".into()));
    }

    #[test]
    fn c2_who_leaves_joins_nobody() {
        let ranking = ranking(3);
        let ids: Vec<AccountId> = ranking.ranked.iter().map(|account| account.id).collect();
        let mut picks = Picks::default();
        picks.pick(List::Merging, ids[0], &ranking);
        picks.pick(List::Merging, ids[1], &ranking);
        let what_if = picks.what_if(&ranking);
        assert_eq!((what_if.remove, what_if.merge), (vec![], vec![ids[0], ids[1]]));
        picks.pick(List::Leavers, ids[1], &ranking);
        let what_if = picks.what_if(&ranking);
        assert_eq!((what_if.remove, what_if.merge), (vec![ids[1]], vec![ids[0]]));
    }
}
