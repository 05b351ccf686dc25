//! The criteria as they are being typed: texts until each of them reads.

use super::card::Known;
use crate::engine::selection::number;
use crate::model::{Anchor, Criterion, Figure, Measure};
use std::collections::BTreeMap;

/// One input.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// All weights together.
    Weights,
    /// The weight of a criterion, by its place.
    Weight(usize),
    /// The figure of an anchor, by the places of criterion and anchor.
    At(usize, usize),
    /// Its score.
    Score(usize, usize),
}

/// What is wrong with an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is no number.
    Number,
    /// It is no whole number from 0 to that.
    Whole(u16),
    /// It is not larger than the one before it.
    Rises,
    /// Nothing weighs anything.
    Weightless,
}

/// What is wrong, by the input it is wrong with.
pub type Faults = BTreeMap<Place, Fault>;

/// A criterion as typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Typed {
    /// What it looks at.
    pub measure: Measure,
    /// Its weight.
    pub weight: String,
    /// Figures, shares in per cent, and their scores.
    pub anchors: Vec<(String, String)>,
}

/// All criteria as typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft(pub Vec<Typed>);

/// A figure as `number` reads it back: three decimals alone could part thousands.
fn written(figure: f64) -> String {
    let text = figure.to_string();
    match text.split_once('.') {
        Some((_, decimals)) if decimals.len() == 3 => text + "0",
        _ => text,
    }
}

/// Shares are shown and typed in per cent.
pub fn is_share(measure: &Measure) -> bool {
    matches!(measure, Measure::Profitable | Measure::CentralPurchasing)
}

fn unit(measure: &Measure) -> f64 {
    if is_share(measure) { 100.0 } else { 1.0 }
}

impl Draft {
    /// The criteria in texts.
    pub fn of(criteria: &[Criterion]) -> Self {
        let typed = |criterion: &Criterion| {
            let unit = unit(&criterion.measure);
            let anchor = |anchor: &Anchor| {
                // Multiplied before it is divided, which leaves no trace of binary fractions.
                let at = anchor.at.0 as f64 * unit / 1000.0;
                (written(at), anchor.score.to_string())
            };
            Typed {
                measure: criterion.measure.clone(),
                weight: criterion.weight.to_string(),
                anchors: criterion.anchors.iter().map(anchor).collect(),
            }
        };
        Self(criteria.iter().map(typed).collect())
    }

    /// Adds a field of the user's own: the least figure known scores nothing, the largest a hundred.
    pub fn add(&mut self, measure: Measure, known: Known) {
        let most = if known.most > known.least {
            known.most
        } else {
            known.least + 1.0
        };
        let anchor = |figure: f64, score: u8| (figure.to_string(), score.to_string());
        self.0.push(Typed {
            measure,
            weight: "10".into(),
            anchors: vec![anchor(known.least, 0), anchor(most, 100)],
        });
    }

    /// The shares that the typed weights come to, 0..=1; nothing typed or wrong counts as none.
    pub fn shares(&self) -> Vec<f64> {
        let weights = self.0.iter();
        let weights: Vec<f64> = weights
            .map(|typed| whole(&typed.weight, Criterion::HEAVIEST).unwrap_or(0).into())
            .collect();
        let total: f64 = weights.iter().sum();
        let share = |weight: &f64| if total > 0.0 { weight / total } else { 0.0 };
        weights.iter().map(share).collect()
    }

    /// The criteria that were typed.
    ///
    /// # Errors
    /// Every input that does not read, or with which nothing could be ranked.
    pub fn read(&self) -> Result<Vec<Criterion>, Faults> {
        let mut faults = Faults::new();
        let criteria: Vec<Criterion> = self
            .0
            .iter()
            .enumerate()
            .map(|(place, typed)| typed.read(place, &mut faults))
            .collect();
        if faults.is_empty() && criteria.iter().all(|criterion| criterion.weight == 0) {
            faults.insert(Place::Weights, Fault::Weightless);
        }
        if faults.is_empty() {
            Ok(criteria)
        } else {
            Err(faults)
        }
    }
}

impl Typed {
    fn read(&self, place: usize, faults: &mut Faults) -> Criterion {
        let unit = unit(&self.measure);
        let mut fault = |place, fault| {
            faults.insert(place, fault);
        };
        let weight = whole(&self.weight, Criterion::HEAVIEST).unwrap_or_else(|| {
            fault(Place::Weight(place), Fault::Whole(Criterion::HEAVIEST));
            0
        });
        let mut anchors: Vec<Anchor> = Vec::new();
        for (step, (at, score)) in self.anchors.iter().enumerate() {
            let figure = number(at).and_then(|figure| Figure::from_f64(figure / unit));
            match figure {
                None => fault(Place::At(place, step), Fault::Number),
                Some(figure) if anchors.last().is_some_and(|last| last.at >= figure) => {
                    fault(Place::At(place, step), Fault::Rises);
                }
                Some(_) => {}
            }
            let scored = whole(score, 100);
            if scored.is_none() {
                fault(Place::Score(place, step), Fault::Whole(100));
            }
            if let (Some(at), Some(score)) = (figure, scored) {
                let score = score as u8;
                anchors.push(Anchor { at, score });
            }
        }
        Criterion {
            measure: self.measure.clone(),
            weight,
            anchors,
        }
    }

    /// One more step at the end of the scale, as far from the last as that is from the one before.
    pub fn add_step(&mut self) {
        let last: Vec<f64> = self
            .anchors
            .iter()
            .rev()
            .take(2)
            .filter_map(|(at, _)| number(at))
            .collect();
        let at = match last.as_slice() {
            [last, before] => (2.0 * last - before).to_string(),
            _ => String::new(),
        };
        let score = self
            .anchors
            .last()
            .map_or_else(String::new, |(_, score)| score.clone());
        self.anchors.push((at, score));
    }
}

fn whole(typed: &str, most: u16) -> Option<u16> {
    let figure = number(typed)?;
    let inside = figure.fract() == 0.0 && (0.0..=f64::from(most)).contains(&figure);
    inside.then_some(figure as u16)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Book, Edit, Policy};

    fn draft() -> Draft {
        Draft::of(&Criterion::standard())
    }

    #[test]
    fn c1_an_untouched_draft_reads_as_the_criteria() {
        let mut criteria = Criterion::standard();
        criteria[1].anchors[1].at = Figure(333);
        let draft = Draft::of(&criteria);
        assert_eq!(draft.read(), Ok(criteria));
        // A share is typed in per cent.
        assert_eq!(draft.0[1].anchors[1].0, "33.3");
        assert!((draft.shares()[0] - 0.25).abs() < 1e-12);
    }

    #[test]
    fn c1_each_fault_stands_at_its_input() {
        let mut draft = draft();
        draft.0[0].weight = "-1".into();
        draft.0[0].anchors[2].0 = "100000".into();
        draft.0[1].anchors[0].0 = "much".into();
        draft.0[2].anchors[1].1 = "101".into();
        let expected = Faults::from([
            (Place::Weight(0), Fault::Whole(1000)),
            (Place::At(0, 2), Fault::Rises),
            (Place::At(1, 0), Fault::Number),
            (Place::Score(2, 1), Fault::Whole(100)),
        ]);
        assert_eq!(draft.read(), Err(expected));
        let mut draft = self::draft();
        draft.0.iter_mut().for_each(|typed| typed.weight = "٠".into());
        assert_eq!(
            draft.read(),
            Err(Faults::from([(Place::Weights, Fault::Weightless)]))
        );
    }

    #[test]
    fn c1_a_field_of_ones_own_becomes_a_criterion_that_a_book_takes() {
        let mut draft = draft();
        let known = |least, most| Known {
            count: 2,
            least,
            most,
        };
        draft.add(Measure::Own("Plants".into()), known(2.0, 7.5));
        draft.add(Measure::Own("Shifts".into()), known(3.0, 3.0));
        draft.0[7].add_step();
        draft.0[7].anchors[1].1 = "40".into();
        let criteria = draft.read().expect("it reads");
        let scale = |place: usize| {
            let anchors = criteria[place].anchors.iter();
            let pair = |anchor: &Anchor| (anchor.at.as_f64(), anchor.score);
            anchors.map(pair).collect::<Vec<_>>()
        };
        assert_eq!(scale(6), [(2.0, 0), (7.5, 100)]);
        assert_eq!(scale(7), [(3.0, 0), (4.0, 40), (5.0, 100)]);
        let policy = Policy {
            scorecard: criteria.clone(),
            ..Policy::default()
        };
        let edit = Edit::Put(vec![policy.into()]);
        let book = Book::default().edit(edit).expect("a good policy").0;
        assert_eq!(book.policy().scorecard, criteria);
    }
}
