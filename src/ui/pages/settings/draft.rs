//! A policy as it is being typed: texts until each of them reads as what the policy wants.

use crate::folding::western_digits;
use crate::model::{
    BandStarts, ComplaintTarget, Criterion, Currency, HalfLives, Policy, Posture, Reason, Rhythm, Share,
    Tier, ValueAssumptions, Weights,
};
use std::collections::BTreeMap;

/// One input of the policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The weight of a factor, by the place of the posture and of the factor.
    Weight(usize, usize),
    /// All weights of a posture together, by its place.
    Weights(usize),
    /// Days between contacts, by the place of the tier.
    ContactDays(usize),
    /// Days between orders, by the place of the tier.
    OrderDays(usize),
    /// Days a delivery may be late.
    Tolerance,
    /// Days after which a record counts half, by the place of the posture and of the factor in [`HalfLives::FACTORS`].
    HalfLife(usize, usize),
    /// Days within which a complaint should be answered, by the place of the tier.
    Answer(usize),
    /// Days within which it should be resolved.
    Resolve(usize),
    /// Points from which a band counts, by the place of the tier and of the band: strained, steady, thriving.
    Band(usize, usize),
    /// Margin in per cent.
    Margin,
    /// Retention in per cent.
    Retention,
    /// Strength of the retention.
    Strength,
    /// Discount in per cent.
    Discount,
    /// Currency code.
    Currency,
}

/// A policy as typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// Every text input.
    texts: BTreeMap<Place, String>,
    /// The tier of an account that was given none.
    pub default_tier: Tier,
    /// The posture of an account that was given none.
    pub default_posture: Posture,
    /// Criteria of the scorecard that came with a file. They are typed on a page of their own, so none otherwise:
    /// what is saved there meanwhile must stay.
    pub scorecard: Option<Vec<Criterion>>,
}

/// What is wrong, by the input it is wrong with.
pub type Faults = BTreeMap<Place, Reason>;

const WEIGHT: (i64, i64) = (0, 1000);
const DAYS: (i64, i64) = (1, 3650);
const TOLERANCE: (i64, i64) = (0, 3650);
const TARGET: (i64, i64) = (0, 3650);
const STRENGTH: (i64, i64) = (1, 10_000);

impl Draft {
    /// The policy in texts.
    pub fn of(policy: &Policy) -> Self {
        let mut texts = BTreeMap::new();
        for (p, weights) in policy.weights.iter().enumerate() {
            texts.extend(
                weights
                    .0
                    .iter()
                    .enumerate()
                    .map(|(f, weight)| (Place::Weight(p, f), weight.to_string())),
            );
        }
        for (t, rhythm) in policy.rhythm.iter().enumerate() {
            texts.insert(Place::ContactDays(t), rhythm.contact_days.to_string());
            texts.insert(Place::OrderDays(t), rhythm.order_days.to_string());
        }
        texts.extend(half_lives(policy.half_lives));
        texts.extend(targets(policy.complaint_targets));
        texts.extend(bands(policy.bands));
        texts.extend([
            (Place::Tolerance, policy.delivery_tolerance_days.to_string()),
            (Place::Margin, percent(policy.value.margin)),
            (Place::Retention, percent(policy.value.retention)),
            (Place::Strength, policy.value.retention_strength.to_string()),
            (Place::Discount, percent(policy.value.discount)),
            (Place::Currency, policy.currency.to_string()),
        ]);
        Self {
            texts,
            default_tier: policy.default_tier,
            default_posture: policy.default_posture,
            scorecard: None,
        }
    }

    /// What stands in an input.
    pub fn text(&self, place: Place) -> &str {
        self.texts.get(&place).map_or("", String::as_str)
    }

    /// Types into an input.
    pub fn set(&mut self, place: Place, typed: String) {
        self.texts.insert(place, typed);
    }

    /// Sets the weights of one posture back to the standard ones.
    pub fn reset_weights(&mut self, posture: Posture) {
        for (f, weight) in Weights::standard(posture).0.iter().enumerate() {
            self.set(Place::Weight(posture as usize, f), weight.to_string());
        }
    }

    /// Sets the half-lives back to the standard ones.
    pub fn reset_half_lives(&mut self) {
        self.texts.extend(half_lives([HalfLives::default(); 4]));
    }

    /// Sets the targets for complaints back to the standard ones.
    pub fn reset_targets(&mut self) {
        self.texts.extend(targets([ComplaintTarget::default(); 4]));
    }

    /// Sets the starts of the bands back to the standard ones.
    pub fn reset_bands(&mut self) {
        self.texts.extend(bands([BandStarts::default(); 4]));
    }

    /// The shares that the typed weights of a posture come to, 0..=1; nothing typed or wrong counts as none.
    pub fn shares(&self, posture: Posture) -> [f64; 11] {
        let weights: [f64; 11] = std::array::from_fn(|f| {
            whole(self.text(Place::Weight(posture as usize, f)), WEIGHT).unwrap_or(0) as f64
        });
        let total: f64 = weights.iter().sum();
        weights.map(|weight| if total > 0.0 { weight / total } else { 0.0 })
    }

    /// The policy that was typed, with the stamp of `before`.
    ///
    /// # Errors
    /// Every input that does not read, or lies outside what a policy may hold.
    pub fn read(&self, before: &Policy) -> Result<Policy, Faults> {
        let mut faults = Faults::new();
        let mut reading = Reading {
            draft: self,
            faults: &mut faults,
        };
        let policy = Policy {
            currency: reading.currency(),
            rhythm: std::array::from_fn(|t| Rhythm {
                contact_days: reading.whole(Place::ContactDays(t), DAYS),
                order_days: reading.whole(Place::OrderDays(t), DAYS),
            }),
            weights: std::array::from_fn(|p| reading.weights(p)),
            default_tier: self.default_tier,
            default_posture: self.default_posture,
            delivery_tolerance_days: reading.whole(Place::Tolerance, TOLERANCE),
            half_lives: std::array::from_fn(|p| {
                HalfLives::from_all(std::array::from_fn(|f| {
                    reading.whole(Place::HalfLife(p, f), DAYS)
                }))
            }),
            complaint_targets: std::array::from_fn(|t| reading.target(t)),
            bands: std::array::from_fn(|t| reading.bands(t)),
            value: reading.value(),
            scorecard: self.scorecard.as_ref().unwrap_or(&before.scorecard).clone(),
            stamp: before.stamp,
        };
        if faults.is_empty() {
            Ok(policy)
        } else {
            Err(faults)
        }
    }
}

struct Reading<'a> {
    draft: &'a Draft,
    faults: &'a mut Faults,
}

impl Reading<'_> {
    fn or_fault<T: Default>(&mut self, place: Place, read: Result<T, Reason>) -> T {
        read.unwrap_or_else(|reason| {
            self.faults.insert(place, reason);
            T::default()
        })
    }

    fn whole(&mut self, place: Place, range: (i64, i64)) -> u16 {
        let read = whole(self.draft.text(place), range);
        self.or_fault(place, read)
    }

    fn share(&mut self, place: Place) -> Share {
        let read = share(self.draft.text(place));
        self.or_fault(place, read)
    }

    fn weights(&mut self, p: usize) -> Weights {
        let weights: [u16; 11] = std::array::from_fn(|f| self.whole(Place::Weight(p, f), WEIGHT));
        let all_read = (0..11).all(|f| !self.faults.contains_key(&Place::Weight(p, f)));
        if all_read && weights.iter().all(|weight| *weight == 0) {
            self.faults.insert(Place::Weights(p), Reason::Empty);
        }
        Weights(weights)
    }

    /// What is resolved is answered, so it cannot be due before.
    fn target(&mut self, t: usize) -> ComplaintTarget {
        let answer_days = self.whole(Place::Answer(t), TARGET);
        let resolve_days = self.whole(Place::Resolve(t), (i64::from(answer_days), TARGET.1));
        ComplaintTarget {
            answer_days,
            resolve_days,
        }
    }

    /// Each band starts above the one before, and leaves room for those after it.
    fn bands(&mut self, t: usize) -> BandStarts {
        let mut least = 1;
        let [strained, steady, thriving] = [0, 1, 2].map(|place| {
            let start = self.whole(Place::Band(t, place), (least, 97 + place as i64));
            least = i64::from(start).max(least) + 1;
            // It is below a hundred.
            start as u8
        });
        BandStarts {
            strained,
            steady,
            thriving,
        }
    }

    fn value(&mut self) -> ValueAssumptions {
        let value = ValueAssumptions {
            margin: self.share(Place::Margin),
            retention: self.share(Place::Retention),
            retention_strength: self.whole(Place::Strength, STRENGTH),
            discount: self.share(Place::Discount),
        };
        // A customer kept for ever at no discount would be worth infinitely much.
        if value.retention.as_f64() >= 1.0
            && value.discount.ppm() == 0
            && !self.faults.contains_key(&Place::Discount)
        {
            self.faults.insert(Place::Retention, Reason::OutOfRange(0, 99));
        }
        value
    }

    fn currency(&mut self) -> Currency {
        let typed = self.draft.text(Place::Currency).trim().to_uppercase();
        typed.parse().unwrap_or_else(|_| {
            self.faults.insert(
                Place::Currency,
                if typed.is_empty() {
                    Reason::Empty
                } else {
                    Reason::Unknown
                },
            );
            Currency::EUR
        })
    }
}

fn half_lives(half_lives: [HalfLives; 4]) -> impl Iterator<Item = (Place, String)> {
    half_lives.into_iter().enumerate().flat_map(|(p, of_posture)| {
        let days = of_posture.all().into_iter().enumerate();
        days.map(move |(f, days)| (Place::HalfLife(p, f), days.to_string()))
    })
}

fn targets(targets: [ComplaintTarget; 4]) -> impl Iterator<Item = (Place, String)> {
    targets.into_iter().enumerate().flat_map(|(t, target)| {
        [
            (Place::Answer(t), target.answer_days.to_string()),
            (Place::Resolve(t), target.resolve_days.to_string()),
        ]
    })
}

fn bands(bands: [BandStarts; 4]) -> impl Iterator<Item = (Place, String)> {
    bands.into_iter().enumerate().flat_map(|(t, of_tier)| {
        let points = of_tier.points().into_iter().enumerate();
        points.map(move |(place, points)| (Place::Band(t, place), points.to_string()))
    })
}

/// A share in per cent with as many decimals as it has.
fn percent(share: Share) -> String {
    (f64::from(share.ppm()) / 10_000.0).to_string()
}

fn share(typed: &str) -> Result<Share, Reason> {
    let percent = number(typed)?.ok_or(Reason::OutOfRange(0, 100))?;
    Share::from_f64(percent / 100.0).ok_or(Reason::OutOfRange(0, 100))
}

fn whole(typed: &str, (low, high): (i64, i64)) -> Result<u16, Reason> {
    let outside = Reason::OutOfRange(low, high);
    let value = number(typed)?.ok_or(outside)?;
    let inside = value.fract() == 0.0 && (low as f64..=high as f64).contains(&value);
    inside.then_some(value as u16).ok_or(outside)
}

/// A number as people type it, with a decimal point or comma and in any script's digits that our languages
/// use; none if it is no number.
fn number(typed: &str) -> Result<Option<f64>, Reason> {
    let bare = typed.trim().trim_end_matches(['%', '٪']).trim_end();
    let plain = western_digits(bare).replace([',', '٫', '،'], ".");
    match plain.as_str() {
        "" => Err(Reason::Empty),
        digits if digits.chars().all(|c| c.is_ascii_digit() || c == '.') => Ok(digits.parse().ok()),
        _ => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reads(change: impl Fn(&mut Draft)) -> Result<Policy, Faults> {
        let mut draft = Draft::of(&Policy::default());
        change(&mut draft);
        draft.read(&Policy::default())
    }

    #[test]
    fn an_untouched_draft_reads_as_the_policy() {
        let mut policy = Policy::default();
        policy.value.margin = Share::from_ppm(123_456).expect("below one");
        policy.currency = Currency::USD;
        assert_eq!(Draft::of(&policy).read(&policy), Ok(policy.clone()));
        assert_eq!(Draft::of(&policy).text(Place::Margin), "12.3456");
    }

    #[test]
    fn c1_criteria_come_with_a_file_and_stay_as_they_are_otherwise() {
        let mut before = Policy::default();
        before.scorecard.truncate(2);
        let mut draft = Draft::of(&Policy::default());
        let read = |draft: &Draft| draft.read(&before).map(|policy| policy.scorecard.len());
        assert_eq!(read(&draft), Ok(2));
        draft.scorecard = Some(Criterion::standard());
        assert_eq!(read(&draft), Ok(Criterion::standard().len()));
    }

    #[test]
    fn numbers_may_be_typed_in_arabic_digits_and_with_a_comma() {
        let policy = reads(|draft| {
            draft.set(Place::Margin, "١٢٫٥٪".into());
            draft.set(Place::Retention, "87,25 %".into());
            draft.set(Place::Tolerance, " ۳ ".into());
            draft.set(Place::Currency, " sar ".into());
        });
        let policy = policy.expect("all of it reads");
        assert_eq!(
            (policy.value.margin.ppm(), policy.value.retention.ppm()),
            (125_000, 872_500)
        );
        assert_eq!(
            (policy.delivery_tolerance_days, policy.currency.code()),
            (3, "SAR")
        );
    }

    #[test]
    fn each_fault_stands_at_its_input() {
        let faults = reads(|draft| {
            draft.set(Place::Weight(1, 2), "-4".into());
            draft.set(Place::ContactDays(0), "0".into());
            draft.set(Place::OrderDays(3), "2.5".into());
            draft.set(Place::Margin, "101".into());
            draft.set(Place::Strength, "".into());
            draft.set(Place::Discount, "1e3".into());
            draft.set(Place::Currency, "euro".into());
        });
        let expected = Faults::from([
            (Place::Weight(1, 2), Reason::OutOfRange(0, 1000)),
            (Place::ContactDays(0), Reason::OutOfRange(1, 3650)),
            (Place::OrderDays(3), Reason::OutOfRange(1, 3650)),
            (Place::Margin, Reason::OutOfRange(0, 100)),
            (Place::Strength, Reason::Empty),
            (Place::Discount, Reason::OutOfRange(0, 100)),
            (Place::Currency, Reason::Unknown),
        ]);
        assert_eq!(reads(|_| {}).err(), None);
        assert_eq!(faults, Err(expected));
    }

    #[test]
    fn weights_that_weigh_nothing_and_endless_worth_are_refused() {
        let faults = reads(|draft| {
            (0..11).for_each(|f| draft.set(Place::Weight(2, f), "0".into()));
            draft.set(Place::Retention, "100".into());
            draft.set(Place::Discount, "0".into());
        });
        let expected = Faults::from([
            (Place::Weights(2), Reason::Empty),
            (Place::Retention, Reason::OutOfRange(0, 99)),
        ]);
        assert_eq!(faults, Err(expected));
    }

    #[test]
    fn bands_rise_and_an_answer_is_due_before_the_resolution() {
        let faults = reads(|draft| {
            draft.set(Place::Band(1, 0), "60".into());
            draft.set(Place::Band(1, 2), "100".into());
            draft.set(Place::Answer(1), "20".into());
            draft.set(Place::HalfLife(3, 6), "0".into());
        });
        let expected = Faults::from([
            (Place::Band(1, 1), Reason::OutOfRange(61, 98)),
            (Place::Band(1, 2), Reason::OutOfRange(62, 99)),
            (Place::Resolve(1), Reason::OutOfRange(20, 3650)),
            (Place::HalfLife(3, 6), Reason::OutOfRange(1, 3650)),
        ]);
        assert_eq!(faults, Err(expected));
    }

    #[test]
    fn each_parameter_is_of_its_own_tier_or_posture_and_goes_back_to_the_standard() {
        let typed = |draft: &mut Draft| {
            draft.set(Place::Band(2, 0), "20".into());
            draft.set(Place::Answer(3), "9".into());
            draft.set(Place::HalfLife(1, 0), "730".into());
        };
        let policy = reads(typed).expect("all of it reads");
        let starts = Tier::ALL.map(|tier| policy.bands_of(tier).strained);
        let days = Posture::ALL.map(|posture| policy.half_lives_of(posture).promises);
        assert_eq!((starts, days), ([35, 35, 20, 35], [365, 730, 365, 365]));
        let back = reads(|draft| {
            typed(draft);
            draft.reset_bands();
            draft.reset_targets();
            draft.reset_half_lives();
        });
        assert_eq!(back, Ok(Policy::default()));
    }

    #[test]
    fn shares_sum_to_one_whatever_the_unit() {
        let mut draft = Draft::of(&Policy::default());
        (0..11).for_each(|f| draft.set(Place::Weight(0, f), "7".into()));
        draft.set(Place::Weight(0, 10), "x".into());
        let shares = draft.shares(Posture::Transactional);
        assert!((shares[0] - 0.1).abs() < 1e-12 && shares[10] == 0.0);
        draft.reset_weights(Posture::Transactional);
        assert!((draft.shares(Posture::Transactional)[4] - 0.2).abs() < 1e-12);
    }

    #[test]
    fn what_a_draft_lets_through_a_book_takes() {
        use crate::model::{Book, Edit};
        let policy = reads(|draft| {
            draft.set(Place::Weight(0, 0), "1000".into());
            draft.set(Place::ContactDays(0), "3650".into());
            draft.set(Place::Strength, "10000".into());
            draft.set(Place::HalfLife(0, 0), "3650".into());
            draft.set(Place::Answer(0), "3650".into());
            draft.set(Place::Resolve(0), "3650".into());
            (0..3).for_each(|band| draft.set(Place::Band(0, band), (97 + band).to_string()));
            draft.set(Place::Retention, "100".into());
        });
        let edit = Edit::Put(vec![policy.expect("at the limits").into()]);
        assert!(Book::default().edit(edit).is_ok());
    }
}
