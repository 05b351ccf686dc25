//! How contracts of a book are renewed: a model for each length of term, with every set of parameters that its
//! renewals make credible.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Relation;
use crate::engine::clv::buying::kept;
use crate::engine::clv::fit::{Chance, Cohorts, Draws};
use crate::engine::clv::models::contract::Contract;
use crate::sorting;

/// The models to choose from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Course {
    /// The chance to end is an account's own and does not change: shifted-beta-geometric (Fader & Hardie 2007).
    Steady,
    /// It grows or falls with each renewal: Beta-discrete-Weibull (Fader, Hardie, Liu, Davin & Steenburgh 2018).
    Changing,
}

/// Renewals of terms of one length.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Renewing {
    /// Months in a term; none where all lengths were taken together.
    pub months: Option<u16>,
    /// Which model.
    pub course: Course,
    /// The logarithm of how many times as credible [`Course::Changing`] is as [`Course::Steady`].
    pub change: f64,
    /// Most credible alpha, beta and power.
    pub best: [f64; 3],
    /// Alpha, beta and power of which one set is as credible as the other.
    pub draws: Vec<[f64; 3]>,
    /// So many independent draws would tell as much about the parameters, of [`Renewing::DRAWN`].
    pub effective: f64,
    /// Relations it was fitted to.
    pub relations: usize,
    /// Renewals that were due in them.
    pub due: u32,
    /// How many of those were made.
    pub made: u32,
}

/// The same order each time.
const SEED: u64 = 0x0C0F_FEE5;

impl Renewing {
    /// Draws made of the parameters.
    pub const DRAWN: usize = 1_000;

    /// Below so many renewals due the figures rest more on what is believed of contracts in general than on these: two
    /// for each parameter and as many again.
    pub const FEW_DUE: u32 = 12;

    /// Fits a model to relations as known on a day; none without relations.
    #[must_use]
    pub fn fit(months: Option<u16>, relations: &[&Relation], as_of: NaiveDate) -> Option<Self> {
        if relations.is_empty() {
            return None;
        }
        let book = cohorts(relations, as_of);
        let (steady, changing) = (book.most_credible_steady(), book.most_credible());
        let change = Cohorts::ln_odds_of_change(&steady, &changing);
        let kept = kept(relations.len());
        let (course, best, mut draws, effective) = if change > 0.0 {
            let draws = Draws::around(&changing, book.credibility(), Self::DRAWN)?;
            (Course::Changing, changing.at, draws.equal(kept), draws.effective)
        } else {
            let draws = Draws::around(&steady, book.steady_credibility(), Self::DRAWN)?;
            let whole = |[alpha, beta]: [f64; 2]| [alpha, beta, 1.0];
            let equal: Vec<[f64; 3]> = draws.equal(kept).into_iter().map(whole).collect();
            (Course::Steady, whole(steady.at), equal, draws.effective)
        };
        // All draws come from the same chance: without this, models that know nothing of each other would agree.
        shuffle(&mut draws, &mut Chance(SEED + u64::from(months.unwrap_or(0))));
        let counted = relations.iter().map(|relation| renewals(relation, as_of));
        let (due, made) = counted.fold((0, 0), |(due, made), (renewed, ended)| {
            (due + renewed + u32::from(ended), made + renewed)
        });
        (!draws.is_empty()).then_some(Self {
            months,
            course,
            change,
            best,
            draws,
            effective,
            relations: relations.len(),
            due,
            made,
        })
    }

    /// The model with each set of parameters.
    pub fn models(&self) -> impl ExactSizeIterator<Item = Contract> {
        self.draws.iter().copied().map(model)
    }

    /// The mean of a figure over all credible parameters.
    pub fn mean(&self, figure: impl Fn(&Contract) -> f64) -> f64 {
        self.models().map(|model| figure(&model)).sum::<f64>() / self.draws.len() as f64
    }

    /// The most credible model.
    #[must_use]
    pub fn model(&self) -> Contract {
        model(self.best)
    }

    /// Whether the book says too little for itself.
    #[must_use]
    pub fn has_few_due(&self) -> bool {
        self.due < Self::FEW_DUE
    }
}

fn model([alpha, beta, power]: [f64; 3]) -> Contract {
    Contract { alpha, beta, power }
}

/// How often a relation was renewed, and whether it then ended.
fn renewals(relation: &Relation, as_of: NaiveDate) -> (u32, bool) {
    (relation.renewals, relation.ended_at(as_of).is_some())
}

/// Relations that ended in one cohort, and of the others a cohort for each number of renewals: the likelihood is that
/// of each relation by itself, for a fraction of its terms.
pub(super) fn cohorts(relations: &[&Relation], as_of: NaiveDate) -> Cohorts {
    let mut all: Vec<(u32, bool)> = relations
        .iter()
        .map(|relation| renewals(relation, as_of))
        .collect();
    sorting::by_key(&mut all, |(renewed, ended)| (*ended, *renewed));
    let ended = all.iter().filter(|(_, ended)| *ended);
    let longest = ended.clone().map(|(renewed, _)| renewed + 1).max().unwrap_or(0);
    let left = |after: u32| ended.clone().filter(|(renewed, _)| *renewed >= after).count() as f64;
    let gone: Vec<f64> = (0..=longest).map(left).collect();
    let running: Vec<(u32, bool)> = all.iter().copied().filter(|(_, ended)| !ended).collect();
    let going = running
        .chunk_by(|one, next| one == next)
        .map(|alike| vec![alike.len() as f64; alike[0].0 as usize + 1]);
    going.chain((longest > 0).then_some(gone)).collect()
}

fn shuffle<T>(list: &mut [T], chance: &mut Chance) {
    for place in (1..list.len()).rev() {
        let other = (chance.uniform() * (place as f64 + 1.0)) as usize;
        list.swap(place, other.min(place));
    }
}

/// How the contracts of a book are renewed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Renewals {
    /// For each length of term with a renewal that was due, the shortest first.
    pub by_length: Vec<Renewing>,
    /// All lengths together, for terms of a length of which no renewal was due yet: a month and a year are renewed
    /// for different reasons, so this is a last resort. Where none was due at all, it is what is believed of contracts
    /// in general. None where it is not needed.
    pub pooled: Option<Renewing>,
}

impl Renewals {
    /// Fits the relations of a book as known on a day.
    #[must_use]
    pub fn of<'a>(relations: impl IntoIterator<Item = &'a Relation>, as_of: NaiveDate) -> Self {
        let mut all: Vec<&Relation> = relations.into_iter().collect();
        sorting::by_key(&mut all, |relation| relation.months);
        let lengths = all.chunk_by(|one, next| one.months == next.months);
        let due = |relation: &&Relation| renewals(relation, as_of) != (0, false);
        let (known, unknown): (Vec<_>, Vec<_>) = lengths.partition(|alike| alike.iter().any(due));
        let by_length = known
            .into_iter()
            .filter_map(|alike| Renewing::fit(Some(alike[0].months), alike, as_of))
            .collect();
        let pooled = (!unknown.is_empty()).then(|| Renewing::fit(None, &all, as_of));
        Self {
            by_length,
            pooled: pooled.flatten(),
        }
    }

    /// Whether the book has no contracts.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.by_length.is_empty() && self.pooled.is_none()
    }

    /// What is known of terms of that length; none only of a length that no contract of the book has.
    #[must_use]
    pub fn of_length(&self, months: u16) -> Option<&Renewing> {
        let own = self.by_length.iter().find(|known| known.months == Some(months));
        own.or(self.pooled.as_ref())
    }
}
