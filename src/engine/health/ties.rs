//! Ties: who knows whom, how well, and what if one person leaves? (`models.md` §3)
//!
//! Tie strength after Granovetter 1973, its decay after Burt 2000; depths are judgement.

use crate::sorting;
use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::engine::Impossible;
use crate::engine::estimate::{Estimate, at_least, days, decay, ignorance};
use crate::model::{Channel, ColleagueId, ContactId};

/// Days ahead for which the decay is shown.
pub const FORECAST_DAYS: f64 = 30.0;

/// Depth of one contact: a call is 1.
#[must_use]
pub fn depth(channel: Channel) -> f64 {
    match channel {
        Channel::Visit => 3.0,
        Channel::Video | Channel::Event => 2.0,
        Channel::Call => 1.0,
        Channel::Email => 0.5,
        Channel::Letter => 0.3,
    }
}

/// How ties fade and saturate.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    /// Days after which a contact counts half.
    pub half_life_days: f64,
    /// Depth at which a tie reaches 63 %.
    pub x0: f64,
}

impl Default for Scale {
    fn default() -> Self {
        Self {
            half_life_days: 60.0,
            x0: 3.0,
        }
    }
}

impl Scale {
    fn strength(self, x: f64) -> f64 {
        -libm::expm1(-x / self.x0)
    }

    fn faded(self, x: f64) -> f64 {
        self.strength(x * decay(FORECAST_DAYS, self.half_life_days))
    }

    fn weight(self, on: NaiveDate, today: NaiveDate) -> f64 {
        decay(days(on, today) as f64, self.half_life_days)
    }
}

/// One contact event between colleagues and contacts; each pair present gains from it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Touch<'a, C = ColleagueId, K = ContactId> {
    /// The day.
    pub on: NaiveDate,
    /// By what means.
    pub channel: Channel,
    /// Our people.
    pub colleagues: &'a [C],
    /// Their people.
    pub contacts: &'a [K],
}

/// The tie of one colleague with one contact.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pair<C = ColleagueId, K = ContactId> {
    /// Our side.
    pub colleague: C,
    /// Their side.
    pub contact: K,
    /// Decayed depth; 1 is a call today.
    pub x: f64,
    /// Strength, 0..1.
    pub strength: f64,
    /// Strength in thirty days if nothing is done.
    pub strength_forecast: f64,
}

/// A member of the buying centre.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Member<K = ContactId> {
    /// Who.
    pub id: K,
    /// Chance that some tie works, 0..1.
    pub strength: f64,
    /// The same in thirty days if nothing is done.
    pub strength_forecast: f64,
}

/// What is lost when one person leaves.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Loss<T> {
    /// Who.
    pub id: T,
    /// Breadth lost.
    pub drop: f64,
    /// Share of the breadth lost.
    pub share: f64,
    /// Half of the breadth or more hangs on this person.
    pub flag: bool,
}

/// Reach into the buying centre.
#[derive(Debug, Clone, PartialEq)]
pub struct Reach<C = ColleagueId, K = ContactId> {
    /// The members of the buying centre.
    pub members: Vec<Member<K>>,
    /// Power-weighted share of working ties.
    pub breadth: f64,
    /// The same in thirty days if nothing is done.
    pub breadth_forecast: f64,
    /// Share of power with a tie of at least one half.
    pub breadth_threshold: f64,
    /// The colleague whose leaving would cost most.
    pub single_colleague: Option<Loss<C>>,
    /// The contact whose leaving would cost most.
    pub single_contact: Option<Loss<K>>,
}

/// The factor and the ties behind it.
#[derive(Debug, Clone, PartialEq)]
pub struct Ties<C = ColleagueId, K = ContactId> {
    /// The factor.
    pub estimate: Estimate,
    /// Every tie, also with people outside the buying centre.
    pub pairs: Vec<Pair<C, K>>,
    /// Matured evidence: it grows as touchpoints age, so that a contact never lowers the factor.
    pub evidence: f64,
    /// Reach; none while no member with power was ever touched.
    pub reach: Option<Reach<C, K>>,
}

/// Decayed depth by contact, then colleague.
type Depths<C, K> = BTreeMap<K, BTreeMap<C, f64>>;

/// Scores the ties of our people with the buying centre, given as members with their power.
pub fn ties<C: Ord + Clone, K: Ord + Clone>(
    centre: &[(K, f64)],
    touches: &[Touch<'_, C, K>],
    scale: Scale,
    today: NaiveDate,
) -> Result<Ties<C, K>, Impossible> {
    if !centre.iter().all(|(_, power)| *power >= 0.0) {
        return Err(Impossible::Power);
    }
    let power = sorting::map(centre.iter().map(|(id, p)| (id, *p)));
    let known = || touches.iter().filter(|touch| touch.on <= today);
    let depths = depths(known(), scale, today);
    let evidence = evidence(known(), &power, scale, today);
    let touched = powerful(&power).any(|(id, _)| depths.contains_key(id));
    let reach = touched.then(|| reach(&power, &depths, scale));
    let estimate = reach
        .as_ref()
        .map_or_else(Estimate::unknown, |reach| estimate(reach, evidence, &power));
    Ok(Ties {
        estimate,
        pairs: pairs(&depths, scale),
        evidence,
        reach,
    })
}

/// The members whose word counts.
fn powerful<'a, K>(power: &'a BTreeMap<&'a K, f64>) -> impl Iterator<Item = (&'a K, f64)> {
    power.iter().map(|(id, p)| (*id, *p)).filter(|(_, p)| *p > 0.0)
}

fn depths<'a, C: Ord + Clone + 'a, K: Ord + Clone + 'a>(
    touches: impl Iterator<Item = &'a Touch<'a, C, K>>,
    scale: Scale,
    today: NaiveDate,
) -> Depths<C, K> {
    let mut all: Depths<C, K> = BTreeMap::new();
    for touch in touches {
        let x = depth(touch.channel) * scale.weight(touch.on, today);
        for contact in distinct(touch.contacts) {
            for colleague in distinct(touch.colleagues) {
                *all.entry(contact.clone())
                    .or_default()
                    .entry(colleague.clone())
                    .or_default() += x;
            }
        }
    }
    all
}

/// Each person once. Few meet at a time: looking back over them is quicker than a set.
fn distinct<T: PartialEq>(people: &[T]) -> impl Iterator<Item = &T> {
    let first = |(place, person): &(usize, &T)| !people[..*place].contains(person);
    people.iter().enumerate().filter(first).map(|(_, person)| person)
}

/// Σ(1 − 2^(−age/half-life)) over distinct days, colleagues and members with power.
fn evidence<'a, C: Ord + 'a, K: Ord + 'a>(
    touches: impl Iterator<Item = &'a Touch<'a, C, K>>,
    power: &BTreeMap<&K, f64>,
    scale: Scale,
    today: NaiveDate,
) -> f64 {
    let mut met = Vec::new();
    for touch in touches {
        for contact in touch
            .contacts
            .iter()
            .filter(|contact| power.get(contact).is_some_and(|p| *p > 0.0))
        {
            met.extend(
                touch
                    .colleagues
                    .iter()
                    .map(|colleague| (touch.on, colleague, contact)),
            );
        }
    }
    sorting::by(&mut met, Ord::cmp);
    met.dedup();
    met.iter()
        .map(|(on, ..)| 1.0 - scale.weight(*on, today))
        .fold(0.0, |sum, grown| sum + grown)
}

fn pairs<C: Ord + Clone, K: Ord + Clone>(depths: &Depths<C, K>, scale: Scale) -> Vec<Pair<C, K>> {
    let flat = depths
        .iter()
        .flat_map(|(contact, by)| by.iter().map(move |(colleague, x)| (colleague, contact, *x)));
    let mut pairs: Vec<_> = flat
        .map(|(colleague, contact, x)| Pair {
            colleague: colleague.clone(),
            contact: contact.clone(),
            x,
            strength: scale.strength(x),
            strength_forecast: scale.faded(x),
        })
        .collect();
    sorting::by(&mut pairs, |a, b| {
        (&a.colleague, &a.contact).cmp(&(&b.colleague, &b.contact))
    });
    pairs
}

fn reach<C: Ord + Clone, K: Ord + Clone>(
    power: &BTreeMap<&K, f64>,
    depths: &Depths<C, K>,
    scale: Scale,
) -> Reach<C, K> {
    let total: f64 = power.values().sum();
    let x_without = |id: &K, gone: Option<&C>| -> f64 {
        let by = depths.get(id).into_iter().flatten();
        by.filter(|(colleague, _)| Some(*colleague) != gone)
            .map(|(_, x)| *x)
            .sum()
    };
    let members: Vec<Member<K>> = power
        .keys()
        .map(|&id| member(id, x_without(id, None), scale))
        .collect();
    let breadth_of = |strength: &dyn Fn(&Member<K>) -> f64| {
        power
            .values()
            .zip(&members)
            .map(|(p, member)| p * strength(member))
            .sum::<f64>()
            / total
    };
    let breadth = breadth_of(&|member| member.strength);
    let loss = |drop: f64| if breadth > 0.0 { drop / breadth } else { 0.0 };
    let met = powerful(power).filter_map(|(id, _)| depths.get(id));
    let colleagues: BTreeSet<&C> = sorting::set(met.flat_map(BTreeMap::keys));
    let without = colleagues.into_iter().map(|gone| {
        let kept = breadth_of(&|member| {
            let knew = depths.get(&member.id).is_some_and(|by| by.contains_key(gone));
            if knew {
                scale.strength(x_without(&member.id, Some(gone)))
            } else {
                member.strength
            }
        });
        (gone.clone(), breadth - kept)
    });
    let leaving = power.values().zip(&members);
    let leaving = leaving.filter(|(p, member)| **p > 0.0 && depths.contains_key(&member.id));
    let leaving = leaving.map(|(p, member)| (member.id.clone(), p * member.strength / total));
    let (single_colleague, single_contact) = (worst(without, loss), worst(leaving, loss));
    Reach {
        breadth,
        breadth_forecast: breadth_of(&|member| member.strength_forecast),
        breadth_threshold: breadth_of(&|member| f64::from(u8::from(at_least(member.strength, 0.5)))),
        single_colleague,
        single_contact,
        members,
    }
}

fn member<K: Clone>(id: &K, x: f64, scale: Scale) -> Member<K> {
    Member {
        id: id.clone(),
        strength: scale.strength(x),
        strength_forecast: scale.faded(x),
    }
}

/// The first of the largest drops.
fn worst<T>(drops: impl Iterator<Item = (T, f64)>, share: impl Fn(f64) -> f64) -> Option<Loss<T>> {
    let (id, drop) = drops.reduce(|most, next| if next.1 > most.1 { next } else { most })?;
    let share = share(drop);
    Some(Loss {
        id,
        drop,
        share,
        flag: at_least(share, 0.5),
    })
}

fn estimate<C, K: Ord>(reach: &Reach<C, K>, evidence: f64, power: &BTreeMap<&K, f64>) -> Estimate {
    let total: f64 = power.values().sum();
    let trusted = evidence / (2.0 + evidence);
    let variance: f64 = reach
        .members
        .iter()
        .zip(power.values())
        .map(|(member, p)| (p / total) * (p / total) * member.strength * (1.0 - member.strength))
        .sum();
    let ignorant = ignorance(evidence);
    let sd = (ignorant * ignorant + trusted * trusted * variance).sqrt();
    Estimate::known(
        (1.0 + evidence * reach.breadth) / (2.0 + evidence),
        sd.clamp(0.05, ignorance(0.0)),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::sample::day;
    use std::slice;

    fn visit<'a>(on: &str, colleague: &'a char, contact: &'a char) -> Touch<'a, char, char> {
        Touch {
            on: day(on),
            channel: Channel::Visit,
            colleagues: slice::from_ref(colleague),
            contacts: slice::from_ref(contact),
        }
    }

    #[test]
    fn b4_without_action_a_tie_fades() {
        let ties = ties(
            &[('b', 3.0)],
            &[visit("2026-03-01", &'u', &'b')],
            Scale::default(),
            day("2026-03-01"),
        );
        let pair = ties.expect("possible powers").pairs[0];
        assert!((pair.strength - 0.632_120_558_828_557_7).abs() < 1e-15);
        assert!(pair.strength_forecast < pair.strength);
    }

    #[test]
    fn a4_the_only_colleague_is_a_single_point_of_failure() {
        let touches = [
            visit("2026-03-01", &'u', &'b'),
            visit("2026-03-01", &'v', &'b'),
            visit("2026-03-01", &'u', &'c'),
        ];
        let ties = ties(
            &[('b', 1.0), ('c', 1.0)],
            &touches,
            Scale::default(),
            day("2026-03-01"),
        );
        let lost = ties
            .expect("possible powers")
            .reach
            .and_then(|reach| reach.single_colleague)
            .expect("a loss");
        assert_eq!((lost.id, lost.flag), ('u', true));
    }
}
