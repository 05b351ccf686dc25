//! The ranking with what stands behind each place: plain data, tested without a browser.

use crate::engine::scorecard::{Ranked, Rule, rank};
use crate::engine::selection::Figures;
use crate::model::{AccountId, Criterion, Measure};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Neighbours are fragile whose order turns when the weights, which sum to 1, change by so little in all: five points
/// of a hundred moved from one criterion to another (judgement).
pub const FRAGILE: f64 = 0.1;
/// So many places are looked at for fragile neighbours: nobody keeps more key accounts.
pub const FIRST: usize = 20;

/// The customers, and what is known of them.
#[derive(Debug, Default)]
pub struct Customers {
    /// Each with its figures, by ascending id.
    pub figures: Vec<(AccountId, Figures)>,
    /// Over all of them, by what is looked at.
    pub known: BTreeMap<Measure, Known>,
}

/// A ranking by some criteria.
#[derive(Clone, Debug)]
pub struct Card {
    /// By what.
    pub criteria: Vec<Criterion>,
    /// The best first.
    pub ranking: Vec<Ranked<AccountId>>,
    rule: Rule<Measure>,
    customers: Arc<Customers>,
}

/// How far an account is ahead of the one behind it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Lead {
    /// Nobody is behind.
    Last,
    /// No weights bring the one behind ahead.
    Dominates,
    /// The least sum of changes of weights that does, 0..=2.
    Turns(f64),
}

impl Lead {
    /// Whether the order is not to be relied on.
    pub fn is_fragile(self) -> bool {
        matches!(self, Self::Turns(swap) if swap < FRAGILE)
    }
}

/// One criterion of one account.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// What was looked at.
    pub measure: Measure,
    /// The figure; none where it is not known.
    pub figure: Option<f64>,
    /// Its score, 0..=100; midway of its scale where the figure is missing.
    pub score: f64,
    /// The weight as a share, 0..=1.
    pub weight: f64,
}

impl Part {
    /// What it adds to the score.
    pub fn contribution(&self) -> f64 {
        self.score * self.weight
    }
}

impl Card {
    /// Ranks customers as they were scored by the rule of these criteria.
    pub fn of(
        criteria: &[Criterion],
        rule: Rule<Measure>,
        customers: &Arc<Customers>,
        scored: Vec<Ranked<AccountId>>,
    ) -> Self {
        let mut ranking = scored;
        rank(&mut ranking);
        Self {
            criteria: criteria.to_vec(),
            ranking,
            rule,
            customers: Arc::clone(customers),
        }
    }

    /// The account at a place, from 0.
    pub fn at(&self, place: usize) -> Option<&Ranked<AccountId>> {
        self.ranking.get(place)
    }

    /// How far it is ahead. Worked out when asked: of ten thousand places a screenful is looked at.
    pub fn lead(&self, place: usize) -> Lead {
        let Some((above, below)) = self.at(place).zip(self.at(place + 1)) else {
            return Lead::Last;
        };
        self.rule.swap(above, below).map_or(Lead::Dominates, Lead::Turns)
    }

    /// From which criterion to which weight would have to move first, to turn the order of a place and the next.
    pub fn turns(&self, place: usize) -> Option<(&Measure, &Measure)> {
        let (above, below) = (self.at(place)?, self.at(place + 1)?);
        let leads = || {
            above
                .parts
                .iter()
                .zip(&below.parts)
                .map(|(above, below)| above - below)
        };
        let weighs = |at: &usize| self.criteria[*at].weight > 0;
        let lead = |at: usize| leads().nth(at).unwrap_or_default();
        let places = || 0..self.criteria.len();
        let most = places()
            .filter(weighs)
            .max_by(|a, b| lead(*a).total_cmp(&lead(*b)))?;
        let least = places().min_by(|a, b| lead(*a).total_cmp(&lead(*b)))?;
        (lead(most) > lead(least)).then(|| (&self.criteria[most].measure, &self.criteria[least].measure))
    }

    /// What makes the score of a place, in the order of the criteria.
    pub fn parts(&self, place: usize) -> Vec<Part> {
        let Some(ranked) = self.at(place) else {
            return Vec::new();
        };
        let figures = self.figures(ranked.id);
        let total: f64 = self.criteria.iter().map(|one| f64::from(one.weight)).sum();
        let part = |(criterion, score): (&Criterion, &f64)| Part {
            measure: criterion.measure.clone(),
            figure: figures.and_then(|figures| figures.get(&criterion.measure).copied()),
            score: *score,
            weight: f64::from(criterion.weight) / total,
        };
        self.criteria.iter().zip(&ranked.parts).map(part).collect()
    }

    fn figures(&self, id: AccountId) -> Option<&Figures> {
        let all = &self.customers.figures;
        let place = all.binary_search_by_key(&id, |(id, _)| *id).ok()?;
        Some(&all[place].1)
    }

    /// How many of the first places are fragile.
    pub fn fragile(&self) -> usize {
        let first = 0..self.ranking.len().min(FIRST);
        first.filter(|place| self.lead(*place).is_fragile()).count()
    }

    /// Of how many no figure that weighs is missing.
    pub fn complete(&self) -> usize {
        let weighs = |place: &usize| self.criteria[*place].weight > 0;
        let whole = |ranked: &&Ranked<AccountId>| !ranked.missing.iter().any(weighs);
        self.ranking.iter().filter(whole).count()
    }
}

/// Of how many customers a figure is known, and which is the least and the largest.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Known {
    /// Customers.
    pub count: usize,
    /// The least figure.
    pub least: f64,
    /// The largest.
    pub most: f64,
}

impl Customers {
    /// Adds the next customer.
    pub fn add(&mut self, id: AccountId, figures: Figures) {
        for (measure, figure) in &figures {
            match self.known.get_mut(measure) {
                Some(known) => {
                    known.count += 1;
                    known.least = known.least.min(*figure);
                    known.most = known.most.max(*figure);
                }
                None => {
                    let known = Known {
                        count: 1,
                        least: *figure,
                        most: *figure,
                    };
                    self.known.insert(measure.clone(), known);
                }
            }
        }
        self.figures.push((id, figures));
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::engine::selection;
    use crate::model::Mint;

    /// Customers of whom volume and wish are known, or one of them.
    pub(in super::super) fn customers(figures: &[(Option<f64>, Option<f64>)]) -> Arc<Customers> {
        let mut mint = Mint::new(1, 1);
        let mut customers = Customers::default();
        for (volume, wish) in figures {
            let figures = [(Measure::Volume, *volume), (Measure::Wish, *wish)].into_iter();
            let known = figures.filter_map(|(measure, figure)| Some((measure, figure?)));
            customers.add(mint.mint(), known.collect());
        }
        Arc::new(customers)
    }

    /// All of them ranked; none where the criteria cannot.
    pub(in super::super) fn card(criteria: &[Criterion], customers: &Arc<Customers>) -> Option<Card> {
        let rule = Rule::of(selection::criteria(criteria)).ok()?;
        let scored = customers
            .figures
            .iter()
            .map(|(id, figures)| rule.score(*id, figures));
        let scored = scored.collect();
        Some(Card::of(criteria, rule, customers, scored))
    }

    /// The standard criteria of these two alone, with other weights.
    pub(in super::super) fn criteria(volume: u16, wish: u16) -> Vec<Criterion> {
        let weight = |criterion: Criterion| {
            let weight = match criterion.measure {
                Measure::Volume => volume,
                Measure::Wish => wish,
                _ => return None,
            };
            Some(Criterion { weight, ..criterion })
        };
        Criterion::standard().into_iter().filter_map(weight).collect()
    }

    #[test]
    fn c1_every_place_is_the_sum_of_its_parts() {
        let customers = customers(&[(Some(100_000.0), Some(5.0)), (Some(500_000.0), None)]);
        let both = card(&criteria(3, 1), &customers).expect("they weigh");
        for place in 0..2 {
            let sum: f64 = both.parts(place).iter().map(Part::contribution).sum();
            let ranked = both.at(place).expect("two");
            assert!((sum - ranked.score).abs() < 1e-9, "{place}: {sum}");
        }
        let first = both.parts(0);
        assert_eq!(
            (first[0].score, first[0].weight, first[1].figure),
            (80.0, 0.75, None)
        );
        assert_eq!(both.complete(), 1);
        let none = card(&criteria(1, 0), &customers).expect("one weighs");
        assert_eq!(none.complete(), 2);
        assert!(card(&criteria(0, 0), &customers).is_none());
    }

    #[test]
    fn c1_what_turns_the_order_is_named() {
        // 40·3/4 + 100/4 = 55 against 80·3/4 = 60: moving a tenth turns it.
        let two = customers(&[(Some(500_000.0), Some(1.0)), (Some(100_000.0), Some(5.0))]);
        let of_two = card(&criteria(3, 1), &two).expect("they weigh");
        let Lead::Turns(swap) = of_two.lead(0) else {
            panic!("the second leads on one");
        };
        assert!((swap - 2.0 * 5.0 / 140.0).abs() < 1e-9, "{swap}");
        assert!(of_two.lead(0).is_fragile());
        assert_eq!(of_two.turns(0), Some((&Measure::Volume, &Measure::Wish)));
        assert_eq!((of_two.lead(1), of_two.turns(1)), (Lead::Last, None));
        assert_eq!(of_two.fragile(), 1);
        let ahead = customers(&[(Some(500_000.0), Some(5.0)), (Some(100_000.0), Some(1.0))]);
        let ahead = card(&criteria(3, 1), &ahead).expect("they weigh");
        assert_eq!((ahead.lead(0), ahead.fragile()), (Lead::Dominates, 0));
    }

    #[test]
    fn c1_what_is_known_of_all_is_counted() {
        let customers = customers(&[(Some(2.0), Some(5.0)), (Some(8.0), None), (None, None)]);
        let known = &customers.known;
        let volume = Known {
            count: 2,
            least: 2.0,
            most: 8.0,
        };
        assert_eq!(known.get(&Measure::Volume), Some(&volume));
        assert_eq!(known.get(&Measure::Wish).map(|known| known.count), Some(1));
        assert_eq!(known.get(&Measure::Regions), None);
    }
}
