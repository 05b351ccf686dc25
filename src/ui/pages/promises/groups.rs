//! Whose promises are told together, the most reliable first: accounts, colleagues, functions and hand-overs.

use crate::engine::ledger::{Group, Kept};
use crate::model::{Function, Side};
use crate::sorting;
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// What reliability is told by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum By {
    /// Ours, by account.
    #[default]
    OurAccounts,
    /// Theirs, by account.
    TheirAccounts,
    /// Ours, by the colleague who must deliver.
    Deliverers,
    /// Ours, by that colleague's function.
    Functions,
}

impl By {
    /// Every choice, in the order offered.
    pub const ALL: [Self; 4] = [
        Self::OurAccounts,
        Self::TheirAccounts,
        Self::Deliverers,
        Self::Functions,
    ];

    fn has(self, kept: &Kept) -> bool {
        let side = if self == Self::TheirAccounts {
            Side::Theirs
        } else {
            Side::Ours
        };
        let kind = match self {
            Self::OurAccounts | Self::TheirAccounts => matches!(kept.group, Group::Account(_)),
            Self::Deliverers => matches!(kept.group, Group::Deliverer(_)),
            Self::Functions => matches!(kept.group, Group::Function(_)),
        };
        kind && kept.side == side
    }
}

/// The groups asked for; those nothing is known of always last. The most reliable first by the lower end of their
/// interval, or the least by the upper end: a single promise, kept or broken, puts nobody at the head of either.
pub fn ranked(all: &[Kept], by: By, weakest_first: bool) -> Vec<Kept> {
    let asked = all.iter().filter(|kept| by.has(kept)).copied();
    let (mut known, unknown): (Vec<Kept>, Vec<Kept>) = asked.partition(Kept::is_known);
    if weakest_first {
        sorting::by(&mut known, by_upper_end);
    }
    known.extend(unknown);
    known
}

fn by_upper_end(a: &Kept, b: &Kept) -> Ordering {
    a.q95.total_cmp(&b.q95).then(a.group.cmp(&b.group))
}

/// Hand-overs between functions: who promises, who must deliver, how reliably that is kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HandOvers {
    /// The functions that gave our word.
    pub from: Vec<Function>,
    /// The functions that must deliver.
    pub to: Vec<Function>,
    cells: BTreeMap<(Function, Function), Kept>,
}

impl HandOvers {
    /// Takes them out of all groups.
    pub fn of(all: &[Kept]) -> Self {
        let hand_over = |kept: &Kept| match kept.group {
            Group::HandOver(from, to) => Some(((from, to), *kept)),
            _ => None,
        };
        let cells = sorting::map(all.iter().filter_map(hand_over));
        let from = sorting::set(cells.keys().map(|(from, _)| *from));
        let to = sorting::set(cells.keys().map(|(_, to)| *to));
        Self {
            from: from.into_iter().collect(),
            to: to.into_iter().collect(),
            cells,
        }
    }

    /// One of them.
    pub fn get(&self, from: Function, to: Function) -> Option<&Kept> {
        self.cells.get(&(from, to))
    }

    /// Between two functions, and of which something is known, the one that is kept least, by the upper end of its
    /// interval.
    pub fn weakest(&self) -> Option<&Kept> {
        let across = self.cells.iter().filter(|((from, to), _)| from != to);
        let known = across.map(|(_, kept)| kept).filter(|kept| kept.is_known());
        known.min_by(|a, b| by_upper_end(a, b))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::estimate::Tally;
    use crate::engine::ledger::Counted;
    use crate::model::Mint;

    fn kept(side: Side, group: Group, (success, failure): (f64, f64), (q05, q95): (f64, f64)) -> Kept {
        Kept {
            side,
            group,
            counted: Counted {
                tally: Tally { success, failure },
                ..Counted::default()
            },
            mean: 0.5,
            q05,
            q95,
            from_book: false,
        }
    }

    #[test]
    fn b2_what_nothing_is_known_of_is_neither_best_nor_worst() {
        let mut mint = Mint::new(1, 1);
        let mut account = || Group::Account(mint.mint());
        let all = [
            kept(Side::Ours, account(), (3.0, 0.0), (0.6, 1.0)),
            kept(Side::Ours, account(), (9.0, 9.0), (0.3, 0.7)),
            kept(Side::Ours, account(), (0.0, 0.0), (0.05, 0.95)),
            kept(Side::Ours, account(), (0.0, 1.0), (0.02, 0.8)),
            kept(Side::Theirs, account(), (1.0, 0.0), (0.3, 1.0)),
        ];
        let groups = |weakest| -> Vec<f64> {
            let ranked = ranked(&all, By::OurAccounts, weakest);
            ranked.iter().map(|kept| kept.q05).collect()
        };
        assert_eq!(groups(false), [0.6, 0.3, 0.02, 0.05]);
        // Eighteen promises of which half were broken say more than one.
        assert_eq!(groups(true), [0.3, 0.02, 0.6, 0.05]);
        assert_eq!(ranked(&all, By::TheirAccounts, false).len(), 1);
        assert!(ranked(&all, By::Functions, false).is_empty());
    }

    #[test]
    fn b2_the_weakest_hand_over_lies_between_two_functions() {
        use Function::{Production, Sales, Service};
        let all = [
            kept(Side::Ours, Group::HandOver(Sales, Sales), (0.0, 9.0), (0.01, 0.3)),
            kept(
                Side::Ours,
                Group::HandOver(Sales, Production),
                (5.0, 5.0),
                (0.25, 0.75),
            ),
            kept(
                Side::Ours,
                Group::HandOver(Production, Sales),
                (0.0, 1.0),
                (0.02, 0.8),
            ),
            kept(
                Side::Ours,
                Group::HandOver(Service, Production),
                (0.0, 0.0),
                (0.05, 0.7),
            ),
            kept(Side::Ours, Group::Function(Production), (0.0, 3.0), (0.02, 0.5)),
        ];
        let hand_overs = HandOvers::of(&all);
        assert_eq!(hand_overs.from, [Sales, Service, Production]);
        assert_eq!(hand_overs.to, [Sales, Production]);
        assert_eq!(hand_overs.weakest(), Some(&all[1]));
        assert_eq!(hand_overs.get(Service, Sales), None);
    }
}
