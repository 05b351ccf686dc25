//! Which accounts fit into the hours there are, and who must go if one is added? (`models.md` §13)
//!
//! An exact 0/1 knapsack (Dantzig 1957; Bellman 1957): the most points, of equals the fewest hours, of those the list
//! of ids that comes first. Time and memory grow with accounts × hours, so this is asked of key accounts, not of a book.

use super::Impossible;
use crate::sorting;

/// An account that asks for hours.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate<I> {
    /// Which.
    pub id: I,
    /// Hours a year that it needs.
    pub hours: u32,
    /// What it is worth, 0..=100; tenths count.
    pub score: f64,
}

/// Accounts chosen.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice<I> {
    /// In the order of their ids.
    pub chosen: Vec<I>,
    /// Their points together.
    pub points: f64,
    /// Their hours together.
    pub hours: u32,
}

/// The best choice with one account in it whatever it costs.
#[derive(Debug, Clone, PartialEq)]
pub struct Forced<I> {
    /// The best choice that holds it.
    pub choice: Choice<I>,
    /// Who is chosen without it, and not with it.
    pub dropped: Vec<I>,
    /// Who is chosen with it, and not without.
    pub added: Vec<I>,
    /// Points given up.
    pub lost: f64,
}

/// The best choice within so many hours.
#[must_use]
pub fn choose<I: Clone + Ord>(candidates: &[Candidate<I>], budget: u32) -> Choice<I> {
    let mut list: Vec<&Candidate<I>> = candidates.iter().collect();
    sorting::by(&mut list, |one, other| one.id.cmp(&other.id));
    best(&list, budget)
}

/// The best choice that holds `id`; none where it does not fit by itself.
///
/// # Errors
/// No such account.
pub fn force<I: Clone + Ord>(
    candidates: &[Candidate<I>],
    budget: u32,
    id: &I,
) -> Result<Option<Forced<I>>, Impossible> {
    let forced = candidates.iter().find(|candidate| candidate.id == *id);
    let forced = forced.ok_or(Impossible::Account)?;
    let Some(rest) = budget.checked_sub(forced.hours) else {
        return Ok(None);
    };
    let free = choose(candidates, budget);
    let others: Vec<Candidate<I>> = candidates
        .iter()
        .filter(|candidate| candidate.id != *id)
        .cloned()
        .collect();
    let mut choice = choose(&others, rest);
    choice.chosen.push(id.clone());
    sorting::by(&mut choice.chosen, Ord::cmp);
    choice.points = f64::from((10.0 * choice.points).round() as u32 + tenths(forced.score)) / 10.0;
    choice.hours += forced.hours;
    let without = |list: &[I], other: &[I]| -> Vec<I> {
        list.iter().filter(|id| !other.contains(id)).cloned().collect()
    };
    Ok(Some(Forced {
        dropped: without(&free.chosen, &choice.chosen),
        added: without(&choice.chosen, &free.chosen),
        lost: ((10.0 * free.points).round() - (10.0 * choice.points).round()) / 10.0,
        choice,
    }))
}

fn tenths(score: f64) -> u32 {
    libm::floor(10.0 * score.max(0.0) + 0.5) as u32
}

/// Points in tenths and hours of a choice: more points are better, then fewer hours.
type Worth = (u32, std::cmp::Reverse<u32>);

const NOTHING: Worth = (0, std::cmp::Reverse(0));

fn with<I>(rest: Worth, candidate: &Candidate<I>) -> Worth {
    (
        rest.0 + tenths(candidate.score),
        std::cmp::Reverse(rest.1.0 + candidate.hours),
    )
}

fn best<I: Clone>(list: &[&Candidate<I>], budget: u32) -> Choice<I> {
    // More hours than all ask for together change nothing, and would only take memory.
    let all: u64 = list.iter().map(|candidate| u64::from(candidate.hours)).sum();
    let width = u64::from(budget).min(all) as usize + 1;
    // Row n: the best of the candidates from n on, for each budget.
    let mut rows = vec![vec![NOTHING; width]];
    for candidate in list.iter().rev() {
        let after = &rows[rows.len() - 1];
        let need = candidate.hours as usize;
        let row = (0..width).map(|left| {
            let taken = left.checked_sub(need).map(|rest| with(after[rest], candidate));
            taken.map_or(after[left], |taken| taken.max(after[left]))
        });
        let row = row.collect();
        rows.push(row);
    }
    rows.reverse();
    let (points, hours) = rows[0][width - 1];
    let (mut chosen, mut left) = (Vec::new(), width - 1);
    for (place, candidate) in list.iter().enumerate() {
        // Nothing more to gain: a longer list of the same worth would come later.
        if rows[place][left] == NOTHING {
            break;
        }
        let rest = left.checked_sub(candidate.hours as usize);
        if let Some(rest) = rest.filter(|rest| with(rows[place + 1][*rest], candidate) == rows[place][left]) {
            chosen.push(candidate.id.clone());
            left = rest;
        }
    }
    Choice {
        chosen,
        points: f64::from(points) / 10.0,
        hours: hours.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every set that fits, and the best of them by the rule of this module.
    fn by_trying_all(candidates: &[Candidate<u32>], budget: u32) -> Choice<u32> {
        let sets = (0_u32..1 << candidates.len()).filter_map(|set| {
            let chosen: Vec<&Candidate<u32>> = (0..candidates.len())
                .filter(|place| set & (1 << place) != 0)
                .map(|place| &candidates[place])
                .collect();
            let hours: u32 = chosen.iter().map(|one| one.hours).sum();
            let points: u32 = chosen.iter().map(|one| tenths(one.score)).sum();
            let mut ids: Vec<u32> = chosen.iter().map(|one| one.id).collect();
            sorting::by(&mut ids, Ord::cmp);
            (hours <= budget).then_some((std::cmp::Reverse(points), hours, ids))
        });
        let (points, hours, chosen) = sets.min().expect("nobody always fits");
        Choice {
            chosen,
            points: f64::from(points.0) / 10.0,
            hours,
        }
    }

    #[test]
    fn c3_no_other_choice_is_better() {
        let mut state = 7_u64;
        let mut next = |below: u64| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (state >> 33) % below
        };
        for _ in 0..60 {
            let count = next(9) as u32;
            // Few different hours and scores, so that there are ties of every kind, and accounts that cost nothing.
            let candidates: Vec<Candidate<u32>> = (0..count)
                .map(|id| Candidate {
                    id,
                    hours: next(4) as u32 * 5,
                    score: next(3) as f64 * 12.5,
                })
                .collect();
            let budget = next(40) as u32;
            assert_eq!(
                choose(&candidates, budget),
                by_trying_all(&candidates, budget),
                "{candidates:?}"
            );
        }
    }
}
